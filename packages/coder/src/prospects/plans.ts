/**
 * Plans whose verb says nothing by itself: "will launch a train to Tashkent", "is to train fifty Mongolian officials". In: a scene, deeds told
 * before, drafts known. Out: drafts of the acts that the verb and its object make together (kinds-of-act.ts), between the states that the
 * clause names or, of what passes from one to another, the two that the article is about.
 */

import { negationOf } from "../events/clause-status.ts";
import { caseOf, isPassive, isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import { othersNamedNear } from "../events/others-near.ts";
import { counting } from "../events/patterns.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus, type StatusReading } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { whenOf } from "../events/when.ts";
import { countryOf, stateAt, whoAt } from "../events/who.ts";
import { dependent, dependentsOf, dependentsWith, relation } from "../language/tree.ts";
import { bothAt, bothSides, isSharedWord, standForBoth, standsForBoth } from "./counterparts.ts";
import type { DeedBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";
import { international, type Kind, kindOf } from "./kinds-of-act.ts";
import { otherInFocus } from "./other-side.ts";
import type { Firmness } from "./prospect.ts";
import { saidByActor, unofficial } from "./said-by-actor.ts";
import { wishing } from "./untold.ts";

type Parties = Pick<Found, "actor" | "recipient">;

const lemmaOf = ({ language }: Scene, token: number): string => (language.lemma[token] ?? "").toLowerCase();

/** What a verb is known by: alone, with its particle ("set_up"), with the noun it stands in a phrase with ("enter_force"). */
const verbKeys = (scene: Scene, verb: number): readonly string[] => {
  const lemma = lemmaOf(scene, verb);
  const beside = [...dependentsOf(scene.language, verb)].filter((d) =>
    ["compound", "obl", "obj", "advmod"].includes(relation(scene.language, d)),
  );
  return [...beside.map((d) => `${lemma}_${lemmaOf(scene, d)}`), lemma];
};

interface Act {
  readonly kind: Kind;
  /** −1 where the verb needs none. */
  readonly thing: number;
}

/** What is acted on: the object, or of a treaty that enters into force the subject; of "a line of credit" also what it is of. */
const thingsOf = (scene: Scene, verb: number): readonly number[] => {
  const { language } = scene;
  const entered = entering.has(lemmaOf(scene, verb)) ? [subjectOf(language, verb)] : [];
  const patients = new Set([objectOf(language, verb), ...dependentsWith(language, verb, "obj"), ...entered]);
  return [...patients].flatMap((patient) => {
    if (patient < 0) return [];
    const lemma = lemmaOf(scene, patient);
    const within = counting.has(lemma) || lemma === "line";
    // "the link between Assam and Bhutan, which India will build": the tree may hang the clause on the last name.
    const above = isRelative(scene, verb) ? ancestorsNamed(scene, patient) : [];
    return [patient, ...above, ...(within ? dependentsWith(language, patient, "nmod") : [])];
  });
};

const isRelative = ({ language }: Scene, verb: number): boolean => language.deprel[verb] === "acl:relcl";

/** The nouns that a name stands below. */
const ancestorsNamed = ({ language }: Scene, name: number): readonly number[] => {
  const found: number[] = [];
  for (let t = name; ["nmod", "conj"].includes(relation(language, t)) && found.length < 4; ) {
    t = language.head[t] as number;
    found.push(t);
  }
  return found;
};

/** Verbs that have for their subject what is acted on: "the treaty will enter into force", "the exercises will resume". */
const entering: ReadonlySet<string> = new Set([
  "enter",
  "take",
  "come",
  "resume",
  "return",
  "begin",
  "start",
  "commence",
]);

/** The kind of act that a verb and its object make together. */
const actAt = (scene: Scene, verb: number): Act | null => {
  const { language } = scene;
  const things = thingsOf(scene, verb);
  for (const key of verbKeys(scene, verb))
    for (const thing of things.length === 0 ? [-1] : things) {
      const kind = kindOf(key, thing < 0 ? null : lemmaOf(scene, thing));
      // "will return to Ankara": nothing is returned.
      const moves = thing >= 0 && thing === subjectOf(language, verb) && kind?.things === "any";
      if (kind !== undefined && !moves) return { kind, thing };
    }
  return null;
};

/** Clauses that stand beside a deed, whose names are not its parties. */
const beside: ReadonlySet<string> = new Set(["acl", "advcl", "ccomp", "parataxis", "appos"]);

/** Behind these stands no party: "will export oil despite American sanctions". */
const opposing: ReadonlySet<string> = new Set(
  "against despite like unlike after before since amid over than without because under except ahead following regardless".split(
    " ",
  ),
);

/** States that a phrase names, by people, places or words of nationality, clauses inside it aside. */
const statesIn = (scene: Scene, head: number, skip: number): readonly string[] => {
  const { language } = scene;
  const found = new Set<string>();
  const queue = [head];
  for (const t of queue) {
    const named = scene.headed[t]?.actors ?? [];
    for (const id of [...named, stateAt(scene, t) ?? ""]) {
      const country = countryOf(scene, id);
      if (country !== null) found.add(country);
    }
    for (const d of dependentsOf(language, t)) {
      const clause = beside.has(relation(language, d)) || (relation(language, d) === "conj" && isVerb(language, d));
      if (d !== skip && !clause && !opposing.has(caseOf(language, d).split(" ")[0] as string)) queue.push(d);
    }
  }
  return [...found].flatMap((country) => scene.stateOf.get(country) ?? []);
};

/** Whoever acts for a state, or a company of one: the subject, whom "by" names, or whose the thing is ("its embassy is to be reopened"). */
const actorsOf = (scene: Scene, verb: number, thing: number): readonly string[] => {
  const { language } = scene;
  const own = dependentsOf(language, thing).find((d) => language.deprel[d] === "nmod:poss") ?? -1;
  const ids =
    isPassive(language, verb) && subjectOf(language, verb) < 0 ? whoAt(scene, own).ids : subjectSide(scene, verb).ids;
  const known = ids.filter((id) => countryOf(scene, id) !== null);
  const acts = (id: string): boolean => {
    const sector = scene.actorOf.get(id)?.sector ?? "";
    return sector === "BUS" || !unofficial.has(sector);
  };
  return known.every(acts) ? known : [];
};

/** Whether a clause says that a thing is of two: "a joint fund", "is carried out jointly". */
const isJoint = (scene: Scene, verb: number, thing: number): boolean =>
  [...dependentsOf(scene.language, thing), ...dependentsOf(scene.language, verb)].some(
    (d) => isSharedWord(scene.language, d) || lemmaOf(scene, d) === "jointly",
  );

/** The two states whose people act, where it is not said whose they are. */
const peopleOfBoth = (scene: Scene, verb: number, deeds: readonly DeedBefore[]): readonly string[] => {
  const subject = subjectOf(scene.language, verb);
  const { ids } = subjectSide(scene, verb);
  const both =
    (subject >= 0 && standsForBoth(scene, subject)) || (ids.length > 0 && ids.every((id) => standForBoth(scene, id)));
  return both ? bothAt(scene, verb, deeds) : bothSides(scene, verb, deeds);
};

/** The other of the two states that the article is about, or the one that is named near by. */
const otherOf = (scene: Scene, verb: number, own: readonly string[]): readonly string[] => {
  const countries = new Set(own.flatMap((id) => countryOf(scene, id) ?? []));
  const inFocus = otherInFocus(scene, countries);
  const other = inFocus.length > 0 ? inFocus : othersNamedNear(scene, verb, countries);
  return countries.size === 1 && other.length === 1 ? other : [];
};

/** "Relations would be suspended, the minister said": what is done by nobody who is named, whoever announces it does. */
const announcerOf = (scene: Scene, verb: number): readonly string[] => {
  const speech = scene.attributions.find(({ id }) => id === speechAt(scene, verb));
  const { id, country, sector } = scene.actorOf.get(speech?.speaker.actor ?? "") ?? {};
  const state = country == null ? undefined : (scene.stateOf.get(country) ?? id);
  return (sector === "GOV" || sector === "MIL") && state !== undefined ? [state] : [];
};

/** What is done without a word of who does it: by both, by whoever announces it, or by the other of the two. */
const ofNobody = (scene: Scene, verb: number, { kind, thing }: Act, deeds: readonly DeedBefore[]): Parties | null => {
  const named = [...new Set([...statesIn(scene, verb, -1), ...(thing < 0 ? [] : statesIn(scene, thing, -1))])];
  if (byPeople.has(kind.frame)) return null;
  if (kind.frame === "alone") {
    const own = statesIn(scene, thing, -1);
    const actor = own.length > 0 ? own : announcerOf(scene, verb);
    return actor.length !== 1 ? null : { actor, recipient: [] };
  }
  if (kind.frame === "mutual") {
    if (named.length === 2) return { actor: named, recipient: [] };
    const shared =
      isJoint(scene, verb, thing) || (international.has(lemmaOf(scene, thing)) && isDefinite(scene, thing));
    const both = named.length === 0 && shared ? bothAt(scene, verb, deeds) : [];
    return both.length === 2 ? { actor: both, recipient: [] } : null;
  }
  if (named.length > 1) return null;
  const announcer = announcerOf(scene, verb);
  const own = new Set(announcer.map((id) => countryOf(scene, id)));
  const actor =
    announcer.length > 0 && !named.some((id) => own.has(countryOf(scene, id)))
      ? announcer
      : otherOf(scene, verb, named);
  const recipient = named.length > 0 || kind.frame === "named" ? named : otherOf(scene, verb, actor);
  return actor.length === 1 && recipient.length === 1 ? { actor, recipient } : null;
};

/** Frames of what only somebody who is named can do. */
const byPeople: ReadonlySet<Kind["frame"]> = new Set<Kind["frame"]>(["joint", "attended", "carried"]);

const isDefinite = (scene: Scene, thing: number): boolean =>
  ["the", "this", "that"].includes(lemmaOf(scene, dependent(scene.language, thing, "det")));

const together: ReadonlySet<Kind["frame"]> = new Set<Kind["frame"]>(["mutual", "joint", "attended"]);

const partiesOf = (scene: Scene, verb: number, act: Act, deeds: readonly DeedBefore[]): Parties | null => {
  const { language } = scene;
  const { kind, thing } = act;
  const passive = isPassive(language, verb);
  const both = passive || !together.has(kind.frame) ? [] : peopleOfBoth(scene, verb, deeds);
  if (both.length === 2) return { actor: both, recipient: [] };
  if (kind.frame === "joint") return null;
  const subject = subjectOf(language, verb);
  const actor = subject === thing ? [] : actorsOf(scene, verb, thing);
  const own = new Set(actor.map((id) => countryOf(scene, id)));
  if (actor.length === 0) return passive || subject === thing ? ofNobody(scene, verb, act, deeds) : null;
  if (own.size > 1) return kind.frame === "mutual" ? { actor, recipient: [] } : null;
  const above = isRelative(scene, verb) && thing >= 0 ? statesIn(scene, thing, verb) : [];
  const named = [...new Set([...statesIn(scene, verb, subject), ...above])].filter(
    (id) => !own.has(countryOf(scene, id)),
  );
  if (kind.frame === "carried" && !actor.every((id) => scene.actorOf.get(id)?.sector === "BUS")) return null;
  if (named.length > 0) return { actor, recipient: named };
  // "will attend the summit": with whoever comes.
  if (kind.frame === "attended" || kind.frame === "alone") return { actor, recipient: [] };
  const crosses = kind.frame === "directed" || international.has(lemmaOf(scene, thing)) || isJoint(scene, verb, thing);
  const other = crosses ? otherOf(scene, verb, actor) : [];
  return other.length === 1 ? { actor, recipient: other } : null;
};

/** How a plan is told; not what something is for ("to make room"), what may be done, or what precedes it. */
const telling =
  /^(?:will|would-reported|is-to|going-to|supposed-to|embedding:|modal:(?:may|might|could)|present-with-future-date|future-date|noun:(?:plan|promise|pledge|decision)$)/;

/** "would have given": what was not done. */
const isUnfulfilled = ({ language }: Scene, verb: number): boolean =>
  language.xpos[verb] === "VBN" &&
  dependentsOf(language, verb).some((d) => relation(language, d) === "aux" && language.lemma[d] === "have");

/** What waits for whoever is to accept it, or for what is asked in return. */
const waiting: ReadonlySet<string> = new Set(["embedding:offer", "embedding:willing", "embedding:prepared"]);

/** Null where it is none: one's own wish without a day no news could settle. */
const firmnessOfPlan = ({ status, rule }: StatusReading, dated: boolean, byActor: boolean): Firmness | null => {
  if (rule === "have-yet") return "expected";
  if (status === "hypothetical")
    return waiting.has(rule) ? "conditional" : wishing.has(rule) && dated ? "possible" : null;
  return (status === "expected" || status === "possible") && telling.test(rule)
    ? firmnessOf(rule, dated, byActor)
    : null;
};

const planAt = (scene: Scene, verb: number, deeds: readonly DeedBefore[]): Found | null => {
  const { language } = scene;
  const act = isVerb(language, verb) ? actAt(scene, verb) : null;
  if (act === null || negationOf(language, verb) >= 0 || isUnfulfilled(scene, verb)) return null;
  const reading = readStatus(scene, [verb]);
  const parties = partiesOf(scene, verb, act, deeds);
  if (parties === null) return null;
  const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
  const speech = speechAt(scene, verb);
  const firmness = firmnessOfPlan(reading, due !== null, saidByActor(scene, speech, parties.actor));
  if (firmness === null || isPast(scene.dateline, due)) return null;
  return {
    statement: clauseOf(scene, verb),
    event: null,
    type: act.kind.type,
    mode: act.kind.mode,
    ...parties,
    due,
    firmness,
    attribution: speech,
    because: `prospects/plan:${reading.rule}`,
  };
};

/** @param told starts of the triggers of coded events, whose own reading stands */
export const plans = (scene: Scene, deeds: readonly DeedBefore[], told: ReadonlySet<number>): readonly Found[] =>
  Array.from(scene.language.form.keys()).flatMap((verb) =>
    told.has(scene.language.start[verb] as number) ? [] : (planAt(scene, verb, deeds) ?? []),
  );
