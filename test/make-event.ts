/** Small events for tests of what compares them. In: `CONSULT NOR+SWE → TCD 0-10 expected`. Out: a ComparedEvent with the rest left open. */
import type { EventType } from "@dragoman/coder/codebook/event-types";
import type { Status } from "@dragoman/coder/codebook/statuses";
import type { ComparedEvent } from "../packages/desk/src/measure/compared-event.ts";

/** Codes of no party are written `–`; words and status may be left out. */
export const makeEvent = (written: string, more: Partial<ComparedEvent> = {}): ComparedEvent => {
  const [type, actor = "–", , recipient = "–", ...rest] = written.split(" ");
  const span = rest.find((word) => /^\d+-\d+$/.test(word))?.split("-");
  const codes = (joined: string) => (joined === "–" ? [] : joined.split("+"));
  return {
    type: type as EventType,
    also: [],
    mode: null,
    actor: codes(actor),
    recipient: codes(recipient),
    status: (rest.find((word) => /^[a-z]+$/.test(word)) as Status | undefined) ?? null,
    historical: null,
    date: null,
    contexts: null,
    evidence: span === undefined ? [] : [{ start: Number(span[0]), end: Number(span[1]) }],
    core: true,
    confidence: null,
    ...more,
  };
};
