/** Resources from the disk. In: the folder of model files, gzipped, and a user's own actors. Out: what the coder reads with. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { loadResources, type Resources } from "@dragoman/coder";
import { withActors } from "@dragoman/coder/actors/registry";
import { contentHash } from "@dragoman/coder/text/hash";
import { readActorFile } from "./actor-files/actor-file.ts";

const ending = ".bin.gz";

/** The folder `models` of the checkout this file is part of, seen from its source and from its build alike. */
export const modelsFolder = (): string => fileURLToPath(new URL("../../../models/", import.meta.url));

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

/**
 * Loads everything the coder reads with; takes most of a command's start-up time, so load once.
 * @param folder the models; empty means this checkout's
 * @param actors a file of the user's own actors; empty means none. Records name its content, so that another file codes anew.
 * @throws Error with one line naming the file that cannot be used
 */
export const readResources = (folder: string, actors = ""): Resources => {
  const resources = loadResources(readModelFiles(folder === "" ? modelsFolder() : folder));
  if (actors === "") return resources;
  const own = readActorFile(actors).actors;
  const { version, models } = resources.coder;
  return {
    ...resources,
    actors: { registry: withActors(resources.actors.registry, own) },
    coder: { version, models: [...models, `actors@${contentHash(JSON.stringify(own))}`] },
  };
};
