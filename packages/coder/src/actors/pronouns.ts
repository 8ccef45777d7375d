/**
 * Pronouns. In: a draft in which everything before the token is resolved. Out: the mention of the actor a third-person pronoun
 * means, or null. Candidates of the same and the few sentences before are weighed: subjects before objects, near before far,
 * what is spoken of often before what is not; a possessive in an opening phrase looks ahead to the subject ("In his trip, Zarif").
 */
import { dependentsOf, relation } from "../language/tree.ts";
import { clauseOf, controls, governs, isSubject, mentionsIn, rowAt } from "./clauses.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { actorsOfSubject } from "./outsiders.ts";

interface Wanted {
  readonly number: "one" | "many";
  readonly kinds: ReadonlySet<DraftActor["kind"]>;
  readonly gender: "female" | "male" | null;
}

const person = new Set<DraftActor["kind"]>(["person"]);
const thing = new Set<DraftActor["kind"]>(["state", "organization"]);
const several = new Set<DraftActor["kind"]>(["group", "organization", "state", "person"]);
const he: Wanted = { number: "one", kinds: person, gender: "male" };
const she: Wanted = { number: "one", kinds: person, gender: "female" };
const it: Wanted = { number: "one", kinds: thing, gender: null };
const they: Wanted = { number: "many", kinds: several, gender: null };

const wanted: Readonly<Record<string, Wanted>> = {
  he,
  him: he,
  his: he,
  himself: he,
  she,
  her: she,
  hers: she,
  herself: she,
  it,
  its: it,
  itself: it,
  they,
  them: they,
  their: they,
  theirs: they,
  themselves: they,
};

/** Verbs whose subject says something. */
export const speechVerbs: ReadonlySet<string> = new Set(
  "say tell add state announce note mention stress warn claim argue declare explain point insist report emphasize emphasise describe call urge ask write comment reiterate underline express remark acknowledge admit deny condemn praise".split(
    " ",
  ),
);

/** Whether a mention can be meant at all. */
const fits = (mention: DraftMention, want: Wanted): boolean => {
  if (want.number === "many")
    return (
      mention.plural ||
      mention.actors.length > 1 ||
      mention.actors[0]?.kind === "group" ||
      (mention.actors[0]?.kind === "organization" && /s$|police|taliban|daesh|hamas/i.test(mention.actors[0].name))
    );
  const actor = mention.actors[0];
  if (mention.actors.length !== 1 || actor === undefined || mention.plural || !want.kinds.has(actor.kind)) return false;
  return want.gender === null || actor.gender === null || actor.gender === want.gender;
};

const happenings = new Set(
  "kill assassinate die bear arrest wound injure detain marry jail murder execute hang behead rape hospitalize hospitalise".split(
    " ",
  ),
);

/** What speaks for a candidate; chosen on GUM's training documents (third-person pronouns of named actors). */
const weights = {
  sentence: 0.8,
  token: 0.002,
  subject: 0.6,
  object: 0.15,
  /** Subject of the clause that the pronoun's clause belongs to. */
  matrix: 0.4,
  main: 0.2,
  /** Who spoke last, for the subject of another verb of speech. */
  speaker: 0.6,
  pronoun: 0.25,
  mention: 0.03,
  mostMentions: 0.6,
  gender: 0.7,
  /** Whoever is blamed or thanked, in the clause that says why. */
  cause: 1,
  /** The object of the verb that the pronoun's verb goes on from: "telephoned Y and congratulated him". */
  parallel: 0.8,
} as const;

/** "sold drones. They also condemned …": what has no mouth says nothing. */
const isEquipment = ({ kind, name }: DraftActor): boolean =>
  kind === "group" &&
  /\b(?:drones|jets|warplanes|planes|aircraft|helicopters|ships|warships|vessels|boats|tankers|tanks|artillery|missiles)$/i.test(
    name,
  );

interface Candidate {
  readonly mention: DraftMention;
  readonly score: number;
}

/** "In his trip to Baghdad, Zarif …": the subject that an opening phrase looks ahead to. */
const subjectAhead = (draft: Draft, t: number, want: Wanted): DraftMention | null => {
  const { language } = draft.reading;
  const { first, last } = language.sentences[language.sentence[t] as number] as { first: number; last: number };
  let top = t;
  for (let steps = 0; steps < 12; steps++) {
    const next = language.head[top] as number;
    if (next < 0 || next > t + 40) break;
    if (next > t && /^(?:obl|advcl|nmod|advmod)/.test(language.deprel[top] as string)) {
      for (const d of dependentsOf(language, next)) {
        if (d < t || d > last || relation(language, d) !== "nsubj") continue;
        const mention = draft.headAt[d];
        if (mention !== undefined && fits(mention, want)) return mention;
      }
    }
    if (next < first) break;
    top = next;
  }
  return null;
};

