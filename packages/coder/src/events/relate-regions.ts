/**
 * How two parties divide their sentence. In: a language, two spans. Out: the tokens of both, the path between them in the tree, and
 * which tokens stand before, between and after them.
 */
import type { Language } from "../language/language.ts";
import type { Span } from "../text/span.ts";
import { tokenAt } from "./scene.ts";

export interface TokenRange {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

export type Region = "A" | "B" | "before" | "between" | "after";

export interface PairRegions {
  readonly actor: TokenRange;
  readonly recipient: TokenRange;
  /** Tokens of the actor's sentence. */
  readonly first: number;
  readonly last: number;
  /** Whether the actor stands first. */
  readonly forward: boolean;
  /** The way up from each party's head to the word where both ways meet, that word apart; −1 where they do not. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly joint: number;
  readonly regionOf: (token: number) => Region;
}

/** The tokens of a span, and the one whose head lies outside. A span behind the last token is that token. */
export const rangeOf = (language: Language, span: Span): TokenRange => {
  const count = language.form.length;
  const first = Math.min(tokenAt(language, span.start), count - 1);
  const last = Math.max(first, Math.min(count - 1, tokenAt(language, span.end - 1)));
  let head = last;
  for (let t = first; t <= last; t++) {
    const up = language.head[t] as number;
    if (up < first || up > last) {
      head = t;
      break;
    }
  }
  return { first, last, head };
};

const pathUp = (language: Language, token: number): readonly number[] => {
  const path = [token];
  for (let t = language.head[token] as number, i = 0; t >= 0 && i < 30; t = language.head[t] as number, i++)
    path.push(t);
  return path;
};

/** Divides the sentence of the first party. The language has at least one token. */
export const pairRegions = (language: Language, actorSpan: Span, recipientSpan: Span): PairRegions => {
  const actor = rangeOf(language, actorSpan);
  const recipient = rangeOf(language, recipientSpan);
  const sentence = language.sentences[language.sentence[actor.head] as number];
  const forward = actor.first <= recipient.first;
  const up = pathUp(language, actor.head);
  const down = pathUp(language, recipient.head);
  const joint = up.find((t) => down.includes(t)) ?? -1;
  const near = forward ? actor : recipient;
  const far = forward ? recipient : actor;
  return {
    actor,
    recipient,
    first: sentence?.first ?? 0,
    last: sentence?.last ?? language.form.length - 1,
    forward,
    left: joint < 0 ? up : up.slice(0, up.indexOf(joint)),
    right: joint < 0 ? down : down.slice(0, down.indexOf(joint)),
    joint,
    regionOf: (token) => {
      if (token >= actor.first && token <= actor.last) return "A";
      if (token >= recipient.first && token <= recipient.last) return "B";
      if (token < near.first) return "before";
      return token > far.last ? "after" : "between";
    },
  };
};
