/**
 * Names in GUM. In: treebank sentences with `Entity=` brackets. Out: for each sentence the spans of names, in words.
 * GUM marks every noun phrase; a name is what its minimal span and the proper nouns around that make up.
 */
import type { LearnedType } from "../packages/coder/src/language/names.ts";
import type { TreeSentence } from "./treebank.ts";

export interface NamedWords {
  readonly first: number;
  readonly last: number;
  readonly type: LearnedType;
}

interface Mention {
  readonly group: string;
  readonly type: string;
  readonly minimal: readonly number[];
  readonly linked: boolean;
  readonly first: number;
  last: number;
}

const types: Readonly<Record<string, LearnedType>> = {
  person: "PERSON",
  place: "PLACE",
  organization: "ORG",
  event: "MISC",
};

const mentionsOf = (sentence: TreeSentence): Mention[] => {
  const all: Mention[] = [];
  const open: Mention[] = [];
  sentence.misc.forEach((misc, i) => {
    const entity = misc.split("|").find((part) => part.startsWith("Entity="));
    if (entity === undefined) return;
    for (const [, opened, closed] of entity.slice(7).matchAll(/\(([^()]*)|([^()]*)\)/g)) {
      if (opened !== undefined) {
        const fields = opened.split("-");
        const mention: Mention = {
          group: fields[0] as string,
          type: fields[1] ?? "",
          minimal: (fields[5] ?? "")
            .split(",")
            .map(Number)
            .filter((k) => k > 0),
          linked: (fields[7] ?? "") !== "",
          first: i,
          last: i,
        };
        open.push(mention);
        all.push(mention);
      } else {
        const at = closed === "" ? open.length - 1 : open.findLastIndex((mention) => mention.group === closed);
        const mention = open.splice(at, 1)[0];
        if (mention !== undefined) mention.last = i;
      }
    }
  });
  return all;
};

const isProper = (xpos: string | undefined): boolean => xpos === "NNP" || xpos === "NNPS";

/** The names of a sentence, longest first where they overlap; and capitalised adjectives (Iraqi), as MISC. */
export const gumNames = (sentence: TreeSentence): NamedWords[] => {
  const { xpos, forms, deprels } = sentence;
  const names: NamedWords[] = [];
  for (const mention of mentionsOf(sentence)) {
    const type = types[mention.type] ?? (mention.linked ? "MISC" : undefined);
    const minimal = mention.minimal.map((k) => mention.first + k - 1);
    const proper = minimal.filter((i) => isProper(xpos[i]));
    if (type === undefined || proper.length === 0 || !isProper(xpos[minimal[0] as number])) continue;
    let first = Math.min(...proper);
    let last = Math.max(...proper);
    const free = (i: number): boolean => i >= mention.first && i <= mention.last;
    if (type !== "PERSON")
      while (free(first - 1) && isProper(xpos[first - 1]) && deprels[first - 1] !== "nmod:desc") first--;
    for (;;) {
      if (free(last + 1) && isProper(xpos[last + 1])) last++;
      else if (free(last + 2) && xpos[last + 1] === "HYPH" && isProper(xpos[last + 2])) last += 2;
      else if (type !== "PERSON" && free(last + 2) && forms[last + 1] === "of" && isProper(xpos[last + 2])) last += 2;
      else if (
        type !== "PERSON" &&
        free(last + 3) &&
        forms[last + 1] === "of" &&
        forms[last + 2] === "the" &&
        isProper(xpos[last + 3])
      ) {
        last += 3;
      } else break;
    }
    names.push({ first, last, type });
  }
  xpos.forEach((tag, i) => {
    if (tag === "JJ" && i > 0 && /^\p{Lu}\p{Ll}{3,}/u.test(forms[i] as string))
      names.push({ first: i, last: i, type: "MISC" });
  });
  const taken = new Set<number>();
  return names
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter(({ first, last }) => {
      for (let i = first; i <= last; i++) if (taken.has(i)) return false;
      for (let i = first; i <= last; i++) taken.add(i);
      return true;
    })
    .sort((a, b) => a.first - b.first);
};
