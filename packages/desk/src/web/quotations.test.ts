/** Reports → how they are quoted: what is denied is never quoted as if it were held. */
import { describe, expect, it } from "vitest";
import type { Report } from "../relations/happenings.ts";
import { type Margin, reportQuote } from "./parts.ts";

const margin: Margin = { url: () => null, review: () => null, actor: () => null, today: null };
const report = (words: string, status: Report["status"], speaker: string | null): Report => ({
  article: "article-1",
  outlet: "Caspian Wire",
  title: null,
  published: "2020-08-31",
  event: "event-1",
  status,
  date: null,
  evidence: [{ span: { start: 0, end: words.length }, words }],
  speaker,
  copy: false,
});

describe("a report quoted", () => {
  for (const [words, status, speaker, expected] of [
    ["any such meeting had been held", "denied", "the embassy", ", denied by the embassy"],
    ["any such meeting had been held", "denied", null, ", told as not so"],
    ["the minister did not visit Basra", "denied", "the embassy", ", according to the embassy"],
    ["the visit was called off", "denied", null, ""],
    ["the envoys hadn’t met", "denied", "an aide", ", according to an aide"],
    ["the envoys met in Basra", "occurred", "an aide", ", according to an aide"],
    ["the envoys met in Basra", "occurred", null, ""],
  ] as const)
    it(`${status}, “${words}”${expected}`, async () => {
      const text = String(await reportQuote(report(words, status, speaker), margin)).replaceAll(/<[^>]+>/g, "");
      expect(text.split("31 August 2020")[1]?.trim()).toBe(expected);
    });
});
