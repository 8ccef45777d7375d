/** Answers across articles. In: an opened file. Out: an `Across` over its tables. */
import type { Place } from "@dragoman/coder/places/place";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Happening } from "../../../relations/happenings.ts";
import type { ArticleNaming } from "../../../relations/namings.ts";
import type { Party } from "../../../relations/parties.ts";
import { pointOf } from "../../../relations/place-shown.ts";
import type { KeptApart } from "../../../relations/prospect-statements.ts";
import type { SettledProspect } from "../../../relations/settle-prospects.ts";
import {
  type Across,
  type AcrossSide,
  type FiledHappening,
  type HeldRole,
  joins,
  type KnownName,
  type PairTotal,
  type PlacedBrief,
  type Told,
} from "../../across.ts";
import type { ArticleSummary, Window } from "../../archive.ts";
import { summaryOf } from "../article-rows.ts";
import { type Statements, versionOf } from "../driver.ts";
import { type BriefRow, briefOf } from "./briefs.ts";
import { disputesIn } from "./claims.ts";
import { dueProspects } from "./due-prospects.ts";
import { type HappeningRow, happeningOfRow, type KeptHappening } from "./happening-rows.ts";
import {
  type KeptParty,
  type PartyFinder,
  type PartyRow,
  partiesIn,
  partiesOf,
  partyColumns,
  partyOfRow,
  plain,
} from "./parties.ts";
import { type ProspectRow, prospectOfRow, speakersIn } from "./prospect-rows.ts";
import { saidIn } from "./said.ts";
import { nameKey } from "./settle-identities.ts";
import { dueOrder } from "./statements.ts";
import { happeningHome } from "./together.ts";

type KeptQuestion = Omit<KeptApart, "parties">;

type ArticleRow = Parameters<typeof summaryOf>[0];

const inBrief = ({ happening, told }: FiledHappening): PlacedBrief => ({
  ...happening,
  point: pointOf(
    happening,
    happening.reports.map(({ event }) => told.get(event)?.place ?? null),
  ),
});

const byKey = (a: Party, b: Party): number => (a.key < b.key ? -1 : 1);
/** Conditions and their parameters. */
type Where = readonly [sql: string, ...parameters: unknown[]];

const countriesOf = (sides: readonly AcrossSide[]): string[] | null =>
  sides.every((side) => "country" in side) ? sides.map((side) => (side as { country: string }).country).sort() : null;

/** Identities of a party. */
const identitiesOf =
  "(select identity.id from party_file join identity on identity.home = party_file.home where party_file.key = ?)";

const asked = (side: AcrossSide): string => ("country" in side ? side.country : side.party);

/**
 * Prospects in which the sides may have a part, with the column `due` by which they are in order: of a state they stand side by side. What else
 * the sides ask is asked of each.
 */
const settledOf = (sides: readonly AcrossSide[]): Where => {
  const first = sides.find((side) => "country" in side);
  const others = sides.filter((side) => side !== first);
  const conditions = others.map((side) =>
    "country" in side
      ? "exists (select 1 from settled_country as other where other.country = ? and other.due = listed.due and other.settled = listed.settled)"
      : `settled in (select stated.home from stated_party join stated on stated.id = stated_party.stated where stated_party.identity in ${identitiesOf})`,
  );
  const [from, ...own] =
    first === undefined
      ? [`(select home as settled, ${dueOrder} as due, json from settled) as listed where true`]
      : ["settled_country as listed where country = ?", asked(first)];
  return [[from, ...conditions].join(" and "), ...own, ...others.map(asked)];
};

/** Happenings may begin so long before a window and reach into it. */
const yearBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;

const windowOf = ({ since, until }: Window): readonly [string, string] => [
  since === undefined ? "" : yearBefore(since),
  until === undefined ? "\uffff" : `${until}\uffff`,
];

/** Where a side's happenings are listed. */
const placesOf = (side: AcrossSide): Where =>
  "country" in side
    ? ["happening_country where country = ?", side.country]
    : [`happening_party where identity in ${identitiesOf}`, side.party];

