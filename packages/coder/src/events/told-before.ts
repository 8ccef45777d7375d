/** Deeds that the text refers back to. In: a definite noun of action and what was told before. Out: who did it. */
import { type EventType, eventTypes } from "../codebook/event-types.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { Draft } from "./draft.ts";
import { isPassive, resolveRelative } from "./grammar.ts";
import type { Participants } from "./participants.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";
import { isDeedNoun, nobody, type Side } from "./who.ts";

/** How many tellings back are looked at. */
const memory = 12;

/** "the nuclear accord" is no accord that was told of; "the accord" is. */
const isModified = (scene: Scene, noun: number): boolean =>
  dependentsOf(scene.language, noun).some((d) => ["amod", "compound", "nmod"].includes(relation(scene.language, d)));

/** Whether a noun names violence: "the raid". */
const isViolence = (scene: Scene, noun: number): boolean =>
  noun >= 0 &&
  (scene.lexicon.nouns.get(scene.language.lemma[noun] as string) ?? []).some(({ type }) => type === "ASSAULT");

/** What is condemned without a name: whoever did the latest deed of conflict to the side that condemns. */
export const harmToldBefore = (scene: Scene, noun: number, by: Side, told: readonly Draft[]): Side => {
  // "criticised the West": somebody is named, though nobody we know
  if (noun >= 0 && scene.language.upos[noun] === "PROPN") return nobody;
  const violent = isViolence(scene, noun);
  const country = (id: string): string | null => scene.actorOf.get(id)?.country ?? null;
  const own = by.ids.map(country);
  for (let i = told.length - 1; i >= Math.max(0, told.length - memory); i--) {
    const { type, participants } = told[i] as Draft;
    if (eventTypes[type].quad !== "material conflict" || (violent && type === "SANCTION")) continue;
    const { actor } = participants;
    if (actor.ids.length > 0 && actor.ids.every((id) => country(id) !== null && !own.includes(country(id))))
      return { ids: actor.ids, found: "near", tokens: [] };
  }
  return nobody;
};

const visiting: ReadonlySet<string> = new Set(["visit", "trip", "tour", "journey"]);

/** "the first such trip", "no such meeting": one of a kind that was told of. */
export const isOfKindTold = ({ language }: Scene, noun: number): boolean =>
  dependentsOf(language, noun).some((d) => language.lemma[d] === "such");

/** The latest meeting or agreement that a definite noun means: "scrapped the visit", "no such meeting". */
export const sameDeedToldBefore = (
  scene: Scene,
  noun: number,
  type: EventType,
  told: readonly Draft[],
): Participants | null => {
  const { language } = scene;
  const det = dependent(language, noun, "det");
  const definite =
    det >= 0 && ["the", "this", "that", "these", "those", "both"].includes(language.lemma[det] as string);
  if (!definite && !isOfKindTold(scene, noun)) return null;
  for (let i = told.length - 1; i >= Math.max(0, told.length - memory); i--) {
    const draft = told[i] as Draft;
    const { lemma, frame } = draft.trigger.entry;
    if (draft.type !== type) continue;
    // "agreed … the agreement", "met … the talks", "arrived … the visit".
    const alike = visiting.has(language.lemma[noun] as string)
      ? draft.mode === "visit"
      : draft.mode === null && frame.reciprocal === true;
    if (alike || lemma === language.lemma[noun]) return draft.participants;
  }
  return null;
};

/** "demanded arbitration, which Y turned down": whoever asked for what is refused, or did it. */
export const askerOf = (scene: Scene, noun: number, by: Side, told: readonly Draft[]): Side => {
  if (noun < 0) return nobody;
  const country = (id: string): string | null => scene.actorOf.get(id)?.country ?? null;
  const own = by.ids.map(country);
  const meant = resolveRelative(scene.language, noun);
  const draft = told.findLast(({ trigger }) => trigger.object === meant && trigger.object !== -1);
  const ids = draft?.participants.actor.ids ?? [];
  const foreign = ids.length > 0 && ids.every((id) => country(id) !== null && !own.includes(country(id)));
  return foreign ? { ids, found: "near", tokens: [] } : nobody;
};

/** What is answered by a bare "declined": what another holds out or asks. */
const answered: ReadonlySet<string> = new Set(["AGREE", "REQUEST", "SUPPORT", "AID"]);

/** "declined with thanks": what is refused is not said again. */
const isBareRefusal = ({ language }: Scene, { entry, token, object }: Trigger): boolean =>
  entry.type === "REJECT" &&
  entry.pos === "verb" &&
  object < 0 &&
  !dependentsOf(language, token).some((d) => ["xcomp", "ccomp", "advcl"].includes(relation(language, d)));

