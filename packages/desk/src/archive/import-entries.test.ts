/** A log goes from one archive to another: nothing is lost, nothing doubled, nobody overwritten silently, and no broken line gets in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { reviewedRecord } from "../measure/reviewed-gold.ts";
import type { Archive } from "./archive.ts";
import { entriesOfLine } from "./entry-line.ts";
import { entryImport } from "./import-entries.ts";
import type { Correction, Verdict } from "./review.ts";
import { seenIn } from "./revise.ts";
import { openArchive } from "./sqlite/sqlite-archive.ts";

const made = (url: string) =>
  makeRecord({
    outlet: "Wire",
    published: "2020-07-22",
    url,
    events: [
      {
        type: "CONSULT",
        actor: ["Iran"],
        recipient: ["Iraq"],
        clause: "Iran received the Iraqi minister.",
        speaker: "Zarif/IRN",
      },
      { type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"], clause: "Iran blamed Iraq for the attack." },
    ],
  });
const record = made("https://wire.example/a");
const [talks, charge] = record.events.map(({ id }) => id) as [string, string];

describe("reviews of another archive", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-import-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let n = 0;
  let there: Archive;
  let here: Archive;
  beforeEach(async () => {
    [there, here] = [
      openArchive(join(folder, `${++n}a.db`), { create: true }),
      openArchive(join(folder, `${n}b.db`), { create: true }),
    ];
    for (const archive of [there, here]) await archive.add(record, "a", "2020-08-01T00:00:00Z");
  });
  afterEach(async () => {
    await there.close();
    await here.close();
  });

  let clock = 0;
  const say = async (
    archive: Archive,
    author: string,
    datum: string,
    verdict: Verdict,
    correction: Correction | null = null,
  ) => {
    const coded = (await archive.reviews.coded(record.article.id)) as ArticleRecord;
    const seen = seenIn(coded, datum) as NonNullable<ReturnType<typeof seenIn>>;
    const time = `2020-08-01T10:00:${String(clock++).padStart(2, "0")}Z`;
    const entry = { article: record.article.id, datum, seen, verdict, correction, author, time, reason: null };
    await archive.reviews.append(entry, (await archive.reviews.standingOf(entry)).version);
  };
  const exported = async (archive: Archive): Promise<string[]> => {
    const coded = (await archive.reviews.coded(record.article.id)) as ArticleRecord;
    const entries = await archive.reviews.all();
    return [...new Set(entries.map(({ author }) => author))]
      .sort()
      .flatMap((author) => reviewedRecord(coded, entries, author) ?? [])
      .map((line) => JSON.stringify(line));
  };
  const imported = async (lines: readonly string[], to: Archive, over = false) => {
    const take = entryImport(to, over);
    const total = { kept: 0, known: 0, gone: 0, left: [] as string[] };
    for (const line of lines) {
      const read = entriesOfLine(line);
      if (typeof read === "string") throw new Error(read);
      const { left, ...counts } = await take(read);
      for (const name of ["kept", "known", "gone"] as const) total[name] += counts[name];
      total.left.push(...left);
    }
    return total;
  };
  const logOf = async (archive: Archive) =>
    (await archive.reviews.all()).map(
      ({ author, verdict, datum }) => `${author} ${verdict} ${datum === talks ? "talks" : "charge"}`,
    );

  it("are taken in whole, once, with author and time, and the record is revised by them", async () => {
    await say(there, "Ana", talks, "correct", { status: "denied" });
    await say(there, "Ben", charge, "reject");
    await say(there, "Ana", charge, "withdraw");
    await say(there, "Ana", charge, "confirm");
    const lines = await exported(there);
    expect(await imported(lines, here)).toMatchObject({ kept: 4, gone: 0, left: [] });
    const log = async (archive: Archive) => (await archive.reviews.all()).map(({ seq: _, ...entry }) => entry);
    expect(await log(here)).toEqual(await log(there));
    expect(await here.record(record.article.id)).toEqual(await there.record(record.article.id));
    expect(await imported(lines, here)).toMatchObject({ kept: 0, left: [] });
    expect((await log(here)).length).toBe(4);
  });

  it("do not overwrite what somebody here says otherwise, unless they are to stand on top", async () => {
    await say(here, "Ben", talks, "reject");
    await say(there, "Ana", talks, "confirm");
    await say(there, "Ana", charge, "confirm");
    const lines = await exported(there);
    expect(await imported(lines, here)).toEqual({
      kept: 1,
      known: 0,
      gone: 0,
      left: [`${talks}: Ben says otherwise here`],
    });
    expect(await logOf(here)).toEqual(["Ben reject talks", "Ana confirm charge"]);
    expect(await imported(lines, here, true)).toMatchObject({ kept: 1, known: 1, left: [] });
    expect(await logOf(here)).toEqual(["Ben reject talks", "Ana confirm charge", "Ana confirm talks"]);
  });

  it("are a second opinion where both say the same, and go on where the other knew what stands here", async () => {
    await say(here, "Ben", talks, "confirm");
    await imported(await exported(here), there);
    await say(there, "Ana", talks, "correct", { place: "Basra" });
    await say(there, "Ana", charge, "reject");
    await say(here, "Ben", charge, "reject");
    expect(await imported(await exported(there), here)).toMatchObject({ kept: 2, left: [] });
    expect(await logOf(here)).toEqual([
      "Ben confirm talks",
      "Ben reject charge",
      "Ana correct talks",
      "Ana reject charge",
    ]);
  });

  it("find another text of the article by its address, and say what they do not find", async () => {
    const elsewhere = openArchive(join(folder, `${++n}c.db`), { create: true });
    const [{ clause: first }, { clause: second }] = [
      { clause: "Iran received the Iraqi minister." },
      { clause: "A word was mended." },
    ];
    const mended = makeRecord({
      outlet: "Wire",
      published: "2020-07-23",
      url: "https://wire.example/a",
      events: [
        { type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"], clause: second },
        { type: "CONSULT", actor: ["Iran"], recipient: ["Iraq"], clause: first, speaker: "Zarif/IRN" },
      ],
    });
    await elsewhere.add(mended, "m", "2020-08-02T00:00:00Z");
    await say(there, "Ana", talks, "correct", { status: "denied" });
    await say(there, "Ana", charge, "reject");
    expect(await imported(await exported(there), elsewhere)).toEqual({ kept: 1, known: 0, gone: 1, left: [] });
    expect((await elsewhere.record(mended.article.id))?.events.map(({ status }) => status)).toEqual([
      "occurred",
      "denied",
    ]);
    await elsewhere.close();
    const empty = openArchive(join(folder, `${++n}d.db`), { create: true });
    expect((await imported(await exported(there), empty)).left).toEqual(["this archive has no such article"]);
    await empty.close();
  });

  it("and of names that are one actor", async () => {
    const one = { kind: "person", country: "IRN", name: "Zarif" };
    const line = {
      one,
      other: { ...one, name: "Zareef" },
      verdict: "confirm",
      author: "Ana",
      time: "2020-08-01T10:00:00Z",
      reason: null,
    };
    expect(await imported([JSON.stringify(line), JSON.stringify({ ...line, seq: 7 })], here)).toMatchObject({
      kept: 1,
      known: 1,
    });
    const against = JSON.stringify({ ...line, verdict: "reject", author: "Ben" });
    await there.merges.append({ ...line, verdict: "reject", author: "Cem" } as never, 0);
    expect((await imported([JSON.stringify(line)], there)).left).toEqual(["Zarif and Zareef: Cem says otherwise here"]);
    expect(await imported([against], there)).toMatchObject({ kept: 1, left: [] });
  });

  it("and of who somebody is", async () => {
    const line = {
      names: [{ kind: "person", country: "IRN", name: "Zarif" }],
      role: null,
      verdict: "correct",
      correction: { country: "IRQ" },
      author: "Ana",
      time: "2020-08-01T10:00:00Z",
      reason: "so the ministry",
    } as const;
    expect(await imported([JSON.stringify(line), JSON.stringify({ ...line, seq: 7 })], here)).toMatchObject({
      kept: 1,
      known: 1,
    });
    expect((await here.record(record.article.id))?.actors.find(({ name }) => name === "Zarif")?.country).toBe("IRQ");
    await there.actors.append({ ...line, verdict: "confirm", correction: null, author: "Cem" }, 0);
    expect((await imported([JSON.stringify(line)], there)).left).toEqual(["Zarif: Cem says otherwise here"]);
    expect(await imported([JSON.stringify(line)], there, true)).toMatchObject({ kept: 1, left: [] });
    for (const [changes, expected] of [
      [{ names: [] }, /^names: an actor has one/],
      [{ names: [{ kind: "state", country: "IRN", name: "Iran" }] }, /^names: a state is known by its code/],
      [{ role: { of: null } }, /^role has no title$/],
      [{ correction: { country: "Jordan" } }, /^correction: country is not written/],
      [{ correction: { status: "denied" } }, /^correction has a field that nobody knows: status$/],
      [{ correction: null }, /^a correction corrects/],
    ] as const)
      expect(entriesOfLine(JSON.stringify({ ...line, ...changes })), String(expected)).toMatch(expected);
  });

  it("a line that is broken or forged is refused, with the place of the fault", async () => {
    await say(there, "Ana", talks, "correct", { status: "denied" });
    const [line] = (await exported(there)) as [string];
    const good = JSON.parse(line);
    const [review] = good.reviews;
    const withReview = (changes: object) => ({ ...good, reviews: [{ ...review, ...changes }] });
    const { seen } = review;
    const rows: readonly [unknown, RegExp][] = [
      ["{", /^not JSON$/],
      ["[]", /^not a JSON object$/],
      [{}, /^neither a line/],
      [{ ...good, article: { ...good.article, text: 7 } }, /^article.text is no string$/],
      [{ ...good, sentences: [{ start: 0, end: 1e9 }] }, /^sentences point beyond/],
      [{ ...good, reviews: [null] }, /^reviews.0: it is no object$/],
      [withReview({ verdict: "delete" }), /^reviews.0: verdict is none/],
      [withReview({ author: "" }), /^reviews.0: author is not written/],
      [withReview({ author: "x".repeat(81) }), /^reviews.0: author is not written/],
      [withReview({ time: "<img src=x>" }), /^reviews.0: time is not written/],
      [withReview({ reason: "x".repeat(401) }), /^reviews.0: reason/],
      [withReview({ correction: null }), /^reviews.0: a correction corrects/],
      [withReview({ correction: { type: "WAR" } }), /^reviews.0: correction: type is none/],
      [
        withReview({ correction: JSON.parse('{"__proto__": 1}') }),
        /^reviews.0: correction has a field that nobody knows: __proto__$/,
      ],
      [withReview({ seen: { ...seen, kind: "toString" } }), /^reviews.0: seen is none/],
      [
        withReview({ seen: { ...seen, datum: { ...seen.datum, id: "x onmouseover=alert(1)" } } }),
        /^reviews.0: seen.datum.id is not written/,
      ],
      [
        withReview({ seen: { ...seen, datum: { ...seen.datum, trigger: { start: 9, end: 1e6 } } } }),
        /^reviews.0: seen points beyond/,
      ],
      [withReview({ seen: { ...seen, actors: "none" } }), /^reviews.0: seen.actors is no array/],
      [
        { one: {}, other: {}, verdict: "confirm", author: "A", time: "2020-08-01T10:00Z", reason: null },
        /^one has no kind$/,
      ],
    ];
    for (const [value, expected] of rows)
      expect(entriesOfLine(typeof value === "string" ? value : JSON.stringify(value)), String(expected)).toMatch(
        expected,
      );
    expect(typeof entriesOfLine(line)).toBe("object");
  });

  it("nearly right are taken in or refused with the reason, and leave an archive that is read", async () => {
    await say(there, "Ana", talks, "correct", { status: "denied", date: null, type: "ACCUSE", actor: ["Iraq"] });
    await say(there, "Ana", charge, "reject");
    const line = (await exported(there))[0] as string;
    const whole = JSON.parse(line) as { reviews: unknown };
    const value = fc.oneof(
      fc.constantFrom(
        null,
        true,
        -1,
        0,
        1e9,
        "",
        "CONSULT",
        "2020-07-21",
        "x".repeat(5000),
        "\0",
        "\ud800",
        "toString",
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    /** Something in a document, anywhere, becomes another thing or is gone. */
    const changed = (document: unknown, steps: readonly number[], to: unknown): unknown => {
      if (typeof document !== "object" || document === null || steps.length === 0) return to;
      const names = Object.keys(document);
      const name = names[(steps[0] as number) % Math.max(names.length, 1)];
      if (name === undefined) return to;
      const copy = (Array.isArray(document) ? [...document] : { ...document }) as { [name: string]: unknown };
      copy[name] = changed(copy[name], steps.slice(1), to);
      return copy;
    };
    const steps = fc.array(fc.nat(40), { minLength: 1, maxLength: 5 });
    const told = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.boolean(), steps, value, async (review, path, to) => {
        const document = review ? { ...whole, reviews: changed(whole.reviews, path, to) } : changed(whole, path, to);
        const read = entriesOfLine(JSON.stringify(document));
        if (typeof read === "string") {
          expect(read).not.toBe("");
          told.refused++;
          return;
        }
        told.taken++;
        await entryImport(here, true)(read);
        const revised = (await here.record(record.article.id)) as ArticleRecord;
        for (const { trigger } of revised.events) expect(trigger.end).toBeLessThanOrEqual(revised.article.text.length);
      }),
      { numRuns: 200 },
    );
    expect([told.taken > 10, told.refused > 10]).toEqual([true, true]);
  });
});
