/**
 * Those who are to be with each other, whatever the verb: "Vizcarra will show Morales the docks", "before he sees Sisi next month". In: a scene,
 * starts of what is told already. Out: drafts of talks of an official of one state with one of another.
 */
import { negationOf } from "../events/clause-status.ts";
import { isPassive, isVerb, objectOf } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { whenOf } from "../events/when.ts";
import { countryOf, whoAt } from "../events/who.ts";
import { dependentsWith } from "../language/tree.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast, speechAt, talksAt } from "./found.ts";
import { saidByActor } from "./said-by-actor.ts";
import { wishing } from "./untold.ts";

/** What people who are together do; "see" and "join" of persons alone. */
const together: ReadonlySet<string> = new Set(
  "see show join greet welcome receive host entertain brief inform consult telephone phone ring accompany escort introduce address".split(
    " ",
  ),
);

/** What those of two states do side by side, so that they meet: "Gerapetritis and Fidan will explore whether". */
const sideBySide: ReadonlySet<string> = new Set(
  "explore examine review study decide settle inaugurate unveil open launch preside chair tour attend address".split(
    " ",
  ),
);

const official: ReadonlySet<string | null> = new Set(["GOV", "LEG", "MIL"]);

/** Countries of officials; none where anybody else is among them. */
const officialsOf = (scene: Scene, ids: readonly string[]): ReadonlySet<string> => {
  const actors = ids.map((id) => scene.actorOf.get(id));
  const fit = actors.every((actor) => actor?.kind === "person" && official.has(actor.sector) && actor.country !== null);
  return new Set(fit ? ids.flatMap((id) => countryOf(scene, id) ?? []) : []);
};

const contactAt = (scene: Scene, verb: number): Found | null => {
  const { language } = scene;
  const lemma = language.lemma[verb] as string;
  if (!isVerb(language, verb) || !(together.has(lemma) || sideBySide.has(lemma))) return null;
  if (isPassive(language, verb) || negationOf(language, verb) >= 0) return null;
  const subject = subjectSide(scene, verb).ids;
  const objects = new Set([objectOf(language, verb), ...dependentsWith(language, verb, "iobj", "obj")]);
  const other = [...objects].flatMap((object) => (object < 0 ? [] : whoAt(scene, object).ids));
  const [own, theirs] = [officialsOf(scene, subject), officialsOf(scene, other)];
  const areTogether = together.has(lemma) && own.size === 1 && [...theirs].some((country) => !own.has(country));
  if (!areTogether && !(sideBySide.has(lemma) && own.size === 2)) return null;
  const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
  const { status, rule } = readStatus(scene, [verb]);
  const wished = status === "hypothetical" && wishing.has(rule) && due !== null;
  const byActor = saidByActor(scene, speechAt(scene, verb), subject);
  const expected = status === "expected" || status === "possible" ? firmnessOf(rule, due !== null, byActor) : null;
  const firmness = wished ? "possible" : expected;
  if (firmness === null || isPast(scene.dateline, due)) return null;
  const actor = areTogether ? [...new Set([...subject, ...other])] : subject;
  return talksAt(scene, verb, { actor, due, firmness, because: `prospects/contact:${rule}` });
};

/** @param told starts of the triggers of coded events, whose own reading stands */
export const contacts = (scene: Scene, told: ReadonlySet<number>): readonly Found[] =>
  Array.from(scene.language.form.keys()).flatMap((verb) =>
    told.has(scene.language.start[verb] as number) ? [] : (contactAt(scene, verb) ?? []),
  );
