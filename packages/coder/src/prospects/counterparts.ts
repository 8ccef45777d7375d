/**
 * People who stand for their states by twos, where it is not said whose they are: "the foreign ministers are to meet", "a joint committee
 * will convene". In: a scene, deeds told before. Out: the two states told of before; drafts of their talks.
 */
import type { EventType } from "../codebook/event-types.ts";
import { groundOf } from "../events/destinations.ts";
import { caseOf, isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import { othersNamedNear } from "../events/others-near.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import type { Trigger } from "../events/triggers.ts";
import { whenOf } from "../events/when.ts";
import { countryOf, sitePrepositions, stateAt, whoAt } from "../events/who.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf, relation, subtree } from "../language/tree.ts";
import { type DeedBefore, pairBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast, talksAt } from "./found.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const joint = set(
  "joint mixed bilateral common shared follow-up intergovernmental interstate interministerial two-nation binational",
);

/** "joint", "mixed": also where it was read as a verb. */
export const isSharedWord = ({ lemma, form }: Language, token: number): boolean =>
  joint.has((lemma[token] as string).toLowerCase()) || joint.has((form[token] as string).toLowerCase());

const bodies = set("committee commission council body group panel team mechanism");

/** Who stand for their states by twos, where it is not said whose they are. */
const counterparts = set(
  "side party country nation state neighbour neighbor government leader president premier minister official envoy negotiator " +
    "diplomat delegation team chief head commander general spokesman expert ambassador representative parliament legislature navy army force police coastguard railway carrier airline " +
    "authority ministry agency bank operator",
);

/** Whether a word names a state, or an organization that has people of its own: "EU foreign ministers". */
const isOwned = (scene: Scene, token: number, own: readonly string[]): boolean =>
  scene.placeAt[token] !== -1 ||
  whoAt(scene, token).ids.some((id) => {
    const actor = own.includes(id) ? undefined : scene.actorOf.get(id);
    return actor?.country != null || actor?.kind === "organization";
  });

/** "nine states": more than both. */
const areMany = ({ language }: Scene, noun: number): boolean =>
  dependentsOf(language, noun).some(
    (d) => relation(language, d) === "nummod" && !/^(?:two|2)$/i.test(language.form[d] as string),
  );

const seeing = set("see sit face");
const conferring = set("meet speak talk confer convene gather negotiate discuss");

/** Words that say that known people are meant; "ambassadors will discuss it" may be anybody's. */
const definite = set("the these both two their");

const areKnown = (scene: Scene, noun: number): boolean =>
  noun === 0 ||
  [...dependentsOf(scene.language, noun)].some((d) =>
    definite.has((scene.language.lemma[d] as string).toLowerCase()),
  ) ||
  selfEvident.has((scene.language.lemma[noun] as string).toLowerCase()) ||
  ofTheTwo(scene, noun) ||
  isOnGroundOfOne(scene, noun);

/** "Experts of the two customs services": of both. */
const ofTheTwo = ({ language }: Scene, noun: number): boolean =>
  subtree(language, noun).some(
    (t) => language.lemma[t] === "both" || (language.lemma[t] === "two" && language.lemma[t - 1] === "the"),
  );

/** "Experts will meet in Yerevan", in an article on Armenia and another: theirs. */
const isOnGroundOfOne = (scene: Scene, noun: number): boolean => {
  const verb = scene.language.head[noun] as number;
  const ground = verb < 0 || !conferring.has(scene.language.lemma[verb] as string) ? [] : groundOf(scene, verb).ids;
  return ground.some((id) => scene.pair.includes(countryOf(scene, id) ?? ""));
};

/** People who are always somebody's at a table with another's. */
const selfEvident = set("side negotiator delegation government party");

/** Words of office, which communiques write with capitals: "the Heads of State". */
const titles = set(
  "state government foreign affairs defence defense interior energy finance trade economy health transport special minister ministers " +
    "representatives secretary secretaries joint mixed permanent intergovernmental interstate commission committee",
);

/** Whether a noun means people of both states: "a joint committee", "the foreign ministers". */
export const standsForBoth = (scene: Scene, noun: number): boolean => {
  const { language } = scene;
  const lemma = (language.lemma[noun] as string).toLowerCase();
  const { ids } = whoAt(scene, noun);
  if (ids.some((id) => scene.actorOf.get(id)?.country != null)) return false;
  // "The Intergovernmental Commission" is an organization of its own, and whose it is still not said.
  // "The ministers of the two South Caucasus states": whoever they are, they are named.
  const isNamed = (t: number): boolean =>
    t !== noun &&
    ((language.upos[t] === "PROPN" && !titles.has((language.form[t] as string).toLowerCase())) ||
      isOwned(scene, t, ids));
  if (areMany(scene, noun) || subtree(language, noun).some(isNamed)) return false;
  return (
    (counterparts.has(lemma) && (language.xpos[noun] as string).endsWith("S") && areKnown(scene, noun)) ||
    (bodies.has(lemma) && dependentsOf(language, noun).some((d) => isSharedWord(language, d)))
  );
};

/** "will meet in Santa Cruz": where, not whom. */
const isWhere = ({ language }: Scene, t: number): boolean => sitePrepositions.has(caseOf(language, t));

/** Whether the clause names somebody of a state. */
const withOthers = (scene: Scene, verb: number): boolean =>
  subtree(scene.language, verb).some(
    (t) =>
      t > verb &&
      scene.language.xpos[t] !== "PRP$" &&
      !isWhere(scene, t) &&
      (scene.headed[t]?.actors ?? []).some((id) => scene.actorOf.get(id)?.country != null),
  );

