/** Turning points in words. In: the levels before and after one. Out: "cooperation fell from 18 to 1 and conflict rose from 2 to 9 happenings …". */
import type { Level } from "../relations/turning-points.ts";

type Kind = "cooperation" | "conflict";

/** Words for so many articles that the smallest level counts one happening at least, where that can be. */
const bases = [
  [1, "article"],
  [10, "ten articles"],
  [100, "hundred articles"],
  [1000, "thousand articles"],
] as const;

/** To two digits, and whole from ten on. */
const plain = (n: number): string => (n >= 10 ? String(Math.round(n)) : String(Math.round(n * 10) / 10));

/** Beyond this many standard deviations two counts of the same rate differ one time in twenty. */
const chance = 1.96;

/** How far two Poisson rates lie apart, in standard deviations (Anscombe's root of a count is normal, of variance a quarter). */
const apart = (before: Level, after: Level, kind: Kind): number => {
  const root = (level: Level) => Math.sqrt(level[kind] + 3 / 8 / level.articles);
  return (root(after) - root(before)) / Math.sqrt((1 / before.articles + 1 / after.articles) / 4);
};

/** What became of cooperation and of conflict, with the unit that they are counted in: a clause without a full stop. */
export const turnWords = ({ before, after }: { readonly before: Level; readonly after: Level }): string => {
  const rates = [before.cooperation, after.cooperation, before.conflict, after.conflict].filter((rate) => rate > 0);
  const [factor, unit] =
    bases.find(([n]) => Math.min(...rates) * n >= 0.95) ?? (bases.at(-1) as (typeof bases)[number]);
  const change = (kind: Kind): string => {
    const [from, to] = [plain(before[kind] * factor), plain(after[kind] * factor)];
    const z = apart(before, after, kind);
    if (from === to) return `${kind} stayed at ${from}`;
    if (Math.abs(z) < chance) return `${kind} went from ${from} to ${to}, which may be chance`;
    return `${kind} ${z > 0 ? "rose" : "fell"} from ${from} to ${to}`;
  };
  // What may be chance is told last.
  const [first, second] = (["cooperation", "conflict"] as const)
    .toSorted((a, b) => Math.abs(apart(before, after, b)) - Math.abs(apart(before, after, a)))
    .map(change);
  return `for each ${unit} read, ${first}; ${second}`;
};
