/**
 * Statements of principle that no event could settle: "ties will grow ever stronger". In: a scene. Out: drafts, kept apart as outlook.
 */
import type { EventType } from "../codebook/event-types.ts";
import type { Event } from "../events/event.ts";
import { isVerb, subjectOf } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { spanOf, subtree } from "../language/tree.ts";
import type { Interval } from "../time/interval.ts";
import type { Found } from "./found.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What goes on or grows without a day on which it is done. */
const lasting = set(
  "continue remain stay grow strengthen deepen expand develop boost enhance improve flourish bolster consolidate broaden increase widen " +
    "advance stand keep maintain promote cement intensify thrive prosper endure last",
);

/** What states have with each other, apart from any deed. */
const bonds = set(
  "tie relation relationship cooperation partnership friendship bond alliance rapprochement coordination brotherhood",
);

const general: ReadonlySet<EventType> = new Set<EventType>(["COOPERATE", "SUPPORT", "AGREE", "CONSULT"]);

/** "agreed to continue the talks": whether what is promised only goes on. */
export const goesOn = ({ language }: Scene, type: EventType, verb: number, due: Interval | null): boolean =>
  due === null && general.has(type) && lasting.has(language.lemma[verb] as string);

/** Whether an expected event is one that only goes on, or for which somebody only is ready: "will continue their cooperation". */
export const isPrinciple = (scene: Scene, event: Event, token: number, due: Interval | null): boolean => {
  if (due !== null || !general.has(event.type)) return false;
  const { language } = scene;
  const head = language.head[token] as number;
  if (event.because.includes("status:embedding:ready")) return true;
  return lasting.has(language.lemma[token] as string) || (head >= 0 && lasting.has(language.lemma[head] as string));
};

/** Subjects that are bonds, with a verb that has them last or grow in time to come. */
export const outlooks = (scene: Scene): readonly Found[] => {
  const { language } = scene;
  const found: Found[] = [];
  for (let t = 0; t < language.form.length; t++) {
    if (!isVerb(language, t) || !lasting.has(language.lemma[t] as string)) continue;
    const subject = subjectOf(language, t);
    if (subject < 0 || !bonds.has(language.lemma[subject] as string)) continue;
    const { status, rule } = readStatus(scene, [t]);
    // "will continue to develop": one statement.
    if (status !== "expected" || language.deprel[t] === "xcomp") continue;
    const words = subtree(language, t).filter((word) => language.deprel[word] !== "punct");
    const statement = spanOf(language, words);
    found.push({
      statement,
      event: null,
      type: null,
      mode: null,
      actor: [...new Set(subtree(language, subject).flatMap((word) => scene.headed[word]?.actors ?? []))],
      recipient: [],
      due: null,
      firmness: "outlook",
      attribution: scene.attributions[scene.attributionAt[t] as number]?.id ?? null,
      because: `prospects/outlook:${rule}`,
    });
  }
  return found;
};
