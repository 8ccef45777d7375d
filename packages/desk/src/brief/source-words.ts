/**
 * What a memo quotes of a source. In: records; what an article tells, states or reports. Out: the sentence in which it does, where that is
 * short enough to be quoted whole; else its clause, with a mark where the sentence began before it.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import { oneLine } from "../formats/words.ts";
import type { Account } from "../relations/disputes.ts";
import type { Report } from "../relations/happenings.ts";
import type { Settlement, Statement } from "../relations/settle-prospects.ts";

/** A longer sentence is cut to the clause that matters. */
const longest = 34;

/** What a memo may cite. */
export type Source = Report | Statement | Settlement | Account;

/** Id of the event, prospect or attribution that a source is. */
const datumOf = (source: Source): string =>
  "datum" in source ? source.datum : "prospect" in source ? source.prospect : source.event;

/** Whether a reviewer confirmed or corrected what a source says. @param records as reviewers left them */
export const reviewedIn = (records: readonly ArticleRecord[]): ((source: Source) => boolean) => {
  const reviewed = new Set(
    records.flatMap(({ events, prospects, attributions }) =>
      [...events, ...prospects, ...attributions].flatMap(({ id, because }) => (because.endsWith("+review") ? id : [])),
    ),
  );
  return (source) => reviewed.has(datumOf(source));
};

interface Clause {
  readonly words: string;
  /** Null where only the words are kept, which are then looked for in the text. */
  readonly span: Span | null;
}

/** Of a report the first clause that is not the headline's: the headline stands in its note already, and says the least. */
const clauseOf = (source: Source): Clause | undefined => {
  if (!("evidence" in source)) return { words: source.words, span: "span" in source ? source.span : null };
  const title = source.title === null ? "" : oneLine(source.title);
  return source.evidence.find(({ words }) => !title.includes(oneLine(words))) ?? source.evidence[0];
};

/** @param records of the articles that may be quoted; of others the clause alone is known */
export const sourceWordsIn = (records: readonly ArticleRecord[]): ((source: Source) => string) => {
  const known = new Map(records.map((record) => [record.article.id, record]));
  return (source) => {
    const clause = clauseOf(source);
    if (clause === undefined) return "";
    const plain = oneLine(clause.words);
    const record = known.get(source.article);
    const at = clause.span?.start ?? record?.article.text.indexOf(clause.words) ?? -1;
    const sentence = record?.sentences.find(({ start, end }) => start <= at && at < end);
    if (record === undefined || sentence === undefined) return plain;
    const { text } = record.article;
    const whole = oneLine(text.slice(sentence.start, sentence.end));
    if (whole.split(" ").length <= longest) return whole;
    return text.slice(sentence.start, at).trim() === "" ? plain : `… ${plain}`;
  };
};
