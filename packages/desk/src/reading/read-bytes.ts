/**
 * Bytes → articles. In: the bytes of a file, or a stream of them. Out: its articles. Text, page, feed and JSONL are told apart by
 * their beginnings where no file name tells.
 */
import { basename } from "node:path";
import { decode } from "./encoding.ts";
import { readJsonl } from "./jsonl.ts";
import { failure, type Limits, type ReadResult, readArticle, tooLarge, tooLong } from "./read-result.ts";
import { readText } from "./text.ts";

const feedRoot = /<(?:rss|rdf:RDF|feed|atom:feed)[\s>]/;
const htmlRoot = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Markup that is a feed, XML of some other kind, or a page. */
const markupKind = (text: string): "feed" | "html" => {
  const head = text.slice(0, 5_000).replaceAll(/<!--[\s\S]*?-->/g, "");
  const feed = head.search(feedRoot);
  const html = head.search(htmlRoot);
  if (feed >= 0 && (html < 0 || feed < html)) return "feed";
  return html < 0 && /^\s*(?:<\?xml|<!DOCTYPE)/.test(head) ? "feed" : "html";
};

/** Feeds and pages; their readers are loaded when the first is met, as they take longer to load than a text to code. */
async function* readMarkup(text: string, source: string, limits: Limits): AsyncGenerator<ReadResult> {
  if (markupKind(text) === "feed") {
    const { readFeed } = await import("./feed.ts");
    yield* readFeed(text.replace(/^[\ufeff\s]+/, ""), source, limits);
    return;
  }
  const { readHtml } = await import("./html.ts");
  const result = readHtml(text);
  const long = "article" in result ? tooLong(result.article.text.length, limits) : result.reason;
  yield "article" in result && long === null ? readArticle(source, result.article) : failure(source, long as string);
}

/** The beginning of bytes, letters as far as they are ASCII, also where they are UTF-16. */
const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 400))
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");

const startsAsJsonl = (head: string): boolean => /^\s*\{\s*"/.test(head);
const startsAsMarkup = (head: string): boolean => /^\s*<[a-z!?]/i.test(head);
/** What even a file of text may turn out to be. */
const startsAsPage = (head: string): boolean => /^\s*<(?:!doctype\s+html|html|\?xml|rss|feed)[\s>]/i.test(head);

/**
 * Reads bytes that are held whole.
 * @param format what the file's name says; null where it says nothing
 */
export async function* readBytes(
  bytes: Uint8Array,
  source: string,
  format: "text" | "markup" | null,
  limits: Limits,
): AsyncGenerator<ReadResult> {
  const head = headOf(bytes);
  if (format === null && startsAsJsonl(head)) {
    yield* readJsonl(once(bytes), source, limits);
    return;
  }
  const markup = format === "markup" || (format === null ? startsAsMarkup(head) : startsAsPage(head));
  const decoded = decode(bytes, markup);
  if ("reason" in decoded) yield failure(source, decoded.reason);
  else if (markup) yield* readMarkup(decoded.text, source, limits);
  else {
    const long = tooLong(decoded.text.length, limits);
    const article = long === null ? readText(decoded.text, basename(source)) : null;
    if (article !== null) yield readArticle(source, article);
    else yield failure(source, long ?? "empty file: only white space");
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Reads a stream: JSONL as it comes, anything else when it has ended. */
export async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  limits: Limits,
): AsyncGenerator<ReadResult> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const rest = stream[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    chunks.push(next.value);
    length += next.value.length;
    // The first bytes decide, in however many pieces they come.
    const undecided = length - next.value.length < 400;
    if (undecided && startsAsJsonl(headOf(Buffer.concat(chunks)))) {
      yield* readJsonl(resumed(chunks, rest), source, limits);
      return;
    }
    const large = tooLarge(length, limits);
    if (large !== null) {
      yield failure(source, large);
      return;
    }
  }
  yield* readBytes(Buffer.concat(chunks), source, null, limits);
}

async function* resumed(read: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
