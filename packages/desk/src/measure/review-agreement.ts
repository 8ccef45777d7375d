/**
 * How far reviewers agree with the coder and with each other. In: the log. Out: what they made of the events they judged, and coefficients.
 * Who reviews sees what was coded, which draws towards it: these figures are a bound from above.
 */
import type { Interval } from "@dragoman/coder/time/interval";
import type { ActorEntry } from "../archive/actor-reviews.ts";
import { byDatum, type Entry, type Seen, standing } from "../archive/review.ts";
import { cohenKappa, krippendorffAlpha } from "./agreement.ts";

export interface Counts {
  readonly judged: number;
  readonly confirmed: number;
  readonly corrected: number;
  readonly rejected: number;
}

/** What of an event is compared. */
export const comparedFields = ["type", "status", "date", "actor", "recipient", "place"] as const;
export type ComparedField = (typeof comparedFields)[number];

/** How often two agree on one thing about the events that both judged, a rejection being a value of its own. */
export interface PairAgreement {
  readonly one: string;
  readonly other: string;
  readonly field: ComparedField;
  readonly judged: number;
  readonly agreed: number;
  readonly kappa: number | null;
}

export const otherKinds = ["prospect", "attribution", "naming", "actor", "role"] as const;
export type OtherKind = (typeof otherKinds)[number];

export interface ReviewAgreement extends Counts {
  /** What else was judged: prospects, who says so, who somebody is and which offices they hold. */
  readonly others: readonly (Counts & { readonly kind: OtherKind })[];
  readonly byType: readonly (Counts & { readonly type: string })[];
  readonly byStatus: readonly (Counts & { readonly status: string })[];
  /** Coder and reviewers, thing by thing. */
  readonly byField: readonly PairAgreement[];
  /** Each two reviewers who judged the same events. */
  readonly between: readonly PairAgreement[];
  /** Of the corrections how many touch each field. */
  readonly fields: readonly { readonly field: string; readonly count: number }[];
  /** Type by the coder against type by the reviewer, a rejection being a type of its own. */
  readonly typeAgreement: number | null;
  readonly kappa: number | null;
  /** Of events that two or more reviewers judged, on the same labels. */
  readonly reviewers: number;
  readonly judgedByMany: number;
  readonly alpha: number | null;
}

const none = "none";

type SeenEvent = Extract<Seen, { kind: "event" }>;

/** A field of an event as words that are equal where it is. */
const wordsOf = ({ datum, actors }: SeenEvent, field: ComparedField): string => {
  const names = (ids: readonly string[]) => listed(ids.map((id) => actors.find((one) => one.id === id)?.name ?? id));
  if (field === "actor" || field === "recipient") return names(datum[field]);
  if (field === "date") return days(datum.date);
  return field === "place" ? (datum.place?.name ?? "") : datum[field];
};
const listed = (names: readonly string[]): string => [...new Set(names)].sort().join("; ");
const days = (date: Interval | null): string => (date === null ? "" : `${date.start}/${date.end}`);

/** A field as an entry leaves it. */
const labelOf = ({ verdict, correction, seen }: Entry, field: ComparedField): string => {
  const corrected = correction?.[field];
  if (verdict === "reject") return none;
  if (corrected === undefined) return wordsOf(seen as SeenEvent, field);
  if (corrected === null) return "";
  return typeof corrected === "string" ? corrected : "start" in corrected ? days(corrected) : listed(corrected);
};

/** How often two labels of an event are the same. */
const agreementOf = (
  one: string,
  other: string,
  field: ComparedField,
  labels: readonly (readonly [string, string])[],
): PairAgreement => ({
  one,
  other,
  field,
  judged: labels.length,
  agreed: labels.filter(([a, b]) => a === b).length,
  kappa: cohenKappa(labels),
});

const countsOf = (held: readonly Pick<Entry, "verdict">[]): Counts => {
  const count = (verdict: Entry["verdict"]) => held.filter((entry) => entry.verdict === verdict).length;
  return { judged: held.length, confirmed: count("confirm"), corrected: count("correct"), rejected: count("reject") };
};

