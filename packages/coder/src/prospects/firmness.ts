/** How firmly a forward-looking statement stands. In: the rule that gave an event its status. Out: a firmness, or null. */
import type { Firmness } from "./prospect.ts";

/** Words that doubt, fear, allege or only hold possible what is told, so that nothing is forecast: "accused of sending", "feared that it might". */
const merelyHeld =
  "able accuse accusation accused allege alleged allegedly allegation appear apparent apparently assume believe believed belief charge claim claimed " +
  "concern doubt doubtful dubious fear feared guess imply presume presumed purport purported purportedly questionable reported reportedly " +
  "suggest rumor rumored rumour rumoured seem suppose supposed supposedly suspect suspected suspicion think thought uncertain unclear unconfirmed worry";
const held: ReadonlySet<string> = new Set(merelyHeld.split(" "));

/** What follows `events/status:` → firmness; the longest prefix wins. */
const firmnessOfRule: { readonly [rule: string]: Firmness } = {
  "embedding:expect": "expected",
  "embedding:anticipate": "expected",
  "embedding:forecast": "expected",
  "embedding:predict": "expected",
  "embedding:await": "expected",
  "embedding:look": "expected",
  "embedding:intend": "expected",
  "embedding:likely": "likely",
  "embedding:unlikely": "possible",
  "predicate:close": "likely",
  "predicate:near": "likely",
  "time-set": "expected",
  "embedding:sure": "likely",
  "embedding:certain": "likely",
  "embedding:schedule": "scheduled",
  "embedding:due": "scheduled",
  "embedding:slate": "scheduled",
  "embedding:set": "scheduled",
  "embedding:plan": "scheduled",
  "embedding:arrange": "scheduled",
  "embedding:prepare": "scheduled",
  postponed: "scheduled",
  "embedding:promise": "promised",
  "embedding:pledge": "promised",
  "embedding:vow": "promised",
  "embedding:agree": "promised",
  "embedding:undertake": "promised",
  "embedding:commit": "promised",
  "embedding:decide": "promised",
  "noun:plan": "scheduled",
  "noun:promise": "promised",
  "noun:pledge": "promised",
  "noun:vow": "promised",
  "noun:commitment": "promised",
  "noun:intention": "expected",
  "noun:preparation": "scheduled",
  "noun:arrangement": "scheduled",
  "noun:agenda": "scheduled",
  "described:likely": "likely",
  "described:possible": "possible",
  "described:potential": "possible",
  described: "scheduled",
  preposition: "scheduled",
  mark: "scheduled",
  "present-with-future-date": "scheduled",
  "headline-infinitive": "scheduled",
  "future-date": "scheduled",
  "is-to": "scheduled",
  "supposed-to": "scheduled",
  "word:due": "scheduled",
  word: "expected",
  "would-if": "conditional",
  if: "conditional",
  condition: "conditional",
  "modal:": "possible",
  "adverb:": "possible",
  "would-reported": "expected",
  will: "expected",
  "going-to": "expected",
  "to-be-held": "scheduled",
  purpose: "scheduled",
  embedding: "expected",
};

/** A decision is often told as taken, and a clause of time as what something else waits for: of these only what has a day is announced. */
const firmWhereDated: { readonly [rule: string]: Firmness } = {
  "noun:decision": "promised",
  "embedding:aim": "expected",
  "mark:until": "scheduled",
  "mark:once": "scheduled",
  "mark:when": "scheduled",
  "preposition:before": "scheduled",
};

/** What one can do is no announcement. */
const able = "modal:can";

const rules = Object.keys(firmnessOfRule).sort((a, b) => b.length - a.length);

/**
 * @param rule the part of an event's `because` after `events/status:`
 * @param dated whether the statement gives a day
 * @param byActor whether whoever would act says it
 */
export const firmnessOf = (rule: string, dated: boolean, byActor: boolean): Firmness | null => {
  const onlyDated = firmWhereDated[rule];
  if (onlyDated !== undefined) return dated ? onlyDated : null;
  if (rule === able) return null;
  const found = rules.find((prefix) => rule.startsWith(prefix));
  if (found === undefined || held.has(rule.slice(rule.indexOf(":") + 1))) return null;
  if (found !== "will" && found !== "would-reported") return firmnessOfRule[found] as Firmness;
  if (byActor) return "promised";
  return dated ? "scheduled" : "expected";
};
