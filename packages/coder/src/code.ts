/**
 * THE PIPELINE, on one screen. In: an article and the resources its stages read with. Out: its record.
 * Pure: the same text, models and options give the same record, byte for byte.
 */
import type { Actor } from "./actors/actor.ts";
import { latentStates } from "./actors/latent-states.ts";
import { resolveActors } from "./actors/resolve-actors.ts";
import { attribute } from "./attribution/attribute.ts";
import { codeEvents } from "./events/code-events.ts";
import { encode, segment } from "./language/analyse.ts";
import { findPlaces } from "./places/find-places.ts";
import { findProspects } from "./prospects/find-prospects.ts";
import { type ArticleInput, articleOf } from "./record/article.ts";
import { type ArticleRecord, recordVersion } from "./record/record.ts";
import type { Resources } from "./record/resources.ts";
import type { Note, Trace } from "./text/trace.ts";
import type { Dateline } from "./time/dateline.ts";
import { findDates } from "./time/find-dates.ts";

export { coderVersion, loadResources, type Resources } from "./record/resources.ts";

/**
 * Codes one article.
 * @param input the article; only its text is needed. `published` anchors "on Tuesday".
 * @param resources what `loadResources` made of the model files
 * @param trace called with each decision of each stage; never changes the record
 * @returns the record; odd text gives a smaller record, never an error
 */
export const code = (input: ArticleInput, resources: Resources, trace?: Trace): ArticleRecord => {
  const article = articleOf(input);
  const dateline: Dateline = { article: article.id, published: article.published, title: article.title };
  const encoded = encode(segment(article.text, resources.language), resources.language);
  const { language } = encoded;
  const dates = findDates(language, dateline, trace);
  const places = findPlaces(language, resources.geonames, trace);
  const cast = resolveActors(language, dateline, dates, places, resources.actors, trace);
  const attributions = attribute(encoded, dateline, cast, resources.attribution, trace);
  const latent = latentStates(language, cast, places, dateline);
  const everyone = { ...cast, actors: [...cast.actors, ...latent] };
  const events = codeEvents(language, dateline, dates, places, everyone, attributions, trace, resources.lexicon);
  const prospects = findProspects(
    language,
    dateline,
    dates,
    places,
    everyone,
    attributions,
    events,
    trace,
    resources.lexicon,
  );
  return {
    schema: recordVersion,
    coder: resources.coder,
    article,
    sentences: language.sentences.map(({ start, end }) => ({ start, end })),
    actors: withLatent(cast.actors, latent, [...events, ...prospects.map(({ expects }) => expects)]),
    dates,
    places,
    attributions,
    events,
    prospects,
  };
};

/** The cast with those of the implied states that an event or a prospect names, in order of first mention. */
const withLatent = (
  actors: readonly Actor[],
  latent: readonly Actor[],
  deeds: readonly { readonly actor: readonly string[]; readonly recipient: readonly string[] }[],
): readonly Actor[] => {
  const needed = new Set(deeds.flatMap(({ actor, recipient }) => [...actor, ...recipient]));
  const met = latent.filter(({ id }) => needed.has(id));
  if (met.length === 0) return actors;
  const first = ({ mentions }: Actor): number => mentions[0]?.start ?? 0;
  return [...actors, ...met].sort((a, b) => first(a) - first(b));
};

/** The same record as `code`, with every decision that led to it: what was kept and rejected, by which rule, and why. */
export const explain = (
  input: ArticleInput,
  resources: Resources,
): { record: ArticleRecord; notes: readonly Note[] } => {
  const notes: Note[] = [];
  const record = code(input, resources, (note) => notes.push(note));
  return { record, notes };
};
