/**
 * Prospects across articles, and what came of them. In: records, their parties, what was told. Out: prospects with outcomes.
 * A report that it happened fulfils a prospect, also in part; a cancellation, a denial or a contrary deed breaks it; a postponement moves it;
 * a due time that passes without news, and its grace, lapses it. A pure function of the records' content.
 */
import type { Event } from "@dragoman/coder/events/event";
import type { Prospect } from "@dragoman/coder/prospects/prospect";
import { contentHash } from "@dragoman/coder/text/hash";
import type { Interval } from "@dragoman/coder/time/interval";
import { daysOf, grace } from "./days.ts";
import type { Told } from "./happenings.ts";
import { type InPart, inPart } from "./in-part.ts";
import type { Party } from "./parties.ts";
import { type Broken, breaks, fromDue, fulfilled, wordsOf } from "./prospect-answers.ts";
import { type Chain, chainsOf } from "./prospect-chains.ts";
import { type Outcome, type Stated, type Statement, statedKey, statementOf } from "./prospect-statements.ts";
import { deedKey } from "./same-deed.ts";

export type { Outcome, Statement } from "./prospect-statements.ts";

/** A due time that a prospect had, from the first on. */
export interface DueChange {
  /** Null where it was put off and no new day named. */
  readonly due: Interval | null;
  /** The statement that set it. */
  readonly by: Statement;
}

/** The event that settled a prospect, with its words. */
export interface Settlement {
  readonly article: string;
  readonly event: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly words: string;
  readonly date: string | null;
}

/** A prospect with all who stated it. */
export interface SettledProspect {
  readonly id: string;
  readonly type: Event["type"];
  readonly mode: Event["mode"];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** The due time that holds; null where none was given, or where it was put off and no new day named. */
  readonly due: Interval | null;
  /** Every due time it had, the first first; one entry where it was never moved. */
  readonly dues: readonly DueChange[];
  readonly firmness: Prospect["firmness"];
  /** Day of the first statement. */
  readonly stated: string | null;
  readonly statements: readonly Statement[];
  readonly outcome: Outcome;
  /** Of a broken one, how. */
  readonly broken: Broken | null;
  /** What was expected and what is reported, where it was fulfilled in part only. */
  readonly inPart: InPart | null;
  /** Null while it is open or has lapsed. */
  readonly settledBy: Settlement | null;
  /** Days after the due time that held; 0 in time; null where it was not fulfilled or had no due time. */
  readonly late: number | null;
}

type Verdict = Pick<SettledProspect, "outcome" | "broken" | "inPart" | "settledBy" | "late">;

const byNews = (a: Told, b: Told): number => {
  const key = ({ article, event, days }: Told) =>
    `${String(days?.first ?? 999_999).padStart(7, "0")}|${article.published?.start ?? "9999"}|${event.id}`;
  return key(a) < key(b) ? -1 : 1;
};

const settlementOf = (told: Told): Settlement => ({
  article: told.article.id,
  event: told.event.id,
  outlet: told.article.outlet,
  published: told.article.published?.start ?? null,
  words: wordsOf(told),
  date: told.event.date?.start ?? null,
});

const unsettled = { broken: null, inPart: null, settledBy: null, late: null } as const;

/**
 * @param like tellings with the chain's own key
 * @param others tellings of the same states, for contrary deeds
 */
const settle = (chain: Chain, like: readonly Told[], others: readonly Told[]): Verdict => {
  const reported = asReported(chain, like, others);
  // Of several rulings the one on the latest statement holds.
  const ruled = chain.members.findLast(({ prospect }) => prospect.ruled !== undefined)?.prospect.ruled;
  return ruled === undefined || ruled === reported.outcome ? reported : { ...unsettled, outcome: ruled };
};

