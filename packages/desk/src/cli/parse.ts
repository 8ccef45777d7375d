/** `dragoman parse`: language only. Text → CoNLL-U; or CoNLL-U → CoNLL-U with every column but the words predicted anew. */
import { readFile } from "node:fs/promises";
import { analyse, loadLanguage } from "@dragoman/coder/language";
import { analyseTokens, fromConllu, givenToConllu, toConllu } from "@dragoman/coder/language/conllu";
import { modelsFolder, readModelFiles } from "../resources.ts";
import { type Command, type Context, exitCode, parseArguments, UsageError } from "./command.ts";
import { readInputs } from "./read-inputs.ts";

/** All of standard input, or of a file. */
const readAll = async (path: string, { stdin }: Context): Promise<string> => {
  if (path !== "-") return await readFile(path, "utf8");
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
};

export const parseCommand: Command = {
  name: "parse",
  usage: "parse [PATH] [--conllu]",
  summary: "Prints sentences, tags and trees as CoNLL-U.",
  help: [
    "PATH       a file, a folder, or - for standard input (the default)",
    "--conllu   the input is CoNLL-U: its sentences and words are kept, every other column is predicted",
  ],
  async run(args, context) {
    const { values, positionals } = parseArguments(args, { conllu: { type: "boolean" } });
    if (positionals.length > 1) throw new UsageError("parse: one PATH, please");
    const { output, settings, talk, stop } = context;
    const path = positionals[0] ?? "-";
    const models = loadLanguage(readModelFiles(settings.models || modelsFolder()));
    if (values.conllu) {
      try {
        const sentences = fromConllu((await readAll(path, context)).replace(/^\ufeff/, ""));
        await output.write(givenToConllu(sentences, analyseTokens(sentences, models)));
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === undefined && !message.startsWith("CoNLL-U")) throw error;
        talk.fail(path, code === "ENOENT" ? "no such file" : message);
      }
    } else {
      for await (const { article } of readInputs([path], context))
        await output.write(toConllu(analyse(article.text, models)));
    }
    if (stop.aborted) return exitCode.interrupted;
    return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
  },
};
