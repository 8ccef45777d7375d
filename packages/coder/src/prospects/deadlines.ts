/**
 * What has to be done by a day: "must leave by Friday". In: a scene, triggers without an event. Out: drafts of the deeds, demanded of
 * whoever has to do them. Without a day it is a duty that no news could settle.
 */
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { anchorOf, type Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { dueOf } from "./due.ts";
import { clauseOf, type Found, hasCome, isPast, speechAt } from "./found.ts";

/** The rules of events/status by which a deed is a duty. */
const duties: ReadonlySet<string> = new Set(["modal:must", "embedding:have to"]);

const deadlineAt = (scene: Scene, trigger: Trigger): Found | null => {
  const { dateline } = scene;
  const anchor = anchorOf(trigger);
  const { rule } = readStatus(scene, [anchor]);
  if (!duties.has(rule)) return null;
  const due = dueOf(scene, anchor, whenOf(scene, [anchor, trigger.token])?.interval ?? null);
  if (due === null || isPast(dateline, due) || hasCome(dateline, due)) return null;
  const { actor, recipient } = participantsOf(scene, trigger);
  if (actor.ids.length === 0) return null;
  return {
    statement: clauseOf(scene, anchor),
    event: null,
    type: trigger.entry.type,
    mode: trigger.entry.mode,
    actor: actor.ids,
    recipient: recipient.ids.filter((id) => !actor.ids.includes(id)),
    due,
    firmness: "demanded",
    attribution: speechAt(scene, trigger.token),
    because: `prospects/deadline:${rule}`,
  };
};

/** @param told starts of the triggers of coded events: what they say is told there */
export const deadlines = (scene: Scene, triggers: readonly Trigger[], told: ReadonlySet<number>): readonly Found[] =>
  triggers.flatMap((trigger) =>
    told.has(scene.language.start[trigger.token] as number) ? [] : (deadlineAt(scene, trigger) ?? []),
  );
