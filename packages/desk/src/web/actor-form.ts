/** What a reviewer's form says of an actor. In: its fields and the actor as it stands. Out: an entry for the log and the version it is based on. */
import { actorKinds } from "@dragoman/coder/actors/actor";
import { sectorCodes } from "@dragoman/coder/codebook/sectors";
import { parseIsoDay } from "@dragoman/coder/time/calendar";
import type { ActorCorrection, NewActorEntry, RoleName } from "../archive/actor-reviews.ts";
import { stateNamed } from "../archive/revise.ts";
import { oneLine } from "../formats/words.ts";
import type { ActorName } from "../relations/merge-decisions.ts";
import { type Fields, RequestError } from "./request.ts";
import { headOf, nothingChanged } from "./review-head.ts";
import type { ActorSubject } from "./views/actor-subject.ts";

const fault = (message: string): RequestError => new RequestError(400, "bad-review", message);

const longestName = 400;
const mostNames = 500;

const parsed = (written: string | undefined): unknown => {
  try {
    return JSON.parse(written ?? "");
  } catch {
    return null;
  }
};

/** A name as forms write it; null where it is none that an archive holds. */
const nameOf = (value: unknown): ActorName | null => {
  const { kind, country = null, name } = (value ?? {}) as { readonly [field: string]: unknown };
  const known = actorKinds.find((one) => one === kind);
  const isState = country === null || (typeof country === "string" && /^[A-Z]{3}$/.test(country));
  return known === undefined || !isState || typeof name !== "string" || name === "" || name.length > longestName
    ? null
    : { kind: known, country: country as string | null, name };
};

/** The names that a form is about. @throws RequestError where they are none that can be reviewed */
export const namesOf = (written: string | undefined): readonly ActorName[] => {
  const given = parsed(written);
  const names = Array.isArray(given) ? given.map(nameOf) : [];
  if (names.length === 0 || names.length > mostNames || names.includes(null))
    throw fault("A review of an actor lists its names, each with kind and state.");
  const known = names as readonly ActorName[];
  if (known.some(({ kind, country }) => kind === "state" && country !== null))
    throw fault(
      "A state is known by its code, and is no other: where an article means another, its events are corrected.",
    );
  return known;
};

/** The role that a form is about; null where it is about the actor. @throws RequestError where it is none */
export const roleOf = (written: string | undefined): RoleName | null => {
  if (written === undefined || written === "") return null;
  const { title, of = null } = (parsed(written) ?? {}) as { readonly [field: string]: unknown };
  const isBody = of === null || (typeof of === "string" && of.length <= longestName);
  if (typeof title !== "string" || title === "" || title.length > longestName || !isBody)
    throw fault("A role is named by its title and the body that it belongs to.");
  return { title, of: of as string | null };
};

/** Words of a form, on one line; null of none. @throws RequestError where they are too long */
const wordsOf = (words: string): string | null => {
  const line = oneLine(words);
  if (line.length > longestName) throw fault(`“${line.slice(0, 40)}…” has more than ${longestName} characters.`);
  return line === "" ? null : line;
};

const countryOf = (words: string): string | null => {
  const line = wordsOf(words);
  const state = line === null ? null : stateNamed(line);
  if (state === undefined) throw fault(`“${line?.slice(0, 80)}” is no state.`);
  return state?.code ?? null;
};

const dayOf = (words: string): string | null => {
  const line = wordsOf(words);
  if (line === null) return null;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(line) || parseIsoDay(`${line}-01-01`.slice(0, 10)) === null)
    throw fault(`“${line.slice(0, 40)}” is no date such as 2020-07-21, 2020-07 or 2020.`);
  return line;
};

/** Only what differs from how it stands. @throws RequestError where a field cannot be meant */
const correctionOf = (fields: Fields, { role, party, held }: ActorSubject): ActorCorrection => {
  const correction: { -readonly [N in keyof ActorCorrection]: ActorCorrection[N] } = {};
  const { title, of, start, end, kind, country, sector, name } = fields;
  if (role !== null) {
    const titled = title === undefined ? undefined : wordsOf(title);
    if (titled === null) throw fault("A role has a title; reject it if it is not held.");
    if (titled !== undefined && titled !== oneLine((held?.given ?? role).title)) correction.title = titled;
    if (of !== undefined && wordsOf(of) !== wordsOf((held?.given ?? role).of ?? "")) correction.of = wordsOf(of);
    if (start !== undefined && dayOf(start) !== (held?.start ?? null)) correction.start = dayOf(start);
    if (end !== undefined && dayOf(end) !== (held?.end ?? null)) correction.end = dayOf(end);
  } else {
    const called = name === undefined ? undefined : wordsOf(name);
    if (called === null) throw fault("An actor has a name; reject it if it is nobody.");
    if (called !== undefined && called !== oneLine(party?.name ?? "")) correction.name = called;
    const known = actorKinds.find((one) => one === kind);
    if (kind !== undefined && known === undefined) throw fault(`The kind is none of ${actorKinds.join(", ")}.`);
    if (known !== undefined && known !== party?.kind) correction.kind = known;
    if (country !== undefined && countryOf(country) !== (party?.country ?? null))
      correction.country = countryOf(country);
    const coded = sectorCodes.find((one) => one === sector) ?? null;
    if (sector !== undefined && sector !== "" && coded === null)
      throw fault(`The sector is none of ${sectorCodes.join(", ")}.`);
    if (sector !== undefined && coded !== (party?.sector ?? null)) correction.sector = coded;
  }
  if (Object.keys(correction).length === 0) throw fault(nothingChanged);
  return correction;
};

/** @param time ISO 8601 with zone @throws RequestError where something is missing or cannot be meant */
export const actorEntryOf = (
  fields: Fields,
  subject: ActorSubject,
  time: string,
): { readonly entry: NewActorEntry; readonly version: number } => {
  const { verdict, author, reason, version } = headOf(fields);
  const { names, role, review } = subject;
  if (verdict === "withdraw" && review.entry === null)
    throw new RequestError(400, "nothing-to-undo", "There is no review to take back.");
  const entry: NewActorEntry = {
    // What is taken back is one entry, whoever else has joined the actor since.
    names: verdict === "withdraw" ? (review.entry?.names ?? names) : names,
    role,
    verdict,
    correction: verdict === "correct" ? correctionOf(fields, subject) : null,
    author,
    time,
    reason,
  };
  return { entry, version };
};
