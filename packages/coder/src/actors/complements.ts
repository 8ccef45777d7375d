/**
 * What follows the noun of a description. In: a reading and the noun's last token. Out: what "of the Quds Force", "to Iraq" and
 * "for Foreign Affairs" add, and where the phrase ends.
 */
import type { Sector } from "../codebook/sectors.ts";
import { gazetteer } from "../places/gazetteer.ts";
import { isCapital } from "./layout.ts";
import { portfolioTable } from "./lexicon.ts";
import { isPossessive, type Owner, ownerOf } from "./modifiers.ts";
import { organizationRun } from "./name-run.ts";
import { longestPhrase } from "./phrase-table.ts";
import type { Reading, Unit } from "./reading.ts";

export interface Complements {
  last: number;
  /** Countries served: "of Iran". */
  countries: string[];
  /** Countries dealt with or stayed in: "to Iraq", "in Baghdad". */
  abroad: string[];
  owner: Owner | null;
  sector: Sector | null;
  /** It ended in a title, so that a name after it is that one's: "adviser to President Putin". */
  closed: boolean;
  /** A town told the country, and stays part of the title: "mayor of Mariupol". */
  town: boolean;
}

const serving = new Set(["of", "for"]);
const placing = new Set(["to", "in", "at", "from"]);
/** What an office may be for: "envoy on Syria"; "an attack by gunmen on a town", "a group with Austria's party" say nothing of whose. */
const treating = new Set(["on", "with"]);
const adjectives = new Set(["ADJ", "NOUN", "PROPN", "VERB", "NUM"]);

/** "on Feb. 5", "in March": when, not where or of what. */
const dated =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "withdrew troops from Iraq": where they were, not whose they are. */
const isRemoved = ({ language }: Reading, noun: number): boolean =>
  /^(?:obj|nsubj:pass)$/.test(language.deprel[noun] as string) &&
  removing.has(language.lemma[language.head[noun] as number] as string);
const removing = new Set("withdraw pull remove recall evacuate redeploy drive push oust evict flush clear".split(" "));

/** Reads one complement whose preposition is at `t`. Returns its last token, or −1 where it says nothing of an actor. */
const readOne = (
  reading: Reading,
  t: number,
  end: number,
  found: Complements,
  kind: "office" | "body" | "group",
  abroad: boolean,
): number => {
  const { language, lower, unitAt, placeAt, entityAt } = reading;
  if (language.upos[t] === "PART" || language.upos[t + 1] === "VERB") return -1;
  if (dated.test(lower[t + 1] as string)) return -1;
  // "special envoy for Yemen" serves another; "envoys from France" are France's
  const serves =
    kind === "group" && lower[t] === "from" ? true : serving.has(lower[t] as string) && !(abroad && lower[t] === "for");
  const portfolio = serves ? longestPhrase(portfolioTable, lower, t + 1, end) : null;
  if (portfolio !== null && unitAt[t + 1]?.kind !== "known") {
    found.sector ??= "GOV";
    return t + portfolio.length;
  }
  let said = -1;
  let at = t + 1;
  const put = (code: string) => {
    const list = serves ? found.countries : found.abroad;
    if (!list.includes(code)) list.push(code);
  };
  for (let steps = 0; at <= end && steps < 10; steps++) {
    const unit = unitAt[at];
    if (unit !== undefined && unit.first === at) {
      if (unit.kind === "honorific") return said;
      at = unit.last;
      if (unit.kind === "state") {
        const name = adjectivalName(reading, unit);
        if (name >= 0) {
          const whole = language.text.slice(language.start[unit.first], language.end[name]);
          found.owner ??= { name: whole, country: unit.state.code, sector: lastBody(reading, at, name) };
          return name;
        }
        // "soldiers at the Belarusian border": the border is, not the soldiers
        if (unit.state.by === "demonym" && unitAt[at + 1] === undefined && isNounPart(reading, at + 1)) return said;
        put(unit.state.code);
        said = at;
        const next = lower[at + 1];
        if (next === "-" && language.end[at] === language.start[at + 1]) {
          if (/^(?:backed|supported|allied|aligned)$/.test(lower[at + 2] as string))
            (serves ? found.countries : found.abroad).pop();
          at += 2;
        } else if (isPossessive(reading, at + 1)) at++;
        else if (
          unit.state.by !== "demonym" &&
          !(
            unitAt[at + 1] !== undefined &&
            unitAt[at + 1]?.kind !== "honorific" &&
            unitAt[at + 1]?.kind !== "state" &&
            isCapital(language.form[at + 1] as string)
          )
        ) {
          return said;
        }
      } else if (unit.kind === "known") {
        found.owner ??= ownerOf(reading, unit);
        said = at;
        const next = unitAt[at + 1];
        if (next === undefined || next.kind === "honorific" || next.kind === "state" || next.kind === "known")
          return at;
      } else if (unit.kind === "office") {
        if (steps > 0 && isCapital(language.form[unit.first] as string) && said >= 0 && unit.office.sector !== null)
          return said;
        found.sector ??= unit.office.sector;
        found.closed = true;
        return at;
      } else if (unit.kind === "group") {
        found.sector ??= unit.sector;
        return at;
      } else {
        const last = Math.max(at, organizationRun(reading, unit.first));
        const name = language.text.slice(language.start[unit.first], language.end[last]);
        found.owner ??= { name, country: stateWithin(reading, unit.first, last), sector: unit.body.sector };
        said = last;
        // "the ministry of oil", "the embassy of Iran"
        if (last === at && serving.has(lower[at + 1] as string)) {
          const more = readOne(reading, at + 1, end, found, "body", false);
          if (more >= 0) said = more;
        }
        return said;
      }
    } else if (isPossessive(reading, at)) {
      // the possessor lends its country; what it has follows
    } else if (isCapital(language.form[at] as string) && language.upos[at] !== "DET" && language.upos[at] !== "PRON") {
      // "director of the Qom-based Centre for Peace Studies"
      if (lower[at + 1] === "-" && lower[at + 2] === "based") {
        at += 3;
        continue;
      }
      const last = organizationRun(reading, at, kind === "body");
      if (last < 0) return said;
      // "for the Istanbul bombing"
      const over = language.head[last] as number;
      if (language.deprel[last] === "compound" && over > last && language.upos[over] === "NOUN") return said;
      const place = placeAt[at] ?? (entityAt[at]?.type === "PERSON" ? undefined : townAt(reading, at, last));
      if (entityAt[at]?.type === "PERSON" && unitAt[last]?.kind !== "body") return said >= 0 ? said : last;
      const body = lastBody(reading, at, last);
      if (body !== null || entityAt[at]?.type === "ORG" || place === undefined) {
        const name = language.text.slice(language.start[at], language.end[last]);
        found.owner ??= { name, country: place?.country ?? stateWithin(reading, at, last), sector: body };
      } else if (place.country !== null) {
        put(place.country);
        found.town = true;
      }
      return last;
    } else if (language.upos[at] === "DET" || language.xpos[at] === "PRP$" || lower[at] === "-") {
      // goes on
    } else if (!adjectives.has(language.upos[at] as string)) return said;
    else if (steps > 5) return said;
    at++;
  }
  return said;
};

