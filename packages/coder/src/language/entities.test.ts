import { describe, expect, it } from "vitest";
import { entitiesOf } from "./entities.ts";
import { BEGIN, END, INSIDE, learnedTypes, nameClass, SINGLE } from "./names.ts";

/** Tokens of a text with spaces between them, and the spans marked as TYPE:first-last. */
const read = (text: string, ...spans: readonly string[]): string[] => {
  const form = text.split(" ");
  const start = new Int32Array(form.length);
  const end = new Int32Array(form.length);
  let at = 0;
  form.forEach((word, i) => {
    start[i] = at;
    end[i] = at + word.length;
    at += word.length + 1;
  });
  const classes = new Int32Array(form.length);
  for (const span of spans) {
    const [type, first = 0, last = 0] = span
      .split(/[:-]/)
      .map((part, k) => (k === 0 ? learnedTypes.indexOf(part as never) : Number(part)));
    for (let i = first; i <= last; i++) {
      classes[i] = nameClass(type as number, first === last ? SINGLE : i === first ? BEGIN : i === last ? END : INSIDE);
    }
  }
  return entitiesOf({ start, end, form }, 0, form.length, classes).map(
    (entity) => `${entity.type} ${text.slice(entity.start, entity.end)}`,
  );
};

describe("entitiesOf", () => {
  it.each([
    ["takes marks off the edges", "on , July 19 , he", ["DATE:1-3"], ["DATE July 19"]],
    ["takes a title off a person", "President Amina Otieno left", ["PERSON:0-2"], ["PERSON Amina Otieno"]],
    [
      "joins a person cut in two behind a title",
      "General Kofi Mensah left",
      ["ORG:0-1", "PERSON:2-2"],
      ["PERSON Kofi Mensah"],
    ],
    ["drops a title that stands alone", "the Foreign Minister left", ["ORG:1-2"], []],
    ["keeps a company that begins like a title", "General Dynamics left", ["ORG:0-1"], ["ORG General Dynamics"]],
    ["keeps a name that begins with half a title", "Prime Holdings left", ["ORG:0-1"], ["ORG Prime Holdings"]],
    ["keeps neighbours apart", "Oman Kenya", ["PLACE:0-0", "PLACE:1-1"], ["GPE Oman", "GPE Kenya"]],
    ["finds nothing where nothing is marked", "they left", [], []],
  ])("%s", (_, text, spans, expected) => {
    expect(read(text, ...spans)).toEqual(expected);
  });
});
