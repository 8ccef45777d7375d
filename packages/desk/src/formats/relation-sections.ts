/**
 * How two states stand, in sections of plain lines: questions and principles, track records, who carries the relation, third states, turning
 * points. In: a dossier. Out: sections, each entry with the words it rests on where it has any.
 */
import type { Dossier } from "../relations/dossier.ts";
import type { TrackRecord } from "../relations/track-records.ts";
import { counted, dateWords, listWords, oneLine } from "./words.ts";

export interface Section {
  readonly title: string;
  readonly entries: readonly { readonly words: string; readonly evidence: string | null }[];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `Zarif: 4 stated; 1 fulfilled, 1 late, 2 open; 100 % of 2 kept (34 %–100 %)`. */
export const recordWords = ({ name, stated, counts, kept }: TrackRecord): string => {
  const parts = (["fulfilled", "late", "partly", "broken", "lapsed", "open"] as const).flatMap((count) =>
    counts[count] > 0 ? [`${counts[count]} ${count === "partly" ? "fulfilled in part" : count}`] : [],
  );
  const settled = counts.fulfilled + counts.late + counts.partly + counts.broken + counts.lapsed;
  const share =
    kept === null
      ? ""
      : `; ${percent(kept.share)} of ${settled} kept (95 % interval ${percent(kept.low)} to ${percent(kept.high)})`;
  return `${oneLine(name)}: ${stated} stated${parts.length > 0 ? `; ${listWords(parts)}` : ""}${share}`;
};

const quoted = (words: string, outlet: string | null, published: string | null): string =>
  `“${oneLine(words)}” ${outlet ?? "unknown outlet"}${published === null ? "" : `, ${dateWords(published.slice(0, 10))}`}`;

const plain = (words: string) => ({ words, evidence: null });

/** Of each kind, at most so many. */
const most = 8;

export const relationSections = ({
  apart,
  records,
  carriers,
  thirdParties,
  turningPoints: { detected, claimed },
}: Dossier): Section[] => [
  {
    title: "Open questions and principles",
    entries: apart.slice(0, most).map(({ kind, speaker, words, outlet, published }) => ({
      words: `${kind === "question" ? "Question" : "Principle"}${speaker === null ? "" : `, ${oneLine(speaker)}`}`,
      evidence: quoted(words, outlet, published),
    })),
  },
  {
    title: "What announcements were worth",
    entries: [...records.speaker, ...records.office, ...records.outlet]
      .filter(({ stated }) => stated > 0)
      .slice(0, 2 * most)
      .map((record) => plain(recordWords(record))),
  },
  {
    title: "Who carries the relation",
    entries: carriers
      .slice(0, most)
      .map(({ kind, name, holders, happenings }) =>
        plain(
          `${oneLine(name)}${kind === "office" ? ` (${listWords(holders.map(oneLine))})` : ""}: ${counted(happenings.length, "happening")}`,
        ),
      ),
  },
  {
    title: "Third states",
    entries: thirdParties
      .slice(0, most)
      .map(({ name, together, withA, withB }) =>
        plain(`${name}: ${together.length} with both, ${withA.length + withB.length} with one of the two`),
      ),
  },
  {
    title: "Turning points",
    entries: [
      ...detected.map(({ day, before, after }) =>
        plain(
          `Detected on ${dateWords(day)}: happenings an article, cooperation ${before.cooperation.toFixed(2)} to ${after.cooperation.toFixed(2)}, conflict ${before.conflict.toFixed(2)} to ${after.conflict.toFixed(2)}`,
        ),
      ),
      ...claimed.map(({ phrase, speaker, words, outlet, published }) => ({
        words: `Claimed, ${speaker === null ? "in the article’s own voice" : oneLine(speaker)}: ${phrase}`,
        evidence: quoted(words, outlet, published),
      })),
    ],
  },
];
