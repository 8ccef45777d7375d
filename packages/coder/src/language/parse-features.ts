/**
 * What the parser sees. In: a configuration over a sentence without its punctuation. Out: feature keys: words, tags,
 * clusters, dependents, distances and the marks in the gaps, alone and in combination (after Y. Zhang, J. Nivre 2011,
 * "Transition-based Dependency Parsing with Rich Non-local Features").
 */
import type { BareSentence } from "./bare-sentence.ts";
import type { Configuration } from "./transitions.ts";
import { atomCount, CLASSES, COARSE, FINE, LOWER, mix, SUFFIX3 } from "./word-atoms.ts";

/** Room for the features of one configuration. */
export const parseFeatureLimit = 160;

/** Distances in steps that matter: 1, 2, 3, 4, 5–7, 8–12, more. */
const step = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7);

/** The feature keys of a configuration over the words of `bare`; `coarse` is the UPOS number of each class of tags. */
export const parseFeatures = (
  c: Configuration,
  bare: BareSentence,
  coarse: Int32Array,
  features: Int32Array,
): number => {
  const { atoms, tags, before, commas, marks, finite } = bare;
  const n = c.n;
  const size = c.size;
  const word = (i: number): number => (i < 0 ? -1 : i >= n ? -2 : (atoms[i * atomCount + LOWER] as number));
  const tag = (i: number): number => (i < 0 ? -1 : i >= n ? -2 : (tags[i] as number));
  const upos = (i: number): number => (i < 0 ? -1 : i >= n ? -2 : (coarse[tags[i] as number] as number));
  const label = (i: number): number => (i < 0 ? -1 : (c.label[i] as number));
  const s0 = size > 0 ? (c.stack[size - 1] as number) : -1;
  const s1 = size > 1 ? (c.stack[size - 2] as number) : -1;
  const s2 = size > 2 ? (c.stack[size - 3] as number) : -1;
  const b0 = c.buffer;
  const of = (list: Int32Array, i: number): number => (i < 0 ? -1 : (list[i] as number));
  const s0l = of(c.left1, s0);
  const s0l2 = of(c.left2, s0);
  const s0r = of(c.right1, s0);
  const s0r2 = of(c.right2, s0);
  const s1l = of(c.left1, s1);
  const s1l2 = of(c.left2, s1);
  const s1r = of(c.right1, s1);
  const s1r2 = of(c.right2, s1);
  const b0l = of(c.left1, b0);
  const b0l2 = of(c.left2, b0);
  const w0 = word(s0);
  const w1 = word(s1);
  const wb = word(b0);
  const wb1 = word(b0 + 1);
  const t0 = tag(s0);
  const t1 = tag(s1);
  const t2 = tag(s2);
  const tb = tag(b0);
  const tb1 = tag(b0 + 1);
  const tb2 = tag(b0 + 2);
  const u0 = upos(s0);
  const u1 = upos(s1);
  const ub = upos(b0);
  const d0 = s0 < 0 ? -1 : step(b0 - s0);
  const d1 = s1 < 0 ? -1 : step(s0 - s1);
  const v0l = s0 < 0 ? -1 : Math.min(4, c.leftCount[s0] as number);
  const v0r = s0 < 0 ? -1 : Math.min(4, c.rightCount[s0] as number);
  const v1r = s1 < 0 ? -1 : Math.min(4, c.rightCount[s1] as number);
  const v1l = s1 < 0 ? -1 : Math.min(4, c.leftCount[s1] as number);
  const vbl = Math.min(4, c.leftCount[b0] as number);
  let f = 0;
  const one = (id: number, x: number): void => {
    features[f++] = mix(mix(id, x), 7) || 1;
  };
  const two = (id: number, x: number, y: number): void => {
    features[f++] = mix(mix(mix(id, x), y), 11) || 1;
  };
  const three = (id: number, x: number, y: number, z: number): void => {
    features[f++] = mix(mix(mix(mix(id, x), y), z), 13) || 1;
  };
  // Single words.
  features[f++] = 1;
  two(1, w0, t0);
  one(2, w0);
  one(3, t0);
  two(4, w1, t1);
  one(5, w1);
  one(6, t1);
  two(7, wb, tb);
  one(8, wb);
  one(9, tb);
  two(10, wb1, tb1);
  one(11, wb1);
  one(12, tb1);
  two(13, word(b0 + 2), tb2);
  one(14, tb2);
  two(15, word(s2), t2);
  one(16, t2);
  one(17, tag(b0 + 3));
  // Pairs of words.
  three(20, w0, t0, mix(wb, tb));
  three(21, w0, t0, wb);
  three(22, w0, wb, tb);
  three(23, w0, t0, tb);
  three(24, t0, wb, tb);
  two(25, w0, wb);
  two(26, t0, tb);
  three(27, w1, t1, mix(w0, t0));
  three(28, w1, t1, t0);
  three(29, t1, w0, t0);
  two(30, w1, w0);
  two(31, t1, t0);
  two(32, tb, tb1);
  two(33, w1, wb);
  two(34, t1, tb);
  two(35, w1, tb);
  two(36, t1, wb);
  two(37, t0, tb1);
  two(38, w0, wb1);
  // Three tags.
  three(40, tb, tb1, tb2);
  three(41, t0, tb, tb1);
  three(42, t1, t0, tb);
  three(43, t2, t1, t0);
  three(44, t0, tb, tag(b0l));
  three(45, t0, tag(s0l), tb);
  three(46, t0, tag(s0r), tb);
  three(47, t1, t0, tag(s0l));
  three(48, t1, t0, tag(s0r));
  three(49, t1, tag(s1l), t0);
  three(50, t1, tag(s1r), t0);
  three(51, t1, tag(s1r), tb);
  three(52, t1, t0, mix(tb, tb1));
  three(53, t1, w0, tb);
  three(54, w1, t0, tb);
  three(55, t1, t0, wb);
  three(56, upos(s2), u1, mix(u0, ub));
  // Distances and valency.
  two(60, w0, d0);
  two(61, t0, d0);
  two(62, wb, d0);
  two(63, tb, d0);
  three(64, t0, tb, d0);
  three(65, w0, wb, d0);
  three(66, t1, t0, d1);
  two(67, w1, d1);
  two(68, t1, d1);
  two(69, w0, d1);
  two(70, w0, mix(v0l, v0r));
  two(71, t0, mix(v0l, v0r));
  two(72, w1, mix(v1l, v1r));
  two(73, t1, mix(v1l, v1r));
  two(74, wb, vbl);
  two(75, tb, vbl);
  // Dependents and their labels.
  two(80, word(s0l), label(s0l));
  two(81, word(s0r), label(s0r));
  two(82, word(s1l), label(s1l));
  two(83, word(s1r), label(s1r));
  two(84, word(b0l), label(b0l));
  three(85, t0, label(s0l), label(s0l2));
  three(86, t0, label(s0r), label(s0r2));
  three(87, t1, label(s1l), label(s1l2));
  three(88, t1, label(s1r), label(s1r2));
  three(89, tb, label(b0l), label(b0l2));
  three(90, w0, label(s0l), label(s0r));
  three(91, w1, label(s1l), label(s1r));
  three(92, w1, label(s1r), w0);
  three(93, t1, label(s1r), mix(t0, label(s0l)));
  three(94, t1, t0, mix(label(s0l), tb));
  three(95, wb, label(b0l), label(b0l2));
  three(96, w1, w0, word(s0l));
  three(97, t1, w0, word(s0l));
  three(98, w1, t0, word(s0l));
  three(99, mix(u1, label(s1r)), mix(u0, label(s0l)), mix(ub, label(b0l)));
  // Word endings and capitals, for words never met.
  two(100, atom(atoms, n, s0, SUFFIX3), t0);
  two(101, atom(atoms, n, b0, SUFFIX3), tb);
  two(102, atom(atoms, n, s1, SUFFIX3), t1);
  three(103, atom(atoms, n, s0, CLASSES), atom(atoms, n, b0, CLASSES), mix(t0, tb));
  three(104, atom(atoms, n, s1, CLASSES), atom(atoms, n, s0, CLASSES), mix(t1, t0));
  // Gaps: the marks before and after what hangs together, and between the words in question.
  const gap = (i: number): number => (i < 0 ? -1 : (before[i] as number));
  const edge0 = s0 < 0 ? -1 : (c.edge[s0] as number);
  const edge1 = s1 < 0 ? -1 : (c.edge[s1] as number);
  const g0 = gap(b0);
  const gb1 = b0 < n ? gap(b0 + 1) : -1;
  const ge0 = gap(edge0);
  const ge1 = gap(edge1);
  const between = (i: number, j: number): number =>
    i < 0
      ? -1
      : Math.min(3, (commas[j] as number) - (commas[i] as number)) +
        4 * Math.min(2, (marks[j] as number) - (marks[i] as number));
  const k0 = between(s0, b0);
  const k1 = s1 < 0 ? -1 : between(s1, s0);
  const end = gap(n);
  two(110, g0, t0);
  three(111, g0, t0, tb);
  three(112, gb1, t0, tb);
  three(113, t0, tb, k0);
  three(114, t1, t0, k1);
  three(115, ge0, t0, tb);
  three(116, w0, tb, k0);
  three(117, t0, wb, k0);
  three(118, t1, t0, mix(ge0, g0));
  three(119, w1, t0, mix(ge0, g0));
  three(120, end, t0, tb);
  three(121, mix(u1, k1), mix(u0, k0), ub);
  three(122, t1, w0, mix(ge0, g0));
  three(123, mix(t1, t0), tb, mix(ge0, g0));
  three(124, t1, mix(t0, label(s0l)), ge0);
  three(125, t1, t0, mix(ge1, ge0));
  two(126, word(edge0), mix(t1, ge0));
  // Finite verbs still to come, and those between.
  const ahead = Math.min(2, (finite[n] as number) - (finite[Math.min(n, b0 + 1)] as number));
  const verbs1 = s1 < 0 ? -1 : Math.min(2, (finite[s0] as number) - (finite[Math.min(n, s1 + 1)] as number));
  three(130, ahead, t0, tb);
  three(131, ahead, t1, t0);
  three(132, mix(ahead, t1), t0, tb);
  three(133, verbs1, t1, t0);
  three(134, ahead, mix(u1, u0), mix(ub, g0));
  // Word clusters.
  const fine = (i: number): number => atom(atoms, n, i, FINE);
  const rough = (i: number): number => atom(atoms, n, i, COARSE);
  const f0 = fine(s0);
  const f1 = fine(s1);
  const fb = fine(b0);
  two(140, f0, t0);
  two(141, f1, t1);
  two(142, fb, tb);
  two(143, f0, fb);
  two(144, f1, f0);
  three(145, f0, t0, tb);
  three(146, t0, fb, tb);
  three(147, f1, t1, t0);
  three(148, t1, f0, t0);
  three(149, rough(s0), rough(b0), mix(t0, tb));
  three(150, rough(s1), rough(s0), mix(t1, t0));
  three(151, f1, word(s0l), t0);
  three(152, f1, word(s0l), f0);
  three(153, w1, word(s0l), rough(s0));
  three(154, fine(b0 + 1), t0, tb);
  return f;
};

const atom = (atoms: Int32Array, n: number, i: number, which: number): number =>
  i < 0 || i >= n ? -1 : (atoms[i * atomCount + which] as number);
