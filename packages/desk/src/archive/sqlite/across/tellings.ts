/**
 * Tellings and the happenings that they are. In: events that come, go, or whose parties are others now. Out: happenings kept as
 * `happeningsOf` would find them in the whole archive, by looking only at tellings of the same deed about the same days.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Interval } from "@dragoman/coder/time/interval";
import { type Days, daysOf } from "../../../relations/days.ts";
import { type Happening, happeningOf, isTold, speakerOf, type Told } from "../../../relations/happenings.ts";
import { joinClusters } from "../../../relations/join-clusters.ts";
import type { Party } from "../../../relations/parties.ts";
import { pointOf } from "../../../relations/place-shown.ts";
import { type Grouping, type Placed, regroup } from "../../../relations/regroup.ts";
import { byExactness, deedKey, type RuledEvent, sameDeed, spread } from "../../../relations/same-deed.ts";
import { isContrary, statesKey } from "../../../relations/settle-prospects.ts";
import { copiesOf, shinglesOf } from "../../../relations/wire-copies.ts";
import type { Statements } from "../driver.ts";
import { briefRow } from "./briefs.ts";
import { groupsOver } from "./groups.ts";
import { happeningRow } from "./happening-rows.ts";
import { type KeptParty, partiesOf } from "./parties.ts";
import { homesAround, insertTogether, keepJoined } from "./together.ts";

export type PartyOf = (identity: number) => KeptParty;

/** A telling with what only its happening's file keeps. */
export interface KeptTold extends Told {
  readonly deed: string;
  readonly trigger: string;
}

export interface TellingRow {
  readonly id: number;
  readonly deed: string;
  readonly home: number | null;
  readonly speaker: string | null;
  readonly trigger: string;
  readonly words: string;
  readonly actors: string;
  readonly recipients: string;
  readonly event: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Interval["precision"] | null;
}

export const tellingRows = `select telling.id, telling.deed, telling.home, telling.speaker, telling.trigger, telling.words,
  telling.actors, telling.recipients, event.json as event, article.id as article, article.outlet, article.title,
  article.published_start as start, article.published_end as end, article.published_precision as precision
  from telling join event on event.article = telling.article and event.id = telling.event join article on article.id = telling.article`;

/** Days of which a telling may be wide without being looked for apart. */
const narrow = 3;

export const placedTelling =
  (partyOf: PartyOf) =>
  (row: TellingRow): Placed<KeptTold> => {
    const event = JSON.parse(row.event) as Event;
    const { start, end, precision } = row;
    const published = start === null || end === null || precision === null ? null : { start, end, precision };
    const article = { id: row.article, outlet: row.outlet, title: row.title, published };
    return {
      id: row.id,
      home: row.home,
      item: {
        event,
        article,
        deed: row.deed,
        trigger: row.trigger,
        words: JSON.parse(row.words) as string[],
        speaker: row.speaker,
        actors: partiesOf(JSON.parse(row.actors) as number[], partyOf),
        recipients: partiesOf(JSON.parse(row.recipients) as number[], partyOf),
        days: daysOf(event.date),
        published: daysOf(published),
      },
    };
  };

const grouping: Grouping<KeptTold> = {
  compare: (a, b) => (a === b ? 0 : byExactness(a, b)),
  choose: (one, groups) => groups.find((group) => group.every((member) => sameDeed(member, one))) ?? null,
  // Who joins makes a group harder to join: only those in it that are not of the same deed as the newcomer have to leave.
  disturbs: (joined, later, sameGroup) => sameGroup && !sameDeed(joined, later),
};

/** Tellings of a deed about days, or news of those days that denies it. */
export const tellingRowsAround = (file: Statements, deed: string, first: number, last: number): TellingRow[] => [
  ...file.all<TellingRow>(
    `${tellingRows} where deed = ? and wide = 0 and telling.day_first between ? and ? and telling.day_last >= ?`,
    deed,
    first - narrow,
    last,
    first,
  ),
  ...file.all<TellingRow>(
    `${tellingRows} where deed = ? and wide = 1 and telling.day_first <= ? and telling.day_last >= ?`,
    deed,
    last,
    first,
  ),
];

/** Tellings of what states refuse each other, about days. */
export const contraryRowsAround = (file: Statements, states: string, first: number, last: number): TellingRow[] =>
  file.all<TellingRow>(
    `${tellingRows} where states = ? and telling.day_first <= ? and telling.day_last >= ?`,
    states,
    last,
    first,
  );

