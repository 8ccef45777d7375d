/** `dragoman explain`: for a person. Each sentence with what was coded of it, by which rule, and what was rejected and why. */

import { explain } from "@dragoman/coder";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import type { Note } from "@dragoman/coder/text/trace";
import { readResources } from "../resources.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { ownFileHelp, ownFileOptions, ownFiles } from "./own-files.ts";
import { readInputs, statedBy } from "./read-inputs.ts";
import { printable } from "./talk.ts";

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;
const oneLine = (text: string): string => printable(text.replaceAll(/\s+/g, " ").trim());

const interval = (value: { readonly start: string; readonly end: string } | null): string =>
  value === null ? "undated" : value.start === value.end ? value.start : `${value.start}…${value.end}`;

/** What the record holds of one sentence, a line each. */
const codedIn = (record: ArticleRecord, sentence: Span): string[] => {
  const names = new Map(
    record.actors.map(({ id, name, country }) => [id, country === null ? name : `${name} (${country})`]),
  );
  const parties = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(", ");
  const words = ({ start, end }: Span) => `“${oneLine(record.article.text.slice(start, end))}”`;
  const lines: string[] = [];
  for (const event of record.events.filter(({ trigger }) => within(sentence, trigger))) {
    const deed = event.mode === null ? event.type : `${event.type}/${event.mode}`;
    const whom = event.recipient.length === 0 ? "" : ` → ${parties(event.recipient)}`;
    const status = event.historical ? `${event.status}, historical` : event.status;
    lines.push(
      `event        ${deed}  ${parties(event.actor) || "?"}${whom}  ${interval(event.date)}  ${status}  ${words(event.trigger)}  ${event.because}`,
    );
  }
  for (const { speaker, cue, content, form, stance, because } of record.attributions) {
    const place = cue ?? speaker.span ?? content[0];
    if (place === undefined || !within(sentence, place)) continue;
    const who = speaker.actor === null ? (speaker.description ?? "?") : parties([speaker.actor]);
    lines.push(`attribution  ${oneLine(who)} ${stance}, ${form}${cue === null ? "" : `  ${words(cue)}`}  ${because}`);
  }
  for (const { statement, expects, due, firmness, because } of record.prospects.filter((one) =>
    within(sentence, one.statement),
  )) {
    const whom = expects.recipient.length === 0 ? "" : ` → ${parties(expects.recipient)}`;
    lines.push(
      `prospect     ${expects.type ?? "?"}  ${parties(expects.actor) || "?"}${whom}  due ${interval(due)}  ${firmness}  ${words(statement)}  ${because}`,
    );
  }
  for (const { span, timex, because } of record.dates.filter((one) => within(sentence, one.span)))
    lines.push(`date         ${timex}  ${words(span)}  ${because}`);
  for (const { span, name, country, because } of record.places.filter((one) => within(sentence, one.span)))
    lines.push(`place        ${name}${country === null ? "" : ` (${country})`}  ${words(span)}  ${because}`);
  return lines;
};

/** Why something was kept or rejected; what the lines above already say is left out. */
const noteLine = (record: ArticleRecord, { stage, span, outcome, because, reason }: Note): string =>
  `${outcome} by ${stage}  “${oneLine(record.article.text.slice(span.start, span.end))}”  ${because}: ${oneLine(reason)}`;

/** Notes by the sentence they begin in, each list in the order of the stages. */
const notesBySentence = (sentences: readonly Span[], notes: readonly Note[]): Note[][] => {
  const lists: Note[][] = sentences.map(() => []);
  for (const note of notes) {
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as Span).start <= note.span.start) low = middle;
      else high = middle - 1;
    }
    lists[low]?.push(note);
  }
  return lists;
};

/** The whole explanation of one article, a piece for each sentence. */
export function* explanation(record: ArticleRecord, notes: readonly Note[], source: string): Generator<string> {
  const { title, outlet, published } = record.article;
  yield `${printable(source)}: ${oneLine(title ?? "without a title")}\n${oneLine(outlet ?? "outlet unknown")}, ${interval(published)}\n`;
  for (const { name, kind, country, sector, roles, mentions, because } of record.actors) {
    const codes = [country, sector].filter((part) => part !== null).join(" ") || "no code";
    const offices = roles.map(({ title: office }) => oneLine(office)).join("; ");
    yield `  actor  ${oneLine(name)}  ${kind}, ${codes}${offices === "" ? "" : `, ${offices}`}  ${mentions.length}×  ${because}\n`;
  }
  const bySentence = notesBySentence(record.sentences, notes);
  for (const [i, sentence] of record.sentences.entries()) {
    yield `\n[${i + 1}] ${oneLine(record.article.text.slice(sentence.start, sentence.end))}\n`;
    for (const line of codedIn(record, sentence)) yield `  + ${line}\n`;
    for (const note of bySentence[i] as Note[])
      yield `  ${note.outcome === "rejected" ? "−" : "·"} ${noteLine(record, note)}\n`;
  }
  yield "\n";
}

export const explainCommand: Command = {
  name: "explain",
  usage: "explain PATH [--published DATE] [--outlet NAME] [--actors FILE] [--lexicon FILE]",
  summary: "Shows, sentence by sentence, what was coded by which rule, and what was rejected.",
  help: [
    "PATH              a file, a folder, or - for standard input",
    "--published DATE  when every article was published, whatever it says itself",
    "--outlet NAME     who published every article, whatever it says itself",
    ...ownFileHelp,
    "+ in the record   · kept on the way   − rejected",
  ],
  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      published: { type: "string" },
      outlet: { type: "string" },
      ...ownFileOptions,
    });
    if (positionals.length === 0) throw new UsageError("explain: no PATH given");
    const { output, settings, stop, talk } = context;
    const stated = statedBy(values);
    const resources = readResources(settings.models, ownFiles(values, context));
    for await (const { source, article } of readInputs(positionals, context, stated)) {
      const { record, notes } = explain(article, resources);
      for (const piece of explanation(record, notes, source)) await output.write(piece);
    }
    if (stop.aborted) return exitCode.interrupted;
    return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
  },
};
