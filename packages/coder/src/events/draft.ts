/** An event in the making: what code-events.ts gathers before same deeds are merged and ids are given. */
import type { EventType, Mode } from "../codebook/event-types.ts";
import type { Place } from "../places/place.ts";
import type { Span } from "../text/span.ts";
import type { Participants } from "./participants.ts";
import type { StatusReading } from "./status.ts";
import type { Trigger } from "./triggers.ts";
import type { When } from "./when.ts";

export interface Draft {
  readonly trigger: Trigger;
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly participants: Participants;
  readonly status: StatusReading;
  readonly when: When | null;
  readonly where: Place | null;
  readonly evidence: Span;
  readonly attribution: string | null;
  /** Lacks a side: tells more of a deed told elsewhere, but is none by itself. */
  readonly partial: boolean;
  /** Background by its words alone: "the former", "in the years after". */
  readonly background: boolean;
}
