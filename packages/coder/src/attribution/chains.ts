/**
 * Chains of sources: who quotes whom. In: drafts of one article. Out: the same, where "X quoted Y as saying P", "P, X reported, citing Y",
 * "Y was quoted by X as saying P", "Y, in a statement carried by X, said P", "X aired a statement in which Y said P" and "X reported that P,
 * according to Y" have two: X's, and Y's, which X's carries. Both have P for their content. Whoever is cited must be able to speak: "citing
 * security concerns" gives a reason and no source.
 */
import type { Cast } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, isWithin, relation, spanOf, subtree } from "../language/tree.ts";
import { overlaps, type Span } from "../text/span.ts";
import { trim } from "./content.ts";
import { agentOf, type Draft, isPassive, isVerb, nounAfter } from "./draft.ts";
import { isOutlet } from "./outlets.ts";
import { canSpeak, isDocument, speakerIn, speakerOf } from "./speakers.ts";

const quoting = new Set(["quote", "cite"]);
/** What outlets do with another's words: "a statement carried by the state news agency". */
const carrying = new Set(["quote", "cite", "carry", "publish", "broadcast", "air", "relay", "run"]);
const saying = new Set(["say", "state", "tell", "claim", "warn", "add", "deny", "call", "confirm"]);
const words = new Set([
  "statement",
  "remark",
  "comment",
  "interview",
  "speech",
  "letter",
  "message",
  "video",
  "address",
]);

const spanAt = (language: Language, first: number, last = first): Span => ({
  start: language.start[first] as number,
  end: language.end[last] as number,
});

/** The tokens of a span up to the one at `last`. */
const tokensFrom = (language: Language, { start }: Span, last: number): number[] => {
  const tokens: number[] = [];
  for (let i = last; i >= 0 && (language.start[i] as number) >= start; i--) tokens.unshift(i);
  return tokens;
};

const lastOf = (language: Language, t: number): number => language.sentences[language.sentence[t] as number]?.last ?? t;

/** "… as saying": the participle, or −1. */
const asSaying = (language: Language, t: number): number => {
  for (let i = t + 1; i < lastOf(language, t); i++)
    if (language.form[i] === "as" && saying.has(language.lemma[i + 1] as string) && language.xpos[i + 1] === "VBG")
      return i + 1;
  return -1;
};

/** Content without some words, and what is left of each stretch. */
const without = (text: string, content: readonly Span[], out: Span): readonly Span[] =>
  content
    .flatMap((part) =>
      overlaps(part, out)
        ? [
            { start: part.start, end: Math.max(part.start, out.start) },
            { start: Math.min(part.end, out.end), end: part.end },
          ].map((rest) => trim(text, rest))
        : [part],
    )
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));

interface Table {
  readonly language: Language;
  readonly cast: Cast;
  readonly drafts: readonly Draft[];
}

const holds = (span: Span | null, language: Language, t: number): boolean =>
  span !== null && span.start <= (language.start[t] as number) && (language.end[t] as number) <= span.end;

const draftAt = ({ language, drafts }: Table, t: number): Draft | undefined =>
  drafts.find(({ cue }) => holds(cue, language, t));

/** The attribution beside which a source is cited: of the same sentence, nearest, and not what is cited itself. */
const mainOf = ({ language, drafts }: Table, t: number): Draft | undefined => {
  const sentence = language.sentences[language.sentence[t] as number];
  const at = language.start[t] as number;
  const near = drafts.filter(
    ({ cue, content, kind }) =>
      cue !== null &&
      content.length > 0 &&
      (kind === "speech" || kind === "evidence") &&
      sentence !== undefined &&
      sentence.start <= cue.start &&
      cue.end <= sentence.end &&
      !holds(cue, language, t),
  );
  // "according to X, which cited Y": what X says, and nothing nearer.
  const antecedent = relation(language, t) === "acl" ? (language.head[t] as number) : -1;
  const told = near.find(({ speaker }) => antecedent >= 0 && holds(speaker.span, language, antecedent));
  if (told !== undefined) return told;
  const outer = near.filter(
    (draft) =>
      !quoting.has(language.lemma[draft.head] ?? "") &&
      !near.some((other) => other !== draft && other.content.some((part) => overlaps(part, draft.cue as Span))),
  );
  const distance = ({ cue }: Draft) => Math.abs((cue?.start ?? 0) - at);
  return outer.sort((a, b) => distance(a) - distance(b))[0];
};

/** What a link changes: drafts it replaces, and those it puts in their place. */
interface Link {
  readonly gone: readonly Draft[];
  readonly made: readonly Draft[];
}

