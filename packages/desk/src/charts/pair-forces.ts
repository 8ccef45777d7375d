/**
 * Forces of d3-force's between each two of some points, reckoned pair by pair. In: nodes. Out: their velocities, changed. d3-force keeps a tree of
 * the points, which it builds anew and walks at each step: worth its while for many hundreds, and most of the cost of drawing some dozens.
 */
import type { Force, SimulationLinkDatum, SimulationNodeDatum } from "d3-force";

/** A node as the simulation begins it. */
type Placed<N> = N & { x: number; y: number; vx: number; vy: number };

/** Calls with each two nodes, the earlier first. */
const ofPairs = <N extends SimulationNodeDatum>(
  push: (one: Placed<N>, other: Placed<N>, alpha: number) => void,
): Force<N, SimulationLinkDatum<N>> => {
  let nodes: readonly Placed<N>[] = [];
  const force = (alpha: number): void => {
    for (let i = 0; i < nodes.length; i++)
      for (let j = i + 1; j < nodes.length; j++) push(nodes[i] as Placed<N>, nodes[j] as Placed<N>, alpha);
  };
  return Object.assign(force, {
    initialize: (list: N[]) => {
      nodes = list as Placed<N>[];
    },
  });
};

/** `forceManyBody`, exactly (its `theta` of 0): below a strength of 0 nodes push each other away, less the farther they are, beyond `farthest` not at all. */
export const repulsion = (
  strength: number,
  farthest: number,
): Force<SimulationNodeDatum, SimulationLinkDatum<SimulationNodeDatum>> =>
  ofPairs((one, other, alpha) => {
    const x = other.x - one.x;
    const y = other.y - one.y;
    const square = x * x + y * y;
    if (square === 0 || square >= farthest ** 2) return;
    // Of what is nearer than a point's breadth the push grows no more than with the distance itself.
    const share = (strength * alpha) / (square < 1 ? Math.sqrt(square) : square);
    one.vx += x * share;
    one.vy += y * share;
    other.vx -= x * share;
    other.vy -= y * share;
  });

/** `forceCollide`: nodes whose circles would overlap after this step are moved until they touch, the smaller one farther. */
export const collision = <N extends SimulationNodeDatum>(
  radiusOf: (node: N) => number,
): Force<N, SimulationLinkDatum<N>> =>
  ofPairs((one, other) => {
    const x = one.x + one.vx - other.x - other.vx;
    const y = one.y + one.vy - other.y - other.vy;
    const own = radiusOf(one);
    const its = radiusOf(other);
    const square = x * x + y * y;
    if (square === 0 || square >= (own + its) ** 2) return;
    const distance = Math.sqrt(square);
    const overlap = (own + its - distance) / distance;
    const share = its ** 2 / (own ** 2 + its ** 2);
    one.vx += x * overlap * share;
    one.vy += y * overlap * share;
    other.vx -= x * overlap * (1 - share);
    other.vy -= y * overlap * (1 - share);
  });