/** Whether the phrase goes on with a common noun that no table knows, perhaps after adjectives. */
const isNounPart = ({ language, unitAt }: Reading, from: number): boolean => {
  let t = from;
  while (language.upos[t] === "ADJ" && unitAt[t] === undefined) t++;
  return language.upos[t] === "NOUN" && unitAt[t] === undefined;
};

/** "the Serbian List": the last token of a name that an adjective of state opens, or −1. */
const adjectivalName = (reading: Reading, unit: Unit): number => {
  const { language, unitAt, entityAt } = reading;
  const next = unit.last + 1;
  const plain = unit.kind === "state" && unit.state.by === "demonym" && unitAt[next] === undefined;
  if (!plain || language.upos[next] !== "PROPN" || !isCapital(language.form[next] as string)) return -1;
  if (entityAt[next]?.type === "PERSON" || language.sentence[next] !== language.sentence[unit.first]) return -1;
  return organizationRun(reading, next);
};

/** "the leaders of Mali, Burkina Faso and Niger": the last token of the row of states, which all are served. */
const stateRow = ({ unitAt, lower }: Reading, from: number, found: Complements): number => {
  if (unitAt[from]?.kind !== "state") return from;
  const codes: string[] = [];
  for (let t = from + 1; /^(?:,|and)$/.test(lower[t] ?? ""); ) {
    const closes = lower[t] === "and" || lower[t + 1] === "and";
    let next = lower[t + 1] === "and" ? t + 2 : t + 1;
    if (lower[next] === "the") next++;
    const unit = unitAt[next];
    if (unit?.kind !== "state" || unit.state.by !== "name") return from;
    codes.push(unit.state.code);
    if (closes) {
      for (const code of codes) if (!found.countries.includes(code)) found.countries.push(code);
      return unit.last;
    }
    t = unit.last + 1;
  }
  return from;
};

/** The state whose name stands within tokens: "Trade Bank of Iraq". */
const stateWithin = (reading: Reading, first: number, last: number): string | null => {
  for (let t = first; t <= last; t++) {
    const unit = reading.unitAt[t];
    if (unit?.kind === "state") return unit.state.code;
  }
  return null;
};

/** "the mayor of Mariupol": a town that stands where no place is looked for. */
const townAt = ({ words }: Reading, first: number, last: number): { readonly country: string | null } | undefined =>
  gazetteer
    .get(words[first] as string)
    ?.find(
      (entry) => entry.words.length === last - first + 1 && entry.words.every((word, i) => words[first + i] === word),
    );

/** The sector of the last noun for a body within tokens, if there is one. */
const lastBody = (reading: Reading, first: number, last: number): Sector | null => {
  for (let t = last; t >= first; t--) {
    const unit = reading.unitAt[t];
    if (unit?.kind === "body") return unit.body.sector;
  }
  return null;
};

/**
 * Everything after the noun that ends at token `noun` and belongs to it; at most two complements.
 * @param kind what the noun names: after a body capitals may go on with its name, a group may serve a row of states
 * @param abroad the noun names a post sent abroad
 */
export const readComplements = (
  reading: Reading,
  noun: number,
  kind: "office" | "body" | "group",
  abroad: boolean,
): Complements => {
  const { language, lower } = reading;
  const end = (language.sentences[language.sentence[noun] as number] as { last: number }).last;
  const found: Complements = {
    last: noun,
    countries: [],
    abroad: [],
    owner: null,
    sector: null,
    closed: false,
    town: false,
  };
  for (let count = 0; count < 2; count++) {
    const next = found.last + 1;
    if (next >= end || found.closed) break;
    const word = lower[next] as string;
    // "top leader To Lam": no preposition
    if (isCapital(language.form[next] as string) && !reading.headline[language.sentence[next] as number]) break;
    if (!serving.has(word) && !placing.has(word) && !(kind === "office" && treating.has(word))) break;
    if (word === "from" && isRemoved(reading, noun)) break;
    const last = readOne(reading, next, end, found, kind, abroad);
    if (last < 0) break;
    found.last = kind === "group" && (serving.has(word) || word === "from") ? stateRow(reading, last, found) : last;
  }
  return found;
};
