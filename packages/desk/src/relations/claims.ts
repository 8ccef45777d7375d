/**
 * What an article has somebody hold that another may contradict. In: a record. Out: claims, without their article's text: all that is compared
 * and shown of them, and no more, so that an archive can keep them beside its articles.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import { speakerOf } from "./happenings.ts";
import { type Blame, blamesIn } from "./mutual-blame.ts";
import { tollsIn } from "./proposition-words.ts";
import { type ComparedEvent, isOff } from "./same-deed.ts";

/** On what two accounts can be at odds. */
export type DisputePoint = "who did it" | "who broke it" | "how many" | "whether it goes ahead" | "whether it is so";

interface AnyClaim {
  readonly speaker: string;
  /** The event or attribution that it is. */
  readonly datum: string;
  /** The words that are shown. */
  readonly words: string;
}

/** A deed as somebody tells it. `A` is what is known of who takes part. */
export interface DeedClaim<A> extends AnyClaim {
  readonly point: "who did it" | "how many" | "whether it goes ahead";
  readonly event: ComparedEvent;
  readonly actors: readonly A[];
  readonly recipients: readonly A[];
  /** The dead, wounded, expelled and detained that it gives. */
  readonly tolls: readonly (readonly [measure: string, number: number])[];
  /** Of what is off, the first days of the times that its sentence names, ISO. */
  readonly days: readonly string[];
}

/** What somebody says. */
export interface StatementClaim<A> extends AnyClaim {
  readonly point: "who broke it" | "whether it is so";
  /** Whether the speaker denies what is said, or tells it as not so: "never crossed the line". */
  readonly denies: boolean;
  readonly negates: boolean;
  /** Of a denial without a link and of what is told as not so, for which state it may answer, ISO 3166-1 alpha-3; null for that of whoever speaks. */
  readonly answersFor: string | null;
  /** The words that say it, where a denial is shown with its sentence; null where they are those shown. */
  readonly said: string | null;
  /** Who says it, where the article has an actor for them, and otherwise of which country they are. */
  readonly holder: A | null;
  readonly country: string | null;
  /** Whom the words name, in their order. */
  readonly named: readonly A[];
  /** Whom they may blame for breaking what both had agreed, the likeliest first. */
  readonly blames: readonly Blame<A>[];
  /** The attribution that is denied in its own article: the one that it denies there, or itself; null where it may be denied in any other. */
  readonly linked: string | null;
}

export type Claim<A> = DeedClaim<A> | StatementClaim<A>;

/** On what a deed may be told otherwise, as far as the event alone can say. */
const pointsOf = ({
  event,
  tolls,
}: {
  event: Event;
  tolls: DeedClaim<string>["tolls"];
}): DeedClaim<string>["point"][] => {
  const { quad, mode, status, date } = event;
  const strike = quad === "material conflict" && mode !== null && status === "occurred";
  const ahead = isOff(event) || (status === "expected" && date?.precision === "day");
  return [
    ...(strike && date?.precision === "day" ? (["who did it"] as const) : []),
    ...(status === "occurred" && tolls.length > 0 ? (["how many"] as const) : []),
    ...(ahead ? (["whether it goes ahead"] as const) : []),
  ];
};

const within = ({ start, end }: Span, outer: Span): boolean => start >= outer.start && end <= outer.end;

/** Whether a sentence tells of no harm but of one doer's country, as far as told, and one day: a toll in it is that deed's. */
const tellsOneHarm = ({ events, actors }: ArticleRecord, sentence: Span): boolean => {
  const harms = events.filter(({ quad, trigger }) => quad === "material conflict" && within(trigger, sentence));
  const countries = harms.flatMap(({ actor }) =>
    actor.flatMap((id) => actors.find((one) => one.id === id)?.country ?? []),
  );
  return new Set(countries).size < 2 && new Set(harms.map(({ date }) => date?.start)).size < 2;
};

/** The next sentence of the same paragraph, where nobody but the speaker speaks in it. */
const goesOn = (record: ArticleRecord, sentence: Span, speaker: string): Span | undefined => {
  const { article, sentences, attributions } = record;
  const next = sentences.find(({ start }) => start >= sentence.end);
  if (next === undefined || article.text.slice(sentence.end, next.start).includes("\n")) return undefined;
  const others = attributions.some(
    ({ id, content }) => content.some((part) => within(part, next)) && speakerOf(record, id) !== speaker,
  );
  return others ? undefined : next;
};

/**
 * The numbers of a deed's clause, or else of its sentence ("jets struck the town, the ministry said, killing 45"), or else of the next one ("Two
 * soldiers died, it said").
 */
const tollsOf = (
  record: ArticleRecord,
  words: string,
  sentence: Span | undefined,
  speaker: string,
): DeedClaim<string>["tolls"] => {
  const { text } = record.article;
  const own = tollsIn(words);
  if (own.size > 0 || sentence === undefined || !tellsOneHarm(record, sentence)) return [...own];
  const here = tollsIn(text.slice(sentence.start, sentence.end));
  const next = here.size > 0 ? undefined : goesOn(record, sentence, speaker);
  if (next === undefined || !tellsOneHarm(record, { start: sentence.start, end: next.end })) return [...here];
  return [...tollsIn(text.slice(next.start, next.end))];
};

