/**
 * Parties in running text. In: names as articles give them. Out: the same with the article that English asks for, and, at the first mention in
 * a memo, with office and state. "Iraqi premier" becomes "the Iraqi premier", "government official" "a government official".
 */
import { states } from "@dragoman/coder/codebook/states";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { oneLine, partyWords } from "../formats/words.ts";
import { type Party, stateName } from "../relations/parties.ts";

/** How a party is called at this place of a text. */
export type Naming = (party: Party) => string;

/** Offices and bodies of which a state has one. */
const single = new Set(
  (
    "government parliament presidency premiership premier president embassy ministry army navy airforce military judiciary cabinet " +
    "administration leadership opposition king queen emir sultan chancellor monarchy regime foreign-minister prime-minister"
  ).split(" "),
);

/** Words that head a proper name and take an article before it: the United Nations, the Foreign Ministry. */
const headsOfNames = new Set(
  (
    "Administration Agency Army Assembly Association Authority Bank Board Cabinet Command Commission Committee Corps Council Court Department " +
    "Emirates Embassy Federation Force Forces Foundation Front Government Guard Guards House Institute Islands League Military Ministry " +
    "Movement Nations Navy Netherlands Office Organisation Organization Parliament Party Philippines Presidency Republic Senate States " +
    "Treasury Union"
  ).split(" "),
);

const determined =
  /^(?:the|an?|this|these|his|her|its|their|our|whose|one|two|three|four|five|\d+|several|some|many|both|other)\b/i;
const before = /\s(?:of|in|for|at|from|to|with|on|near|by|who|whose|that|which|close)\s/;

/** The word that carries a phrase: `officers` of "officers of the Guard". */
const headOf = (words: string): string => (words.split(before)[0] as string).split(" ").at(-1) ?? words;

/** A word that is no name: lower case throughout, unlike `al-Hakim`. */
const isCommon = (word: string): boolean => /^\p{Ll}/u.test(word) && !/-\p{Lu}/u.test(word);

/** "Iraqi premier" describes somebody; "Mustafa al-Kadhimi" names him. */
export const isDescription = (name: string): boolean => isCommon(headOf(oneLine(name)));

const hasPluralHead = (words: string): boolean => {
  const head = headOf(words);
  return isCommon(head) && (/(?:[^su]|ee)s$/.test(head) || head === "people" || head === "police");
};

/** "Delegates of two factions" began its sentence, and needs no capital within another. */
const uncapitalised = (words: string): string =>
  /^\p{Lu}\p{Ll}+s (?:of|from|in|close)\b/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A name or description with the article that it takes within a sentence. */
export const withArticle = (name: string): string => {
  const words = uncapitalised(oneLine(name));
  if (determined.test(words)) return words.charAt(0).toLowerCase() + words.slice(1);
  // Who it belongs to stands before it already: Iran's Revolutionary Guards.
  if (/^\S+(?: \S+){0,2}(?:['’]s|s['’]) /.test(words)) return words;
  const head = headOf(words);
  if (!isCommon(head)) return headsOfNames.has(head) ? `the ${words}` : words;
  if (hasPluralHead(words)) return words;
  const office = (words.split(before)[0] as string).split(" ").slice(-2).join("-");
  if (single.has(head) || single.has(office)) return `the ${words}`;
  return `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;
};

/** Whether who is so called takes "are" and "have". */
export const isMany = (words: string): boolean =>
  /^(?:two|three|four|five|several|some|many|both)\b/i.test(words) || hasPluralHead(uncapitalised(oneLine(words)));

/** Name and state, as where a party stands alone. */
export const plainNaming: Naming = (party) => withArticle(party.name) + partyWords(party).slice(party.name.length);

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
    const words = withArticle(party.name);
    if (party.kind === "state" || met.has(party.key)) return words;
    met.add(party.key);
    const office = isDescription(party.name) ? null : officeOf(party);
    const told = `${words} ${office ?? ""}`;
    const state = party.country === null || tellsState(told, party.country) ? null : stateName(party.country);
    const known = [office, state].filter((one) => one !== null).join(", ");
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
