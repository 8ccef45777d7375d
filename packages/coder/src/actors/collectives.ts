/**
 * Collective mentions. In: a draft in which everything before the token is resolved. Out: what "the two countries", "both
 * sides", "the two leaders" and "the country" stand for: the states or persons in focus.
 */
import { borders } from "../codebook/borders.ts";
import { dependent, relation } from "../language/tree.ts";
import { rowAt } from "./clauses.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { headWithin } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { nearestState, statesInFocus } from "./focus.ts";
import { personsBefore } from "./named-holder.ts";

const stateNouns = new Set(
  "countries nations states sides neighbours neighbors capitals governments powers allies rivals parties foes adversaries peoples partners republics kingdoms archrivals superpowers enemies".split(
    " ",
  ),
);
const personNouns = new Set(
  "leaders presidents ministers men women officials diplomats counterparts premiers generals politicians envoys ambassadors chiefs candidates statesmen".split(
    " ",
  ),
);
const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };
/** Nouns that mean two states without a number: "the nuclear-armed rivals". */
const paired = /^(?:neighbou?rs|rivals|foes|archrivals|adversaries)$/;
const between = new Set(
  "neighbouring neighboring brotherly friendly rival warring muslim islamic nuclear nuclear-armed asian arab african european opposing south caspian great former other big major gulf countries' allied hostile".split(
    " ",
  ),
);
const single = new Set("country nation kingdom republic emirate sultanate monarchy".split(" "));
const kingdoms = new Set("SAU JOR MAR BHR GBR THA KHM BEL NLD DNK NOR SWE ESP SWZ LSO TON BTN".split(" "));
const emirates = new Set("ARE QAT KWT".split(" "));

/** The states most in focus before a token, as actors. */
export const states = (draft: Draft, at: number, count: number, noun: number): DraftActor[] => {
  const inFocus = statesInFocus(draft, at);
  // "Oman mediates between the two sides": who does something with them is none of them
  const outside = outsider(draft, noun);
  const others = inFocus.filter(({ code, weight }) => !outside.includes(code) && weight > 0.3);
  return (others.length >= count ? others : inFocus)
    .slice(0, count)
    .map(({ code }) => stateDraft(draft, code, "actors/collective"));
};

/** The actors of the subject of the clause in which a noun is object or complement. */
const subjectOf = (draft: Draft, noun: number): readonly DraftActor[] => {
  const { language } = draft.reading;
  if (relation(language, noun) === "nsubj") return [];
  let verb = language.head[noun] as number;
  while (verb >= 0 && language.upos[verb] !== "VERB") {
    if (relation(language, verb) === "nsubj") return [];
    verb = language.head[verb] as number;
  }
  if (verb < 0) return [];
  const subject = dependent(language, verb, "nsubj");
  return subject < 0 || subject === noun ? [] : (draft.headAt[subject]?.actors ?? []);
};

/** The countries of that subject, where it is one. */
const outsider = (draft: Draft, noun: number): readonly string[] => {
  const actors = subjectOf(draft, noun);
  return actors.length === 1 ? actors.flatMap(({ country }) => country ?? []) : [];
};

/** How well a person fits "the two ministers": by an office, or only because none is told that speaks against it. */
const gradeOf = (actor: DraftActor, title: string): 0 | 1 | 2 => {
  const offices = actor.roles.flatMap(({ office }) => office ?? []);
  const fitting = offices.some((office) => office.title.endsWith(title) || office.is.includes(title));
  if (fitting) return 2;
  const general = /^(?:leader|man|woman|official|diplomat|counterpart|politician|chief|general)$/.test(title);
  return general || actor.roles.length === 0 ? 1 : 0;
};

/** The persons mentioned last before a token who fit a noun, those with a fitting office first; the clause's subject is none of them. */
export const persons = (draft: Draft, at: number, count: number, noun: string): DraftActor[] => {
  const { language } = draft.reading;
  const floor = language.sentences[Math.max(0, (language.sentence[at] as number) - 4)]?.first ?? 0;
  const title = noun.replace(/men$/, "man").replace(/s$/, "");
  const subject = subjectOf(draft, at);
  const graded: { actor: DraftActor; grade: number }[] = [];
  for (let t = at - 1; t >= floor; t--) {
    for (const actor of draft.mentionAt[t]?.actors ?? []) {
      if (actor.kind !== "person" || subject.includes(actor) || graded.some((each) => each.actor === actor)) continue;
      const grade = gradeOf(actor, title);
      if (grade > 0) graded.push({ actor, grade });
    }
  }
  const strong = graded.filter(({ grade }) => grade === 2);
  return (strong.length >= count ? strong : graded)
    .slice(0, count)
    .map(({ actor }) => actor)
    .reverse();
};

/** Nouns for parties of any kind, an army and a rebel group as well as two states. */
const anyParties = new Set("sides parties foes adversaries rivals enemies".split(" "));

