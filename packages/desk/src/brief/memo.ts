/**
 * The memo that an adviser could put on a minister's desk. In: what is known of the period, records of the articles. Out: one to three
 * pages as a structure, which `memo-markdown.ts`, `memo-html.ts` and `memo-docx.ts` write down: in short, what happened, what is expected,
 * what is disputed, how the relation stands against the usual; a footnote to outlet, day and words behind every statement. The same dossier
 * gives the same memo. It says only what the record holds, without adjectives of its own.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { summaryOf } from "../formats/dossier-summary.ts";
import { withArticle } from "../formats/with-article.ts";
import { counted, dateWords, listWords, setApart } from "../formats/words.ts";
import type { Happening } from "../relations/happenings.ts";
import type { Period } from "../relations/series.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Story } from "../relations/story.ts";
import { byDay, byWeight, deedPoint } from "./deed-points.ts";
import { disputedPoints } from "./disputed-points.ts";
import { inShort } from "./in-short.ts";
import { joinDeeds } from "./join-deeds.ts";
import { pagesOf } from "./length.ts";
import { prospectPoint } from "./prospect-points.ts";
import { beginOf, type History, usualSentences } from "./usual.ts";
import { asSentence, type Note, newWriting, type Point } from "./writing.ts";

export interface Section {
  readonly heading: string;
  readonly points: readonly Point[];
  /** What was left out to keep the memo short, or that there is nothing; else empty. */
  readonly rest: string;
  /** A chart, or in its place a table, below the points. */
  readonly figure: Figure | null;
}

/** The series of the sides, of all that was read up to the end of the period. */
export interface Figure {
  readonly title: string;
  /** What a period is: week, month. */
  readonly step: string;
  readonly periods: readonly Period[];
}

export interface Memo {
  readonly title: string;
  /** Period and day of reading. */
  readonly scope: string;
  readonly sections: readonly Section[];
  /** What was read, and what the memo is not. */
  readonly basis: readonly string[];
  /** Numbered from 1 in the order in which the text first needs them. */
  readonly notes: readonly Note[];
}

export interface MemoOptions {
  /** The same over all that was read up to the end of the period; without it nothing is held against the usual. */
  readonly history?: History | undefined;
  /** Happenings of the period that are older than those of the story. */
  readonly older?: number | undefined;
  /** Records of the articles, for their addresses and titles and for the offices of persons. */
  readonly records?: readonly ArticleRecord[] | undefined;
}

/** The sides within a sentence: `the United States and Iraq`. */
export const sidesWords = ({ a, b }: Pick<Story, "a" | "b">): string =>
  listWords([a, ...(b === null ? [] : [b])].map(({ name }) => setApart(withArticle(name))));

/**
 * What is told as done. What a report has as done on a day after its own is no news but a slip of reading: nothing that is still to come may be
 * told as held.
 */
const isHeld = ({ historical, status, date, reports }: Happening): boolean => {
  const told =
    reports
      .map(({ published }) => published?.slice(0, 10) ?? "9999")
      .sort()
      .at(-1) ?? "9999";
  return !historical && (status === "occurred" || status === "ongoing") && (date?.start.slice(0, 10) ?? "") <= told;
};

/** How many points sections ask a reader to read. */
interface Length {
  readonly happened: number;
  readonly expected: number;
  /** Both sides of a dispute, and a promise with what came of it, are as long as two deeds. */
  readonly half: number;
}

/** The longest that leaves the memo at three pages; what happened is cut last. */
const lengths: readonly Length[] = [
  { happened: 8, expected: 8, half: 4 },
  { happened: 8, expected: 6, half: 3 },
  { happened: 7, expected: 4, half: 2 },
  { happened: 6, expected: 4, half: 2 },
  { happened: 6, expected: 3, half: 1 },
  { happened: 5, expected: 3, half: 1 },
  { happened: 4, expected: 2, half: 1 },
  { happened: 3, expected: 2, half: 1 },
];
const mostPages = 3;

/** A series of fewer periods is in the sentences. */
const fewestDrawn = 3;

/** The soonest first; then what has no date, the latest stated first. */
const byDue = (a: SettledProspect, b: SettledProspect): number => {
  if (a.due !== null || b.due !== null)
    return (a.due?.start ?? "9999") + a.id < (b.due?.start ?? "9999") + b.id ? -1 : 1;
  return (a.stated ?? "") + a.id > (b.stated ?? "") + b.id ? -1 : 1;
};

/** The latest settled, or past its time, first. */
const bySettled = (a: SettledProspect, b: SettledProspect): number => {
  const day = ({ settledBy, due, stated }: SettledProspect) => settledBy?.published ?? due?.end ?? stated ?? "";
  return day(a) + a.id > day(b) + b.id ? -1 : 1;
};

const section = (heading: string, points: readonly Point[], left = 0, of = "", none = ""): Section => ({
  heading,
  points,
  figure: null,
  rest: points.length === 0 ? none : left > 0 ? `${counted(left, `more ${of}`)} in the dossier.` : "",
});

