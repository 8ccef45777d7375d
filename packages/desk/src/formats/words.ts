/** The record's terms in plain English, for people. In: codes and intervals. Out: words. Page, memo and command line use the same. */
import type { EventType } from "@dragoman/coder/codebook/event-types";
import type { Sector } from "@dragoman/coder/codebook/sectors";
import { civil } from "@dragoman/coder/time/calendar";
import type { Interval } from "@dragoman/coder/time/interval";
import { dayOf } from "../relations/days.ts";
import type { Dispute } from "../relations/disputes.ts";
import type { Happening } from "../relations/happenings.ts";
import type { Party } from "../relations/parties.ts";
import { stateName } from "../relations/parties.ts";

const deeds: {
  readonly [T in EventType]: { readonly label: string; readonly modes: { readonly [mode: string]: string } };
} = {
  AGREE: { label: "Agreement", modes: {} },
  CONSULT: {
    label: "Talks",
    modes: {
      visit: "Visit",
      "third-party": "Mediated talks",
      multilateral: "Multilateral talks",
      phone: "Call or letter",
    },
  },
  SUPPORT: { label: "Support", modes: {} },
  CONCEDE: { label: "Concession", modes: {} },
  COOPERATE: { label: "Cooperation", modes: {} },
  AID: { label: "Aid", modes: {} },
  RETREAT: {
    label: "Retreat",
    modes: {
      withdraw: "Withdrawal",
      release: "Release",
      disarm: "Disarmament",
      ceasefire: "Ceasefire",
      access: "Access granted",
      resign: "Resignation",
    },
  },
  REQUEST: {
    label: "Demand",
    modes: {
      assist: "Request for help",
      change: "Demand for change",
      yield: "Demand to yield",
      meet: "Call for talks",
    },
  },
  ACCUSE: {
    label: "Criticism",
    modes: { disapprove: "Criticism", allege: "Accusation", investigate: "Investigation" },
  },
  REJECT: { label: "Refusal", modes: {} },
  THREATEN: { label: "Threat", modes: {} },
  PROTEST: { label: "Protest", modes: { strike: "Strike", hunger: "Hunger strike", riot: "Riot", boycott: "Boycott" } },
  SANCTION: {
    label: "Sanction",
    modes: { expel: "Expulsion", withdraw: "Recall", convict: "Conviction", discontinue: "Break of relations" },
  },
  MOBILIZE: { label: "Mobilization", modes: {} },
  COERCE: {
    label: "Coercion",
    modes: {
      arrest: "Arrest",
      seize: "Seizure",
      restrict: "Restriction",
      deport: "Deportation",
      cyber: "Cyber attack",
      censor: "Censorship",
    },
  },
  ASSAULT: {
    label: "Attack",
    modes: {
      targeted: "Killing",
      drone: "Drone strike",
      aerial: "Air strike",
      abduct: "Abduction",
      explosives: "Bombing",
      "heavy-weapons": "Shelling",
    },
  },
};

/** `CONSULT`, `visit` → `Visit`. */
export const deedLabel = (type: string, mode: string | null): string => {
  const deed = deeds[type as EventType];
  if (deed === undefined) return type;
  return (mode === null ? undefined : deed.modes[mode]) ?? deed.label;
};

const sectorLabels: { readonly [S in Sector]: string } = {
  GOV: "government",
  MIL: "military",
  JUD: "judiciary",
  LEG: "legislature",
  PTY: "party",
  OPP: "opposition",
  REB: "rebels",
  PRM: "paramilitary",
  SPY: "intelligence",
  COP: "police",
  UAF: "armed group",
  BUS: "business",
  MED: "media",
  EDU: "education and research",
  REL: "religious body",
  CVL: "civilians",
  LAB: "labour",
  REF: "refugees",
  CRM: "criminal group",
  ELI: "elite",
  IGO: "intergovernmental body",
  NGO: "non-governmental body",
  IMG: "international armed group",
  MNC: "multinational firm",
};

/** State and sector in words: `Iraq, government`; null where neither is known. */
export const affiliationWords = (country: string | null, sector: string | null): string | null => {
  const words = [
    ...(country === null ? [] : [stateName(country)]),
    ...(sector === null ? [] : [sectorLabels[sector as Sector] ?? sector]),
  ];
  return words.length === 0 ? null : words.join(", ");
};

const monthNames = "January February March April May June July August September October November December".split(" ");

const dayWords = (iso: string): string => {
  const day = dayOf(iso);
  if (day === null) return iso;
  const { year, month, day: d } = civil(day);
  return `${d} ${monthNames[month - 1]} ${year}`;
};