/** Where the happenings of the sides are found in the order of their days. */
const listOf = (sides: readonly AcrossSide[], window: Window): Where => {
  const days = windowOf(window);
  const [a, b] = countriesOf(sides) ?? [];
  if (a !== undefined && b !== undefined)
    return ["happening_pair where a = ? and b = ? and day between ? and ?", a, b, ...days];
  if (a !== undefined) return ["happening_country where country = ? and day between ? and ?", a, ...days];
  const party = sides.find((side) => "party" in side);
  const other = sides.find((side) => side !== party);
  if (party === undefined)
    return ["(select home as happening, day, '' as brief from happening) where day between ? and ?", ...days];
  const [list, ...more] = other === undefined ? [] : placesOf(other);
  return [
    `happening_party where identity in ${identitiesOf} and day between ? and ?${list === undefined ? "" : ` and happening in (select happening from ${list})`}`,
    asked(party),
    ...days,
    ...more,
  ];
};

/** The newest articles that mention a party: by going through all from the newest on, or through its own, whichever meets enough of them sooner. */
const mentionedIn = (file: Statements, party: string, most: number): ArticleSummary[] => {
  const { total, own } = file.first<{ total: number; own: number }>(
    `select (select count(*) from article) as total, (select ifnull(sum(uses), 0) from identity where id in ${identitiesOf}) as own`,
    party,
  ) ?? { total: 0, own: 0 };
  const mentions = `actor_identity where identity in ${identitiesOf}`;
  const [where, order] =
    most * total < own * own
      ? [`exists (select 1 from ${mentions} and actor_identity.article = article.id)`, "day_first"]
      : [`id in (select article from ${mentions})`, "+day_first"];
  return file
    .all<ArticleRow>(`select * from article where ${where} order by ${order} desc, id desc limit ?`, party, most)
    .map(summaryOf);
};

