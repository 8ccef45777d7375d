/**
 * The step that keeps which happenings reviewers joined: the events that one says are of one deed, and of each cluster of tellings that was
 * joined with one before it, the home of that one. All of it follows from the records; `across/` keeps it, and can make it anew.
 */
export const togetherStep = `
  create table together (
    event text not null,
    other text not null,
    primary key (event, other)
  ) without rowid;
  create index together_by_other on together (other, event);
  create table joined (
    home integer primary key,
    happening integer not null
  );
  create index joined_by_happening on joined (happening);
`;
