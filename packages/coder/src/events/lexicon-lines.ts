/**
 * A user's own lexicon: one row a line, as JSON. In: the text of the file. Out: rows for `withRows`. Format: docs/lexicon.md.
 */
import { type EventType, eventTypeCodes, hasMode, type Mode } from "../codebook/event-types.ts";
import { type FrameName, frames } from "./lexicon/frames.ts";
import { type LexiconGroup, objectClasses } from "./lexicon/lexicon-group.ts";
import type { OwnRow } from "./lexicon.ts";

type Fields = { readonly [name: string]: unknown };

/** The frame of a row that names none. */
const usualFrames: { readonly [T in EventType]: FrameName } = {
  AGREE: "mutual",
  CONSULT: "meet",
  SUPPORT: "toward",
  CONCEDE: "toward",
  COOPERATE: "mutual",
  AID: "give",
  RETREAT: "leave",
  REQUEST: "ask",
  ACCUSE: "blame",
  REJECT: "refuse",
  THREATEN: "blame",
  PROTEST: "alone",
  SANCTION: "upon",
  MOBILIZE: "face",
  COERCE: "upon",
  ASSAULT: "strike",
};

const flags = ["takesDeed", "needsDeed", "weak", "bodily", "ahead", "animate"] as const;
const wordLists = ["subjects", "complements"] as const;
const partsOfSpeech = ["verb", "noun", "adjective"] as const;
const frameNames = Object.keys(frames) as readonly FrameName[];
const known: ReadonlySet<string> = new Set(["pos", "pattern", "type", "mode", "frame", ...flags, ...wordLists]);

/** Words, perhaps with one object among them, as `{a|b}` or `$class`. */
const patternForm = /^[a-z][a-z' -]*(?:\{[a-z][a-z |-]*\}[a-z' -]*|\$[a-z]+(?:[' -][a-z' -]*)?)?$/;

const patternOf = (fields: Fields, pos: OwnRow["pos"]): string => {
  const written = typeof fields.pattern === "string" ? fields.pattern.trim().replace(/ +/g, " ") : "";
  if (written === "") throw new Error("`pattern` is missing");
  const wrong = (reason: string): Error => new Error(`\`pattern\` "${written}" ${reason}`);
  if (!patternForm.test(written)) throw wrong("is not words in small letters with at most one {object}");
  if (pos !== "verb" && /[{$]/.test(written)) throw wrong("asks for an object, which only a verb has");
  const named = /\$(\w+)/.exec(written)?.[1];
  if (named !== undefined && !Object.hasOwn(objectClasses, named))
    throw wrong(`names none of the classes ${Object.keys(objectClasses).join(", ")}`);
  return written;
};

const choice = <T extends string>(fields: Fields, name: string, values: readonly T[]): T => {
  const value = values.find((each) => each === fields[name]);
  if (value === undefined)
    throw new Error(
      `\`${name}\` ${JSON.stringify(fields[name]) ?? ""} is none of ${values.join(", ")}`.replace("  ", " "),
    );
  return value;
};

const modeOf = ({ mode = null }: Fields, type: EventType): Mode | null => {
  if (mode === null) return null;
  if (typeof mode !== "string" || !hasMode(type, mode))
    throw new Error(`\`mode\` ${JSON.stringify(mode)} is no mode of ${type}`);
  return mode as Mode;
};

const isWord = (value: unknown): boolean => typeof value === "string" && /^[a-z-]+$/.test(value);

const wordsOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (!Array.isArray(value) || value.length === 0 || !value.every(isWord))
    throw new Error(`\`${name}\` is no list of words in small letters`);
  return value.join(" ");
};

const isSet = (fields: Fields, flag: string): boolean => {
  const value = fields[flag] ?? false;
  if (typeof value !== "boolean") throw new Error(`\`${flag}\` is neither true nor false`);
  return value;
};

const rowOf = (fields: Fields): OwnRow => {
  const strange = Object.keys(fields).find((name) => !known.has(name));
  if (strange !== undefined) throw new Error(`there is no field \`${strange}\``);
  const pos = choice(fields, "pos", partsOfSpeech);
  const pattern = patternOf(fields, pos);
  if (fields.type === null) return { pos, pattern, group: null };
  const type = choice(fields, "type", eventTypeCodes);
  const mode = modeOf(fields, type);
  const usual = type === "CONSULT" && mode === "visit" ? "visit" : usualFrames[type];
  const frame = fields.frame === undefined ? usual : choice(fields, "frame", frameNames);
  const set = flags.filter((flag) => isSet(fields, flag)).map((flag) => [flag, true]);
  const lists = wordLists.filter((name) => fields[name] !== undefined).map((name) => [name, wordsOf(fields, name)]);
  const group: LexiconGroup = {
    type,
    frame,
    ...(mode === null ? {} : { mode }),
    ...Object.fromEntries([...set, ...lists]),
  };
  return { pos, pattern, group };
};

/**
 * Reads one row a line; empty lines are passed over.
 * @throws Error with one line, "line 3: …", for the first line that is no row
 */
export const readLexiconLines = (content: string): readonly OwnRow[] =>
  content.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("not a JSON object");
      return [rowOf(value as Fields)];
    } catch (error) {
      throw new Error(`line ${at + 1}: ${error instanceof SyntaxError ? "not JSON" : (error as Error).message}`);
    }
  });
