/**
 * Prospects as a calendar (RFC 5545). In: prospects. Out: text of an .ics file, one all-day entry for each that has a due time of a month or
 * less. The same prospects give the same bytes: ids are theirs, and the stamp is the day of the first statement.
 */

import { dayOf, isoOf } from "../relations/days.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { deedLabel, oneLine, whoWords } from "./words.ts";

const longestDays = 31;

const escapeText = (words: string): string =>
  oneLine(words)
    .replaceAll(/[\u0000-\u001f\u007f]/g, " ")
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

const entryOf = (prospect: SettledProspect): readonly string[] => {
  const { id, type, mode, actors, recipients, due, outcome, statements, stated } = prospect;
  const [first, last] = [due === null ? null : dayOf(due.start), due === null ? null : dayOf(due.end)];
  if (first === null || last === null || last - first >= longestDays) return [];
  const [statement] = statements;
  const source = statement === undefined ? "" : `${statement.outlet ?? "Unknown outlet"}: “${statement.words}”`;
  return [
    "BEGIN:VEVENT",
    `UID:${id}@dragoman`,
    `DTSTAMP:${dateValue(stated ?? isoOf(first))}T000000Z`,
    `DTSTART;VALUE=DATE:${dateValue(isoOf(first))}`,
    // The end of an all-day entry is the day after its last.
    `DTEND;VALUE=DATE:${dateValue(isoOf(last + 1))}`,
    `SUMMARY:${escapeText(`${deedLabel(type, mode)}: ${whoWords(actors, recipients)} (${outcome})`)}`,
    `DESCRIPTION:${escapeText(source)}`,
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
