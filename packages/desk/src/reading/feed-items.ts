/**
 * Feed → items. In: the XML of an RSS 2.0, RSS 1.0 or Atom feed. Out: its items in order, each field as it was written.
 * Saxes reads one event at a time and never expands entities; a feed that declares its own is refused, as they can be bombs.
 */
import { SaxesParser } from "saxes";

/** One item of a feed; `content` and `summary` may hold HTML. */
export interface FeedItem {
  readonly title: string | null;
  readonly link: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly content: string | null;
  readonly summary: string | null;
  /** The outlet that the feed took the item from. */
  readonly source: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** Why the reading stopped before the end; what was complete until then is in `items`. */
  readonly stopped: string | null;
}

type Field = keyof FeedItem | "updated";
type Draft = { [F in Field]?: string };

/** Elements of an item, prefix included → the field they fill. The first that is there counts. */
const itemFields: ReadonlyMap<string, Field> = new Map([
  ["title", "title"],
  ["link", "link"],
  ["guid", "link"],
  ["pubDate", "published"],
  ["dc:date", "published"],
  ["published", "published"],
  ["issued", "published"],
  ["updated", "updated"],
  ["modified", "updated"],
  ["dc:creator", "author"],
  ["author", "author"],
  ["content:encoded", "content"],
  ["content", "content"],
  ["description", "summary"],
  ["summary", "summary"],
  ["source", "source"],
]);

const roots: ReadonlySet<string> = new Set(["rss", "rdf:RDF", "RDF", "feed", "atom:feed"]);
const deepest = 1_000;

/** Errors that feeds are full of and that do no harm: HTML's entities stay as they are written, control characters too. */
const harmless = /undefined entity|disallowed character\.$|"\]\]>" is disallowed|unquoted attribute/;
/** A bare `&`, as in "AT&T", would swallow what follows. In CDATA, which holds HTML, it means the same either way. */
const bareAmpersand = /&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z0-9]{1,31};)/gi;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Why a document type may not be read, or null. */
const doctypeFault = (doctype: string): string | null => {
  const entity = /<!ENTITY\s+(?:%\s+)?([^\s"'>]{1,60})\s+(SYSTEM|PUBLIC)?/i.exec(doctype);
  if (!entity) return null;
  return entity[2] === undefined
    ? `XML that declares entities (${entity[1]}); refused, as they can grow without end`
    : `XML that declares an external entity (${entity[1]}); refused, as it would read other files`;
};

class Stop extends Error {}

/**
 * Reads a feed.
 * @returns null where the XML is no feed: its root is another
 */
export const readFeedItems = (xml: string): Feed | { readonly root: string } => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const path: string[] = [];
  const items: FeedItem[] = [];
  let item: Draft | null = null;
  let itemDepth = 0;
  /** The field that is being read, from which depth, and whether its elements are its content (Atom's xhtml). */
  let field: {
    readonly name: Field | "feedTitle" | "feedLanguage";
    readonly depth: number;
    readonly markup: boolean;
  } | null = null;
  let pieces: string[] = [];
  let feedTitle: string | null = null;
  let language: string | null = null;
  let root: string | null = null;

  const finishItem = () => {
    const { title, link, published, updated, author, content, summary, source } = item ?? {};
    items.push({
      title: title ?? null,
      link: link ?? null,
      published: published ?? updated ?? null,
      author: author ?? null,
      content: content ?? null,
      summary: summary ?? null,
      source: source ?? null,
    });
    item = null;
  };
  const local = (name: string) => name.replace(/^atom:/, "");

  parser.on("error", (error) => {
    if (!harmless.test(error.message))
      throw new Stop(`XML that is not well formed: ${error.message.replace(/\.$/, "")}`);
  });
  parser.on("doctype", (doctype) => {
    const fault = doctypeFault(doctype);
    if (fault !== null) throw new Stop(fault);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (root === null) {
      root = name;
      if (!roots.has(name)) throw new Stop("");
      language = (attributes["xml:lang"] as string | undefined) ?? null;
    }
    const depth = path.push(name);
    if (depth > deepest) throw new Stop(`XML nested deeper than ${deepest}`);
    if (field?.markup) {
      pieces.push(`<${name}>`);
      return;
    }
    if (item === null) {
      if (local(name) === "item" || local(name) === "entry") {
        item = {};
        itemDepth = depth;
      } else if (name === "title" && feedTitle === null && (depth === 2 || path.at(-2) === "channel"))
        field = { name: "feedTitle", depth, markup: false };
      else if (name === "language" && path.at(-2) === "channel") field = { name: "feedLanguage", depth, markup: false };
      return;
    }
    const wanted = depth === itemDepth + 1 ? itemFields.get(local(name)) : undefined;
    if (local(name) === "link" && typeof attributes.href === "string") {
      if (attributes.rel === undefined || attributes.rel === "alternate") item.link ??= attributes.href;
      return;
    }
    if (name === "guid" && attributes.isPermaLink === "false") return;
    if (wanted !== undefined) {
      pieces = [];
      field = { name: wanted, depth, markup: attributes.type === "xhtml" };
    }
  });
  const onText = (text: string) => {
    if (field === null) return;
    // Atom's authors and sources are elements of elements: a person's name, a feed's title.
    const within = local(path.at(-1) as string);
    const nested = path.length > field.depth && (field.name === "author" || field.name === "source");
    if (!nested || within === "name" || within === "title") pieces.push(field.markup ? escaped(text) : text);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => {
    const depth = path.length;
    path.pop();
    if (field !== null && depth === field.depth) {
      const text = pieces.join("").trim();
      if (field.name === "feedTitle") feedTitle = text === "" ? null : text;
      else if (field.name === "feedLanguage") language = text === "" ? null : text;
      else if (item !== null && text !== "") item[field.name] ??= text;
      field = null;
      pieces = [];
    } else if (field?.markup) pieces.push(`</${name}>`);
    else if (item !== null && depth === itemDepth) finishItem();
  });

  try {
    parser.write(xml.replace(bareAmpersand, "&amp;")).close();
  } catch (error) {
    if (root !== null && !roots.has(root)) return { root };
    return { title: feedTitle, language, items, stopped: (error as Error).message };
  }
  return { title: feedTitle, language, items, stopped: null };
};
