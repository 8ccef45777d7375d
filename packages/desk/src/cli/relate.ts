/** `dragoman relate`: sentences with two marked parties → what the first does to the second. JSONL in, JSONL out. */
import { createReadStream } from "node:fs";
import { relateActors } from "@dragoman/coder/events/relate";
import { analyse } from "@dragoman/coder/language";
import type { Span } from "@dragoman/coder/text/span";
import { readLines } from "../reading/lines.ts";
import { readResources } from "../resources.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";

interface Question {
  readonly text: string;
  readonly actor: Span;
  readonly recipient: Span;
}

const isSpan = (value: unknown, length: number): value is Span => {
  if (typeof value !== "object" || value === null) return false;
  const { start, end } = value as { start?: unknown; end?: unknown };
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) < Number(end) &&
    Number(end) <= length
  );
};

/** A line's question, or why it is none. */
const readQuestion = (line: string): Question | string => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not a JSON object";
  const { text, actor, recipient } = value as { text?: unknown; actor?: unknown; recipient?: unknown };
  if (typeof text !== "string") return "no text: a string `text` is needed";
  for (const [name, span] of Object.entries({ actor, recipient }))
    if (!isSpan(span, text.length)) return `\`${name}\` is no span {start, end} within the text`;
  return { text, actor: actor as Span, recipient: recipient as Span };
};

/** A line of at most 2 million code units, each written as an escape of six bytes. */
const longestLine = 12_000_000;

export const relateCommand: Command = {
  name: "relate",
  usage: "relate [PATH.jsonl]",
  summary: "Says what the first of two marked parties does to the second, a line for each line.",
  help: [
    "PATH   lines {text, actor: {start, end}, recipient: {start, end}}, or - for standard input (the default)",
    "       a line out: {type, mode, quad, status, scores}; offsets are UTF-16 code units",
  ],
  async run(args, { output, settings, stdin, stop, talk }) {
    const { positionals } = parseArguments(args, {});
    if (positionals.length > 1) throw new UsageError("relate: one PATH, please");
    const path = positionals[0] ?? "-";
    const { language, relate } = readResources(settings.models);
    try {
      for await (const line of readLines(path === "-" ? stdin : createReadStream(path), longestLine)) {
        if (stop.aborted) return exitCode.interrupted;
        const source = `${path}#${line.number}`;
        if ("text" in line && line.text.trim() === "") continue;
        const question = "fault" in line ? line.fault : readQuestion(line.text);
        if (typeof question === "string") {
          talk.fail(source, question);
          continue;
        }
        const relation = relateActors(analyse(question.text, language), question.actor, question.recipient, relate);
        await output.write(`${JSON.stringify(relation)}\n`);
      }
    } catch (error) {
      const { code, message, path: file } = error as NodeJS.ErrnoException;
      if (code === undefined || file === undefined) throw error;
      talk.fail(path, code === "ENOENT" ? "no such file" : message);
    }
    return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
  },
};
