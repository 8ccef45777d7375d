/** The memo and the two written forms of the dossier: what they say, and that what an article holds stays words. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { dossierMarkdown, dossierText } from "../formats/dossier-text.ts";
import { withArticle } from "../formats/with-article.ts";
import { intervalWords } from "../formats/words.ts";
import { dossierOf } from "../relations/dossier.ts";
import type { Party } from "../relations/parties.ts";
import { readByDay } from "../relations/series.ts";
import { deedSentence } from "./deed-sentences.ts";
import { joinDeeds } from "./join-deeds.ts";
import { pagesOf } from "./length.ts";
import { memoOf } from "./memo.ts";
import { memoDocx } from "./memo-docx.ts";
import { memoHtml } from "./memo-html.ts";
import { memoMarkdown } from "./memo-markdown.ts";
import { introducing } from "./naming.ts";
import { quoted } from "./quote.ts";
import { newWriting } from "./writing.ts";

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
  const memo = memoMarkdown(memoOf(dossier, { history: { ...dossier, readOn: readByDay([]) } }));

  it("says what happened, what came of expectations and what is disputed, each with a footnote", () => {
    for (const words of [
      "# Iran and Iraq",
      "## What happened",
      "## What came of earlier expectations",
      "## What is disputed",
      "**21 July 2020.** Kadhimi (Iraq) visited Iran.",
      "Kadhimi was expected to visit Iran, and was reported to have done so.",
      "Iran attacked Iraq, according to Official. This is disputed; see below.",
      "Official said that Iran attacked Iraq: “Iran assault number 1” (Caspian Wire, 20 July 2020).",
      "denied it: “Iran assault number 0” (Hormuz Observer, 22 July 2020).",
      "One account is disputed; both sides are given below.",
      "Of what is expected, nothing has a date from 22 July 2020 on.",
      "Nothing that was read in this period is still expected.",
      "Too little was read from before 25 June 2020 to say what is usual: 0 articles, 0 happenings.",
    ]) {
      expect(memo).toContain(words);
    }
  });

  it("says of how many disputed accounts both sides are given, where there is no room for all", () => {
    const more = { ...dossier, figures: { ...dossier.figures, contested: 7 } };
    expect(memoMarkdown(memoOf(more))).toContain("Seven accounts are disputed; both sides of four are given below.");
  });

  it("sets accounts that cannot both hold side by side, with their words, outlets and days", () => {
    const place = {
      name: "Sidakan",
      country: "IRQ",
      lat: 36.8,
      lon: 44.67,
      span: { start: 0, end: 1 },
      because: "test",
    };
    const drone = { type: "ASSAULT", mode: "drone", recipient: ["Iraq"], date: "2020-08-11", place } as const;
    const accounts = dossierOf(
      [
        makeRecord({
          outlet: "Caspian Wire",
          published: "2020-08-12",
          events: [{ ...drone, actor: ["Iran"], speaker: "Official/IRQ" }],
        }),
        makeRecord({
          outlet: "Gulf Courier",
          published: "2020-08-13",
          events: [{ ...drone, actor: ["Turkey"], speaker: "Envoy/IRN" }],
        }),
      ],
      "IRN",
      "IRQ",
    );
    expect(accounts.disputes.map(({ point }) => point)).toEqual(["who did it"]);
    expect(accounts.figures.contested).toBe(1);
    expect(memoMarkdown(memoOf(accounts))).toContain(
      "Official and Envoy name different doers. Official: “Iran assault number 0” (Caspian Wire, 12 August 2020). Envoy: “Turkey assault number 0” (Gulf Courier, 13 August 2020).",
    );
    expect(dossierText(accounts)).toContain(
      "Who did it: Official against Envoy\n    said by Official: “Iran assault number 0.” (Caspian Wire, 12 August 2020)",
    );
  });

  it("quotes what is expected where its type says little", () => {
    const promise = makeRecord({
      outlet: "Ledger",
      published: "2020-07-18",
      events: [
        { type: "AID", actor: ["Iran"], recipient: ["Iraq"], status: "expected", date: "2020-08-01", prospect: true },
      ],
    });
    expect(memoMarkdown(memoOf(dossierOf([promise], "IRN", "IRQ")))).toContain(
      "**1 August 2020.** Iran is expected to give aid to Iraq: “Iran aid number 0”.[^",
    );
  });

  it("says how much of it people have reviewed, where they have, and which sources", () => {
    const told = (because: string) =>
      makeRecord({
        outlet: because,
        published: "2020-07-22",
        events: [{ type: "ASSAULT", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-21", because }],
      });
    const written = (...records: Parameters<typeof dossierOf>[0]) =>
      memoOf(dossierOf(records, "IRN", "IRQ"), { records });
    const both = written(told("test"), told("test+review"));
    expect(both.basis).toContain("Of 2 reports behind what happened, people have reviewed 1.");
    expect(both.notes.map(({ outlet, reviewed }) => [outlet, reviewed])).toEqual([
      ["test", false],
      ["test+review", true],
    ]);
    expect(memoMarkdown(both)).toContain(": test+review, 22 July 2020: “Iran assault number 0”. Reviewed.\n");
    expect(memoMarkdown(written(told("test")))).not.toMatch(/reviewed/i);
  });

  it("counts neither outlets nor days where no article names any", () => {
    const made = makeRecord({ outlet: "Caspian Wire", published: "2020-07-20", events: [strike] });
    const bare = { ...made, article: { ...made.article, outlet: null, published: null } };
    expect(memoOf(dossierOf([bare], "IRN", "IRQ")).basis[0]).toMatch(/^1 article tells of 1 happening between/);
    expect(memoOf(dossierOf([made], "IRN", "IRQ")).basis[0]).toMatch(
      /^1 article from 1 outlet, published on 20 July 2020, tells of 1 happening between/,
    );
  });

  it("tells in short who alone says so, and what several outlets tell before what one does", () => {
    const raid = { type: "ASSAULT", mode: "aerial", actor: ["Iran"], recipient: ["Iraq"] } as const;
    const told = [
      makeRecord({
        outlet: "Caspian Wire",
        published: "2020-07-24",
        events: [
          { ...raid, date: "2020-07-22", speaker: "Envoy/IRQ" },
          { ...visit, date: "2020-07-21" },
          ...(["ACCUSE", "REJECT", "REQUEST", "SUPPORT"] as const).map((type) => ({
            type,
            actor: ["Iraq"],
            recipient: ["Iran"],
          })),
        ],
      }),
      makeRecord({ outlet: "Gulf Courier", published: "2020-07-24", events: [{ ...visit, date: "2020-07-21" }] }),
    ];
    const [short] = memoOf(dossierOf(told, "IRN", "IRQ")).sections;
    expect(short?.points.map(({ text }) => text).slice(0, 2)).toEqual([
      "Kadhimi (Iraq) visited Iran (2 outlets).",
      "Iran carried out an air strike on Iraq, according to Envoy: “Iran assault number 0”.",
    ]);
  });

  it("begins with the figures, where there is too little to tell in short", () => {
    const [short] = memoOf(dossier).sections;
    expect(short?.points[0]?.text).toMatch(/^Of 2 happenings|^All 2 happenings/);
  });

  it("quotes who has it so, and makes no quarrel of what was done and is being done", () => {
    const trade = { type: "COOPERATE", actor: ["Iran", "Iraq"], date: "2020-07-21" } as const;
    const told = (status: "ongoing" | "possible", words: string) =>
      makeRecord({
        outlet: words,
        published: "2020-07-22",
        events: [{ ...trade, status, clause: `${words} is what it says.` }],
      });
    const done = makeRecord({
      outlet: "Courier",
      published: "2020-07-23",
      events: [{ ...trade, clause: "Trade is what it says." }],
    });
    const lines = (other: Parameters<typeof dossierOf>[0][number]) =>
      memoMarkdown(memoOf(dossierOf([other, done], "IRN", "IRQ")));
    expect(lines(told("ongoing", "Commerce"))).not.toContain("The reports differ");
    expect(lines(told("possible", "Rumour"))).toContain("The reports differ: told as occurred and as possible");
    expect(lines(told("possible", "Rumour"))).toContain(
      "Iran and Iraq cooperated (2 outlets): “Trade is what it says”",
    );
  });

  it("counts what is denied apart from what is told as done", () => {
    const denied = makeRecord({
      outlet: "Courier",
      published: "2020-07-23",
      events: [visit, { ...strike, status: "denied" }],
    });
    expect(memoOf(dossierOf([denied], "IRN", "IRQ")).basis[0]).toContain(
      "2 happenings between Iran and Iraq: 1 of verbal cooperation and 1 that is told as not done.",
    );
  });

  it("has a line for every footnote it cites, and cites every line", () => {
    const cited = new Set([...memo.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const lines = new Set([...memo.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n));
    expect(lines.size).toBeGreaterThan(2);
    expect([...cited].sort()).toEqual([...lines].sort());
  });
});

const party = (name: string, country: string | null, kind: Party["kind"] = "person"): Party => ({
  key: name,
  name,
  names: [name],
  country,
  kind,
  sector: null,
});

describe("the memo's period", () => {
  const week = (day: string, event: { type: "AGREE" | "ASSAULT"; date?: string }) =>
    makeRecord({
      outlet: `Wire of ${day}`,
      published: day,
      events: [{ ...event, actor: ["Iran"], recipient: ["Iraq"] }],
    });
  const records = [
    ...["01", "04", "07", "10", "13", "16"].map((day) =>
      week(`2020-06-${day}`, { type: "AGREE", date: `2020-06-${day}` }),
    ),
    week("2020-07-20", { type: "ASSAULT", date: "2020-07-20" }),
    week("2020-07-21", { type: "AGREE" }),
  ];
  const period = dossierOf(records, "IRN", "IRQ", { since: "2020-07-14", until: "2020-07-31" });
  const readOn = readByDay(records.map(({ article }) => article.published?.start ?? ""));
  const memo = memoMarkdown(memoOf(period, { history: { ...dossierOf(records, "IRN", "IRQ"), readOn }, records }));

  it("holds what is dated in it, and by its report what has no date", () => {
    expect(memo).toContain("**20 July 2020.** Iran attacked Iraq: “Iran assault number 0”.");
    expect(memo).toContain("**Reported 21 July 2020.** Iran agreed to cooperate with Iraq: “Iran agree number 0”.");
    expect(memo).not.toContain("June 2020.**");
  });

  it("is held against what came before it, with what chance may make", () => {
    expect(memo).toContain(
      "Since 14 July 2020, 2 of 2 articles read tell of Iran and Iraq (100 %); before that, 6 of 6 (100 %). Chance alone may make that difference.",
    );
    expect(memo).toContain(
      "Conflict, in words or deeds, is 1 of 2 happenings (50 %); before, 0 of 6 (0 %). Chance alone may make that difference.",
    );
    expect(memo).toContain("The mean score is +1.0; before, +1.0 (between +1.0 and +1.0), on PLOVER's scale");
  });

  it("is told to have more than usual only where chance would seldom make so much", () => {
    const busy = readByDay([...readOn.keys(), ...Array.from({ length: 60 }, () => "2020-06-20")]);
    const told = memoOf(period, { history: { ...dossierOf(records, "IRN", "IRQ"), readOn: busy }, records });
    expect(memoMarkdown(told)).toContain(
      "before that, 6 of 66 (9 %). That is more than usual, by more than chance makes in nineteen cases of twenty.",
    );
  });

  it("tells nothing as held that its report could only foresee", () => {
    const early = week("2020-07-22", { type: "ASSAULT", date: "2020-07-25" });
    expect(memoMarkdown(memoOf(dossierOf([early], "IRN", "IRQ")))).not.toContain("attacked");
  });

  it("that nothing was read of is said to be empty, once", () => {
    const empty = memoOf(dossierOf(records, "IRN", "IRQ", { since: "2021-01-01" }));
    expect(empty.scope).toBe("From 1 January 2021 on; as of 21 July 2020, the last day read");
    expect(memoOf(dossierOf(records, "IRN", "IRQ")).scope).toBe(
      "Articles published from 1 June 2020 to 21 July 2020; as of 21 July 2020, the last day read",
    );
    expect(memoMarkdown(empty)).toContain(
      "Nothing that was read tells of a deed between Iran and Iraq in this period.",
    );
    expect(memoMarkdown(empty)).not.toMatch(/\b0 /);
  });
});

describe("the memo's length", () => {
  const words = Array.from({ length: 30 }, (_, i) => `word${i}`).join(" ");
  const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  const records = Array.from({ length: 120 }, (_, n) =>
    makeRecord({
      outlet: `Outlet ${n}`,
      published: day(n),
      url: `https://outlet.example/${n}`,
      events: [
        {
          type: n % 3 === 0 ? "AGREE" : "ACCUSE",
          actor: ["Iran"],
          recipient: ["Iraq"],
          date: day(n),
          clause: `${words} ${n}.`,
          ...(n % 4 === 0 ? { prospect: true as const } : {}),
        },
      ],
    }),
  );
  const dossier = dossierOf(records, "IRN", "IRQ");
  const memo = memoOf(dossier, { history: { ...dossier, readOn: readByDay([]) }, records });

  it("is three pages at the most, and says how much is left out", () => {
    expect(pagesOf(memo)).toBeLessThanOrEqual(3);
    expect(pagesOf(memo)).toBeGreaterThan(2);
    const [, happened] = memo.sections;
    expect(happened?.rest).toBe(`${90 - (happened?.points.length ?? 0)} more happenings in the dossier.`);
  });

  it("has the series: drawn on the page, in numbers in Markdown", () => {
    expect(memoMarkdown(memo)).toContain("| week of | verbal cooperation |");
    expect(memoMarkdown(memo)).toMatch(/The latest 8 of \d+ weeks\./);
    expect(memoHtml(memo)).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="chart series"');
  });
});

describe("what is expected", () => {
  const promise = (published: string, due: string | null, postponed = false) =>
    makeRecord({
      outlet: `Ledger of ${published}`,
      published,
      events: [
        {
          type: "CONSULT",
          mode: "visit",
          actor: ["Zarif/IRN"],
          recipient: ["Iraq"],
          status: "expected",
          date: due,
          prospect: { postponed },
        },
      ],
    });
  const lines = (records: Parameters<typeof dossierOf>[0], today = "2020-08-01") =>
    memoOf(dossierOf(records, "IRN", "IRQ", { today }))
      .sections.filter(({ heading }) => heading.startsWith("What is expected") || heading.startsWith("What came"))
      .flatMap(({ points }) => points.map(({ when, text }) => `${when}. ${text}`));

  it("without a date has the day on which it was stated", () => {
    expect(lines([promise("2020-07-18", null)])).toEqual([
      "No date given, stated 18 July 2020. Zarif (Iran) is expected to visit Iraq.",
    ]);
  });

  it("has the day on which it was first due, where it was moved", () => {
    expect(lines([promise("2020-07-18", "2020-07-20"), promise("2020-07-19", "2020-08-10", true)])).toEqual([
      "10 August 2020, first 20 July 2020. Zarif is expected to visit Iraq.",
    ]);
    expect(lines([promise("2020-07-18", "2020-07-20"), promise("2020-07-19", null, true)])).toEqual([
      "First due 20 July 2020. Zarif (Iran) is expected to visit Iraq. It was put off, and no new day was named.",
    ]);
  });
});

describe("parties in running text", () => {
  for (const [name, words] of [
    ["Mustafa al-Kadhimi", "Mustafa al-Kadhimi"],
    ["Ammar al-Hakim", "Ammar al-Hakim"],
    ["Iraqi premier", "the Iraqi premier"],
    ["government official", "a government official"],
    ["adviser to the president", "an adviser to the president"],
    ["European diplomat", "a European diplomat"],
    ["US official", "a US official"],
    ["unnamed aide", "an unnamed aide"],
    ["Iraqi foreign minister", "the Iraqi foreign minister"],
    ["Iraqi officials", "Iraqi officials"],
    ["two Iraqi officials", "two Iraqi officials"],
    ["American embassy in Baghdad", "the American embassy in Baghdad"],
    ["Turkish Foreign Ministry", "the Turkish Foreign Ministry"],
    ["United States", "the United States"],
    ["The Iranian embassy", "the Iranian embassy"],
    ["Iran's Revolutionary Guards", "Iran's Revolutionary Guards"],
    ["Revolutionary Guards", "the Revolutionary Guards"],
    ["Delegates of two factions", "delegates of two factions"],
    ["Hamas", "Hamas"],
    ["Press TV", "Press TV"],
    ["Taliban", "the Taliban"],
    ["Strait of Hormuz", "the Strait of Hormuz"],
    ["Persian Gulf", "the Persian Gulf"],
    ["Pakistani foreign office", "the Pakistani foreign office"],
  ] as const)
    it(`${name}: ${words}`, () => expect(withArticle(name)).toBe(words));

  it("have office and state at the first mention alone", () => {
    const naming = introducing((one) => (one.name === "Zarif" ? "foreign minister of Iran" : null));
    const [zarif, guards] = [party("Zarif", "IRN"), party("Hashd al-Shaabi", "IRQ", "organization")];
    expect([zarif, zarif, guards, guards].map(naming)).toEqual([
      "Zarif (foreign minister of Iran)",
      "Zarif",
      "Hashd al-Shaabi (Iraq)",
      "Hashd al-Shaabi",
    ]);
  });

  for (const [name, names, others, short] of [
    ["Moon Jae-in", ["Moon", "Moon Jae-in"], [], "Moon"],
    ["Mohammad Javad Zarif", ["Javad Zarif", "Mohammad Javad Zarif", "Zarif"], ["Zarifi"], "Zarif"],
    ["Masoud Barzani", ["Barzani", "Masoud Barzani"], ["Masrour Barzani"], "Masoud Barzani"],
    ["Mustafa al-Kadhimi", ["Kadhemi", "Mustafa al-Kadhimi"], [], "Mustafa al-Kadhimi"],
    ["Iraqi premier", ["premier", "Iraqi premier"], [], "the Iraqi premier"],
  ] as const)
    it(`are short afterwards, as articles have them, where nobody else is called so: ${name}, ${short}`, () => {
      const one = { ...party(name, null), names };
      const naming = introducing(() => null, [one, ...others.map((other) => party(other, null))]);
      expect([one, one].map(naming)[1]).toBe(short);
    });

  it("who speaks is introduced as whoever acts", () => {
    const record = makeRecord({
      outlet: "Gulf Courier",
      published: "2020-07-20",
      events: [{ type: "ASSAULT", actor: ["Iran"], recipient: ["Iraq"], speaker: "Masjedi/IRN" }],
    });
    const role = { title: "ambassador", of: null, country: "IRN", sector: null, start: null, end: null, evidence: [] };
    const actors = record.actors.map((actor) => (actor.name === "Masjedi" ? { ...actor, roles: [role] } : actor));
    const { speaker } = newWriting([{ ...record, actors }], []);
    expect(["Masjedi", "Masjedi", "aide to the minister"].map(speaker)).toEqual([
      "Masjedi (ambassador of Iran)",
      "Masjedi",
      "an aide to the minister",
    ]);
  });
});

describe("deeds told in one sentence", () => {
  const talks = (outlet: string, actor: readonly string[], date = "2020-07-21") =>
    makeRecord({ outlet, published: "2020-07-22", events: [{ type: "CONSULT", actor, date }] });
  const told = (records: Parameters<typeof dossierOf>[0]): string[] =>
    joinDeeds(dossierOf(records, "IRN", "IRQ").happenings)
      .map((deed) => deedSentence(deed, deed.status))
      .sort();

  it("are one party's of one day", () => {
    expect(
      told([
        talks("A", ["Kadhimi/IRQ", "Rouhani/IRN"]),
        talks("B", ["Kadhimi/IRQ", "Khamenei/IRN"]),
        talks("C", ["Kadhimi/IRQ", "Zarif/IRN"], "2020-07-19"),
        talks("D", ["Salih/IRQ", "Larijani/IRN"]),
        talks("E", ["Kadhimi/IRQ", "Iraqi premier/IRQ", "Khamenei/IRN"]),
      ]),
    ).toEqual([
      "Kadhimi (Iraq) held talks with Khamenei (Iran) and Rouhani (Iran)",
      "Larijani (Iran) and Salih (Iraq) held talks",
      "Zarif (Iran) and Kadhimi (Iraq) held talks",
    ]);
  });

  it("are of one with several of another state, where all take part alike", () => {
    expect(told([talks("A", ["Zarif/IRN", "Salih/IRQ", "Halbusi/IRQ", "Kadhimi/IRQ"])])).toEqual([
      "Zarif (Iran) held talks with Halbusi (Iraq), Kadhimi (Iraq) and Salih (Iraq)",
    ]);
    expect(told([talks("A", ["Zarif/IRN", "Larijani/IRN", "Salih/IRQ", "Kadhimi/IRQ"])])).toEqual([
      "Larijani (Iran), Zarif (Iran), Kadhimi (Iraq) and Salih (Iraq) held talks",
    ]);
    expect(told([talks("A", ["Zarif/IRN", "Kadhimi/IRQ", "Cavusoglu/TUR"])])).toEqual([
      "Zarif (Iran), Kadhimi (Iraq) and Cavusoglu (Turkey) held talks",
    ]);
  });

  it("are a visit and the visitor's talks of its day with those whom it was to", () => {
    const called = (recipient: string, date = "2020-07-21") =>
      makeRecord({
        outlet: "Ledger",
        published: "2020-07-22",
        events: [{ type: "CONSULT", mode: "visit", actor: ["Kadhimi/IRQ"], recipient: [recipient], date }],
      });
    const [rouhani, khamenei] = [
      talks("A", ["Kadhimi/IRQ", "Rouhani/IRN"]),
      talks("B", ["Kadhimi/IRQ", "Khamenei/IRN"]),
    ];
    expect(told([called("Iran"), rouhani, khamenei])).toEqual([
      "Kadhimi (Iraq) visited Iran and held talks with Khamenei (Iran) and Rouhani (Iran)",
    ]);
    expect(told([called("Iran", "2020-07-20"), rouhani, khamenei])).toHaveLength(2);
    expect(told([called("Iran"), talks("A", ["Kadhimi/IRQ", "Zarif/IRN", "Cavusoglu/TUR"])])).toHaveLength(2);
  });

  it("name whom somebody met in the order of precedence", () => {
    const [deed] = joinDeeds(
      dossierOf([talks("A", ["Zarif/IRN", "Halbusi/IRQ", "Kadhimi/IRQ", "Salih/IRQ"])], "IRN", "IRQ").happenings,
      ({ name }) => ["Kadhimi", "Salih"].indexOf(name) + 1,
    );
    expect(deed?.recipients.map(({ name }) => name)).toEqual(["Salih", "Kadhimi", "Halbusi"]);
  });

  it("leave out who is only described beside somebody of the same state who is named, if others are left", () => {
    const [premier, adviser] = ["Iraqi premier/IRQ", "Iraqi adviser/IRQ"];
    expect(told([talks("A", ["Kadhimi/IRQ", premier, "Khamenei/IRN"])])).toEqual([
      "Khamenei (Iran) and Kadhimi (Iraq) held talks",
    ]);
    expect(told([talks("A", ["Iran", premier, adviser])])[0]).toContain("Iraqi adviser");
  });
});

describe("quotations within a sentence", () => {
  for (const [words, result] of [
    ["they met,", "“they met”"],
    ['he called it "a tale" and left', "“he called it ‘a tale’ and left”"],
    ["your house,” he told them", "“your house, he told them”"],
    ["• Beijing voiced regret.", "“Beijing voiced regret”"],
    ["one two\n three four", "“one two three …”"],
  ] as const)
    it(result, () => expect(quoted(words, words.startsWith("one") ? 3 : 34)).toBe(result));
});

describe("deeds as sentences", () => {
  const iran = party("Iran", "IRN", "state");
  const iraq = party("Iraq", "IRQ", "state");
  const zarif = party("Zarif", "IRN");
  const diplomats = { ...party("Iranian diplomats", "IRN", "group"), country: null };
  for (const [type, mode, actors, recipients, status, place, words] of [
    ["CONSULT", "visit", [zarif], [iraq], "occurred", "Iraq", "Zarif (Iran) visited Iraq"],
    ["CONSULT", null, [iran, iraq], [], "ongoing", "Baghdad", "Iran and Iraq are holding talks in Baghdad"],
    ["CONSULT", null, [iran, iraq], [], "occurred", "United States", "Iran and Iraq held talks"],
    ["CONSULT", null, [iran, zarif], [zarif], "occurred", null, "Iran and Zarif (Iran) held talks"],
    ["CONSULT", "visit", [zarif], [], "occurred", "Geneva", "Zarif (Iran) visited Geneva"],
    ["CONSULT", "visit", [zarif], [], "scheduled", null, "Zarif (Iran) is due to visit another state"],
    ["CONSULT", "visit", [iran, iraq], [], "scheduled", null, "Iran and Iraq are due to take part in a visit"],
    ["AGREE", null, [iran, iraq], [], "occurred", null, "Iran and Iraq reached an agreement"],
    ["SANCTION", "expel", [iraq], [iran], "occurred", null, "Iraq expelled officials of Iran"],
    ["SANCTION", "expel", [iraq], [diplomats], "occurred", null, "Iraq expelled Iranian diplomats"],
    ["COERCE", "arrest", [iraq], [zarif], "denied", null, "Iraq did not detain Zarif (Iran)"],
    ["SANCTION", "withdraw", [iraq], [iran], "possible", null, "Iraq may downgrade relations with Iran"],
    ["COERCE", "restrict", [iran], [iraq], "expected", null, "Iran is expected to impose restrictions on Iraq"],
    ["AID", null, [iran, iraq], [], "was expected", null, "Iran and Iraq were expected to give aid"],
    ["ASSAULT", "drone", [], [iraq], "denied", null, "someone not named did not carry out a drone strike on Iraq"],
    ["THREATEN", "violence", [iran], [], "possible", null, "Iran may threaten force"],
    ["RETREAT", "access", [iraq], [iran], "expected", null, "Iraq is expected to allow access for Iran"],
    ["REJECT", null, [iraq], [], "occurred", null, "Iraq rejected a demand, an offer or a deed"],
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
    basis: ["<script>alert(1)</script> & \u0000\ud800"],
    notes: [
      {
        outlet: "<b>Wire</b>",
        title: "<i>",
        day: null,
        words: "“<img src=x>”",
        reviewed: false,
        url: "javascript:alert(1)",
      },
      ...memoOf(dossier).notes.slice(1),
    ],
  };

  it("is a page on which an article's markup and links are words", () => {
    const page = memoHtml(hostile);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toMatch(/<script|<img|<b>|<i>|href="javascript/);
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
