/** How two marked parties divide their sentence, and the vectors of its parts. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, type LanguageModels, loadLanguage } from "../language/analyse.ts";
import type { Language } from "../language/language.ts";
import { wordVectorsOf } from "../language/word-vectors.ts";
import { unmark } from "./marked.cases.ts";
import { type PairRegions, pairRegions } from "./relate-regions.ts";
import { pairVectors, vectorRegions } from "./relate-vectors.ts";

let models: LanguageModels;
beforeAll(() => {
  models = loadLanguage(readModels());
});

const divided = (marked: string): { language: Language; regions: PairRegions } => {
  const { text, marks } = unmark(marked);
  const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = marks;
  const language = analyse(text, models);
  return { language, regions: pairRegions(language, first, second) };
};

describe("pairRegions", () => {
  it.each([
    ["[Ghana|GHA] sued [Togo|TGO] .", "A between B after", "sued"],
    ["On Friday [Ghana|GHA] sued [Togo|TGO] .", "before before A between B after", "sued"],
    ["[Togo|TGO] was sued by [Ghana|GHA] .", "A between between between B after", "sued"],
  ])("%s", (marked, regions, joint) => {
    const { language, regions: found } = divided(marked);
    expect(language.form.map((_, t) => found.regionOf(t)).join(" ")).toBe(regions);
    expect(language.form[found.joint]).toBe(joint);
  });
});

describe("pairVectors", () => {
  it("gives words that stand in like places like vectors, and unknown words none", () => {
    const vectors = wordVectorsOf(models.syntax.model);
    const joint = vectorRegions.indexOf("joint") * vectors.width;
    const rowOf = (verb: string): Float64Array => {
      const { language, regions } = divided(`[Ghana|GHA] ${verb} [Togo|TGO] .`);
      return pairVectors(language, regions, vectors).subarray(joint, joint + vectors.width);
    };
    const alike = (a: Float64Array, b: Float64Array): number =>
      a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);
    expect(alike(rowOf("attacked"), rowOf("bombed"))).toBeGreaterThan(alike(rowOf("attacked"), rowOf("praised")));
    expect(alike(rowOf("zxqvfied"), rowOf("zxqvfied"))).toBe(0);
  });
});
