/**
 * Reviews of actors: what people say of who somebody is, across articles. In: entries of an append-only log. Out: what holds for an actor as a
 * coder wrote it. An entry speaks of names as they were coded, so that it holds for articles that are read later, for another coding of the same
 * ones, and in whatever order decisions are made. Nothing is ever changed or deleted; an undo is an entry too.
 */
import type { Actor, Role } from "@dragoman/coder/actors/actor";
import { sameName } from "@dragoman/coder/actors/names";
import type { ActorName } from "../relations/merge-decisions.ts";
import { personKeys } from "../relations/parties.ts";
import { type AppendOutcome, type DatumReview, heldOf, standing, type Verdict } from "./review.ts";

/** An office or part as it was coded: by its title and the body that it belongs to. */
export type RoleName = Pick<Role, "title" | "of">;

/** What a reviewer puts in the place of what was coded; what is not named stays. Of a role its title, body, start and end. */
export interface ActorCorrection {
  readonly kind?: Actor["kind"];
  readonly country?: string | null;
  readonly sector?: Actor["sector"];
  readonly name?: string;
  readonly title?: string;
  readonly of?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
}

export interface NewActorEntry {
  /** Every name, with kind and state, under which articles have the actor, as they were coded. */
  readonly names: readonly ActorName[];
  /** The role that it is about; null where it is about the actor. */
  readonly role: RoleName | null;
  /** `reject`: nobody is so called, or the role is not held; `withdraw` takes back the entry before it. */
  readonly verdict: Verdict;
  readonly correction: ActorCorrection | null;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly time: string;
  readonly reason: string | null;
}

export interface ActorEntry extends NewActorEntry {
  /** Its number in the log, from 1. */
  readonly seq: number;
}

export type ActorReview = DatumReview<ActorEntry>;

/** By what a name is known, as it was coded: a state that is not told is one of its own. */
export const actorKey = ({ kind, country, name }: ActorName): string =>
  [kind, country ?? "", name.toLowerCase()].join("|");

const roleKey = (role: RoleName | null): string =>
  role === null ? "" : `${role.title.toLowerCase()}|${role.of?.toLowerCase() ?? ""}`;

/** The entries that are about one of the names, or about a role of it. */
const concerning = (
  entries: readonly ActorEntry[],
  names: readonly ActorName[],
  role: RoleName | null,
): readonly ActorEntry[] => {
  const keys = new Set(names.map(actorKey));
  return entries.filter(
    (entry) => roleKey(entry.role) === roleKey(role) && entry.names.some((name) => keys.has(actorKey(name))),
  );
};

/** How an actor stands that articles have under these names, or a role of it: by what was said last of any of them. */
export const actorReview = (
  entries: readonly ActorEntry[],
  names: readonly ActorName[],
  role: RoleName | null,
): ActorReview => {
  const own = concerning(entries, names, role);
  const held = names
    .flatMap((name) => standing(concerning(own, [name], role)).entry ?? [])
    .sort((a, b) => b.seq - a.seq);
  return { entry: held[0] ?? null, version: own.at(-1)?.seq ?? 0, history: own };
};

/** What holds of an actor. */
export interface Held {
  readonly entry: ActorEntry;
  /** All that was corrected and not taken back, what was said later before what was said earlier. */
  readonly correction: ActorCorrection;
  /** The name by which it does: its own, or of a person another spelling of it. */
  readonly decided: string;
}

/** What holds for actors as coders write them. */
export interface ActorDecisions {
  /** Whether anybody said anything. */
  readonly any: boolean;
  of(actor: ActorName): Held | null;
  ofRole(actor: ActorName, role: RoleName): Held | null;
  /** What a name is, and ever was, by any entry of the log. */
  ever(actor: ActorName): readonly ActorName[];
}

interface Decided {
  readonly name: ActorName;
  readonly own: ActorEntry[];
}

/** What all entries together correct that stand since somebody was last said to be nobody: who confirms confirms what stands. */
const correctionOf = (entries: readonly ActorEntry[]): ActorCorrection => {
  const held = heldOf(entries);
  const since = held.slice(held.findLastIndex(({ verdict }) => verdict === "reject") + 1);
  return Object.assign({}, ...since.map(({ correction }) => correction ?? {}));
};