/** Days about which a telling says anything: those of the deed, and where it denies or undoes something, those of the news. */
const daysAbout = (told: Pick<Told, "event" | "days" | "published">): Days | null => {
  const undoes = told.event.status === "denied" || isContrary(told);
  const [days, news] = [spread(told), undoes ? told.published : null];
  if (days === null || news === null) return days ?? news;
  return { first: Math.min(days.first, news.first), last: Math.max(days.last, news.last) };
};

const groupsOfTellings = (file: Statements, partyOf: PartyOf) =>
  groupsOver<KeptTold, TellingRow>({
    placed: placedTelling(partyOf),
    near(members) {
      const questions = new Map<string, () => TellingRow[]>();
      for (const { item } of members) {
        const days = spread(item);
        if (days === null) continue;
        const { deed } = item;
        const [first, last] = [days.first - 1, days.last + 1];
        questions.set(`${first} ${last} ${deed}`, () => tellingRowsAround(file, deed, first, last));
      }
      return questions;
    },
    members: (home) => file.all<TellingRow>(`${tellingRows} where home = ?`, home),
  });

/** Keeps an article's tellings, not yet joined with any. Returns their ids. */
export const insertTellings = (
  file: Statements,
  record: ArticleRecord,
  identities: ReadonlyMap<string, number>,
  partyOf: PartyOf,
): number[] => {
  const { text, id: article } = record.article;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const published = daysOf(record.article.published);
  if (record.events.length > 0) {
    const hashes = shinglesOf(text);
    file.run(
      "insert into article_shingles select seq, ? from article where id = ?",
      new Uint8Array(hashes.buffer),
      article,
    );
  }
  const idsOf = (actors: readonly string[]) => actors.flatMap((actor) => identities.get(actor) ?? []);
  return record.events.map((event: RuledEvent) => {
    insertTogether(file, event);
    const [actors, recipients] = [idsOf(event.actor), idsOf(event.recipient)];
    const told = {
      event,
      days: daysOf(event.date),
      published,
      actors: partiesOf(actors, partyOf),
      recipients: partiesOf(recipients, partyOf),
    };
    const days = daysAbout(told);
    const telling = file.insert(
      "insert into telling values (null, ?, ?, ?, ?, null, ?, ?, ?, ?, ?, ?, ?, ?)",
      article,
      event.id,
      deedKey(told),
      isContrary(told) ? statesKey(told) : null,
      days?.first,
      days?.last,
      days !== null && days.last - days.first > narrow ? 1 : 0,
      speakerOf(record, event.attribution),
      slice(event.trigger),
      JSON.stringify(event.evidence.map(slice)),
      JSON.stringify(actors),
      JSON.stringify(recipients),
    );
    for (const identity of new Set([...actors, ...recipients]))
      file.run("insert into telling_party values (?, ?)", identity, telling);
    return telling;
  });
};

const selectTellings = (file: Statements, ids: readonly number[]): TellingRow[] =>
  ids.flatMap((id) => file.all<TellingRow>(`${tellingRows} where telling.id = ?`, id));

/**
 * Joins tellings anew after some came or went, and keeps the happenings that changed.
 * @param added not yet in any happening
 * @param removed their rows still stand, and are in no happening afterwards
 */
export const joinTellings = (
  file: Statements,
  partyOf: PartyOf,
  added: readonly number[],
  removed: readonly number[],
): void => {
  const groups = groupsOfTellings(file, partyOf);
  const came = groups.load(selectTellings(file, added)).filter(({ item }) => isTold(item.event));
  const went = groups.load(selectTellings(file, removed));
  const touched = regroup(groups, grouping, came, went);
  for (const { id, home } of groups.moved()) file.run("update telling set home = ? where id = ?", home, id);
  const homes = new Map<readonly KeptTold[], number>();
  for (const home of homesAround(file, touched)) {
    const cluster = [...groups.members(home)].map(({ item }) => item).sort(grouping.compare);
    if (cluster.length > 0) homes.set(cluster, home);
    else forget(file, home);
    keepJoined(file, home, home);
  }
  for (const clusters of joinClusters([...homes.keys()])) {
    const [happening, ...more] = clusters.map((cluster) => homes.get(cluster) as number) as [number, ...number[]];
    for (const home of more) {
      forget(file, home);
      keepJoined(file, home, happening);
    }
    keepHappening(file, happening, clusters.flat().sort(grouping.compare));
  }
};

