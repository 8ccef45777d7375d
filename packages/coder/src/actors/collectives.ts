/**
 * Collective mentions. In: a draft in which everything before the token is resolved. Out: what "the two countries", "both
 * sides" and "the two leaders" stand for: the states or persons in focus.
 */
import { borders } from "../codebook/borders.ts";
import { relation } from "../language/tree.ts";
import { rowAt } from "./clauses.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { headWithin } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { statesInFocus, timesNamed } from "./focus.ts";
import { personsBefore } from "./named-holder.ts";
import { actorsOfSubject, outsider } from "./outsiders.ts";

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

/** The countries of the persons who come before a noun in its sentence, its subject not left out: "With Rouhani he set a target for the two countries". */
const partiesBeside = (draft: Draft, at: number, noun: number): readonly string[] => {
  const { sentence, sentences } = draft.reading.language;
  const first = sentences[sentence[noun] as number]?.first ?? at;
  const actors = draft.headAt.slice(first, at).flatMap((mention) => mention?.actors ?? []);
  if (actors.filter(({ kind }) => kind === "person").length < 2) return [];
  return [...new Set(actors.flatMap(({ kind, country }) => (kind === "person" && country !== null ? [country] : [])))];
};

/** "Russia sent an envoy to Niamey, and the two sides agreed": the states that the clauses before it in the sentence speak of. */
const statesInSentence = (draft: Draft, at: number, noun: number): readonly string[] => {
  const { language, unitAt } = draft.reading;
  const first = language.sentences[language.sentence[noun] as number]?.first ?? at;
  const verb = language.head[noun] as number;
  if (relation(language, noun) !== "nsubj" || relation(language, verb) !== "conj") return [];
  const codes = new Set<string>();
  for (let t = first; t < at; t++) {
    const unit = unitAt[t];
    if (unit?.kind === "state") codes.add(unit.state.code);
    for (const { country } of draft.headAt[t]?.actors ?? []) if (country !== null) codes.add(country);
  }
  return [...codes];
};

/** "The two neighbours": of those in focus the two with a common border that are named most; none of `outside`, who do something with them. */
const bordering = (draft: Draft, at: number, outside: readonly string[]): readonly string[] => {
  const codes = statesInFocus(draft, at)
    .flatMap(({ code }) => (outside.includes(code) ? [] : [code]))
    .slice(0, 8);
  const pairs = codes.flatMap((code, i) =>
    codes.slice(0, i).flatMap((other) => (borders.get(code)?.has(other) === true ? [[other, code]] : [])),
  );
  const weigh = (pair: readonly string[]): number => Math.min(...pair.map((code) => timesNamed(draft, at, code)));
  // The sort keeps the order of focus between those that are named as often
  return pairs.sort((a, b) => weigh(b) - weigh(a))[0] ?? [];
};

/** What each naming before adds where several states are meant at once: they are mostly those that the article is about. */
const standing = 0.15;
const mostNamed = 8;

const likeliest = (draft: Draft, at: number): readonly { readonly code: string; readonly weight: number }[] =>
  statesInFocus(draft, at)
    .map(({ code, weight }) => ({ code, weight: weight + standing * Math.min(timesNamed(draft, at, code), mostNamed) }))
    .sort((a, b) => b.weight - a.weight);

/** The states most in focus before a token, as actors. */
export const states = (draft: Draft, at: number, count: number, noun: number): DraftActor[] => {
  const row = statesInSentence(draft, at, noun);
  const beside = row.length === count ? row : partiesBeside(draft, at, noun);
  if (beside.length === count) return beside.map((code) => stateDraft(draft, code, "actors/collective"));
  const inFocus = likeliest(draft, at);
  // "Oman mediates between the two sides": who does something with them is none of them
  const outside = outsider(draft, noun);
  const others = inFocus.filter(({ code, weight }) => !outside.includes(code) && weight > 0.3);
  const neighbours =
    count === 2 && /^neighbou?rs$/.test(draft.reading.lower[noun] as string) ? bordering(draft, at, outside) : [];
  if (neighbours.length === 2) return neighbours.map((code) => stateDraft(draft, code, "actors/collective"));
  return (others.length >= count ? others : inFocus)
    .slice(0, count)
    .map(({ code }) => stateDraft(draft, code, "actors/collective"));
};

/** How well a person fits "the two ministers": by an office, or only because none is told that speaks against it. */
const gradeOf = (actor: DraftActor, title: string): 0 | 1 | 2 => {
  const offices = actor.roles.flatMap(({ office }) => office ?? []);
  // "his counterpart" holds what the other holds; a premier is none of "the ministers" where there are others
  const fitting = offices.filter(
    (office) =>
      office.title.endsWith(title) || office.is.includes(title) || /^(?:counterpart|colleague)$/.test(office.title),
  );
  if (fitting.some((office) => title !== "minister" || !/^(?:prime|first) minister$/.test(office.title))) return 2;
  if (fitting.length > 0) return 1;
  const general = /^(?:man|woman|official|diplomat|counterpart|politician|chief|general)$/.test(title);
  return general || actor.roles.length === 0 ? 1 : 0;
};

