/** The table of states is whole: every member of the United Nations, each to be met by name, people, capital and official name. */
import { describe, expect, it } from "vitest";
import { sharedDemonyms } from "./shared-demonyms.ts";
import { stateNames } from "./state-names.ts";
import { states } from "./states.ts";

/** The 193 members of the United Nations and its two observer states, by ISO 3166-1 alpha-3. */
const members = `
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN
CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB
GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY
LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU
NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE
SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/);

/** States whose short name is the official one too. */
const oneName = new Set(
  "ATG AUS BIH BLZ BRB CAF CAN DOM GRD HUN JAM JPN MNE MNG NZL ROU SLB TKM TUV UKR ARE BFA ISL LCA MYS VCT".split(" "),
);

const official =
  /Republic|Kingdom|State|Emirate|Sultanate|Federa|Confederation|Principality|Commonwealth|Duchy|Union|Nation|See/;

describe("states", () => {
  const byCode = new Map(states.map((state) => [state.code, state]));

  it("each member of the United Nations has a row, and no state has two", () => {
    expect(members.length).toBe(195);
    expect(members.filter((code) => !byCode.has(code))).toEqual([]);
    expect(byCode.size).toBe(states.length);
  });

  it.each(members)("%s is met by name, official name, people and capital", (code) => {
    const { name, names, demonyms, capital, lat, lon } = byCode.get(code) as (typeof states)[number];
    for (const word of [name, ...names]) expect(stateNames.get(word), word).toEqual({ code, by: "name" });
    if (!oneName.has(code)) expect([name, ...names].filter((word) => official.test(word))).not.toEqual([]);
    const shared = [...sharedDemonyms].filter(([, codes]) => codes.includes(code)).map(([word]) => word);
    expect([...demonyms, ...shared]).not.toEqual([]);
    for (const word of demonyms) {
      const codes = sharedDemonyms.get(word) ?? [stateNames.get(word)?.code];
      expect(codes, word).toContain(code);
    }
    expect(stateNames.get(capital)?.code, capital).toBe(code);
    expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    expect(Math.abs(lon)).toBeLessThanOrEqual(180);
  });
});