const pleonastic = (draft: Draft, t: number): boolean => {
  const { language, lower } = draft.reading;
  if (language.deprel[t] === "expl") return true;
  const clause = language.head[t] as number;
  if (clause < 0) return true;
  const lemma = language.lemma[clause] as string;
  // "he denied it": what was said
  if (!isSubject(draft, t) && /^(?:deny|say|do|mean|believe|know|think|put|make|confirm|admit)$/.test(lemma))
    return true;
  if (/^(?:seem|appear|remain|happen|turn|emerge|follow|rain|snow|take)$/.test(lemma)) return true;
  for (const d of dependentsOf(language, clause)) {
    if (/^(?:csubj|ccomp)/.test(language.deprel[d] as string) && language.upos[clause] !== "VERB") return true;
  }
  return language.upos[clause] === "ADJ" && lower[t] === "it" && isSubject(draft, t) && !minded.has(lemma);
};

/** What only somebody with a mind is: "said it was concerned", "said it was ready". */
const minded: ReadonlySet<string> = new Set(
  (
    "angry furious outraged concerned worried disappointed alarmed dismayed appalled upset unhappy displeased indignant sorry grateful " +
    "thankful ready willing prepared eager keen determined confident pleased glad happy satisfied proud committed reluctant unwilling " +
    "opposed aware convinced hopeful optimistic"
  ).split(" "),
);

/** "the U.S. and its allies": the first of the row to which the possessed belongs. */
const partnerOf = (draft: Draft, t: number): DraftMention | null => {
  const { language } = draft.reading;
  const possessed = language.head[t] as number;
  if (possessed < t || relation(language, possessed) !== "conj") return null;
  return draft.headAt[language.head[possessed] as number] ?? null;
};

/** "The protests have achieved their goals": the clause has a subject of its own that is no actor. */
const ownSubject = (draft: Draft, t: number, want: Wanted): boolean => {
  const { language } = draft.reading;
  const verb = clauseOf(draft, t);
  for (const d of dependentsOf(language, verb)) {
    if (d >= t || relation(language, d) !== "nsubj" || language.upos[d] !== "NOUN") continue;
    if (draft.headAt[d] !== undefined) return false;
    return (language.xpos[d] === "NNS") === (want.number === "many");
  }
  return false;
};

/** "In an attempt to show …, the media, along with their friends, make efforts": the subject of a main clause whose subject the tree has lost. */
const lostSubject = (draft: Draft, { first, head }: DraftMention, sentence: number): boolean => {
  const { language, words } = draft.reading;
  const bounds = language.sentences[sentence];
  let root = bounds?.first ?? 0;
  while (root < (bounds?.last ?? 0) && language.deprel[root] !== "root") root++;
  const before = language.upos[first - 1] === "DET" ? first - 2 : first - 1;
  if (language.upos[root] !== "VERB" || head > root || words[before] !== ",") return false;
  return ![...dependentsOf(language, root)].some((d) => /^[nc]subj/.test(language.deprel[d] as string));
};

/** Verbs whose reason lies with the object (implicit causality: Garvey and Caramazza 1974): "condemned Y after it had fired". */
const reacting: ReadonlySet<string> = new Set(
  "condemn criticise criticize blame denounce accuse praise thank punish sanction rebuke scold congratulate reprimand".split(
    " ",
  ),
);
const reasons: ReadonlySet<string> = new Set(["after", "because", "since", "as", "for"]);

/** Whether a mention is whom a verb reacts to, and a clause says what they did. */
const isReason = (draft: Draft, clause: number, { head }: DraftMention): boolean => {
  const { language } = draft.reading;
  if (relation(language, clause) !== "advcl" || relation(language, head) !== "obj") return false;
  const verb = language.head[head] as number;
  let above = language.head[clause] as number;
  // "condemned Y for crossing the border, after it had fired"
  if (above !== verb && relation(language, above) === "advcl") above = language.head[above] as number;
  const mark = [...dependentsOf(language, clause)].find((d) => relation(language, d) === "mark") ?? -1;
  return above === verb && reacting.has(language.lemma[verb] as string) && reasons.has(language.lemma[mark] ?? "");
};

/** Whether both are objects, of verbs of which the second is coordinated with the first. */
const isParallel = ({ reading: { language } }: Draft, pronoun: number, other: number): boolean => {
  const verb = language.head[pronoun] as number;
  return (
    relation(language, pronoun) === "obj" &&
    relation(language, other) === "obj" &&
    relation(language, verb) === "conj" &&
    language.head[verb] === language.head[other]
  );
};

