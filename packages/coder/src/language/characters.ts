/** Kinds of UTF-16 code units, as tokenizing needs them. In: a code unit. Out: what it is. */

/** Space, line ends, control characters, zero-width marks: never part of a token. */
export const isSpace = (unit: number): boolean =>
  unit <= 32 ||
  (unit >= 0x7f && unit <= 0xa0) ||
  unit === 0xad ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200c) ||
  unit === 0x200e ||
  unit === 0x200f ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  (unit >= 0x205f && unit <= 0x206f) ||
  unit === 0x3000 ||
  unit === 0xfeff ||
  (unit >= 0xfff9 && unit <= 0xfffb);

/** Line feed, carriage return, form feed, vertical tab, next line, line and paragraph separator. */
export const isLineEnd = (unit: number): boolean =>
  (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export const isUpper = (unit: number): boolean => {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (unit < 0xc0) return false;
  const c = String.fromCharCode(unit);
  return c.toLowerCase() !== c;
};

export const isLower = (unit: number): boolean => {
  if (unit < 128) return unit >= 97 && unit <= 122;
  if (unit < 0xb5) return false;
  const c = String.fromCharCode(unit);
  return c.toUpperCase() !== c;
};

/** Letters of any script, marks that go with them, and whatever else is no space, digit, punctuation or symbol. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  unit === 0xaa ||
  unit === 0xb5 ||
  unit === 0xba ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7 && !isForeignPunctuation(unit)) ||
  (unit >= 0x2c00 && unit < 0x2e00) ||
  (unit >= 0x3040 && unit < 0xd800) ||
  (unit >= 0xf900 && unit < 0xfe10) ||
  (unit >= 0xfe70 && unit < 0xff00) ||
  (unit >= 0xff21 && unit < 0xff3b) ||
  (unit >= 0xff41 && unit < 0xff5b) ||
  (unit >= 0xff66 && unit < 0xffe0);

/** Arabic, Hebrew, Indic and Armenian punctuation within the letter blocks. */
const isForeignPunctuation = (unit: number): boolean =>
  unit === 0x60c ||
  unit === 0x61b ||
  unit === 0x61f ||
  unit === 0x66a ||
  unit === 0x6d4 ||
  unit === 0x589 ||
  unit === 0x5be ||
  unit === 0x964 ||
  unit === 0x965;

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000;

/** ' and its curly forms, also as an apostrophe. */
export const isApostrophe = (unit: number): boolean =>
  unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x60;

export const isOpener = (unit: number): boolean =>
  unit === 40 || unit === 91 || unit === 123 || unit === 0x201c || unit === 0x2018 || unit === 0xab || unit === 0x201e;

export const isCloser = (unit: number): boolean =>
  unit === 41 || unit === 93 || unit === 125 || unit === 0x201d || unit === 0x2019 || unit === 0xbb;

export const isQuote = (unit: number): boolean =>
  unit === 34 || unit === 39 || (unit >= 0x2018 && unit <= 0x201e) || unit === 0xab || unit === 0xbb || unit === 0x60;

/** . ! ? … and their full-width and foreign forms. */
export const isSentenceFinal = (unit: number): boolean =>
  unit === 46 ||
  unit === 33 ||
  unit === 63 ||
  unit === 0x2026 ||
  unit === 0x3002 ||
  unit === 0xff01 ||
  unit === 0xff1f ||
  unit === 0x61f ||
  unit === 0x6d4 ||
  unit === 0x964;
