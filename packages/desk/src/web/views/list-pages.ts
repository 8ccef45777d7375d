/** Lists of which a page shows a part. In: a list, its name, which page of which list is asked for. Out: what of it is shown. */

/** How many entries of each are shown at once, by their names in addresses. */
export const listSizes = {
  prospects: 15,
  settled: 15,
  records: 12,
  contested: 8,
  speakers: 10,
  outlets: 10,
  background: 8,
  articles: 40,
} as const;
export type ListName = keyof typeof listSizes;
export const listNames = Object.keys(listSizes) as readonly ListName[];

/** Which page of which list is shown; those that are not named begin at their first. */
export type ListPages = { readonly [N in ListName]?: number };

export const pageOf = (list: ListName, length: number, at: ListPages): { page: number; pages: number } => {
  const pages = Math.max(1, Math.ceil(length / listSizes[list]));
  return { page: Math.min(at[list] ?? 1, pages), pages };
};

export const shownOf = <T>(list: ListName, all: readonly T[], at: ListPages): readonly T[] => {
  const { page } = pageOf(list, all.length, at);
  return all.slice((page - 1) * listSizes[list], page * listSizes[list]);
};
