/**
 * Background: what an article tells again to explain its news. In: a scene and the verb or noun that tells a deed. Out: whether its
 * words, its tense or the days told around it say that it is no news. What has a recent day of its own is news whatever the words.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { isHistorical } from "../time/dateline.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { caseOf, isVerb } from "./grammar.ts";
import { inLead, type Scene } from "./scene.ts";
import { isOfAnotherNoun } from "./when.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const backgroundMarks: ReadonlySet<string> = new Set(["since", "years after", "decades after"]);

/** Nouns of remembering: "the anniversary of the massacre". */
const remembering: ReadonlySet<string> = set(
  "anniversary centenary bicentenary year decade aftermath commemoration memory history wake",
);

/** What is told of relations, with the deed as their turn: "ties broke down when …". */
const relations: ReadonlySet<string> = set(
  "relation relationship tie tension feud rivalry row rift dispute conflict hostility enmity friendship crisis standoff",
);

/** After "during" and "under": times gone by. */
const eras: ReadonlySet<string> = set(
  "era reign revolution dictatorship regime empire rule shah tsar czar sultanate mandate monarchy apartheid colonialism",
);

const onceUpon: ReadonlySet<string> = set("once formerly historically originally");

/** Wars that are over, by the word before "war": "the Cold War", "the eight-year war". */
const overWars = /^(cold|world|gulf|korean|vietnam|falklands|.*-year|year)$/i;

/** "years ago", "long ago", "in the past", "back then", "at the time". */
const isOfThePast = (language: Language, d: number): boolean => {
  const lemma = (language.lemma[d] as string).toLowerCase();
  const before = (language.lemma[d - 1] ?? "").toLowerCase();
  if (lemma === "ago") return longAgo.has(before) && language.upos[d - 2] !== "NUM";
  if (lemma === "then") return before === "back";
  if (lemma === "past") return caseOf(language, d) === "in" && before === "the" && relation(language, d) === "obl";
  return lemma === "time" && caseOf(language, d) === "at" && (before === "the" || before === "that");
};

const longAgo: ReadonlySet<string> = set("long year decade century generation");

const present: ReadonlySet<string> = new Set(["VBZ", "VBP"]);

const pastTense = (language: Language, verb: number): boolean =>
  language.xpos[verb] === "VBD" || dependentsOf(language, verb).some((d) => language.xpos[d] === "VBD");

/** "since they attacked", "decades after they attacked", "ties broke down when they attacked". */
const isBackgroundClause = (language: Language, verb: number): boolean => {
  if (relation(language, verb) !== "advcl" || !pastTense(language, verb)) return false;
  const mark = dependent(language, verb, "mark", "advmod");
  if (mark < 0) return false;
  const before = language.lemma[mark - 1] ?? "";
  switch (language.lemma[mark]) {
    case "since":
      return true;
    case "after":
      return before === "year" || before === "decade" || before === "century";
    case "to":
      // "goes back to when they attacked"
      return language.lemma[mark + 1] === "when";
    case "when": {
      if (before === "to" || before === "since") return true;
      const subject = dependent(language, language.head[verb] as number, "nsubj");
      return subject >= 0 && relations.has(language.lemma[subject] as string);
    }
    default:
      return false;
  }
};

/** "during the Cold War", "during the eight-year war", "under the shah", "he once called", "years ago". */
const isOfAnEra = (language: Language, verb: number): boolean =>
  dependentsOf(language, verb).some((d) => {
    if (isOfThePast(language, d)) return true;
    const lemma = (language.lemma[d] as string).toLowerCase();
    const rel = relation(language, d);
    if (rel === "advmod") return onceUpon.has(lemma) && d < verb;
    if (rel !== "obl") return false;
    const phrase = caseOf(language, d);
    if (phrase !== "during" && phrase !== "under" && phrase !== "in") return false;
    if (eras.has(lemma)) return true;
    if (lemma !== "war" || phrase === "under") return false;
    return dependentsOf(language, d).some((m) => overWars.test(language.form[m] as string));
  });

/** "then-President Donald Trump withdrew". */
const hasFormerHolder = (language: Language, token: number): boolean => {
  const sentence = language.sentences[language.sentence[token] as number];
  if (sentence === undefined) return false;
  for (let t = sentence.first; t < token; t++) {
    const form = (language.form[t] as string).toLowerCase();
    if (form.startsWith("then-") || (form === "then" && language.form[t + 1] === "-")) return true;
  }
  return false;
};

/** "had agreed" in the article's own voice, after the lead: what came before the story. */
const isBeforeTheStory = (scene: Scene, verb: number): boolean => {
  const { language } = scene;
  if (language.xpos[verb] !== "VBN" || scene.attributionAt[verb] !== -1 || inLead(scene, verb)) return false;
  return dependentsOf(language, verb).some((d) => language.form[d]?.toLowerCase() === "had");
};

/** How many sentences back the days of a story are carried. */
const memory = 3;

/** Whether a date bounds or belongs to something else: "the first since 2010", "who took office in 2017". */
const isAside = (language: Language, date: number, verb: number): boolean => {
  if (caseOf(language, date) === "since") return true;
  for (let t = date, i = 0; i < 10 && t >= 0 && t !== verb; t = language.head[t] as number, i++)
    if (language.deprel[t] === "acl:relcl") return true;
  return false;
};

const intervalsOf = (scene: Scene, index: number, verb: number): readonly Interval[] => {
  const { language, dateAt, dates } = scene;
  const sentence = language.sentences[index];
  if (sentence === undefined) return [];
  const found = new Map<number, Interval>();
  for (let t = sentence.first; t <= sentence.last; t++) {
    const interval = dateAt[t] === -1 ? null : intervalOf(dates[dateAt[t] as number] as (typeof dates)[number]);
    if (interval === null || isAside(language, t, verb) || isOfAnotherNoun(scene, [verb], t, interval)) continue;
    found.set(dateAt[t] as number, interval);
  }
  return [...found.values()];
};

/** Whether all days of its sentence, or else of the last sentence of its paragraph that has any, are past. */
const isAmongPastDays = (scene: Scene, token: number): boolean => {
  const { language, dateline } = scene;
  const index = language.sentence[token] as number;
  const paragraph = language.sentences[index]?.paragraph;
  for (let k = index; k >= Math.max(0, index - memory) && language.sentences[k]?.paragraph === paragraph; k--) {
    const days = intervalsOf(scene, k, token);
    if (days.length > 0) return days.every((day) => isHistorical(dateline, day));
  }
  return false;
};

/**
 * Whether a deed is background by what is told around it.
 * @param token the verb that tells it, or the noun of action where none supports it
 * @param when the deed's own date, or null
 */
export const isBackground = (scene: Scene, token: number, when: Interval | null): boolean => {
  const { language, dateline } = scene;
  if (backgroundMarks.has(caseOf(language, token))) return true;
  const head = language.head[token] as number;
  if (head >= 0 && relation(language, token) === "nmod" && remembering.has(language.lemma[head] as string)) return true;
  if (when !== null && !isHistorical(dateline, when)) return false;
  // "has asked" speaks of now, whatever days stand beside it.
  const now = dependentsOf(language, token).some((d) => present.has(language.xpos[d] as string));
  if (!isVerb(language, token) || now || (!pastTense(language, token) && language.xpos[token] !== "VBN")) return false;
  return (
    isBackgroundClause(language, token) ||
    isOfAnEra(language, token) ||
    hasFormerHolder(language, token) ||
    isBeforeTheStory(scene, token) ||
    isAmongPastDays(scene, token)
  );
};
