/** The trace that `explain` collects: what each stage kept or rejected, by which rule, and why. Stages without one run silent. */
import type { Span } from "./span.ts";

/** One decision of one stage about some words. */
export interface Note {
  readonly stage: string;
  readonly span: Span;
  readonly outcome: "kept" | "rejected";
  /** The rule or model that decided: `events/lexicon:meet`. */
  readonly because: string;
  /** One plain sentence for a person. */
  readonly reason: string;
}

/** Called for each decision; a stage's result never depends on it. */
export type Trace = (note: Note) => void;
