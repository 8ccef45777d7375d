/** The model files of the checkout, as the coder takes them: name → uncompressed bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Reads models/*.bin.gz below the current folder, which npm's scripts make the checkout's root. */
export const readModels = (folder = "models"): { readonly [name: string]: Uint8Array } =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".bin.gz"))
      .sort()
      .map((name) => [name.slice(0, -".bin.gz".length), gunzipSync(readFileSync(join(folder, name)))]),
  );
