/**
 * THE PIPELINE, on one screen. In: an article and the resources its stages read with. Out: its record.
 * Pure: the same text, models and options give the same record, byte for byte.
 */
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
  const events = codeEvents(language, dateline, dates, places, cast, attributions, trace);
  const prospects = findProspects(language, dateline, dates, cast, attributions, events, trace);
  return {
    schema: recordVersion,
    coder: resources.coder,
    article,
    sentences: language.sentences.map(({ start, end }) => ({ start, end })),
    actors: cast.actors,
    dates,
    places,
    attributions,
    events,
    prospects,
  };
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
