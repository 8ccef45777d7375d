/** Keeping what a reviewer says. In: the fields of a form, or of a command line. Out: what was kept, or what stands where somebody was quicker. */
import { type ActorEntry, actorDecisions, actorReview } from "../archive/actor-reviews.ts";
import type { Archive } from "../archive/archive.ts";
import { type AppendOutcome, type DatumReview, type Seen, unreviewed } from "../archive/review.ts";
import { seenIn } from "../archive/revise.ts";
import { actorEntryOf, namesOf, roleOf } from "./actor-form.ts";
import type { Desk } from "./desk.ts";
import { type Fields, RequestError } from "./request.ts";
import { entryOf } from "./review-form.ts";
import { type ActorLogNow, type ActorSubject, subjectOf } from "./views/actor-subject.ts";

/** The log of reviews of actors with what follows from it. */
export const actorLogNow = async (archive: Archive): Promise<ActorLogNow> => {
  const entries = await archive.actors.all();
  return { entries, decisions: actorDecisions(entries) };
};

/**
 * Keeps a review of a datum of an article.
 * @param known how it stands
 * @throws RequestError where there is none, or a field cannot be meant
 */
export const keepReview = async (
  archive: Archive,
  fields: Fields,
  known: DatumReview = unreviewed,
  time: string,
): Promise<AppendOutcome & { readonly seen: Seen }> => {
  const record = await archive.record(fields.article ?? "");
  if (record === null) throw new RequestError(404, "no-such-article", "This archive has no such article.");
  const seen = seenIn(record, fields.datum ?? "") ?? known.history.at(-1)?.seen;
  if (seen === undefined) throw new RequestError(404, "no-such-datum", "The article has no such datum.");
  const { entry, version } = entryOf(fields, seen, record, time);
  if (entry.verdict === "withdraw" && known.entry === null)
    throw new RequestError(400, "nothing-to-undo", "There is no review to take back.");
  return { ...(await archive.reviews.append(entry, version)), seen };
};

/**
 * Keeps a review of an actor, or of a role of it.
 * @throws RequestError where a field cannot be meant
 */
export const keepActorReview = async (
  archive: Archive,
  desk: Desk,
  fields: Fields,
  time: string,
): Promise<AppendOutcome<ActorEntry> & { readonly subject: ActorSubject }> => {
  const log = await actorLogNow(archive);
  const subject = subjectOf(desk, log, namesOf(fields.names), roleOf(fields.role));
  const { entry, version } = actorEntryOf(fields, subject, time);
  if (version !== subject.review.version) return { kind: "conflict", current: subject.review, subject };
  // An undo is about the names of the entry that it takes back.
  const { version: own } = actorReview(log.entries, entry.names, entry.role);
  return { ...(await archive.actors.append(entry, own)), subject };
};
