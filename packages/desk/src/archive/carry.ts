/**
 * Reviews of one text of an article carried to another: a corrected version, or a copy in another archive. In: a datum as a reviewer saw it, the
 * text it points into, and the other text. Out: the same datum pointing at the same words there; null where these words no longer stand, for
 * then nobody has judged what stands there now.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import type { Span } from "@dragoman/coder/text/span";
import type { NewEntry, Seen } from "./review.ts";
import { findAgain, seenIn } from "./revise.ts";

/** A text with its sentences. */
export interface TextOf {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Words that are looked for without their sentence must be long enough to be known again. */
const fewestUnits = 20;

const only = (text: string, words: string): number | null => {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
};

/** Where spans of one text stand in another: with their sentence, or else by their words, where these stand there once. */
const movedTo = ({ text, sentences }: TextOf, to: string): ((span: Span) => Span | null) => {
  let cursor = 0;
  const shifts = sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    const next = to.indexOf(words, cursor);
    const found = next >= 0 ? next : only(to, words);
    if (found === null) return null;
    cursor = Math.max(cursor, found + words.length);
    return found - start;
  });
  const shiftAt = (offset: number): number | null => {
    const i = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
    return i < 0 ? null : (shifts[i] ?? null);
  };
  return ({ start, end }) => {
    const words = text.slice(start, end);
    const shift = shiftAt(start);
    if (shift !== null && to.slice(start + shift, end + shift) === words)
      return { start: start + shift, end: end + shift };
    const found = words.length < fewestUnits ? null : only(to, words);
    return found === null ? null : { start: found, end: found + words.length };
  };
};

/** The same list, moved; null where one of it has no place. */
const all = <T>(list: readonly T[], move: (one: T) => T | null): T[] | null => {
  const moved = list.flatMap((one) => move(one) ?? []);
  return moved.length === list.length ? moved : null;
};

/** @param from the text that the datum points into @param to the article that it is carried to */
export const carried = (seen: Seen, from: TextOf, to: Pick<ArticleRecord, "article">): Seen | null => {
  const { id: article, text } = to.article;
  const move = movedTo(from, text);
  /** A short span inside a longer one goes where that went. */
  const within = (span: Span, outer: readonly Span[]): Span | null => {
    const around = outer.find(({ start, end }) => start <= span.start && span.end <= end);
    const moved = around === undefined ? null : move(around);
    if (around === undefined || moved === null) return move(span);
    const shift = moved.start - around.start;
    return { start: span.start + shift, end: span.end + shift };
  };
  const actors = seen.actors.map((actor) => ({
    ...actor,
    mentions: actor.mentions.flatMap((mention) => {
      const moved = move(mention);
      return moved === null ? [] : [{ ...mention, ...moved }];
    }),
    roles: actor.roles.map((role) => ({ ...role, evidence: role.evidence.flatMap((span) => move(span) ?? []) })),
  }));
  const id = `${seen.kind}-${contentHash(article, seen.datum.id)}`;
  if (seen.kind === "event") {
    const { datum } = seen;
    const evidence = all(datum.evidence, move);
    const trigger = within(datum.trigger, datum.evidence);
    if (evidence === null || trigger === null) return null;
    const place =
      datum.place === null ? null : { ...datum.place, span: within(datum.place.span, datum.evidence) ?? trigger };
    const statusEvidence = datum.statusEvidence === null ? null : within(datum.statusEvidence, datum.evidence);
    return { kind: "event", actors, datum: { ...datum, id, evidence, trigger, place, statusEvidence } };
  }
  if (seen.kind === "prospect") {
    const statement = move(seen.datum.statement);
    return statement === null ? null : { kind: "prospect", actors, datum: { ...seen.datum, id, statement } };
  }
  if (seen.kind === "naming") {
    const span = move(seen.datum.span);
    return span === null ? null : { kind: "naming", actors, datum: { ...seen.datum, id, span } };
  }
  const { cue, content, speaker } = seen.datum;
  const [moved, movedCue] = [all(content, move), cue === null ? null : move(cue)];
  if (moved === null || (cue !== null && movedCue === null)) return null;
  const span = speaker.span === null ? null : move(speaker.span);
  return {
    kind: "attribution",
    actors,
    datum: { ...seen.datum, id, content: moved, cue: movedCue, speaker: { ...speaker, span } },
  };
};

/**
 * An entry of one text's log as an entry of another's; null where the words that it is about do not stand there.
 * @param from the record that the entry was written of, or any of the same text
 */
export const carriedEntry = (entry: NewEntry, from: ArticleRecord, to: ArticleRecord): NewEntry | null => {
  const idThere = (id: string): string | null => {
    const seen = seenIn(from, id);
    const there = seen === null ? null : carried(seen, { text: from.article.text, sentences: from.sentences }, to);
    return there === null ? null : findAgain(to, there);
  };
  const pointed = (id: string | null): string | null => (id === null ? null : idThere(id));
  const there = carried(entry.seen, { text: from.article.text, sentences: from.sentences }, to);
  if (there === null) return null;
  const id = findAgain(to, there) ?? there.datum.id;
  let seen: Seen;
  if (there.kind === "naming")
    seen = { ...there, datum: { ...there.datum, id, attribution: pointed(there.datum.attribution) } };
  else if (there.kind === "event")
    seen = { ...there, datum: { ...there.datum, id, attribution: pointed(there.datum.attribution) } };
  else if (there.kind === "prospect") {
    const { event, attribution } = there.datum;
    seen = { ...there, datum: { ...there.datum, id, event: pointed(event), attribution: pointed(attribution) } };
  } else {
    const { via, denies } = there.datum;
    seen = { ...there, datum: { ...there.datum, id, via: pointed(via), denies: pointed(denies) } };
  }
  let { correction } = entry;
  if (correction?.sameAs !== undefined) {
    const sameAs = idThere(correction.sameAs);
    if (sameAs === null) return null;
    correction = { ...correction, sameAs };
  }
  if (correction?.attribution !== undefined)
    correction = { ...correction, attribution: pointed(correction.attribution) };
  return { ...entry, article: to.article.id, datum: id, seen, correction };
};
