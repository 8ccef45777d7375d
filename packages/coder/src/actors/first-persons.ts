/**
 * "I" and "we". In: a draft in which all else is resolved. Out: a mention of whoever speaks for "I", "my", "me", and of whom an official
 * speaks for where one says "we". Who speaks, the frame of a quotation tells ("…," she said), a label before a turn ("Smith: …"), or a
 * speaker's own word ("I'm Isabel Ruiz"). Outside of these "I" is the author, and nobody.
 */
import { dependentsOf, relation } from "../language/tree.ts";
import { addMention, type Draft, type DraftActor } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { speechVerbs } from "./pronouns.ts";

const alone = new Set("i me my mine myself".split(" "));
const together = new Set("we us our ours ourselves".split(" "));

/** A stretch of tokens in one mouth. */
interface Turn {
  readonly first: number;
  readonly last: number;
  readonly speaker: DraftActor | null;
}

const soleActor = (draft: Draft, t: number): DraftActor | null => {
  const actors = (draft.headAt[t] ?? draft.mentionAt[t])?.actors ?? [];
  return actors.length === 1 ? (actors[0] as DraftActor) : null;
};

/** The subject of a verb of speech, or whoever stands after "according to". */
const speakerAt = (draft: Draft, t: number): DraftActor | null => {
  const { language, lower } = draft.reading;
  if (lower[t] === "according" && lower[t + 1] === "to") {
    for (let u = t + 2; u < t + 8; u++) if (draft.headAt[u] !== undefined) return soleActor(draft, u);
    return null;
  }
  if (language.upos[t] !== "VERB" || !speechVerbs.has(language.lemma[t] as string)) return null;
  for (const d of dependentsOf(language, t)) if (language.deprel[d] === "nsubj") return soleActor(draft, d);
  return null;
};

/** The nearest verb of speech outside the quotation, in the sentences in which it begins and ends. */
const framedBy = (draft: Draft, first: number, last: number): DraftActor | null => {
  const { sentence, sentences } = draft.reading.language;
  const from = sentences[sentence[first] as number]?.first ?? first;
  const to = sentences[sentence[Math.min(last + 1, sentence.length - 1)] as number]?.last ?? last;
  for (let away = 1; first - away >= from || last + away <= to; away++) {
    for (const t of [last + away, first - away]) {
      if (t < from || t > to || draft.reading.quote[t] !== -1) continue;
      const speaker = speakerAt(draft, t);
      if (speaker !== null) return speaker;
    }
  }
  return null;
};

/**
 * Quotations with their speakers. What nobody is said to say is said by the last speaker, in the same paragraph and the next, unless only
 * those are sought whose own words tell the speaker.
 */
const quotedTurns = (draft: Draft, framedOnly: boolean): Turn[] => {
  const { quote, language } = draft.reading;
  const turns: Turn[] = [];
  let before: { readonly speaker: DraftActor; readonly paragraph: number } | null = null;
  for (let t = 0; t < quote.length; t++) {
    const number = quote[t] as number;
    if (number < 0) continue;
    const first = t;
    while (quote[t + 1] === number) t++;
    const paragraph = language.sentences[language.sentence[first] as number]?.paragraph ?? 0;
    const framed = framedBy(draft, first, t);
    const opens = language.paragraphs[paragraph]?.start ?? 0;
    const goesOn: boolean =
      !framedOnly &&
      before !== null &&
      (before.paragraph === paragraph || (language.start[first] as number) - opens < 3);
    const speaker: DraftActor | null =
      framed ?? (goesOn && before !== null && paragraph - before.paragraph <= 1 ? before.speaker : null);
    if (speaker !== null) before = { speaker, paragraph };
    turns.push({ first, last: t, speaker });
  }
  return turns;
};

