/**
 * The sounds behind a spelling. In: one word of a name in Latin letters. Out: its phones, consonants and vowel nuclei,
 * so that spellings which different desks give one Arabic, Persian, Cyrillic or Turkish name come close to each other.
 *
 * The method: diacritics off, regular endings unified, digraphs folded into one phone, doubled letters into one; then a
 * weighted edit distance in which consonants that transliteration confuses (q/gh/k, dh/z/d, w/v …) cost little and vowels
 * cost what their distance in the mouth is worth. A vowel at the end of a word is never free: Hakim is not Hakimi.
 */

/** Letters that Unicode decomposition leaves alone. */
const letters: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ŋ: "ng",
};

/** A word in lower case without diacritics, apostrophes and signs of ʿayn and hamza. */
export const plainLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/['’‘`ʿʾʻʼ´]/g, "")
    .replace(/[ıøłđðþßæœəŋ]/g, (letter) => letters[letter] ?? letter);

/** Endings and clusters that desks spell in several ways, each rewritten to one; the order matters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^abd[aeou](?:l(?=[^aeiou]|[aeiou])|([nrstz])(?=\1))/, "abd"],
  [/sch/g, "sh"],
  [/tch/g, "ch"],
  [/d(?:zh|j)/g, "j"],
  [/ck/g, "k"],
  [/ph/g, "f"],
  [/x/g, "ks"],
  [/q(?:u(?=[ei]))?/g, "q"],
  [/gu(?=[ei])/g, "g"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/(?:iyy?[ae]h?|ieh)$/, "ia"],
  [/(?:ij|iy|yj|yy|yi|ii|ie|y)$/, "i"],
  [/(?<=[a-z])aa$/, "a"],
  // "Akhundzada", "Akhunzada"
  [/nd(?=z)/, "n"],
  [/enka$/, "enko"],
  [/(o|e)(?:ff?|w)$/, "$1v"],
  [/(?<=[aeiou]h?)h$/, ""],
  [/^ye(?![ho])/, "e"],
  [/^yo/, "io"],
];

/** One phone: a consonant (one letter or a capital for a digraph) or a vowel nucleus. */
export type Phone = string;

const digraphs: Readonly<Record<string, Phone>> = {
  kh: "X",
  gh: "G",
  dh: "D",
  th: "T",
  sh: "S",
  ch: "C",
  zh: "Z",
  ts: "c",
};

const vowelLetters = /[aeiouy]/;

/** A run of vowel letters as one nucleus: `E` as in Hussein, `A` as in Laura; u and i for their long spellings. */
const nucleus = (run: string): Phone => {
  if (run.length === 1) return run === "y" ? "i" : run;
  if (/^(?:ee|ie|iy|yi|ii|iye)$/.test(run)) return "i";
  if (/^(?:oo|ou|uu|uo)$/.test(run)) return "u";
  if (/^a?a[ei]?$/.test(run) && run.length === 2 && run !== "ai" && run !== "ae") return "a";
  if (/^(?:au|ao|aou)$/.test(run)) return "A";
  if (/^(?:eu|eo)$/.test(run)) return "u";
  if (run === "yeo") return "iu";
  if (/^[ae]+[iy]+e?$|^[ae]y?[ei]+$|^ae+$/.test(run)) return "E";
  if (/^(?:ia|ya|iya|io|yo|iu|yu)$/.test(run)) return `i${run[run.length - 1]}`;
  return run.replace("ou", "u").replace("oo", "u").replaceAll("y", "i");
};

/** The phones of one word, in order. */
export const phones = (word: string): readonly Phone[] => {
  let text = plainLetters(word).replace(/[^a-z]/g, "");
  for (const [pattern, replacement] of spellings) text = text.replace(pattern, replacement);
  const found: Phone[] = [];
  for (let i = 0; i < text.length; ) {
    const letter = text[i] as string;
    if (vowelLetters.test(letter)) {
      let end = i + 1;
      while (end < text.length && vowelLetters.test(text[end] as string)) end++;
      for (const phone of nucleus(text.slice(i, end))) found.push(phone);
      i = end;
      continue;
    }
    const pair = digraphs[text.slice(i, i + 2)];
    const phone = pair ?? letter;
    if (found.at(-1) !== phone) found.push(phone);
    i += pair === undefined ? 1 : 2;
  }
  return found;
};

const isVowel = (phone: Phone): boolean => "aeiouEA".includes(phone);

/** What it costs to take one phone for another, both ways; pairs not listed cost 1. */
const near: Readonly<Record<string, number>> = {
  // consonants that the scripts of origin tell apart and transliteration does not
  kq: 0,
  Gq: 0,
  gq: 0.25,
  Gg: 0.15,
  Gk: 0.5,
  gk: 0.6,
  Xh: 0.4,
  Xk: 0.5,
  CX: 0.5,
  Dd: 0.1,
  Dz: 0,
  dz: 0.6,
  Dt: 0.6,
  Tt: 0.1,
  Ts: 0.4,
  DT: 0.4,
  sz: 0.5,
  DG: 1,
  vw: 0,
  fv: 0.4,
  gj: 0.4,
  Zj: 0.1,
  Sj: 0.7,
  // French ch is English sh
  CS: 0.3,
  Cj: 0.6,
  Cs: 0.7,
  Cc: 0.4,
  Ck: 0.6,
  Ss: 0.7,
  Zz: 0.6,
  cs: 0.5,
  cz: 0.4,
  bp: 0.8,
  dt: 0.7,
  mn: 0.8,
  // vowels
  ou: 0.05,
  ei: 0.1,
  ae: 0.2,
  ai: 0.5,
  ao: 0.5,
  au: 0.6,
  eo: 0.7,
  eu: 0.8,
  io: 0.9,
  iu: 0.9,
  Ee: 0.15,
  Ei: 0.2,
  Ea: 0.3,
  Eo: 0.8,
  Eu: 0.9,
  Aa: 0.3,
  Ao: 0.15,
  Au: 0.3,
  Ae: 0.7,
  Ai: 0.9,
  AE: 0.6,
};

const priceOf = (a: Phone, b: Phone): number => {
  if (a === b) return 0;
  const known = near[a < b ? a + b : b + a];
  if (known !== undefined) return known;
  return isVowel(a) === isVowel(b) ? 1 : a === "i" || b === "i" ? 1.2 : 1.5;
};

/** Prices of all pairs of letters, by their codes, since they are asked for so often. */
const letterCodes = 128;
const prices = Float64Array.from({ length: letterCodes * letterCodes }, (_, pair) =>
  priceOf(String.fromCharCode(Math.floor(pair / letterCodes)), String.fromCharCode(pair % letterCodes)),
);

const substitution = (a: Phone, b: Phone): number => prices[a.charCodeAt(0) * letterCodes + b.charCodeAt(0)] as number;

/** What a phone costs that one spelling has and the other lacks. */
const gap = (sounds: readonly Phone[], at: number): number => {
  const phone = sounds[at] as Phone;
  if (at === sounds.length - 1) return phone === "e" ? 0.3 : 1;
  if (at === 0) return isVowel(phone) ? 0.9 : 1.2;
  if (phone === "h") return 0.4;
  return phone === "e" ? 0.5 : isVowel(phone) ? 0.65 : 1.2;
};

/**
 * Weighted edit distance of two phone sequences (Wagner and Fischer 1974, with the costs above).
 * @param most beyond this the distance is Infinity: most names are told apart by their first sounds
 */
export const soundDistance = (
  a: readonly Phone[],
  b: readonly Phone[],
  most: number = Number.POSITIVE_INFINITY,
): number => {
  let row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + gap(b, j));
  for (let i = 0; i < a.length; i++) {
    const lost = gap(a, i);
    let left = (row[0] as number) + lost;
    let least = left;
    const next = [left];
    for (let j = 0; j < b.length; j++) {
      left = Math.min(
        (row[j] as number) + substitution(a[i] as Phone, b[j] as Phone),
        (row[j + 1] as number) + lost,
        left + gap(b, j),
      );
      next.push(left);
      if (left < least) least = left;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row[b.length] as number;
};

const coarse: Readonly<Record<string, string>> = {
  k: "k",
  q: "k",
  g: "k",
  G: "k",
  X: "k",
  j: "k",
  Z: "k",
  C: "k",
  S: "k",
  c: "k",
  s: "k",
  z: "k",
  d: "k",
  D: "k",
  t: "k",
  T: "k",
  v: "f",
  w: "f",
  f: "f",
  b: "b",
  p: "b",
  m: "n",
  n: "n",
  l: "l",
  r: "r",
};

/** A key that all spellings of one name share, for indexes; many other names share it too. */
export const soundKey = (sounds: readonly Phone[]): string => {
  let key = "";
  for (const phone of sounds) {
    const letter = coarse[phone];
    if (letter !== undefined && !key.endsWith(letter)) key += letter;
  }
  return key;
};
