/**
 * States that are called by what they are to another. In: a draft in which everything before the token is resolved. Out: whom "its
 * neighbour", "its southern neighbours", "the enemy", "its ally" and "its former colony" mean: another than the one that has them.
 */
import { borders } from "../codebook/borders.ts";
import { states } from "../codebook/states.ts";
import { type Draft, type DraftMention, newActor } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { statesInFocus } from "./focus.ts";
import { outsider, tellerOf } from "./outsiders.ts";

const neighbour = /^neighbou?r$/;
const hostile = /^(?:enemy|foe|adversary|archrival)$/;
/** What only a state is to another state: a politician's ally and rival are persons. */
const betweenStates = /^(?:ally|rival|patron|protector|suzerain|ex-colony)$/;
/** "its former colony", "its former ruler": what was so once. */
const formerly = /^(?:colony|coloni[sz]er|ruler|protectorate|master|power)$/;

const positions: ReadonlyMap<string, readonly [number, number]> = new Map(
  states.map(({ code, lat, lon }) => [code, [lat, lon] as const]),
);

const compass: Readonly<Record<string, readonly [number, number]>> = {
  northern: [1, 0],
  southern: [-1, 0],
  eastern: [0, 1],
  western: [0, -1],
};

/** How far to the side of a direction another capital may lie, by what it lies in the direction. */
const spread = 1.7;

/** Whether a state's capital lies in a direction from another's, as the adjective says. */
const liesTowards = (home: string, other: string, word: string): boolean => {
  const [from, to, towards] = [positions.get(home), positions.get(other), compass[word]];
  if (from === undefined || to === undefined || towards === undefined) return true;
  const [lat, lon] = [to[0] - from[0], to[1] - from[1]];
  const along = lat * towards[0] + lon * towards[1];
  const aside = Math.abs(lat * towards[1]) + Math.abs(lon * towards[0]);
  return along > 0 && aside <= spread * along;
};

/** Where the words before a noun begin: its adjectives, then whoever has it or the article. */
const openOf = ({ reading }: Draft, t: number): number => {
  let first = t - 1;
  while (first > 0 && t - first < 4 && (reading.language.upos[first] === "ADJ" || reading.lower[first] === "giant"))
    first--;
  return first;
};

