/** Levels before and after a turn → what a reader is told of them. */
import { describe, expect, it } from "vitest";
import { turnWords } from "./turn-words.ts";

/** Happenings of cooperation and of conflict in so many articles. */
const level = (cooperation: number, conflict: number, articles: number) => ({
  cooperation: cooperation / articles,
  conflict: conflict / articles,
  articles,
  periods: 4,
});

describe("a turning point", () => {
  for (const [before, after, words] of [
    [
      level(18, 2, 10),
      level(1, 1, 10),
      "for each ten articles read, cooperation fell from 18 to 1; conflict went from 2 to 1, which may be chance",
    ],
    [
      level(40, 40, 400),
      level(40, 400, 400),
      "for each ten articles read, conflict rose from 1 to 10; cooperation stayed at 1",
    ],
    [
      level(3, 900, 9000),
      level(3, 90, 9000),
      "for each thousand articles read, conflict fell from 100 to 10; cooperation stayed at 0.3",
    ],
    [
      level(0, 0, 30),
      level(60, 45, 30),
      "for each article read, cooperation rose from 0 to 2; conflict rose from 0 to 1.5",
    ],
  ] as const)
    it(words, () => {
      expect(turnWords({ before, after })).toBe(words);
    });
});
