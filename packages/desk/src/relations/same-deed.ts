/**
 * Whether two tellings are of one deed. In: events as articles tell them. Out: what must be equal, and whether the rest agrees: persons, days,
 * places, modes. Precision before recall: what may be another deed is another.
 */
import type { Event } from "@dragoman/coder/events/event";
import { type Days, gap } from "./days.ts";
import type { Told } from "./happenings.ts";
import { isStateName, type Party } from "./parties.ts";

/** What is compared of an event. */
export type ComparedEvent = Pick<Event, "type" | "mode" | "status" | "historical" | "date" | "place" | "because"> &
  Partial<Pick<RuledEvent, "id" | "apart" | "together">>;

/** An event of which a reviewer said which events of other articles tell of another deed, and which of the same: their ids. */
export type RuledEvent = Event & { readonly apart?: readonly string[]; readonly together?: readonly string[] };

/** Whether a reviewer said so of two events, whichever of them was reviewed. */
const ruled =
  (word: "apart" | "together") =>
  (a: ComparedEvent, b: ComparedEvent): boolean =>
    (b.id !== undefined && (a[word]?.includes(b.id) ?? false)) ||
    (a.id !== undefined && (b[word]?.includes(a.id) ?? false));

export const parted = ruled("apart");
export const saidSame = ruled("together");

/** What is compared of a telling. */
export type Compared = Pick<Told, "actors" | "recipients" | "days" | "published"> & { readonly event: ComparedEvent };

/** Types in which the parties act together: who is named first says nothing. */
export const mutualTypes: ReadonlySet<Event["type"]> = new Set(["CONSULT", "COOPERATE", "AGREE"]);

/** Somebody with a name: "the French ambassador" and "France's ambassador" may be one. */
export const isNamedPerson = ({ kind, name }: Pick<Party, "kind" | "name">): boolean =>
  kind === "person" && /(?:^|[\s-])\p{Lu}[^\s-]*$/u.test(name);

/** States by their codes, others by their keys; a name of no known state is no other side where states are known: "the envoys met, X and Y". */
const countriesOf = (parties: readonly Party[]): string => {
  const states = parties.some(({ country }) => country !== null);
  const told = parties.filter((party) => !states || party.country !== null || !isNamedPerson(party));
  return [...new Set(told.map((party) => party.country ?? party.key))].sort().join("+");
};

/** What must be equal for two events to be one deed. */
export const deedKey = ({
  event,
  actors,
  recipients,
}: Pick<Compared, "actors" | "recipients"> & { readonly event: Pick<Event, "type"> }): string =>
  mutualTypes.has(event.type)
    ? `${event.type}|${countriesOf([...actors, ...recipients])}`
    : `${event.type}|${countriesOf(actors)}|${countriesOf(recipients)}`;

const personsOf = ({ actors, recipients }: Pick<Told, "actors" | "recipients">): ReadonlySet<string> =>
  new Set([...actors, ...recipients].filter(isNamedPerson).map(({ key }) => key));

/** Persons agree where one side names none, or every person of the shorter list is in the longer. */
export const personsAgree = (
  a: Pick<Told, "actors" | "recipients">,
  b: Pick<Told, "actors" | "recipients">,
): boolean => {
  const [x, y] = [personsOf(a), personsOf(b)];
  const [fewer, more] = x.size <= y.size ? [x, y] : [y, x];
  return [...fewer].every((key) => more.has(key));
};

/** Days before publication on which news without a date can lie; a denial answers what others told some time before. */
const newsDays = 3;
const denialDays = 14;

/** The days an event can lie on: its own, or for news without a date the days before publication. */
export const spread = ({
  event,
  days,
  published,
}: Pick<Compared, "days" | "published"> & {
  readonly event: Pick<Event, "historical" | "status">;
}): Days | null => {
  if (days !== null) return days;
  if (event.historical || published === null) return null;
  return { first: published.first - (event.status === "denied" ? denialDays : newsDays), last: published.last };
};

const exact = ({ event }: Pick<Compared, "event">): boolean =>
  event.date !== null && ["day", "minute", "hour"].includes(event.date.precision);

/** One strike is told by what flew, by what burst and by whom it was meant for. */
const strikes: ReadonlySet<Event["mode"]> = new Set<Event["mode"]>([
  "aerial",
  "drone",
  "heavy-weapons",
  "explosives",
  "targeted",
  "destroy",
]);

/** A visit is a deed of its own beside the talks held on it; otherwise a mode that is not told may be any. */
const modesAgree = (a: ComparedEvent, b: ComparedEvent): boolean =>
  a.mode === b.mode ||
  (a.type !== "CONSULT" && (a.mode === null || b.mode === null)) ||
  (a.type === "ASSAULT" && strikes.has(a.mode) && strikes.has(b.mode));

/** Whether a report had appeared before the day that another gives its deed: then it tells of another. */
const appearedBefore = ({ published }: Compared, { days }: Compared): boolean =>
  published !== null && days !== null && published.last < days.first;

/** Kilometres beyond which two towns are not one scene. */
const scene = 200;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Whether both tell where, and far apart (haversine). A state or region has no such place. */
const farApart = ({ place: a }: ComparedEvent, { place: b }: ComparedEvent): boolean => {
  if (
    a?.lat == null ||
    a.lon === null ||
    b?.lat == null ||
    b.lon === null ||
    isStateName(a.name) ||
    isStateName(b.name)
  )
    return false;
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h)) > scene;
};

/** Deeds that are done at one place; a visit goes through several. */
const isLocal = ({ type, mode }: ComparedEvent): boolean => type === "ASSAULT" || (type === "CONSULT" && mode === null);

/** Whether words of calling off or putting off decided an event's status. */
export const isOff = ({ because }: Pick<Event, "because">): boolean =>
  /postpon|cancel|call(?:ed)?[- ]off|fall through|embedding:(?:scrap|shelve|drop|ditch|abort|abandon)/.test(because);

/** What was called off is not what was held. */
const calledOff = ({ event: off }: Compared, { event: held }: Compared): boolean =>
  off.status === "denied" && isOff(off) && (held.status === "occurred" || held.status === "ongoing");

export const sameDeed = (a: Compared, b: Compared): boolean => {
  if (parted(a.event, b.event) || !modesAgree(a.event, b.event) || !personsAgree(a, b)) return false;
  if (calledOff(a, b) || calledOff(b, a)) return false;
  if (appearedBefore(a, b) || appearedBefore(b, a) || (isLocal(a.event) && farApart(a.event, b.event))) return false;
  const [x, y] = [spread(a), spread(b)];
  if (x === null || y === null) return false;
  // Two exact days may be a day apart: reports count from different evenings.
  return gap(x, y) <= (exact(a) && exact(b) ? 1 : 0);
};

/** The most exact first, then by date and content. */
export const byExactness = (a: Told, b: Told): number => {
  const key = (told: Told) =>
    `${exact(told) ? 0 : told.days === null ? 2 : 1}|${told.event.date?.start ?? ""}|${9 - personsOf(told).size}|${told.article.id}|${told.event.id}`;
  return key(a) < key(b) ? -1 : 1;
};
