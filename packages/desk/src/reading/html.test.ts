import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "./html.ts";
import { htmlBlocks } from "./html-blocks.ts";

const first = "The envoys of Norway and Chad met in Oslo on Sunday, officials in both capitals said.";
const second = "They spoke for an hour about fish, oil and the price of both, and agreed to meet again in May.";
const paragraphs = `<p>${first}</p><p>${second}</p>`;
const links = `<ul>${"<li><a href='/x'>Another story of the day</a></li>".repeat(30)}</ul>`;

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Envoys meet</title>${head}</head><body>${body}</body></html>`;
const textOf = (html: string) => {
  const result = readHtml(html);
  return "article" in result ? result.article.text : `refused: ${result.reason}`;
};

describe("the main text of a page", () => {
  const plain = `Envoys meet\n\n${first}\n\n${second}`;
  for (const [name, html, text] of [
    [
      "between menus and footers",
      page(`<nav>${links}</nav><h1>Envoys meet</h1>${paragraphs}<footer>${links}</footer>`),
      plain,
    ],
    [
      "under a long cookie banner",
      page(
        `<div class="gdpr-overlay">${"<p>We and our partners store information on your device, and read it, to measure how you use our pages.</p>".repeat(12)}</div><article><h1>Envoys meet</h1>${paragraphs}</article>`,
      ),
      plain,
    ],
    [
      "beside a dialog and hidden text",
      page(
        `<div role="dialog"><p>Do accept, dear reader, please, and read on.</p></div><h1>Envoys meet</h1><p style="display: none">Hidden words that nobody sees on this page.</p>${paragraphs}<p hidden>And more of them here.</p>`,
      ),
      plain,
    ],
    [
      "above many comments",
      page(
        `<div id="main"><h1>Envoys meet</h1>${paragraphs}</div><div class="comments-area">${"<div><p>I think, as a reader, that this is a very long comment, on war, peace, fish and oil.</p></div>".repeat(20)}</div>`,
      ),
      plain,
    ],
    ["without an end to its paragraphs", page(`<h1>Envoys meet</h1><p>${first}<p>${second}`), plain],
    [
      "in divs alone",
      page(
        `<div>${links}</div><div><div><h1>Envoys meet</h1></div><div><div>${first}</div><div>${second}</div></div></div>`,
      ),
      plain,
    ],
    [
      "in table cells with line breaks",
      page(
        `<table><tr><td><h2>Envoys meet</h2><font>${first}<br><br>${second}</font></td><td>${links}</td></tr></table>`,
      ),
      plain,
    ],
    [
      "in a layout that is named after its sidebar",
      page(`<div class="layout-sidebar"><h1>Envoys meet</h1>${paragraphs}</div>`),
      plain,
    ],
    [
      "with entities and tags within words",
      page(
        `<h1>Envoys meet</h1><p>The en<b>voys</b> of Norway &amp; Chad met at the caf&eacute; &#8211; &ldquo;twice&rdquo;.</p><p>${second}</p>`,
      ),
      `Envoys meet\n\nThe envoys of Norway & Chad met at the café – “twice”.\n\n${second}`,
    ],
    [
      "without scripts and styles",
      page(
        `<h1>Envoys meet</h1><script>document.write("<p>tracked</p>")</script>${paragraphs}<style>p { color: red }</style><script>var more = 1`,
      ),
      plain,
    ],
    ["with a script in the title", page(`<h1>Envoys <script>alert(1)</script>meet</h1>${paragraphs}`), plain],
    [
      "with markup in the title's words",
      page(`<h1>Envoys &lt;script&gt; meet</h1>${paragraphs}`),
      `Envoys <script> meet\n\n${first}\n\n${second}`,
    ],
    [
      "without byline and date lines",
      page(`<h1>Envoys meet</h1><p class="meta">By Kari Nordmann</p><p>April 9, 2019, 1:45 pm</p>${paragraphs}`),
      plain,
    ],
    [
      "without share buttons and key words",
      page(`<h1>Envoys meet</h1>${paragraphs}<p>Share this story</p><p>Topics: <a>Oslo</a> <a>fish</a></p>`),
      plain,
    ],
    [
      "without a caption",
      page(
        `<h1>Envoys meet</h1><p>${first}</p><figure><img alt="x"><figcaption>Two envoys in coats, as they arrive.</figcaption></figure><p>${second}</p>`,
      ),
      plain,
    ],
    [
      "in one short sentence",
      page(`<nav>${links}</nav><article><h1>Envoys meet</h1><p>The envoys have met in Oslo.</p></article>`),
      "Envoys meet\n\nThe envoys have met in Oslo.",
    ],
    ["without html, head and body", `<h1>Envoys meet</h1>${paragraphs}`, plain],
    ["where the head has no end", `<html><head><title>Envoys meet</title><h1>Envoys meet</h1>${paragraphs}`, plain],
  ] as const) {
    it(`is found ${name}`, () => {
      expect(textOf(html)).toBe(text);
    });
  }

  for (const [name, html, reason] of [
    [
      "a page that a script fills",
      page('<div id="root"></div><noscript>You need JavaScript.</noscript><script src="a.js"></script>'),
      "HTML without text; its text may come by a script",
    ],
    ["a page of nothing", "<html><body></body></html>", "HTML without text"],
    ["a page of links alone", page(`<nav>${links}</nav>${links}`), "HTML without text"],
  ] as const) {
    it(`is not found in ${name}`, () => {
      expect(readHtml(html)).toEqual({ reason });
    });
  }
});

