/** Evidence as others can use it. In: a happening and the archive. Out: for each report its selectors and the address of the very words. */
import type { Archive } from "../../archive/archive.ts";
import type { Happening } from "../../relations/happenings.ts";
import { type Selectors, selectorsOf } from "../annotations.ts";
import { datumLink, fragmentLink } from "../links.ts";

export interface EvidenceView {
  readonly event: string;
  /** In the reading pane. */
  readonly href: string;
  /** Where it was published; null where the article has no address. */
  readonly original: string | null;
  readonly selector: Selectors;
}

/** Reports beyond these are only in the list of reports. */
const most = 50;

export const evidenceOf = async ({ reports }: Happening, archive: Archive): Promise<EvidenceView[]> => {
  const found: EvidenceView[] = [];
  for (const { article, event, evidence } of reports.slice(0, most)) {
    const kept = await archive.article(article);
    if (kept === null) continue;
    const select = selectorsOf(kept.text);
    for (const { span, words } of evidence)
      found.push({
        event,
        href: datumLink(article, event),
        original: fragmentLink(kept.url, words),
        selector: select(span),
      });
  }
  return found;
};