/** The actors that a counted noun means: of states, parties or persons. */
const counted = (draft: Draft, open: number, count: number, t: number): readonly DraftActor[] => {
  const word = draft.reading.lower[t] as string;
  if (!stateNouns.has(word)) {
    const named = persons(draft, open, count, word);
    return named.length === count ? named : groupsOf(draft, open, count, word);
  }
  const row = anyParties.has(word) ? rowBefore(draft, open, count) : null;
  const armed = row?.some(({ kind }) => kind === "organization" || kind === "group") === true;
  return armed ? (row as readonly DraftActor[]) : states(draft, open, count, t);
};

/** "the two ministers" after "the foreign ministers of Armenia and Azerbaijan": as many groups of one noun, told together. */
const groupsOf = (draft: Draft, at: number, count: number, noun: string): readonly DraftActor[] => {
  const { sentence, sentences } = draft.reading.language;
  const floor = sentences[Math.max(0, (sentence[at] as number) - 4)]?.first ?? 0;
  for (let t = at - 1; t >= floor; t--) {
    const actors = draft.mentionAt[t]?.actors ?? [];
    if (actors.length !== count) continue;
    if (actors.every(({ kind, nouns }) => kind === "group" && [...nouns].some((each) => each.endsWith(noun))))
      return actors;
  }
  return [];
};

/** The states, organizations and groups that were last told in one row, where they are as many as sought. */
export const rowBefore = (draft: Draft, at: number, count: number): readonly DraftActor[] | null => {
  const { sentence, sentences } = draft.reading.language;
  const floor = sentences[Math.max(0, (sentence[at] as number) - 2)]?.first ?? 0;
  for (let t = at - 1; t >= floor; t--) {
    const mention = draft.headAt[t];
    const row = mention === undefined || mention.last >= at ? null : rowAt(draft, mention);
    if (row !== null && row.actors.length === count && row.actors.every(({ kind }) => kind !== "person"))
      return row.actors;
  }
  return null;
};

/** The collective mention whose noun (or bare "both", "the two") is token `t`, or null. */
export const resolveCollective = (draft: Draft, t: number): DraftMention | null => {
  const { reading } = draft;
  const { lower, language } = reading;
  const word = lower[t] as string;
  const plural = stateNouns.has(word) || personNouns.has(word);
  if (!plural) return null;
  let first = t;
  while (first > 0) {
    if (between.has(lower[first - 1] as string)) first--;
    // "the nuclear-armed rivals"
    else if (lower[first - 2] === "-" && language.upos[first - 1] !== "NOUN") first -= 3;
    else break;
  }
  let count = counts[lower[first - 1] as string];
  let open = first;
  if (count !== undefined) {
    open = first - 1;
    if (
      lower[open - 1] === "the" ||
      lower[open - 1] === "these" ||
      lower[open - 1] === "those" ||
      lower[open - 1] === "all"
    )
      open--;
    else if (lower[first - 1] !== "both" && language.xpos[open - 1] !== "PRP$") return null;
    if (lower[open - 1] === "of" && lower[open - 2] === "both") open -= 2;
  } else if (
    (lower[first - 1] === "the" || lower[first - 1] === "these") &&
    (word === "sides" || paired.test(word) || (word === "parties" && first < t))
  ) {
    count = 2;
    open = first - 1;
  } else if (word === "countries" && lower[t - 1] === "their") {
    return theirCountries(draft, t);
  } else if (lower[t + 1] === "of" && personNouns.has(word)) {
    return leadersOf(draft, t, lower[first - 1] === "the" ? first - 1 : first);
  } else return null;
  const of = lower[t + 1];
  if (of === "of" || of === "that" || of === "which") return null;
  const actors = counted(draft, open, count, t);
  if (actors.length < count) return null;
  const head = headWithin(reading, t, open, t);
  return { actors, first: open, last: t, head, form: "nominal", plural: true };
};

/** "their countries": those of whom "their" means. */
const theirCountries = (draft: Draft, t: number): DraftMention | null => {
  const holders = draft.mentionAt[t - 1]?.actors ?? [];
  const codes = [...new Set(holders.flatMap(({ country }) => country ?? []))];
  if (codes.length < 2) return null;
  const actors = codes.map((code) => stateDraft(draft, code, "actors/collective"));
  return { actors, first: t - 1, last: t, head: t, form: "nominal", plural: true };
};

/** "the leaders of the two countries": of each of these states the person named last who has such an office. */
const leadersOf = (draft: Draft, t: number, first: number): DraftMention | null => {
  const { lower } = draft.reading;
  let noun = t + 2;
  while (noun < t + 6 && !stateNouns.has(lower[noun] as string)) noun++;
  const states = resolveCollective(draft, noun);
  if (states === null || states.first !== t + 2) return null;
  // "the energy ministers of the two countries"
  const from = draft.reading.unitAt[t]?.first ?? t;
  const title = lower
    .slice(from, t + 1)
    .join(" ")
    .replace(/men$/, "man")
    .replace(/s$/, "");
  const actors = states.actors.flatMap(({ country }) => {
    const held = holdersBefore(draft, t, title).find((actor) => actor.country === country);
    return held === undefined ? [] : [held];
  });
  if (actors.length < states.actors.length) return null;
  return { actors, first, last: states.last, head: t, form: "nominal", plural: true };
};

