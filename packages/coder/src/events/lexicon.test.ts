/** The lexicon keeps its own rules. */
import { describe, expect, it } from "vitest";
import { eventTypeCodes, hasMode } from "../codebook/event-types.ts";
import { entries, lexiconGroups } from "./lexicon.ts";

describe("the lexicon", () => {
  it("has at least 900 entries, and some of every type", () => {
    expect(entries.length).toBeGreaterThanOrEqual(900);
    for (const type of eventTypeCodes)
      expect(entries.filter((entry) => entry.type === type).length).toBeGreaterThan(20);
  });

  it("names no entry twice for one part of speech", () => {
    const names = entries.map(({ id, pos }) => `${id} ${pos}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("gives each type only modes that PLOVER knows", () => {
    const strange = lexiconGroups.filter(({ type, mode }) => mode !== undefined && !hasMode(type, mode));
    expect(strange.map(({ type, mode }) => `${type}/${mode}`)).toEqual([]);
  });

  it("reads what must stand before, after and as object out of a pattern", () => {
    const find = (id: string) => entries.find((entry) => entry.id === id);
    expect(find("consult/sit-down-with")).toMatchObject({ lemma: "sit", after: ["down", "with"], objects: null });
    expect(find("assault/air-strike")).toMatchObject({ lemma: "strike", before: ["air"], pos: "noun" });
    expect(find("agree/memorandum-of-understanding")).toMatchObject({
      lemma: "memorandum",
      after: ["of", "understanding"],
    });
    expect(find("sanction/recall-ambassador")?.objects?.has("envoy")).toBe(true);
  });

  it("says the same thing of a bare word only once", () => {
    const bare = entries.filter(({ weight }) => weight === 0).map(({ pos, lemma }) => `${pos} ${lemma}`);
    expect(bare.filter((word, i) => bare.indexOf(word) !== i)).toEqual([]);
  });
});
