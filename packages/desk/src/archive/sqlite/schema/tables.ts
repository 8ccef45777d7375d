/** The tables, as Kysely types them. The record itself is kept whole as JSON; the other tables find it. */
import type { Generated } from "kysely";

export interface ArticleTable {
  /** Row number, which the text index uses. */
  readonly seq: Generated<number>;
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published_start: string | null;
  readonly published_end: string | null;
  readonly published_precision: string | null;
  /** First and last day of publication, without the minute. */
  readonly day_first: string | null;
  readonly day_last: string | null;
  readonly language: string;
  readonly source: string;
  readonly retrieved: string;
  readonly coder: string;
}

export interface RecordTable {
  readonly article: string;
  readonly json: string;
}

export interface ActorTable {
  readonly article: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly sector: string | null;
}

export interface EventTable {
  readonly article: string;
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly quad: string;
  readonly score: number;
  readonly status: string;
  readonly historical: number;
  /** First and last day of the event itself; null where the article does not date it. */
  readonly day_first: string | null;
  readonly day_last: string | null;
  readonly attribution: string | null;
  readonly json: string;
}

export interface PartyTable {
  readonly article: string;
  readonly event: string;
  readonly side: "actor" | "recipient";
  /** Its place in the event's list. */
  readonly place: number;
  readonly actor: string;
}

/** Pairs of countries that an event joins, `a` before `b`; the days are the article's where the event has none. */
export interface DyadTable {
  readonly a: string;
  readonly b: string;
  readonly article: string;
  readonly event: string;
  readonly day_first: string | null;
  readonly day_last: string | null;
}

export interface AttributionTable {
  readonly article: string;
  readonly id: string;
  readonly speaker: string | null;
  readonly description: string | null;
  readonly anonymous: number;
  readonly form: string;
  readonly stance: string;
  readonly via: string | null;
}

export interface ProspectTable {
  readonly article: string;
  readonly id: string;
  readonly event: string | null;
  readonly type: string | null;
  readonly firmness: string;
  readonly due_first: string | null;
  readonly due_last: string | null;
  readonly attribution: string | null;
}

/** The text index; its rows are found by `article.seq`. */
export interface ArticleTextTable {
  readonly rowid: number;
  readonly title: string;
  readonly body: string;
  /** FTS5's name for the whole row in a match, and its rank. */
  readonly article_text: string;
  readonly rank: number;
}

/** The log of reviews; rows are only ever added. `seen` and `correction` are JSON. */
export interface ReviewTable {
  readonly seq: Generated<number>;
  readonly article: string;
  readonly datum: string;
  readonly seen: string;
  readonly verdict: "confirm" | "correct" | "reject" | "withdraw";
  readonly correction: string | null;
  readonly author: string;
  readonly time: string;
  readonly reason: string | null;
}

/** The log of merges; rows are only ever added. `one` and `other` are JSON. */
export interface MergeTable {
  readonly seq: Generated<number>;
  /** What the two names are known by, in one order. */
  readonly pair: string;
  readonly one: string;
  readonly other: string;
  readonly verdict: "confirm" | "reject" | "withdraw";
  readonly author: string;
  readonly time: string;
  readonly reason: string | null;
}

/** The log of reviews of actors; rows are only ever added. `names`, `role` and `correction` are JSON. */
export interface ActorReviewTable {
  readonly seq: Generated<number>;
  readonly names: string;
  readonly role: string | null;
  readonly verdict: "confirm" | "correct" | "reject" | "withdraw";
  readonly correction: string | null;
  readonly author: string;
  readonly time: string;
  readonly reason: string | null;
}

/** Actors of articles of which people decided something: the names by which they did, and the name as it was coded, as JSON. */
export interface DecidedActorTable {
  readonly article: string;
  readonly actor: string;
  readonly key: string;
  readonly coded: string;
}

/** Texts of articles of which a newer one was read. */
export interface OlderTextTable {
  readonly article: string;
}

export interface Tables {
  readonly older_text: OlderTextTable;
  readonly actor_review: ActorReviewTable;
  readonly decided_actor: DecidedActorTable;
  readonly merge: MergeTable;
  readonly review: ReviewTable;
  /** Records as they were coded, of articles that were reviewed. */
  readonly coded_record: RecordTable;
  readonly article: ArticleTable;
  readonly record: RecordTable;
  readonly actor: ActorTable;
  readonly event: EventTable;
  readonly party: PartyTable;
  readonly dyad: DyadTable;
  readonly attribution: AttributionTable;
  readonly prospect: ProspectTable;
  readonly article_text: ArticleTextTable;
}
