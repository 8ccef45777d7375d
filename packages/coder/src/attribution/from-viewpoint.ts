/**
 * Attributions whose cue is a phrase beside the clause, or an adverb in it. In: a sentence and a token of it. Out: a draft, or null.
 * "In Belgrade's view, S", "S, by Tehran's account", "S, in the words of one diplomat, S" (Quirk et al. 1985, §8.124 on viewpoint and content
 * disjuncts); "per the ministry, S"; "reportedly" and "allegedly", which name nobody.
 */
import { dependentsWith, subtree } from "../language/tree.ts";
import { contentOf } from "./content.ts";
import { type Draft, nounAfter, type Room, range, stated } from "./draft.ts";
import { canSpeak, nobody, speakerOf } from "./speakers.ts";

/** What one sees a matter with, by the preposition before it. */
const viewpoints: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "in",
    new Set(
      "view eye words word telling account opinion judgment judgement reading version estimation assessment mind phrase analysis narrative retelling".split(
        " ",
      ),
    ),
  ],
  ["by", new Set("account reckoning admission estimate telling version count description".split(" "))],
  ["on", new Set("account reading version telling".split(" "))],
  ["from", new Set(["perspective", "viewpoint", "standpoint"])],
]);

interface Viewpoint {
  /** The phrase, and the words of it that head the cue. */
  readonly first: number;
  readonly last: number;
  readonly cue: readonly [number, number];
  readonly owner: number;
}

const closes = /^[,.;:]$/;

/** "in X's view", "in the American reading", "in the view of X", from its preposition. */
const viewpointAt = ({ language, cast, sentence }: Room, token: number): Viewpoint | null => {
  const nouns = viewpoints.get((language.form[token] as string).toLowerCase());
  if (nouns === undefined) return null;
  for (let t = token + 1; t <= Math.min(token + 9, sentence.last); t++) {
    if (closes.test(language.form[t] as string)) return null;
    if (!nouns.has(language.lemma[t] as string) || !/^(?:NOUN|VERB)$/.test(language.upos[t] as string)) continue;
    if (language.form[t + 1] === "of") {
      const owner = nounAfter(language, t + 2, sentence.last);
      if (owner < 0 || !canSpeak(language, cast, owner)) return null;
      // A description of the owner set off by commas goes with it: "in the view of Carl Meissner, a former envoy, S".
      const own = subtree(language, owner);
      let last = owner;
      while (
        last < sentence.last &&
        (own.includes(last + 1) || language.upos[last + 1] === "PROPN") &&
        !closes.test(language.form[last + 1] as string)
      )
        last++;
      return { first: token, last, cue: [token, t + 1], owner };
    }
    const owner = range(token + 1, t - 1)
      .reverse()
      .find(
        (o) =>
          /^(?:PROPN|NOUN|PRON|ADJ)$/.test(language.upos[o] as string) &&
          !["own", "official"].includes(language.lemma[o] as string),
      );
    if (owner === undefined) return null;
    const possessive = /^['’]s?$/.test(language.form[t - 1] ?? "") || /^['’]s?$/.test(language.form[owner + 1] ?? "");
    const pronoun = /^(?:his|her|their|its)$/i.test(language.form[owner] as string);
    const state = language.upos[owner] === "ADJ" && /^\p{Lu}/u.test(language.form[owner] as string);
    if (!possessive && !pronoun && !state) return null;
    if (!pronoun && !canSpeak(language, cast, owner)) return null;
    return { first: token, last: t, cue: [t, t], owner };
  }
  return null;
};

/** Words behind which a clause begins that the phrase is of: "a procedure by which, in the American reading, S". */
const subordinates = /^(?:which|that|whom|because|and|but|while|whereas|since|although|though)$/i;

export const fromViewpoint = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const found = viewpointAt(room, token);
  if (found === null) return null;
  const { form, start, end } = language;
  const opens =
    token === sentence.first ||
    /^[,–—]$/.test(form[token - 1] as string) ||
    subordinates.test(form[token - 1] as string);
  const shut = found.last >= sentence.last || /^[,.;:–—]$/.test(form[found.last + 1] as string);
  if (!opens || !shut) return null;
  const before = /^[,–—]$/.test(form[token - 1] ?? "") ? token - 2 : token - 1;
  const left = token === sentence.first || subordinates.test(form[before] ?? "") ? [] : range(sentence.first, before);
  const content = contentOf(language, [...left, ...range(found.last + 1, sentence.last)]);
  const held = /^(?:his|her|their|its)$/i.test(form[found.owner] as string);
  if (content.length === 0) return null;
  return stated(quotations, {
    head: found.cue[0],
    speaker: held ? nobody : speakerOf(language, cast, found.owner, content),
    cue: { start: start[held ? found.first : found.cue[0]] as number, end: end[found.cue[1]] as number },
    content,
    kind: "thought",
    because: "attribution/viewpoint",
  });
};

/** "Per the foreign ministry, S"; "to hear Minsk tell it, S". */
export const fromPer = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, start, end } = language;
  const word = (form[token] as string).toLowerCase();
  if (token !== sentence.first || (word !== "per" && word !== "to")) return null;
  const comma = range(token + 2, Math.min(token + 10, sentence.last)).find((t) => form[t] === ",");
  if (comma === undefined) return null;
  const hears = form[token + 1] === "hear" && /^tells?$/.test(form[comma - 2] ?? "") && form[comma - 1] === "it";
  if (word === "to" && !hears) return null;
  const owner = nounAfter(language, word === "per" ? token + 1 : token + 2, comma);
  const content = contentOf(language, range(comma + 1, sentence.last));
  if (owner < 0 || !canSpeak(language, cast, owner) || content.length === 0) return null;
  return stated(quotations, {
    head: hears ? comma - 2 : token,
    speaker: speakerOf(
      language,
      cast,
      owner,
      [...content, { start: start[comma - 2] as number, end: end[comma] as number }].slice(0, hears ? 2 : 1),
    ),
    cue: hears
      ? { start: start[comma - 2] as number, end: end[comma - 1] as number }
      : { start: start[token] as number, end: end[token] as number },
    content,
    because: "attribution/viewpoint",
  });
};

const hearsay: ReadonlyMap<string, Draft["colour"]> = new Map([
  ["reportedly", "neutral"],
  ["allegedly", "claimed"],
  ["supposedly", "claimed"],
  ["purportedly", "claimed"],
]);

/** "The envoy reportedly left": somebody says so, and nobody is named. */
export const fromHearsay = ({ language, quotations }: Room, token: number): Draft | null => {
  const colour = hearsay.get((language.form[token] as string).toLowerCase());
  const verb = language.head[token] as number;
  if (colour === undefined || verb < 0 || dependentsWith(language, verb, "nsubj", "csubj")[0] === undefined)
    return null;
  const content = contentOf(
    language,
    subtree(language, verb).filter((t) => t !== token),
  );
  if (content.length === 0) return null;
  return stated(quotations, {
    head: token,
    speaker: nobody,
    cue: { start: language.start[token] as number, end: language.end[token] as number },
    content,
    colour,
    because: "attribution/hearsay",
  });
};
