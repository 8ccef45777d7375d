/**
 * When a deed was done. In: a scene, the drafts of the deed and of the others. Out: its date, or null.
 */
import { landmarks } from "../codebook/landmarks.ts";
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { isoDay, parseIsoDay } from "../time/calendar.ts";
import { isHistorical } from "../time/dateline.ts";
import type { Interval } from "../time/interval.ts";
import { countedFrom } from "./counted-from.ts";
import type { Draft } from "./draft.ts";
import { caseOf } from "./grammar.ts";
import { leaderOf } from "./merge.ts";
import { leadDay, narrativeDate, pastDate } from "./narrative-date.ts";
import { inLead, type Scene } from "./scene.ts";
import { anchorOf, type Trigger } from "./triggers.ts";

const coarse: ReadonlySet<string> = new Set(["year", "decade", "century"]);

const broad: ReadonlySet<string> = new Set(["season", "quarter"]);

const everyone = (draft: Draft): readonly string[] => [
  ...draft.participants.actor.ids,
  ...draft.participants.recipient.ids,
];

/** Days from publication within which a day to come may yet be meant: "was to have met him on Friday". */
const soon = 31;

/** Whether a verb tells of what is over: "visited", "had visited". */
const isOver = ({ xpos, form }: Language, verb: number, helper: number): boolean =>
  xpos[verb] === "VBD" || form[helper]?.toLowerCase() === "had";

/** The date of a deed that is over is none that is to come: "they had made up by the end of the decade". */
export const dateOf = (
  scene: Scene,
  group: readonly Draft[],
  groups: readonly (readonly Draft[])[],
): Interval | null => {
  const found = momentOf(scene, group, groups);
  const today = scene.dateline.published?.end.slice(0, 10);
  const { status, trigger } = leaderOf(scene, group);
  const verb = anchorOf(trigger);
  const done = status.status === "occurred" && isOver(scene.language, verb, dependent(scene.language, verb, "aux"));
  const [day, now] = [parseIsoDay(found?.start.slice(0, 10) ?? ""), parseIsoDay(today ?? "")];
  return done && day !== null && now !== null && day > now + soon ? null : found;
};

/** The date of a deed: its own tellings', else that of a like deed of the same people, else, for news in the lead, publication. */
const momentOf = (scene: Scene, group: readonly Draft[], groups: readonly (readonly Draft[])[]): Interval | null => {
  const told = group.filter((draft) => draft.when?.own === true && !coarse.has(draft.when.interval.precision));
  // A headline has room for the season, where the text has the month.
  const own =
    told.find((draft) => !broad.has(draft.when?.interval.precision ?? "")) ??
    told[0] ??
    group.find((draft) => draft.when !== null);
  if (own?.when != null) return own.when.interval;
  const leader = leaderOf(scene, group);
  const label = labelDate(scene, leader);
  if (label !== null) return label;
  const counted = countedDate(scene, group, groups);
  if (counted !== null) return counted;
  const landmark = landmarkDate(scene, leader);
  if (landmark !== null) return landmark;
  const voyage = groups.find(
    (other) => other !== group && other.some(({ trigger }) => hostsDeed(scene, trigger, leader)),
  );
  if (voyage !== undefined) {
    const rest = groups.filter((other) => other !== group && other !== voyage);
    const meanwhile = dateOf(scene, voyage, rest);
    if (meanwhile !== null) return meanwhile;
  }
  const once = endOf(leader) === "none" ? null : likeDeed(group, groups, (draft) => sameOutcome(scene, draft, leader));
  if (once !== null) return once;
  if (leader.background) return leader.status.vague ? null : pastDate(scene, anchorOf(leader.trigger));
  if (leader.type === "CONSULT") {
    const like = likeDeed(group, groups, (draft) => sameVoyage(scene, draft, leader));
    if (like !== null) return like;
  }
  const published = scene.dateline.published;
  if (leader.status.status === "occurred" && !leader.status.vague) {
    const told = narrativeDate(scene, anchorOf(leader.trigger), leader.participants.actor.ids);
    if (told !== null && !isHistorical(scene.dateline, told)) return told;
  }
  if (
    published !== null &&
    leader.status.status === "occurred" &&
    !leader.status.vague &&
    !isRepeated(scene.language, anchorOf(leader.trigger)) &&
    group.some((draft) => inLead(scene, draft.trigger.token))
  ) {
    return leadDay(scene) ?? { start: published.start.slice(0, 10), end: published.end.slice(0, 10), precision: "day" };
  }
  return published !== null && isNews(scene, leader) ? recentlyBefore(published) : null;
};

