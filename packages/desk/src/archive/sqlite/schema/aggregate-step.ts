/**
 * The step that adds daily aggregates. Triggers keep them, so that whatever adds, recodes or deletes an article changes them in the same
 * transaction. What they hold is said once, in `aggregates`, which fills them, and by which they are checked.
 */

/** Aggregates as they follow from what the archive holds: each table with the columns that are its key, those that are counted, and why. */
export const aggregates = [
  {
    table: "pair_day",
    key: ["a", "b", "day_first", "day_last", "quad", "type", "status", "historical"],
    counted: ["events", "score"],
    query: `
      select dyad.a, dyad.b, dyad.day_first, dyad.day_last, event.quad, event.type, event.status, event.historical,
        count(*) as events, round(sum(event.score), 3) as score
      from dyad join event on event.article = dyad.article and event.id = dyad.event
      where dyad.day_first is not null and dyad.day_last is not null
      group by 1, 2, 3, 4, 5, 6, 7, 8`,
  },
  {
    table: "read_day",
    key: ["day", "outlet"],
    counted: ["articles"],
    query: `
      select day_first as day, coalesce(outlet, '') as outlet, count(*) as articles
      from article where day_first is not null
      group by 1, 2`,
  },
  {
    table: "read_total",
    key: ["day"],
    counted: ["articles"],
    query: "select day_first as day, count(*) as articles from article where day_first is not null group by 1",
  },
] as const;

export type Aggregate = (typeof aggregates)[number];

/** Empties an aggregate and counts it anew. */
export const fill = ({ table, key, counted, query }: Aggregate): string =>
  `delete from ${table}; insert into ${table} (${[...key, ...counted].join()}) ${query};`;

/** Count the events of a pair, and take back what they counted. */
export const dyadTriggers = `
  create trigger dyad_counted after insert on dyad when new.day_first is not null and new.day_last is not null begin
    insert into pair_day (a, b, day_first, day_last, quad, type, status, historical, events, score)
    select new.a, new.b, new.day_first, new.day_last, quad, type, status, historical, 1, score
    from event where article = new.article and id = new.event
    on conflict do update set events = events + 1, score = round(score + excluded.score, 3);
  end;
  create trigger event_uncounted before delete on event begin
    update pair_day set events = events - 1, score = round(score - old.score, 3)
    where quad = old.quad and type = old.type and status = old.status and historical = old.historical
      and (a, b, day_first, day_last) in
        (select a, b, day_first, day_last from dyad where article = old.article and event = old.id);
    delete from pair_day where events = 0
      and (a, b) in (select a, b from dyad where article = old.article and event = old.id);
  end;
`;

export const aggregateStep = `
  create table pair_day (
    a text not null,
    b text not null,
    day_first text not null,
    day_last text not null,
    quad text not null,
    type text not null,
    status text not null,
    historical integer not null,
    events integer not null,
    score real not null,
    primary key (a, b, day_first, day_last, quad, type, status, historical)
  ) without rowid;
  create index pair_day_by_day on pair_day (day_first);

  ${dyadTriggers}

  create table read_day (
    day text not null,
    outlet text not null,
    articles integer not null,
    primary key (day, outlet)
  ) without rowid;

  create trigger article_counted after insert on article when new.day_first is not null begin
    insert into read_day (day, outlet, articles) values (new.day_first, coalesce(new.outlet, ''), 1)
    on conflict do update set articles = articles + 1;
  end;
  create trigger article_uncounted before delete on article when old.day_first is not null begin
    update read_day set articles = articles - 1 where day = old.day_first and outlet = coalesce(old.outlet, '');
    delete from read_day where articles = 0 and day = old.day_first;
  end;

  ${aggregates
    .filter(({ table }) => table !== "read_total")
    .map(fill)
    .join("\n")}
`;

/** The articles of a day whatever their outlet, which every series asks for. */
export const readTotalStep = `
  create table read_total (
    day text primary key,
    articles integer not null
  ) without rowid;
  create trigger article_totalled after insert on article when new.day_first is not null begin
    insert into read_total values (new.day_first, 1) on conflict do update set articles = articles + 1;
  end;
  create trigger article_untotalled before delete on article when old.day_first is not null begin
    update read_total set articles = articles - 1 where day = old.day_first;
    delete from read_total where articles = 0 and day = old.day_first;
  end;
  ${aggregates
    .filter(({ table }) => table === "read_total")
    .map(fill)
    .join("\n")}
`;
