/** Attributions that no verb cues: "according to", nouns with a clause, refusals of comment. In: a sentence. Out: drafts. */
import { dependent, dependentsOf, dependentsWith, relation, subtree } from "../language/tree.ts";
import { contentOf, formOf } from "./content.ts";
import { nounCueAt } from "./cue-index.ts";
import { caseOf, type Draft, isVerb, nounAfter, type Room, range, stated, subjectOf } from "./draft.ts";
import { refusals } from "./refusals.ts";
import { canSpeak, speakerOf } from "./speakers.ts";

/** "According to X, …": the clause around it without the words of the source. */
export const fromAccording = (room: Room, token: number): Draft | null => {
  const { language, cast, sentence, quotations } = room;
  const form = (t: number) => (t > sentence.last ? "" : (language.form[t] as string).toLowerCase());
  if (form(token) !== "according" || form(token + 1) !== "to") return null;
  const above = language.head[token] as number;
  const source = above > token ? above : (dependentsOf(language, token).find((d) => d > token + 1) ?? -1);
  if (source < 0) return null;
  // "according to two officials briefed on the clash": the participle is theirs, whatever the parser hung on it.
  const briefed = language.xpos[source + 1] === "VBN" && language.head[source] === source + 1;
  const phrase = new Set([...subtree(language, briefed ? source + 1 : source), token, token + 1]);
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
  const tokens = whole ? range(sentence.first, sentence.last) : subtree(language, governor);
  const content = contentOf(
    language,
    tokens.filter((t) => !phrase.has(t)),
  );
  if (content.length === 0) return null;
  return stated(quotations, {
    head: token,
    speaker: speakerOf(language, cast, source, content),
    cue: { start: language.start[token] as number, end: language.end[token + 1] as number },
    content,
    because: "attribution/according-to",
  });
};

/** Where reports stand. */
const media = new Set("press media newspaper paper".split(" "));

/** "the claim that …", "Iran's warning that …": a noun whose clause is said. */
export const fromNoun = ({ language, cast, quotations }: Room, token: number): Draft | null => {
  const cue = language.upos[token] === "NOUN" ? nounCueAt(language, token) : null;
  if (cue === null || !cue.frames.has("clause")) return null;
  const there = dependent(language, language.head[token] as number, "expl") >= 0;
  const press = dependentsWith(language, token, "nmod").find((d) => media.has(language.lemma[d] as string));
  // "reports in the Israeli press that S": the parser takes S for a clause about the press.
  const told = there || press !== undefined;
  const clause = dependentsWith(language, token, "acl", "ccomp").find((d) => {
    const mark = dependent(language, d, "mark");
    return mark >= 0 && language.lemma[mark] === "that" && (told || language.deprel[d] !== "acl:relcl");
  });
  if (clause === undefined) return null;
  const content = contentOf(language, subtree(language, clause));
  const owner =
    dependentsWith(language, token, "nmod:poss")[0] ??
    dependentsWith(language, token, "nmod").find((d) => ["by", "from", "of"].includes(caseOf(language, d))) ??
    press ??
    -1;
  // "There were reports that S": nobody's, and a claim all the same.
  const hearsay =
    told && ["report", "rumor", "rumour", "speculation", "belief", "allegation", "claim"].includes(cue.lemma);
  if (content.length === 0 || (owner < 0 && !hearsay && cue.colour !== "claimed" && cue.colour !== "denied"))
    return null;
  return {
    head: token,
    speaker: speakerOf(language, cast, owner, content),
    cue: { start: language.start[token] as number, end: language.end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: cue.stance,
    kind: cue.kind,
    colour: cue.colour,
    because: hearsay ? "attribution/there" : `attribution/noun:${cue.lemma}`,
  };
};

/** Nouns that a clause with "is" spells out, beside the cues among nouns: "Lima's position is that S". */
const stands = new Set(
  "position line stance message signal view narrative story contention claim version word news retort reply answer response argument complaint warning verdict assumption explanation excuse".split(
    " ",
  ),
);

/** "Lima's contention is that S", "the message from Riyadh was that S", "word came from Doha that S". */
export const fromCopular = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, lemma } = language;
  // At the head of a sentence "Word came from Doha" may pass for a name.
  const noun = (lemma[token] as string).toLowerCase();
  if (!/^(?:NOUN|PROPN)$/.test(language.upos[token] as string) || !stands.has(noun)) return null;
  let that = token + 1;
  while (that <= Math.min(token + 9, sentence.last) && form[that] !== "that") that++;
  const verb = language.form[that] === "that" ? that - 1 : -1;
  const came = (noun === "word" || noun === "news") && lemma[token + 1] === "come";
  const owner =
    dependentsWith(language, token, "nmod:poss")[0] ??
    range(token + 1, that - 1)
      .filter((t) => form[t] === "from")
      .map((t) => nounAfter(language, t + 1, that))[0] ??
    -1;
  if (verb < 0 || !(lemma[verb] === "be" || came) || owner < 0) return null;
  const clause = language.head[that] as number;
  if (clause <= that || (language.upos[owner] !== "PRON" && !canSpeak(language, cast, owner))) return null;
  const content = contentOf(
    language,
    subtree(language, clause).filter((t) => t >= that),
  );
  if (content.length === 0) return null;
  const cue = nounCueAt(language, token);
  return {
    head: token,
    speaker: speakerOf(language, cast, owner, content),
    cue: { start: language.start[token] as number, end: language.end[token] as number },
    content,
    form: formOf(content, quotations),
    stance: cue?.stance ?? "states",
    kind: cue?.kind ?? "speech",
    colour: cue?.colour ?? "neutral",
    because: "attribution/copular",
  };
};

