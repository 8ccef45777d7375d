/**
 * Reviews applied. In: a record as it was coded, and its article's entries. Out: the record as reviewers leave it, from which all else is
 * drawn. A datum is found again by its id, or else by what it points at: the same trigger with the same type before the same trigger alone.
 * What a reviewer confirmed or corrected stays as the reviewer left it, whatever another coder makes of the article, and keeps its id.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import type { Attribution } from "@dragoman/coder/attribution/attribution";
import { cameoOf } from "@dragoman/coder/codebook/cameo";
import { eventTypes, hasMode } from "@dragoman/coder/codebook/event-types";
import { scoreOf } from "@dragoman/coder/codebook/scores";
import { states } from "@dragoman/coder/codebook/states";
import type { Event } from "@dragoman/coder/events/event";
import type { Prospect } from "@dragoman/coder/prospects/prospect";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import type { Span } from "@dragoman/coder/text/span";
import { type NamingDatum, namingsOf, thingNamed } from "../relations/namings.ts";
import type { RuledProspect } from "../relations/prospect-statements.ts";
import type { RuledEvent } from "../relations/same-deed.ts";
import { type ActorDecisions, nothingDecided } from "./actor-reviews.ts";
import { correctActors, correctedActor, reviewedBecause } from "./correct-actors.ts";
import { byDatum, type Correction, type Entry, type NewEntry, type Seen, standing } from "./review.ts";

/** What a datum points at, and its type where it has one. */
export const anchorOf = (seen: Seen): { readonly span: Span | null; readonly type: string | null } => {
  switch (seen.kind) {
    case "event":
      return { span: seen.datum.trigger, type: seen.datum.type };
    case "prospect":
      return { span: seen.datum.statement, type: seen.datum.expects.type };
    case "attribution":
      return { span: seen.datum.cue ?? seen.datum.content[0] ?? null, type: null };
    case "naming":
      return { span: seen.datum.span, type: seen.datum.thing };
    default:
      return seen satisfies never;
  }
};

/** A datum of a record as a reviewer would see it; null where there is none of that id. */
export const seenIn = (record: ArticleRecord, id: string): Seen | null => {
  const actorsOf = (ids: readonly (string | null)[]): Actor[] =>
    record.actors.filter((actor) => ids.includes(actor.id));
  const event = record.events.find((one) => one.id === id);
  if (event !== undefined)
    return { kind: "event", datum: event, actors: actorsOf([...event.actor, ...event.recipient]) };
  const prospect = record.prospects.find((one) => one.id === id);
  if (prospect !== undefined)
    return {
      kind: "prospect",
      datum: prospect,
      actors: actorsOf([...prospect.expects.actor, ...prospect.expects.recipient]),
    };
  const attribution = record.attributions.find((one) => one.id === id);
  if (attribution !== undefined)
    return { kind: "attribution", datum: attribution, actors: actorsOf([attribution.speaker.actor]) };
  const naming = id.startsWith("naming-") ? namingsOf(record).find((one) => one.id === id) : undefined;
  return naming === undefined ? null : { kind: "naming", datum: naming, actors: [] };
};

const overlap = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** The id that a datum has in this record; null where it is not in it. */
export const findAgain = (record: ArticleRecord, seen: Seen): string | null => {
  const { span, type } = anchorOf(seen);
  const list: readonly { readonly id: string }[] =
    seen.kind === "naming"
      ? namingsOf(record)
      : { event: record.events, prospect: record.prospects, attribution: record.attributions }[seen.kind];
  const candidates = list.flatMap(({ id }) => {
    const candidate = seenIn(record, id);
    return candidate === null ? [] : { id, ...anchorOf(candidate) };
  });
  const found =
    candidates.find(({ id }) => id === seen.datum.id) ??
    candidates.find((one) => one.type === type && overlap(one.span, span)) ??
    candidates.find((one) => overlap(one.span, span));
  return found?.id ?? null;
};

/** A state by its code or any of its names, in letters of any case; undefined where it is none. */
export const stateNamed = (words: string) => {
  const wanted = words.toLowerCase();
  return states.find(({ code, name: own, names }) => [code, own, ...names].some((one) => one.toLowerCase() === wanted));
};

