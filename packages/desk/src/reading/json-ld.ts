/** Structured data of a page (schema.org in JSON-LD). In: the scripts' contents. Out: what they say of the article. */

export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly language: string | null;
}

type Node = { readonly [name: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** NewsArticle, ReportageNewsArticle, BlogPosting, Report … with or without the vocabulary's address. */
const articleType = /(?:Article|BlogPosting|Report|Posting)$/;

const nameOf = (value: unknown): string | null => textOf(value) ?? (isNode(value) ? textOf(value.name) : null);

const isArticle = (node: Node): boolean =>
  listOf(node["@type"]).some((type) => typeof type === "string" && articleType.test(type));

/** How many nodes of one script are looked at. */
const mostNodes = 2_000;

const articleNode = (script: string): Node | null => {
  let parsed: unknown;
  try {
    // Some sites wrap the script in comment or CDATA marks.
    parsed = JSON.parse(
      script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, ""),
    );
  } catch {
    return null;
  }
  const queue: unknown[] = [parsed];
  for (let i = 0; i < queue.length && i < mostNodes; i++) {
    const value = queue[i];
    if (isNode(value) && isArticle(value)) return value;
    if (Array.isArray(value)) for (const each of value) queue.push(each);
    else if (isNode(value)) queue.push(...listOf(value["@graph"]), value.mainEntity);
  }
  return null;
};

/** What the first script with an article says of it, or null. */
export const linkedArticle = (scripts: readonly string[]): LinkedArticle | null => {
  for (const script of scripts) {
    const node = articleNode(script);
    if (node === null) continue;
    return {
      headline: textOf(node.headline) ?? textOf(node.name),
      published: textOf(node.datePublished) ?? textOf(node.dateCreated),
      publisher: nameOf(listOf(node.publisher)[0]),
      authors: listOf(node.author).flatMap((author) => nameOf(author) ?? []),
      url:
        textOf(node.url) ??
        (isNode(node.mainEntityOfPage) ? textOf(node.mainEntityOfPage["@id"]) : textOf(node.mainEntityOfPage)),
      language: textOf(node.inLanguage),
    };
  }
  return null;
};
