/** Days of intervals, for comparing. In: ISO days of the record. Out: integers, as the coder's calendar counts them. */
import { isoDay, parseIsoDay } from "@dragoman/coder/time/calendar";
import type { Interval } from "@dragoman/coder/time/interval";

export interface Days {
  readonly first: number;
  readonly last: number;
}

/** First and last day of an interval; null where it is unknown or unreadable. */
export const daysOf = (interval: Interval | null): Days | null => {
  if (interval === null) return null;
  const first = parseIsoDay(interval.start);
  const last = interval.end === interval.start ? first : parseIsoDay(interval.end);
  return first === null || last === null ? null : { first, last };
};

/** Days between two intervals; 0 where they overlap. */
export const gap = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last);

export const dayOf = (iso: string): number | null => parseIsoDay(iso);
export const isoOf = (day: number): string => isoDay(day);

/** How long after its due time something may still be called in time, by how exactly the due time is known; days. */
export const grace = ({ start, end, precision }: Interval): number => {
  switch (precision) {
    case "minute":
    case "hour":
    case "day":
      return 2;
    case "week":
      return 7;
    case "range": {
      // "within three days" is exact, "within three years" is not: a quarter of its length, a month at most.
      const days = daysOf({ start, end, precision });
      return days === null ? 7 : Math.min(31, Math.max(2, Math.round((days.last - days.first) / 4)));
    }
    case "month":
    case "season":
    case "quarter":
      return 31;
    case "year":
    case "decade":
    case "century":
      return 92;
    default:
      return precision satisfies never;
  }
};
