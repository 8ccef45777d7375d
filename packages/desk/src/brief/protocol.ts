/**
 * Who comes first. In: an office in words, as `naming.ts` has it. Out: its rank in the order of precedence that protocol gives at visits: heads
 * of state, heads of government, presiding officers and foreign ministers, other ministers, envoys; nought for all others.
 */
import { states } from "@dragoman/coder/codebook/states";
import { withArticle } from "../formats/with-article.ts";

/** From the highest; titles without whose they are. */
const precedence: readonly RegExp[] = [
  /^(?:(?:interim|acting|transitional) )?(?:president|supreme leader|king|queen|emir|sultan|emperor|monarch|crown prince)$/,
  /^(?:(?:interim|acting|caretaker) )?(?:prime minister|premier|chancellor|head of government)$/,
  /^(?:vice[ -]president|deputy prime minister|foreign minister|secretary of state|(?:parliament )?speaker(?: of (?:the )?\S+)?)$/,
  /\bminister\b/,
  /^(?:ambassador|(?:special )?envoy)\b/,
];

/** A head of state or government, or who stands above. */
export const headRank = precedence.length - 1;

const bodies = new Set(states.map(({ name }) => withArticle(name)));

/** `president of Iraq` → `president`; of another body than a state it stays whole, and is no head of state. */
const titleOf = (office: string): string => {
  const plain = office.toLowerCase();
  const at = office.lastIndexOf(" of ");
  return at > 0 && bodies.has(office.slice(at + 4)) ? plain.slice(0, at) : plain;
};

/** @param office null where none is known */
export const rankOfOffice = (office: string | null): number => {
  if (office === null) return 0;
  const at = precedence.findIndex((title) => title.test(titleOf(office)));
  return at < 0 ? 0 : precedence.length - at;
};
