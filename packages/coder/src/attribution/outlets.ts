/** Outlets. In: a language, the cast and a token. Out: whether it heads the name or the description of a paper, an agency, a broadcaster. */
import type { Cast } from "../actors/actor.ts";
import { actorById, mentionHeadedBy } from "../actors/cast.ts";
import type { Language } from "../language/language.ts";

/** What an outlet is called where it is not named: "state television", "a Hungarian radio station". */
const media = new Set(
  "newspaper paper daily weekly magazine broadcaster television tv radio station channel network agency website outlet media".split(
    " ",
  ),
);
/** Those who hear for an outlet that stands before them: "an AFP correspondent". */
const staff = new Set(["correspondent", "reporter", "journalist", "interviewer", "editor"]);
/** Words before such a noun that make an outlet of it: "a news agency", and not "an intelligence agency". */
const ofMedia = /^(?:news|press|media|radio|television|tv|state|official|broadcasting|local|foreign)$/i;

/** Whether a token heads the name or the description of an outlet. */
export const isOutlet = (language: Language, cast: Cast, t: number): boolean => {
  const mention = mentionHeadedBy(cast, t);
  const actor = mention === undefined ? undefined : actorById(cast, mention.actors[0] as string);
  if (actor?.kind === "organization" && actor.sector === "MED") return true;
  const lemma = (language.lemma[t] as string).toLowerCase();
  const before = language.form[t - 1] ?? "";
  if (staff.has(lemma)) {
    const own = mentionHeadedBy(cast, t - 1);
    return own !== undefined && actorById(cast, own.actors[0] as string)?.sector === "MED";
  }
  if (!media.has(lemma)) return false;
  return ofMedia.test(before) || /^(?:newspaper|broadcaster|daily|weekly|magazine)$/.test(lemma);
};
