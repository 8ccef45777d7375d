/** The dossier for a terminal and as Markdown. In: a dossier. Out: text. Every line that states something has its words and source under it. */

import type { Dispute } from "../relations/disputes.ts";
import type { Dossier } from "../relations/dossier.ts";
import type { Happening, Report } from "../relations/happenings.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Contested } from "../relations/speakers.ts";
import { summaryOf } from "./dossier-summary.ts";
import { dueWords, outcomeWords } from "./prospect-words.ts";
import { relationSections } from "./relation-sections.ts";
import { toldBy } from "./report-words.ts";
import { counted, dateWords, deedLabel, disputeTitle, escapeMarkdown, oneLine, whenWords, whoWords } from "./words.ts";

/** How the two formats differ: what marks a heading, an entry, its evidence. */
interface Marks {
  readonly heading: (words: string, level: 1 | 2) => string;
  readonly entry: (words: string) => string;
  readonly evidence: (words: string) => string;
  readonly escape: (words: string) => string;
}

const plain: Marks = {
  heading: (words, level) =>
    `${level === 1 ? words.toUpperCase() : `\n${words}`}\n${(level === 1 ? "=" : "-").repeat(words.length)}\n`,
  entry: (words) => words,
  evidence: (words) => `    ${words}`,
  // Control characters of a terminal are dropped: what an article holds must not move the cursor.
  escape: (words) => words.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " "),
};

const markdown: Marks = {
  heading: (words, level) => `${level === 1 ? "#" : "\n##"} ${words}\n`,
  entry: (words) => `- ${words}`,
  evidence: (words) => `  > ${words}`,
  escape: escapeMarkdown,
};

const source = (outlet: string | null, published: string | null): string =>
  `${outlet ?? "unknown outlet"}${published === null ? "" : `, ${dateWords(published.slice(0, 10))}`}`;

const happeningLines = (happening: Happening, marks: Marks): string[] => {
  const { type, mode, actors, recipients, status, reports, independent, disputed, differences } = happening;
  const notes = [status, counted(independent, "report"), ...(disputed ? ["disputed"] : []), ...differences];
  const shown = reports.filter(({ copy }, i) => !copy || i === 0).slice(0, 3);
  return [
    marks.entry(
      marks.escape(
        `${whenWords(happening)}: ${deedLabel(type, mode)}. ${whoWords(actors, recipients)} (${notes.join("; ")})`,
      ),
    ),
    ...shown.map((report) => {
      const words = oneLine(report.evidence[0]?.words ?? "");
      return marks.evidence(
        marks.escape(`“${words}” ${source(report.outlet, report.published)}${toldBy(words, report)}`),
      );
    }),
  ];
};

const prospectLines = (prospect: SettledProspect, marks: Marks): string[] => {
  const { type, mode, actors, recipients, statements, settledBy } = prospect;
  const [first] = statements;
  return [
    marks.entry(
      marks.escape(
        `${deedLabel(type, mode)}. ${whoWords(actors, recipients)} (${dueWords(prospect)}; ${outcomeWords(prospect)})`,
      ),
    ),
    ...(first === undefined
      ? []
      : [marks.evidence(marks.escape(`“${oneLine(first.words)}” ${source(first.outlet, first.published)}`))]),
    ...(settledBy === null
      ? []
      : [
          marks.evidence(
            marks.escape(`settled by “${oneLine(settledBy.words)}” ${settledBy.outlet ?? "unknown outlet"}`),
          ),
        ]),
  ];
};

/** "said by Iraqi officials: “…” (Caspian Wire, 20 July 2020)", a line a side; right of one speaker and of many. */
const sideLine = (how: "said" | "denied", who: string, words: string, where: string, marks: Marks): string =>
  marks.evidence(marks.escape(`${how} by ${oneLine(who)}: “${oneLine(words)}” (${where})`));

const contestedLines = (
  { happening, asserted, denied }: Contested,
  { happenings }: Dossier,
  marks: Marks,
): readonly string[] => {
  const deed = happenings.find(({ id }) => id === happening);
  const told = (reports: readonly Report[], how: "said" | "denied") =>
    reports.map(({ speaker, outlet, published, evidence }) =>
      sideLine(how, speaker ?? outlet ?? "the article", evidence[0]?.words ?? "", source(outlet, published), marks),
    );
  const title =
    deed === undefined
      ? "Whether it happened"
      : `Whether it happened: ${deedLabel(deed.type, deed.mode)}. ${whoWords(deed.actors, deed.recipients)}, ${whenWords(deed)}`;
  return [marks.entry(marks.escape(title)), ...told(asserted, "said"), ...told(denied, "denied")];
};

const disputeLines = (dispute: Dispute, marks: Marks): readonly string[] => [
  marks.entry(marks.escape(disputeTitle(dispute))),
  ...dispute.sides.map(({ speaker, denies, words, outlet, published }) =>
    sideLine(denies ? "denied" : "said", speaker, words, source(outlet, published), marks),
  ),
];

const write = (dossier: Dossier, marks: Marks): string => {
  const { a, b, happenings, prospects, contested, disputes, speakers } = dossier;
  const lines = [marks.heading(`${a.name} and ${b.name}`, 1), marks.escape(summaryOf(dossier))];
  const news = happenings.filter(({ historical }) => !historical);
  const background = happenings.filter(({ historical }) => historical);
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push(marks.heading(title, 2), ...entries);
  };
  section(
    "Happenings",
    news.flatMap((happening) => happeningLines(happening, marks)),
  );
  section(
    "Prospects",
    prospects.flatMap((prospect) => prospectLines(prospect, marks)),
  );
  section("Contested accounts", [
    ...contested.flatMap((one) => contestedLines(one, dossier, marks)),
    ...disputes.flatMap((one) => disputeLines(one, marks)),
  ]);
  for (const { title, entries } of relationSections(dossier))
    section(
      title,
      entries.flatMap(({ words, evidence }) => [
        marks.entry(marks.escape(words)),
        ...(evidence === null ? [] : [marks.evidence(marks.escape(evidence))]),
      ]),
    );
  section(
    "Who says what",
    speakers
      .slice(0, 12)
      .flatMap(({ name, said }) => [
        marks.entry(marks.escape(`${oneLine(name)}: ${counted(said.length, "statement")}`)),
        ...said
          .slice(0, 1)
          .map(({ words, outlet, published }) =>
            marks.evidence(marks.escape(`“${oneLine(words)}” ${source(outlet, published)}`)),
          ),
      ]),
  );
  section(
    "Background",
    background.flatMap((happening) => happeningLines(happening, marks)),
  );
  return `${lines.join("\n")}\n`;
};

/** For a terminal. */
export const dossierText = (dossier: Dossier): string => write(dossier, plain);
/** CommonMark; what articles hold is escaped. */
export const dossierMarkdown = (dossier: Dossier): string => write(dossier, markdown);
