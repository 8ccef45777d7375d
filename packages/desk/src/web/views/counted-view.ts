/** What stands behind a number of the dossier. In: a desk, one side or two, a filter, which number. Out: the happenings or the words that it counts. */
import type { Side } from "../../archive/side.ts";
import { type Carrier, carriersOf } from "../../relations/carriers.ts";
import { dayOfNews, type Happening } from "../../relations/happenings.ts";
import { namingId } from "../../relations/namings.ts";
import { type RecordKind, trackRecords } from "../../relations/track-records.ts";
import type { Desk } from "../desk.ts";
import type { Filter } from "../filter.ts";
import { type Asked, chosenOf, isScored, newestArticles, newestWhole } from "./chosen-view.ts";
import { prospectsOn, sourcesIn } from "./dossier-view.ts";
import { articlesOf, thirdStates } from "./standing-view.ts";

/**
 * An office or actor by its key, and what it does of one class; a third state, and with whom of the two it acts; a speaker by its key; a track record by its own; a word that
 * an outlet chose for a thing.
 */
export type Counted =
  | { readonly carrier: string; readonly only?: string }
  | { readonly third: string; readonly with: "both" | "first" | "second" }
  | { readonly said: string }
  | { readonly record: string; readonly of: RecordKind }
  | { readonly thing: string; readonly word: string; readonly by: string };

/** Words of an article that are counted. */
export interface Passage {
  readonly words: string;
  readonly article: string;
  /** The attribution or prospect that they are; null for words that are no datum of their own. */
  readonly datum: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly speaker: string | null;
  /** How it counts, where not all count alike. */
  readonly note: string;
}

export interface CountedView {
  readonly a: Side;
  readonly b: Side | null;
  readonly filter: Filter;
  readonly counted: Counted;
  /** What the number's row is called. */
  readonly name: string;
  /** The newest first; empty where words are counted. */
  readonly happenings: readonly Happening[];
  /** The newest first; empty where happenings are counted. */
  readonly passages: readonly Passage[];
}

/** A row of the dossier by its name; null where it has none. */
type Row = Pick<CountedView, "name"> & Partial<Pick<CountedView, "happenings" | "passages">>;

const newestFirst = (passages: readonly Passage[]): Passage[] =>
  passages.toSorted((x, y) => {
    const [first, second] = [x, y].map(({ published, article }) => (published ?? "0000") + article) as [string, string];
    return first === second ? 0 : first < second ? 1 : -1;
  });

const thirdRow = (asked: Asked, code: string, whom: "both" | "first" | "second"): Row | null => {
  const { desk, a, b, filter } = asked;
  const row =
    b === null ? undefined : thirdStates(desk, a, b, filter, chosenOf(asked).windowed).find((one) => one.code === code);
  if (row === undefined) return null;
  const ids = { both: row.together, first: row.withA, second: row.withB }[whom];
  const happenings = ids
    .flatMap((id) => desk.happening(id) ?? [])
    .sort((x, y) => ((dayOfNews(x) ?? "") + x.id < (dayOfNews(y) ?? "") + y.id ? 1 : -1));
  return { name: row.name, happenings };
};

const carrierRow = (asked: Asked, key: string, only: string | undefined): Row | null => {
  const { desk, a, b } = asked;
  const whole = newestWhole(desk, chosenOf(asked).chosen.filter(isScored));
  const row: Carrier | undefined =
    b === null
      ? undefined
      : carriersOf(whole, desk.officesIn(articlesOf(whole)), a.key, b.key).find((one) => one.key === key);
  if (row === undefined) return null;
  const ids = new Set(row.happenings);
  const happenings = whole.filter(({ id, quad }) => ids.has(id) && (only === undefined || quad === only));
  return { name: row.name, happenings };
};

const saidRow = (asked: Asked, key: string): Row | null => {
  const row = asked.desk.speakers(newestArticles(sourcesIn(asked))).find((one) => one.key === key);
  if (row === undefined) return null;
  const passages = row.said.map(({ words, article, attribution, outlet, published, via, stance }) => ({
    ...{ words, article, outlet, published },
    datum: attribution,
    speaker: via,
    note: stance === "states" ? "" : stance,
  }));
  return { name: row.name, passages };
};

const recordRow = ({ desk, a, b, filter }: Asked, key: string, kind: RecordKind): Row | null => {
  const row = trackRecords(prospectsOn(desk, a, b, filter), kind).find((one) => one.key === key);
  if (row === undefined) return null;
  const passages = row.list.map(({ count, statement: { words, article, prospect, outlet, published, speaker } }) => ({
    ...{ words, article, outlet, published, speaker },
    datum: prospect,
    note: count === "uncounted" ? "not counted" : count,
  }));
  return { name: row.name, passages };
};

const wordRow = (asked: Asked, thing: string, word: string, by: string): Row | null => {
  const { desk } = asked;
  const passages = desk
    .namingPlaces(newestArticles(sourcesIn(asked)))
    .filter((one) => one.thing === thing && one.choice === word && one.outlet === by)
    .map(({ passage, article, outlet, own, at }) => ({
      ...{ words: passage, article, outlet, datum: namingId(article, at), speaker: null },
      published: desk.article(article)?.published?.start ?? null,
      note: own > 0 ? "" : "in somebody else's words",
    }));
  return passages.length === 0 ? null : { name: word, passages };
};

const rowOf = (asked: Asked, counted: Counted): Row | null => {
  if ("carrier" in counted) return carrierRow(asked, counted.carrier, counted.only);
  if ("third" in counted) return thirdRow(asked, counted.third, counted.with);
  if ("said" in counted) return saidRow(asked, counted.said);
  if ("record" in counted) return recordRow(asked, counted.record, counted.of);
  return wordRow(asked, counted.thing, counted.word, counted.by);
};

/** @returns null where the dossier has no such row */
export const countedView = (
  desk: Desk,
  a: Side,
  b: Side | null,
  filter: Filter,
  counted: Counted,
): CountedView | null => {
  const row = rowOf({ desk, a, b, filter }, counted);
  if (row === null) return null;
  const { name, happenings = [], passages = [] } = row;
  return { a, b, filter, counted, name, happenings, passages: newestFirst(passages) };
};
