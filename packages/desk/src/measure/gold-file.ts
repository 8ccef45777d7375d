/**
 * An analyst's own coding → gold. In: a stream of JSONL, a line `{text, title?, outlet?, url?, published?, events, coder?}` or a record of
 * `dragoman code` with its events corrected. Out: an article with its events for each line; a broken line is named and the rest is read.
 */
import type { ArticleInput } from "@dragoman/coder/record/article";
import { recordVersion } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import { articleOfFields, type Fields, longestJsonl, readFields } from "../reading/jsonl.ts";
import { readLines } from "../reading/lines.ts";
import { failure, type Limits, type ReadFailure, tooLong } from "../reading/read-result.ts";
import type { ComparedEvent } from "./compared-event.ts";
import { wordFinder } from "./find-words.ts";
import { type Complain, readGoldEvent } from "./gold-event.ts";

/** One person's events of one article. */
export interface GoldArticle {
  readonly kind: "gold";
  /** File and line: `gold.jsonl#3`. */
  readonly source: string;
  /** Who coded it: the line's `coder`, or `gold` where none is named. */
  readonly annotator: string;
  readonly article: ArticleInput;
  readonly events: readonly ComparedEvent[];
  /** Whether it is a record of the program that a person corrected: who corrects is led by what stands there. */
  readonly corrected: boolean;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The events of a record as an analyst's line has them: countries in the place of actors' ids. */
const eventsOfRecord = (record: Fields, complain: Complain): unknown => {
  if (!Array.isArray(record.events) || !Array.isArray(record.actors)) {
    complain("a record without lists `actors` and `events`");
    return [];
  }
  const countryOf = new Map(record.actors.filter(isFields).map(({ id, country }) => [id, country ?? null]));
  return record.events.map((event: unknown, i) => {
    if (!isFields(event)) return event;
    const parties = (name: "actor" | "recipient"): unknown => {
      const ids = event[name];
      if (!Array.isArray(ids)) return ids;
      for (const id of ids)
        if (!countryOf.has(id))
          complain(`events[${i}]: \`${name}\` names ${JSON.stringify(id)}, no actor of the record`);
      return ids.map((id: unknown) => countryOf.get(id) ?? null);
    };
    const { type, mode, status, historical, date, contexts, evidence, core } = event;
    return {
      type,
      mode,
      status,
      historical,
      date,
      contexts,
      evidence,
      core,
      actor: parties("actor"),
      recipient: parties("recipient"),
    };
  });
};

/** At most so many faults of a line are told. */
const mostFaults = 3;

const readLine = (line: string, limits: Limits): Omit<GoldArticle, "kind" | "source"> | string => {
  const fields = readFields(line);
  if (typeof fields === "string") return fields;
  const corrected = fields.schema !== undefined;
  if (corrected && fields.schema !== recordVersion)
    return `a record of schema ${JSON.stringify(fields.schema)}; this program reads ${recordVersion}`;
  if (corrected && !isFields(fields.article)) return "a record without `article`";
  const articleFields = corrected ? (fields.article as Fields) : fields;
  const article = articleOfFields(articleFields);
  if (typeof article === "string") return article;
  const long = tooLong(article.text.length, limits);
  if (long !== null) return long;
  const faults: string[] = [];
  if (article.published === null && articleFields.published != null)
    faults.push(`\`published\` is ${JSON.stringify(articleFields.published)}, no date`);
  const events = corrected ? eventsOfRecord(fields, (fault) => faults.push(fault)) : fields.events;
  if (!Array.isArray(events)) return "no `events`: a list is needed, empty where the article tells none";
  const annotator = corrected ? (fields.reviewer ?? "review") : (fields.coder ?? "gold");
  if (typeof annotator !== "string" || annotator.trim() === "") faults.push("`coder` is no name");
  const text = { length: article.text.length, find: wordFinder(article.text) };
  const read = events.flatMap(
    (event: unknown, i) => readGoldEvent(event, text, (fault) => faults.push(`events[${i}]: ${fault}`)) ?? [],
  );
  if (faults.length > mostFaults)
    return `${faults.slice(0, mostFaults).join("; ")}; and ${faults.length - mostFaults} more`;
  if (faults.length > 0) return faults.join("; ");
  return { annotator: annotator as string, article, events: read, corrected };
};

/**
 * Reads gold line by line.
 * @param source what lines are named after: line n is `source#n`, from 1
 */
export async function* readGold(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
  limits: Limits,
): AsyncGenerator<GoldArticle | ReadFailure> {
  /** By text: when the article was published, and on which line each annotator has it. */
  const seen = new Map<string, { published: string; lines: Map<string, number> }>();
  let found = false;
  for await (const line of readLines(bytes, longestJsonl(limits))) {
    if ("text" in line && line.text.trim() === "") continue;
    found = true;
    const lineSource = `${source}#${line.number}`;
    const gold = "fault" in line ? line.fault : readLine(line.text, limits);
    if (typeof gold === "string") {
      yield failure(lineSource, gold);
      continue;
    }
    const { annotator, article } = gold;
    const published = JSON.stringify(article.published);
    const same = seen.get(contentHash(article.text)) ?? { published, lines: new Map<string, number>() };
    seen.set(contentHash(article.text), same);
    const [first] = same.lines.values();
    if (same.lines.has(annotator))
      yield failure(lineSource, `${annotator} has this text on line ${same.lines.get(annotator)} already`);
    else if (same.published !== published)
      yield failure(lineSource, `the same text as on line ${first}, published at another time`);
    else {
      same.lines.set(annotator, line.number);
      yield { kind: "gold", source: lineSource, ...gold };
    }
  }
  if (!found) yield failure(source, "empty file");
}
