/**
 * What an article has somebody hold that another may contradict. In: a record. Out: claims, without their article's text: all that is compared
 * and shown of them, and no more, so that an archive can keep them beside its articles.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { ArticleRecord } from "@dragoman/coder/record/record";
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
  /** The dead and wounded that it gives. */
  readonly tolls: readonly (readonly [measure: string, number: number])[];
}

/** What somebody says. */
export interface StatementClaim<A> extends AnyClaim {
  readonly point: "who broke it" | "whether it is so";
  /** Whether the speaker denies what is said. */
  readonly denies: boolean;
  /** The words that say it, where a denial is shown with its sentence; null where they are those shown. */
  readonly said: string | null;
  /** Who says it, where the article has an actor for them, and otherwise of which country they are. */
  readonly holder: A | null;
  readonly country: string | null;
  /** Whom the words name. */
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
  const { quad, mode, status, place, date } = event;
  const strike = quad === "material conflict" && mode !== null && status === "occurred";
  const scene = place !== null && place.lat !== null && date?.precision === "day";
  const ahead = date !== null && (isOff(event) ? date.precision === "day" : status === "expected");
  return [
    ...(strike && scene ? (["who did it"] as const) : []),
    ...(status === "occurred" && tolls.length > 0 ? (["how many"] as const) : []),
    ...(ahead ? (["whether it goes ahead"] as const) : []),
  ];
};

const deedsIn = (record: ArticleRecord): DeedClaim<string>[] =>
  record.events.flatMap((event) => {
    const speaker = speakerOf(record, event.attribution);
    if (speaker === null || event.historical) return [];
    const words = event.evidence.map(({ start, end }) => record.article.text.slice(start, end));
    const tolls = [...tollsIn(words.join(" "))];
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
    }));
  });

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
    const claim = {
      point: "whether it is so" as const,
      speaker: name,
      datum: id,
      words,
      denies: stance === "denies",
      said: words === said ? null : said,
      holder: speaker.actor,
      country: speaker.country,
      named: actors
        .filter(({ mentions }) =>
          mentions.some(({ start, end }) => content.some((part) => part.start <= start && end <= part.end)),
        )
        .map((actor) => actor.id),
      blames: [],
      linked: null,
    };
    const answers = stance === "denies" && denies !== null && denied.has(denies) ? denies : null;
    const blames = stance === "states" ? blamesIn(record, content) : [];
    return [
      ...(answers === null && (stance === "states" || stance === "denies") && claim.named.length > 0 ? [claim] : []),
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
