/** Sentences → naming choices; the codebook's table. */
import { describe, expect, it } from "vitest";
import { namedThings } from "../codebook/loaded-words.ts";
import type { Attribution } from "./attribution.ts";
import { findLoadedWords } from "./find-loaded-words.ts";

const saying = (content: readonly Attribution["content"][number][]): Attribution => ({
  id: "attribution-0000000000000000",
  speaker: { span: null, actor: null, description: "an aide", anonymous: true, country: null, sector: null },
  cue: null,
  content,
  form: "direct",
  stance: "states",
  kind: "speech",
  colour: "neutral",
  via: null,
  denies: null,
  because: "test",
});

describe("naming choices", () => {
  for (const [text, ...expected] of [
    ["The martyrdom of the general angered the regime.", "a killing: martyrdom", "those who rule: regime"],
    [
      "The assassination of the general angered the government.",
      "a killing: assassination",
      "those who rule: government",
    ],
    [
      "Daesh, which calls itself Islamic State, fled.",
      "the Islamic State group: Daesh",
      "the Islamic State group: Islamic State",
    ],
    ["What is ISIS? The army says IS is beaten.", "the Islamic State group: ISIS", "the Islamic State group: IS"],
    [
      "Terrorists, or militants, or gunmen?",
      "armed persons: terrorist",
      "armed persons: militant",
      "armed persons: gunman",
    ],
    [
      "A resistance fighter crossed the Persian Gulf.",
      "armed persons: resistance fighter",
      "the gulf south of Iran: Persian Gulf",
    ],
    [
      "Kiev called it an invasion, Moscow a special military operation.",
      "the capital of Ukraine: Kiev",
      "coming of troops: invasion",
      "coming of troops: military operation",
    ],
    ["He is in this regimen; the islands are daesher."],
    ["The persian gulf between rich and poor."],
  ] as const) {
    it(`${text} → ${expected.join(", ") || "none"}`, () => {
      expect(findLoadedWords(text, []).map(({ thing, choice }) => `${thing}: ${choice}`)).toEqual(expected);
    });
  }

  it("are told apart by whose words they stand in", () => {
    const text = "“The regime will fall,” an aide said of the government.";
    const said = saying([{ start: 1, end: 22 }]);
    expect(findLoadedWords(text, [said]).map(({ choice, attribution }) => [choice, attribution])).toEqual([
      ["regime", said.id],
      ["government", null],
    ]);
  });

  it("come from a table in which a form stands once, with a definition and its source where one can be cited", () => {
    const forms = namedThings.flatMap(({ choices }) => choices.flatMap(({ forms: own }) => own));
    expect(new Set(forms).size).toBe(forms.length);
    for (const { thing, definition, source, choices } of namedThings) {
      expect([thing, definition, source ?? "none"].every((words) => words.length > 3)).toBe(true);
      expect(choices.length).toBeGreaterThan(1);
    }
  });
});
