/**
 * Happenings: events of several articles that report the same deed, joined. In: records and their parties. Out: happenings.
 * Joined are events of one type whose parties agree by country (and by person, where both name persons) and whose dates meet.
 * Precision before recall; what reviewers joined is one, whatever it is like. The result depends on what the records hold, not on the order in
 * which they come.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { Article } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import type { Span } from "@dragoman/coder/text/span";
import type { Interval } from "@dragoman/coder/time/interval";
import { countsIn, plural } from "./counted-nouns.ts";
import { type Days, daysOf } from "./days.ts";
import { joinClusters } from "./join-clusters.ts";
import type { Parties, Party } from "./parties.ts";
import { tollsIn } from "./proposition-words.ts";
import { byExactness, deedKey, isNamedPerson, mutualTypes, type RuledEvent, sameDeed } from "./same-deed.ts";
import type { CopiesAmong } from "./wire-copies.ts";

/** One article's telling of a happening. */
export interface Report {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly event: string;
  readonly status: Event["status"];
  readonly date: Interval | null;
  /** The clauses that state it, with their words. */
  readonly evidence: readonly { readonly span: Span; readonly words: string }[];
  /** Who says so in the article; null is the article's own voice. */
  readonly speaker: string | null;
  /** Whether its text is nearly that of an earlier article that reports the same. */
  readonly copy: boolean;
}

