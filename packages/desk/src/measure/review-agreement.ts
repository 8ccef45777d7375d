/**
 * How far reviewers agree with the coder and with each other. In: the log. Out: what they made of the events they judged, and coefficients.
 * Who reviews sees what was coded, which draws towards it: these figures are a bound from above.
 */
import { byDatum, type Entry, standing } from "../archive/review.ts";
import { cohenKappa, krippendorffAlpha } from "./agreement.ts";

export interface Counts {
  readonly judged: number;
  readonly confirmed: number;
  readonly corrected: number;
  readonly rejected: number;
}

export interface ReviewAgreement extends Counts {
  /** What else was judged: prospects, and who says so. */
  readonly others: readonly (Counts & { readonly kind: "prospect" | "attribution" })[];
  readonly byType: readonly (Counts & { readonly type: string })[];
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

/** The type that an entry leaves. */
const labelOf = ({ verdict, correction, seen }: Entry): string | null => {
  if (seen.kind !== "event") return null;
  return verdict === "reject" ? none : (correction?.type ?? seen.datum.type);
};

const countsOf = (held: readonly Entry[]): Counts => {
  const count = (verdict: Entry["verdict"]) => held.filter((entry) => entry.verdict === verdict).length;
  return { judged: held.length, confirmed: count("confirm"), corrected: count("correct"), rejected: count("reject") };
};

export const reviewAgreement = (entries: readonly Entry[]): ReviewAgreement => {
  const data = [...byDatum(entries.filter(({ seen }) => seen.kind === "event")).values()];
  const judged = data.flatMap((own) => {
    const { entry } = standing(own);
    // The first entry saw what the coder wrote; later ones may have seen a correction.
    const first = own[0]?.seen;
    return entry === null || first?.kind !== "event"
      ? []
      : [{ entry, coded: first.datum.type, label: labelOf(entry) as string }];
  });
  const types = [...new Set(judged.map(({ coded }) => coded))].sort();
  const fields = new Map<string, number>();
  for (const { entry } of judged)
    for (const field of Object.keys(entry.correction ?? {})) fields.set(field, (fields.get(field) ?? 0) + 1);
  const authors = [...new Set(data.flat().map(({ author }) => author))].sort();
  const othersOf = (kind: "prospect" | "attribution"): readonly Entry[] =>
    [...byDatum(entries.filter(({ seen }) => seen.kind === kind)).values()].flatMap((own) => standing(own).entry ?? []);
  const units = data
    .map((own) =>
      authors.map((author) => {
        const { entry } = standing(own.filter((each) => each.author === author));
        return entry === null ? null : labelOf(entry);
      }),
    )
    .filter((labels) => labels.filter((label) => label !== null).length > 1);
  return {
    ...countsOf(judged.map(({ entry }) => entry)),
    others: (["prospect", "attribution"] as const).map((kind) => ({ kind, ...countsOf(othersOf(kind)) })),
    byType: types.map((type) => ({
      type,
      ...countsOf(judged.filter(({ coded }) => coded === type).map(({ entry }) => entry)),
    })),
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
