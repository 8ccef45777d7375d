/** An office → its rank in the order of precedence. */
import { describe, expect, it } from "vitest";
import { headRank, rankOfOffice } from "./protocol.ts";

describe("the order of precedence", () => {
  const ranked = [
    ["president of Iraq", "supreme leader of Iran", "King of Saudi Arabia", "president of the United States"],
    ["prime minister of Iraq", "premier", "chancellor of Germany"],
    ["foreign minister of Iran", "secretary of state", "speaker of parliament of Iran", "vice president"],
    ["defence minister of Turkey", "minister of oil"],
    ["ambassador of Turkey", "special envoy"],
    [null, "president of Supreme Court", "director of Center for Studies", "chairman of Hashd al-Shaabi"],
  ] as const;
  for (const [i, offices] of ranked.entries())
    for (const office of offices)
      it(`${office ?? "no office"}: ${ranked.length - 1 - i}`, () =>
        expect(rankOfOffice(office)).toBe(ranked.length - 1 - i));

  it("heads of state and government are the two highest", () => expect(headRank).toBe(ranked.length - 2));
});
