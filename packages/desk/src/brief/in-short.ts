/** The memo's first section. In: what happened, what is expected, the figures. Out: points for a reader who reads no further. */
import { withArticle } from "../formats/with-article.ts";
import { counted, intervalWords, listWords, whenWords } from "../formats/words.ts";
import type { Happening } from "../relations/happenings.ts";
import { stateName } from "../relations/parties.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Story } from "../relations/story.ts";
import { assertedIn, byDay, byWeight, outletsOf, outletWords } from "./deed-points.ts";
import { deedSentence, saysLittle, tenseOfProspect } from "./deed-sentences.ts";
import { type Deed, joinDeeds } from "./join-deeds.ts";
import { saidBy } from "./said-by.ts";
import { asSentence, type Point, type Writing } from "./writing.ts";

/** How many deeds and partners stand in short. */
const mostInShort = 3;
/** The next section has the others. */
const notesInShort = 2;

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
  const asserted = deed.members.flatMap(assertedIn);
  const [source] = asserted;
  const quotation = saysLittle.has(deed.type) && source !== undefined ? `: ${quoted(source)}` : "";
  const disputed = deed.members.some((member) => member.disputed) ? " This is disputed." : "";
  return {
    when: asSentence(whenWords(deed.members[0] as Happening)),
    text: `${asSentence(deedSentence(deed, deed.status, naming))}${saidBy(asserted, deed.actors, writing)}${outletWords(deed)}${quotation}.${disputed}`,
    notes: citeAll(asserted, notesInShort, quotation === "" ? null : source),
  };
};

/** The soonest that is still to come, with who says so. */
const nextInShort = (open: readonly SettledProspect[], today: string | null, writing: Writing): Point => {
  const { citeAll, naming, quoted } = writing;
  const next = open.find(({ due }) => due !== null && (today === null || due.end.slice(0, 10) >= today));
  if (next === undefined) return point("Of what was read, nothing with a date is still to come.");
  const [statement] = next.statements;
  const quotation = saysLittle.has(next.type) && statement !== undefined ? `: ${quoted(statement)}` : "";
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
  const weighty = [...happened].sort(byWeight);
  const widely = weighty.filter((one) => outletsOf(one) > 1);
  const days = new Set(widely.map(whenWords));
  const others = weighty.filter((one) => !widely.includes(one) && !days.has(whenWords(one)));
  // One sentence of an article often tells two deeds; in short it is told once.
  const sentences = new Set<string>();
  const deeds = [...joinDeeds(widely), ...joinDeeds(others)]
    .filter(({ members: [first] }) => {
      const [source] = assertedIn(first as Happening);
      const words = source === undefined ? "" : writing.quoted(source);
      return !sentences.has(words) && sentences.add(words);
    })
    .slice(0, mostInShort)
    .toSorted((x, y) => byDay(x.members[0] as Happening, y.members[0] as Happening));
  const conflict = (figures.byQuad["verbal conflict"] ?? 0) + (figures.byQuad["material conflict"] ?? 0);
  const total = Object.values(figures.byQuad).reduce((sum, count) => sum + count, 0);
  const given = figures.contested > disputed ? `${disputed} are given with both sides` : "both sides are given";
  // Of few, the next section is hardly longer.
  const told = joinDeeds(weighty).length < 2 * mostInShort ? [] : deeds.map((deed) => deedInShort(deed, writing));
  const none = `Nothing that was read tells of a deed ${b === null ? "of" : "between"} ${sides} in this period.`;
  const counts =
    total === 0 ? [] : [point([`${shareWords(total, conflict)}.`, ...partnerWords(happened, story)].join(" "))];
  return [
    ...(happened.length === 0 ? [point(none)] : told.length === 0 ? counts : told),
    nextInShort(open, today, writing),
    ...(figures.contested === 0
      ? []
      : [point(`${counted(figures.contested, "account is", "accounts are")} disputed; ${given} below.`)]),
    ...(told.length === 0 && happened.length > 0 ? [] : counts),
  ];
};
