/**
 * Beginnings of offices, and heirs. In: a draft with roles, and the dates. Out: first days where the article tells that someone
 * took office, the part of whoever leads a state or an organization, and the office that a successor takes over.
 */
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { DateMention } from "../time/interval.ts";
import type { Draft, DraftActor, DraftRole } from "./draft.ts";
import { personAt } from "./end-roles.ts";
import { addRole, dateRole, datesWithin, dayOf } from "./role-of.ts";

/** What someone who does this to a state or an organization is to it. */
const leading: Readonly<Record<string, string>> = {
  lead: "leader",
  rule: "ruler",
  govern: "leader",
  head: "head",
  chair: "chair",
  command: "commander",
  run: "head",
};

/** "took office", "assumed the presidency", "came to power", "held the post": verbs with the nouns they need. */
const offices = /^(?:office|power|presidency|premiership|post|position|job|role|chancellorship|helm|seat|portfolio)$/;
const taking = new Set("take assume come return".split(" "));
const swearing = new Set("swear inaugurate appoint elect name".split(" "));

const isPast = ({ reading: { language } }: Draft, t: number): boolean => language.xpos[t] === "VBD";

/** The subject of a verb, or of the verb on which a participle hangs: "was named premier, replacing X". */
const subjectOf = (draft: Draft, verb: number): DraftActor | null => {
  const { language } = draft.reading;
  const own = dependent(language, verb, "nsubj");
  if (own >= 0) return personAt(draft, own);
  const over = language.head[verb] as number;
  return over >= 0 && /^(?:advcl|conj|xcomp)/.test(language.deprel[verb] as string) ? subjectOf(draft, over) : null;
};

const agentOf = (draft: Draft, verb: number): DraftActor | null => {
  const { language, lower } = draft.reading;
  for (const d of dependentsOf(language, verb)) {
    if (language.deprel[d] === "obl:agent") return personAt(draft, d);
    if (relation(language, d) !== "obl") continue;
    for (const c of dependentsOf(language, d)) if (lower[c] === "by") return personAt(draft, d);
  }
  return null;
};

/** The dates that belong to a verb's own clause, from its first word to its last. */
const clauseDates = (draft: Draft, dates: readonly DateMention[], verb: number): readonly DateMention[] => {
  const { language } = draft.reading;
  const sentence = language.sentences[language.sentence[verb] as number];
  if (sentence === undefined) return [];
  return datesWithin(draft.reading, dates, sentence.first, sentence.last).flatMap(({ date }) => {
    let t = sentence.first;
    while (t < sentence.last && (language.end[t] as number) <= date.span.start) t++;
    // from its first word up to the word that heads it, whose own head must be the verb
    for (let steps = 0; steps < 5; steps++) {
      const next = language.head[t] as number;
      if (next === verb) return /^(?:obl|nmod|advmod)/.test(language.deprel[t] as string) ? [date] : [];
      if (
        next < 0 ||
        (language.end[next] as number) > date.span.end ||
        (language.start[next] as number) < date.span.start
      )
        return [];
      t = next;
    }
    return [];
  });
};

/** The office that "took office" means: one still held without a first day, the highest before others. */
const openRole = (actor: DraftActor): DraftRole | null => {
  const open = actor.roles.filter(({ office, former, start }) => office !== null && !former && start === null);
  return open.find(({ office }) => office?.one) ?? open[0] ?? null;
};

/** Whether the clause of a verb names an office itself, and so its own role. */
const namesOffice = (draft: Draft, verb: number, actor: DraftActor): boolean =>
  [...dependentsOf(draft.reading.language, verb)].some((d) => {
    const mention = draft.headAt[d];
    return mention?.form === "nominal" && mention.actors[0] === actor;
  });

/** Whether a verb with its object tells that its subject took or holds an office. */
const tellsOffice = (draft: Draft, verb: number): "begins" | "holds" | null => {
  const { language } = draft.reading;
  const lemma = language.lemma[verb] as string;
  const nouns = [...dependentsOf(language, verb)].filter((d) =>
    /^(?:obj|obl|compound)/.test(language.deprel[d] as string),
  );
  const office = nouns.some((d) => offices.test(language.lemma[d] as string));
  if (taking.has(lemma) && office) return "begins";
  if (swearing.has(lemma) && dependent(language, verb, "nsubj:pass") >= 0) return "begins";
  return (lemma === "hold" || lemma === "occupy") && office ? "holds" : null;
};

