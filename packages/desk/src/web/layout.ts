/** The frame of every page. In: a title and content. Out: HTML. Content built with `html` is escaped; nothing here is raw. */
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** @param json address of the page's JSON twin, where it has one */
export const layout = (title: string, content: Html, json?: string): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Dragoman</title>
    <link rel="stylesheet" href="/style.css" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    ${json === undefined ? "" : html`<link rel="alternate" type="application/json" href="${json}" />`}
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
      <nav aria-label="Pages">
        <a class="name" href="/">Dragoman</a>
        <a href="/">What was read</a>
        <a href="/about">About</a>
      </nav>
    </header>
    <main id="content">${content}</main>
    <footer class="foot">
      Everything here is what articles say, with the words that say it; none of it is thereby true.${
        json === undefined ? "" : html` <a href="${json}">This page as JSON</a>.`
      }
    </footer>
  </body>
</html>`;
