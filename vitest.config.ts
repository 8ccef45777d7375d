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
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: "UTC" },
  },
});
