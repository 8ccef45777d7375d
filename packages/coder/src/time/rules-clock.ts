/** Times of the day. In: words. Out: readings on the day that the sentence names, else that of publication; the days stay whole. */
import { onDay, type Reading, type Surroundings, type TimeRule } from "./reading.ts";

const zone =
  "(?:\\s*(?:\\(?(?<zone>GMT|UTC|EST|EDT|CET|CEST|BST|MSK|PST|PDT|CST|CDT)(?:\\s*[+-]\\d{1,2})?\\)?|local\\s+time))?";
const half = "(?<half>[ap]\\.m\\.?|[ap]m\\b\\.?)";
export const clockWords = `(?:(?:(?<hours>\\d{1,2})(?:[:.](?<minutes>[0-5]\\d))?(?:\\s*${half})|(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)|(?<packed>[012]\\d[0-5]\\d)(?=\\s+(?:GMT|UTC|hours|hrs|local))|(?<word>noon|midnight|midday))${zone})`;

/** `T15:30`, `T15:30Z` where the zone is universal time; null for no time of a day. */
export const clockOf = (groups: { readonly [name: string]: string | undefined } | undefined): string | null => {
  const { hours, minutes, half: side, h24, m24, packed, word, zone: place } = groups ?? {};
  let h = Number(hours ?? h24 ?? packed?.slice(0, 2) ?? (word?.toLowerCase() === "midnight" ? 0 : 12));
  const m = Number(minutes ?? m24 ?? packed?.slice(2) ?? 0);
  if (side !== undefined) {
    if (h < 1 || h > 12) return null;
    h = (h % 12) + (side.toLowerCase().startsWith("p") ? 12 : 0);
  }
  if (h > 23 || m > 59) return null;
  return `T${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}${/^(GMT|UTC)$/i.test(place ?? "") ? "Z" : ""}`;
};

/** A day with a clock time behind its value. */
export const atClock = (day: Reading | null, clock: string | null): Reading | null =>
  day === null || clock === null || day.precision !== "day" || day.timex.includes("T")
    ? null
    : { ...day, timex: day.timex + clock };

const dayOfClock = ({ sentenceDay, following, published }: Surroundings): Reading | null =>
  onDay(sentenceDay ?? following() ?? published);

export const clockRules: readonly TimeRule[] = [
  {
    id: "time/clock",
    pattern: new RegExp(`${clockWords}(?![\\p{L}\\d:])`, "iuy"),
    read: ({ groups, 0: words }, around) => {
      // "3:15" alone may be a score or a verse: it wants "at", a zone or a half of the day.
      const bare = groups?.h24 !== undefined && groups.zone === undefined && !/local/i.test(words);
      if (bare && !/^(at|by|until|from|around|about|since|before|after|to|and)$/.test(around.before)) return null;
      if (
        groups?.word !== undefined &&
        !/^(at|by|until|till|before|after|around|from|since|to|past)$/.test(around.before)
      )
        return null;
      return atClock(dayOfClock(around), clockOf(groups));
    },
    yes: [
      ["The plane landed at 10:30 a.m. in Sharjah.", "2020-07-20T10:30"],
      ["The blast was heard at 1800 GMT.", "2020-07-20T18:00Z"],
    ],
    no: ["They lost the match 3:15 in the end."],
  },
];
