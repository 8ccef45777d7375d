/**
 * Deeds that a careful editor tells in one sentence: what one party did on one day with several others. In: happenings. Out: deeds, each with
 * the happenings that it joins. "Kadhimi held talks with Rouhani" and "… with Khamenei" become one, and so do a visit and the visitor's talks of
 * its day with those whom it was to; nothing else is joined. Who is met stands in the order of precedence.
 */
import type { EventType } from "@dragoman/coder/codebook/event-types";
import { isDescription } from "../formats/with-article.ts";
import { apart } from "../formats/words.ts";
import type { Happening } from "../relations/happenings.ts";
import type { Party } from "../relations/parties.ts";
import type { Told } from "./deed-sentences.ts";

export interface Deed extends Pick<Happening, "type" | "mode" | "status" | "place"> {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** What the same doer did with it, told in the same sentence. */
  readonly also?: Told;
  /** Never empty; one where nothing was joined. */
  readonly members: readonly Happening[];
}

/** Types in which all take part alike, so that one may be told as the others' partner. */
const mutual: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE"]);

const isJoint = ({ type, mode }: Happening): boolean => mutual.has(type) && mode !== "visit";

const distinct = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [party.key, party])).values(),
];

/** Without persons who are only described, where somebody of their state is named; whole where nobody else would be left to talk to. */
const undescribed = (told: Happening): Happening => {
  const all = [...told.actors, ...told.recipients];
  const named = new Set(
    all.filter(({ kind, name }) => kind === "person" && !isDescription(name)).map(({ country }) => country),
  );
  const kept = (parties: readonly Party[]) =>
    parties.filter(({ kind, name, country }) => kind !== "person" || !isDescription(name) || !named.has(country));
  const [actors, recipients] = [kept(told.actors), kept(told.recipients)];
  return actors.length + recipients.length < 2 ? told : { ...told, actors, recipients };
};

type Rank = (party: Party) => number;

const byRank =
  (rank: Rank) =>
  (x: Party, y: Party): number =>
    rank(y) - rank(x) || (x.key < y.key ? -1 : 1);

const keyOf = ({ type, mode, status, date, disputed }: Happening): string =>
  [type, mode, status, date?.start, date?.end, disputed].join("|");

/** Where persons of a state are named, its "Iraqi leaders" and "Iraqi counterpart" say no more. */
const namedAlone = (parties: readonly Party[], pivot: Party): Party[] => {
  const named = parties.filter(({ kind, name }) => kind === "person" && !isDescription(name));
  const known = (code: string | null) =>
    (code === pivot.country && !isDescription(pivot.name)) ||
    named.filter(({ country }) => country === code).length > 1;
  const kept = parties.filter(
    (party) => named.includes(party) || party.kind === "organization" || !known(party.country),
  );
  return kept.toSorted((x, y) => Number(named.includes(y)) - Number(named.includes(x)));
};

/** The one party of a state that meets several of one other state; null where there is none. */
const guestOf = (parties: readonly Party[]): Party | null => {
  const countries = [...new Set(parties.map(({ country }) => country))];
  if (parties.length < 3 || countries.length !== 2 || countries.includes(null)) return null;
  const sides = countries.map((code) => parties.filter(({ country }) => country === code));
  return sides.find((side) => side.length === 1)?.[0] ?? null;
};

/** Of talks in which both sides are told to take part alike: one against several, or who stands on the side of the first, and the others. */
const alone = (told: Happening, rank: Rank): Deed => {
  const happening = isJoint(told) ? undescribed(told) : told;
  const { actors, recipients } = happening;
  const whom = apart(actors, recipients);
  const countries = new Set(actors.map(({ country }) => country));
  const lead = whom.length === 0 ? guestOf(actors) : actors[0];
  if (!isJoint(happening) || lead == null || countries.size < 2) return { ...happening, members: [told] };
  const all = distinct([...actors, ...whom]);
  const own = all.filter(({ country }) => country === lead.country);
  const others = all.filter((party) => !own.includes(party)).toSorted((x, y) => rank(y) - rank(x));
  return { ...happening, actors: own, recipients: namedAlone(others, lead), members: [told] };
};

