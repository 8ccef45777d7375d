/**
 * Features of a pair of words in a sentence: what the model of `relate` sees. In: a language, two spans. Out: strings, and the
 * readings of the lexicon between the two. Dependency paths after Bunescu and Mooney (2005); regions after Kambhatla (2004).
 */
import type { Actor, Mention } from "../actors/actor.ts";
import { eventTypes } from "../codebook/event-types.ts";
import type { Clusters } from "../language/clusters.ts";
import { wordKey } from "../language/clusters.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf, relation } from "../language/tree.ts";
import type { Span } from "../text/span.ts";
import { typeAndMode } from "./deed-modes.ts";
import { isPassive, isVerb } from "./grammar.ts";
import { nounTypes, verbTypes } from "./lexicon.ts";
import { participantsOf } from "./participants.ts";
import { type PairRegions, pairRegions, rangeOf } from "./relate-regions.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { statusOf } from "./status.ts";
import { findTriggers, type Trigger } from "./triggers.ts";

export interface PairReading {
  readonly features: readonly string[];
  /** Triggers of the sentence, with how they stand to the pair: both sides fit, in reverse, on the path, or merely near. */
  readonly triggers: readonly {
    readonly trigger: Trigger;
    readonly stand: "pair" | "reverse" | "one" | "path" | "near";
  }[];
  /** Null where there is nothing to read. */
  readonly regions: PairRegions | null;
}

/** How much a feature counts beside the others, by the beginning of its name; chosen by cross-validation on PLV train. */
export const featureScale = (feature: string): number => {
  if (feature.includes("~")) return 1;
  const kind = feature.slice(0, feature.indexOf(":") >>> 0);
  if (/^(?:lexpath|lexdeed|lexstatus|quadstatus|status|topstatus|between|top)$/.test(kind)) return 2;
  if (/^(?:lex|arg|argcase|arg2)$/.test(kind)) return 1.5;
  if (kind === "after") return 0.7;
  return kind.endsWith("2") ? 0.5 : 1;
};

const pairActor = (id: string): Actor => ({
  id,
  name: id,
  kind: "group",
  country: id === "actor" ? "AAA" : "BBB",
  sector: "GOV",
  names: [],
  mentions: [],
  roles: [],
  because: "",
});

const content: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "ADV", "PROPN", "PART", "ADP", "AUX"]);

const clusterFeatures = (clusters: Clusters, name: string, lemma: string, features: string[]): void => {
  const cluster = clusters(wordKey(lemma));
  if (cluster === 0) return;
  features.push(`${name}~${cluster >> 8}`, `${name}~~${cluster >> 16}`);
};

/** A scene that holds only the two. */
const pairScene = (language: Language, actor: Span, recipient: Span): Scene => {
  const mention = (id: string, span: Span): Mention => {
    const { first, last, head } = rangeOf(language, span);
    return { start: span.start, end: span.end, actors: [id], form: "named", first, last, head };
  };
  const mentions = [mention("actor", actor), mention("recipient", recipient)].sort((a, b) => a.start - b.start);
  const cast = { actors: [pairActor("actor"), pairActor("recipient")], mentions };
  return sceneOf(language, { article: "", published: null, title: null }, [], [], cast, []);
};

const standOf = (
  scene: Scene,
  trigger: Trigger,
  path: ReadonlySet<number>,
): PairReading["triggers"][number]["stand"] => {
  const { actor, recipient } = participantsOf(scene, trigger);
  if (trigger.entry.frame.reciprocal === true) {
    if (actor.ids.length === 2) return "pair";
  } else {
    if (actor.ids.includes("actor") && recipient.ids.includes("recipient")) return "pair";
    if (actor.ids.includes("recipient") && recipient.ids.includes("actor")) return "reverse";
  }
  if (actor.ids.includes("actor") || recipient.ids.includes("recipient")) return "one";
  return path.has(trigger.token) ? "path" : "near";
};

