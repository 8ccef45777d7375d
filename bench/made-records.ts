/**
 * Records as a busy desk would read them, made up: states of unequal weight, persons under several names, happenings that several papers
 * report on the days after, prospects that come true or do not, wire copies. In: a seed. Out: records, the same for the same seed.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import { eventTypeCodes, eventTypes } from "@dragoman/coder/codebook/event-types";
import { states } from "@dragoman/coder/codebook/states";
import type { Event } from "@dragoman/coder/events/event";
import { articleOf } from "@dragoman/coder/record/article";
import { type ArticleRecord, recordVersion } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import { isoDay, parseIsoDay } from "@dragoman/coder/time/calendar";
import type { Interval } from "@dragoman/coder/time/interval";

export const eventsPerArticle = 8;
const firstDay = parseIsoDay("2016-01-01") as number;
const days = 1826;
const outlets = Array.from({ length: 60 }, (_, i) => `Outlet ${i + 1}`);
const words =
  "the talks on water trade border security energy transit agreement minister envoy delegation visit statement ministry parliament council region crisis pressure support demand proposal response meeting".split(
    " ",
  );
const syllables = "ba ra mo ka li sha ve no ti du ro he sa mi go".split(" ");

/** Mulberry32: numbers from 0 to 1. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

interface Person {
  readonly names: readonly string[];
  readonly country: string;
}

interface Deed {
  readonly type: Event["type"];
  readonly sides: readonly [Person | string, Person | string];
  readonly day: number;
}

const dayInterval = (day: number): Interval => ({ start: isoDay(day), end: isoDay(day), precision: "day" });

/**
 * Articles one after another in the order of their days; `count` spreads over five years.
 * @param cast seed of the persons
 * @param seed of what they do, and of the articles' texts
 */
