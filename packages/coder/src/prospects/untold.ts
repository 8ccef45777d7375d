/**
 * Deeds that are expected although their clause leaves out who takes part: "the foreign ministers are to meet", "he would travel when it was
 * safe", "a joint committee will meet". In: a scene, triggers without an event, deeds told before. Out: drafts with the parties that the
 * article named before.
 */
import { negationOf } from "../events/clause-status.ts";
import { isPassive, isVerb, subjectOf } from "../events/grammar.ts";
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { anchorOf, type Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { countryOf } from "../events/who.ts";
import { dependent, relation } from "../language/tree.ts";
import { sent } from "./arrivals.ts";
import { bothAt, bothSides } from "./counterparts.ts";
import { type DeedBefore, hostBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";
import { innerOf } from "./from-deeds.ts";
import { otherSide, sidesOf } from "./other-side.ts";
import { goesOn } from "./outlook.ts";
import type { Firmness } from "./prospect.ts";
import { saidByActor } from "./said-by-actor.ts";
import { signedPapers } from "./told-again.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

type Parties = Pick<Found, "actor" | "recipient">;

/** "The foreign ministers are to meet": those of the two states told of before. */
const together = (scene: Scene, { entry, token, support }: Trigger, deeds: readonly DeedBefore[]): Parties | null => {
  const actor = entry.frame.reciprocal === true ? bothSides(scene, entry.pos === "noun" ? support : token, deeds) : [];
  return actor.length === 0 ? null : { actor, recipient: [] };
};

/** "A treaty is to be signed by December": between the two states spoken of. */
const onPaper = (scene: Scene, trigger: Trigger, deeds: readonly DeedBefore[]): Parties | null => {
  const { language } = scene;
  const { entry, token, object } = trigger;
  const binds = entry.pos === "verb" && (entry.type === "AGREE" || entry.type === "SUPPORT");
  if (!binds || !isPassive(language, token) || !signedPapers.has(language.lemma[object] ?? "")) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  if ([...actor.ids, ...recipient.ids].some((id) => countryOf(scene, id) !== null)) return null;
  const both = bothAt(scene, token, deeds);
  return both.length === 2 ? { actor: both, recipient: [] } : null;
};

/** "He would travel when conditions allowed": where he was to go. */
const onTheWay = (scene: Scene, trigger: Trigger, deeds: readonly DeedBefore[]): Parties | null => {
  if (trigger.entry.mode !== "visit" || trigger.entry.pos !== "verb") return null;
  const { actor, recipient, goal } = participantsOf(scene, trigger);
  if (actor.ids.length === 0 || recipient.ids.length > 0 || goal >= 0) return null;
  const host = hostBefore(scene, deeds, actor.ids, scene.language.start[trigger.token] as number);
  return host.length === 0 ? null : { actor: actor.ids, recipient: host };
};

/** "A technical team is to arrive in Kampala": of the other of the two states that are spoken of. */
const sentByOther = (scene: Scene, trigger: Trigger, deeds: readonly DeedBefore[]): Parties | null => {
  const { language } = scene;
  const { entry, token } = trigger;
  const guests = subjectOf(language, token);
  if (entry.mode !== "visit" || entry.pos !== "verb" || !sent.has(language.lemma[guests] ?? "")) return null;
  // "before inspectors have visited": a condition. "our delegation": the speaker's.
  if (relation(language, token) === "advcl" || dependent(language, guests, "nmod:poss") >= 0) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  if (recipient.ids.length === 0 || actor.ids.some((id) => countryOf(scene, id) !== null)) return null;
  const other = otherSide(scene, deeds, token, recipient.ids);
  return other.length === 0 ? null : { actor: other, recipient: recipient.ids };
};

/** "A meeting with Y is possible": with the other of the two states that are spoken of. */
const talksWithOne = (scene: Scene, trigger: Trigger, deeds: readonly DeedBefore[]): Parties | null => {
  const { entry, token } = trigger;
  if (entry.pos !== "noun" || entry.type !== "CONSULT" || entry.mode === "visit") return null;
  if (!predicates.has(scene.language.lemma[scene.language.head[token] as number] ?? "")) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  const known = [...actor.ids, ...recipient.ids];
  const other = otherSide(scene, deeds, token, known);
  return other.length === 0 ? null : { actor: [...known, ...other], recipient: [] };
};

const openers = set("open begin start launch resume hold host convene attend join");

/** "is to open a second round of the dialogue with X": talks whose verb says that they are to come. */
const opened = (scene: Scene, trigger: Trigger): Parties | null => {
  const { language } = scene;
  const { entry, support, token } = trigger;
  const isTalk = entry.pos === "noun" && entry.type === "CONSULT" && token > support;
  if (!isTalk || support < 0 || !openers.has(language.lemma[support] as string)) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  const countries = new Set([...actor.ids, ...recipient.ids].flatMap((id) => countryOf(scene, id) ?? []));
  return countries.size < 2 ? null : { actor: actor.ids, recipient: recipient.ids };
};

/** What a house votes on. */
const papers = set("resolution bill motion law declaration");
const voting = set("vote adopt pass approve table debate");

/** "may vote on a resolution denouncing China": the verb that would make the paper's words those of the house; or −1. */
const voteOn = ({ language }: Scene, token: number): number => {
  const paper = language.head[token] as number;
  if (relation(language, token) !== "acl" || paper < 0 || !papers.has(language.lemma[paper] as string)) return -1;
  const verb = language.head[paper] as number;
  return verb >= 0 && voting.has(language.lemma[verb] as string) ? verb : -1;
};

const byVote = (scene: Scene, trigger: Trigger): Parties | null => {
  const verb = voteOn(scene, trigger.token);
  if (verb < 0) return null;
  const { recipient } = participantsOf(scene, trigger);
  const actor = subjectSide(scene, verb).ids;
  return actor.length === 0 || recipient.ids.length === 0 ? null : { actor, recipient: recipient.ids };
};

/** What is done with a deed that may come. */
const weighing: ReadonlyMap<string, Firmness> = new Map([
  ["consider", "possible"],
  ["weigh", "possible"],
  ["mull", "possible"],
  ["contemplate", "possible"],
  ["ponder", "possible"],
  ["plan", "scheduled"],
  ["prepare", "scheduled"],
]);

const weigherOf = ({ language }: Scene, { entry, token }: Trigger): number => {
  const verb = language.head[token] as number;
  const weighs = entry.pos === "noun" && relation(language, token) === "obj" && verb >= 0 && isVerb(language, verb);
  return weighs && weighing.has(language.lemma[verb] as string) ? verb : -1;
};

/** "is considering new sanctions against X": the one who considers would do it. */
const weighed = (scene: Scene, trigger: Trigger): Parties | null => {
  const verb = weigherOf(scene, trigger);
  if (verb < 0 || negationOf(scene.language, verb) >= 0) return null;
  const actor = subjectSide(scene, verb).ids;
  const recipient = participantsOf(scene, trigger).recipient.ids.filter((id) => !actor.includes(id));
  return actor.length === 0 || recipient.length === 0 ? null : { actor, recipient };
};

/** "hopes to sign a contract by October": what those who would do it wish for themselves. */
export const wishing: ReadonlySet<string> = set(
  "embedding:hope embedding:seek embedding:wish embedding:want embedding:eager embedding:keen",
);

const hoped = (scene: Scene, trigger: Trigger): Parties | null => {
  if (!wishing.has(readStatus(scene, [anchorOf(trigger)]).rule)) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  const countries = new Set([...actor.ids, ...recipient.ids].flatMap((id) => countryOf(scene, id) ?? []));
  return actor.ids.length === 0 || countries.size < 2 ? null : { actor: actor.ids, recipient: recipient.ids };
};

/** Sanctions that are to come, whoever imposes them: only of whom they strike. */
const byNobody = (scene: Scene, trigger: Trigger): Parties | null => {
  const { entry, token } = trigger;
  if (entry.lemma !== "sanction" || entry.pos !== "noun" || relation(scene.language, token) !== "nsubj") return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  return recipient.ids.length === 0 ? null : { actor: actor.ids, recipient: recipient.ids };
};

/** What a noun is said to be: "sanctions were possible". */
const predicates: ReadonlyMap<string, Firmness> = new Map([
  ["possible", "possible"],
  ["conceivable", "possible"],
  ["likely", "likely"],
  ["expected", "expected"],
]);

/** Duties that bind whoever signed: "the treaty has to be ratified by both parliaments". */
const duties: ReadonlySet<string> = new Set(["modal:must", "embedding:have to"]);

/** How firmly it is expected; null where it is not. */
const firmnessAt = (scene: Scene, trigger: Trigger, due: Found["due"], actor: readonly string[]): Firmness | null => {
  const { language } = scene;
  const said = predicates.get(language.lemma[language.head[trigger.token] as number] ?? "");
  if (trigger.entry.pos === "noun" && said !== undefined) return said;
  const weigher = weigherOf(scene, trigger);
  if (weigher >= 0) return weighing.get(language.lemma[weigher] as string) ?? null;
  const vote = voteOn(scene, trigger.token);
  const { status, rule } = readStatus(scene, [vote >= 0 ? vote : anchorOf(trigger)]);
  // A wish without a day is none that news could settle.
  if (status === "hypothetical" && wishing.has(rule) && due !== null) return "possible";
  if (duties.has(rule) && trigger.entry.type === "SUPPORT" && signedPapers.has(language.lemma[trigger.object] ?? ""))
    return "expected";
  const speech = speechAt(scene, trigger.token);
  // "If they break the truce, we will attack": what whoever would do it says.
  if ((rule === "if" || rule === "would-if") && saidByActor(scene, speech, actor)) return "conditional";
  // "to save money": what something is for has no day.
  if ((status !== "expected" && status !== "possible") || (rule === "purpose" && due === null && vote < 0)) return null;
  return firmnessOf(rule, due !== null, saidByActor(scene, speech, actor));
};

const draft = (
  scene: Scene,
  { entry, token }: Trigger,
  anchor: number,
  parties: Parties,
  found: Pick<Found, "due" | "firmness" | "because">,
): Found => ({
  statement: clauseOf(scene, anchor),
  event: null,
  type: entry.type,
  mode: entry.mode,
  ...parties,
  attribution: speechAt(scene, token),
  ...found,
});

const untoldAt = (scene: Scene, trigger: Trigger, deeds: readonly DeedBefore[]): Found | null => {
  const parties =
    together(scene, trigger, deeds) ??
    onPaper(scene, trigger, deeds) ??
    onTheWay(scene, trigger, deeds) ??
    sentByOther(scene, trigger, deeds) ??
    talksWithOne(scene, trigger, deeds) ??
    opened(scene, trigger) ??
    weighed(scene, trigger) ??
    hoped(scene, trigger) ??
    byVote(scene, trigger) ??
    byNobody(scene, trigger) ??
    sidesOf(scene, trigger, deeds);
  if (parties === null) return null;
  const vote = voteOn(scene, trigger.token);
  const anchor = vote >= 0 ? vote : anchorOf(trigger);
  const due = dueOf(scene, anchor, whenOf(scene, [anchor, trigger.token])?.interval ?? null);
  const firmness = firmnessAt(scene, trigger, due, parties.actor);
  if (firmness === null || isPast(scene.dateline, due)) return null;
  // "agreed to intensify cooperation": it only goes on.
  if (goesOn(scene, trigger.entry.type, anchor, due)) return null;
  const clause = isVerb(scene.language, anchor) ? anchor : (scene.language.head[anchor] as number);
  return draft(scene, trigger, clause < 0 ? anchor : clause, parties, {
    due,
    firmness,
    because: `prospects/untold:${trigger.entry.id}`,
  });
};

/** "did not rule out that he would visit Caracas": what is left open may be. */
const leftOpenBy = (scene: Scene, trigger: Trigger): Found | null => {
  const inner = trigger.entry.id === "reject/rule-out" ? innerOf(scene, trigger) : null;
  if (inner === null || readStatus(scene, [trigger.token]).rule !== "negation") return null;
  const { actor, recipient } = participantsOf(scene, inner);
  const due = dueOf(scene, inner.token, whenOf(scene, [inner.token])?.interval ?? null);
  if (actor.ids.length === 0 || isPast(scene.dateline, due)) return null;
  return draft(
    scene,
    inner,
    anchorOf(inner),
    { actor: actor.ids, recipient: recipient.ids.filter((id) => !actor.ids.includes(id)) },
    { due, firmness: "possible", because: "prospects/not-ruled-out" },
  );
};

/** @param told starts of the triggers of coded events, whose parties are known */
export const untold = (
  scene: Scene,
  triggers: readonly Trigger[],
  deeds: readonly DeedBefore[],
  told: ReadonlySet<number>,
): readonly Found[] =>
  triggers.flatMap((trigger) => {
    if (told.has(scene.language.start[trigger.token] as number)) return [];
    return untoldAt(scene, trigger, deeds) ?? leftOpenBy(scene, trigger) ?? [];
  });
