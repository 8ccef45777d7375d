/** Prospects: forward-looking statements worth checking later. */
import { type EventType, eventTypeCodes, modeCodes } from "../codebook/event-types.ts";
import { boolean, list, nullable, type Of, object, oneOf, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";
import { intervalShape } from "../time/interval.ts";

/**
 * How firmly it is stated. Never scored: a demand, which only its addressee could fulfil; a question ("it remains to be seen whether"); an
 * outlook, a statement of principle that no event could settle ("ties will grow ever stronger").
 */
export const firmnesses = [
  "scheduled",
  "promised",
  "expected",
  "likely",
  "possible",
  "conditional",
  "demanded",
  "question",
  "outlook",
] as const;
export type Firmness = (typeof firmnesses)[number];

export const prospectShape = object("A forward-looking statement worth checking later", {
  id: string("content hash", "^prospect-[0-9a-f]{16}$"),
  statement: spanShape,
  event: nullable(string("id of the expected event, where one is coded")),
  expects: object("event template", {
    type: nullable(
      oneOf<EventType>("PLOVER event type; null for a question or an outlook about no event", eventTypeCodes),
    ),
    mode: nullable(oneOf("PLOVER mode of the type, where the words give one", modeCodes)),
    actor: list("ids of those who would act", string("an actor's id")),
    recipient: list("ids of those acted on", string("an actor's id")),
  }),
  due: nullable(intervalShape),
  firmness: oneOf<Firmness>("how firmly it is stated", firmnesses),
  postponed: boolean("it says that what was planned is put off: an earlier due time no longer holds"),
  attribution: nullable(string("id of the attribution that states it; null is the article's own voice")),
  because: string("the rule that found it"),
});
export type Prospect = Of<typeof prospectShape>;
