/**
 * How a memo calls parties. In: names as articles give them. Out: the same with the article that English asks for, and, at the first mention,
 * with office and state.
 */
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { isDescription, withArticle } from "../formats/with-article.ts";
import { partyWords, setApart } from "../formats/words.ts";
import { type Party, stateName } from "../relations/parties.ts";

/** How a party is called at this place of a text. */
export type Naming = (party: Party) => string;

/** Name and state, as where a party stands alone. */
export const plainNaming: Naming = (party) =>
  setApart(withArticle(party.name)) + partyWords(party).slice(party.name.length);

/** What its state is called in its name already. */
const tellsState = (words: string, code: string): boolean =>
  [stateName(code), ...(states.find((state) => state.code === code)?.demonyms ?? [])].some((word) =>
    words.includes(word),
  );

/**
 * Names that are introduced once: office and state stand in brackets at the first mention and nowhere after it.
 * @param officeOf the office that a person holds, in an article's words; null where none is known
 */
export const introducing = (officeOf: (party: Party) => string | null): Naming => {
  const met = new Set<string>();
  return (party) => {
    const words = setApart(withArticle(party.name));
    if (party.kind === "state" || met.has(party.key)) return words;
    met.add(party.key);
    const office = isDescription(party.name) ? null : officeOf(party);
    const told = `${words} ${office ?? ""}`;
    const state = party.country === null || tellsState(told, party.country) ? null : stateName(party.country);
    const known = [office === null ? null : setApart(office), state].filter((one) => one !== null).join(", ");
    return known === "" ? words : `${words} (${known})`;
  };
};

/** Offices that stand in lower case where they do not stand before a name. */
const office =
  /^(?:\p{Lu}\p{Ll}+ )*(?:Minister|President|Premier|Speaker|Secretary|Ambassador|Commander|Governor|Chief|Leader|Chairman|Chairwoman|Director|Spokesman|Spokeswoman|Adviser|Advisor|Envoy|Chancellor|King|Queen)$/u;

const plainTitle = (title: string): string => (office.test(title) ? title.toLowerCase() : title);

/** Offices of persons by any of their names: the one that most articles give and none says has ended. */
export const officesIn = (records: Iterable<ArticleRecord>): ((party: Party) => string | null) => {
  const told = new Map<string, Map<string, { words: string; count: number }>>();
  for (const { actors } of records)
    for (const { kind, name, roles } of actors) {
      if (kind !== "person") continue;
      for (const { title, of, end } of roles) {
        if (end !== null) continue;
        const plain = plainTitle(title);
        const whole = of === null || plain.toLowerCase().includes(of.toLowerCase());
        const words = whole ? plain : `${plain} of ${withArticle(of)}`;
        const known = told.get(name) ?? new Map<string, { words: string; count: number }>();
        told.set(name, known);
        const same = known.get(words.toLowerCase());
        // Where articles differ in capitals, the fewer are the plainer.
        known.set(words.toLowerCase(), {
          words: same === undefined || words > same.words ? words : same.words,
          count: (same?.count ?? 0) + 1,
        });
      }
    }
  return ({ kind, names }) => {
    if (kind !== "person") return null;
    const counts = new Map<string, { words: string; count: number }>();
    for (const name of names)
      for (const [key, { words, count }] of told.get(name) ?? [])
        counts.set(key, { words, count: count + (counts.get(key)?.count ?? 0) });
    return [...counts.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))[0]?.words ?? null;
  };
};
