/**
 * Claims of articles, and which of them cannot both hold. In: claims that come, go, or whose parties are others now. Out: each kept with its
 * matter, and each two that are at odds, as `disputesOf` would find them in the whole archive, by looking only at claims on the same matter.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Interval } from "@dragoman/coder/time/interval";
import { type Claim, claimsIn, withActors } from "../../../relations/claims.ts";
import { daysOf } from "../../../relations/days.ts";
import {
  answersWithin,
  atOdds,
  type Dispute,
  disputeOf,
  listed,
  matterOf,
  type Standing,
} from "../../../relations/disputes.ts";
import { type ArticleHead, headOf } from "../../../relations/happenings.ts";
import type { Party } from "../../../relations/parties.ts";
import type { Statements } from "../driver.ts";
import type { PartyOf } from "./tellings.ts";

interface ClaimRow {
  readonly id: number;
  readonly json: string;
  readonly matter: string | null;
  readonly against: string | null;
  readonly article: string;
  readonly outlet: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Interval["precision"] | null;
}

const columns = (of: string): string =>
  `${of}.id, ${of}.json, ${of}.matter, ${of}.against, ${of}.article, article.outlet,
  article.published_start as start, article.published_end as "end", article.published_precision as precision`;

const claimRows = `select ${columns("claim")} from claim join article on article.id = claim.article`;

const standingOf = (
  partyOf: (identity: number) => Party,
  { json, article, outlet, start, end, precision }: ClaimRow,
): Standing => ({
  article: {
    id: article,
    outlet,
    published: start === null || end === null || precision === null ? null : { start, end, precision },
  },
  claim: withActors(JSON.parse(json) as Claim<number>, partyOf),
});

/** Days of publication; undated articles stand together, before all others. */
const dayOf = ({ published }: Standing["article"]): { readonly first: number; readonly last: number } =>
  daysOf(published) ?? { first: 0, last: 0 };

interface KeptClaim {
  readonly id: number;
  readonly standing: Standing;
  readonly against: string | null;
}

/** Sets claims, all of which are kept, against those that they cannot hold with. What several of them ask is read once. */
const contest = (file: Statements, partyOf: PartyOf, claims: readonly KeptClaim[]): void => {
  const asked = new Map<string, readonly { readonly id: number; readonly standing: Standing }[]>();
  const rivalsOf = (against: string, { article, claim }: Standing) => {
    const { first, last } = dayOf(article);
    const within = answersWithin[claim.point];
    const question = `${first} ${last} ${against}`;
    const rivals =
      asked.get(question) ??
      file
        .all<ClaimRow>(
          `${claimRows} where matter = ? and claim.day_first <= ? and claim.day_last >= ?`,
          against,
          last + within,
          first - within,
        )
        .map((row) => ({ id: row.id, standing: standingOf(partyOf, row) }));
    asked.set(question, rivals);
    return rivals;
  };
  for (const { id, standing, against } of claims)
    for (const rival of against === null ? [] : rivalsOf(against, standing))
      if (rival.id !== id && atOdds(standing, rival.standing))
        for (const [article, one, other] of [
          [standing.article.id, id, rival.id],
          [rival.standing.article.id, rival.id, id],
        ])
          file.run("insert or ignore into dispute values (?, ?, ?)", article, one, other);
};

/** Takes a claim's disputes away. */
const uncontest = (file: Statements, id: number): void => {
  file.run(
    `delete from dispute where (article, claim, other) in
       (select other_claim.article, other_claim.id, own.id from claim as own join dispute on dispute.article = own.article and dispute.claim = own.id
        join claim as other_claim on other_claim.id = dispute.other where own.id = ?)`,
    id,
  );
  file.run("delete from dispute where article = (select article from claim where id = ?) and claim = ?", id, id);
};

/** Keeps an article's claims, and sets them against those of others. */
export const insertClaims = (
  file: Statements,
  record: ArticleRecord,
  identities: ReadonlyMap<string, number>,
  partyOf: PartyOf,
): void => {
  const article: ArticleHead = headOf(record);
  const { first, last } = dayOf(article);
  const claims = claimsIn(record).map((found): KeptClaim => {
    const claim = withActors(found, (actor) => identities.get(actor));
    const standing: Standing = { article, claim: withActors(claim, partyOf) };
    const matter = matterOf(standing.claim);
    const id = file.insert(
      "insert into claim values (null, ?, ?, ?, ?, ?, ?)",
      article.id,
      matter?.own,
      matter?.against,
      first,
      last,
      JSON.stringify(claim),
    );
    return { id, standing, against: matter?.against ?? null };
  });
  contest(file, partyOf, claims);
};

/** Takes out an article's claims. */
export const deleteClaims = (file: Statements, article: string): void => {
  for (const { id } of file.all<{ id: number }>("select id from claim where article = ?", article)) uncontest(file, id);
  file.run("delete from claim where article = ?", article);
};

const identitiesIn = (claim: Claim<number>): readonly number[] =>
  "event" in claim
    ? [...claim.actors, ...claim.recipients]
    : [...claim.named, ...(claim.holder === null ? [] : [claim.holder]), ...claim.blames.map(({ actor }) => actor)];

/** Compares anew the claims in which identities take part that are other parties now. */
export const contestAnew = (file: Statements, partyOf: PartyOf, moved: ReadonlySet<number>): void => {
  const rows = new Map<number, ClaimRow>();
  for (const identity of moved)
    for (const row of file.all<ClaimRow>(
      `select ${columns("claim")} from actor_identity join claim on claim.article = actor_identity.article
       join article on article.id = claim.article where identity = ?`,
      identity,
    ))
      if (identitiesIn(JSON.parse(row.json) as Claim<number>).includes(identity)) rows.set(row.id, row);
  const changed = [...rows.values()].map((row): KeptClaim => {
    const standing = standingOf(partyOf, row);
    const matter = matterOf(standing.claim);
    if (matter?.own !== row.matter || matter?.against !== row.against)
      file.run("update claim set matter = ?, against = ? where id = ?", matter?.own, matter?.against, row.id);
    return { id: row.id, standing, against: matter?.against ?? null };
  });
  for (const { id } of changed) uncontest(file, id);
  contest(file, partyOf, changed);
};

/** Claims of which one stands in these articles and that cannot both hold, the newest first. */
export const disputesIn = (
  file: Statements,
  partyOf: (identity: number) => Party,
  articles: readonly string[],
): readonly Dispute[] => {
  const pairs = file.all<{ claim: number; other: number }>(
    "select min(claim, other) as claim, max(claim, other) as other from json_each(?) as wanted join dispute on dispute.article = wanted.value group by 1, 2",
    JSON.stringify(articles),
  );
  const ids = [...new Set(pairs.flatMap(({ claim, other }) => [claim, other]))];
  const standing = new Map(
    file
      .all<ClaimRow>(
        `select ${columns("claim")} from json_each(?) as wanted join claim on claim.id = wanted.value join article on article.id = claim.article`,
        JSON.stringify(ids),
      )
      .map((row) => [row.id, standingOf(partyOf, row)]),
  );
  return listed(
    pairs.map(({ claim, other }) => disputeOf(standing.get(claim) as Standing, standing.get(other) as Standing)),
  );
};
