/**
 * Fulfilment in part: three agreements promised and one signed, two ministers expected and one came. In: a statement's words and parties,
 * those of the reports. Out: what was expected and what is reported, or null where nothing is missing.
 */
import { countsIn, plural } from "./counted-nouns.ts";
import type { Party } from "./parties.ts";

export interface InPart {
  /** `3 agreements`, `Fuad Hussein and Ali Allawi`. */
  readonly expected: string;
  readonly reported: string;
}

/** The first noun that both count, fewer times in the report. */
const fewer = (stated: string, reports: readonly string[]): InPart | null => {
  const told = reports.map(countsIn);
  for (const [noun, expected] of countsIn(stated)) {
    if (expected < 2) continue;
    const found = told.flatMap((counts) => counts.get(noun) ?? []);
    const most = Math.max(...found);
    if (found.length > 0 && most < expected)
      return {
        expected: `${expected} ${plural(noun)}`,
        reported: most === 1 ? `1 ${noun}` : `${most} ${plural(noun)}`,
      };
  }
  return null;
};

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(" and ");
const isPerson = ({ kind }: Party): boolean => kind === "person";

/** Persons who were expected, of a side of which the reports name others but not them. */
const absent = (expected: readonly Party[], reported: readonly Party[]): InPart | null => {
  const came = new Set(reported.map(({ key }) => key));
  const sides = new Set(reported.filter(isPerson).map(({ country }) => country));
  const persons = expected.filter(isPerson);
  const missing = persons.filter(({ key, country }) => !came.has(key) && sides.has(country));
  const present = persons.filter(({ key }) => came.has(key));
  return missing.length === 0 || present.length === 0 ? null : { expected: names(persons), reported: names(present) };
};

/**
 * @param stated the statement's words and parties
 * @param reported the words of each report, and the parties of all of them
 */
export const inPart = (
  stated: { readonly words: string; readonly parties: readonly Party[] },
  reported: { readonly words: readonly string[]; readonly parties: readonly Party[] },
): InPart | null => absent(stated.parties, reported.parties) ?? fewer(stated.words, reported.words);
