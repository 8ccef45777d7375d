/**
 * Parties in running text. In: names as articles give them. Out: the same with the article that English asks for: "Iraqi premier" becomes
 * "the Iraqi premier", "government official" "a government official", "United States" "the United States".
 */
import { oneLine } from "./words.ts";

/** Offices and bodies of which a state has one. */
const single = new Set(
  (
    "government chief coast-guard foreign-office state-department parliament presidency premiership premier president embassy ministry army navy airforce military judiciary cabinet " +
    "administration leadership opposition king queen emir sultan chancellor monarchy regime foreign-minister prime-minister"
  ).split(" "),
);

/** Words that head a proper name and take an article before it: the United Nations, the Foreign Ministry. */
const headsOfNames = new Set(
  (
    "Administration Agency Brotherhood Houthis Kremlin Pentagon Taliban Army Assembly Association Authority Bank Board Cabinet Command Commission Committee Corps Council Court Department " +
    "Emirates Embassy Federation Force Forces Foundation Front Government Guard Guards House Institute Islands League Military Ministry " +
    "Movement Nations Navy Netherlands Office Organisation Organization Parliament Party Philippines Presidency Republic Senate States " +
    "Treasury Union Kingdom Bahamas Gambia Maldives Comoros " +
    "Strait Straits Gulf Sea Ocean Canal Strip Heights Peninsula River Mountains Desert Archipelago"
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
  return isCommon(head) && (/(?:[^su]|ee)s$/.test(head) || /^(?:people|police|media)$/.test(head));
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
  // By sound: "a European", "a Ukrainian", "a US official", and "an unnamed aide".
  const consonant = /^(?:[Ee]u[a-z]|[Uu](?:kr|ru|ga|se)|[Uu]ni(?:[tvfq]|on)|one\b|UN\b|US\b|UK\b|U\.)/.test(words);
  const vowel = /^[aeiou]/i.test(words) && !consonant;
  return `${vowel ? "an" : "a"} ${words}`;
};

/** Whether who is so called takes "are" and "have". */
export const isMany = (words: string): boolean =>
  /^(?:two|three|four|five|several|some|many|both)\b/i.test(words) || hasPluralHead(uncapitalised(oneLine(words)));
