/** Happenings in brief, as rows keep them. In: a happening and its point on a map. Out: JSON of one line, and the happening in brief again. */
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import type { Interval } from "@dragoman/coder/time/interval";
import type { BriefReport, Happening } from "../../../relations/happenings.ts";
import type { Point } from "../../../relations/place-shown.ts";
import type { PlacedBrief } from "../../across.ts";

/** A day is one string: what is read by thousands has to be short. */
export type DateRow = string | readonly [start: string, end: string, precision: Interval["precision"]] | null;

/**
 * By position, for names would be most of it. The id stands first, so that rows in the order of their text are in that of their ids. A class that
 * is the type's own is left out, and reports follow each other without brackets.
 */
export type BriefRow = readonly [
  id: string,
  type: Happening["type"],
  quad: Happening["quad"] | 0,
  score: number,
  contexts: Happening["contexts"],
  date: DateRow,
  place: string | null,
  point: readonly [lat: number, lon: number] | null,
  status: Happening["status"],
  historical: 0 | 1,
  disputed: 0 | 1,
  reports: readonly (string | null)[],
];

export const dateRow = (date: Interval | null): DateRow =>
  date === null || (date.precision === "day" && date.start === date.end)
    ? (date?.start ?? null)
    : [date.start, date.end, date.precision];

export const briefRow = (happening: Happening, point: Point | null): string => {
  const { id, type, quad, score, contexts, date, place, status, historical, disputed, reports } = happening;
  const row: BriefRow = [
    id,
    type,
    quad === eventTypes[type].quad ? 0 : quad,
    score,
    contexts,
    dateRow(date),
    place,
    point === null ? null : [point.lat, point.lon],
    status,
    historical ? 1 : 0,
    disputed ? 1 : 0,
    reports.flatMap(({ article, outlet, published, speaker }) => [article, outlet, published, speaker]),
  ];
  return JSON.stringify(row);
};

export const dateOf = (date: DateRow): Interval | null => {
  if (date === null) return null;
  if (typeof date === "string") return { start: date, end: date, precision: "day" };
  return { start: date[0], end: date[1], precision: date[2] };
};

const reportsOf = (list: BriefRow[11]): BriefReport[] => {
  const reports: BriefReport[] = [];
  for (let i = 0; i < list.length; i += 4)
    reports.push({
      article: list[i] as string,
      outlet: list[i + 1] as string | null,
      published: list[i + 2] as string | null,
      speaker: list[i + 3] as string | null,
    });
  return reports;
};

export const briefOf = (row: BriefRow): PlacedBrief => ({
  id: row[0],
  type: row[1],
  quad: row[2] === 0 ? eventTypes[row[1]].quad : row[2],
  score: row[3],
  contexts: row[4],
  date: dateOf(row[5]),
  place: row[6],
  point: row[7] === null ? null : { lat: row[7][0], lon: row[7][1] },
  status: row[8],
  historical: row[9] === 1,
  disputed: row[10] === 1,
  reports: reportsOf(row[11]),
});
