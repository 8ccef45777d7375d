/**
 * Words that decide an event's status. In: lemmas. Out: what each makes of the deed it embeds, governs or describes.
 * After the embedding classes of Karttunen (1971, implicative verbs) and Saurí & Pustejovsky (2009, FactBank); lists are ours.
 */

/** `through`: the governing clause decides, as with "managed to meet". `absorbed`: no event of its own. */
export type Effect = "through" | "expected" | "possible" | "hypothetical" | "denied" | "fact";

const table = (rows: { readonly [effect: string]: string }): ReadonlyMap<string, Effect> =>
  new Map(
    Object.entries(rows).flatMap(([effect, words]) =>
      words.split(/\s+/).map((word) => [word.replace("_", " "), effect as Effect] as const),
    ),
  );

/** Verbs and predicative adjectives over an infinitive, gerund or clause, or over a noun of action as their object. */
export const embedding: ReadonlyMap<string, Effect> = table({
  through:
    "manage begin start continue resume proceed come go get use help dare choose opt bother happen tend keep serve " +
    "force allow let make cause lead enable permit prompt have do say announce report confirm state note add declare reveal " +
    "acknowledge admit disclose show see hear tell inform explain indicate stress emphasize emphasise underline recall " +
    "claim insist maintain argue write tweet post mention point conclude know learn find discover remember understand realize " +
    "prove turn love like welcome praise condemn be",
  expected:
    "plan intend expect schedule aim prepare promise pledge vow agree decide commit undertake arrange set due slate poise " +
    "determine resolve ready destine bind anticipate forecast predict project envisage foresee look wait await tip swear " +
    "likely sure certain scheduled expected prepared slated poised supposed organize organise postpone delay put_off push_back reschedule defer " +
    "adjourn shelve guarantee assure book pencil bid move head travel fly arrive convene",
  possible:
    "consider contemplate weigh mull ponder explore seem appear suspect fear believe think assume guess suppose " +
    "doubt wonder speculate debate hint suggest imply risk possible unlikely uncertain unclear able allege rumor rumour moot " +
    "study examine float presume estimate study worry consider",
  hypothetical:
    "want wish hope urge call ask demand request recommend require order invite encourage push press try attempt seek threaten " +
    "offer propose advise persuade convince pressure lobby need desire prefer beg plead appeal advocate warn dream " +
    "imagine pretend authorize authorise entitle empower instruct command compel oblige necessary willing eager keen " +
    "reluctant open important essential vital crucial desirable advisable prevent avert",
  denied:
    "deny refuse decline fail reject avoid forgo cancel abort scrap neglect miss skip refrain rule forget omit cease bar ban " +
    "prohibit forbid prevent block abandon oppose renounce boycott call_off rule_out back_out hold_off pull_out stave_off ward_off",
});

/** Nouns over an infinitive, a clause, "of", "for" or "to" with the deed. */
export const embeddingNouns: ReadonlyMap<string, Effect> = table({
  expected:
    "plan intention schedule preparation arrangement promise decision pledge eve vow commitment run-up intent resolve agenda date",
  possible:
    "possibility prospect chance likelihood risk fear speculation rumor rumour suspicion allegation doubt potential opportunity " +
    "probability danger uncertainty hint sign spectre specter question issue topic idea option",
  hypothetical:
    "call demand request need proposal hope desire wish threat attempt effort bid willingness readiness appeal offer invitation " +
    "ability right permission pressure campaign initiative condition prerequisite goal aim way mean order invitation push drive mission",
  denied: "refusal failure denial absence lack cancellation rejection avoidance reluctance ban",
});

/** Adjectives and participles before a noun of action. */
export const describing: ReadonlyMap<string, Effect> = table({
  expected:
    "planned upcoming forthcoming scheduled next future imminent impending expected anticipated postponed delayed awaited looming " +
    "coming eventual promised intended announced tentative plan schedule expect postpone delay anticipate intend promise",
  possible:
    "possible potential alleged suspected purported supposed rumored rumoured likely claimed reported apparent allege suspect purport rumor",
  hypothetical: "proposed threatened hypothetical imaginary propose threaten would-be attempted failed prospective",
  denied: "cancelled canceled aborted scrapped nonexistent abandoned cancel abort scrap thwarted foiled averted",
});

/** Describing words that say a noun of action is under way. */
export const underWay: ReadonlySet<string> = new Set(
  "ongoing continuing continued current present persistent on-going simmering protracted continue".split(" "),
);

/** Adverbs of the clause. */
export const adverbs: ReadonlyMap<string, Effect> = table({
  possible:
    "allegedly possibly perhaps maybe purportedly potentially conceivably supposedly probably apparently reportedly presumably",
  expected: "soon tomorrow shortly",
  denied: "not never n't hardly scarcely nowhere neither nor barely rarely",
});

/** Prepositions before a noun of action. `through` takes the status of the verb above when that lies ahead. */
export const prepositions: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["ahead of", "expected"],
  ["before", "expected"],
  ["prior to", "expected"],
  ["until", "expected"],
  ["pending", "expected"],
  ["after", "fact"],
  ["following", "fact"],
  ["since", "fact"],
  ["despite", "fact"],
  ["because of", "fact"],
  ["amid", "fact"],
  ["in wake of", "fact"],
  ["during", "through"],
  ["at", "through"],
  ["in", "through"],
  ["on", "through"],
  ["without", "denied"],
  ["instead of", "denied"],
  ["rather than", "denied"],
  ["in lieu of", "denied"],
  ["in case of", "hypothetical"],
  ["in event of", "hypothetical"],
  ["against", "through"],
]);

/** Marks of a clause that make it supposed only. */
export const conditions: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "whether",
  "lest",
  "should",
  "provided",
  "supposing",
  "assuming",
]);

/** Marks before a gerund or clause that place it ahead or deny it. */
export const clauseMarks: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["before", "expected"],
  ["until", "expected"],
  ["without", "denied"],
  ["instead", "denied"],
  ["rather", "denied"],
  ["against", "denied"],
  ["from", "through"],
  ["after", "fact"],
  ["for", "fact"],
  ["by", "through"],
  ["of", "through"],
  ["while", "through"],
]);

/** Verbs of movement: "flew to X to meet Y" lies ahead unless the sentence says it happened. */
export const movement: ReadonlySet<string> = new Set(
  "travel fly go arrive head come visit leave depart send dispatch journey gather convene return assemble rush".split(
    " ",
  ),
);

/** Verbs that report what others say; a past one turns "would" into the future of what was said. */
export const reporting: ReadonlySet<string> = new Set(
  (
    "say announce report confirm state note add declare reveal tell inform explain indicate stress emphasize emphasise underline " +
    "claim insist maintain argue write tweet post mention conclude think believe hope expect predict promise vow pledge warn " +
    "suggest hint admit acknowledge disclose assert deny know agree decide"
  ).split(" "),
);
