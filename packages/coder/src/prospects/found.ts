/** What the files of this room find, before ids are given. In: a scene. Out: the draft of a prospect, its words, and whether a time is past. */
import type { EventType } from "../codebook/event-types.ts";
import type { Event } from "../events/event.ts";
import type { Scene } from "../events/scene.ts";
import { dependent, dependentsOf, relation, spanOf, subtree } from "../language/tree.ts";
import type { Span } from "../text/span.ts";
import type { Dateline } from "../time/dateline.ts";
import type { Interval } from "../time/interval.ts";
import type { Firmness } from "./prospect.ts";

export interface Found {
  readonly statement: Span;
  readonly event: string | null;
  readonly type: EventType | null;
  readonly mode: Event["mode"];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly due: Interval | null;
  readonly firmness: Firmness;
  /** Left out where it is not. */
  readonly postponed?: boolean;
  readonly attribution: string | null;
  readonly because: string;
}

const day = (moment: string): string => moment.slice(0, 10);

/** Whether a due interval ended before the article appeared. */
export const isPast = ({ published }: Dateline, due: Interval | null): boolean =>
  due !== null && published !== null && day(due.end) < day(published.start);

/** Whether an interval is a day that had come when the article appeared: the day on which something was said, not when it is due. */
export const hasCome = ({ published }: Dateline, due: Interval): boolean =>
  published !== null && due.precision === "day" && day(due.start) <= day(published.end);

/** Clauses with a subject of their own that only stand behind another: "A will send troops and B will answer". */
const coordinated = ({ language }: Scene, token: number): readonly number[] =>
  [...dependentsOf(language, token)].filter(
    (d) => relation(language, d) === "conj" && dependent(language, d, "nsubj") >= 0,
  );

/** The words of the clause that a word heads. */
export const clauseOf = (scene: Scene, token: number): Span => {
  const { language } = scene;
  const others = new Set(coordinated(scene, token).flatMap((clause) => subtree(language, clause)));
  return spanOf(
    language,
    subtree(language, token).filter((t) => relation(language, t) !== "punct" && !others.has(t)),
  );
};

/** Who says what a word states; null for the article's own voice. */
export const speechAt = ({ attributions, attributionAt }: Scene, token: number): string | null =>
  attributions[attributionAt[token] as number]?.id ?? null;

/** Talks that a verb states, whose parties act together, where no event was coded. */
export const talksAt = (
  scene: Scene,
  verb: number,
  told: Pick<Found, "actor" | "due" | "firmness" | "because">,
): Found => ({
  ...told,
  statement: clauseOf(scene, verb),
  event: null,
  type: "CONSULT",
  mode: null,
  recipient: [],
  attribution: speechAt(scene, verb),
});
