/**
 * Entries of a log that come from elsewhere. In: a line of `dragoman review export`, `merges` or `actors`. Out: its entries, checked field
 * by field, since they stand in pages and exports as our own do; or why it has none.
 */
import { actorKinds, actorShape } from "@dragoman/coder/actors/actor";
import { attributionShape, stances } from "@dragoman/coder/attribution/attribution";
import { eventTypeCodes, modeCodes } from "@dragoman/coder/codebook/event-types";
import { namedThings } from "@dragoman/coder/codebook/loaded-words";
import { sectorCodes } from "@dragoman/coder/codebook/sectors";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import { eventShape } from "@dragoman/coder/events/event";
import { firmnesses, prospectShape } from "@dragoman/coder/prospects/prospect";
import { type ArticleRecord, recordShape } from "@dragoman/coder/record/record";
import { misfit } from "@dragoman/coder/shape/fits";
import { boolean, list, nullable, object, oneOf, type Shape, string } from "@dragoman/coder/shape/shape";
import type { Span } from "@dragoman/coder/text/span";
import { intervalShape } from "@dragoman/coder/time/interval";
import { namingShape } from "../relations/namings.ts";
import { outcomes } from "../relations/prospect-statements.ts";
import type { ActorCorrection, NewActorEntry } from "./actor-reviews.ts";
import { mergeVerdicts, type NewMerge } from "./merges.ts";
import { type Correction, type NewEntry, type Seen, verdicts } from "./review.ts";

type Fields = { readonly [name: string]: unknown };

/** What a line of reviews is about, and what it says. */
export interface ReviewLine {
  readonly kind: "reviews";
  /** The article as the reviewers had it. */
  readonly from: ArticleRecord;
  readonly entries: readonly NewEntry[];
}

export interface MergeLine {
  readonly kind: "merge";
  readonly entry: NewMerge;
}

/** What was said of an actor. */
export interface ActorLine {
  readonly kind: "actor";
  readonly entry: NewActorEntry;
}

const datumShapes: { readonly [K in Seen["kind"]]: Shape<unknown> } = {
  event: eventShape,
  prospect: prospectShape,
  attribution: attributionShape,
  naming: namingShape,
};

const names = list("parties", string("a name"));
const words = string("words");
const correctionShapes: { readonly [K in keyof Required<Correction>]: Shape<unknown> } = {
  type: oneOf("type", eventTypeCodes),
  mode: nullable(oneOf("mode", modeCodes)),
  status: oneOf("status", statusCodes),
  historical: boolean("background"),
  actor: names,
  recipient: names,
  date: nullable(intervalShape),
  place: nullable(words),
  due: nullable(intervalShape),
  firmness: oneOf("firmness", firmnesses),
  outcome: oneOf("outcome", outcomes),
  attribution: nullable(words),
  speaker: words,
  stance: oneOf("stance", stances),
  sameAs: words,
  choice: oneOf(
    "choice",
    namedThings.flatMap(({ choices }) => choices.map(({ choice }) => choice)),
  ),
  apart: names,
  together: names,
};

const roleDay = nullable(string("day", "^\\d{4}(-\\d{2}){0,2}$"));
const actorCorrectionShapes: { readonly [K in keyof Required<ActorCorrection>]: Shape<unknown> } = {
  kind: oneOf("kind", actorKinds),
  country: nullable(string("state", "^[A-Z]{3}$")),
  sector: nullable(oneOf("sector", sectorCodes)),
  name: string("name", "^[^]{1,400}$"),
  title: string("title", "^[^]{1,400}$"),
  of: nullable(string("body", "^[^]{1,400}$")),
  start: roleDay,
  end: roleDay,
};

