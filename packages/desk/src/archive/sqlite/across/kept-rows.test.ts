import { describe, expect, it } from "vitest";
import { type HappeningRow, happeningOfRow, happeningRow, type KeptHappening } from "./happening-rows.ts";
import { type KeptProspect, type ProspectRow, prospectOfRow, prospectRow } from "./prospect-rows.ts";

const day = { start: "2020-07-21", end: "2020-07-21", precision: "day" } as const;
const month = { start: "2020-07-01", end: "2020-07-31", precision: "month" } as const;
const hour = { start: "2020-07-21T10:00", end: "2020-07-21T10:59", precision: "day" } as const;

const report = {
  article: "article-1",
  outlet: "Fjord Post",
  title: 'Talks in "Oslo"',
  published: "2020-07-22",
  event: "event-1",
  status: "occurred",
  date: day,
  evidence: [
    { span: { start: 3, end: 9 }, words: "met" },
    { span: { start: 20, end: 30 }, words: "in Oslo" },
  ],
  speaker: "Ana",
  copy: false,
} as const;
const place = { span: { start: 1, end: 5 }, name: "Oslo", country: "NOR", lat: 59.9, lon: 10.7, because: "places" };

const happening: KeptHappening = {
  id: "happening-1",
  type: "CONSULT",
  mode: "visit",
  quad: "verbal cooperation",
  score: 4,
  contexts: ["diplomatic", "military"],
  actors: [1, 2],
  recipients: [],
  date: day,
  place: "Oslo",
  status: "occurred",
  historical: false,
  disputed: true,
  reports: [report, { ...report, outlet: null, title: null, published: null, date: null, evidence: [], copy: true }],
  independent: 1,
  differences: ["told as denied and as occurred"],
  told: [
    { place, trigger: "met" },
    { place: null, trigger: "" },
  ],
};

const statement = {
  article: "article-1",
  outlet: "Fjord Post",
  title: null,
  published: "2020-07-22",
  prospect: "prospect-1",
  span: { start: 3, end: 9 },
  words: "will meet",
  speaker: "Ana",
  speakerKey: "ana",
  office: "minister, Norway",
  firmness: "scheduled",
} as const;
const unnamed = {
  ...statement,
  article: "article-2",
  prospect: "prospect-2",
  speaker: null,
  speakerKey: null,
  office: null,
};

const prospect: KeptProspect = {
  id: "prospect-3",
  type: "CONSULT",
  mode: null,
  actors: [1],
  recipients: [2],
  due: day,
  dues: [
    { due: month, by: statement },
    { due: null, by: unnamed },
    { due: day, by: statement },
  ],
  firmness: "scheduled",
  stated: "2020-07-22",
  statements: [unnamed, statement],
  outcome: "fulfilled",
  broken: null,
  inPart: { expected: "3 agreements", reported: "1" },
  settledBy: {
    article: "article-3",
    event: "event-3",
    outlet: null,
    published: "2020-07-23",
    words: "they met",
    date: null,
  },
  late: 0,
};

describe("a row is read as what it was written of", () => {
  it.each<[string, Partial<KeptHappening>]>([
    ["a happening", {}],
    ["of no day", { date: null }],
    ["of a month", { date: month }],
    ["of an hour", { date: hour }],
    ["of a class that is not its type's own", { quad: "material conflict" }],
    ["that is background, told once, nowhere in particular", { historical: true, disputed: false, place: null }],
  ])("%s", (_, change) => {
    const whole = { ...happening, ...change };
    expect(happeningOfRow(JSON.parse(happeningRow(whole)) as HappeningRow)).toEqual(whole);
  });

  it.each<[string, Partial<KeptProspect>]>([
    ["a prospect", {}],
    ["that is open and due at no time", { due: null, dues: [{ due: null, by: unnamed }], outcome: "open", late: null }],
    ["that nothing settled", { settledBy: null, inPart: null }],
    ["that was called off", { outcome: "broken", broken: "cancelled", inPart: null }],
  ])("%s", (_, change) => {
    const whole = { ...prospect, ...change };
    expect(
      prospectOfRow(
        JSON.parse(prospectRow(whole)) as ProspectRow,
        (key) => key,
        (identities) => identities,
      ),
    ).toEqual(whole);
  });

  it("a prospect, whose speakers are other parties by now", () => {
    const row = JSON.parse(prospectRow(prospect)) as ProspectRow;
    const { statements, dues } = prospectOfRow(
      row,
      (key) => (key === null ? null : `${key} now`),
      () => [],
    );
    expect(statements.map(({ speakerKey }) => speakerKey)).toEqual([null, "ana now"]);
    expect(dues.map(({ by }) => by.speakerKey)).toEqual(["ana now", null, "ana now"]);
  });
});
