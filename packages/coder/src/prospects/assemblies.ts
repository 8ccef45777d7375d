/**
 * Bodies of states that are to meet: "the Organization of American States will meet on Tuesday", "leaders of the bloc are to hold a summit".
 * In: a scene. Out: drafts of talks whose only party is the body, whose members nobody names.
 */
import { isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { whenOf } from "../events/when.ts";
import { whoAt } from "../events/who.ts";
import { subtree } from "../language/tree.ts";
import { dueOf, wasYesterday } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast, talksAt } from "./found.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const meeting = set("meet convene gather assemble");
const holding = set("hold convene open have");
const dealing = set("discuss consider debate address examine");
const sittings = set("session meeting summit sitting conference consultation");

/** Words for a body of states that was named before, and for those who meet in one. */
const bodies = set("bloc alliance union league council organization organisation community");

/** Bodies that deal with a thing by sitting together: "the European Council will discuss it on Thursday". */
const councils = set("council assembly summit");

/** Whether a verb has its subject sit together: "will meet", "will hold a summit", "will discuss the crisis at a meeting". */
const sits = ({ language }: Scene, verb: number): boolean => {
  const lemma = language.lemma[verb] as string;
  const object = objectOf(language, verb);
  if (meeting.has(lemma)) return object < 0 || sittings.has(language.lemma[object] as string);
  if (holding.has(lemma)) return object >= 0 && sittings.has(language.lemma[object] as string);
  return (
    dealing.has(lemma) &&
    subtree(language, verb).some((t) =>
      (t > verb ? sittings : councils).has((language.lemma[t] as string).toLowerCase()),
    )
  );
};

/** The body, or its people; nobody where a state is among them. */
const assembledAt = (scene: Scene, subject: number): readonly string[] => {
  const { language } = scene;
  const words = subtree(language, subject);
  const { ids } = whoAt(scene, subject);
  const isBody = (id: string): boolean => scene.actorOf.get(id)?.sector === "IGO";
  const inBody =
    words.some((t) => bodies.has((language.lemma[t] as string).toLowerCase())) ||
    words.some((t) => (scene.covered[t]?.actors ?? []).some(isBody));
  return inBody && ids.every((id) => scene.actorOf.get(id)?.country === null) ? ids : [];
};

export const assemblies = (scene: Scene): readonly Found[] => {
  const { language } = scene;
  return Array.from(language.form.keys()).flatMap((verb): readonly Found[] => {
    const subject = isVerb(language, verb) && sits(scene, verb) ? subjectOf(language, verb) : -1;
    const actor = subject < 0 ? [] : assembledAt(scene, subject);
    if (actor.length === 0) return [];
    const { status, rule } = readStatus(scene, [verb]);
    const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
    // Bodies meet all the time: what is worth waiting for has a day.
    if (status !== "expected" || due === null || isPast(scene.dateline, due)) return [];
    if (wasYesterday(scene, verb, due)) return [];
    const firmness = firmnessOf(rule, true, false);
    if (firmness === null) return [];
    return [talksAt(scene, verb, { actor, due, firmness, because: `prospects/assembly:${rule}` })];
  });
};
