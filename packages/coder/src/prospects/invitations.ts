/**
 * Invitations to talks or a visit: "has invited both leaders to a summit on Wednesday". In: a scene. Out: drafts of the talks.
 */

import { isVerb, objectOf } from "../events/grammar.ts";
import { nounTypes, verbTypes } from "../events/lexicon.ts";
import { obliquesOf } from "../events/obliques.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { whoAt } from "../events/who.ts";
import { dependent, relation, spanOf, subtree } from "../language/tree.ts";
import { intervalOf } from "../time/interval.ts";
import { dueOf, plannedDay } from "./due.ts";
import { type Found, hasCome } from "./found.ts";
import { saidByActor } from "./said-by-actor.ts";

/** Verbs with the guests for their object and the talks behind "to"; all but the first only where the talks have a day. */
const inviting: ReadonlySet<string> = new Set(["invite", "summon", "call", "convoke", "bid"]);

/** Statuses under which an invitation was or will be given. */
const given: ReadonlySet<string> = new Set(["occurred", "ongoing", "expected"]);

/** The talks or the visit that somebody is invited to, or −1. */
const occasionOf = (scene: Scene, verb: number): number => {
  const { language } = scene;
  const visit = dependent(language, verb, "xcomp", "advcl");
  if (visit > verb && verbTypes.get(language.lemma[visit] as string)?.includes("CONSULT")) return visit;
  const nouns = ["to", "for"].flatMap((preposition) => obliquesOf(scene, [verb], preposition, verb));
  const talks = nouns.find((noun) => nounTypes.get(language.lemma[noun] as string)?.includes("CONSULT"));
  // "will invite both to Brussels".
  const goal = language.lemma[verb] === "invite" ? nouns.find((noun) => scene.placeAt[noun] !== -1) : undefined;
  return talks ?? goal ?? -1;
};

export const invitations = (scene: Scene): readonly Found[] => {
  const { language } = scene;
  const found: Found[] = [];
  for (let verb = 0; verb < language.form.length; verb++) {
    if (!inviting.has(language.lemma[verb] as string) || !isVerb(language, verb)) continue;
    const occasion = occasionOf(scene, verb);
    const guests = whoAt(scene, objectOf(language, verb), true).ids;
    const { status } = readStatus(scene, [verb]);
    if (occasion < 0 || !given.has(status)) continue;
    const hosts = subjectSide(scene, verb).ids.filter((id) => !guests.includes(id));
    if (hosts.length === 0) continue;
    const date = scene.dates[scene.dateAt.subarray(occasion, occasion + 4).find((index) => index !== -1) ?? -1];
    const day = dueOf(scene, occasion, date === undefined ? null : intervalOf(date));
    // "would invite both to talks": before it is given, when it is to be given says when they are at the earliest.
    const due = plannedDay(scene, occasion, day ?? (status === "expected" ? dueOf(scene, verb, null) : null), 0);
    // Guests whom nobody names come on a day, or never.
    const isSure = language.lemma[verb] === "invite" && guests.length > 0;
    if (!isSure && (due === null || hasCome(scene.dateline, due))) continue;
    const speech = scene.attributions[scene.attributionAt[verb] as number]?.id ?? null;
    found.push({
      statement: spanOf(
        language,
        subtree(language, verb).filter((t) => relation(language, t) !== "punct"),
      ),
      event: null,
      type: "CONSULT",
      mode: null,
      actor: hosts,
      recipient: guests,
      due,
      firmness:
        status === "expected" && saidByActor(scene, speech, hosts)
          ? "promised"
          : due === null
            ? "possible"
            : "scheduled",
      attribution: speech,
      because: "prospects/invitation",
    });
  }
  return found;
};
