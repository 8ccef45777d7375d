/** `dragoman review list`: what waits for review, or what was said. In: filters. Out: a JSON line a datum, with its id, its version and how it stands. */
import { eventTypeCodes } from "@dragoman/coder/codebook/event-types";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import type { Archive } from "../archive/archive.ts";
import type { Seen } from "../archive/review.ts";
import { deskOver } from "../web/desk.ts";
import { actorLogNow } from "../web/keep-review.ts";
import { modeOf, partiesWords, speakerName, timeWords, typeOf } from "../web/review-form.ts";
import { type ActorItem, actorReviewView, actorStates } from "../web/views/actor-review-view.ts";
import { keyAsCoded } from "../web/views/actor-subject.ts";
import { type ReviewItem, reviewStates, reviewsOf, reviewView } from "../web/views/review-view.ts";
import { type Context, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";

const kinds = ["event", "prospect", "attribution", "naming", "actor"] as const;

/** One of a closed set that an option gives. @throws UsageError that names the set */
const choice = <T extends string>(name: string, written: string | undefined, allowed: readonly T[]): T | undefined => {
  const found = allowed.find((one) => one === written);
  if (written !== undefined && found === undefined)
    throw new UsageError(`--${name}: "${written}" is none of ${allowed.join(", ")}`);
  return found;
};

/** How a datum stands, each thing under the name of the option that corrects it. */
const fieldsOf = (seen: Seen): object => {
  if (seen.kind === "attribution") return { speaker: speakerName(seen), stance: seen.datum.stance };
  if (seen.kind === "naming")
    return { thing: seen.datum.thing, choice: seen.datum.choice, said: seen.datum.attribution };
  const [type, mode] = [typeOf(seen), modeOf(seen)];
  const deed = {
    type: mode === null ? type : `${type}/${mode}`,
    actor: partiesWords(seen, "actor"),
    recipient: partiesWords(seen, "recipient"),
    said: seen.datum.attribution,
  };
  if (seen.kind === "prospect")
    return { ...deed, due: timeWords(seen), firmness: seen.datum.firmness, outcome: seen.datum.ruled ?? null };
  const { status, historical, place, confidence } = seen.datum;
  return {
    ...deed,
    status,
    background: historical ? "yes" : "no",
    date: timeWords(seen),
    place: place?.name ?? "",
    confidence,
  };
};

const saidOf = (
  entry: {
    readonly verdict: string;
    readonly author: string;
    readonly time: string;
    readonly reason: string | null;
  } | null,
) => (entry === null ? null : { verdict: entry.verdict, by: entry.author, time: entry.time, reason: entry.reason });

const datumLine = ({ article, datum, seen, review, context }: ReviewItem): object => ({
  id: datum,
  kind: seen.kind,
  version: review.version,
  review: saidOf(review.entry),
  ...fieldsOf(seen),
  words: `${context.head}${context.trigger}${context.tail}`,
  article: article.id,
  outlet: article.outlet,
  title: article.title,
  published: article.published?.start ?? null,
});

const actorLine = ({ names, party, role, held, review, articles, quotes }: ActorItem): object => ({
  id: party?.key ?? names.map(keyAsCoded)[0] ?? null,
  kind: role === null ? "actor" : "role",
  version: review.version,
  review: saidOf(review.entry),
  role,
  ...(role === null
    ? {
        name: party?.name ?? null,
        "actor-kind": party?.kind ?? null,
        state: party?.country ?? null,
        sector: party?.sector ?? null,
      }
    : {
        title: held?.given.title ?? null,
        of: held?.given.of ?? null,
        since: held?.start ?? null,
        until: held?.end ?? null,
      }),
  names,
  articles,
  words: quotes.map(({ words }) => words),
});

const wholeNumber = (name: string, written: string | undefined, otherwise: number): number => {
  if (written === undefined) return otherwise;
  if (!/^[1-9]\d{0,6}$/.test(written)) throw new UsageError(`--${name}: "${written}" is no number from 1`);
  return Number(written);
};

/** Pages of a view, one after the other, as many as are asked for. */
const eachItem = async <I>(
  most: number,
  pageOf: (page: number) => Promise<{ readonly items: readonly I[]; readonly pages: number }>,
  write: (item: I) => Promise<void>,
): Promise<void> => {
  let left = most;
  for (let page = 1, pages = 1; page <= pages && left > 0; page++) {
    const view = await pageOf(page);
    pages = view.pages;
    for (const item of view.items.slice(0, left)) await write(item);
    left -= view.items.length;
  }
};

export const listReviews = async (args: readonly string[], { output, settings, talk }: Context): Promise<number> => {
  const { values, positionals } = parseArguments(args, {
    archive: { type: "string" },
    kind: { type: "string" },
    state: { type: "string" },
    order: { type: "string" },
    type: { type: "string" },
    status: { type: "string" },
    outlet: { type: "string" },
    article: { type: "string" },
    pair: { type: "string" },
    share: { type: "string" },
    actor: { type: "string" },
    by: { type: "string" },
    limit: { type: "string" },
  });
  if (positionals.length > 0)
    throw new UsageError(`review: what is "${positionals.join(" ")}"? list takes options only`);
  const kind = choice("kind", values.kind, kinds) ?? "event";
  const most = wholeNumber("limit", values.limit, 100);
  const write = (line: object) => output.write(`${JSON.stringify(line)}\n`);
  if (kind === "actor") {
    const state = choice("state", values.state, actorStates) ?? "open";
    return await withArchive(talk, values.archive ?? settings.archive, async (archive) => {
      const [desk, log] = [await deskOver(archive)(), await actorLogNow(archive)];
      const pageOf = (page: number) =>
        actorReviewView(archive, desk, log, { state, actor: values.actor }, values.by ?? null, page, null);
      await eachItem(most, pageOf, (item) => write(actorLine(item)));
    });
  }
  const [, a, b] = /^([A-Za-z]{3})-([A-Za-z]{3})$/.exec(values.pair ?? "") ?? [];
  if (values.pair !== undefined && (a === undefined || b === undefined))
    throw new UsageError(`--pair: "${values.pair}" is not two codes of states such as IRN-IRQ`);
  const [, part, of] = /^(\d)\/([2-9])$/.exec(values.share ?? "") ?? [];
  if (values.share !== undefined && (Number(part) < 1 || Number(part) > Number(of) || part === undefined))
    throw new UsageError(`--share: "${values.share}" is not a part such as 1/2 or 3/3, of at most nine`);
  const filter = {
    kind,
    state: choice("state", values.state, reviewStates) ?? ("open" as const),
    order: choice("order", values.order, ["newest", "doubt"] as const) ?? ("doubt" as const),
    type: choice("type", values.type, eventTypeCodes),
    status: choice("status", values.status, statusCodes),
    outlet: values.outlet,
    article: values.article,
    pair:
      a === undefined || b === undefined ? undefined : ([a.toUpperCase(), b.toUpperCase()].sort() as [string, string]),
    share: part === undefined ? undefined : { part: Number(part), of: Number(of) },
  };
  return await withArchive(talk, values.archive ?? settings.archive, async (archive) => {
    const reviews = reviewsOf(await archive.reviews.all());
    const pageOf = (page: number) => reviewView(archive, reviews, filter, values.by ?? null, page, null);
    await eachItem(most, pageOf, (item) => write(datumLine(item)));
  });
};

const withArchive = async (
  talk: Context["talk"],
  file: string,
  work: (archive: Archive) => Promise<void>,
): Promise<number> => {
  const archive = openFor(talk, file, false);
  try {
    await work(archive);
  } finally {
    await archive.close();
  }
  return exitCode.done;
};
