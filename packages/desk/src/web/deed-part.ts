/**
 * A deed as a sentence of the page. In: what happened, or what is expected. Out: HTML: who did what to whom, names standing out and each with a
 * direction of its own; and the words of its source where the sentence alone says little.
 */
import { html } from "hono/html";
import { deedSentence, saysLittle, type Tense, type Told, tenseOfProspect } from "../brief/deed-sentences.ts";
import { quoted } from "../brief/quote.ts";
import { asSentence } from "../brief/writing.ts";
import { withArticle } from "../formats/with-article.ts";
import { partyWords } from "../formats/words.ts";
import type { Happening } from "../relations/happenings.ts";
import type { Party } from "../relations/parties.ts";
import { placeShown } from "../relations/place-shown.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import type { Html } from "./layout.ts";
import { actorLink } from "./links.ts";

/** Stands around the number of a party in a sentence; no article's words have it, for they are not in the sentence yet. */
const mark = "\u0000";

const article = /^(?:[Tt]he|[Aa]n?) /;

/** A name that stands out, with the article that English asks for and its state. */
const named = (party: Party, isFirst: boolean, links: boolean): Html => {
  const words = isFirst ? asSentence(withArticle(party.name)) : withArticle(party.name);
  const before = article.exec(words)?.[0] ?? "";
  const name = html`<bdi class="who">${words.slice(before.length)}</bdi>`;
  const state = partyWords(party).slice(party.name.length);
  return html`${before}${links ? html`<a class="quiet" href="${actorLink(party.key)}">${name}</a>` : name}${state}`;
};

/** @param links whether each name leads to its own page */
export const toldSentence = (told: Told, tense: Tense, links = false): Html => {
  const parties: Party[] = [];
  const parts = deedSentence(told, tense, (party) => `${mark}${parties.push(party) - 1}${mark}`).split(mark);
  return html`${parts.map((part, i) => {
    const party = i % 2 === 1 ? parties[Number(part)] : undefined;
    return party === undefined ? (i === 0 ? asSentence(part) : part) : named(party, i === 1 && parts[0] === "", links);
  })}`;
};

/** @param links whether each name leads to its own page */
export const happeningSentence = (one: Happening, links = false): Html =>
  toldSentence({ ...one, place: placeShown(one) }, one.status, links);

export const prospectSentence = (one: SettledProspect): Html =>
  toldSentence({ ...one, place: null }, tenseOfProspect(one));

/** Words beyond which a source is cut: the whole of it is a click away. */
const longest = 18;

const source = ({ type }: Happening | SettledProspect, words: string | undefined): Html | string =>
  words === undefined || !saysLittle.has(type)
    ? ""
    : html` <q class="source" dir="auto">${quoted(words, longest).slice(1, -1)}</q>`;

/** Where the sentence alone says little ("agreed to cooperate"), the words of the first who told. */
export const happeningSource = (one: Happening): Html | string => source(one, one.reports[0]?.evidence[0]?.words);

export const prospectSource = (one: SettledProspect): Html | string => source(one, one.statements[0]?.words);
