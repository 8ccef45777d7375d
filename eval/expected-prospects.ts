/**
 * What a careful reader expects to be found of what is expected, and how far a record agrees.
 * In: prospects that a reader wrote down, each with its words; the coded record. Out: counts to score.
 */
import type { EventType } from "@dragoman/coder/codebook/event-types";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { type ComparedEvent, codeSet } from "../packages/desk/src/measure/compared-event.ts";
import { wordFinder } from "../packages/desk/src/measure/find-words.ts";
import { matchEvents, overlap } from "../packages/desk/src/measure/match-events.ts";
import type { Counts } from "../packages/desk/src/measure/scores.ts";
import { asCompared, type ExpectedEvent } from "./expected.ts";

export interface ExpectedProspect {
  /** PLOVER type of the deed; `QUESTION` for an open question. */
  readonly type: string;
  readonly also?: readonly string[];
  /** ISO alpha-3 codes of the parties; null where a party has no state. */
  readonly actor: readonly (string | null)[];
  readonly recipient: readonly (string | null)[];
  /** ISO prefix, or `first/last`; null where the text gives none. */
  readonly due: string | null;
  /** Every reading that is defensible; null where the reader wrote none down. */
  readonly firmness: readonly string[] | null;
  readonly evidence: string;
  /** False where it is defensible, neither required nor wrong. */
  readonly core?: boolean;
}

export interface ProspectCounts extends Counts {
  readonly pairs: number;
  /** Of the pairs that agree: how many have the right due time, none where none is given. */
  readonly dueRight: number;
  /** Of the agreeing pairs, how many have a firmness to compare, and how many have it right. */
  readonly firm: number;
  readonly firmnessRight: number;
  /** For a report. */
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
  /** Pairs that agree but for their due time or firmness: what was expected, and what is coded. */
  readonly off: readonly { readonly expected: string; readonly coded: string; readonly words: string }[];
}

type Prospect = ArticleRecord["prospects"][number];

/** Prospects that name a deed, or ask; statements of principle name none. */
const comparable = ({ prospects }: ArticleRecord): readonly Prospect[] =>
  prospects.filter(({ expects, firmness }) => expects.type !== null || firmness === "question");

/** Open questions are compared as a type of their own, by their words alone. */
const question = "QUESTION";

const write = ({ type, actor, recipient, date }: ComparedEvent, words: string): string =>
  `${type} ${actor.join("+")} → ${recipient.join("+")} ${date === null ? "no due time" : `${date.start}…${date.end}`}: ${words}`;

const codedProspects = (prospects: readonly Prospect[], { actors }: ArticleRecord): ComparedEvent[] => {
  const countryOf = new Map(actors.map(({ id, country }) => [id, country]));
  const countries = (ids: readonly string[]) => codeSet(ids.map((id) => countryOf.get(id) ?? null));
  return prospects.map(({ expects, due, firmness, statement }) => ({
    type: (firmness === "question" ? question : expects.type) as EventType,
    also: [],
    mode: null,
    actor: countries(expects.actor),
    recipient: countries(expects.recipient),
    status: null,
    historical: null,
    date: due === null ? null : { start: due.start.slice(0, 10), end: due.end.slice(0, 10) },
    contexts: null,
    evidence: [statement],
    core: true,
    confidence: null,
  }));
};

const asEvent = ({ due, ...prospect }: ExpectedProspect): ExpectedEvent => ({
  ...prospect,
  date: due,
  status: "",
  core: prospect.core ?? true,
});

/** A due time is right where its last day is: by then it is to be. */
const sameDue = ({ date: wanted }: ComparedEvent, { date }: ComparedEvent): boolean => {
  if (wanted === null || date === null) return wanted === date;
  return date.end.startsWith(wanted.end.split("/").at(-1) as string);
};

/** Statuses of events that a reader may as well have written down among the prospects. */
const forward: ReadonlySet<string> = new Set(["expected", "possible", "hypothetical"]);

/**
 * Pairs coded prospects with expected ones: same type, same countries, overlapping words; one to one. A coded one that agrees with an event
 * that a reader holds to be expected, possible or supposed is no error either.
 * @throws Error when expected words do not stand in the text: the expectation is at fault.
 */
export const compareProspects = (
  expected: readonly ExpectedProspect[],
  events: readonly ExpectedEvent[],
  record: ArticleRecord,
): ProspectCounts => {
  const placesOf = wordFinder(record.article.text);
  const compare = (event: ExpectedEvent): ComparedEvent => {
    const places = placesOf(event.evidence);
    if (places.length === 0) throw new Error(`not in ${record.article.title ?? record.article.id}: ${event.evidence}`);
    return { ...asCompared(event, places), status: null };
  };
  const gold = expected.map((prospect) => compare(asEvent(prospect)));
  const prospects = comparable(record);
  const coded = codedProspects(prospects, record);
  const isQuestion = ({ type }: ComparedEvent): boolean => (type as string) === question;
  const asked = coded.filter(isQuestion);
  const pairs = [
    ...matchEvents(
      gold.filter((one) => !isQuestion(one)),
      coded.filter((one) => !isQuestion(one)),
      "triple",
    ),
    ...gold.filter(isQuestion).flatMap((one) => {
      const found = asked.find((other) => overlap(one, other));
      return found === undefined ? [] : [{ gold: one, coded: found }];
    }),
  ];
  const found = new Set(pairs.map((pair) => pair.gold));
  const right = new Set(pairs.map((pair) => pair.coded));
  const rest = coded.filter((one) => !right.has(one));
  const told = events.filter(({ status }) => forward.has(status)).map(compare);
  for (const pair of matchEvents(told, rest, "triple")) right.add(pair.coded);
  const compared = pairs.map((pair) => {
    const { firmness: readings, evidence } = expected[gold.indexOf(pair.gold)] as ExpectedProspect;
    const { firmness } = prospects[coded.indexOf(pair.coded)] as Prospect;
    return { ...pair, readings, firmness, evidence };
  });
  const firm = compared.flatMap(({ readings, firmness }) => (readings === null ? [] : [readings.includes(firmness)]));
  const { text } = record.article;
  return {
    right: right.size,
    predicted: coded.length,
    found: pairs.filter((pair) => pair.gold.core).length,
    required: gold.filter(({ core }) => core).length,
    pairs: pairs.length,
    dueRight: pairs.filter((pair) => sameDue(pair.gold, pair.coded)).length,
    firm: firm.length,
    firmnessRight: firm.filter(Boolean).length,
    missed: gold.flatMap((one, i) => (found.has(one) || !one.core ? [] : [write(one, expected[i]?.evidence ?? "")])),
    off: compared.flatMap(({ gold: wanted, coded: found, readings, firmness, evidence }) => [
      ...(sameDue(wanted, found)
        ? []
        : [
            {
              expected: `due ${wanted.date?.end ?? "at no time"}`,
              coded: `due ${found.date?.end ?? "at no time"}`,
              words: evidence,
            },
          ]),
      ...(readings === null || readings.includes(firmness)
        ? []
        : [{ expected: readings.join(" or "), coded: firmness, words: evidence }]),
    ]),
    spurious: coded.flatMap((one, i) => {
      const { statement } = prospects[i] as Prospect;
      return right.has(one) ? [] : [write(one, text.slice(statement.start, statement.end))];
    }),
  };
};
