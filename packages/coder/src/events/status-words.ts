/**
 * Words that decide an event's status. In: lemmas. Out: what each makes of the deed it embeds, governs or describes.
 * After the embedding classes of Karttunen (1971, implicative verbs) and Saurí & Pustejovsky (2009, FactBank); lists are ours.
 */

/**
 * `through`: the governing clause decides, as with "managed to meet". `fact`: whatever governs, it happened, as with "regretted having
 * met". `excluded`: ruled out, so that "did not rule out" leaves it open.
 */
export type Effect = "through" | "fact" | "ongoing" | "expected" | "possible" | "hypothetical" | "denied" | "excluded";

const table = (rows: { readonly [effect: string]: string }): ReadonlyMap<string, Effect> =>
  new Map(
    Object.entries(rows).flatMap(([effect, words]) =>
      words.split(/\s+/).map((word) => [word.replace("_", " "), effect as Effect] as const),
    ),
  );

/** Verbs and predicative adjectives over an infinitive, gerund or clause, or over a noun of action as their object. */
export const embedding: ReadonlyMap<string, Effect> = table({
  through:
    "manage begin start proceed come go get use help dare choose opt bother happen tend serve succeed " +
    "go_on force compel let make cause lead prompt have do say announce report confirm state note add declare reveal " +
    "disclose show see hear tell inform explain indicate stress emphasize emphasise underline " +
    "claim insist maintain argue write tweet post mention point conclude learn find prove turn love like be",
  fact:
    "regret resent deplore lament welcome praise condemn criticize criticise celebrate mourn remember recall know realize realise " +
    "admit acknowledge understand discover surprise please anger glad proud sorry angry happy outrage applaud protest applaud hail " +
    "apologize apologise thank blame denounce decry justify commemorate",
  ongoing: "continue keep remain stay busy",
  expected:
    "plan intend expect schedule aim prepare promise pledge vow agree decide commit undertake arrange set due slate poise " +
    "determine resolve ready destine bind anticipate forecast predict project envisage foresee look wait await tip swear about " +
    "likely sure certain scheduled expected prepared slated poised supposed imminent organize organise postpone delay put_off push_back " +
    "reschedule defer adjourn guarantee assure book pencil bid move head travel fly arrive convene clear_way pave_way",
  possible:
    "consider contemplate weigh mull ponder explore seem appear suspect fear believe think assume guess suppose " +
    "doubt doubtful dubious questionable wonder speculate debate hint suggest imply risk possible unlikely uncertain unclear able allege rumor rumour moot " +
    "study examine float presume estimate worry accuse suspected believed thought rumoured rumored alleged",
  hypothetical:
    "want wish hope urge call ask demand request recommend require order invite encourage push press try attempt seek threaten " +
    "offer propose advise persuade convince pressure lobby need desire prefer beg plead appeal advocate warn dream ought " +
    "imagine pretend authorize authorise entitle empower instruct command oblige necessary willing eager keen " +
    "reluctant open important essential vital crucial desirable advisable petition implore beseech exhort dare_say",
  denied:
    "deny refuse decline fail reject avoid abstain stay_away forgo forego cancel abort scrap neglect miss skip refrain forget omit cease bar ban shun " +
    "prohibit forbid prevent block abandon oppose renounce boycott call_off back_out hold_off pull_out stave_off ward_off dismiss " +
    "dispute rebut refute disavow unable stop_short fall_short back_away shy_away steer_clear come_close turn_down drop shelve ditch " +
    "thwart foil avert scuttle torpedo resist hold_back draw_back hold_out baulk balk stop_from keep_from deter dissuade discourage hinder rule_against decide_against vote_against impossible " +
    "false untrue untruth baseless unfounded groundless fabricated disprove contradict rebuff spurn veto preclude fall_through",
  excluded: "rule_out exclude",
});

/** Verbs under which a gerund with "from" is what they keep from happening. */
export const keepingFrom: ReadonlySet<string> = new Set(
  "stop keep prevent bar ban block deter dissuade discourage prohibit hinder refrain restrain".split(" "),
);

/** Verbs that permit: in the present a permission, in the past mostly what was then done. */
export const permitting: ReadonlySet<string> = new Set(
  "allow permit enable entitle authorize authorise let empower".split(" "),
);

/** Verbs that put a deed off: it is still expected, though not for the day it was. */
export const postponing: ReadonlySet<string> = new Set([
  ..."postpone delay reschedule defer adjourn".split(" "),
  "put off",
  "push back",
]);

/** "is said to have met": nobody in particular says it. */
export const hearsay: ReadonlySet<string> = new Set("say report claim understand hold".split(" "));

