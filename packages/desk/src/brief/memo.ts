/**
 * The memo that an adviser could put on a minister's desk. In: what is known of the period, records of the articles. Out: one to three
 * pages as a structure, which `memo-markdown.ts`, `memo-html.ts` and `memo-docx.ts` write down: in short, what happened, what is expected,
 * what is disputed, how the relation stands against the usual; a footnote to outlet, day and words behind every statement. The same dossier
 * gives the same memo. It says only what the record holds, without adjectives of its own.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { summaryOf } from "../formats/dossier-summary.ts";
import { withArticle } from "../formats/with-article.ts";
import { counted, dateWords, intervalWords, listWords, oneLine, setApart, whenWords } from "../formats/words.ts";
import { dayOfNews, type Happening } from "../relations/happenings.ts";
import { type Party, stateName } from "../relations/parties.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Story } from "../relations/story.ts";
import { deedSentence, isPlural, saysLittle, tenseOfProspect } from "./deed-sentences.ts";
import { disputedPoints } from "./disputed-points.ts";
import { type Deed, joinDeeds } from "./join-deeds.ts";
import { beginOf, usualSentences } from "./usual.ts";
import { asSentence, distinct, type Note, newWriting, type Point, type Writing, wordsOf } from "./writing.ts";

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
  readonly history?: Story | undefined;
  /** Records of the articles, for their addresses and titles and for the offices of persons. */
  readonly records?: readonly ArticleRecord[] | undefined;
}

/** How many points a section asks a reader to read, how many of them came of earlier expectations, how many sources a point cites, how many deeds and partners stand in short. */
const longest = 8;
const mostSettled = 4;
const mostNotes = 3;
const mostInShort = 3;

/** Many independent reports first, then deeds of somebody named before words, then the newest. */
const byWeight = (a: Happening, b: Happening): number => {
  const material = ({ quad, actors }: Happening) => (quad.startsWith("material") && actors.length > 0 ? 1 : 0);
  return (
    b.independent - a.independent ||
    material(b) - material(a) ||
    ((dayOfNews(a) ?? "") + a.id < (dayOfNews(b) ?? "") + b.id ? 1 : -1)
  );
};

const byDay = (a: Happening, b: Happening): number =>
  (dayOfNews(a) ?? "9999") + a.id < (dayOfNews(b) ?? "9999") + b.id ? -1 : 1;

/** Speakers as they stand in a sentence, each once; null where some report is in an outlet's own voice. */
const speakersOf = (told: readonly { readonly speaker: string | null }[]): string[] | null => {
  const speakers = distinct(told.map(({ speaker }) => (speaker === null ? null : withArticle(oneLine(speaker)))));
  return speakers.length === 0 || speakers.includes(null) ? null : (speakers.slice(0, 3) as string[]);
};

/** ", according to Mousavi", where nobody reports it in an outlet's own voice and it is not the doer who says so. */
const saidBy = (told: readonly { readonly speaker: string | null }[], [doer]: readonly Party[]): string => {
  const speakers = speakersOf(told);
  const own =
    speakers?.length === 1 &&
    doer !== undefined &&
    [doer.name, ...doer.names].map(withArticle).includes(speakers[0] as string);
  return speakers === null || own ? "" : `, according to ${listWords(speakers.map(setApart))}`;
};

const deedPoint = (deed: Deed, { cite, naming, quote }: Writing): Point => {
  const { members, status } = deed;
  const [first] = members as [Happening];
  const reports = members.flatMap((member) => member.reports.filter(({ copy }, i) => !copy || i === 0));
  const asserted = reports.filter((report) => report.status !== "denied" || status === "denied");
  const independent = members.length === 1 ? first.independent : 1;
  const many = independent > 1 ? ` (${independent} independent reports)` : "";
  const differences = distinct(members.flatMap((member) => member.differences));
  const quarrel = first.disputed ? " This is disputed; see below." : "";
  const differ = first.disputed || differences.length === 0 ? "" : ` The reports differ: ${differences.join("; ")}.`;
  const [source] = asserted;
  const quotation = saysLittle.has(first.type) && source !== undefined ? quote(wordsOf(source)) : "";
  const cited =
    members.length === 1 ? reports.slice(0, mostNotes) : members.flatMap((member) => member.reports.slice(0, 1));
  return {
    when: asSentence(whenWords(first)),
    text: `${asSentence(deedSentence(deed, status, naming))}${saidBy(asserted, deed.actors)}${many}${quotation}.${quarrel}${differ}`,
    notes: distinct(
      cited.map((report) => cite(report, quotation !== "" && report === source ? null : wordsOf(report))),
    ),
  };
};

/** What came of it, as the end of its sentence or, behind a quotation, as a sentence of its own. */
const outcomeWords = (
  { outcome, late, settledBy, due, dues, broken, inPart, actors }: SettledProspect,
  today: string | null,
  apart: boolean,
): string => {
  const were = isPlural(actors) ? "were" : "was";
  const part = inPart === null ? "" : ` in part, ${inPart.reported} of ${inPart.expected}`;
  const delay = late === null || late === 0 ? "" : `, ${counted(late, "day")} late`;
  switch (outcome) {
    case "open":
      if (due === null && dues.length > 1) return ". It was put off, and no new day was named.";
      return due !== null && today !== null && due.end.slice(0, 10) < today
        ? ". Its time has passed, and nothing was read of it since."
        : ".";
    case "fulfilled":
      return `${apart ? ". This was reported to have been done" : `, and ${were} reported to have done so`}${part}${delay}.`;
    case "broken":
      if (broken === "cancelled") return apart ? ". This was called off." : "; this was called off.";
      return apart ? ". The contrary was then reported." : `, and ${were} reported not to have done so.`;
    case "lapsed":
      if (settledBy !== null) return ". It lapsed.";
      return apart ? ". Its time passed without a report." : "; the time passed without a report.";
    default:
      return outcome satisfies never;
  }
};

