/**
 * What news says of a prospect. In: a chain of statements, one telling. Out: whether it fulfils it, by which due time, or breaks it, and how.
 */
import type { Event } from "@dragoman/coder/events/event";
import { type Days, gap, grace } from "./days.ts";
import type { Told } from "./happenings.ts";
import type { Party } from "./parties.ts";
import { type Chain, type DueStep, waits } from "./prospect-chains.ts";
import type { Stated } from "./prospect-statements.ts";
import { personsAgree } from "./same-deed.ts";

/** The day of the first statement; a prospect of undated articles was stated before everything. */
const statedOn = ({ members }: Chain): number =>
  Math.min(...members.map(({ published }) => published?.first ?? Number.NEGATIVE_INFINITY));

/** The last day on which news may still settle a chain. */
const lastDay = (chain: Chain): number => {
  const { due, by } = chain.dues.at(-1) as DueStep;
  if (due !== null && by.due !== null) return by.due.last + 5 * grace(due);
  return (by.published?.first ?? statedOn(chain)) + waits(chain);
};

/** Before and after all days that articles tell of. */
const ever = 10_000_000;

/** Days outside of which no telling settles a chain, neither by its own days nor by its article's. */
export const answerDays = (chain: Chain): Days => ({
  first: Math.max(-ever, statedOn(chain)),
  last: Math.min(ever, Math.max(-ever, lastDay(chain))),
});

/** How a prospect breaks: called off, denied or refused, or undone by a contrary deed. */
export type Broken = "cancelled" | "denied" | "contrary";

/** Status rules of what is called off, by any side. */
const calledOff =
  /status:(embedding:(cancel|call off|scrap|abort|abandon|drop|shelve|ditch)|called-off-by-host|was-to-have)/;

/** Deeds that undo a promised one, done by or between the same states. */
const contraries: { readonly [T in Event["type"]]?: (event: Event) => boolean } = {
  CONSULT: ({ type, mode }) => type === "REJECT" && mode === "meet",
  AGREE: ({ type, mode }) => type === "REJECT" && mode === "meet",
  AID: ({ type, mode }) => type === "REJECT" && mode === "assist",
  COOPERATE: ({ type, mode }) => type === "REJECT" && mode === "assist",
  RETREAT: ({ type, mode }) => type === "REJECT" && mode === "yield",
  CONCEDE: ({ type, mode }) => type === "REJECT" && mode === "yield",
};

const isPerson = ({ kind }: Party): boolean => kind === "person";

/** The widest clause of the deed's word: the first of all may be the headline. */
export const wordsOf = ({ event: { evidence, trigger }, words }: Told): string => {
  let widest = -1;
  for (const [i, { start, end }] of evidence.entries()) {
    const known = evidence[widest];
    const holds = start <= trigger.start && trigger.end <= end;
    if (holds && (known === undefined || end - start > known.end - known.start)) widest = i;
  }
  return words[Math.max(0, widest)] ?? "";
};

/** Whether a visitor met someone of the host's: persons of both sides are named. */
const meetsHosts = (stated: Stated, { actors, recipients }: Told): boolean => {
  const met = [...actors, ...recipients].filter(isPerson);
  const hosts = new Set(stated.recipients.map(({ country }) => country));
  const guests = new Set(stated.actors.filter(isPerson).map(({ key }) => key));
  return met.some(({ key }) => guests.has(key)) && met.some(({ country }) => country !== null && hosts.has(country));
};

/**
 * A meeting is fulfilled by a meeting, not by a journey; a visit by a visit, or by talks on the host's ground, or, where no ground is told, by
 * talks of the visitor with the host's people on the very day.
 */
const modesFit = (stated: Stated, told: Told): boolean => {
  const { event, days } = told;
  const { type, mode } = stated.event;
  if (event.mode === mode) return true;
  if (type !== "CONSULT") return event.mode === null || mode === null;
  if (mode !== "visit") return mode === null && event.mode !== "visit" && event.mode !== "phone";
  if (event.mode !== null) return false;
  const ground = event.place?.country ?? null;
  if (ground !== null) return stated.recipients.some(({ country }) => country === ground);
  return stated.due !== null && days !== null && gap(days, stated.due) === 0 && meetsHosts(stated, told);
};

/**
 * Whether news bears on a chain: told after it was stated, of a time that fits, by persons that agree. A report without a date speaks for its
 * day of publication, if that is later than the first statement.
 */
