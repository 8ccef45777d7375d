/**
 * Deeds for which somebody is given a time: "gave Beijing until Friday to withdraw its ships", "has until December to leave". In: a scene,
 * its triggers. Out: drafts of what is demanded, done by whoever is given the time.
 */
import { isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import type { Trigger } from "../events/triggers.ts";
import { intervalOf } from "../events/when-where.ts";
import { countryOf, nobody, whoAt } from "../events/who.ts";
import { dependent, isWithin } from "../language/tree.ts";
import { dueOf } from "./due.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";

const granting: ReadonlySet<string> = new Set(["give", "grant", "allow", "have"]);

/** The verb that grants a deed its time, "until" a day before the infinitive; or −1. */
const granterOf = ({ language }: Scene, deed: number): number => {
  if (language.xpos[deed] !== "VB" || dependent(language, deed, "mark") < 0) return -1;
  let verb = language.head[deed] as number;
  for (let i = 0; i < 3 && verb >= 0 && !isVerb(language, verb); i++) verb = language.head[verb] as number;
  if (verb < 0 || verb > deed || !granting.has(language.lemma[verb] as string)) return -1;
  for (let t = verb + 1; t < deed; t++) {
    const word = language.lemma[t] as string;
    if ((word === "until" || word === "till") && isWithin(language, t, verb)) return verb;
  }
  return -1;
};

export const ultimatums = (scene: Scene, triggers: readonly Trigger[]): readonly Found[] => {
  const { language } = scene;
  return triggers.flatMap((trigger): readonly Found[] => {
    const { token, entry } = trigger;
    const granter = granterOf(scene, token);
    if (granter < 0 || readStatus(scene, [granter]).status === "denied") return [];
    const owns = language.lemma[granter] === "have";
    const given = dependent(language, granter, "iobj");
    const { ids } = owns
      ? whoAt(scene, subjectOf(language, granter))
      : whoAt(scene, given >= 0 ? given : objectOf(language, granter), true);
    const giver = owns ? nobody : subjectSide(scene, granter);
    const date = scene.dates[scene.dateAt.subarray(granter, token).find((index) => index !== -1) ?? -1];
    const due = date === undefined ? null : dueOf(scene, granter, intervalOf(date));
    if (ids.length === 0 || due === null || isPast(scene.dateline, due)) return [];
    const own = new Set(ids.map((id) => countryOf(scene, id)));
    const isOther = (id: string): boolean => !ids.includes(id) && !own.has(countryOf(scene, id));
    const named = participantsOf(scene, trigger).recipient.ids.filter(
      (id) => isOther(id) && countryOf(scene, id) !== null,
    );
    return [
      {
        statement: clauseOf(scene, granter),
        event: null,
        type: entry.type,
        mode: entry.mode,
        actor: ids,
        recipient: named.length > 0 ? named : giver.ids.filter(isOther),
        due,
        firmness: "demanded",
        attribution: speechAt(scene, granter),
        because: `prospects/ultimatum:${entry.id}`,
      },
    ];
  });
};
