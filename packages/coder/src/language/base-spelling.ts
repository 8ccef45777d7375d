/**
 * How the base of a regular verb is spelled. In: a form in -ed or -ing and the lemma that learned endings made of it. Out: the lemma, mended
 * where English spelling leaves no choice.
 *
 * The table of endings knows "questioned" and makes "postpon" of "postponed". But a letter is only doubled, and a silent e only dropped, by
 * rule: a stem in one short vowel and one consonant has lost an e ("phoned", not "phonned"), and so has one in v, c or consonant and l.
 */

/** Stems that are no word without their silent e. */
const silent: readonly RegExp[] = [
  /[vcu]$/,
  /dg$/,
  /[bcdfgkpstz]l$/,
  /[bct]r$/,
  // One vowel and one of these, in a word of any length: invaded, provoked, described.
  /[^aeiou][aeiou][bdk]$/,
  /^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprtz]$/,
  // Stressed roots: postponed, convened, telephoned, invited, united, reconciled, consoled, interfered, explored.
  /(?:[ot]pon|(?:con|inter|contra|super)ven|phon|(?:^|re|ex|in)cit|vit|(?:^u|eu|g)nit|tradit|concil|(?:de|re)[fv]il|exil|(?:con|de|re)fin|sol)$/,
  /(?:plor|(?:ad|co|in)her|^rever|terfer|stor|gnor|(?:be|el)com|ais|eng|(?:n|cr)eat)$/,
];

/** Stems that are words as they are: in two vowels, a cluster, an unstressed ending. */
const whole: readonly RegExp[] = [
  /(?:ai|au|ee|oa|oi|oo|[^r]ou)[dlmnprtkf]$/,
  /(?:tr|f|p|h)eat$/,
  /(?:[lrm]b|ck|sh|ct|pt|nt|[lr]t|ft|[lrn]d|[lr]m|[lr]n|[nrls]k|lf|[ml]p|[wxy]|ss|ff|zz|ll|ong|[rw]l)$/,
  /(?:[nc]t|ns|it|on|av|rb|am|rr|th|il|ut|oct|ab)or$/,
  /(?:cred|aud|lic)it$/,
  /(?:op|oup)$/,
];

const isOneOf = (stem: string, rules: readonly RegExp[]): boolean => rules.some((rule) => rule.test(stem));

/**
 * @param form in small letters
 * @param lemma what the table of endings made of it
 */
export const mendBase = (form: string, lemma: string): string => {
  const ending = form.endsWith("ed") ? 2 : form.endsWith("ing") ? 3 : 0;
  const stem = form.slice(0, form.length - ending);
  if (ending === 0 || stem.length < 3 || form === lemma || !/[aeiou]/.test(stem)) return lemma;
  const undoubled = stem.at(-1) === stem.at(-2) && lemma === stem.slice(0, -1);
  const regular = lemma === stem || lemma === `${stem}e` || undoubled;
  // An irregular base keeps its own lemma; one that only lost letters was cut too short.
  if (!regular && (!stem.startsWith(lemma) || stem.at(-1) === "i")) return lemma;
  if (undoubled) return lemma;
  if (isOneOf(stem, silent)) return `${stem}e`;
  if (isOneOf(stem, whole)) return stem;
  return regular ? lemma : stem;
};
