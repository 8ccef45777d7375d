/** npm run check: formatting and lint (which hold the coder pure), types, and the order of rooms. */
import { run, setUp } from "./setup.mjs";

setUp();
run("npx", ["--no-install", "biome", "check", "--error-on-warnings"]);
run("npx", ["--no-install", "tsc", "-p", "packages/coder", "--noEmit"]);
run("npx", ["--no-install", "tsc", "-p", "packages/desk", "--noEmit"]);
run("npx", ["--no-install", "tsc", "-p", "."]);
run("npx", ["--no-install", "vitest", "run", "test/rooms.test.ts", "test/purity.test.ts"]);
