/** The words among which a cue's source and content are sought: its sentence and those beside it in its paragraph. */
import type { Language } from "../language/language.ts";

/** Sentences before and behind the cue's. */
const reach = [1, 2] as const;
/** Longer windows are cut, so that time stays linear. */
const longest = 400;

export const windowOf = ({ sentence, sentences }: Language, token: number): { from: number; to: number } => {
  const own = sentence[token] as number;
  const paragraph = sentences[own]?.paragraph;
  let [a, b] = [own, own];
  while (a > 0 && own - a < reach[0] && sentences[a - 1]?.paragraph === paragraph) a--;
  while (b + 1 < sentences.length && b - own < reach[1] && sentences[b + 1]?.paragraph === paragraph) b++;
  const from = Math.max(sentences[a]?.first ?? 0, token - longest);
  return { from, to: Math.min(sentences[b]?.last ?? 0, token + longest) };
};
