/** Speakers. In: a tree, the cast and the token that heads the source. Out: its whole noun phrase, and the actor it is or its description. */
import type { Cast, Mention } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf, dependentsWith, spanOf, subtree } from "../language/tree.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { Attribution } from "./attribution.ts";
import { trim } from "./content.ts";
import { caseOf } from "./draft.ts";
import { sideOf } from "./sides.ts";

/** Common nouns for people who are described and not named. */
const sourceNouns: ReadonlySet<string> = new Set(
  (
    "official source diplomat analyst expert observer pundit insider aide adviser advisor spokesman spokeswoman spokesperson commentator witness resident " +
    "person people critic supporter lawmaker politician economist officer commander researcher historian scholar professor lecturer consultant activist " +
    "protester eyewitness informant correspondent reporter journalist doctor medic trader businessman driver soldier member " +
    "rival opponent ally foe adversary detractor hardliner columnist " +
    "deputy senator villager farmer fisherman worker refugee survivor prisoner passenger pilot sailor shopkeeper teacher student priest cleric elder"
  ).split(" "),
);

/** Whether a word describes people: "officials", "a lawmaker". */
export const isSourceNoun = (language: Language, token: number): boolean =>
  language.upos[token] === "NOUN" && sourceNouns.has(language.lemma[token] as string);

const mentionsByHead = new WeakMap<Cast, ReadonlyMap<number, Mention>>();

const mentionOf = (cast: Cast, head: number): Mention | null => {
  let byHead = mentionsByHead.get(cast);
  if (byHead === undefined) {
    const index = new Map<number, Mention>();
    for (const mention of cast.mentions)
      for (let t = mention.first; t <= mention.last; t++) if (!index.has(t)) index.set(t, mention);
    for (const mention of cast.mentions) index.set(mention.head, mention);
    byHead = index;
    mentionsByHead.set(cast, byHead);
  }
  return byHead.get(head) ?? null;
};

/** The longest mention that ends with a token. */
export const mentionEndingAt = (cast: Cast, token: number): Mention | undefined =>
  cast.mentions.reduce<Mention | undefined>(
    (best, mention) => (mention.last === token && (best === undefined || mention.first < best.first) ? mention : best),
    undefined,
  );

/** The longest mention that begins with a token. */
export const mentionFrom = (cast: Cast, token: number): Mention | undefined =>
  cast.mentions.reduce<Mention | undefined>(
    (best, mention) => (mention.first === token && (best === undefined || mention.last > best.last) ? mention : best),
    undefined,
  );

/** The phrase around its head: what hangs on it in one piece, cut where the content begins. */
const phraseOf = (language: Language, head: number, content: readonly Span[]): Span => {
  // "According to" before the speaker is the cue's; a participle behind ("…, adding that …") goes on with the saying.
  const beside = new Set(
    [...dependentsOf(language, head)]
      .filter(
        (d) =>
          language.deprel[d] === "case" ||
          (["acl", "advcl", "parataxis", "ccomp"].includes(language.deprel[d] as string) &&
            !/^(?:VBN|JJ)$/.test(language.xpos[d] as string)),
      )
      .flatMap((d) => subtree(language, d)),
  );
  const tokens = subtree(language, head).filter((t) => {
    if (beside.has(t)) return false;
    const span = { start: language.start[t] as number, end: language.end[t] as number };
    return !content.some((part) => overlaps(part, span));
  });
  let first = head;
  let last = head;
  const own = new Set(tokens);
  while (own.has(first - 1)) first--;
  while (own.has(last + 1)) last++;
  while (last > head && language.upos[last] === "PUNCT") last--;
  while (first < head && language.upos[first] === "PUNCT") first++;
  return { start: language.start[first] as number, end: language.end[last] as number };
};

/** What speaks for those who wrote it. */
const documents: ReadonlySet<string> = new Set(
  (
    "study report poll survey research analysis document statement letter memo article editorial newspaper paper magazine book " +
    "investigation inquiry court ruling judge jury review audit data record filing complaint indictment lawsuit communique declaration " +
    "resolution text transcript email cable tweet post advertisement ad campaign figure statistic group panel commission committee"
  ).split(" "),
);

