/** When a deed happened, and whether it is told again: sentences of our own, published on Monday, 20 July 2020, the deed's word between asterisks. */
import { code, loadResources, type Resources } from "@dragoman/coder";
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
});

const published = { start: "2020-07-20", end: "2020-07-20", precision: "day" } as const;

/** Text before the deed's, so that nothing dates it but its own words. */
const filler = "The harvest was good. Prices fell. The markets were calm. Rain is near. Nobody complained.\n\n";

const eventAt = (marked: string, before = filler) => {
  const text = before + marked.replaceAll("*", "");
  const start = before.length + marked.indexOf("*");
  const end = before.length + marked.lastIndexOf("*") - 1;
  return code({ text, published }, resources).events.find(({ trigger }) => trigger.start < end && trigger.end > start);
};

const dateOf = (marked: string, before = filler): string => {
  const event = eventAt(marked, before);
  if (event === undefined) return "no event";
  return event.date === null ? "undated" : `${event.date.start}/${event.date.end}`;
};

const cases: { readonly [construction: string]: readonly (readonly [text: string, date: string])[] } = {
  "the day of a deed's harm": [
    [
      "Russia condemned Israel for an *attack* on a camp in Iran in which 13 people were killed on Friday.",
      "2020-07-17/2020-07-17",
    ],
    ["Kenya condemned the *attack* on Somalia that killed five guards on Friday.", "2020-07-17/2020-07-17"],
  ],
  "a month or a year of another noun": [
    [
      "Syrian Foreign Minister Faisal Mekdad and Saudi Foreign Minister Faisal bin Farhan *discussed* help for the victims of the earthquake in February.",
      "undated",
    ],
    ["Kenya and Somalia *signed* an agreement on the return of refugees in March.", "2020-03-01/2020-03-31"],
  ],
  "a clause that takes the time it hangs on": [
    ["Ties have been cold since March, when Kenya *expelled* the Somali ambassador.", "2020-03-01/2020-03-31"],
    ["Ties broke down in 1975, when Chilean troops *attacked* a Peruvian patrol.", "1975-01-01/1975-12-31"],
    [
      "Trade has been small since 2018, the year in which Kenya *expelled* the Somali ambassador.",
      "2018-01-01/2018-12-31",
    ],
    ["Three men died on Friday when Turkish forces *attacked* Iraqi guards.", "2020-07-17/2020-07-17"],
    ["The envoy left on Friday, three days after Kenya *expelled* the Somali ambassador.", "2020-07-14/2020-07-14"],
    [
      "Chad recalled its envoy on Friday, four days after Kenya and Ghana had *signed* an agreement on trade.",
      "2020-07-13/2020-07-13",
    ],
    [
      "Kosovo split from Serbia in 2008, nine years after Kenya *expelled* the Somali ambassador.",
      "1999-01-01/1999-12-31",
    ],
    ["Kenya closed its embassy in March after Somalia *expelled* the Kenyan ambassador.", "2020-03-01/2020-03-31"],
    [
      "Kenya closed its embassy in March, a year after Somalia *expelled* the Kenyan ambassador.",
      "2019-01-01/2019-12-31",
    ],
    ["The envoy spoke on Friday after being *received* by the Kenyan president.", "2020-07-17/2020-07-17"],
  ],
  "a story that goes on with the same people": [
    ["The Kenyan president landed in Mogadishu on Friday. He *met* the Somali president.", "2020-07-17/2020-07-17"],
    ["The Kenyan president landed in Mogadishu on Friday. Brazil *condemned* Chile.", "undated"],
    ["The Kenyan president landed in Mogadishu on Friday.\n\nHe *accused* Somalia of fraud.", "2020-07-17/2020-07-17"],
    [
      "The Kenyan president landed in Mogadishu on Friday. It was hot. Nobody came.\n\nHe *accused* Somalia of fraud.",
      "undated",
    ],
    [
      "The Kenyan president praised Somalia, which had closed its ports on Friday. He *met* the Somali president.",
      "undated",
    ],
  ],
  "what is told again, in the course of its story": [
    ["In 1998 Kenya closed its ports; Somalia *expelled* the Kenyan ambassador.", "1998-01-01/1998-12-31"],
    ["In July 2015 the embassy was stormed. Kenya *blamed* Somalia.", "2015-07-01/2015-07-31"],
    ["The embassy was stormed on July 8, 2015. Kenya *blamed* Somalia.", "2015-07-01/2015-07-31"],
    ["In July 2015 the embassy was stormed. Kenya had *warned* Somalia.", "undated"],
    [
      "Kenya had *imposed* sanctions on Somalia and on firms involved in the works in March 2015; the council waived them in May 2016.",
      "2015-03-01/2015-03-31",
    ],
  ],
  "times that are of something else": [
    ["Kenya cut its aid on Friday and *demands* that Somalia open the border.", "undated"],
    ["Kenya *demanded* an answer from Somalia by Friday.", "undated"],
    ["The Kenyan president, who is due in Baghdad on Thursday, *met* the Somali president.", "undated"],
    [
      "Two days after the raid of July 14, Kenya, by all accounts, *blamed* Somalia, and a minister said on Saturday that all was lost.",
      "2020-07-16/2020-07-16",
    ],
  ],
  "a time counted from another deed": [
    [
      "The Kenyan president met the Somali president on July 12. Two days before the talks, Kenya had *blamed* Somalia.",
      "2020-07-10/2020-07-10",
    ],
    [
      "Somalia attacked a Kenyan camp on July 6. A week after the attack Kenya *expelled* the Somali ambassador.",
      "2020-07-13/2020-07-13",
    ],
    ["Two days before the talks, Kenya *blamed* Somalia.", "undated"],
  ],
  "what is over, and a time that is to come": [
    ["Ties had been restored by the end of the decade, when the Kenyan president *visited* Somalia.", "undated"],
    [
      "Somalia's president met Kenya's on July 5. Last month Kenya protested. A week later Kenya *expelled* the Somali ambassador.",
      "2020-06-01/2020-06-30",
    ],
  ],
  "what has gone on since": [
    ["Turkey has been *bombing* Iraq since 2015.", "2015-01-01/2015-12-31"],
    ["Kenya has *expelled* the Somali ambassador since 2015.", "2020-07-01/2020-07-20"],
  ],
  "news without a day": [
    ["Kenya has *expelled* the Somali ambassador.", "2020-07-01/2020-07-20"],
    ["Kenya has long *urged* Somalia to open the border.", "undated"],
    ["Kenya has repeatedly *urged* Somalia to open the border.", "undated"],
    ["Kenya has *urged* Somalia for years to open the border.", "undated"],
    ["Kenya has *warned* Somalia more than once.", "undated"],
    ["Kenya has *warned* Somalia three times.", "undated"],
    ["Kenya's president has *visited* Somalia twice.", "undated"],
  ],
  "a day that labels what stands under it": [
    ["July 6: Kenya recalls its envoy.\n\nJuly 8: Kenya *expels* the Somali ambassador.", "2020-07-08/2020-07-08"],
    [
      "July 6: Kenya recalls its envoy.\n\nJuly 8: Chad protests. Kenya *expelled* the Somali ambassador.",
      "2020-07-08/2020-07-08",
    ],
    ["July 6\n\nChad protests.\n\nJuly 8\n\nKenya *expels* the Somali ambassador.", "2020-07-08/2020-07-08"],
    [
      "July 6\n\nChad protests.\n\nJuly 8\n\nPrices fall.\n\nWho is who\n\nBrazil *condemned* Chile over the islands.",
      "undated",
    ],
    ["July 6: Prices fall.\n\nJuly 8: Kenya had *expelled* the Somali ambassador.", "undated"],
    ["July 8: Kenya *expels* the Somali ambassador.", "undated"],
    [
      "November 13, 2019: Kenya recalls its envoy.\n\nDecember 10: Kenya *expels* the Somali ambassador.",
      "2019-12-10/2019-12-10",
    ],
    [
      "July 13: Kenya recalls its envoy.\n\nDecember 10: Kenya's president *meets* the Somali president.",
      "2020-12-10/2020-12-10",
    ],
    ["09:30 Prices fall.\n\n10:15 Kenya *expels* the Somali ambassador.", "2020-07-20/2020-07-20"],
  ],
  "time that is left": [
    ["The Kenyan president may *meet* the Somali president before the end of the year.", "2020-07-20/2020-12-31"],
  ],
};

