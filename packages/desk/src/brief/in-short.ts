/** The memo's first section. In: what happened, what is expected, the figures. Out: points for a reader who reads no further. */
import { withArticle } from "../formats/with-article.ts";
import { counted, intervalWords, listWords, whenWords } from "../formats/words.ts";
import type { Happening } from "../relations/happenings.ts";
import { stateName } from "../relations/parties.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Story } from "../relations/story.ts";
import { byDay, byWeight, mostNotes } from "./deed-points.ts";
import { deedSentence, tenseOfProspect } from "./deed-sentences.ts";
import { type Deed, joinDeeds } from "./join-deeds.ts";
import { asSentence, distinct, type Point, type Writing, wordsOf } from "./writing.ts";

/** How many deeds and partners stand in short. */
const mostInShort = 3;

const shareWords = (total: number, conflict: number): string => {
  const are = (count: number) => `${count} ${count === 1 ? "is" : "are"}`;
  if (total > 1 && conflict === 0) return "all are cooperation";
  if (total > 1 && conflict === total) return "all are conflict";
  return `${are(total - conflict)} cooperation and ${are(conflict)} conflict`;
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

/** The heart of it, for who reads no further: what most outlets tell, else what weighs most; what comes next; what is disputed; the figures. */
export const inShort = (
  happened: readonly Happening[],
  open: readonly SettledProspect[],
  story: Story,
  { cite, naming }: Writing,
): Point[] => {
  const { figures, today } = story;
  const weighty = [...happened].sort(byWeight);
  const widely = weighty.filter(({ independent }) => independent > 1);
  const deeds = joinDeeds(widely.length > 0 ? widely : weighty)
    .slice(0, mostInShort)
    .toSorted((x, y) => byDay(x.members[0] as Happening, y.members[0] as Happening));
  const next = open.find(({ due }) => due !== null && (today === null || due.end.slice(0, 10) >= today));
  const conflict = (figures.byQuad["verbal conflict"] ?? 0) + (figures.byQuad["material conflict"] ?? 0);
  const total = Object.values(figures.byQuad).reduce((sum, count) => sum + count, 0);
  const point = (text: string): Point => ({ when: "", text, notes: [] });
  const reported = ({ members }: Deed): string => {
    const independent = Math.max(...members.map((member) => member.independent));
    return independent > 1 ? ` (${independent} independent reports)` : "";
  };
  return [
    ...deeds.map((deed) => ({
      when: asSentence(whenWords(deed.members[0] as Happening)),
      text: `${asSentence(deedSentence(deed, deed.status, naming))}${reported(deed)}.`,
      notes: distinct(
        deed.members.flatMap(({ reports }) => reports.slice(0, 1)).map((report) => cite(report, wordsOf(report))),
      ).slice(0, mostNotes),
    })),
    next === undefined
      ? point("Of what was read, nothing with a date is still to come.")
      : {
          when: `Next, ${intervalWords(next.due)}`,
          text: `${asSentence(deedSentence({ ...next, place: null }, tenseOfProspect(next), naming))}.`,
          notes: next.statements.slice(0, 1).map((statement) => cite(statement, statement.words)),
        },
    ...(figures.contested === 0
      ? []
      : [point(`${counted(figures.contested, "account is", "accounts are")} disputed; both sides are given below.`)]),
    ...(total === 0
      ? []
      : [
          point(
            [
              `Of ${counted(total, "happening")} that the articles report, ${shareWords(total, conflict)}, in words or deeds.`,
              ...partnerWords(happened, story),
            ].join(" "),
          ),
        ]),
  ];
};
