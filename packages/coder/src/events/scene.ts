/**
 * The scene: what earlier stages found, looked up by token. In: their results. Out: a `Scene` for the files of this room.
 */
import type { Actor, Cast, Mention } from "../actors/actor.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Language, Sentence } from "../language/language.ts";
import type { Place } from "../places/place.ts";
import type { Span } from "../text/span.ts";
import type { Dateline } from "../time/dateline.ts";
import type { DateMention, Interval } from "../time/interval.ts";
import { labelledDays } from "./labelled-days.ts";
import { builtInLexicon, type Lexicon } from "./lexicon.ts";

export interface Scene {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly dateline: Dateline;
  readonly dates: readonly DateMention[];
  readonly places: readonly Place[];
  readonly cast: Cast;
  readonly attributions: readonly Attribution[];
  /** The outermost mention that a token heads, or undefined. */
  readonly headed: readonly (Mention | undefined)[];
  /** The innermost mention that covers a token, or undefined. */
  readonly covered: readonly (Mention | undefined)[];
  /** Index into `places` of the place that covers a token, or −1. */
  readonly placeAt: Int32Array;
  /** Index into `dates` of the expression that covers a token, or −1. */
  readonly dateAt: Int32Array;
  /** By paragraph, the day that labels it in a chronology or a live report. */
  readonly labelledDays: ReadonlyMap<number, Interval>;
  /** Index into `attributions` of the innermost one whose content covers a token, or −1. */
  readonly attributionAt: Int32Array;
  readonly actorOf: ReadonlyMap<string, Actor>;
  /** Country → id of its state actor. */
  readonly stateOf: ReadonlyMap<string, string>;
  /** The two states that the article is about, as codes, or none. */
  readonly pair: readonly string[];
  /** By sentence: the dash that ends a dateline ("KYIV, May 20 -"), or −1. */
  readonly datelineEnd: Int32Array;
  /** Tokens of the headline: before this token titles are in title case. */
  readonly bodyFrom: number;
  /** The sentences that carry the news, by index. */
  readonly lead: readonly number[];
}

/** The first token that ends after an offset. */
export const tokenAt = (language: Language, offset: number): number => {
  let low = 0;
  let high = language.end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((language.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const spread = (language: Language, spans: readonly { readonly span: Span }[]): Int32Array => {
  const at = new Int32Array(language.form.length).fill(-1);
  spans.forEach(({ span }, i) => {
    for (let t = tokenAt(language, span.start); t < at.length && (language.start[t] as number) < span.end; t++) {
      at[t] = i;
    }
  });
  return at;
};

/**
 * Wider contents first, so that the narrower overwrite them. A plan ("plans to visit") is no one's word that the deed is so: what says so is
 * whatever the plan stands in.
 */
const innermost = (language: Language, attributions: readonly Attribution[]): Int32Array => {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const depthOf = ({ via }: Attribution): number => {
    const carrier = via === null ? undefined : byId.get(via);
    return carrier === undefined ? 0 : 1 + depthOf(carrier);
  };
  const contents = attributions.flatMap((attribution, index) =>
    attribution.kind === "intention"
      ? []
      : attribution.content.map((span) => ({ span, index, depth: depthOf(attribution) })),
  );
  // Of an agency and the minister it quotes, who say the same words, the minister says them.
  contents.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.depth - b.depth);
  const at = new Int32Array(language.form.length).fill(-1);
  for (const { span, index } of contents) {
    for (let t = tokenAt(language, span.start); t < at.length && (language.start[t] as number) < span.end; t++) {
      at[t] = index;
    }
  }
  return at;
};

const datelineWords = 14;

/** "KYIV, May 20 (Agency) -": capitals first, a dash soon. */
const datelineEnd = (language: Language, first: number, last: number): number => {
  const place = language.form[first] as string;
  if (place.length < 3 || place !== place.toUpperCase() || place === place.toLowerCase()) return -1;
  for (let t = first + 1; t <= Math.min(last, first + datelineWords); t++) {
    const form = language.form[t];
    if ((form === "-" || form === "–" || form === "—") && language.end[t - 1] !== language.start[t]) return t;
    if (form === ":" && t <= first + 6) return t;
  }
  return -1;
};

/** How often each of the two is named at least, and how much oftener than any third. */
const leastNamed = 3;
const ahead = 1.5;

/** The two states that an article names far oftener than any other; none where it is about one state, or about several. */
const pairInFocus = (cast: Cast, actorOf: Scene["actorOf"]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { actors } of cast.mentions) {
    const countries = new Set(actors.flatMap((id) => actorOf.get(id)?.country ?? []));
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined) return [];
  const outdone = third !== undefined && second[1] < ahead * third[1];
  return second[1] < leastNamed || outdone ? [] : [first[0], second[0]];
};

export const sceneOf = (
  language: Language,
  dateline: Dateline,
  dates: readonly DateMention[],
  places: readonly Place[],
  cast: Cast,
  attributions: readonly Attribution[],
  lexicon: Lexicon = builtInLexicon,
): Scene => {
  const headed: (Mention | undefined)[] = new Array(language.form.length).fill(undefined);
  const covered: (Mention | undefined)[] = new Array(language.form.length).fill(undefined);
  for (const mention of cast.mentions) {
    headed[mention.head] ??= mention;
    for (let t = mention.first; t <= mention.last; t++) covered[t] = mention;
  }
  const stateOf = new Map<string, string>();
  for (const actor of cast.actors) {
    if (actor.kind === "state" && actor.country !== null && !stateOf.has(actor.country)) {
      stateOf.set(actor.country, actor.id);
    }
  }
  const actorOf = new Map(cast.actors.map((actor) => [actor.id, actor]));
  const titled = dateline.title !== null && language.text.startsWith(dateline.title);
  const bodyFrom = titled ? tokenAt(language, (dateline.title as string).length) : 0;
  const dateAt = spread(language, dates);
  return {
    language,
    lexicon,
    dateline,
    dates,
    places,
    cast,
    attributions,
    headed,
    covered,
    placeAt: spread(language, places),
    dateAt,
    labelledDays: labelledDays(language, dates, dateAt, dateline.published),
    attributionAt: innermost(language, attributions),
    actorOf,
    stateOf,
    pair: pairInFocus(cast, actorOf),
    datelineEnd: Int32Array.from(language.sentences, ({ first, last }) => datelineEnd(language, first, last)),
    bodyFrom,
    lead: leadOf(language, bodyFrom),
  };
};

/** The first three sentences of the body carry the news. */
const leadSentences = 3;

/** "December 16, 2020", "By Ann Lee", "NAIROBI —": lines that tell nothing. */
const isTold = ({ form }: Language, { first, last }: Sentence): boolean =>
  last - first > 1 && /^[.!?…”"’')\]:;]+$/.test(form[last] as string);

/** The sentences of the lead: the first of the body that tell something. */
const leadOf = (language: Language, bodyFrom: number): readonly number[] => {
  const told: number[] = [];
  const first = language.sentence[Math.min(bodyFrom, language.sentence.length - 1)] ?? 0;
  for (let k = first; k < language.sentences.length && told.length < leadSentences; k++)
    if (isTold(language, language.sentences[k] as Sentence)) told.push(k);
  return told;
};

/** Whether a token stands in the headline or the lead. */
export const inLead = ({ language, lead }: Scene, token: number): boolean =>
  (language.sentence[token] as number) <= (lead.at(-1) ?? -1);
