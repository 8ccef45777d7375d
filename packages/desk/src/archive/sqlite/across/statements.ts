/**
 * Statements and the prospects that they are. In: prospects that come, go, or whose parties are others now; tellings that came or went.
 * Out: prospects kept as `settleProspects` would find them in the whole archive, from the statements and tellings that concern them.
 */
import type { Prospect } from "@dragoman/coder/prospects/prospect";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Interval } from "@dragoman/coder/time/interval";
import { type Days, daysOf } from "../../../relations/days.ts";
import { answerDays } from "../../../relations/prospect-answers.ts";
import { chainsOf } from "../../../relations/prospect-chains.ts";
import { type Stated, statedKey, statedOf } from "../../../relations/prospect-statements.ts";
import { lapsesAfter, settleProspects, statesKey } from "../../../relations/settle-prospects.ts";
import type { Statements } from "../driver.ts";
import { type KeptParty, partiesOf } from "./parties.ts";
import { prospectRow } from "./prospect-rows.ts";
import { contraryRowsAround, type KeptTold, type PartyOf, placedTelling, tellingRowsAround } from "./tellings.ts";

interface KeptStated extends Stated {
  readonly id: number;
  readonly home: number | null;
  readonly deed: string;
}

interface StatedRow {
  readonly id: number;
  readonly deed: string;
  readonly home: number | null;
  readonly speaker: string | null;
  readonly said_by: string | null;
  readonly office: string | null;
  readonly words: string;
  readonly json: string;
  readonly actors: string;
  readonly recipients: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Interval["precision"] | null;
}

const statedRows = `select stated.id, stated.deed, stated.home, stated.speaker, identity.key as said_by, stated.office, stated.words, stated.json, stated.actors,
  stated.recipients, article.id as article, article.outlet, article.title, article.published_start as start,
  article.published_end as end, article.published_precision as precision
  from stated join article on article.id = stated.article left join identity on identity.id = stated.said_by`;

const keptStated =
  (partyOf: PartyOf) =>
  (row: StatedRow): KeptStated => {
    const prospect = JSON.parse(row.json) as Prospect;
    const { start, end, precision } = row;
    const published = start === null || end === null || precision === null ? null : { start, end, precision };
    return {
      id: row.id,
      home: row.home,
      prospect,
      article: { id: row.article, outlet: row.outlet, title: row.title, published },
      deed: row.deed,
      words: row.words,
      speaker: row.speaker,
      // The identity's key stands for the party's, which may change while statements are kept.
      speakerKey: row.said_by,
      office: row.office,
      event: { type: prospect.expects.type as Stated["event"]["type"], mode: prospect.expects.mode },
      actors: partiesOf(JSON.parse(row.actors) as number[], partyOf),
      recipients: partiesOf(JSON.parse(row.recipients) as number[], partyOf),
      due: daysOf(prospect.due),
      published: daysOf(published),
    };
  };

/** Keeps an article's checkable prospects, not yet joined with any. Returns their ids. */
export const insertStatements = (
  file: Statements,
  record: ArticleRecord,
  identities: ReadonlyMap<string, number>,
  partyOf: PartyOf,
): number[] => {
  const idsOf = (actors: readonly string[]) => actors.flatMap((actor) => identities.get(actor) ?? []);
  const parties = new Map([...identities].map(([actor, identity]) => [actor, partyOf(identity)]));
  return statedOf([record], parties).map((stated) => {
    const { prospect, speaker, speakerKey, office, words } = stated;
    const saidBy = speakerKey === null ? undefined : record.attributions.find(({ id }) => id === prospect.attribution);
    const [actors, recipients] = [idsOf(prospect.expects.actor), idsOf(prospect.expects.recipient)];
    const id = file.insert(
      "insert into stated values (null, ?, ?, ?, null, ?, ?, ?, ?, ?, ?, ?)",
      record.article.id,
      prospect.id,
      statedKey(stated),
      speaker,
      saidBy?.speaker.actor == null ? null : identities.get(saidBy.speaker.actor),
      office,
      words,
      JSON.stringify(prospect),
      JSON.stringify(actors),
      JSON.stringify(recipients),
    );
    for (const identity of new Set([...actors, ...recipients]))
      file.run("insert into stated_party values (?, ?)", identity, id);
    return id;
  });
};

const selectStated = (file: Statements, ids: readonly number[]): StatedRow[] =>
  ids.flatMap((id) => file.all<StatedRow>(`${statedRows} where stated.id = ?`, id));

/** Gives statements the deeds that they are of by their parties as these are now. */
export const restate = (file: Statements, partyOf: PartyOf, ids: readonly number[]): void => {
  for (const row of selectStated(file, ids))
    file.run("update stated set deed = ? where id = ?", statedKey(keptStated(partyOf)(row)), row.id);
};

/** The deeds of statements as they are kept. */
export const deedsOf = (file: Statements, ids: readonly number[]): string[] => [
  ...new Set(
    ids.flatMap((id) => file.all<{ deed: string }>("select deed from stated where id = ?", id).map(({ deed }) => deed)),
  ),
];

