/** From drafts to the cast. In: a draft. Out: frozen actors with ids in order of first mention, and mentions in text order. */
import { contentHash } from "../text/hash.ts";
import { byPosition } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import type { Actor, Cast, Mention, Role } from "./actor.ts";
import { type Draft, type DraftActor, type DraftMention, type DraftRole, reachOf } from "./draft.ts";

const roleOf = ({ title, of, country, sector, former, start, end, evidence }: DraftRole): Role => ({
  // A past office without a known end keeps the word that says it is past
  title: former && end === null ? `former ${title}` : title,
  of,
  country,
  sector,
  start,
  end,
  evidence: evidence.map((span) => ({ start: span.start, end: span.end })),
});

/**
 * The head of each mention. Where a nested mention has the same head as a wider phrase ("IRGC Quds Force Commander X", headed
 * by the parser at "Force"), the wider keeps it and the nested one takes its last other token, or its only one.
 */
const ownHeads = <Row extends DraftMention>(rows: readonly Row[], draft: Draft): ReadonlyMap<Row, number> => {
  const heads = new Map<Row, number>();
  const holder = new Map<number, Row>();
  for (const row of [...rows].sort((a, b) => reachOf(b) - reachOf(a))) {
    let { head } = row;
    const wider = holder.get(head);
    if (wider !== undefined) {
      for (let t = row.last; t >= row.first; t--) {
        if (holder.has(t) || draft.reading.language.upos[t] === "PUNCT") continue;
        head = t;
        break;
      }
    }
    if (!holder.has(head)) holder.set(head, row);
    heads.set(row, head);
  }
  return heads;
};

/** The cast of an article. */
export const castOf = (draft: Draft, trace?: Trace): Cast => {
  const { language, dateline } = draft.reading;
  const ids = new Map<DraftActor, string>();
  const taken = new Set<string>();
  const rows = draft.mentions
    .map((mention) => ({
      ...mention,
      start: language.start[mention.first] as number,
      end: language.end[mention.last] as number,
    }))
    .sort(byPosition);
  const order: DraftActor[] = [];
  for (const { actors } of rows)
    for (const actor of actors)
      if (!ids.has(actor)) {
        let id = `actor-${contentHash(dateline.article, actor.name, actor.country ?? "", actor.kind)}`;
        // Two described actors may share name and codes; their order tells them apart
        for (let twin = 2; taken.has(id); twin++)
          id = `actor-${contentHash(dateline.article, actor.name, actor.country ?? "", actor.kind, String(twin))}`;
        taken.add(id);
        ids.set(actor, id);
        order.push(actor);
      }
  const spans = new Map<DraftActor, { start: number; end: number; form: Mention["form"] }[]>();
  const mentions: Mention[] = [];
  const heads = ownHeads(rows, draft);
  for (const row of rows) {
    const { start, end, form, actors, first, last } = row;
    const head = heads.get(row) as number;
    mentions.push({ start, end, form, actors: actors.map((actor) => ids.get(actor) as string), first, last, head });
    for (const actor of new Set(actors)) {
      const list = spans.get(actor);
      const before = list?.at(-1);
      if (list === undefined) spans.set(actor, [{ start, end, form }]);
      else if (before?.start !== start || before.end !== end) list.push({ start, end, form });
    }
  }
  const actors = order.map((actor): Actor => {
    const own = spans.get(actor) ?? [];
    const names: string[] = [];
    for (const { start, end, form } of own) {
      const words = language.text.slice(start, end).replace(/\s+/g, " ");
      if (form === "named" && !names.includes(words)) names.push(words);
    }
    trace?.({
      stage: "actors",
      span: { start: own[0]?.start ?? 0, end: own[0]?.end ?? 0 },
      outcome: "kept",
      because: actor.because,
      reason: `${actor.name}: ${actor.country ?? "no country"}, ${actor.sector ?? "no sector"}`,
    });
    return {
      id: ids.get(actor) as string,
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      sector: actor.sector,
      names,
      mentions: own,
      roles: [...actor.roles].sort((a, b) => a.at - b.at).map(roleOf),
      because: actor.because,
    };
  });
  return { actors, mentions };
};
