/**
 * The arc-hybrid transition system (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta 2011). In: a configuration and an action.
 * Out: the next configuration. The artificial root stands behind the last word, and only a word that is alone on the
 * stack may hang from it: so every sentence ends as one tree with one root.
 */

/** Where the parser stands in a sentence of `n` words; `buffer` = n is the artificial root. Arrays are reused. */
export interface Configuration {
  n: number;
  buffer: number;
  /** Words on the stack; the top is `stack[size - 1]`. */
  readonly stack: Int32Array;
  size: number;
  /** Head of each word, −1 while it has none; n is the artificial root. */
  readonly head: Int32Array;
  /** Label of the arc to the head, from 1; 0 while there is none. */
  readonly label: Int32Array;
  /** The two outermost dependents on each side, −1 if none, and how many there are. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** First word of what hangs together under each word so far. */
  readonly edge: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

export const createConfiguration = (words: number): Configuration => ({
  n: 0,
  buffer: 0,
  stack: new Int32Array(words + 1),
  size: 0,
  head: new Int32Array(words + 1),
  label: new Int32Array(words + 1),
  left1: new Int32Array(words + 1),
  left2: new Int32Array(words + 1),
  right1: new Int32Array(words + 1),
  right2: new Int32Array(words + 1),
  edge: new Int32Array(words + 1),
  leftCount: new Int32Array(words + 1),
  rightCount: new Int32Array(words + 1),
});

export const startSentence = (c: Configuration, n: number): void => {
  c.n = n;
  c.buffer = 0;
  c.size = 0;
  for (const list of [c.head, c.left1, c.left2, c.right1, c.right2]) list.fill(-1, 0, n + 1);
  for (let i = 0; i <= n; i++) c.edge[i] = i;
  for (const list of [c.label, c.leftCount, c.rightCount]) list.fill(0, 0, n + 1);
};

export const isFinished = (c: Configuration): boolean => c.buffer === c.n && c.size === 0;

/** SHIFT: the next word goes onto the stack. LEFT: the top hangs from the next word. RIGHT: the top hangs from the one below. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export const mayShift = (c: Configuration): boolean => c.buffer < c.n;
export const mayLeft = (c: Configuration): boolean => c.size > 0 && (c.buffer < c.n || c.size === 1);
export const mayRight = (c: Configuration): boolean => c.size > 1;

export const move = (c: Configuration, action: number, label: number): void => {
  if (action === SHIFT) {
    c.stack[c.size++] = c.buffer++;
    return;
  }
  const top = c.stack[--c.size] as number;
  c.label[top] = label;
  if (action === LEFT) {
    c.head[top] = c.buffer;
    c.left2[c.buffer] = c.left1[c.buffer] as number;
    c.left1[c.buffer] = top;
    c.edge[c.buffer] = c.edge[top] as number;
    c.leftCount[c.buffer] = (c.leftCount[c.buffer] as number) + 1;
  } else {
    const below = c.stack[c.size - 1] as number;
    c.head[top] = below;
    c.right2[below] = c.right1[below] as number;
    c.right1[below] = top;
    c.rightCount[below] = (c.rightCount[below] as number) + 1;
  }
};
