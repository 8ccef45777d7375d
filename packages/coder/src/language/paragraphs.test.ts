import { describe, expect, it } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";

const paragraphs = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const rows: readonly { readonly name: string; readonly text: string; readonly expected: readonly string[] }[] = [
  { name: "a blank line divides", text: "One.\n\nTwo.", expected: ["One.", "Two."] },
  { name: "a blank line with spaces divides", text: "One\n  \t\nTwo", expected: ["One", "Two"] },
  { name: "Windows line ends divide", text: "One.\r\n\r\nTwo.\r\nThree.", expected: ["One.", "Two.", "Three."] },
  { name: "old Mac line ends divide", text: "One.\rTwo.", expected: ["One.", "Two."] },
  {
    name: "a line that ends a sentence ends a paragraph",
    text: "It ended.\nIt began.",
    expected: ["It ended.", "It began."],
  },
  {
    name: "a closing quote after a full stop ends one",
    text: "“It ended.”\nIt began.",
    expected: ["“It ended.”", "It began."],
  },
  {
    name: "a heading stands alone",
    text: "Talks resume\nThe envoys met again.",
    expected: ["Talks resume", "The envoys met again."],
  },
  {
    name: "a line that goes on in small letters is joined",
    text: "The envoys\nmet again.",
    expected: ["The envoys\nmet again."],
  },
  { name: "a line that ends in a comma is joined", text: "In Oman,\nEnvoys met.", expected: ["In Oman,\nEnvoys met."] },
  {
    name: "an indented line begins one",
    text: "The envoys met\n   Then they left",
    expected: ["The envoys met", "Then they left"],
  },
  {
    name: "lines broken at a fixed width are joined, also before capitals and after full stops",
    text:
      "The foreign ministers of the two neighbours met on Thursday in the port of\n" +
      "Muscat. They spoke for three hours about fishing rights, and the office of\n" +
      "Minister Adeyemi said that both sides would meet again before the autumn.",
    expected: [
      "The foreign ministers of the two neighbours met on Thursday in the port of\n" +
        "Muscat. They spoke for three hours about fishing rights, and the office of\n" +
        "Minister Adeyemi said that both sides would meet again before the autumn.",
    ],
  },
  {
    name: "a short last line ends a paragraph of broken lines",
    text:
      "The foreign ministers of the two neighbours met on Thursday in the port of\n" +
      "Muscat to speak about fish.\n" +
      "They will meet again in the capital of the northern neighbour next spring,\n" +
      "officials said.",
    expected: [
      "The foreign ministers of the two neighbours met on Thursday in the port of\nMuscat to speak about fish.",
      "They will meet again in the capital of the northern neighbour next spring,\nofficials said.",
    ],
  },
  { name: "an empty text has none", text: " \n\n ", expected: [] },
];

describe("splitParagraphs", () => {
  it.each(rows)("$name", ({ text, expected }) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});
