/** What stands behind a number of the dossier's tables. In: a desk, two states, a filter, which number. Out: the happenings that it counts. */
import type { Side } from "../../archive/side.ts";
import { carriersOf } from "../../relations/carriers.ts";
import { dayOfNews, type Happening } from "../../relations/happenings.ts";
import type { Desk } from "../desk.ts";
import { type Filter, filtered, inWindow } from "../filter.ts";
import { articlesOf, thirdStates } from "./standing-view.ts";

/** An office or actor by its key, or a third state and with whom of the two it acts. */
export type Counted =
  | { readonly carrier: string }
  | { readonly third: string; readonly with: "both" | "first" | "second" };

export interface CountedView {
  readonly a: Side;
  readonly b: Side;
  readonly filter: Filter;
  readonly counted: Counted;
  /** What the number's row is called. */
  readonly name: string;
  /** The newest first. */
  readonly happenings: readonly Happening[];
}

/** @returns null where the dossier has no such row */
export const countedView = (desk: Desk, a: Side, b: Side, filter: Filter, counted: Counted): CountedView | null => {
  const windowed = desk.happenings(a, b, filter).filter((one) => inWindow(one, filter));
  const view = (name: string, happenings: readonly Happening[]) => ({ a, b, filter, counted, name, happenings });
  if ("third" in counted) {
    const row = thirdStates(desk, a, b, filter, windowed).find(({ code }) => code === counted.third);
    if (row === undefined) return null;
    const ids = { both: row.together, first: row.withA, second: row.withB }[counted.with];
    return view(
      row.name,
      ids
        .flatMap((id) => desk.happening(id) ?? [])
        .sort((x, y) => ((dayOfNews(x) ?? "") + x.id < (dayOfNews(y) ?? "") + y.id ? 1 : -1)),
    );
  }
  const scored = filtered(windowed, filter).filter(({ historical, status }) => !historical && status !== "denied");
  const row = carriersOf(scored, desk.officesIn(articlesOf(scored)), a.key, b.key).find(
    ({ key }) => key === counted.carrier,
  );
  if (row === undefined) return null;
  const ids = new Set(row.happenings);
  return view(
    row.name,
    scored.filter(({ id }) => ids.has(id)),
  );
};