/** Actors of a record, to which those that only a reviewer names are added. */
const castOf = (record: ArticleRecord, decisions: ActorDecisions = nothingDecided) => {
  const actors = [...record.actors];
  const named = (name: string): Actor | undefined => {
    const wanted = name.toLowerCase();
    const isSo = (one: string) => one.toLowerCase() === wanted;
    return actors.find((actor) => isSo(actor.name)) ?? actors.find(({ names }) => names.some(isSo));
  };
  const state = (name: string): Actor | null => {
    const found = stateNamed(name);
    if (found === undefined) return null;
    const known = actors.find(({ kind, country }) => kind === "state" && country === found.code);
    if (known !== undefined) return known;
    const made: Actor = {
      id: `actor-${contentHash(record.article.id, found.name, found.code, "state")}`,
      name: found.name,
      kind: "state",
      country: found.code,
      sector: null,
      names: [],
      mentions: [],
      roles: [],
      because: "review",
    };
    actors.push(made);
    return made;
  };
  return {
    actors,
    /** The id of whom a reviewer names; null where the name is nobody's. */
    idOf: (name: string): string | null => (named(name) ?? state(name))?.id ?? null,
    /** The id of an actor that another coding of the article had; null where people say that it is nobody. */
    idAgain(coded: Actor): string | null {
      const actor = correctedActor(coded, decisions);
      if (actor === null) return null;
      const known =
        actors.find(({ id }) => id === actor.id) ??
        named(actor.name) ??
        actors.find(({ kind, country }) => actor.kind === "state" && kind === "state" && country === actor.country);
      if (known !== undefined) return known.id;
      actors.push(actor);
      return actor.id;
    },
  };
};

type Cast = ReturnType<typeof castOf>;

/** Names that are neither an actor of the article nor a state. */
export const unknownParties = (record: ArticleRecord, names: readonly string[]): string[] => {
  const cast = castOf(record);
  return names.filter((name) => cast.idOf(name) === null);
};

const ids = (names: readonly string[] | undefined, cast: Cast): string[] | null =>
  names === undefined ? null : [...new Set(names.flatMap((name) => cast.idOf(name) ?? []))];

const again = (list: readonly string[], seen: Seen, cast: Cast): string[] =>
  list.flatMap((id) => {
    const actor = seen.actors.find((one) => one.id === id);
    return actor === undefined ? [] : (cast.idAgain(actor) ?? []);
  });

/** The place that a reviewer names: of the article's places, or as it is written. It stands for the words that state the event. */
const placeNamed = (record: ArticleRecord, words: string, span: Span): NonNullable<Event["place"]> => {
  const wanted = words.toLowerCase();
  const known = record.places.find(({ name }) => name.toLowerCase() === wanted);
  if (known !== undefined) return known;
  const comma = words.lastIndexOf(",");
  const name = words.slice(0, Math.max(comma, 0)).trim();
  const country = name === "" ? null : (stateNamed(words.slice(comma + 1).trim())?.code ?? null);
  return { span, name: country === null ? words : name, country, lat: null, lon: null, because: "review" };
};

/** Which events of other articles tell of another deed, and which of the same: what is said last of one holds. */
const relatedBy = (datum: RuledEvent, correction: Correction | null): Pick<RuledEvent, "apart" | "together"> => {
  const listed = (word: "apart" | "together", other: "apart" | "together") => {
    if (datum[word] === undefined && correction?.[word] === undefined) return {};
    const said = new Set([...(datum[word] ?? []), ...(correction?.[word] ?? [])]);
    return { [word]: [...said].filter((id) => !correction?.[other]?.includes(id)) };
  };
  return { ...listed("apart", "together"), ...listed("together", "apart") };
};

const revisedEvent = (
  id: string,
  seen: Extract<Seen, { kind: "event" }>,
  correction: Correction | null,
  cast: Cast,
  record: ArticleRecord,
): RuledEvent => {
  const { datum } = seen;
  const type = correction?.type ?? datum.type;
  const wanted = correction?.mode === undefined ? datum.mode : correction.mode;
  const mode = wanted !== null && hasMode(type, wanted) ? wanted : null;
  return {
    ...datum,
    id,
    type,
    mode,
    quad: eventTypes[type].quad,
    // A type that stays keeps the score that the coder gave it.
    score: type === datum.type && mode === datum.mode ? datum.score : scoreOf(type, mode),
    cameo: type === datum.type && mode === datum.mode ? datum.cameo : cameoOf(type, mode),
    actor: ids(correction?.actor, cast) ?? again(datum.actor, seen, cast),
    recipient: ids(correction?.recipient, cast) ?? again(datum.recipient, seen, cast),
    date: correction?.date === undefined ? datum.date : correction.date,
    place:
      correction?.place === undefined
        ? datum.place
        : correction.place === null
          ? null
          : placeNamed(record, correction.place, datum.trigger),
    attribution: correction?.attribution === undefined ? datum.attribution : correction.attribution,
    status: correction?.status ?? datum.status,
    historical: correction?.historical ?? datum.historical,
    ...relatedBy(datum, correction),
    because: reviewedBecause(datum.because),
  };
};

