/** Words that are looked for → who said them. */
import { describe, expect, it } from "vitest";
import type { Speaker } from "../../relations/speakers.ts";
import { saidWith } from "./said-view.ts";

const speaker = (name: string, ...words: readonly string[]): Speaker => ({
  key: name,
  name,
  country: null,
  sector: null,
  anonymous: false,
  said: words.map((said, i) => ({
    attribution: `attribution-${i}`,
    article: "article-1",
    outlet: null,
    published: null,
    form: "indirect",
    stance: "states",
    span: { start: 0, end: 1 },
    words: said,
    via: null,
  })),
});
const speakers = [
  speaker("Javad Zarif", "the visit was useful", "Trade will grow"),
  speaker("an aide to Zarif", "the visit was short"),
  speaker("Barham Salih", "one", "two visits", "three visits", "four visits", "five visits"),
];

describe("who said so", () => {
  for (const [query, found] of [
    [
      "visit",
      [
        "Javad Zarif: the visit was useful",
        "an aide to Zarif: the visit was short",
        "Barham Salih: three visits; four visits; five visits",
      ],
    ],
    ["zarif VISIT", ["Javad Zarif: the visit was useful", "an aide to Zarif: the visit was short"]],
    ["javad trade", ["Javad Zarif: Trade will grow"]],
    ["Salih trade", []],
    ["salih", ["Barham Salih: three visits; four visits; five visits"]],
    ["nothing", []],
  ] as const)
    it(`${query}: ${found.length === 0 ? "nobody" : found.join(", ")}`, () =>
      expect(
        saidWith(speakers, query).map(({ name, said }) => `${name}: ${said.map(({ words }) => words).join("; ")}`),
      ).toEqual(found));
});
