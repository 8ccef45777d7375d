/**
 * Happenings as an Atom feed (RFC 4287). In: happenings, the address of the pages. Out: XML, the newest first, without background. An id is that of
 * the event that was reported first, which later reports join, so that a reader is shown a happening once; times come from publication.
 */
import type { Happening } from "../relations/happenings.ts";
import { toldBy } from "./report-words.ts";
import { deedLabel, oneLine, whenWords, whoWords } from "./words.ts";

const most = 100;
const noTime = "1970-01-01T00:00:00Z";

/** Text within XML 1.0: marks escaped, what it cannot hold replaced. */
const text = (words: string): string =>
  words
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** `2020-07-20T21:08` and `2020-07-20` as a time with zone; outlets print none, so UTC stands for it. */
const timeOf = (published: string | null): string => {
  if (published === null) return noTime;
  const clock = /T(\d\d:\d\d)/.exec(published)?.[1] ?? "00:00";
  return `${published.slice(0, 10)}T${clock}:00Z`;
};

const updatedOf = ({ reports }: Happening): string =>
  timeOf(
    reports
      .map(({ published }) => published)
      .filter((one) => one !== null)
      .sort()
      .at(-1) ?? null,
  );

const entryOf = (happening: Happening, base: string): string => {
  const { id, type, mode, actors, recipients, status, reports } = happening;
  const words = reports.map((report) => {
    const quoted = oneLine(report.evidence[0]?.words ?? "");
    return `${report.outlet ?? "Unknown outlet"}: “${quoted}”${toldBy(quoted, report)}`;
  });
  return `<entry><id>urn:dragoman:${text(reports[0]?.event ?? id)}</id><title>${text(`${deedLabel(type, mode)}: ${whoWords(actors, recipients)} (${status}, ${whenWords(happening)})`)}</title><published>${timeOf(reports[0]?.published ?? null)}</published><updated>${updatedOf(happening)}</updated><link href="${text(`${base}/happenings/${id}`)}"/><content type="text">${text(words.join("\n"))}</content></entry>`;
};

/** Path and query as the name of a feed: what an address has between them is no part of a name (RFC 8141). */
const nameOf = (self: string): string => self.replace(/^\//, "").replaceAll(/[?&=]/g, encodeURIComponent);

/**
 * @param base the address that the pages are served under, without a slash at its end
 * @param path of the dossier, which the feed belongs to
 * @param self path and query of the feed itself, by which one with another filter is another feed
 */
export const atomFeed = (
  happenings: readonly Happening[],
  title: string,
  base: string,
  path: string,
  self = `${path}/happenings.atom`,
): string => {
  const entries = happenings.filter(({ historical }) => !historical).slice(0, most);
  const updated = entries.map(updatedOf).sort().at(-1) ?? noTime;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:dragoman:${text(nameOf(self))}</id><title>${text(title)}</title><updated>${updated}</updated><author><name>Dragoman</name></author><link href="${text(base + path)}"/><link rel="self" type="application/atom+xml" href="${text(base + self)}"/>
${entries.map((one) => entryOf(one, base)).join("\n")}
</feed>
`;
};