/** The token of whoever has what a noun names, or −1. */
const ownerAt = ({ reading: { lower, language } }: Draft, first: number): number =>
  language.xpos[first] === "PRP$" ? first : /^['’]s?$/.test(lower[first] ?? "") ? first - 1 : -1;

/** Whose neighbour or enemy a noun is: the possessor's; without one, that of whoever the clause, or who tells it, is about. */
const homeOf = (draft: Draft, first: number, t: number): string | null => {
  const owner = ownerAt(draft, first);
  if (owner >= 0) return draft.mentionAt[owner]?.actors[0]?.country ?? null;
  if (draft.reading.lower[first] !== "the") return null;
  const [code = null, second] = [...new Set([...outsider(draft, t), ...tellerOf(draft, t)])];
  return second === undefined ? code : null;
};

/** The other states that the rest of the sentence names. */
const namedAhead = ({ reading: { language, unitAt } }: Draft, t: number, home: string): readonly string[] => {
  const last = language.sentences[language.sentence[t] as number]?.last ?? t;
  const units = unitAt.slice(t + 1, last + 1).flatMap((unit) => (unit?.kind === "state" ? unit.state.code : []));
  return [...new Set(units)].filter((code) => code !== home);
};

/** The one neighbour in that direction, or the only one there is. */
const onlyNeighbour = (home: string, direction: string): string | undefined => {
  const [one, second] = [...(borders.get(home) ?? [])].filter((code) => liesTowards(home, code, direction));
  return second === undefined ? one : undefined;
};

/** The neighbour that is meant: of the states in focus, then of those that the sentence goes on to name, one with a common border. */
const neighbourOf = (draft: Draft, t: number, home: string, direction: string): string | undefined => {
  const borderAt = (code: string): boolean =>
    borders.get(home)?.has(code) === true && liesTowards(home, code, direction);
  const focus = statesInFocus(draft, t).flatMap(({ code }) => (code === home ? [] : [code]));
  const bordering = focus.find(borderAt) ?? namedAhead(draft, t, home).find(borderAt) ?? onlyNeighbour(home, direction);
  // "its neighbour" across the sea
  return bordering ?? (draft.reading.lower[openOf(draft, t)] === "the" ? undefined : focus[0]);
};

/** The one other state that is meant, or undefined. */
const otherOf = (draft: Draft, t: number, home: string): string | undefined => {
  const { lower } = draft.reading;
  const first = openOf(draft, t);
  if (neighbour.test(lower[t] as string)) return neighbourOf(draft, t, home, lower[t - 1] as string);
  const focus = statesInFocus(draft, t).flatMap(({ code }) => (code === home ? [] : [code]));
  if (!hostile.test(lower[t] as string)) return focus[0] ?? namedAhead(draft, t, home)[0];
  return focus.find((code) => borders.get(home)?.has(code)) ?? (lower[first] === "the" ? undefined : focus[0]);
};

/** Whether a noun says what one state is to another; of some words only where a state has it. */
const isRelation = ({ reading: { lower } }: Draft, t: number, ofState: boolean): boolean => {
  const word = lower[t] as string;
  if (neighbour.test(word) || hostile.test(word)) return true;
  return (
    ofState && (betweenStates.test(word) || (formerly.test(word) && /^(?:former|colonial)$/.test(lower[t - 1] ?? "")))
  );
};

/** "its neighbours": the other states in focus that have a border with it. */
const neighboursOf = (draft: Draft, t: number): DraftMention | null => {
  const first = openOf(draft, t);
  const owner = ownerAt(draft, first);
  const code = owner < 0 ? null : (draft.mentionAt[owner]?.actors[0]?.country ?? null);
  if (code === null || draft.mentionAt[owner]?.actors.length !== 1) return null;
  const focus = statesInFocus(draft, t).filter((each) => each.code !== code && each.weight > 0.3);
  const bordering = focus.filter((each) => borders.get(code)?.has(each.code) === true);
  // "shares the Nile with its neighbours": in the wider sense, where only one has a border with it
  const others = bordering.length > 1 ? bordering : focus;
  if (bordering.length === 0 || others.length === 0) return null;
  const actors = others.slice(0, 3).map((each) => stateDraft(draft, each.code, "actors/neighbour"));
  return { actors, first: owner === first ? first : t, last: t, head: t, form: "nominal", plural: true };
};

/** The mention that "neighbour", "enemy", "ally" … at token `t` makes, or null. */
export const resolveOtherState = (draft: Draft, t: number): DraftMention | null => {
  const { lower, words } = draft.reading;
  if (/^neighbou?rs$/.test(lower[t] as string)) return neighboursOf(draft, t);
  const first = openOf(draft, t);
  const owner = ownerAt(draft, first);
  const ofState = owner >= 0 && draft.mentionAt[owner]?.actors[0]?.kind === "state";
  if (!isRelation(draft, t, ofState) || draft.reading.unitAt[t + 1]?.kind === "state") return null;
  const home = homeOf(draft, first, t);
  if (home === null) return null;
  const code = otherOf(draft, t, home);
  if (code === undefined && !(ofState && neighbour.test(lower[t] as string))) return null;
  // A state's neighbour is none of its people, even where nothing tells which state it is
  const actor =
    code === undefined
      ? newActor("state", words.slice(owner + 1, t + 1).join(" "), null, null, "actors/neighbour")
      : stateDraft(draft, code, "actors/neighbour");
  const from = owner === first || lower[first] === "the" ? first : t;
  return { actors: [actor], first: from, last: t, head: t, form: "nominal", plural: false };
};
