/**
 * Runs of capitals. In: a reading and a token. Out: how far a person's name or an organization's name reaches from there.
 */
import { isCapital } from "./layout.ts";
import { isGivenName, type Reading } from "./reading.ts";
import { knownPersons } from "./registry.ts";

const articles = new Set("al el as ash an at ad ar az adh ol ul".split(" "));
const particles = new Set(
  "al el bin ibn bint ould van von der den ter de da di do dos das del della du la le ul ur e zu abu um".split(" "),
);
const calendar = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);
const closedTags = new Set(["DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PART", "NUM", "PUNCT", "SYM"]);
const openTags = new Set(["VERB", "ADV", "ADJ", "NOUN"]);

const touches = (reading: Reading, t: number): boolean => reading.language.end[t] === reading.language.start[t + 1];
const isHyphen = (reading: Reading, t: number): boolean => {
  const form = reading.language.form[t];
  return (form === "-" || form === "‐" || form === "‑") && touches(reading, t) && touches(reading, t - 1);
};

/** Whether a token can be a word of a name: a capital that is no function word and no known phrase of another kind. */
export const isNameWord = (reading: Reading, t: number, within: boolean): boolean => {
  const { language, lower, unitAt, entityAt } = reading;
  const form = language.form[t];
  if (form === undefined || !isCapital(form)) return false;
  const word = lower[t] as string;
  if (calendar.has(word) && entityAt[t]?.type !== "PERSON") return false;
  const unit = unitAt[t];
  if (unit !== undefined) {
    // A known word may still be a surname: "Jordan Bardella", "Imran Khan", but only inside a name.
    if (!within || (unit.kind === "known" && unit.last > unit.first) || unit.kind === "state") return false;
    if (entityAt[t]?.type !== "PERSON" || entityAt[t] !== entityAt[t - 1]) return false;
  }
  const tag = language.upos[t] as string;
  if (closedTags.has(tag) && entityAt[t]?.type !== "PERSON") return false;
  const opens = reading.language.sentences[language.sentence[t] as number]?.first === t;
  if (opens && openTags.has(tag) && entityAt[t] === undefined && !isGivenName(word)) return false;
  return true;
};

/** The last token of a person's name that begins at `t`, or −1. At most seven words. */
export const nameRunEnd = (reading: Reading, t: number): number => {
  const { language, lower, unitAt } = reading;
  const end = language.sentences[language.sentence[t] as number]?.last ?? t;
  let at = t;
  // "al-Kadhimi": the article may open the name
  if (articles.has(lower[t] as string) && t < end && isHyphen(reading, t + 1) && isNameWord(reading, t + 2, true))
    at = t + 2;
  else if (lower[t] === "al" && isCapital(language.form[t] as string) && isNameWord(reading, t + 1, true)) at = t + 1;
  else if (!isNameWord(reading, t, false)) {
    // "To Lam": a function word in capitals may open a name that the registry has
    const short = language.text.slice(language.start[t], language.end[t + 1]);
    const known = isCapital(language.form[t] as string) && unitAt[t] === undefined && isNameWord(reading, t + 1, true);
    if (!known || !/^(?:ADP|PART|DET|PRON)$/.test(language.upos[t] as string)) return -1;
    return knownPersons(reading.index, reading.nameOf(short)).length > 0 ? t + 1 : -1;
  }
  for (let count = 1; count < 7; count++) {
    const next = at + 1;
    if (next > end) break;
    if (
      isHyphen(reading, next) &&
      (isNameWord(reading, next + 1, true) || /^\p{Ll}+$/u.test(language.form[next + 1] ?? ""))
    ) {
      // "Jae-in", "Jae-myung", "Amir-Abdollahian", but not "Trump-style"
      const syllable = language.form[next + 1] as string;
      const given = at > t && at - t < 3 && syllable.length <= 6 && !joined.has(syllable);
      if (!isNameWord(reading, next + 1, true) && syllable.length > 3 && !given) break;
      at = next + 1;
      continue;
    }
    if (
      isNameWord(reading, next, true) ||
      /^(?:II|III|IV|VI|VII|VIII|XI|XII|XIII|XIV|XV|XVI)$/.test(language.form[next] as string)
    ) {
      at = next;
      continue;
    }
    if (!particles.has(lower[next] as string) || next === end) break;
    // one or two particles, perhaps hyphened to the name: "bin", "von der", "al-"
    let ahead = next + 1;
    if (particles.has(lower[ahead] as string)) ahead++;
    if (isHyphen(reading, ahead)) ahead++;
    if (ahead > end || !isNameWord(reading, ahead, true)) break;
    at = ahead;
  }
  return at;
};

/** What a hyphen joins to a name without becoming a part of it: "Trump-style". */
const joined = new Set(
  "style backed led based era like born type owned linked run made free wide time aged held ruled turned named hosted brokered funded aligned friendly inspired loyal bound elect to".split(
    " ",
  ),
);

const connectors = new Set([
  "of",
  "for",
  "and",
  "&",
  "on",
  "the",
  "de",
  "des",
  "du",
  "in",
  "to",
  "-",
  "against",
  "with",
]);

/**
 * The last token of an organization's name that begins at `t`: capitals joined by "of", "for", "and"; −1 if none begins.
 * `within`: the run goes on with a name that the noun of a body has opened.
 */
export const organizationRun = (reading: Reading, t: number, within = false): number => {
  const { language, unitAt, lower } = reading;
  const end = language.sentences[language.sentence[t] as number]?.last ?? t;
  const isPart = (at: number): boolean => {
    const form = language.form[at];
    if (form === undefined || at > end || !isCapital(form)) return false;
    const unit = unitAt[at];
    if (unit === undefined) return language.upos[at] !== "PRON" && !calendar.has(lower[at] as string);
    return (
      unit.kind !== "honorific" &&
      !(unit.kind === "office" && unit.first === at && at > t && unit.office.sector !== null)
    );
  };
  if (!isPart(t)) return -1;
  let at = t;
  let body = within || unitAt[t]?.kind === "body";
  for (let next = at + 1; next <= end && next - t < 14; next++) {
    if (isPart(next)) {
      // "Supreme National Security Council Ali Shamkhani": after the noun that names a body a person's name may begin
      const entity = reading.entityAt[next];
      if (entity?.type === "PERSON" && entity.first === next && reading.entityAt[at] !== entity && !body) break;
      if (body && at === next - 1 && unitAt[next] === undefined && unitAt[at]?.kind === "body") break;
      at = next;
      if (unitAt[next]?.kind === "body") body = true;
      continue;
    }
    if (!connectors.has(lower[next] as string)) break;
    let ahead = next + 1;
    while (ahead <= next + 2 && connectors.has(lower[ahead] as string)) ahead++;
    if (!isPart(ahead)) break;
    const entity = reading.entityAt[next];
    const joined = entity !== undefined && entity.first <= at && entity.last >= ahead;
    if (lower[next] === "and" && !joined && (unitAt[ahead] !== undefined || !body)) break;
    if ((lower[next] === "in" || lower[next] === "to" || lower[next] === "with" || lower[next] === "on") && !joined)
      break;
    if (!body && !joined && lower[next] !== "of" && lower[next] !== "for") break;
    next = ahead;
    at = ahead;
  }
  return at;
};
