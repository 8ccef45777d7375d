/**
 * Who holds which office. In: a draft with its named persons, the phrases and the dates. Out: roles on the persons, and a
 * nominal mention for each description that is joined to a name: by apposition, by a copula, by verbs of appointment.
 */
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { DateMention } from "../time/interval.ts";
import { addMention, type Draft, type DraftActor, type DraftMention, headWithin } from "./draft.ts";
import type { PersonName } from "./person-names.ts";
import type { Phrase } from "./phrase.ts";
import { antecedentOf } from "./relative-pronouns.ts";
import { addRole, dateRole, roleOf, type Tenure } from "./role-of.ts";

const ends = new Set([",", ".", ";", ")", "—", "–", ":", "!", "?", "”", '"', "''", "]"]);
const appointing = new Set(
  "name appoint elect nominate choose pick designate reappoint reelect install declare select make confirm proclaim".split(
    " ",
  ),
);
const serving = new Set("serve act work double remain become continue stay".split(" "));
const leaving = new Set("resign retire step quit depart fire remove dismiss oust sack replace".split(" "));

const amounts = new Set(
  "dozens hundreds thousands scores tens millions number majority handful pair couple group groups crowd crowds members most many some several few one two three four five six seven eight nine ten all both none half part rest remainder team waves".split(
    " ",
  ),
);

/** The description's own head: from its noun up the tree within the phrase. */
export const phraseHead = (draft: Draft, phrase: Phrase): number => {
  const { language, lower } = draft.reading;
  const head = headWithin(draft.reading, phrase.unit.last, phrase.first, phrase.last);
  // "dozens of peacekeepers": the tree is headed by the number
  const over = language.head[head] as number;
  const counted =
    over >= 0 && over < phrase.first && amounts.has(lower[over] as string) && relation(language, head) === "nmod";
  return counted ? over : head;
};

const personOf = (mention: DraftMention | undefined): DraftActor | null => {
  const actor = mention?.actors.length === 1 ? mention.actors[0] : undefined;
  return actor?.kind === "person" ? actor : null;
};

/** The person that is the subject of a predicate. */
const subjectPerson = (draft: Draft, predicate: number): DraftActor | null => {
  const { language, lower } = draft.reading;
  for (const d of dependentsOf(language, predicate)) {
    if (relation(language, d) !== "nsubj") continue;
    if (lower[d] === "who") return personOf(antecedentOf(draft, d));
    return personOf(draft.headAt[d] ?? draft.mentionAt[d]);
  }
  // "was appointed minister and was mayor": one subject for both
  const over = language.head[predicate] as number;
  return relation(language, predicate) === "conj" && over >= 0 ? subjectPerson(draft, over) : null;
};

const relatives = new Set(["who", "whose", "which", "that", "and", "but"]);
/** What opens a clause with dates of its own. */
const subordinating = new Set("when while after before because although as until once".split(" "));

/** How far what is said of a description reaches: to a mark, or, where it stands in apposition, to the next verb. */
const clauseEnd = (draft: Draft, dates: readonly DateMention[], phrase: Phrase, apposed: boolean): number => {
  const { language, lower } = draft.reading;
  const end = language.sentences[language.sentence[phrase.last] as number]?.last ?? phrase.last;
  const verbal = (at: number): boolean => /^(?:VERB|AUX)$/.test(language.upos[at] ?? "");
  // "on Feb. 5, 2024": the comma of a date ends nothing
  const inDate = (at: number): boolean => {
    const place = language.start[at] as number;
    return dates.some(({ span }) => span.start < place && place < span.end);
  };
  let t = phrase.last;
  while (t < end && t - phrase.last < 14) {
    const next = lower[t + 1] as string;
    if (ends.has(next) && !inDate(t + 1)) break;
    if (subordinating.has(next) && language.upos[t + 1] === "SCONJ") break;
    if (apposed && (relatives.has(next) || verbal(t + 1))) break;
    if (/^(?:and|but)$/.test(next) && (verbal(t + 2) || verbal(t + 3))) break;
    t++;
  }
  return t;
};

