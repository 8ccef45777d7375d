/**
 * Contested accounts beyond a deed that one report tells and another denies. In: claims of articles and the parties in them. Out: disputes: who
 * is blamed, how many, whether it goes ahead, and propositions that one speaker holds and another denies; each side in its own words.
 * Precision before recall: two accounts are set against each other only where both name who holds them and plainly speak of one matter.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import {
  type Claim,
  claimsIn,
  type DeedClaim,
  type DisputePoint,
  negation,
  type StatementClaim,
  withActors,
} from "./claims.ts";
import { dayOf, daysOf, gap } from "./days.ts";
import { type ArticleHead, headOf, type Report } from "./happenings.ts";
import { blameOf } from "./mutual-blame.ts";
import type { Parties, Party } from "./parties.ts";
import { contentWords, countriesIn } from "./proposition-words.ts";
import { type Compared, deedKey, isOff, sameDeed } from "./same-deed.ts";
import { sameScene } from "./scenes.ts";
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

export interface Dispute {
  readonly id: string;
  readonly point: DisputePoint;
  readonly parties: readonly Party[];
  /** Two accounts that cannot both hold; the earlier one first. */
  readonly sides: readonly [Account, Account];
}

/** A claim where it stands. */
export interface Standing<C extends Claim<Party> = Claim<Party>> {
  readonly article: Pick<ArticleHead, "id" | "outlet" | "published">;
  readonly claim: C;
}

/** What a claim is about, and what those are about that may contradict it. */
export interface Matter {
  readonly own: string;
  readonly against: string;
}

/**
 * Days of publication within which one answers the other: two numbers or announcements are of one moment, for a toll that rises later contradicts
 * nobody; a denial may take a week.
 */
export const answersWithin: { readonly [P in DisputePoint]: number } = {
  "who did it": 7,
  "who broke it": 1,
  "how many": 1,
  "whether it goes ahead": 1,
  "whether it is so": 7,
};

const alike = (...words: readonly (string | null | undefined)[]): Matter => {
  const own = words.join("|");
  return { own, against: own };
};

const holderCountry = ({ holder, country }: StatementClaim<Party>): string | null => holder?.country ?? country;

/** The country that a claim is about: the first that it names beside the speaker's own. */
const accusedBy = (claim: StatementClaim<Party>): string | null => {
  const named = claim.named.flatMap(({ country }) => country ?? []);
  return named.find((country) => country !== holderCountry(claim)) ?? named[0] ?? null;
};

const matterOfStatement = (claim: StatementClaim<Party>): Matter | null => {
  const { point, linked, datum, denies, negates, answersFor, blames } = claim;
  if (point === "who broke it") {
    const [country, blame] = [holderCountry(claim), blameOf(blames)];
    if (country === null || blame === null || blame.country === country) return null;
    const { breach } = blame;
    return { own: `${breach}|${country}>${blame.country}`, against: `${breach}|${blame.country}>${country}` };
  }
  if (linked !== null) {
    const [stated, denied] = [`${linked} stated`, `${linked} denied`];
    return linked === datum ? { own: stated, against: denied } : { own: denied, against: stated };
  }
  const country = denies || negates ? (answersFor ?? holderCountry(claim)) : accusedBy(claim);
  if (country === null) return null;
  const [stated, denied] = [`states|${country}`, `denies|${country}`];
  return denies || negates ? { own: denied, against: stated } : { own: stated, against: denied };
};

/** What must be equal in two claims that are at odds; null where nothing can contradict this one. */
export const matterOf = (claim: Claim<Party>): Matter | null => {
  switch (claim.point) {
    case "who did it": {
      const { type, mode, date } = claim.event;
      return alike("did", type, mode, date?.start);
    }
    case "how many":
      return alike("toll", deedKey(claim));
    case "whether it goes ahead": {
      const { event } = claim;
      const about = `${event.mode}|${deedKey(claim)}`;
      const [off, on] = [`off|${about}`, `on|${about}`];
      return isOff(event) ? { own: off, against: on } : { own: on, against: off };
    }
    default:
      return matterOfStatement(claim);
  }
};

