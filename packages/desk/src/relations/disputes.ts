/**
 * Contested accounts beyond a deed that one report tells and another denies. In: records, their tellings and parties. Out: disputes: who is
 * blamed, how many, whether it goes ahead, and propositions that one speaker holds and another denies; each side in its own words.
 * Precision before recall: two accounts are set against each other only where both name who holds them and plainly speak of one matter.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import { type Days, daysOf, gap } from "./days.ts";
import type { Report, Told } from "./happenings.ts";
import { type Blame, blameIn } from "./mutual-blame.ts";
import type { Parties, Party } from "./parties.ts";
import { contentWords, countriesIn, tollsIn } from "./proposition-words.ts";
import { deedKey, isOff, personsAgree, sameDeed } from "./same-deed.ts";
import type { Contested } from "./speakers.ts";

/** What somebody holds, in the words of one article. */
export interface Account {
  readonly speaker: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** The event or attribution that it is. */
  readonly datum: string;
  readonly words: string;
  /** Whether the words are what the speaker denies. */
  readonly denies: boolean;
}

export type DisputePoint = "who did it" | "who broke it" | "how many" | "whether it goes ahead" | "whether it is so";

export interface Dispute {
  readonly id: string;
  readonly point: DisputePoint;
  readonly parties: readonly Party[];
  /** Two accounts that cannot both hold; the earlier one first. */
  readonly sides: readonly [Account, Account];
}

/** Days within which two numbers or announcements are of one moment: a toll that rises later contradicts nobody. */
const atOnce = 1;
/** Days within which a denial answers a claim. */
const answers = 7;

const accountOf = ({ article, event, speaker, words }: Told): Account | null =>
  speaker === null
    ? null
    : {
        speaker,
        article: article.id,
        outlet: article.outlet,
        published: article.published?.start ?? null,
        datum: event.id,
        words: words[0] ?? "",
        denies: false,
      };

const near = (a: Days | null, b: Days | null, most: number): boolean => a !== null && b !== null && gap(a, b) <= most;

const disputeOf = (point: DisputePoint, parties: readonly Party[], a: Account, b: Account): Dispute => {
  const sides: [Account, Account] = (a.published ?? "9999") <= (b.published ?? "9999") ? [a, b] : [b, a];
  const unique = [...new Map(parties.map((party) => [party.key, party])).values()].sort((x, y) =>
    x.key < y.key ? -1 : 1,
  );
  return { id: `dispute-${contentHash(point, sides[0].datum, sides[1].datum)}`, point, parties: unique, sides };
};

const codes = (parties: readonly Party[]): string =>
  [...new Set(parties.map(({ country, key }) => country ?? key))].sort().join("+");

/** One strike at one named place on one day, with two doers who have nothing in common. */
const otherDoer = (a: Told, b: Told): boolean =>
  a.event.quad === "material conflict" &&
  a.event.type === b.event.type &&
  a.event.mode !== null &&
  a.event.mode === b.event.mode &&
  a.event.status === "occurred" &&
  b.event.status === "occurred" &&
  a.event.place !== null &&
  a.event.place.lat !== null &&
  a.event.place.name === b.event.place?.name &&
  a.event.date?.precision === "day" &&
  a.event.date.start === b.event.date?.start &&
  a.actors.length > 0 &&
  b.actors.length > 0 &&
  codes(a.recipients) === codes(b.recipients) &&
  !a.actors.some(({ key, country }) =>
    b.actors.some((other) => other.key === key || (country !== null && other.country === country)),
  );

const otherToll = (a: Told, b: Told): boolean => {
  if (deedKey(a) !== deedKey(b) || !sameDeed(a, b) || a.event.status !== "occurred" || b.event.status !== "occurred")
    return false;
  if (!near(a.published, b.published, atOnce)) return false;
  const [x, y] = [tollsIn(a.words.join(" ")), tollsIn(b.words.join(" "))];
  return [...x].some(([measure, number]) => y.has(measure) && y.get(measure) !== number);
};

