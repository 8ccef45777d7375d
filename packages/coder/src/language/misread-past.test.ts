/** Past tenses that the network takes for participles: sentence → the verb at its root, its subject and object. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, type LanguageModels, loadLanguage } from "./analyse.ts";
import { dependent } from "./tree.ts";

let models: LanguageModels;
beforeAll(() => {
  models = loadLanguage(readModels());
});

const clause = (text: string): string => {
  const language = analyse(text, models);
  const root = language.head.indexOf(-1);
  const word = (t: number): string => (t < 0 ? "–" : (language.form[t] as string));
  return [dependent(language, root, "nsubj"), root, dependent(language, root, "obj")].map(word).join(" ");
};

describe("a past tense that was read as a participle", () => {
  it.each([
    ["Poland severed ties with Belarus.", "Poland severed ties"],
    ["France downgraded relations with Algeria.", "France downgraded relations"],
    ["Norway presented evidence against Chad.", "Norway presented evidence"],
    ["Ecuador severed relations with Colombia late on Monday.", "Ecuador severed relations"],
    ["North Korea test-fired two missiles.", "Korea fired missiles"],
    ["Egypt armed Sudan.", "Egypt armed Sudan"],
  ])("%s", (text, expected) => {
    expect(clause(text)).toBe(expected);
  });

  it.each([
    ["Iran relaxed restrictions on Pakistani goods.", "VERB VBD"],
    ["Japan unfroze Russian funds.", "VERB VBD"],
    ["Iran is open to talks.", "ADJ JJ"],
  ])("is a verb where it has an object: %s", (text, expected) => {
    const { head, upos, xpos } = analyse(text, models);
    const root = head.indexOf(-1);
    expect(`${upos[root]} ${xpos[root]}`).toBe(expected);
  });

  it.each([
    ["Moscow-backed rebels near Donetsk.", "– rebels –"],
    ["Poland severed ties with Belarus", "– ties –"],
    ["The newly elected president of Chile.", "– president –"],
    ["Rebels backed by Chad.", "– Rebels –"],
  ])("leaves a heading as it is: %s", (text, expected) => {
    expect(clause(text)).toBe(expected);
  });
});