const deedsIn = (record: ArticleRecord): DeedClaim<string>[] =>
  record.events.flatMap((event) => {
    const speaker = speakerOf(record, event.attribution);
    if (speaker === null || event.historical) return [];
    const words = event.evidence.map(({ start, end }) => record.article.text.slice(start, end));
    const sentence = record.sentences.find((one) => within(event.trigger, one));
    const tolls = event.status === "occurred" ? tollsOf(record, words.join(" "), sentence, speaker) : [];
    const days = record.dates.flatMap(({ span, start }) =>
      start !== null && sentence !== undefined && within(span, sentence) ? [start.slice(0, 10)] : [],
    );
    const { id, type, mode, status, historical, date, place, because, actor, recipient } = event;
    return pointsOf({ event, tolls }).map((point) => ({
      point,
      speaker,
      datum: id,
      words: words[0] ?? "",
      event: { type, mode, status, historical, date, place, because },
      actors: actor,
      recipients: recipient,
      tolls: point === "how many" ? tolls : [],
      days: point === "whether it goes ahead" && isOff(event) ? days : [],
    }));
  });

/** What is told as not so. */
export const negation = /\b(?:never|not|no|nothing|nobody|none|neither)\b|n[’']t\b/i;

/** Whom what is said names, in its order. */
const namedIn = (actors: ArticleRecord["actors"], content: readonly Span[]): ArticleRecord["actors"] =>
  actors
    .flatMap((actor) => {
      const at = actor.mentions.filter((mention) => content.some((part) => within(mention, part)));
      return at.length === 0 ? [] : [{ actor, first: Math.min(...at.map(({ start }) => start)) }];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ actor }) => actor);

/** For which states a denial may answer: whoever speaks, or each other country that it names. */
const answeredFor = (named: ArticleRecord["actors"], country: string | null): readonly (string | null)[] => [
  null,
  ...new Set(named.flatMap((actor) => (actor.country === country ? [] : (actor.country ?? [])))),
];

const statementsIn = (record: ArticleRecord): StatementClaim<string>[] => {
  const { article, actors, attributions, sentences } = record;
  const held = attributions.flatMap((attribution) => {
    const name = speakerOf(record, attribution.id);
    return name === null || attribution.content.length === 0 || attribution.kind === "intention"
      ? []
      : [{ name, attribution }];
  });
  const ids = new Set(held.map(({ attribution }) => attribution.id));
  const denied = new Set(
    held.flatMap(({ attribution: { stance, denies } }) =>
      stance === "denies" && denies !== null && ids.has(denies) ? [denies] : [],
    ),
  );
  return held.flatMap(({ name, attribution: { id, speaker, content, stance, denies } }) => {
    const said = content.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
    const [first] = content;
    // "this", "the charge": only the sentence tells what is denied.
    const around =
      denies === null || first === undefined
        ? undefined
        : sentences.find(({ start, end }) => start <= first.start && first.end <= end);
    const words = around === undefined ? said : article.text.slice(around.start, around.end);
    const named = namedIn(actors, content);
    const claim = {
      point: "whether it is so" as const,
      speaker: name,
      datum: id,
      words,
      denies: stance === "denies",
      negates: false,
      answersFor: null,
      said: words === said ? null : said,
      holder: speaker.actor,
      country: speaker.country,
      named: named.map(({ id: one }) => one),
      blames: [],
      linked: null,
    };
    const answers = stance === "denies" && denies !== null && denied.has(denies) ? denies : null;
    const blames = stance === "states" ? blamesIn(record, content) : [];
    const speaks = actors.find((actor) => actor.id === speaker.actor)?.country ?? speaker.country;
    const contrary = stance === "states" && negation.test(said);
    return [
      ...(stance === "states" && named.length > 0 ? [claim] : []),
      ...(contrary ? answeredFor(named, speaks).map((answersFor) => ({ ...claim, negates: true, answersFor })) : []),
      ...(stance === "denies" && answers === null
        ? answeredFor(named, speaks).map((answersFor) => ({ ...claim, answersFor }))
        : []),
      ...(answers === null ? [] : [{ ...claim, linked: answers }]),
      ...(denied.has(id) ? [{ ...claim, linked: id }] : []),
      ...(blames.length === 0 ? [] : [{ ...claim, point: "who broke it" as const, blames }]),
    ];
  });
};

/** What an article has somebody hold, on each point on which another may contradict it; who takes part by the record's ids. */
export const claimsIn = (record: ArticleRecord): Claim<string>[] => [...deedsIn(record), ...statementsIn(record)];

/** A claim with what else is known of who takes part; who is nobody is left out. */
export const withActors = <A, B>(claim: Claim<A>, of: (actor: A) => B | undefined): Claim<B> => {
  const known = (actors: readonly A[]): B[] =>
    actors.flatMap((actor) => {
      const found = of(actor);
      return found === undefined ? [] : [found];
    });
  if ("event" in claim) return { ...claim, actors: known(claim.actors), recipients: known(claim.recipients) };
  return {
    ...claim,
    holder: claim.holder === null ? null : (of(claim.holder) ?? null),
    named: known(claim.named),
    blames: claim.blames.flatMap(({ breach, actor }) => known([actor]).map((one) => ({ breach, actor: one }))),
  };
};
