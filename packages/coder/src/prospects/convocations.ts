/**
 * Meetings and protests that somebody calls for a day: "has called an emergency summit for Friday", "plans a sit-in on Monday". In: a scene.
 * Out: drafts of the meetings, of whoever calls them and whom they are called with; of protests, of whoever calls them.
 */
import { isPassive, isVerb, objectOf } from "../events/grammar.ts";
import { nounTypes } from "../events/lexicon.ts";
import { obliquesOf } from "../events/obliques.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { whoAt } from "../events/who.ts";
import type { Interval } from "../time/interval.ts";
import { intervalOf } from "../time/interval.ts";
import { plannedDay } from "./due.ts";
import { type Found, hasCome, isPast, talksAt } from "./found.ts";

const calling: ReadonlySet<string> = new Set("call convene convoke schedule announce set fix arrange plan".split(" "));
const called: ReadonlySet<string> = new Set(["occurred", "ongoing"]);
const sittings: ReadonlySet<string> = new Set(["session", "sitting", "conference", "round"]);

const protests: ReadonlySet<string> = new Set(
  "protest rally march demonstration sit-in strike vigil walkout boycott".split(" "),
);

const planning: ReadonlySet<string> = new Set(["plan", "schedule", "announce"]);

/** The day behind "for", after the meeting; a protest that is planned may be "on" its day. */
const dayFor = (scene: Scene, verb: number, noun: number, isProtest: boolean): Interval | null => {
  const { language } = scene;
  const last = language.sentences[language.sentence[verb] as number]?.last ?? noun;
  for (let t = noun + 1; t <= last && !isVerb(language, t); t++) {
    const date = scene.dates[scene.dateAt[t] as number];
    if (date !== undefined) {
      const planned = isProtest && planning.has(language.lemma[verb] as string);
      return planned || language.lemma[t - 1] === "for" ? plannedDay(scene, verb, intervalOf(date), 0) : null;
    }
  }
  return null;
};

export const convocations = (scene: Scene): readonly Found[] => {
  const { language } = scene;
  return Array.from(language.form.keys()).flatMap((verb): readonly Found[] => {
    if (!calling.has(language.lemma[verb] as string) || !isVerb(language, verb) || isPassive(language, verb)) return [];
    const noun = objectOf(language, verb);
    const lemma = language.lemma[noun] ?? "";
    const isProtest = protests.has(lemma);
    if (noun < verb || !(isProtest || sittings.has(lemma) || nounTypes.get(lemma)?.includes("CONSULT"))) return [];
    const due = called.has(readStatus(scene, [verb]).status) ? dayFor(scene, verb, noun, isProtest) : null;
    const actor = subjectSide(scene, verb).ids;
    if (due === null || actor.length === 0 || isPast(scene.dateline, due) || hasCome(scene.dateline, due)) return [];
    const others = ["with", "between"].flatMap((preposition) =>
      obliquesOf(scene, [verb, noun], preposition, verb).flatMap((token) => whoAt(scene, token, true).ids),
    );
    const talks = talksAt(scene, verb, {
      actor: [...new Set([...actor, ...(isProtest ? [] : others)])],
      due,
      firmness: "scheduled",
      because: `prospects/convocation:${language.lemma[verb]}`,
    });
    return [isProtest ? { ...talks, type: "PROTEST", mode: lemma === "strike" ? "strike" : "demo" } : talks];
  });
};
