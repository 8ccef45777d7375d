/** Addresses of evidence. In: an article's address and words. Out: links that open the words where they stand. */
import { isWeb } from "../formats/web-address.ts";

/** A text fragment's part: percent-encoded, with the sign that the syntax itself uses. Half a surrogate pair is no character. */
const encoded = (words: string): string => encodeURIComponent(words.replaceAll(/\p{Cs}/gu, "")).replaceAll("-", "%2D");

/** Words beyond which only the beginning and the end of a passage are named; fewer than the fewest may begin anything. */
const longest = 12;
const ends = 5;
const fewest = 3;

/** What a browser finds in one piece: not what runs over paragraphs, nor what other words interrupt ("The deals … would help"). */
const interrupted = /(?<!\s)(?:\s*\n\s*\n\s*|\s+…\s+)/;

/** The directive that finds a passage; empty where there are no words. */
const directiveOf = (passage: string): string => {
  const pieces = passage
    .trim()
    .split(interrupted)
    .filter((piece) => piece !== "")
    .map((piece) => piece.split(/\s+/));
  const last = pieces.at(-1);
  if (last === undefined) return "";
  const first = pieces.find((piece) => piece.length >= fewest) ?? last;
  return `:~:text=${
    first === last && last.length <= longest
      ? encoded(last.join(" "))
      : `${encoded(first.slice(0, ends).join(" "))},${encoded(last.slice(-ends).join(" "))}`
  }`;
};

/**
 * The address of a passage in the article where it was published (URL Fragment Text Directives, W3C draft).
 * Null where the article has no address that can be followed.
 */
export const fragmentLink = (url: string | null, passage: string): string | null => {
  if (!isWeb(url)) return null;
  const directive = directiveOf(passage);
  return directive === "" ? url : `${url}${url.includes("#") ? "" : "#"}${directive}`;
};

/** The same in the article's reading pane: for words that are no datum of their own. */
export const passageLink = (article: string, passage: string): string => {
  const directive = directiveOf(passage);
  return `/articles/${article}${directive === "" ? "" : `#${directive}`}`;
};

/** Where a datum stands in its article's reading pane. */
export const datumLink = (article: string, datum: string): string => `/articles/${article}#${datum}`;

export const actorLink = (key: string): string => `/actors/${encodeURIComponent(key)}`;

/** How a party stands in a dossier's address: a state by its code. */
export const dossierKey = (key: string): string => key.replace(/^state:/, "");

/** A dossier's address, without a query. */
export const pathOf = ({
  a,
  b,
}: {
  readonly a: { readonly key: string };
  readonly b: { readonly key: string } | null;
}): string => `/dossier/${encodeURIComponent(a.key)}${b === null ? "" : `/${encodeURIComponent(b.key)}`}`;

/** `path` with parameters; those without a value are left out. */
export const withQuery = (
  path: string,
  parameters: { readonly [name: string]: string | number | undefined | null },
): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== null && value !== "") query.set(name, String(value));
  const written = query.toString();
  return written === "" ? path : `${path}?${written}`;
};
