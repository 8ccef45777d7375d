/** An actor across the archive. In: its file. Out: its roles joined, what it took part in, and its track record. */
import type { HeldRole } from "../../archive/across.ts";
import type { RoleEvent, RoleSpan } from "../../charts/roles-chart.ts";
import type { Table } from "../../formats/dossier-tables.ts";
import { deedLabel, oneLine, whoWords } from "../../formats/words.ts";
import type { Outcome } from "../../relations/settle-prospects.ts";
import type { ActorFile } from "../desk.ts";

/** One role as any article gives it, with all articles that do. */
export interface RoleView extends RoleSpan {
  readonly of: string | null;
  /** Title and body as articles give them; the title that is shown may name both. */
  readonly given: Pick<HeldRole, "title" | "of">;
  readonly evidence: readonly HeldRole[];
}

export interface TrackRecord {
  readonly counts: { readonly [O in Outcome]: number };
  /** Of what was settled, the share that came true; null before anything was. */
  readonly kept: number | null;
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;
const latest = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

/** The latest end that articles give; none where a later article still gives the role without one. */
const endOf = (group: readonly HeldRole[]): string | null => {
  const end = latest(group.map((role) => role.end));
  const held = group.filter((role) => role.end === null).flatMap(({ published }) => published ?? []);
  return end === null || held.some((day) => day.slice(0, end.length) > end) ? null : end;
};

/** Roles that are one by title and body, with the widest bounds that articles give; in order of their start. */
export const rolesOf = ({ roles }: Pick<ActorFile, "roles">): RoleView[] => {
  const groups = new Map<string, HeldRole[]>();
  for (const role of roles) {
    const key = `${role.title.toLowerCase()}|${(role.of ?? "").toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), role]);
  }
  return [...groups.values()]
    .map((group) => {
      const [{ title, of }] = group as [HeldRole];
      return {
        title: of === null || title.toLowerCase().includes(of.toLowerCase()) ? title : `${title}, ${of}`,
        of,
        given: { title, of },
        start: earliest(group.map(({ start }) => start)),
        end: endOf(group),
        evidence: group,
      };
    })
    .sort((a, b) => ((a.start ?? "0") + a.title < (b.start ?? "0") + b.title ? -1 : 1));
};

export const roleEventsOf = ({ happenings }: ActorFile): RoleEvent[] =>
  happenings.flatMap(({ date, historical, quad, type, mode, actors, recipients }) =>
    date === null || historical
      ? []
      : { day: date.start.slice(0, 10), quad, words: `${deedLabel(type, mode)}: ${whoWords(actors, recipients)}` },
  );

/** One row an article that gives the role. */
export const rolesTable = (file: ActorFile): Table => ({
  heads: ["role", "start", "end", "article", "outlet", "words"],
  rows: rolesOf(file).flatMap(({ title, start, end, evidence }) =>
    evidence.map(({ article, outlet, words }) => [title, start, end, article, outlet, oneLine(words)]),
  ),
});

export const trackRecordOf = ({ stated }: ActorFile): TrackRecord => {
  const count = (outcome: Outcome) => stated.filter((one) => one.outcome === outcome).length;
  const counts = {
    open: count("open"),
    fulfilled: count("fulfilled"),
    broken: count("broken"),
    lapsed: count("lapsed"),
  };
  const settled = counts.fulfilled + counts.broken + counts.lapsed;
  return { counts, kept: settled === 0 ? null : counts.fulfilled / settled };
};
