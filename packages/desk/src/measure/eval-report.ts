/** The measurement for a person or a program. In: a measurement. Out: text for a terminal, Markdown for an appendix, or JSON. */
import { counted, escapeMarkdown, oneLine } from "../formats/words.ts";
import type { AgreementRow } from "./agreement-rows.ts";
import type { Figure } from "./bootstrap.ts";
import { decimal, sentenceOf } from "./eval-sentence.ts";
import { type By, type Group, groupings } from "./groups.ts";
import { matchKinds } from "./match-events.ts";
import type { Measurement } from "./measure.ts";

interface Table {
  readonly title: string;
  /** How to read it. */
  readonly note: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const figureCell = ({ value, bounds }: Figure): string =>
  bounds === null ? decimal(value) : `${decimal(value)} (${decimal(bounds.low)}, ${decimal(bounds.high)})`;

const groupTable = (title: string, note: string, first: string, groups: readonly Group[]): Table => ({
  title,
  note,
  header: [first, "gold", "found", "coded", "right", "precision", "recall", "F1"],
  rows: groups.map(({ name, required, found, predicted, right, precision, recall, f1 }) => [
    name ?? "(none named)",
    ...[required, found, predicted, right].map(String),
    ...[precision, recall, f1].map(figureCell),
  ]),
});

const agreementTable = (title: string, note: string, rows: readonly AgreementRow[], part: "all" | "shared"): Table => ({
  title,
  note,
  header: [
    ...["raters", "articles", "events", "α type", "α quad", "α status", "κ type", "κ quad", "κ status"],
    ...(part === "all" ? ["F1"] : []),
  ],
  rows: rows.map((row) => {
    const { type, quad, status } = row[part];
    return [
      row.raters.join(" · "),
      String(row.articles),
      String(type.units),
      ...[type, quad, status].map(({ alpha }) => figureCell(alpha)),
      ...[type, quad, status].map(({ kappa }) => decimal(kappa)),
      ...(part === "all" ? [decimal(row.f1)] : []),
    ];
  }),
});

/** So many of the commonest disagreements are shown; JSON has them all. */
const mostConfusions = 12;

const tablesOf = ({ match, all, by, attributes, agreement, confusions, calibration }: Measurement): Table[] => [
  groupTable("Events", `Right: ${matchKinds[match].gloss} as in gold, in overlapping words. Intervals of 95 %.`, "", [
    all,
  ]),
  ...Object.entries(by).map(([name, groups]) => {
    const { gloss } = groupings[name as By];
    return groupTable(`By ${gloss}`, "", name, groups);
  }),
  {
    title: "Of the events that agree",
    note: "How many have the same attribute as gold, where gold gives it.",
    header: ["attribute", "compared", "figure", "value"],
    rows: attributes.map(({ name, compared, metric, figure }) => [name, String(compared), metric, figureCell(figure)]),
  },
  {
    title: "What was taken for what",
    note: "Events in the same words with another type; none: the other has no event there.",
    header: ["gold", "coded", "events"],
    rows: confusions
      .filter(({ gold, coded }) => gold !== coded)
      .slice(0, mostConfusions)
      .map(({ gold, coded, count }) => [gold, coded, String(count)]),
  },
  agreementTable(
    "Agreement on all events that any of them noted",
    "An event that only one noted is a disagreement. α: Krippendorff, nominal; κ: Cohen; F1: right as above.",
    agreement,
    "all",
  ),
  agreementTable("Agreement on the events that all of them noted", "", agreement, "shared"),
  {
    title: "Confidence",
    note:
      calibration === null
        ? ""
        : `Expected calibration error ${decimal(calibration.expectedError)}, Brier score ${decimal(calibration.brier)}.`,
    header: ["confidence", "events", "mean", "share right"],
    rows: (calibration?.bins ?? [])
      .filter(({ count }) => count > 0)
      .map(({ low, high, count, confidence, right }) => [
        `${decimal(low)}–${decimal(high)}`,
        String(count),
        decimal(confidence),
        decimal(right),
      ]),
  },
];

/** What a reader must know before the figures are used. */
const cautions = ({ articles, lines, corrected }: Measurement): string[] => [
  ...(articles < 5 ? ["Fewer than five articles give no intervals."] : []),
  ...(articles >= 5 && articles < 20 ? ["Intervals from fewer than twenty articles are rough."] : []),
  ...(corrected > 0
    ? [
        `${corrected} of ${counted(lines, "line")} ${corrected === 1 ? "is a corrected record" : "are corrected records"}: who corrects ` +
          "is led by what stands there, so agreement comes out higher than with coding from the bare text.",
      ]
    : []),
];

const alignedTable = ({ header, rows }: Table): string[] => {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
};

const plain = (words: string): string => oneLine(words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " "));

/** For a terminal: nothing in it moves a cursor, whatever outlets and annotators are called. */
export const measurementText = (measurement: Measurement): string =>
  [
    plain(sentenceOf(measurement)),
    ...cautions(measurement),
    ...tablesOf(measurement)
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table) => [
        "",
        table.title,
        ...(table.note === "" ? [] : [table.note]),
        ...alignedTable({ ...table, rows: table.rows.map((row) => row.map(plain)) }),
      ]),
    "",
  ].join("\n");

export const measurementMarkdown = (measurement: Measurement): string =>
  [
    "# Error of the coder on gold",
    "",
    escapeMarkdown(sentenceOf(measurement)),
    ...cautions(measurement).flatMap((words) => ["", words]),
    ...tablesOf(measurement)
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ title, note, header, rows }) => [
        "",
        `## ${title}`,
        "",
        ...(note === "" ? [] : [note, ""]),
        `| ${header.join(" | ")} |`,
        `|${header.map((_, column) => (column === 0 ? " --- |" : " ---: |")).join("")}`,
        ...rows.map((row) => `| ${row.map((cell) => escapeMarkdown(cell)).join(" | ")} |`),
      ]),
    "",
  ].join("\n");

export const measurementJson = (measurement: Measurement): string =>
  `${JSON.stringify({ ...measurement, sentence: sentenceOf(measurement) }, null, 2)}\n`;
