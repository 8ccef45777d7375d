/** The schema's history: one step a version, never edited once released. In: an opened file. Out: the file at the newest version. */
import { ArchiveError } from "../../archive.ts";
import type { OpenedFile } from "../driver.ts";
import { acrossStep } from "./across-step.ts";
import { actorReviewStep } from "./actor-review-step.ts";
import { aggregateStep } from "./aggregate-step.ts";
import { besideStep } from "./beside-step.ts";
import { briefStep } from "./brief-step.ts";
import { claimStep } from "./claim-step.ts";
import { doubtStep } from "./doubt-step.ts";
import { dueStep } from "./due-step.ts";
import { foldedStep } from "./folded-step.ts";
import { leanStep } from "./lean-step.ts";
import { mergeStep } from "./merge-step.ts";
import { namedEventStep } from "./named-event-step.ts";
import { olderTextStep } from "./older-text-step.ts";
import { partyStep } from "./party-step.ts";
import { reviewStep } from "./review-step.ts";
import { steadyStep } from "./steady-step.ts";
import { togetherStep } from "./together-step.ts";

/** Step n brings a file from version n to n + 1. */
const steps: readonly (string | ((opened: OpenedFile) => void))[] = [
  `
  create table article (
    seq integer primary key,
    id text not null unique,
    url text,
    outlet text,
    title text,
    byline text,
    published_start text,
    published_end text,
    published_precision text,
    day_first text,
    day_last text,
    language text not null,
    source text not null,
    retrieved text not null,
    coder text not null
  );
  create index article_by_day on article (day_first, id);
  create index article_by_outlet on article (outlet, day_first);

  create table record (
    article text primary key references article (id) on delete cascade,
    json text not null
  );

  create table actor (
    article text not null references article (id) on delete cascade,
    id text not null,
    name text not null,
    kind text not null,
    country text,
    sector text,
    primary key (article, id)
  );
  create index actor_by_country on actor (country, article);

  create table event (
    article text not null references article (id) on delete cascade,
    id text not null,
    type text not null,
    mode text,
    quad text not null,
    score real not null,
    status text not null,
    historical integer not null,
    day_first text,
    day_last text,
    attribution text,
    json text not null,
    primary key (article, id)
  );
  create index event_by_type on event (type, day_first);
  create index event_by_day on event (day_first);

  create table party (
    article text not null,
    event text not null,
    side text not null check (side in ('actor', 'recipient')),
    place integer not null,
    actor text not null,
    primary key (article, event, side, place),
    foreign key (article, event) references event (article, id) on delete cascade
  );

  create table dyad (
    a text not null,
    b text not null check (a < b),
    article text not null,
    event text not null,
    day_first text,
    day_last text,
    primary key (a, b, article, event),
    foreign key (article, event) references event (article, id) on delete cascade
  );
  create index dyad_by_day on dyad (a, b, day_first);
  create index dyad_of_event on dyad (article, event);

  create table attribution (
    article text not null references article (id) on delete cascade,
    id text not null,
    speaker text,
    description text,
    anonymous integer not null,
    form text not null,
    stance text not null,
    via text,
    primary key (article, id)
  );

  create table prospect (
    article text not null references article (id) on delete cascade,
    id text not null,
    event text,
    type text,
    firmness text not null,
    due_first text,
    due_last text,
    attribution text,
    primary key (article, id)
  );
  create index prospect_by_due on prospect (due_last);

  create virtual table article_text using fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
  reviewStep,
  aggregateStep,
  mergeStep,
  acrossStep,
  foldedStep,
  briefStep,
  claimStep,
  dueStep,
  doubtStep,
  partyStep,
  leanStep,
  steadyStep,
  togetherStep,
  actorReviewStep,
  besideStep,
  olderTextStep,
  namedEventStep,
];

/** The version that this program writes. */
export const schemaVersion = steps.length;

/** Brings a file to the newest version, each step in a transaction. @throws ArchiveError where a newer program wrote it */
export const migrate = (opened: OpenedFile): void => {
  const versionOf = () => Number(opened.value("select coalesce(max(version), 0) from schema_version"));
  opened.execute("create table if not exists schema_version (version integer not null)");
  if (versionOf() > schemaVersion)
    throw new ArchiveError(
      `archive of version ${versionOf()}, written by a newer Dragoman; this one reads ${schemaVersion}`,
    );
  for (let step = versionOf(); step < schemaVersion; step = versionOf()) {
    opened.execute("begin immediate");
    try {
      // Another process may have migrated while this one waited for the lock.
      if (versionOf() === step) {
        const work = steps[step] as (typeof steps)[number];
        if (typeof work === "string") opened.execute(work);
        else work(opened);
        opened.execute(`insert into schema_version (version) values (${step + 1})`);
      }
      opened.execute("commit");
    } catch (error) {
      opened.rollBack();
      throw error;
    }
  }
};
