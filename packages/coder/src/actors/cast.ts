/** Asking a cast. In: what `resolveActors` found. Out: actors by id, by state, and the mention a token heads. */
import type { Actor, Cast, Mention } from "./actor.ts";

/** The actor of a state by its ISO 3166-1 alpha-3 code, if the article mentions the state. */
export const stateActor = (cast: Cast, code: string): Actor | undefined =>
  cast.actors.find((actor) => actor.kind === "state" && actor.country === code);

/** The actor with an id. */
export const actorById = (cast: Cast, id: string): Actor | undefined => cast.actors.find((actor) => actor.id === id);

const headIndexes = new WeakMap<Cast, ReadonlyMap<number, Mention>>();

/** The mention whose phrase token `t` heads: of several the longest. */
export const mentionHeadedBy = (cast: Cast, t: number): Mention | undefined => {
  let index = headIndexes.get(cast);
  if (index === undefined) {
    const built = new Map<number, Mention>();
    for (const mention of cast.mentions) {
      const other = built.get(mention.head);
      if (other === undefined || other.end - other.start < mention.end - mention.start)
        built.set(mention.head, mention);
    }
    index = built;
    headIndexes.set(cast, index);
  }
  return index.get(t);
};
