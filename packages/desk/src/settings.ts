/**
 * Settings: one table. In: the environment and `dragoman.json`. Out: one value for each name.
 * A command's option stands above the environment, the environment above the file, the file above the default.
 */
import { existsSync, readFileSync } from "node:fs";

interface Row<T extends string | number | boolean> {
  readonly default: T;
  /** What it does, in one sentence. */
  readonly sentence: string;
  /** The least and the greatest value of a number. */
  readonly range?: readonly [number, number];
}

const row = <T extends string | number | boolean>(
  value: T,
  sentence: string,
  range?: readonly [number, number],
): Row<T> => (range === undefined ? { default: value, sentence } : { default: value, sentence, range });

/** Every setting. `portNumber` here is `DRAGOMAN_PORT_NUMBER` in the environment. */
export const settingRows = {
  archive: row<string>("dragoman.db", "The file that keeps articles and their records."),
  host: row<string>("127.0.0.1", "The address that the pages are served on."),
  port: row<number>(4780, "The port that the pages are served on; 0 takes any that is free.", [0, 65_535]),
  token: row<string>("", "What readers on other machines must show; empty means one is made when the server starts."),
  jobs: row<number>(1, "How many articles are coded at the same time.", [1, 64]),
  models: row<string>("", "The folder of the model files; empty means the one of this checkout."),
  actors: row<string>("", "A file of your own actors (JSONL, Wikidata JSON or PETRARCH); empty means none."),
  lexicon: row<string>("", "A file of your own words for deeds (JSONL); empty means none."),
  maxFileBytes: row<number>(
    50_000_000,
    "A larger file that holds one article or a feed is not loaded.",
    [1, 500_000_000],
  ),
  maxTextLength: row<number>(
    2_000_000,
    "A longer text, in UTF-16 code units, is not taken for an article.",
    [1, 50_000_000],
  ),
  debug: row<boolean>(false, "Whether a fault of the program shows where it arose."),
} as const;

export type SettingName = keyof typeof settingRows;

type Value<T> = T extends Row<infer V> ? V : never;
export type Settings = { readonly [N in SettingName]: Value<(typeof settingRows)[N]> };

/** A setting that cannot be used: which, where it stands and why. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/** `maxFileBytes` → `DRAGOMAN_MAX_FILE_BYTES`. */
export const environmentName = (name: string): string =>
  `DRAGOMAN_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

const settingNames = Object.keys(settingRows) as SettingName[];

/** The value of a setting from what someone wrote for it. `where` names the place in the error. */
const readValue = (name: SettingName, written: unknown, where: string): string | number | boolean => {
  const { default: fallback, range }: Row<string | number | boolean> = settingRows[name];
  if (typeof fallback === "number") {
    const value = typeof written === "string" && written.trim() !== "" ? Number(written) : written;
    const [least, greatest] = range ?? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= greatest) return value;
    throw new SettingError(`${where}: ${JSON.stringify(written)} is not a whole number from ${least} to ${greatest}`);
  }
  if (typeof fallback === "boolean") {
    if (written === true || written === "1" || written === "true") return true;
    if (written === false || written === "0" || written === "false" || written === "") return false;
    throw new SettingError(`${where}: ${JSON.stringify(written)} is neither true nor false`);
  }
  if (typeof written === "string") return written;
  throw new SettingError(`${where}: ${JSON.stringify(written)} is not a string`);
};

const readFile = (file: string): { readonly [name: string]: unknown } => {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new SettingError(`${file}: ${(error as Error).message}`);
  }
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new SettingError(`${file}: not an object of settings`);
  for (const name of Object.keys(content))
    if (!Object.hasOwn(settingRows, name))
      throw new SettingError(`${file}: no setting is named ${JSON.stringify(name)}`);
  return content as { readonly [name: string]: unknown };
};

/**
 * Reads all settings.
 * @param environment where `DRAGOMAN_…` stand; `DRAGOMAN_SETTINGS` names the file
 * @param file the file of settings where the environment names none; it need not exist
 * @throws SettingError in one line
 */
export const readSettings = (
  environment: { readonly [name: string]: string | undefined },
  file = "dragoman.json",
): Settings => {
  const named = environment.DRAGOMAN_SETTINGS;
  const fromFile = named !== undefined || existsSync(file) ? readFile(named ?? file) : {};
  const value = (name: SettingName) => {
    const variable = environmentName(name);
    if (environment[variable] !== undefined) return readValue(name, environment[variable], variable);
    if (fromFile[name] !== undefined) return readValue(name, fromFile[name], `${named ?? file}: ${name}`);
    return settingRows[name].default;
  };
  return Object.fromEntries(settingNames.map((name) => [name, value(name)])) as unknown as Settings;
};

/** Reads one setting that a command's option gives instead. @throws SettingError naming the option */
export const readOption = <N extends SettingName>(name: N, written: string): Settings[N] =>
  readValue(name, written, `--${name}`) as Settings[N];
