/**
 * Prospects across articles, and what came of them. In: records, their parties, what was told. Out: prospects with outcomes.
 * Statements that expect the same deed at the same time are one prospect. A report that it happened fulfils it; a denial, cancellation or
 * postponement breaks it; a due time that passes without news, and its grace, lapses it. A pure function of the records' content.
 */

import type { Prospect } from "@dragoman/coder/prospects/prospect";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import type { Span } from "@dragoman/coder/text/span";
import type { Interval } from "@dragoman/coder/time/interval";
import { type Days, daysOf, gap, grace } from "./days.ts";
import { type ArticleHead, deedKey, headOf, personsAgree, speakerOf, type Told } from "./happenings.ts";
import type { Parties, Party } from "./parties.ts";

export type Outcome = "open" | "fulfilled" | "broken" | "lapsed";

/** One article's statement of a prospect. */
export interface Statement {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly prospect: string;
  readonly span: Span;
  readonly words: string;
  readonly speaker: string | null;
  readonly firmness: Prospect["firmness"];
}

/** A prospect with all who stated it. */
export interface SettledProspect {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly due: Interval | null;
  readonly firmness: Prospect["firmness"];
  /** Day of the first statement. */
  readonly stated: string | null;
  readonly statements: readonly Statement[];
  readonly outcome: Outcome;
  /** The event that settled it, with its words; null while it is open or has lapsed. */
  readonly settledBy: {
    readonly article: string;
    readonly event: string;
    readonly outlet: string | null;
    readonly words: string;
    readonly date: string | null;
  } | null;
  /** Days after the due time; 0 in time; null where it was not fulfilled or had no due time. */
  readonly late: number | null;
}

/** A prospect with all that is compared and shown of it, without its article's text. */
export interface Stated {
  readonly prospect: Prospect;
  readonly article: ArticleHead;
  readonly words: string;
  readonly speaker: string | null;
  readonly event: { readonly type: NonNullable<Prospect["expects"]["type"]>; readonly mode: string | null };
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly due: Days | null;
  readonly published: Days | null;
}

const partiesOf = (parties: Parties, ids: readonly string[]): Party[] => [
  ...new Map(ids.flatMap((id) => parties.get(id) ?? []).map((party) => [party.key, party])).values(),
];

/** Every checkable prospect of the records as it is stated. */
export const statedOf = (records: readonly ArticleRecord[], parties: Parties): Stated[] =>
  records.flatMap((record) =>
    record.prospects.flatMap((prospect) => {
      const { type } = prospect.expects;
      if (type === null || prospect.firmness === "question") return [];
      const mode = record.events.find(({ id }) => id === prospect.event)?.mode ?? null;
      return [
        {
          prospect,
          article: headOf(record),
          words: record.article.text.slice(prospect.statement.start, prospect.statement.end),
          speaker: speakerOf(record, prospect.attribution),
          event: { type, mode },
          actors: partiesOf(parties, prospect.expects.actor),
          recipients: partiesOf(parties, prospect.expects.recipient),
          due: daysOf(prospect.due),
          published: daysOf(record.article.published),
        },
      ];
    }),
  );

/** What must be equal for two statements to be of one deed, and for a telling to answer them. */
export const statedKey = ({ event, actors, recipients }: Stated): string =>
  deedKey({ event: event as Told["event"], actors, recipients });

/** How long a prospect without a due time waits for its fulfilment; days. */
const patience = 60;

const sameProspect = (a: Stated, b: Stated): boolean => {
  if (!personsAgree(a, b)) return false;
  if (a.due !== null && b.due !== null) return gap(a.due, b.due) === 0;
  if (a.published === null || b.published === null) return false;
  // One gives a day and the other none: the same if both were stated before that day, not long apart.
  return gap(a.published, b.published) <= 14;
};

const byContent = (a: Stated, b: Stated): number => {
  const key = ({ due, prospect, article }: Stated) =>
    `${due === null ? 1 : 0}|${prospect.due?.start ?? ""}|${article.published?.start ?? "9999"}|${prospect.id}`;
  return key(a) < key(b) ? -1 : 1;
};

/** The day of the first statement; a prospect of undated articles was stated before everything. */
const statedOn = (cluster: readonly Stated[]): number =>
  Math.min(...cluster.map(({ published }) => published?.first ?? Number.NEGATIVE_INFINITY));

/**
 * Whether a telling answers a prospect: the deed, the parties, a time that fits, and news from elsewhere than the statements
 * themselves. A report without a date speaks for its day of publication, if that is later than the first statement.
 */
