/** Help. In: the commands. Out: what each does, or all about one. */
import { environmentName, settingRows } from "../settings.ts";
import type { Command } from "./command.ts";

/** All commands in short. */
export const overview = (commands: readonly Command[]): string =>
  [
    "dragoman reads news articles and keeps an auditable record of the relations between states.",
    "",
    "usage: dragoman COMMAND …",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`),
    `  ${"help".padEnd(9)} Says more of a command: dragoman help code`,
    "",
    "Data go to standard output, talk to standard error. Exit codes: 0 done, 1 some inputs failed, 2 wrong usage.",
    `Settings come from the environment (${environmentName("archive")} …) and from dragoman.json:`,
    "",
    ...Object.entries(settingRows).map(
      ([name, { default: value, sentence }]) => `  ${name.padEnd(14)} ${sentence}${value === "" ? "" : ` (${value})`}`,
    ),
    "",
  ].join("\n");

/** One command in full. */
export const helpOf = ({ usage, summary, help }: Command): string =>
  [`usage: dragoman ${usage}`, "", summary, "", ...help.map((line) => `  ${line}`), ""].join("\n");
