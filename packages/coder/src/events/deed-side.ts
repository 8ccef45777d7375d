/** Whom a deed that is asked for, refused or promised concerns. In: a scene and the deed. Out: a side. */
import { dependentsOf, relation } from "../language/tree.ts";
import { conditionOf } from "./clause-status.ts";
import type { Deed } from "./deeds.ts";
import { isVerb, objectOf, subjectOf } from "./grammar.ts";
import { obliquesOf } from "./obliques.ts";
import type { Scene } from "./scene.ts";
import { doerOf, hasVictim, joinSides, nobody, type Side, whoAt } from "./who.ts";

const besideVerb = ["between", "with", "against", "on", "from", "to", "in", "for"] as const;
const besideNoun = ["with", "against", "on", "from", "of", "to", "between"] as const;

const firstBeside = (scene: Scene, anchors: readonly number[], prepositions: readonly string[]): Side => {
  const from = Math.min(...anchors);
  for (const preposition of prepositions) {
    for (const noun of obliquesOf(scene, anchors, preposition, from)) {
      const side = whoAt(scene, noun, true);
      if (side.ids.length > 0) return side;
    }
  }
  return nobody;
};

/** "would respond if Y attacked": whoever is warned off. */
const conditionSide = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  for (const d of dependentsOf(language, verb)) {
    if (relation(language, d) !== "advcl" || conditionOf(language, d) < 0) continue;
    return whoAt(scene, subjectOf(language, d));
  }
  return nobody;
};

/** "demanded that Y withdraw its troops from Z": whoever would do it is asked, nobody else. */
export const askedOf = (scene: Scene, deed: Deed | null): Side => {
  if (deed === null || !isVerb(scene.language, deed.token)) return nobody;
  const subject = dependentsOf(scene.language, deed.token).find((d) => relation(scene.language, d) === "nsubj");
  return subject === undefined ? nobody : whoAt(scene, subject);
};

/** `blamed`: whoever did it is sought; whoever stands behind the "of" of a wrong suffered it. */
export const deedSide = (scene: Scene, deed: Deed | null, blamed = false): Side => {
  if (deed === null) return nobody;
  const { language } = scene;
  if (!isVerb(language, deed.token)) {
    const doer = doerOf(scene, deed.token);
    if (blamed && hasVictim(scene, deed.token)) return doer;
    return doer.ids.length > 0 ? doer : firstBeside(scene, [deed.token], besideNoun);
  }
  const object = objectOf(language, deed.token);
  const condition = conditionSide(scene, deed.token);
  if (condition.ids.length > 0) return condition;
  const anchors = object > deed.token ? [deed.token, object] : [deed.token];
  return joinSides([
    whoAt(scene, subjectOf(language, deed.token)),
    deed.noun >= 0 ? doerOf(scene, deed.noun) : whoAt(scene, object, true),
    firstBeside(scene, anchors, besideVerb),
  ]);
};
