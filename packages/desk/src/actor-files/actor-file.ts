/**
 * The user's own actors. In: the path of a file. Out: actors as the registry has them, and a note for each entry left out.
 * The format is told by the name: `.jsonl` is ours, `.json` is Wikidata's, anything else is a PETRARCH dictionary.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { KnownActor } from "@dragoman/coder/actors/registry";
import { readActorLines } from "./actor-lines.ts";
import { readPetrarch } from "./petrarch.ts";
import { readWikidata } from "./wikidata.ts";

export interface ActorFile {
  readonly actors: readonly KnownActor[];
  /** Entries that were not taken, each with its reason: "line 3: no names". */
  readonly notes: readonly string[];
}

/** A file of actors that cannot be used at all, in one line. */
export class ActorFileError extends Error {
  override readonly name = "ActorFileError";
}

/** @throws ActorFileError naming the file and the reason: unreadable, or not a single actor in it */
export const readActorFile = (path: string): ActorFile => {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new ActorFileError(`${path}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
  const source = basename(path);
  let read: ActorFile;
  try {
    if (path.endsWith(".jsonl")) read = readActorLines(text, source);
    else read = path.endsWith(".json") ? readWikidata(text, source) : readPetrarch(text, source);
  } catch (error) {
    throw new ActorFileError(`${path}: ${(error as Error).message}`);
  }
  if (read.actors.length === 0) throw new ActorFileError(`${path}: ${read.notes[0] ?? "no actors in it"}`);
  return read;
};
