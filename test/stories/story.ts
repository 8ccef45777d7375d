/** A story that several articles tell. In: nothing. Out: its type, and how what came of a prospect is written. */
import type { Happening } from "../../packages/desk/src/relations/happenings.ts";
import type { SettledProspect } from "../../packages/desk/src/relations/settle-prospects.ts";
import type { RecordKind, TrackRecord } from "../../packages/desk/src/relations/track-records.ts";

export interface Story {
  readonly name: string;
  readonly articles: readonly { readonly outlet: string; readonly published: string; readonly text: string }[];
  /** The day on which the archive is read. */
  readonly today: string;
  /** Every prospect of these deeds of these states, as `outcomeOf` writes it. */
  readonly came: readonly string[];
  /** Deeds, as `deedOf` writes them, of which no prospect is to be kept: questions settle nothing. */
  readonly never?: readonly string[];
  /** Every happening of these deeds of these states, as `joinedOf` writes it. */
  readonly happenings?: readonly string[];
  /** All that is contested, as `sidesOf` writes it. */
  readonly contested?: readonly string[];
  /** Persons, each by the names that the articles have: one party each, and each another. */
  readonly persons?: readonly (readonly string[])[];
  /** Track records that are among those of a kind, as `recordOf` writes them. */
  readonly records?: { readonly [K in RecordKind]?: readonly string[] };
}

/** `CONSULT/visit CHN+RUS`: a deed, its states in the order of the alphabet. */
export const deedOf = ({
  type,
  mode,
  actors,
  recipients,
}: Pick<SettledProspect, "type" | "mode" | "actors" | "recipients">): string => {
  const states = new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []));
  return `${type}${mode === "visit" || mode === "phone" ? `/${mode}` : ""} ${[...states].sort().join("+")}`;
};

/** `CONSULT/visit FRA+GBR 2023-03-26>?>2023-09-20: fulfilled +0`: a deed, the last day of every due time it had, what came of it. */
export const outcomeOf = (prospect: SettledProspect): string => {
  const { dues, outcome, broken, late, inPart } = prospect;
  const days = dues.map(({ due }) => due?.end.slice(0, 10) ?? "?").join(">");
  const how = [
    broken ?? "",
    late === null ? "" : `+${late}`,
    inPart === null ? "" : `in part: ${inPart.reported} of ${inPart.expected}`,
  ];
  return `${deedOf(prospect)} ${days}: ${[outcome, ...how.filter((part) => part !== "")].join(" ")}`;
};

export const outletOf = ({ outlet }: { readonly outlet: string | null }): string => outlet ?? "?";

const listed = (names: readonly string[]): string => [...new Set(names)].sort().join(", ");

/**
 * `ASSAULT IRQ+TUR 2022-07-20: Bosphorus Courier, Tigris Telegraph; 1 independent; 8 or 9 dead`: a deed, its day, who tells it, how many of them
 * copy nobody where some do, the points in which they differ.
 */
export const joinedOf = (happening: Happening): string => {
  const { date, reports, independent, differences } = happening;
  const articles = new Set(reports.map(({ article }) => article)).size;
  const points = [...(independent < articles ? [`${independent} independent`] : []), ...differences];
  return `${deedOf(happening)} ${date?.start.slice(0, 10) ?? "?"}: ${[listed(reports.map(outletOf)), ...points].join("; ")}`;
};

/** `who broke it: Ararat Mirror | Caspian Wire`: the point, and the outlets that tell each side's account. */
export const sidesOf = (point: string, first: readonly string[], second: readonly string[]): string =>
  `${point}: ${listed(first)} | ${listed(second)}`;

const percent = (share: number): number => Math.round(100 * share);

/** `Lukyanov: 2 stated, 1 fulfilled, 1 lapsed; 50 % (9–91)`: a record, its counts that are not 0, the share kept with its interval. */
export const recordOf = ({ name, stated, counts, kept }: TrackRecord): string => {
  const parts = Object.entries(counts).flatMap(([count, many]) => (many === 0 ? [] : [`${many} ${count}`]));
  const share = kept === null ? "" : `; ${percent(kept.share)} % (${percent(kept.low)}–${percent(kept.high)})`;
  return `${name}: ${[`${stated} stated`, ...parts].join(", ")}${share}`;
};
