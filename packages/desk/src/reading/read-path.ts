/**
 * Path → articles. In: a file, a folder or `-` for standard input. Out: its articles in order, and a failure for each input that
 * could not be read. The file's ending tells text from markup from JSONL; where there is none, the content does.
 */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { articleFiles, endingOf, formatOfEnding } from "./folder.ts";
import { readJsonl } from "./jsonl.ts";
import { readBytes, readStream } from "./read-bytes.ts";
import { defaultLimits, failure, type Limits, type ReadResult, tooLarge } from "./read-result.ts";

/** What the system says of a file, in our words. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "no permission to read it";
    case "ELOOP":
      return "a link that leads in a circle";
    case "ENAMETOOLONG":
      return "a path that is too long";
    case "ENOTDIR":
      return "no such file or folder";
    default:
      return message.split("\n", 1)[0] as string;
  }
};

async function* readFile(path: string, size: number, limits: Limits): AsyncGenerator<ReadResult> {
  const format = formatOfEnding.get(endingOf(path)) ?? null;
  if (format === "jsonl") {
    yield* readJsonl(createReadStream(path), path, limits);
    return;
  }
  const large = tooLarge(size, limits);
  if (large !== null) {
    yield failure(path, large);
    return;
  }
  const file = await open(path);
  let bytes: Uint8Array;
  try {
    bytes = await file.readFile();
  } finally {
    await file.close();
  }
  yield* readBytes(bytes, path, format, limits);
}

/** Reads one file, whatever happens: what the system or a reader throws becomes a failure that names the file. */
async function* readFileSafely(path: string, limits: Limits): AsyncGenerator<ReadResult> {
  try {
    const found = await stat(path);
    if (found.isFIFO()) yield* readStream(createReadStream(path), path, limits);
    else yield* readFile(path, found.size, limits);
  } catch (error) {
    yield failure(path, reasonOf(error));
  }
}

/**
 * Reads all articles of a path.
 * @param path a file, a folder (everything below it that may hold articles), or `-` for standard input
 */
export async function* readPath(
  path: string,
  limits: Limits = defaultLimits,
  stdin: Readable = process.stdin,
): AsyncGenerator<ReadResult> {
  if (path === "-") {
    yield* readStream(stdin, "-", limits);
    return;
  }
  let isFolder: boolean;
  try {
    const found = await stat(path);
    isFolder = found.isDirectory();
    if (!isFolder && !found.isFile() && !found.isFIFO()) {
      yield failure(path, "neither a file nor a folder");
      return;
    }
  } catch (error) {
    yield failure(path, reasonOf(error));
    return;
  }
  if (!isFolder) {
    yield* readFileSafely(path, limits);
    return;
  }
  const refused: ReadResult[] = [];
  let files = 0;
  try {
    for await (const file of articleFiles(path, (folder, error) => refused.push(failure(folder, reasonOf(error))))) {
      yield* refused.splice(0);
      files++;
      yield* readFileSafely(file, limits);
    }
  } catch (error) {
    yield failure(path, reasonOf(error));
    return;
  }
  yield* refused;
  if (files === 0 && refused.length === 0)
    yield failure(path, `folder without articles (${[...formatOfEnding.keys()].join(" ")})`);
}
