/** Cues and the roles of the words around them. In: a language with the states of its network, its quotations. Out: tokens by role. */
import type { Encoded } from "../language/analyse.ts";
import { cueFeatures } from "./cue-features.ts";
import { type HiddenLayer, project, scoreUnit } from "./hidden-layer.ts";
import { createKeys } from "./keys.ts";
import type { Quotation } from "./quoted.ts";
import { pathsFrom, roleFeatures } from "./role-features.ts";
import { bestLabels, labelCount, type Role, roleOf, roles, worthOf } from "./role-labels.ts";
import type { RoleModel } from "./role-model.ts";
import { windowOf } from "./role-window.ts";
import { type WordFacts, wordFacts } from "./word-facts.ts";

/** Tokens by role, in text order. */
export interface CueReading {
  /** The word that heads the cue, and the log-odds that it does. */
  readonly head: number;
  readonly score: number;
  /** Whether that is enough by itself; else a rule has to agree. */
  readonly sure: boolean;
  readonly source: readonly number[];
  readonly content: readonly number[];
  readonly cue: readonly number[];
}

/** What it is worth that a rule reads an attribution too. */
const agreement = 1.5;

/** Log-odds of every token that it heads a cue. */
const cueScores = (layer: HiddenLayer, facts: WordFacts, { states }: Encoded): Float64Array => {
  const { head, form } = facts.language;
  const { hidden } = layer.shape;
  const n = form.length;
  const data = project(layer, states, 0, n, 0, 2);
  const base = Float64Array.from(layer.bias);
  const [keys, scores] = [createKeys(), new Float64Array(n)];
  for (let t = 0; t < n; t++) {
    cueFeatures(facts, t, keys);
    const above = head[t] as number;
    scoreUnit(layer, keys, base, data, 2 * hidden * t, above < 0 ? -1 : 2 * hidden * above + hidden, scores, t);
  }
  return scores;
};

/** Scores of every label of the words in a cue's window. */
const roleScores = (
  layer: HiddenLayer,
  facts: WordFacts,
  states: Int16Array,
  data: Float32Array,
  cue: number,
): { readonly from: number; readonly scores: Float64Array } => {
  const { language } = facts;
  const { head } = language;
  const { hidden } = layer.shape;
  const { from, to } = windowOf(language, cue);
  const paths = pathsFrom(facts, cue, from, to);
  const keys = createKeys();
  const base = Float64Array.from(layer.bias);
  const addStates = (t: number, block: number): void =>
    project(layer, states, t, t + 1, block, block + 1).forEach((value, k) => {
      base[k] = (base[k] as number) + value;
    });
  addStates(cue, 2);
  if ((head[cue] as number) >= 0) addStates(head[cue] as number, 3);
  const scores = new Float64Array((to - from + 1) * labelCount);
  for (let t = from; t <= to; t++) {
    roleFeatures(facts, paths, t, keys);
    const above = head[t] as number;
    const at = above < 0 ? -1 : 2 * hidden * above + hidden;
    scoreUnit(layer, keys, base, data, 2 * hidden * t, at, scores, (t - from) * labelCount);
  }
  return { from, scores };
};

const byRole = (labels: Uint8Array, from: number): Pick<CueReading, Role> => {
  const found = { source: [] as number[], content: [] as number[], cue: [] as number[] };
  labels.forEach((label, i) => {
    const role = roles[roleOf(label)];
    if (role !== undefined) found[role].push(from + i);
  });
  return found;
};

/**
 * @returns what is said around each cue, the surest first; no two share a word of their cues
 */
export const readCues = (
  encoded: Encoded,
  quotations: readonly Quotation[],
  model: RoleModel,
): readonly CueReading[] => {
  const { language, states } = encoded;
  const { roles: layer, steps, decision } = model;
  const facts = wordFacts(language, quotations, model.clusters);
  const data = project(layer, states, 0, language.form.length, 0, 2);
  const readings: CueReading[] = [];
  cueScores(model.cues, facts, encoded).forEach((odds, head) => {
    if (odds < decision.floor) return;
    const { from, scores } = roleScores(layer, facts, states, data, head);
    const nothing = worthOf(scores, steps, new Uint8Array(scores.length / labelCount));
    // What the words would be if this one did head a cue.
    const at = (head - from) * labelCount;
    const none = scores[at] as number;
    scores[at] = Number.NEGATIVE_INFINITY;
    const labels = bestLabels(scores, steps);
    scores[at] = none;
    const worth = worthOf(scores, steps, labels) - nothing;
    const score = (1 - decision.share) * odds + decision.share * worth;
    if (score < decision.threshold - agreement) return;
    readings.push({ head, score, sure: score >= decision.threshold, ...byRole(labels, from) });
  });
  readings.sort((a, b) => b.score - a.score || a.head - b.head);
  const taken = new Set<number>();
  return readings.filter(({ cue }) => {
    if (cue.some((t) => taken.has(t))) return false;
    for (const t of cue) taken.add(t);
    return true;
  });
};
