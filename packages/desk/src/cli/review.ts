/** `dragoman review export`: what reviewers said, a line an article and reviewer, as `dragoman eval` reads it. */

import { reviewedRecord } from "../measure/reviewed-gold.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";

export const reviewCommand: Command = {
  name: "review",
  usage: "review export|merges [--archive FILE]",
  summary: "Writes what reviewers confirmed, corrected and rejected, one corrected record a line, for dragoman eval.",
  help: [
    "export           articles as reviewers leave them; merges: the log of which names are one actor, an entry a line",
    "--archive FILE   the archive (default: dragoman.db)",
    "Each line is an article as one reviewer leaves it, with that reviewer's entries in the log under `reviews`. Events that the",
    "reviewer did not judge have `core: false`: eval counts them neither as right nor as wrong.",
  ],
  async run(args, { output, settings, talk }) {
    const { values, positionals } = parseArguments(args, { archive: { type: "string" } });
    const [what] = positionals;
    if (positionals.length !== 1 || (what !== "export" && what !== "merges"))
      throw new UsageError(
        `review: ${positionals.length === 0 ? "what shall be done?" : `what is "${positionals.join(" ")}"?`} It knows export and merges`,
      );
    const archive = openFor(talk, values.archive ?? settings.archive, false);
    let lines = 0;
    try {
      if (what === "merges") {
        const merges = await archive.merges.all();
        for (const entry of merges) await output.write(`${JSON.stringify(entry)}\n`);
        talk.say(`dragoman: ${merges.length} ${merges.length === 1 ? "entry" : "entries"} in the log of merges`);
        return exitCode.done;
      }
      const entries = await archive.reviews.all();
      const articles = [...new Set(entries.map(({ article }) => article))];
      for (const article of articles) {
        const coded = await archive.reviews.coded(article);
        if (coded === null) continue;
        const own = entries.filter((entry) => entry.article === article);
        for (const reviewer of [...new Set(own.map(({ author }) => author))].sort()) {
          const line = reviewedRecord(coded, own, reviewer);
          if (line === null) continue;
          await output.write(`${JSON.stringify(line)}\n`);
          lines++;
        }
      }
      talk.say(
        `dragoman: ${lines} reviewed ${lines === 1 ? "article" : "articles"}, ${entries.length} entries in the log`,
      );
    } finally {
      await archive.close();
    }
    return exitCode.done;
  },
};
