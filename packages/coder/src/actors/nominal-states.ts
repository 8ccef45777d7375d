/**
 * States that are called by a noun. In: a draft in which everything before the token is resolved. Out: whom "the country", "the kingdom"
 * and "his country" mean.
 */
import { dependent } from "../language/tree.ts";
import type { Draft, DraftMention } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { nearestState, statesInFocus } from "./focus.ts";
import { resolveOtherState } from "./other-states.ts";
import { outsider } from "./outsiders.ts";
import type { Phrase } from "./phrase.ts";

const single = new Set("country nation kingdom republic emirate sultanate monarchy".split(" "));
const kingdoms = new Set("SAU JOR MAR BHR GBR THA KHM BEL NLD DNK NOR SWE ESP SWZ LSO TON BTN".split(" "));
const emirates = new Set("ARE QAT KWT".split(" "));

/** What may stand between "the" and "country", and tell nothing that another state has not too. */
const landAdjectives = new Set(
  "islamic gulf island oil-rich oil-producing landlocked balkan baltic nordic caucasus andean african asian arab european american caribbean communist war-torn small tiny himalayan mediterranean southeast south north east west central latin horn former soviet poor".split(
    " ",
  ),
);
const islamicRepublics = new Set("IRN PAK MRT AFG".split(" "));

/** Whose "the country's", "the kingdom's" before a phrase is. */
export const stateBefore = (draft: Draft, { first, before }: Phrase): string | null => {
  const { lower } = draft.reading;
  for (let t = first; t < before.core; t++) if (single.has(lower[t] as string)) return stateOfKind(draft, t, t);
  return nearestState(draft, first);
};

/** Prepositions behind which "the country" is seldom the subject's own. */
const outward = /^(?:from|into|to|against)$/;
/** Verbs whose object is seldom the subject's own country: "the last French soldiers left the country". */
const leaving: ReadonlySet<string> = new Set("leave quit enter exit invade tour visit".split(" "));

/** "5,000 American soldiers are in the country": whoever is told to be somewhere as a soldier is there abroad. */
const isGarrisoned = (language: Draft["reading"]["language"], t: number, first: number): boolean => {
  if (language.lemma[first - 2] !== "in") return false;
  const stands = dependent(language, t, "cop") >= 0 ? t : (language.head[t] as number);
  const subject = stands < 0 ? -1 : dependent(language, stands, "nsubj");
  return /^(?:soldier|troop|force|marine|serviceman|peacekeeper)$/.test(
    language.lemma[subject] ?? language.lemma[stands] ?? "",
  );
};

const isOutward = ({ language, lower }: Draft["reading"], t: number, first: number): boolean =>
  outward.test(lower[first - 2] ?? "") ||
  isGarrisoned(language, t, first) ||
  (language.deprel[t] === "obj" && leaving.has(language.lemma[language.head[t] as number] as string));

/** The state in focus that a kind of state fits, or the one named last. */
const stateOfKind = (draft: Draft, t: number, first: number): string | null => {
  const { lower } = draft.reading;
  const word = lower[t] as string;
  const kind =
    word === "kingdom" || word === "monarchy"
      ? kingdoms
      : word === "emirate"
        ? emirates
        : word === "republic" && lower[first] === "islamic"
          ? islamicRepublics
          : null;
  if (kind === null) {
    const nearest = nearestState(draft, t);
    // "Mexico withdrew its staff from the country": from another than its own
    if (nearest === null || !isOutward(draft.reading, t, first) || !outsider(draft, t).includes(nearest))
      return nearest;
    return statesInFocus(draft, t).find(({ code, weight }) => code !== nearest && weight > 0.3)?.code ?? nearest;
  }
  const focus = statesInFocus(draft, t).filter(({ code }) => kind.has(code));
  // "Pakistan respects the Islamic republic": another than the subject
  const outside = outsider(draft, t);
  return (focus.find(({ code }) => !outside.includes(code)) ?? focus[0])?.code ?? null;
};

/** "his country", "Putin's country": the state of whoever is meant. */
const countryOfPossessor = (draft: Draft, t: number): DraftMention | null => {
  const { lower, language, unitAt } = draft.reading;
  const owner = language.xpos[t - 1] === "PRP$" ? t - 1 : /^['’]s?$/.test(lower[t - 1] ?? "") ? t - 2 : -1;
  const holder = owner < 0 || unitAt[owner]?.kind === "state" ? undefined : draft.mentionAt[owner];
  const [actor] = holder?.actors ?? [];
  if (actor === undefined || holder?.actors.length !== 1 || actor.country === null || actor.kind === "state")
    return null;
  const actors = [stateDraft(draft, actor.country, "actors/possessed-country")];
  return { actors, first: t - 1, last: t, head: t, form: "nominal", plural: false };
};

/** "the country", "that country [Iraq]", "his country", "the Islamic republic", "its ally": one state, not named; "its neighbours". */
export const resolveCountry = (draft: Draft, t: number): DraftMention | null => {
  const { reading } = draft;
  const { lower, language, unitAt } = reading;
  const word = lower[t] as string;
  const other = resolveOtherState(draft, t);
  if (other !== null) return other;
  if (!single.has(word) || unitAt[t] !== undefined) return null;
  if (language.upos[t] !== "NOUN" && language.upos[t] !== "PROPN") return null;
  const possessed = countryOfPossessor(draft, t);
  if (possessed !== null) return possessed;
  let first = t;
  while (first > 1 && t - first < 4 && landAdjectives.has(lower[first - 1] as string)) first--;
  const determiner = lower[first - 1];
  if (determiner !== "the" && determiner !== "that" && determiner !== "this") return null;
  const gloss = lower[t + 1] === "[" || lower[t + 1] === "(" ? unitAt[t + 2] : undefined;
  if (gloss?.kind !== "state" && (lower[t + 1] === "of" || lower[t + 1] === "that" || lower[t + 1] === "where"))
    return null;
  const code = gloss?.kind === "state" ? gloss.state.code : stateOfKind(draft, t, first);
  if (code === null) return null;
  const actors = [stateDraft(draft, code, "actors/nominal-country")];
  return { actors, first: first - 1, last: t, head: t, form: "nominal", plural: false };
};
