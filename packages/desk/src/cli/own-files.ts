/** `--actors FILE` and `--lexicon FILE`, or the settings. In: what the command line gives. Out: the paths, empty for none. */
import { readActorFile } from "../actor-files/actor-file.ts";
import type { OwnFiles } from "../resources.ts";
import type { Context } from "./command.ts";

/** The options, for `parseArguments`. */
export const ownFileOptions = { actors: { type: "string" }, lexicon: { type: "string" } } as const;

export const ownFileHelp: readonly string[] = [
  "--actors FILE     your own actors: JSONL, Wikidata JSON or a PETRARCH dictionary",
  "--lexicon FILE    your own words for deeds: JSONL, added to the lexicon or put in its place",
];

/** Says which entries of the file of actors are left out. @throws ActorFileError naming a file that cannot be used */
export const ownFiles = (
  written: { readonly actors?: string | undefined; readonly lexicon?: string | undefined },
  { settings, talk }: Pick<Context, "settings" | "talk">,
): OwnFiles => {
  const { actors = settings.actors, lexicon = settings.lexicon } = written;
  if (actors !== "") for (const note of readActorFile(actors).notes) talk.say(`dragoman: ${actors}: ${note}`);
  return { actors, lexicon };
};
