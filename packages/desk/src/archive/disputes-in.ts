/** Accounts that cannot both hold, in an archive. In: an archive, one side or two, articles. Out: disputes in which all of the sides have a part. */
import { type Dispute, disputesOf } from "../relations/disputes.ts";
import { tellings } from "../relations/happenings.ts";
import { type Across, type AcrossSide, joins } from "./across.ts";

/**
 * @param articles of which one at least has a side of the dispute
 * @param most in how many articles accounts are looked for: the given ones first, then the newest that mention the sides
 */
export const disputesIn = (
  archive: Across,
  sides: readonly AcrossSide[],
  articles: ReadonlySet<string>,
  most: number,
): readonly Dispute[] => {
  const { records, parties } = archive.recordsOf(archive.articlesAbout(sides, [...articles], most));
  return disputesOf(records, tellings(records, parties), parties).filter(
    (one) => joins(one.parties, sides) && one.sides.some(({ article }) => articles.has(article)),
  );
};
