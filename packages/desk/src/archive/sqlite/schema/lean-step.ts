/**
 * The step by which an article that is added changes fewer pages of the file: the pairs of its events stand side by side, not each among those
 * of its states; and an index goes that the key of its table makes needless.
 */
import { dyadTriggers } from "./aggregate-step.ts";

export const leanStep = `
  drop trigger event_uncounted;
  create table lean_dyad (
    article text not null,
    event text not null,
    a text not null,
    b text not null check (a < b),
    day_first text,
    day_last text,
    primary key (article, event, a, b),
    foreign key (article, event) references event (article, id) on delete cascade
  ) without rowid;
  insert into lean_dyad select article, event, a, b, day_first, day_last from dyad;
  drop table dyad;
  alter table lean_dyad rename to dyad;
  create index dyad_by_day on dyad (a, b, day_first);
  ${dyadTriggers}
  drop index happening_pair_first;
`;
