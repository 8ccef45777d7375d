/** A list of feature keys that is filled anew for each word. In: numbers. Out: 32-bit keys. */
import { mix } from "../language/word-atoms.ts";

export interface Keys {
  readonly list: Int32Array;
  count: number;
}

/** No word has more features than this. */
export const mostKeys = 96;

export const createKeys = (): Keys => ({ list: new Int32Array(mostKeys), count: 0 });

/** Adds the feature `kind` with one or two values. */
export const addKey = (keys: Keys, kind: number, a: number, b = 0): void => {
  keys.list[keys.count++] = mix(mix(mix(0x7a11, kind), a), b);
};

/** Distances of 0 to 6 as they are, longer ones in steps that widen. */
export const stepOf = (distance: number): number => {
  const size = Math.abs(distance);
  const step = size <= 6 ? size : size <= 8 ? 7 : size <= 12 ? 8 : size <= 20 ? 9 : size <= 35 ? 10 : 11;
  return distance < 0 ? -step : step;
};
