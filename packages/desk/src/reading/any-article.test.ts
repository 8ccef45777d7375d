/** Files that are nearly right: feeds, lines and dates of whatever pieces give articles or reasons, and never throw. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeed } from "./feed.ts";
import { readJsonl } from "./jsonl.ts";
import { readDateLine, readWrittenDate } from "./printed-date.ts";
import { defaultLimits, type ReadResult } from "./read-result.ts";

/** What is wrong with a result: an article without a text, a reason without words. */
const faults = (results: readonly ReadResult[]): readonly ReadResult[] =>
  results.filter((result) => (result.kind === "failure" ? result.reason === "" : result.article.text.trim() === ""));

const noise = fc.string({ unit: "binary", maxLength: 10 });

describe("feeds of any pieces", () => {
  const piece = fc.constantFrom(
    ...["<rss>", "<channel>", "<item>", "</item>", "</channel>", "</rss>", "<feed>", "<entry>", "</entry>", "</feed>"],
    ...[
      "<title>",
      "</title>",
      "<link>",
      "<link href='x'/>",
      "</link>",
      "<guid>7</guid>",
      "<description>",
      "</description>",
    ],
    ...["<content type='xhtml'>", "<content type='html'>", "<content:encoded>", "</content:encoded>", "</content>"],
    ...["<pubDate>Tue, 09 Apr 2019 18:30:00 +0200</pubDate>", "<updated>2019-13-45T99:99Z</updated>", "<published>"],
    ...[
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?xml version='1.0'?>",
      "<!DOCTYPE a [<!ENTITY b 'c'>]>",
      "&b;",
      "&amp;",
      "&#0;",
    ],
    ...[
      "&#x110000;",
      "<p>They met in Oslo.</p>",
      "&lt;p&gt;They met.",
      "<rdf:RDF>",
      "<p xmlns='urn:x'>",
      "\0",
      "<a b=c>",
    ],
  );
  it("give articles or reasons", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "<rss><channel><item>", "<feed xmlns='http://www.w3.org/2005/Atom'><entry>"),
        fc.array(fc.oneof({ weight: 4, arbitrary: piece }, noise), { maxLength: 30 }),
        (start, pieces) => {
          expect(faults([...readFeed(start + pieces.join(""), "f", defaultLimits)])).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("lines of any fields", () => {
  const field = fc.constantFrom("text", "title", "url", "outlet", "byline", "published", "language", "id", "__proto__");
  const value = fc.oneof(
    fc.constantFrom("They met in Oslo.", "2019-04-09", "2019-04-31", "javascript:alert(1)", "https://[", "", "\ud800"),
    fc.record({ start: noise, end: noise, precision: fc.constantFrom("day", "month", "eon") }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  it("give articles or reasons, one a line", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.dictionary(field, value).map((one) => JSON.stringify(one)),
            fc.json(),
          ),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        async (lines) => {
          const found: ReadResult[] = [];
          const bytes = (async function* () {
            yield new TextEncoder().encode(lines.join("\n"));
          })();
          for await (const one of readJsonl(bytes, "f", defaultLimits)) found.push(one);
          expect([found.length, faults(found)]).toEqual([lines.length, []]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("dates of any pieces", () => {
  const piece = fc.constantFrom(
    ...[
      "2019",
      "04",
      "9",
      "31",
      "0",
      "99",
      "-",
      "/",
      ".",
      ",",
      " ",
      ":",
      "T",
      "Z",
      "+02:00",
      "April",
      "Apr.",
      "avril",
      "Tue",
    ],
    ...[
      "Tuesday",
      "of",
      "the",
      "9th",
      "18:30",
      "pm",
      "GMT",
      "Published",
      "Updated:",
      "١٤٠٠",
      "令和元年",
      "\u00a0",
      "1e9",
    ],
  );
  const written = fc
    .tuple(
      fc.constantFrom("0", "1", "9", "09", "30", "31", "32", "9th"),
      fc.constantFrom("April", "Apr.", "February", "02", "2", "13", "avril", "Smarch"),
      fc.constantFrom("2019", "2020", "19", "0000", "9999", "20199"),
      fc.constantFrom(" ", "/", "-", ".", ", "),
      fc.boolean(),
    )
    .map(([day, month, year, mark, american]) => (american ? [month, day, year] : [day, month, year]).join(mark));
  it("are a day that there is, or none", () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 2, arbitrary: written }, noise), { maxLength: 6 }),
        (pieces) => {
          for (const words of [pieces.join(""), pieces.join(" ")])
            for (const date of [readWrittenDate(words), readDateLine(words)]) {
              if (date === null) continue;
              read++;
              for (const end of [date.start, date.end])
                expect([words, new Date(end.slice(0, 10)).toJSON()?.slice(0, 10)]).toEqual([words, end.slice(0, 10)]);
              expect(date.start <= date.end).toBe(true);
            }
        },
      ),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
