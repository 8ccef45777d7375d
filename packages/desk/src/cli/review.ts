/** `dragoman review`: what reviewers said, written as `dragoman eval` reads it, and read into another archive. */
import { createReadStream } from "node:fs";
import type { Archive } from "../archive/archive.ts";
import { entriesOfLine } from "../archive/entry-line.ts";
import { entryImport } from "../archive/import-entries.ts";
import { reviewedRecord } from "../measure/reviewed-gold.ts";
import { longestJsonl } from "../reading/jsonl.ts";
import { readLines } from "../reading/lines.ts";
import { reasonOf } from "../reading/read-path.ts";
import { type Command, type Context, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";
import { judge, judgements } from "./review-judge.ts";
import { listReviews } from "./review-list.ts";

/** Reads one file of entries into an archive; a line that cannot be read is named, and the rest goes on. */
const importFile = async (
  archive: Archive,
  path: string,
  over: boolean,
  { settings, stdin, talk }: Context,
): Promise<void> => {
  const take = entryImport(archive, over);
  const total = { kept: 0, known: 0, gone: 0 };
  // A line has a record beside its entries, each with a datum.
  const longest = longestJsonl(settings) * 4;
  try {
    for await (const line of readLines(path === "-" ? stdin : createReadStream(path), longest)) {
      if (!("fault" in line) && line.text.trim() === "") continue;
      const read = "fault" in line ? line.fault : entriesOfLine(line.text);
      const source = `${path}#${line.number}`;
      if (typeof read === "string") {
        talk.fail(source, read);
        continue;
      }
      const { left, ...counts } = await take(read);
      for (const reason of left) talk.fail(source, reason);
      for (const name of ["kept", "known", "gone"] as const) total[name] += counts[name];
    }
  } catch (error) {
    talk.fail(path, reasonOf(error));
  }
  talk.say(
    `dragoman: ${path}: ${total.kept} ${total.kept === 1 ? "entry" : "entries"} kept, ${total.known} known, ${total.gone} about words that stand here no more`,
  );
};

const isJudgement = (word: string | undefined): word is keyof typeof judgements =>
  word !== undefined && Object.hasOwn(judgements, word);

export const reviewCommand: Command = {
  name: "review",
  usage: "review list|confirm|correct|reject|undo|export|merges|actors|import … [--archive FILE]",
  summary:
    "Lists what waits for review, keeps what you say of it, and writes it for dragoman eval and for other archives.",
  help: [
    "list             what waits, a JSON line each, what the coder was least sure of first: its id, its version and how it stands",
    "  --kind KIND    event (as it is without), prospect, attribution, naming or actor: of one, with its roles, --actor KEY",
    "  --state STATE  open (as it is without), second, confirmed, corrected, rejected, all",
    "  --type, --status, --outlet, --article, --pair IRN-IRQ, --share 1/3, --order doubt|newest, --limit N (100)",
    "confirm ID…      it is right as it stands; reject: it is not there, nobody is so called, the role is not held; undo takes the last back",
    'correct ID…      with what is right: --type CONSULT/visit, --status, --background yes|no, --actor and --recipient "Iran; Zarif",',
    "                 --date, --place, --said ID, --same-as ID, --apart ID, --together ID; --due, --firmness, --outcome; --speaker, --stance; --choice;",
    "                 of an actor by its key --name, --kind, --state, --sector, and of its --role TITLE also --title, --of, --since, --until",
    "  --by NAME      who says so; --reason TEXT: why",
    "  --version N    what you saw: if somebody else said something since, nothing is kept. Lines of list bring theirs: ID may be -",
    "export           articles as reviewers leave them",
    "merges           the log of which names are one actor, an entry a line; actors: the log of who somebody is",
    "import FILE…     reads any of them, of another archive (- is standard input); what is here is kept, and where somebody here says",
    "                 otherwise the entry is named and left out",
    "--over           such an entry stands on top instead; both stay in the log",
    "--archive FILE   the archive (default: dragoman.db)",
    "Each line is an article as one reviewer leaves it, with that reviewer's entries in the log under `reviews`. Events that the",
    "reviewer did not judge have `core: false`: eval counts them neither as right nor as wrong.",
  ],
  async run(args, context) {
    const { output, settings, talk } = context;
    const [word, ...rest] = args;
    if (word === "list") return await listReviews(rest, context);
    if (isJudgement(word)) return await judge(word, rest, context);
    const { values, positionals } = parseArguments(args, { archive: { type: "string" }, over: { type: "boolean" } });
    const [what, ...files] = positionals;
    const known =
      what === "import" ? files.length > 0 : ["export", "merges", "actors"].includes(what ?? "") && files.length === 0;
    if (!known)
      throw new UsageError(
        `review: ${what === undefined ? "what shall be done?" : what === "import" && files.length === 0 ? "import needs a FILE" : `what is "${positionals.join(" ")}"?`} It knows list, confirm, correct, reject, undo, export, merges, actors and import`,
      );
    const archive = openFor(talk, values.archive ?? settings.archive, false);
    let lines = 0;
    try {
      if (what === "import") {
        for (const file of files) await importFile(archive, file, values.over ?? false, context);
        return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
      }
      if (what === "merges" || what === "actors") {
        const log = await archive[what].all();
        for (const entry of log) await output.write(`${JSON.stringify(entry)}\n`);
        talk.say(`dragoman: ${log.length} ${log.length === 1 ? "entry" : "entries"} in the log of ${what}`);
        return exitCode.done;
      }
      const [entries, actors] = [await archive.reviews.all(), await archive.actors.all()];
      const articles = [...new Set(entries.map(({ article }) => article))];
      for (const article of articles) {
        const coded = await archive.reviews.coded(article);
        if (coded === null) continue;
        const own = entries.filter((entry) => entry.article === article);
        for (const reviewer of [...new Set(own.map(({ author }) => author))].sort()) {
          const line = reviewedRecord(coded, own, reviewer, actors);
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
