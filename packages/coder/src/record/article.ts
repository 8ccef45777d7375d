/** The article: what is read. Its text is never changed after it is read; everything else points into it. */
import { nullable, type Of, object, string } from "../shape/shape.ts";
import { contentHash } from "../text/hash.ts";
import { type Interval, intervalShape } from "../time/interval.ts";

export const articleShape = object("A news article as it was read", {
  id: string("content hash", "^article-[0-9a-f]{16}$"),
  url: nullable(string("where it was published")),
  outlet: nullable(string("the paper, agency or site")),
  title: nullable(string("its headline")),
  byline: nullable(string("its authors as printed")),
  published: nullable(intervalShape),
  language: string("BCP 47 tag"),
  text: string("the text that all spans point into"),
});
export type Article = Of<typeof articleShape>;

/** What a caller knows of an article; only the text is needed. */
export interface ArticleInput {
  readonly text: string;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly published?: Interval | null;
  readonly language?: string;
}

/** The article with unknowns as `null` and its id: a hash of outlet, address, title, date and text. */
export const articleOf = (input: ArticleInput): Article => {
  const { text, url = null, outlet = null, title = null, byline = null, published = null, language = "en" } = input;
  const hash = contentHash(outlet ?? "", url ?? "", title ?? "", published?.start ?? "", text);
  return { id: `article-${hash}`, url, outlet, title, byline, published, language, text };
};
