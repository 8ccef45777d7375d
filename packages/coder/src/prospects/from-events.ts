/** Events that are expected, possible or announced on a condition, as prospects. In: a scene and coded events. Out: drafts. */
import type { EventType } from "../codebook/event-types.ts";
import { negationOf } from "../events/clause-status.ts";
import type { Event } from "../events/event.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import { dependentsOf, relation } from "../language/tree.ts";
import type { DeedBefore } from "./deeds-before.ts";
import { dueOf, wasYesterday } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast } from "./found.ts";
import { isNoForecast } from "./no-forecast.ts";
import { isPrinciple } from "./outlook.ts";
import { movedTo } from "./postponements.ts";
import type { Firmness } from "./prospect.ts";
import { saidByActor } from "./said-by-actor.ts";

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

/** "may have launched an attack", "the recent attacks": told of what is over, whatever day stands near by. */
const isGuessOfPast = ({ language }: Scene, token: number): boolean => {
  const lemmas = [...dependentsOf(language, token)].map((d) => language.lemma[d] as string);
  return (
    lemmas.some((lemma) => over.has(lemma)) || (lemmas.includes("have") && lemmas.some((lemma) => guessing.has(lemma)))
  );
};
const over: ReadonlySet<string> = new Set(["recent", "latest", "previous"]);
const guessing: ReadonlySet<string> = new Set(["may", "might", "could"]);

const forward: ReadonlySet<Event["status"]> = new Set<Event["status"]>(["expected", "possible", "hypothetical"]);

const isLiked = ({ language }: Scene, token: number): boolean => {
  const above = language.head[token] as number;
  return (
    relation(language, token) === "xcomp" &&
    language.lemma[above] === "like" &&
    dependentsOf(language, above).some((d) => language.lemma[d] === "would")
  );
};

/** Words said of a deed are no deeds to wait for, but for a threat or demand that is itself announced. */
const firmnessFor = (scene: Scene, event: Event, due: Found["due"], token: number): Firmness | null => {
  const rule = statusRule(event);
  // "would like to speak to him": a wish of one's own.
  if (forward.has(event.status) && isLiked(scene, token)) return "possible";
  switch (event.status) {
    case "expected":
      // "setting tyres alight and looting": only an infinitive is set.
      if (rule === "embedding:set" && scene.language.xpos[token] === "VBG") return null;
      // Why somebody does something is no announcement: "gave them a day to lay down arms".
      if (rule === "purpose" && due === null) return null;
      // "before he begs voters": no word is announced by what it comes after.
      if (rule.startsWith("mark:") && merelySaid.has(event.type)) return null;
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
  if (wasYesterday(scene, token, due) || isGuessOfPast(scene, token)) return null;
  const firmness = firmnessFor(scene, event, due, token);
  if (firmness === null || isNoForecast(scene, event, token, told)) return null;
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
