/** Events that are expected, possible or announced on a condition, as prospects. In: a scene and coded events. Out: drafts. */
import type { EventType } from "../codebook/event-types.ts";
import { negationOf } from "../events/clause-status.ts";
import type { Event } from "../events/event.ts";
import { isPassive, isVerb } from "../events/grammar.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import { permitting } from "../events/status-words.ts";
import { subjectSide } from "../events/subjects.ts";
import { countryOf } from "../events/who.ts";
import { dependent, relation } from "../language/tree.ts";
import { type DeedBefore, lastBefore } from "./deeds-before.ts";
import { dueOf, mentionOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast } from "./found.ts";
import { isPrinciple } from "./outlook.ts";
import { movedTo } from "./postponements.ts";
import type { Firmness } from "./prospect.ts";
import { saidByActor } from "./said-by-actor.ts";
import { isBare } from "./told-again.ts";

const statusRule = (event: Event): string => event.because.split("events/status:")[1] ?? "";

/** Words that are themselves only words. */
const merelySaid: ReadonlySet<EventType> = new Set<EventType>(["ACCUSE", "THREATEN", "REQUEST", "AGREE"]);

/** Deeds of conditions that somebody announces: "would respond if attacked". What is merely supposed is left out. */
const announced: ReadonlySet<string> = new Set(["would-if", "if"]);

const asks = (scene: Scene, token: number): boolean => {
  const sentence = scene.language.sentences[scene.language.sentence[token] as number];
  return sentence !== undefined && scene.language.form.slice(token, sentence.last + 1).includes("?");
};

const fearing: ReadonlySet<string> = new Set(["fear", "worry"]);

/** "may block the text": a deed of a main clause. What somebody may say or fears, or what only describes a thing, is no forecast. */
const isForecast = ({ language }: Scene, { type }: Event, token: number): boolean => {
  if (merelySaid.has(type) && type !== "AGREE") return false;
  for (let t = token; t >= 0; t = language.head[t] as number) {
    if (language.deprel[t] === "acl:relcl") return false;
    if (language.deprel[t] === "ccomp" && fearing.has(language.lemma[language.head[t] as number] ?? "")) return false;
  }
  return true;
};

/** "They had agreed on trade, he said. Iran would supply the medicine.": what a sentence goes on to report of the speaker before it. */
const isReportedOn = ({ language, attributionAt }: Scene, token: number): boolean => {
  const before = language.sentences[(language.sentence[token] as number) - 1];
  const own = language.sentences[language.sentence[token] as number];
  for (let t = token; t >= 0; t = language.head[t] as number) if (language.deprel[t] === "acl:relcl") return false;
  return attributionAt.subarray((before ?? own)?.first, (own?.last ?? token) + 1).some((index) => index !== -1);
};

const foreseeing = /^(?:predict|forecast|reckon|foresaw|foresee|bet|guess|estimat|project|anticipat)/i;
const future: ReadonlySet<string> = new Set(["will", "would-reported"]);

/** "economists reckon that it will default in March": whoever does not do it can announce no day. */
const isForeseen = (scene: Scene, event: Event): boolean => {
  const speech = scene.attributions.find(({ id }) => id === event.attribution);
  if (speech?.cue == null || !future.has(statusRule(event))) return false;
  const { start, end } = speech.cue;
  return foreseeing.test(scene.language.text.slice(start, end)) && !saidByActor(scene, event.attribution, event.actor);
};

const terms =
  /\bunder (?:the|its|this|that|their)\b[^,.;]{0,40}\b(?:agreement|deal|accord|pact|treaty|truce|ceasefire|text|terms|protocol|memorandum)\b/i;

/** "Under the deal, Pristina will cease …": what a text binds its parties to is promised, whoever tells of it. */
const isUnderTerms = ({ language }: Scene, token: number): boolean => {
  const { start = 0, end = 0 } = language.sentences[language.sentence[token] as number] ?? {};
  return terms.test(language.text.slice(start, end));
};

/** "The department may tell carriers": neither side is of a known state, or a body. */
const isOfNobody = ({ actorOf }: Scene, { actor, recipient }: Event): boolean =>
  [...actor, ...recipient].every((id) => {
    const { country, sector } = actorOf.get(id) ?? {};
    return country == null && sector !== "IGO";
  });

/** "thanked them for being ready to host talks": the purpose has no day of its own, whatever day the story is at. */
const isUndatedPurpose = (scene: Scene, event: Event, token: number): boolean =>
  statusRule(event) === "purpose" && event.date !== null && mentionOf(scene, token, event.date) === undefined;

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

