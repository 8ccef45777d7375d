/**
 * What a text binds two states to: "commits both to restore relations within two months". In: a scene and its triggers. Out: drafts of the
 * deeds, done by whoever is bound.
 */
import { isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import type { Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { whoAt } from "../events/who.ts";
import { relation, spanOf, subtree } from "../language/tree.ts";
import { dueOf } from "./due.ts";
import { type Found, isPast } from "./found.ts";
import { innerOf } from "./from-deeds.ts";

const binding: ReadonlySet<string> = new Set(["commit", "oblige", "bind", "require"]);
const below: ReadonlySet<string> = new Set(["advcl", "conj", "xcomp"]);

/** The verb that binds whoever is its object to an infinitive; or −1. */
const binderOf = ({ language }: Scene, token: number): number => {
  for (let t = token, i = 0; t >= 0 && i < 4; i++) {
    if (binding.has(language.lemma[t] as string) && isVerb(language, t)) return t === token ? -1 : t;
    if (!below.has(relation(language, t)) || language.xpos[t] !== "VB") return -1;
    t = language.head[t] as number;
  }
  return -1;
};

const boundAt = (scene: Scene, trigger: Trigger): Found | null => {
  const { language } = scene;
  const { token, entry } = trigger;
  const binder = binderOf(scene, token);
  // "He committed his country to …": who binds himself promises (from-deeds.ts).
  if (binder < 0 || whoAt(scene, subjectOf(language, binder)).ids.length > 0) return null;
  const { status } = readStatus(scene, [binder]);
  if (status !== "occurred" && status !== "ongoing") return null;
  const actor = whoAt(scene, objectOf(language, binder), true).ids;
  const due = dueOf(scene, token, whenOf(scene, [token])?.interval ?? null);
  if (actor.length === 0 || isPast(scene.dateline, due)) return null;
  return {
    statement: spanOf(
      language,
      subtree(language, token).filter((t) => relation(language, t) !== "punct"),
    ),
    event: null,
    type: entry.type,
    mode: entry.mode,
    actor,
    recipient: participantsOf(scene, trigger).recipient.ids.filter((id) => !actor.includes(id)),
    due,
    firmness: "promised",
    attribution: scene.attributions[scene.attributionAt[token] as number]?.id ?? null,
    because: "prospects/bound",
  };
};

export const bound = (scene: Scene, triggers: readonly Trigger[]): readonly Found[] =>
  triggers.flatMap((trigger) => {
    const inner = innerOf(scene, trigger);
    return boundAt(scene, trigger) ?? (inner === null ? null : boundAt(scene, inner)) ?? [];
  });
