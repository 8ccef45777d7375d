/** Reviews and another text of the same article: what holds is what was said of words that stand in both. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { afterAll, describe, expect, it } from "vitest";
import { type MadeEvent, makeRecord } from "../../../../test/make-record.ts";
import type { Correction, NewEntry, Verdict } from "./review.ts";
import { seenIn } from "./revise.ts";
import { openArchive } from "./sqlite/sqlite-archive.ts";

const visit: MadeEvent = {
  type: "CONSULT",
  mode: "visit",
  actor: ["Kadhimi/IRQ"],
  recipient: ["Iran"],
  clause: "Kadhimi flew to Tehran for two days.",
  speaker: "Mousavi/IRN",
};
const charge: MadeEvent = { type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"], clause: "Iran blamed Iraq for it." };
const pledge: MadeEvent = {
  type: "AGREE",
  actor: ["Iran", "Iraq"],
  clause: "They will sign the treaty in Tehran.",
  prospect: true,
};
const mended: MadeEvent = { ...charge, clause: "Iran blamed Turkey, not Iraq, for it." };

const at = { outlet: "Wire", published: "2020-07-22", url: "https://wire.example/visit" };
const first = makeRecord({ ...at, events: [visit, charge, pledge] });
const second = makeRecord({ ...at, events: [pledge, mended, visit] });

const entry = (datum: string, verdict: Verdict, correction: Correction | null = null): NewEntry => ({
  article: first.article.id,
  datum,
  seen: seenIn(first, datum) as NonNullable<ReturnType<typeof seenIn>>,
  verdict,
  correction,
  author: "Ana",
  time: "2020-08-01T10:00:00Z",
  reason: "asked the desk",
});

describe("a corrected text of an article that was reviewed", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-carry-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let n = 0;
  /** The record that the archive keeps of the second text, after reviews of the first. */
  const afterReviews = async (entries: readonly NewEntry[], later = second, coded = later) => {
    const archive = openArchive(join(folder, `${n++}.db`), { create: true });
    await archive.add(first, "a", "2020-08-01T00:00:00Z");
    for (const one of entries) await archive.reviews.append(one, (await archive.reviews.standingOf(one)).version);
    await archive.add(coded, "b", "2020-08-02T00:00:00Z");
    const [record, log] = [
      (await archive.record(later.article.id)) as ArticleRecord,
      await archive.reviews.ofArticle(later.article.id),
    ];
    await archive.close();
    return { record, log };
  };
  const [one, two] = first.events.map(({ id }) => id) as [string, string];
  const prospect = first.prospects[0]?.id as string;
  const wordsOf = ({ article, events }: ArticleRecord) =>
    events.map(({ trigger, evidence: [clause] }) => [
      article.text.slice(trigger.start, trigger.end),
      article.text.slice(clause?.start, clause?.end),
    ]);

  it("keeps what a reviewer made of the same words, though they stand elsewhere", async () => {
    const { record, log } = await afterReviews([entry(one, "correct", { status: "denied", recipient: ["Turkey"] })]);
    const kept = record.events.find(({ because }) => because.endsWith("review"));
    expect(kept).toMatchObject({ id: second.events[2]?.id, type: "CONSULT", status: "denied" });
    expect(record.actors.filter(({ id }) => kept?.recipient.includes(id)).map(({ name }) => name)).toEqual(["Turkey"]);
    expect(wordsOf(record)).toEqual(wordsOf(second));
    expect(kept?.attribution).toBe(second.events[2]?.attribution);
    expect(log).toMatchObject([{ author: "Ana", time: "2020-08-01T10:00:00Z", reason: "asked the desk" }]);
  });

  it("leaves what was corrected in the text itself to be reviewed again", async () => {
    const { record, log } = await afterReviews([entry(two, "reject")]);
    expect([log.length, record.events.length]).toEqual([0, 3]);
  });

  it("keeps what was rejected out, takes what was taken back, and moves prospects and who says so", async () => {
    const said = first.attributions[0]?.id as string;
    const { record } = await afterReviews([
      entry(one, "reject"),
      entry(prospect, "correct", { firmness: "promised" }),
      entry(said, "reject"),
      entry(said, "withdraw"),
      entry(said, "correct", { stance: "doubts" }),
    ]);
    expect(record.events.map(({ type }) => type)).toEqual(["AGREE", "ACCUSE"]);
    expect(record.prospects).toMatchObject([{ id: second.prospects[0]?.id, firmness: "promised" }]);
    expect(record.attributions).toMatchObject([{ id: second.attributions[0]?.id, stance: "doubts" }]);
  });

  it("keeps a datum that the coder no longer finds in the same words", async () => {
    const { record } = await afterReviews([entry(one, "confirm")], second, {
      ...second,
      events: second.events.slice(0, 2),
    });
    expect(record.events.map(({ type }) => type)).toEqual(["AGREE", "ACCUSE", "CONSULT"]);
    expect(wordsOf(record)[2]).toEqual(["Kadh", "Kadhimi flew to Tehran for two days."]);
  });

  it("is not taken for the text of another address, or of another title where there is none", async () => {
    for (const other of [
      makeRecord({ ...at, url: "https://wire.example/other", events: [visit] }),
      makeRecord({ ...at, outlet: "Wire", title: "T", events: [visit], url: undefined as unknown as string }),
    ])
      expect((await afterReviews([entry(one, "reject")], other)).log).toEqual([]);
  });
});
