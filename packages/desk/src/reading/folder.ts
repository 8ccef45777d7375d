/** Folder → files. In: a folder. Out: the files below it that may hold articles, in the order of their names. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Endings of file names, and what such files hold. Markup is told apart by its content. */
export const formatOfEnding: ReadonlyMap<string, "text" | "markup" | "jsonl"> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".html", "markup"],
  [".htm", "markup"],
  [".xhtml", "markup"],
  [".xml", "markup"],
  [".rss", "markup"],
  [".atom", "markup"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
]);

/** `notes.TXT` → `.txt`; empty where a name has none. */
export const endingOf = (name: string): string => /[^/\\.](\.[^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Files with a known ending below a folder, hidden ones and links to folders left out.
 * @throws what the file system says of a folder that cannot be opened; `refused` is told of one below it
 */
export async function* articleFiles(
  folder: string,
  refused: (folder: string, error: Error) => void,
): AsyncGenerator<string> {
  // A stack instead of recursion: folders may nest as deep as the file system lets them.
  const waiting: { path: string; isFolder: boolean }[] = [{ path: folder, isFolder: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!next.isFolder) {
      yield next.path;
      continue;
    }
    try {
      const entries = await readdir(next.path, { withFileTypes: true });
      const found = entries
        .filter((entry) => !entry.name.startsWith("."))
        .filter((entry) => entry.isDirectory() || formatOfEnding.has(endingOf(entry.name)))
        .sort((a, b) => byName(b.name, a.name));
      for (const entry of found) waiting.push({ path: join(next.path, entry.name), isFolder: entry.isDirectory() });
    } catch (error) {
      if (next.path === folder) throw error;
      refused(next.path, error as Error);
    }
  }
}