const revisedProspect = (
  id: string,
  seen: Extract<Seen, { kind: "prospect" }>,
  correction: Correction | null,
  cast: Cast,
): RuledProspect => {
  const { datum } = seen;
  return {
    ...datum,
    id,
    expects: {
      type: correction?.type ?? datum.expects.type,
      mode:
        correction?.mode !== undefined ? correction.mode : correction?.type === undefined ? datum.expects.mode : null,
      actor: ids(correction?.actor, cast) ?? again(datum.expects.actor, seen, cast),
      recipient: ids(correction?.recipient, cast) ?? again(datum.expects.recipient, seen, cast),
    },
    due: correction?.due === undefined ? datum.due : correction.due,
    firmness: correction?.firmness ?? datum.firmness,
    ...(correction?.outcome === undefined ? {} : { ruled: correction.outcome }),
    attribution: correction?.attribution === undefined ? datum.attribution : correction.attribution,
    because: reviewedBecause(datum.because),
  };
};

const revisedAttribution = (
  id: string,
  { datum, ...seen }: Extract<Seen, { kind: "attribution" }>,
  correction: Correction | null,
  cast: Cast,
): Attribution => {
  const { speaker } = datum;
  const named = correction?.speaker === undefined ? null : cast.idOf(correction.speaker);
  const told = cast.actors.find(({ id: own }) => own === named) ?? null;
  const [actor = null] = speaker.actor === null ? [] : again([speaker.actor], { ...seen, datum }, cast);
  return {
    ...datum,
    id,
    speaker:
      told === null
        ? { ...speaker, actor }
        : {
            ...speaker,
            actor: told.id,
            description: told.name,
            anonymous: false,
            country: told.country,
            sector: told.sector,
          },
    stance: correction?.stance ?? datum.stance,
    because: reviewedBecause(datum.because),
  };
};

/** A word that a reviewer judged, in the place of the one that was found; null where it is none. */
interface NamingRuling {
  readonly old: string | null;
  readonly naming: NamingDatum | null;
}

const revisedNaming = (id: string, datum: NamingDatum, correction: Correction | null): NamingDatum => {
  const choice = correction?.choice ?? datum.choice;
  return {
    ...datum,
    id,
    choice,
    thing: thingNamed(choice) ?? datum.thing,
    attribution: correction?.attribution === undefined ? datum.attribution : correction.attribution,
  };
};

/** A list with one datum in the place of another, or added. */
const put = <T extends { readonly id: string }>(list: readonly T[], old: string | null, datum: T): T[] =>
  list.some(({ id }) => id === old) ? list.map((one) => (one.id === old ? datum : one)) : [...list, datum];

const byStart = (spanOf: (one: never) => Span) => (a: { id: string }, b: { id: string }) =>
  spanOf(a as never).start - spanOf(b as never).start || (a.id < b.id ? -1 : 1);

/**
 * A record in which events that reviewers named from other articles keep the ids by which they did.
 * @param named the record's own events as they stood then
 */
export const withNamedEvents = (record: ArticleRecord, named: readonly Event[]): ArticleRecord => {
  const ids = new Set(named.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const datum of named) {
    const old = findAgain(record, { kind: "event", datum, actors: [] });
    if (old !== null && !ids.has(old) && !renamed.has(old)) renamed.set(old, datum.id);
  }
  if (renamed.size === 0) return record;
  return {
    ...record,
    events: record.events.map((event) => ({ ...event, id: renamed.get(event.id) ?? event.id })),
    prospects: record.prospects.map((one) => ({
      ...one,
      event: one.event === null ? null : (renamed.get(one.event) ?? one.event),
    })),
  };
};

/**
 * An entry as the log keeps it: its actors as they were coded, and in a correction the names that they had then, so that it holds whatever
 * people decide of these actors.
 * @param revised the record that the reviewer saw
 */
