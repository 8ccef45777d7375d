/**
 * What is known of one side or of two, in a period. In: their happenings and prospects, the articles that tell of them, a window. Out: the
 * figures, the lists in order, the series: what the memo tells and the dossier begins with.
 */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { dayOf, daysOf, isoOf } from "./days.ts";
import { besideContested, type Dispute } from "./disputes.ts";
import { type BriefHappening, dayOfNews, type Happening } from "./happenings.ts";
import { type Period, type ReadByDay, type Step, seriesOf, stepFor } from "./series.ts";
import type { SettledProspect } from "./settle-prospects.ts";
import { type Contested, contestedOf } from "./speakers.ts";

export interface StoryWindow {
  /** First and last day of what is shown, ISO. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The length of a period of the series; without it weeks or months. */
  readonly step?: Step | undefined;
}

/** An article as far as figures need it. */
export interface ToldBy {
  readonly outlet: string | null;
  readonly published: { readonly start: string } | null;
  /** Whether it is a wire copy of another of them. */
  readonly copy: boolean;
}

export interface StorySide {
  readonly name: string;
  /** Its state: its own code where it is one. */
  readonly country: string | null;
}

export interface Story {
  readonly a: StorySide;
  /** Null where it is of one side alone. */
  readonly b: StorySide | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly today: string | null;
  readonly figures: {
    readonly articles: number;
    readonly outlets: number;
    readonly copies: number;
    /** First and last day of publication. */
    readonly first: string | null;
    readonly last: string | null;
    readonly happenings: number;
    readonly byQuad: { readonly [quad: string]: number };
    readonly background: number;
    readonly score: number | null;
    readonly prospects: { readonly [outcome: string]: number };
    /** Happenings that one report affirms and another denies, and other accounts that cannot both hold. */
    readonly contested: number;
  };
  /** Newest first; what has no date of its own by the day of its first report. */
  readonly happenings: readonly Happening[];
  readonly prospects: readonly SettledProspect[];
  readonly contested: readonly Contested[];
  /** Accounts that cannot both hold: who did it, how many, whether it goes ahead, whether it is so; the newest first. */
  readonly disputes: readonly Dispute[];
  readonly series: { readonly step: Step; readonly periods: readonly Period[] };
}

const newestFirst = (x: Happening, y: Happening): number => {
  const key = (one: Happening) => (dayOfNews(one) ?? "0000") + one.id;
  return key(x) < key(y) ? 1 : -1;
};

export const countBy = <T>(list: readonly T[], keyOf: (one: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
};

/** Whether its date, or where it has none the day of its first report, meets the window. */
export const meetsWindow = (
  happening: Pick<BriefHappening, "date" | "reports">,
  { since, until }: StoryWindow,
): boolean => {
  if (since === undefined && until === undefined) return true;
  const [from, to] = [dayOf(since ?? ""), dayOf(until ?? "")];
  const reported = dayOf(dayOfNews(happening) ?? "");
  const days = daysOf(happening.date) ?? (reported === null ? null : { first: reported, last: reported });
  if (days === null) return false;
  return (from === null || days.last >= from) && (to === null || days.first <= to);
};

/**
 * The series of a window, without background.
 * @param published days of publication of the articles that tell of it, in their order
 * @param readOn what was read at all
 */
export const seriesIn = (
  happenings: readonly BriefHappening[],
  published: readonly string[],
  window: StoryWindow,
  readOn: ReadByDay,
): Story["series"] => {
  const first = dayOf(window.since ?? published[0] ?? "");
  const last = dayOf(window.until ?? published.at(-1) ?? "");
  const step = window.step ?? (first === null || last === null ? "week" : stepFor(first, last));
  if (first === null || last === null) return { step, periods: [] };
  const news = happenings.filter(({ historical }) => !historical);
  return seriesOf(news, readOn, first, last, step);
};

/**
 * @param happenings of the window, in any order
 * @param articles those that tell of the happenings or state the prospects
 * @param today the day of reading, ISO; null where none is known
 * @param readOn what was read at all
 * @param disputes between the sides; those that no account of the window is part of are left out
 */
export const storyOf = (
  sides: Pick<Story, "a" | "b">,
  happenings: readonly Happening[],
  prospects: readonly SettledProspect[],
  articles: readonly ToldBy[],
  window: StoryWindow,
  today: string | null,
  readOn: ReadByDay,
  disputes: readonly Dispute[] = [],
): Story => {
  const [since, until] = [dayOf(window.since ?? ""), dayOf(window.until ?? "")];
  const days = articles.flatMap(({ published }) => published?.start.slice(0, 10) ?? []).sort();
  const news = happenings.filter(({ historical }) => !historical);
  const scored = news.filter(({ status }) => status !== "denied");
  const contested = contestedOf(happenings);
  const said = ({ published }: Dispute["sides"][number]): boolean => {
    const day = dayOf(published?.slice(0, 10) ?? "");
    return day === null || ((since === null || day >= since) && (until === null || day <= until));
  };
  const beside = besideContested(disputes, contested).filter((one) => one.sides.some(said));
  return {
    ...sides,
    since: since === null ? null : isoOf(since),
    until: until === null ? null : isoOf(until),
    today,
    figures: {
      articles: articles.length,
      outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
      copies: articles.filter(({ copy }) => copy).length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      happenings: news.length,
      byQuad: Object.fromEntries(
        quadCodes.map((quad) => [quad, scored.filter((happening) => happening.quad === quad).length]),
      ),
      background: happenings.length - news.length,
      score: scored.length === 0 ? null : scored.reduce((sum, { score }) => sum + score, 0) / scored.length,
      prospects: Object.fromEntries(countBy(prospects, ({ outcome }) => outcome)),
      contested: contested.length + beside.length,
    },
    happenings: [...happenings].sort(newestFirst),
    prospects,
    contested,
    disputes: beside,
    series: seriesIn(happenings, days, window, readOn),
  };
};
