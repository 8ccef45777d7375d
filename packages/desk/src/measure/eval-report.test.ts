import { describe, expect, it } from "vitest";
import { makeEvent } from "../../../../test/make-event.ts";
import { type MadeEvent, makeRecord } from "../../../../test/make-record.ts";
import { measurementJson, measurementMarkdown, measurementText } from "./eval-report.ts";
import { sentenceOf } from "./eval-sentence.ts";
import type { GoldArticle } from "./gold-file.ts";
import { type MeasuredArticle, type Measurement, measure } from "./measure.ts";

const visit: MadeEvent = { type: "CONSULT", actor: ["Lind/NOR"], recipient: ["Chad/TCD"], date: "2019-04-08" };
const record = makeRecord({ outlet: "Fjord Post", published: null, events: [visit] });
const day = { start: "2019-04-08", end: "2019-04-08" };

const line = (annotator: string, events: readonly string[], outlet = "Fjord Post"): GoldArticle => ({
  kind: "gold",
  source: "gold.jsonl#1",
  annotator,
  article: { text: "", outlet },
  events: events.map((event) => makeEvent(event, { date: day })),
  corrected: false,
});

const found = "CONSULT NOR → TCD occurred";
const missed = "THREATEN MLI → TCD possible";
const measured = (...gold: readonly GoldArticle[]): MeasuredArticle => ({ gold, record });

/** Two articles of one annotator: of three gold events two are found, nothing is coded in vain. */
const small = measure([measured(line("Ada", [found, missed])), measured(line("Ada", [found]))], "triple", [
  "type",
  "status",
]);

describe("the sentence", () => {
  it("names articles, events, version, models, what was compared, and the figures", () => {
    expect(sentenceOf(small)).toBe(
      "On 2 articles with 3 events, dragoman test (models none) coded type, actor and recipient with precision 1.00, recall 0.67 and " +
        "F1 0.80; the mean F1 of the 2 types was 0.50. Of the 2 events that agreed, it gave the right status in 1.00 and the right date " +
        "in 1.00. Krippendorff's alpha between annotator and program was 0.44 for the type of all events that either noted. " +
        "The expected calibration error of its confidence was 0.10 (Brier score 0.01).",
    );
  });

  it("has intervals where there are articles enough, and says what they are", () => {
    const articles = Array.from({ length: 10 }, (_, i) => measured(line("Ada", i < 5 ? [found] : [found, missed])));
    const words = sentenceOf(measure(articles, "type", []));
    expect(words).toMatch(
      /^On 10 articles with 15 events, .* coded type with precision 1\.00, recall 0\.67 \(0\.56 to 0\.83\)/,
    );
    expect(words).toMatch(/Intervals are percentile bootstrap intervals over articles \(2000 draws\)\.$/);
  });

  it("tells of several annotators and of their own agreement", () => {
    const words = sentenceOf(measure([measured(line("Ada", [found, missed]), line("Bo", [found]))], "triple", []));
    expect(words).toMatch(/^On 1 article coded by 2 annotators, 3 events in all, /);
    expect(words).toContain("alpha among the annotators was 0.40 for the type of all events that either noted.");
    expect(words).toContain(
      "With the program as a further coder it was 0.55 for the type of all events that any noted.",
    );
  });
});

describe("the report", () => {
  it("as text has a table for each question, and warns of few articles", () => {
    const text = measurementText(small);
    expect(text).toContain("\nFewer than five articles give no intervals.\n");
    expect(text).toContain(
      [
        "By type",
        "type      gold  found  coded  right  precision  recall    F1",
        "CONSULT      2      2      2      2       1.00    1.00  1.00",
        "THREATEN     1      0      0      0          –    0.00  0.00",
      ].join("\n"),
    );
    for (const title of ["Events", "By status, which must agree too", "Of the events that agree", "Confidence"])
      expect(text).toContain(`\n${title}\n`);
    expect(text).toMatch(/\nTHREATEN {3}none {7}1\n/);
  });

  it("as Markdown has the same tables, and keeps names from marking anything", () => {
    const markdown = measurementMarkdown(
      measure([measured(line("A|da", [found], "*Fjord*\n# Post"))], "triple", ["outlet"]),
    );
    expect(markdown).toMatch(/^# /);
    expect(markdown).toContain("## By outlet\n\n| outlet | gold |");
    expect(markdown).toContain("| \\*Fjord\\* \\# Post | 1 | 1 |");
    expect(markdown).toContain("| A\\|da · dragoman test |");
  });

  it("as text lets no name move the cursor", () => {
    const text = measurementText(measure([measured(line("Ada\u001b[2J", [found]))], "triple", []));
    expect([...text].filter((letter) => letter < " " && letter !== "\n")).toEqual([]);
  });

  it("as JSON is the measurement with its sentence", () => {
    const json = JSON.parse(measurementJson(small)) as Measurement & { sentence: string };
    expect(json.sentence).toBe(sentenceOf(small));
    expect(json.all).toEqual(small.all);
    expect(json.schema).toBe("dragoman/measurement@1");
  });

  it("warns where gold was made by correcting records", () => {
    const corrected = [measured({ ...line("review", [found]), corrected: true })];
    expect(measurementText(measure(corrected, "triple", []))).toContain("1 of 1 line is a corrected record");
    expect(measurementText(small)).not.toContain("corrected");
  });
});
