/**
 * The eve of a visit, and the weeks after it: an article of our own prose that looks forward to a Tuesday is read first, the samples after it.
 * What it expects comes out settled, by the right evidence; the trip that was put off has moved.
 */
import { code, loadResources } from "@dragoman/coder";
import { beforeAll, describe, expect, it } from "vitest";
import { sampleCases } from "../eval/articles.ts";
import { dayOf } from "../packages/desk/src/relations/days.ts";
import { type Happening, happeningsOf, tellings } from "../packages/desk/src/relations/happenings.ts";
import { mergeActors } from "../packages/desk/src/relations/parties.ts";
import { type KeptApart, keptApart, statedOf } from "../packages/desk/src/relations/prospect-statements.ts";
import { type SettledProspect, settleProspects } from "../packages/desk/src/relations/settle-prospects.ts";
import { contestedOf } from "../packages/desk/src/relations/speakers.ts";
import { copiesAmong } from "../packages/desk/src/relations/wire-copies.ts";
import { readModels } from "../training/read-models.ts";
import { onDay } from "./make-record.ts";

const eve = {
  outlet: "Eve Courier",
  title: "What Baghdad brings to Tehran",
  published: onDay("2020-07-20"),
  text: `What Baghdad brings to Tehran

Iraqi Prime Minister Mustafa al-Kadhimi is expected to visit Iran on Tuesday, two days after Iranian Foreign Minister Mohammad Javad Zarif came to Baghdad.

The prime minister will sign several agreements in Tehran on Tuesday, said a former Iranian diplomat, Amir Mousavi. Al-Kadhimi will meet Ayatollah Ali Khamenei, the Leader of the Islamic Revolution, on Tuesday, Mousavi added.

Al-Kadhimi is likely to meet President Hassan Rouhani of Iran on Tuesday. Ties between Iran and Iraq will grow ever stronger, Mousavi said.

It remains to be seen whether al-Kadhimi can balance Iran and the United States.
`,
};

let prospects: readonly SettledProspect[] = [];
let apart: readonly KeptApart[] = [];
let happenings: readonly Happening[] = [];
beforeAll(async () => {
  const resources = loadResources(readModels());
  const articles = [eve, ...(await sampleCases(".")).map(({ article }) => article)];
  const records = articles.map((article) => code(article, resources));
  const parties = mergeActors(records);
  const told = tellings(records, parties);
  prospects = settleProspects(statedOf(records, parties), told, dayOf("2020-09-01"));
  happenings = happeningsOf(told, copiesAmong(records));
  apart = keptApart(records, parties);
}, 60_000);

/** The one prospect with this type and mode, these states, and a person or state of this name. */
const find = (type: string, mode: string | null, states: string, name = ""): SettledProspect => {
  const found = prospects.filter((one) => {
    const parties = [...one.actors, ...one.recipients];
    const codes = [...new Set(parties.map(({ country }) => country))].sort().join("+");
    const named =
      name === "" || parties.some((party) => [party.name, ...party.names].some((words) => words.includes(name)));
    return one.type === type && one.mode === mode && codes === states && named;
  });
  expect(found.map(({ outcome }) => outcome)).toHaveLength(1);
  return found[0] as SettledProspect;
};

describe("read after the eve, the samples settle", () => {
  it("the visit to Tehran on Tuesday: held on its day", () => {
    const visit = find("CONSULT", "visit", "IRN+IRQ", "Kadhimi");
    expect([visit.outcome, visit.late, visit.due?.start]).toEqual(["fulfilled", 0, "2020-07-21"]);
    expect(visit.statements.map(({ outlet }) => outlet)).toContain("Eve Courier");
    expect(visit.settledBy).toMatchObject({ outlet: "Tigris Telegraph", date: "2020-07-21" });
  });

  it("the talks there, with Rouhani and with Khamenei", () => {
    const talks = prospects.filter(
      ({ type, mode, statements }) =>
        type === "CONSULT" && mode === null && statements.some(({ outlet }) => outlet === "Eve Courier"),
    );
    expect(talks.length).toBeGreaterThan(0);
    for (const { outcome, late, settledBy } of talks) {
      expect([outcome, late]).toEqual(["fulfilled", 0]);
      expect(settledBy?.words).toMatch(/Rouhani|Khamenei/);
    }
  });

  it("the agreements of Tuesday: nobody reports that they were signed", () => {
    expect(find("AGREE", null, "IRN+IRQ").outcome).toBe("lapsed");
  });

  it("the trip to Riyadh: put off on its day, no new one named, with its history", () => {
    const trip = find("CONSULT", "visit", "IRQ+SAU", "Kadhimi");
    expect(trip.dues.map(({ due, by }) => [due?.start ?? null, by.outlet])).toEqual([
      ["2020-07-20", "Levant Ledger"],
      [null, expect.stringMatching(/Gulf Courier|Caspian Wire/)],
    ]);
    expect(trip.outcome).toBe("open");
  });

  it("Zarif in Baghdad and Allawi in Riyadh: in time; Akar in Baghdad: called off", () => {
    expect(find("CONSULT", "visit", "IRN+IRQ", "Zarif")).toMatchObject({ outcome: "fulfilled", late: 0 });
    expect(find("CONSULT", "visit", "IRQ+SAU", "Allawi")).toMatchObject({ outcome: "fulfilled", late: 0 });
    expect(find("CONSULT", "visit", "IRQ+TUR", "Akar")).toMatchObject({ outcome: "broken", broken: "cancelled" });
  });

  it("what is due after the last article is open", () => {
    expect(find("CONSULT", "visit", "FRA+IRQ", "Macron").outcome).toBe("open");
  });

  it("and the eve's question and principle stand apart", () => {
    const kinds = apart.filter(({ outlet }) => outlet === "Eve Courier").map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["outlook", "question"]);
  });
});

describe("of what the samples tell, some contest", () => {
  it("the talks in the border town: told with a date, denied without one", () => {
    const contested = contestedOf(happenings).map(({ asserted, denied }) => [
      asserted.map(({ outlet, speaker }) => `${outlet}: ${speaker}`),
      denied.map(({ speaker }) => speaker),
    ]);
    expect(contested).toContainEqual([["Mesopotamia Dispatch: Iraqi officials"], ["Iranian embassy"]]);
  });

  it("but no voice contests itself, and the visit to Riyadh that fell through is not the one to Tehran that was held", () => {
    for (const { asserted, denied } of contestedOf(happenings)) {
      const voices = asserted.map(({ article, speaker }) => `${article} ${speaker}`);
      expect(denied.some(({ article, speaker }) => !voices.includes(`${article} ${speaker}`))).toBe(true);
    }
    expect(happenings.filter(({ mode, disputed }) => mode === "visit" && disputed)).toEqual([]);
  });

  it("and whoever is told as host here and as guest there has taken part once", () => {
    for (const { actors, recipients } of happenings.filter(({ type }) => type === "CONSULT"))
      expect(recipients.filter(({ key }) => actors.some((actor) => actor.key === key))).toEqual([]);
  });
});
