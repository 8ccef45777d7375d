/** The memo's first section. In: what happened, what is expected, the figures. Out: points for a reader who reads no further. */
import { withArticle } from "../formats/with-article.ts";
import { dateWords, intervalWords, listWords, whenWords } from "../formats/words.ts";
import { daysOf } from "../relations/days.ts";
import type { Happening } from "../relations/happenings.ts";
import { type Party, stateName } from "../relations/parties.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Story } from "../relations/story.ts";
import { assertedIn, byDay, byWeight, outletsOf, outletWords } from "./deed-points.ts";
import { deedSentence, isQuoted, type Told, tenseOfProspect } from "./deed-sentences.ts";
import { type Deed, joinDeeds } from "./join-deeds.ts";
import { saidBy } from "./said-by.ts";
import { asSentence, type Point, spelled, type Writing } from "./writing.ts";

/** Words of a quotation in short. */
const longestInShort = 20;
/** How many deeds and partners stand in short. */
const mostInShort = 3;
/** The next section has the others. */
const notesInShort = 2;

/** Of many who were met, the highest are named. */
const mostMet = 4;

const highest = (parties: readonly Party[]): readonly Party[] => {
  if (parties.length <= mostMet + 1) return parties;
  const name = `${parties.length - mostMet} others`;
  return [...parties.slice(0, mostMet), { key: name, name, names: [], kind: "group", country: null, sector: null }];
};

const shortened = (told: Told): Told => ({
  ...told,
  recipients: highest(told.recipients),
  ...(told.also === undefined ? {} : { also: shortened(told.also) }),
});

const dayWords = ({ members }: Deed): string => whenWords(members[0] as Happening);

/** Whether it is known to the week or more finely: what was so at some time of a month is no news of a day. */
const isNarrow = ({ members: [first] }: Deed): boolean => {
  const days = daysOf(first?.date ?? null);
  return days === null || days.last - days.first < 7;
};

/** `Of 24 happenings that the articles report, 20 are cooperation and 4 are conflict, in words or deeds`. */
const shareWords = (total: number, conflict: number): string => {
  const kind = conflict === 0 ? "cooperation" : "conflict";
  if (total === 1) return `The one happening that the articles report is ${kind}, in words or deeds`;
  const of = `${total} happenings that the articles report`;
  if (conflict === 0 || conflict === total) return `All ${of} are ${kind}, in words or deeds`;
  const are = (count: number) => `${count} ${count === 1 ? "is" : "are"}`;
  return `Of ${of}, ${are(total - conflict)} cooperation and ${are(conflict)} conflict, in words or deeds`;
};

/** With whom most of it is, where the memo is of one side alone. */
const partnerWords = (happened: readonly Happening[], { a, b }: Story): string[] => {
  if (b !== null) return [];
  const counts = new Map<string, number>();
  for (const { actors, recipients } of happened)
    for (const country of new Set([...actors, ...recipients].flatMap((party) => party.country ?? [])))
      if (country !== a.country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, mostInShort);
  return most.length === 0
    ? []
    : [`Most of it is with ${listWords(most.map(([code, count]) => `${withArticle(stateName(code))} (${count})`))}.`];
};

/** A deed as a headline: with who says so where only somebody does, with its words where its type says little, and that it is disputed. */
const deedInShort = (deed: Deed, writing: Writing): Point => {
  const { citeAll, naming, quoted } = writing;
  const [first] = deed.members as [Happening];
  const asserted = deed.members.flatMap(assertedIn);
  const [source] = asserted;
  const quotation = isQuoted(first.type) && source !== undefined ? `: ${quoted(source, longestInShort)}` : "";
  const disputed = deed.members.some((member) => member.disputed) ? " This is disputed." : "";
  return {
    when: asSentence(whenWords(first)),
    text: `${asSentence(deedSentence(shortened(deed), deed.status, naming))}${saidBy(asserted, deed.actors, writing)}${outletWords(deed)}${quotation}.${disputed}`,
    notes: citeAll(asserted, notesInShort, quotation === "" ? null : source),
  };
};

/** The soonest that is still to come, with who says so. */
const nextInShort = (open: readonly SettledProspect[], today: string | null, writing: Writing): Point => {
  const { citeAll, naming, quoted } = writing;
  const next = open.find(({ due }) => due !== null && (today === null || due.end.slice(0, 10) >= today));
  if (next === undefined)
    return point(`Of what is expected, nothing has a date${today === null ? "" : ` from ${dateWords(today)} on`}.`);
  const [statement] = next.statements;
  const quotation = statement === undefined ? "" : `: ${quoted(statement, longestInShort)}`;
  return {
    when: `Next, ${intervalWords(next.due)}`,
    text: `${asSentence(deedSentence({ ...next, place: null }, tenseOfProspect(next), naming))}${saidBy(next.statements, next.actors, writing)}${quotation}.`,
    notes: citeAll(next.statements.slice(0, 1), 1, quotation === "" ? null : statement),
  };
};

const point = (text: string): Point => ({ when: "", text, notes: [] });

/** The heart of it, for who reads no further: what several outlets tell, then what weighs most on other days; what comes next; what is disputed; the figures. */
export const inShort = (
  happened: readonly Happening[],
  open: readonly SettledProspect[],
  story: Story,
  { sides, disputed }: { readonly sides: string; readonly disputed: number },
  writing: Writing,
): Point[] => {
  const { figures, today, b } = story;
  const all = joinDeeds([...happened].sort(byWeight(writing.rank)), writing.rank);
  const widely = all.filter((deed) => isNarrow(deed) && deed.members.some((member) => outletsOf(member) > 1));
  const days = new Set(widely.map(dayWords));
  const others = all.filter((deed) => !widely.includes(deed) && !days.has(dayWords(deed)));
  // One sentence of an article often tells two deeds; in short it is told once.
  const sentences = new Set<string>();
  const deeds = [...widely, ...others]
    .filter(({ members: [first] }) => {
      const [source] = assertedIn(first as Happening);
      const words = source === undefined ? "" : writing.quoted(source);
      return !sentences.has(words) && sentences.add(words);
    })
    .slice(0, mostInShort)
    .toSorted((x, y) => byDay(x.members[0] as Happening, y.members[0] as Happening));
  const conflict = (figures.byQuad["verbal conflict"] ?? 0) + (figures.byQuad["material conflict"] ?? 0);
  const total = Object.values(figures.byQuad).reduce((sum, count) => sum + count, 0);
  const some = `both sides of ${spelled(disputed).toLowerCase()} are given`;
  const given = figures.contested > disputed ? some : "both sides are given";
  // Of few, the next section is hardly longer.
  const told = all.length < 2 * mostInShort ? [] : deeds.map((deed) => deedInShort(deed, writing));
  const none = `Nothing that was read tells of a deed ${b === null ? "of" : "between"} ${sides} in this period.`;
  const counts =
    total === 0 ? [] : [point([`${shareWords(total, conflict)}.`, ...partnerWords(happened, story)].join(" "))];
  return [
    ...(happened.length === 0 ? [point(none)] : told.length === 0 ? counts : told),
    nextInShort(open, today, writing),
    ...(figures.contested === 0
      ? []
      : [
          point(
            `${spelled(figures.contested)} ${figures.contested === 1 ? "account is" : "accounts are"} disputed; ${given} below.`,
          ),
        ]),
    ...(told.length === 0 && happened.length > 0 ? [] : counts),
  ];
};