const bears = (chain: Chain, told: Told, inOwnArticle: boolean): boolean => {
  const { event, published } = told;
  const stated = statedOn(chain);
  if (published === null || published.last < stated) return false;
  // An article that announces one thing and tells of another alike does not settle itself; it may settle what was announced elsewhere.
  if (!inOwnArticle && chain.members.every(({ article }) => article.id === told.article.id)) return false;
  return chain.members.some((member) => personsAgree(member, told)) && !event.historical;
};

/** Words too common to say what a matter is about. */
const common: ReadonlySet<string> = new Set(
  (
    "that this with from have will would been were their there which after before about over into than them they also said says " +
    "when whom whose what other more most some such only both being between against during under until week month year days " +
    "minister president prime foreign official officials government state states country countries leader leaders"
  ).split(" "),
);

/** The beginning of a word without its ending, so that "sign", "signed" and "signing", "expel" and "expelled" are one. */
const stemOf = (word: string): string =>
  word
    .replace(/(?:ing|ed|es|s|e)$/, "")
    .replace(/([^aeiou])\1$/, "$1")
    .slice(0, 6);

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)).map(stemOf));

/**
 * What no day ties to a report, words must: a person that both name, or a word that is neither a party's name nor common.
 */
const sharesMatter = (stated: Stated, told: Told): boolean => {
  const persons = new Set([...told.actors, ...told.recipients].filter(isPerson).map(({ key }) => key));
  const expected = [...stated.actors, ...stated.recipients].filter(isPerson);
  if (stated.event.type === "CONSULT" && expected.some(({ key }) => persons.has(key))) return true;
  const names = new Set(
    [...stated.actors, ...stated.recipients, ...told.actors, ...told.recipients].flatMap(({ name, names }) =>
      [name, ...names].flatMap((one) => [...stemsOf(one)]),
    ),
  );
  const reported = stemsOf(wordsOf(told));
  return [...stemsOf(stated.words)].some((stem) => reported.has(stem) && !names.has(stem));
};

/** A deed of which only one is to be done, told in the words of the promise. */
const isDoneEarly = (chain: Chain, told: Told): boolean =>
  told.event.type !== "CONSULT" && chain.members.some((member) => sharesMatter(member, told));

/** The due time by which an event fulfils a chain: the one that held when it happened; null where it fits none. */
export const fulfilled = (chain: Chain, told: Told): DueStep | null => {
  const { event, published, days } = told;
  if (event.status !== "occurred" && event.status !== "ongoing") return null;
  if (!bears(chain, told, false) || !chain.members.some((member) => modesFit(member, told))) return null;
  const stated = statedOn(chain);
  const when = days ?? (published !== null && published.first > stated ? published : null);
  if (when === null || when.last < stated || when.first > lastDay(chain)) return null;
  if (chain.dues.at(-1)?.due === null && !chain.members.some((member) => sharesMatter(member, told))) return null;
  const step = chain.dues.find(({ due, by }, i) => {
    const moved = chain.dues[i + 1]?.by.published ?? null;
    if (moved !== null && when.last >= moved.first) return false;
    if (due === null || by.due === null) return true;
    // Reports count from different evenings: a day early is in time. Talks much earlier are other talks; what is promised may be done early.
    if (when.last < by.due.first) return by.due.first - when.last <= 1 || isDoneEarly(chain, told);
    return days !== null || when.first - by.due.last <= grace(due);
  });
  return step ?? null;
};

/** How far from its due time news lies; the nearest is the best evidence. News without a date comes last. */
export const fromDue = (chain: Chain, told: Told): number => {
  const due = fulfilled(chain, told)?.by.due ?? null;
  if (told.days === null) return Number.MAX_SAFE_INTEGER;
  return due === null ? 0 : gap(told.days, due);
};

/** Whether a denial, a cancellation or a contrary deed breaks a chain, and how. */
export const breaks = (chain: Chain, told: Told): Broken | null => {
  const { event, published, days } = told;
  const [{ event: expected }] = chain.members as [Stated, ...Stated[]];
  const off = calledOff.test(event.because);
  const contrary = event.status === "occurred" && contraries[expected.type]?.(event) === true;
  if (event.status !== "denied" && !contrary) return null;
  // What the announcing article itself denies may be another matter, unless it says that this was called off.
  if (!bears(chain, told, off) || published === null || published.first > lastDay(chain)) return null;
  if (days !== null && days.last < statedOn(chain) && !off) return null;
  // Of what was to come at no certain time, another matter may be denied.
  const undated = chain.dues.at(-1)?.due === null;
  if (undated && !off && !contrary && !chain.members.some((member) => sharesMatter(member, told))) return null;
  if (event.status === "denied" && event.mode !== null && expected.mode !== null && event.mode !== expected.mode)
    return null;
  return off ? "cancelled" : contrary ? "contrary" : "denied";
};
