/**
 * The memo that an adviser could put on a minister's desk. In: a dossier of the period, how much of each article is at hand. Out: one to three
 * pages as a structure, which `memo-markdown.ts`, `memo-html.ts` and `memo-docx.ts` write down: what happened, what is expected, what is
 * disputed, how the relation stands against the usual; a footnote to outlet, day and words behind every statement. The same dossier gives
 * the same memo. It says only what the record holds, without adjectives of its own.
 */
import type { Article } from "@dragoman/coder/record/article";
import { summaryOf } from "../formats/dossier-summary.ts";
import { counted, dateWords, intervalWords, listWords, oneLine, whenWords } from "../formats/words.ts";
import type { Dossier } from "../relations/dossier.ts";
import type { Happening, Report } from "../relations/happenings.ts";
import type { SettledProspect, Statement } from "../relations/settle-prospects.ts";
import { deedSentence } from "./deed-sentences.ts";
import { usualSentence } from "./usual.ts";

/** A statement of the memo and the numbers of the notes that it rests on. */
export interface Point {
  /** When, in words; empty where the statement needs no date. */
  readonly when: string;
  readonly text: string;
  readonly notes: readonly number[];
}

export interface Section {
  readonly heading: string;
  readonly points: readonly Point[];
  /** What was left out to keep the memo short; empty where nothing was. */
  readonly rest: string;
}

/** A source: outlet, day, the words, and where to read them. */
export interface Note {
  readonly outlet: string;
  readonly day: string | null;
  readonly words: string;
  readonly url: string | null;
}

export interface Memo {
  readonly title: string;
  readonly asOf: string | null;
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  /** Numbered from 1 in the order in which the text first needs them. */
  readonly notes: readonly Note[];
}

export interface MemoOptions {
  /** The pair's dossier over all that was read up to the end of the period; without it nothing is said of the usual. */
  readonly history?: Dossier | undefined;
  /** Where and when the articles were published, by their ids. */
  readonly articles?: ReadonlyMap<string, Pick<Article, "url" | "published">> | undefined;
}

/** How many points a section asks a reader to read, and how many sources a point cites. */
const longest = 10;
const mostNotes = 3;

type Source = Pick<Report | Statement, "article" | "outlet" | "published">;

interface Footnotes {
  readonly notes: Note[];
  /** The note's number; the same words of the same outlet and day keep theirs. */
  readonly cite: (source: Source, words: string) => number;
}

const newFootnotes = (articles: NonNullable<MemoOptions["articles"]>): Footnotes => {
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  return {
    notes,
    cite: ({ article, outlet, published: given }, words) => {
      const published = given ?? articles.get(article)?.published?.start ?? null;
      const note: Note = {
        outlet: outlet ?? "Unknown outlet",
        day: published === null ? null : dateWords(published.slice(0, 10)),
        words: oneLine(words),
        url: articles.get(article)?.url ?? null,
      };
      const key = JSON.stringify(note);
      const known = numbers.get(key) ?? notes.push(note);
      numbers.set(key, known);
      return known;
    },
  };
};

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)];

/** Many independent reports first, then the newest. */
const byWeight = (a: Happening, b: Happening): number =>
  b.independent - a.independent || ((a.date?.start ?? "") < (b.date?.start ?? "") ? 1 : -1);

/** ", according to Mousavi", where nobody reports it in an outlet's own voice. */
const saidBy = (reports: readonly Report[]): string => {
  const speakers = [...new Set(reports.map(({ speaker }) => speaker))];
  return speakers.length === 0 || speakers.includes(null)
    ? ""
    : `, according to ${listWords(speakers.slice(0, 3) as string[])}`;
};

const happeningPoint = (happening: Happening, { cite }: Footnotes): Point => {
  const { reports, independent, status, disputed, differences } = happening;
  const own = reports.filter(({ copy }, i) => !copy || i === 0);
  const asserted = reports.filter((report) => report.status !== "denied" || status === "denied");
  const many = independent > 1 ? ` (${independent} independent reports)` : "";
  const quarrel = disputed ? " This is disputed; see below." : "";
  const differ = disputed || differences.length === 0 ? "" : ` The reports differ: ${differences.join("; ")}.`;
  return {
    when: whenWords(happening),
    text: `${asSentence(deedSentence(happening, status))}${saidBy(asserted)}${many}.${quarrel}${differ}`,
    notes: distinct(own.slice(0, mostNotes).map((report) => cite(report, report.evidence[0]?.words ?? ""))),
  };
};

