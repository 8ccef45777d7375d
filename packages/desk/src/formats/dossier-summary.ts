/** The dossier's paragraph of figures. In: a dossier. Out: sentences made of its numbers and nothing else. */
import type { Story } from "../relations/story.ts";
import { withArticle } from "./with-article.ts";
import { counted, dateWords, listWords, signedScore } from "./words.ts";

/** `3 are open`, `1 has lapsed`; of the only one, `has lapsed`. */
const outcomeWords = (outcome: string, count: number, total: number): string => {
  const verb = outcome === "lapsed" ? (count === 1 ? "has" : "have") : count === 1 ? "is" : "are";
  return `${total === 1 ? "" : `${count} `}${verb} ${outcome}`;
};

export const summaryOf = ({ a, b, figures }: Story): string => {
  const [one, other] = [withArticle(a.name), b === null ? null : withArticle(b.name)];
  if (figures.articles === 0)
    return `Nothing that was read tells of ${other === null ? one : `${one} and ${other} together`}.`;
  const span =
    figures.first === null || figures.last === null
      ? ""
      : figures.first === figures.last
        ? `, published on ${dateWords(figures.first)}`
        : `, published from ${dateWords(figures.first)} to ${dateWords(figures.last)}`;
  const copies =
    figures.copies > 0 ? ` (${counted(figures.copies, "of them a wire copy", "of them wire copies")})` : "";
  const from = figures.outlets === 0 ? "" : ` from ${counted(figures.outlets, "outlet")}`;
  const classed = Object.values(figures.byQuad).reduce((sum, n) => sum + n, 0);
  const denied = figures.happenings - classed;
  const kinds = [
    ...Object.entries(figures.byQuad)
      .filter(([, n]) => n > 0)
      .map(([quad, n]) => `${n} of ${quad}`),
    ...(denied > 0 ? [`${denied} ${denied === 1 ? "that is" : "that are"} told as not done`] : []),
  ];
  const sentences = [
    `${counted(figures.articles, "article")}${copies}${from}${span}${span === "" ? "" : ","} ${figures.articles === 1 ? "tells" : "tell"} of ` +
      `${figures.happenings === 0 ? "no happening" : counted(figures.happenings, "happening")} ${other === null ? `with ${one}` : `between ${one} and ${other}`}${kinds.length > 0 ? `: ${listWords(kinds)}` : ""}` +
      `${figures.background > 0 ? `; ${figures.background} more ${figures.background === 1 ? "is" : "are"} background told again` : ""}.`,
  ];
  if (figures.score !== null) {
    sentences.push(
      `Their mean score is ${signedScore(figures.score)} on PLOVER's scale from −10, conflict, to +10, cooperation.`,
    );
  }
  const outcomes = (["open", "fulfilled", "broken", "lapsed"] as const).filter(
    (outcome) => (figures.prospects[outcome] ?? 0) > 0,
  );
  if (outcomes.length > 0) {
    const total = outcomes.reduce((sum, outcome) => sum + (figures.prospects[outcome] ?? 0), 0);
    const parts = outcomes.map((outcome) => outcomeWords(outcome, figures.prospects[outcome] ?? 0, total));
    sentences.push(total === 1 ? `The one prospect ${parts[0]}.` : `Of ${total} prospects, ${listWords(parts)}.`);
  }
  if (figures.contested > 0) sentences.push(`${counted(figures.contested, "account is", "accounts are")} contested.`);
  return sentences.join(" ");
};
