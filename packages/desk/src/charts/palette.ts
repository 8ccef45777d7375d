/** The charts' colours on paper: class → presentation attributes. The stylesheet repeats the classes for the dark. */
import type { Attributes } from "./svg.ts";

export const ink = "#1d1c1a";
export const soft = "#57534b";
export const rule = "#d9d4c7";
export const paper = "#fbfaf6";

const quadColours: Readonly<Record<string, string>> = {
  "verbal cooperation": "#2f6f9f",
  "material cooperation": "#17684f",
  "verbal conflict": "#a15c00",
  "material conflict": "#9b2d2d",
};

/** `verbal conflict` → `quad-verbal-conflict`. */
export const quadClass = (quad: string): string => `quad-${quad.replaceAll(" ", "-")}`;

/** Filled in the colour of a quad class. */
export const quadFill = (quad: string): Attributes => ({ class: quadClass(quad), fill: quadColour(quad) });

export const quadColour = (quad: string): string => quadColours[quad] ?? soft;

/** Words are pale with a rim and deeds are full, so that both are told apart without colour. */
export const quadPaleness = (quad: string): number => (quad.startsWith("verbal") ? 0.35 : 1);

/** Six hex digits of a class's bar on white paper, for other programs that draw. */
export const quadPaper = (quad: string): string => {
  const digits = /[0-9a-f]{2}/g;
  const share = quadPaleness(quad);
  const mixed = quadColour(quad)
    .match(digits)
    ?.map((two) => Math.round(255 + share * (Number.parseInt(two, 16) - 255)));
  return (mixed ?? []).map((n) => n.toString(16).padStart(2, "0")).join("");
};

export type ProspectState = "open" | "overdue" | "fulfilled" | "broken" | "lapsed";

const stateColours: Readonly<Record<ProspectState, string>> = {
  open: "#2f6f9f",
  overdue: "#a15c00",
  fulfilled: "#17684f",
  broken: "#9b2d2d",
  lapsed: "#57534b",
};

export const stateColour = (state: ProspectState): string => stateColours[state];

/** Letters over other shapes: a wide line in the paper's colour under them keeps them legible. For the group that has them. */
export const halo: Attributes = {
  class: "halo",
  fill: ink,
  stroke: paper,
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

/** Shared parts of axes. */
export const grid: Attributes = { class: "grid", stroke: rule, "stroke-width": 1 };
export const axis: Attributes = { class: "axis", stroke: ink, "stroke-width": 1.2 };
export const tick: Attributes = { class: "tick", fill: soft, "font-size": 11 };
export const label: Attributes = { class: "label", fill: ink, "font-size": 12 };
