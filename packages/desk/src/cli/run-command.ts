/** Arguments → a command that is run. In: the arguments after the program's name. Out: an exit code; errors are one line of talk. */
import { SettingError } from "../settings.ts";
import { type Command, type Context, exitCode, UsageError } from "./command.ts";
import { helpOf, overview } from "./help.ts";
import { OutputClosed } from "./output.ts";

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf("--");
  return args.some((arg, i) => (arg === "--help" || arg === "-h") && (end < 0 || i < end));
};

/** Commands by name, each loaded when it is needed. */
export type CommandLoaders = { readonly [name: string]: () => Promise<Command> };

/** The command whose name is nearest to a mistyped one, where it is near at all. */
const nearest = (written: string, names: readonly string[]): string => {
  const letters = (word: string) => [...word].sort().join("");
  const near = names.find(
    (name) => letters(name) === letters(written) || (written.length > 2 && name.startsWith(written.slice(0, 3))),
  );
  return near === undefined ? "" : `; did you mean ${near}?`;
};

const talkOfError = (error: unknown, { settings, stop, talk }: Context): number => {
  if (error instanceof OutputClosed) return exitCode.done;
  if (stop.aborted) return exitCode.interrupted;
  const { message, stack } = error as Error;
  talk.say(`dragoman: ${settings.debug ? (stack ?? message) : message.split("\n", 1)[0]}`);
  if (error instanceof UsageError || error instanceof SettingError) return exitCode.wrongUsage;
  return exitCode.someFailed;
};

/**
 * Runs the command that the arguments name.
 * @param version what `--version` prints
 */
export const runCommand = async (
  args: readonly string[],
  commands: CommandLoaders,
  version: string,
  context: Context,
): Promise<number> => {
  const [name, ...rest] = args;
  try {
    if (name === "--version" || name === "-v" || name === "version") {
      await context.output.write(`dragoman ${version}\n`);
      return exitCode.done;
    }
    const load = async (written: string): Promise<Command> => {
      const loader = Object.hasOwn(commands, written) ? commands[written] : undefined;
      if (loader !== undefined) return await loader();
      throw new UsageError(`no command is named "${written}"${nearest(written, Object.keys(commands))}`);
    };
    if (name === "help" || name === "--help" || name === "-h") {
      const all = async () => overview(await Promise.all(Object.values(commands).map((loader) => loader())));
      await context.output.write(rest[0] === undefined ? await all() : helpOf(await load(rest[0])));
      return exitCode.done;
    }
    if (name === undefined) throw new UsageError("no command given; dragoman help lists them");
    const command = await load(name);
    if (asksForHelp(rest)) {
      await context.output.write(helpOf(command));
      return exitCode.done;
    }
    return await command.run(rest, context);
  } catch (error) {
    return talkOfError(error, context);
  }
};
