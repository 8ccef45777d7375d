/** Attributions that no verb cues: "according to", nouns with a clause, refusals of comment. In: a sentence. Out: drafts. */
import { dependent, dependentsOf, dependentsWith, relation, subtree } from "../language/tree.ts";
import { contentOf, formOf } from "./content.ts";
import { nounCueAt } from "./cue-index.ts";
import { caseOf, type Draft, isVerb, type Room, subjectOf } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { speakerOf } from "./speakers.ts";

/** "According to X, …": the clause around it without the words of the source. */
export const fromAccording = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const form = (t: number) => (t > sentence.last ? "" : (language.form[t] as string).toLowerCase());
  if (form(token) !== "according" || form(token + 1) !== "to") return null;
  const above = language.head[token] as number;
  const source = above > token ? above : (dependentsOf(language, token).find((d) => d > token + 1) ?? -1);
  if (source < 0) return null;
  const phrase = new Set([...subtree(language, source), token, token + 1]);
  let governor = source;
  // The phrase speaks for its clause, wherever in it the parser hung it.
  while (
    governor >= 0 &&
    (phrase.has(governor) || !isVerb(language, governor)) &&
    relation(language, governor) !== "root"
  ) {
    governor = language.head[governor] as number;
  }
  const whole = governor < 0 || relation(language, governor) === "root";
  const tokens = whole
    ? Array.from({ length: sentence.last - sentence.first + 1 }, (_, i) => sentence.first + i)
    : subtree(language, governor);
  const content = contentOf(
    language,
    tokens.filter((t) => !phrase.has(t)),
  );
  if (content.length === 0) return null;
  return {
    head: token,
    speaker: speakerOf(language, cast, source, content),
    cue: { start: language.start[token] as number, end: language.end[token + 1] as number },
    content,
    form: formOf(content, quotations),
    stance: "states",
    kind: "speech",
    colour: "neutral",
    because: "attribution/according-to",
  };
};

/** "the claim that …", "Iran's warning that …": a noun whose clause is said. */
export const fromNoun = ({ language, cast, quotations }: Room, token: number): Draft | null => {
  const cue = language.upos[token] === "NOUN" ? nounCueAt(language, token) : null;
  if (cue === null || !cue.frames.has("clause")) return null;
  const clause = dependentsWith(language, token, "acl", "ccomp").find((d) => {
    const mark = dependent(language, d, "mark");
    return mark >= 0 && language.lemma[mark] === "that" && language.deprel[d] !== "acl:relcl";
  });
  if (clause === undefined) return null;
  const content = contentOf(language, subtree(language, clause));
  const owner =
    dependentsWith(language, token, "nmod:poss")[0] ??
    dependentsWith(language, token, "nmod").find((d) => ["by", "from", "of"].includes(caseOf(language, d))) ??
    -1;
  if (content.length === 0 || (owner < 0 && cue.colour !== "claimed" && cue.colour !== "denied")) return null;
  return {
    head: token,
    speaker: speakerOf(language, cast, owner, content),
    cue: { start: language.start[token] as number, end: language.end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: cue.stance,
    kind: cue.kind,
    colour: cue.colour,
    because: `attribution/noun:${cue.lemma}`,
  };
};

/** "declined to comment": a speaker and no content. */
export const fromRefusal = ({ language, cast, sentence }: Room): Draft | null => {
  const words = language.text.slice(sentence.start, sentence.end);
  for (const pattern of refusals) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const start = sentence.start + match.index;
    let verb = sentence.first;
    while (
      verb < sentence.last &&
      ((language.start[verb] as number) < start || relation(language, verb) === "aux" || !isVerb(language, verb))
    ) {
      verb++;
    }
    return {
      head: verb,
      speaker: speakerOf(language, cast, subjectOf(language, verb), []),
      cue: { start, end: start + match[0].length },
      content: [],
      form: "none",
      stance: "states",
      kind: "speech",
      colour: "refused",
      because: "attribution/refusal",
    };
  }
  return null;
};