export const asCoded = (entry: NewEntry, coded: ArticleRecord, revised: ArticleRecord): NewEntry => {
  const own = new Map(coded.actors.map((actor) => [actor.id, actor]));
  const cast = castOf(revised);
  const named = (words: string): string => own.get(cast.idOf(words) ?? "")?.name ?? words;
  const { seen, correction } = entry;
  const { actor, recipient, speaker } = correction ?? {};
  return {
    ...entry,
    seen: { ...seen, actors: seen.actors.map((one) => own.get(one.id) ?? one) } as Seen,
    correction:
      correction === null
        ? null
        : {
            ...correction,
            ...(actor === undefined ? {} : { actor: actor.map(named) }),
            ...(recipient === undefined ? {} : { recipient: recipient.map(named) }),
            ...(speaker === undefined ? {} : { speaker: named(speaker) }),
          },
  };
};

/**
 * The record as reviewers leave it; the coded one where nothing stands.
 * @param asWritten the record as it was coded
 * @param entries the article's entries, in the order of the log
 * @param decisions what people said of actors, in all articles
 */
export const revise = (
  asWritten: ArticleRecord,
  entries: readonly Entry[],
  decisions: ActorDecisions = nothingDecided,
): ArticleRecord => {
  const coded = correctActors(asWritten, decisions);
  if (entries.length === 0) return coded;
  const cast = castOf(coded, decisions);
  let { events, prospects, attributions } = coded;
  const words: NamingRuling[] = [];
  const merged: { readonly from: Event; readonly into: string }[] = [];
  /** Ids that another coding gave, to those by which the log knows the data. */
  const renamed = new Map<string, string>();
  for (const own of byDatum(entries).values()) {
    const { entry } = standing(own);
    if (entry === null) continue;
    const { seen, correction, verdict } = entry;
    const old = findAgain(coded, seen);
    if (old !== null) renamed.set(old, entry.datum);
    const gone = verdict === "reject";
    if (seen.kind === "naming")
      words.push({ old, naming: gone ? null : revisedNaming(entry.datum, seen.datum, correction) });
    else if (seen.kind === "attribution") {
      attributions = gone
        ? attributions.filter(({ id }) => id !== old)
        : put(attributions, old, revisedAttribution(entry.datum, seen, correction, cast));
    } else if (seen.kind === "prospect") {
      prospects = gone
        ? prospects.filter(({ id }) => id !== old)
        : put(prospects, old, revisedProspect(entry.datum, seen, correction, cast));
    } else {
      const revised = revisedEvent(entry.datum, seen, correction, cast, coded);
      events =
        gone || correction?.sameAs !== undefined ? events.filter(({ id }) => id !== old) : put(events, old, revised);
      if (!gone && correction?.sameAs !== undefined) merged.push({ from: revised, into: correction.sameAs });
    }
  }
  // Where the other is no longer coded there is nothing to merge with.
  for (const { from, into } of merged)
    events = events.some(({ id }) => id === into)
      ? events.map((one) => (one.id === into ? { ...one, evidence: [...one.evidence, ...from.evidence] } : one))
      : [...events, from];
  const attributed = new Set(attributions.map(({ id }) => id));
  const told = new Set(events.map(({ id }) => id));
  const kept = (id: string | null, known: ReadonlySet<string>) => {
    const now = id === null ? null : (renamed.get(id) ?? id);
    return now !== null && known.has(now) ? now : null;
  };
  const ruled = (list: readonly NamingDatum[]): NamingDatum[] =>
    words
      .reduce<readonly NamingDatum[]>(
        (left, { old, naming }) => (naming === null ? left.filter(({ id }) => id !== old) : put(left, old, naming)),
        list,
      )
      .map((one) => ({ ...one, attribution: kept(one.attribution, attributed) }))
      .sort(byStart((one: NamingDatum) => one.span));
  return {
    ...coded,
    // In whose words it stands follows from the attributions as they are left.
    ...(words.length === 0 ? {} : { namings: ruled(namingsOf({ ...coded, attributions })) }),
    actors: cast.actors,
    attributions: attributions.map((one) => ({ ...one, via: kept(one.via, attributed) })),
    events: events
      .map((one) => ({ ...one, attribution: kept(one.attribution, attributed) }))
      .sort(byStart((one: Event) => one.trigger)),
    prospects: prospects
      .map((one) => ({ ...one, event: kept(one.event, told), attribution: kept(one.attribution, attributed) }))
      .sort(byStart((one: Prospect) => one.statement)),
  };
};
