import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./text.ts";

const body = "The envoys of Norway and Chad met on Sunday. They agreed on nothing.";

interface Expected {
  readonly title?: string | null;
  readonly published?: string | null;
  readonly byline?: string | null;
  readonly outlet?: string | null;
}

const cases: readonly (readonly [string, string, Expected])[] = [
  ["a title over a blank line", `Envoys meet in Oslo\n\n${body}`, { title: "Envoys meet in Oslo" }],
  ["a title in capitals", `ENVOYS MEET IN OSLO\n\n${body}`, { title: "ENVOYS MEET IN OSLO" }],
  ["a title that asks", `Will envoys meet?\n\n${body}`, { title: "Will envoys meet?" }],
  [
    "a title that ends in letters with points",
    `Envoys meet at the U.N.\n\n${body}`,
    { title: "Envoys meet at the U.N." },
  ],
  [
    "a title right above its date",
    `Envoys meet in Oslo\nApril 9, 2019\n\n${body}`,
    { title: "Envoys meet in Oslo", published: "2019-04-09" },
  ],
  ["a first sentence is no title", `${body}\n\nIt rained.`, { title: null }],
  ["a short sentence is no title", `Envoys met.\n\n${body}`, { title: null }],
  [
    "a line without a blank one below is no title",
    `Envoys met in Oslo\nand in Bergen on Sunday.\n\n${body}`,
    { title: null },
  ],
  ["one word is no title", `Oslo\n\n${body}`, { title: null }],
  ["a title without a text is a text", "Envoys meet in Oslo", { title: null }],
  [
    "a date to the minute, without leading zeros",
    `Envoys meet in Oslo\n\nApril 9, 2019 - 9:5\n\n${body}`,
    { published: "2019-04-09T09:05" },
  ],
  ["a date with its weekday", `Envoys meet in Oslo\n\nTuesday, 9 April 2019\n\n${body}`, { published: "2019-04-09" }],
  [
    "a date above the title",
    `9 April 2019\n\nEnvoys meet in Oslo\n\n${body}`,
    { title: "Envoys meet in Oslo", published: "2019-04-09" },
  ],
  ["a labelled date", `Envoys meet in Oslo\nPublished: 2019-04-09\n\n${body}`, { published: "2019-04-09" }],
  ["an absurd date is none", `Envoys meet in Oslo\n\n31 February 2019\n\n${body}`, { published: null }],
  [
    "a dateline with the day before the month",
    `Envoys meet in Oslo\n\nOSLO, 13 September 2022 - The envoys met.`,
    { published: "2022-09-13" },
  ],
  [
    "a date in the first sentence is no publication date",
    `Envoys meet in Oslo\n\nOn April 9, 2019 the envoys met.`,
    { published: null },
  ],
  ["a byline", `Envoys meet in Oslo\nBy Kari Nordmann in Oslo\n\n${body}`, { byline: "Kari Nordmann in Oslo" }],
  ["a byline with initials", `Envoys meet in Oslo\nBy K. J. Nordmann\n\n${body}`, { byline: "K. J. Nordmann" }],
  [
    "a title that begins with By",
    `By Sunday all was over\n\n${body}`,
    { byline: null, title: "By Sunday all was over" },
  ],
  [
    "a sentence that begins with By is no byline",
    `Envoys meet in Oslo\n\nBy Sunday the envoys had left. ${body}`,
    { byline: null },
  ],
  [
    "an outlet in a line of its own",
    `Envoys meet in Oslo\n\nFjord Courier\nApril 9, 2019\n\n${body}`,
    { outlet: "Fjord Courier", published: "2019-04-09" },
  ],
  [
    "outlet, author and date with bars between",
    `Envoys meet in Oslo\nBy Kari Nordmann | Fjord Courier | April 9, 2019\n\n${body}`,
    { byline: "Kari Nordmann", outlet: "Fjord Courier", published: "2019-04-09" },
  ],
  [
    "an agency in the dateline",
    `Envoys meet in Oslo\n\nOSLO, April 9 (Nordlys) - ${body}`,
    { outlet: "Nordlys", published: null },
  ],
  [
    "an agency and a full date in the dateline",
    `Envoys meet in Oslo\n\nOSLO, Norway, April 9, 2019 (Fjord Courier) — ${body}`,
    { outlet: "Fjord Courier", published: "2019-04-09" },
  ],
  ["an agency known to the registry", `Envoys meet in Oslo\n\nOSLO (Reuters) - ${body}`, { outlet: "Reuters" }],
  [
    "an abbreviation in brackets is no agency",
    `Envoys meet in Oslo\n\nThe Popular Front (PFO) - a party - met.`,
    { outlet: null },
  ],
  [
    "what a source tells the paper",
    `Envoys meet in Oslo\n\n“No,” an aide tells the Bergen Post. ${body}`,
    { outlet: "Bergen Post" },
  ],
  [
    "what sources told the paper twice",
    `Envoys meet in Oslo\n\nAn aide told the Bergen Post so. Another told the Bergen Post no.`,
    { outlet: "Bergen Post" },
  ],
  [
    "what a source once told another paper",
    `Envoys meet in Oslo\n\n“No,” an aide told the Bergen Post. ${body}`,
    { outlet: null },
  ],
  [
    "what a source tells a council",
    `Envoys meet in Oslo\n\n“No,” an aide tells the Security Council. ${body}`,
    { outlet: null },
  ],
  ["a source at the end", `Envoys meet in Oslo\n\n${body}\n\nSource: Lofoten Gazette`, { outlet: "Lofoten Gazette" }],
  ["a signature at the end", `Envoys meet in Oslo\n\n${body}\n\n— Lofoten Gazette`, { outlet: "Lofoten Gazette" }],
  [
    "a notice of copyright",
    `Envoys meet in Oslo\n\n${body}\n\n© 2019 Lofoten Gazette. All rights reserved.`,
    { outlet: "Lofoten Gazette" },
  ],
];