export const acrossOver = (file: Statements): Across => {
  let known: { readonly version: string; readonly parties: PartyFinder } | undefined;
  /** The parties as they are now: those that were asked for are remembered until anybody writes to the file. */
  const parties = (): PartyFinder => {
    const version = versionOf(file);
    if (known?.version !== version) known = { version, parties: partiesIn(file) };
    return known.parties;
  };
  const plainly = () => {
    const { partyOf } = parties();
    return (identity: number): Party => plain(partyOf(identity));
  };
  /** Parties of those who take part in any of these. */
  const partiesFor = (
    list: readonly { readonly actors: readonly number[]; readonly recipients: readonly number[] }[],
  ): PartyFinder["partyOf"] => {
    const { partyOf, know } = parties();
    know(list.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
    return partyOf;
  };
  const filed = ({ told, ...kept }: KeptHappening, party: (identity: number) => KeptParty): FiledHappening => {
    const among = (ids: readonly number[]) => partiesOf(ids, party).sort(byKey).map(plain);
    const happening = { ...kept, actors: among(kept.actors), recipients: among(kept.recipients) };
    return { happening, told: new Map(happening.reports.map(({ event }, i) => [event, told[i] as Told])) };
  };
  /** The keys of the parties that speakers are now, by those of their identities. */
  const keyed = (identities: readonly (string | null)[]): ((identity: string | null) => string | null) => {
    const keys = new Map(
      file
        .all<{ identity: string; key: string }>(
          `select identity.key as identity, party_file.key from json_each(?) as wanted
           join identity on identity.key = wanted.value join party_file on party_file.home = identity.home`,
          JSON.stringify([...new Set(identities.filter((identity) => identity !== null))]),
        )
        .map(({ identity, key }) => [identity, key]),
    );
    return (identity) => (identity === null ? null : (keys.get(identity) ?? null));
  };
  const settled = (rows: readonly ProspectRow[]): SettledProspect[] => {
    const now = keyed(rows.flatMap(speakersIn));
    const { partyOf, know } = parties();
    know(rows.flatMap(([, actors, recipients]) => [...actors, ...recipients]));
    return rows.map((row) => prospectOfRow(row, now, (identities) => partiesOf(identities, partyOf).map(plain)));
  };
  const partyBy = (where: string, ...parameters: readonly unknown[]): Party[] =>
    file.all<PartyRow>(`select ${partyColumns} from party_file ${where}`, ...parameters).map(partyOfRow);
  const happeningsBy = (where: string, ...parameters: readonly unknown[]): FiledHappening[] => {
    const list = file.documents<HappeningRow>(`select json from ${where}`, ...parameters).map(happeningOfRow);
    const partyOf = partiesFor(list);
    return list.map((kept) => filed(kept, partyOf));
  };
  /** In the order of their due time; of many those that are due last. */
  const prospectsBy = (most: number, from: string, ...parameters: readonly unknown[]): SettledProspect[] =>
    settled(
      file.documents<ProspectRow>(
        // A row begins with the prospect's id.
        `select json from (select due, json from ${from} order by due desc limit ?) order by due || json`,
        ...parameters,
        most,
      ),
    );

  const happenings: Across["happenings"] = (sides, window, most) => {
    const [from, ...parameters] = listOf(sides, window);
    return happeningsBy(
      `(select happening, day from ${from} order by day desc limit ?) as listed join happening on home = happening
       order by listed.day desc, happening.id desc`,
      ...parameters,
      most,
    ).filter(({ happening }) => joins([...happening.actors, ...happening.recipients], sides));
  };

  return {
    lastDay: () => file.first<{ day: string | null }>("select max(day_first) as day from article")?.day ?? null,
    happenings,
    briefs(sides, window, most = -1) {
      const [from, ...parameters] = listOf(sides, window);
      // Two states that take part are two actors, which of others only the whole happening tells.
      if (sides.length === 0 || (sides.length > 1 && countriesOf(sides) === null))
        return happenings(sides, window, most).map(inBrief);
      return file
        .documents<BriefRow>(`select brief from ${from} order by day desc, brief desc limit ?`, ...parameters, most)
        .map(briefOf);
    },
    countHappenings(sides, window) {
      const [from, ...parameters] = listOf(sides, window);
      return file.first<{ n: number }>(`select count(*) as n from ${from}`, ...parameters)?.n ?? 0;
    },
    happening: (id) =>
      happeningsBy("happening where id = ?", id)[0] ??
      happeningsBy(`telling join happening on happening.home = ${happeningHome} where telling.event = ?`, id)[0] ??
      null,
    happeningsOf: (ids) =>
      happeningsBy(
        "(select happening.json, wanted.key from json_each(?) as wanted join happening on happening.id = wanted.value) order by key",
        JSON.stringify(ids),
      ),
    reportedOf: (articles, countries) =>
      file
        .documents<readonly [countries: string[], BriefRow]>(
          `select '[' || (places -> '$.countries') || ',' || brief || ']' from json_each(?) as wanted join telling on telling.article = wanted.value
           join happening on happening.home = ${happeningHome} join happening_country as place
             on place.day = happening.day and place.happening = happening.home and place.country in (?, ?)
           group by happening.home order by happening.day desc, happening.id desc`,
          JSON.stringify(articles),
          ...countries,
        )
        .map(([involved, brief]) => ({ ...briefOf(brief), countries: involved })),
    happeningsWith(articles, words) {
      const wanted = words.map((word) => word.toLowerCase());
      const homes = new Set<number>();
      for (const article of articles)
        for (const row of file.all<{ home: number; words: string }>(
          `select ${happeningHome} as home, words from telling where article = ? and home is not null`,
          article,
        ))
          if (
            (JSON.parse(row.words) as string[]).some((one) => wanted.every((word) => one.toLowerCase().includes(word)))
          )
            homes.add(row.home);
      return [...homes]
        .flatMap((home) => happeningsBy("happening where home = ?", home))
        .sort((a, b) => (newest(a.happening) < newest(b.happening) ? 1 : -1));
    },
    told(event) {
      const [row] = file.all<{ place: string | null; trigger: string }>(
        `select json_extract(event.json, '$.place') as place, trigger
         from telling join event on event.article = telling.article and event.id = telling.event where telling.event = ?`,
        event,
      );
      return row === undefined
        ? null
        : { trigger: row.trigger, place: row.place === null ? null : (JSON.parse(row.place) as Place) };
    },
    prospects(sides, most = -1) {
      return prospectsBy(most, ...settledOf(sides)).filter(({ actors, recipients }) =>
        joins([...actors, ...recipients], sides),
      );
    },
    ...dueProspects(file, settled),
    prospectsStatedBy: (party, most) =>
      prospectsBy(
        most,
        `(select ${dueOrder} as due, json from settled where home in (select home from stated where said_by in ${identitiesOf}))`,
        party,
      ),
    apart(sides, most) {
      const about = sides.map(
        (side) =>
          `(article, prospect) in (select apart_party.article, apart_party.prospect from party_file
            join identity on identity.home = party_file.home join apart_party on apart_party.identity = identity.id
            where party_file.${"country" in side ? "country" : "key"} = ?)`,
      );
      const kept = file
        .all<{ json: string; parties: string }>(
          `select json, parties from apart where ${about.join(" and ") || "true"} order by latest desc limit ?`,
          ...sides.map((side) => ("country" in side ? side.country : side.party)),
          // Of two sides some are about one actor alone.
          sides.length < 2 ? most : -1,
        )
        .map(({ json, parties }) => ({
          question: JSON.parse(json) as KeptQuestion,
          about: JSON.parse(parties) as number[],
        }));
      const now = keyed(kept.map(({ question }) => question.speakerKey));
      const { partyOf, know } = parties();
      know(kept.flatMap(({ about }) => about));
      return kept
        .map(
          ({ question, about }): KeptApart => ({
            ...question,
            speakerKey: now(question.speakerKey),
            parties: partiesOf(about, partyOf).map(plain),
          }),
        )
        .filter((one) => joins(one.parties, sides))
        .slice(0, most);
    },
    party: (key) => partyBy("where key = ?", key)[0] ?? null,
    parties: () => [...new Map(partyBy("").map((party) => [party.key, party])).values()],
    names: () =>
      file.all<KnownName>(
        `select identity.id as identity, party_file.key as party, identity.kind, identity.country, identity.name, uses as articles
         from identity join party_file on party_file.home = identity.home where party_file.kind <> 'state'
         order by uses desc, identity.name, identity.key`,
      ),
    partyCalled: (name) =>
      partyBy(
        `join identity on identity.home = party_file.home join identity_key on identity_key.identity = identity.id
         where identity_key.key = ? and identity.country is ? limit 1`,
        nameKey(name),
        name.country,
      )[0] ?? null,
    exampleOf: (identity) =>
      file.first<{ article: string; actor: string }>(
        "select article, actor from actor_identity where identity = ? order by article, actor limit 1",
        identity,
      ) ?? null,
    partyOf: (article, actor) =>
      partyBy(
        `join identity on identity.home = party_file.home join actor_identity on actor_identity.identity = identity.id
         where article = ? and actor = ?`,
        article,
        actor,
      )[0] ?? null,
    partiesNamed(words, most) {
      if (words.length === 0) return [];
      const has = words.map(() => "instr(ifnull(folded, lower(form)), ?) > 0").join(" and ");
      return partyBy(
        `where home in (select home from identity join identity_form on identity = id where ${has}) 
         order by (select sum(uses) from identity where identity.home = party_file.home) desc, key limit ?`,
        ...words.map((word) => word.toLowerCase()),
        most,
      );
    },
    rolesOf: (party) =>
      file.documents<HeldRole>(
        `select role.json from party_file join identity on identity.home = party_file.home join role on role.identity = identity.id
         join article on article.id = role.article where party_file.key = ? order by article.day_first is null, article.published_start, article.id`,
        party,
      ),
    officeIn(party, article) {
      const [where, ...parameters] = article === undefined ? [""] : ["and article = ?", article];
      // Of each identity the last of its index: of somebody who is always named with their office there are thousands.
      const latest = file
        .all<{ id: number }>(`select id from identity where id in ${identitiesOf}`, party)
        .flatMap(({ id }) =>
          file.all<{ at: string; nth: number; office: string }>(
            `select day || ' ' || article as at, nth, office from office where identity = ? ${where} order by day desc, article desc, nth desc limit 1`,
            id,
            ...parameters,
          ),
        );
      return latest.sort((x, y) => (x.at === y.at ? y.nth - x.nth : x.at < y.at ? 1 : -1))[0]?.office ?? null;
    },
    officesIn: (articles) =>
      file.all(
        `select party_file.key as party, office.article, office.office from json_each(?) as wanted join office on office.article = wanted.value
         join identity on identity.id = office.identity join party_file on party_file.home = identity.home order by nth`,
        JSON.stringify(articles),
      ),
    newsOf: (party) =>
      file.first<{ n: number }>(
        `select count(*) as n from happening_party where identity in ${identitiesOf} and historical = 0`,
        party,
      )?.n ?? 0,
    mentionsOf: (party) =>
      file.first<{ n: number }>(
        `select count(*) as n from (select distinct article from actor_identity where identity in ${identitiesOf})`,
        party,
      )?.n ?? 0,
    mentionedIn: (party, most) => mentionedIn(file, party, most),
    saidIn: (articles) => saidIn(file, articles, parties()),
    disputes: (sides, articles) => disputesIn(file, plainly(), articles).filter((one) => joins(one.parties, sides)),
    namingsIn: (articles) =>
      file
        .documents<ArticleNaming[]>(
          "select naming.json from json_each(?) as wanted join naming on naming.article = wanted.value",
          JSON.stringify(articles),
        )
        .flat(),
    recordsOf: (articles) =>
      file.documents<ArticleRecord>(
        "select record.json from json_each(?) as wanted join record on record.article = wanted.value",
        JSON.stringify(articles),
      ),
    articles: (ids) =>
      file
        .all<ArticleRow>(
          "select article.* from json_each(?) as wanted join article on article.id = wanted.value",
          JSON.stringify(ids),
        )
        .map(summaryOf),
    readSince: (moment) =>
      new Set(file.all<{ id: string }>("select id from article where retrieved > ?", moment).map(({ id }) => id)),
    latest(most) {
      const dated = file
        .all<ArticleRow>(
          "select * from article where day_first is not null order by day_first desc, id desc limit ?",
          most,
        )
        .sort((a, b) => ((a.published_start ?? "") + a.id < (b.published_start ?? "") + b.id ? 1 : -1));
      const undated =
        dated.length >= most
          ? []
          : file.all<ArticleRow>(
              "select * from article where day_first is null order by id limit ?",
              most - dated.length,
            );
      return [...dated, ...undated].map(summaryOf);
    },
    coders: () => file.all("select coder as value, count(*) as count from article group by coder order by 2 desc, 1"),
    articleOf: (datum) =>
      file.first<{ article: string }>(
        "select article from telling where event = ? union all select article from stated where prospect = ? union all select article from apart where prospect = ?",
        datum,
        datum,
        datum,
      )?.article ?? null,
    readOn: () =>
      new Map(
        file
          .all<{ day: string; articles: number }>("select day, articles from read_total")
          .map(({ day, articles }) => [day, articles]),
      ),
    pairs: () =>
      file.all<PairTotal>(
        `select a, b, happenings, dated, score, (select min(day) from happening_pair as pair
           where pair.a = pair_total.a and pair.b = pair_total.b and historical = 0 and day <> '') as first
         from pair_total`,
      ),
    articlesOfPair: (a, b) =>
      file.first<{ n: number }>("select count(distinct article) as n from dyad where a = ? and b = ?", a, b)?.n ?? 0,
    pairScores(since, until) {
      const found = new Map<string, number[]>();
      for (const { pair, score } of file.all<{ pair: string; score: number }>(
        "select a || '|' || b as pair, score from happening_pair where day between ? and ? and historical = 0",
        since,
        until === undefined ? "\uffff" : `${until}\uffff`,
      ))
        found.set(pair, [...(found.get(pair) ?? []), score]);
      return found;
    },
    pairDays: (a, b, since, until) =>
      file.all(
        "select day, score from happening_pair where a = ? and b = ? and day between ? and ? and historical = 0",
        a,
        b,
        since,
        `${until}\uffff`,
      ),
    newestOfPair: (a, b, until) =>
      file.first<{ id: string }>(
        `select happening.id from happening_pair join happening on happening.home = happening_pair.happening
         where a = ? and b = ? and happening_pair.day <= ? and historical = 0 order by happening_pair.day desc, happening.id desc limit 1`,
        a,
        b,
        `${until}\uffff`,
      )?.id ?? null,
    readOfPairsSince: (moment) =>
      new Map(
        file
          .all<{ pair: string; articles: number }>(
            `select a || '|' || b as pair, count(distinct article.id) as articles from article join dyad on dyad.article = article.id
             where retrieved > ? group by a, b`,
            moment,
          )
          .map(({ pair, articles }) => [pair, articles]),
      ),
  };
};

const newest = (happening: Happening): string =>
  `${happening.date?.start ?? happening.reports[0]?.published ?? "0000"}${happening.id}`;
