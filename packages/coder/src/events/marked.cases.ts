/**
 * Marked text, for tables of cases. In: a sentence whose actors, places and dates are marked by hand, so that a case tests events
 * alone. Out: its plain text with cast, places and dates.
 *
 * `[Zarif|IRN:p]` is a person (`:o` organization, `:i` body of states, `:b` company, `:r` rebels, `:g` group, `:c` citizens, nothing: the state itself); `[they|IRN+IRQ]` stands
 * for several; `[he|IRN:p=Zarif]` is another mention of Zarif; `<Baghdad|IRQ>` is a place; `{on Sunday|2020-07-19}` a date
 * (`2020-07-20/2020-07-26` from the one to the other).
 */
import type { Actor, Cast, Mention } from "../actors/actor.ts";
import type { Language } from "../language/language.ts";
import type { Place } from "../places/place.ts";
import type { Dateline } from "../time/dateline.ts";
import type { DateMention } from "../time/interval.ts";
import { tokenAt } from "./scene.ts";

export interface Marked {
  readonly text: string;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: "actor" | "place" | "date";
    readonly code: string;
  }[];
}

export const unmark = (marked: string): Marked => {
  let text = "";
  const marks: { start: number; end: number; kind: "actor" | "place" | "date"; code: string }[] = [];
  let from = 0;
  for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]|<([^|>]+)\|([^>]+)>|\{([^|}]+)\|([^}]+)\}/g)) {
    text += marked.slice(from, match.index);
    const words = match[1] ?? match[3] ?? match[5] ?? "";
    const code = match[2] ?? match[4] ?? match[6] ?? "";
    const kind = match[1] !== undefined ? "actor" : match[3] !== undefined ? "place" : "date";
    marks.push({ start: text.length, end: text.length + words.length, kind, code });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
};

const kinds: { readonly [letter: string]: Actor["kind"] } = {
  p: "person",
  o: "organization",
  i: "organization",
  b: "organization",
  r: "organization",
  g: "group",
  c: "group",
};

const sectors: { readonly [letter: string]: Actor["sector"] } = { i: "IGO", b: "BUS", r: "REB", c: "CVL" };

const idOf = (name: string): string =>
  `actor-${[...name]
    .reduce((hash, c) => (Math.imul(hash, 31) + c.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(16, "0")}`;

/** The cast that the marks describe, and a state for every country that they name. */
export const castOf = (language: Language, { text, marks }: Marked): Cast => {
  const actors = new Map<string, Actor>();
  const mentions: Mention[] = [];
  const add = (name: string, kind: Actor["kind"], country: string | null, sector: Actor["sector"] = "GOV"): string => {
    const id = idOf(kind === "state" ? `state ${country}` : name);
    if (!actors.has(id)) {
      actors.set(id, {
        id,
        name,
        kind,
        country,
        sector: kind === "state" ? null : sector,
        names: [name],
        mentions: [],
        roles: [],
        because: "case",
      });
    }
    return id;
  };
  for (const { start, end, kind, code } of marks) {
    if (kind === "place") add(code, "state", code);
    if (kind !== "actor") continue;
    const [what = "", alias] = code.split("=");
    const [countries = "", letter = ""] = what.split(":");
    const words = text.slice(start, end);
    const ids = countries
      .split("+")
      .map((country) =>
        add(
          alias === undefined ? (countries.includes("+") ? `${words} of ${country}` : words) : alias,
          kinds[letter] ?? "state",
          country === "?" ? null : country,
          sectors[letter] ?? "GOV",
        ),
      );
    for (const country of countries.split("+")) if (country !== "?") add(country, "state", country);
    const first = tokenAt(language, start);
    const last = tokenAt(language, end - 1);
    let head = last;
    for (let t = first; t <= last; t++) {
      const up = language.head[t] as number;
      if (up < first || up > last) {
        head = t;
        break;
      }
    }
    const form = /^(?:he|him|she|her|it|they|them)$/i.test(words) ? "pronominal" : "named";
    mentions.push({ start, end, actors: ids, form, first, last, head });
  }
  return { actors: [...actors.values()], mentions };
};

export const placesOf = ({ text, marks }: Marked): readonly Place[] =>
  marks
    .filter((mark) => mark.kind === "place")
    .map(({ start, end, code }) => ({
      span: { start, end },
      name: text.slice(start, end),
      country: code,
      lat: null,
      lon: null,
      because: "case",
    }));

export const datesOf = ({ marks }: Marked): readonly DateMention[] =>
  marks
    .filter((mark) => mark.kind === "date")
    .map(({ start, end, code }) => {
      const [first = code, last = code] = code.split("/");
      const precision = first === last ? "day" : "range";
      return { span: { start, end }, timex: code, start: first, end: last, precision, because: "case" };
    });

export const caseDateline: Dateline = {
  article: "article-0000000000000000",
  published: { start: "2020-07-20", end: "2020-07-20", precision: "day" },
  title: null,
};
