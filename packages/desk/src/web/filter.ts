/** Filters of a list of happenings. In: the query string. Out: a filter, the happenings that fit it, and what there is to choose from. */
import { contextCodes } from "@dragoman/coder/codebook/contexts";
import { eventTypeCodes, quadCodes } from "@dragoman/coder/codebook/event-types";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import type { Context } from "hono";
import type { BriefHappening } from "../relations/happenings.ts";
import { choiceParameter, dayParameter, wordsParameter } from "./request.ts";

export type Filter = {
  /** First and last day, ISO, both included. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly quad?: string | undefined;
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  /** A PLOVER context, or `none`. */
  readonly sector?: string | undefined;
  readonly outlet?: string | undefined;
  /** Whose words a report gives, by name. */
  readonly speaker?: string | undefined;
  readonly place?: string | undefined;
  /** The day on which prospects are judged; without it the last day read. */
  readonly day?: string | undefined;
};

/** What a happening is about that names no context. */
const noSector = "none";

const sectorsOf = ({ contexts }: BriefHappening): readonly string[] => (contexts.length === 0 ? [noSector] : contexts);

/** @throws RequestError where a value cannot be meant */
export const filterOf = (c: Context): Filter => ({
  since: dayParameter(c, "since"),
  until: dayParameter(c, "until"),
  quad: choiceParameter(c, "quad", quadCodes),
  type: choiceParameter(c, "type", eventTypeCodes),
  status: choiceParameter(c, "status", statusCodes),
  sector: choiceParameter(c, "sector", [...contextCodes, noSector]),
  outlet: wordsParameter(c, "outlet"),
  speaker: wordsParameter(c, "speaker"),
  place: wordsParameter(c, "place"),
  day: dayParameter(c, "day"),
});

/** Whether anything but the window is asked for. */
export const isNarrowed = ({ quad, type, status, sector, outlet, speaker, place }: Filter): boolean =>
  [quad, type, status, sector, outlet, speaker, place].some((value) => value !== undefined);

/** Whether its own date, or where it has none that of its first report, meets the window. */
export const inWindow = ({ date, reports }: BriefHappening, { since, until }: Filter): boolean => {
  if (since === undefined && until === undefined) return true;
  const reported = reports[0]?.published;
  const first = (date?.start ?? reported)?.slice(0, 10);
  const last = (date?.end ?? reported)?.slice(0, 10);
  if (first === undefined || last === undefined) return false;
  return (since === undefined || last >= since) && (until === undefined || first <= until);
};

const fitsBut = (happening: BriefHappening, filter: Filter, left: keyof Filter | null): boolean => {
  const { quad, type, status, sector, outlet, speaker, place } = filter;
  return (
    (place === undefined || happening.place === place) &&
    (left === "quad" || quad === undefined || happening.quad === quad) &&
    (left === "type" || type === undefined || happening.type === type) &&
    (left === "status" || status === undefined || happening.status === status) &&
    (left === "sector" || sector === undefined || sectorsOf(happening).includes(sector)) &&
    (left === "outlet" || outlet === undefined || happening.reports.some((report) => report.outlet === outlet)) &&
    (left === "speaker" || speaker === undefined || happening.reports.some((report) => report.speaker === speaker))
  );
};

export const filtered = <H extends BriefHappening>(happenings: readonly H[], filter: Filter): H[] =>
  happenings.filter((happening) => fitsBut(happening, filter, null));

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** For each filter what may be chosen, and how many it would leave with the other filters as they are. */
export type Choices = {
  readonly [N in "quad" | "type" | "status" | "sector" | "outlet" | "speaker"]: readonly Choice[];
};

/** At most so many choices of one filter: the commonest. */
const mostChoices = 40;

export const choicesOf = (happenings: readonly BriefHappening[], filter: Filter): Choices => {
  const counted = (
    name: keyof Choices,
    valuesOf: (happening: BriefHappening) => readonly (string | null)[],
  ): Choice[] => {
    const counts = new Map<string, number>();
    for (const happening of happenings) {
      if (!fitsBut(happening, filter, name)) continue;
      const values = valuesOf(happening);
      for (const value of values.length < 2 ? values : new Set(values))
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, mostChoices);
  };
  return {
    quad: counted("quad", ({ quad }) => [quad]),
    type: counted("type", ({ type }) => [type]),
    status: counted("status", ({ status }) => [status]),
    sector: counted("sector", sectorsOf),
    outlet: counted("outlet", ({ reports }) => reports.map(({ outlet }) => outlet)),
    speaker: counted("speaker", ({ reports }) => reports.map(({ speaker }) => speaker)),
  };
};
