/**
 * Collective mentions. In: a draft in which everything before the token is resolved. Out: what "the two countries", "both
 * sides", "the two leaders" and "the country" stand for: the states or persons in focus.
 */
import { dependent, relation } from "../language/tree.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { headWithin } from "./draft.ts";
import { stateDraft } from "./find-states.ts";
import { nearestState, statesInFocus } from "./focus.ts";

const stateNouns = new Set(
  "countries nations states sides neighbours neighbors capitals governments powers allies rivals parties foes adversaries peoples partners republics kingdoms archrivals superpowers enemies".split(
    " ",
  ),
);
const personNouns = new Set(
  "leaders presidents ministers men women officials diplomats counterparts premiers generals politicians envoys ambassadors chiefs candidates statesmen".split(
    " ",
  ),
);
const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };
const between = new Set(
  "neighbouring neighboring brotherly friendly rival warring muslim islamic nuclear nuclear-armed asian arab african european opposing south caspian great former other big major gulf countries' allied hostile".split(
    " ",
  ),
);
const single = new Set("country nation kingdom republic emirate sultanate monarchy".split(" "));
const kingdoms = new Set("SAU JOR MAR BHR GBR THA KHM BEL NLD DNK NOR SWE ESP SWZ LSO TON BTN".split(" "));
const emirates = new Set("ARE QAT KWT".split(" "));

/** The states most in focus before a token, as actors. */
const states = (draft: Draft, at: number, count: number, noun: number): DraftActor[] => {
  const inFocus = statesInFocus(draft, at);
  // "Oman mediates between the two sides": who does something with them is none of them
  const outside = outsider(draft, noun);
  const others = inFocus.filter(({ code, weight }) => !outside.includes(code) && weight > 0.3);
  return (others.length >= count ? others : inFocus)
    .slice(0, count)
    .map(({ code }) => stateDraft(draft, code, "actors/collective"));
};

/** The countries of the subject of the clause in which a noun is object or complement. */
const outsider = (draft: Draft, noun: number): readonly string[] => {
  const { language } = draft.reading;
  if (relation(language, noun) === "nsubj") return [];
  let verb = language.head[noun] as number;
  while (verb >= 0 && language.upos[verb] !== "VERB") {
    if (relation(language, verb) === "nsubj") return [];
    verb = language.head[verb] as number;
  }
  if (verb < 0) return [];
  const subject = dependent(language, verb, "nsubj");
  const actors = subject < 0 ? [] : (draft.headAt[subject]?.actors ?? []);
  return actors.length === 1 ? actors.flatMap(({ country }) => country ?? []) : [];
};

/** The persons mentioned last before a token. */
const persons = (draft: Draft, at: number, count: number, noun: string): DraftActor[] => {
  const floor =
    draft.reading.language.sentences[Math.max(0, (draft.reading.language.sentence[at] as number) - 4)]?.first ?? 0;
  const found: DraftActor[] = [];
  const title = noun.replace(/men$/, "man").replace(/s$/, "");
  for (let t = at - 1; t >= floor && found.length < count; t--) {
    for (const actor of draft.mentionAt[t]?.actors ?? []) {
      if (actor.kind !== "person" || found.includes(actor)) continue;
      const fitting =
        /^(?:leader|man|woman|official|diplomat|counterpart|politician|chief)$/.test(title) ||
        actor.roles.length === 0 ||
        actor.roles.some(
          ({ office }) => office !== null && (office.title.endsWith(title) || office.is.includes(title)),
        );
      if (fitting) found.push(actor);
    }
  }
  return found.reverse();
};

/** The collective mention whose noun (or bare "both", "the two") is token `t`, or null. */
export const resolveCollective = (draft: Draft, t: number): DraftMention | null => {
  const { reading } = draft;
  const { lower, language } = reading;
  const word = lower[t] as string;
  const plural = stateNouns.has(word) || personNouns.has(word);
  if (!plural) return null;
  let first = t;
  while (first > 0 && between.has(lower[first - 1] as string)) first--;
  let count = counts[lower[first - 1] as string];
  let open = first;
  if (count !== undefined) {
    open = first - 1;
    if (
      lower[open - 1] === "the" ||
      lower[open - 1] === "these" ||
      lower[open - 1] === "those" ||
      lower[open - 1] === "all"
    )
      open--;
    else if (lower[first - 1] !== "both" && language.xpos[open - 1] !== "PRP$") return null;
    if (lower[open - 1] === "of" && lower[open - 2] === "both") open -= 2;
  } else if (
    (lower[first - 1] === "the" || lower[first - 1] === "these") &&
    (word === "sides" || (word === "parties" && first < t))
  ) {
    count = 2;
    open = first - 1;
  } else return null;
  const of = lower[t + 1];
  if (of === "of" || of === "that" || of === "which") return null;
  const actors = stateNouns.has(word) ? states(draft, open, count, t) : persons(draft, open, count, word);
  if (actors.length < count) return null;
  const head = headWithin(reading, t, open, t);
  return { actors, first: open, last: t, head, form: "nominal", plural: true };
};

/** "the two" and "both" without a noun, as subject or object. */
export const resolveBarePair = (draft: Draft, t: number): DraftMention | null => {
  const { reading } = draft;
  const { lower, language } = reading;
  const word = lower[t];
  const two = word === "two" && lower[t - 1] === "the";
  if (!two && word !== "both") return null;
  const role = language.deprel[t] as string;
  if (!/^(?:nsubj|obj|obl|nmod)/.test(role)) return null;
  const next = language.upos[t + 1];
  if (
    next === "NOUN" ||
    next === "PROPN" ||
    next === "ADJ" ||
    next === "DET" ||
    lower[t + 1] === "of" ||
    lower[t + 1] === "and"
  )
    return null;
  const people = persons(draft, t, 2, "men");
  const floor = language.sentences[Math.max(0, (language.sentence[t] as number) - 1)]?.first ?? 0;
  const near =
    people.length === 2 && draft.mentionAt.slice(floor, t).some((mention) => mention?.actors[0] === people[0]);
  const actors = near ? people : states(draft, t, 2, t);
  if (actors.length < 2) return null;
  return { actors, first: two ? t - 1 : t, last: t, head: t, form: "pronominal", plural: true };
};

/** "the country", "that country [Iraq]", "the kingdom": the state named last. */
export const resolveCountry = (draft: Draft, t: number): DraftMention | null => {
  const { reading } = draft;
  const { lower, language, unitAt } = reading;
  const word = lower[t] as string;
  if (!single.has(word) || unitAt[t] !== undefined) return null;
  const determiner = lower[t - 1];
  if (determiner !== "the" && determiner !== "that" && determiner !== "this") return null;
  if (language.upos[t] !== "NOUN" && language.upos[t] !== "PROPN") return null;
  let code: string | null = null;
  const gloss = lower[t + 1] === "[" || lower[t + 1] === "(" ? unitAt[t + 2] : undefined;
  if (gloss?.kind === "state") code = gloss.state.code;
  else if (lower[t + 1] === "of" || lower[t + 1] === "that" || lower[t + 1] === "where") return null;
  else if (word === "kingdom" || word === "emirate" || word === "monarchy") {
    const fitting = statesInFocus(draft, t).find(({ code: each }) =>
      (word === "emirate" ? emirates : kingdoms).has(each),
    );
    code = fitting?.code ?? null;
  } else code = nearestState(draft, t);
  if (code === null) return null;
  const actors = [stateDraft(draft, code, "actors/nominal-country")];
  return { actors, first: t - 1, last: t, head: t, form: "nominal", plural: false };
};
