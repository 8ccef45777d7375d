/** Who somebody is, reviewed as a browser or a program does it: what is shown, kept, followed everywhere, refused and undone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import type { ActorName } from "../relations/merge-decisions.ts";
import { createApp } from "./app.ts";

const hostile = '"><script>alert(1)</script>';
const talks = (outlet: string, name: string): ArticleRecord => {
  const record = makeRecord({
    outlet,
    published: "2020-07-22",
    events: [
      { type: "CONSULT", actor: [`${name}/SAU`], recipient: ["Iraq"], date: "2020-07-21", speaker: `${name}/SAU` },
      { type: "AGREE", actor: [`${name}/SAU`, "Iran"], date: "2020-08-01", prospect: true },
      { type: "ACCUSE", actor: [`${hostile}/IRQ`], recipient: ["Iran"], date: "2020-07-20" },
    ],
  });
  const role = { title: "speaker of the senate", of: null, country: "SAU", sector: null, start: null, end: null };
  const evidence = [{ start: 0, end: outlet.length }];
  return {
    ...record,
    actors: record.actors.map((actor) => (actor.name === name ? { ...actor, roles: [{ ...role, evidence }] } : actor)),
  };
};

const name: ActorName = { kind: "person", country: "SAU", name: "Faisal al-Fayez" };
const was = "/actors/person%3ASAU%3Afaisal%20al-fayez";
const now = "/actors/person%3AJOR%3Afaisal%20al-fayez";

describe("who somebody is", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-actor-review-"));
  let archive: Archive;
  let app: Hono;
  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    await archive.add(talks("Wire", "Faisal al-Fayez"), "a", "2020-08-01T00:00:00Z");
    app = createApp(archive, { now: () => "2020-08-01T10:00:00Z" });
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const own = { host: "localhost:4780", "sec-fetch-site": "same-origin", accept: "application/json" };
  const post = (fields: Record<string, string>, headers: Record<string, string> = own) => {
    const body = new URLSearchParams({
      names: JSON.stringify([name]),
      role: "",
      author: "Ana",
      version: "0",
      ...fields,
    }).toString();
    const type = "application/x-www-form-urlencoded";
    const all = { "content-type": type, "content-length": String(body.length), ...headers };
    return app.request("/review/actors", { method: "POST", body, headers: all });
  };
  const get = async (path: string) => (await app.request(path)).text();
  const happenings = async (pair: string) =>
    ((await (await app.request(`/dossier/${pair}.json`)).json()) as { happenings: unknown[] }).happenings.length;

  it("is asked of those whom most articles mention, in a sentence that does, and escaped", async () => {
    const page = await get("/review/actors");
    expect(page).toContain("2 actors wait for review");
    expect(page).toContain("Wire writes on 2020-07-22.");
    expect(page).not.toContain("<script>alert");
    expect(await get("/review")).toContain('href="/review/actors"');
  });

  it("is refused from elsewhere, and where it cannot be meant", async () => {
    expect((await post({ verdict: "confirm" }, { ...own, "sec-fetch-site": "cross-site" })).status).toBe(403);
    const state = JSON.stringify([{ kind: "state", country: "IRN", name: "Iran" }]);
    const rows: readonly [Record<string, string>, RegExp][] = [
      [{ verdict: "sure" }, /verdict is none of/],
      [{ verdict: "confirm", author: " " }, /needs its author/],
      [{ verdict: "confirm", version: "" }, /which version/],
      [{ verdict: "confirm", names: "{" }, /lists its names/],
      [{ verdict: "confirm", names: "[]" }, /lists its names/],
      [{ verdict: "reject", names: state }, /A state is known by its code/],
      [{ verdict: "confirm", role: "{}" }, /A role is named by its title/],
      [{ verdict: "correct" }, /Nothing was changed/],
      [
        { verdict: "correct", country: "saudi arabia", name: "Faisal  al-Fayez", kind: "person" },
        /Nothing was changed/,
      ],
      [{ verdict: "correct", country: "Atlantis" }, /is no state/],
      [{ verdict: "correct", sector: "ABC" }, /sector is none/],
      [{ verdict: "correct", kind: "god" }, /kind is none/],
      [{ verdict: "correct", name: " " }, /reject it if it is nobody/],
      [{ verdict: "correct", role: '{"title":"speaker of the senate"}', start: "May" }, /is no date/],
      [{ verdict: "withdraw" }, /no review to take back/],
    ];
    for (const [fields, expected] of rows) {
      const answer = await post(fields);
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(expected)]);
    }
    expect(await archive.actors.version()).toBe(0);
  });

  it("is corrected once, everywhere, and for what is read later; old addresses lead to the new one", async () => {
    const sent = await post(
      {
        verdict: "correct",
        country: "Jordan",
        sector: "LEG",
        reason: "so his parliament",
        back: "/review/actors?actor=person%3ASAU%3Afaisal+al-fayez",
      },
      { ...own, accept: "text/html" },
    );
    expect(sent.status).toBe(303);
    const back = sent.headers.get("location") ?? "";
    expect(back).toMatch(/^\/review\/actors\?actor=person%3AJOR%3Afaisal\+al-fayez&author=Ana&last=1#content$/);
    expect(await get(back.replace(/#.*/, ""))).toContain("You corrected <bdi>Faisal al-Fayez</bdi>");
    await archive.add(talks("Herald", "Faisal al-Fayez"), "b", "2020-08-02T00:00:00Z");
    expect([await happenings("IRQ/JOR"), await happenings("IRQ/SAU")]).toEqual([1, 0]);
    const moved = await app.request(was);
    expect([moved.status, moved.headers.get("location")]).toEqual([302, now]);
    const badge =
      '<span class="reviewed reviewed-correct" title="1 August 2020: so his parliament">corrected by <bdi>Ana</bdi></span>';
    const [record] = [talks("Herald", "Faisal al-Fayez")];
    for (const path of [
      now,
      "/dossier/IRQ/JOR",
      "/dossier/IRN/JOR",
      "/prospects",
      `/articles/${record?.article.id}`,
      `/happenings/${record?.events[0]?.id}`,
    ])
      expect(await get(path), path).toContain(badge);
    expect(await (await app.request(`${now}.json`)).json()).toMatchObject({
      party: { country: "JOR", sector: "LEG" },
      reviews: [{ verdict: "correct", author: "Ana", role: null }],
    });
    expect(await get("/review/actors")).toContain("1 actor waits for review");
    expect(await get("/review/actors?state=corrected")).toContain("state JOR, sector LEG");
    expect(await get("/about")).toContain("1 actor judged</a>, 0 confirmed, 1 corrected and 0 rejected");
  });

  it("nobody is overwritten silently: the second sees the first's word, and may stand on top", async () => {
    const late = await post({ verdict: "reject", author: "Ben" }, { ...own, accept: "text/html" });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Ana</bdi> corrected");
    expect(page).toContain('name="version" value="1"');
    expect((await post({ verdict: "reject", author: "Ben" })).status).toBe(409);
    expect((await post({ verdict: "reject", author: "Ben", version: "1" })).status).toBe(201);
    expect(await happenings("IRQ/JOR")).toBe(0);
    expect((await app.request(now)).status).toBe(404);
    // Where it once was is still known: the list of those who are nobody, in a sentence that named them.
    const nobody = await get("/review/actors?state=rejected");
    expect(nobody).toContain("Nobody");
    expect(nobody).toMatch(/(Herald|Wire) writes on 2020-07-22\./);
    expect((await post({ verdict: "withdraw", author: "Ben", version: "2" })).status).toBe(201);
    expect(await happenings("IRQ/JOR")).toBe(1);
    expect((await post({ verdict: "confirm", author: "Ben", version: "3" })).status).toBe(201);
    expect(await (await app.request(`${now}.json`)).json()).toMatchObject({ party: { country: "JOR", sector: "LEG" } });
  });

  it("holds another office, since when and until when, or none", async () => {
    const role = JSON.stringify({ title: "speaker of the senate", of: null });
    expect(await get(`/review/actors?actor=${now.slice(8)}`)).toContain("speaker of the senate");
    const sent = await post({
      verdict: "correct",
      role,
      title: "President of the Senate",
      of: "Jordan",
      start: "2015",
      end: "2020-10-27",
    });
    expect(sent.status).toBe(201);
    const page = await get(now);
    expect(page).toContain("President of the Senate, Jordan");
    expect(page).toContain("2015 – 27 October 2020");
    const { roles } = (await (await app.request(`${now}.json`)).json()) as { roles: { evidence: unknown[] }[] };
    expect(roles.map(({ evidence }) => evidence.length)).toEqual([2]);
    expect((await post({ verdict: "reject", role, version: "5" })).status).toBe(201);
    expect(await get(now)).not.toContain("President of the Senate");
    expect(await get(`/review/actors?actor=${now.slice(8)}`)).toContain("not held");
    expect(await get("/about")).toContain("1 role of an actor judged</a>, 0 confirmed, 0 corrected and 1 rejected");
    expect((await post({ verdict: "withdraw", role, version: "6" })).status).toBe(201);
    expect(await get(now)).toContain("President of the Senate");
  });
});
