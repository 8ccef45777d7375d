/** Speed of the archive and of pages over it, through a real file and a real server. */
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { code } from "@dragoman/coder";
import { serve } from "@hono/node-server";
import { openArchive } from "../packages/desk/src/archive/sqlite/sqlite-archive.ts";
import { createApp } from "../packages/desk/src/web/app.ts";
import { type Benchmark, timed } from "./benchmark.ts";

export const archive: Benchmark = {
  name: "archive",
  says: "adding coded articles to an archive file, and pages served over it",
  prepare: async ({ articles, resources, folder }) => {
    const records = articles.map((article) => code(article, resources));
    const at = "2020-09-01T00:00:00Z";
    const kept = openArchive(join(folder, "pages.db"), { create: true });
    for (const [i, record] of records.entries()) await kept.add(record, `bench#${i}`, at);
    const app = createApp(kept);
    const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
      const started: ReturnType<typeof serve> = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, () =>
        resolve(started),
      );
    });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const count = records.length;
    const pages: readonly (readonly [string, string])[] = [
      ["page /", "/"],
      [`page /dossier/IRN/IRQ of ${count} articles`, "/dossier/IRN/IRQ"],
      ["page /articles/ID", `/articles/${(records[0] as (typeof records)[number]).article.id}`],
    ];
    return {
      round: async (round) => {
        const fresh = openArchive(join(folder, `fresh-${round}.db`), { create: true });
        const addAll = async (): Promise<void> => {
          for (const [i, record] of records.entries()) await fresh.add(record, `bench#${i}`, at);
        };
        const first = await timed(addAll);
        const again = await timed(addAll);
        await fresh.close();
        const readings = [
          { name: "archive: add articles", unit: "articles/s", value: (1000 * count) / first },
          { name: "archive: add the same again", unit: "articles/s", value: (1000 * count) / again },
        ];
        for (const [name, path] of pages) {
          const value = await timed(async () => {
            const answer = await fetch(address + path, { headers: { connection: "close" } });
            if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
            await answer.text();
          });
          readings.push({ name, unit: "ms", value });
        }
        return readings;
      },
      close: async () => {
        server.close();
        await kept.close();
      },
    };
  },
};
