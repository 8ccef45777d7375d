/** Cues that are none. In: a draft. Out: whether its verb, with the object it has, says nothing: "has recalled its ambassador". */
import { otherSenses } from "../codebook/other-senses.ts";
import type { Language } from "../language/language.ts";
import { dependent, dependentsWith } from "../language/tree.ts";
import type { Draft } from "./draft.ts";

export const isNoCue = (language: Language, { head, form }: Draft): boolean => {
  const objects = head < 0 || form === "direct" ? undefined : otherSenses.get(language.lemma[head] as string);
  // "called her vote a mistake" says something of it.
  return (
    objects !== undefined &&
    dependent(language, head, "xcomp", "ccomp") < 0 &&
    dependentsWith(language, head, "obj", "nsubj:pass").some((d) => objects.has(language.lemma[d] as string))
  );
};
