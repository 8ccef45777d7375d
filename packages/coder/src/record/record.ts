/** The record: what the coder writes down from one article. Composed of the stages' own shapes; version in `schema`. */
import { actorShape } from "../actors/actor.ts";
import { attributionShape } from "../attribution/attribution.ts";
import { eventShape } from "../events/event.ts";
import { placeShape } from "../places/place.ts";
import { prospectShape } from "../prospects/prospect.ts";
import { list, literal, type Of, object, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";
import { dateMentionShape } from "../time/interval.ts";
import { articleShape } from "./article.ts";

export const recordVersion = "dragoman/record@1";

export const recordShape = object("What Dragoman writes down from one article", {
  schema: literal(recordVersion),
  coder: object("what wrote it", {
    version: string("version of the coder"),
    models: list("the models it read with: name and content hash", string("name@hash")),
  }),
  article: articleShape,
  sentences: list("sentences, in text order", spanShape),
  actors: list("actors, in order of first mention", actorShape),
  dates: list("expressions of time, in text order", dateMentionShape),
  places: list("places, in text order", placeShape),
  attributions: list("attributions, in text order", attributionShape),
  events: list("events, in order of their first trigger", eventShape),
  prospects: list("prospects, in text order", prospectShape),
});
/** One article's record. */
export type ArticleRecord = Of<typeof recordShape>;

/** The JSON Schema (draft 2020-12) of a record. */
export const recordSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://dragoman.invalid/record.schema.json",
  title: recordVersion,
  ...recordShape.schema,
};
