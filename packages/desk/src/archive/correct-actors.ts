/**
 * Reviews of actors applied to one record. In: a record as it was coded, and what people decided. Out: the same with its actors as people leave
 * them. Who is nobody stands in no event any more; what the events say of him otherwise stays.
 */
import type { Actor, Role } from "@dragoman/coder/actors/actor";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { type ActorDecisions, actorKey, type RoleName } from "./actor-reviews.ts";

/** What a reviewer touched says so. */
export const reviewedBecause = (because: string): string =>
  because.endsWith("+review") ? because : `${because}+review`;

const correctedRole = (actor: Actor, role: Role, decisions: ActorDecisions): Role | null => {
  const held = decisions.ofRole(actor, role);
  if (held?.entry.verdict === "reject") return null;
  const { title, of, start, end } = held?.correction ?? {};
  return {
    ...role,
    title: title ?? role.title,
    of: of === undefined ? role.of : of,
    start: start === undefined ? role.start : start,
    end: end === undefined ? role.end : end,
  };
};

/** An actor as people leave it; the same one where nobody said anything, null where it is nobody. */
export const correctedActor = (actor: Actor, decisions: ActorDecisions): Actor | null => {
  const held = decisions.of(actor);
  if (held?.entry.verdict === "reject") return null;
  const roles = actor.roles.map((role) => correctedRole(actor, role, decisions));
  const decided = actor.roles.some((role) => decisions.ofRole(actor, role) !== null);
  if (held === null && !decided) return actor;
  const { kind, country, sector, name } = held?.correction ?? {};
  return {
    ...actor,
    name: name ?? actor.name,
    kind: kind ?? actor.kind,
    country: country === undefined ? actor.country : country,
    sector: sector === undefined ? actor.sector : sector,
    // Whoever wrote the old name in a correction of an event meant this actor.
    names: name === undefined ? actor.names : [...new Set([...actor.names, actor.name])],
    roles: roles.filter((role) => role !== null),
    because: held === null ? actor.because : reviewedBecause(actor.because),
  };
};

/** The record with all its actors as people leave them; the coded one where nothing holds. */
export const correctActors = (coded: ArticleRecord, decisions: ActorDecisions): ArticleRecord => {
  if (!decisions.any) return coded;
  const actors = coded.actors.map((actor) => correctedActor(actor, decisions));
  if (actors.every((actor, i) => actor === coded.actors[i])) return coded;
  const kept = new Map(actors.flatMap((actor) => (actor === null ? [] : [[actor.id, actor] as const])));
  const gone = new Map(coded.actors.flatMap((actor) => (kept.has(actor.id) ? [] : [[actor.id, actor] as const])));
  const known = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  const before = new Map(coded.actors.map((actor) => [actor.id, actor]));
  return {
    ...coded,
    actors: [...kept.values()],
    attributions: coded.attributions.map((one) => {
      const { actor: id, country, sector, description } = one.speaker;
      if (id === null) return one;
      const [was, now] = [before.get(id), kept.get(id)];
      if (now === was) return one;
      if (now === undefined)
        return { ...one, speaker: { ...one.speaker, actor: null, description: description ?? was?.name ?? null } };
      // The side that the article gives somebody for an office stays where it is another than the actor's own.
      const speaker = {
        ...one.speaker,
        country: country === was?.country ? now.country : country,
        sector: sector === was?.sector ? now.sector : sector,
      };
      return { ...one, speaker };
    }),
    events: coded.events.map((event) => ({ ...event, actor: known(event.actor), recipient: known(event.recipient) })),
    prospects: coded.prospects.map((one) => ({
      ...one,
      expects: { ...one.expects, actor: known(one.expects.actor), recipient: known(one.expects.recipient) },
    })),
  };
};

/** An actor of a record of which people decided something: as it was coded, and by which names it was. */
export interface DecidedActor {
  readonly actor: Actor;
  readonly keys: readonly string[];
}

/** The actors that decisions speak of, whatever they say. */
export const decidedActors = ({ actors }: ArticleRecord, decisions: ActorDecisions): DecidedActor[] =>
  !decisions.any
    ? []
    : actors.flatMap((actor) => {
        const found = [
          decisions.of(actor),
          ...actor.roles.map((role: RoleName) => decisions.ofRole(actor, role)),
        ].flatMap((one) => one?.decided ?? []);
        return found.length === 0 ? [] : [{ actor, keys: [...new Set([actorKey(actor), ...found])] }];
      });
