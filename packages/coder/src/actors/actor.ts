/** Actors of one article: who can act or be acted on, under which names, with which roles, and where each is mentioned. */
import { type Sector, sectorCodes } from "../codebook/sectors.ts";
import { list, nullable, type Of, object, offset, oneOf, string } from "../shape/shape.ts";
import { type Span, spanShape } from "../text/span.ts";

export const actorKinds = ["person", "organization", "state", "group"] as const;
export const mentionForms = ["named", "nominal", "pronominal", "metonymic"] as const;
export type MentionForm = (typeof mentionForms)[number];

const country = nullable(string("ISO 3166-1 alpha-3", "^[A-Z]{3}$"));
const sector = nullable(oneOf<Sector>("PLOVER sector", sectorCodes));
const day = nullable(
  string("ISO date as finely as the text gives it: 2015, 2020-05, 2020-01-03", "^[0-9]{4}(-[0-9]{2}){0,2}$"),
);

export const roleShape = object("An office or part that an actor holds for a time", {
  title: string("the office in the article's words: Foreign Minister, ambassador to Iraq"),
  of: nullable(string("the organization or state it belongs to")),
  country,
  sector,
  start: day,
  end: day,
  evidence: list("the words that say so", spanShape),
});
export type Role = Of<typeof roleShape>;

export const actorShape = object("Anyone who can act or be acted on", {
  id: string("content hash", "^actor-[0-9a-f]{16}$"),
  name: string("the fullest form met, without honorifics"),
  kind: oneOf("what it is", actorKinds),
  country,
  sector,
  names: list("every surface form met, in text order", string("a surface form")),
  mentions: list(
    "every place that names or stands for it",
    object("a mention", {
      start: offset("first code unit"),
      end: offset("code unit after the last"),
      form: oneOf("how it is mentioned", mentionForms),
    }),
  ),
  roles: list("its roles, in text order", roleShape),
  because: string("the rule that made it an actor and gave its codes"),
});
export type Actor = Of<typeof actorShape>;

/** A mention as later stages need it: with its tokens and, for "both sides" and plural pronouns, several actors. */
export interface Mention extends Span {
  /** Ids; more than one for a collective mention. Never empty. */
  readonly actors: readonly string[];
  readonly form: MentionForm;
  /** First and last token, and the token that heads the phrase in its tree. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** What `resolveActors` adds: actors in order of first mention, mentions in text order (nested ones follow their outer). */
export interface Cast {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}
