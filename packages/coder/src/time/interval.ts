/**
 * Calendar time as the record keeps it: intervals with their precision. Nothing is filled in, a month stays a month.
 * ISO 8601 strings without zone, by day; by minute only where the text prints minutes (`2020-07-20T21:08`).
 */
import { nullable, type Of, object, oneOf, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";

/** How finely the words give the time; `range` is an interval that no single unit names. */
export const precisions = [
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "year",
  "decade",
  "century",
  "range",
] as const;
export type Precision = (typeof precisions)[number];

const isoPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$";

export const intervalShape = object("An interval of calendar time", {
  start: string("first day (or minute), ISO 8601", isoPattern),
  end: string("last day (or minute), included", isoPattern),
  precision: oneOf("how finely the words give it", precisions),
});
export type Interval = Of<typeof intervalShape>;

export const dateMentionShape = object("An expression of time and what it means", {
  span: spanShape,
  timex: string("TIMEX3 value: 2020-07-21, 2020-W30, 2020-05, P2D, PAST_REF"),
  start: nullable(string("first day, where it has a place on the calendar", isoPattern)),
  end: nullable(string("last day, included", isoPattern)),
  precision: nullable(oneOf("how finely the words give it", precisions)),
  because: string("the rule that read it"),
});
/** One expression of time in an article. Durations and vague references have a `timex` and no interval. */
export type DateMention = Of<typeof dateMentionShape>;

/** Where an expression stands on the calendar; null for a duration or a vague reference. */
export const intervalOf = ({ start, end, precision }: DateMention): Interval | null =>
  start === null || end === null || precision === null ? null : { start, end, precision };
