import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { sourceWordsIn } from "./source-words.ts";

/** More words than a memo quotes in one piece. */
const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(" ");
const text = `Envoys meet. On Monday the envoys met in Muscat and agreed. ${long} and the envoys left. They parted.`;
const made = makeRecord({
  outlet: "Gulf Courier",
  published: "2020-07-20",
  title: "Envoys meet",
  text,
  events: [{ type: "CONSULT", actor: ["Iran", "Iraq"] }],
});
const ends = ["meet. ", "agreed. ", "left. "].map((words) => text.indexOf(words) + words.length);
const record = {
  ...made,
  sentences: [0, ...ends].map((start, i) => ({ start, end: ends[i] ?? text.length })),
};
const report = (...words: readonly string[]) => ({
  article: made.article.id,
  outlet: "Gulf Courier",
  title: "Envoys meet",
  published: null,
  event: "event-1",
  status: "occurred" as const,
  date: null,
  evidence: words.map((one) => ({
    span: { start: text.indexOf(one), end: text.indexOf(one) + one.length },
    words: one,
  })),
  speaker: null,
  copy: false,
});

describe("the words that a memo quotes", () => {
  for (const [name, words, quoted] of [
    ["are the whole sentence", ["the envoys met"], "On Monday the envoys met in Muscat and agreed."],
    ["are a clause, where the sentence is long", ["and the envoys left"], "… and the envoys left"],
    ["are a long sentence's beginning without a mark", ["word0 word1"], "word0 word1"],
    ["are not the headline's", ["Envoys meet", "They parted"], "They parted."],
    ["are the headline's where there are no others", ["Envoys meet"], "Envoys meet."],
  ] as const)
    it(name, () => expect(sourceWordsIn([record])(report(...words))).toBe(quoted));

  it("are the clause of an article that is not at hand", () => {
    expect(sourceWordsIn([])(report("the envoys met"))).toBe("the envoys met");
  });
});