/** Somebody says that it is off, and on the same day or the next somebody says that it is still to come at its time. */
const goesAhead = (off: Told, on: Told): boolean =>
  isOff(off.event) &&
  !isOff(on.event) &&
  on.event.status === "expected" &&
  off.event.mode === on.event.mode &&
  deedKey(off) === deedKey(on) &&
  personsAgree(off, on) &&
  off.event.date?.precision === "day" &&
  off.event.date.start === on.event.date?.start &&
  off.published !== null &&
  on.published !== null &&
  on.published.first >= off.published.first &&
  near(off.published, on.published, atOnce);

const pointOf = (a: Told, b: Told): DisputePoint | null => {
  if (otherDoer(a, b)) return "who did it";
  if (otherToll(a, b)) return "how many";
  return goesAhead(a, b) || goesAhead(b, a) ? "whether it goes ahead" : null;
};

/** What must agree in any two tellings that are compared. */
const bucketOf = ({ event, recipients }: Told): string => `${event.type}|${codes(recipients)}`;

const ofTellings = (told: readonly Told[]): Dispute[] => {
  const buckets = new Map<string, Told[]>();
  for (const telling of told) {
    if (telling.speaker === null || telling.event.historical) continue;
    const key = bucketOf(telling);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [telling]);
    else bucket.push(telling);
  }
  const found: Dispute[] = [];
  for (const bucket of buckets.values()) {
    bucket.sort((a, b) => (a.published?.first ?? 0) - (b.published?.first ?? 0) || (a.event.id < b.event.id ? -1 : 1));
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        // In order of publication: whatever comes later is too late as well.
        if ((b.published?.first ?? 0) - (a.published?.last ?? 0) > answers) break;
        const point = a.speaker === b.speaker ? null : pointOf(a, b);
        const [x, y] = [accountOf(a), accountOf(b)];
        if (point === null || x === null || y === null) continue;
        found.push(disputeOf(point, [...a.actors, ...a.recipients, ...b.actors, ...b.recipients], x, y));
      }
  }
  return found;
};

interface Held {
  readonly account: Account;
  readonly stance: string;
  readonly days: Days | null;
  /** Whom the words name, and who says them. */
  readonly parties: readonly Party[];
  /** The countries that the words name, and their content words. */
  readonly countries: string;
  readonly said: ReadonlySet<string>;
  readonly denies: string | null;
  /** Of which country the speaker is, and whom the words blame for breaking what both had agreed. */
  readonly country: string | null;
  readonly blames: Blame | null;
}

/** What the speakers of an article hold, with the parties that their words name. */
const heldIn = (record: ArticleRecord, parties: Parties): Held[] => {
  const { article, actors, attributions, sentences } = record;
  const published = article.published?.start ?? null;
  return attributions.flatMap(({ id, speaker, content, stance, kind, denies }) => {
    const name = actors.find((actor) => actor.id === speaker.actor)?.name ?? speaker.description;
    const [first] = content;
    if (name === null || first === undefined || kind === "intention") return [];
    const words = content.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
    const named = actors
      .filter(({ mentions }) =>
        mentions.some(({ start, end }) => content.some((part) => part.start <= start && end <= part.end)),
      )
      .flatMap((actor) => parties.get(actor.id) ?? []);
    // "this", "the charge": only the sentence tells what is denied.
    const around =
      denies === null ? undefined : sentences.find(({ start, end }) => start <= first.start && first.end <= end);
    const shown = around === undefined ? words : article.text.slice(around.start, around.end);
    const holder = speaker.actor === null ? undefined : parties.get(speaker.actor);
    return [
      {
        account: {
          speaker: name,
          article: article.id,
          outlet: article.outlet,
          published,
          datum: id,
          words: shown,
          // A sentence shown whole says for itself that it denies.
          denies: stance === "denies" && shown === words,
        },
        stance,
        days: daysOf(article.published),
        parties: [...named, ...(holder === undefined ? [] : [holder])],
        countries: countriesIn(named).join("+"),
        said: contentWords(words),
        denies,
        country: holder?.country ?? speaker.country,
        blames: stance === "states" ? blameIn(record, content, parties) : null,
      },
    ];
  });
};

/** Content words that two statements must share, at least, and the share of the shorter one's that these must be. */
const fewest = 3;
const share = 0.6;

const sameProposition = (claim: Held, denial: Held): boolean => {
  const shared = [...claim.said].filter((word) => denial.said.has(word)).length;
  return shared >= fewest && shared >= share * Math.min(claim.said.size, denial.said.size);
};

