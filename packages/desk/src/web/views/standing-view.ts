/**
 * How a relation stands beyond its series: the sectors and the offices that carry it, the states beside it, what statements about it were worth,
 * and what was said of it that no event could settle. In: a desk, two sides, what the filter leaves. Out: rows for the page and its twin.
 */
import {
  type Carrier,
  carriersOf,
  type Sector,
  sectorsOf,
  type ThirdParty,
  thirdPartiesOf,
} from "../../relations/carriers.ts";
import type { Happening } from "../../relations/happenings.ts";
import type { KeptApart } from "../../relations/prospect-statements.ts";
import type { SettledProspect } from "../../relations/settle-prospects.ts";
import { type RecordKind, recordKinds, type TrackRecord, trackRecords } from "../../relations/track-records.ts";
import type { Desk, Side } from "../desk.ts";
import { type Filter, inWindow } from "../filter.ts";

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

/** Happenings of either side, for the states that stand beside the two. */
const involved = (desk: Desk, a: Side, b: Side, filter: Filter): Happening[] => {
  const found = new Map(
    [...desk.happenings(a, null, filter), ...desk.happenings(b, null, filter)].map((one) => [one.id, one]),
  );
  return [...found.values()].filter((one) => !one.historical && one.status !== "denied" && inWindow(one, filter));
};

/** Third states by the desk that they were found in: of a busy pair that takes longer than a page may. */
const known = new WeakMap<Desk, Map<string, readonly ThirdParty[]>>();
/** A desk keeps no more of them than readers ask for in a morning. */
const mostKnown = 200;

const thirdStates = (desk: Desk, a: Side, b: Side, filter: Filter): readonly ThirdParty[] => {
  const own = known.get(desk) ?? new Map<string, readonly ThirdParty[]>();
  known.set(desk, own);
  const key = [a.key, b.key, filter.since, filter.until].join("|");
  const found = own.get(key) ?? thirdPartiesOf(involved(desk, a, b, filter), a.key, b.key).slice(0, most);
  if (own.size >= mostKnown) own.clear();
  own.set(key, found);
  return found;
};

export const standingView = (
  desk: Desk,
  a: Side,
  b: Side | null,
  filter: Filter,
  scored: readonly Happening[],
  prospects: readonly SettledProspect[],
): StandingView => {
  const pair = a.kind === "state" && b?.kind === "state" ? ([a.key, b.key] as const) : null;
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind, trackRecords(prospects, kind).slice(0, most)]),
  ) as unknown as StandingView["records"];
  return {
    sectors: sectorsOf(scored),
    carriers: pair === null ? [] : carriersOf(scored, desk.officeIn, ...pair).slice(0, mostCarriers),
    thirdParties: pair === null || b === null ? [] : thirdStates(desk, a, b, filter),
    records,
    apart: desk.apart(a, b, most),
  };
};
