/**
 * What a careful reader wrote down of an article, and how far a record agrees with it.
 * In: expected events, prospects and attributions, each with its words; the coded record. Out: counts to score.
 */
import type { EventType } from "@dragoman/coder/codebook/event-types";
import type { Status } from "@dragoman/coder/codebook/statuses";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Judged } from "../packages/desk/src/measure/calibration.ts";
import { type ComparedEvent, codeSet, comparedEvents } from "../packages/desk/src/measure/compared-event.ts";
import { wordFinder } from "../packages/desk/src/measure/find-words.ts";
import { matchEvents, sameDate } from "../packages/desk/src/measure/match-events.ts";

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
  /** As the text has it; null where it tells none, undefined where nobody wrote places down. */
  readonly place?: string | null;
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
  /** Of those with an expected place, how many name it. */
  readonly placed: number;
  readonly placeRight: number;
  /** The pairs, with the words that were expected. */
  readonly agreeing: readonly { readonly gold: ComparedEvent; readonly coded: ComparedEvent; readonly words: string }[];
  /** Every coded event with the confidence it was given. */
  readonly judged: readonly Judged[];
  /** For a report: what was missed and what was coded in vain. */
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

type Event = ArticleRecord["events"][number];

const partyCodes = (codes: readonly (string | null)[]): string => codeSet(codes).join("+");

const describeEvent = (
  text: string,
  { mode, trigger }: Event,
  { type, actor, recipient, date, status }: ComparedEvent,
) =>
  `${type}${mode === null ? "" : `/${mode}`} ${partyCodes(actor)} → ${partyCodes(recipient)} ${date?.start ?? "undated"} ${status} ` +
  `“${text.slice(trigger.start, trigger.end)}”`;

/** An expected event as it is compared. */
export const asCompared = (event: ExpectedEvent, evidence: ComparedEvent["evidence"]): ComparedEvent => ({
  type: event.type as EventType,
  also: (event.also ?? []) as readonly EventType[],
  mode: null,
  actor: codeSet(event.actor),
  recipient: codeSet(event.recipient),
  status: event.status as Status,
  historical: null,
  date: event.date === null ? null : { start: event.date, end: event.date },
  contexts: null,
  evidence,
  core: event.core,
  confidence: null,
});

/** Whether a coded place is the one expected: "the port of Odesa" is Odesa. */
const samePlace = (expected: string, coded: string | undefined): boolean => {
  if (coded === undefined) return false;
  const [wanted, found] = [expected.toLowerCase(), coded.toLowerCase()];
  return wanted.includes(found) || found.includes(wanted);
};

/**
 * Pairs coded events with expected ones: same type, same countries, overlapping words. One to one, core events first.
 * @throws Error when expected words do not stand in the text: the expectation is at fault.
 */
export const compareEvents = (expected: readonly ExpectedEvent[], record: ArticleRecord): EventCounts => {
  const { text } = record.article;
  const placesOf = wordFinder(text);
  const gold = expected.map((event) => {
    const places = placesOf(event.evidence);
    if (places.length === 0) throw new Error(`not in ${record.article.title ?? record.article.id}: ${event.evidence}`);
    return asCompared(event, places);
  });
  const coded = comparedEvents(record);
  const pairs = matchEvents(gold, coded, "triple");
  const placed = pairs.flatMap((pair) => {
    const place = expected[gold.indexOf(pair.gold)]?.place;
    return place == null ? [] : [samePlace(place, record.events[coded.indexOf(pair.coded)]?.place?.name)];
  });
  const dated = pairs.filter(({ gold: { date } }) => date !== null);
  const found = new Set(pairs.map((pair) => pair.gold));
  const right = new Set(pairs.map((pair) => pair.coded));
  return {
    coded: coded.length,
    right: pairs.length,
    core: gold.filter(({ core }) => core).length,
    found: pairs.filter(({ gold: { core } }) => core).length,
    pairs: pairs.length,
    statusRight: pairs.filter((pair) => pair.coded.status === pair.gold.status).length,
    dated: dated.length,
    dateRight: dated.filter((pair) => sameDate(pair.gold, pair.coded)).length,
    placed: placed.length,
    placeRight: placed.filter((right) => right).length,
    agreeing: pairs.map((pair) => ({ ...pair, words: expected[gold.indexOf(pair.gold)]?.evidence ?? "" })),
    judged: coded.map((event) => ({ confidence: event.confidence ?? 0, right: right.has(event) })),
    missed: expected
      .filter((event, i) => event.core && !found.has(gold[i] as ComparedEvent))
      .map(
        (event) =>
          `${event.type} ${partyCodes(event.actor)} → ${partyCodes(event.recipient)} ${event.date ?? "undated"} ${event.status}: ${event.evidence}`,
      ),
    spurious: coded.flatMap((event, i) =>
      right.has(event) ? [] : [describeEvent(text, record.events[i] as Event, event)],
    ),
  };
};

/** How many of the expected attributions with content are found: half of the words shared, and a speaker that agrees. */
export const compareAttributions = (
  expected: readonly ExpectedAttribution[],
  record: ArticleRecord,
): { expected: number; found: number; speakerRight: number; missed: readonly string[] } => {
  const placesOf = wordFinder(record.article.text);
  let found = 0;
  let speakerRight = 0;
  const missed: string[] = [];
  const wanted = expected.filter((attribution) => attribution.content.length > 0);
  for (const { speaker, content } of wanted) {
    const spans = content.flatMap((words) => placesOf(words).slice(0, 1));
    const units = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    const shares = record.attributions.map((attribution) => {
      const said = attribution.content.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      );
      const shared = said.filter((unit) => units.has(unit)).length;
      return shared / (units.size + said.length - shared || 1);
    });
    const most = Math.max(...shares);
    const alike = record.attributions.filter((_, i) => shares[i] === most);
    // Of the links of a chain, who all have the content, the one whom no other of them quotes is the speaker.
    const original = alike.find(({ id }) => !alike.some(({ via }) => via === id));
    const best = original === undefined ? shares.indexOf(most) : record.attributions.indexOf(original);
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