/** The place that all agree on who give one. */
const placeOf = (happenings: readonly Happening[]): string | null => {
  const places = new Set(happenings.flatMap(({ place }) => place ?? []));
  return places.size === 1 ? ([...places][0] as string) : null;
};

/** The person who takes part in the most of them, in two at least. */
const pivotOf = (happenings: readonly Happening[]): Party | null => {
  const counts = new Map<string, { party: Party; count: number }>();
  for (const { actors, recipients } of happenings)
    for (const party of distinct([...actors, ...recipients]))
      if (party.kind === "person") counts.set(party.key, { party, count: (counts.get(party.key)?.count ?? 0) + 1 });
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || (a.party.key < b.party.key ? -1 : 1));
  return most === undefined || most.count < 2 ? null : most.party;
};

/** A visit told with the talks that the visitor held on its day with people of the state that it was to. */
const withTalks = (deeds: readonly Deed[]): Deed[] => {
  const told = new Set<Deed>();
  const joined = deeds.map((visit) => {
    const [visitor] = visit.actors;
    const [host] = visit.recipients;
    const [first] = visit.members as [Happening];
    if (visit.type !== "CONSULT" || visit.mode !== "visit" || visit.actors.length !== 1 || first.date === null)
      return visit;
    const talks = deeds.find(
      ({ type, mode, actors, recipients, members: [other] }) =>
        type === "CONSULT" &&
        mode === null &&
        other !== undefined &&
        keyOf({ ...other, mode: visit.mode }) === keyOf(first) &&
        actors.length === 1 &&
        actors[0]?.key === visitor?.key &&
        recipients.length > 0 &&
        recipients.every(({ country }) => country === host?.country),
    );
    if (talks === undefined || told.has(talks)) return visit;
    told.add(talks);
    return { ...visit, also: talks, members: [...visit.members, ...talks.members] };
  });
  return joined.filter((_, i) => !told.has(deeds[i] as Deed));
};

/**
 * @param rank of persons in the order of precedence, the highest first
 * @returns deeds in the order of the first happening of each
 */
export const joinDeeds = (happenings: readonly Happening[], rank: Rank = () => 0): Deed[] => {
  const groups = new Map<string, Happening[]>();
  for (const happening of happenings) {
    const key = isJoint(happening) && happening.date !== null ? keyOf(happening) : happening.id;
    groups.set(key, [...(groups.get(key) ?? []), happening]);
  }
  const deeds: Deed[] = [];
  for (const group of groups.values()) {
    const pivot = pivotOf(group);
    const joined = group.filter(({ actors, recipients }) =>
      [...actors, ...recipients].some(({ key }) => key === pivot?.key),
    );
    const [first] = joined;
    deeds.push(...group.filter((happening) => !joined.includes(happening)).map((one) => alone(one, rank)));
    if (first === undefined || pivot === null) continue;
    const others = distinct(joined.flatMap(({ actors, recipients }) => [...actors, ...recipients])).sort(byRank(rank));
    const [only] = joined.length === 1 ? joined : [];
    if (only !== undefined) deeds.push(alone(only, rank));
    else
      deeds.push({
        ...first,
        place: placeOf(joined),
        actors: [pivot],
        recipients: namedAlone(
          others.filter(({ key }) => key !== pivot.key),
          pivot,
        ),
        members: joined,
      });
  }
  const place = new Map(happenings.map(({ id }, i) => [id, i]));
  const at = ({ members }: Deed) => Math.min(...members.map(({ id }) => place.get(id) ?? 0));
  return withTalks(deeds).sort((a, b) => at(a) - at(b));
};