export interface Happening {
  readonly id: string;
  readonly type: Event["type"];
  readonly mode: Event["mode"];
  readonly quad: Event["quad"];
  readonly score: number;
  readonly contexts: readonly string[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly date: Interval | null;
  readonly place: string | null;
  readonly status: Event["status"];
  readonly historical: boolean;
  /** One report has it happen and another denies it. */
  readonly disputed: boolean;
  readonly reports: readonly Report[];
  /** Reports whose text is not a copy of another's. */
  readonly independent: number;
  /** Points in which the reports differ, in words. */
  readonly differences: readonly string[];
}

/** A happening without words and parties: what it is counted, filtered and drawn by, of which thousands are at hand where a whole one is not. */
export interface BriefHappening
  extends Pick<
    Happening,
    "id" | "type" | "quad" | "score" | "contexts" | "date" | "place" | "status" | "historical" | "disputed"
  > {
  readonly reports: readonly BriefReport[];
}

export type BriefReport = Pick<Report, "article" | "outlet" | "published" | "speaker">;

/** What a report says of its article. */
export type ArticleHead = Pick<Article, "id" | "outlet" | "title" | "published">;

/** An event with all that is compared and shown of it, without its article's text. */
export interface Told {
  readonly event: RuledEvent;
  readonly article: ArticleHead;
  /** The words of each of the event's evidence spans. */
  readonly words: readonly string[];
  /** Who says so in the article; null is the article's own voice. */
  readonly speaker: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly days: Days | null;
  readonly published: Days | null;
}

const partiesOf = (parties: Parties, ids: readonly string[]): Party[] => {
  const found = new Map<string, Party>();
  for (const id of ids) {
    const party = parties.get(id);
    if (party !== undefined) found.set(party.key, party);
  }
  return [...found.values()];
};

export const headOf = ({ article: { id, outlet, title, published } }: ArticleRecord): ArticleHead => ({
  id,
  outlet,
  title,
  published,
});

/** Who says so, by name or as the article describes them; null where nobody does. */
export const speakerOf = (record: ArticleRecord, attribution: string | null): string | null => {
  const found = record.attributions.find(({ id }) => id === attribution);
  if (found === undefined) return null;
  return record.actors.find(({ id }) => id === found.speaker.actor)?.name ?? found.speaker.description;
};

/** Every event of the records as it is told. */
export const tellings = (records: readonly ArticleRecord[], parties: Parties): Told[] =>
  records.flatMap((record) =>
    record.events.map((event) => ({
      event,
      article: headOf(record),
      words: event.evidence.map(({ start, end }) => record.article.text.slice(start, end)),
      speaker: speakerOf(record, event.attribution),
      actors: partiesOf(parties, event.actor),
      recipients: partiesOf(parties, event.recipient),
      days: daysOf(event.date),
      published: daysOf(record.article.published),
    })),
  );

/** Whether one has it happen and another denies it; no voice of one article contests itself. */
const isDisputed = (cluster: readonly Told[]): boolean => {
  const voice = ({ article, speaker }: Told): string => `${article.id}|${speaker ?? ""}`;
  const affirmed = cluster.filter(({ event: { status } }) => status === "occurred" || status === "ongoing");
  return cluster.some(
    (told) => told.event.status === "denied" && affirmed.some((other) => voice(other) !== voice(told)),
  );
};

const standing: readonly Event["status"][] = ["occurred", "ongoing", "possible", "expected", "denied", "hypothetical"];

const reportOf = ({ event, article, words, speaker }: Told, copies: ReadonlyMap<string, string>): Report => ({
  article: article.id,
  outlet: article.outlet,
  title: article.title,
  published: article.published?.start ?? null,
  event: event.id,
  status: event.status,
  date: event.date,
  evidence: event.evidence.map((span, i) => ({ span, words: words[i] ?? "" })),
  speaker,
  copy: (copies.get(article.id) ?? article.id) !== article.id,
});

/** How many died and were hurt, where reports give other numbers and count no one noun: "eight tourists" and "nine people". */
const tollDifferences = (reports: readonly Report[], named: readonly string[]): string[] => {
  const tolls = new Map<string, Set<number>>();
  for (const { copy, evidence } of reports)
    if (!copy)
      for (const [measure, number] of tollsIn(evidence.map(({ words }) => words).join(" ")))
        tolls.set(measure, (tolls.get(measure) ?? new Set()).add(number));
  return [...tolls]
    .filter(([, numbers]) => numbers.size > 1)
    .map(([measure, numbers]) => `${inWords(numbers)} ${measure}`)
    .filter((line) => !named.some((other) => other.startsWith(line.slice(0, line.lastIndexOf(" ") + 1))));
};

const inWords = (numbers: Iterable<number>): string => [...numbers].sort((x, y) => x - y).join(" or ");

const differencesOf = (reports: readonly Report[]): string[] => {
  const dates = [
    ...new Set(
      reports
        .map(({ date }) => (date === null || date.precision !== "day" ? null : date.start))
        .filter((day) => day !== null),
    ),
  ].sort();
  const tolls = new Map<string, Set<number>>();
  for (const { copy, evidence } of reports)
    if (!copy)
      for (const [noun, number] of countsIn(evidence[0]?.words ?? ""))
        tolls.set(noun, (tolls.get(noun) ?? new Set()).add(number));
  const statuses = [...new Set(reports.map(({ status }) => status))].sort();
  const counted = [...tolls]
    .filter(([, numbers]) => numbers.size > 1)
    .map(([noun, numbers]) => `${inWords(numbers)} ${plural(noun)}`)
    .sort();
  return [
    ...(dates.length > 1 ? [`dated ${dates.join(" and ")}`] : []),
    ...counted,
    ...tollDifferences(reports, counted),
    ...(statuses.length > 1 ? [`told as ${statuses.join(" and as ")}`] : []),
  ];
};

const uniqueParties = (lists: readonly (readonly Party[])[]): Party[] => {
  const found = new Map<string, Party>();
  for (const party of lists.flat()) found.set(party.key, party);
  // A person or office says more than the state it stands for: "Iran" goes where an Iranian is named.
  const specific = new Set([...found.values()].filter(({ kind }) => kind !== "state").map(({ country }) => country));
  const kept = [...found.values()].filter(({ kind, country }) => kind !== "state" || !specific.has(country));
  return kept.sort((a, b) => (a.key < b.key ? -1 : 1));
};

/** "Iraqi leaders" are those whom another report names: of a state's groups those go of whose sector a person is named. */
const withoutCollectives = (parties: readonly Party[]): Party[] =>
  parties.filter(
    ({ kind, country, sector }) =>
      kind !== "group" ||
      country === null ||
      !parties.some((other) => isNamedPerson(other) && other.country === country && other.sector === sector),
  );

/**
 * Both sides of a deed. Who is told as one side of a mutual deed here and as the other there has taken part, as have all; and so has the other
 * side of a deed that people of both states already do together.
 */
const sidesOf = (type: Event["type"], cluster: readonly Told[]): { actors: Party[]; recipients: Party[] } => {
  const actors = uniqueParties(cluster.map((told) => told.actors));
  const recipients = uniqueParties(cluster.map((told) => told.recipients));
  if (!mutualTypes.has(type)) return { actors, recipients };
  const both = new Set(actors.map(({ key }) => key));
  const countries = new Set(actors.map(({ country }) => country));
  const among = recipients.every(({ country }) => countries.has(country));
  return recipients.some(({ key }) => both.has(key)) || (among && countries.size > 1)
    ? { actors: withoutCollectives(uniqueParties([actors, recipients])), recipients: [] }
    : { actors: withoutCollectives(actors), recipients: withoutCollectives(recipients) };
};

/**
 * A happening of tellings that are one deed.
 * @param cluster in the order of exactness
 */
export const happeningOf = (cluster: readonly Told[], copiesAmong: CopiesAmong): Happening => {
  const copies = copiesAmong([...new Set(cluster.map(({ article }) => article.id))]);
  const [best] = cluster as [Told];
  const reports = cluster
    .map((told) => reportOf(told, copies))
    .sort((a, b) =>
      (a.published ?? "9999") + a.article + a.event < (b.published ?? "9999") + b.article + b.event ? -1 : 1,
    );
  const statuses = new Set(cluster.map(({ event }) => event.status));
  const own = new Set(reports.filter(({ copy }) => !copy).map(({ article }) => article));
  return {
    id: `happening-${contentHash(...cluster.map(({ event }) => event.id).sort())}`,
    type: best.event.type,
    mode: cluster.map(({ event }) => event.mode).find((mode) => mode !== null) ?? null,
    quad: best.event.quad,
    score: best.event.score,
    contexts: [...new Set(cluster.flatMap(({ event }) => event.contexts))].sort(),
    ...sidesOf(best.event.type, cluster),
    date: best.event.date,
    place: cluster.map(({ event }) => event.place?.name).find((name) => name !== undefined) ?? null,
    status: standing.find((status) => statuses.has(status)) ?? best.event.status,
    historical: cluster.every(({ event }) => event.historical),
    disputed: isDisputed(cluster),
    reports,
    independent: Math.max(1, own.size),
    differences: differencesOf(reports),
  };
};

/** The first day that a happening is placed on: its own, or where it has none that of its first report. */
export const dayOfNews = ({ date, reports }: Pick<BriefHappening, "date" | "reports">): string | null =>
  (date?.start ?? reports[0]?.published)?.slice(0, 10) ?? null;

/** The same with the day of its first report as its date, where no article dates it: news is told within days. */
export const placedByReport = <H extends Pick<BriefHappening, "date" | "reports">>(happening: H): H => {
  const day = happening.date === null ? dayOfNews(happening) : null;
  return day === null ? happening : { ...happening, date: { start: day, end: day, precision: "day" } };
};

/** Whether an event tells of something that is or was; what is only expected or supposed waits for a report that it was. */
export const isTold = ({ status }: Event): boolean => status !== "expected" && status !== "hypothetical";

/** Joins tellings into happenings, in order of date; undated ones last. */
export const happeningsOf = (told: readonly Told[], copiesAmong: CopiesAmong): Happening[] => {
  const clusters = new Map<string, Told[][]>();
  for (const telling of told.filter(({ event }) => isTold(event)).sort(byExactness)) {
    const key = deedKey(telling);
    const known = clusters.get(key) ?? [];
    if (known.length === 0) clusters.set(key, known);
    const home = known.find((cluster) => cluster.every((member) => sameDeed(member, telling)));
    if (home === undefined) known.push([telling]);
    else home.push(telling);
  }
  return joinClusters([...clusters.values()].flat())
    .map((joined) => happeningOf(joined.flat().sort(byExactness), copiesAmong))
    .sort((a, b) => ((a.date?.start ?? "9999") + a.id < (b.date?.start ?? "9999") + b.id ? -1 : 1));
};