const carried = (carrier: Draft, rule: string, parts: Pick<Draft, "speaker" | "cue" | "head">): Draft => ({
  ...carrier,
  ...parts,
  stance: "states",
  ...(carrier.cue === null ? {} : { carrier: carrier.cue }),
  because: `attribution/chain:${rule}`,
});

/** "X quoted Y as saying P", "Y was quoted (by X) as saying P". */
const quotedAsSaying = (table: Table, t: number): Link | null => {
  const { language, cast } = table;
  const said = asSaying(language, t);
  if (said < 0) return null;
  const passive = isPassive(language, t);
  // "was quoted by IRNA as saying", "was quoted as saying by IRNA"
  const agent = passive ? Math.max(agentOf(language, t), agentOf(language, said)) : -1;
  const quoted = passive ? dependent(language, t, "nsubj") : nounAfter(language, t + 1, said);
  const [outer, inner] = [draftAt(table, t), draftAt(table, said)];
  if (quoted < 0 || (outer === undefined && inner === undefined)) return null;
  const own = spanAt(language, quoted);
  const cut = (content: readonly Span[]) =>
    without(language.text, content, spanAt(language, Math.min(t, quoted), said));
  const beside = outer?.content.every((part) => !overlaps(part, own)) === true ? outer.content : null;
  const phrase = speakerOf(language, cast, quoted, []).span ?? own;
  const content = without(language.text, beside ?? inner?.content ?? cut(outer?.content ?? []), phrase);
  const base = outer ?? inner;
  if (content.length === 0 || base === undefined) return null;
  const gone = [outer, inner].flatMap((draft) => draft ?? []);
  const speaker = speakerOf(language, cast, quoted, content);
  const form = inner?.form ?? base.form;
  if (passive && agent < 0) {
    const first = dependentsOf(language, t).find((d) => relation(language, d) === "aux") ?? t;
    const cue = spanAt(language, Math.min(first, t), said - t <= 3 ? said : t);
    return { gone, made: [{ ...base, speaker, cue, content, form, stance: "states" }] };
  }
  const carrier: Draft = {
    ...base,
    speaker: passive ? speakerOf(language, cast, agent, content) : base.speaker,
    cue: spanAt(language, t),
    head: t,
    content,
    form,
    stance: "states",
  };
  return { gone, made: [carrier, carried(carrier, "as-saying", { speaker, cue: spanAt(language, said), head: said })] };
};

/** "a report by X citing Y": X's without Y. */
const shortOf = (language: Language, cast: Cast, speaker: Draft["speaker"], t: number): Draft["speaker"] => {
  if (speaker.span === null || !holds(speaker.span, language, t)) return speaker;
  const tokens = tokensFrom(language, speaker.span, t - 1);
  const clause = tokens.findIndex((i) => /^W/.test(language.xpos[i] as string) && language.form[i - 1] === ",");
  const own = clause < 0 ? tokens : tokens.slice(0, clause - 1);
  return own.length === 0 ? speaker : speakerIn(language, cast, own, []);
};

/** "P, X reported, citing Y", "according to X, which cited Y". */
const citing = (table: Table, t: number): Link | null => {
  const { language, cast } = table;
  if (isPassive(language, t) || language.xpos[t] === "VBN") return null;
  const object = dependent(language, t, "obj");
  const cited = object >= 0 ? object : nounAfter(language, t + 1, lastOf(language, t));
  if (cited < 0 || !(canSpeak(language, cast, cited) || isDocument(language, cited))) return null;
  const main = mainOf(table, t);
  if (main === undefined) return null;
  const clause = spanOf(
    language,
    subtree(language, t).filter((d) => d >= t || isWithin(language, t, d)),
  );
  const content = without(language.text, main.content, clause);
  if (content.length === 0) return null;
  const own = draftAt(table, t);
  // "Quoting the office, it said": the parser may take the office for the speaker.
  const phrase = speakerOf(language, cast, cited, content);
  const subject = dependent(language, main.head, "nsubj");
  const confused = main.speaker.span !== null && phrase.span !== null && overlaps(main.speaker.span, phrase.span);
  const speaker = confused && subject >= 0 ? speakerOf(language, cast, subject, content) : main.speaker;
  const carrier = { ...main, content, speaker: shortOf(language, cast, speaker, t) };
  return {
    gone: [main, ...(own === undefined ? [] : [own])],
    made: [carrier, carried(carrier, "citing", { speaker: phrase, cue: spanAt(language, t), head: t })],
  };
};