/** The claims that a denial can speak of: of one article where it names one, else of others on the same countries at the time. */
const claimsFor = (
  denial: Held,
  byId: ReadonlyMap<string, Held>,
  byCountries: ReadonlyMap<string, readonly Held[]>,
) => {
  const linked = denial.denies === null ? undefined : byId.get(denial.denies);
  if (linked !== undefined) return [linked];
  return (byCountries.get(denial.countries) ?? []).filter(
    (claim) =>
      claim.account.article !== denial.account.article &&
      near(claim.days, denial.days, answers) &&
      sameProposition(claim, denial),
  );
};

const ofPropositions = (held: readonly Held[]): Dispute[] => {
  const byId = new Map(held.map((one) => [one.account.datum, one]));
  const byCountries = new Map<string, Held[]>();
  for (const claim of held) {
    if (claim.stance !== "states" || claim.countries === "") continue;
    const known = byCountries.get(claim.countries);
    if (known === undefined) byCountries.set(claim.countries, [claim]);
    else known.push(claim);
  }
  return held
    .filter(({ stance }) => stance === "denies")
    .flatMap((denial) =>
      claimsFor(denial, byId, byCountries)
        .filter(({ account }) => account.speaker !== denial.account.speaker)
        .map((claim) =>
          disputeOf("whether it is so", [...claim.parties, ...denial.parties], claim.account, denial.account),
        ),
    );
};

/** Each blames the other's side for the same breach, on the same day or the next. */
const ofBlame = (held: readonly Held[]): Dispute[] =>
  held.flatMap((a, i) =>
    a.blames === null || a.country === null
      ? []
      : held
          .slice(i + 1)
          .filter(
            (b) =>
              b.blames?.breach === a.blames?.breach &&
              b.blames?.country === a.country &&
              b.country === a.blames?.country &&
              a.country !== b.country &&
              near(a.days, b.days, atOnce),
          )
          .map((b) => disputeOf("who broke it", [...a.parties, ...b.parties], a.account, b.account)),
  );

/** How much of a dispute's matter is told: of several between the same articles the fullest is shown. */
const fullness = ({ sides }: Dispute): number => sides[0].words.length + sides[1].words.length;

/** One article says in its headline and in its text that the other side broke the truce: that is one dispute. */
const eachOnce = (found: readonly Dispute[]): Dispute[] => {
  const kept = new Map<string, Dispute>();
  for (const one of found) {
    const between = one.point === "who broke it" ? one.sides.map(({ article }) => article).sort() : [one.id];
    const key = [one.point, ...between].join("|");
    const known = kept.get(key);
    if (known === undefined || fullness(one) > fullness(known)) kept.set(key, one);
  }
  return [...kept.values()];
};

/** Without those that are a happening which is contested already: the same denial, or the same claim denied by the same speaker. */
export const besideContested = (disputes: readonly Dispute[], contested: readonly Contested[]): readonly Dispute[] => {
  const tells = ({ article, words }: Account, report: Report): boolean =>
    report.article === article && words.includes(report.evidence[0]?.words ?? words);
  return disputes.filter(
    ({ point, sides: [first, second] }) =>
      point !== "whether it is so" ||
      !contested.some(
        ({ asserted, denied }) =>
          denied.some((report) => tells(first, report) || tells(second, report)) ||
          (asserted.some((report) => tells(first, report)) &&
            denied.some(({ article, speaker }) => article === second.article && speaker === second.speaker)),
      ),
  );
};

/** @returns disputes, the newest first; the same for any order of records */
export const disputesOf = (
  records: readonly ArticleRecord[],
  told: readonly Told[],
  parties: Parties,
): readonly Dispute[] => {
  const newest = ({ sides, id }: Dispute) => (sides[1].published ?? "0000") + id;
  const held = records.flatMap((record) => heldIn(record, parties));
  const found = eachOnce([...ofTellings(told), ...ofPropositions(held), ...ofBlame(held)]);
  const unique = new Map(found.map((one) => [one.id, one]));
  return [...unique.values()].sort((a, b) => (newest(a) < newest(b) ? 1 : -1));
};
