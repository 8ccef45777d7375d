/**
 * Track records: what speakers, offices and outlets said would come, and what came of it. In: settled prospects. Out: for each of them the
 * counts, the share that was kept with its interval, and the list behind every number. What was called possible, conditional or demanded binds
 * nobody: it is listed and not counted.
 */
import type { Firmness } from "@dragoman/coder/prospects/prospect";
import type { Statement } from "./prospect-statements.ts";
import type { SettledProspect } from "./settle-prospects.ts";
import { wilsonInterval } from "./wilson.ts";

export const recordKinds = ["speaker", "office", "outlet"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How a prospect counts for whoever stated it. */
export type Count = "fulfilled" | "partly" | "late" | "broken" | "lapsed" | "open" | "uncounted";

/** One prospect that somebody stated, once, by the first statement. */
export interface Kept {
  readonly prospect: string;
  readonly count: Count;
  readonly statement: Statement;
}

export interface TrackRecord {
  readonly kind: RecordKind;
  /** A party's key, an office in words, or an outlet's name. */
  readonly key: string;
  readonly name: string;
  /** Prospects stated, those that are not counted left out. */
  readonly stated: number;
  readonly counts: { readonly [C in Count]: number };
  /** Fulfilled in whole, in time or late, of all that is settled; the interval is Wilson's, of 95 %. Null where nothing is settled. */
  readonly kept: { readonly share: number; readonly low: number; readonly high: number } | null;
  /** The first stated first. */
  readonly list: readonly Kept[];
}

/** Firmnesses that bind whoever states them. */
const binding: ReadonlySet<Firmness> = new Set<Firmness>(["scheduled", "promised", "expected", "likely"]);

const countOf = ({ outcome, late, inPart }: SettledProspect, { firmness }: Statement): Count => {
  if (!binding.has(firmness)) return "uncounted";
  if (outcome !== "fulfilled") return outcome;
  if (inPart !== null) return "partly";
  return late !== null && late > 0 ? "late" : "fulfilled";
};

interface Author {
  readonly key: string;
  readonly name: string;
}

/**
 * Whose statement it is. An outlet answers for what it says in its own voice, not for what it quotes; an unnamed source has no record that
 * would follow it from article to article.
 */
const authorOf = (kind: RecordKind, { speaker, speakerKey, office, outlet }: Statement): Author | null => {
  switch (kind) {
    case "speaker":
      return speaker === null || speakerKey === null ? null : { key: speakerKey, name: speaker };
    case "office":
      return office === null ? null : { key: office, name: office };
    case "outlet":
      return speaker !== null || outlet === null ? null : { key: outlet, name: outlet };
    default:
      return kind satisfies never;
  }
};

const summed = (kind: RecordKind, { key, name }: Author, list: readonly Kept[]): TrackRecord => {
  const count = (wanted: Count): number => list.filter((one) => one.count === wanted).length;
  const counts = {
    fulfilled: count("fulfilled"),
    partly: count("partly"),
    late: count("late"),
    broken: count("broken"),
    lapsed: count("lapsed"),
    open: count("open"),
    uncounted: count("uncounted"),
  };
  const kept = counts.fulfilled + counts.late;
  const settled = kept + counts.partly + counts.broken + counts.lapsed;
  const bounds = wilsonInterval(kept, settled);
  return {
    kind,
    key,
    name,
    stated: list.length - counts.uncounted,
    counts,
    kept: bounds === null ? null : { share: kept / settled, ...bounds },
    list,
  };
};

/** The records of one kind, those with the most statements first. */
export const trackRecords = (prospects: readonly SettledProspect[], kind: RecordKind): TrackRecord[] => {
  const lists = new Map<string, { author: Author; list: Kept[] }>();
  for (const prospect of prospects) {
    const once = new Set<string>();
    // Statements stand in the order of publication, so that the first counts.
    for (const statement of prospect.statements) {
      const author = authorOf(kind, statement);
      if (author === null || once.has(author.key)) continue;
      once.add(author.key);
      const known = lists.get(author.key) ?? { author, list: [] };
      lists.set(author.key, known);
      known.list.push({ prospect: prospect.id, count: countOf(prospect, statement), statement });
    }
  }
  const order = ({ prospect, statement }: Kept): string => (statement.published ?? "9999") + prospect;
  return [...lists.values()]
    .map(({ author, list }) =>
      summed(
        kind,
        author,
        list.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
      ),
    )
    .sort((a, b) => b.stated - a.stated || (a.key < b.key ? -1 : 1));
};