/** Persons with an office that a noun fits, the nearest before first. */
const holdersBefore = (draft: Draft, at: number, title: string): DraftActor[] =>
  personsBefore(draft, at).filter((actor) => gradeOf(actor, title) === 2);

/** What may stand between "the" and "country", and tell nothing that another state has not too. */
const landAdjectives = new Set(
  "islamic gulf island oil-rich oil-producing landlocked balkan baltic nordic caucasus andean african asian arab european american caribbean communist war-torn small tiny himalayan mediterranean southeast south north east west central latin horn former soviet poor".split(
    " ",
  ),
);
const islamicRepublics = new Set("IRN PAK MRT AFG".split(" "));

/** The state in focus that a kind of state fits, or the one named last. */
const stateOfKind = (draft: Draft, t: number, first: number): string | null => {
  const { lower } = draft.reading;
  const word = lower[t] as string;
  const kind =
    word === "kingdom" || word === "monarchy"
      ? kingdoms
      : word === "emirate"
        ? emirates
        : word === "republic" && lower[first] === "islamic"
          ? islamicRepublics
          : null;
  if (kind === null) return nearestState(draft, t);
  const focus = statesInFocus(draft, t).filter(({ code }) => kind.has(code));
  // "Pakistan respects the Islamic republic": another than the subject
  const outside = outsider(draft, t);
  return (focus.find(({ code }) => !outside.includes(code)) ?? focus[0])?.code ?? null;
};

/** "his country", "Putin's country": the state of whoever is meant. */
const countryOfPossessor = (draft: Draft, t: number): DraftMention | null => {
  const { lower, language, unitAt } = draft.reading;
  const owner = language.xpos[t - 1] === "PRP$" ? t - 1 : /^['’]s?$/.test(lower[t - 1] ?? "") ? t - 2 : -1;
  const holder = owner < 0 || unitAt[owner]?.kind === "state" ? undefined : draft.mentionAt[owner];
  const [actor] = holder?.actors ?? [];
  if (actor === undefined || holder?.actors.length !== 1 || actor.country === null || actor.kind === "state")
    return null;
  const actors = [stateDraft(draft, actor.country, "actors/possessed-country")];
  return { actors, first: t - 1, last: t, head: t, form: "nominal", plural: false };
};

/** "its neighbour": the other state in focus, one with a common border before others. */
const neighbourOf = (draft: Draft, t: number): DraftMention | null => {
  const { lower, language } = draft.reading;
  let first = t - 1;
  while (first > 0 && t - first < 4 && language.upos[first] === "ADJ") first--;
  const owner = language.xpos[first] === "PRP$" ? first : /^['’]s?$/.test(lower[first] ?? "") ? first - 1 : -1;
  const code = owner < 0 ? null : (draft.mentionAt[owner]?.actors[0]?.country ?? null);
  if (code === null || draft.reading.unitAt[t + 1]?.kind === "state") return null;
  const others = statesInFocus(draft, t).filter((each) => each.code !== code);
  const other = others.find((each) => borders.get(code)?.has(each.code)) ?? others[0];
  if (other === undefined) return null;
  const actors = [stateDraft(draft, other.code, "actors/neighbour")];
  return {
    actors,
    first: language.xpos[first] === "PRP$" ? first : t,
    last: t,
    head: t,
    form: "nominal",
    plural: false,
  };
};

/** "the country", "that country [Iraq]", "his country", "the Islamic republic", "its neighbour": one state, not named. */
export const resolveCountry = (draft: Draft, t: number): DraftMention | null => {
  const { reading } = draft;
  const { lower, language, unitAt } = reading;
  const word = lower[t] as string;
  if (/^neighbou?r$/.test(word)) return neighbourOf(draft, t);
  if (!single.has(word) || unitAt[t] !== undefined) return null;
  if (language.upos[t] !== "NOUN" && language.upos[t] !== "PROPN") return null;
  const possessed = countryOfPossessor(draft, t);
  if (possessed !== null) return possessed;
  let first = t;
  while (first > 1 && t - first < 4 && landAdjectives.has(lower[first - 1] as string)) first--;
  const determiner = lower[first - 1];
  if (determiner !== "the" && determiner !== "that" && determiner !== "this") return null;
  const gloss = lower[t + 1] === "[" || lower[t + 1] === "(" ? unitAt[t + 2] : undefined;
  if (gloss?.kind !== "state" && (lower[t + 1] === "of" || lower[t + 1] === "that" || lower[t + 1] === "where"))
    return null;
  const code = gloss?.kind === "state" ? gloss.state.code : stateOfKind(draft, t, first);
  if (code === null) return null;
  const actors = [stateDraft(draft, code, "actors/nominal-country")];
  return { actors, first: first - 1, last: t, head: t, form: "nominal", plural: false };
};
