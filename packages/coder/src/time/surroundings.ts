/**
 * What surrounds an expression of time. In: a sentence, a token, and what the text has named so far. Out: answers to what rules ask.
 */
import type { Entity, Language, Sentence } from "../language/language.ts";
import type { Surroundings } from "./reading.ts";
import { type Bearing, bearingOf } from "./tense.ts";

/** What the text has named before a token. */
export interface Named {
  /** The last day, and the last day of this sentence. */
  readonly day: number | null;
  readonly sentenceDay: number | null;
  /** The last day that had come when the article appeared. */
  readonly pastDay: number | null;
  /** The first day of the last expression of any kind. */
  readonly any: number | null;
  readonly story: { readonly year: number; readonly month: number } | null;
}

/** A sentence that is read for dates. */
export interface Scan {
  readonly language: Language;
  readonly sentence: Sentence;
  readonly published: number | null;
  readonly named: Named;
  /** By token: the entity that covers it. */
  readonly entityAt: ReadonlyMap<number, Entity>;
  /** The first day named after a token; null where another expression asks already. */
  readonly following: (token: number) => number | null;
}

/** The token, from `token` on, that holds an offset. */
export const tokenCovering = ({ language, sentence }: Scan, token: number, offset: number): number => {
  let t = token;
  while (t < sentence.last && (language.end[t] as number) <= offset) t++;
  return t;
};

const tokenFrom = ({ language, sentence }: Scan, token: number, offset: number): number => {
  for (let t = token; t <= sentence.last; t++) if ((language.start[t] as number) >= offset) return t;
  return -1;
};

/** Multi-word names that run on beyond the token, and names of persons wherever they stand. */
const isInName = ({ entityAt }: Scan, token: number): boolean => {
  const entity = entityAt.get(token);
  if (entity === undefined) return false;
  return entity.type === "PERSON" || ((entity.type === "ORG" || entity.type === "FAC") && entity.last > token);
};

const openers = /^[“”"‘(:–—[-]$|^``$|^\p{P}{2,}$/u;

/** Parts of speech that end a noun phrase on its left. */
const clausal: ReadonlySet<string> = new Set(["VERB", "AUX", "PUNCT"]);

/** The surroundings of the words from `token` on; `end` is set before a rule reads, to the offset where its words end. */
export const surroundingsAt = (
  scan: Scan,
  token: number,
): { readonly around: Surroundings; readonly ends: (offset: number) => void } => {
  const { language, sentence, published, named } = scan;
  const lower = (t: number): string =>
    t < sentence.first || t > sentence.last ? "" : (language.form[t] as string).toLowerCase();
  let end = language.end[token] as number;
  let next: number | undefined;
  let bearing: Bearing | undefined;
  let inName: boolean | undefined;
  const after = (): number => {
    if (next === undefined) next = tokenFrom(scan, token, end);
    return next;
  };
  const around: Surroundings = {
    published,
    // "invited them to a meeting on Friday. That day he flew home": what is over was on no day to come.
    get reference() {
      const ahead = named.day !== null && published !== null && named.day > published;
      return (ahead && around.direction === "past" ? named.pastDay : named.day) ?? published;
    },
    sentenceDay: named.sentenceDay,
    lastNamed: named.any ?? published,
    story: named.story,
    get direction() {
      bearing ??= bearingOf(language, token);
      return bearing.direction;
    },
    get firm() {
      bearing ??= bearingOf(language, token);
      return bearing.firm;
    },
    following: () => scan.following(token),
    get before() {
      return lower(token - 1);
    },
    get before2() {
      return lower(token - 2);
    },
    phraseBefore: () => {
      let first = token - 1;
      while (first >= sentence.first && !clausal.has(language.upos[first] as string)) first--;
      return Array.from({ length: token - 1 - first }, (_, i) => lower(token - 1 - i));
    },
    get after() {
      return after() < 0 ? "" : lower(after());
    },
    get after2() {
      return after() < 0 ? "" : lower(after() + 1);
    },
    get printedBefore() {
      return token === sentence.first ? "" : (language.form[token - 1] as string);
    },
    get tagBefore() {
      return token === sentence.first ? "" : (language.xpos[token - 1] as string);
    },
    get tagAfter() {
      return after() < 0 ? "" : (language.xpos[after()] as string);
    },
    get counts() {
      return (language.deprel[token] ?? "").startsWith("nummod");
    },
    get inName() {
      if (inName === undefined) inName = isInName(scan, token);
      return inName;
    },
    get opens() {
      return token === sentence.first || openers.test(language.form[token - 1] as string);
    },
  };
  return {
    around,
    ends: (offset) => {
      end = offset;
      next = undefined;
    },
  };
};
