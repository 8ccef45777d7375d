/** A written date → an interval. In: a timestamp of a page or feed, or a printed line. Out: the day, or the minute where given. */

import type { Interval } from "@dragoman/coder/time/interval";
import { readPrintedDate } from "@dragoman/coder/time/read-date";

/** No news is older than the newspaper (1605) or comes from beyond this century. */
const years = { first: 1600, last: 2100 };

/** Reads a date however it is written: a timestamp, or as papers print it; null for absurd ones. */
export const readWrittenDate = (written: string): Interval | null => {
  const interval = readPrintedDate(written);
  const year = Number(interval?.start.slice(0, 4));
  return interval !== null && year >= years.first && year <= years.last ? interval : null;
};

/** What may stand beside a date in its line. */
const dateWord =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,4}(?:st|nd|rd|th)?|[ap]\.?m|gmt|utc|[a-z]{1,4}t|t|z|at|on|of|the|hours?|hrs|local|time|published|posted|updated|last|modified|date|created|issued)$/i;

/**
 * Reads a line that prints a date and nothing else: `July 20, 2020 - 21:8`, `Published: Friday, 7 August 2020`.
 * @returns null for any line that says more, or that names no day
 */
export const readDateLine = (line: string): Interval | null => {
  if (line.length > 100 || !/\d/.test(line)) return null;
  const words = line.match(/[\p{L}\p{N}.]+/gu) ?? [];
  const strange = words.filter((word) => !dateWord.test(word.replace(/\.$/, ""))).length;
  // `30 Tir 1399`: a month of another calendar between two numbers.
  if (strange > (words.length === 3 && /^\d/.test(words[0] as string) ? 1 : 0)) return null;
  const interval = readWrittenDate(line);
  return interval !== null && (interval.precision === "day" || interval.precision === "minute") ? interval : null;
};
