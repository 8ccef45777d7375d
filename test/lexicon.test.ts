/** Every entry of the lexicon can be reached: one of its plain sentences is coded by it, with its type and mode. */
import { code, loadResources, type Resources } from "@dragoman/coder";
import { eventTypeCodes } from "@dragoman/coder/codebook/event-types";
import { type Entry, entries } from "@dragoman/coder/events/lexicon";
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";
import { sentencesOf } from "./lexicon-sentences.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
});

const shows = (entry: Entry, text: string): boolean =>
  code({ text }, resources).events.some(
    ({ because, type, mode }) =>
      because.startsWith(`events/lexicon:${entry.id}+`) &&
      type === entry.type &&
      (entry.mode === null || mode === entry.mode),
  );

/** In strides by the golden ratio: neighbours differ by a word, so where one does not show an entry the next seldom does. */
const spread = (sentences: readonly string[]): readonly string[] => {
  const place = (at: number): number => (at * 0.618034) % 1;
  return [...sentences.keys()].sort((a, b) => place(a) - place(b)).map((at) => sentences[at] as string);
};

describe("the lexicon's entries, each by a sentence of its own", () => {
  it.each(eventTypeCodes)(
    "of %s",
    (type) => {
      const own = entries.filter((entry) => entry.type === type);
      const unreached = own.filter((entry) => !spread(sentencesOf(entry)).some((sentence) => shows(entry, sentence)));
      expect(own.length).toBeGreaterThan(20);
      expect(unreached.map(({ pos, pattern }) => `${pos} ${pattern}`)).toEqual([]);
    },
    120_000,
  );
});