/** "The deals would help Iraq": what a thing does is an effect, nothing that anybody is to do. */
const isEffect = ({ language }: Scene, { actor }: Event, token: number): boolean =>
  actor.length === 0 && isVerb(language, token) && !isPassive(language, token);

/** Words said of a deed are no deeds to wait for, but for a threat or demand that is itself announced. */
const firmnessFor = (scene: Scene, event: Event, due: Found["due"], token: number): Firmness | null => {
  const rule = statusRule(event);
  switch (event.status) {
    case "expected":
      // "setting tyres alight and looting": only an infinitive is set.
      if (rule === "embedding:set" && scene.language.xpos[token] === "VBG") return null;
      // Why somebody does something is no announcement: "gave them a day to lay down arms".
      if (rule === "purpose" && due === null) return null;
      if (future.has(rule) && isUnderTerms(scene, token)) return "promised";
      return isForeseen(scene, event)
        ? "expected"
        : firmnessOf(rule, due !== null, saidByActor(scene, event.attribution, event.actor));
    case "possible":
      if (firmnessOf(rule, due !== null, false) === null) return null;
      return due !== null || isForecast(scene, event, token) ? "possible" : null;
    case "hypothetical":
      if (rule === "would" && isReportedOn(scene, token)) return firmnessOf("would-reported", due !== null, true);
      return announced.has(rule) && !asks(scene, token) ? "conditional" : null;
    case "denied":
      // "has yet to ratify it": what is still to be done is expected.
      if (rule === "have-yet") return "expected";
      // "was to have landed today": it was due, and the same words break it.
      return rule === "was-to-have" && due !== null ? "scheduled" : null;
    default:
      return null;
  }
};

/** "papers are to be signed during the visit", "prior to the meeting they called on the president": a deed that was told of, as a circumstance. */
const isToldBefore = (scene: Scene, event: Event, told: readonly DeedBefore[]): boolean => {
  const { language } = scene;
  const noun = tokenAt(language, event.trigger.start);
  if (!["obl", "nmod"].includes(relation(language, noun)) || !isBare(scene, noun)) return false;
  return lastBefore(told, event.trigger.start, ({ type }) => type === event.type) !== undefined;
};

/** "would let it send police": what is only permitted nobody has announced. */
const isPermitted = (scene: Scene, token: number): boolean => {
  const { language } = scene;
  if (relation(language, token) === "conj") return isPermitted(scene, language.head[token] as number);
  const above = language.head[token] as number;
  return ["xcomp", "ccomp"].includes(relation(language, token)) && permitting.has(language.lemma[above] ?? "");
};

/**
 * An invitation is no deed to wait for: what is, is what somebody is invited to (invitations.ts).
 * @param told deeds that have happened, or are happening
 */
export const fromEvent = (scene: Scene, event: Event, told: readonly DeedBefore[]): Found | null => {
  const token = tokenAt(scene.language, event.trigger.start);
  const rule = statusRule(event);
  const postponed = rule === "postponed";
  const due = postponed ? movedTo(scene, token) : dueOf(scene, token, event.date);
  // "would not object": what is not going to be done has no report that it was.
  if (event.status !== "denied" && negationOf(scene.language, token) >= 0) return null;
  if (event.because.includes("agree/invite") || event.historical || isPast(scene.dateline, due)) return null;
  const firmness = firmnessFor(scene, event, due, token);
  if (
    firmness === null ||
    isToldBefore(scene, event, told) ||
    isPermitted(scene, token) ||
    isEffect(scene, event, token) ||
    isOfAKind(scene, token) ||
    isWishOfAnother(scene, event, token) ||
    isBeside(scene, token) ||
    isUndatedPurpose(scene, event, token) ||
    (event.type === "REQUEST" && isOfNobody(scene, event))
  )
    return null;
  return {
    // The clause of the deed's word: the first may be the headline.
    statement:
      event.evidence.find(({ start, end }) => start <= event.trigger.start && event.trigger.end <= end) ??
      event.trigger,
    event: event.id,
    type: event.type,
    mode: event.mode,
    actor: event.actor,
    recipient: event.recipient,
    due,
    firmness: isPrinciple(scene, event, token, due) ? "outlook" : firmness,
    postponed,
    attribution: event.attribution,
    because: `prospects/event:${rule}`,
  };
};