/** `2020-07-21` → `21 July 2020`. */
export const dateWords = (iso: string): string => {
  const clock = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return clock === undefined ? dayWords(iso) : `${dayWords(iso)}, ${clock}`;
};

/** A date as finely as it is written: `2015`, `2020-05` → `May 2020`, `2020-01-03` → `3 January 2020`. */
export const partialDateWords = (iso: string): string => {
  const month = /^(\d{4})-(\d{2})$/.exec(iso);
  return month === null ? dateWords(iso) : `${monthNames[Number(month[2]) - 1]} ${month[1]}`;
};

/** An interval as finely as it is known: `May 2020`, `2003`, `14 July 2020`, `20 July – 3 August 2020`. */
export const intervalWords = (interval: Interval | null): string => {
  if (interval === null) return "no date given";
  const first = dayOf(interval.start);
  const last = dayOf(interval.end);
  if (first === null || last === null) return interval.start;
  const from = civil(first);
  const to = civil(last);
  switch (interval.precision) {
    case "minute":
    case "hour":
    case "day":
      return dayWords(interval.start);
    case "month":
      return `${monthNames[from.month - 1]} ${from.year}`;
    case "year":
      return String(from.year);
    case "decade":
      return `the ${Math.floor(from.year / 10) * 10}s`;
    default: {
      const sameYear = from.year === to.year;
      const sameMonth = sameYear && from.month === to.month;
      const begin = sameMonth
        ? String(from.day)
        : `${from.day} ${monthNames[from.month - 1]}${sameYear ? "" : ` ${from.year}`}`;
      return `${begin} – ${to.day} ${monthNames[to.month - 1]} ${to.year}`;
    }
  }
};

/** When something happened, or else when it was first reported. */
export const whenWords = ({ date, reports }: Pick<Happening, "date" | "reports">): string => {
  const published = reports[0]?.published;
  if (date !== null) return intervalWords(date);
  return published == null ? "no date given" : `reported ${dayWords(published.slice(0, 10))}`;
};

/** `Mustafa al-Kadhimi (Iraq)`; a state is only its name. */
export const partyWords = ({ kind, name, country }: Party): string =>
  kind === "state" || country === null || name.includes(stateName(country)) ? name : `${name} (${stateName(country)})`;

/** `a, b and c`. */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Who and whom: `Zarif (Iran) → Iraq`, or all who acted together. */
export const whoWords = (actors: readonly Party[], recipients: readonly Party[]): string => {
  const who = listWords(actors.map(partyWords)) || "someone not named";
  const whom = apart(actors, recipients);
  return whom.length === 0 ? who : `${who} → ${listWords(whom.map(partyWords))}`;
};

/** Whom a deed is done to, without who does it: where reports differ in who received whom, one may stand on both sides. */
export const apart = (actors: readonly Party[], recipients: readonly Party[]): readonly Party[] => {
  const others = recipients.filter(({ key }) => !actors.some((actor) => actor.key === key));
  // "Iran" beside an Iranian who acts says no more, where somebody else received.
  const named = others.filter(
    ({ kind, country }) => kind !== "state" || !actors.some((actor) => actor.country === country),
  );
  if (named.length > 0) return named;
  // Nor does it where people of several states acted together.
  return new Set(actors.map(({ country }) => country)).size > 1 ? [] : others;
};

/** A score to one decimal with its sign: `+2.2`, `−0.7`. */
export const signedScore = (score: number): string => {
  const rounded = Math.round(score * 10) / 10;
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${Math.abs(rounded).toFixed(1)}`;
};

/** `1 report`, `3 reports`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Evidence on one line. */
export const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Words of an article within a sentence of ours: what runs from right to left keeps its own order and leaves ours alone (Unicode's first strong
 * isolate). Marks of direction that the words bring with them are left out.
 */
export const setApart = (words: string): string => {
  const plain = words.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
};

/** Words that an article holds, safe within Markdown: nothing in them marks, links or breaks the line. */
export const escapeMarkdown = (words: string): string =>
  words.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, " ").replaceAll(/([\\`*_{}[\]<>#|~])/g, "\\$1");

/** What a dispute is about and between whom, as a heading: "Who broke it: Armenia's defence ministry against Azerbaijan". */
export const disputeTitle = ({ point, sides: [first, second] }: Pick<Dispute, "point" | "sides">): string =>
  `${point.charAt(0).toUpperCase()}${point.slice(1)}: ${setApart(oneLine(first.speaker))} against ${setApart(oneLine(second.speaker))}`;