/** The two states that a word speaks of by "both": those that the article is about, or told most of, or that are named near by. */
export const bothAt = (scene: Scene, token: number, deeds: readonly DeedBefore[]): readonly string[] => {
  const focus = scene.pair.flatMap((country) => scene.stateOf.get(country) ?? []);
  if (focus.length === 2) return focus;
  const told = pairBefore(scene, deeds, scene.language.start[token] as number);
  if (told.length >= 2) return told;
  const near = othersNamedNear(scene, token, new Set());
  return near.length === 2 ? near : [];
};

/** "The Ethiopian-Sudanese border commission": the two states that a body is named after. */
const ofTwoNamed = (scene: Scene, noun: number): readonly string[] => {
  if (!bodies.has((scene.language.lemma[noun] as string).toLowerCase())) return [];
  const countries = new Set(
    subtree(scene.language, noun).flatMap((t) => countryOf(scene, stateAt(scene, t) ?? "") ?? []),
  );
  const states = [...countries].flatMap((country) => scene.stateOf.get(country) ?? []);
  return states.length === 2 ? states : [];
};

/** The two states whose people are the subject of a verb; nobody where it is said whose they are, or nothing was told of two. */
export const bothSides = (scene: Scene, verb: number, deeds: readonly DeedBefore[]): readonly string[] => {
  const { language } = scene;
  const subject = verb < 0 ? -1 : subjectOf(language, verb);
  const named = subject < 0 ? [] : ofTwoNamed(scene, subject);
  if (named.length > 0) return named;
  // "The prime ministers are expected to speak to Y": not to each other.
  if (subject < 0 || !standsForBoth(scene, subject) || withOthers(scene, verb)) return [];
  return bothAt(scene, verb, deeds);
};

/** Whether an actor is known only by words for people of both states. */
export const standForBoth = (scene: Scene, id: string): boolean =>
  scene.actorOf.get(id)?.country === null &&
  scene.cast.mentions.some(({ actors, head }) => actors.includes(id) && standsForBoth(scene, head));

const mutual: ReadonlySet<EventType | null> = new Set<EventType>(["CONSULT", "COOPERATE", "AGREE"]);

/**
 * "The ministers decided to hold an exercise", "the two delegations will return to Addis Ababa": a deed of both states, where it is not said
 * whose the ministers are.
 */
export const ofBothStates = (scene: Scene, found: Found, deeds: readonly DeedBefore[]): Found => {
  const parties = [...found.actor, ...found.recipient];
  if (!mutual.has(found.type) || !parties.some((id) => standForBoth(scene, id))) return found;
  const both = bothAt(scene, tokenAt(scene.language, found.statement.start), deeds);
  const theirs = new Set(both.map((id) => scene.actorOf.get(id)?.country));
  if (found.mode === "visit")
    return both.length === 2 && found.actor.every((id) => standForBoth(scene, id)) ? { ...found, actor: both } : found;
  const known = parties.flatMap((id) => scene.actorOf.get(id)?.country ?? []);
  return both.length === 2 && known.every((country) => theirs.has(country))
    ? { ...found, actor: both, recipient: [] }
    : found;
};

const holding = set("hold convene open have start begin");
const sittings = set("session meeting round sitting summit consultation conference");

/** What a body of both states sits over. */
const deciding = set("decide determine examine review settle draft prepare inspect visit draw consider oversee");

/** Verbs that have two confer, and any that they do "each other": "will see one another again", "will hold its next session". */
const confers = ({ language }: Scene, verb: number): boolean =>
  conferring.has(language.lemma[verb] as string) ||
  (deciding.has(language.lemma[verb] as string) && bodies.has(language.lemma[subjectOf(language, verb)] ?? "")) ||
  (holding.has(language.lemma[verb] as string) && sittings.has(language.lemma[objectOf(language, verb)] ?? "")) ||
  (seeing.has(language.lemma[verb] as string) &&
    subtree(language, verb).some(
      (t) => t > verb && /^(?:each other|one another)$/i.test(`${language.form[t]} ${language.form[t + 1]}`),
    ));

/** Whoever confers: people of two states, or those of both who are told of. */
const conferees = (scene: Scene, verb: number, deeds: readonly DeedBefore[]): readonly string[] => {
  const { ids } = whoAt(scene, subjectOf(scene.language, verb));
  const countries = new Set(ids.flatMap((id) => scene.actorOf.get(id)?.country ?? []));
  return countries.size > 1 && !withOthers(scene, verb) ? ids : bothSides(scene, verb, deeds);
};

/** "The prime ministers are expected to speak by telephone": a verb that says so little states no event by itself. */
export const conferences = (
  scene: Scene,
  triggers: readonly Trigger[],
  deeds: readonly DeedBefore[],
): readonly Found[] => {
  const { language } = scene;
  const known = new Set(triggers.flatMap(({ token, support }) => [token, support]));
  return Array.from(language.form.keys()).flatMap((verb): readonly Found[] => {
    if (known.has(verb) || !isVerb(language, verb) || !confers(scene, verb)) return [];
    const { status, rule } = readStatus(scene, [verb]);
    const actor = status === "expected" || status === "possible" ? conferees(scene, verb, deeds) : [];
    const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
    const firmness = actor.length === 0 ? null : firmnessOf(rule, due !== null, false);
    if (firmness === null || isPast(scene.dateline, due)) return [];
    return [talksAt(scene, verb, { actor, due, firmness, because: `prospects/conference:${rule}` })];
  });
};