/** Reads a pair. Linear in the length of the sentence. */
export const readPair = (language: Language, actorSpan: Span, recipientSpan: Span, clusters: Clusters): PairReading => {
  const features: string[] = ["bias"];
  if (language.form.length === 0) return { features, triggers: [], regions: null };
  const scene = pairScene(language, actorSpan, recipientSpan);
  const regions = pairRegions(language, actorSpan, recipientSpan);
  const { left, joint, right } = regions;
  features.push(regions.forward ? "order:ab" : "order:ba");
  const path = new Set([...left, ...right, ...(joint < 0 ? [] : [joint])]);
  pathFeatures(language, clusters, left, right, joint, features);
  regionFeatures(language, clusters, regions, features);

  const triggers = findTriggers(scene).triggers.map((trigger) => ({ trigger, stand: standOf(scene, trigger, path) }));
  for (const { trigger, stand } of triggers) {
    const { type } = typeAndMode(language, trigger.entry, trigger.deed);
    const strength = trigger.entry.weak ? "weak" : "strong";
    features.push(`lex:${stand}:${type}`, `lex:${stand}:${strength}:${type}`, `lex:${type}`);
    if (path.has(trigger.token) || trigger.token === joint) features.push(`lexpath:${type}`);
    if (stand !== "near") {
      // PLOVER counts help and meetings that lie ahead as agreeing to them, and denied ones as refusing.
      const { status } = statusOf(language, trigger.token, false);
      features.push(`lexstatus:${type}:${status}`, `quadstatus:${eventTypes[type].quad}:${status}`, `status:${status}`);
    }
    if (trigger.deed?.entry != null) features.push(`lexdeed:${type}:${trigger.deed.entry.type}`);
  }
  return { features, triggers, regions };
};

const pathFeatures = (
  language: Language,
  clusters: Clusters,
  left: readonly number[],
  right: readonly number[],
  joint: number,
  features: string[],
): void => {
  const relations = (tokens: readonly number[]): string => tokens.map((t) => relation(language, t)).join(">");
  features.push(`path:${relations(left)}|${relations(right)}`);
  for (const [side, tokens] of [
    ["l", left.slice(1)],
    ["r", right.slice(1)],
  ] as const) {
    for (const t of tokens.slice(0, 8)) {
      features.push(`on:${side}:${language.lemma[t]}`, `on:${language.lemma[t]}`);
      clusterFeatures(clusters, "on", language.lemma[t] as string, features);
    }
  }
  const verbs = [...left, joint, ...right].filter((t) => t >= 0 && isVerb(language, t)).slice(0, 6);
  if (joint >= 0) {
    const lemma = language.lemma[joint] as string;
    if (isVerb(language, joint)) features.push(`topstatus:${statusOf(language, joint, false).status}`);
    features.push(
      `top:${lemma}`,
      `top:${lemma}:${relation(language, left[left.length - 1] ?? joint)}:${relation(language, right[right.length - 1] ?? joint)}`,
    );
    clusterFeatures(clusters, "top", lemma, features);
    if (isPassive(language, joint)) features.push(`top:passive`, `top:passive:${lemma}`);
  }
  for (const verb of verbs) {
    const lemma = language.lemma[verb] as string;
    for (const d of dependentsOf(language, verb)) {
      const rel = relation(language, d);
      const word = language.lemma[d] as string;
      if (rel === "punct" || rel === "det") continue;
      if (language.upos[d] === "PROPN") continue;
      features.push(`arg:${rel}:${word}`, `arg:${lemma}:${rel}:${word}`);
      if (rel === "obj" || rel === "xcomp" || rel === "obl" || rel === "ccomp" || rel === "advcl")
        clusterFeatures(clusters, `arg:${rel}`, word, features);
      for (const e of dependentsOf(language, d)) {
        const inner = relation(language, e);
        if (inner === "case" || inner === "mark") features.push(`argcase:${lemma}:${rel}:${language.lemma[e]}`);
        else if (
          (inner === "obj" || inner === "nmod" || inner === "obl" || inner === "acl" || inner === "xcomp") &&
          language.upos[e] !== "PROPN"
        ) {
          features.push(`arg2:${inner}:${language.lemma[e]}`);
          clusterFeatures(clusters, "arg2", language.lemma[e] as string, features);
        }
      }
    }
    if (dependentsOf(language, verb).some((d) => language.lemma[d] === "not" || language.lemma[d] === "never"))
      features.push("negated", `negated:${lemma}`);
  }
};

const regionFeatures = (
  language: Language,
  clusters: Clusters,
  { first, last, forward, regionOf }: PairRegions,
  features: string[],
): void => {
  let previous = "";
  let region = "";
  for (let t = first; t <= last; t++) {
    const here = regionOf(t);
    if (here !== region) previous = "";
    region = here;
    const upos = language.upos[t] as string;
    if (!content.has(upos)) continue;
    const lemma = (language.lemma[t] as string).toLowerCase();
    const named = upos === "PROPN" && here !== "A" && here !== "B";
    if (!named) {
      features.push(`${here}:${lemma}`, `any:${lemma}`);
      if (here === "between") features.push(`between:${forward ? "ab" : "ba"}:${lemma}`);
      if (upos === "NOUN" || upos === "VERB" || upos === "ADJ") clusterFeatures(clusters, here, lemma, features);
      for (const type of (upos === "VERB" ? verbTypes : nounTypes).get(lemma) ?? [])
        features.push(`word:${here}:${type}`, `word:${type}`);
      if (previous !== "") features.push(`${here}2:${previous} ${lemma}`);
    }
    previous = named ? "NAME" : lemma;
  }
};
