/**
 * The coder's own figures, as `npm run eval` wrote them. In: the text of docs/evaluation.md. Out: when and on what they were measured, one row a
 * figure, and what the coder is bad at. Pages show these and no figure of their own.
 */

export interface EvaluationRow {
  readonly task: string;
  readonly set: string;
  readonly metric: string;
  /** Percent, with one digit, as it is printed. */
  readonly value: string;
  /** Other programs on the same or a like set, with their source; empty where none is published. */
  readonly peers: string;
  /** What a reader must know of it; empty where nothing. */
  readonly note: string;
}

export interface Evaluation {
  /** The sentence on day, machine and models. */
  readonly run: string;
  readonly rows: readonly EvaluationRow[];
  /** Weaknesses in words: what it is about, and a sentence or two. */
  readonly limits: readonly { readonly about: string; readonly words: string }[];
}

const bar = /(?<!\\)\|/;

const cellsOf = (line: string): string[] =>
  line
    .split(bar)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

/** @returns null where the text has no table of figures */
export const readEvaluation = (markdown: string): Evaluation | null => {
  const lines = markdown.split("\n");
  const [, rule, ...table] = lines.filter((line) => line.startsWith("|"));
  if (rule === undefined || table.length === 0) return null;
  const rows = table.map((line): EvaluationRow => {
    const [task = "", set = "", metric = "", value = "", peers = "", note = ""] = cellsOf(line);
    return { task, set, metric, value, peers, note };
  });
  const items = lines
    .join("\n")
    .split(/\n(?=- )/)
    .slice(1)
    .map((item) => item.replaceAll(/\s+/g, " ").trim());
  return {
    run: lines.find((line) => line.startsWith("Run on ")) ?? "",
    rows,
    limits: items.flatMap((item) => {
      const [, about, words] = /^- \*\*(.+?)\*\*(.*)/.exec(item) ?? [];
      return about === undefined || words === undefined ? [] : [{ about, words: words.trim().replaceAll("**", "") }];
    }),
  };
};
