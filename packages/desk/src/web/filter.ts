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

type ChoiceName = "quad" | "type" | "status" | "sector" | "outlet" | "speaker";

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

/** What a happening has of each that may be chosen. */
const valuesOf: { readonly [N in ChoiceName]: (happening: BriefHappening) => readonly (string | null)[] } = {
  quad: ({ quad }) => [quad],
  type: ({ type }) => [type],
  status: ({ status }) => [status],
  sector: ({ contexts }) => (contexts.length === 0 ? [noSector] : contexts),
  outlet: ({ reports }) => reports.map(({ outlet }) => outlet),
  speaker: ({ reports }) => reports.map(({ speaker }) => speaker),
};
const choiceNames = Object.keys(valuesOf) as ChoiceName[];

/** Choices of a filter that a happening does not fit. */
const missed = (filter: Filter): ((happening: BriefHappening) => readonly ChoiceName[]) => {
  const asked = choiceNames.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (asked.length === 0) return () => [];
  return (happening) => asked.flatMap(({ name, value }) => (valuesOf[name](happening).includes(value) ? [] : name));
};

const inPlace = ({ place }: BriefHappening, filter: Filter): boolean =>
  filter.place === undefined || place === filter.place;

export const filtered = <H extends BriefHappening>(happenings: readonly H[], filter: Filter): H[] => {
  const missedBy = missed(filter);
  return happenings.filter((happening) => inPlace(happening, filter) && missedBy(happening).length === 0);
};

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** For each filter what may be chosen, and how many it would leave with the other filters as they are. */
export type Choices = {
  readonly [N in ChoiceName]: readonly Choice[];
};

/** At most so many choices of one filter: the commonest. */
const mostChoices = 40;

/** @param names of the filters whose choices are counted */
export const choicesOf = <N extends ChoiceName = ChoiceName>(
  happenings: readonly BriefHappening[],
  filter: Filter,
  names: readonly N[] = choiceNames as readonly ChoiceName[] as readonly N[],
): Pick<Choices, N> => {
  const missedBy = missed(filter);
  const counts = new Map<ChoiceName, Map<string, number>>(names.map((name) => [name, new Map()]));
  for (const happening of happenings) {
    if (!inPlace(happening, filter)) continue;
    // What misses one choice alone is there for whoever chooses otherwise.
    const [only, more] = missedBy(happening);
    if (more !== undefined) continue;
    for (const name of only === undefined ? names : [only]) {
      const own = counts.get(name);
      if (own === undefined) continue;
      const values = valuesOf[name](happening);
      for (let i = 0; i < values.length; i++) {
        const value = values[i] as string | null;
        // Of several reports of one outlet the first counts.
        if (value !== null && values.indexOf(value) === i) own.set(value, (own.get(value) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, own]) => [
      name,
      [...own]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
        .slice(0, mostChoices),
    ]),
  ) as unknown as Pick<Choices, N>;
};