export function* madeRecords(count: number, cast = 1, seed = 1): Generator<ArticleRecord> {
  let random = randomFrom(cast);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const nameWord = () => {
    const word = Array.from({ length: 2 + below(2) }, () => pick(syllables)).join("");
    return (word[0] as string).toUpperCase() + word.slice(1);
  };
  const codes = states.map(({ code }) => code).slice(0, 120);
  // Zipf's weights: some pairs have ten thousands of events and most have few.
  const weights = codes.map((_, rank) => 1 / (rank + 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const state = (): string => {
    let at = random() * total;
    for (const [i, weight] of weights.entries()) {
      at -= weight;
      if (at < 0) return codes[i] as string;
    }
    return codes[0] as string;
  };
  const people = new Map(
    codes.map((country) => [
      country,
      Array.from({ length: 12 }, (): Person => {
        const [given, surname] = [nameWord(), `${nameWord()}${pick(["ov", "adi", "sen", "ez", "ani"])}`];
        return { country, names: [`${given} ${surname}`, surname] };
      }),
    ]),
  );
  const side = (country: string): Person | string =>
    random() < 0.5 ? country : pick(people.get(country) as readonly Person[]);
  const newDeed = (day: number): Deed => {
    const a = state();
    let b = state();
    while (b === a) b = state();
    return { type: pick(eventTypeCodes), sides: [side(a), side(b)], day };
  };

  random = randomFrom(seed);
  let recent: Deed[] = [];
  let expected: Deed[] = [];
  let lastText = "";
  for (let nth = 0; nth < count; nth++) {
    const day = firstDay + Math.floor((nth / count) * days);
    recent = recent.filter((deed) => day - deed.day <= 3);
    const due = expected.filter((deed) => deed.day <= day);
    expected = expected.filter((deed) => deed.day > day);
    recent.push(...due.filter(() => random() < 0.6));
    const copied = lastText !== "" && random() < 0.1;
    const body = copied ? lastText : Array.from({ length: 150 }, () => pick(words)).join(" ");
    lastText = body;
    const outlet = pick(outlets);
    const text = `Dispatch ${seed}.${nth} of ${outlet}. ${body}.`;
    const article = articleOf({ text, outlet, title: `Dispatch ${nth}`, url: null, published: dayInterval(day) });
    const actors = new Map<string, Actor>();
    const actorOf = (one: Person | string): string => {
      const name = typeof one === "string" ? (states.find(({ code }) => code === one)?.name ?? one) : pick(one.names);
      const country = typeof one === "string" ? one : one.country;
      const kind = typeof one === "string" ? "state" : "person";
      const id = `actor-${contentHash(article.id, name, country)}`;
      actors.set(id, {
        id,
        name,
        kind,
        country,
        sector: kind === "person" ? "GOV" : null,
        names: [name],
        mentions: [{ start: 0, end: 8, form: "named" }],
        roles:
          kind === "person" && random() < 0.2
            ? [
                {
                  title: "minister",
                  of: null,
                  country,
                  sector: "GOV",
                  start: null,
                  end: null,
                  evidence: [{ start: 0, end: 20 }],
                },
              ]
            : [],
        because: "bench",
      });
      return id;
    };
    const span = (i: number) => ({ start: 30 + i * 60, end: 85 + i * 60 });
    const attributions: ArticleRecord["attributions"][number][] = [];
    const prospects: ArticleRecord["prospects"][number][] = [];
    const events = Array.from({ length: eventsPerArticle }, (_, i): Event => {
      const known = recent.length > 0 && random() < 0.5;
      const ahead = !known && random() < 0.08;
      const deed = known ? pick(recent) : newDeed(ahead ? day + 1 + below(30) : day - below(2));
      if (ahead) expected.push(deed);
      else if (!known) recent.push(deed);
      const id = `event-${contentHash(article.id, String(i))}`;
      const [actor, recipient] = [[actorOf(deed.sides[0])], [actorOf(deed.sides[1])]];
      const attribution = random() < 0.5 ? `attribution-${contentHash(article.id, String(i))}` : null;
      if (attribution !== null)
        attributions.push({
          id: attribution,
          speaker: {
            span: null,
            actor: actor[0] as string,
            description: null,
            anonymous: false,
            country: null,
            sector: null,
          },
          cue: null,
          content: [span(i)],
          form: "indirect",
          stance: "states",
          kind: "speech",
          colour: "neutral",
          denies: null,
          via: null,
          because: "bench",
        });
      const date = random() < 0.8 ? dayInterval(deed.day) : null;
      if (ahead)
        prospects.push({
          id: `prospect-${contentHash(article.id, String(i))}`,
          statement: span(i),
          event: id,
          expects: { type: deed.type, mode: null, actor, recipient },
          due: dayInterval(deed.day),
          firmness: "expected",
          postponed: false,
          attribution,
          because: "bench",
        });
      return {
        id,
        type: deed.type,
        mode: null,
        contexts: ["diplomatic"],
        quad: eventTypes[deed.type].quad,
        score: below(21) - 10,
        cameo: "040",
        actor,
        recipient,
        date,
        place:
          random() < 0.3
            ? {
                span: span(i),
                name: pick(["Oslo", "Vienna", "Geneva", "Doha"]),
                country: "NOR",
                lat: 60,
                lon: 11,
                because: "bench",
              }
            : null,
        status: ahead ? "expected" : random() < 0.05 ? "denied" : "occurred",
        statusEvidence: null,
        historical: random() < 0.1,
        trigger: { start: span(i).start, end: span(i).start + 6 },
        evidence: [span(i)],
        attribution,
        confidence: 0.8,
        because: "bench",
      };
    });
    yield {
      schema: recordVersion,
      coder: { version: "bench", models: [] },
      article,
      sentences: Array.from({ length: 12 }, (_, i) => ({ start: i * 80, end: i * 80 + 79 })),
      actors: [...actors.values()],
      dates: [],
      places: [],
      attributions,
      events,
      prospects,
    };
  }
}