const outcomeWords = ({ outcome, late, settledBy }: SettledProspect): string => {
  switch (outcome) {
    case "open":
      return "";
    case "fulfilled":
      return late === null || late === 0 ? " It came about." : ` It came about, ${counted(late, "day")} late.`;
    case "broken":
      return " It did not come about.";
    case "lapsed":
      return settledBy === null ? " The time for it passed without a report." : " It lapsed.";
    default:
      return outcome satisfies never;
  }
};

const prospectPoint = (prospect: SettledProspect, { cite }: Footnotes): Point => {
  const { due, statements, settledBy, outcome } = prospect;
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  const source = speakers.includes(null) ? "" : `, according to ${listWords(speakers.slice(0, 3) as string[])}`;
  const notes = statements.slice(0, mostNotes - 1).map((statement) => cite(statement, statement.words));
  if (settledBy !== null) {
    notes.push(cite({ article: settledBy.article, outlet: settledBy.outlet, published: null }, settledBy.words));
  }
  return {
    when: due === null ? "No date given" : intervalWords(due),
    text: `${asSentence(deedSentence({ ...prospect, place: null }, outcome === "open" ? "expected" : "was expected"))}${source}.${outcomeWords(prospect)}`,
    notes: distinct(notes),
  };
};

/** The soonest first; what has no date last. */
const byDue = (a: SettledProspect, b: SettledProspect): number =>
  (a.due?.start ?? "9999") < (b.due?.start ?? "9999")
    ? -1
    : (a.due?.start ?? "9999") > (b.due?.start ?? "9999")
      ? 1
      : 0;

const disputedPoints = ({ contested, happenings }: Dossier, { cite }: Footnotes): Point[] =>
  contested.flatMap(({ happening: id, asserted, denied }) => {
    const happening = happenings.find((one) => one.id === id);
    if (happening === undefined) return [];
    const side = (reports: readonly Report[], verb: string): string => {
      const who = [...new Set(reports.map(({ speaker, outlet }) => speaker ?? outlet ?? "an outlet not named"))];
      return `${listWords(who)} ${who.length === 1 ? verb : verb.replace(/ies$/, "y").replace(/s$/, "")}`;
    };
    const reports = [...asserted.slice(0, 2), ...denied.slice(0, 2)];
    return [
      {
        when: whenWords(happening),
        text: `${side(asserted, "says")} that ${deedSentence(happening, "occurred")}; ${side(denied, "denies")} it.`,
        notes: distinct(reports.map((report) => cite(report, report.evidence[0]?.words ?? ""))),
      },
    ];
  });

const section = (heading: string, points: readonly Point[], left: number, of: string): Section => ({
  heading,
  points,
  rest: left > 0 ? `${counted(left, `more ${of}`)} in the dossier.` : "",
});

/**
 * @param dossier of the period that the memo is about
 * @returns sections without points are left out
 */
export const memoOf = (dossier: Dossier, { history, articles = new Map() }: MemoOptions = {}): Memo => {
  const { a, b, happenings, prospects, today } = dossier;
  const footnotes = newFootnotes(articles);
  const happened = happenings.filter(
    ({ historical, status }) => !historical && (status === "occurred" || status === "ongoing"),
  );
  const kept = new Set([...happened].sort(byWeight).slice(0, longest));
  const open = prospects.filter(({ outcome }) => outcome === "open").sort(byDue);
  const settled = prospects.filter(({ outcome }) => outcome !== "open").sort(byDue);
  const usual = history === undefined ? "" : usualSentence(dossier, history);
  const sections = [
    section(
      "What happened",
      happened.filter((one) => kept.has(one)).map((one) => happeningPoint(one, footnotes)),
      happened.length - kept.size,
      "happening",
    ),
    section(
      "What is expected",
      open.slice(0, longest).map((one) => prospectPoint(one, footnotes)),
      open.length - longest,
      "prospect",
    ),
    section(
      "What came of earlier expectations",
      settled.slice(-longest).map((one) => prospectPoint(one, footnotes)),
      settled.length - longest,
      "settled prospect",
    ),
    section("What is disputed", disputedPoints(dossier, footnotes), 0, "account"),
  ];
  return {
    title: `${a.name} and ${b.name}`,
    asOf: today === null ? null : dateWords(today),
    summary: [summaryOf(dossier), usual].filter((words) => words !== ""),
    sections: sections.filter(({ points }) => points.length > 0),
    notes: footnotes.notes,
  };
};
