/** What one marked party does to another. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { eventTypeCodes } from "../codebook/event-types.ts";
import { analyse, type LanguageModels, loadLanguage } from "../language/analyse.ts";
import { unmark } from "./marked.cases.ts";
import { loadRelate, type RelateModel, type Relation, relateActors } from "./relate.ts";

let models: LanguageModels;
let relate: RelateModel | null;
beforeAll(() => {
  const files = readModels();
  models = loadLanguage(files);
  relate = loadRelate(files, models);
});

/** Relates the first mark of a sentence to the second. */
const related = (marked: string, model: RelateModel | null): Relation => {
  const { text, marks } = unmark(marked);
  const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = marks;
  return relateActors(analyse(text, models), first, second, model);
};

const rows = [
  ["[Chile|CHL] accused [Bolivia|BOL] of smuggling.", "ACCUSE", "verbal conflict"],
  ["[Bolivia|BOL] was accused by [Chile|CHL] of smuggling.", "ACCUSE", "verbal conflict"],
  ["[Thai soldiers|THA:g] killed two [Cambodian guards|KHM:g].", "ASSAULT", "material conflict"],
  ["[Finland|FIN] urged [Hungary|HUN] to ratify the treaty.", "REQUEST", "verbal conflict"],
  ["[Zambia|ZMB] rejected the offer of [Angola|AGO].", "REJECT", "verbal conflict"],
  ["[Oman|OMN] released three [Yemeni fishermen|YEM:g].", "RETREAT", "material cooperation"],
  ["[The king|MAR:p] met [the Spanish prime minister|ESP:p] in Rabat.", "CONSULT", "verbal cooperation"],
  ["[Ghana|GHA] arrested [a Togolese banker|TGO:p].", "COERCE", "material conflict"],
] as const;

describe("relateActors", () => {
  it.each(rows)("by rules: %s is %s", (text, type, quad) => {
    expect(related(text, null)).toMatchObject({ type, quad });
  });

  it.each(rows)("by the model: %s is %s", (text, type, quad) => {
    expect(related(text, relate)).toMatchObject({ type, quad });
  });

  it("gives all 16 types a share, and the shares sum to one", () => {
    for (const model of [null, relate]) {
      const { scores } = related("[Kenya|KEN] and [Uganda|UGA] share a lake.", model);
      expect(Object.keys(scores)).toEqual([...eventTypeCodes]);
      expect(Object.values(scores).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }
  });

  it("tells whether the deed happened", () => {
    expect(related("[Peru|PER] will visit [Brazil|BRA].", null).status).toBe("expected");
    expect(related("[Peru|PER] did not attack [Brazil|BRA].", null).status).toBe("denied");
  });

  it("answers even where there is nothing to read", () => {
    expect(eventTypeCodes).toContain(
      relateActors(analyse("", models), { start: 0, end: 0 }, { start: 0, end: 0 }, relate).type,
    );
    expect(eventTypeCodes).toContain(related("Rain.", relate).type);
  });

  it("is read from model files, and is absent without one", () => {
    expect(loadRelate({}, models)).toBeNull();
    expect(() => loadRelate({ relate: new Uint8Array([1, 2, 3]) }, models)).toThrow('model "relate"');
    const { model } = models.syntax;
    const narrow = { ...models.syntax, model: { ...model, shape: { ...model.shape, given: 1 } } };
    expect(() => loadRelate(readModels(), { ...models, syntax: narrow })).toThrow(
      'does not fit the vectors of "syntax"',
    );
  });
});
