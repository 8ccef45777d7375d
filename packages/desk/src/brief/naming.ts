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

/** Whether words stand whole within others: "Zarif" in "Mohammad Javad Zarif", not in "Zarifi". */
const standsIn = (short: string, words: string): boolean => ` ${words} `.includes(` ${short} `);

/**
 * What a person is called once introduced: as the articles that name them call them for short, so that "Moon Jae-in" is "Moon" and "Javad
 * Zarif" "Zarif". Null where no article does so, and where others are called so.
 */
const shortNameIn = (known: readonly Party[]): ((party: Party) => string | null) => {
  const persons = known.filter(({ kind }) => kind === "person");
  const isShared = (short: string, key: string): boolean =>
    persons.some((other) => other.key !== key && [other.name, ...other.names].some((name) => standsIn(short, name)));
  return ({ key, kind, name, names }) => {
    if (kind !== "person" || isDescription(name)) return null;
    const [short] = names
      .filter((one) => one !== name && standsIn(one, name) && !isDescription(one) && !isShared(one, key))
      .sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
    return short ?? null;
  };
};

/**
 * Names that are introduced once: office and state stand in brackets at the first mention and nowhere after it, where the name is short.
 * @param officeOf the office that a person holds, in an article's words; null where none is known
 * @param known all parties that may be named, among whom a short name must be one's own
 */
export const introducing = (officeOf: (party: Party) => string | null, known: readonly Party[] = []): Naming => {
  const met = new Set<string>();
  const shortName = shortNameIn([...new Map(known.map((party) => [party.key, party])).values()]);
  return (party) => {
    const words = setApart(withArticle(party.name));
    if (party.kind === "state") return words;
    if (met.has(party.key)) return setApart(shortName(party) ?? "") || words;
    met.add(party.key);
    const office = isDescription(party.name) ? null : officeOf(party);
    const told = `${words} ${office ?? ""}`;
    const state = party.country === null || tellsState(told, party.country) ? null : stateName(party.country);
    // "Ambassador of Iran", and "secretary of the Security Council, Iran".
    const joint = office?.includes(" of ") === false ? ` of ${withArticle(state ?? "")}` : `, ${state}`;
    const inBrackets = office === null ? (state ?? "") : setApart(office) + (state === null ? "" : joint);
    return inBrackets === "" ? words : `${words} (${inBrackets})`;
  };
};

/** Names in an article that are known parties, as a speaker's; null for the unknown, and for those who are only described. */
export const partyNamedIn = (
  known: readonly Party[],
  records: readonly ArticleRecord[],
): ((name: string) => Party | null) => {
  const byName = new Map<string, Party | null>();
  const add = (name: string, party: Party): void => {
    const other = byName.get(name);
    // Two who are called so are nobody's name.
    byName.set(name, other === undefined || other?.key === party.key ? party : null);
  };
  for (const party of known) for (const name of new Set([party.name, ...party.names])) add(name, party);
  for (const { actors } of records)
    for (const { name, kind, country, sector } of actors)
      if (kind === "person" && !byName.has(name))
        byName.set(name, { key: `named:${name}`, name, names: [name], kind, country, sector });
  return (name) => (isDescription(name) ? null : (byName.get(name) ?? null));
};

/** Offices that stand in lower case where they do not stand before a name. */
const office =
  /^(?:\p{Lu}\p{Ll}+ )*(?:Minister|President|Premier|Speaker|Secretary|Ambassador|Commander|Governor|Chief|Leader|Chairman|Chairwoman|Director|Spokesman|Spokeswoman|Adviser|Advisor|Envoy|Chancellor|King|Queen)$/u;

/** What stands between an office and a name and is none: "Foreign Minister Prince Faisal". */
const styles = / (?:Prince|Princess|Sheikh|Sheikha|Ayatollah|Mullah|Sir|Dame|Dr\.?|General)$/u;

const plainTitle = (title: string): string => {
  const own = title.replace(styles, "");
  return office.test(own) ? own.toLowerCase() : own;
};

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
