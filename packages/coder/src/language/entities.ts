/**
 * Names as entities. In: a sentence's tokens and the class the recogniser gave each. Out: entities with their type.
 * Marks at the edges and titles before persons are no part of a name: "General Sato" names Sato.
 */
import type { Entity } from "./language.ts";
import { nameType } from "./name-types.ts";
import { BEGIN, END, type LearnedType, learnedTypes, partOfClass, SINGLE, typeOfClass } from "./names.ts";

/** Words of offices and ranks that stand before a person's name or alone, in small letters. */
const titles: ReadonlySet<string> = new Set(
  `president vice deputy prime first foreign defense defence interior finance oil justice trade minister premier chancellor
  secretary general ambassador envoy senator governor mayor king queen prince princess sheikh emir sultan imam ayatollah pope
  colonel major captain lieutenant admiral marshal commander brigadier sergeant mr mrs ms dr prof gen lt col maj adm capt sgt sen
  rep gov mr. mrs. ms. dr. prof. gen. lt. col. maj. adm. capt. sgt. sen. rep. gov. spokesman spokeswoman chairman speaker`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Of the words above, those that make an office only together with another. */
const halfTitles: ReadonlySet<string> = new Set(
  "vice deputy prime first foreign defense defence interior finance oil justice trade".split(" "),
);

export interface Tokens {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly form: readonly string[];
}

interface Name {
  first: number;
  readonly last: number;
  type: LearnedType;
}

const isMark = (form: string): boolean => form.length === 1 && /[^\p{L}\p{N}]/u.test(form);

/** Spans of the classes of `size` tokens from `first` on, marks at their edges taken off. */
const spansOf = ({ form }: Tokens, first: number, size: number, classes: Int32Array): Name[] => {
  const names: Name[] = [];
  let from = 0;
  for (let i = 0; i < size; i++) {
    const c = classes[i] as number;
    if (c === 0) continue;
    const part = partOfClass(c);
    if (part === BEGIN || part === SINGLE) from = first + i;
    if (part !== END && part !== SINGLE) continue;
    let last = first + i;
    while (from <= last && isMark(form[from] as string)) from++;
    while (last >= from && isMark(form[last] as string)) last--;
    if (from <= last) names.push({ first: from, last, type: learnedTypes[typeOfClass(c)] as LearnedType });
  }
  return names;
};

/** The token after the title that a name begins with: its first token if it begins with none. */
const afterTitle = ({ form }: Tokens, { first, last }: Name): number => {
  let t = first;
  while (t <= last && titles.has((form[t] as string).toLowerCase())) t++;
  return t === first || halfTitles.has((form[t - 1] as string).toLowerCase()) ? first : t;
};

/** The entities of one sentence, in text order. */
export const entitiesOf = (tokens: Tokens, first: number, size: number, classes: Int32Array): Entity[] => {
  const { start, end, form } = tokens;
  const names = spansOf(tokens, first, size, classes);
  const entities: Entity[] = [];
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as Name;
    const next = names[k + 1];
    let last = name.last;
    if (name.type !== "DATE" && name.type !== "PLACE") {
      const named = afterTitle(tokens, name);
      if (named > last) continue;
      if (named > name.first && next?.type === "PERSON" && next.first === last + 1) {
        // "General Kofi" "Mensah": one person, cut in two behind the title.
        name.type = "PERSON";
        last = next.last;
        k++;
      }
      if (name.type === "PERSON") name.first = named;
    }
    const words = form
      .slice(name.first, last + 1)
      .join(" ")
      .toLowerCase();
    entities.push({
      type: nameType(name.type, words).type,
      start: start[name.first] as number,
      end: end[last] as number,
      first: name.first,
      last,
    });
  }
  return entities;
};
