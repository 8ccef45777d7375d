/** Reads stories through the coder into an archive. In: a story, resources, an order of reading. Out: what the archive then knows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { openArchive } from "../../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { dayOf } from "../../packages/desk/src/relations/days.ts";
import { type SettledProspect, settledOn } from "../../packages/desk/src/relations/settle-prospects.ts";
import { onDay } from "../make-record.ts";
import { deedOf, outcomeOf, type Story } from "./story.ts";

/** One record an article, in the story's order. */
export const codeStory = ({ articles }: Story, resources: Resources): ArticleRecord[] =>
  articles.map(({ outlet, published, text }) =>
    code({ outlet, title: text.split("\n", 1)[0] as string, published: onDay(published), text }, resources),
  );

/** What an archive that reads records in this order knows of prospects on a day. */
export const prospectsIn = async (records: readonly ArticleRecord[], today: string): Promise<SettledProspect[]> => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-story-"));
  const archive = openArchive(join(folder, "story.db"), { create: true });
  try {
    for (const record of records) await archive.add(record, record.article.outlet ?? "", "2026-01-02T03:04:05Z");
    return archive.across.prospects([]).map((prospect) => settledOn(prospect, dayOf(today)));
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What came of the prospects of those deeds that a story says something of, in the order of the alphabet. */
export const cameOf = ({ came, never = [] }: Story, prospects: readonly SettledProspect[]): string[] => {
  const told = [...came.map((line) => line.split(" ", 2).join(" ")), ...never];
  return prospects
    .filter((one) => told.includes(deedOf(one)))
    .map(outcomeOf)
    .sort();
};
