/** A page for developers on the mistakes of one task: it may quote the corpora, so it stays on the machine. In: a tally. Out: Markdown. */
import { type Confusion, commonestErrors, confusionMatrix, type Tally } from "./tally.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** A matrix is of use where labels are a closed set. */
const mostLabels = 60;
/** … and where most pairs are of the same few. */
const leastRight = 0.3;

const matrixLines = (pairs: readonly Confusion[]): string[] => {
  const labels = new Set(pairs.flatMap(({ gold, coded }) => [gold, coded]));
  const right = pairs.filter(({ gold, coded }) => gold === coded).length;
  if (labels.size < 2 || labels.size > mostLabels || right < leastRight * labels.size) return [];
  const matrix = confusionMatrix(pairs);
  const others = labels.size > matrix.labels.length;
  const names = others ? [...matrix.labels, "others"] : matrix.labels;
  return [
    "Rows are gold, columns coded.",
    "",
    line(["", ...names]),
    `|${" --- |".repeat(names.length + 1)}`,
    ...names.map((name, row) => line([name, ...names.map((_, column) => String(matrix.cells[row]?.[column] ?? 0))])),
    "",
  ];
};

const aspectLines = (aspect: string, pairs: readonly Confusion[]): string[] => {
  const total = pairs.reduce((sum, { count }) => sum + count, 0);
  const right = pairs.reduce((sum, { gold, coded, count }) => sum + (gold === coded ? count : 0), 0);
  return [
    `## ${aspect}`,
    "",
    `${right} of ${total} right.`,
    "",
    ...matrixLines(pairs),
    line(["gold", "coded", "times", "examples"]),
    "| --- | --- | ---: | --- |",
    ...commonestErrors(pairs).map(({ gold, coded, count, examples }) =>
      line([gold, coded, String(count), examples.join(" ‖ ")]),
    ),
    "",
  ];
};

export const mistakesPage = (task: string, tally: Tally): string =>
  [
    `# Mistakes of ${task}`,
    "",
    "For developers, from `npm run eval`. It quotes the corpora: do not pass it on.",
    "",
    ...[...tally.aspects()].flatMap(([aspect, pairs]) => aspectLines(aspect, pairs)),
  ].join("\n");
