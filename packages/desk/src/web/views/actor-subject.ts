/** Whom a review of an actor is about, as it stands. In: names as they were coded, a role of it, and the log. Out: what a reviewer sees and may change. */
import type { ActorDecisions, ActorEntry, ActorReview, RoleName } from "../../archive/actor-reviews.ts";
import { actorReview, correctedName } from "../../archive/actor-reviews.ts";
import type { ActorName } from "../../relations/merge-decisions.ts";
import type { Party } from "../../relations/parties.ts";
import type { Desk } from "../desk.ts";
import { type RoleView, rolesOf } from "./actor-view.ts";

export interface ActorSubject {
  readonly names: readonly ActorName[];
  /** The role as it was coded; null where it is about the actor itself. */
  readonly role: RoleName | null;
  /** Who that is now; null where it is nobody. */
  readonly party: Party | null;
  /** The role as it stands, by title and body, with the articles that give it; null where it is not held. */
  readonly held: RoleView | null;
  readonly review: ActorReview;
}

/** The log with what follows from it. */
export interface ActorLogNow {
  readonly entries: readonly ActorEntry[];
  readonly decisions: ActorDecisions;
}

export const isSameRole = (a: RoleName, b: RoleName): boolean =>
  a.title.toLowerCase() === b.title.toLowerCase() && (a.of ?? "").toLowerCase() === (b.of ?? "").toLowerCase();

/** Who names are now, by the first of them that articles have. */
export const partyNow = (desk: Desk, names: readonly ActorName[], decisions: ActorDecisions): Party | null => {
  for (const name of names) {
    const party = desk.partyCalled(correctedName(name, decisions));
    if (party !== null) return party;
  }
  return null;
};

/** The actor's roles as they stand, each as articles give it. */
const heldRoles = (desk: Desk, party: Party | null): readonly RoleView[] =>
  party === null ? [] : rolesOf({ roles: desk.rolesOf(party.key) });

/** A role as the decisions on it leave it. */
export const roleNow = (names: readonly ActorName[], role: RoleName, decisions: ActorDecisions): RoleName => {
  for (const name of names) {
    const { title, of } = decisions.ofRole(name, role)?.correction ?? {};
    if (title !== undefined || of !== undefined)
      return { title: title ?? role.title, of: of === undefined ? role.of : of };
  }
  return role;
};

export const subjectOf = (
  desk: Desk,
  { entries, decisions }: ActorLogNow,
  names: readonly ActorName[],
  role: RoleName | null,
  party: Party | null = partyNow(desk, names, decisions),
  roles: readonly RoleView[] = role === null ? [] : heldRoles(desk, party),
): ActorSubject => {
  const now = role === null ? null : roleNow(names, role, decisions);
  return {
    names,
    role,
    party,
    held: now === null ? null : (roles.find(({ given }) => isSameRole(given, now)) ?? null),
    review: actorReview(entries, names, role),
  };
};

/** All of an actor that can be reviewed: itself, each role as it was coded, and roles that were rejected. */
export const subjectsOf = (desk: Desk, log: ActorLogNow, names: readonly ActorName[]): readonly ActorSubject[] => {
  const { entries, decisions } = log;
  const spoken = entries
    .flatMap(({ role }) => role ?? [])
    .filter((role) => actorReview(entries, names, role).version > 0);
  const roles = [...spoken];
  const party = partyNow(desk, names, decisions);
  const held = heldRoles(desk, party);
  // A role that was corrected is reviewed further as the one that was coded.
  for (const { given } of held)
    if (!spoken.some((role) => isSameRole(roleNow(names, role, decisions), given))) roles.push(given);
  const once = roles.filter((role, i) => roles.findIndex((other) => isSameRole(other, role)) === i);
  return [null, ...once].map((role) => subjectOf(desk, log, names, role, party, held));
};

/** The names of an actor that had a key before it was reviewed, as they were last reviewed together. */
export const namesOfKey = ({ entries }: Pick<ActorLogNow, "entries">, key: string): readonly ActorName[] =>
  entries.findLast(({ names }) => names.some((name) => keyAsCoded(name) === key))?.names ?? [];

/** Where an address leads that an actor had before it was reviewed; null where it is nobody's. */
export const movedTo = (desk: Desk, log: ActorLogNow, key: string): string | null =>
  partyNow(desk, namesOfKey(log, key), log.decisions)?.key ?? null;

/** The key of the party that a name alone would be. */
export const keyAsCoded = ({ kind, country, name }: ActorName): string =>
  `${kind}:${country ?? "–"}:${name.toLowerCase()}`;

/** How each party stands that somebody reviewed, by its key. */
export const reviewedParties = (desk: Desk, { entries, decisions }: ActorLogNow): ReadonlyMap<string, ActorReview> => {
  const found = new Map<string, ActorReview>();
  for (const { names, role } of entries) {
    const held = role === null ? names.filter((name) => decisions.of(name) !== null) : [];
    const party = partyNow(desk, held, decisions);
    if (party !== null) found.set(party.key, actorReview(entries, held, null));
  }
  return found;
};
