/** Events: who did what to whom, when and where, whether it happened, and who says so (PLOVER; record.md). */
import { contextCodes } from "../codebook/contexts.ts";
import { type EventType, eventTypeCodes, modeCodes, quadCodes } from "../codebook/event-types.ts";
import { type Status, statusCodes } from "../codebook/statuses.ts";
import { placeShape } from "../places/place.ts";
import { boolean, list, nullable, number, type Of, object, oneOf, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";
import { intervalShape } from "../time/interval.ts";

export const eventShape = object("One deed or word between political actors", {
  id: string("content hash", "^event-[0-9a-f]{16}$"),
  type: oneOf<EventType>("PLOVER event type of the deed itself, also where it is only expected", eventTypeCodes),
  mode: nullable(oneOf("PLOVER mode of the type", modeCodes)),
  contexts: list("PLOVER contexts, in the codebook's order", oneOf("a context", contextCodes)),
  quad: oneOf("PLOVER quad class", quadCodes),
  score: number("PLOVER conflict–cooperation score of type and mode", -10, 10),
  cameo: string("closest CAMEO code, for exports", "^[0-9]{2,4}$"),
  actor: list("ids of those who act; all parties where the event is reciprocal", string("an actor's id")),
  recipient: list("ids of those acted on; a visit's host", string("an actor's id")),
  date: nullable(intervalShape),
  place: nullable(placeShape),
  status: oneOf<Status>("whether it happened", statusCodes),
  statusEvidence: nullable(spanShape),
  historical: boolean("background told again, not this article's news"),
  trigger: spanShape,
  evidence: list("the clauses that state it", spanShape),
  attribution: nullable(string("id of the attribution whose content holds it; null is the article's own voice")),
  confidence: number("how sure the coder is, 0 to 1", 0, 1),
  because: string("the rules that coded it"),
});
export type Event = Of<typeof eventShape>;
