/**
 * The marks of charts, told apart without colour. In: a class of happenings or the state of a prospect, and where its mark stands. Out: SVG.
 * Words are pale or dashed and deeds full; cooperation is round or bare and conflict has corners. What is still open is pale, what is settled
 * is full and carries a sign.
 */
import { ink, type ProspectState, paper, quadClass, quadColour, quadPaleness, soft, stateColour } from "./palette.ts";
import { type Attributes, element, type Svg } from "./svg.ts";

const isConflict = (quad: string): boolean => quad.endsWith("conflict");

/** Both of a class's own: what fills it and what rims it. */
const both = (quad: string): string => `${quadClass(quad)} ${quadClass(quad)}-line`;

/** How a bar of a quad class is drawn. */
export const quadBar = (quad: string): Attributes => ({
  class: both(quad),
  fill: quadColour(quad),
  "fill-opacity": quadPaleness(quad),
  stroke: quadColour(quad),
  "stroke-width": 0.8,
});

const diamond = (x: number, y: number, reach: number): string =>
  `M${[x, y - reach].map(tenth).join(" ")}l${[reach, reach, -reach, reach, -reach, -reach].map(tenth).join(" ")}z`;

/** A length to a tenth, finer than anybody sees. */
const tenth = (length: number): number => Math.round(length * 10) / 10;

/** A place in the shape of its class: a circle, or for conflict a diamond of the same area. */
export const quadDot = (quad: string, x: number, y: number, radius: number): Svg => {
  const drawn = {
    class: both(quad),
    fill: quadColour(quad),
    "fill-opacity": quadPaleness(quad) === 1 ? 0.8 : quadPaleness(quad),
    stroke: quadColour(quad),
    "stroke-width": 1.5,
  };
  return isConflict(quad)
    ? element("path", { ...drawn, d: diamond(x, y, radius * Math.sqrt(Math.PI / 2)) })
    : element("circle", { ...drawn, cx: x, cy: y, r: radius });
};

interface Ends {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line in the manner of its class: dashed for words, and with a diamond at its middle for conflict. */
export const quadLine = (quad: string, ends: Ends, width: number): Svg[] => {
  const line = element("line", {
    class: `${quadClass(quad)}-line`,
    stroke: quadColour(quad),
    "stroke-width": width,
    "stroke-dasharray": quadPaleness(quad) === 1 ? null : "6 2.5",
    ...ends,
  });
  if (!isConflict(quad)) return [line];
  const d = diamond((ends.x1 + ends.x2) / 2, (ends.y1 + ends.y2) / 2, 3.5 + width / 2);
  return [line, element("path", { class: quadClass(quad), fill: quadColour(quad), d })];
};

/** Signs of what is late or settled, drawn around a middle: `!`, a tick, a cross, a dash. */
const signs: Readonly<Record<ProspectState, string>> = {
  open: "",
  overdue: "M0-2.8v3.2M0 2.4v.4",
  fulfilled: "M-2.8 0l2 2 3.6-4",
  broken: "M-2.2-2.2l4.4 4.4M2.2-2.2l-4.4 4.4",
  lapsed: "M-2.8 0h5.6",
};

const isSettled = (state: ProspectState): boolean => state !== "open" && state !== "overdue";

/** What is written on the mark of a state: in the paper's colour where the mark is full. */
export const onState = (state: ProspectState): Attributes =>
  isSettled(state) ? { class: "on-fill", fill: "#fff" } : { class: "on-pale", fill: ink };

/** A square in the colour of a state, with its sign at `sign` below its middle. */
export const stateSquare = (state: ProspectState, x: number, y: number, side: number, sign: number): Svg[] => {
  const square = element("rect", {
    class: `state-${state} state-${state}-line`,
    fill: stateColour(state),
    "fill-opacity": isSettled(state) ? null : 0.2,
    stroke: stateColour(state),
    "stroke-width": 1.2,
    rx: 2,
    ...{ x, y, width: side, height: side },
  });
  if (signs[state] === "") return [square];
  const path = element("path", {
    class: isSettled(state) ? "sign on-fill-line" : "sign on-pale-line",
    fill: "none",
    stroke: isSettled(state) ? "#fff" : ink,
    "stroke-width": 1.4,
    transform: `translate(${tenth(x + side / 2)} ${tenth(y + side / 2 + sign)})`,
    d: signs[state],
  });
  return [square, path];
};

/** An actor of a network: full on the first side, a ring on the other, a small square where it is on neither. */
export const actorMark = (side: "left" | "right" | "none", x: number, y: number, radius: number): Svg => {
  if (side === "left")
    return element("circle", {
      class: "node",
      fill: soft,
      stroke: paper,
      "stroke-width": 1.5,
      cx: x,
      cy: y,
      r: radius,
    });
  const rim = { class: "node-ring", fill: paper, stroke: soft, "stroke-width": 2.5 };
  return side === "right"
    ? element("circle", { ...rim, cx: x, cy: y, r: radius - 1 })
    : element("rect", { ...rim, x: x - radius * 0.8, y: y - radius * 0.8, width: radius * 1.6, height: radius * 1.6 });
};