/** One strike at one named place on one day, with two doers who have nothing in common. */
const otherDoer = ({ claim: a }: Standing<DeedClaim<Party>>, { claim: b }: Standing<DeedClaim<Party>>): boolean =>
  a.actors.length > 0 &&
  b.actors.length > 0 &&
  sameScene(a, b) &&
  !a.actors.some(({ key, country }) =>
    b.actors.some((other) => other.key === key || (country !== null && other.country === country)),
  );

const compared = ({ claim, article }: Standing<DeedClaim<Party>>): Compared => ({
  event: claim.event,
  actors: claim.actors,
  recipients: claim.recipients,
  days: daysOf(claim.event.date),
  published: daysOf(article.published),
});

const otherToll = (a: Standing<DeedClaim<Party>>, b: Standing<DeedClaim<Party>>): boolean => {
  const other = new Map(b.claim.tolls);
  return (
    a.claim.tolls.some(([measure, number]) => other.has(measure) && other.get(measure) !== number) &&
    sameDeed(compared(a), compared(b))
  );
};

/** The same people, also those without a name, or one side tells of none: "the foreign minister" is not the president. */
const sameGuests = (a: DeedClaim<Party>, b: DeedClaim<Party>): boolean => {
  const peopleOf = ({ actors, recipients }: DeedClaim<Party>) =>
    new Set([...actors, ...recipients].filter(({ kind }) => kind === "person").map(({ key }) => key));
  const [x, y] = [peopleOf(a), peopleOf(b)];
  const [fewer, more] = x.size <= y.size ? [x, y] : [y, x];
  return [...fewer].every((key) => more.has(key));
};

/** "The visit on Friday was called off": a weekday that is to come may have been read as the one that has been. */
const sameDayAhead = ({ event, days }: DeedClaim<Party>, on: string): boolean => {
  const day = dayOf(on) ?? Number.NaN;
  const told = [...(event.date === null ? [] : [event.date.start.slice(0, 10)]), ...days];
  return told.some((one) => [0, 7].includes(day - (dayOf(one) ?? Number.NaN)));
};

/** Somebody says that it is off, and on the same day or the next somebody says that it is still to come at its time. */
const goesAhead = (a: Standing<DeedClaim<Party>>, b: Standing<DeedClaim<Party>>): boolean => {
  const [off, on] = isOff(a.claim.event) ? [a, b] : [b, a];
  const publishedOn = ({ article }: Standing): string => article.published?.start.slice(0, 10) ?? "";
  const day = on.claim.event.date?.start.slice(0, 10);
  return (
    publishedOn(off) <= publishedOn(on) &&
    sameGuests(off.claim, on.claim) &&
    day !== undefined &&
    sameDayAhead(off.claim, day)
  );
};

/** Content words that two statements must share, at least, and the share of the shorter one's that these must be. */
const fewest = 3;
const share = 0.6;
/** Days within which two say the contrary of each other without either saying that he answers. */
const soon = 3;

const known = new WeakMap<StatementClaim<Party>, ReadonlySet<string>>();

/** "rejected Vilnius's claim that it had hijacked the plane": what is claimed, by whoever is denied. */
const claimed =
  /^.{0,60}?\b(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?|assertions?) (?=that\b)/isu;
/** Words by which speakers mean themselves and their state. */
const oneself = /\b(?:it|its|they|their|we|our)\b/i;

/** The content words of a claim, found once: it is compared with many. */
const wordsOf = (claim: StatementClaim<Party>): ReadonlySet<string> => {
  const said = (claim.said ?? claim.words).replace(claim.denies ? claimed : /^$/, "");
  const self = (claim.denies || claim.negates) && oneself.test(said) ? (holderCountry(claim) ?? "") : "";
  const words = known.get(claim) ?? new Set([...contentWords(said), ...(self === "" ? [] : [self])]);
  known.set(claim, words);
  return words;
};

