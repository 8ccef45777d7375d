/**
 * Labels beside points. In: points with their labels, the most important first. Out: for each where its label stands: under the point, over it,
 * right or left of it, wherever it covers least of other labels and points and is not taken for another point's (the four-position model of
 * Christensen, Marks and Shieber 1995, placed greedily). The same points give the same places.
 */

export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

export interface LabelPlace {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether its own point is the nearest. */
  readonly clear: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter, and height of a line, at the charts' 11 pixels. */
const letter = 6.1;
const line = 13;
const gap = 3;
/** How much worse it is to write over a label than over a point. */
const unreadable = 5;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const boxOf = ({ x, y, anchor }: Omit<LabelPlace, "clear">, width: number): Box => {
  const left = anchor === "middle" ? x - width / 2 : anchor === "start" ? x : x - width;
  return { left, right: left + width, top: y - line + 3, bottom: y + 3 };
};

/** How far a label's middle lies from a point's edge. */
const distance = ({ left, right, top, bottom }: Box, { x, y, radius }: Labelled): number =>
  Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) - radius;

/** @param frame the width and height within which a label can be read */
export const placeLabels = (
  points: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
): LabelPlace[] => {
  const discs = points.map(
    ({ x, y, radius }): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
  );
  const placed: Box[] = [];
  return points.map((point, own) => {
    const { x, y, radius, label } = point;
    const width = label.length * letter;
    const places: readonly Omit<LabelPlace, "clear">[] = [
      { x, y: y + radius + line - 1, anchor: "middle" },
      { x, y: y - radius - gap - 1, anchor: "middle" },
      { x: x + radius + gap, y: y + 4, anchor: "start" },
      { x: x - radius - gap, y: y + 4, anchor: "end" },
    ];
    const isClear = (box: Box): boolean =>
      points.every((other, i) => i === own || distance(box, other) >= distance(box, point));
    const cost = (place: Omit<LabelPlace, "clear">): number => {
      const box = boxOf(place, width);
      const outside = box.left < 0 || box.right > frame.width || box.top < 0 || box.bottom > frame.height ? 1e4 : 0;
      const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
      const mistaken = isClear(box) ? 0 : 400;
      return outside + unreadable * covered(placed) + covered(discs.filter((_, i) => i !== own)) + mistaken;
    };
    const best = places.reduce((least, place) => (cost(place) < cost(least) ? place : least));
    const box = boxOf(best, width);
    placed.push(box);
    return { ...best, clear: isClear(box) };
  });
};
