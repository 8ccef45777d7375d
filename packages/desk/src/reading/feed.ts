/** Feed → articles. In: the XML of an RSS or Atom feed. Out: an article for each item, its text the title and the paragraphs. */
import { articleLines, boilerplateRow } from "./boilerplate.ts";
import { type FeedItem, readFeedItems } from "./feed-items.ts";
import { htmlBlocks, htmlLine } from "./html-blocks.ts";
import { splitTitle } from "./html-facts.ts";
import { readWrittenDate } from "./printed-date.ts";
import { failure, type Limits, type ReadResult, readArticle, tooLong } from "./read-result.ts";

const line = (markup: string | null): string | null => {
  const text = markup === null ? "" : htmlLine(markup);
  return text === "" ? null : text;
};

/** Paragraphs of an item's HTML, or of its plain text, whose line ends divide it. */
const paragraphsOf = (markup: string): string[] => {
  const html = /<(?:p|br|div|h\d|ul|li|span|a|b|i|em|strong|blockquote)\b/i.test(markup);
  const blocks = html ? htmlBlocks(markup) : markup.split(/\n\s*\n/).flatMap((part) => htmlBlocks(part, true));
  const lines = blocks.filter(({ text, linked }) => linked * 2 < text.length).map(({ text }) => text);
  return lines.slice(0, articleLines(lines)).filter((text) => boilerplateRow(text)?.kind !== "line");
};

/** The longer of content and summary: some feeds fill `content` with a picture only. */
const bodyOf = ({ content, summary }: FeedItem): string[] => {
  const [full, short] = [content, summary].map((markup) => (markup === null ? [] : paragraphsOf(markup))) as [
    string[],
    string[],
  ];
  return full.join("").length >= short.join("").length ? full : short;
};

const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(address) ? address : null;

/**
 * Reads a feed.
 * @param source what the results are named after; item n is `source#n`, from 1
 */
export function* readFeed(xml: string, source: string, limits: Limits): Generator<ReadResult> {
  const feed = readFeedItems(xml);
  if ("root" in feed) {
    yield failure(source, `XML that is no feed: its root is <${feed.root.slice(0, 40)}>`);
    return;
  }
  const feedOutlet = line(feed.title);
  for (const [i, item] of feed.items.entries()) {
    const itemSource = `${source}#${i + 1}`;
    const outlet = line(item.source) ?? (feedOutlet === null ? null : splitFeedTitle(feedOutlet));
    const written = line(item.title);
    const title = written === null ? null : splitTitle(written, outlet).title;
    const paragraphs = bodyOf(item);
    const text = [...(title === null ? [] : [title]), ...paragraphs].join("\n\n");
    const long = tooLong(text.length, limits);
    if (text === "") yield failure(itemSource, "item without title and text");
    else if (long !== null) yield failure(itemSource, long);
    else
      yield readArticle(
        itemSource,
        {
          text,
          title,
          url: webAddress(item.link),
          outlet,
          byline: line(item.author),
          published: item.published === null ? null : readWrittenDate(item.published),
          ...(feed.language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(feed.language)
            ? { language: feed.language }
            : {}),
        },
        item.published,
      );
  }
  if (feed.stopped !== null) yield failure(source, feed.stopped);
  else if (feed.items.length === 0) yield failure(source, "feed without items");
}

/** "Fjord Post - World" is the outlet's section, "RSS | Fjord Post" its feed: the outlet is the part that looks like one. */
const splitFeedTitle = (title: string): string => splitTitle(title, null).outlet ?? title;
