/** Every word that names or stands for a state. In: `states`. Out: a lookup from the word, case-sensitive ("US" is one, "us" is not). */
import { states } from "./states.ts";

export interface StateName {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly by: "name" | "demonym" | "capital" | "seat";
}

/** Words that are oftener something else: a person, an American state, a month, a city abroad. They need help from context. */
export const ambiguousStateNames: ReadonlySet<string> = new Set([
  "Georgia",
  "Georgian",
  "Jordan",
  "Chad",
  "Turkey",
  "Guinea",
  "Guinean",
  "Niger",
  "Dominica",
  "Dominican",
  "Male",
  "Victoria",
  "Kingston",
  "Georgetown",
  "San Jose",
  "Santiago",
  "Lima",
  "Hamilton",
  "Wellington",
  "Washington",
  "Vatican",
  "Emirates",
  "Pole",
  "Poles",
  "Swede",
  "Finn",
  "Holland",
  "Colombo",
  "Bern",
  "Panama City",
  "Valletta",
  "Castries",
  "Beehive",
  "Delhi",
  "Westminster",
]);

const build = (): ReadonlyMap<string, StateName> => {
  const found = new Map<string, StateName>();
  const put = (words: readonly string[], code: string, by: StateName["by"]) => {
    for (const word of words) if (word !== "" && !found.has(word)) found.set(word, { code, by });
  };
  // Names win over demonyms, demonyms over capitals: Singapore and Monaco are first of all states.
  for (const { code, name, names } of states) put([name, ...names], code, "name");
  for (const { code, demonyms } of states) put(demonyms, code, "demonym");
  for (const { code, capital } of states) put([capital], code, "capital");
  for (const { code, seats } of states) put(seats, code, "seat");
  return found;
};

/** A word or phrase as printed → the state and how it names it. */
export const stateNames: ReadonlyMap<string, StateName> = build();
