/** Sentences with two marked parties. In: PLV train, AW train, our own files in training/relate. Out: pairs with what the first does. */
import { readdirSync, readFileSync } from "node:fs";
import type { RelateClass } from "../packages/coder/src/events/relate.ts";
import type { Span } from "../packages/coder/src/text/span.ts";

export interface Pair {
  readonly text: string;
  readonly actor: Span;
  readonly recipient: Span;
  readonly gold: RelateClass;
}

/** Takes `<s>…</s>` and `<t>…</t>` out of a sentence; a party that is not marked stands as nothing at the end. */
const unmark = (marked: string): Omit<Pair, "gold"> => {
  let text = "";
  let at = 0;
  const spans: { s?: Span; t?: Span } = {};
  const open: { [tag: string]: number } = {};
  for (const match of marked.matchAll(/<(\/?)([st])>/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const tag = match[2] as "s" | "t";
    if (match[1] === "") open[tag] = text.length;
    else if (open[tag] !== undefined) spans[tag] ??= { start: open[tag], end: text.length };
  }
  text += marked.slice(at);
  const nothing = { start: text.length, end: text.length };
  return { text, actor: spans.s ?? nothing, recipient: spans.t ?? nothing };
};

const tags: { readonly [mark: string]: string } = { "{": "<s>", "}": "</s>", "[": "<t>", "]": "</t>" };

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

/** The pairs of PLV train. */
export const readPairs = (file: string): readonly Pair[] =>
  rowsOf(file).map(([, , , marked = "", , , , root = ""]) => ({ ...unmark(marked), gold: root as RelateClass }));

/** The pairs of AW train, with whether they are in conflict (1) or cooperate (0). */
export const readOpposed = (file: string): readonly (Omit<Pair, "gold"> & { readonly conflict: boolean })[] =>
  rowsOf(file).map((row) => ({ ...unmark(row[7] ?? ""), conflict: row[13] === "1" }));

/** The sentences of our own in training/relate: a file a type, one sentence a line, `{actor}` and `[recipient]`. */
export const ownPairs = (folder = "training/relate"): readonly Pair[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const type = file.replace(".txt", "").toUpperCase();
      const gold = (type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type) as RelateClass;
      const lines = readFileSync(`${folder}/${file}`, "utf8").split("\n");
      return lines
        .filter((line) => line !== "")
        .map((line) => ({ ...unmark(line.replace(/[{}[\]]/g, (mark) => tags[mark] as string)), gold }));
    });
