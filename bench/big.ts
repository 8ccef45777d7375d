/** Speed of a big archive: start, pages, adding, memory. The archive is of made-up records; `--events` says how big. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { PairTotal } from "../packages/desk/src/archive/across.ts";
import { openArchive } from "../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { createApp } from "../packages/desk/src/web/app.ts";
import type { Benchmark } from "./benchmark.ts";
import { timed } from "./benchmark.ts";
import { bigArchive } from "./big-archive.ts";
import type { Reading } from "./figure.ts";
import { medianOf } from "./figure.ts";
import { madeRecords } from "./made-records.ts";

/** Dossiers of so many pairs and of so many states are timed beside each other. */
const dossiers = 5;

/** States, those in the most happenings of pairs first. */
const statesOf = (pairs: readonly PairTotal[]): string[] => {
  const totals = new Map<string, number>();
  for (const { a, b, happenings } of pairs)
    for (const state of [a, b]) totals.set(state, (totals.get(state) ?? 0) + happenings);
  return [...totals].sort((x, y) => y[1] - x[1]).map(([state]) => state);
};

export const big: Benchmark = {
  name: "big",
  says: "an archive of --events made-up events: start, pages, files, queries, adding --articles articles, archive check, memory",
  prepare: async ({ folder, events, added, progress }) => {
    const made = await bigArchive(events, (done, of) => progress(`making an archive: ${done} of ${of} articles`));
    const file = join(folder, "big.db");
    copyFileSync(made, file);
    const title = `big archive of ${events} events`;
    return {
      round: async (round) => {
        const readings: Reading[] = [];
        const read = (name: string, value: number, unit = "ms"): void => {
          readings.push({ name: `${title}: ${name}`, unit, value });
        };
        const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
        // Once: it takes minutes, and changes nothing.
        if (round === 0) {
          const checked = openArchive(file, { create: false });
          const before = megabytes();
          let highest = before;
          const seconds = await timed(async () => {
            const watch = (what: string, done: number, all: number): void => {
              highest = Math.max(highest, megabytes());
              progress(`archive check: ${done} of ${all} ${what}`);
            };
            for await (const one of checked.check({ rebuild: false, progress: watch }))
              throw new Error(`${file}: ${one.table} ${one.at} is not what its articles make it`);
          });
          await checked.close();
          read("archive check", seconds / 1000, "s");
          read("memory that archive check takes at its highest", highest - before, "MB");
        }
        const from = performance.now();
        const archive = openArchive(file, { create: false });
        const app = createApp(archive);
        const page = async (path: string): Promise<void> => {
          const answer = await app.request(path);
          if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
          await answer.text();
        };
        await page("/health");
        read("start", performance.now() - from);
        const pairs = archive.across.pairs().toSorted((x, y) => y.happenings - x.happenings);
        const [busiest] = pairs;
        const [party] = archive.across.partiesNamed([" "], 1);
        if (busiest === undefined || party === undefined) throw new Error(`${file} is empty`);
        const { a, b } = busiest;
        const [newest] = archive.across.happenings([{ country: a }, { country: b }], {}, 1);
        const dossier = `/dossier/${a}/${b}`;
        const paths: readonly (readonly [string, string])[] = [
          ["page /", "/"],
          ["page of the busiest pair", dossier],
          ["same, two months of it", `${dossier}?since=2018-01-01&until=2018-02-28`],
          ["same, its speakers' second page", `${dossier}?speakers=2`],
          ["numbers of the busiest pair", `${dossier}.json`],
          ["CSV of its happenings", `${dossier}/happenings.csv`],
          ["Atom feed of the same", `${dossier}/happenings.atom`],
          ["calendar of its prospects", `${dossier}/prospects.ics`],
          ["SVG of its series", `${dossier}/series.svg`],
          ["memo of the pair", `${dossier}/memo.md`],
          ["page of the busiest actor", `/actors/${encodeURIComponent(party.key)}`],
          ["page /prospects", "/prospects"],
          ["search", "/?q=border+security"],
          ["page of a happening", `/happenings/${newest?.happening.id}`],
          ["page of an article", `/articles/${newest?.happening.reports[0]?.article}`],
          ["page /review", "/review"],
          ["page /review by doubt", "/review?order=doubt"],
          ["page /review/merges", "/review/merges"],
        ];
        for (const [name, path] of paths) {
          read(`first ${name}`, await timed(() => page(path)));
          read(name, await timed(() => page(path)));
        }
        const times: number[] = [];
        let before = 0;
        // Of the same states and persons, on days all over the archive's.
        for (const record of madeRecords(added, 1, round + 2)) {
          times.push(await timed(() => archive.add(record, "bench", "2021-02-01T00:00:00Z")));
          // As between two articles that a coder works on: the archive has a moment to itself.
          await setImmediate();
          // What pages had taken is given back while the first are added.
          if (times.length === Math.ceil(added / 10)) before = megabytes();
          if (times.length % 1000 === 0) progress(`adding to it: ${times.length} of ${added} articles`);
        }
        read("add an article", medianOf(times));
        read(
          "add an article, nine in ten within",
          times.toSorted((x, y) => x - y)[Math.ceil(added * 0.9) - 1] as number,
        );
        read(`add an article, the slowest of ${added}`, Math.max(...times));
        read(`memory, a tenth of ${added} articles added`, before, "MB");
        read("memory, all of them added", megabytes(), "MB");
        // After a change, so that no page knows anything of before.
        for (const [of, dossierPaths] of [
          ["pairs", pairs.slice(0, dossiers).map((pair) => `/dossier/${pair.a}/${pair.b}`)],
          [
            "states",
            statesOf(pairs)
              .slice(0, dossiers)
              .map((state) => `/dossier/${state}`),
          ],
        ] as const) {
          const [first, again]: [number[], number[]] = [[], []];
          for (const path of dossierPaths) {
            first.push(await timed(() => page(path)));
            again.push(await timed(() => page(path)));
          }
          read(`first page of the ${dossiers} busiest ${of}, the slowest`, Math.max(...first));
          read(`page of the ${dossiers} busiest ${of}, the slowest`, Math.max(...again));
        }
        await archive.close();
        return readings;
      },
    };
  },
};
