/** What a reviewer's form says. In: its fields and the record. Out: an entry for the log and the version it is based on. */
import { stances } from "@dragoman/coder/attribution/attribution";
import { type EventType, eventTypeCodes, hasMode, type Mode } from "@dragoman/coder/codebook/event-types";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import type { Event } from "@dragoman/coder/events/event";
import { firmnesses } from "@dragoman/coder/prospects/prospect";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { civil, daysInMonth, isoDay, parseIsoDay } from "@dragoman/coder/time/calendar";
import type { Interval } from "@dragoman/coder/time/interval";
import type { Correction, NewEntry, Seen } from "../archive/review.ts";
import { unknownParties } from "../archive/revise.ts";
import { oneLine } from "../formats/words.ts";
import { type NamingDatum, thingNamed } from "../relations/namings.ts";
import { outcomes } from "../relations/prospect-statements.ts";
import { type Fields, RequestError } from "./request.ts";
import { headOf, nothingChanged } from "./review-head.ts";

const fault = (message: string): RequestError => new RequestError(400, "bad-review", message);

/** `2020-07-21`, `2020-07`, `2020` or `2020-07-20/2020-07-24`; null of the empty string. @throws RequestError of anything else */
export const intervalOf = (words: string): Interval | null => {
  const written = words.trim();
  if (written === "") return null;
  const ends = written.split("/").map((part) => part.trim());
  const days = ends.map((part) =>
    /^\d{4}(-\d{2}){0,2}$/.test(part) ? parseIsoDay(`${part}-01-01`.slice(0, 10)) : null,
  );
  const [first, second] = days;
  if (first == null || ends.length > 2 || (ends.length === 2 && second == null))
    throw fault(`“${written.slice(0, 40)}” is no date such as 2020-07-21, 2020-07, 2020 or 2020-07-20/2020-07-24.`);
  const lastOf = (part: string, day: number): number => {
    const { year, month } = civil(day);
    return part.length === 4
      ? (parseIsoDay(`${year}-12-31`) as number)
      : part.length === 7
        ? day + daysInMonth(year, month) - 1
        : day;
  };
  const final = ends.at(-1) as string;
  const last = lastOf(final, second ?? first);
  if (last < first) throw fault("A period ends before it begins.");
  const precision = ends.length === 2 ? "range" : final.length === 4 ? "year" : final.length === 7 ? "month" : "day";
  return { start: isoDay(first), end: isoDay(last), precision };
};

const partiesOf = (words: string): string[] =>
  words
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);

/** Parties of a side as a form shows them. */
export const partiesWords = (seen: Seen, side: "actor" | "recipient"): string => {
  const ids = seen.kind === "event" ? seen.datum[side] : seen.kind === "prospect" ? seen.datum.expects[side] : [];
  return ids.map((id) => oneLine(seen.actors.find((actor) => actor.id === id)?.name ?? "")).join("; ");
};

