/** What a reader is told where a part is made of the newest alone. In: a view. Out: a sentence with a space before it, or nothing where it is all. */
import type { DossierView } from "../views/dossier-view.ts";

export const ofNewest = ({ newest, figures }: DossierView, kind: "happenings" | "articles"): string => {
  const all = kind === "happenings" ? figures.happenings - figures.denied : figures.articles;
  return newest[kind] < all
    ? ` Made of the newest ${newest[kind]} of ${all} ${kind}; choose a period to see older ones.`
    : "";
};