for (const [construction, rows] of Object.entries(cases)) {
  describe(construction, () => {
    it.each(rows)("%s", (text, date) => {
      expect(dateOf(text)).toBe(date);
    });
  });
}

describe("the day of the news", () => {
  it.each([
    ["Kenya *expelled* the Somali ambassador. The order was signed on Friday.", "2020-07-17/2020-07-17"],
    ["Kenya *expelled* the Somali ambassador. Ties had been cut in March 2015.", "2020-07-20/2020-07-20"],
    [
      "Envoys go home\n\nJuly 20, 2020\n\nNAIROBI — Kenya *expelled* the Somali ambassador. The order was signed on Friday.",
      "2020-07-17/2020-07-17",
    ],
    ["Kenya *expelled* the Somali ambassador. The council will meet on Friday.", "2020-07-20/2020-07-20"],
  ])("%s", (text, date) => {
    expect(dateOf(text, "")).toBe(date);
  });
});

describe("what is told again, and what is news", () => {
  it.each([
    ["Long ago, China *attacked* Vietnam.", true],
    ["Kenya *expelled* the Somali ambassador years ago.", true],
    ["In the past, Kenya *supported* the rebels of Chad.", true],
    ["Back then, Kenya *supported* the rebels of Chad.", true],
    ["During the Gulf War, Iraq *attacked* Israel with missiles.", true],
    ["The dispute goes back to when Kenya *seized* the islands from Somalia.", true],
    ["Kenya *expelled* the Somali ambassador, the first since 2010.", false],
    ["The Kenyan president *met* the Somali president, who took office in 2017.", false],
    ["Kenya *expelled* the Somali ambassador two days ago.", false],
  ] as const)("%s", (text, historical) => {
    expect(eventAt(text)?.historical).toBe(historical);
  });
});
