/** Actors to review. In: a desk and the log. Out: who waits, most in the news first, or what was said of whom; each with sentences that name it. */

import type { KnownName } from "../../archive/across.ts";
import { type ActorEntry, heldActorEntries } from "../../archive/actor-reviews.ts";
import type { Archive } from "../../archive/archive.ts";
import type { ActorName } from "../../relations/merge-decisions.ts";
import type { Party } from "../../relations/parties.ts";
import type { Desk } from "../desk.ts";
import {
  type ActorLogNow,
  type ActorSubject,
  partyNow,
  reviewedParties,
  subjectOf,
  subjectsOf,
} from "./actor-subject.ts";
import { sentenceOf } from "./merge-view.ts";

export const actorStates = ["open", "confirmed", "corrected", "rejected", "all"] as const;

export interface ActorFilter {
  /** Who waits, or who was reviewed so; `all`: who was reviewed at all. */
  readonly state: (typeof actorStates)[number];
  /** One party by its key, with its roles, however they stand. */
  readonly actor?: string | undefined;
}

export interface ActorQuote {
  readonly words: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

export interface ActorItem extends ActorSubject {
  readonly articles: number;
  readonly quotes: readonly ActorQuote[];
}

export interface ActorReviewView {
  readonly filter: ActorFilter;
  readonly author: string | null;
  readonly items: readonly ActorItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The entry that was just made. */
  readonly last: { readonly entry: ActorEntry; readonly name: string } | null;
}

export const actorPageSize = 20;
const mostQuotes = 3;

const verdictOf = { confirmed: "confirm", corrected: "correct", rejected: "reject" } as const;

/** How many articles mention a party that is no state, as often as under several names. */
const mentions = (desk: Desk, { key }: Party): number =>
  desk.namedAs(key).reduce((sum, { articles }) => sum + articles, 0);

/** Parties that are no states and that nobody reviewed, those that most articles mention first. */
export const waitingActors = (desk: Desk, log: ActorLogNow): readonly Party[] => {
  const done = reviewedParties(desk, log);
  return desk.remembered("actors that wait", () =>
    desk
      .parties()
      .filter((party) => !isState(party) && !done.has(party.key))
      .map((party) => [party, mentions(desk, party)] as const)
      .sort(([a, one], [b, other]) => other - one || (a.key < b.key ? -1 : 1))
      .map(([party]) => party),
  );
};

/** Where articles give a role, or else first name the actor. */
const quotesOf = async (archive: Archive, desk: Desk, { names, party, held }: ActorSubject): Promise<ActorQuote[]> => {
  if (held !== null) return held.evidence.slice(0, mostQuotes);
  const quote = async (example: { readonly article: string; readonly actor: string } | null): Promise<ActorQuote[]> => {
    const record = example === null ? null : await archive.reviews.coded(example.article);
    if (record === null || example === null) return [];
    const { id: article, outlet, published } = record.article;
    return [{ words: sentenceOf(record, example.actor), article, outlet, published: published?.start ?? null }];
  };
  const known: readonly KnownName[] = party === null ? [] : desk.namedAs(party.key);
  const examples =
    known.length > 0
      ? known.map((name) => desk.exampleOf(name))
      : await Promise.all(names.map((name) => archive.actors.exampleOf(name)));
  const found: ActorQuote[] = [];
  for (const example of examples.slice(0, mostQuotes)) found.push(...(await quote(example)));
  return found;
};

export const actorReviewView = async (
  archive: Archive,
  desk: Desk,
  log: ActorLogNow,
  filter: ActorFilter,
  author: string | null,
  page: number,
  lastSeq: number | null,
): Promise<ActorReviewView> => {
  const from = (page - 1) * actorPageSize;
  const listed = async (): Promise<{ readonly total: number; readonly shown: readonly ActorSubject[] }> => {
    const { state, actor } = filter;
    if (actor !== undefined) {
      const names = (await archive.actors.codedNames(actor)).filter((name) => !isState(name));
      const subjects = names.length === 0 ? [] : subjectsOf(desk, log, names);
      return { total: subjects.length, shown: subjects.slice(from, from + actorPageSize) };
    }
    if (state === "open") {
      const waiting = waitingActors(desk, log);
      const shown: ActorSubject[] = [];
      for (const { key } of waiting.slice(from, from + actorPageSize))
        shown.push(subjectOf(desk, log, await archive.actors.codedNames(key), null));
      return { total: waiting.length, shown };
    }
    const held = heldActorEntries(log.entries).filter(({ verdict }) => state === "all" || verdict === verdictOf[state]);
    return {
      total: held.length,
      shown: held.slice(from, from + actorPageSize).map(({ names, role }) => subjectOf(desk, log, names, role)),
    };
  };
  const { total, shown } = await listed();
  const pages = Math.max(1, Math.ceil(total / actorPageSize));
  // Others may have emptied the last page meanwhile.
  if (page > pages) return await actorReviewView(archive, desk, log, filter, author, pages, lastSeq);
  const items: ActorItem[] = [];
  for (const subject of shown) {
    const { party, held } = subject;
    const articles = held?.evidence.length ?? (party === null ? 0 : mentions(desk, party));
    items.push({ ...subject, articles, quotes: await quotesOf(archive, desk, subject) });
  }
  const entry = log.entries.find(({ seq }) => seq === lastSeq);
  const called = entry === undefined ? null : (partyNow(desk, entry.names, log.decisions) ?? entry.names[0] ?? null);
  const last = entry === undefined ? null : { entry, name: called?.name ?? "" };
  return { filter, author, items, total, page, pages, last };
};

/** A state is known by its code, and is no other. */
const isState = ({ kind, country }: ActorName): boolean => kind === "state" && country !== null;
