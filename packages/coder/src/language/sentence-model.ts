/**
 * Learned sentence limits. In: the tokens of a paragraph and where the rules would cut it. Out: where it is cut.
 * The rules know punctuation; the model also knows where people leave it out (headings, lists, mail), and where a full
 * stop ends nothing. A binary perceptron decides at each gap that may be a limit at all.
 */
import { isDigit, isLower, isSentenceFinal, isUpper } from "./characters.ts";
import type { Scorer } from "./linear-model.ts";
import { atomCount, atomsOf, CLASSES, COARSE, FINE, LOWER, mix, SHAPE, SUFFIX2, USUAL } from "./word-atoms.ts";

/** Room for the features of one gap. */
export const gapFeatureLimit = 48;

/** Tokens of a stretch of text, by offset. */
export interface Tokens {
  readonly text: string;
  readonly start: readonly number[] | Int32Array;
  readonly end: readonly number[] | Int32Array;
}

/** A gap may be a limit if the next token is not a word in small letters, or if a final mark stands before it. */
export const isOpenGap = ({ text, start, end }: Tokens, t: number): boolean =>
  !isLower(text.charCodeAt(start[t + 1] as number)) || isSentenceFinal(text.charCodeAt((end[t] as number) - 1));

/** The feature keys of the gap after token `t`; `atoms` are those of `first … last`, `since` tokens since the last limit. */
export const gapFeatures = (
  tokens: Tokens,
  atoms: Int32Array,
  first: number,
  last: number,
  t: number,
  since: number,
  rule: boolean,
  features: Int32Array,
): number => {
  const { text, start, end } = tokens;
  const a = (j: number, atom: number): number =>
    j < first || j > last ? -1 : (atoms[(j - first) * atomCount + atom] as number);
  const touches = end[t] === start[t + 1] ? 1 : 0;
  const final = isSentenceFinal(text.charCodeAt((end[t] as number) - 1)) ? 1 : 0;
  const unit = text.charCodeAt(start[t + 1] as number);
  const opens = isUpper(unit) ? 1 : isDigit(unit) ? 2 : isLower(unit) ? 3 : 4;
  const context = mix(mix(rule ? 1 : 0, touches), final);
  const length = since < 3 ? since : since < 8 ? 3 : since < 20 ? 4 : 5;
  let f = 0;
  const put = (id: number, x: number, y = 0): void => {
    features[f++] = mix(mix(mix(id, x), y), context) || 1;
  };
  put(1, 0);
  put(2, opens, length);
  put(3, a(t, LOWER));
  put(4, a(t + 1, LOWER));
  put(5, a(t, LOWER), a(t + 1, LOWER));
  put(6, a(t, CLASSES), a(t + 1, CLASSES));
  put(7, a(t, SHAPE), a(t + 1, SHAPE));
  put(8, a(t, FINE), a(t + 1, FINE));
  put(9, a(t, COARSE), a(t + 1, COARSE));
  put(10, a(t, USUAL), a(t + 1, USUAL));
  put(11, a(t - 1, LOWER), a(t, LOWER));
  put(12, a(t + 1, LOWER), a(t + 2, LOWER));
  put(13, a(t - 1, USUAL), a(t, USUAL));
  put(14, a(t + 1, USUAL), a(t + 2, USUAL));
  put(15, a(t, LOWER), opens);
  put(16, a(t + 1, LOWER), length);
  put(17, a(t, SHAPE), opens);
  put(18, a(t + 1, FINE), a(t, CLASSES));
  put(19, a(t + 1, CLASSES), a(t + 2, CLASSES));
  put(20, a(t - 1, CLASSES), mix(a(t, CLASSES), opens));
  put(21, a(t - 1, LOWER), opens);
  put(22, a(t, SUFFIX2), opens);
  put(23, a(t + 1, USUAL), a(t, LOWER));
  put(24, a(t + 1, LOWER), a(t, USUAL));
  put(25, a(t + 2, LOWER), opens);
  put(26, mix(a(t, USUAL), a(t + 1, USUAL)), mix(a(t + 2, USUAL), opens));
  put(27, t + 1 === last ? 1 : 0, opens);
  put(28, a(t, SHAPE), length);
  put(29, first === t ? 1 : 0, a(t, SHAPE));
  return f;
};

/** Walks the open gaps of `first … last`; `decide` says whether the gap after a token is a limit. Returns the first tokens. */
export const walkGaps = (
  tokens: Tokens,
  first: number,
  last: number,
  rules: ReadonlySet<number>,
  decide: (t: number, since: number, rule: boolean) => boolean,
): number[] => {
  const begins = [first];
  for (let t = first; t < last; t++) {
    if (!isOpenGap(tokens, t)) continue;
    if (decide(t, t - (begins[begins.length - 1] as number), rules.has(t + 1))) begins.push(t + 1);
  }
  return begins;
};

/** The first tokens of the sentences of `first … last`, as the model sees them. */
export const splitLearned = (
  score: Scorer,
  known: (lower: number) => number,
  tokens: Tokens,
  form: readonly string[],
  first: number,
  last: number,
  rules: readonly number[],
): number[] => {
  const atoms = new Int32Array((last - first + 1) * atomCount);
  atomsOf(form, first, last, known, atoms);
  const features = new Int32Array(gapFeatureLimit);
  const scores = new Int32Array(1);
  return walkGaps(tokens, first, last, new Set(rules), (t, since, rule) => {
    score(features, gapFeatures(tokens, atoms, first, last, t, since, rule, features), scores);
    return (scores[0] as number) > 0;
  });
};
