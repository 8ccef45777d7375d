/**
 * The time that a clause takes from what it hangs on: "since March, when they closed", "in 2018, the year in which they left", "died on
 * Tuesday when they fired", "on Monday, four days after they signed". In: a scene and the clause's verb. Out: its time, or null.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { isoDay, parseIsoDay } from "../time/calendar.ts";
import { type DateMention, type Interval, intervalOf } from "../time/interval.ts";
import type { Scene } from "./scene.ts";

export interface ClauseTime {
  readonly interval: Interval;
  readonly mention: DateMention;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Of a date that names them again: "1975, the year in which". */
const unitsOfTime = set("year month week day night decade date");

/** Marks of a clause that tells what went on at the time of the clause above it. */
const atOnce = set("when as while");

const daysOfUnit: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);

const numbers: ReadonlyMap<string, number> = new Map(
  "a two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1]),
);

const timeAt = (scene: Scene, token: number): ClauseTime | null => {
  const mention = scene.dates[scene.dateAt[token] ?? -1];
  const interval = mention === undefined ? null : intervalOf(mention);
  return mention === undefined || interval === null ? null : { mention, interval };
};

/** The first verb of a row that one clause joins: "when they closed it and left". */
const firstOfRow = (language: Language, verb: number): number => {
  let t = verb;
  while (relation(language, t) === "conj" && dependent(language, t, "nsubj") < 0) t = language.head[t] as number;
  return t;
};

const markOf = (language: Language, verb: number): number => {
  const mark = dependent(language, verb, "mark", "advmod");
  return mark >= 0 && mark < verb ? mark : -1;
};

/** "March, when they closed". */
const ofDateBefore = (scene: Scene, mark: number): ClauseTime | null => {
  const { language } = scene;
  if (language.lemma[mark] !== "when") return null;
  return timeAt(scene, language.form[mark - 1] === "," ? mark - 2 : mark - 1);
};

/** "2018, the year in which they left". */
const ofDateNamedAgain = (scene: Scene, verb: number): ClauseTime | null => {
  const { language } = scene;
  const noun = language.head[verb] as number;
  if (language.deprel[verb] !== "acl:relcl" || !unitsOfTime.has(language.lemma[noun] as string)) return null;
  return timeAt(scene, noun) ?? timeAt(scene, language.head[noun] as number);
};

/** The only date that hangs on a verb itself, without a preposition that bounds. */
const ownDate = (scene: Scene, verb: number): ClauseTime | null => {
  const { language } = scene;
  for (const d of dependentsOf(language, verb)) {
    const mark = dependent(language, d, "case");
    if (mark >= 0 && language.lemma[mark] !== "on" && language.lemma[mark] !== "in") continue;
    const time = relation(language, d) === "obl" || relation(language, d) === "obj" ? timeAt(scene, d) : null;
    if (time !== null) return time;
  }
  return null;
};

const present = set("VBZ VBP");

/** "will discuss it when they meet on Friday". */
const ofClauseBelow = (scene: Scene, verb: number): ClauseTime | null => {
  const { language } = scene;
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) !== "advcl" || d < verb || !present.has(language.xpos[d] as string)) continue;
    const mark = markOf(language, d);
    if (mark >= 0 && language.lemma[mark] === "when") return ownDate(scene, d);
  }
  return null;
};

/** "four days after they signed": days, or null where the distance is no number of days or weeks. */
const distanceOf = (language: Language, mark: number): number | null => {
  const length = daysOfUnit.get(language.lemma[mark - 1] as string);
  const word = (language.form[mark - 2] ?? "").toLowerCase();
  const count = numbers.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
  return length === undefined || count === null ? null : length * count;
};

const moved = ({ mention, interval }: ClauseTime, days: number): ClauseTime | null => {
  const at = parseIsoDay(interval.start.slice(0, 10));
  if (at === null || interval.precision !== "day") return null;
  const day = isoDay(at + days);
  return { mention, interval: { start: day, end: day, precision: "day" } };
};

const harming = set("kill wound injure die perish hurt hit destroy damage");

const tellsHarm = (language: Language, t: number): boolean =>
  language.deprel[t] === "acl:relcl" && harming.has(language.lemma[t] as string);

/** "in which": what a place or a thing near the deed's word cannot be. */
const isInIt = (language: Language, verb: number): boolean =>
  dependentsOf(language, verb).some((d) => language.lemma[d] === "which" && language.lemma[d - 1] === "in");

/** "an air strike on a camp in which 13 people were killed", "the attack that killed five": the verb of what a deed did; or −1. */
export const harmOf = (language: Language, noun: number): number => {
  for (const d of dependentsOf(language, noun)) {
    if (tellsHarm(language, d)) return d;
    if (relation(language, d) !== "nmod" || d < noun) continue;
    const within = dependentsOf(language, d).find((v) => tellsHarm(language, v) && isInIt(language, v));
    if (within !== undefined) return within;
  }
  return -1;
};

/** The day of a deed's harm is the deed's. */
export const timeOfHarm = (scene: Scene, noun: number): ClauseTime | null => {
  const harm = harmOf(scene.language, noun);
  return harm < 0 ? null : ownDate(scene, harm);
};

export const clauseTime = (scene: Scene, verb: number): ClauseTime | null => {
  const { language } = scene;
  const first = firstOfRow(language, verb);
  const again = ofDateNamedAgain(scene, first);
  if (again !== null) return again;
  const meanwhile = ofClauseBelow(scene, verb);
  if (meanwhile !== null) return meanwhile;
  const mark = markOf(language, first);
  if (mark < 0) return null;
  const before = ofDateBefore(scene, mark);
  if (before !== null) return before;
  const above = language.head[first] as number;
  if (above < 0 || relation(language, first) !== "advcl") return null;
  const time = ownDate(scene, above);
  if (time === null) return null;
  const word = language.lemma[mark] as string;
  if (atOnce.has(word)) return language.xpos[above] === language.xpos[first] ? time : null;
  const distance = word === "after" || word === "before" ? distanceOf(language, mark) : null;
  return distance === null ? null : moved(time, word === "after" ? -distance : distance);
};
