/** WCAG 2.2: no mark tells its class by colour alone (1.4.1), and every mark stands out from what it lies on (1.4.11). */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { describe, expect, it } from "vitest";
import { barKeys, dotKeys, type Key, lineKeys, sideKeys, stateKeys } from "../../charts/keys.ts";
import { type ProspectState, paper, quadColour, quadPaleness, soft, stateColour } from "../../charts/palette.ts";
import { baseStyle } from "./base.ts";

const colourless = (mark: string): string => mark.replaceAll(/ class="[^"]*"/g, "").replaceAll(/#[0-9a-f]{3,6}/g, "#");

describe("marks seen without colour", () => {
  for (const [what, keys] of [
    ["lines", lineKeys],
    ["dots", dotKeys],
    ["states", stateKeys],
    ["sides", sideKeys("Iran", "Iraq")],
  ] as readonly (readonly [string, readonly Key[]])[])
    it(`${what} differ each from each`, () =>
      expect(new Set(keys.map(({ mark }) => colourless(mark))).size).toBe(keys.length));

  it("bars of words differ from bars of deeds; the line between tells cooperation from conflict", () => {
    const [verbal, material] = barKeys.map(({ mark }) => colourless(mark));
    expect(verbal).not.toBe(material);
  });
});

const channels = (hex: string): number[] => (hex.match(/[0-9a-f]{2}/g) ?? []).map((two) => Number.parseInt(two, 16));

/** Relative luminance after WCAG. */
const luminance = (colour: readonly number[]): number => {
  const [r = 0, g = 0, b = 0] = colour.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** What is seen of a colour through which its ground shines. */
const over = (colour: readonly number[], ground: readonly number[], opacity: number): number[] =>
  colour.map((c, i) => c * opacity + (ground[i] ?? 0) * (1 - opacity));

/** The colours of a scheme, as the stylesheet has them. */
const schemes = [...baseStyle.matchAll(/:root \{([^}]*--paper[^}]*)\}/g)].map(
  ([, rules = ""]) =>
    new Map([...rules.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex] as const)),
);

describe("marks against what they lie on", () => {
  const colour = (scheme: ReadonlyMap<string | undefined, string | undefined>, name: string): number[] => {
    const hex = scheme.get(name);
    if (hex === undefined) throw new Error(`no colour ${name}`);
    return channels(hex);
  };

  it("both schemes are found", () => expect(schemes.length).toBe(2));
  for (const [i, scheme] of schemes.entries())
    for (const name of ["vc", "mc", "vx", "mx", "soft"])
      for (const ground of ["paper", "land", "land-on"])
        it(`${i === 0 ? "light" : "dark"}: ${name} on ${ground}, and through a line's opacity`, () => {
          const [mark, under] = [colour(scheme, name), colour(scheme, ground)];
          expect(contrast(mark, under)).toBeGreaterThanOrEqual(3);
          if (ground === "paper") expect(contrast(over(mark, under, 0.8), under)).toBeGreaterThanOrEqual(3);
        });

  it("a file's own colours stand out from its paper", () => {
    const states: readonly ProspectState[] = ["open", "overdue", "fulfilled", "broken", "lapsed"];
    for (const hex of [...quadCodes.map(quadColour), ...states.map(stateColour), soft])
      expect(contrast(channels(hex), channels(paper))).toBeGreaterThanOrEqual(3);
  });

  it("pale is told from full", () => {
    for (const quad of quadCodes.filter((quad) => quadPaleness(quad) < 1)) {
      const pale = over(channels(quadColour(quad)), channels(paper), quadPaleness(quad));
      expect(contrast(pale, channels(quadColour(quad)))).toBeGreaterThanOrEqual(2);
    }
  });
});
