/**
 * What the models see of a word. In: word forms. Out: small integers (hashes of the form, its affixes and its shape),
 * `atomCount` of them a word. Training and reading compute them here and nowhere else.
 */

/**
 * Mixes one more integer into a hash (one step of MurmurHash3, A. Appleby). Small numbers must not meet: tags and
 * labels are small, and mix(1, 2), mix(2, 1) and mix(0, 3) have to differ.
 */
export const mix = (hash: number, value: number): number => {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
};

/** Positions of the atoms of a word. */
export const LOWER = 0;
export const FORM = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const PREFIX1 = 6;
export const PREFIX2 = 7;
export const PREFIX3 = 8;
export const SHAPE = 9;
export const CLASSES = 10;
/** Coarse and fine word cluster and the set of usual tags, 0 for unknown words; `atomsOf` fills them in. */
export const COARSE = 11;
export const FINE = 12;
export const USUAL = 13;
export const atomCount = 14;

/** Bits of the CLASSES atom: what kinds of character a word has. */
export const INITIAL_CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const INNER_CAPITAL = 4;
export const HAS_DIGIT = 8;
export const HAS_HYPHEN = 16;
export const HAS_LETTER = 32;
export const ALL_DIGITS = 64;
export const NOT_ASCII = 128;

/** Curly quotes, dashes and digits become one of their kind, so that typography does not change a reading. */
const plain = (unit: number): number => {
  if (unit >= 48 && unit <= 57) return 48;
  if (unit < 0x2010) return unit;
  if (unit === 0x2018 || unit === 0x2019) return 39;
  if (unit === 0x201c || unit === 0x201d) return 34;
  if (unit >= 0x2010 && unit <= 0x2015) return 45;
  return unit;
};

/** 1 capital, 2 small letter, 3 digit, 4 anything else. */
const kindOf = (unit: number, lower: number): number => {
  if (unit >= 65 && unit <= 90) return 1;
  if (unit >= 97 && unit <= 122) return 2;
  if (unit >= 48 && unit <= 57) return 3;
  if (unit < 0xaa) return 4;
  if (lower !== unit) return 1;
  return unit >= 0x2000 && unit < 0x2c00 ? 4 : 2;
};

/** Writes the atoms of one form at `at`. */
export const writeAtoms = (form: string, atoms: Int32Array, at: number): void => {
  const lower = form.toLowerCase();
  const same = lower.length === form.length;
  const n = form.length;
  let formHash = 0x1234567;
  let lowerHash = 0x7654321;
  let shape = 0x2468ace;
  let lastKind = 0;
  let run = 0;
  let classes = 0;
  let capitals = 0;
  let letters = 0;
  let digits = 0;
  for (let i = 0; i < n; i++) {
    const unit = form.charCodeAt(i);
    const low = same ? lower.charCodeAt(i) : unit;
    formHash = mix(formHash, plain(unit));
    lowerHash = mix(lowerHash, plain(low));
    const kind = kindOf(unit, low);
    if (kind === 1) {
      capitals++;
      letters++;
      if (i > 0) classes |= INNER_CAPITAL;
      else classes |= INITIAL_CAPITAL;
    } else if (kind === 2) letters++;
    else if (kind === 3) digits++;
    else if (unit === 45 && n > 1) classes |= HAS_HYPHEN;
    if (unit > 127) classes |= NOT_ASCII;
    if (kind === lastKind && kind !== 4) run++;
    else run = 1;
    lastKind = kind;
    if (run <= 2 && i < 24) shape = mix(shape, kind === 4 ? plain(unit) + 8 : kind);
  }
  if (digits > 0) classes |= HAS_DIGIT;
  if (letters > 0) classes |= HAS_LETTER;
  if (digits === n) classes |= ALL_DIGITS;
  if (letters > 1 && capitals === letters) classes |= ALL_CAPITALS;
  atoms[at + LOWER] = lowerHash;
  atoms[at + FORM] = formHash;
  let hash = 0x13579b;
  for (let k = 1; k <= 4; k++) {
    hash = k <= n ? mix(hash, plain(lower.charCodeAt(lower.length - k))) : 0;
    atoms[at + SUFFIX1 + k - 1] = hash;
  }
  hash = 0x2468bd;
  for (let k = 1; k <= 3; k++) {
    hash = k <= n ? mix(hash, plain(lower.charCodeAt(k - 1))) : 0;
    atoms[at + PREFIX1 + k - 1] = hash;
  }
  atoms[at + SHAPE] = shape;
  atoms[at + CLASSES] = classes;
};

/** The atoms of the words `first … last`, from `atoms[0]` on. `known` gives what is known of a word. */
export const atomsOf = (
  forms: readonly string[],
  first: number,
  last: number,
  known: (lower: number) => number,
  atoms: Int32Array,
): void => {
  for (let i = first; i <= last; i++) {
    const at = (i - first) * atomCount;
    writeAtoms(forms[i] as string, atoms, at);
    const value = known(atoms[at + LOWER] as number);
    atoms[at + COARSE] = (value >> 16) & 255;
    atoms[at + FINE] = value >> 8;
    atoms[at + USUAL] = value & 255;
  }
};