describe("what a page says of its article", () => {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const body = `<h1>Envoys meet</h1>${paragraphs}`;
  for (const [name, html, expected] of [
    [
      "the title from its only heading",
      page(body, '<meta property="og:title" content="Envoys meet – live">'),
      { title: "Envoys meet" },
    ],
    [
      "the title from the head where there are several headings",
      page(`<h1>Fjord Post</h1><h1>Weather</h1>${paragraphs}`, '<meta property="og:title" content="Envoys meet">'),
      { title: "Envoys meet" },
    ],
    [
      "the heading that is not the site's name",
      page(
        `<h1>Fjord Post</h1><h1>Envoys meet in Oslo</h1>${paragraphs}`,
        '<meta property="og:site_name" content="Fjord Post">',
      ),
      { title: "Envoys meet in Oslo", outlet: "Fjord Post" },
    ],
    [
      "the title without the site's name after a bar",
      `<title>Envoys meet | Fjord Post</title>${paragraphs}`,
      { title: "Envoys meet", outlet: "Fjord Post" },
    ],
    [
      "the title without the site's name before a dash",
      `<title>Fjord Post - Envoys meet - again</title>${paragraphs}`,
      { title: "Envoys meet - again", outlet: "Fjord Post" },
    ],
    [
      "a title whose dash is its own",
      `<title>Envoys meet - and part</title>${paragraphs}`,
      { title: "Envoys meet - and part", outlet: null },
    ],
    [
      "the date of its structured data",
      page(
        body,
        jsonLd({
          "@type": "NewsArticle",
          datePublished: "2019-04-09T10:00:00Z",
          publisher: { name: "Fjord Post" },
          author: [{ name: "Kari Nordmann" }, { name: "Ola Dunk" }],
        }),
      ),
      { published: "2019-04-09T10:00", outlet: "Fjord Post", byline: "Kari Nordmann, Ola Dunk" },
    ],
    [
      "structured data in a graph",
      page(
        body,
        jsonLd({
          "@graph": [
            { "@type": "WebSite", name: "x" },
            { "@type": ["Article"], datePublished: "2019-04-09" },
          ],
        }),
      ),
      { published: "2019-04-09" },
    ],
    [
      "broken structured data is passed over",
      page(
        body,
        '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="2019-04-09">',
      ),
      { published: "2019-04-09" },
    ],
    [
      "the date of its head",
      page(body, '<meta property="article:published_time" content="2019-04-09T10:00:00+02:00">'),
      { published: "2019-04-09T10:00" },
    ],
    [
      "the date of a time element, the published one first",
      page(
        `<h1>Envoys meet</h1><time datetime="2019-04-10">x</time><time class="published" datetime="2019-04-09">y</time>${paragraphs}`,
      ),
      { published: "2019-04-09" },
    ],
    [
      "the date as it is printed",
      page(`<h1>Envoys meet</h1><p>Tuesday, 9 April 2019, 22:10 - Fjord Courier</p>${paragraphs}`),
      { published: "2019-04-09T22:10", outlet: "Fjord Courier" },
    ],
    ["an absurd date is none", page(body, '<meta name="date" content="2019-02-31">'), { published: null }],
    ["the author of its head", page(body, '<meta name="author" content="Kari Nordmann">'), { byline: "Kari Nordmann" }],
    [
      "an author's address is no name",
      page(body, '<meta property="article:author" content="https://fjord.example/kari">'),
      { byline: null },
    ],
    [
      "the byline that is printed",
      page(`<h1>Envoys meet</h1><div class="post-author">By <a rel="author">Kari Nordmann</a></div>${paragraphs}`),
      { byline: "Kari Nordmann" },
    ],
    [
      "its address",
      page(body, '<link rel="canonical" href="https://fjord.example/1">'),
      { url: "https://fjord.example/1" },
    ],
    [
      "an address that is no web address is none",
      page(body, '<link rel="canonical" href="javascript:alert(1)">'),
      { url: null },
    ],
    [
      "the outlet of its notice of copyright",
      page(`${body}<footer>&copy; 2019 Fjord Courier. All rights reserved.</footer>`),
      { outlet: "Fjord Courier" },
    ],
    ["its language", page(body), { language: "en" }],
    [
      "nothing that it does not say",
      `${paragraphs}`,
      { title: null, outlet: null, byline: null, published: null, url: null },
    ],
  ] as const) {
    it(`gives ${name}`, () => {
      const result = readHtml(html);
      const article = "article" in result ? result.article : undefined;
      expect({ ...article, published: article?.published?.start ?? null }).toMatchObject(expected);
    });
  }
});