/** What makes an entry the same that was carried to another text. */
const markOf = ({ author, time, verdict, seen }: Entry): string => JSON.stringify([author, time, verdict, seen.kind]);

/** Entries without those of older texts of articles that stand in the newer text, too. @param older the articles that are such texts */
export const judgedOnce = (entries: readonly Entry[], older: ReadonlySet<string>): readonly Entry[] => {
  const newer = new Set(entries.filter(({ article }) => !older.has(article)).map(markOf));
  return entries.filter((entry) => !older.has(entry.article) || !newer.has(markOf(entry)));
};

/** @param actors what holds of actors and of roles, one entry for all the names that it is about */
export const reviewAgreement = (
  entries: readonly Entry[],
  actors: readonly Pick<ActorEntry, "verdict" | "role">[] = [],
): ReviewAgreement => {
  const data = [...byDatum(entries.filter(({ seen }) => seen.kind === "event")).values()];
  const judged = data.flatMap((own) => {
    const { entry } = standing(own);
    // The first entry saw what the coder wrote; later ones may have seen a correction.
    const first = own[0]?.seen;
    return entry === null || first?.kind !== "event"
      ? []
      : [{ entry, first, coded: first.datum.type, label: labelOf(entry, "type") }];
  });
  const types = [...new Set(judged.map(({ coded }) => coded))].sort();
  const statuses = [...new Set(judged.map(({ first }) => first.datum.status))].sort();
  const fields = new Map<string, number>();
  for (const { entry } of judged)
    for (const field of Object.keys(entry.correction ?? {})) fields.set(field, (fields.get(field) ?? 0) + 1);
  const authors = [...new Set(data.flat().map(({ author }) => author))].sort();
  const othersOf = (kind: OtherKind): readonly Pick<Entry, "verdict">[] =>
    kind === "actor" || kind === "role"
      ? actors.filter(({ role }) => (role === null) === (kind === "actor"))
      : [...byDatum(entries.filter(({ seen }) => seen.kind === kind)).values()].flatMap(
          (own) => standing(own).entry ?? [],
        );
  /** What each author leaves of each event that two or more judged. */
  const shared = data
    .map((own) => authors.map((author) => standing(own.filter((each) => each.author === author)).entry))
    .filter((left) => left.filter((entry) => entry !== null).length > 1);
  const units = shared.map((left) => left.map((entry) => (entry === null ? null : labelOf(entry, "type"))));
  const between = authors.flatMap((one, i) =>
    authors.slice(i + 1).flatMap((other, j) => {
      const both = shared.flatMap((left) => {
        const [a, b] = [left[i] ?? null, left[i + 1 + j] ?? null];
        return a === null || b === null ? [] : [[a, b] as const];
      });
      if (both.length === 0) return [];
      return comparedFields.map((field) =>
        agreementOf(
          one,
          other,
          field,
          both.map(([a, b]) => [labelOf(a, field), labelOf(b, field)]),
        ),
      );
    }),
  );
  return {
    ...countsOf(judged.map(({ entry }) => entry)),
    others: otherKinds.map((kind) => ({ kind, ...countsOf(othersOf(kind)) })),
    byType: types.map((type) => ({
      type,
      ...countsOf(judged.filter(({ coded }) => coded === type).map(({ entry }) => entry)),
    })),
    byStatus: statuses.map((status) => ({
      status,
      ...countsOf(judged.filter(({ first }) => first.datum.status === status).map(({ entry }) => entry)),
    })),
    byField: comparedFields.map((field) =>
      agreementOf(
        "coder",
        "reviewers",
        field,
        judged.map(({ entry, first }) => [wordsOf(first, field), labelOf(entry, field)]),
      ),
    ),
    between,
    fields: [...fields]
      .map(([field, count]) => ({ field, count }))
      .sort((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1)),
    typeAgreement:
      judged.length === 0 ? null : judged.filter(({ coded, label }) => coded === label).length / judged.length,
    kappa: cohenKappa(judged.map(({ coded, label }) => [coded, label])),
    reviewers: authors.length,
    judgedByMany: units.length,
    alpha: krippendorffAlpha(units),
  };
};
