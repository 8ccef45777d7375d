/** Articles to which a dossier's prospects and track records lead, to be asked for together. In: a view. Out: their ids. */
import { recordKinds } from "../../relations/track-records.ts";
import { mostQuoted } from "../parts.ts";
import type { DossierView } from "../views/dossier-view.ts";
import { shownOf } from "../views/list-pages.ts";

export const quotedArticles = ({ prospects, standing, at }: DossierView): string[] => {
  const { overdue, open, settled } = prospects;
  const shown = [...shownOf("prospects", [...overdue, ...open], at), ...shownOf("settled", settled, at)];
  const records = recordKinds.flatMap((kind) => standing.records[kind]);
  return [
    ...shown.flatMap(({ statements, settledBy }) => [...statements, ...(settledBy === null ? [] : [settledBy])]),
    ...shownOf("records", records, at).flatMap(({ list }) => list.slice(-mostQuoted).map(({ statement }) => statement)),
  ].map(({ article }) => article);
};
