import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLinear, squeeze, writeLinear } from "./linear-file.ts";
import { scorerOf } from "./linear-model.ts";
import { decodeUtf8, readSections, sectionLines, varintReader, writeSections, writeVarints } from "./model-file.ts";

describe("model files", () => {
  it("give back the sections that were written", () => {
    const bytes = writeSections([
      ["a", new Uint8Array([1, 2, 3])],
      ["lines", new TextEncoder().encode("é\n中\n👍")],
    ]);
    const sections = readSections("x", bytes);
    expect([...(sections.get("a") ?? [])]).toEqual([1, 2, 3]);
    expect(sectionLines("x", sections, "lines")).toEqual(["é", "中", "👍"]);
  });

  it("decode UTF-8 as the platform does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), (text) => {
        expect(decodeUtf8(new TextEncoder().encode(text))).toBe(
          new TextDecoder().decode(new TextEncoder().encode(text)),
        );
      }),
    );
  });

  it("keep numbers of up to 32 bits", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (values) => {
        const read = varintReader(writeVarints(values));
        expect(values.map(() => read())).toEqual(values);
      }),
    );
  });

  it("never read beyond their end: any bytes are sections or one short error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (tail) => {
        const bytes = new Uint8Array([0x44, 0x52, 0x47, 0x4d, 1, ...tail]);
        try {
          expect(readSections("x", bytes).size).toBeLessThan(256);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: language: model "x" [a-z ]+$/);
        }
      }),
    );
  });
});

describe("linear models", () => {
  const rows = [
    { key: 5, classes: [0, 2], weights: [1, -4] },
    { key: -7, classes: [1], weights: [0.25] },
    { key: 9, classes: [1], weights: [0.001] },
  ];

  it("score with the weights that were written, by and large", () => {
    const sections = new Map(writeLinear("w", rows, 1 / 64));
    const scores = new Int32Array(3);
    scorerOf(readLinear("x", sections, "w", 3))(Int32Array.of(5, -7, 9, 123), 4, scores);
    expect([...scores]).toEqual([64, 16, -256]);
  });

  it("leave out weak rows and small cells on request", () => {
    const sections = new Map(writeLinear("w", rows, 1 / 64, { cell: 9, row: 10 }));
    const scores = new Int32Array(3);
    scorerOf(readLinear("x", sections, "w", 3))(Int32Array.of(5, -7), 2, scores);
    expect([...scores]).toEqual([0, 0, -256]);
  });

  it("squeeze a weight to a byte with its sign", () => {
    expect([squeeze(0, 1), squeeze(-9, 1), squeeze(1e9, 1), squeeze(-1e9, 1)]).toEqual([0, -3, 127, -127]);
  });

  it("refuse classes that are not there", () => {
    const sections = new Map(writeLinear("w", rows, 1 / 64));
    expect(() => readLinear("x", sections, "w", 2)).toThrow('language: model "x" does not add up in "w"');
  });
});
