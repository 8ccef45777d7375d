/** `dragoman review confirm|correct|reject|undo`: what a person or a program says of data. In: ids, fields. Out: the entries that were kept, one JSON a line. */
import type { Readable } from "node:stream";
import type { ActorEntry } from "../archive/actor-reviews.ts";
import type { Archive } from "../archive/archive.ts";
import { type AppendOutcome, type Entry, standing } from "../archive/review.ts";
import { readLines } from "../reading/lines.ts";
import { deskOver } from "../web/desk.ts";
import { actorLogNow, keepActorReview, keepReview } from "../web/keep-review.ts";
import { type Fields, RequestError } from "../web/request.ts";
import { namesOfKey, subjectsOf } from "../web/views/actor-subject.ts";
import { type Context, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";

export const judgements = { confirm: "confirm", correct: "correct", reject: "reject", undo: "withdraw" } as const;
type Judgement = keyof typeof judgements;

/** Options of a correction, and the field of the page's form that each is. */
const fieldOf = {
  type: "type",
  status: "status",
  background: "historical",
  actor: "actor",
  recipient: "recipient",
  date: "date",
  place: "place",
  due: "due",
  firmness: "firmness",
  outcome: "outcome",
  said: "said",
  speaker: "speaker",
  stance: "stance",
  choice: "choice",
  "same-as": "sameAs",
  apart: "apart",
  together: "together",
  kind: "kind",
  state: "country",
  sector: "sector",
  name: "name",
  title: "title",
  of: "of",
  since: "start",
  until: "end",
} as const;

export const correctionOptions = Object.keys(fieldOf) as readonly (keyof typeof fieldOf)[];

/** What is judged: an id, and where a list gave it the version that was seen and the role of an actor. */
interface Target {
  readonly source: string;
  readonly id: string;
  readonly version: string | undefined;
  readonly role: string | undefined;
}

const longestLine = 1_000_000;

/** Ids from standard input, one a line, or lines of `dragoman review list`. */
async function* targetsIn(
  stdin: Readable,
): AsyncGenerator<Target | { readonly source: string; readonly fault: string }> {
  for await (const line of readLines(stdin, longestLine)) {
    const source = `-#${line.number}`;
    if ("fault" in line) yield { source, fault: line.fault };
    else if (line.text.trim() !== "") yield targetOf(line.text.trim(), source);
  }
}

const targetOf = (text: string, source: string): Target | { readonly source: string; readonly fault: string } => {
  if (!text.startsWith("{")) return { source, id: text, version: undefined, role: undefined };
  try {
    const { id, version, role } = JSON.parse(text) as { id?: unknown; version?: unknown; role?: unknown };
    if (typeof id !== "string") return { source, fault: "a line without an id" };
    return {
      source,
      id,
      version: typeof version === "number" ? String(version) : undefined,
      role: typeof role === "object" && role !== null ? JSON.stringify(role) : undefined,
    };
  } catch {
    return { source, fault: "not JSON" };
  }
};

type Kept = AppendOutcome<Entry> | AppendOutcome<ActorEntry>;

/** An actor by its key, the one that it has or had. */
const judgeActor = async (
  archive: Archive,
  fields: Fields,
  { id, version, role }: Target,
  titled: string | undefined,
  time: string,
): Promise<Kept> => {
  const [desk, log] = [await deskOver(archive)(), await actorLogNow(archive)];
  const coded = await archive.actors.codedNames(id);
  const names = coded.length > 0 ? coded : namesOfKey(log, id);
  if (names.length === 0) throw new RequestError(404, "no-such-actor", "This archive has no actor with that key.");
  const wanted = titled?.toLowerCase();
  const subject = subjectsOf(desk, log, names).find(({ role: own, held }) =>
    role !== undefined
      ? JSON.stringify(own) === role
      : wanted === undefined
        ? own === null
        : [own?.title, held?.given.title].some((title) => title?.toLowerCase() === wanted),
  );
  if (subject === undefined) throw new RequestError(404, "no-such-role", "The actor has no such role.");
  const about = {
    names: JSON.stringify(names),
    role: subject.role === null ? "" : JSON.stringify(subject.role),
    version: version ?? String(subject.review.version),
  };
  return await keepActorReview(archive, desk, { ...fields, ...about }, time);
};

const judgeDatum = async (archive: Archive, fields: Fields, { id, version }: Target, time: string): Promise<Kept> => {
  const article = await archive.reviews.articleOf(id);
  if (article === null) throw new RequestError(404, "no-such-datum", "This archive has no such datum.");
  const known = standing(await archive.reviews.ofData([id]));
  const about = { article, datum: id, version: version ?? String(known.version) };
  return await keepReview(archive, { ...fields, ...about }, known, time);
};

/** Whether an id is the key of an actor. */
const isActor = (id: string): boolean => id.includes(":");

/** @param args ids, and options @throws UsageError */
export const judge = async (
  word: Judgement,
  args: readonly string[],
  { output, settings, talk, stdin, now }: Context,
): Promise<number> => {
  const { values, positionals } = parseArguments(args, {
    archive: { type: "string" },
    by: { type: "string" },
    reason: { type: "string" },
    version: { type: "string" },
    role: { type: "string" },
    ...(Object.fromEntries(correctionOptions.map((name) => [name, { type: "string" }])) as {
      [N in keyof typeof fieldOf]: { type: "string" };
    }),
  });
  if (positionals.length === 0) throw new UsageError(`review: ${word} needs an ID, or - for ids from standard input`);
  if (values.by === undefined) throw new UsageError(`review: ${word} needs --by NAME`);
  const given = correctionOptions.filter((name) => values[name] !== undefined);
  if (word === "correct" && given.length === 0)
    throw new UsageError(
      `review: correct needs what is right: one of ${correctionOptions.map((name) => `--${name}`).join(", ")}`,
    );
  if (word !== "correct" && given.length > 0)
    throw new UsageError(`review: --${given[0]} corrects; ${word} takes none`);
  const fields: Record<string, string> = { verdict: judgements[word], author: values.by, reason: values.reason ?? "" };
  for (const name of given) fields[fieldOf[name]] = values[name] as string;
  const archive = openFor(talk, values.archive ?? settings.archive, false);
  const take = async (target: Target): Promise<void> => {
    const one = { ...target, version: target.version ?? values.version };
    try {
      const outcome = isActor(one.id)
        ? await judgeActor(archive, fields, one, values.role, now())
        : await judgeDatum(archive, fields, one, now());
      if (outcome.kind === "conflict") {
        const { entry, version } = outcome.current;
        talk.fail(
          one.id,
          `somebody reviewed it meanwhile${entry === null ? "" : `: ${entry.author}, ${entry.verdict}`}; it stands at version ${version}`,
        );
        return;
      }
      const { seq, verdict, correction, author, time, reason } = outcome.entry;
      await output.write(
        `${JSON.stringify({ id: one.id, version: seq, verdict, correction, author, time, reason })}\n`,
      );
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      talk.fail(one.id, error.message);
    }
  };
  try {
    for (const id of positionals) {
      if (id !== "-") await take({ source: id, id, version: undefined, role: undefined });
      else
        for await (const target of targetsIn(stdin))
          if ("fault" in target) talk.fail(target.source, target.fault);
          else await take(target);
    }
  } finally {
    await archive.close();
  }
  return talk.failures > 0 ? exitCode.someFailed : exitCode.done;
};
