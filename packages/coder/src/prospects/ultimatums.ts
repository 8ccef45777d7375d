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
import { countryOf, nobody, whoAt } from "../events/who.ts";
import { dependent, isWithin } from "../language/tree.ts";
import { isoDay, parseIsoDay } from "../time/calendar.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import { dueOf } from "./due.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";
import { innerOf } from "./from-deeds.ts";

const granting: ReadonlySet<string> = new Set(["give", "grant", "allow", "have"]);

const numberWords = "a one two three four five six seven eight nine ten".split(" ");
const numbers: ReadonlyMap<string, number> = new Map(numberWords.map((word, i) => [word, Math.max(1, i)]));
const counted = new RegExp(`\\b(an|${numberWords.join("|")}|\\d{1,3})[ -](hour|day|week|month)s?\\b`, "i");
const daysOf: ReadonlyMap<string, number> = new Map([
  ["hour", 1 / 24],
  ["day", 1],
  ["week", 7],
  ["month", 30],
]);

/** "gave them 48 hours to leave", "a week": from publication until then; null where no time is counted. */
const allowed = ({ language, dateline }: Scene, from: number, to: number): Interval | null => {
  // "had given them 48 hours": nobody knows from when.
  if (language.form[dependent(language, from, "aux")]?.toLowerCase() === "had") return null;
  const published = dateline.published?.start.slice(0, 10);
  const found = counted.exec(language.text.slice(language.start[from], language.start[to]));
  const today = published === undefined ? null : parseIsoDay(published);
  if (found === null || today === null || published === undefined) return null;
  const [, count = "", unit = ""] = found;
  const days = (numbers.get(count.toLowerCase().replace(/^an$/, "a")) ?? Number(count)) * (daysOf.get(unit) ?? 0);
  return { start: published, end: isoDay(today + Math.max(1, Math.floor(days))), precision: "range" };
};

/** The verb that grants a deed its time, "until" a day or so many hours before the infinitive; or −1. */
const granterOf = (scene: Scene, deed: number): number => {
  const { language } = scene;
  if (language.xpos[deed] !== "VB" || dependent(language, deed, "mark") < 0) return -1;
  let verb = language.head[deed] as number;
  for (let i = 0; i < 3 && verb >= 0 && !isVerb(language, verb); i++) verb = language.head[verb] as number;
  if (verb < 0 || verb > deed || !granting.has(language.lemma[verb] as string)) return -1;
  for (let t = verb + 1; t < deed; t++) {
    const word = language.lemma[t] as string;
    if ((word === "until" || word === "till") && isWithin(language, t, verb)) return verb;
  }
  return allowed(scene, verb, deed) === null ? -1 : verb;
};

export const ultimatums = (scene: Scene, triggers: readonly Trigger[]): readonly Found[] => {
  const { language } = scene;
  // "gave them a week to leave" is a demand, which takes the deed for its own.
  const deeds = triggers.flatMap((trigger) =>
    trigger.entry.lemma === "give" ? (innerOf(scene, trigger) ?? trigger) : trigger,
  );
  return deeds.flatMap((trigger): readonly Found[] => {
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
    const due = allowed(scene, granter, token) ?? (date === undefined ? null : dueOf(scene, granter, intervalOf(date)));
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