export const isDocument = (language: Language, head: number): boolean => documents.has(language.lemma[head] as string);

/** Whether a token can say or think something: someone of the cast, someone described, or a name. */
export const canSpeak = (language: Language, cast: Cast, head: number): boolean =>
  mentionOf(cast, head) !== null ||
  sourceNouns.has(language.lemma[head] as string) ||
  language.upos[head] === "PROPN" ||
  ["he", "she", "they", "we", "i", "who", "many", "some", "others", "one"].includes(language.lemma[head] as string);

export const nobody: Attribution["speaker"] = {
  span: null,
  actor: null,
  description: null,
  anonymous: false,
  country: null,
  sector: null,
};

/** "a report by the Financial Times", "a statement from the ministry": whose document it is. */
const authorOf = (language: Language, cast: Cast, head: number): Mention | null => {
  if (!isDocument(language, head)) return null;
  const author = dependentsWith(language, head, "nmod").find((d) => /^(?:by|from)$/.test(caseOf(language, d)));
  return author === undefined ? null : mentionOf(cast, author);
};

/** The speaker whose phrase is `span` and is headed by `head`: the actor it is in the cast, or its description. */
const speakerAt = (language: Language, cast: Cast, head: number, span: Span): Attribution["speaker"] => {
  const own = mentionOf(cast, head);
  const mention = own ?? authorOf(language, cast, head);
  const actor = mention === null ? undefined : cast.actors.find(({ id }) => id === mention.actors[0]);
  // "the former diplomat" is known where he is named elsewhere; "an Iraqi official" stays a description.
  const known = actor?.kind === "person" && actor.mentions.some(({ form }) => form === "named");
  const named = mention !== null && (mention.form !== "nominal" || known);
  const stands = mention?.form === "pronominal" && actor?.kind === "person";
  const described = (sourceNouns.has(language.lemma[head] as string) || stands) && !known;
  const anonymous = described || (!named && language.upos[head] === "NOUN" && actor === undefined);
  const side = anonymous ? sideOf(language, cast, head) : { country: null, sector: null };
  return {
    span,
    actor: actor?.id ?? null,
    // "Kyiv's claim" is Kyiv's.
    description: language.text.slice(span.start, span.end).replace(/(?<=\p{L})(?:['’]s|(?<=s)['’])$/u, ""),
    anonymous,
    country: actor?.country ?? side.country,
    sector: actor?.sector ?? side.sector,
  };
};

/**
 * @param head the token that heads the source, or −1 where the text names none
 * @param content what is said, which the source's phrase must not reach into
 */
export const speakerOf = (
  language: Language,
  cast: Cast,
  head: number,
  content: readonly Span[],
): Attribution["speaker"] => (head < 0 ? nobody : speakerAt(language, cast, head, phraseOf(language, head, content)));

/** The speaker that some tokens in text order name. Where they are several stretches, the first speaks. */
export const speakerIn = (
  language: Language,
  cast: Cast,
  tokens: readonly number[],
  content: readonly Span[],
): Attribution["speaker"] => {
  const gap = tokens.findIndex((t, i) => i > 0 && t !== (tokens[i - 1] as number) + 1);
  const whole = gap < 0 ? tokens : tokens.slice(0, gap);
  // "what analysts call": the analysts.
  const own = language.lemma[whole[0] ?? -1] === "what" ? whole.slice(1) : whole;
  if (own.length === 0) return nobody;
  const within = new Set(own);
  const head =
    own.find((t) => !within.has(language.head[t] as number) && language.upos[t] !== "PUNCT") ?? (own[0] as number);
  const span = trim(language.text, spanOf(language, own));
  if (span.start >= span.end || content.some((part) => overlaps(part, span))) return nobody;
  return speakerAt(language, cast, head, span);
};
