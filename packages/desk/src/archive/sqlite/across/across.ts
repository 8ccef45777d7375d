/**
 * What is known across articles, kept as articles come and go. In: a record within a transaction. Out: its actors counted among the parties,
 * its tellings joined into happenings, its prospects settled; and what any of that changes for other articles.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Statements } from "../driver.ts";
import { contestAnew, deleteClaims, insertClaims } from "./claims.ts";
import { type Counted, countActors, uncountActors } from "./identities.ts";
import { partiesIn } from "./parties.ts";
import { deleteSaid, insertSaid } from "./said.ts";
import { settleDecided } from "./settle-identities.ts";
import { type Changed, deedsOf, insertStatements, joinStatements, restate } from "./statements.ts";
import { insertTellings, joinTellings, type PartyOf, retell } from "./tellings.ts";
import { deleteTogether } from "./together.ts";

/** Whatever identities take part in. */
const concerning = (file: Statements, table: "telling" | "stated", identities: ReadonlySet<number>): number[] => [
  ...new Set(
    [...identities].flatMap((identity) =>
      file
        .all<{ id: number }>(`select ${table} as id from ${table}_party where identity = ?`, identity)
        .map(({ id }) => id),
    ),
  ),
];

/** What tellings are about, as it stands: prospects of the deed that wait for these days may have other answers. */
const aboutOf = (file: Statements, tellings: readonly number[]): Changed[] =>
  tellings.flatMap((id) =>
    file.all<Changed>(
      "select deed, states, day_first as first, day_last as last from telling where id = ? and day_first is not null",
      id,
    ),
  );

/** Joins what came, and anew what moved: tellings and statements of identities that are other parties now. */
const join = (
  file: Statements,
  { moved, named }: Counted,
  come: (partyOf: PartyOf) => { readonly tellings: readonly number[]; readonly stated: readonly number[] },
  changed: readonly Changed[],
): void => {
  const { partyOf } = partiesIn(file);
  const tellings = concerning(file, "telling", moved);
  const stated = concerning(file, "stated", moved);
  const before = aboutOf(file, tellings);
  joinTellings(file, partyOf, [], tellings);
  const left = deedsOf(file, stated);
  retell(file, partyOf, tellings);
  restate(file, partyOf, stated);
  contestAnew(file, partyOf, moved);
  const came = come(partyOf);
  const told = [...came.tellings, ...tellings];
  joinTellings(file, partyOf, told, []);
  const deeds = [...left, ...deedsOf(file, [...came.stated, ...stated])];
  joinStatements(
    file,
    partyOf,
    deeds,
    [...changed, ...before, ...aboutOf(file, told)],
    [...stated, ...concerning(file, "stated", named)],
  );
};

/** Takes in an article whose rows stand already. */
export const addAcross = (file: Statements, record: ArticleRecord): void => {
  const { identities, ...counted } = countActors(file, record);
  insertSaid(file, record, identities);
  const come = (partyOf: PartyOf) => {
    insertClaims(file, record, identities, partyOf);
    return {
      tellings: insertTellings(file, record, identities, partyOf),
      stated: insertStatements(file, record, identities, partyOf),
    };
  };
  join(file, counted, come, []);
};

/** Takes out an article whose rows still stand. @param record as it is kept */
export const removeAcross = (file: Statements, record: ArticleRecord): void => {
  const { id } = record.article;
  const idsIn = (table: "telling" | "stated") =>
    file.all<{ id: number }>(`select id from ${table} where article = ?`, id).map((row) => row.id);
  const [tellings, stated] = [idsIn("telling"), idsIn("stated")];
  const changed = aboutOf(file, tellings);
  const { partyOf } = partiesIn(file);
  joinTellings(file, partyOf, [], tellings);
  const deeds = deedsOf(file, stated);
  deleteTogether(file, id);
  for (const [table, list] of [
    ["telling", tellings],
    ["stated", stated],
  ] as const)
    for (const one of list) {
      for (const { identity } of identitiesOf(file, table, one))
        file.run(`delete from ${table}_party where identity = ? and ${table} = ?`, identity, one);
      file.run(`delete from ${table} where id = ?`, one);
    }
  deleteSaid(file, id);
  deleteClaims(file, id);
  file.run("delete from article_shingles where seq = (select seq from article where id = ?)", id);
  const counted = uncountActors(file, record);
  joinStatements(file, partyOf, deeds, [], []);
  join(file, counted, () => ({ tellings: [], stated: [] }), changed);
};

/** Groups the parties anew, as people say now who is one, and joins anew what that concerns. */
export const decideAcross = (file: Statements): void =>
  join(file, { moved: settleDecided(file), named: new Set() }, () => ({ tellings: [], stated: [] }), []);

/** Identities that take part in a telling or a statement. */
const identitiesOf = (file: Statements, table: "telling" | "stated", id: number): { identity: number }[] =>
  file
    .all<{ actors: string; recipients: string }>(`select actors, recipients from ${table} where id = ?`, id)
    .flatMap(({ actors, recipients }) => [...JSON.parse(actors), ...JSON.parse(recipients)] as number[])
    .map((identity) => ({ identity }));
