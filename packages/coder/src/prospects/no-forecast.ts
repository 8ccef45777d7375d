/**
 * Expected events that are no forecasts of their own: what is told beside something else, is only permitted or wished of another, or is the
 * effect of a thing. In: a scene and an event. Out: whether it is one of these.
 */
import { eventTypes } from "../codebook/event-types.ts";
import type { Event } from "../events/event.ts";
import { isPassive, isVerb } from "../events/grammar.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import { permitting } from "../events/status-words.ts";
import { subjectSide } from "../events/subjects.ts";
import { ending } from "../events/support-verbs.ts";
import { countryOf } from "../events/who.ts";
import { dependent, relation } from "../language/tree.ts";
import { type DeedBefore, lastBefore } from "./deeds-before.ts";
import { mentionOf } from "./due.ts";
import { isBare } from "./told-again.ts";

/** "The department may tell carriers": neither side is of a known state, or a body. */
const isOfNobody = ({ actorOf }: Scene, { actor, recipient }: Event): boolean =>
  [...actor, ...recipient].every((id) => {
    const { country, sector } = actorOf.get(id) ?? {};
    return country == null && sector !== "IGO";
  });

/** "thanked them for being ready to host talks": the purpose has no day of its own, whatever day the story is at. */
const isUndatedPurpose = (scene: Scene, event: Event, token: number): boolean =>
  event.because.endsWith("events/status:purpose") &&
  event.date !== null &&
  mentionOf(scene, token, event.date) === undefined;

/** "Israel expects Turkey to deport them": what a party would have another do is its wish; what analysts expect may come. */
const isWishOfAnother = (scene: Scene, event: Event, token: number): boolean => {
  const { language } = scene;
  const verb = language.head[token] as number;
  if (verb < 0 || language.lemma[verb] !== "expect" || !isVerb(language, verb) || isPassive(language, verb))
    return false;
  const whose = new Set(subjectSide(scene, verb).ids.flatMap((id) => countryOf(scene, id) ?? []));
  // "expects to receive her": a host's part in a visit.
  const parties = event.type === "CONSULT" ? [...event.actor, ...event.recipient] : event.actor;
  const own = new Set(parties.flatMap((id) => countryOf(scene, id) ?? []));
  return whose.size > 0 && own.size > 0 && ![...whose].some((country) => own.has(country));
};

const edges: ReadonlySet<string> = new Set(["margin", "sideline", "fringe"]);

/** "may meet on the margins of the General Assembly": where, not what. */
const isBeside = ({ language }: Scene, token: number): boolean =>
  relation(language, token) === "nmod" && edges.has(language.lemma[language.head[token] as number] ?? "");

/** "a man who gives in within weeks": what anybody of a kind does. */
const isOfAKind = ({ language }: Scene, token: number): boolean => {
  const noun = language.head[token] as number;
  if (language.deprel[token] !== "acl:relcl" || language.lemma[dependent(language, noun, "det")] !== "a") return false;
  return language.xpos[token] === "VBZ" || language.xpos[token] === "VBP";
};

/** "The deals would help Iraq", "the chairman's bill would forbid it": what a thing does is an effect, nothing that anybody is to do. */
const isEffect = ({ language }: Scene, { actor }: Event, token: number): boolean => {
  if (!isVerb(language, token) || isPassive(language, token)) return false;
  return actor.length === 0 || texts.has(language.lemma[dependent(language, token, "nsubj")] ?? "");
};

const texts: ReadonlySet<string> = new Set(
  "bill draft law act plan proposal deal agreement treaty accord pact text amendment legislation policy measure strategy".split(
    " ",
  ),
);

/** "papers are to be signed during the visit", "prior to the meeting they called on the president": a deed that was told of, as a circumstance. */
const isToldBefore = (scene: Scene, event: Event, told: readonly DeedBefore[]): boolean => {
  const { language } = scene;
  const noun = tokenAt(language, event.trigger.start);
  if (!["obl", "nmod"].includes(relation(language, noun)) || !isBare(scene, noun)) return false;
  return lastBefore(told, event.trigger.start, ({ type }) => type === event.type) !== undefined;
};

/** "will make them regret it": what somebody is made to do. */
const isMadeTo = ({ language }: Scene, token: number): boolean =>
  ["xcomp", "ccomp"].includes(relation(language, token)) && language.lemma[language.head[token] as number] === "make";

/** "would let it send police": what is only permitted nobody has announced. */
const isPermitted = (scene: Scene, token: number): boolean => {
  const { language } = scene;
  if (relation(language, token) === "conj") return isPermitted(scene, language.head[token] as number);
  const above = language.head[token] as number;
  return ["xcomp", "ccomp"].includes(relation(language, token)) && permitting.has(language.lemma[above] ?? "");
};

/** "will suspend its complaint", "is ready to lift the blockade": of what is done away with nothing is to come. */
const isDoneAwayWith = ({ language }: Scene, { type }: Event, token: number): boolean => {
  const verb = language.head[token] as number;
  const isObject = relation(language, token) === "obj" || language.deprel[token] === "nsubj:pass";
  const lemma = language.lemma[verb] ?? "";
  return isObject && eventTypes[type].quad.endsWith("conflict") && (ending.has(lemma) || lifting.has(lemma));
};

const lifting: ReadonlySet<string> = new Set(
  "lift drop ease relax remove scrap revoke review reconsider shelve waive".split(" "),
);

/** "decided to press Israel for a freeze": a word that somebody decided to say is as good as said. */
const isDecidedWord = ({ language }: Scene, { type }: Event, token: number): boolean =>
  (type === "REQUEST" || type === "ACCUSE") && language.lemma[language.head[token] as number] === "decide";

/** @param told deeds that have happened, or are happening */
export const isNoForecast = (scene: Scene, event: Event, token: number, told: readonly DeedBefore[]): boolean =>
  isToldBefore(scene, event, told) ||
  isDoneAwayWith(scene, event, token) ||
  isPermitted(scene, token) ||
  isMadeTo(scene, token) ||
  isEffect(scene, event, token) ||
  isOfAKind(scene, token) ||
  isWishOfAnother(scene, event, token) ||
  isBeside(scene, token) ||
  isUndatedPurpose(scene, event, token) ||
  isDecidedWord(scene, event, token) ||
  (event.type === "REQUEST" && isOfNobody(scene, event));