const prospectPoint = (prospect: SettledProspect, today: string | null, { cite, naming, quote }: Writing): Point => {
  const { type, due, statements, settledBy } = prospect;
  const [first] = statements;
  const quotation = saysLittle.has(type) ? quote(first?.words) : "";
  const notes = statements
    .slice(0, mostNotes - 1)
    .map((statement) => cite(statement, quotation !== "" && statement === first ? null : statement.words));
  if (settledBy !== null)
    notes.push(cite({ article: settledBy.article, outlet: settledBy.outlet, published: null }, settledBy.words));
  const sentence = deedSentence({ ...prospect, place: null }, tenseOfProspect(prospect), naming);
  return {
    when: due === null ? "No date given" : intervalWords(due),
    text: `${asSentence(sentence)}${saidBy(statements, prospect.actors)}${quotation}${outcomeWords(prospect, today, quotation !== "")}`,
    notes: distinct(notes),
  };
};

/** The soonest first; what has no date last. */
const byDue = (a: SettledProspect, b: SettledProspect): number =>
  (a.due?.start ?? "9999") + a.id < (b.due?.start ?? "9999") + b.id ? -1 : 1;

const shareWords = (total: number, conflict: number): string => {
  const are = (count: number) => `${count} ${count === 1 ? "is" : "are"}`;
  if (total > 1 && conflict === 0) return "all are cooperation";
  if (total > 1 && conflict === total) return "all are conflict";
  return `${are(total - conflict)} cooperation and ${are(conflict)} conflict`;
};

/** With whom most of it is, where the memo is of one side alone. */
const partnerWords = (happened: readonly Happening[], { a, b }: Story): string[] => {
  if (b !== null) return [];
  const counts = new Map<string, number>();
  for (const { actors, recipients } of happened)
    for (const country of new Set([...actors, ...recipients].flatMap((party) => party.country ?? [])))
      if (country !== a.country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, mostInShort);
  return most.length === 0
    ? []
    : [`Most of it is with ${listWords(most.map(([code, count]) => `${withArticle(stateName(code))} (${count})`))}.`];
};

/** The heart of it, for who reads no further: what most outlets tell, else what weighs most; what comes next; what is disputed; the figures. */
const inShort = (
  happened: readonly Happening[],
  open: readonly SettledProspect[],
  story: Story,
  { cite, naming }: Writing,
): Point[] => {
  const { figures, today } = story;
  const weighty = [...happened].sort(byWeight);
  const widely = weighty.filter(({ independent }) => independent > 1);
  const deeds = joinDeeds(widely.length > 0 ? widely : weighty)
    .slice(0, mostInShort)
    .toSorted((x, y) => byDay(x.members[0] as Happening, y.members[0] as Happening));
  const next = open.find(({ due }) => due !== null && (today === null || due.end.slice(0, 10) >= today));
  const conflict = (figures.byQuad["verbal conflict"] ?? 0) + (figures.byQuad["material conflict"] ?? 0);
  const total = Object.values(figures.byQuad).reduce((sum, count) => sum + count, 0);
  const point = (text: string, notes: readonly number[] = []): Point => ({ when: "", text, notes });
  const reported = ({ members }: Deed): string => {
    const independent = Math.max(...members.map((member) => member.independent));
    return independent > 1 ? `: ${independent} independent reports` : "";
  };
  return [
    ...deeds.map((deed) =>
      point(
        `${asSentence(deedSentence(deed, deed.status, naming))} (${whenWords(deed.members[0] as Happening)})${reported(deed)}.`,
        distinct(
          deed.members.flatMap(({ reports }) => reports.slice(0, 1)).map((report) => cite(report, wordsOf(report))),
        ).slice(0, mostNotes),
      ),
    ),
    next === undefined
      ? point("Of what was read, nothing with a date is still to come.")
      : point(
          `Next: ${deedSentence({ ...next, place: null }, tenseOfProspect(next), naming)} (${intervalWords(next.due)}).`,
          next.statements.slice(0, 1).map((statement) => cite(statement, statement.words)),
        ),
    ...(figures.contested === 0
      ? []
      : [point(`${counted(figures.contested, "account is", "accounts are")} disputed; both sides are given below.`)]),
    ...(total === 0
      ? []
      : [
          point(
            [
              `Of ${counted(total, "happening")} that the articles report, ${shareWords(total, conflict)}, in words or deeds.`,
              ...partnerWords(happened, story),
            ].join(" "),
          ),
        ]),
  ];
};

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
export const memoOf = (dossier: Story, { history = dossier, records = [] }: MemoOptions = {}): Memo => {
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
      ...reviewedWords(happened, records),
      "A program wrote this from what the articles say; it holds no judgement of its own, and what the articles say need not be so.",
    ],
    notes: writing.notes,
  };
};
