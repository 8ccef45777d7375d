/**
 * The lexicon, compiled. In: the groups of `lexicon/`. Out: entries by part of speech and lemma, most demanding first.
 */
import type { EventType, Mode } from "../codebook/event-types.ts";
import { joinedPrefixes } from "../language/abbreviations.ts";
import { accuse } from "./lexicon/accuse.ts";
import { agree } from "./lexicon/agree.ts";
import { aid } from "./lexicon/aid.ts";
import { assault } from "./lexicon/assault.ts";
import { coerce } from "./lexicon/coerce.ts";
import { concede } from "./lexicon/concede.ts";
import { consult } from "./lexicon/consult.ts";
import { cooperate } from "./lexicon/cooperate.ts";
import { type Frame, type FrameName, frameOf } from "./lexicon/frames.ts";
import { type LexiconGroup, objectClasses } from "./lexicon/lexicon-group.ts";
import { mobilize } from "./lexicon/mobilize.ts";
import { protest } from "./lexicon/protest.ts";
import { reject } from "./lexicon/reject.ts";
import { request } from "./lexicon/request.ts";
import { retreat } from "./lexicon/retreat.ts";
import { sanction } from "./lexicon/sanction.ts";
import { support } from "./lexicon/support.ts";
import { threaten } from "./lexicon/threaten.ts";

export interface Entry {
  /** `consult/sit-down-with`: what `because` names. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly frame: Frame;
  readonly frameName: FrameName;
  readonly pos: "verb" | "noun" | "adjective";
  /** As it is written in its file. */
  readonly pattern: string;
  readonly lemma: string;
  /** Lemmas one of which the object must be; null asks for none. */
  readonly objects: ReadonlySet<string> | null;
  /** Lemmas one of which the subject must be, and one of which must stand behind the object; null asks for none. */
  readonly subjects: ReadonlySet<string> | null;
  readonly complements: ReadonlySet<string> | null;
  /** Words that must follow, in order. */
  readonly after: readonly string[];
  /** Whether those words stand before the object in the pattern, as particles do: `call in $ambassador`. */
  readonly particle: boolean;
  /** Words that must stand right before it, in order; hyphens between them do not count. */
  readonly before: readonly string[];
  readonly takesDeed: boolean;
  readonly needsDeed: boolean;
  readonly duty: boolean;
  readonly ahead: boolean;
  readonly weak: boolean;
  readonly bodily: boolean;
  readonly animate: boolean;
  /** How much it asks for; the most demanding entry that fits is taken. */
  readonly weight: number;
}

export const lexiconGroups: readonly LexiconGroup[] = [
  consult,
  agree,
  support,
  concede,
  cooperate,
  aid,
  retreat,
  request,
  accuse,
  reject,
  threaten,
  protest,
  sanction,
  mobilize,
  coerce,
  assault,
].flat();

const nounPrepositions = ["of", "on", "by", "against", "with", "to", "in", "for", "from", "as"];

const objectsOf = (pattern: string): ReadonlySet<string> | null => {
  const named = /\$(\w+)/.exec(pattern)?.[1];
  const listed = named === undefined ? /\{([^{}]*)\}/.exec(pattern)?.[1] : objectClasses[named];
  return listed === undefined ? null : new Set(listed.split("|"));
};

