import { describe, expect, it } from "vitest";
import { segment } from "./analyse.ts";

/** Sentences of a text, as they stand in it. */
const sentences = (text: string): string[] => {
  const { begins, start, end, form } = segment(text);
  return begins.map((first, k) => text.slice(start[first], end[(begins[k + 1] ?? form.length) - 1]));
};

/** Sentences, one an entry: joined by a space they are the text. */
const kept: readonly (readonly string[])[] = [
  ["The envoy left.", "He was angry."],
  ["Lt. Gen. Haddad met Mr. Sato.", "They agreed."],
  ["The U.S. and the U.K. agreed."],
  ["He lives in the U.S.", "The visit was short."],
  ["The U.S. Senate voted."],
  ["He came at 5 p.m. on Friday."],
  ["He came at 5 p.m.", "The talks began."],
  ["Acme Inc. sold grain.", "Nobody bought it."],
  ["She met Gen. K. Osei.", "It rained."],
  ["No. 10 said no.", "Paris said yes."],
  ["“We will not sign,” she said.", "“Not now.”", "He left."],
  ['"It is over!" he said.', '"Is it?" she asked.'],
  ['He said: "It is over."', "Then he left."],
  ["“Will they come?” he asked."],
  ["(They later denied it.)", "The talks went on."],
  ["The talks (held in Oman) ended.", "So what?", "Nothing!"],
  ["They waited... and left."],
  ["They waited…", "Nobody came."],
  ["It cost 3.5 billion.", "It failed."],
  ["Prices rose 3 percent.", "2021 was worse."],
  ["Read https://example.org/a.b.", "It explains all."],
  ["Really?!", "Yes."],
  ["MUSCAT (AP) —", "The envoys met.", "They left."],
  ["NAIROBI, March 3 (Reuters) -", "Kenya recalled its envoy."],
  ["ADDIS ABABA, Ethiopia —", "On Monday the talks began."],
  ["Muscat, March 3, ONA –", "The envoys met."],
  ["The UN — or what is left of it — met."],
  ["NATO — the alliance of the West — agreed."],
  ["NATO allies — all of them — agreed."],
  ["Kenya - Oman talks resumed."],
  ["中国表示。", "他说。"],
];

describe("splitSentences", () => {
  it.each(kept.map((list) => [list.join(" "), list] as const))("cuts %j at sentence ends only", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("keeps sentences within paragraphs", () => {
    expect(sentences("Peace talks\n\nThe envoy left")).toEqual(["Peace talks", "The envoy left"]);
  });

  it("cuts a sentence of thousands of tokens at commas, none longer than 400", () => {
    const text = Array.from({ length: 3000 }, (_, k) => `item${k}`).join(", ");
    const { begins, form } = segment(text);
    begins.forEach((first, k) => {
      expect((begins[k + 1] ?? form.length) - first).toBeLessThanOrEqual(400);
      if (k > 0) expect(form[first - 1]).toBe(",");
    });
  });
});
