/**
 * On whose ground a clause plays. In: a draft and the head of a phrase. Out: the country of the place that the clause names: "In Lahore
 * protesters burned flags", "a mob stormed the embassy in Tehran". People of whom nothing else is told are of that country.
 */
import { dependentsOf, relation } from "../language/tree.ts";
import { clauseOf } from "./clauses.ts";
import type { Draft } from "./draft.ts";

const grounds: ReadonlySet<string> = new Set("in at near outside inside across around through".split(" "));

/** The country of a place that hangs on one of some words by a preposition of place. */
const placeBelow = (draft: Draft, words: readonly number[]): string | null => {
  const { language, placeAt, unitAt } = draft.reading;
  for (const word of words) {
    for (const d of dependentsOf(language, word)) {
      const rel = relation(language, d);
      if (rel !== "obl" && rel !== "nmod") continue;
      const stands = dependentsOf(language, d).some(
        (mark) => relation(language, mark) === "case" && grounds.has(language.lemma[mark] as string),
      );
      const unit = unitAt[d];
      const country =
        placeAt[d]?.country ?? (unit?.kind === "state" && unit.state.by === "name" ? unit.state.code : null);
      if (stands && country !== null) return country;
      // "in the streets of Lima", "outside the embassy in Tehran"
      const inner = stands || rel === "nmod" ? placeBelow(draft, [d]) : null;
      if (inner !== null) return inner;
    }
  }
  return null;
};

/** "sent an envoy to Niamey, where the generals refused him": the country of the place that a clause with "where" tells of, or null. */
export const whereOfClause = (draft: Draft, head: number): string | null => {
  const { language, placeAt } = draft.reading;
  const verb = clauseOf(draft, head);
  const place = verb < 0 ? -1 : (language.head[verb] as number);
  const where = dependentsOf(language, verb).some((d) => language.lemma[d] === "where" && d < verb);
  return where && place >= 0 && place < verb ? (placeAt[place]?.country ?? null) : null;
};

/** The country in which whatever the phrase at `head` does or suffers is told to happen, or null. */
export const groundOfClause = (draft: Draft, head: number): string | null => {
  const { language } = draft.reading;
  const verb = clauseOf(draft, head);
  if (verb < 0 || language.upos[verb] !== "VERB") return null;
  const objects = [...dependentsOf(language, verb)].filter((d) => relation(language, d) === "obj");
  return placeBelow(draft, [verb, ...objects]);
};