const headShapes = {
  author: string("who", "^[^]{1,80}$"),
  time: string("when", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$"),
  reason: nullable(string("why", "^[^]{0,400}$")),
};
const named = object("a name", {
  kind: oneOf("kind", actorKinds),
  country: nullable(string("state", "^[A-Z]{3}$")),
  name: string("name", "^[^]{1,400}$"),
});
const roleName = object("a role", {
  title: string("title", "^[^]{1,400}$"),
  of: nullable(string("body", "^[^]{1,400}$")),
});

/** Why some of an object's fields are not as they must be; null where they are. Other fields are nobody's concern here. */
const misfitFields = (shapes: { readonly [name: string]: Shape<unknown> }, fields: Fields): string | null => {
  for (const [name, shape] of Object.entries(shapes)) {
    const found = misfit(shape.schema, Object.hasOwn(fields, name) ? fields[name] : undefined, name);
    if (found !== null) return found;
  }
  return null;
};

/** Why a correction is none, as words; null where it is one, or there is none and none is due. */
const misfitCorrection = (
  shapes: { readonly [name: string]: Shape<unknown> },
  { verdict, correction }: Fields,
): string | null => {
  if ((verdict === "correct") !== isFields(correction)) return "a correction corrects something, and nothing else does";
  if (!isFields(correction)) return null;
  const unknown = Object.keys(correction).find((name) => !Object.hasOwn(shapes, name));
  if (unknown !== undefined) return `correction has a field that nobody knows: ${unknown.slice(0, 40)}`;
  const named = Object.entries(shapes).filter(([name]) => Object.hasOwn(correction, name));
  const wrong = misfitFields(Object.fromEntries(named), correction);
  return wrong === null ? null : `correction: ${wrong}`;
};

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Spans that end before they begin, or beyond the text, point at nothing. */
const hasWildSpan = (value: unknown, length: number): boolean => {
  if (Array.isArray(value)) return value.some((one) => hasWildSpan(one, length));
  if (!isFields(value)) return false;
  const { start, end } = value;
  if (typeof start === "number" && typeof end === "number" && (start > end || end > length)) return true;
  return Object.values(value).some((one) => hasWildSpan(one, length));
};

const entryOf = (value: unknown, article: string, length: number): NewEntry | string => {
  if (!isFields(value)) return "it is no object";
  const head = misfitFields({ ...headShapes, verdict: oneOf("verdict", verdicts) }, value);
  if (head !== null) return head;
  const { seen, correction } = value;
  if (!isFields(seen) || !Object.hasOwn(datumShapes, String(seen.kind))) return "seen is none of its kinds";
  const { kind, datum, actors } = seen as unknown as Seen;
  // What reviewers alone may say stands in no shape of the record.
  const { ruled = "open", apart = [], together = [], ...plain } = (isFields(datum) ? datum : {}) as Fields;
  const broken =
    misfit(datumShapes[kind].schema, plain, "seen.datum") ??
    misfit(oneOf("outcome", outcomes).schema, ruled, "seen.datum.ruled") ??
    misfit(names.schema, apart, "seen.datum.apart") ??
    misfit(names.schema, together, "seen.datum.together") ??
    misfit(list("actors", actorShape).schema, actors, "seen.actors");
  if (broken !== null) return broken;
  if (hasWildSpan(seen, length)) return "seen points beyond the article";
  const wrong = misfitCorrection(correctionShapes, value);
  if (wrong !== null) return wrong;
  const { verdict, author, time, reason } = value as unknown as NewEntry;
  return {
    article,
    datum: datum.id,
    seen: { kind, datum, actors } as Seen,
    verdict,
    correction: isFields(correction) ? (correction as Correction) : null,
    author,
    time,
    reason,
  };
};

/** What an export adds to a record's data, and what reviewers alone may say. */
const added: ReadonlySet<string> = new Set(["core", "ruled", "apart", "together"]);

const mergeOf = (fields: Fields): MergeLine | string => {
  const wrong = misfitFields(
    { ...headShapes, verdict: oneOf("verdict", mergeVerdicts), one: named, other: named },
    fields,
  );
  if (wrong !== null) return wrong;
  const { one, other, verdict, author, time, reason } = fields as unknown as NewMerge;
  return { kind: "merge", entry: { one, other, verdict, author, time, reason } };
};

const actorOf = (fields: Fields): ActorLine | string => {
  const wrong =
    misfitFields(
      { ...headShapes, verdict: oneOf("verdict", verdicts), names: list("names", named), role: nullable(roleName) },
      fields,
    ) ?? misfitCorrection(actorCorrectionShapes, fields);
  if (wrong !== null) return wrong;
  const { names: all, role, verdict, correction, author, time, reason } = fields as unknown as NewActorEntry;
  if (all.length === 0) return "names: an actor has one at least";
  if (all.some(({ kind, country }) => kind === "state" && country !== null))
    return "names: a state is known by its code, and is no other";
  return { kind: "actor", entry: { names: all, role, verdict, correction, author, time, reason } };
};

/** One line's entries, in their order. @returns why there are none, as words */
export const entriesOfLine = (line: string): ReviewLine | MergeLine | ActorLine | string => {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  if (!isFields(fields)) return "not a JSON object";
  if (fields.one !== undefined && fields.other !== undefined) return mergeOf(fields);
  if (fields.names !== undefined && fields.role !== undefined) return actorOf(fields);
  if (!Array.isArray(fields.reviews))
    return "neither a line of `review export` nor of `review merges` nor of `review actors`";
  // What an export adds to a record, and what reviewers alone may say, is not asked of the record's schema.
  const { article, sentences } = recordShape.schema.properties ?? {};
  const broken =
    misfit(article ?? {}, fields.article, "article") ?? misfit(sentences ?? {}, fields.sentences, "sentences");
  if (broken !== null) return broken;
  // Only what fits is pointed at.
  const fitting = (name: "events" | "prospects" | "attributions", shape: Shape<unknown>): unknown[] => {
    const given = fields[name];
    if (!Array.isArray(given)) return [];
    return given
      .map((one: unknown) =>
        isFields(one) ? Object.fromEntries(Object.entries(one).filter(([key]) => !added.has(key))) : one,
      )
      .filter((one) => misfit(shape.schema, one) === null);
  };
  const from = {
    ...fields,
    actors: [],
    namings: [],
    events: fitting("events", eventShape),
    prospects: fitting("prospects", prospectShape),
    attributions: fitting("attributions", attributionShape),
  } as unknown as ArticleRecord;
  const { id, text } = from.article;
  if (hasWildSpan(from.sentences as readonly Span[], text.length)) return "sentences point beyond the article";
  const entries: NewEntry[] = [];
  for (const [i, review] of fields.reviews.entries()) {
    const entry = entryOf(review, id, text.length);
    if (typeof entry === "string") return `reviews.${i}: ${entry}`;
    entries.push(entry);
  }
  return { kind: "reviews", from, entries };
};
