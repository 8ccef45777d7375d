/** What reviewers said shows as such wherever the datum does: pages, their JSON, files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import type { Correction } from "../archive/review.ts";
import { seenIn } from "../archive/revise.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { createApp } from "./app.ts";

const record = makeRecord({
  outlet: "Wire",
  published: "2020-07-22",
  events: [
    { type: "CONSULT", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-21", speaker: "Zarif/IRN" },
    { type: "AGREE", actor: ["Iran", "Iraq"], date: "2020-08-01", prospect: true },
  ],
});
const talks = record.events[0]?.id as string;
const pledge = record.prospects[0]?.id as string;
const said = record.attributions[0]?.id as string;

const folder = mkdtempSync(join(tmpdir(), "dragoman-everywhere-"));
let archive: Archive;
let app: Hono;
beforeAll(async () => {
  archive = openArchive(join(folder, "test.db"), { create: true });
  await archive.add(record, "a", "2020-08-01T00:00:00Z");
  const corrections: readonly [string, Correction][] = [
    [talks, { place: "Basra, Iraq" }],
    [said, { stance: "doubts" }],
    [pledge, { outcome: "broken", firmness: "promised" }],
  ];
  for (const [datum, correction] of corrections) {
    const seen = seenIn(record, datum);
    if (seen === null) throw new Error("no datum");
    const by = { author: "Ana", time: "2020-08-01T10:00:00Z", reason: "asked the desk" };
    await archive.reviews.append({ article: record.article.id, datum, seen, verdict: "correct", correction, ...by }, 0);
  }
  app = createApp(archive);
});
afterAll(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});
const get = async (path: string) => (await app.request(path)).text();

for (const path of [
  "/dossier/IRN/IRQ",
  `/happenings/${talks}`,
  `/articles/${record.article.id}`,
  "/prospects",
  "/review?state=corrected",
])
  it(`on ${path.replaceAll(/-[0-9a-f]{16}/g, "")}`, async () =>
    expect(await get(path)).toContain("corrected by <bdi>Ana"));

for (const path of [
  "/dossier/IRN/IRQ/happenings.csv",
  "/dossier/IRN/IRQ/prospects.csv",
  "/dossier/IRN/IRQ/speakers.csv",
  "/prospects.csv",
])
  it(`in ${path}`, async () => {
    const [heads, ...rows] = (await get(path)).trim().split("\r\n");
    expect(heads).toMatch(/,review$/);
    expect(rows.map((row) => row.split(",").at(-1))).toEqual(["corrected by Ana"]);
  });

for (const path of ["/dossier/IRN/IRQ.json", `/happenings/${talks}.json`, `/articles/${record.article.id}.json`])
  it(`in ${path.replaceAll(/-[0-9a-f]{16}/g, "")}`, async () => {
    const { reviews } = JSON.parse(await get(path)) as { reviews: readonly { datum: string }[] };
    expect(reviews[0]).toEqual({
      datum: talks,
      verdict: "correct",
      correction: { place: "Basra, Iraq" },
      author: "Ana",
      time: "2020-08-01T10:00:00Z",
      reason: "asked the desk",
    });
  });

it("a happening that a reviewer joined with another, which the form offers", async () => {
  const other = makeRecord({
    outlet: "Lake Herald",
    published: "2020-07-23",
    events: [{ type: "PROTEST", actor: ["Iran"], recipient: ["Iraq"], date: "2020-07-19" }],
  });
  const busy = makeRecord({
    outlet: "Meadow Mail",
    published: "2020-08-02",
    events: Array.from({ length: 26 }, (_, i) => ({
      type: "REQUEST" as const,
      actor: [`Envoy ${String.fromCharCode(65 + i)}/IRN`],
      recipient: ["Iraq"],
      date: "2020-08-01",
    })),
  });
  for (const one of [other, busy]) await archive.add(one, "a", "2020-08-01T00:00:00Z");
  const [march] = other.events as [ArticleRecord["events"][number]];
  expect(await get(`/review?at=${march.id}&article=${other.article.id}`)).toMatch(
    new RegExp(`The same deed as <select name="together">.*<option value="${talks}">`),
  );
  const fields = { article: other.article.id, datum: march.id, verdict: "correct", author: "Ben", version: "0" };
  const body = new URLSearchParams({ ...fields, together: talks }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) };
  const kept = await app.request("/review", { method: "POST", body, headers });
  expect(kept.status).toBe(303);
  const page = await get(`/happenings/${talks}`);
  for (const words of ["Lake Herald", "corrected by <bdi>Ben"]) expect(page).toContain(words);
  expect(await get(`/review?state=corrected&at=${march.id}`)).toContain(`Another deed than <select name="apart">`);
});

it("a word that an article chose: on its list, where it is counted, in the article, and on /about", async () => {
  const other = makeRecord({
    outlet: "Gulf Courier",
    published: "2020-07-22",
    events: [
      {
        type: "ACCUSE",
        actor: ["Iran"],
        recipient: ["Iraq"],
        clause: "The martyrdom of the general was on their minds.",
      },
      { type: "ACCUSE", actor: ["Iraq"], recipient: ["Iran"], clause: "Others called the killing by another name." },
    ],
  });
  await archive.add(other, "a", "2020-08-01T00:00:00Z");
  const list = await get(`/review?kind=naming&article=${other.article.id}`);
  expect(list).toContain("2 words wait for review");
  expect(list).toContain("in the article&#39;s own words");
  expect(list).toContain('<optgroup label="a killing">');
  const [datum = ""] = /naming-[0-9a-f]{16}/.exec(list) ?? [];
  const post = async (fields: Record<string, string>) => {
    const about = { article: other.article.id, datum, author: "Ben", version: "0", ...fields };
    const body = new URLSearchParams(about).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length) };
    return (await app.request("/review", { method: "POST", body, headers })).status;
  };
  expect(await post({ verdict: "correct", choice: "martyrdom", said: "" })).toBe(400);
  expect(await post({ verdict: "correct", choice: "passing" })).toBe(400);
  expect(await post({ verdict: "correct", choice: "assassination" })).toBe(303);
  expect(await post({ verdict: "reject" })).toBe(409);
  const counted = "/dossier/IRN/IRQ/counted?thing=a+killing&word=assassination&by=Gulf+Courier";
  for (const path of [counted, `/articles/${other.article.id}`, "/review?kind=naming&state=corrected"])
    expect(await get(path), path).toContain("corrected by <bdi>Ben");
  expect(await get("/about")).toContain("1 word chosen judged</a>, 0 confirmed, 1 corrected and 0 rejected");
});

it("what came of a prospect is the reviewer's word in every file", async () => {
  for (const path of ["/prospects.csv", "/prospects.ics", "/prospects"]) expect(await get(path)).toMatch(/broken/);
});
