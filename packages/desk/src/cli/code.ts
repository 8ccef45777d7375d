/** `dragoman code`: articles → records, one JSON a line, in the order of the inputs. */
import { readOption } from "../settings.ts";
import { CodersLost, inOrder, openCoders } from "./coders.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { ownFileHelp, ownFileOptions, ownFiles } from "./own-files.ts";
import { readInputs, statedBy } from "./read-inputs.ts";

export const codeCommand: Command = {
  name: "code",
  usage: "code [PATH…] [--published DATE] [--outlet NAME] [--actors FILE] [--lexicon FILE] [--jobs N]",
  summary: "Codes articles: one record a line, as JSON, in the order of the inputs.",
  help: [
    "PATH              a file, a folder, or - for standard input (the default)",
    "--published DATE  when every article was published, whatever it says itself",
    "--outlet NAME     who published every article, whatever it says itself",
    ...ownFileHelp,
    "--jobs N          how many articles are coded at the same time",
  ],
  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      published: { type: "string" },
      outlet: { type: "string" },
      ...ownFileOptions,
      jobs: { type: "string" },
    });
    const { output, settings, stdin, stop, talk } = context;
    if (positionals.length === 0 && "isTTY" in stdin && stdin.isTTY) throw new UsageError("code: no PATH given");
    const stated = statedBy(values);
    const jobs = values.jobs === undefined ? settings.jobs : readOption("jobs", values.jobs);
    const coders = openCoders(settings.models, ownFiles(values, context), jobs);
    try {
      const inputs = readInputs(positionals.length === 0 ? ["-"] : positionals, context, stated);
      for await (const { thing, outcome } of inOrder(inputs, coders.width, ({ article }) => coders.code(article))) {
        if (outcome.status === "fulfilled") await output.write(`${JSON.stringify(outcome.value)}\n`);
        else if (outcome.reason instanceof CodersLost) throw outcome.reason;
        else talk.fail(thing.source, `the coder failed: ${(outcome.reason as Error).message}`);
      }
    } finally {
      await coders.close();
    }
    if (stop.aborted) return exitCode.interrupted;
    return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
  },
};
