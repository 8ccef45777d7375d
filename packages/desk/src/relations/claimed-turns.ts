/**
 * Turning points that somebody claims: "a very big turning point in the ties of Iraq and Iran". In: records, their parties, two states. Out: the
 * claims with their words and whoever makes them. What the series shows is another thing (turning-points.ts), and neither proves the other.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { overlaps, type Span } from "@dragoman/coder/text/span";
import { speakerOf } from "./happenings.ts";
import type { Parties } from "./parties.ts";

export interface ClaimedTurn {
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The sentence, and its words. */
  readonly span: Span;
  readonly words: string;
  /** The words that claim it: `turning point`. */
  readonly phrase: string;
  /** Null for the article's own voice. */
  readonly speaker: string | null;
  /** Key of the party that says so; null also for the unnamed. */
  readonly speakerKey: string | null;
}

const phrases =
  /\b(turning[ -]points?|watershed|milestone|new (?:chapter|page|era|phase|stage|beginning)|historic (?:shift|step|turn)|point of no return|game[ -]changer|sea change|crossroads)\b/gi;

/** What takes a claim back, a few words before it. */
const denied = /\b(?:no|not|never|hardly|without|n[’']t)\b(?:\s+[\p{L}’'-]+){0,4}\s+["“‘']?$/iu;

/** What is new in anything else, a "new phase in the fight against graft", is no turn of the relation. */
const ofRelations = /\b(ties|relations?|relationship|cooperation|friendship|rapprochement)\b/i;

/** The words that claim a turn of a relation, and where they stand; null where none do. */
export const turnClaimedIn = (words: string): { readonly phrase: string; readonly index: number } | null => {
  for (const { 0: phrase, index } of words.matchAll(phrases))
    if (!denied.test(words.slice(0, index)) && (!/^new/i.test(phrase) || ofRelations.test(words)))
      return { phrase, index };
  return null;
};

/** A claim names the two states in its sentence, or the sentences before it do and it names no other. */
const sentencesBefore = 2;

const countriesIn = (record: ArticleRecord, { start, end }: Span): ReadonlySet<string> =>
  new Set(
    record.actors.flatMap(({ country, mentions }) =>
      country !== null && mentions.some((mention) => mention.start >= start && mention.end <= end) ? [country] : [],
    ),
  );

const isAbout = (record: ArticleRecord, sentence: number, a: string, b: string): boolean => {
  const own = countriesIn(record, record.sentences[sentence] as Span);
  if (own.has(a) && own.has(b)) return true;
  if ([...own].some((code) => code !== a && code !== b)) return false;
  const first = record.sentences[Math.max(0, sentence - sentencesBefore)] as Span;
  const around = countriesIn(record, { start: first.start, end: (record.sentences[sentence] as Span).end });
  return around.has(a) && around.has(b);
};

/** The narrowest attribution whose content holds a span. */
const saidIn = (record: ArticleRecord, span: Span): ArticleRecord["attributions"][number] | undefined =>
  record.attributions
    .flatMap((attribution) =>
      attribution.content.filter((content) => overlaps(content, span)).map((content) => ({ attribution, content })),
    )
    .sort((x, y) => x.content.end - x.content.start - (y.content.end - y.content.start))[0]?.attribution;

/** In the order of publication. */
export const claimedTurns = (
  records: readonly ArticleRecord[],
  parties: Parties,
  a: string,
  b: string,
): ClaimedTurn[] =>
  records
    .flatMap((record) => {
      const { article, sentences } = record;
      return sentences.flatMap((span, i): ClaimedTurn[] => {
        const words = article.text.slice(span.start, span.end);
        const found = turnClaimedIn(words);
        if (found === null || !isAbout(record, i, a, b)) return [];
        const at = span.start + found.index;
        const said = saidIn(record, { start: at, end: at + found.phrase.length });
        const actor = said === undefined || said.speaker.anonymous ? null : said.speaker.actor;
        return [
          {
            article: article.id,
            outlet: article.outlet,
            published: article.published?.start ?? null,
            span,
            words,
            phrase: found.phrase,
            speaker: said === undefined ? null : speakerOf(record, said.id),
            speakerKey: actor === null ? null : (parties.get(actor)?.key ?? null),
          },
        ];
      });
    })
    .sort((x, y) => {
      const key = ({ published, article, span }: ClaimedTurn) =>
        `${published ?? "9999"}|${article}|${String(span.start).padStart(9, "0")}`;
      return key(x) < key(y) ? -1 : 1;
    });
