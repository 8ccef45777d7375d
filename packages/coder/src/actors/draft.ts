/** Actors while they are being put together: what the finders of names, descriptions and pronouns add to. */
import type { Office } from "../codebook/offices.ts";
import type { Sector } from "../codebook/sectors.ts";
import type { Span } from "../text/span.ts";
import type { MentionForm } from "./actor.ts";
import type { Name } from "./names.ts";
import type { Reading } from "./reading.ts";
import type { KnownActor } from "./registry.ts";

export interface DraftRole {
  readonly title: string;
  readonly office: Office | null;
  readonly of: string | null;
  readonly country: string | null;
  readonly sector: Sector | null;
  readonly former: boolean;
  start: string | null;
  end: string | null;
  readonly evidence: Span[];
  /** First token of the words that say so. */
  readonly at: number;
  /** Last token of whoever is said to have such a holder ("its leader", "Khan's adviser"), −1 for none. */
  readonly possessor: number;
}

export interface DraftActor {
  readonly kind: "person" | "organization" | "state" | "group";
  name: string;
  country: string | null;
  sector: Sector | null;
  gender: "female" | "male" | null;
  /** What a later phrase may call it: "embassy", "officials", "prime minister". Lower case, singular or collective. */
  readonly nouns: Set<string>;
  /** Names of a person, taken apart; the first is the fullest. */
  names: Name[];
  known: KnownActor | null;
  /** How often it is mentioned so far. */
  count: number;
  roles: DraftRole[];
  because: string;
}

export interface DraftMention {
  readonly actors: readonly DraftActor[];
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  /** Tokens of the whole phrase, titles before a name included, where they are more than the mention's. */
  readonly reach?: number;
  /** Spoken of as several: a group, a collective mention. */
  readonly plural: boolean;
}

/** Everything found so far, for one article. */
export interface Draft {
  readonly reading: Reading;
  readonly actors: DraftActor[];
  readonly mentions: DraftMention[];
  /** States by code, people of a state by code, registered actors: each has one actor. */
  readonly states: Map<string, DraftActor>;
  readonly peoples: Map<string, DraftActor>;
  readonly known: Map<KnownActor, DraftActor>;
  /** The mention over each token; where they nest, the innermost. */
  readonly mentionAt: (DraftMention | undefined)[];
  /** The mention whose phrase a token heads; of several the longest. */
  readonly headAt: (DraftMention | undefined)[];
}

export const newDraft = (reading: Reading): Draft => ({
  reading,
  actors: [],
  mentions: [],
  states: new Map(),
  peoples: new Map(),
  known: new Map(),
  mentionAt: new Array(reading.words.length).fill(undefined),
  headAt: new Array(reading.words.length).fill(undefined),
});

export const newActor = (
  kind: DraftActor["kind"],
  name: string,
  country: string | null,
  sector: Sector | null,
  because: string,
): DraftActor => ({
  kind,
  name,
  country,
  sector,
  gender: null,
  nouns: new Set(),
  names: [],
  known: null,
  count: 0,
  roles: [],
  because,
});

/** How far back a description may look for what it means, in tokens: a long article. Keeps the stage linear. */
export const memory = 3000;

/** The token that heads a phrase: from `from` up the tree as long as the head lies within the phrase. */
export const headWithin = (reading: Reading, from: number, first: number, last: number): number => {
  const { head } = reading.language;
  let at = from;
  for (let next = head[at] as number; next >= first && next <= last; next = head[at] as number) at = next;
  return at;
};

/** Tokens that a mention's phrase covers. */
export const reachOf = ({ first, last, reach }: DraftMention): number => Math.max(reach ?? 0, last - first + 1);

/** Adds a mention. An actor unknown so far joins the list. */
export const addMention = (draft: Draft, mention: DraftMention): void => {
  draft.mentions.push(mention);
  for (const actor of mention.actors) if (actor.count++ === 0) draft.actors.push(actor);
  for (let t = mention.first; t <= mention.last; t++) {
    const other = draft.mentionAt[t];
    if (other === undefined || other.last - other.first > mention.last - mention.first) draft.mentionAt[t] = mention;
  }
  const headed = draft.headAt[mention.head];
  if (headed === undefined || reachOf(headed) < reachOf(mention)) draft.headAt[mention.head] = mention;
};
