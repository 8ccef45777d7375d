/** A dossier of more than a page holds: its lists come a page at a time, its charts draw what can be read, and say what they leave out. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { createApp } from "./app.ts";
import type { CountedView } from "./views/counted-view.ts";
import type { DossierView } from "./views/dossier-view.ts";

const articles = 45;
const delegates = 24;
const dayOf = (nth: number): string => new Date(Date.UTC(2020, 0, 1 + 5 * nth)).toISOString().slice(0, 10);

/** Each article tells one thing of old; the last also a conference at which everybody met everybody. */
const records = Array.from({ length: articles }, (_, nth) =>
  makeRecord({
    published: "2020-10-01",
    outlet: `Outlet ${nth}`,
    events: [
      { type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"], date: dayOf(nth), historical: true },
      ...(nth === articles - 1
        ? [
            {
              type: "CONSULT" as const,
              actor: Array.from({ length: delegates }, (_, i) => `Delegate ${i}/${i % 2 === 0 ? "IRN" : "IRQ"}`),
              date: "2020-09-30",
            },
          ]
        : []),
    ],
  }),
);

describe("a long dossier", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-long-"));
  let archive: Archive;
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    archive = openArchive(join(folder, "long.db"), { create: true });
    for (const record of records) await archive.add(record, "made", "2020-10-02");
    app = createApp(archive);
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = async (path: string): Promise<string> => (await app.request(path)).text();
  const sectionOf = (text: string, id: string): string =>
    (text.split(`<section aria-labelledby="${id}">`)[1] ?? "").split("</section>")[0] ?? "";

  it("shows its lists a page at a time, with links that keep what was chosen", async () => {
    const shown: string[] = [];
    let next: string | undefined = "/dossier/IRN/IRQ?type=ACCUSE";
    for (let pages = 0; next !== undefined; pages++) {
      expect(pages).toBeLessThan(articles);
      const list = sectionOf(await page(next), "background");
      shown.push(...[...list.matchAll(/id="(happening-[^"]+)"/g)].map(([, id = ""]) => id));
      next = /href="([^"]*)" rel="next"/.exec(list)?.[1]?.replaceAll("&amp;", "&");
      if (next !== undefined) expect(next).toBe(`/dossier/IRN/IRQ?type=ACCUSE&background=${pages + 2}#background`);
    }
    expect(shown).toHaveLength(articles);
    expect(new Set(shown).size).toBe(articles);
    expect((await app.request("/dossier/IRN/IRQ?background=0")).status).toBe(400);
  });

  it("has a few dozen outlets a page, and all of them in its file", async () => {
    const path = "/dossier/IRN/IRQ?type=ACCUSE";
    expect(sectionOf(await page(path), "outlets").match(/<tr><th scope="row">/g)?.length).toBeLessThan(articles);
    const file = (await page("/dossier/IRN/IRQ/outlets.csv?type=ACCUSE")).trim().split(/\r?\n/);
    expect(file).toHaveLength(articles + 1);
  });

  it("draws the busiest ties of a network and one at least of every actor, and counts the others", async () => {
    const actors = sectionOf(await page("/dossier/IRN/IRQ"), "actors");
    const all = (delegates * (delegates - 1)) / 2;
    const lines = [...actors.matchAll(/<title>([^<]*)<\/title><line /g)].map(([, said = ""]) => said);
    expect(lines.length).toBeGreaterThanOrEqual(30);
    expect(lines.length).toBeLessThanOrEqual(30 + delegates);
    for (let i = 0; i < delegates; i++) expect(lines.some((said) => said.includes(`Delegate ${i}\u2069`))).toBe(true);
    expect(actors).toContain(`${all - lines.length} ties of the least busy are not drawn`);
    expect(actors.match(/<tr><th scope="row">/g)).toHaveLength(30);
    expect(actors).toContain(`The first 30 of ${all}`);
    const file = (await page("/dossier/IRN/IRQ/ties.csv")).trim().split(/\r?\n/);
    expect(file).toHaveLength(all + 1);
  });
});

describe("a busy dossier", () => {
  it("counts every happening, lists and files every one, and says what is made of the newest alone", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dragoman-web-"));
    const archive = openArchive(join(folder, "busy.db"), { create: true });
    const dayOf = (n: number) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
    const types = ["ACCUSE", "AID", "CONSULT"] as const;
    const total = 430;
    for (let from = 0; from < total; from += 43)
      await archive.add(
        makeRecord({
          published: dayOf(from + 43),
          outlet: `Outlet ${from}`,
          events: Array.from({ length: 43 }, (_, i) => ({
            type: types[(from + i) % 3] as (typeof types)[number],
            actor: ["Zarif/IRN"],
            recipient: ["Kadhimi/IRQ"],
            date: dayOf(from + i),
            contexts: ["health" as const],
          })),
        }),
        "made",
        "2021-01-01T00:00:00Z",
      );
    const app = createApp(archive);
    const get = async (path: string) => (await app.request(path)).text();
    const view = async (query = "") =>
      JSON.parse(await get(`/dossier/IRN/IRQ.json${query}`)) as Pick<
        DossierView,
        "figures" | "fresh" | "series" | "choices" | "standing" | "pages" | "happenings" | "newest" | "network"
      >;
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    const { figures, series, choices, standing, pages, newest, network } = await view();
    expect([figures.happenings, figures.older, sum(Object.values(figures.byQuad))]).toEqual([total, 0, total]);
    expect(sum(series.points.map((point) => point.total)) + series.left).toBe(total);
    for (const list of [choices.type, choices.outlet, choices.quad])
      expect(sum(list.map((one) => one.count))).toBe(total);
    expect(standing.sectors.map(({ happenings }) => happenings.length)).toEqual([total]);
    const listed = await Promise.all(Array.from({ length: pages }, (_, i) => view(`?page=${i + 1}`)));
    expect(new Set(listed.flatMap(({ happenings }) => happenings.map(({ id }) => id))).size).toBe(total);
    expect((await get("/dossier/IRN/IRQ/happenings.csv")).trim().split("\r\n")).toHaveLength(total + 1);
    expect([newest.happenings, network.ties[0]?.count]).toEqual([250, 250]);
    const page = await get("/dossier/IRN/IRQ");
    expect(page.match(/Made of the newest 250 of 430 happenings/g)).toHaveLength(2);
    const [carrier] = standing.carriers;
    const counted = async (query: string) =>
      (JSON.parse(await get(`/dossier/IRN/IRQ/counted.json?carrier=${carrier?.key}${query}`)) as CountedView).happenings
        .length;
    expect(await counted("")).toBe(carrier?.happenings.length);
    expect(await counted("&only=verbal+conflict")).toBe(carrier?.byQuad["verbal conflict"]);
    for (const [seen, shown, left] of [
      ["2020-12-31T00:00:00Z", 100, total - 100],
      ["2021-01-02T00:00:00Z", 0, 0],
    ] as const) {
      const { fresh } = await view(`?seen=${seen}`);
      expect([fresh.happenings.length, fresh.older]).toEqual([shown, left]);
    }
    expect(await get("/dossier/IRN/IRQ?seen=2020-12-31T00:00:00Z")).toContain("330 older happenings");
    const whole = await get("/dossier/IRN/IRQ?since=2019-09-01");
    expect(whole).not.toContain("Made of the newest");
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
