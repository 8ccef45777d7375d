/** Naming choices by outlet. In: records. Out: for each thing that outlets name differently, who chose which word how often, with a place. */
import { findLoadedWords } from "@dragoman/coder/attribution/find-loaded-words";
import { namedThings } from "@dragoman/coder/codebook/loaded-words";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { nullable, type Of, object, string } from "@dragoman/coder/shape/shape";
import { contentHash } from "@dragoman/coder/text/hash";
import { spanShape } from "@dragoman/coder/text/span";

/** An outlet's use of one word for a thing. */
export interface Naming {
  readonly outlet: string;
  readonly choice: string;
  /** In the outlet's own words, and in those of whom it quotes. */
  readonly own: number;
  readonly quoted: number;
  /** Where it stands first, in its own words if it is there at all. */
  readonly article: string;
  /** The word with its neighbours, as they stand. */
  readonly passage: string;
}

export interface NamingChoices {
  readonly thing: string;
  readonly definition: string;
  readonly namings: readonly Naming[];
}

/** What one article says, to be counted with those of other articles. */
export interface ArticleNaming extends Naming {
  readonly thing: string;
  /** Where in the article, in UTF-16 code units. */
  readonly at: number;
}

export const namingShape = object("A word that an article chose where outlets choose", {
  id: string("content hash", "^naming-[0-9a-f]{16}$"),
  thing: string("what is named"),
  choice: string("the word that stands for its inflections"),
  span: spanShape,
  attribution: nullable(string("id of the attribution in whose content it stands; null is the article's own choice")),
});
/** One word of one article, as a datum that can be reviewed. */
export type NamingDatum = Of<typeof namingShape>;

/** A record of which a reviewer judged a word: what stands then is kept with it. */
export interface NamedRecord extends ArticleRecord {
  readonly namings?: readonly NamingDatum[];
}

/** The id of the word at a place of an article, whatever it is taken for. */
export const namingId = (article: string, at: number): string => `naming-${contentHash(article, String(at))}`;

/** Where an article chose a word, in text order, as the codebook's table finds it or as reviewers left it. */
export const namingsOf = ({ article, attributions, namings }: NamedRecord): readonly NamingDatum[] =>
  namings ??
  findLoadedWords(article.text, attributions).map((found) => ({
    id: namingId(article.id, found.span.start),
    ...found,
  }));

/** The thing that a choice names; undefined where no thing of the codebook is so named. */
export const thingNamed = (choice: string): string | undefined =>
  namedThings.find(({ choices }) => choices.some((one) => one.choice === choice))?.thing;

const around = 24;

/** The word with the words beside it, cut at spaces. */
const passageOf = (text: string, start: number, end: number): string => {
  const before = text
    .slice(Math.max(0, start - around), start)
    .replace(/^\S*\s/, "")
    .replace(/^[\s\S]*\n/, "");
  const after = text
    .slice(end, end + around)
    .replace(/\s\S*$/, "")
    .replace(/\n[\s\S]*/, "");
  return `${before}${text.slice(start, end)}${after}`;
};

/** The naming choices of one article; kept by who asks, for they depend on the record alone. */
export const namingsIn = (record: ArticleRecord): readonly ArticleNaming[] => {
  const { article } = record;
  return namingsOf(record).map(({ thing, choice, span, attribution }) => ({
    thing,
    outlet: article.outlet ?? "unknown outlet",
    choice,
    own: attribution === null ? 1 : 0,
    quoted: attribution === null ? 0 : 1,
    article: article.id,
    passage: passageOf(article.text, span.start, span.end),
    at: span.start,
  }));
};

const merge = (a: Naming, b: Naming): Naming => {
  const first = a.own === 0 && b.own > 0 ? b : a;
  return { ...first, own: a.own + b.own, quoted: a.quoted + b.quoted };
};

/**
 * @param found of the articles in question, in any order
 * @returns things for which more than one word was chosen, in the codebook's order; the commonest word of an outlet first
 */
export const namingChoices = (found: readonly ArticleNaming[]): readonly NamingChoices[] => {
  const ordered = [...found].sort((a, b) => (a.article === b.article ? a.at - b.at : a.article < b.article ? -1 : 1));
  return namedThings.flatMap(({ thing, definition }) => {
    const byKey = new Map<string, Naming>();
    for (const { thing: of, at: _, ...naming } of ordered) {
      if (of !== thing) continue;
      const key = `${naming.outlet}|${naming.choice}`;
      const known = byKey.get(key);
      byKey.set(key, known === undefined ? naming : merge(known, naming));
    }
    const namings = [...byKey.values()].sort((a, b) =>
      a.outlet === b.outlet ? b.own - a.own || b.quoted - a.quoted : a.outlet < b.outlet ? -1 : 1,
    );
    return new Set(namings.map(({ choice }) => choice)).size > 1 ? [{ thing, definition, namings }] : [];
  });
};
