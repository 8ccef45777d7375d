/** A record → rows. In: a record, its source and time of reading. Out: what each table keeps of it. */

import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Interval } from "@dragoman/coder/time/interval";
import type { Insertable } from "kysely";
import type { Tables } from "./schema/tables.ts";

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

export interface Rows {
  readonly article: Row<"article">;
  readonly record: Row<"record">;
  readonly actor: readonly Row<"actor">[];
  readonly event: readonly Row<"event">[];
  readonly party: readonly Row<"party">[];
  readonly dyad: readonly Row<"dyad">[];
  readonly attribution: readonly Row<"attribution">[];
  readonly prospect: readonly Row<"prospect">[];
}

/** What coded a record, in one line. */
export const coderLine = ({ version, models }: ArticleRecord["coder"]): string => [version, ...models].join(" ");

const dayOf = (time: string | undefined): string | null => time?.slice(0, 10) ?? null;
const days = (interval: Interval | null) => ({
  day_first: dayOf(interval?.start),
  day_last: dayOf(interval?.end),
});

/** Pairs of different countries between which an event passes: each that acts with each other one that acts or receives. */
const pairsOf = (acting: readonly string[], receiving: readonly string[]): (readonly [string, string])[] => {
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of acting)
    for (const other of [...acting, ...receiving]) {
      if (one === other) continue;
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      pairs.set(pair.join(), pair);
    }
  return [...pairs.values()];
};

export const rowsOf = (record: ArticleRecord, source: string, retrieved: string): Rows => {
  const { article } = record;
  const id = article.id;
  const countries = new Map(record.actors.map((actor) => [actor.id, actor.country]));
  const countriesOf = (actors: readonly string[]): string[] => [
    ...new Set(actors.map((actor) => countries.get(actor) ?? null).filter((country) => country !== null)),
  ];
  return {
    article: {
      id,
      url: article.url,
      outlet: article.outlet,
      title: article.title,
      byline: article.byline,
      published_start: article.published?.start ?? null,
      published_end: article.published?.end ?? null,
      published_precision: article.published?.precision ?? null,
      ...days(article.published),
      language: article.language,
      source,
      retrieved,
      coder: coderLine(record.coder),
    },
    record: { article: id, json: JSON.stringify(record) },
    actor: record.actors.map(({ id: actor, name, kind, country, sector }) => ({
      article: id,
      id: actor,
      name,
      kind,
      country,
      sector,
    })),
    event: record.events.map((event) => ({
      article: id,
      id: event.id,
      type: event.type,
      mode: event.mode,
      quad: event.quad,
      score: event.score,
      status: event.status,
      historical: event.historical ? 1 : 0,
      ...days(event.date),
      attribution: event.attribution,
      json: JSON.stringify(event),
    })),
    party: record.events.flatMap((event) =>
      (["actor", "recipient"] as const).flatMap((side) =>
        event[side].map((actor, place) => ({ article: id, event: event.id, side, place, actor })),
      ),
    ),
    dyad: record.events.flatMap((event) =>
      pairsOf(countriesOf(event.actor), countriesOf(event.recipient)).map(([a, b]) => ({
        a,
        b,
        article: id,
        event: event.id,
        ...days(event.date ?? article.published),
      })),
    ),
    attribution: record.attributions.map(({ id: attribution, speaker, form, stance, via }) => ({
      article: id,
      id: attribution,
      speaker: speaker.actor,
      description: speaker.description,
      anonymous: speaker.anonymous ? 1 : 0,
      form,
      stance,
      via,
    })),
    prospect: record.prospects.map(({ id: prospect, event, expects, firmness, due, attribution }) => ({
      article: id,
      id: prospect,
      event,
      type: expects.type,
      firmness,
      due_first: dayOf(due?.start),
      due_last: dayOf(due?.end),
      attribution,
    })),
  };
};
