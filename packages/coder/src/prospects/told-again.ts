/**
 * Deeds of which only the noun is said again: "the withdrawal will be completed within three years", after it was told whose. In: a scene,
 * its triggers, deeds told before. Out: drafts with the parties of the last deed of that kind.
 */
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { anchorOf, type Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when-where.ts";
import { dependent, relation, spanOf, subtree } from "../language/tree.ts";
import { type DeedBefore, lastBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast } from "./found.ts";
import { saidByActor } from "./said-by-actor.ts";

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** Whether a noun has nothing of its own that says whose deed it is. */
const isBare = ({ language, covered }: Scene, noun: number): boolean => {
  const determiner = dependent(language, noun, "det");
  if (determiner < 0 || !definite.has((language.form[determiner] as string).toLowerCase())) return false;
  return subtree(language, noun).every((t) => covered[t] === undefined || relation(language, t) === "acl");
};

const lastOf = (deeds: readonly DeedBefore[], { entry }: Trigger, offset: number): DeedBefore | undefined =>
  lastBefore(
    deeds,
    offset,
    ({ type, mode, actor, recipient }) =>
      type === entry.type && (mode === "visit") === (entry.mode === "visit") && actor.length + recipient.length > 1,
  );

/** @param expected starts of the triggers of events that are prospects already */
export const toldAgain = (
  scene: Scene,
  triggers: readonly Trigger[],
  deeds: readonly DeedBefore[],
  expected: ReadonlySet<number>,
): readonly Found[] => {
  const { language } = scene;
  return triggers.flatMap((trigger): readonly Found[] => {
    const { token, entry, object } = trigger;
    const offset = language.start[token] as number;
    // The deed's word may be a verb with its noun: "complete the withdrawal".
    const noun = entry.pos === "noun" ? token : object;
    if (noun < 0 || expected.has(offset) || relation(language, noun) !== "nsubj" || !isBare(scene, noun)) return [];
    const { status, rule } = readStatus(scene, [token]);
    const before = status === "expected" ? lastOf(deeds, trigger, offset) : undefined;
    if (before === undefined) return [];
    const due = dueOf(scene, anchorOf(trigger), whenOf(scene, [token])?.interval ?? null);
    const speech = scene.attributions[scene.attributionAt[token] as number]?.id ?? null;
    const firmness = firmnessOf(rule, due !== null, saidByActor(scene, speech, before.actor));
    if (firmness === null || isPast(scene.dateline, due)) return [];
    return [
      {
        statement: spanOf(
          language,
          subtree(language, language.head[noun] as number).filter((t) => relation(language, t) !== "punct"),
        ),
        event: null,
        type: before.type,
        mode: before.mode,
        actor: before.actor,
        recipient: before.recipient,
        due,
        firmness,
        attribution: speech,
        because: `prospects/told-again:${rule}`,
      },
    ];
  });
};
