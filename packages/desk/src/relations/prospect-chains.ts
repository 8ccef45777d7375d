/**
 * Statements of one prospect, joined. In: statements with one key. Out: chains, each a prospect with the history of its due time.
 * Statements that expect the same deed at the same time are one; what says that it is put off moves it; what names the new day joins it there.
 * The result depends on what the statements hold, not on the order in which they come.
 */
import type { Interval } from "@dragoman/coder/time/interval";
import { gap, grace } from "./days.ts";
import type { Told } from "./happenings.ts";
import type { Stated } from "./prospect-statements.ts";
import { isNamedPerson, personsAgree } from "./same-deed.ts";

/** A due time, and the statement that set it; null where it was put off and no new day named. */
export interface DueStep {
  readonly due: Interval | null;
  readonly by: Stated;
}

export interface Chain {
  readonly members: readonly Stated[];
  /** The first due time, then each that took its place. */
  readonly dues: readonly DueStep[];
}

/** How long a prospect without a due time waits for its fulfilment, and one put off for its new day; days. */
export const patience = 60;

/** How long somebody's visit or meeting that was put off waits for its new day, where it is named whose; days. */
const patienceWithPersons = 365;

/** Statements a fortnight apart speak of one matter where not both name a day. */
const fortnight = 14;

/** In the order of publication; of one day, what puts off after what announces; then those with a day first. */
const byPublication = (a: Stated, b: Stated): number => {
  const key = ({ prospect, article }: Stated) =>
    [
      article.published?.start.slice(0, 10) ?? "9999",
      prospect.postponed ? 1 : 0,
      prospect.due === null ? 1 : 0,
      prospect.due?.start ?? "",
      prospect.id,
    ].join("|");
  return key(a) < key(b) ? -1 : 1;
};

const isVisit = ({ event }: Stated): boolean => event.mode === "visit";

const lastDue = ({ dues }: Chain): DueStep => dues.at(-1) as DueStep;

const daysBetween = (chain: Chain, { published }: Stated): number =>
  Math.min(
    ...chain.members.map((member) =>
      member.published === null || published === null ? Number.POSITIVE_INFINITY : gap(member.published, published),
    ),
  );

const isPutOff = ({ dues }: Chain): boolean => dues.length > 1 && dues.at(-1)?.due === null;

/** How long a chain without a due time waits for its day or its fulfilment. */
export const waits = (chain: Chain): number =>
  isPutOff(chain) && chain.members.some(({ actors, recipients }) => [...actors, ...recipients].some(isNamedPerson))
    ? patienceWithPersons
    : patience;

/** Whether what is told names a person whom a chain names too. */
export const sharesPerson = ({ members }: Chain, told: Pick<Told, "actors" | "recipients">): boolean => {
  const named = new Set([...told.actors, ...told.recipients].filter(isNamedPerson).map(({ key }) => key));
  return members.some(({ actors, recipients }) => [...actors, ...recipients].some(({ key }) => named.has(key)));
};

/** Whether a chain could still be put off when a statement appeared: its time had not passed, with its grace. */
const isLive = (chain: Chain, { published }: Stated): boolean => {
  const { due, by } = lastDue(chain);
  if (published === null) return false;
  if (due === null || by.due === null) return daysBetween(chain, { ...by, published } as Stated) <= patience;
  return published.first <= by.due.last + grace(due);
};

/** Days within which two papers tell of one postponement; who says later that it is put off, and names no day, tells of another. */
const oneMove = 3;

/** Whether a statement that something is put off tells of the step that was taken last, and not of another. */
const isToldAgain = ({ due, by }: DueStep, stated: Stated): boolean => {
  if (stated.due !== null && by.due !== null) return gap(stated.due, by.due) === 0;
  if (stated.due !== null || due === null) return stated.due === null;
  return by.published !== null && stated.published !== null && gap(by.published, stated.published) <= oneMove;
};

/** What a statement is to a chain: the same, a move of it, its new day; or null. */
const relationTo = (chain: Chain, stated: Stated): "same" | "moves" | null => {
  if (!chain.members.every((member) => isVisit(member) === isVisit(stated) && personsAgree(member, stated)))
    return null;
  const { due, by } = lastDue(chain);
  if (stated.prospect.postponed) {
    if (!isLive(chain, stated)) return null;
    return chain.dues.length > 1 && isToldAgain(lastDue(chain), stated) ? "same" : "moves";
  }
  if (isPutOff(chain)) {
    if (daysBetween(chain, stated) > (sharesPerson(chain, stated) ? waits(chain) : patience)) return null;
    // What was published before the postponement, or still names the old day, adds nothing to it.
    const old = chain.dues.some(
      (step) => step.by.due !== null && stated.due !== null && gap(step.by.due, stated.due) === 0,
    );
    return stated.due === null || old ? "same" : "moves";
  }
  if (by.due !== null && stated.due !== null) return gap(by.due, stated.due) === 0 ? "same" : null;
  if (daysBetween(chain, stated) > fortnight) return null;
  return due === null && stated.due !== null ? "moves" : "same";
};

/** The first day named replaces none: nothing was due before. */
const stepsWith = (chain: Chain, stated: Stated): readonly DueStep[] => {
  const step = { due: stated.prospect.due, by: stated };
  return chain.dues.length === 1 && lastDue(chain).due === null ? [step] : [...chain.dues, step];
};

export const chainsOf = (stated: readonly Stated[]): Chain[] => {
  const chains: Chain[] = [];
  for (const one of [...stated].sort(byPublication)) {
    const at = chains.findIndex((chain) => relationTo(chain, one) !== null);
    const home = chains[at];
    if (home === undefined) {
      chains.push({ members: [one], dues: [{ due: one.prospect.due, by: one }] });
      continue;
    }
    const moves = relationTo(home, one) === "moves";
    chains[at] = { members: [...home.members, one], dues: moves ? stepsWith(home, one) : home.dues };
  }
  return chains;
};
