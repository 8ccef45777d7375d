/** `dragoman brief`: the memo of two states as a document. */
import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { decisionsOf } from "../archive/merges.ts";
import { type Memo, memoOf } from "../brief/memo.ts";
import { memoDocx } from "../brief/memo-docx.ts";
import { memoHtml } from "../brief/memo-html.ts";
import { memoMarkdown } from "../brief/memo-markdown.ts";
import { findBrowser, printPdf } from "../brief/print-pdf.ts";
import { dossierOf } from "../relations/dossier.ts";
import { type Command, exitCode, parseArguments, periodOptions, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";
import { twoStates } from "./state-of.ts";

type Writer = (memo: Memo) => Promise<Uint8Array | string>;

const writers: { readonly [ending: string]: Writer } = {
  ".md": async (memo) => memoMarkdown(memo),
  ".html": async (memo) => memoHtml(memo),
  ".docx": memoDocx,
  ".pdf": async (memo) => printPdf(memoHtml(memo), await findBrowser(process.env.PATH ?? "")),
};

/** The writer for a file's ending; standard output takes Markdown. */
const writerFor = (file: string | undefined): Writer => {
  const ending = file === undefined ? ".md" : extname(file).toLowerCase();
  const writer = Object.hasOwn(writers, ending) ? writers[ending] : undefined;
  if (writer === undefined) throw new UsageError(`brief: "${file}" ends in none of ${Object.keys(writers).join(", ")}`);
  return writer;
};

export const briefCommand: Command = {
  name: "brief",
  usage: "brief A B [--since DAY] [--until DAY] [-o FILE.md|.html|.docx|.pdf] [--archive FILE]",
  summary: "Writes a memo of one to three pages on two states.",
  help: [
    "A B              states by ISO 3166 alpha-3 code or by name: IRN IRQ, Iran Iraq",
    "--since DAY      the first day that counts: 2020-07-13; what came before is the usual that it is held against",
    "--until DAY      the last day that counts",
    "-o FILE          where to write; its ending says how: .md, .html, .docx, .pdf (default: Markdown on standard output)",
    "                 a PDF is printed by the Chromium, Chrome or Edge of this machine",
    "--archive FILE   the archive (default: dragoman.db)",
  ],
  async run(args, { output, settings, talk }) {
    const { values, positionals } = parseArguments(args, {
      since: { type: "string" },
      until: { type: "string" },
      out: { type: "string", short: "o" },
      archive: { type: "string" },
    });
    const [a, b] = twoStates("brief", positionals);
    const { since, until } = periodOptions(values);
    const write = writerFor(values.out);
    const archive = openFor(talk, values.archive ?? settings.archive, false);
    try {
      const records = [];
      for await (const record of archive.records({ countries: [a, b] })) records.push(record);
      // The last day that was read of anybody, not only of these two.
      const today = (await archive.states())
        .flatMap(({ last }) => last ?? [])
        .sort()
        .at(-1);
      const decisions = decisionsOf(await archive.merges.all());
      const memo = memoOf(dossierOf(records, a, b, { since, until, today, decisions }), {
        history: since === undefined ? undefined : dossierOf(records, a, b, { until, today, decisions }),
        records,
      });
      const written = await write(memo);
      if (values.out === undefined) await output.write(String(written));
      else {
        await writeFile(values.out, written);
        talk.say(`${values.out}: ${memo.title}, ${memo.notes.length} sources`);
      }
    } finally {
      await archive.close();
    }
    return exitCode.done;
  },
};
