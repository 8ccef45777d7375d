/** `dragoman dossier`: the record of two states from an archive, for a terminal or a program. */

import { actorDecisions } from "../archive/actor-reviews.ts";
import { decisionsOf } from "../archive/merges.ts";
import { dossierMarkdown, dossierText } from "../formats/dossier-text.ts";
import { type Dossier, dossierOf } from "../relations/dossier.ts";
import { steps } from "../relations/series.ts";
import { type Command, exitCode, parseArguments, periodOptions, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";
import { twoStates } from "./state-of.ts";

const formats: { readonly [name: string]: (dossier: Dossier) => string } = {
  text: dossierText,
  md: dossierMarkdown,
  json: (dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
};

export const dossierCommand: Command = {
  name: "dossier",
  usage: "dossier A B [--since DAY] [--until DAY] [--step day|week|month] [--format text|md|json] [--archive FILE]",
  summary: "Prints what the archive holds of two states.",
  help: [
    "A B              states by ISO 3166 alpha-3 code or by name: IRN IRQ, Iran Iraq",
    "--since DAY      the first day that counts: 2020-07-01",
    "--until DAY      the last day that counts",
    "--step STEP      the periods of the series: day, week or month (default: weeks, months where it is long)",
    "--format FORMAT  text (the default), md or json",
    "--archive FILE   the archive (default: dragoman.db)",
  ],
  async run(args, { output, settings, talk }) {
    const { values, positionals } = parseArguments(args, {
      since: { type: "string" },
      until: { type: "string" },
      step: { type: "string" },
      format: { type: "string", default: "text" },
      archive: { type: "string" },
    });
    const [a, b] = twoStates("dossier", positionals);
    const format = formats[values.format];
    if (format === undefined || !Object.hasOwn(formats, values.format))
      throw new UsageError(`--format: "${values.format}" is none of text, md, json`);
    const step = steps.find((one) => one === values.step);
    if (values.step !== undefined && step === undefined)
      throw new UsageError(`--step: "${values.step}" is none of ${steps.join(", ")}`);
    const { since, until } = periodOptions(values);
    const archive = openFor(talk, values.archive ?? settings.archive, false);
    try {
      const records = [];
      for await (const record of archive.records({ countries: [a, b] })) records.push(record);
      const decisions = decisionsOf(await archive.merges.all(), actorDecisions(await archive.actors.all()));
      const text = format(dossierOf(records, a, b, { since, until, step, decisions }));
      await output.write(text.endsWith("\n") ? text : `${text}\n`);
    } finally {
      await archive.close();
    }
    return exitCode.done;
  },
};