/** Verbs and the preposition behind which they name a deed they want, expect or allege. */
export const prepositional: ReadonlySet<string> = new Set(
  (
    "call_for wish_for invite_for push_for press_for hope_for ask_for appeal_for plead_for beg_for lobby_for apply_for wait_for prepare_for plan_for " +
    "look_for campaign_for agree_to agree_on commit_to accuse_of suspect_of warn_of warn_against warn_about threaten_with " +
    "speculate_about speculate_on bid_for negotiate_for aim_at aim_for decide_on decide_against insist_on opt_for"
  )
    .split(" ")
    .map((pair) => pair.replace("_", " ")),
);

/** Nouns over an infinitive, a clause, "of", "for" or "to" with the deed. */
export const embeddingNouns: ReadonlyMap<string, Effect> = table({
  through:
    "trouble courage liberty audacity temerity nerve honour honor luck misfortune report news statement announcement " +
    "evidence proof indication",
  fact: "fact anger outrage regret surprise pleasure delight joy guilt grief dismay memory news",
  expected:
    "plan intention schedule preparation arrangement promise decision pledge eve vow commitment run-up intent resolve agenda date " +
    "agreement verge brink expectation",
  possible:
    "possibility prospect chance likelihood risk fear speculation rumor rumour suspicion allegation doubt potential opportunity " +
    "probability danger uncertainty hint sign spectre specter question issue topic idea option accusation charge claim suggestion " +
    "concern worry belief",
  hypothetical:
    "call demand request need proposal hope desire wish threat attempt effort bid willingness readiness appeal offer invitation " +
    "ability right permission pressure campaign initiative condition prerequisite goal aim way mean order push drive mission " +
    "obligation duty ultimatum plea deadline",
  ongoing: "process midst",
  denied: "refusal failure denial absence lack cancellation rejection avoidance reluctance ban inability unwillingness",
});

/** Verbs that say of a plan, an attempt or an offer that nothing came of it. */
export const failing: ReadonlySet<string> = new Set("fail collapse founder flop fizzle falter".split(" "));

/** "are close to a deal". */
export const nearing: ReadonlySet<string> = new Set(["close", "near", "closer"]);

/** Verbs that say of a gerund that it is done no more. */
export const quitting: ReadonlySet<string> = new Set(["stop", "quit", "halt", "give up", "discontinue", "suspend"]);

/** Verbs whose present says of the deed that is their subject that it is under way. */
export const lasting: ReadonlySet<string> = new Set(["continue", "go on", "drag on", "rage", "persist"]);

/** Adverbs beside which a present tense speaks of what is under way. */
export const meanwhile: ReadonlySet<string> = new Set(["currently", "still", "presently"]);

/** Verbs that turn a deed over in the mind: what is their object has not been done. */
export const pondering: ReadonlySet<string> = new Set(
  "consider contemplate weigh mull ponder moot float envisage suspect allege fear".split(" "),
);

/** Words whose own denial leaves the fact: "nobody doubts that they met", "there is no question that they met". */
export const doubting: ReadonlySet<string> = new Set(["doubt", "question"]);

/** Adjectives and participles before a noun of action. */
export const describing: ReadonlyMap<string, Effect> = table({
  expected:
    "planned upcoming forthcoming scheduled next future imminent impending expected anticipated postponed delayed awaited looming " +
    "coming eventual promised intended announced tentative plan schedule expect postpone delay anticipate intend promise long-awaited " +
    "long-planned long-delayed due slated",
  possible:
    "possible potential alleged suspected purported supposed rumored rumoured likely claimed reported apparent allege suspect purport " +
    "rumor rumour presumed conceivable unconfirmed feared",
  hypothetical:
    "proposed threatened hypothetical imaginary propose threaten would-be attempted failed prospective requested",
  denied:
    "cancelled canceled aborted scrapped nonexistent abandoned cancel abort scrap thwarted foiled averted abandon thwart foil avert " +
    "call_off",
  ongoing: "ongoing continuing continued current present persistent on-going simmering protracted continue",
});

/** Adverbs of the clause. */
export const adverbs: ReadonlyMap<string, Effect> = table({
  possible:
    "allegedly possibly perhaps maybe purportedly potentially conceivably supposedly probably apparently reportedly presumably",
  expected: "soon tomorrow shortly",
  denied: "not never n't hardly scarcely nowhere neither nor barely rarely nearly almost",
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
  ["due to", "fact"],
  ["owing to", "fact"],
  ["thanks to", "fact"],
  ["in response to", "fact"],
  ["in retaliation for", "fact"],
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
  ["in place of", "denied"],
  ["on eve of", "expected"],
  ["on the eve of", "expected"],
  ["in case of", "hypothetical"],
  ["event of", "hypothetical"],
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
  "provide",
  "supposing",
  "assuming",
  "suppose",
  "assume",
]);

/** Marks before a gerund that place it ahead or deny it. */
export const clauseMarks: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["before", "through"],
  ["until", "through"],
  ["far", "denied"],
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
