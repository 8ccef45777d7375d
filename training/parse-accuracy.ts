/** Measures a parser. In: sentences with predicted tags. Out: UAS and LAS in percent, all words counted. */
import { createParseRoom, parseTokens, type TreeParser } from "../packages/coder/src/language/tree-parser.ts";
import type { ParseExample } from "./train-parser.ts";

export const parseAccuracy = (parser: TreeParser, examples: readonly ParseExample[]): { uas: number; las: number } => {
  const longest = Math.max(...examples.map((e) => e.tags.length));
  const room = createParseRoom(longest);
  const head = new Int32Array(longest);
  const label = new Int32Array(longest);
  let heads = 0;
  let both = 0;
  let all = 0;
  for (const { sentence, atoms, tags } of examples) {
    parseTokens(parser, room, atoms, tags, tags.length, head, label);
    for (let i = 0; i < tags.length; i++) {
      all++;
      if (head[i] !== sentence.heads[i]) continue;
      heads++;
      if (parser.labels[(label[i] as number) - 1] === sentence.deprels[i]) both++;
    }
  }
  return { uas: (100 * heads) / all, las: (100 * both) / all };
};
