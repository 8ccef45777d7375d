import { describe, expect, it } from "vitest";
import { makeEvent } from "../../../../test/make-event.ts";
import { agreementRows, type Codings } from "./agreement-rows.ts";
import { drawArticles } from "./bootstrap.ts";

const codings = (by: { readonly [rater: string]: readonly string[] }): Codings =>
  new Map(Object.entries(by).map(([rater, lines]) => [rater, lines.map((line) => makeEvent(line))]));

const rowsOf = (annotators: readonly string[], articles: readonly Codings[]) =>
  agreementRows(annotators, "program", articles, "triple", drawArticles(articles.length));

describe("agreement of two", () => {
  // Units by type: AID AID, ACCUSE REJECT, CONSULT none, none AID.
  const article = codings({
    Ada: ["AID NOR → TCD 0-9 occurred", "ACCUSE NOR → TCD 10-19 occurred", "CONSULT NOR → TCD 20-29 expected"],
    program: ["AID NOR → TCD 0-9 expected", "REJECT NOR → TCD 10-19 occurred", "AID NOR → TCD 30-39 occurred"],
  });
  const [row] = rowsOf(["Ada"], [article]);

  it("counts an event that only one has as a disagreement", () => {
    expect(row?.all.type).toMatchObject({ units: 4, equal: 0.25 });
    // Margins of 8 labels: AID 3, ACCUSE 1, REJECT 1, CONSULT 1, none 2; 6 unequal: 1 − 7 × 6 / (64 − 16).
    expect(row?.all.type.alpha).toEqual({ value: 1 - 42 / 48, bounds: null });
    // By chance: AID 1 × 2, none 1 × 1, of 16.
    expect(row?.all.type.kappa).toBeCloseTo((4 / 16 - 3 / 16) / (13 / 16), 12);
  });

  it("is told apart from agreement on what both saw", () => {
    expect(row?.shared.type).toMatchObject({ units: 2, equal: 0.5 });
    expect(row?.shared.quad).toMatchObject({ units: 2, equal: 1 });
    expect(row?.shared.status).toMatchObject({ units: 2, equal: 0.5 });
  });

  it("has F1 of type and parties: one of three and three", () => {
    expect(row?.f1).toBeCloseTo(1 / 3, 12);
  });

  it("passes over a status that a person did not give", () => {
    const [silent] = rowsOf(["Ada"], [codings({ Ada: ["AID NOR → TCD 0-9"], program: ["AID NOR → TCD 0-9 denied"] })]);
    expect([silent?.all.type.units, silent?.all.status.units, silent?.all.status.equal]).toEqual([1, 0, null]);
  });
});

describe("agreement of several", () => {
  const aid = "AID NOR → TCD 0-9 occurred";
  const accuse = "ACCUSE NOR → TCD 10-19 occurred";
  const articles = [
    codings({ Ada: [aid, accuse], Bo: [aid, accuse], Cy: [aid], program: [aid] }),
    codings({ Ada: [aid], Bo: [aid], program: [aid, accuse] }),
    codings({ Cy: [], program: [] }),
  ];

  it("has a row for each two, for all, for each with the program, and for all with it", () => {
    expect(rowsOf(["Ada", "Bo", "Cy"], articles).map(({ raters, articles: n }) => `${raters.join(" ")} ${n}`)).toEqual([
      "Ada Bo 2",
      "Ada Cy 1",
      "Bo Cy 1",
      "Ada Bo Cy 2",
      "Ada program 2",
      "Bo program 2",
      "Cy program 2",
      "Ada Bo Cy program 3",
    ]);
  });

  it("takes who did not code an article for missing, not for one who saw nothing", () => {
    const three = rowsOf(["Ada", "Bo", "Cy"], articles).find(({ raters }) => raters.length === 3);
    // AID AID AID · ACCUSE ACCUSE none · AID AID: margins AID 5, ACCUSE 2, none 1; unequal 2 × 1/2 + 1 × 2/2 = 2.
    expect(three?.all.type.units).toBe(3);
    expect(three?.all.type.alpha.value).toBeCloseTo(1 - (7 * 2) / (64 - 25 - 4 - 1), 12);
    expect([three?.all.type.kappa, three?.f1]).toEqual([null, null]);
  });

  it("has no row for raters who share no article", () => {
    const apart = [codings({ Ada: [aid], program: [aid] }), codings({ Bo: [aid], program: [aid] })];
    expect(rowsOf(["Ada", "Bo"], apart).map(({ raters }) => raters.join(" "))).toEqual([
      "Ada program",
      "Bo program",
      "Ada Bo program",
    ]);
  });
});
