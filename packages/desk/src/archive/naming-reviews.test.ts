/** Words that articles chose, reviewed: what a record becomes by it, what another coding and another text leave of it, and what waits. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOf } from "../../../../test/all-of.ts";
import { makeRecord } from "../../../../test/make-record.ts";
import { judgedOnce } from "../measure/review-agreement.ts";
import { namingsIn, namingsOf } from "../relations/namings.ts";
import type { Archive } from "./archive.ts";
import type { Correction, Entry, NewEntry, Seen, Verdict } from "./review.ts";
import { revise, seenIn } from "./revise.ts";
import { openArchive } from "./sqlite/sqlite-archive.ts";

const text = (more = "") => ({
  outlet: "Wire",
  published: "2020-07-22",
  url: "https://wire.example/a",
  events: [
    {
      type: "ACCUSE",
      actor: ["Zarif/IRN"],
      recipient: ["Turkey"],
      clause: `The martyrdom of the general was a murder, Zarif said of the regime.${more}`,
      speaker: "Zarif/IRN",
    } as const,
    {
      type: "CONSULT",
      actor: ["Iran"],
      recipient: ["Iraq"],
      clause: "The government of Iraq called it a killing.",
    } as const,
  ],
});
const record = makeRecord(text());
const found = namingsOf(record);
const [martyrdom, murder] = found.map(({ id }) => id) as [string, string];

const entry = (datum: string, verdict: Verdict, correction: Correction | null = null): NewEntry => ({
  article: record.article.id,
  datum,
  seen: seenIn(record, datum) as Seen,
  verdict,
  correction,
  author: "Ana",
  time: "2020-08-01T10:00:00Z",
  reason: null,
});
const logged = (...entries: NewEntry[]): Entry[] => entries.map((one, i) => ({ ...one, seq: i + 1 }));
const told = (one: ArticleRecord) =>
  namingsIn(one).map(({ thing, choice, own, at }) => `${thing}: ${choice}${own ? "" : " (quoted)"} ${at}`);
const at = (words: string, from: ArticleRecord = record) => from.article.text.indexOf(words);

describe("a word that an article chose, as reviewers leave it", () => {
  const all = told(record);
  it("is found in the outlet's own words and in those of whom it quotes", () => {
    expect(all).toEqual([
      `a killing: martyrdom (quoted) ${at("martyrdom")}`,
      `a killing: murder (quoted) ${at("murder")}`,
      `those who rule: regime (quoted) ${at("regime")}`,
      `those who rule: government ${at("government")}`,
      `a killing: killing ${at("killing")}`,
    ]);
  });
  const rows: readonly [string, readonly Entry[], readonly string[]][] = [
    ["is confirmed, and the rest stays", logged(entry(murder, "confirm")), all],
    ["is none where it is rejected", logged(entry(murder, "reject")), all.filter((one) => !one.includes(": murder"))],
    ["is as found after an undo", logged(entry(murder, "reject"), entry(murder, "withdraw")), all],
    [
      "is another word, also of another thing",
      logged(entry(murder, "correct", { choice: "junta" })),
      all.map((one) => one.replace("a killing: murder", "those who rule: junta")),
    ],
    [
      "is the outlet's own",
      logged(entry(martyrdom, "correct", { attribution: null })),
      all.map((one) => one.replace("martyrdom (quoted)", "martyrdom")),
    ],
  ];
  for (const [name, log, expected] of rows) it(name, () => expect(told(revise(record, log))).toEqual(expected));

  it("is the outlet's own where nobody says it any more", () => {
    const said = record.attributions[0]?.id as string;
    const rejected = logged(entry(said, "reject"), entry(murder, "confirm"));
    expect(told(revise(record, rejected))).toEqual(all.map((one) => one.replace(" (quoted)", "")));
  });
});

describe("words in an archive", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-words-"));
  let archive: Archive;
  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    await archive.add(record, "a", "2020-08-01T00:00:00Z");
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const queue = async (
    kind: Seen["kind"],
    more: { readonly article?: string; readonly pair?: [string, string] } = {},
  ) => await archive.reviews.queue({ kind, order: "newest", limit: 3, offset: 0, ...more });

  it("wait for review in text order, and wait no more when they were judged", async () => {
    expect(await queue("naming")).toEqual({
      total: 5,
      data: found.slice(0, 3).map(({ id }) => ({ article: record.article.id, datum: id })),
    });
    expect((await queue("naming", { pair: ["FRA", "IRN"] })).total).toBe(0);
    await archive.reviews.append(entry(martyrdom, "reject"), 0);
    expect((await queue("naming")).data[0]?.datum).toBe(murder);
    expect(await archive.reviews.articleOf(murder)).toBe(record.article.id);
    expect(await archive.reviews.articleOf("naming-0000000000000000")).toBeNull();
    expect(archive.across.namingsIn([record.article.id]).map(({ choice }) => choice)).not.toContain("martyrdom");
    expect(await archive.reviews.append({ ...entry(martyrdom, "confirm"), author: "Ben" }, 0)).toMatchObject({
      kind: "conflict",
    });
  });

  it("keep what was said of them when coded anew, and in a newer text of the article, where alone the rest waits", async () => {
    await archive.add({ ...record, coder: { version: "next", models: [] } }, "a", "2020-08-02T00:00:00Z");
    expect(told((await archive.record(record.article.id)) as ArticleRecord).length).toBe(4);
    await archive.reviews.append(entry(record.events[1]?.id as string, "confirm"), 0);
    const mended = makeRecord(text(" A line was added."));
    await archive.add(mended, "b", "2020-08-03T00:00:00Z");
    expect(
      told((await archive.record(mended.article.id)) as ArticleRecord).map((one) => one.split(" ")[2]),
    ).not.toContain("martyrdom");
    for (const kind of ["naming", "event", "attribution"] as const) {
      const { data, total } = await queue(kind);
      expect([kind, [...new Set(data.map(({ article }) => article))]]).toEqual([kind, [mended.article.id]]);
      expect((await queue(kind, { article: mended.article.id })).total).toBe(total);
    }
    // Whoever asks for the older text may still review it.
    expect((await queue("naming", { article: record.article.id })).total).toBe(4);
    // Coding the older text anew does not make it the newer one.
    await archive.add({ ...record, coder: { version: "third", models: [] } }, "a", "2020-08-04T00:00:00Z");
    expect((await queue("event")).data.map(({ article }) => article)).not.toContain(record.article.id);
    const entries = await archive.reviews.all();
    expect(entries.length).toBe(4);
    expect(judgedOnce(entries, await archive.reviews.olderTexts()).map(({ article }) => article)).toEqual([
      mended.article.id,
      mended.article.id,
    ]);
    expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
  });
});