/** "X offered to mediate, and Y declined": whoever offered or asked it in the same sentence or the one before. */
export const offererOf = (scene: Scene, trigger: Trigger, by: Side, told: readonly Draft[]): Side => {
  const { sentence } = scene.language;
  const draft = told.at(-1);
  if (draft === undefined || !answered.has(draft.type) || !isBareRefusal(scene, trigger)) return nobody;
  if ((sentence[trigger.token] as number) - (sentence[draft.trigger.token] as number) > 1) return nobody;
  const country = (id: string): string | null => scene.actorOf.get(id)?.country ?? null;
  const own = by.ids.map(country);
  const { ids } = draft.participants.actor;
  const foreign = ids.length > 0 && ids.every((id) => country(id) !== null && !own.includes(country(id)));
  return foreign ? { ids, found: "near", tokens: [] } : nobody;
};

/** "They shelled our town. A hundred soldiers have been killed": whoever attacked the same side in the sentence before, or the one before that. */
export const attackerToldBefore = (
  scene: Scene,
  { entry, token }: Trigger,
  victims: Side,
  told: readonly Draft[],
): Side => {
  const { sentence } = scene.language;
  if (entry.type !== "ASSAULT" || entry.pos !== "verb" || !isPassive(scene.language, token)) return nobody;
  const country = (id: string): string | null => scene.actorOf.get(id)?.country ?? null;
  const home = victims.ids.map(country);
  if (home.length === 0 || home.includes(null)) return nobody;
  for (const { type, participants, trigger, status } of told.slice(-3).toReversed()) {
    if ((sentence[token] as number) - (sentence[trigger.token] as number) > 2) return nobody;
    const { actor, recipient } = participants;
    const same = recipient.ids.some((id) => home.includes(country(id)));
    const foreign =
      actor.ids.length > 0 && actor.ids.every((id) => country(id) !== null && !home.includes(country(id)));
    if (type === "ASSAULT" && status.status === "occurred" && same && foreign)
      return { ids: actor.ids, found: "near", tokens: [] };
  }
  return nobody;
};

/** Nouns that mean whatever was last done or said. */
const reactions: ReadonlySet<string> = new Set(
  "decision move step action statement remark comment claim charge accusation announcement measure allegation plan ruling verdict act".split(
    " ",
  ),
);

const answering: ReadonlySet<string> = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

/** "rejected the decision": whoever else acted last, as the text tells it. */
export const lastToldOther = (scene: Scene, noun: number, by: Side, told: readonly Draft[]): Side => {
  const word = scene.language.lemma[noun];
  if ((word !== "it" && !reactions.has(word as string)) || isModified(scene, noun)) return nobody;
  const country = (id: string): string | null => scene.actorOf.get(id)?.country ?? null;
  const own = by.ids.map(country);
  for (let i = told.length - 1; i >= Math.max(0, told.length - memory); i--) {
    const { type, participants, trigger, status } = told[i] as Draft;
    // What somebody is only blamed for is not what is answered: the blame is
    if (status.status === "possible") continue;
    // "Egypt rejected the step, and Sudan condemned the move": those who answer in a row answer the same; a veto told before is an act.
    const inRow = scene.language.sentence[trigger.token] === scene.language.sentence[noun];
    // "Mogadishu accused Nairobi … Nairobi rejected those claims": whoever is blamed answers whoever blamed
    const blamed = participants.recipient.ids.some((id) => country(id) !== null && own.includes(country(id)));
    const answers = answering.has(type) && (type !== "REJECT" || inRow) && !blamed;
    const { ids } = answers ? participants.recipient : participants.actor;
    if (ids.length === 0 && answers) continue;
    const foreign = ids.length > 0 && ids.every((id) => country(id) !== null && !own.includes(country(id)));
    return foreign ? { ids, found: "near", tokens: [] } : nobody;
  }
  return nobody;
};

/** "condemned the arrest": whoever made the latest arrest that the text told of. */
export const doerToldBefore = (scene: Scene, noun: number, told: readonly Draft[]): Side => {
  if (!isDeedNoun(scene, noun)) return nobody;
  if (isModified(scene, noun)) return nobody;
  const lemma = scene.language.lemma[noun] as string;
  const types = new Set(
    (scene.lexicon.nouns.get(lemma) ?? []).filter(({ weight }) => weight === 0).map(({ type }) => type),
  );
  for (let i = told.length - 1; i >= Math.max(0, told.length - memory); i--) {
    const draft = told[i] as Draft;
    if (draft.trigger.entry.lemma !== lemma && !types.has(draft.type)) continue;
    const { actor, recipient } = draft.participants;
    if (actor.ids.length === 0) continue;
    const mutual = draft.trigger.entry.frame.reciprocal === true;
    const ids = [...actor.ids, ...(mutual ? recipient.ids : [])];
    // Of a deal of which one side is known, it is not that side alone that is praised
    const country = (id: string): string | null => scene.actorOf.get(id)?.country ?? null;
    return mutual && new Set(ids.map(country)).size < 2 ? nobody : { ids, found: "near", tokens: [] };
  }
  return nobody;
};