/** Tellings that may settle a chain of statements: of its deed, and contrary deeds of its states. */
const tellingsFor = (
  file: Statements,
  partyOf: PartyOf,
  deed: string,
  states: string,
  { first, last }: Days,
): KeptTold[] => [
  ...new Map(
    [...tellingRowsAround(file, deed, first, last), ...contraryRowsAround(file, states, first, last)].map((row) => [
      row.id,
      placedTelling(partyOf)(row).item,
    ]),
  ).values(),
];

/** The day by which prospects are in order; what is due at no time comes last. */
export const dueOrder = "ifnull(due_start, '9999')";

const forget = (file: Statements, home: number): void => {
  for (const { countries, due } of file.all<{ countries: string; due: string }>(
    `select countries, ${dueOrder} as due from settled where home = ?`,
    home,
  ))
    for (const country of JSON.parse(countries) as string[])
      file.run("delete from settled_country where country = ? and due = ? and settled = ?", country, due, home);
  file.run("delete from settled where home = ?", home);
};

/** Keeps what came of a prospect. @param members one chain's */
const keepSettled = (file: Statements, partyOf: PartyOf, home: number, members: readonly KeptStated[]): void => {
  forget(file, home);
  const [chain] = chainsOf(members);
  const [first] = members;
  if (chain === undefined || first === undefined) return;
  const days = answerDays(chain);
  const states = statesKey(chain.members[0] as Stated);
  const [settled] = settleProspects(members, tellingsFor(file, partyOf, first.deed, states, days), null);
  if (settled === undefined) return;
  const identities = (parties: readonly unknown[]) => (parties as readonly KeptParty[]).map(({ identity }) => identity);
  const json = prospectRow({
    ...settled,
    actors: identities(settled.actors),
    recipients: identities(settled.recipients),
  });
  const countries = [...new Set([...settled.actors, ...settled.recipients].flatMap(({ country }) => country ?? []))];
  file.run(
    "insert into settled values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    home,
    settled.id,
    first.deed,
    states,
    days.first,
    days.last,
    settled.due?.start,
    settled.outcome,
    settled.outcome === "open" ? lapsesAfter(settled.due) : null,
    JSON.stringify(countries),
    json,
    settled.due?.end.slice(0, 10),
  );
  for (const country of countries)
    file.run(
      `insert into settled_country select ?, ${dueOrder}, home, json from settled where home = ?`,
      country,
      home,
    );
};

/** What a telling that came or went is about: prospects that wait for news of these days may be settled otherwise. */
export interface Changed {
  readonly deed: string;
  /** Of what may undo something expected: its states. */
  readonly states: string | null;
  readonly first: number;
  readonly last: number;
}

/**
 * Joins the statements of deeds anew, and settles the prospects that changed and those that a changed telling may answer.
 * @param deeds of which statements came or went; the statements of one deed are few
 * @param named statements whose parties are known by other names now, by which news is told from other matters
 */
export const joinStatements = (
  file: Statements,
  partyOf: PartyOf,
  deeds: readonly string[],
  changed: readonly Changed[],
  named: readonly number[],
): void => {
  const touched = new Set<number>();
  for (const deed of new Set(deeds)) {
    const stated = file.all<StatedRow>(`${statedRows} where stated.deed = ?`, deed).map(keptStated(partyOf));
    const before = new Map<number | null, number[]>();
    for (const { id, home } of stated) before.set(home, [...(before.get(home) ?? []), id]);
    for (const { home } of file.all<{ home: number }>("select home from settled where deed = ?", deed))
      if (!before.has(home)) touched.add(home);
    const homes = new Set<number>();
    for (const chain of chainsOf(stated)) {
      const members = chain.members as readonly KeptStated[];
      const home = (members[0] as KeptStated).id;
      homes.add(home);
      const same = members.every((one) => one.home === home) && members.length === before.get(home)?.length;
      if (same) continue;
      for (const { id } of members) file.run("update stated set home = ? where id = ?", home, id);
      touched.add(home);
    }
    for (const home of before.keys()) if (home !== null && !homes.has(home)) touched.add(home);
  }
  for (const id of named)
    for (const { home } of file.all<{ home: number }>("select home from stated where id = ?", id)) touched.add(home);
  const waiting = `select home from settled where day_first <= ? and day_last >= ?`;
  for (const { deed, states, first, last } of changed)
    for (const { home } of [
      ...file.all<{ home: number }>(`${waiting} and deed = ?`, last, first, deed),
      ...(states === null ? [] : file.all<{ home: number }>(`${waiting} and states = ?`, last, first, states)),
    ])
      touched.add(home);
  // Read again: a statement whose parties are others may keep its home, and stand among those of another deed.
  for (const home of touched)
    keepSettled(
      file,
      partyOf,
      home,
      file.all<StatedRow>(`${statedRows} where stated.home = ?`, home).map(keptStated(partyOf)),
    );
};
