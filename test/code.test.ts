/** Whole sentences → events, through every stage with the real models: `TYPE ACTOR>RECIPIENT date status`, countries joined by `+`. */

import { code, loadResources } from "@dragoman/coder";
import { describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";

const resources = loadResources(readModels());
/** A Wednesday. */
const published = { start: "2023-05-17", end: "2023-05-17", precision: "day" } as const;

const eventsOf = (text: string): string => {
  const { actors, events } = code({ text, published }, resources);
  const countries = (ids: readonly string[]): string =>
    ids.map((id) => actors.find((actor) => actor.id === id)?.country ?? "–").join("+");
  return events
    .map(
      ({ type, actor, recipient, date, status }) =>
        `${type} ${countries(actor)}>${countries(recipient)} ${date?.start ?? "undated"} ${status}`,
    )
    .join("; ");
};

const cases: { readonly [what: string]: readonly (readonly [text: string, events: string])[] } = {
  "a state that only its ground or its people imply": [
    ["Rockets hit the Balad base north of Baghdad on Friday.", "ASSAULT >IRQ 2023-05-12 occurred"],
    ["Peruvians took to the streets of Lima on Sunday.", "PROTEST PER>PER 2023-05-14 occurred"],
  ],
};

describe.each(Object.entries(cases))("%s", (_, rows) => {
  it.each(rows)("%s", (text, events) => {
    expect(eventsOf(text)).toBe(events);
  });
});

it("keeps no implied state that no event needs", () => {
  const { actors } = code({ text: "It rained in Lima on Sunday." }, resources);
  expect(actors).toEqual([]);
});
