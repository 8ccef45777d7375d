/** The keys to charts' marks. In: what a chart draws. Out: each class or state with its mark, as the chart draws it, in a box of its own. */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { actorMark, quadBar, quadDot, quadLine, stateSquare } from "./marks.ts";
import type { ProspectState } from "./palette.ts";
import { element, type Svg } from "./svg.ts";

export interface Key {
  readonly label: string;
  /** What stands for it, drawn in a `keyBox`. */
  readonly mark: Svg;
}

export const keyBox = { width: 20, height: 12 } as const;
const [middleX, middleY] = [keyBox.width / 2, keyBox.height / 2];

const quadKeys = (markOf: (quad: string) => Svg | readonly Svg[]): readonly Key[] =>
  quadCodes.map((quad) => ({ label: quad, mark: [markOf(quad)].flat().join("") }));

/** To the classes of happenings, as a chart draws them. */
export const barKeys = quadKeys((quad) => element("rect", { ...quadBar(quad), x: 4.5, y: 0.5, width: 11, height: 11 }));
export const dotKeys = quadKeys((quad) => quadDot(quad, middleX, middleY, 4.5));
export const lineKeys = quadKeys((quad) => quadLine(quad, { x1: 0, y1: middleY, x2: keyBox.width, y2: middleY }, 2));

const states: readonly ProspectState[] = ["open", "overdue", "fulfilled", "broken", "lapsed"];

/** To how prospects stand. */
export const stateKeys: readonly Key[] = states.map((state) => ({
  label: state,
  mark: stateSquare(state, middleX - 5.5, 0.5, 11, 0).join(""),
}));

/** To the sides of a network. @param names of the side that stands to the left, and of the other */
export const sideKeys = (left: string, right: string | null): readonly Key[] => [
  { label: left, mark: actorMark("left", middleX, middleY, 5) },
  ...(right === null ? [] : [{ label: right, mark: actorMark("right", middleX, middleY, 5) }]),
  { label: "others", mark: actorMark("none", middleX, middleY, 5) },
];
