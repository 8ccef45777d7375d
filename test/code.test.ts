/** Whole sentences → events, through every stage with the real models: `TYPE ACTOR>RECIPIENT date status`, countries joined by `+`. */

import { code, loadResources } from "@dragoman/coder";
import { withRows } from "@dragoman/coder/events/lexicon";
import { readLexiconLines } from "@dragoman/coder/events/lexicon-lines";
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
  "dates that the clause itself does not give": [
    [
      "Saad Hariri resigned on October 29, 2019. Parliament in Beirut approved Hariri's resignation.",
      "RETREAT LBN> 2019-10-29 occurred; SUPPORT LBN>LBN 2019-10-29 occurred",
    ],
    ["The generals of Kenya served there after the U.S. invasion of Iraq.", "ASSAULT USA>IRQ 2003-03-20 occurred"],
    [
      "The border was quiet for a week. Traders waited. Nobody knew why. Chile has summoned the Bolivian ambassador.",
      "ACCUSE CHL>BOL 2023-05-01 occurred",
    ],
  ],
  "a predicate that is a place or a penalty": [
    ["Iraq's foreign minister will be in Tehran on Sunday.", "CONSULT IRQ>IRN 2023-05-21 expected"],
    ["The Iranian embassy is in Baku.", ""],
    ["Washington placed Venezuela's state airline under sanctions in 2020.", "COERCE USA>VEN 2020-01-01 occurred"],
    ["Belarus was under European sanctions at the time.", ""],
  ],
  "deeds in a row": [
    [
      "Congo cut diplomatic ties with Rwanda on Saturday and recalled its diplomats from Kigali.",
      "SANCTION COD>RWA 2023-05-13 occurred; SANCTION COD>RWA 2023-05-13 occurred",
    ],
    [
      "Relations between Iran and Saudi Arabia were severed by Riyadh in January 2016.",
      "SANCTION SAU>IRN 2016-01-01 occurred",
    ],
  ],
  "those who go along": [
    [
      "Accompanied by Iranian ambassador Iraj Masjedi and several Iraqi officials, Zarif praised Turkey.",
      "SUPPORT IRN+IRN+IRQ>TUR 2023-05-17 occurred",
    ],
    ["Zarif, accompanied by Iraqi officials, arrived in Baghdad.", "CONSULT IRN>IRQ 2023-05-17 occurred"],
  ],
  "protests of nobody": [["The protests of Chile made it impossible for Peru to go on.", ""]],
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

describe("a user's own words", () => {
  const lexicon = withRows(readLexiconLines('{"pos":"verb","pattern":"serenade","type":"SUPPORT","frame":"give"}'));
  const text = "Norway has promised to serenade Chad in May.";

  it.each([
    ["without them", resources, []],
    ["with them", { ...resources, lexicon }, ["SUPPORT"]],
  ] as const)("tell what is promised, %s", (_, given, types) => {
    expect(code({ text, published }, given).prospects.map(({ expects }) => expects.type)).toEqual(types);
  });
});