/** Each names no other states than the other does, but for those that the two speak for. */
const ofSameStates = (a: StatementClaim<Party>, b: StatementClaim<Party>): boolean => {
  const spokenFor = [holderCountry(a), holderCountry(b)];
  const [x, y] = [countriesIn(a.named), countriesIn(b.named)];
  const inside = (codesOf: readonly string[], others: readonly string[]) =>
    codesOf.every((code) => others.includes(code) || spokenFor.includes(code));
  return inside(x, y) && inside(y, x);
};

/** How sure and how soon what is said is: what must or may be, and what will be, is not contradicted by what has been. */
const moods = [
  /\b(?:must|should|ought|has to|have to|needs? to)\b/i,
  /\b(?:could|may|might|can)/i,
  /\b(?:will|would|wo|shall)(?:\b|n[’']t)/i,
];
const moodOf = (words: string): number => moods.findIndex((mood) => mood.test(words));

/** "No Turkish ship entered Greek waters", "a Greek ship entered Turkish waters": the other way about. */
const turnedAbout = (a: StatementClaim<Party>, b: StatementClaim<Party>): boolean => {
  if (/\bby\b/i.test(a.words) || /\bby\b/i.test(b.words)) return false;
  const statesIn = (claim: StatementClaim<Party>) => [...wordsOf(claim)].filter((word) => /^[A-Z]{3}$/.test(word));
  const [x, y] = [statesIn(a), statesIn(b)];
  const both = x.filter((code) => y.includes(code));
  return both.some((code, i) => code !== y.filter((other) => x.includes(other))[i]);
};

/** Who tells the contrary need not know of the claim: he speaks for another state, within days, and of the same in the same mood. */
const isContrary = (a: Standing<StatementClaim<Party>>, b: Standing<StatementClaim<Party>>): boolean => {
  const [one, later] = [daysOf(a.article.published), daysOf(b.article.published)];
  const [x, y] = [a, b].map(({ claim: { said, words } }) => said ?? words) as [string, string];
  return (
    one !== null &&
    later !== null &&
    gap(one, later) <= soon &&
    holderCountry(a.claim) !== holderCountry(b.claim) &&
    negation.test(x) !== negation.test(y) &&
    moodOf(x) === moodOf(y) &&
    !turnedAbout(a.claim, b.claim)
  );
};

const sameProposition = (a: Standing<StatementClaim<Party>>, b: Standing<StatementClaim<Party>>): boolean => {
  if (a.claim.linked !== null) return true;
  if (a.article.id === b.article.id || !ofSameStates(a.claim, b.claim)) return false;
  if ((a.claim.negates || b.claim.negates) && !isContrary(a, b)) return false;
  const [one, other] = [wordsOf(a.claim), wordsOf(b.claim)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= fewest && shared >= share * Math.min(one.size, other.size);
};

const isDeed = (one: Standing): one is Standing<DeedClaim<Party>> => "event" in one.claim;
const isStatement = (one: Standing): one is Standing<StatementClaim<Party>> => "named" in one.claim;

/** Whether two claims on one matter cannot both hold. */
const contradict = (a: Standing, b: Standing): boolean => {
  if (isStatement(a) && isStatement(b)) return a.claim.point === "who broke it" || sameProposition(a, b);
  if (!isDeed(a) || !isDeed(b)) return false;
  switch (a.claim.point) {
    case "who did it":
      return otherDoer(a, b);
    case "how many":
      return otherToll(a, b);
    case "whether it goes ahead":
      return goesAhead(a, b);
    default:
      return a.claim.point satisfies never;
  }
};

/** Whether one answers the other: at once what an article itself links, within days what others say; of undated articles only who did a dated deed. */
const inTime = ({ article, claim }: Standing, { article: other }: Standing): boolean => {
  if ("linked" in claim && claim.linked !== null) return true;
  const [one, later] = [daysOf(article.published), daysOf(other.published)];
  return one === null || later === null
    ? claim.point === "who did it" && one === later
    : gap(one, later) <= answersWithin[claim.point];
};

/** Whether two claims, of which each is about what the other is against, are at odds. */
export const atOdds = (a: Standing, b: Standing): boolean =>
  inTime(a, b) && (a.claim.point === "who broke it" || a.claim.speaker !== b.claim.speaker) && contradict(a, b);

const accountOf = ({ article, claim }: Standing): Account => ({
  speaker: claim.speaker,
  article: article.id,
  outlet: article.outlet,
  published: article.published?.start ?? null,
  datum: claim.datum,
  words: claim.words,
  // A sentence shown whole says for itself that it denies.
  denies: "denies" in claim && claim.denies && claim.said === null,
});

const partiesIn = ({ claim }: Standing): readonly Party[] =>
  "event" in claim
    ? [...claim.actors, ...claim.recipients]
    : [...claim.named, ...(claim.holder === null ? [] : [claim.holder])];

/** The dispute of two claims that are at odds. */
export const disputeOf = (a: Standing, b: Standing): Dispute => {
  const order = ({ article, claim }: Standing) =>
    `${article.published?.start ?? "9999"}|${"denies" in claim && claim.denies ? 1 : 0}|${claim.datum}`;
  const [first, second] = order(a) <= order(b) ? [a, b] : [b, a];
  const { point } = first.claim;
  const parties = [...new Map([...partiesIn(first), ...partiesIn(second)].map((party) => [party.key, party])).values()];
  return {
    id: `dispute-${contentHash(point, first.claim.datum, second.claim.datum)}`,
    point,
    parties: parties.sort((x, y) => (x.key < y.key ? -1 : 1)),
    sides: [accountOf(first), accountOf(second)],
  };
};

/** How much of a dispute's matter is told: of several between the same articles the fullest is shown. */
const fullness = ({ sides }: Dispute): number => sides[0].words.length + sides[1].words.length;
const fuller = (one: Dispute, known: Dispute): boolean =>
  fullness(one) - fullness(known) > (one.id < known.id ? -1 : 0);

/** One article says in its headline and in its text that the other side broke the truce: that is one dispute. */
const eachOnce = (found: readonly Dispute[]): Dispute[] => {
  const kept = new Map<string, Dispute>();
  for (const one of found) {
    const between = one.point === "who broke it" ? one.sides.map(({ article }) => article).sort() : [one.id];
    const key = [one.point, ...between].join("|");
    const known = kept.get(key);
    if (known === undefined || fuller(one, known)) kept.set(key, one);
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

/** Each once, the newest first. */
export const listed = (found: readonly Dispute[]): readonly Dispute[] => {
  const newest = ({ sides, id }: Dispute) => (sides[1].published ?? "0000") + id;
  return eachOnce(found).sort((a, b) => (newest(a) < newest(b) ? 1 : -1));
};

/** @returns disputes, the newest first; the same for any order of records */
export const disputesOf = (records: readonly ArticleRecord[], parties: Parties): readonly Dispute[] => {
  const byMatter = new Map<string, { readonly against: string; readonly standing: Standing }[]>();
  for (const record of records)
    for (const claim of claimsIn(record)) {
      const standing = { article: headOf(record), claim: withActors(claim, (id) => parties.get(id)) };
      const matter = matterOf(standing.claim);
      if (matter === null) continue;
      const known = byMatter.get(matter.own);
      if (known === undefined) byMatter.set(matter.own, [{ against: matter.against, standing }]);
      else known.push({ against: matter.against, standing });
    }
  const found: Dispute[] = [];
  for (const claims of byMatter.values())
    for (const { against, standing } of claims)
      for (const { standing: other } of byMatter.get(against) ?? [])
        if (standing.claim.datum < other.claim.datum && atOdds(standing, other)) found.push(disputeOf(standing, other));
  return listed(found);
};