/** "two days before the talks": counted from the last deed of that name or type which was told before and has a day. */
const countedDate = (scene: Scene, group: readonly Draft[], groups: readonly (readonly Draft[])[]): Interval | null => {
  const counted = countedFrom(scene, anchorOf(leaderOf(scene, group).trigger));
  if (counted === null) return null;
  const others = groups.filter((other) => other !== group);
  const named = others.flat().find(({ trigger }) => trigger.token === counted.noun);
  const isMeant = ({ type, trigger }: Draft): boolean =>
    trigger.token <= counted.noun &&
    (named === undefined ? trigger.entry.lemma === scene.language.lemma[counted.noun] : type === named.type);
  for (const other of others.toReversed()) {
    if (!other.some(isMeant)) continue;
    const found = momentOf(scene, other, others);
    const day = found?.precision === "day" ? parseIsoDay(found.start.slice(0, 10)) : null;
    if (day === null) continue;
    const iso = isoDay(day + counted.days);
    return { start: iso, end: iso, precision: "day" };
  }
  return null;
};

/** The day above or before a deed, in a chronology or a live report, whatever its tense; "had backed it" tells of before. */
const labelDate = ({ language, labelledDays }: Scene, { status, trigger }: Draft): Interval | null => {
  const verb = anchorOf(trigger);
  const real = (status.status === "occurred" || status.status === "ongoing") && !status.vague;
  if (!real || language.form[dependent(language, verb, "aux")]?.toLowerCase() === "had") return null;
  const sentence = language.sentences[language.sentence[verb] as number];
  return labelledDays.get(sentence?.paragraph ?? -1) ?? null;
};

/** Told as news though without a day, "has summoned the ambassador": the present perfect speaks of what is still new. */
const isNews = ({ language }: Scene, { status, trigger }: Draft): boolean => {
  const verb = anchorOf(trigger);
  const helper = dependent(language, verb, "aux");
  if (status.vague || status.status !== "occurred" || !present.has(language.xpos[helper] ?? "")) return false;
  return language.xpos[verb] === "VBN" && !isRepeated(language, verb);
};

/** "has long urged", "has warned more than once", "has refused for months": no one day. */
const isRepeated = (language: Language, verb: number): boolean =>
  dependentsOf(language, verb).some((d) => {
    const lemma = language.lemma[d] as string;
    // "has visited three times"
    if (repeatedly.has(lemma) || language.form[d] === "times" || (lemma === "more" && language.lemma[d + 2] === "once"))
      return true;
    return relation(language, d) === "obl" && longTimes.has(lemma) && caseOf(language, d) === "for";
  });

const repeatedly: ReadonlySet<string> = new Set(
  "long repeatedly often always frequently consistently regularly routinely traditionally never ever twice".split(" "),
);
const longTimes: ReadonlySet<string> = new Set("week month year decade time generation century".split(" "));

const present: ReadonlySet<string> = new Set(["VBZ", "VBP"]);

/** The date of a deed that its parties and its name are enough to know: "the U.S. invasion of Iraq", told after it. */
const landmarkDate = (scene: Scene, { type, status, participants, trigger }: Draft): Interval | null => {
  if (type !== "ASSAULT" && type !== "COERCE") return null;
  const published = scene.dateline.published?.start ?? "";
  const countries = (ids: readonly string[]): string =>
    [...new Set(ids.map((id) => scene.actorOf.get(id)?.country))].sort().join("+");
  const actor = countries(participants.actor.ids);
  const recipient = countries(participants.recipient.ids);
  const known = landmarks.find(
    (row) =>
      row.words.includes(trigger.entry.lemma) &&
      ((actor === row.actor && recipient === row.recipient) ||
        (recipient === "" && actor === [row.actor, row.recipient].sort().join("+"))) &&
      row.end < published,
  );
  if (known === undefined || status.status !== "occurred") return null;
  return { start: known.start, end: known.end, precision: known.start === known.end ? "day" : "range" };
};

/** The month of publication up to its day: no more than the tense tells. */
const recentlyBefore = ({ start, end }: Interval): Interval => ({
  start: `${start.slice(0, 7)}-01`,
  end: end.slice(0, 10),
  precision: "month",
});

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

/**
 * The same end of the same person: a killing told by other words, a resignation and its acceptance. They befall a person once: who was
 * killed on a day was killed on no other.
 */
const sameOutcome = (scene: Scene, dated: Draft, undated: Draft): boolean => {
  if (endOf(dated) !== endOf(undated) || dated.status.status !== undated.status.status) return false;
  const final = endOf(dated) === "death" ? "targeted" : "resign";
  if (dated.mode !== final && undated.mode !== final) return false;
  return suffers(undated).some((id) => scene.actorOf.get(id)?.kind === "person" && suffers(dated).includes(id));
};

const endOf = ({ type, trigger }: Draft): "death" | "resignation" | "none" =>
  type === "ASSAULT" ? "death" : type === "RETREAT" || isAcceptance(trigger) ? "resignation" : "none";

/** "parliament approved his resignation". */
const isAcceptance = ({ entry }: Trigger): boolean => entry.objects?.has("resignation") === true;

/** Whom the end befalls. */
const suffers = ({ type, participants }: Draft): readonly string[] =>
  type === "RETREAT" ? participants.actor.ids : participants.recipient.ids;

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
