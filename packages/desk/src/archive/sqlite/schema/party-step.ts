/**
 * The step that lists the happenings of each party, by one of its identities in each, in the order of their days, and finds what a party has stated.
 * What follows across articles is made anew after this step, and fills the list.
 */
export const partyStep = `
  create table happening_party (
    identity integer not null,
    day text not null,
    happening integer not null,
    historical integer not null,
    brief text not null,
    primary key (identity, day, happening)
  ) without rowid;
  create index stated_by_speaker on stated (said_by) where said_by is not null;
`;