const slug = (pattern: string): string =>
  pattern
    .replace(/\{([^{}|]*)(?:\|[^{}]*)?\}/, "$1")
    .replaceAll("$", "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** The tokenizer parts words at hyphens, prefixes aside; so patterns are parted there too. */
const partsOf = (word: string): readonly string[] => {
  const parts = word.split("-").filter((part) => part !== "");
  return joinedPrefixes.has(parts[0] as string) ? [word] : parts;
};

const entryOf = (group: LexiconGroup, pos: Entry["pos"], pattern: string): Entry => {
  const objects = pos === "verb" ? objectsOf(pattern) : null;
  const words = pattern
    .replace(/\{[^{}]*\}|\$\w+/, " ")
    .trim()
    .split(/ +/)
    .map(partsOf);
  let head = 0;
  if (pos === "noun") {
    const preposition = words.findIndex(([word], i) => i > 0 && nounPrepositions.includes(word as string));
    head = preposition < 0 ? words.length - 1 : preposition - 1;
  }
  const parts = words[head] as string[];
  const after = words.slice(head + 1).flat();
  const before = [...words.slice(0, head).flat(), ...parts.slice(0, -1)];
  return {
    id: `${group.type.toLowerCase()}/${slug([group.subjects?.split(" ")[0] ?? "", pattern, group.complements?.split(" ")[0] ?? ""].join(" ").trim())}`,
    type: group.type,
    mode: group.mode ?? null,
    frame: frameOf(group.frame),
    frameName: group.frame,
    pos,
    pattern,
    lemma: parts.at(-1) as string,
    objects,
    subjects: group.subjects === undefined ? null : new Set(group.subjects.split(" ")),
    complements: group.complements === undefined ? null : new Set(group.complements.split(" ")),
    after,
    particle: after.length > 0 && /(?:\}|\$\w+)$/.test(pattern),
    before,
    takesDeed: group.takesDeed ?? false,
    needsDeed: group.needsDeed ?? false,
    duty: group.duty ?? false,
    ahead: group.ahead ?? false,
    weak:
      (group.weak ?? false) &&
      group.subjects === undefined &&
      group.complements === undefined &&
      objects === null &&
      after.length === 0 &&
      before.length === 0,
    bodily: group.bodily ?? false,
    animate: group.animate ?? false,
    weight:
      (objects === null ? 0 : 2) +
      after.length +
      before.length +
      (group.animate ? 1 : 0) +
      (group.needsDeed ? 1 : 0) +
      (group.subjects === undefined ? 0 : 2) +
      (group.complements === undefined ? 0 : 2),
  };
};

const patternsOf = (list: string | undefined): readonly string[] =>
  list === undefined
    ? []
    : list
        .split(",")
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "");

/** Every entry, in the order of the files. */
export const entries: readonly Entry[] = lexiconGroups.flatMap((group) => [
  ...patternsOf(group.verbs).map((pattern) => entryOf(group, "verb", pattern)),
  ...patternsOf(group.nouns).map((pattern) => entryOf(group, "noun", pattern)),
  ...patternsOf(group.adjectives).map((pattern) => entryOf(group, "adjective", pattern)),
]);

/** What the events stage reads with: entries by part of speech and lemma, and nouns that name a deed by themselves. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  readonly adjectives: ReadonlyMap<string, readonly Entry[]>;
  /** Nouns that name a deed without any word beside them. */
  readonly deedNouns: ReadonlySet<string>;
}

const index = (all: readonly Entry[], pos: Entry["pos"]): ReadonlyMap<string, readonly Entry[]> => {
  const byLemma = new Map<string, Entry[]>();
  for (const entry of all) {
    if (entry.pos !== pos) continue;
    const known = byLemma.get(entry.lemma);
    if (known === undefined) byLemma.set(entry.lemma, [entry]);
    else known.push(entry);
  }
  for (const known of byLemma.values()) known.sort((a, b) => b.weight - a.weight);
  return byLemma;
};

const lexiconOf = (all: readonly Entry[]): Lexicon => ({
  verbs: index(all, "verb"),
  nouns: index(all, "noun"),
  adjectives: index(all, "adjective"),
  deedNouns: new Set(all.filter(({ pos, weight }) => pos === "noun" && weight === 0).map(({ lemma }) => lemma)),
});

/** The lexicon as it comes. */
export const builtInLexicon: Lexicon = lexiconOf(entries);

/** One pattern of a user's own; without a group it only takes the built-in entries of its pattern away. */
export interface OwnRow {
  readonly pos: Entry["pos"];
  readonly pattern: string;
  readonly group: LexiconGroup | null;
}

/**
 * The lexicon with a user's own rows, as `readLexiconLines` gives them. A row stands in the place of the built-in entries of the same
 * part of speech and pattern, and before others that ask for as much.
 */
export const withRows = (rows: readonly OwnRow[]): Lexicon => {
  const replaced = new Set(rows.map(({ pos, pattern }) => `${pos} ${pattern}`));
  const own = rows.flatMap(({ pos, pattern, group }) => (group === null ? [] : [entryOf(group, pos, pattern)]));
  return lexiconOf([...own, ...entries.filter(({ pos, pattern }) => !replaced.has(`${pos} ${pattern}`))]);
};

const typesByLemma = (index: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, readonly EventType[]> =>
  new Map([...index].map(([lemma, known]) => [lemma, [...new Set(known.map(({ type }) => type))]]));

/** The types that the lexicon knows a word for, whatever must stand beside it. */
export const verbTypes: ReadonlyMap<string, readonly EventType[]> = typesByLemma(builtInLexicon.verbs);
export const nounTypes: ReadonlyMap<string, readonly EventType[]> = typesByLemma(builtInLexicon.nouns);
