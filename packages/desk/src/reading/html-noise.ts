/** What on a page is not its article. In: an element's name and attributes. Out: whether it goes, with all it holds. */

import type { Attributes } from "./html-events.ts";

/** Elements that hold no running text, or none of the article's. */
const noisyElements: ReadonlySet<string> = new Set(
  `script style noscript template svg math iframe object embed applet canvas audio video map select option datalist button
  textarea input label form nav aside footer dialog figure figcaption picture menu progress meter head`.split(/\s+/),
);

/** Roles (WAI-ARIA) of what surrounds an article. */
const noisyRoles: ReadonlySet<string> = new Set(
  "alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search toolbar tooltip".split(
    " ",
  ),
);

/** Words that classes and ids are made of: the last word, or the only one, tells what a box is for. */
const noisyNames: ReadonlySet<string> = new Set(
  `ad ads advert advertisement advertising adsense adslot banner banners breadcrumb breadcrumbs byline bylines caption captions
  comment comments consent cookie cookies cookiebar disqus footer gdpr masthead menu metabar nav navbar navigation newsletter
  outbrain overlay pagination pager popup promo promos promotion recirc recommendation recommendations recommended related
  respond share sharebar sharing shares sidebar skip social socials sponsor sponsored subscribe subscription taboola tagcloud
  taglist tags toolbar trending widget`.split(/\s+/),
);
/** Words that, first in a name, tell the same: `cookie-notice`, `share-buttons`, `related-stories`, `comment-list`. */
const noisyBeginnings: ReadonlySet<string> = new Set(
  `ad ads advert breadcrumb comment comments consent cookie cookies disqus gdpr nav newsletter outbrain pagination promo recommended
  related respond share sharing social sponsored subscribe taboola trending`.split(/\s+/),
);

/** Boxes that hold the page's article whatever they are called. */
const frames: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((word) => word !== "");

const isNoisyName = (name: string): boolean => {
  const words = wordsOf(name);
  // `has-sidebar`, `with-comments` say what a layout holds, not what it is.
  if (words.length === 0 || words.length > 4 || /^(?:has|with|no|is|show|hide)$/.test(words[0] as string)) return false;
  return noisyNames.has(words.at(-1) as string) || noisyBeginnings.has(words[0] as string);
};

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test((attributes.style ?? "").slice(0, 500));

/** Elements that never hold text: they go even where a page would be empty without its noise. */
export const isSilent = (element: string): boolean => silentElements.has(element);
const silentElements: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object embed applet canvas audio video select datalist textarea head".split(
    " ",
  ),
);

/** Whether an element and all it holds is no part of the page's article. */
export const isNoise = (element: string, attributes: Attributes): boolean => {
  if (noisyElements.has(element)) return true;
  if (frames.has(element)) return false;
  if (attributes.role !== undefined && noisyRoles.has(attributes.role.toLowerCase())) return true;
  if (isHidden(attributes)) return true;
  const names = `${attributes.id ?? ""} ${attributes.class ?? ""}`.slice(0, 500).split(/\s+/);
  return names.some((name) => name !== "" && isNoisyName(name));
};