/** "Y, quoted by X, said P": Y without the words that commas set off. */
const before = (language: Language, cast: Cast, speaker: Draft["speaker"], t: number): Draft["speaker"] => {
  if (!holds(speaker.span, language, t) || language.form[t - 1] !== ",") return speaker;
  const own = tokensFrom(language, speaker.span as Span, t - 2);
  return own.length === 0 ? speaker : speakerIn(language, cast, own, []);
};

/** "X aired a statement in which Y said P": Y's words, which X carries. */
const airing = (table: Table, t: number): Link | null => {
  const { language, cast, drafts } = table;
  const [subject, object] = [dependent(language, t, "nsubj"), dependent(language, t, "obj")];
  if (subject < 0 || object < t || isPassive(language, t)) return null;
  if (!isOutlet(language, cast, subject) && !canSpeak(language, cast, subject)) return null;
  if (!words.has(language.lemma[object] as string) && !isDocument(language, object)) return null;
  const clause = subtree(language, object).find((d) => relation(language, d) === "acl" && isVerb(language, d));
  const said = clause === undefined ? undefined : draftAt(table, clause);
  if (said === undefined || said.carrier !== undefined || said.content.length === 0) return null;
  const cue = spanAt(language, t);
  const speaker = speakerOf(language, cast, subject, said.content);
  const carrier: Draft = { ...said, speaker, cue, head: t, stance: "states", because: "attribution/chain:airing" };
  const own = drafts.find((draft) => draft !== said && draft.cue !== null && overlaps(draft.cue, cue));
  return { gone: own === undefined ? [said] : [said, own], made: [carrier, { ...said, carrier: cue }] };
};

/** "a source quoted by X said P", "Y, in a statement carried by X, said P". */
const carriedBy = (table: Table, t: number): Link | null => {
  const { language, cast } = table;
  // "As quoted by Anadolu, Y said P"
  const beside = relation(language, t) === "advcl" && language.form[t - 1]?.toLowerCase() === "as";
  if (language.xpos[t] !== "VBN" || !(beside || relation(language, t) === "acl")) return null;
  const agent = agentOf(language, t);
  const main = mainOf(table, t);
  if (agent < 0 || main === undefined || !/^(?:NOUN|PROPN)$/.test(language.upos[agent] as string)) return null;
  const noun = language.head[t] as number;
  if (!beside && !holds(main.speaker.span, language, noun) && !words.has(language.lemma[noun] as string)) return null;
  if (main.content.some((part) => holds(part, language, t))) return null;
  const speaker = speakerOf(language, cast, agent, main.content);
  const cue = spanAt(language, t);
  const carrier: Draft = { ...main, speaker, cue, head: t, stance: "states", because: "attribution/chain:carried" };
  const own = draftAt(table, t);
  return {
    gone: [main, ...(own === undefined || own === main ? [] : [own])],
    made: [carrier, { ...main, speaker: before(language, cast, main.speaker, t), carrier: cue }],
  };
};

/** "X reported that P, according to Y": an outlet's source, as if X cited Y; what anybody else says another may pass on. */
const accordingTo = (table: Table, t: number): Link | null => {
  const { language, drafts } = table;
  const source = draftAt(table, t);
  if (source === undefined || source.speaker.span === null) return null;
  const told = drafts.find(
    ({ speaker, cue, content }) =>
      speaker.sector === "MED" &&
      cue !== null &&
      content.length > 0 &&
      source.content.some((part) => part.start <= cue.start && cue.end <= part.end),
  );
  if (told?.cue == null || told.carrier !== undefined) return null;
  const phrase = { start: language.start[t] as number, end: source.speaker.span.end };
  const content = without(language.text, told.content, phrase).map((part) => trim(language.text, part));
  const carrier = { ...told, content };
  return { gone: [told, source], made: [carrier, { ...source, content, form: told.form, carrier: told.cue }] };
};

const linkAt = (table: Table, t: number): Link | null => {
  const { lemma, upos, form } = table.language;
  const verb = lemma[t] as string;
  if (form[t] === "according" && form[t + 1] === "to") return accordingTo(table, t);
  if (upos[t] !== "VERB") return null;
  if (quoting.has(verb)) return quotedAsSaying(table, t) ?? citing(table, t) ?? carriedBy(table, t);
  if (carrying.has(verb)) return carriedBy(table, t) ?? airing(table, t);
  return verb === "read" && form[t + 1] === "out" ? airing(table, t) : null;
};

export const linkChains = (language: Language, cast: Cast, drafts: readonly Draft[]): readonly Draft[] => {
  let now = drafts;
  for (let t = 0; t < language.form.length; t++) {
    const link = linkAt({ language, cast, drafts: now }, t);
    if (link === null) continue;
    now = [...now.filter((draft) => !link.gone.includes(draft)), ...link.made];
  }
  return now;
};
