/**
 * The dossier of two states. In: records, two countries, a window, the day of reading. Out: everything that page, memo and command show.
 * Events count where both states take part; speakers are those of the articles that tell of such events or expect them.
 */

import type { ArticleRecord } from "@dragoman/coder/record/record";
import {
  type Carrier,
  carriersOf,
  involving,
  officesIn,
  type Sector,
  sectorsOf,
  type ThirdParty,
  thirdPartiesOf,
} from "./carriers.ts";
import { type ClaimedTurn, claimedTurns } from "./claimed-turns.ts";
import { dayOf } from "./days.ts";
import { disputesOf } from "./disputes.ts";
import { happeningsOf, tellings } from "./happenings.ts";
import type { MergeDecision } from "./merge-decisions.ts";
import { mergeActors, type Party, stateName } from "./parties.ts";
import { type KeptApart, keptApart, statedOf } from "./prospect-statements.ts";
import { readByDay } from "./series.ts";
import { settleProspects } from "./settle-prospects.ts";
import { type Speaker, saidIn, speakersOf } from "./speakers.ts";
import { countBy, meetsWindow, type Story, type StorySide, type StoryWindow, storyOf } from "./story.ts";
import { type RecordKind, type TrackRecord, trackRecords } from "./track-records.ts";
import { type TurningPoint, turningPoints } from "./turning-points.ts";
import { copiesAmong } from "./wire-copies.ts";

export interface DossierOptions extends StoryWindow {
  /** The day of reading, ISO; without it the last day of publication counts as today. */
  readonly today?: string | undefined;
  /** What people decided of which names are one actor. */
  readonly decisions?: readonly MergeDecision[] | undefined;
}

export interface OutletCount {
  readonly outlet: string;
  readonly articles: number;
}

export interface Dossier extends Story {
  readonly a: StorySide & { readonly code: string };
  readonly b: StorySide & { readonly code: string };
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly OutletCount[];
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
  ).filter((happening) => meetsWindow(happening, options));
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
  const outlets = [...countBy(own, ({ article }) => article.outlet ?? "unknown outlet")]
    .map(([outlet, articles]) => ({ outlet, articles }))
    .sort((x, y) => y.articles - x.articles || (x.outlet < y.outlet ? -1 : 1));
  const sides = {
    a: { code: a, name: stateName(a), country: a },
    b: { code: b, name: stateName(b), country: b },
  };
  const story = storyOf(
    sides,
    happenings,
    prospects,
    own.map(({ article: { id, outlet, published } }) => ({ outlet, published, copy: copies.get(id) !== id })),
    options,
    today,
    readByDay(published),
    disputesOf(records, parties).filter(
      (one) => joins(one.parties, a, b) && one.sides.some(({ article }) => relevant.has(article)),
    ),
  );
  const scored = happenings.filter(({ historical, status }) => !historical && status !== "denied");
  return {
    ...story,
    ...sides,
    speakers: speakersOf(own.flatMap(saidIn), (actor) => parties.get(actor)),
    outlets,
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
    thirdParties: thirdPartiesOf(involved.map(involving), a, b),
    turningPoints: {
      detected: turningPoints(story.series.periods),
      claimed: claimedTurns(records, parties, a, b).filter(
        ({ published: said }) => said === null || inDays(said, since, until),
      ),
    },
  };
};
