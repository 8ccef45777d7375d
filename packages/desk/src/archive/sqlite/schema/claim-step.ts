/**
 * The step that adds claims and those that cannot both hold, and keeps what an article says in one row. A dispute stands once for each of its
 * two claims, by the article of that claim. All of it follows from the records; `across/` keeps it, and can make it anew.
 */
export const claimStep = `
  drop table said;
  create table said (
    seq integer primary key,
    json text not null
  );

  create table claim (
    id integer primary key,
    article text not null,
    matter text,
    against text,
    day_first integer not null,
    day_last integer not null,
    json text not null
  );
  create index claim_by_matter on claim (matter, day_first) where matter is not null;
  create index claim_by_article on claim (article);
  create table dispute (
    article text not null,
    claim integer not null,
    other integer not null,
    primary key (article, claim, other)
  ) without rowid;
`;
