/**
 * Our own format: one actor a line, `{"names": [..], "kind", "country", "sector", "roles": [{title, of, country, sector, start, end}]}`.
 * In: the text of the file. Out: actors, and a note for each line that is none. Only `names` and `kind` are needed.
 */
import type { KnownActor, KnownRole } from "@dragoman/coder/actors/registry";
import { type Sector, sectors } from "@dragoman/coder/codebook/sectors";
import type { ActorFile } from "./actor-file.ts";

type Fields = { readonly [name: string]: unknown };

const kinds = ["person", "organization", "group"] as const;

export const isSector = (value: unknown): value is Sector => typeof value === "string" && Object.hasOwn(sectors, value);

const text = (fields: Fields, name: string): string | null => {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new Error(`\`${name}\` is not a string`);
  return value;
};

const country = (fields: Fields): string | null => {
  const code = text(fields, "country");
  if (code !== null && !/^[A-Z]{3}$/.test(code)) throw new Error(`\`country\` "${code}" is no ISO 3166-1 alpha-3 code`);
  return code;
};

const sector = (fields: Fields): Sector | null => {
  const code = text(fields, "sector");
  if (code !== null && !isSector(code)) throw new Error(`\`sector\` "${code}" is none of PLOVER's`);
  return code as Sector | null;
};

const day = (fields: Fields, name: string): string | null => {
  const value = text(fields, name);
  if (value !== null && !/^\d{4}(?:-\d{2}){0,2}$/.test(value)) throw new Error(`\`${name}\` "${value}" is no ISO date`);
  return value;
};

const roleOf = (value: unknown): KnownRole => {
  if (typeof value !== "object" || value === null) throw new Error("a role is no object");
  const fields = value as Fields;
  const title = text(fields, "title");
  if (title === null) throw new Error("a role without `title`");
  const part = sector(fields);
  if (part === null) throw new Error("a role without `sector`");
  const start = day(fields, "start");
  const end = day(fields, "end");
  if (start !== null && end !== null && end < start) throw new Error(`a role that ends (${end}) before it starts`);
  return { title, of: text(fields, "of"), country: country(fields), sector: part, start, end };
};

const actorOf = (fields: Fields, source: string): KnownActor => {
  const { names, kind, roles = [] } = fields;
  if (
    !Array.isArray(names) ||
    names.length === 0 ||
    !names.every((name) => typeof name === "string" && name.trim() !== "")
  )
    throw new Error("`names` is no list of names");
  const told = kinds.find((each) => each === kind);
  if (told === undefined) throw new Error(`\`kind\` is none of ${kinds.join(", ")}`);
  if (!Array.isArray(roles)) throw new Error("`roles` is no list");
  const held = roles.map(roleOf);
  const last = held.at(-1);
  return {
    names: names.map((name: string) => name.trim()),
    kind: told,
    country: country(fields) ?? last?.country ?? null,
    sector: sector(fields) ?? last?.sector ?? null,
    roles: held,
    source: text(fields, "source") ?? source,
  };
};

/** Reads one actor a line; empty lines count and say nothing. */
export const readActorLines = (content: string, source: string): ActorFile => {
  const actors: KnownActor[] = [];
  const notes: string[] = [];
  content.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === "") return;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("not a JSON object");
      actors.push(actorOf(value as Fields, source));
    } catch (error) {
      notes.push(`line ${at + 1}: ${error instanceof SyntaxError ? "not JSON" : (error as Error).message}`);
    }
  });
  return { actors, notes };
};