/** A date or due time as a form shows it. */
export const timeWords = (seen: Seen): string => {
  const interval = seen.kind === "event" ? seen.datum.date : seen.kind === "prospect" ? seen.datum.due : null;
  if (interval === null) return "";
  const { start, end, precision } = interval;
  if (start === end) return start;
  return precision === "year" ? start.slice(0, 4) : precision === "month" ? start.slice(0, 7) : `${start}/${end}`;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The name by which a form shows who says something. */
export const speakerName = ({ datum, actors }: Extract<Seen, { kind: "attribution" }>): string =>
  actors.find(({ id }) => id === datum.speaker.actor)?.name ?? datum.speaker.description ?? "";

const attributionCorrection = (
  fields: Fields,
  seen: Extract<Seen, { kind: "attribution" }>,
  record: ArticleRecord,
): Correction => {
  const speaker = fields.speaker?.trim();
  const stance = stances.find((one) => one === fields.stance);
  if (fields.stance !== undefined && stance === undefined) throw fault("There is no such stance.");
  const named = speaker !== undefined && speaker !== "" && speaker !== oneLine(speakerName(seen));
  if (named && unknownParties(record, [speaker]).length > 0)
    throw fault(`“${speaker.slice(0, 120)}” is neither an actor of the article nor a state.`);
  const correction: Correction = {
    ...(named ? { speaker } : {}),
    ...(stance === undefined || stance === seen.datum.stance ? {} : { stance }),
  };
  if (Object.keys(correction).length === 0) throw fault(nothingChanged);
  return correction;
};

/** In whose words it stands, where that is another than was seen. */
const voiceCorrection = (
  fields: Fields,
  before: string | null,
  record: ArticleRecord,
): Pick<Correction, "attribution"> => {
  if (fields.said === undefined) return {};
  const said = fields.said === "" ? null : fields.said;
  if (said !== null && !record.attributions.some(({ id }) => id === said))
    throw fault("The article has no such statement of who says so.");
  return said === before ? {} : { attribution: said };
};

const namingCorrection = (fields: Fields, datum: NamingDatum, record: ArticleRecord): Correction => {
  const { choice } = fields;
  if (choice !== undefined && thingNamed(choice) === undefined)
    throw fault("The codebook has no such word for anything.");
  const correction: Correction = {
    ...(choice === undefined || choice === datum.choice ? {} : { choice }),
    ...voiceCorrection(fields, datum.attribution, record),
  };
  if (Object.keys(correction).length === 0) throw fault(nothingChanged);
  return correction;
};

/** Events of other articles that one correction parts or joins. */
const mostOthers = 500;

/** Only what differs from what was seen. @throws RequestError where a field cannot be meant */
const correctionOf = (fields: Fields, seen: Seen, record: ArticleRecord): Correction => {
  if (seen.kind === "attribution") return attributionCorrection(fields, seen, record);
  if (seen.kind === "naming") return namingCorrection(fields, seen.datum, record);
  const event = seen.kind === "event" ? seen.datum : null;
  const parties = seen.kind === "event" ? seen.datum : seen.datum.expects;
  const correction: { -readonly [N in keyof Correction]: Correction[N] } = {};
  // The deed of a question may stay none.
  if (fields.type !== undefined && (fields.type !== "" || typeOf(seen) !== null)) {
    const [type, mode = null] = fields.type.split("/") as [EventType, Mode?];
    if (!eventTypeCodes.includes(type) || (mode !== null && !hasMode(type, mode)))
      throw fault("There is no such type or mode.");
    if (type !== typeOf(seen)) correction.type = type;
    if (mode !== modeOf(seen)) correction.mode = mode;
  }
  const status = statusCodes.find((one) => one === fields.status);
  if (fields.status !== undefined && status === undefined) throw fault("There is no such status.");
  if (event !== null && status !== undefined && status !== event.status) correction.status = status;
  if (event !== null && fields.historical !== undefined && (fields.historical === "yes") !== event.historical)
    correction.historical = fields.historical === "yes";
  for (const side of ["actor", "recipient"] as const) {
    if (fields[side] === undefined || fields[side].trim() === partiesWords(seen, side)) continue;
    const names = partiesOf(fields[side]);
    const unknown = unknownParties(record, names);
    if (unknown.length > 0)
      throw fault(`“${unknown.join("”, “").slice(0, 120)}” is neither an actor of the article nor a state.`);
    const before = parties[side].map((id) => seen.actors.find((actor) => actor.id === id)?.name ?? "");
    if (!same(names, before)) correction[side] = names;
  }
  if (event !== null && fields.date !== undefined && fields.date.trim() !== timeWords(seen)) {
    const date = intervalOf(fields.date);
    if (!same(date, event.date)) correction.date = date;
  }
  if (seen.kind === "prospect" && fields.due !== undefined && fields.due.trim() !== timeWords(seen)) {
    const due = intervalOf(fields.due);
    if (!same(due, seen.datum.due)) correction.due = due;
  }
  const place = fields.place?.trim();
  if (event !== null && place !== undefined && place !== oneLine(event.place?.name ?? "")) {
    if (place.length > 120) throw fault("The name of a place has at most 120 characters.");
    correction.place = place === "" ? null : place;
  }
  const firmness = firmnesses.find((one) => one === fields.firmness);
  if (fields.firmness !== undefined && firmness === undefined) throw fault("There is no such firmness.");
  if (seen.kind === "prospect" && firmness !== undefined && firmness !== seen.datum.firmness)
    correction.firmness = firmness;
  const outcome = outcomes.find((one) => one === fields.outcome);
  if (fields.outcome !== undefined && fields.outcome !== "" && outcome === undefined)
    throw fault("There is no such outcome.");
  if (seen.kind === "prospect" && outcome !== undefined && outcome !== seen.datum.ruled) correction.outcome = outcome;
  Object.assign(correction, voiceCorrection(fields, seen.datum.attribution, record));
  for (const word of ["apart", "together"] as const) {
    const others = (fields[word] ?? "").split(" ").filter(Boolean);
    if (event === null || others.length === 0) continue;
    if (!others.every((id) => /^event-[0-9a-f]{16}$/.test(id)) || others.length > mostOthers)
      throw fault("What an event is parted from or joined with is other events by their ids.");
    correction[word] = others;
  }
  if (fields.sameAs !== undefined && fields.sameAs !== "") {
    if (!record.events.some(({ id }) => id === fields.sameAs && id !== seen.datum.id))
      throw fault("There is no such other event in the article.");
    correction.sameAs = fields.sameAs;
  }
  if (Object.keys(correction).length === 0) throw fault(nothingChanged);
  return correction;
};

export const typeOf = (seen: Seen): EventType | null =>
  seen.kind === "event" ? seen.datum.type : seen.kind === "prospect" ? seen.datum.expects.type : null;

/** The mode of the deed that an event tells, or a prospect expects. */
export const modeOf = (seen: Seen): Event["mode"] =>
  seen.kind === "event" ? seen.datum.mode : seen.kind === "prospect" ? seen.datum.expects.mode : null;

/** @param time ISO 8601 with zone @throws RequestError where something is missing or cannot be meant */
export const entryOf = (
  fields: Fields,
  seen: Seen,
  record: ArticleRecord,
  time: string,
): { readonly entry: NewEntry; readonly version: number } => {
  const { verdict, author, reason, version } = headOf(fields);
  const entry = {
    article: record.article.id,
    datum: seen.datum.id,
    seen,
    verdict,
    correction: verdict === "correct" ? correctionOf(fields, seen, record) : null,
    author,
    time,
    reason,
  };
  return { entry, version };
};
