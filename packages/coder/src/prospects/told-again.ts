/**
 * Deeds of which only the noun is said again: "the withdrawal will be completed within three years", after it was told whose; and
 * deeds in which others follow. In: a scene, its triggers, deeds told before. Out: drafts with the parties of the last deed of that kind.
 */
import { isVerb, objectOf } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { anchorOf, type Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { dependent, relation, subtree } from "../language/tree.ts";
import { type DeedBefore, lastBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";
import { saidByActor } from "./said-by-actor.ts";

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/** Whether a noun has nothing of its own that says whose deed it is. */
export const isBare = ({ language, covered }: Scene, noun: number): boolean => {
  const determiner = dependent(language, noun, "det");
  if (determiner < 0 || !definite.has((language.form[determiner] as string).toLowerCase())) return false;
  return subtree(language, noun).every((t) => covered[t] === undefined || relation(language, t) === "acl");
};

/** What is signed or ratified is no deed that was told of. */
export const signedPapers: ReadonlySet<string> = new Set(
  "agreement treaty accord deal pact memorandum document protocol contract declaration convention charter text".split(
    " ",
  ),
);

const lastOf = (deeds: readonly DeedBefore[], { entry }: Trigger, offset: number): DeedBefore | undefined =>
  lastBefore(
    deeds,
    offset,
    ({ type, mode, actor, recipient }) =>
      type === entry.type && (mode === "visit") === (entry.mode === "visit") && actor.length + recipient.length > 1,
  );

const following = (scene: Scene, verb: number): boolean => {
  const { language } = scene;
  if (language.lemma[verb] !== "follow" || !isVerb(language, verb)) return false;
  // "will follow up on this issue", "will follow through".
  if (/^(?:up|through|on)$/.test(language.form[verb + 1] ?? "")) return false;
  const object = objectOf(language, verb);
  return object < 0 || language.lemma[object] === "suit";
};

/** "Ireland is likely to follow": does what was told last. After a visit, a capital is where the guest goes next. */
export const followers = (scene: Scene, deeds: readonly DeedBefore[]): readonly Found[] => {
  const { language } = scene;
  return Array.from(language.form.keys()).flatMap((verb): readonly Found[] => {
    if (!following(scene, verb)) return [];
    const { status, rule } = readStatus(scene, [verb]);
    const { ids } = subjectSide(scene, verb);
    const states = ids.every((id) => scene.actorOf.get(id)?.kind === "state");
    const before =
      (status === "expected" || status === "possible") && states && ids.length > 0
        ? lastBefore(deeds, language.start[verb] as number, ({ type }) => type !== null)
        : undefined;
    if (before === undefined || before.type === null) return [];
    const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
    const firmness = firmnessOf(rule, due !== null, false);
    if (firmness === null || isPast(scene.dateline, due)) return [];
    const parties =
      before.mode === "visit" ? { actor: before.actor, recipient: ids } : { actor: ids, recipient: before.recipient };
    return [
      {
        statement: clauseOf(scene, verb),
        event: null,
        type: before.type,
        mode: before.mode,
        ...parties,
        due,
        firmness,
        attribution: speechAt(scene, verb),
        because: `prospects/follows:${rule}`,
      },
    ];
  });
};

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
    if (noun < 0 || (entry.pos === "verb" && signedPapers.has(language.lemma[noun] as string))) return [];
    if (expected.has(offset) || relation(language, noun) !== "nsubj" || !isBare(scene, noun)) return [];
    const { status, rule } = readStatus(scene, [token]);
    const before = status === "expected" || status === "possible" ? lastOf(deeds, trigger, offset) : undefined;
    if (before === undefined) return [];
    const due = dueOf(scene, anchorOf(trigger), whenOf(scene, [token])?.interval ?? null);
    const speech = speechAt(scene, token);
    const firmness = firmnessOf(rule, due !== null, saidByActor(scene, speech, before.actor));
    if (firmness === null || isPast(scene.dateline, due)) return [];
    return [
      {
        statement: clauseOf(scene, language.head[noun] as number),
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
