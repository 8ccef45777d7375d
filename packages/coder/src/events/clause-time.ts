/**
 * The time that a clause takes from what it hangs on: "since March, when they closed", "in 2018, the year in which they left", "died on
 * Tuesday when they fired", "on Monday, four days after they signed". In: a scene and the clause's verb. Out: its time, or null.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { isoDay, parseIsoDay } from "../time/calendar.ts";
import { type DateMention, type Interval, intervalOf, type Precision } from "../time/interval.ts";
import { inUnitOf, moveDay } from "../time/reading.ts";
import { numberOf } from "../time/time-words.ts";
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

/** Marks of a clause that tells what led to the clause above it, or followed from it. */
const leadingTo = set("after because since when as");

const long: ReadonlySet<Precision> = new Set(["range", "month", "season", "quarter", "year"]);

/** Units of a distance, from the finest. */
const units = ["day", "week", "month", "year"] as const;
type Unit = (typeof units)[number];
const fineness: readonly Precision[] = units;

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

/** "four days", "a month", "the day" before a word: how far it is from the time that the clause above has; null where it is no such length. */
const distanceBefore = (language: Language, mark: number): { count: number; unit: Unit } | null => {
  const unit = units.find((name) => name === language.lemma[mark - 1]);
  const word = (language.form[mark - 2] ?? "").toLowerCase();
  const count = word === "the" ? 1 : numberOf(word);
  return unit === undefined || count === null ? null : { count, unit };
};

/** A time some units after or before another, no finer than either: "in 2008, nine years after". */
const movedBy = ({ mention, interval }: ClauseTime, count: number, unit: Unit): ClauseTime | null => {
  const at = parseIsoDay(interval.start.slice(0, 10));
  if (at === null) return null;
  const given = fineness.indexOf(interval.precision);
  const finer = fineness.indexOf(unit) < given;
  // "in March, a day after": most days of a month have their morrow in it.
  if (finer) return given >= 0 && Math.abs(count) === 1 && unit === "day" ? { mention, interval } : null;
  const reading = inUnitOf(moveDay(at, count, unit), unit);
  if (given < 0 || reading?.first == null || reading.last === null || reading.precision === null) return null;
  return {
    mention,
    interval: { start: isoDay(reading.first), end: isoDay(reading.last), precision: reading.precision },
  };
};

/** "after" or "before" of a clause: its mark, or where the tree took it for the preposition of the clause's subject; or −1. */
const linkOf = (language: Language, verb: number): number => {
  const mark = markOf(language, verb);
  if (mark >= 0) return mark;
  const subject = dependent(language, verb, "nsubj");
  const before = subject < 0 || subject > verb ? -1 : dependent(language, subject, "case");
  return before >= 0 && before < subject ? before : -1;
};

/** The last time that a sentence names before a token. */
const timeBefore = (scene: Scene, token: number): ClauseTime | null => {
  const first = scene.language.sentences[scene.language.sentence[token] as number]?.first ?? token;
  for (let t = token - 1; t >= first; t--) {
    const time = timeAt(scene, t);
    if (time !== null) return time;
  }
  return null;
};

/** "deployed the ship on Monday, four days after they had signed". */
const ofDistance = (scene: Scene, verb: number): ClauseTime | null => {
  const { language } = scene;
  const link = linkOf(language, verb);
  const word = language.lemma[link];
  const distance = word === "after" || word === "before" ? distanceBefore(language, link) : null;
  if (distance === null) return null;
  const above = relation(language, verb) === "advcl" ? ownDate(scene, language.head[verb] as number) : null;
  const time = above ?? timeBefore(scene, link - 2);
  return time === null ? null : movedBy(time, word === "after" ? -distance.count : distance.count, distance.unit);
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
  const far = ofDistance(scene, first);
  if (far !== null) return far;
  const mark = markOf(language, first);
  if (mark < 0) return null;
  const before = ofDateBefore(scene, mark);
  if (before !== null) return before;
  const above = language.head[first] as number;
  if (above < 0 || relation(language, first) !== "advcl") return null;
  const time = ownDate(scene, above) ?? ownDate(scene, firstOfRow(language, above));
  if (time === null) return null;
  const word = language.lemma[mark] as string;
  if (atOnce.has(word) && language.xpos[above] === language.xpos[first]) return time;
  // "was called off in March because they had insisted": what led to it, within so long a time.
  return leadingTo.has(word) && long.has(time.interval.precision) && distanceBefore(language, mark) === null
    ? time
    : null;
};
