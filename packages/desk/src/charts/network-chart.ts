/**
 * The network of actors that carry a relation. In: actors and the ties between them. Out: an SVG string.
 * The layout is d3-force's (Fruchterman and Reingold's idea, Verlet integration), begun where each actor's own name puts it and run for a
 * fixed number of steps: the same ties give the same picture, and one tie more moves it little.
 */
import { contentHash } from "@dragoman/coder/text/hash";
import { forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { actorMark, quadLine } from "./marks.ts";
import { collision, repulsion } from "./pair-forces.ts";
import { halo } from "./palette.ts";
import { type LabelPlace, placeLabels } from "./place-labels.ts";
import { chart, element, isolated, linked, type Svg, words } from "./svg.ts";

export interface NetworkActor {
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  /** How many happenings it takes part in. */
  readonly weight: number;
  readonly href?: string;
}

export interface NetworkTie {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The quad class of most of them. */
  readonly quad: string;
  /** Where its happenings are listed. */
  readonly href?: string;
}

export interface NetworkOptions {
  readonly title: string;
  /** The countries whose actors stand on the left and on the right. */
  readonly sides: readonly [string, string | null];
}

const width = 720;
const height = 440;
const steps = 120;
/** Cools down to d3-force's own least heat within these steps. */
const cooling = 1 - 0.001 ** (1 / steps);

interface Node extends SimulationNodeDatum {
  readonly actor: NetworkActor;
  readonly radius: number;
}

const sideOf = ({ country }: NetworkActor, [left, right]: NetworkOptions["sides"]): "left" | "right" | "none" =>
  country === left ? "left" : country !== null && country === right ? "right" : "none";

/** Which way an actor is drawn: to its state's side, or to the middle. */
const pullOf = { left: width * 0.27, none: width / 2, right: width * 0.73 } as const;

const placed = (
  actors: readonly NetworkActor[],
  ties: readonly NetworkTie[],
  sides: NetworkOptions["sides"],
): Node[] => {
  const most = Math.max(1, ...actors.map(({ weight }) => weight));
  const nodes: Node[] = actors.map((actor) => {
    const hash = Number.parseInt(contentHash(actor.key).slice(0, 8), 16) / 2 ** 32;
    return {
      actor,
      radius: 4 + 9 * Math.sqrt(actor.weight / most),
      x: pullOf[sideOf(actor, sides)] + 60 * Math.cos(2 * Math.PI * hash),
      y: height / 2 + 150 * Math.sin(2 * Math.PI * hash * 7),
    };
  });
  const indexOf = new Map(nodes.map(({ actor }, i) => [actor.key, i]));
  const links = ties.flatMap(({ from, to, count }) => {
    const [source, target] = [indexOf.get(from), indexOf.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target, count }];
  });
  forceSimulation(nodes)
    .stop()
    .alphaDecay(cooling)
    .force("ties", forceLink(links).distance(110).strength(0.12))
    .force("apart", repulsion(-420, 320))
    .force("side", forceX<Node>(({ actor }) => pullOf[sideOf(actor, sides)]).strength(0.16))
    .force("middle", forceY(height / 2).strength(0.1))
    .force(
      "labels",
      collision<Node>(({ radius }) => radius + 24),
    )
    .tick(steps);
  for (const node of nodes) {
    node.x = Math.min(width - 70, Math.max(70, node.x ?? 0));
    node.y = Math.min(height - 26, Math.max(18, node.y ?? 0));
  }
  return nodes;
};

const shortened = (name: string): string => (name.length > 26 ? `${name.slice(0, 25).trimEnd()}…` : name);

export const networkChart = (
  actors: readonly NetworkActor[],
  ties: readonly NetworkTie[],
  options: NetworkOptions,
): Svg => {
  if (actors.length < 2 || ties.length === 0) return "";
  const nodes = placed(actors, ties, options.sides);
  const at = new Map(nodes.map((node) => [node.actor.key, node]));
  const most = Math.max(...ties.map(({ count }) => count));
  const lines = ties.flatMap(({ from, to, count, quad, href }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a === undefined || b === undefined) return [];
    const said = `${isolated(a.actor.name)} and ${isolated(b.actor.name)}: ${count}, most of them ${quad}`;
    const ends = { x1: a.x ?? 0, y1: a.y ?? 0, x2: b.x ?? 0, y2: b.y ?? 0 };
    const line = quadLine(quad, ends, 1 + (4 * count) / most);
    // A pointer opens a tie's list; keys do so from the table, without a stop at each line.
    return linked(href ?? null, said, line, href === undefined ? {} : { tabindex: -1 });
  });
  const labels = placeLabels(
    nodes.map(({ actor, radius, x = 0, y = 0 }) => ({ x, y, radius, label: shortened(actor.name) })),
    { width, height },
  );
  const points = nodes.map(({ actor, radius, x = 0, y = 0 }, i) => {
    const place = labels[i] as LabelPlace;
    const said = `${isolated(actor.name)}: ${actor.weight}`;
    return linked(actor.href ?? null, said, [
      actorMark(sideOf(actor, options.sides), x, y, radius),
      element(
        "text",
        { class: "label", x: place.x, y: place.y, "text-anchor": place.anchor },
        words(isolated(shortened(actor.name))),
      ),
    ]);
  });
  const described = `${actors.length} actors and ${ties.length} ties between them, thicker where more happened; the table has the numbers.`;
  return chart(
    {
      name: "network",
      width,
      height,
      title: options.title,
      description: described,
      interactive: actors.some(({ href }) => href !== undefined),
    },
    [element("g", { opacity: 0.8 }, lines), element("g", halo, points)],
  );
};
