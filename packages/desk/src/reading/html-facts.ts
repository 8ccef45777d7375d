/** What a page says of its article. In: a scanned page. Out: title, outlet, byline, date, address, language; null where it does not say. */
import type { Interval } from "@dragoman/coder/time/interval";
import { htmlLine } from "./html-blocks.ts";
import type { Page } from "./html-page.ts";
import { type LinkedArticle, linkedArticle } from "./json-ld.ts";
import { outletOf } from "./outlets.ts";
import { readWrittenDate } from "./printed-date.ts";

export interface PageFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: Interval | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Names of meta elements, in the order of trust. */
const metaNames = {
  title: ["og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publish-date",
    "publish_date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "pubdate",
    "date",
    "created",
  ],
  outlet: ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright"],
  byline: ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"],
  url: ["og:url"],
} as const;

const firstMeta = ({ meta }: Page, names: readonly string[]): string | null => {
  for (const name of names) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
};

const line = (text: string | null | undefined): string | null => {
  const clean = (text ?? "").replaceAll(/[\s\u00a0]+/g, " ").trim();
  return clean === "" || clean.length > 400 ? null : clean;
};

const same = (a: string, b: string): boolean => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return plain(a) !== "" && plain(a) === plain(b);
};

const titleSeparator = /(?<!\s)\s+(?:[|»«·•:]+|[-–—])\s+|(?:(?<!\s)\s+)?[|»]\s*/;

/**
 * A page's title without the site's name: the part at an end that is the outlet's, or looks like one.
 * @returns the bare title, and the outlet where a part was taken off
 */
export const splitTitle = (title: string, outlet: string | null): { title: string; outlet: string | null } => {
  const parts = title.split(titleSeparator).map((part) => part.trim());
  if (parts.length < 2) return { title, outlet };
  const isSite = (part: string) => (outlet !== null && same(part, outlet)) || outletOf(part) !== null;
  const last = parts.at(-1) as string;
  const first = parts[0] as string;
  // The words between are cut from the title itself, so that its own bars and dashes stay.
  if (isSite(last) && !same(first, last))
    return {
      title: title.slice(0, title.lastIndexOf(last)).replace(/(?<![\s|»«·•:–—-])[\s|»«·•:–—-]+$/, ""),
      outlet: outlet ?? last,
    };
  if (isSite(first))
    return { title: title.slice(first.length).replace(/^[\s|»«·•:–—-]+/, ""), outlet: outlet ?? first };
  return { title, outlet };
};

/** The article's own heading: the only h1 that is not the site's name, or the one that the head repeats. */
const headingOf = (page: Page, announced: string | null, outlet: string | null): string | null => {
  const headings = page.headings
    .map((heading) => line(heading))
    .filter((heading) => heading !== null)
    .filter((heading) => outlet === null || !same(heading, outlet));
  if (headings.length === 1) return headings[0] as string;
  return (
    headings.find((heading) => announced !== null && (same(heading, announced) || announced.includes(heading))) ?? null
  );
};

const authorLine = (text: string): string | null => {
  const name = line(htmlLine(text))?.replace(/^by[\s:]+/i, "") ?? null;
  return name === null || name.length > 120 || /^https?:/.test(name) || !/\p{L}/u.test(name) ? null : name;
};

const webAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\/[^\s<>"]{3,2000}$/i.test(address) ? address : null;

const firstDate = (written: readonly (string | null | undefined)[]): Interval | null => {
  for (const each of written) {
    const interval = each && each.length < 80 ? readWrittenDate(each) : null;
    if (interval !== null) return interval;
  }
  return null;
};

/** The outlet in a notice of copyright: `© 2020 Levant Ledger. All rights reserved.` */
const copyrightOutlet = (notice: string | null): string | null => {
  const name = /(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s*)?(?:by\s+)?([^.,|©]{2,60})/i.exec(
    notice ?? "",
  );
  return name ? outletOf((name[1] as string).replace(/(?<!\s)\s+\d{4}$/, "")) : null;
};

export const pageFacts = (page: Page): PageFacts => {
  const linked: LinkedArticle | null = linkedArticle(page.jsonLd);
  const site = line(firstMeta(page, metaNames.outlet)) ?? line(linked?.publisher) ?? copyrightOutlet(page.copyright);
  const announced = line(firstMeta(page, metaNames.title)) ?? line(linked?.headline) ?? line(page.title);
  const split = announced === null ? null : splitTitle(announced, site);
  const named = page.title === null ? null : splitTitle(line(page.title) ?? "", site).outlet;
  const outlet = site ?? split?.outlet ?? named;
  const authors = linked?.authors.length
    ? linked.authors.join(", ")
    : (firstMeta(page, metaNames.byline) ?? page.authors[0]);
  return {
    title: headingOf(page, announced, outlet) ?? (split === null || split.title === "" ? null : split.title),
    outlet: outlet === null ? null : outlet.replace(/^(?:©|\(c\))\s*(?:\d{4}\s*)?/i, ""),
    byline: authors === undefined || authors === null ? null : authorLine(authors),
    published: firstDate([linked?.published, ...metaNames.published.map((name) => page.meta.get(name)), ...page.times]),
    url: webAddress(page.canonical) ?? webAddress(firstMeta(page, metaNames.url)) ?? webAddress(linked?.url ?? null),
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(page.language ?? linked?.language ?? "")?.[0] ?? null,
  };
};
