/**
 * The memo that an adviser could put on a desk. In: a dossier. Out: one to three pages of Markdown: how things stand, what happened, what is
 * expected, what is disputed; every statement with a footnote to outlet, day and words. Only what the record holds, no adjectives.
 */
import { summaryOf } from "../formats/dossier-summary.ts";
import {
  counted,
  dateWords,
  deedLabel,
  escapeMarkdown,
  intervalWords,
  oneLine,
  whenWords,
  whoWords,
} from "../formats/words.ts";
import type { Dossier } from "../relations/dossier.ts";
import type { Happening, Report } from "../relations/happenings.ts";
import type { SettledProspect, Statement } from "../relations/settle-prospects.ts";

/** How many happenings and prospects a reader of a memo is asked to read. */
const longest = 12;

/** Footnotes in the order in which the text first needs them; the same words get the same number. */
interface Footnotes {
  readonly lines: string[];
  readonly cite: (source: Pick<Report | Statement, "outlet" | "published">, words: string) => string;
}

const newFootnotes = (): Footnotes => {
  const lines: string[] = [];
  return {
    lines,
    cite: ({ outlet, published }, words) => {
      const day = published === null ? "" : `, ${dateWords(published.slice(0, 10))}`;
      const line = escapeMarkdown(`${outlet ?? "Unknown outlet"}${day}: “${oneLine(words)}”`);
      const known = lines.indexOf(line);
      return `[^${known < 0 ? lines.push(line) : known + 1}]`;
    },
  };
};

/** Many reports first, then the newest. */
const byWeight = (a: Happening, b: Happening): number =>
  b.independent - a.independent || ((a.date?.start ?? "") < (b.date?.start ?? "") ? 1 : -1);

const happeningLine = (happening: Happening, { cite }: Footnotes): string => {
  const { type, mode, actors, recipients, status, independent, reports, disputed } = happening;
  const own = reports.filter(({ copy }, i) => !copy || i === 0);
  const notes = own.slice(0, 3).map((report) => cite(report, report.evidence[0]?.words ?? ""));
  const how = `${status}, ${counted(independent, "report")}${disputed ? ", disputed" : ""}`;
  return `- **${whenWords(happening)}.** ${deedLabel(type, mode)}: ${escapeMarkdown(whoWords(actors, recipients))} (${how}).${notes.join("")}`;
};

const prospectLine = (prospect: SettledProspect, { cite }: Footnotes): string => {
  const { type, mode, actors, recipients, due, outcome, statements } = prospect;
  const when = due === null ? "no time given" : intervalWords(due);
  const notes = statements.slice(0, 2).map((statement) => cite(statement, statement.words));
  return `- **${when}.** ${deedLabel(type, mode)}: ${escapeMarkdown(whoWords(actors, recipients))} (${outcome}).${notes.join("")}`;
};

export const memoMarkdown = (dossier: Dossier): string => {
  const { a, b, happenings, prospects, contested, today } = dossier;
  const notes = newFootnotes();
  const news = happenings.filter(({ historical }) => !historical);
  const kept = [...news].sort(byWeight).slice(0, longest);
  const open = prospects.filter(({ outcome }) => outcome === "open");
  const settled = prospects.filter(({ outcome }) => outcome !== "open");
  const lines = [
    `# ${a.name} and ${b.name}`,
    "",
    today === null ? "" : `As of ${dateWords(today)}.`,
    "",
    summaryOf(dossier),
  ];
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push("", `## ${title}`, "", ...entries);
  };
  section(
    "What happened",
    news.filter((one) => kept.includes(one)).map((one) => happeningLine(one, notes)),
  );
  if (news.length > kept.length)
    lines.push("", `${counted(news.length - kept.length, "more happening")} in the dossier.`);
  section(
    "What is expected",
    open.slice(0, longest).map((one) => prospectLine(one, notes)),
  );
  section(
    "What came of earlier expectations",
    settled.slice(0, longest).map((one) => prospectLine(one, notes)),
  );
  section(
    "What is disputed",
    contested.flatMap(({ asserted, denied }) =>
      [...asserted, ...denied].map(
        (report) =>
          `- ${escapeMarkdown(report.speaker ?? report.outlet ?? "The article")}: ${report.status === "denied" ? "it did not happen" : "it happened"}.${notes.cite(report, report.evidence[0]?.words ?? "")}`,
      ),
    ),
  );
  if (notes.lines.length > 0) lines.push("", ...notes.lines.map((line, i) => `[^${i + 1}]: ${line}`));
  return `${lines.join("\n")}\n`;
};
