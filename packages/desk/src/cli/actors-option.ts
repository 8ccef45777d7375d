/** `--actors FILE`, or the setting. In: what the command line gives. Out: the path, empty for none; entries left out are said. */
import { readActorFile } from "../actor-files/actor-file.ts";
import type { Context } from "./command.ts";

/** @throws ActorFileError naming a file that cannot be used */
export const actorsOption = (
  written: string | undefined,
  { settings, talk }: Pick<Context, "settings" | "talk">,
): string => {
  const path = written ?? settings.actors;
  if (path !== "") for (const note of readActorFile(path).notes) talk.say(`dragoman: ${path}: ${note}`);
  return path;
};
