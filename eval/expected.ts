/**
 * What a careful reader wrote down of an article, and how far a record agrees with it.
 * In: expected events, prospects and attributions, each with its words; the coded record. Out: counts to score.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";

export interface ExpectedEvent {
  readonly type: string;
  /** Other types that are as defensible: a signing is a SUPPORT and an AGREE. */
  readonly also?: readonly string[];
  /** ISO alpha-3 codes of the parties; null where a party has no state. */
  readonly actor: readonly (string | null)[];
  readonly recipient: readonly (string | null)[];
  /** ISO prefix: 2020, 2020-07, 2020-07-21; null where the text gives none. */
  readonly date: string | null;
  readonly status: string;
  readonly evidence: string;
  /** False where it is defensible, neither required nor wrong. */
  readonly core: boolean;
}

export interface ExpectedAttribution {
  readonly speaker: string | null;
  readonly content: readonly string[];
}

export interface EventCounts {
  readonly coded: number;
  /** Coded events that agree with an expected one, core or not. */
  readonly right: number;
  readonly core: number;
  readonly found: number;
  /** Of the agreeing pairs: how many have the right status; of those with an expected date, how many have it. */
  readonly pairs: number;
  readonly statusRight: number;
  readonly dated: number;
  readonly dateRight: number;
  /** For a report: what was missed and what was coded in vain. */
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

type Event = ArticleRecord["events"][number];

const countries = (record: ArticleRecord, ids: readonly string[]): string[] =>
  ids.flatMap((id) => record.actors.find((actor) => actor.id === id)?.country ?? []);

const asSet = (codes: readonly (string | null)[]): string =>
  [...new Set(codes.filter((code) => code !== null))].sort().join("+");

/** Reciprocal deeds may be written from either side: then the parties together are compared. */
const reciprocalTypes = new Set(["CONSULT", "COOPERATE", "AGREE"]);

const sameParties = (record: ArticleRecord, expected: ExpectedEvent, event: Event): boolean => {
  const actor = countries(record, event.actor);
  const recipient = countries(record, event.recipient);
  if (asSet(expected.actor) === asSet(actor) && asSet(expected.recipient) === asSet(recipient)) return true;
  return (
    reciprocalTypes.has(event.type) &&
    asSet([...expected.actor, ...expected.recipient]) === asSet([...actor, ...recipient])
  );
};

/** Whether an interval is the one that an ISO prefix names. */
const sameDate = (expected: string, event: Event): boolean =>
  event.date?.start.startsWith(expected) === true && event.date.end.startsWith(expected);

/** Every place at which the words stand in the text; runs of white space count as one. */
export const placesOf = (text: string, words: string): { start: number; end: number }[] => {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  return [...text.matchAll(new RegExp(pattern, "g"))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
};

const describeEvent = (record: ArticleRecord, event: Event): string =>
  `${event.type}${event.mode === null ? "" : `/${event.mode}`} ${asSet(countries(record, event.actor))} → ${asSet(countries(record, event.recipient))} ` +
  `${event.date?.start ?? "undated"} ${event.status} “${record.article.text.slice(event.trigger.start, event.trigger.end)}”`;

/**
 * Pairs coded events with expected ones: same type, same countries, overlapping words. One to one, core events first.
 * @throws Error when expected words do not stand in the text: the expectation is at fault.
 */
export const compareEvents = (expected: readonly ExpectedEvent[], record: ArticleRecord): EventCounts => {
  const { text } = record.article;
  const located = expected.map((event) => {
    const places = placesOf(text, event.evidence);
    if (places.length === 0) throw new Error(`not in ${record.article.title ?? record.article.id}: ${event.evidence}`);
    return { event, places };
  });
  const taken = new Map<Event, ExpectedEvent>();
  for (const { event, places } of [...located].sort((a, b) => Number(b.event.core) - Number(a.event.core))) {
    const candidates = record.events.filter(
      (coded) =>
        !taken.has(coded) &&
        (coded.type === event.type || (event.also ?? []).includes(coded.type)) &&
        sameParties(record, event, coded) &&
        coded.evidence.some((span) => places.some((place) => span.start < place.end && place.start < span.end)),
    );
    const best = candidates.find((coded) => coded.status === event.status) ?? candidates[0];
    if (best !== undefined) taken.set(best, event);
  }
  const pairs = [...taken.entries()];
  const dated = pairs.filter(([, event]) => event.date !== null);
  const matched = new Set(taken.values());
  return {
    coded: record.events.length,
    right: pairs.length,
    core: expected.filter((event) => event.core).length,
    found: pairs.filter(([, event]) => event.core).length,
    pairs: pairs.length,
    statusRight: pairs.filter(([coded, event]) => coded.status === event.status).length,
    dated: dated.length,
    dateRight: dated.filter(([coded, event]) => sameDate(event.date as string, coded)).length,
    missed: expected
      .filter((event) => event.core && !matched.has(event))
      .map(
        (event) =>
          `${event.type} ${asSet(event.actor)} → ${asSet(event.recipient)} ${event.date ?? "undated"} ${event.status}: ${event.evidence}`,
      ),
    spurious: record.events.filter((coded) => !taken.has(coded)).map((coded) => describeEvent(record, coded)),
  };
};

/** How many of the expected attributions with content are found: half of the words shared, and a speaker that agrees. */
export const compareAttributions = (
  expected: readonly ExpectedAttribution[],
  record: ArticleRecord,
): { expected: number; found: number; speakerRight: number; missed: readonly string[] } => {
  const { text } = record.article;
  let found = 0;
  let speakerRight = 0;
  const missed: string[] = [];
  const wanted = expected.filter((attribution) => attribution.content.length > 0);
  for (const { speaker, content } of wanted) {
    const spans = content.flatMap((words) => placesOf(text, words).slice(0, 1));
    const units = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    const shares = record.attributions.map((attribution) => {
      const said = attribution.content.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      );
      const shared = said.filter((unit) => units.has(unit)).length;
      return shared / (units.size + said.length - shared || 1);
    });
    const best = shares.indexOf(Math.max(...shares));
    const attribution = record.attributions[best];
    if (attribution === undefined || (shares[best] as number) < 0.5) {
      missed.push(`${speaker ?? "–"}: ${content.join(" … ")}`);
      continue;
    }
    found++;
    const actor = record.actors.find(({ id }) => id === attribution.speaker.actor);
    const names = [actor?.name, ...(actor?.names ?? []), attribution.speaker.description].filter(
      (name) => typeof name === "string",
    );
    const last = speaker?.split(/[\s(,;]+/).filter((word) => word.length > 2) ?? [];
    if (
      speaker === null
        ? names.length === 0
        : names.some((name) => last.some((word) => name.toLowerCase().includes(word.toLowerCase())))
    ) {
      speakerRight++;
    }
  }
  return { expected: wanted.length, found, speakerRight, missed };
};
