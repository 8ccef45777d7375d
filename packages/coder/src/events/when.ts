/**
 * When a deed happens. In: a scene and a trigger. Out: the date expression that belongs to it.
 * The clause decides first, then the sentence.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsWith, relation } from "../language/tree.ts";
import { type DateMention, type Interval, intervalOf } from "../time/interval.ts";
import { clauseTime, timeOfHarm } from "./clause-time.ts";
import { caseOf, isVerb } from "./grammar.ts";
import type { Scene } from "./scene.ts";

export interface When {
  readonly interval: Interval;
  readonly mention: DateMention;
  /** Whether the expression hangs on the deed itself rather than stands somewhere in its sentence. */
  readonly own: boolean;
}

/** The verbs above a token up to and including the first; the token itself. */
const clauseOf = (language: Language, token: number): readonly number[] => {
  const chain = [token];
  let t = token;
  for (let i = 0; i < 6; i++) {
    if (isVerb(language, t)) break;
    t = language.head[t] as number;
    if (t < 0) break;
    chain.push(t);
  }
  return chain;
};

/** The verb that tells a deed, or the word itself where none is above. */
export const lastVerb = (language: Language, token: number): number => {
  const chain = clauseOf(language, token);
  return chain[chain.length - 1] as number;
};

/** The expression's highest token: the one whose head lies outside. */
const topOf = (scene: Scene, index: number, first: number): number => {
  const { language, dateAt } = scene;
  let t = first;
  for (let i = 0; i < 8; i++) {
    const head = language.head[t] as number;
    if (head < 0 || dateAt[head] !== index) return t;
    t = head;
  }
  return t;
};

/**
 * The date of a deed: an expression that hangs on it or on its verb, else the only one of its sentence whose verb is the deed's.
 * @param tokens the trigger, its support verb and the words of the phrase
 */
export const whenOf = (scene: Scene, tokens: readonly number[]): When | null => {
  const { language, dateAt, dates } = scene;
  const trigger = tokens[0] as number;
  const sentence = language.sentences[language.sentence[trigger] as number];
  if (sentence === undefined) return null;
  const harm = timeOfHarm(scene, trigger);
  if (harm !== null) return { ...harm, own: true };
  const verb = lastVerb(language, trigger);
  let best: { score: number; when: When } | null = null;
  let previous = -1;
  for (let t = sentence.first; t <= sentence.last; t++) {
    const index = dateAt[t] as number;
    if (index < 0 || index === previous) continue;
    previous = index;
    const mention = dates[index] as DateMention;
    const interval = intervalOf(mention);
    if (interval === null) continue;
    const top = topOf(scene, index, t);
    const until = untilThen(scene, top, interval);
    const score = isOfAnotherNoun(scene, tokens, top, interval)
      ? 0
      : tie(scene, tokens, verb, top, trigger, until !== null);
    if (score > 0 && (best === null || score > best.score)) {
      best = { score, when: { interval: until ?? interval, mention, own: score >= 40 } };
    }
  }
  if (best?.when.own === true) return best.when;
  const borrowed = clauseTime(scene, verb);
  return borrowed === null ? (best?.when ?? null) : { ...borrowed, own: true };
};

/** Nouns of what happens once and has a time of its own. */
const happenings: ReadonlySet<string> = new Set(
  (
    "earthquake quake flood flooding tsunami cyclone hurricane typhoon drought famine pandemic outbreak explosion blast " +
    "crash disaster election referendum coup putsch uprising revolution independence war"
  ).split(" "),
);

/**
 * "discussed help for the victims of the earthquake in February": a month or a year right behind such a noun is that noun's. A day is left to
 * the deed: news says its day wherever there is room.
 */
export const isOfAnotherNoun = (
  { language }: Scene,
  tokens: readonly number[],
  date: number,
  { precision }: Interval,
): boolean => {
  if (precision === "day" || precision === "hour" || precision === "minute") return false;
  const mark = dependent(language, date, "case");
  if (mark < 0 || language.lemma[mark] !== "in" || tokens.includes(mark - 1)) return false;
  return happenings.has(language.lemma[mark - 1] ?? "");
};

/** "before the end of the year": from the day of publication until then. */
const untilThen = ({ language, dateline }: Scene, date: number, { end }: Interval): Interval | null => {
  const today = dateline.published?.end.slice(0, 10);
  if (today === undefined || end.slice(0, 10) <= today || caseOf(language, date) !== "before") return null;
  return { start: today, end, precision: "range" };
};

/**
 * How closely an expression is tied to a deed: 0 is not at all.
 * @param open whether "before" it leaves time from now on
 */
const tie = (
  scene: Scene,
  tokens: readonly number[],
  verb: number,
  date: number,
  trigger: number,
  open: boolean,
): number => {
  const { language } = scene;
  const tensed = language.xpos[verb] === "VBD" || present.has(language.xpos[verb] as string);
  const goesOn = isProgressive(language, verb);
  const bounds = (t: number): boolean => {
    const link = caseOf(language, t).split(" ")[0] as string;
    // "has been waging war since 2015": a deed that goes on is of the time when it began.
    if (goesOn && link === "since") return false;
    // "demanded an answer by Friday": the answer's day.
    return !open && (bounding.has(link) || (link === "by" && tensed && t === date));
  };
  const distance = Math.min(30, Math.abs(date - trigger));
  let t = date;
  for (let i = 0; i < 8; i++) {
    const head = language.head[t] as number;
    if (head < 0) break;
    if (tokens.includes(head) && !bounds(t)) return 100 - distance - 15 * i;
    // "since", "after": the expression bounds another deed's time.
    if (bounds(t)) return 0;
    if (head === verb) return 60 - distance;
    // "the envoy, who is due in Baghdad on Thursday, met": the day of what is said of him.
    if (language.deprel[head] === "acl:relcl" && dependent(language, head, "cop") >= 0) return 0;
    if (isVerb(language, head)) {
      // A clause between: the date belongs to that clause's deed.
      return relation(language, head) === "acl" || relation(language, head) === "advcl"
        ? 0
        : dateOfUpperClause(language, verb, head, distance);
    }
    t = head;
  }
  return 0;
};

/** "has been waging", "had been waging". */
const isProgressive = (language: Language, verb: number): boolean =>
  language.xpos[verb] === "VBG" &&
  dependentsWith(language, verb, "aux").some((d) => language.form[d] === "been") &&
  dependentsWith(language, verb, "aux").some((d) => language.lemma[d] === "have");

/** Prepositions that bound a time by another deed. */
const bounding: ReadonlySet<string> = new Set(["since", "after", "before", "until", "following", "despite"]);

/** A date on a verb above the deed's own: "is expected on Tuesday to visit". */
const dateOfUpperClause = (language: Language, verb: number, upper: number, distance: number): number => {
  const rel = relation(language, verb);
  const head = language.head[verb] as number;
  if (head !== upper) return 0;
  if (rel === "xcomp") return 50 - distance;
  if (rel === "advcl" || rel === "acl") return untensed(language, verb) ? 40 - distance : 0;
  // "severed ties on Friday and undertakes not to": a verb in another tense has another time.
  if (rel === "conj")
    return language.xpos[upper] === "VBD" && present.has(language.xpos[verb] as string) ? 0 : 35 - distance;
  return 0;
};

const present: ReadonlySet<string> = new Set(["VBZ", "VBP"]);

/** "after meeting", "to meet", "after being received". */
const untensed = (language: Language, verb: number): boolean => {
  const tag = language.xpos[verb];
  if (tag === "VBG" || tag === "VB") return true;
  return tag === "VBN" && language.form[dependent(language, verb, "aux")] === "being";
};
