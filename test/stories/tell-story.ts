/** Reads stories through the coder into an archive. In: a story, resources, an order of reading. Out: what the archive then knows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { openArchive } from "../../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { dayOf } from "../../packages/desk/src/relations/days.ts";
import { besideContested, type Dispute } from "../../packages/desk/src/relations/disputes.ts";
import type { Happening } from "../../packages/desk/src/relations/happenings.ts";
import type { Party } from "../../packages/desk/src/relations/parties.ts";
import { type SettledProspect, settledOn } from "../../packages/desk/src/relations/settle-prospects.ts";
import { contestedOf } from "../../packages/desk/src/relations/speakers.ts";
import { onDay } from "../make-record.ts";
import { deedOf, joinedOf, outcomeOf, outletOf, type Story, sidesOf } from "./story.ts";

/** One record an article, in the story's order. */
export const codeStory = ({ articles }: Story, resources: Resources): ArticleRecord[] =>
  articles.map(({ outlet, published, text }) =>
    code({ outlet, title: text.split("\n", 1)[0] as string, published: onDay(published), text }, resources),
  );

/** What is known across the articles of a story. */
export interface Known {
  readonly prospects: readonly SettledProspect[];
  readonly happenings: readonly Happening[];
  readonly persons: readonly Party[];
  readonly disputes: readonly Dispute[];
}

/** What an archive that reads records in this order knows on a day. */
export const readStory = async (records: readonly ArticleRecord[], today: string): Promise<Known> => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-story-"));
  const archive = openArchive(join(folder, "story.db"), { create: true });
  try {
    for (const record of records) await archive.add(record, record.article.outlet ?? "", "2026-01-02T03:04:05Z");
    const { across } = archive;
    const happenings = across.happenings([], {}, 1000).map(({ happening }) => happening);
    const articles = new Set(records.map(({ article }) => article.id));
    return {
      prospects: across.prospects([]).map((prospect) => settledOn(prospect, dayOf(today))),
      happenings,
      persons: across.parties().filter(({ kind }) => kind === "person"),
      disputes: besideContested(across.disputes([], [...articles]), contestedOf(happenings)),
    };
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const inOrder = (lines: Iterable<string>): string[] => [...lines].sort();

/** What came of the prospects of those deeds that a story says something of, in the order of the alphabet. */
export const cameOf = ({ came, never = [] }: Story, { prospects }: Known): string[] => {
  const told = [...came.map((line) => line.split(" ", 2).join(" ")), ...never];
  return inOrder(prospects.filter((one) => told.includes(deedOf(one))).map(outcomeOf));
};

/** Happenings of the deeds that a story says something of. */
export const joinedIn = ({ happenings = [] }: Story, known: Known): string[] => {
  const told = happenings.map((line) => line.split(" ", 2).join(" "));
  return inOrder(known.happenings.filter((one) => told.includes(deedOf(one))).map(joinedOf));
};

/** What is contested, by which outlets. */
export const contestedIn = (known: Known): string[] =>
  inOrder([
    ...contestedOf(known.happenings).map(({ asserted, denied }) =>
      sidesOf("whether it is so", asserted.map(outletOf), denied.map(outletOf)),
    ),
    ...known.disputes.map(({ point, sides }) => sidesOf(point, [outletOf(sides[0])], [outletOf(sides[1])])),
  ]);

/** For each of a story's persons, with all names, the parties that have one of them. */
export const partiesOf = ({ persons = [] }: Story, known: Known): string[][] =>
  persons.map((names) =>
    known.persons.filter((party) => names.some((name) => party.names.includes(name))).map(({ key }) => key),
  );