const beginOffice = (draft: Draft, dates: readonly DateMention[], verb: number): void => {
  const tells = tellsOffice(draft, verb);
  const actor = tells === null ? null : subjectOf(draft, verb);
  if (tells === null || actor === null || namesOffice(draft, verb, actor)) return;
  const role = openRole(actor);
  const published = draft.reading.dateline.published?.start;
  for (const date of role === null ? [] : clauseDates(draft, dates, verb)) {
    const day = dayOf(date, "start");
    if (role === null || day === null || (published !== undefined && day > published.slice(0, day.length))) continue;
    const { word } = datesWithin(draft.reading, [date], 0, draft.reading.words.length - 1)[0] ?? { word: "" };
    if (tells === "begins" || word === "since") role.start ??= day;
  }
};

/** "who has led the group since 1992", "chaired by Mr Ramaphosa": a part that no title names. */
const leadRole = (draft: Draft, dates: readonly DateMention[], verb: number): void => {
  const { language, reading } = { language: draft.reading.language, reading: draft.reading };
  const title = leading[language.lemma[verb] as string];
  if (title === undefined) return;
  const agent = agentOf(draft, verb);
  const passive = agent !== null && /^acl/.test(language.deprel[verb] as string);
  const leader = passive ? agent : agent === null ? subjectOf(draft, verb) : null;
  const led = passive ? (language.head[verb] as number) : dependent(language, verb, "obj");
  const body = led < 0 ? undefined : (draft.headAt[led] ?? draft.mentionAt[led]);
  const of = body?.actors.length === 1 ? body.actors[0] : undefined;
  if (leader === null || of === undefined || (of.kind !== "state" && of.kind !== "organization")) return;
  if (of.kind === "organization" && of.sector === null) return;
  const span = { start: language.start[verb] as number, end: language.end[verb] as number };
  const role: DraftRole = {
    title,
    office: null,
    of: of.name,
    country: of.country,
    sector: of.kind === "state" ? "GOV" : of.sector,
    former: false,
    start: null,
    end: null,
    evidence: [span],
    at: verb,
    possessor: -1,
  };
  for (const date of clauseDates(draft, dates, verb)) {
    dateRole(reading, [date], role, 0, reading.words.length - 1, isPast(draft, verb) ? "held" : "holds");
  }
  const dated = role.start !== null || role.end !== null;
  // "led the group" of old times tells nothing of today
  if (isPast(draft, verb) && !dated) return;
  if (of.kind === "state" && !dated) return;
  if (
    leader.roles.some(
      (each) => each.of === role.of && each.start === role.start && /leader|head|chie?f/.test(each.title),
    )
  )
    return;
  addRole(leader, role);
};

/** "A succeeded B", "B was replaced by A", "A was named premier, replacing B": one office, first B's, then A's. */
const inherit = (draft: Draft, dates: readonly DateMention[], verb: number): void => {
  const { language } = draft.reading;
  const passive = dependent(language, verb, "nsubj:pass") >= 0;
  const heir = passive ? agentOf(draft, verb) : subjectOf(draft, verb);
  const before = personAt(draft, dependent(language, verb, passive ? "nsubj:pass" : "obj"));
  if (heir === null || before === null || heir === before) return;
  const span = { start: language.start[verb] as number, end: language.end[verb] as number };
  const theirs = before.roles.find(({ office }) => office?.one);
  const own = heir.roles.find(({ office, of, former }) => (office?.one || of !== null) && !former);
  const role = theirs ?? own;
  if (role === undefined) return;
  const title = role.office?.title ?? role.title;
  const fresh = { ...role, title, start: null, end: null, evidence: [span], at: verb, possessor: -1 };
  const taken = own ?? addRole(heir, { ...fresh, former: false });
  for (const date of clauseDates(draft, dates, verb)) taken.start ??= dayOf(date, "start");
  if (theirs === undefined) addRole(before, { ...fresh, former: true });
  else if (!theirs.former && theirs.office?.title === taken.office?.title)
    before.roles[before.roles.indexOf(theirs)] = { ...theirs, former: true };
};

/** Sets the beginnings of roles and lets successors inherit. */
export const beginRoles = (draft: Draft, dates: readonly DateMention[]): void => {
  const { language } = draft.reading;
  for (let t = 0; t < language.form.length; t++) {
    if (language.upos[t] !== "VERB") continue;
    const lemma = language.lemma[t] as string;
    if (lemma === "succeed" || lemma === "replace") inherit(draft, dates, t);
    else {
      beginOffice(draft, dates, t);
      leadRole(draft, dates, t);
    }
  }
};
