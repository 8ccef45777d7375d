/**
 * Trains the two networks of attribution on frozen states: one finds the words that head cues, the other gives the words around each their
 * roles. In: articles. Out: layers, keys of their rows, steps between labels.
 */
import { cueFeatures } from "../../packages/coder/src/attribution/cue-features.ts";
import { createKeys, type Keys } from "../../packages/coder/src/attribution/keys.ts";
import { pathsFrom, roleFeatures } from "../../packages/coder/src/attribution/role-features.ts";
import { labelCount } from "../../packages/coder/src/attribution/role-labels.ts";
import { windowOf } from "../../packages/coder/src/attribution/role-window.ts";
import { hiddenUnit } from "../../packages/coder/src/language/kernel.ts";
import { adam } from "../neural/adam.ts";
import { type Arena, createArena } from "../neural/gemm.ts";
import { type Random, randomFrom, shuffle } from "../random.ts";
import { sequenceLoss } from "./crf.ts";
import type { ArticleExample, CueExample } from "./examples.ts";
import { backward, createLayer, forward, type Layer, move, stateMatrices, type Units } from "./layer.ts";

export const cueTokens = (t: number, head: Int32Array): number[] => [t, head[t] as number];
export const roleTokens = (t: number, cue: number, head: Int32Array): number[] => [
  t,
  head[t] as number,
  cue,
  head[cue] as number,
];

/** Calls `each` with the tokens and features of every word that may head a cue. */
export const forEachWord = (article: ArticleExample, keys: Keys, each: (tokens: number[]) => void): void => {
  const { head, form } = article.facts.language;
  for (let t = 0; t < form.length; t++) {
    cueFeatures(article.facts, t, keys);
    each(cueTokens(t, head));
  }
};

/** The same for every word in the windows of the cues. */
export const forEachRole = (article: ArticleExample, keys: Keys, each: (tokens: number[]) => void): void => {
  const { head } = article.facts.language;
  for (const { head: cue, from, to } of article.cues) {
    const paths = pathsFrom(article.facts, cue, from, to);
    for (let t = from; t <= to; t++) {
      roleFeatures(article.facts, paths, t, keys);
      each(roleTokens(t, cue, head));
    }
  }
};

type Visit = typeof forEachWord;

