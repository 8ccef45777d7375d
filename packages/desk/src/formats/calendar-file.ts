/**
 * Prospects as a calendar (RFC 5545). In: prospects. Out: text of an .ics file, one all-day entry for each that has or had a due time of a month
 * or less. The same prospects give the same bytes, and a later file revises the entries of an earlier one: an entry's id is that of the first
 * statement, which later ones join; its sequence counts what changed; its stamp is the day of the newest article that bears on it.
 */

import { dayOf, isoOf } from "../relations/days.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { dueWords, outcomeWords } from "./prospect-words.ts";
import { dateWords, deedLabel, oneLine, whoWords } from "./words.ts";

const longestDays = 31;

const escapeText = (words: string): string =>
  oneLine(words)
    .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " ")
    .replaceAll(/([\\;,])/g, "\\$1");

const encoder = new TextEncoder();

/** Lines of more than 75 octets are folded; no character is cut. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (size + octets > 75) {
      parts.push(part);
      part = " ";
      size = 1;
    }
    part += sign;
    size += octets;
  }
  return [...parts, part].join("\r\n");
};

const dateValue = (iso: string): string => iso.slice(0, 10).replaceAll("-", "");

/** What was called off, refused or put off without a new day stays in the calendar, struck out on the day that it had. */
const isOff = ({ outcome, due }: SettledProspect): boolean => outcome === "broken" || due === null;

const statusOf = (prospect: SettledProspect): string => {
  const { outcome, firmness } = prospect;
  if (isOff(prospect)) return "CANCELLED";
  return outcome === "fulfilled" || (outcome === "open" && firmness === "scheduled") ? "CONFIRMED" : "TENTATIVE";
};

/** The newest day on which an article said anything of it. */
const stampOf = ({ statements, settledBy }: SettledProspect): string | null =>
  [...statements, ...(settledBy === null ? [] : [settledBy])]
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1) ?? null;

const sourceOf = ({ statements: [statement] }: SettledProspect): string => {
  if (statement === undefined) return "";
  const day = statement.published === null ? "" : `, ${dateWords(statement.published.slice(0, 10))}`;
  const speaker = statement.speaker === null ? "" : `, ${oneLine(statement.speaker)}`;
  return `${statement.outlet ?? "Unknown outlet"}${day}${speaker}: “${statement.words}”`;
};

const entryOf = (prospect: SettledProspect): readonly string[] => {
  const { id, type, mode, actors, recipients, due, dues, outcome, statements, firmness } = prospect;
  const days = due ?? dues.findLast((one) => one.due !== null)?.due ?? null;
  const [first, last] = [days === null ? null : dayOf(days.start), days === null ? null : dayOf(days.end)];
  if (first === null || last === null || last - first >= longestDays) return [];
  const state = due === null && outcome === "open" ? "put off" : outcome;
  return [
    "BEGIN:VEVENT",
    `UID:${statements[0]?.prospect ?? id}@dragoman`,
    `DTSTAMP:${dateValue(stampOf(prospect) ?? isoOf(first))}T000000Z`,
    `SEQUENCE:${dues.length - 1 + (outcome === "open" ? 0 : 1)}`,
    `DTSTART;VALUE=DATE:${dateValue(isoOf(first))}`,
    // The end of an all-day entry is the day after its last.
    `DTEND;VALUE=DATE:${dateValue(isoOf(last + 1))}`,
    `STATUS:${statusOf(prospect)}`,
    `SUMMARY:${escapeText(`${deedLabel(type, mode)}: ${whoWords(actors, recipients)} (${state})`)}`,
    `DESCRIPTION:${escapeText(sourceOf(prospect))}\\n${escapeText(`${firmness}; ${dueWords(prospect)}; ${outcomeWords(prospect)}.`)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
};

export const calendarFile = (prospects: readonly SettledProspect[], name: string): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dragoman//Prospects//EN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...prospects.flatMap(entryOf),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
