/** Each number of a dossier's tables opens a list that has just so many happenings. Over a real archive file, asked in process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import { createApp } from "./app.ts";

const records = [
  makeRecord({
    outlet: "Caspian Wire",
    published: "2020-07-20",
    events: [
      { type: "CONSULT", actor: ["Zarif/IRN", "Kadhimi/IRQ"], date: "2020-07-19", contexts: ["health"] },
      { type: "ASSAULT", actor: ["Turkey"], recipient: ["Kadhimi/IRQ"], date: "2020-07-18" },
      { type: "AID", actor: ["Turkey"], recipient: ["Iran"], date: "2020-07-18" },
      { type: "CONSULT", mode: "multilateral", actor: ["Turkey", "Iran", "Iraq"], date: "2020-07-17" },
    ],
  }),
  makeRecord({
    outlet: "Gulf Courier",
    published: "2020-07-22",
    events: [
      { type: "ACCUSE", actor: ["Zarif/IRN"], recipient: ["Iraq"], date: "2020-07-21" },
      { type: "ACCUSE", actor: ["Zarif/IRN"], recipient: ["Iraq"], date: "2020-07-11", historical: true },
      { type: "AID", actor: ["Zarif/IRN"], recipient: ["Iraq"], date: "2020-07-12", status: "denied" },
    ],
  }),
  makeRecord({
    outlet: "Caspian Wire",
    published: "2020-07-25",
    events: [
      { type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"], clause: "The martyrdom of the general was a crime." },
      { type: "REQUEST", actor: ["Iran"], recipient: ["Iraq"], clause: "Avenge the martyr!", speaker: "Zarif/IRN" },
      ...[1, 2, 3, 4, 5].map((day) => ({
        type: "AID" as const,
        actor: ["Iran"],
        recipient: ["Iraq"],
        date: `2020-08-0${day}`,
        prospect: true as const,
        speaker: "Zarif/IRN",
        clause: `Iran will send Iraq help for the ${day}. time.`,
      })),
    ],
  }),
  makeRecord({
    outlet: "Gulf Courier",
    published: "2020-07-26",
    events: [
      { type: "ACCUSE", actor: ["Iraq"], recipient: ["Iran"], clause: "The killing of the general divides Baghdad." },
    ],
  }),
];

describe("the numbers of a dossier's tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-counted-"));
  let archive: Archive;
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    archive = openArchive(join(folder, "test.db"), { create: true });
    for (const record of records) await archive.add(record, "file.txt", "2020-08-01T00:00:00Z");
    app = createApp(archive);
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = async (path: string): Promise<Response> => await app.request(path);
  const pageOf = async (path: string): Promise<string> => (await get(path)).text();

  /** `[href, number]` of the links of a section's table. */
  const numbersOf = (page: string, section: string): [string, number][] => {
    const [, rest = ""] = page.split(`<h2 id="${section}">`);
    const [table = ""] = rest.split("</table>");
    return [...table.matchAll(/<a href="([^"]+)">(\d+)<\/a>/g)].map(([, href = "", number]) => [
      href.replaceAll("&amp;", "&").replace(/#.*/, ""),
      Number(number),
    ]);
  };

  for (const [section, least] of [
    ["carriers", 4],
    ["third", 3],
    ["sectors", 2],
    ["outlets", 4],
  ] as const)
    it(`of ${section} open lists of that length`, async () => {
      const numbers = numbersOf(await pageOf("/dossier/IRN/IRQ"), section);
      expect(numbers.length).toBeGreaterThanOrEqual(least);
      for (const [href, number] of numbers) {
        const twin = (await (await get(href.replace(/(\?|$)/, ".json$1"))).json()) as {
          happenings: unknown[];
          figures?: { happenings: number; denied: number; articles: number };
        };
        expect((await get(href)).status, href).toBe(200);
        const { figures } = twin;
        const lengths =
          figures === undefined
            ? [twin.happenings.length]
            : [figures.happenings - figures.denied, figures.happenings, figures.articles];
        expect(lengths, href).toContain(number);
      }
    });

  /** `[href, number]` of the links that match, wherever they stand. */
  const linksOf = (page: string, pattern: RegExp): [string, number][] =>
    [...page.matchAll(pattern)].map(([, href = "", ...numbers]) => [
      href.replaceAll("&amp;", "&"),
      numbers.reduce((sum, number) => sum + Number(number ?? 0), 0),
    ]);

  for (const [what, pattern, least] of [
    ["words that an outlet chose", /<a href="([^"]*[?&]thing=[^"]*)">(\d+)(?: \((\d+)\))?<\/a>/g, 2],
    ["a speaker's statements", /<a href="([^"]*[?&]said=[^"]*)">All (\d+) statements<\/a>/g, 1],
    ["a track record", /<a href="([^"]*[?&]record=[^"]*)">All (\d+) statements<\/a>/g, 1],
  ] as const)
    for (const dossier of ["/dossier/IRN/IRQ", "/dossier/IRN"])
      it(`of ${what} open as many words in ${dossier}, each where it stands`, async () => {
        const links = linksOf(await pageOf(dossier), pattern);
        expect(links.length).toBeGreaterThanOrEqual(least);
        for (const [href, number] of links) {
          const { passages } = (await (await get(href.replace("?", ".json?"))).json()) as {
            passages: { words: string; article: string; published: string }[];
          };
          expect(passages.length, href).toBe(number);
          const page = await pageOf(href);
          for (const { words, article, published } of passages) {
            expect(records.find((record) => record.article.id === article)?.article.text).toContain(words);
            expect(page).toContain(`“${words}”`);
            expect(published).toMatch(/^2020-07-2/);
          }
          expect(page.match(/<blockquote>/g)).toHaveLength(number);
        }
      });

  it("a list shows the sentence of each happening, one click from its article", async () => {
    const page = await pageOf("/dossier/IRN/IRQ/counted?third=TUR&with=second");
    expect(page).toContain("1 happening with Iraq, in articles that tell of Iran and Iraq");
    expect(page).toContain("Turkey assault number 1");
    expect(page).toMatch(/href="\/articles\/article-[^"]+#/);
  });

  for (const [path, status] of [
    ["/dossier/IRN/IRQ/counted", 404],
    ["/dossier/IRN/IRQ/counted?carrier=nobody", 404],
    ["/dossier/IRN/IRQ/counted.json?third=XXX", 404],
    ["/dossier/IRN/counted?third=TUR", 404],
    ["/dossier/IRN/IRQ/counted?thing=a+killing&word=martyrdom&by=Nobody", 404],
    ["/dossier/IRN/IRQ/counted?record=nobody&of=speaker", 404],
    ["/dossier/IRN/IRQ/counted?record=nobody&of=weather", 400],
    ["/dossier/IRN/IRQ/counted?third=TUR&with=none", 400],
  ] as const)
    it(`${path} answers ${status}`, async () => expect((await get(path)).status).toBe(status));
});
