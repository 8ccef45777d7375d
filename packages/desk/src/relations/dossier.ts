/**
 * The dossier of two states. In: records, two countries, a window, the day of reading. Out: everything that page, memo and command show.
 * Events count where both states take part; speakers are those of the articles that tell of such events or expect them.
 */

import { quadCodes } from "@dragoman/coder/codebook/event-types";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import {
  type Carrier,
  carriersOf,
  officesIn,
  type Sector,
  sectorsOf,
  type ThirdParty,
  thirdPartiesOf,
} from "./carriers.ts";
import { type ClaimedTurn, claimedTurns } from "./claimed-turns.ts";
import { dayOf, daysOf, isoOf } from "./days.ts";
import { dayOfNews, type Happening, happeningsOf, tellings } from "./happenings.ts";
import type { MergeDecision } from "./merge-decisions.ts";
import { mergeActors, type Party, stateName } from "./parties.ts";
import { type KeptApart, keptApart, statedOf } from "./prospect-statements.ts";
import { type Period, type Step, seriesOf, stepFor } from "./series.ts";
import { type SettledProspect, settleProspects } from "./settle-prospects.ts";
import { type Contested, contestedOf, type Speaker, saidIn, speakersOf } from "./speakers.ts";
import { type RecordKind, type TrackRecord, trackRecords } from "./track-records.ts";
import { type TurningPoint, turningPoints } from "./turning-points.ts";
import { copiesAmong } from "./wire-copies.ts";

export interface DossierOptions {
  /** First and last day of what is shown, ISO. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The day of reading, ISO; without it the last day of publication counts as today. */
  readonly today?: string | undefined;
  /** The length of a period of the series; without it weeks or months. */
  readonly step?: Step | undefined;
  /** What people decided of which names are one actor. */
  readonly decisions?: readonly MergeDecision[] | undefined;
}

export interface OutletCount {
  readonly outlet: string;
  readonly articles: number;
}

export interface Dossier {
  readonly a: { readonly code: string; readonly name: string };
  readonly b: { readonly code: string; readonly name: string };
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
    readonly contested: number;
  };
  /** Newest first; what has no date of its own by the day of its first report. */
  readonly happenings: readonly Happening[];
  readonly prospects: readonly SettledProspect[];
  readonly contested: readonly Contested[];
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly OutletCount[];
  readonly series: { readonly step: Step; readonly periods: readonly Period[] };
  /** Open questions and statements of principle about the two. */
  readonly apart: readonly KeptApart[];
  /** What the statements about the two were worth, by whoever made them. */
  readonly records: { readonly [K in RecordKind]: readonly TrackRecord[] };
  readonly sectors: readonly Sector[];
  readonly carriers: readonly Carrier[];
  readonly thirdParties: readonly ThirdParty[];
  readonly turningPoints: { readonly detected: readonly TurningPoint[]; readonly claimed: readonly ClaimedTurn[] };
}

/** Whether both states have a part. */
const joins = (parties: readonly Party[], a: string, b: string): boolean =>
  parties.some(({ country }) => country === a) && parties.some(({ country }) => country === b);

const newestFirst = (x: Happening, y: Happening): number => {
  const key = (one: Happening) => (dayOfNews(one) ?? "0000") + one.id;
  return key(x) < key(y) ? 1 : -1;
};

