/** The memo and the two written forms of the dossier: what they say, and that what an article holds stays words. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { dossierMarkdown, dossierText } from "../formats/dossier-text.ts";
import { intervalWords } from "../formats/words.ts";
import { dossierOf } from "../relations/dossier.ts";
import type { Party } from "../relations/parties.ts";
import { deedSentence } from "./deed-sentences.ts";
import { memoOf } from "./memo.ts";
import { memoDocx } from "./memo-docx.ts";
import { memoHtml } from "./memo-html.ts";
import { memoMarkdown } from "./memo-markdown.ts";

const visit = {
  type: "CONSULT",
  mode: "visit",
  actor: ["Kadhimi/IRQ"],
  recipient: ["Iran"],
  date: "2020-07-21",
} as const;
const strike = { type: "ASSAULT", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-20" } as const;
const dossier = dossierOf(
  [
    makeRecord({
      outlet: "Caspian Wire",
      published: "2020-07-20",
      events: [
        { ...visit, prospect: true },
        { ...strike, speaker: "Official/IRQ" },
      ],
    }),
    makeRecord({ outlet: "Gulf *Courier* [x](http://y)", published: "2020-07-22", events: [visit] }),
    makeRecord({
      outlet: "Hormuz Observer",
      published: "2020-07-22",
      events: [{ ...strike, status: "denied", speaker: "Embassy\u001b[2J/IRN" }],
    }),
  ],
  "IRN",
  "IRQ",
);

describe("the memo", () => {
  const memo = memoMarkdown(memoOf(dossier));

  it("says what happened, what came of expectations and what is disputed, each with a footnote", () => {
    for (const words of [
      "# Iran and Iraq",
      "## What happened",
      "## What came of earlier expectations",
      "## What is disputed",
      "**21 July 2020.** Kadhimi (Iraq) visited Iran.",
      "Kadhimi (Iraq) was expected to visit Iran. It came about.",
      "Iran attacked Iraq, according to Official (2 independent reports). This is disputed; see below.",
      "Official says that Iran attacked Iraq;",
      "denies it.",
    ]) {
      expect(memo).toContain(words);
    }
  });

  it("has a line for every footnote it cites, and cites every line", () => {
    const cited = new Set([...memo.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const lines = new Set([...memo.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n));
    expect(lines.size).toBeGreaterThan(2);
    expect([...cited].sort()).toEqual([...lines].sort());
  });
});

describe("deeds as sentences", () => {
  const party = (name: string, country: string | null, kind: Party["kind"] = "person"): Party => ({
    key: name,
    name,
    names: [name],
    country,
    kind,
    sector: null,
  });
  const iran = party("Iran", "IRN", "state");
  const iraq = party("Iraq", "IRQ", "state");
  const zarif = party("Zarif", "IRN");
  for (const [type, mode, actors, recipients, status, place, words] of [
    ["CONSULT", "visit", [zarif], [iraq], "occurred", "Iraq", "Zarif (Iran) visited Iraq"],
    ["CONSULT", null, [iran, iraq], [], "ongoing", "Baghdad", "Iran and Iraq are holding talks in Baghdad"],
    ["CONSULT", null, [iran, zarif], [zarif], "occurred", null, "Iran and Zarif (Iran) held talks"],
    ["COERCE", "restrict", [iran], [iraq], "expected", null, "Iran is expected to impose restrictions on Iraq"],
    ["AID", null, [iran, iraq], [], "was expected", null, "Iran and Iraq were expected to give aid"],
    ["ASSAULT", "drone", [], [iraq], "denied", null, "someone not named did not strike by drone at Iraq"],
    ["THREATEN", "violence", [iran], [], "possible", null, "Iran may threaten force"],
    [
      "ACCUSE",
      "allege",
      [party("local governor", "IRQ")],
      [iran],
      "occurred",
      null,
      "a local governor (Iraq) accused Iran",
    ],
  ] as const) {
    it(words, () => {
      expect(deedSentence({ type, mode, actors, recipients, place }, status)).toBe(words);
    });
  }
});

describe("the memo as a document", () => {
  const hostile = {
    ...memoOf(dossier),
    summary: ["<script>alert(1)</script> & \u0000\ud800"],
    notes: [
      { outlet: "<b>Wire</b>", day: null, words: "“<img src=x>”", url: "javascript:alert(1)" },
      ...memoOf(dossier).notes.slice(1),
    ],
  };

  it("is a page on which an article's markup and links are words", () => {
    const page = memoHtml(hostile);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|<img|<b>|href="javascript/);
  });

  it("is a Word file: a zip that begins with PK and holds no lone surrogate", async () => {
    const bytes = await memoDocx(hostile);
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
    expect(bytes.length).toBeGreaterThan(4000);
  });
});

describe("written forms", () => {
  it("hold no markup and no control character of an article", () => {
    for (const text of [memoMarkdown(memoOf(dossier)), dossierMarkdown(dossier)]) {
      expect(text).not.toContain("*Courier*");
      expect(text).not.toContain("[x](http");
    }
    expect(dossierText(dossier)).not.toContain("\u001b");
  });

  it("give the figures in a sentence", () => {
    expect(dossierText(dossier)).toContain(
      "3 articles from 3 outlets, published from 20 July 2020 to 22 July 2020, tell of 2 happenings",
    );
  });
});

describe("dates in words", () => {
  for (const [start, end, precision, words] of [
    ["2020-07-21", "2020-07-21", "day", "21 July 2020"],
    ["2020-07-20T21:08", "2020-07-20T21:08", "minute", "20 July 2020"],
    ["2020-05-01", "2020-05-31", "month", "May 2020"],
    ["2003-01-01", "2003-12-31", "year", "2003"],
    ["1990-01-01", "1999-12-31", "decade", "the 1990s"],
    ["2020-07-20", "2020-08-03", "range", "20 July – 3 August 2020"],
    ["2020-07-13", "2020-07-19", "week", "13 – 19 July 2020"],
    ["2019-12-20", "2020-01-03", "range", "20 December 2019 – 3 January 2020"],
  ] as const) {
    it(`${start} to ${end}, known to the ${precision}: ${words}`, () => {
      expect(intervalWords({ start, end, precision })).toBe(words);
    });
  }
});
