/** What the parts of a memo share while it is written. In: records. Out: notes, numbered as they are cited, and who was named already. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { isWeb } from "../formats/web-address.ts";
import { withArticle } from "../formats/with-article.ts";
import { dateWords, oneLine, setApart } from "../formats/words.ts";
import type { Party } from "../relations/parties.ts";
import { introducing, type Naming, officesIn, partyNamedIn } from "./naming.ts";
import { rankOfOffice } from "./protocol.ts";
import { quoted } from "./quote.ts";
import { reviewedIn, type Source, sourceWordsIn } from "./source-words.ts";

/** A statement of the memo and the numbers of the notes that it rests on. */
export interface Point {
  /** When, in words; empty where the statement needs no date. */
  readonly when: string;
  readonly text: string;
  readonly notes: readonly number[];
}

/** A source: outlet, day, the words in quotation marks where the text does not quote them, whether a person reviewed it, and where to read it. */
export interface Note {
  readonly outlet: string;
  /** Only where an article is first cited. */
  readonly title: string | null;
  readonly day: string | null;
  readonly words: string | null;
  readonly reviewed: boolean;
  /** Only where it may be followed. */
  readonly url: string | null;
}

/** A note in one line, without its address: outlet, “title”, day: “words”. Reviewed. */
export const noteWords = ({ outlet, title, day, words, reviewed }: Note): string =>
  `${[outlet, ...(title === null ? [] : [`“${setApart(oneLine(title))}”`]), ...(day === null ? [] : [day])].join(", ")}${words === null ? "." : `: ${words}.`}${reviewed ? " Reviewed." : ""}`;

/** Fewer words than these, out of their sentence, say nothing. */
const fewestQuoted = 4;

/** Words that a note quotes; its reader finds the rest at the source. */
const longestInNote = 24;

export interface Writing {
  readonly notes: Note[];
  /** The note's number; the same words of the same article keep theirs. @param inText whether the text quotes the words already */
  readonly cite: (source: Source, inText?: boolean) => number;
  /** Notes to so many sources at the most, each once. */
  readonly citeAll: (sources: readonly Source[], most: number, inText?: Source | null) => readonly number[];
  readonly naming: Naming;
  /** A person's rank in the order of precedence; nought without an office that has one. */
  readonly rank: (party: Party) => number;
  /** Who says so, as an article has it: introduced as parties are where the name is known. */
  readonly speaker: (name: string) => string;
  /** The words of a source between quotation marks. */
  readonly quoted: (source: Source, longest?: number) => string;
  /** `: “the words”`, where they say something and stand nowhere above; else empty. */
  readonly quote: (source: Source | undefined) => string;
}

/** @param known the parties that the memo may name */
export const newWriting = (records: readonly ArticleRecord[], known: readonly Party[]): Writing => {
  const officeOf = officesIn(records);
  const naming = introducing(officeOf, known);
  const partyNamed = partyNamedIn(known, records);
  const articles = new Map(records.map(({ article }) => [article.id, article]));
  const wordsOf = sourceWordsIn(records);
  const isReviewed = reviewedIn(records);
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const told = new Set<string>();
  const titled = new Set<string>();
  const cite: Writing["cite"] = (source, inText = false) => {
    const known = articles.get(source.article);
    const published = source.published ?? known?.published?.start ?? null;
    const title = known?.title ?? null;
    const address = known?.url ?? null;
    const words = wordsOf(source);
    const note: Note = {
      outlet: source.outlet === null ? "Unknown outlet" : setApart(source.outlet),
      title: titled.has(source.article) ? null : title,
      day: published === null ? null : dateWords(published.slice(0, 10)),
      words: inText || words === title ? null : quoted(words, longestInNote),
      reviewed: isReviewed(source),
      url: isWeb(address) ? address : null,
    };
    const key = JSON.stringify([source.article, note.words, note.reviewed]);
    const number = numbers.get(key) ?? notes.push(note);
    numbers.set(key, number);
    titled.add(source.article);
    return number;
  };
  return {
    notes,
    cite,
    citeAll: (sources, most, inText = null) => {
      const own = new Map(
        sources.map((source) => [`${source.article} ${source === inText || wordsOf(source)}`, source]),
      );
      return distinct([...own.values()].slice(0, most).map((source) => cite(source, source === inText)));
    },
    naming,
    rank: (party) => rankOfOffice(officeOf(party)),
    speaker: (name) => {
      const party = partyNamed(oneLine(name));
      return party === null ? setApart(withArticle(name)) : naming(party);
    },
    quoted: (source, longest) => quoted(wordsOf(source), longest),
    quote: (source) => {
      const plain = source === undefined ? "" : wordsOf(source);
      if (told.has(plain) || plain.split(" ").length < fewestQuoted) return "";
      told.add(plain);
      return `: ${quoted(plain)}`;
    },
  };
};

const numbers = "No One Two Three Four Five Six Seven Eight Nine Ten".split(" ");

/** How many, at the beginning of a sentence: in letters up to ten. */
export const spelled = (count: number): string => numbers[count] ?? String(count);

export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