const countBy = <T>(list: readonly T[], keyOf: (one: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
};

/** Whether its date, or where it has none the day of its first report, meets the window. */
const inWindow = (happening: Happening, since: number | null, until: number | null): boolean => {
  if (since === null && until === null) return true;
  const reported = dayOf(dayOfNews(happening) ?? "");
  const days = daysOf(happening.date) ?? (reported === null ? null : { first: reported, last: reported });
  if (days === null) return false;
  return (since === null || days.last >= since) && (until === null || days.first <= until);
};

const inDays = (iso: string, since: number | null, until: number | null): boolean => {
  const day = dayOf(iso.slice(0, 10));
  return day === null || ((since === null || day >= since) && (until === null || day <= until));
};

export const dossierOf = (
  records: readonly ArticleRecord[],
  a: string,
  b: string,
  options: DossierOptions = {},
): Dossier => {
  const since = options.since === undefined ? null : dayOf(options.since);
  const until = options.until === undefined ? null : dayOf(options.until);
  const parties = mergeActors(records, options.decisions);
  const told = tellings(records, parties);
  const among = copiesAmong(records);
  const published = records
    .map(({ article }) => article.published?.start.slice(0, 10) ?? null)
    .filter((day) => day !== null)
    .sort();
  const today = options.today ?? published.at(-1) ?? null;
  const involved = happeningsOf(
    told.filter(({ actors, recipients }) =>
      [...actors, ...recipients].some(({ country }) => country === a || country === b),
    ),
    among,
  ).filter((happening) => inWindow(happening, since, until));
  const happenings = involved.filter(({ actors, recipients }) => joins([...actors, ...recipients], a, b));
  const prospects = settleProspects(statedOf(records, parties), told, today === null ? null : dayOf(today)).filter(
    ({ actors, recipients }) => joins([...actors, ...recipients], a, b),
  );
  const relevant = new Set([
    ...happenings.flatMap(({ reports }) => reports.map(({ article }) => article)),
    ...prospects.flatMap(({ statements }) => statements.map(({ article }) => article)),
  ]);
  const own = records.filter(({ article }) => relevant.has(article.id));
  const copies = among(own.map(({ article }) => article.id));
  const days = own
    .map(({ article }) => article.published?.start.slice(0, 10) ?? null)
    .filter((day) => day !== null)
    .sort();
  const news = happenings.filter(({ historical }) => !historical);
  const scored = news.filter(({ status }) => status !== "denied");
  const outlets = [...countBy(own, ({ article }) => article.outlet ?? "unknown outlet")]
    .map(([outlet, articles]) => ({ outlet, articles }))
    .sort((x, y) => y.articles - x.articles || (x.outlet < y.outlet ? -1 : 1));
  const first = since ?? (days[0] === undefined ? null : dayOf(days[0]));
  const last = until ?? (days.at(-1) === undefined ? null : dayOf(days.at(-1) as string));
  const step = options.step ?? (first === null || last === null ? "week" : stepFor(first, last));
  const series = first === null || last === null ? { step, periods: [] } : seriesOf(news, days, first, last, step);
  return {
    a: { code: a, name: stateName(a) },
    b: { code: b, name: stateName(b) },
    since: since === null ? null : isoOf(since),
    until: until === null ? null : isoOf(until),
    today,
    figures: {
      articles: own.length,
      outlets: outlets.filter(({ outlet }) => outlet !== "unknown outlet").length,
      copies: own.filter(({ article }) => copies.get(article.id) !== article.id).length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      happenings: news.length,
      byQuad: Object.fromEntries(
        quadCodes.map((quad) => [quad, scored.filter((happening) => happening.quad === quad).length]),
      ),
      background: happenings.length - news.length,
      score: scored.length === 0 ? null : scored.reduce((sum, { score }) => sum + score, 0) / scored.length,
      prospects: Object.fromEntries(countBy(prospects, ({ outcome }) => outcome)),
      contested: happenings.filter(({ disputed }) => disputed).length,
    },
    happenings: [...happenings].sort(newestFirst),
    prospects,
    contested: contestedOf(happenings),
    speakers: speakersOf(own.flatMap(saidIn), (actor) => parties.get(actor)),
    outlets,
    series,
    apart: keptApart(own, parties).filter(({ parties: about }) =>
      about.some(({ country }) => country === a || country === b),
    ),
    records: {
      speaker: trackRecords(prospects, "speaker"),
      office: trackRecords(prospects, "office"),
      outlet: trackRecords(prospects, "outlet"),
    },
    sectors: sectorsOf(scored),
    carriers: carriersOf(scored, officesIn(own, parties), a, b),
    thirdParties: thirdPartiesOf(involved, a, b),
    turningPoints: {
      detected: turningPoints(series.periods),
      claimed: claimedTurns(records, parties, a, b).filter(
        ({ published: said }) => said === null || inDays(said, since, until),
      ),
    },
  };
};
