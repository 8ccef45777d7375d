/** `dragoman archive check`: whether what the archive counts and joins is what its articles make it; `--rebuild` mends it. */

import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";
import { printable } from "./talk.ts";

export const archiveCommand: Command = {
  name: "archive",
  usage: "archive check [--rebuild] [--archive FILE]",
  summary: "Checks what an archive keeps besides its articles against the articles themselves, or makes it anew.",
  help: [
    "--archive FILE   the archive (default: dragoman.db)",
    "--rebuild        makes anew what differs",
    "A line out for each difference: the table, the row, what it holds, what it should hold, with tabs between; – where it has none.",
    "It makes everything anew among the temporary files (SQLITE_TMPDIR says where), which takes about half the archive's size there.",
    "Stopped before its end, it leaves the archive as it was. Exit code 1 where something differs and was not mended.",
  ],
  async run(args, { output, settings, stop, talk }) {
    const { values, positionals } = parseArguments(args, {
      archive: { type: "string" },
      rebuild: { type: "boolean", default: false },
    });
    if (positionals.length !== 1 || positionals[0] !== "check")
      throw new UsageError(
        `archive: ${positionals.length === 0 ? "what shall be done?" : `what is "${positionals.join(" ")}"?`} It knows check`,
      );
    const file = values.archive ?? settings.archive;
    const archive = openFor(talk, file, false);
    try {
      const { articles } = await archive.size();
      let differences = 0;
      const progress = (what: string, done: number, all: number): void =>
        talk.progress(`dragoman: ${file}: ${done} of ${all} ${what}`);
      for await (const { table, at, kept, counted } of archive.check({ rebuild: values.rebuild, progress, stop })) {
        differences++;
        await output.write(`${[table, at, kept ?? "–", counted ?? "–"].map(printable).join("\t")}\n`);
      }
      const found = `${differences} ${differences === 1 ? "difference" : "differences"}`;
      const mended = values.rebuild && differences > 0 ? ", made anew" : "";
      talk.say(`dragoman: ${file}: ${articles} ${articles === 1 ? "article" : "articles"}, ${found}${mended}`);
      return differences === 0 || values.rebuild ? exitCode.done : exitCode.someFailed;
    } finally {
      await archive.close();
    }
  },
};