/** Gives tellings, in no happening now, the deeds that they are of by their parties as these are now. */
export const retell = (file: Statements, partyOf: PartyOf, ids: readonly number[]): void => {
  for (const row of selectTellings(file, ids)) {
    const { item } = placedTelling(partyOf)(row);
    const states = isContrary(item) ? statesKey(item) : null;
    file.run("update telling set deed = ?, states = ? where id = ?", deedKey(item), states, row.id);
  }
};

const hashesOf = (hex: string): Uint32Array => new Uint32Array(Uint8Array.from(Buffer.from(hex, "hex")).buffer);

const shingled = (file: Statements) => (articles: readonly string[]) => {
  if (articles.length < 2) return new Map(articles.map((id) => [id, id]));
  return copiesOf(
    articles.flatMap((id) =>
      file
        .all<{ published: string | null; hashes: string }>(
          "select published_start as published, hex(hashes) as hashes from article_shingles join article using (seq) where article.id = ?",
          id,
        )
        .map(({ published, hashes }) => ({ id, published, shingles: hashesOf(hashes) })),
    ),
  );
};

/** Where a happening is looked for: by its countries, by each two of them, and by who takes part. */
interface Places {
  readonly countries: readonly string[];
  /** An identity of each party. */
  readonly parties: readonly number[];
  readonly historical: number;
  readonly score: number;
}

/** Does something in the row of each place, told its table and what is its key beside day and happening. */
const forRows = (
  { countries, parties }: Places,
  change: (table: "country" | "pair" | "party", keys: string, ...of: readonly (string | number)[]) => void,
): void => {
  for (const [i, a] of countries.entries()) {
    change("country", "country = ?", a);
    for (const b of countries.slice(i + 1)) change("pair", "a = ? and b = ?", a, b);
  }
  for (const identity of parties) change("party", "identity = ?", identity);
};

const forget = (file: Statements, home: number): void => {
  for (const { day, places } of file.all<{ day: string; places: string }>(
    "select day, places from happening where home = ?",
    home,
  ))
    forRows(JSON.parse(places) as Places, (table, keys, ...of) =>
      file.run(`delete from happening_${table} where ${keys} and day = ? and happening = ?`, ...of, day, home),
    );
  file.run("delete from happening where home = ?", home);
};

/** Keeps a happening with where it is looked for. @param members in the order of exactness */
const keepHappening = (file: Statements, home: number, members: readonly KeptTold[]): void => {
  const happening = happeningOf(members, shingled(file));
  const byEvent = new Map(members.map((told) => [told.event.id, told]));
  const identities = (parties: readonly Party[]) => (parties as readonly KeptParty[]).map(({ identity }) => identity);
  const told = happening.reports.map(({ event }) => ({
    place: byEvent.get(event)?.event.place ?? null,
    trigger: byEvent.get(event)?.trigger ?? "",
  }));
  const json = happeningRow({
    ...happening,
    actors: identities(happening.actors),
    recipients: identities(happening.recipients),
    told,
  });
  const point = pointOf(
    happening,
    told.map(({ place }) => place),
  );
  const parties = [...happening.actors, ...happening.recipients];
  const places: Places = {
    countries: [...new Set(parties.flatMap(({ country }) => country ?? []))].sort(),
    parties: identities([...new Map(parties.map((party) => [party.key, party])).values()]),
    historical: happening.historical ? 1 : 0,
    score: happening.score,
  };
  keepRows(file, home, happening, places, json, briefRow(happening, point));
};

const keepRows = (
  file: Statements,
  home: number,
  happening: Happening,
  places: Places,
  json: string,
  brief: string,
): void => {
  const { id } = happening;
  const { historical, score } = places;
  const day = happening.date?.start ?? happening.reports[0]?.published ?? "";
  const where = JSON.stringify(places);
  // One report more seldom changes where a happening is looked for.
  const stays = file.run(
    "update happening set id = ?, json = ? where home = ? and day = ? and places = ?",
    id,
    json,
    home,
    day,
    where,
  );
  if (stays > 0) {
    forRows(places, (table, keys, ...of) =>
      file.run(
        `update happening_${table} set brief = ? where ${keys} and day = ? and happening = ?`,
        brief,
        ...of,
        day,
        home,
      ),
    );
    return;
  }
  forget(file, home);
  file.run("insert into happening values (?, ?, ?, ?, ?)", home, id, day, where, json);
  const more = { country: [], pair: [historical, score], party: [historical] } as const;
  forRows(places, (table, _, ...of) => {
    const row = [...of, day, home, ...more[table], brief];
    file.run(`insert into happening_${table} values (${row.map(() => "?").join()})`, ...row);
  });
};