/** The persons mentioned last before a token who fit a noun, those with a fitting office first; the clause's subject is none of them. */
export const persons = (draft: Draft, at: number, count: number, noun: string): DraftActor[] => {
  const { language } = draft.reading;
  const floor = language.sentences[Math.max(0, (language.sentence[at] as number) - 4)]?.first ?? 0;
  const title = noun.replace(/men$/, "man").replace(/s$/, "");
  const subject = actorsOfSubject(draft, at);
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

/** Sectors of those who act for a state. */
const serving: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "SPY"]);

/** Those who speak for a state: "both leaders" of two states that are told, and no leader named, are the states. */
const heads = new Set("leaders presidents premiers ministers ambassadors envoys".split(" "));

/** Whether persons are each of another state. */
const apart = (persons: readonly DraftActor[]): boolean =>
  persons.every(({ country }) => country !== null) &&
  new Set(persons.map(({ country }) => country)).size === persons.length;

/** As `states`, where the text has spoken of as many within the last sentences. */
const statesInRow = (draft: Draft, at: number, count: number, noun: number): readonly DraftActor[] => {
  const outside = outsider(draft, noun);
  const near = statesInFocus(draft, at).filter(({ code, weight }) => weight > 0.3 && !outside.includes(code));
  if (near.length <= count) return near.length < count ? [] : states(draft, at, count, noun);
  // Of more than can be meant, those that the article has spoken of most
  return near
    .toSorted((a, b) => timesNamed(draft, at, b.code) - timesNamed(draft, at, a.code))
    .slice(0, count)
    .map(({ code }) => stateDraft(draft, code, "actors/collective"));
};

/** The actors that a counted noun means: of states, parties or persons. */
const counted = (draft: Draft, open: number, count: number, t: number, word: string): readonly DraftActor[] => {
  if (!stateNouns.has(word)) {
    const named = persons(draft, open, count, word);
    // "The two leaders" of two states are no minister and his spokesman, nor a president and whoever mediates
    if (named.length === count && (!heads.has(word) || apart(named))) return named;
    const groups = groupsOf(draft, open, count, word);
    const row = groups.length === 0 && heads.has(word) ? statesInRow(draft, open, count, t) : groups;
    return row.length === 0 ? named : row;
  }
  const row = anyParties.has(word) ? rowBefore(draft, open, count) : null;
  // Jets and frigates of two states are these states; a rebel group or a party is none
  const armed = row?.some(({ kind, sector }) => kind !== "state" && sector !== null && !serving.has(sector)) === true;
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
  const ofState = lower[t] === "heads" && lower[t + 1] === "of" && /^(?:state|government)$/.test(lower[t + 2] ?? "");
  const word = ofState ? "leaders" : (lower[t] as string);
  const last = ofState ? t + 2 : t;
  const plural = stateNouns.has(word) || personNouns.has(word);
  if (!plural) return oneOfTwo(draft, t);
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
  } else if (lower[first - 1] === "the" && /^(?:presidents|premiers|ministers)$/.test(word) && !isOf(draft, last)) {
    return theTwo(draft, t, first - 1, word);
  } else if (word === "countries" && lower[t - 1] === "their") {
    return theirCountries(draft, t);
  } else if (!ofState && lower[t + 1] === "of" && personNouns.has(word)) {
    return leadersOf(draft, t, lower[first - 1] === "the" ? first - 1 : first);
  } else return null;
  const of = lower[last + 1];
  const dividing =
    of === "of" &&
    lower[t + 2] === "the" &&
    /^(?:border|frontier|line|strait|river|boundary)$/.test(lower[t + 3] ?? "");
  if ((of === "of" && !dividing) || of === "that" || of === "which") return null;
  const actors = counted(draft, open, count, t, word);
  if (actors.length < count) return null;
  const head = headWithin(reading, t, open, last);
  return { actors, first: open, last, head, form: "nominal", plural: true };
};

const isOf = ({ reading: { lower } }: Draft, last: number): boolean =>
  /^(?:of|from|for|in|who|whose)$/.test(lower[last + 1] ?? "");

/** "the presidents signed": the two of different states who hold such an office and were named last, where only two were. */
const theTwo = (draft: Draft, t: number, first: number, word: string): DraftMention | null => {
  const named = persons(draft, first, 3, word).filter((actor) => gradeOf(actor, word.replace(/s$/, "")) === 2);
  if (named.length !== 2 || !apart(named)) return null;
  return { actors: named, first, last: t, head: headWithin(draft.reading, t, first, t), form: "nominal", plural: true };
};

/** "each side", "neither capital": what holds of either holds of both. */
const oneOfTwo = (draft: Draft, t: number): DraftMention | null => {
  const { lower } = draft.reading;
  if (
    !/^(?:side|capital|country|government|leader|president|minister|army)$/.test(lower[t] as string) ||
    !/^(?:each|either|neither)$/.test(lower[t - 1] ?? "")
  )
    return null;
  if (lower[t + 1] === "of") return null;
  const actors = states(draft, t - 1, 2, t);
  if (actors.length < 2) return null;
  return { actors, first: t - 1, last: t, head: headWithin(draft.reading, t, t - 1, t), form: "nominal", plural: true };
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
  // Of states whose holders nobody has named, the states are meant
  const all = actors.length < states.actors.length ? states.actors : actors;
  return { actors: all, first, last: states.last, head: t, form: "nominal", plural: true };
};

/** Persons with an office that a noun fits, the nearest before first. */
const holdersBefore = (draft: Draft, at: number, title: string): DraftActor[] =>
  personsBefore(draft, at).filter((actor) => gradeOf(actor, title) === 2);