/** "I'm Isabel Ruiz", "I, Norton, …": who a token of the first person says it is. */
const saidOf = (draft: Draft, t: number): DraftActor | null => {
  const { language, lower } = draft.reading;
  if (lower[t] !== "i" && lower[t] !== "name") return null;
  if (lower[t] === "name" && lower[t - 1] !== "my") return null;
  if (lower[t] === "i" && lower[t + 1] === ",") return namedFrom(draft, t + 2);
  const over = language.head[t] as number;
  const named = over > t && relation(language, t) === "nsubj" && language.upos[over] === "PROPN";
  return named && over - t < 6 ? namedFrom(draft, over) : null;
};

const namedFrom = (draft: Draft, t: number): DraftActor | null => {
  const mention = draft.mentionAt[t];
  const actor = mention?.form === "named" ? soleActor(draft, t) : null;
  return actor?.kind === "person" ? actor : null;
};

/** "A: We asked them": the answers of an interview, and its questions, which are nobody's of whom the text tells. */
const turnLabels: ReadonlySet<string> = new Set(["q", "question", "a", "answer"]);
const answers: ReadonlySet<string> = new Set(["a", "answer"]);

/** Who is interviewed: the first person with an office whom the text names, else the first whom it names. */
const interviewee = (draft: Draft): DraftActor | null => {
  const named = draft.actors.filter(({ kind, names }) => kind === "person" && names.length > 0);
  return named.find(({ roles }) => roles.length > 0) ?? named[0] ?? null;
};

/** Paragraphs of a transcript: from a label, or in which the speaker tells the name. */
const spokenTurns = (draft: Draft): Turn[] => {
  const { language, lower, quote } = draft.reading;
  const turns: Turn[] = [];
  let speaker: DraftActor | null = null;
  language.sentences.forEach(({ first, last, paragraph }, s) => {
    const opens = language.sentences[s - 1]?.paragraph !== paragraph;
    if (opens) {
      const colon = lower.slice(first, Math.min(last + 1, first + 7)).indexOf(":");
      const label = colon < 1 ? undefined : draft.mentionAt[first + colon - 1];
      const turn = colon === 1 ? (lower[first] as string) : "";
      if (turnLabels.has(turn)) speaker = answers.has(turn) ? interviewee(draft) : null;
      else if (label?.form === "named" && label.actors[0]?.kind === "person") speaker = label.actors[0];
      else if (colon > 0) speaker = null;
    }
    let own: DraftActor | null = null;
    for (let t = first; t <= last && own === null; t++) if (quote[t] === -1) own = saidOf(draft, t);
    turns.push({ first, last, speaker: own ?? speaker });
  });
  return turns;
};

const official = /^(?:GOV|MIL|SPY|COP)$/;

/** Whom a speaker means by "we": an official the state served, a body or a state itself. */
const servedBy = (draft: Draft, speaker: DraftActor): DraftActor | null => {
  if (speaker.kind !== "person") return speaker;
  if (speaker.country === null || !official.test(speaker.sector ?? "")) return null;
  return stateDraft(draft, speaker.country, "actors/we-of-official");
};

/**
 * Adds the mentions of the first person.
 * @param early before descriptions are resolved, so that "our envoys" are somebody's: only where a named speaker is told beside the words
 */
export const resolveFirstPersons = (draft: Draft, early: boolean): void => {
  const { lower, quote, language } = draft.reading;
  const add = ({ first, last, speaker }: Turn, quoted: boolean): void => {
    if (speaker === null) return;
    for (let t = first; t <= last; t++) {
      if ((quote[t] !== -1) !== quoted || language.upos[t] !== "PRON" || draft.headAt[t] !== undefined) continue;
      const word = lower[t] as string;
      const actor = alone.has(word)
        ? speaker.kind === "person"
          ? speaker
          : null
        : together.has(word)
          ? servedBy(draft, speaker)
          : null;
      if (actor !== null)
        addMention(draft, { actors: [actor], first: t, last: t, head: t, form: "pronominal", plural: false });
    }
  };
  for (const turn of quotedTurns(draft, early)) add(turn, true);
  for (const turn of spokenTurns(draft)) add(turn, false);
};
