/**
 * npm run check: formatting and lint (which hold the coder pure), types, and the order of rooms, side by side. With --without-tests the last
 * is left to whoever runs every test.
 */
import { runTogether, setUp } from "./setup.mjs";

setUp();
await runTogether([
  ["tsc", "-p", "."],
  ["biome", "check", "--error-on-warnings"],
  ["tsc", "-p", "packages/coder", "--noEmit"],
  ["tsc", "-p", "packages/desk", "--noEmit"],
  ...(process.argv.includes("--without-tests") ? [] : [["vitest", "run", "test/rooms.test.ts", "test/purity.test.ts"]]),
]);
