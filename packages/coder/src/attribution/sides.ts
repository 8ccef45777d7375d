/**
 * The side of a speaker who is described and not named. In: a tree, the cast, the phrase with its head. Out: country and sector where the
 * words state them: "an Iraqi official" (IRQ GOV), "sources close to the Kremlin" (RUS GOV), "a diplomatic source" (– GOV).
 */
import type { Cast } from "../actors/actor.ts";
import { actorById, mentionHeadedBy } from "../actors/cast.ts";
import type { Sector } from "../codebook/sectors.ts";
import { sectorsByModifier, sectorsByNoun, speaksForPlace } from "../codebook/source-sectors.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf, relation } from "../language/tree.ts";
import { caseOf } from "./draft.ts";

export interface Side {
  readonly country: string | null;
  readonly sector: Sector | null;
}

/** Prepositions behind a speaker that tell where one belongs; "about", "on", "with" tell what one talks of. */
const belonging = new Set(["of", "from", "at", "within", "inside", "for", "to", "in"]);

const onlyOne = <T>(found: readonly T[]): T | null => (new Set(found).size === 1 ? (found[0] as T) : null);

/** The words of a phrase that tell whose its head is, each with the preposition that ties it: no relative clauses, no topics. */
const tiesOf = (language: Language, head: number): readonly { readonly token: number; readonly by: string }[] => {
  const ties: { token: number; by: string }[] = [];
  const add = (token: number, depth: number): void => {
    for (const d of dependentsOf(language, token)) {
      const rel = relation(language, d);
      const by = rel === "nmod" || rel === "obl" ? caseOf(language, d) : "";
      // "close to the Kremlin", "familiar with": only nearness is a side.
      const near =
        rel === "amod" ||
        (rel === "acl" && /^(?:close|allied|loyal|aligned|linked)$/.test(language.lemma[d] as string));
      const before = d < head && (rel === "compound" || rel === "nmod" || rel === "amod");
      if (!before && !near && !(by !== "" && belonging.has(by))) continue;
      ties.push({ token: d, by });
      if (depth < 3) add(d, depth + 1);
    }
  };
  add(head, 0);
  return ties;
};

/**
 * @param head the token that heads the speaker's phrase
 * @returns nulls where the words state no side, or more than one
 */
export const sideOf = (language: Language, cast: Cast, head: number): Side => {
  const noun = language.lemma[head] as string;
  const ties = tiesOf(language, head);
  const actors = ties.flatMap(({ token, by }) => {
    const mention = mentionHeadedBy(cast, token);
    const actor = mention === undefined ? undefined : actorById(cast, mention.actors[0] as string);
    if (actor === undefined || (by === "in" && actor.kind === "state" && !speaksForPlace.has(noun))) return [];
    return [actor];
  });
  const own = mentionHeadedBy(cast, head);
  const described = own === undefined ? undefined : actorById(cast, own.actors[0] as string);
  const countries = actors.flatMap(({ country }) => country ?? []);
  const modifier = ties.flatMap(
    ({ token }) => sectorsByModifier.get((language.form[token] as string).toLowerCase()) ?? [],
  );
  return {
    country: described?.country ?? onlyOne(countries),
    sector:
      described?.sector ??
      modifier[0] ??
      onlyOne(actors.flatMap(({ sector }) => sector ?? [])) ??
      sectorsByNoun.get(noun) ??
      sectorsByNoun.get((language.form[head] as string).toLowerCase()) ??
      null,
  };
};
