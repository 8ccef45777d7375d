import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesHash, contentHash } from "./hash.ts";
import { byPosition, contains, overlaps, words } from "./span.ts";

const span = (start: number, end: number) => ({ start, end });

describe("spans", () => {
  it("point at words in UTF-16 code units, so an emoji counts twice", () => {
    expect(words("🇮🇶 Baghdad", span(5, 12))).toBe("Baghdad");
  });

  for (const [outer, inner, within] of [
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(1, 4), true],
    [span(0, 5), span(4, 6), false],
    [span(2, 3), span(0, 5), false],
  ] as const) {
    it(`${inner.start}–${inner.end} ${within ? "lies" : "does not lie"} within ${outer.start}–${outer.end}`, () => {
      expect(contains(outer, inner)).toBe(within);
    });
  }

  it("that only touch do not overlap", () => {
    expect([overlaps(span(0, 3), span(3, 6)), overlaps(span(0, 4), span(3, 6))]).toEqual([false, true]);
  });

  it("sort by start, the longer first", () => {
    expect([span(3, 4), span(0, 2), span(0, 9)].sort(byPosition)).toEqual([span(0, 9), span(0, 2), span(3, 4)]);
  });
});

describe("content hashes", () => {
  it("are the same for the same parts and 16 hex digits", () => {
    expect(contentHash("Tehran", "Baghdad")).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash("Tehran", "Baghdad")).toBe(contentHash("Tehran", "Baghdad"));
  });

  it("tell where one part ends and the next begins", () => {
    const hashes = [
      contentHash("ab", "c"),
      contentHash("a", "bc"),
      contentHash("abc"),
      contentHash("abc", ""),
      contentHash("", "abc"),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("differ for different short texts", () => {
    const texts = Array.from({ length: 50_000 }, (_, i) => `text ${i}`);
    expect(new Set(texts.map((text) => contentHash(text))).size).toBe(texts.length);
  });

  it("take any string", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (parts) => /^[0-9a-f]{16}$/.test(contentHash(...parts))),
    );
  });

  it("of bytes: FNV-1a's published value for “a” and for nothing", () => {
    expect([bytesHash(new Uint8Array()), bytesHash(new Uint8Array([0x61]))]).toEqual(["811c9dc5", "e40c292c"]);
  });
});