const asReported = (chain: Chain, like: readonly Told[], others: readonly Told[]): Verdict => {
  const held = like
    .filter((told) => fulfilled(chain, told) !== null)
    .sort((a, b) => fromDue(chain, a) - fromDue(chain, b) || byNews(a, b));
  const [first] = held;
  if (first !== undefined) {
    const [stated] = chain.members as [Stated, ...Stated[]];
    const dueDays = fulfilled(chain, first)?.by.due ?? null;
    return {
      outcome: "fulfilled",
      broken: null,
      inPart: inPart(
        { words: stated.words, parties: [...stated.actors, ...stated.recipients] },
        { words: held.map(wordsOf), parties: held.flatMap(({ actors, recipients }) => [...actors, ...recipients]) },
      ),
      settledBy: settlementOf(first),
      late: dueDays === null || first.days === null ? null : Math.max(0, first.days.first - dueDays.last),
    };
  }
  const failed = [...like, ...others]
    .flatMap((told) => {
      const how = breaks(chain, told);
      return how === null ? [] : [{ told, how }];
    })
    // What says of the deed itself that it is off says more than a deed to the contrary.
    .sort((a, b) => Number(a.how === "contrary") - Number(b.how === "contrary") || byNews(a.told, b.told))[0];
  if (failed !== undefined)
    return { ...unsettled, outcome: "broken", broken: failed.how, settledBy: settlementOf(failed.told) };
  return { ...unsettled, outcome: "open" };
};

/** The last day on which a prospect may still be called in time; null where it is due at no time. */
export const lapsesAfter = (due: Interval | null): number | null => {
  const days = daysOf(due);
  return due === null || days === null ? null : days.last + grace(due);
};

/** How a prospect stands on a day: open ones lapse. @param today null where it is unknown, and then nothing lapses */
export const settledOn = (prospect: SettledProspect, today: number | null): SettledProspect => {
  const last = prospect.outcome === "open" ? lapsesAfter(prospect.due) : null;
  return last !== null && today !== null && last < today ? { ...prospect, outcome: "lapsed" } : prospect;
};

/** The states that take part, by which contrary deeds are looked up. */
export const statesKey = ({ actors, recipients }: Pick<Told, "actors" | "recipients">): string =>
  [...new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))].sort().join("+");

/** Whether a telling may undo what was expected of the same states. */
export const isContrary = ({ event }: Pick<Told, "event">): boolean => event.type === "REJECT";

const grouped = <T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
};

const settledOf = (chain: Chain, verdict: Verdict): SettledProspect => {
  const { members, dues } = chain;
  const statements = members
    .map(statementOf)
    .sort((a, b) => ((a.published ?? "9999") + a.prospect < (b.published ?? "9999") + b.prospect ? -1 : 1));
  // Who names the most persons says the most of who would act.
  const fullest = members.reduce((best, one) => (one.actors.length > best.actors.length ? one : best));
  return {
    id: `prospect-${contentHash(...members.map(({ prospect }) => prospect.id).sort())}`,
    type: fullest.event.type,
    mode: members.find(({ event }) => event.mode !== null)?.event.mode ?? null,
    actors: fullest.actors,
    recipients: fullest.recipients,
    due: dues.at(-1)?.due ?? null,
    dues: dues.map(({ due, by }) => ({ due, by: statementOf(by) })),
    firmness: (members[0] as Stated).prospect.firmness,
    stated: statements[0]?.published ?? null,
    statements,
    ...verdict,
  };
};

/**
 * @param stated every checkable prospect of an archive, or of those that share a key with each other
 * @param told every telling of the same records
 * @param today the day of reading; null where it is unknown, and then nothing lapses
 */
export const settleProspects = (
  stated: readonly Stated[],
  told: readonly Told[],
  today: number | null,
): SettledProspect[] => {
  const like = grouped(told, deedKey);
  const contrary = grouped(told.filter(isContrary), statesKey);
  return [...grouped(stated, statedKey)]
    .flatMap(([key, own]) =>
      chainsOf(own).map((chain) => {
        const others = contrary.get(statesKey(chain.members[0] as Stated)) ?? [];
        return settledOf(chain, settle(chain, like.get(key) ?? [], others));
      }),
    )
    .map((prospect) => settledOn(prospect, today))
    .sort((a, b) => ((a.due?.start ?? "9999") + a.id < (b.due?.start ?? "9999") + b.id ? -1 : 1));
};
