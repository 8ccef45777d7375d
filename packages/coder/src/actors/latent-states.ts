/**
 * States that the words only imply. In: the language, the cast, places, the article's id. Out: a state actor for every country that has
 * ground, people or an adjective in the article but is not named itself: "rockets fell on Basra" is done to Iraq, "Iraqis took to the
 * streets" against it, "a Russian company" is Russia's. A record keeps those that an event needs.
 */
import { ambiguousStateNames, stateNames } from "../codebook/state-names.ts";
import { states } from "../codebook/states.ts";
import type { Language } from "../language/language.ts";
import type { Place } from "../places/place.ts";
import { contentHash } from "../text/hash.ts";
import type { Dateline } from "../time/dateline.ts";
import type { Actor, Cast } from "./actor.ts";

const nameOf: ReadonlyMap<string, string> = new Map(states.map(({ code, name }) => [code, name]));

/** @returns states in order of the words that imply them, which are their mentions */
export const latentStates = (
  language: Language,
  cast: Cast,
  places: readonly Place[],
  { article }: Dateline,
): readonly Actor[] => {
  const known = new Set(cast.actors.filter(({ kind }) => kind === "state").map(({ country }) => country));
  const implied = new Map<string, Actor["mentions"][number][]>();
  const imply = (
    country: string | null,
    mentions: readonly { readonly start: number; readonly end: number }[],
  ): void => {
    if (country === null || known.has(country) || !nameOf.has(country)) return;
    const all = implied.get(country) ?? [];
    implied.set(country, all);
    for (const { start, end } of mentions) all.push({ start, end, form: "metonymic" });
  };
  for (const { country, span } of places) imply(country, [span]);
  for (const { country, kind, mentions } of cast.actors) if (kind === "group") imply(country, mentions.slice(0, 1));
  language.form.forEach((form, t) => {
    const name = stateNames.get(form);
    const word = { start: language.start[t] as number, end: language.end[t] as number };
    if (name?.by === "demonym" && !ambiguousStateNames.has(form)) imply(name.code, [word]);
  });
  return [...implied].map(([country, mentions]): Actor => {
    const name = nameOf.get(country) as string;
    return {
      id: `actor-${contentHash(article, name, country, "state")}`,
      name,
      kind: "state",
      country,
      sector: null,
      names: [],
      mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
      roles: [],
      because: "actors/latent-state",
    };
  });
};
