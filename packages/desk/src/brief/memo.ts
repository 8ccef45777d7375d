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
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Story } from "../relations/story.ts";
import { byDay, byWeight, deedPoint } from "./deed-points.ts";
import { disputedPoints } from "./disputed-points.ts";
import { inShort } from "./in-short.ts";
import { joinDeeds } from "./join-deeds.ts";
import { prospectPoint } from "./prospect-points.ts";
import { beginOf, type History, usualSentences } from "./usual.ts";
import { type Note, newWriting, type Point } from "./writing.ts";

export interface Section {
  readonly heading: string;
  readonly points: readonly Point[];
  /** What was left out to keep the memo short, or that there is nothing; else empty. */
  readonly rest: string;
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
  /** The same over all that was read up to the end of the period; without it the story itself. */
  readonly history?: History | undefined;
  /** Happenings of the period that are older than those of the story. */
  readonly older?: number | undefined;
  /** Records of the articles, for their addresses and titles and for the offices of persons. */
  readonly records?: readonly ArticleRecord[] | undefined;
}

/** How many points a section asks a reader to read, and how many of them came of earlier expectations. */
const longest = 8;
const mostSettled = 4;

/** The soonest first; what has no date last. */
const byDue = (a: SettledProspect, b: SettledProspect): number =>
  (a.due?.start ?? "9999") + a.id < (b.due?.start ?? "9999") + b.id ? -1 : 1;

const section = (heading: string, points: readonly Point[], left: number, of: string, none = ""): Section => ({
  heading,
  points,
  rest: points.length === 0 ? none : left > 0 ? `${counted(left, `more ${of}`)} in the dossier.` : "",
});

/** Whether a prospect's time, or the day on which it was stated, lies in the dossier's period. */
const inPeriod =
  ({ since, until }: Story) =>
  ({ due, stated }: SettledProspect): boolean => {
    const meets = (first: string, last: string) =>
      (since === null || last >= since) && (until === null || first <= until);
    if (since === null && until === null) return true;
    if (until !== null && stated !== null && stated.slice(0, 10) > until) return false;
    return (
      (due !== null && meets(due.start, due.end)) ||
      (stated !== null && meets(stated.slice(0, 10), stated.slice(0, 10)))
    );
  };

/** How much of what happened a person has looked at; nothing where nobody has. */
const reviewedWords = (happened: readonly Happening[], records: readonly ArticleRecord[]): string[] => {
  const told = new Set(happened.flatMap(({ reports }) => reports.map(({ event }) => event)));
  const events = records.flatMap((record) => record.events).filter(({ id }) => told.has(id));
  const reviewed = events.filter(({ because }) => because.endsWith("+review")).length;
  return reviewed === 0
    ? []
    : [`Of ${counted(events.length, "report")} behind what happened, people have reviewed ${reviewed}.`];
};

const scopeOf = ({ since, until, today, figures }: Story): string => {
  const [first, last] = [since ?? figures.first, until ?? today ?? figures.last];
  const period = first === null || last === null ? "" : `${dateWords(first)} to ${dateWords(last)}`;
  const read = today === null ? "" : `as of ${dateWords(today)}, the last day read`;
  return [period, read].filter((words) => words !== "").join("; ");
};

/**
 * @param dossier what is known of one side or of two in the period that the memo is about
 * @returns sections in the order in which they are read; those that have nothing to say are left out
 */
export const memoOf = (dossier: Story, { history = dossier, older = 0, records = [] }: MemoOptions = {}): Memo => {
  const { a, b, happenings, today } = dossier;
  const writing = newWriting(records);
  const happened = happenings.filter(
    ({ historical, status }) => !historical && (status === "occurred" || status === "ongoing"),
  );
  const kept = joinDeeds([...happened].sort(byWeight)).slice(0, longest);
  const told = kept.flatMap(({ members }) => members);
  const prospects = dossier.prospects.filter(inPeriod(dossier)).sort(byDue);
  const open = prospects.filter(({ outcome }) => outcome === "open");
  const settled = prospects.filter(({ outcome }) => outcome !== "open");
  const start = beginOf(dossier);
  const sections = [
    section("In short", inShort(happened, open, dossier, writing), 0, "", ""),
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
      open.slice(0, longest).map((one) => prospectPoint(one, today, writing)),
      open.length - longest,
      "prospect",
      "Nothing that was read in this period is still expected.",
    ),
    section(
      "What came of earlier expectations",
      settled.slice(-mostSettled).map((one) => prospectPoint(one, today, writing)),
      settled.length - mostSettled,
      "settled prospect",
    ),
    section(
      "What is disputed",
      disputedPoints(dossier, longest, writing),
      dossier.contested.length + dossier.disputes.length - longest,
      "account",
    ),
    section(
      b === null ? "How this stands against the usual" : "How the relation stands against the usual",
      (start === null ? [] : usualSentences(history, start)).map((text) => ({ when: "", text, notes: [] })),
      0,
      "",
    ),
  ];
  return {
    title: listWords(
      [a, ...(b === null ? [] : [b])].map(({ name }, i) => setApart(i === 0 ? name : withArticle(name))),
    ),
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
