/**
 * What is known of words beforehand: their cluster (words that stand in like places share one) and the set of tags they
 * usually have. In: the hash of a word in small letters. Out: three small numbers in one, so that models can judge words
 * their training never met.
 */
import { type Sections, section, varintReader } from "./model-file.ts";
import { atomCount, LOWER, writeAtoms } from "./word-atoms.ts";

/** By a word's LOWER atom: coarse cluster × 65536 + fine cluster × 256 + usual tags; each from 1, 0 where unknown. */
export type Clusters = (lower: number) => number;

export const noClusters: Clusters = () => 0;

/** The key of a word: its LOWER atom. */
export const wordKey = (word: string): number => {
  const atoms = new Int32Array(atomCount);
  writeAtoms(word, atoms, 0);
  return atoms[LOWER] as number;
};

/** Reads the cluster model. Throws one short line that names the model. */
export const readClusters = (model: string, sections: Sections): Clusters => {
  const read = varintReader(section(model, sections, "keys"));
  const coarse = section(model, sections, "coarse");
  const fine = section(model, sections, "fine");
  const usual = section(model, sections, "usual");
  if (coarse.length !== fine.length || coarse.length !== usual.length) {
    throw new Error(`language: model "${model}" does not add up`);
  }
  let capacity = 16;
  while (capacity < coarse.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  let key = 0;
  for (let k = 0; k < coarse.length; k++) {
    key = (key + read()) | 0;
    let slot = (key ^ (key >>> 16)) & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = ((coarse[k] as number) << 16) | ((fine[k] as number) << 8) | (usual[k] as number);
  }
  return (lower) => {
    let slot = (lower ^ (lower >>> 16)) & mask;
    for (;;) {
      const value = slots[2 * slot + 1] as number;
      if (value === 0 || slots[2 * slot] === lower) return value;
      slot = (slot + 1) & mask;
    }
  };
};