const applied = (name: ActorName, correction: ActorCorrection): ActorName => ({
  kind: correction.kind ?? name.kind,
  country: correction.country === undefined ? name.country : correction.country,
  name: correction.name ?? name.name,
});

/** @param entries in the order of the log */
export const actorDecisions = (entries: readonly ActorEntry[]): ActorDecisions => {
  const byName = new Map<string, Decided>();
  const bySound = new Map<string, Set<Decided>>();
  for (const entry of entries)
    for (const name of entry.names) {
      const key = `${actorKey(name)} ${roleKey(entry.role)}`;
      const known = byName.get(key) ?? { name, own: [] };
      if (known.own.at(-1) !== entry) known.own.push(entry);
      byName.set(key, known);
      if (name.kind !== "person") continue;
      for (const sound of personKeys(name.name)) {
        const at = `${sound} ${roleKey(entry.role)}`;
        bySound.set(at, (bySound.get(at) ?? new Set()).add(known));
      }
    }
  /** By its own name, or else by other spellings of it: a surname alone may be somebody else's. */
  const decidedOf = (actor: ActorName, role: RoleName | null): readonly Decided[] => {
    if (byName.size === 0) return [];
    const exact = byName.get(`${actorKey(actor)} ${roleKey(role)}`);
    if (exact !== undefined) return [exact];
    if (actor.kind !== "person") return [];
    const near = new Set(personKeys(actor.name).flatMap((key) => [...(bySound.get(`${key} ${roleKey(role)}`) ?? [])]));
    return [...near].filter(
      ({ name }) =>
        name.country === actor.country && sameName(name.name, actor.name) && sameName(actor.name, name.name),
    );
  };
  const of = (actor: ActorName, role: RoleName | null): Held | null =>
    decidedOf(actor, role)
      .flatMap(({ name, own }) => {
        const { entry } = standing(own);
        return entry === null ? [] : [{ entry, correction: correctionOf(own), decided: actorKey(name) }];
      })
      .sort((a, b) => b.entry.seq - a.entry.seq)[0] ?? null;
  return {
    any: byName.size > 0,
    of: (actor) => of(actor, null),
    ofRole: of,
    ever: (actor) => [
      actor,
      ...decidedOf(actor, null).flatMap(({ own }) =>
        own.map((_, i) => applied(actor, correctionOf(own.slice(0, i + 1)))),
      ),
    ],
  };
};

export const nothingDecided: ActorDecisions = actorDecisions([]);

/** A name as the decision on it leaves it. */
export const correctedName = (name: ActorName, decisions: ActorDecisions): ActorName =>
  applied(name, decisions.of(name)?.correction ?? {});

/** What was said of actors and of roles and was not taken back, the latest first. */
export const heldActorEntries = (entries: readonly ActorEntry[]): readonly ActorEntry[] => {
  const decisions = actorDecisions(entries);
  const held = entries.flatMap(({ names, role }) =>
    names.flatMap((name) => (role === null ? decisions.of(name) : decisions.ofRole(name, role))?.entry ?? []),
  );
  return [...new Map(held.map((entry) => [entry.seq, entry])).values()].sort((a, b) => b.seq - a.seq);
};

/** The log. What an entry changes in the records is kept with it, in one transaction. */
export interface ActorLog {
  /** Keeps an entry if the actor still stands at the version that the reviewer saw: 0 where nobody had reviewed it. */
  append(entry: NewActorEntry, version: number): Promise<AppendOutcome<ActorEntry>>;
  /** In the order of the log. */
  all(): Promise<readonly ActorEntry[]>;
  /** Number of the last entry; 0 in an empty log. */
  version(): Promise<number>;
  /** The names under which articles have a party, as they were coded. @param party its key */
  codedNames(party: string): Promise<readonly ActorName[]>;
  /** An article with an actor of whom something was decided by a name, and its id there. */
  exampleOf(name: ActorName): Promise<{ readonly article: string; readonly actor: string } | null>;
}
