/** Bundles a TypeScript file of the checkout and runs it: node scripts/run.mjs eval/main.ts [ARGUMENT…]. Packages stay external. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { install, root } from "./setup.mjs";

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error("usage: node scripts/run.mjs FILE.ts [ARGUMENT…]");
  process.exit(2);
}
install();
const { build } = await import("esbuild");
const folder = join(root, "node_modules", ".dragoman", "run");
mkdirSync(folder, { recursive: true });
const outfile = join(
  folder,
  `${resolve(entry)
    .slice(root.length + 1)
    .replaceAll(/[\\/]/g, "-")}-${process.pid}-${basename(entry, ".ts")}.mjs`,
);
const coder = join(root, "packages", "coder", "src");
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
  // The coder is bundled from its sources, so that what runs is what stands in the checkout; npm's packages are not.
  plugins: [
    {
      name: "coder-from-source",
      setup(plugins) {
        plugins.onResolve({ filter: /^@dragoman\/coder$/ }, () => ({ path: join(coder, "code.ts") }));
        plugins.onResolve({ filter: /^@dragoman\/coder\/language$/ }, () => ({
          path: join(coder, "language", "analyse.ts"),
        }));
        plugins.onResolve({ filter: /^@dragoman\/coder\/./ }, ({ path }) => ({
          path: join(coder, `${path.slice("@dragoman/coder/".length)}.ts`),
        }));
        plugins.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
          kind === "entry-point" ? null : { path, external: true },
        );
      },
    },
  ],
});
const { status } = spawnSync(process.execPath, [outfile, ...rest], { stdio: "inherit", cwd: process.cwd() });
process.exit(status ?? 1);
