/** What the parts of a memo share while it is written. In: records. Out: notes, numbered as they are cited, and who was named already. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { dateWords, oneLine, setApart } from "../formats/words.ts";
import type { Report } from "../relations/happenings.ts";
import type { Statement } from "../relations/settle-prospects.ts";
import { introducing, type Naming, officesIn } from "./naming.ts";
import { quoted } from "./quote.ts";

/** A statement of the memo and the numbers of the notes that it rests on. */
export interface Point {
  /** When, in words; empty where the statement needs no date. */
  readonly when: string;
  readonly text: string;
  readonly notes: readonly number[];
}

/** A source: outlet, day, the words in quotation marks where the text does not quote them, and where to read them. */
export interface Note {
  readonly outlet: string;
  /** Only where an article is first cited. */
  readonly title: string | null;
  readonly day: string | null;
  readonly words: string | null;
  readonly url: string | null;
}

/** A note in one line, without its address: outlet, “title”, day: “words”. */
export const noteWords = ({ outlet, title, day, words }: Note): string =>
  `${[outlet, ...(title === null ? [] : [`“${setApart(oneLine(title))}”`]), ...(day === null ? [] : [day])].join(", ")}${words === null ? "." : `: ${words}.`}`;

/** Fewer words than these, out of their sentence, say nothing. */
const fewestQuoted = 4;

export type Source = Pick<Report | Statement, "article" | "outlet" | "published">;

export interface Writing {
  readonly notes: Note[];
  /** The note's number; the same words of the same article keep theirs. */
  readonly cite: (source: Source, words: string | null) => number;
  readonly naming: Naming;
  /** `: “the words”`, where they say something and stand nowhere above; else empty. */
  readonly quote: (words: string | undefined) => string;
}

export const newWriting = (records: readonly ArticleRecord[]): Writing => {
  const articles = new Map(records.map(({ article }) => [article.id, article]));
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  const told = new Set<string>();
  const titled = new Set<string>();
  return {
    notes,
    quote: (words = "") => {
      const plain = oneLine(words);
      if (told.has(plain) || plain.split(" ").length < fewestQuoted) return "";
      told.add(plain);
      return `: ${quoted(plain)}`;
    },
    naming: introducing(officesIn(records)),
    cite: ({ article, outlet, published: given }, words) => {
      const known = articles.get(article);
      const published = given ?? known?.published?.start ?? null;
      const note: Note = {
        outlet: outlet === null ? "Unknown outlet" : setApart(outlet),
        title: titled.has(article) ? null : (known?.title ?? null),
        day: published === null ? null : dateWords(published.slice(0, 10)),
        words: words === null ? null : quoted(words, 24),
        url: known?.url ?? null,
      };
      const key = JSON.stringify([article, note.words]);
      const number = numbers.get(key) ?? notes.push(note);
      numbers.set(key, number);
      titled.add(article);
      return number;
    },
  };
};

export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

export const wordsOf = ({ evidence }: Report): string => evidence[0]?.words ?? "";