describe("hostile pages", () => {
  for (const [name, html, has] of [
    ["100,000 nested divs", `${"<div>".repeat(100_000)}<p>${first}</p>${"</div>".repeat(100_000)}`, first],
    ["100,000 nested divs without an end", `${"<div>".repeat(100_000)}<p>${first}</p>`, first],
    ["20,000 nested bold and italic", `${"<b><i>".repeat(20_000)}<p>${first}</p>`, first],
    ["30,000 lists in lists", `${"<ul><li>".repeat(30_000)}${first}`, first],
    ["40,000 paragraphs", `<p>${first}</p>`.repeat(40_000), first],
    ["a million angle brackets", `<p>${first}</p>${"<".repeat(1_000_000)}`, first],
    ["half a million open comments", `<p>${first}</p>${"<!--".repeat(500_000)}`, first],
    ["100,000 attributes", `<div ${"a=b ".repeat(100_000)}><p>${first}</p>`, first],
    ["an attribute without an end", `<p>${first}</p><a href="${"x".repeat(1_000_000)}`, first],
    ["end tags of what never began", `<p>${first}</p>${"</div>".repeat(100_000)}${"</p>".repeat(100_000)}`, first],
    ["a title without an end", `<p>${first}</p><title>${"x ".repeat(100_000)}`, first],
    ["100,000 entities", `<p>${first}${"&amp;".repeat(100_000)}</p>`, first],
    ["long class names", `<div class="${"share-".repeat(50_000)}x"><p>${first}</p></div>`, first],
    ["names of the language's own", `<constructor __proto__=1><p class="__proto__ constructor">${first}</p>`, first],
  ] as const) {
    it(`${name} are read`, () => {
      expect(textOf(html)).toContain(has);
    });
  }

  it("any markup gives an article or a reason", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='share'>",
      "</div>",
      "<a href=x>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<![CDATA[",
      "&amp;",
      "&#x0;",
      "&#99999999;",
      "<br>",
      "<title>",
      "<h1>",
      "\0",
      "<svg/>",
      "<template>",
      '"',
      "<time datetime='2019'>",
      "word and word. ",
      "<meta name=date content='",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 10 })), { maxLength: 40 }),
        (pieces) => {
          const result = readHtml(pieces.join(""));
          expect("article" in result ? result.article.text.length > 0 : result.reason.length > 0).toBe(true);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe("htmlBlocks", () => {
  for (const [name, html, blocks] of [
    ["blocks end where elements end", "<div>a<p>b</p>c</div>", ["a", "b", "c"]],
    ["one line break is white space, two end a block", "a<br>b<br><br>c<br/><br/>d", ["a b", "c", "d"]],
    ["inline elements end nothing", "a<b>b</b> <i>c</i>", ["ab c"]],
    ["an end tag that is missing is supplied", "<ul><li>a<li>b</ul>c", ["a", "b", "c"]],
    ["a stray end tag is passed over", "a</i></b>b", ["ab"]],
    ["what is no tag is text", "a < b and 3<4", ["a < b and 3<4"]],
    ["white space is made single", "a \n\t\u00a0 b", ["a b"]],
  ] as const) {
    it(name, () => {
      expect(htmlBlocks(html).map(({ text }) => text)).toEqual(blocks);
    });
  }

  it("tells how much of a block is links", () => {
    expect(htmlBlocks("<p>ab <a href=x>cde</a></p>")).toEqual([{ text: "ab cde", element: "p", linked: 3 }]);
  });
});
