/**
 * How a relation stands beyond its series: the sectors and the offices that carry it, the states beside it, what statements about it were worth,
 * and what was said of it that no event could settle. In: a desk, two sides, what the filter leaves. Out: rows for the page and its twin.
 */

import type { Side } from "../../archive/side.ts";
import {
  type Carrier,
  carriersOf,
  type Sector,
  sectorsOf,
  type ThirdParty,
  thirdPartiesOf,
} from "../../relations/carriers.ts";
import type { BriefHappening, Happening } from "../../relations/happenings.ts";
import type { KeptApart } from "../../relations/prospect-statements.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type RecordKind, recordKinds, type TrackRecord, trackRecords } from "../../relations/track-records.ts";
import type { Desk } from "../desk.ts";
import { type Filter, inWindow } from "../filter.ts";
import { isScored, newest, sourcesOf } from "./chosen-view.ts";

export interface StandingView {
  readonly sectors: readonly Sector[];
  /** Offices and actors of the two states; none where a side is no state. */
  readonly carriers: readonly Carrier[];
  readonly thirdParties: readonly ThirdParty[];
  readonly records: { readonly [K in RecordKind]: readonly TrackRecord[] };
  /** Open questions and statements of principle. */
  readonly apart: readonly KeptApart[];
}

const most = 30;
const mostCarriers = 15;

export const articlesOf = (happenings: readonly Happening[]): string[] =>
  happenings.flatMap(({ reports }) => reports.map(({ article }) => article));

/** States beside the two in the newest articles that tell of them. @param windowed happenings of the two in the window */
export const thirdStates = (
  desk: Desk,
  a: Side,
  b: Side,
  filter: Filter,
  windowed: readonly BriefHappening[],
): ThirdParty[] => {
  const sources = sourcesOf(windowed.filter(isScored).map(({ reports }) => reports));
  const articles = sources.slice(0, newest.beside).map(({ article }) => article);
  const beside = desk.toldOf(articles, [a.key, b.key]).filter((one) => isScored(one) && inWindow(one, filter));
  return thirdPartiesOf(beside, a.key, b.key).slice(0, most);
};

/**
 * @param windowed happenings of the sides in the window
 * @param scored what the filter leaves, without background and denials
 * @param whole the newest of these
 */
export const standingView = (
  desk: Desk,
  a: Side,
  b: Side | null,
  filter: Filter,
  windowed: readonly BriefHappening[],
  scored: readonly BriefHappening[],
  whole: readonly Happening[],
  prospects: readonly SettledProspect[],
): StandingView => {
  const pair = a.kind === "state" && b?.kind === "state" ? ([a.key, b.key] as const) : null;
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind, trackRecords(prospects, kind).slice(0, most)]),
  ) as unknown as StandingView["records"];
  return {
    sectors: sectorsOf(scored),
    carriers: pair === null ? [] : carriersOf(whole, desk.officesIn(articlesOf(whole)), ...pair).slice(0, mostCarriers),
    thirdParties: pair === null || b === null ? [] : thirdStates(desk, a, b, filter, windowed),
    records,
    apart: desk.apart(a, b, most),
  };
};