/** The mention that the pronoun at token `t` makes, or null: not a third-person pronoun, or nobody it can mean. */
export const resolvePronoun = (draft: Draft, t: number): DraftMention | null => {
  const { language, lower, quote } = draft.reading;
  const word = lower[t] as string;
  const want = wanted[word];
  if (want === undefined || language.upos[t] !== "PRON") return null;
  if (want === it && word === "it" && pleonastic(draft, t)) return null;
  const make = (mention: DraftMention): DraftMention => ({
    actors: mention.actors,
    first: t,
    last: t,
    head: t,
    form: "pronominal",
    plural: mention.plural || mention.actors.length > 1,
  });
  const possessive = language.xpos[t] === "PRP$";
  if (possessive) {
    const partner = partnerOf(draft, t);
    if (partner !== null && fits(partner, want)) return make(partner);
    if (want !== he && want !== she && ownSubject(draft, t, want)) return null;
  }
  const ahead = possessive || relation(language, t) === "nsubj" ? subjectAhead(draft, t, want) : null;
  if (ahead !== null && possessive) return make(ahead);
  const here = language.sentence[t] as number;
  const subject = relation(language, t) === "nsubj";
  const clause = clauseOf(draft, t);
  const speaks = subject && speechVerbs.has(language.lemma[language.head[t] as number] ?? "");
  const reflexive = word.endsWith("self") || word.endsWith("selves");
  // only people are killed, arrested, married
  const bodily = !possessive && happenings.has(language.lemma[language.head[t] as number] ?? "");
  // "The minister, Prince Faisal, urged him": whoever acts is not acted on, by whichever of his names
  const acting = possessive || reflexive || subject ? [] : actorsOfSubject(draft, t);
  let best: Candidate | null = null;
  const back = want !== it ? 3 : subject || possessive ? 1 : 0;
  for (let s = here; s >= 0 && s >= here - back; s--) {
    const away = here - s;
    for (const plain of mentionsIn(draft, s, away === 0 ? t : Number.POSITIVE_INFINITY)) {
      const mention = want.number === "many" && !fits(plain, want) ? rowAt(draft, plain) : plain;
      if (mention === null || !fits(mention, want)) continue;
      if (mention.actors.some((actor) => acting.includes(actor))) continue;
      if (speaks && mention.actors.every(isEquipment)) continue;
      if (bodily && mention.actors.some(({ kind }) => kind === "state" || kind === "organization")) continue;
      const isSubj = isSubject(draft, mention.head) || (want === they && away > 0 && lostSubject(draft, mention, s));
      const verb = clauseOf(draft, mention.head);
      // "Zarif told him": not Zarif; "Zarif's visit … he" is free
      if (away === 0 && !possessive && !reflexive && isSubj && verb === clause && !subject) continue;
      if (away === 0 && subject && verb === clause && isSubj) continue;
      // "Albanese, speaking alongside him": whoever speaks is not alongside himself
      if (away === 0 && !possessive && !reflexive && !subject && controls(draft, mention.head, clause)) continue;
      // what a speaker quotes does not call him "he"
      const inside = quote[t] as number;
      if (
        inside >= 0 &&
        quote[mention.head] !== inside &&
        away === 0 &&
        isSubj &&
        speechVerbs.has(language.lemma[verb] ?? "")
      )
        continue;
      let score = -(want === they ? 1.2 : weights.sentence) * away - weights.token * (t - mention.head);
      if (isSubj) score += weights.subject;
      else if (relation(language, mention.head) === "obj") score += weights.object;
      if (isSubj && away === 0 && governs(draft, verb, t)) score += weights.matrix;
      if (isSubj && away > 0 && (language.head[verb] as number) < 0) score += weights.main;
      if (speaks && isSubj && away > 0 && speechVerbs.has(language.lemma[verb] ?? "")) score += weights.speaker;
      if (mention.form === "pronominal") score += weights.pronoun;
      const actor = mention.actors[0] as DraftActor;
      score += Math.min(want === they ? 0.1 : weights.mostMentions, weights.mention * actor.count);
      const reason = away === 0 && subject && isReason(draft, clause, mention);
      if (reason) score += weights.cause;
      if (away === 0 && isParallel(draft, t, mention.head)) score += weights.parallel;
      if (want.gender !== null && actor.gender === want.gender) score += weights.gender;
      if (want === it && !isSubj && !reason) score -= possessive ? 0.5 : 0.9;
      if (want === it && away > 0 && !isSubj) continue;
      if (best === null || score > best.score) best = { mention, score };
    }
  }
  const chosen = best?.mention ?? ahead;
  if (chosen === null || chosen === undefined) return null;
  // what someone is called once tells what a later pronoun can mean
  const actor = chosen.actors[0];
  if (actor !== undefined && chosen.actors.length === 1) actor.gender ??= want.gender;
  return make(chosen);
};