/** How much of what happened a person has looked at; nothing where nobody has. */
const reviewedWords = (happened: readonly Happening[], records: readonly ArticleRecord[]): string[] => {
  const told = new Set(happened.flatMap(({ reports }) => reports.map(({ event }) => event)));
  const events = records.flatMap((record) => record.events).filter(({ id }) => told.has(id));
  const reviewed = events.filter(({ because }) => because.endsWith("+review")).length;
  return reviewed === 0
    ? []
    : [`Of ${counted(events.length, "report")} behind what happened, people have reviewed ${reviewed}.`];
};

/** The period that was asked for, or else the days of the articles. */
const periodOf = ({ since, until, today, figures }: Story): string => {
  const [first, last] = [since ?? figures.first, until ?? (since === null ? figures.last : today)];
  if (first === null || last === null) return "";
  if (first > last) return `from ${dateWords(first)} on`;
  const days = `${dateWords(first)} to ${dateWords(last)}`;
  return since === null && until === null ? `articles published from ${days}` : days;
};

const scopeOf = (dossier: Story): string =>
  asSentence(
    [periodOf(dossier), dossier.today === null ? "" : `as of ${dateWords(dossier.today)}, the last day read`]
      .filter((words) => words !== "")
      .join("; "),
  );

const figureOf = ({ series: { step, periods } }: History, sides: string): Figure | null =>
  periods.filter(({ total }) => total > 0).length < fewestDrawn
    ? null
    : { title: `Happenings of ${sides} by ${step}`, step, periods };

/** How the period stands against the usual, with the series that shows it. */
const usualSection = (dossier: Story, history: History | undefined, sides: string): Section => {
  const heading = `How ${dossier.b === null ? "this" : "the relation"} stands against the usual`;
  const start = beginOf(dossier);
  if (history === undefined || start === null) return section(heading, []);
  const points = usualSentences(history, start, sides).map((text) => ({ when: "", text, notes: [] }));
  return { ...section(heading, points), figure: figureOf(history, sides) };
};

const written = (
  dossier: Story,
  { history, older = 0, records = [] }: MemoOptions,
  { happened: mostHappened, expected: mostExpected, half }: Length,
): Memo => {
  const { happenings, today } = dossier;
  const known = [...happenings, ...dossier.prospects].flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const writing = newWriting(records, known);
  const happened = happenings.filter(isHeld);
  const kept = joinDeeds([...happened].sort(byWeight(writing.rank)), writing.rank).slice(0, mostHappened);
  const told = kept.flatMap(({ members }) => members);
  const open = dossier.prospects.filter(({ outcome }) => outcome === "open").sort(byDue);
  const settled = dossier.prospects.filter(({ outcome }) => outcome !== "open").sort(bySettled);
  const sides = sidesWords(dossier);
  const sections = [
    section("In short", inShort(happened, open, dossier, { sides, disputed: half }, writing)),
    section(
      "What happened",
      kept
        .toSorted((x, y) => byDay(x.members[0] as Happening, y.members[0] as Happening))
        .map((deed) => deedPoint(deed, writing)),
      happened.length - told.length,
      "happening",
    ),
    section(
      "What is expected",
      open.slice(0, mostExpected).map((one) => prospectPoint(one, today, writing)),
      open.length - mostExpected,
      "prospect",
      "Nothing that was read in this period is still expected.",
    ),
    section(
      "What came of earlier expectations",
      settled
        .slice(0, half)
        .sort(byDue)
        .map((one) => prospectPoint(one, today, writing)),
      settled.length - half,
      "settled prospect",
    ),
    section(
      "What is disputed",
      disputedPoints(dossier, half, writing),
      dossier.contested.length + dossier.disputes.length - half,
      "account",
    ),
    usualSection(dossier, history, sides),
  ];
  return {
    title: sides.replace(/^the /, ""),
    scope: scopeOf(dossier),
    sections: sections.filter(({ points, rest }) => points.length > 0 || rest !== ""),
    basis: [
      summaryOf(dossier),
      ...(older === 0
        ? []
        : [`It tells of the newest; ${counted(older, "older happening")} of the period are left out.`]),
      ...reviewedWords(happened, records),
      "A program wrote this from what the articles say; it holds no judgement of its own, and what the articles say need not be so.",
    ],
    notes: writing.notes,
  };
};

/**
 * @param dossier what is known of one side or of two in the period that the memo is about
 * @returns sections in the order in which they are read; those that have nothing to say are left out
 */
export const memoOf = (dossier: Story, options: MemoOptions = {}): Memo => {
  const [longest, ...shorter] = lengths as [Length, ...Length[]];
  let memo = written(dossier, options, longest);
  for (const length of shorter) {
    if (pagesOf(memo) <= mostPages) break;
    memo = written(dossier, options, length);
  }
  return memo;
};
