/** What happened, for the memo. In: happenings, joined to deeds. Out: a point each, with its sources; and which deeds weigh most. */
import { whenWords } from "../formats/words.ts";
import { dayOfNews, type Happening, type Report } from "../relations/happenings.ts";
import { deedSentence, isQuoted } from "./deed-sentences.ts";
import type { Deed } from "./join-deeds.ts";
import { headRank } from "./protocol.ts";
import { saidBy } from "./said-by.ts";
import { asSentence, distinct, type Point, type Writing } from "./writing.ts";

/** How many sources a point cites. */
export const mostNotes = 3;

/** Reports of a happening that have it so: who denies it reports it no more than who copies another. */
export const assertedIn = ({ reports, status }: Happening): readonly Report[] => {
  const own = reports.filter(({ copy }) => !copy);
  const told = (own.length === 0 ? reports : own).filter((report) => report.status !== "denied" || status === "denied");
  // First those that have it exactly so: their words are quoted.
  return told.length === 0
    ? reports
    : told.toSorted((x, y) => Number(y.status === status) - Number(x.status === status));
};

/** How many outlets have it so, and tell of it in their own words. */
export const outletsOf = (happening: Happening): number =>
  new Set(assertedIn(happening).map(({ outlet }) => outlet)).size;

/** `(2 outlets)`, where every part of a deed has more than one. */
export const outletWords = ({ members }: Deed): string => {
  const fewest = Math.min(...members.map(outletsOf));
  return fewest > 1 ? ` (${fewest} outlets)` : "";
};

/** Whether some outlet tells it in its own voice, and not only as what somebody says. */
const isTold = (happening: Happening): boolean => assertedIn(happening).some(({ speaker }) => speaker === null);

/** A visit or talks of a head of state or government. */
const isOfHeads = ({ type, actors }: Happening, rank: Writing["rank"]): boolean =>
  type === "CONSULT" && actors.some((party) => rank(party) >= headRank);

/**
 * What weighs most comes first: what many outlets tell; deeds of somebody named, and visits and talks of heads of state or government, before
 * other words; what an outlet tells before what somebody
 * only says; what has a day before what may have been so for long; what is gravest by its score; the newest.
 */
export const byWeight =
  (rank: Writing["rank"]) =>
  (a: Happening, b: Happening): number => {
    const weight = (one: Happening): readonly number[] => [
      outletsOf(one),
      Number((one.quad.startsWith("material") && one.actors.length > 0) || isOfHeads(one, rank)),
      Number(isTold(one)),
      Number(one.date !== null),
      Math.abs(one.score),
    ];
    const [x, y] = [weight(a), weight(b)];
    const at = x.findIndex((value, i) => value !== y[i]);
    return at >= 0 ? (y[at] as number) - (x[at] as number) : -byDay(a, b);
  };

export const byDay = (a: Happening, b: Happening): number =>
  (dayOfNews(a) ?? "9999") + a.id < (dayOfNews(b) ?? "9999") + b.id ? -1 : 1;

/** Of what goes on, one says that it was done and another that it is being done. */
const noDifference = "told as occurred and as ongoing";

export const deedPoint = (deed: Deed, writing: Writing): Point => {
  const { citeAll, naming, quote } = writing;
  const { members, status } = deed;
  const [first] = members as [Happening];
  const asserted = members.flatMap(assertedIn);
  const differences = distinct(members.flatMap((member) => member.differences)).filter((one) => one !== noDifference);
  const quarrel = first.disputed ? " This is disputed; see below." : "";
  const differ = first.disputed || differences.length === 0 ? "" : ` The reports differ: ${differences.join("; ")}.`;
  const [source] = asserted;
  // What is disputed is quoted below, from both sides.
  const quotation = isQuoted(first.type) && !first.disputed ? quote(source) : "";
  const denial = first.disputed ? first.reports.filter((report) => report.status === "denied").slice(0, 1) : [];
  const cited = members.length === 1 ? asserted : members.flatMap((member) => assertedIn(member).slice(0, 1));
  return {
    when: asSentence(whenWords(first)),
    text: `${asSentence(deedSentence(deed, status, naming))}${saidBy(asserted, deed.actors, writing)}${outletWords(deed)}${quotation}.${quarrel}${differ}`,
    notes: citeAll(
      [...cited.slice(0, Math.max(mostNotes, members.length) - denial.length), ...denial],
      mostNotes,
      quotation === "" ? null : source,
    ),
  };
};
