/**
 * Parties whom a quarrel told before makes known. In: a scene, a trigger and what was told before. Out: a side: those who quarrel, or whoever
 * did the harm that is answered.
 */
import { eventTypes } from "../codebook/event-types.ts";
import { dependentsOf, relation, subtree } from "../language/tree.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";
import { countryOf, nobody, type Side } from "./who.ts";

/** What is asked of those who quarrel. */
const peaceful: ReadonlySet<string> = new Set(
  "restraint calm moderation dialogue talk negotiation ceasefire cease-fire truce peace de-escalation deescalation diplomacy".split(
    " ",
  ),
);

/** What a third may do for those who quarrel. */
const mediating: ReadonlySet<string> = new Set(
  "mediate mediation mediator arbitrate arbitration broker intermediary reconcile reconciliation".split(" "),
);

const offering: ReadonlySet<string> = new Set(["offer", "propose", "volunteer"]);

/** Conflict in the codebook's classes, but no quarrel: "Y turned the offer of Z down". */
const refusing: ReadonlySet<string> = new Set(["REQUEST", "REJECT"]);

/** How many sentences a quarrel stays the one that is meant. */
const quarrelLasts = 8;

/** Whether a peace is asked for, or mediation offered. */
const isBetweenQuarrellers = ({ language }: Scene, { entry, token }: Trigger): boolean => {
  const has = (relations: readonly string[], words: ReadonlySet<string>): boolean =>
    dependentsOf(language, token).some(
      (d) => relations.includes(relation(language, d)) && words.has(language.lemma[d] as string),
    );
  if (entry.type === "AGREE") return offering.has(entry.lemma) && has(["xcomp", "obj"], mediating);
  return entry.type === "REQUEST" && has(["obj", "obl", "nmod"], peaceful);
};

/**
 * "Russia and Turkey urged restraint", "Norway offered to mediate", nobody being named: it is asked of, or offered to, the two states whose
 * quarrel was told last.
 */
export const quarrellersOf = (scene: Scene, trigger: Trigger, actor: Side, told: readonly Draft[]): Side => {
  if (!isBetweenQuarrellers(scene, trigger)) return nobody;
  const { language } = scene;
  const from = (language.sentence[trigger.token] as number) - quarrelLasts;
  for (const { type, trigger: before, participants, status } of told.toReversed()) {
    if ((language.sentence[before.token] as number) < from) return nobody;
    // What may come is no quarrel yet.
    if (status.status === "possible" || status.status === "hypothetical") continue;
    if (refusing.has(type) || !eventTypes[type].quad.endsWith("conflict")) continue;
    const ids = [...participants.actor.ids, ...participants.recipient.ids];
    const states = new Set(ids.flatMap((id) => scene.stateOf.get(countryOf(scene, id) ?? "") ?? []));
    if (states.size !== 2) continue;
    const own = new Set(actor.ids.map((id) => scene.stateOf.get(countryOf(scene, id) ?? "")));
    return { ids: [...states].filter((id) => !own.has(id)), found: "near", tokens: [] };
  }
  return nobody;
};

/** What one does to whoever harmed one. */
const answers: ReadonlySet<string> = new Set(
  "response respond retaliation retaliate revenge avenge vengeance reprisal countermeasure reply answer reciprocate payback".split(
    " ",
  ),
);

/** "strike back", "hit back". */
const blows: ReadonlySet<string> = new Set(["strike", "hit", "fight", "fire", "push"]);

/** "vowed a firm response", "threatened to retaliate": against the state that last did harm to whoever threatens. */
export const harmerOf = (scene: Scene, { entry, token }: Trigger, actor: Side, told: readonly Draft[]): Side => {
  const { language } = scene;
  const answering = (t: number): boolean =>
    answers.has(language.lemma[t] as string) ||
    (blows.has(language.lemma[t] as string) && language.lemma[t + 1] === "back");
  if (entry.type !== "THREATEN" || !subtree(language, token).some(answering)) return nobody;
  const own = new Set(actor.ids.map((id) => countryOf(scene, id)));
  for (const { type, participants } of told.toReversed()) {
    if (eventTypes[type].quad !== "material conflict") continue;
    const foreign = participants.actor.ids.filter(
      (id) => countryOf(scene, id) !== null && !own.has(countryOf(scene, id)),
    );
    const harmed = participants.recipient.ids.some(
      (id) => countryOf(scene, id) !== null && own.has(countryOf(scene, id)),
    );
    if (harmed && foreign.length > 0) return { ids: foreign, found: "near", tokens: [] };
  }
  return nobody;
};
