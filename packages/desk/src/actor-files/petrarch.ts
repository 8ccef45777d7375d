/**
 * PETRARCH's actor dictionaries. In: lines such as `HASSAN_ROUHANI_ [IRNGOV 130803-210803]`, with other names on lines that begin
 * with `+`. Out: actors with the codes' country and sector, a role for each code. CAMEO's sectors that PLOVER has not are left open.
 * Format: the PETRARCH manual, "Actor dictionaries" (eventdata/PETRARCH).
 */
import { isGivenName } from "@dragoman/coder/actors/reading";
import type { KnownActor, KnownRole } from "@dragoman/coder/actors/registry";
import type { Sector } from "@dragoman/coder/codebook/sectors";
import { states } from "@dragoman/coder/codebook/states";
import { parseIsoDay } from "@dragoman/coder/time/calendar";
import type { ActorFile } from "./actor-file.ts";
import { isSector } from "./actor-lines.ts";

interface Code {
  readonly country: string | null;
  readonly sector: Sector | null;
  readonly start: string | null;
  readonly end: string | null;
}

const countries: ReadonlySet<string> = new Set(states.map(({ code }) => code));
/** What a state and its people are called: no actors of a user's. */
const stateNames: ReadonlySet<string> = new Set(
  states.flatMap(({ name, names, demonyms, capital }) =>
    [name, ...names, ...demonyms, capital].map((each) => each.toUpperCase()),
  ),
);

/** `130803` and `20130803` → `2013-08-03`; two digits of a year above 45 are of the last century; null where there is no such day. */
const dayOf = (digits: string): string | null => {
  const year =
    digits.length === 8 ? digits.slice(0, 4) : `${Number(digits.slice(0, 2)) > 45 ? "19" : "20"}${digits.slice(0, 2)}`;
  const rest = digits.slice(-4);
  const day = `${year}-${rest.slice(0, 2)}-${rest.slice(2)}`;
  return parseIsoDay(day) === null ? null : day;
};

/** `[IRNGOV >130803]`, `[IRNELI <130803]`, `[IRNGOV 050803-130803]` */
const codeOf = (written: string): Code => {
  const [letters = "", ...when] = written.trim().split(/\s+/);
  const parts: readonly string[] = letters.match(/[A-Z]{3}/g) ?? [];
  const country = parts.find((part) => countries.has(part)) ?? null;
  const sector = parts.find((part): part is Sector => isSector(part)) ?? null;
  const range = /^(\d{6}|\d{8})-(\d{6}|\d{8})$/.exec(when.join(""));
  const limit = /^([<>])(\d{6}|\d{8})$/.exec(when.join(""));
  return {
    country,
    sector,
    start: range !== null ? dayOf(range[1] as string) : limit?.[1] === ">" ? dayOf(limit[2] as string) : null,
    end: range !== null ? dayOf(range[2] as string) : limit?.[1] === "<" ? dayOf(limit[2] as string) : null,
  };
};

/** `HASSAN_ROUHANI_` → `Hassan Rouhani`; one short word may be an abbreviation and stays in capitals too. */
const namesOf = (written: string): string[] => {
  const words = written.replace(/[_\s]+/g, " ").trim();
  const title = words.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase());
  if (words === "") return [];
  return /^[A-Z]{2,5}$/.test(words) ? [words, title] : [title];
};

const roleOf = ({ country, sector, start, end }: Code): KnownRole[] =>
  sector === null ? [] : [{ title: "", of: null, country, sector, start, end }];

const actorOf = (names: readonly string[], codes: readonly Code[], source: string): KnownActor => {
  const latest = codes.reduce((last, code) => ((code.end ?? "9") >= (last.end ?? "9") ? code : last));
  const dated = codes.some(({ start, end }) => start !== null || end !== null);
  const given = names.some((name) => name.includes(" ") && isGivenName((name.split(" ")[0] as string).toLowerCase()));
  const kind = dated || given ? "person" : "organization";
  const roles = kind === "person" ? codes.flatMap(roleOf) : [];
  return { names, kind, country: latest.country, sector: latest.sector, roles, source };
};

/** Reads a dictionary. Names of states are passed over in silence: the codebook has them. */
export const readPetrarch = (content: string, source: string): ActorFile => {
  const actors: KnownActor[] = [];
  const notes: string[] = [];
  let names: string[] = [];
  let codes: Code[] = [];
  let from = 0;
  const close = () => {
    // Codes above any name are nobody's.
    if (names.length === 0) codes = [];
    else if (codes.length === 0) notes.push(`line ${from}: no code for ${names[0]}`);
    else if (codes.every(({ country, sector }) => country === null && sector === null))
      notes.push(`line ${from}: no country and no sector in the code for ${names[0]}`);
    else if (!names.some((name) => stateNames.has(name.toUpperCase()))) actors.push(actorOf(names, codes, source));
    names = [];
    codes = [];
  };
  content.split(/\r?\n/).forEach((line, at) => {
    const plain = line.replace(/[#;][\s\S]*/, "").trim();
    if (plain === "" || plain.startsWith("<")) return;
    const written = plain
      .replace(/\[[^[\]]*\]/g, " ")
      .replace(/^\+/, "")
      .trim();
    if (!plain.startsWith("+") && written !== "") {
      close();
      from = at + 1;
    }
    if (written !== "") names.push(...namesOf(written).filter((name) => !names.includes(name)));
    for (const [, code] of plain.matchAll(/\[([^[\]]*)\]/g)) codes.push(codeOf(code as string));
  });
  close();
  return { actors, notes };
};
