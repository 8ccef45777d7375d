/** `dragoman brief`: the memo of one side or two as a document. */
import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Across } from "../archive/across.ts";
import { type Side, sidesNamed } from "../archive/side.ts";
import { memoFrom } from "../brief/archive-memo.ts";
import type { Memo } from "../brief/memo.ts";
import { memoDocx } from "../brief/memo-docx.ts";
import { memoHtml } from "../brief/memo-html.ts";
import { memoMarkdown } from "../brief/memo-markdown.ts";
import { findBrowser, printPdf } from "../brief/print-pdf.ts";
import { type Command, exitCode, parseArguments, periodOptions, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";

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

/** @throws UsageError where nobody or several are so named */
const sideIn = (archive: Across, words: string): Side => {
  const [first, ...others] = sidesNamed(archive, words);
  if (first === undefined)
    throw new UsageError(`brief: "${words}" is no state's code or name, and no article here names an actor so`);
  if (others.length > 0)
    throw new UsageError(`brief: "${words}" is several: ${[first, ...others].map(({ key }) => key).join(", ")}`);
  return first;
};

export const briefCommand: Command = {
  name: "brief",
  usage: "brief A [B] [--since DAY] [--until DAY] [-o FILE.md|.html|.docx|.pdf] [--archive FILE]",
  summary: "Writes a memo of one to three pages on two states, on any two actors, or on one alone.",
  help: [
    "A [B]            states by ISO 3166 alpha-3 code or by name: IRN IRQ, Iran Iraq; actors by a name that articles give them",
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
    const [one, other, ...rest] = positionals;
    if (one === undefined || rest.length > 0)
      throw new UsageError("brief: one or two sides are needed, such as IRN IRQ");
    const { since, until } = periodOptions(values);
    const write = writerFor(values.out);
    const archive = openFor(talk, values.archive ?? settings.archive, false);
    try {
      const a = sideIn(archive.across, one);
      const b = other === undefined ? null : sideIn(archive.across, other);
      if (a.key === b?.key) throw new UsageError("brief: two different sides are needed, or one alone");
      const memo = memoFrom(archive.across, a, b, { since, until });
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
