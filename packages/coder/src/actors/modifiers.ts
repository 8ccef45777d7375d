/**
 * What stands before the noun of a description. In: a reading and the token left of the noun. Out: the country, body and
 * sector that modifiers and possessors lend ("Iran's former deputy foreign …"), and where the phrase begins.
 */
import { comingWords, formerWords } from "../codebook/offices.ts";
import type { Sector } from "../codebook/sectors.ts";
import { isCapital } from "./layout.ts";
import type { Reading, Unit } from "./reading.ts";

/** The body a post belongs to, in the article's words. */
export interface Owner {
  readonly name: string;
  readonly country: string | null;
  readonly sector: Sector | null;
}

export type Article = "the" | "a" | "that" | "none";

export interface Modifiers {
  /** First token with, and without, determiner and possessor. */
  first: number;
  core: number;
  /** In text order, without repeats. */
  countries: string[];
  owner: Owner | null;
  sector: Sector | null;
  article: Article;
  /** A possessive pronoun, or the last token of a possessor that is no state and no body; −1 if none. */
  possessor: number;
  /** "the country's": the state in focus. */
  focused: boolean;
  former: boolean;
  coming: boolean;
  /** Something tells it apart from others of its kind. */
  marked: boolean;
  number: number | null;
  /** "local", "foreign", "allied": not simply the state's in focus. */
  elsewhere: boolean;
  /** Two states joined by a hyphen share it: "the Saudi-Iraqi council". */
  joint: boolean;
  /** "political" stands among the modifiers. */
  political: boolean;
  /** The country of a place among the modifiers: "the Punjab government". */
  placed: string | null;
}

/** Participles after a hyphen: "Iran-backed" tells who helps, "Tehran-based" where something sits. */
const helped = new Set(
  "backed supported allied aligned funded brokered sponsored trained armed financed friendly linked hosted mediated sanctioned made born occupied administered".split(
    " ",
  ),
);
const seated = new Set("based led run owned controlled held".split(" "));
const focusNouns = new Set("country nation republic kingdom state".split(" "));
const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 };
const definite = new Set("the both each".split(" "));
const pointing = new Set("that this these those".split(" "));
const indefinite = new Set(
  "a an some several many any no another all such every most more other various numerous certain".split(" "),
);

/** Whether a token is the mark of a possessive. */
export const isPossessive = (reading: Reading, t: number): boolean => {
  const word = reading.words[t];
  return word === "'s" || (word === "'" && reading.language.xpos[t] === "POS");
};

/** The body that a unit names, as an owner. */
export const ownerOf = (reading: Reading, unit: Unit): Owner | null => {
  const name = reading.language.text.slice(reading.language.start[unit.first], reading.language.end[unit.last]);
  if (unit.kind === "known") return { name, country: unit.actor.country, sector: unit.actor.sector };
  if (unit.kind === "body") return { name, country: null, sector: unit.body.sector };
  return null;
};

const abbreviation = /^(?:\p{Lu}\.?){2,3}$/u;
/** A state's name that serves as an adjective: "Iranian", "U.S.". */
const isAdjectival = (reading: Reading, unit: Unit | undefined): boolean =>
  unit?.kind === "state" &&
  (unit.state.by === "demonym" || abbreviation.test(reading.language.form[unit.first] as string));

const takeUnit = (reading: Reading, unit: Unit, found: Modifiers): void => {
  if (unit.kind === "state") {
    if (!found.countries.includes(unit.state.code)) found.countries.unshift(unit.state.code);
    found.marked = true;
  } else if (unit.kind === "known") {
    found.owner ??= ownerOf(reading, unit);
    found.marked = true;
  } else if (unit.kind === "body") {
    found.owner ??= ownerOf(reading, unit);
    found.sector ??= unit.body.sector;
  } else if (unit.kind !== "honorific") {
    found.sector ??= unit.kind === "group" ? unit.sector : unit.office.sector;
  }
};

/** What tells that "then" belongs to a title: the hyphen after it, or the word before. */
const thenContext = ({ lower }: Reading, t: number): string =>
  lower[t + 1] === "-" ? "-" : ((lower[t - 1] as string | undefined) ?? "");