const answers = (cluster: readonly Stated[], told: Told): boolean => {
  const [first] = cluster as [Stated];
  const { event, published } = told;
  const stated = statedOn(cluster);
  if (event.mode !== null && first.event.mode !== null && event.mode !== first.event.mode) return false;
  if (!personsAgree(first, told) || published === null || published.last < stated) return false;
  if (cluster.some(({ article }) => article.id === told.article.id)) return false;
  const when = told.days ?? (event.historical || published.first <= stated ? null : published);
  const { due, prospect } = first;
  const allowed = prospect.due === null ? 0 : grace(prospect.due.precision);
  const end = due === null ? stated + patience : due.last + 5 * allowed;
  if (event.status === "denied") return published.first <= end;
  if (when === null || when.last < stated || when.first > end) return false;
  return due === null || when.first > due.last || gap(when, due) <= allowed;
};

const byNews = (a: Told, b: Told): number => {
  const key = ({ article, event, days }: Told) =>
    `${String(days?.first ?? 999_999).padStart(7, "0")}|${article.published?.start ?? "9999"}|${event.id}`;
  return key(a) < key(b) ? -1 : 1;
};

const settle = (
  cluster: readonly Stated[],
  told: readonly Told[],
  today: number | null,
): Pick<SettledProspect, "outcome" | "settledBy" | "late"> => {
  const [first] = cluster as [Stated];
  const answering = told.filter((telling) => answers(cluster, telling)).sort(byNews);
  const held = answering.find(({ event }) => event.status === "occurred" || event.status === "ongoing");
  const failed = answering.find(({ event }) => event.status === "denied");
  const by = ({ article, event, words }: Told): SettledProspect["settledBy"] => ({
    article: article.id,
    event: event.id,
    outlet: article.outlet,
    words: words[0] ?? "",
    date: event.date?.start ?? null,
  });
  if (held !== undefined) {
    const late = first.due === null || held.days === null ? null : Math.max(0, held.days.first - first.due.last);
    return { outcome: "fulfilled", settledBy: by(held), late };
  }
  if (failed !== undefined) return { outcome: "broken", settledBy: by(failed), late: null };
  const end =
    first.due === null || first.prospect.due === null ? null : first.due.last + grace(first.prospect.due.precision);
  return { outcome: end !== null && today !== null && end < today ? "lapsed" : "open", settledBy: null, late: null };
};

const statementOf = ({ prospect, article, words, speaker }: Stated): Statement => ({
  article: article.id,
  outlet: article.outlet,
  title: article.title,
  published: article.published?.start ?? null,
  prospect: prospect.id,
  span: prospect.statement,
  words,
  speaker,
  firmness: prospect.firmness,
});

/**
 * @param statements every statement of some records
 * @param told every telling of the same records
 * @param today the day of reading; null where it is unknown, and then nothing lapses
 */
export const settleProspects = (
  statements: readonly Stated[],
  told: readonly Told[],
  today: number | null,
): SettledProspect[] => {
  const clusters = new Map<string, Stated[][]>();
  for (const stated of [...statements].sort(byContent)) {
    const key = statedKey(stated);
    const known = clusters.get(key) ?? [];
    if (known.length === 0) clusters.set(key, known);
    const home = known.find((cluster) => sameProspect(cluster[0] as Stated, stated));
    if (home === undefined) known.push([stated]);
    else home.push(stated);
  }
  const byKey = new Map<string, Told[]>();
  for (const telling of told) {
    const key = deedKey(telling);
    byKey.set(key, [...(byKey.get(key) ?? []), telling]);
  }
  return [...clusters]
    .flatMap(([key, known]) => known.map((cluster) => ({ cluster, ...settle(cluster, byKey.get(key) ?? [], today) })))
    .map(({ cluster, ...settled }) => {
      const [first] = cluster as [Stated];
      const statements = cluster
        .map(statementOf)
        .sort((a, b) => ((a.published ?? "9999") + a.prospect < (b.published ?? "9999") + b.prospect ? -1 : 1));
      return {
        id: `prospect-${contentHash(...cluster.map(({ prospect }) => prospect.id).sort())}`,
        type: first.event.type,
        mode: first.event.mode,
        actors: first.actors,
        recipients: first.recipients,
        due: first.prospect.due,
        firmness: first.prospect.firmness,
        stated: statements[0]?.published ?? null,
        statements,
        ...settled,
      };
    })
    .sort((a, b) => ((a.due?.start ?? "9999") + a.id < (b.due?.start ?? "9999") + b.id ? -1 : 1));
};
