/** Prospects: forward-looking statements worth checking later. */
import { type EventType, eventTypeCodes } from "../codebook/event-types.ts";
import { list, nullable, type Of, object, oneOf, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";
import { intervalShape } from "../time/interval.ts";

/** How firmly it is stated; a question ("it remains to be seen whether") is kept and never scored. */
export const firmnesses = [
  "scheduled",
  "promised",
  "expected",
  "likely",
  "possible",
  "conditional",
  "question",
] as const;
export type Firmness = (typeof firmnesses)[number];

export const prospectShape = object("A forward-looking statement worth checking later", {
  id: string("content hash", "^prospect-[0-9a-f]{16}$"),
  statement: spanShape,
  event: nullable(string("id of the expected event, where one is coded")),
  expects: object("event template", {
    type: nullable(oneOf<EventType>("PLOVER event type; null for a question about no event", eventTypeCodes)),
    actor: list("ids of those who would act", string("an actor's id")),
    recipient: list("ids of those acted on", string("an actor's id")),
  }),
  due: nullable(intervalShape),
  firmness: oneOf<Firmness>("how firmly it is stated", firmnesses),
  attribution: nullable(string("id of the attribution that states it; null is the article's own voice")),
  because: string("the rule that found it"),
});
export type Prospect = Of<typeof prospectShape>;