const isModifier = (reading: Reading, t: number, noun: number): boolean => {
  const { language } = reading;
  const tag = language.upos[t];
  const relation = language.deprel[t];
  if (tag === "ADJ" || tag === "NOUN" || tag === "NUM" || tag === "PROPN") return true;
  if (/^(?:acting|outgoing|incoming|visiting|sitting|ruling)$/.test(reading.lower[t] as string)) return true;
  if (tag === "VERB") return relation === "amod" || relation === "compound";
  if (reading.lower[t] === "then") return /^(?:-|the|'s|his|her|its|their)$/.test(thenContext(reading, t));
  return (
    /^(?:roughly|nearly|almost|about|around|approximately)$/.test(reading.lower[t] as string) ||
    (tag === "ADV" && relation === "advmod" && (language.head[t] as number) > t && (language.head[t] as number) < noun)
  );
};

/** "In Madrid President Niinisto": a town behind "in" is where, and no word of the title after it; "at Tehran University" is one name. */
const isWhere = ({ lower, unitAt, placeAt, words }: Reading, t: number, noun: number): boolean => {
  const unit = unitAt[t];
  const town = placeAt[t] !== undefined || (unit?.kind === "state" && unit.state.by === "capital");
  return (
    town &&
    unitAt[noun]?.kind === "office" &&
    /^(?:in|at|from)$/.test(lower[t - 1] ?? "") &&
    isCapital(words[noun] as string)
  );
};

/** Reads modifiers leftwards from token `t`, no further than `start`; `found` grows. Returns the token that stopped it. */
const walk = (reading: Reading, from: number, start: number, noun: number, found: Modifiers): number => {
  const { language, lower, unitAt, words, entityAt } = reading;
  let t = from;
  for (let steps = 0; t >= start && steps < 12; steps++) {
    const unit = unitAt[t];
    const word = lower[t] as string;
    if (isWhere(reading, unit?.first ?? t, noun)) return t;
    // "Iran-backed", "Tehran-based", "U.S.-led"
    const joint = t - 2 >= start && lower[t - 1] === "-" ? unitAt[t - 2] : undefined;
    if (joint !== undefined && (helped.has(word) || seated.has(word))) {
      if (joint.kind === "state" && seated.has(word)) takeUnit(reading, joint, found);
      found.marked = true;
      t = joint.first - 1;
    } else if (unit !== undefined && unit.last === t) {
      if (unit.kind === "honorific" && unit.honorific.sector === null) return t;
      // "Iran, Iraqi officials": a name before an adjective of state is a phrase of its own
      if (
        unit.kind === "state" &&
        unit.state.by !== "demonym" &&
        unit.state.by !== "name" &&
        unitAt[t + 1] === undefined &&
        !isCapital(words[t + 1] ?? "") &&
        noun > t + 1
      )
        takeUnit(reading, unit, found);
      else takeUnit(reading, unit, found);
      t = unit.first - 1;
    } else if (counts[word] !== undefined && word !== "both") {
      found.number ??= counts[word] as number;
      t--;
    } else if (isModifier(reading, t, noun) && !indefinite.has(word)) {
      if (entityAt[t]?.type === "PERSON" && t < noun - 1 && unitAt[t + 1]?.kind === "office") return t;
      // "the then president", "then-Speaker Gingrich"
      if (word === "then") found.former = true;
      if (/^(?:local|foreign|international|neighbouring|neighboring|allied|enemy|rival)$/.test(word))
        found.elsewhere = true;
      const place = reading.placeAt[t];
      if (place !== undefined && place.country !== null) found.placed ??= place.country;
      if (word === "political") found.political = true;
      if (formerWords.has(word)) found.former = true;
      if (comingWords.has(word)) found.coming = true;
      if (isCapital(words[t] as string) && language.upos[t] === "PROPN") found.marked = true;
      t--;
    } else if (word === "-" && language.end[t] === language.start[t + 1] && t > start) {
      if (unitAt[t + 1]?.kind === "state" && unitAt[t - 1]?.kind === "state") found.joint = true;
      t--;
    } else if (
      word === "," &&
      t - 1 >= start &&
      isAdjectival(reading, unitAt[t - 1]) &&
      isAdjectival(reading, unitAt[t + 1])
    ) {
      // "Ethiopian, Mozambican and South African troops"
      t--;
    } else if ((word === "and" || word === "or" || word === "&") && t - 1 >= start) {
      // "political and military leaders", "Iraqi and Iranian officials"
      const before = unitAt[t - 1];
      const states = isAdjectival(reading, before) && isAdjectival(reading, unitAt[t + 1]);
      const adjectives =
        before === undefined &&
        language.upos[t - 1] === "ADJ" &&
        (language.upos[t + 1] === "ADJ" || language.upos[t + 1] === "NOUN");
      if (!states && !adjectives) return t;
      t--;
    } else return t;
    found.first = t + 1;
  }
  return t;
};

/** Takes a determiner or a possessive pronoun at `t`, if there is one. */
const takeDeterminer = (reading: Reading, t: number, found: Modifiers): boolean => {
  const { language, lower } = reading;
  const word = lower[t] as string;
  if (language.xpos[t] === "PRP$") found.possessor = t;
  else if (definite.has(word)) found.article = "the";
  else if (pointing.has(word) && language.upos[t] === "DET") found.article = "that";
  else if (indefinite.has(word)) found.article = "a";
  else return false;
  if (word === "both") found.number = 2;
  found.first = t;
  return true;
};

/** Everything before the noun that begins at token `noun`; "then" and "now" before the whole of it too: ", then Iran's envoy". */
export const readModifiers = (reading: Reading, noun: number): Modifiers => {
  const found = readBefore(reading, noun);
  const when = reading.lower[found.first - 1];
  if (
    (when === "then" || when === "now" || when === "currently") &&
    /^[,(]$/.test(reading.lower[found.first - 2] ?? "")
  ) {
    found.former ||= when === "then";
    found.first--;
  }
  return found;
};

const readBefore = (reading: Reading, noun: number): Modifiers => {
  const { language, lower, unitAt } = reading;
  const start = (language.sentences[language.sentence[noun] as number] as { first: number }).first;
  const found: Modifiers = {
    first: noun,
    core: noun,
    countries: [],
    owner: null,
    sector: null,
    article: "none",
    possessor: -1,
    focused: false,
    former: false,
    coming: false,
    marked: false,
    number: null,
    elsewhere: false,
    joint: false,
    political: false,
    placed: null,
  };
  let stop = walk(reading, noun - 1, start, noun, found);
  found.core = found.first;
  if (stop < start) return found;
  if (!isPossessive(reading, stop)) {
    // "all the president's men", "both the ministers"
    while (stop >= start && takeDeterminer(reading, stop, found)) stop--;
    return found;
  }
  found.marked = true;
  found.article = "the";
  const owner = stop - 1;
  if (owner < start) return found;
  if (focusNouns.has(lower[owner] as string)) {
    found.focused = true;
    found.first = owner;
    takeDeterminer(reading, owner - 1, found);
    found.article = "the";
    return found;
  }
  const unit = unitAt[owner];
  const own = { ...found, first: owner, countries: [], owner: null, sector: null } as Modifiers;
  // "On March 6 Iran's government", "After the vote Iran's ministry": before a state's name only adjectives belong to it
  let from = start;
  if (unit?.kind === "state") {
    from = unit.first;
    while (from > start && language.upos[from - 1] === "ADJ") from--;
  }
  const ownStop = walk(reading, owner, from, owner + 1, own);
  if (ownStop >= start) takeDeterminer(reading, ownStop, own);
  found.first = own.first;
  for (const code of own.countries) if (!found.countries.includes(code)) found.countries.push(code);
  if (own.owner !== null) found.owner ??= { ...own.owner, country: own.owner.country ?? own.countries[0] ?? null };
  if (unit === undefined || unit.kind === "office" || unit.kind === "group") {
    if (found.countries.length === 0 || unit === undefined) found.possessor = owner;
  }
  if (unit?.kind === "office") found.sector ??= unit.office.sector;
  return found;
};
