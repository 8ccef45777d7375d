/** The door: wires settings, streams, signals and commands together, and ends the process with the command's exit code. */
import { readFileSync } from "node:fs";
import { exitCode } from "./cli/command.ts";
import { outputTo } from "./cli/output.ts";
import { type CommandLoaders, runCommand } from "./cli/run-command.ts";
import { talkTo } from "./cli/talk.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Each command is loaded when it is asked for: `relate` needs no web server, `--version` no database. */
const commands: CommandLoaders = {
  code: async () => (await import("./cli/code.ts")).codeCommand,
  parse: async () => (await import("./cli/parse.ts")).parseCommand,
  relate: async () => (await import("./cli/relate.ts")).relateCommand,
  explain: async () => (await import("./cli/explain.ts")).explainCommand,
  eval: async () => (await import("./cli/eval.ts")).evalCommand,
  add: async () => (await import("./cli/add.ts")).addCommand,
  dossier: async () => (await import("./cli/dossier.ts")).dossierCommand,
  brief: async () => (await import("./cli/brief.ts")).briefCommand,
  archive: async () => (await import("./cli/archive.ts")).archiveCommand,
  actors: async () => (await import("./cli/actors.ts")).actorsCommand,
  review: async () => (await import("./cli/review.ts")).reviewCommand,
  serve: async () => (await import("./cli/serve.ts")).serveCommand,
};

const version = (): string => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return manifest.version;
};

/** The first signal asks the command to come to an end; the second ends it at once, which leaves an archive whole too. */
const stopOnSignals = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(exitCode.interrupted);
      stop.abort();
      // Whoever waits for input would wait on.
      process.stdin.destroy();
    });
  return stop.signal;
};

const run = async (): Promise<number> => {
  const talk = talkTo(process.stderr);
  let settings: Settings;
  try {
    settings = readSettings(process.env);
  } catch (error) {
    talk.say(`dragoman: ${(error as Error).message}`);
    return exitCode.wrongUsage;
  }
  return await runCommand(process.argv.slice(2), commands, version(), {
    settings,
    output: outputTo(process.stdout),
    talk,
    stdin: process.stdin,
    stop: stopOnSignals(),
    now: () => new Date().toISOString(),
  });
};

// Standard input may stay open behind a command that has what it wanted.
process.exitCode = await run();
process.stdin.destroy();
