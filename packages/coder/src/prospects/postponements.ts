/**
 * What was planned and is put off: "postponed a visit to Saudi Arabia", "the talks were moved to Thursday". In: a scene, its triggers. Out:
 * drafts that take the place of whatever was due before; due at the new time where one is named.
 */
import { baseOf } from "../events/base-form.ts";
import { isPassive, isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import { participantsOf } from "../events/participants.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { postponing } from "../events/status-words.ts";
import type { Trigger } from "../events/triggers.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { plannedDay } from "./due.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";

/** Verbs with a word behind them: "put off", "push back"; "move" puts off only to another time. */
const phrasal: ReadonlyMap<string, string> = new Map([
  ["put", "off"],
  ["push", "back"],
  ["hold", "over"],
]);
const moving: ReadonlySet<string> = new Set(["move", "shift", "bring", "reschedule", "push"]);
const targets: ReadonlySet<string> = new Set(["to", "until", "till", "for"]);

/** The time that something is put off to, behind its verb. */
export const movedTo = (scene: Scene, verb: number): Interval | null => {
  const { language } = scene;
  const last = language.sentences[language.sentence[verb] as number]?.last ?? verb;
  for (let t = verb + 1; t <= last; t++) {
    const date = scene.dates[scene.dateAt[t] as number];
    if (date === undefined || scene.dateAt[t - 1] === scene.dateAt[t]) continue;
    if (targets.has((language.form[t - 1] as string).toLowerCase()))
      return plannedDay(scene, verb, intervalOf(date), 0);
  }
  return null;
};

const verbs: ReadonlySet<string> = new Set([...postponing].filter((word) => !word.includes(" ")));

const putsOff = (scene: Scene, verb: number): boolean => {
  const { language } = scene;
  const particle = phrasal.get(language.lemma[verb] as string);
  if (particle !== undefined)
    for (let t = verb + 1; t <= verb + 3; t++) if (language.lemma[t] === particle) return true;
  if (verbs.has(baseOf(language, verb, verbs))) return true;
  return moving.has(language.lemma[verb] as string) && movedTo(scene, verb) !== null;
};

const happened: ReadonlySet<string> = new Set(["occurred", "ongoing", "expected"]);

/** What is put off: the object, or the subject of a passive. */
const matterOf = (scene: Scene, verb: number): number => {
  const { language } = scene;
  const noun = objectOf(language, verb);
  return noun >= 0 ? noun : isPassive(language, verb) ? subjectOf(language, verb) : -1;
};

export const postponements = (scene: Scene, triggers: readonly Trigger[]): readonly Found[] => {
  const { language } = scene;
  const found: Found[] = [];
  for (let verb = 0; verb < language.form.length; verb++) {
    if (!isVerb(language, verb) || !putsOff(scene, verb)) continue;
    const noun = matterOf(scene, verb);
    const trigger = triggers.find(({ token, entry }) => token === noun && entry.pos === "noun");
    if (trigger === undefined || !happened.has(readStatus(scene, [verb]).status)) continue;
    const { actor, recipient } = isPassive(language, verb)
      ? participantsOf(scene, trigger)
      : participantsOf(scene, { ...trigger, support: verb, supportRole: "performs" });
    const parties = new Set([...actor.ids, ...recipient.ids].map((id) => scene.actorOf.get(id)?.country ?? id));
    const due = movedTo(scene, verb);
    if (parties.size < 2 || actor.ids.length === 0 || isPast(scene.dateline, due)) continue;
    found.push({
      statement: clauseOf(scene, verb),
      event: null,
      type: trigger.entry.type,
      mode: trigger.entry.mode,
      actor: actor.ids,
      recipient: recipient.ids.filter((id) => !actor.ids.includes(id)),
      due,
      firmness: "scheduled",
      postponed: true,
      attribution: speechAt(scene, verb),
      because: "prospects/postponed",
    });
  }
  return found;
};
