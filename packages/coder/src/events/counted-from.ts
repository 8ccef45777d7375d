/**
 * Times counted from another deed: "two days before the talks", "a week after the attack". In: a scene, a deed's verb. Out: how many days from
 * which word; null where no such phrase hangs on the verb. Deeds that are told by a verb have a clause of their own (clause-time.ts).
 */
import { numberOf } from "../time/time-words.ts";
import { isVerb } from "./grammar.ts";
import type { Scene } from "./scene.ts";

const units: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);

/** How far behind the preposition its noun may stand: "the two-day talks in Istanbul". */
const reach = 6;

export interface Counted {
  readonly noun: number;
  /** From the noun's deed, negative before it. */
  readonly days: number;
}

/** The noun that heads the phrase behind a preposition, or −1. */
const nounBehind = ({ language: { upos } }: Scene, preposition: number): number => {
  let noun = -1;
  for (let t = preposition + 1; t <= preposition + reach; t++) {
    // "after the attack Kenya protested"
    if (upos[t] === "NOUN" || (upos[t] === "PROPN" && upos[noun] !== "NOUN")) noun = t;
    else if (!/^(?:DET|ADJ|NUM|PART)$/.test(upos[t] ?? "")) break;
  }
  return noun;
};

/** Whether the phrase from `unit` to `noun` hangs on a verb, with no other verb between. */
const hangsOn = ({ language }: Scene, verb: number, unit: number, noun: number): boolean =>
  [unit, noun].some((start) => {
    let t = start;
    for (let i = 0; i < 8 && t >= 0 && !isVerb(language, t); i++) t = language.head[t] as number;
    return t === verb;
  });

export const countedFrom = (scene: Scene, verb: number): Counted | null => {
  const { language } = scene;
  const { form, lemma } = language;
  const sentence = language.sentences[language.sentence[verb] as number];
  if (sentence === undefined) return null;
  for (let t = sentence.first + 2; t < sentence.last; t++) {
    const sign = form[t] === "before" ? -1 : form[t] === "after" ? 1 : 0;
    const unit = units.get(lemma[t - 1] ?? "");
    if (sign === 0 || unit === undefined) continue;
    const count = /^(?:an?|the)$/i.test(form[t - 2] ?? "") ? 1 : numberOf(form[t - 2] ?? "");
    const noun = nounBehind(scene, t);
    if (count !== null && noun >= 0 && hangsOn(scene, verb, t - 1, noun)) return { noun, days: sign * unit * count };
  }
  return null;
};
