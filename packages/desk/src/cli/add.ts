/** `dragoman add`: articles → archive. A line for each that is new, printed only when it is safely kept. */
import { articleOf } from "@dragoman/coder/record/article";
import type { ReadArticle } from "../reading/read-result.ts";
import { readResources } from "../resources.ts";
import { readOption } from "../settings.ts";
import { type Coders, CodersLost, inOrder, openCoders } from "./coders.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";
import { ownFileHelp, ownFileOptions, ownFiles } from "./own-files.ts";
import { readInputs, statedBy } from "./read-inputs.ts";
import { printable } from "./talk.ts";

export const addCommand: Command = {
  name: "add",
  usage: "add PATH… [--archive FILE] [--published DATE] [--outlet NAME] [--actors FILE] [--lexicon FILE] [--jobs N]",
  summary: "Codes articles into an archive; what it already holds is passed over.",
  help: [
    "PATH              a file, a folder, or - for standard input",
    "--archive FILE    the archive (default: dragoman.db)",
    "--published DATE  when every article was published, whatever it says itself",
    "--outlet NAME     who published every article, whatever it says itself",
    ...ownFileHelp,
    "--jobs N          how many articles are coded at the same time",
    "A line out: added or recoded, id, source, title, with tabs between; it stands for an article that is kept.",
  ],
  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      archive: { type: "string" },
      published: { type: "string" },
      outlet: { type: "string" },
      ...ownFileOptions,
      jobs: { type: "string" },
    });
    if (positionals.length === 0) throw new UsageError("add: no PATH given");
    const { now, output, settings, stop, talk } = context;
    const stated = statedBy(values);
    const jobs = values.jobs === undefined ? settings.jobs : readOption("jobs", values.jobs);
    const file = values.archive ?? settings.archive;
    const archive = openFor(talk, file, true);
    const counts = { added: 0, recoded: 0, known: 0 };
    const own = ownFiles(values, context);
    const resources = readResources(settings.models, own);
    // Opened by the first article that is not yet kept: a second start has none, and needs no workers.
    let coders: Coders | undefined;
    try {
      const codeUnlessKept = async ({ article }: ReadArticle) => {
        if (await archive.holds(articleOf(article).id, resources.coder)) return null;
        coders ??= openCoders(settings.models, own, jobs, resources);
        return await coders.code(article);
      };
      const inputs = readInputs(positionals, context, stated);
      for await (const { thing, outcome } of inOrder(inputs, jobs > 1 ? jobs * 3 : 1, codeUnlessKept)) {
        if (stop.aborted) break;
        if (outcome.status === "rejected") {
          if (outcome.reason instanceof CodersLost) throw outcome.reason;
          talk.fail(thing.source, `the coder failed: ${(outcome.reason as Error).message}`);
          continue;
        }
        const record = outcome.value;
        const done = record === null ? "known" : await archive.add(record, thing.source, now());
        counts[done]++;
        if (record === null || done === "known") continue;
        const line = [done, record.article.id, thing.source, record.article.title ?? ""].map(printable).join("\t");
        await output.write(`${line}\n`);
      }
    } finally {
      await coders?.close();
      await archive.close();
    }
    const parts = [`${counts.added} added`, `${counts.known} already there`];
    if (counts.recoded > 0) parts.splice(1, 0, `${counts.recoded} coded anew`);
    if (talk.failures > 0) parts.push(`${talk.failures} failed`);
    talk.say(`dragoman: ${file}: ${parts.join(", ")}`);
    if (stop.aborted) {
      talk.say("dragoman: stopped; the archive is whole. The same command again goes on from here.");
      return exitCode.interrupted;
    }
    return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
  },
};