/** "Prime Minister John Bruton of Ireland", "Queen Máxima of the Netherlands": the state after a name. */
const stateAfter = (draft: Draft, last: number): string | null => {
  const { lower, unitAt } = draft.reading;
  if (lower[last + 1] !== "of") return null;
  const after = unitAt[lower[last + 2] === "the" ? last + 3 : last + 2];
  // "assured Ali of Washington's support": what is the state's follows
  return after?.kind === "state" && !/^['’]s?$/.test(lower[after.last + 1] ?? "") ? after.state.code : null;
};

/** "Takehiro Funakoshi, of the Japanese foreign ministry,": the state of the body that a name is told to be of. */
const bodyAfter = ({ reading: { lower, unitAt } }: Draft, last: number): string | null => {
  if (lower[last + 1] !== "," || lower[last + 2] !== "of" || lower[last + 3] !== "the") return null;
  const state = unitAt[last + 4];
  const body = state?.kind === "state" ? unitAt[state.last + 1] : undefined;
  return state?.kind === "state" && body?.kind === "body" ? state.state.code : null;
};

/** Titles that stand right before names. */
export const joinTitles = (draft: Draft, names: readonly PersonName[]): Set<Phrase> => {
  const joined = new Set<Phrase>();
  for (const { first, last, titles, phraseFirst } of names) {
    const actor = personOf(draft.mentionAt[first]);
    if (actor === null) continue;
    const from = stateAfter(draft, last) ?? bodyAfter(draft, last);
    if (from !== null) actor.country ??= from;
    for (const title of [...titles].reverse()) {
      joined.add(title);
      addRole(actor, roleOf(draft, title, title.first, Math.max(last, phraseFirst), false));
      if (title.unit.kind === "office") actor.nouns.add(title.unit.office.title);
    }
  }
  return joined;
};

/** The name of a person that begins at a token or after honorifics from there. */
const personNamedFrom = (draft: Draft, from: number): DraftMention | undefined => {
  for (let t = from; t <= from + 3; t++) {
    const mention = draft.mentionAt[t];
    if (mention?.form === "named" && mention.first === t && mention.actors[0]?.kind === "person") return mention;
  }
  return undefined;
};

/** The person a description is in apposition to, or null. */
const apposed = (
  draft: Draft,
  phrase: Phrase,
  head: number,
): { actor: DraftActor; first: number; last: number } | null => {
  const { reading, mentionAt } = draft;
  const { lower, language } = reading;
  const next = lower[phrase.last + 1];
  const closesAfter =
    next === undefined ||
    ends.has(next) ||
    next === "who" ||
    next === "whose" ||
    phrase.last === language.sentences[language.sentence[phrase.last] as number]?.last;
  const tree = language.deprel[head] === "appos";
  if (/^[,(—–]$/.test(lower[phrase.first - 1] ?? "")) {
    const before = mentionAt[phrase.first - 2];
    const actor = personOf(before);
    const conflict =
      phrase.countries[0] !== undefined && actor?.country != null && actor.country !== phrase.countries[0];
    const speaks = language.upos[phrase.last + 1] === "VERB" || language.upos[phrase.last + 1] === "AUX";
    if (
      !(conflict && phrase.before.article === "a") &&
      (closesAfter || !speaks) &&
      actor !== null &&
      before !== undefined &&
      before.form === "named" &&
      before.last === phrase.first - 2 &&
      (closesAfter || tree)
    ) {
      return { actor, first: before.first, last: phrase.last };
    }
  }
  // "Donald Tusk, the Polish premier and a former president of the European Council"
  const joint = lower[phrase.first - 1] === "and" ? mentionAt[phrase.first - 2] : undefined;
  if (
    joint?.form === "nominal" &&
    joint.last === phrase.first - 2 &&
    closesAfter &&
    relation(language, head) === "conj"
  ) {
    const actor = personOf(joint);
    const named = mentionAt[joint.first - 2];
    if (actor !== null && named?.form === "named" && named.actors[0] === actor)
      return { actor, first: phrase.first, last: phrase.last };
  }
  if (next === "," || next === "(") {
    const after = personNamedFrom(draft, phrase.last + 2);
    const actor = personOf(after);
    if (actor === null || after === undefined) return null;
    // "the Saudi minister, Prince Faisal", "the Union's envoy, the Irishman Aidan O'Hara": what stands before the name is told of the same
    for (let t = phrase.last + 2; t < after.first; t++)
      if (language.upos[t] !== "DET" && !/^(?:honorific|office|state)$/.test(reading.unitAt[t]?.kind ?? ""))
        return null;
    const inTree =
      language.deprel[after.first] === "appos" &&
      (language.head[after.first] as number) >= phrase.first &&
      (language.head[after.first] as number) <= phrase.last;
    const conflict =
      phrase.countries[0] !== undefined && actor.country !== null && actor.country !== phrase.countries[0];
    const framed = lower[after.last + 1] === "," && !conflict;
    if (framed || (inTree && phrase.before.article !== "a")) return { actor, first: phrase.first, last: after.last };
  }
  return null;
};

/** The person whom a copula or a verb of office joins to a description, and whether that is over. */
const predicated = (
  draft: Draft,
  phrase: Phrase,
  head: number,
): { actor: DraftActor; tenure: Tenure; over: boolean } | null => {
  const { language, lower } = draft.reading;
  // "was a linguist and director of the school": the copula stands with the first of the row
  const row = relation(language, head) === "conj" && dependent(language, head, "cop") < 0;
  const top = row ? (language.head[head] as number) : head;
  const copula = dependent(language, top, "cop");
  if (copula >= 0 && copula < phrase.first) {
    const actor = subjectPerson(draft, top);
    if (actor === null || phrase.unit.kind !== "office") return null;
    const past = language.xpos[copula] === "VBD";
    return { actor, tenure: past ? "held" : "holds", over: past };
  }
  const verb = language.head[head] as number;
  if (verb < 0 || language.upos[verb] !== "VERB" || verb >= phrase.first) return null;
  const lemma = language.lemma[verb] as string;
  const asWord = lower[phrase.first - 1] === "as";
  const past = language.xpos[verb] === "VBD" || language.xpos[verb] === "VBN";
  if (serving.has(lemma) && (asWord || lemma === "become" || lemma === "remain")) {
    const actor = subjectPerson(draft, verb);
    const tenure = lemma === "become" ? "begins" : past ? "held" : "holds";
    return actor === null ? null : { actor, tenure, over: past && asWord && lemma !== "remain" };
  }
  if (leaving.has(lemma) && asWord) {
    const actor = subjectPerson(draft, verb);
    return actor === null ? null : { actor, tenure: "ends", over: true };
  }
  if (appointing.has(lemma) && (asWord || /^(?:xcomp|obj|obl|nmod|iobj)/.test(language.deprel[head] as string))) {
    const object = dependent(language, verb, "obj", "iobj");
    const passive = dependent(language, verb, "nsubj:pass") >= 0;
    // "declared himself president"
    const self = object >= 0 && /^(?:him|her)self$/.test(lower[object] as string);
    const actor =
      passive || self || object < 0 || object === head ? subjectPerson(draft, verb) : personOf(draft.headAt[object]);
    return actor === null || (!passive && object < 0) ? null : { actor, tenure: "begins", over: false };
  }
  return null;
};

/** Joins the other descriptions of offices to the persons they describe. Returns those that were joined. */
export const joinDescriptions = (
  draft: Draft,
  phrases: readonly Phrase[],
  dates: readonly DateMention[],
): Set<Phrase> => {
  const joined = new Set<Phrase>();
  for (const phrase of phrases) {
    if (phrase.unit.kind !== "office" || joined.has(phrase)) continue;
    const head = phraseHead(draft, phrase);
    const near = apposed(draft, phrase, head);
    const said = near === null ? predicated(draft, phrase, head) : null;
    const actor = near?.actor ?? said?.actor;
    if (actor === undefined) continue;
    joined.add(phrase);
    const role = addRole(actor, roleOf(draft, phrase, near?.first ?? phrase.first, near?.last ?? phrase.last, false));
    const end = clauseEnd(draft, dates, phrase, said === null);
    const tenure = said?.tenure ?? (role.former ? "held" : "holds");
    if (end > phrase.last) dateRole(draft.reading, dates, role, phrase.last, end, tenure);
    if (said?.over === true && role.end === null) actor.roles[actor.roles.indexOf(role)] = { ...role, former: true };
    actor.nouns.add(phrase.unit.office.title);
    addMention(draft, {
      actors: [actor],
      first: phrase.first,
      last: phrase.last,
      head,
      form: "nominal",
      plural: false,
    });
  }
  return joined;
};
