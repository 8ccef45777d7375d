/** Words of a report → who says so, as files and terminals have it. */
import { describe, expect, it } from "vitest";
import { toldBy } from "./report-words.ts";

describe("who says so, behind a quotation", () => {
  for (const [words, status, speaker, expected] of [
    ["any such meeting had been held", "denied", "the embassy", ", denied by the embassy"],
    ["any such meeting had been held", "denied", null, ", told as not so"],
    ["he rejected the report", "denied", "the embassy", ", according to the embassy"],
    ["the envoys met in Basra", "possible", "an aide\nof his", ", according to an aide of his"],
    ["the envoys met in Basra", "occurred", null, ""],
  ] as const)
    it(`${status}: “${words}”${expected}`, () => expect(toldBy(words, { status, speaker })).toBe(expected));
});
