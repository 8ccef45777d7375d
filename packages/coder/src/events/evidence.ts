/** Evidence: the clause that states an event. In: a scene, a trigger, its participants. Out: one span of the text. */
import { dependentsOf, relation } from "../language/tree.ts";
import type { Span } from "../text/span.ts";
import { harmOf } from "./clause-time.ts";
import { isVerb } from "./grammar.ts";
import type { Participants } from "./participants.ts";
import type { Scene } from "./scene.ts";
import { anchorOf, type Trigger } from "./triggers.ts";

const otherClauses: ReadonlySet<string> = new Set(["parataxis", "punct", "cc", "discourse", "dep", "list"]);
const leadingMarks: ReadonlySet<string> = new Set(["mark", "case"]);

/** Whether a word below the anchor opens a clause of its own that only comments. */
const opensComment = (scene: Scene, anchor: number, above: number, token: number): boolean => {
  const { language } = scene;
  const full = language.deprel[token] as string;
  const rel = relation(language, token);
  if (otherClauses.has(rel)) return true;
  if (rel === "conj" && isVerb(language, token)) return true;
  if (full === "acl:relcl" || rel === "appos") return token > anchor;
  if (above === anchor && leadingMarks.has(rel) && token < anchor) return true;
  return above === anchor && rel === "advcl" && token > anchor && language.form[token - 1] === ",";
};

/** The anchor's words without other clauses, and the words that name the participants. */
export const evidenceOf = (scene: Scene, trigger: Trigger, participants: Participants): Span => {
  const { language } = scene;
  const anchor = governorOf(scene, anchorOf(trigger));
  const sentence = language.sentences[language.sentence[trigger.token] as number];
  const from = sentence?.first ?? trigger.token;
  const to = sentence?.last ?? trigger.token;
  const harm = harmOf(language, trigger.token);
  const kept = [anchor, trigger.token];
  const queue = [anchor];
  for (let i = 0; i < queue.length; i++) {
    const t = queue[i] as number;
    kept.push(t);
    for (const d of dependentsOf(language, t)) if (d === harm || !opensComment(scene, anchor, t, d)) queue.push(d);
  }
  for (const t of [...participants.actor.tokens, ...participants.recipient.tokens]) {
    if (t < from || t > to) continue;
    const mention = scene.headed[t];
    kept.push(mention?.first ?? t, mention?.last ?? t);
  }
  let first = trigger.token;
  let last = trigger.token;
  for (const t of kept) {
    if (t < first) first = t;
    if (t > last) last = t;
  }
  return { start: language.start[first] as number, end: language.end[last] as number };
};

/** The verb that plans, expects or denies belongs to the statement: "is expected to visit". */
const governorOf = (scene: Scene, anchor: number): number => {
  const { language } = scene;
  let t = anchor;
  for (let i = 0; i < 4 && relation(language, t) === "xcomp"; i++) t = language.head[t] as number;
  return t;
};
