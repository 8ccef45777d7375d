/** Tests run on the sources: `@dragoman/coder/…` is the folder packages/coder/src here. */
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const coder = join(import.meta.dirname, "packages", "coder", "src");

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@dragoman\/coder$/, replacement: join(coder, "code.ts") },
      { find: /^@dragoman\/coder\/language$/, replacement: join(coder, "language", "analyse.ts") },
      { find: /^@dragoman\/coder\/(.+)$/, replacement: `${coder}/$1.ts` },
    ],
  },
  test: {
    include: ["packages/*/src/**/*.test.ts", "{bench,eval,training,test}/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    // Every core has a worker, and a worker's files share what they load: models above all. No test changes what others import.
    maxWorkers: "100%",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: "UTC" },
  },
});
