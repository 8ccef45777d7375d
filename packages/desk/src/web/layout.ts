/** The frame of every page. In: a title and content. Out: HTML. Content built with `html` is escaped; nothing here is raw. */
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageFrame {
  /** Address of the page's JSON twin, where it has one. */
  readonly json?: string;
  /** Scripts of `browser/` that the page is better with. */
  readonly scripts?: readonly string[];
  /** Which of the pages in the head this is. */
  readonly here?: string;
  /** What was searched for, which stays in its field. */
  readonly query?: string;
}

/** A tab's title has no element that could hold one name's direction apart. */
const withoutOverrides = (words: string): string => words.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");

const pages = [
  ["/", "Overview"],
  ["/prospects", "Prospects"],
  ["/review", "Review"],
  ["/about", "About"],
] as const;

export const layout = (title: string, content: Html, frame: PageFrame = {}): Html => {
  const { json, scripts = [], here, query = "" } = frame;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${withoutOverrides(title)} · Dragoman</title>
    <link rel="stylesheet" href="/style.css" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    ${json === undefined ? "" : html`<link rel="alternate" type="application/json" href="${json}" />`}
    ${scripts.map((name) => html`<script src="/scripts/${name}.js" defer></script>`)}
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
      <nav aria-label="Pages">
        <a class="name" href="/">Dragoman</a>
        ${pages.map(([path, name]) => html`<a href="${path}"${path === here ? html` aria-current="page"` : ""}>${name}</a>`)}
      </nav>
      <form class="find" method="get" action="/" role="search">
        <input type="search" name="q" aria-label="Search articles, evidence and actors" placeholder="Search" maxlength="200" value="${query}" />
      </form>
    </header>
    <main id="content" tabindex="-1">${content}</main>
    <footer class="foot">
      Everything here is what articles say, with the words that say it; none of it is thereby true.${
        json === undefined ? "" : html` <a href="${json}">This page as JSON</a>.`
      }
    </footer>
  </body>
</html>`;
};
