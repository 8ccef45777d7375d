/** chrono-node on the same texts, for comparison. In: a text and its day of publication. Out: expressions with TIMEX3-like values. */
import { parse } from "chrono-node";

/** Its best reading: a day, or a month or year where it knows no more; a time of day where it is certain of one. */
export const chronoExpressions = (
  text: string,
  published: string | null,
): { readonly start: number; readonly end: number; readonly value: string }[] => {
  const day = published ?? "2000-01-01";
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const reference = { instant: new Date(Date.UTC(year, month - 1, date, 12)), timezone: 0 };
  return parse(text, reference).map(({ index, text: words, start }) => {
    const two = (part: "month" | "day" | "hour" | "minute"): string => String(start.get(part)).padStart(2, "0");
    const parts = [String(start.get("year"))];
    const sure = start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month");
    if (start.isCertain("month") || sure) parts.push(two("month"));
    if (sure) parts.push(two("day"));
    const time = start.isCertain("hour") ? `T${two("hour")}:${two("minute")}` : "";
    return { start: index, end: index + words.length, value: parts.join("-") + time };
  });
};