describe("readText", () => {
  for (const [name, text, expected] of cases) {
    it(`reads ${name}`, () => {
      const article = readText(text);
      const found = { ...article, published: article?.published?.start ?? null };
      expect(found).toMatchObject(expected);
    });
  }

  it("takes the date of the file's name where the text prints none", () => {
    expect(readText(body, "2019-04-09-oslo.txt")?.published?.start).toBe("2019-04-09");
    expect(readText(`Envoys meet in Oslo\nApril 8, 2019\n\n${body}`, "2019-04-09.txt")?.published?.start).toBe(
      "2019-04-08",
    );
    expect(readText(body, "report-12019-04-093.txt")?.published).toBeNull();
  });

  for (const [name, file, text] of [
    [
      "the text as it is, headline and date line included",
      "Envoys  meet \n\nApril 9, 2019\n\nThey met.  Twice.",
      "Envoys  meet \n\nApril 9, 2019\n\nThey met.  Twice.",
    ],
    ["line ends made one", "Envoys meet\r\n\r\nThey met.\rTwice.", "Envoys meet\n\nThey met.\nTwice."],
    ["nothing of the white space above and below", "\n \nEnvoys meet\n\nThey met.\n\n\n", "Envoys meet\n\nThey met."],
    ["nothing of a line above the title", "April 9, 2019\n\nEnvoys meet\n\nThey met.", "Envoys meet\n\nThey met."],
    ["all lines where there is no title", "April 9, 2019\n\nThey met.", "April 9, 2019\n\nThey met."],
    ["nothing of what the site appends", "Envoys meet\n\nThey met. \n\nLeave a Comment", "Envoys meet\n\nThey met. "],
    [
      "nothing of readers' comments",
      "Envoys meet\n\nThey met.\n\nComments (2)\nola: liars\nkari: war now",
      "Envoys meet\n\nThey met.",
    ],
  ] as const) {
    it(`keeps ${name}`, () => {
      expect(readText(file)?.text).toBe(text);
    });
  }

  for (const [name, text] of [
    ["nothing", ""],
    ["white space", " \n\t\r\n\u00a0\n"],
  ] as const) {
    it(`finds no article in ${name}`, () => {
      expect(readText(text)).toBeNull();
    });
  }

  for (const [name, text] of [
    ["one long line", "word ".repeat(200_000)],
    ["very many lines", "a b\n".repeat(200_000)],
    ["very many blank lines", `a b${"\n".repeat(500_000)}c`],
    ["brackets", `OSLO ${"(".repeat(100_000)}`],
    ["capitals", "OSLO, ".repeat(100_000)],
    ["what sources tell the papers", "tells the Bergen Po, ".repeat(20_000)],
    ["signs of copyright", "© 2019 A ".repeat(50_000)],
    ["bars", "| ".repeat(100_000)],
  ] as const) {
    it(`comes to an end with ${name}`, () => {
      expect(readText(text)?.text.startsWith(text.slice(0, 3).trim())).toBe(true);
    });
  }

  it("keeps a run of the file's own characters, with the title its first line, whatever the text", () => {
    const piece = fc.constantFrom(
      "Envoys meet",
      "\n",
      "\n\n",
      "April 9, 2019",
      "By Kari Nordmann",
      "Share this",
      "They met.",
      " ",
      "(AP) -",
      "3 comments",
      "\r",
      "\u2028",
      "© 2019",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 }),
        (pieces) => {
          const file = pieces.join("");
          const article = readText(file);
          if (article === null) return;
          expect(file.replaceAll(/\r\n?|\u2028|\u2029/g, "\n")).toContain(article.text);
          if (article.title) expect(article.text.split("\n", 1)[0]?.trim()).toBe(article.title);
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  });
});
