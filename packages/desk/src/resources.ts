/** Resources from the disk. In: the folder of model files, gzipped, and a user's own files. Out: what the coder reads with. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { loadResources, type Resources } from "@dragoman/coder";
import { withActors } from "@dragoman/coder/actors/registry";
import { withRows } from "@dragoman/coder/events/lexicon";
import { readLexiconLines } from "@dragoman/coder/events/lexicon-lines";
import { contentHash } from "@dragoman/coder/text/hash";
import { readActorFile } from "./actor-files/actor-file.ts";

const ending = ".bin.gz";

/** The folder `models` of the checkout this file is part of, seen from its source and from its build alike. */
export const modelsFolder = (): string => fileURLToPath(new URL("../../../models/", import.meta.url));

/** The page that `npm run eval` wrote of these models; null where a copy of the program has none. */
export const evaluationText = (): string | null => {
  const path = fileURLToPath(new URL("../../../docs/evaluation.md", import.meta.url));
  return existsSync(path) ? readFileSync(path, "utf8") : null;
};

/** The model files of a folder by name, uncompressed. @throws Error with one line naming the folder or file */
export const readModelFiles = (folder: string): { readonly [name: string]: Uint8Array } => {
  if (!existsSync(folder)) throw new Error(`${folder}: no such folder of models`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      try {
        return [name.slice(0, -ending.length), new Uint8Array(gunzipSync(readFileSync(join(folder, name))))];
      } catch (error) {
        throw new Error(`${join(folder, name)}: not a readable model: ${(error as Error).message}`);
      }
    }),
  );
};

/** Files of a user's own; the empty string for none. */
export interface OwnFiles {
  readonly actors: string;
  readonly lexicon: string;
}

/** What a record says of who wrote it, with the content of a user's own file. */
const named = ({ coder }: Resources, name: string, content: unknown): Resources["coder"] => ({
  version: coder.version,
  models: [...coder.models, `${name}@${contentHash(JSON.stringify(content))}`],
});

const withOwnActors = (resources: Resources, path: string): Resources => {
  if (path === "") return resources;
  const own = readActorFile(path).actors;
  const actors = { registry: withActors(resources.actors.registry, own) };
  return { ...resources, actors, coder: named(resources, "actors", own) };
};

const withOwnLexicon = (resources: Resources, path: string): Resources => {
  if (path === "") return resources;
  try {
    const rows = readLexiconLines(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
    if (rows.length === 0) throw new Error("no rows in it");
    return { ...resources, lexicon: withRows(rows), coder: named(resources, "lexicon", rows) };
  } catch (error) {
    throw new Error(`${path}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
};

/**
 * Loads everything the coder reads with; takes most of a command's start-up time, so load once.
 * @param folder the models; empty means this checkout's
 * @param own the user's own files. Records name their content, so that other files code anew.
 * @throws Error with one line naming the file that cannot be used
 */
export const readResources = (folder: string, own: OwnFiles = { actors: "", lexicon: "" }): Resources => {
  const resources = loadResources(readModelFiles(folder === "" ? modelsFolder() : folder));
  return withOwnLexicon(withOwnActors(resources, own.actors), own.lexicon);
};
