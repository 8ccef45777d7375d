import { describe, expect, it } from "vitest";
import { misfit } from "./fits.ts";
import { boolean, list, literal, nullable, number, object, offset, oneOf, string } from "./shape.ts";

const shape = object("a thing", {
  id: string("its id", "^thing-[0-9a-f]{4}$"),
  kind: oneOf("its kind", ["whole", "half"]),
  schema: literal("thing@1"),
  at: nullable(object("where", { start: offset("from"), lat: number("north", -90, 90) })),
  names: list("its names", string("a name")),
  sure: boolean("sure"),
});
const thing = {
  id: "thing-00ff",
  kind: "whole",
  schema: "thing@1",
  at: { start: 0, lat: -90 },
  names: ["a", "b"],
  sure: true,
};

describe("a value fits its shape", () => {
  const rows: readonly [string, unknown, string | null][] = [
    ["as it is", thing, null],
    ["with an unknown that may be", { ...thing, at: null }, null],
    ["null", null, "it is no object"],
    ["a list", [], "it is no object"],
    ["without a field", { ...thing, sure: undefined, kind: "whole" }, "sure is no boolean"],
    ["with one field more", { ...thing, more: 1 }, "it has a field that nobody knows: more"],
    ["with a field of every object", JSON.parse('{"__proto__": 1}'), "it has no id"],
    ["another value", { ...thing, kind: "third" }, "kind is none of its values"],
    ["another constant", { ...thing, schema: "thing@2" }, "schema is not thing@1"],
    ["another pattern", { ...thing, id: "thing-00ff\n" }, "id is not written as it must be"],
    ["half an offset", { ...thing, at: { start: 0.5, lat: 0 } }, "at.start is no integer"],
    ["an offset before the text", { ...thing, at: { start: -1, lat: 0 } }, "at.start is below 0"],
    ["beyond the pole", { ...thing, at: { start: 0, lat: 91 } }, "at.lat is above 90"],
    ["a name that is none", { ...thing, names: ["a", 1] }, "names.1 is no string"],
  ];
  for (const [name, value, expected] of rows) it(name, () => expect(misfit(shape.schema, value)).toBe(expected));
});
