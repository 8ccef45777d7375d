/** What a command is, and what it is given. In: arguments and the world it may touch. Out: an exit code. */
import type { Readable } from "node:stream";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Settings } from "../settings.ts";
import type { Output } from "./output.ts";
import type { Talk } from "./talk.ts";

/** The exit codes of every command. */
export const exitCode = { done: 0, someFailed: 1, wrongUsage: 2, interrupted: 130 } as const;

export interface Context {
  readonly settings: Settings;
  /** Where data goes. */
  readonly output: Output;
  /** Where talk goes. */
  readonly talk: Talk;
  readonly stdin: Readable;
  /** Aborted when the person at the keyboard wants the command to stop. */
  readonly stop: AbortSignal;
  /** The time, ISO 8601 with zone. */
  readonly now: () => string;
}

export interface Command {
  readonly name: string;
  /** Arguments, as in `code [PATH…] [--jobs N]`. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** Lines of help on each option. */
  readonly help: readonly string[];
  run(args: readonly string[], context: Context): Promise<number>;
}

/** Arguments that make no sense: the reason in one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The most helpful part of what Node says of an option. */
const firstSentence = (message: string): string => (message.split(/(?<=['"\w])\. /, 1)[0] as string).replace(/\.$/, "");

/** Node's `parseArgs`, with its complaints as usage errors. A bare `-` is a path: standard input. */
export const parseArguments = <const T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS"))
      throw new UsageError(firstSentence((error as Error).message));
    throw error;
  }
};

/** An ISO day that an option gives. */
export const dayOption = (name: string, written: string | undefined): string | undefined => {
  if (written === undefined) return undefined;
  const [year, month, day] = written.split("-").map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && date.toISOString().startsWith(written)) return written;
  throw new UsageError(`--${name}: "${written}" is not a day such as 2020-07-21`);
};

/** The days of `--since` and `--until`, in their order. @throws UsageError naming the option */
export const periodOptions = (written: {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}): { readonly since: string | undefined; readonly until: string | undefined } => {
  const since = dayOption("since", written.since);
  const until = dayOption("until", written.until);
  if (since !== undefined && until !== undefined && since > until)
    throw new UsageError(`--since ${since} is later than --until ${until}`);
  return { since, until };
};
