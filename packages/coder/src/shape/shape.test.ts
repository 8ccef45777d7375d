import { describe, expect, expectTypeOf, it } from "vitest";
import { boolean, list, literal, nullable, number, type Of, object, offset, oneOf, string } from "./shape.ts";

const deed = object("a deed", {
  kind: literal("deed"),
  type: oneOf("its type", ["CONSULT", "AID"]),
  words: list("evidence", string("words", "^.+$")),
  date: nullable(string("day")),
  score: number("score", -10, 10),
  start: offset("first code unit"),
  told: boolean("told again"),
});

describe("shapes", () => {
  it("give the type that they describe", () => {
    expectTypeOf<Of<typeof deed>>().toEqualTypeOf<{
      readonly kind: "deed";
      readonly type: "CONSULT" | "AID";
      readonly words: readonly string[];
      readonly date: string | null;
      readonly score: number;
      readonly start: number;
      readonly told: boolean;
    }>();
  });

  it("give the JSON Schema of the same values: every field required, no other allowed", () => {
    expect(deed.schema).toEqual({
      type: "object",
      description: "a deed",
      properties: {
        kind: { const: "deed" },
        type: { type: "string", description: "its type", enum: ["CONSULT", "AID"] },
        words: {
          type: "array",
          description: "evidence",
          items: { type: "string", description: "words", pattern: "^.+$" },
        },
        date: { anyOf: [{ type: "string", description: "day" }, { type: "null" }] },
        score: { type: "number", description: "score", minimum: -10, maximum: 10 },
        start: { type: "integer", description: "first code unit", minimum: 0 },
        told: { type: "boolean", description: "told again" },
      },
      required: ["kind", "type", "words", "date", "score", "start", "told"],
      additionalProperties: false,
    });
  });
});
