/**
 * Past, present, ahead. In: intervals, the dateline, the drafts of a deed. Out: the deed's date, and whether it is older than news.
 */
import type { Dateline } from "../time/dateline.ts";
import type { Interval } from "../time/interval.ts";
import type { Draft } from "./draft.ts";
import { caseOf } from "./grammar.ts";
import { leaderOf } from "./merge.ts";
import { narrativeDate } from "./narrative-date.ts";
import { inLead, type Scene } from "./scene.ts";
import { anchorOf, type Trigger } from "./triggers.ts";

/** Days since 0000-03-01 of a proleptic Gregorian date (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
const dayNumber = (iso: string): number => {
  const y = Number(iso.slice(0, 4));
  const m = Number(iso.slice(5, 7));
  const d = Number(iso.slice(8, 10));
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
};

/** Older than a fortnight is told as background. */
const newsDays = 14;

const coarse: ReadonlySet<string> = new Set(["year", "decade", "century"]);

/** Whether an interval begins after the article's day. */
export const liesAhead = (dateline: Dateline, interval: Interval): boolean =>
  dateline.published !== null && interval.start.slice(0, 10) > dateline.published.end.slice(0, 10);

/** Whether a dated deed is background told again. */
export const isHistorical = (dateline: Dateline, date: Interval | null): boolean =>
  date !== null && dateline.published !== null && dayNumber(date.end) < dayNumber(dateline.published.start) - newsDays;

const everyone = (draft: Draft): readonly string[] => [
  ...draft.participants.actor.ids,
  ...draft.participants.recipient.ids,
];

/** The date of a deed: its own tellings', else that of a like deed of the same people, else, for news in the lead, publication. */
export const dateOf = (
  scene: Scene,
  group: readonly Draft[],
  groups: readonly (readonly Draft[])[],
): Interval | null => {
  const own =
    group.filter((draft) => draft.when?.own === true && !coarse.has(draft.when.interval.precision))[0] ??
    group.find((draft) => draft.when !== null);
  if (own?.when != null) return own.when.interval;
  const leader = leaderOf(scene, group);
  const voyage = groups.find(
    (other) => other !== group && other.some(({ trigger }) => hostsDeed(scene, trigger, leader)),
  );
  if (voyage !== undefined) {
    const rest = groups.filter((other) => other !== group && other !== voyage);
    const meanwhile = dateOf(scene, voyage, rest);
    if (meanwhile !== null) return meanwhile;
  }
  const once = onceOnly.has(leader.type) ? likeDeed(group, groups, (draft) => sameOutcome(scene, draft, leader)) : null;
  if (once !== null) return once;
  if (leader.background) return null;
  if (leader.type === "CONSULT") {
    const like = likeDeed(group, groups, (draft) => sameVoyage(scene, draft, leader));
    if (like !== null) return like;
  }
  const published = scene.dateline.published;
  if (leader.status.status === "occurred" && !leader.status.vague) {
    const told = narrativeDate(scene, anchorOf(leader.trigger));
    if (told !== null && !isHistorical(scene.dateline, told)) return told;
  }
  if (
    published !== null &&
    leader.status.status === "occurred" &&
    !leader.status.vague &&
    group.some((draft) => inLead(scene, draft.trigger.token))
  ) {
    return { start: published.start.slice(0, 10), end: published.end.slice(0, 10), precision: "day" };
  }
  return null;
};

/** The date of the first other deed that tells when, and that `alike` takes for the same or a part of the same. */
const likeDeed = (
  group: readonly Draft[],
  groups: readonly (readonly Draft[])[],
  alike: (draft: Draft) => boolean,
): Interval | null => {
  for (const other of groups) {
    if (other === group) continue;
    const dated = other.find((draft) => draft.when !== null && alike(draft))?.when;
    if (dated != null && !coarse.has(dated.interval.precision)) return dated.interval;
  }
  return null;
};

/** "during Zarif's visit, they reached an agreement": a deed in whose course another is done lends it its time. */
const hostsDeed = ({ language }: Scene, host: Trigger, { trigger }: Draft): boolean => {
  if (host.entry.pos !== "noun" || caseOf(language, host.token) !== "during") return false;
  const over = language.head[host.token] as number;
  return over === trigger.token || over === trigger.support;
};

/** Deeds that befall a person once: who was killed on a day was killed on no other, who resigned then resigned then. */
const onceOnly: ReadonlySet<string> = new Set(["ASSAULT", "RETREAT"]);

/** The same end of the same person: a killing told by other words, a resignation and its acceptance. */
const sameOutcome = (scene: Scene, dated: Draft, undated: Draft): boolean => {
  if (dated.type !== undated.type || dated.status.status !== undated.status.status) return false;
  const suffers = (draft: Draft): readonly string[] =>
    draft.type === "ASSAULT" ? draft.participants.recipient.ids : draft.participants.actor.ids;
  const final = dated.type === "ASSAULT" ? "targeted" : "resign";
  if (dated.mode !== final && undated.mode !== final) return false;
  return suffers(undated).some((id) => scene.actorOf.get(id)?.kind === "person" && suffers(dated).includes(id));
};

/** The meetings of one journey: a shared person, the same countries, the same status, and no other date. */
const sameVoyage = (scene: Scene, dated: Draft, undated: Draft): boolean => {
  if (dated.status.vague || dated.status.status !== undated.status.status) return false;
  if (dated.when !== null && isHistorical(scene.dateline, dated.when.interval)) return false;
  const ids = everyone(dated);
  const others = everyone(undated);
  if (!ids.some((id) => others.includes(id) && scene.actorOf.get(id)?.kind === "person")) return false;
  const countries = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((id) => scene.actorOf.get(id)?.country ?? "").filter((country) => country !== ""));
  const from = countries(ids);
  return [...countries(others)].every((country) => from.has(country));
};
