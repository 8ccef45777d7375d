/**
 * The place line that opens a wire report: "BRUSSELS, March 3 (AP) — The ministers met." In: the tokens of a paragraph.
 * Out: where the report proper begins; what stands before the dash is a sentence of its own, so that the parser reads
 * the first sentence as any other.
 */
import { isDigit, isLower, isUpper } from "./characters.ts";

/** Longest place line, in tokens. */
const openingLimit = 16;

const isDash = (form: string): boolean => form === "—" || form === "–" || form === "-" || form === "--";
const isCapitals = (form: string): boolean =>
  form.length > 2 && form === form.toUpperCase() && form !== form.toLowerCase();

/** The first token after the place line of `first … last`, or −1 if the paragraph has none. */
export const afterOpening = (
  form: readonly string[],
  start: readonly number[] | Int32Array,
  end: readonly number[] | Int32Array,
  first: number,
  last: number,
): number => {
  let marked = false;
  for (let t = first; t < last && t - first < openingLimit; t++) {
    const word = form[t] as string;
    const unit = word.charCodeAt(0);
    if (isDash(word)) {
      const apart = start[t] !== end[t - 1] || word === "—";
      const next = form[t + 1] as string;
      if (apart && t > first) return marked && start[t + 1] !== end[t] && !isLower(next.charCodeAt(0)) ? t + 1 : -1;
      continue;
    }
    if (isCapitals(word) || word === "(") marked = true;
    if (!isUpper(unit) && !isDigit(unit) && !/^[,.()/]$/.test(word)) return -1;
  }
  return -1;
};
