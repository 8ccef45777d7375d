/**
 * Which states an article speaks of. In: a language. Out: how often each is named, by name, people or seat, not by its capital, which may be a namesake. A place whose name
 * several bear is taken for that of a state which the article speaks of: Tripoli is in Lebanon where Lebanon is spoken of and Libya is not.
 */
import { stateNames } from "../codebook/state-names.ts";
import type { Language } from "../language/language.ts";

/** Longest name of a state, in tokens; longer ones are seldom printed and never alone. */
const longest = 4;

/** @returns mentions by ISO alpha-3; a name of several words counts once */
export const mentionedStates = (language: Language): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { first, last } of language.sentences) {
    for (let token = first; token <= last; token++) {
      const start = language.start[token] as number;
      for (let end = Math.min(last, token + longest - 1); end >= token; end--) {
        const known = stateNames.get(language.text.slice(start, language.end[end]));
        if (known === undefined || known.by === "capital") continue;
        counts.set(known.code, (counts.get(known.code) ?? 0) + 1);
        token = end;
        break;
      }
    }
  }
  return counts;
};
