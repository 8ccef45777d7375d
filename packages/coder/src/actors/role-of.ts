/**
 * Roles. In: a phrase that names an office, and what is known of its time. Out: the role it gives its holder: title in the
 * article's words, the body or state it belongs to, codes, first and last day, evidence.
 */
import { comingWords, formerWords } from "../codebook/offices.ts";
import type { DateMention } from "../time/interval.ts";
import type { Draft, DraftActor, DraftRole } from "./draft.ts";
import { stateName } from "./find-states.ts";
import { nearestState } from "./focus.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";

/** Modifiers that weigh a title but are no part of it. */
const weighing = new Set(
  "new first second third top then current longtime long-time veteran senior powerful late slain martyr embattled hardline popular influential then-".split(
    " ",
  ),
);

/** First token of the title itself: left over modifiers, but not over states, bodies and words of time. */
const titleFirst = (reading: Reading, phrase: Phrase): number => {
  const { unitAt, lower, language } = reading;
  let t = phrase.unit.first;
  while (t - 1 >= phrase.before.core) {
    const unit = unitAt[t - 1];
    const word = lower[t - 1] as string;
    if (unit !== undefined && unit.kind !== "office" && unit.kind !== "group") break;
    if (
      word === "then" ||
      word === "now" ||
      formerWords.has(word) ||
      comingWords.has(word) ||
      weighing.has(word) ||
      word === "-"
    )
      break;
    if (lower[t - 2] === "-" && t - 3 >= phrase.before.core) break;
    if (language.upos[t - 1] === "NUM" || language.upos[t - 1] === "CCONJ") break;
    t = unit?.first ?? t - 1;
  }
  return t;
};

const slice = (reading: Reading, first: number, last: number): string =>
  reading.language.text.slice(reading.language.start[first], reading.language.end[last]).replace(/\s+/g, " ");

/** The role that a phrase gives; `evidence` covers tokens `first … last`. */
export const roleOf = (draft: Draft, phrase: Phrase, first: number, last: number, former: boolean): DraftRole => {
  const { reading } = draft;
  const { language } = reading;
  const { unit, owner } = phrase;
  const office = unit.kind === "office" ? unit.office : null;
  const named = owner !== null && (owner.sector !== null || owner.country !== null);
  const whole =
    office?.abroad === true || !(named && owner === phrase.after.owner)
      ? phrase.after.countries.length === 0 || office?.abroad === true || phrase.after.town
      : false;
  const focus = phrase.before.focused ? nearestState(draft, phrase.first) : null;
  const country = phrase.countries[0] ?? focus;
  const past = former || phrase.before.former;
  const from = titleFirst(reading, phrase);
  const title = slice(reading, from, whole ? phrase.last : unit.last);
  const body = named && owner !== null ? owner.name : null;
  return {
    title,
    office,
    of: body ?? (country === null || country === undefined ? null : stateName(country)),
    country: country ?? null,
    sector: phrase.sector ?? (focus !== null && office?.sector === null ? "GOV" : null),
    former: past,
    start: null,
    end: null,
    evidence: [{ start: language.start[first] as number, end: language.end[last] as number }],
    at: first,
    possessor: phrase.before.possessor,
  };
};

const sameTitle = (a: DraftRole, b: DraftRole): boolean =>
  a.title.toLowerCase() === b.title.toLowerCase() &&
  (a.country === null || b.country === null || a.country === b.country);

/** Adds a role to an actor; the same role told again adds what was unknown. */
export const addRole = (actor: DraftActor, role: DraftRole): DraftRole => {
  const told = actor.roles.find((each) => sameTitle(each, role));
  if (told === undefined) {
    actor.roles.push(role);
    return role;
  }
  told.start ??= role.start;
  told.end ??= role.end;
  if (told.country === null && role.country !== null) {
    const better = {
      ...role,
      start: told.start,
      end: told.end,
      former: told.former || role.former,
      evidence: told.evidence,
    };
    actor.roles[actor.roles.indexOf(told)] = better;
    return better;
  }
  return told;
};

/** A date as finely as the text gives it. */
export const dayOf = (date: DateMention, side: "start" | "end"): string | null => {
  const day = date[side];
  if (day === null || date.precision === null) return null;
  if (date.precision === "year") return day.slice(0, 4);
  if (date.precision === "month") return day.slice(0, 7);
  return date.precision === "day" || date.precision === "minute" || date.precision === "hour" ? day.slice(0, 10) : null;
};

/** The dates whose words lie within tokens `first … last`, with the word before each. */
export const datesWithin = (
  reading: Reading,
  dates: readonly DateMention[],
  first: number,
  last: number,
): { readonly date: DateMention; readonly word: string }[] => {
  const { language, lower } = reading;
  const from = language.start[first] as number;
  const to = language.end[last] as number;
  const found: { date: DateMention; word: string }[] = [];
  for (const date of dates) {
    if (date.span.start < from || date.span.end > to) continue;
    let t = first;
    while (t <= last && (language.start[t] as number) < date.span.start) t++;
    const within = lower[t] as string;
    found.push({
      date,
      word: /^(?:in|on|since|from|until|till|to|through|by|during)$/.test(within) ? within : (lower[t - 1] ?? ""),
    });
  }
  return found;
};

/** What the words around a date say of an office: it was held then, is held since or until, began then, or ended. */
export type Tenure = "held" | "holds" | "begins" | "ends";

/** Sets first and last day of a role from "since 2013", "until May", "from 2013 to 2017", "in 2015". */
export const dateRole = (
  reading: Reading,
  dates: readonly DateMention[],
  role: DraftRole,
  first: number,
  last: number,
  tenure: Tenure,
): void => {
  let between = false;
  for (const { date, word } of datesWithin(reading, dates, first, last)) {
    if (word === "since" || word === "from" || word === "between") role.start ??= dayOf(date, "start");
    else if (/^(?:until|till|to|through)$/.test(word) || (between && word === "and")) role.end ??= dayOf(date, "end");
    else if (tenure === "holds") continue;
    else if (/^(?:in|on|during|early|late|mid)$/.test(word) || tenure !== "held") {
      if (tenure !== "ends") role.start ??= dayOf(date, "start");
      if (tenure !== "begins") role.end ??= dayOf(date, "end");
    }
    between = word === "between";
  }
};