/** Keys met at least `least` times, in order. */
export const frequentKeys = (articles: readonly ArticleExample[], visit: Visit, least: number): Int32Array => {
  const mask = (1 << 24) - 1;
  const slots = new Int32Array(mask + 1);
  const counts = new Uint16Array(mask + 1);
  const keys = createKeys();
  let used = 0;
  for (const article of articles)
    visit(article, keys, () => {
      for (let i = 0; i < keys.count; i++) {
        const key = keys.list[i] as number;
        let slot = (key ^ (key >>> 13)) & mask;
        while (counts[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
        if (counts[slot] === 0) {
          if (used > mask / 1.3) continue;
          used++;
          slots[slot] = key;
        }
        if ((counts[slot] as number) < 65535) counts[slot] = (counts[slot] as number) + 1;
      }
    });
  const kept: number[] = [];
  for (let s = 0; s <= mask; s++) if ((counts[s] as number) >= least) kept.push((slots[s] as number) >>> 0);
  return Int32Array.from(kept.sort((a, b) => a - b));
};

export const unitsOf = (article: ArticleExample, visit: Visit, rowOf: ReadonlyMap<number, number>): Units => {
  const keys = createKeys();
  const tokens: number[] = [];
  const rowsFrom = [0];
  const rows: number[] = [];
  visit(article, keys, (list) => {
    tokens.push(...list);
    for (let i = 0; i < keys.count; i++) {
      const row = rowOf.get(keys.list[i] as number);
      if (row !== undefined) rows.push(row);
    }
    rowsFrom.push(rows.length);
  });
  return {
    count: rowsFrom.length - 1,
    tokens: Int32Array.from(tokens),
    rowsFrom: Int32Array.from(rowsFrom),
    rows: Int32Array.from(rows),
  };
};

export interface Options {
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
  readonly keep: number;
  readonly keepStates: number;
  readonly log: (line: string) => void;
  /** Called after each round. */
  readonly each?: (round: number) => void;
}

export interface Network {
  readonly keys: Int32Array;
  readonly layer: Layer;
  readonly steps: Float32Array;
}

const mask = (width: number, keep: number, random: Random): Float32Array =>
  Float32Array.from({ length: width }, () => (random() < keep ? 1 / keep : 0));

/** What an article's scores cost, and the slopes. */
type Loss = (article: ArticleExample, scores: Float64Array, slopes: Float64Array) => number;

const train = (
  arena: Arena,
  layer: Layer,
  articles: readonly ArticleExample[],
  units: readonly Units[],
  loss: Loss,
  afterBatch: (rate: number) => void,
  { rounds, rate, seed, keep, keepStates, log, each }: Options,
): void => {
  const random = randomFrom(seed);
  const order = articles.map((_, i) => i);
  const touched = new Set<number>();
  const never: Random = () => 0;
  let batches = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let sum = 0;
    for (const i of order) {
      const article = articles[i] as ArticleExample;
      const own = units[i] as Units;
      if (own.count === 0) continue;
      const release = arena.mark();
      const { width } = article;
      const n = article.facts.language.form.length;
      const { matrix, transposed } = stateMatrices(
        arena,
        article.states,
        n,
        width,
        hiddenUnit,
        mask(width, keepStates, random),
      );
      const pass = forward(arena, layer, matrix, n, own, keep, keep < 1 ? random : never);
      const slopes = new Float64Array(pass.scores.length);
      sum += loss(article, pass.scores, slopes);
      backward(arena, layer, transposed, n, own, pass, slopes, keep, touched);
      release();
      const now = rate * Math.min(1, (batches + 1) / 200) * (1 - batches / (rounds * order.length));
      batches++;
      move(layer, touched, now, 0.05);
      afterBatch(now);
    }
    log(`round ${round + 1}: loss ${(sum / articles.length).toFixed(3)}`);
    each?.(round);
  }
};

/** The scores that a network gives an article's units. */
export const scoresOf = (network: Network, article: ArticleExample, visit: Visit, arena: Arena): Float64Array => {
  const release = arena.mark();
  const { width, states } = article;
  const n = article.facts.language.form.length;
  const { matrix } = stateMatrices(arena, states, n, width, hiddenUnit, new Float32Array(width).fill(1));
  const units = unitsOf(article, visit, rowFinder(network.keys));
  const { scores } = forward(arena, network.layer, matrix, n, units, 1, () => 0);
  release();
  return scores;
};

/** The articles with words that look like heads of cues and are none: nothing is said around them. */
export const withFalseCues = (articles: readonly ArticleExample[], cues: Network, floor: number): ArticleExample[] => {
  const arena = createArena(256);
  return articles.map((article) => {
    const heads = new Set(article.cues.map(({ head }) => head));
    const rivals: CueExample[] = [];
    scoresOf(cues, article, forEachWord, arena).forEach((score, head) => {
      if (score < floor || heads.has(head)) return;
      const { from, to } = windowOf(article.facts.language, head);
      rivals.push({ head, from, to, labels: new Uint8Array(to - from + 1) });
    });
    return { ...article, cues: [...article.cues, ...rivals] };
  });
};

const finders = new WeakMap<Int32Array, ReadonlyMap<number, number>>();

export const rowFinder = (keys: Int32Array): ReadonlyMap<number, number> => {
  const found = finders.get(keys) ?? new Map([...keys].map((key, i) => [key, i]));
  finders.set(keys, found);
  return found;
};

export const trainCues = (
  articles: readonly ArticleExample[],
  { hidden, least }: { hidden: number; least: number },
  options: Options,
  made?: (network: Network) => void,
): Network => {
  const keys = frequentKeys(articles, forEachWord, least);
  const rowOf = rowFinder(keys);
  const units = articles.map((article) => unitsOf(article, forEachWord, rowOf));
  options.log(`cues: ${keys.length} rows`);
  const arena = createArena(256);
  const width = articles[0]?.width ?? 0;
  const layer = createLayer(
    arena,
    { width, blocks: 2, hidden, rows: keys.length, outputs: 1 },
    randomFrom(options.seed),
  );
  made?.({ keys, layer, steps: new Float32Array(0) });
  const loss: Loss = ({ cues }, scores, slopes) => {
    const heads = new Set(cues.map(({ head }) => head));
    let sum = 0;
    for (let t = 0; t < scores.length; t++) {
      const share = 1 / (1 + Math.exp(-(scores[t] as number)));
      const right = heads.has(t) ? 1 : 0;
      slopes[t] = share - right;
      sum -= Math.log(Math.max(1e-9, right === 1 ? share : 1 - share));
    }
    return sum;
  };
  train(arena, layer, articles, units, loss, () => {}, options);
  return { keys, layer, steps: new Float32Array(0) };
};

export const trainRoles = (
  articles: readonly ArticleExample[],
  { hidden, least }: { hidden: number; least: number },
  options: Options,
  made?: (network: Network) => void,
): Network => {
  const keys = frequentKeys(articles, forEachRole, least);
  const rowOf = rowFinder(keys);
  const units = articles.map((article) => unitsOf(article, forEachRole, rowOf));
  options.log(`roles: ${keys.length} rows, ${units.reduce((sum, { count }) => sum + count, 0)} words`);
  const arena = createArena(256);
  const width = articles[0]?.width ?? 0;
  const layer = createLayer(
    arena,
    { width, blocks: 4, hidden, rows: keys.length, outputs: labelCount },
    randomFrom(options.seed),
  );
  const size = labelCount * labelCount;
  const steps = new Float32Array(size);
  made?.({ keys, layer, steps });
  const [first, second] = [new Float32Array(size), new Float32Array(size)];
  let stepSlopes = new Float64Array(size);
  const loss: Loss = ({ cues }, scores, slopes) => {
    let sum = 0;
    let at = 0;
    for (const { labels } of cues) {
      const end = at + labels.length * labelCount;
      sum += sequenceLoss(scores.subarray(at, end), steps, labels, slopes.subarray(at, end), stepSlopes);
      at = end;
    }
    return sum;
  };
  const moveSteps = (rate: number): void => {
    adam(steps, Float32Array.from(stepSlopes), first, second, 0, size, 0, rate, 0.05);
    stepSlopes = new Float64Array(size);
  };
  train(arena, layer, articles, units, loss, moveSteps, options);
  return { keys, layer, steps };
};
