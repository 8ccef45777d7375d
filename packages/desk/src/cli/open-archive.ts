/** Opening an archive for a command. In: a file. Out: the archive; where bringing it up to date takes a while, that is said. */
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import type { Talk } from "./talk.ts";

export const openFor = (talk: Talk, file: string, create: boolean): Archive => {
  let said = false;
  const progress = (_: number, of: number): void => {
    if (!said)
      talk.say(
        `dragoman: ${file}: bringing it up to date with this version, ${of} articles; stop and go on as you like`,
      );
    said = true;
  };
  return openArchive(file, { create, progress });
};
