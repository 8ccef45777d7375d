/**
 * What articles state of what is to come, ready to be compared. In: records and their parties. Out: statements that an event could settle,
 * and, apart from them, questions and principles that none could.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { Prospect } from "@dragoman/coder/prospects/prospect";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import { type Days, daysOf } from "./days.ts";
import { type ArticleHead, headOf, speakerOf, type Told } from "./happenings.ts";
import { officeOf } from "./offices.ts";
import type { Parties, Party } from "./parties.ts";
import { deedKey } from "./same-deed.ts";

/** One article's statement of a prospect. */
export interface Statement {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly prospect: string;
  readonly span: Span;
  readonly words: string;
  readonly speaker: string | null;
  /** Key of the party that states it; null for the article's own voice and for the unnamed. */
  readonly speakerKey: string | null;
  /** The office in which the speaker speaks: `foreign minister, Iran`; null where the article names none. */
  readonly office: string | null;
  readonly firmness: Prospect["firmness"];
}

/** What came of a prospect. */
export const outcomes = ["open", "fulfilled", "broken", "lapsed"] as const;
export type Outcome = (typeof outcomes)[number];

/** A prospect of which a reviewer said what came of it: that holds, whatever is reported. */
export type RuledProspect = Prospect & { readonly ruled?: Outcome };

/** A prospect with all that is compared and shown of it, without its article's text. */
export interface Stated {
  readonly prospect: RuledProspect;
  readonly article: ArticleHead;
  readonly words: string;
  readonly speaker: string | null;
  readonly speakerKey: string | null;
  readonly office: string | null;
  readonly event: { readonly type: Event["type"]; readonly mode: Event["mode"] };
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly due: Days | null;
  readonly published: Days | null;
}

export const partiesOf = (parties: Parties, ids: readonly string[]): Party[] => [
  ...new Map(ids.flatMap((id) => parties.get(id) ?? []).map((party) => [party.key, party])).values(),
];

/** Firmnesses of what no event could settle. */
const apart: ReadonlySet<Prospect["firmness"]> = new Set<Prospect["firmness"]>(["question", "outlook"]);

/** Key and office of the party that says it; null for the article's own voice and for the unnamed. */
const authorOf = (record: ArticleRecord, attribution: string | null, parties: Parties) => {
  const speaker = record.attributions.find(({ id }) => id === attribution)?.speaker;
  if (speaker?.actor == null || speaker.anonymous) return { speakerKey: null, office: null };
  const actor = record.actors.find(({ id }) => id === speaker.actor);
  return {
    speakerKey: parties.get(speaker.actor)?.key ?? null,
    office: officeOf(actor, record.article.published?.start.slice(0, 10) ?? null),
  };
};

const stateOne = (record: ArticleRecord, prospect: Prospect, parties: Parties) => ({
  prospect,
  article: headOf(record),
  words: record.article.text.slice(prospect.statement.start, prospect.statement.end),
  speaker: speakerOf(record, prospect.attribution),
  ...authorOf(record, prospect.attribution, parties),
});

/** Every checkable prospect of the records as it is stated. */
export const statedOf = (records: readonly ArticleRecord[], parties: Parties): Stated[] =>
  records.flatMap((record) =>
    record.prospects.flatMap((prospect) => {
      const { type, mode, actor, recipient } = prospect.expects;
      if (type === null || apart.has(prospect.firmness)) return [];
      return [
        {
          ...stateOne(record, prospect, parties),
          event: { type, mode },
          actors: partiesOf(parties, actor),
          recipients: partiesOf(parties, recipient),
          due: daysOf(prospect.due),
          published: daysOf(record.article.published),
        },
      ];
    }),
  );

/** Statements with the same key, and both of visits or both not, may be one prospect; only what is told with the same key can fulfil it. */
export const statedKey = ({ event, actors, recipients }: Stated): string =>
  deedKey({ event: event as Told["event"], actors, recipients });

export const statementOf = ({
  prospect,
  article,
  words,
  speaker,
  speakerKey,
  office,
}: Pick<Stated, "prospect" | "article" | "words" | "speaker" | "speakerKey" | "office">): Statement => ({
  article: article.id,
  outlet: article.outlet,
  title: article.title,
  published: article.published?.start ?? null,
  prospect: prospect.id,
  span: prospect.statement,
  words,
  speaker,
  speakerKey,
  office,
  firmness: prospect.firmness,
});

/** A question that is open, or a statement of principle, with whom it is about. */
export interface KeptApart extends Statement {
  readonly kind: "question" | "outlook";
  readonly type: Event["type"] | null;
  readonly parties: readonly Party[];
}

/** Questions and principles: kept, shown, never scored. The latest first. */
export const keptApart = (records: readonly ArticleRecord[], parties: Parties): KeptApart[] =>
  records
    .flatMap((record) =>
      record.prospects
        .filter(({ firmness }) => apart.has(firmness))
        .map((prospect) => ({
          ...statementOf(stateOne(record, prospect, parties)),
          kind: prospect.firmness as KeptApart["kind"],
          type: prospect.expects.type,
          parties: partiesOf(parties, [...prospect.expects.actor, ...prospect.expects.recipient]),
        })),
    )
    .sort((a, b) => ((a.published ?? "0000") + a.prospect < (b.published ?? "0000") + b.prospect ? 1 : -1));