/** "Hanoi let it be known that S." */
export const fromLetKnown = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, lemma, start, end } = language;
  const that = token + 4;
  const known = lemma[token] === "let" && form.slice(token + 1, that).join(" ") === "it be known";
  const subject = known ? subjectOf(language, token) : -1;
  if (subject < 0 || subject > token || that > sentence.last || form[that] !== "that") return null;
  const clause = language.head[that] as number;
  const content = contentOf(
    language,
    subtree(language, clause).filter((t) => t >= that),
  );
  if (clause <= that || content.length === 0 || !canSpeak(language, cast, subject)) return null;
  return stated(quotations, {
    head: token,
    speaker: speakerOf(language, cast, subject, content),
    cue: { start: start[token] as number, end: end[that - 1] as number },
    content,
    because: "attribution/let-known",
  });
};

/** "Tass has it that S", "Dawn has no doubt that S", "Rabat is in no doubt that S". */
export const fromHeld = ({ language, cast, sentence, quotations }: Room, token: number): Draft | null => {
  const { form, lemma, start, end } = language;
  const words = form.slice(token + 1, token + 4).join(" ");
  const had = lemma[token] === "have" ? /^(?:it|(?:no|little) doubt)(?= that\b)/.exec(words) : null;
  const held = had ?? (lemma[token] === "be" ? /^in no doubt$/.exec(words) : null);
  const that = token + 1 + (held?.[0].split(" ").length ?? 0);
  const clause = language.head[that] as number;
  const subject = held === null ? -1 : subjectOf(language, lemma[token] === "have" ? token : that - 1);
  if (held === null || form[that] !== "that" || clause <= that || subject < 0 || subject > token) return null;
  const content = contentOf(
    language,
    subtree(language, clause).filter((t) => t >= that && t <= sentence.last),
  );
  if (content.length === 0 || !canSpeak(language, cast, subject)) return null;
  return stated(quotations, {
    head: token,
    speaker: speakerOf(language, cast, subject, content),
    cue: { start: start[token] as number, end: end[that - 1] as number },
    content,
    kind: held[0] === "it" ? "speech" : "thought",
    colour: held[0] === "it" ? "claimed" : "believed",
    because: "attribution/held",
  });
};

/** The subject of the words that begin at `verb`; where the tree has none, the last one before them. */
const refuserOf = ({ language, sentence }: Room, verb: number): number => {
  const found = subjectOf(language, verb);
  if (found >= 0) return found;
  for (let t = verb - 1; t >= sentence.first; t--)
    if (relation(language, t) === "nsubj" && (language.head[t] as number) >= verb) return t;
  return -1;
};

/** "declined to comment": a speaker and no content. */
export const fromRefusal = (room: Room): Draft | null => {
  const { language, cast, sentence } = room;
  const said = language.text.slice(sentence.start, sentence.end);
  for (const { words, behind } of refusals) {
    const match = words.exec(said);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    let verb = sentence.first;
    while (
      verb < sentence.last &&
      ((language.start[verb] as number) < start || relation(language, verb) === "aux" || !isVerb(language, verb))
    ) {
      verb++;
    }
    let first = verb;
    while (first > sentence.first && (language.start[first - 1] as number) >= start) first--;
    let source = sentence.first;
    while (source < sentence.last && (language.start[source] as number) < end) source++;
    const refuser = behind ? nounAfter(language, source, sentence.last) : refuserOf(room, verb);
    const cue = { start, end: start + match[0].trimEnd().length };
    return {
      head: verb,
      speaker: speakerOf(language, cast, refuser < 0 && !behind ? refuserOf(room, first) : refuser, []),
      cue,
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
