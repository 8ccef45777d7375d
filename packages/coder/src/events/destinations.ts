/**
 * Places that stand for a party. In: a trigger as it is read. Out: the host of a visit, the state whose ground is struck, the host of
 * a signing.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation, subtree } from "../language/tree.ts";
import { isPassive, isVerb, objectOf, subjectOf, withConjuncts } from "./grammar.ts";
import { obliquesOf } from "./obliques.ts";
import { otherNear } from "./others-near.ts";
import type { Scene } from "./scene.ts";
import type { Reading } from "./slots.ts";
import { countryOf, joinSides, namedAt, nobody, type Side, sitePrepositions, stateAt, whoAt } from "./who.ts";

const goalPrepositions: readonly string[] = ["to", "in", "into", "at", "for", "through"];

/** Nouns of a town or house that stands for its state. */
export const seats: ReadonlySet<string> = new Set(
  "capital city airport port palace town border embassy headquarters base".split(" "),
);

/** The first "to" or "in" with a place right behind it, before another verb: where the tree hung it elsewhere. */
const placeAfter = (scene: Scene, from: number, named: readonly string[]): number => {
  const { language } = scene;
  const last = language.sentences[language.sentence[from] as number]?.last ?? from;
  const standsFor = (t: number): boolean => scene.placeAt[t] !== -1 || stateAt(scene, t) !== null;
  if (named.length === 0 && isVerb(language, from) && from < last && standsFor(from + 1)) return from + 1;
  for (let t = from + 1; t < last; t++) {
    if (isVerb(language, t)) return -1;
    const lemma = language.lemma[t] as string;
    if (lemma !== "to" && lemma !== "in" && !named.includes(lemma)) continue;
    for (let k = t + 1; k <= Math.min(last, t + 2); k++) if (standsFor(k)) return k;
  }
  return -1;
};

const isStay = ({ language }: Scene, token: number): boolean =>
  !isVerb(language, token) && dependent(language, token, "cop") >= 0;

/** The state whose place or name stands at a token, and how it was found. */
const hostAt = (scene: Scene, token: number): Side => {
  const state = stateAt(scene, token);
  const host = scene.headed[token];
  const [person] = host?.form === "named" ? host.actors : [];
  if (person !== undefined && scene.actorOf.get(person)?.kind === "person" && countryOf(scene, person) !== null)
    return namedAt(scene, token);
  if (scene.placeAt[token] !== -1 && state !== null) return { ids: [state], found: "direct", tokens: [token] };
  const side = namedAt(scene, token);
  if (side.ids.some((id) => scene.actorOf.get(id)?.country != null)) return side;
  if (state !== null) return { ids: [state], found: "place", tokens: [token] };
  // "land in the Saudi capital".
  return seats.has(scene.language.lemma[token] as string) ? whoAt(scene, token, true) : nobody;
};

/** Where a visit goes, and who the hosts there are: "will visit Warsaw, Paris and Berlin". */
export const goalOf = ({ scene, trigger, anchors, from }: Reading): { side: Side; token: number } => {
  const { language } = scene;
  const named = trigger.entry.after.filter((word) => goalPrepositions.includes(word));
  const candidates = trigger.entry.pos === "verb" && trigger.object >= 0 && named.length === 0 ? [trigger.object] : [];
  for (const preposition of named.length > 0 ? named : goalPrepositions) {
    candidates.push(...obliquesOf(scene, anchors, preposition, from));
  }
  if (trigger.entry.pos === "noun") candidates.push(...obliquesOf(scene, anchors, "of", from));
  candidates.push(placeAfter(scene, from, named));
  // "will be in Baku": the place is what is told of the guest.
  if (isStay(scene, trigger.token)) candidates.unshift(trigger.token);
  for (const candidate of candidates) {
    if (candidate < 0) continue;
    const listed = withConjuncts(language, candidate);
    const token = listed.find((t) => hostAt(scene, t).ids.length > 0);
    if (token !== undefined) return { side: joinSides(listed.map((t) => hostAt(scene, t))), token };
  }
  return { side: hostOfPurpose(scene, anchors), token: -1 };
};

/** "visited the capital": of the one other state that is spoken of. */
export const capitalGoneTo = ({ scene, trigger, anchors, from }: Reading, guest: Side): Side => {
  const { language } = scene;
  const goals = [trigger.object, ...goalPrepositions.flatMap((word) => obliquesOf(scene, anchors, word, from))];
  const capital = goals.some(
    (t) => t >= 0 && language.lemma[t] === "capital" && dependent(language, t, "amod", "nmod") < 0,
  );
  return capital && guest.ids.length > 0 ? otherNear(scene, trigger.token, guest) : nobody;
};

const calling: ReadonlySet<string> = new Set(["see", "meet", "visit", "consult", "congratulate"]);

/** "flies to see Y next month": whoever one travels to see. */
const hostOfPurpose = (scene: Scene, anchors: readonly number[]): Side => {
  const { language } = scene;
  for (const anchor of anchors) {
    for (const verb of dependentsOf(language, anchor)) {
      if (language.xpos[verb] !== "VB" || !calling.has(language.lemma[verb] as string)) continue;
      const side = whoAt(scene, objectOf(language, verb), true);
      if (side.ids.length > 0) return side;
    }
  }
  return nobody;
};

const outlaws: ReadonlySet<string> = new Set(["REB", "CRM", "UAF"]);

/** A place struck or held: its state, where it is not the actor's own. */
export const siteOf = ({ scene, trigger, anchors, from }: Reading, actor: Side): Side => {
  // Rebels and gangs strike at their own state.
  const stateless = actor.ids.length > 0 && actor.ids.every((id) => outlaws.has(scene.actorOf.get(id)?.sector ?? ""));
  const own = new Set(stateless ? [] : actor.ids.map((id) => countryOf(scene, id)));
  const nouns = trigger.object >= 0 ? [trigger.object] : [];
  for (const preposition of sitePrepositions) {
    nouns.push(...obliquesOf(scene, [...anchors, ...nouns.slice(0, 1)], preposition, from));
  }
  for (const noun of nouns) {
    const state = stateAt(scene, noun);
    if (state !== null && !own.has(countryOf(scene, state))) return { ids: [state], found: "place", tokens: [noun] };
  }
  return nobody;
};

/** Where soldiers of another state stay. */
const quarters: ReadonlySet<string> = new Set(
  "base basis airbase camp airfield compound barracks facility outpost post installation garrison convoy".split(" "),
);

const lodging: ReadonlySet<string> = new Set("house host use shelter accommodate hold carry supply serve".split(" "));

/** "a base that houses American soldiers", "a camp used by French troops": those who are struck where they stay. */
export const tenantsOf = ({ scene, trigger, anchors, from }: Reading): Side => {
  const { language } = scene;
  const nouns = [trigger.object, ...["at", "on", "into"].flatMap((word) => obliquesOf(scene, anchors, word, from))];
  for (const noun of nouns) {
    if (noun < 0 || !quarters.has(language.lemma[noun] as string)) continue;
    for (const d of dependentsOf(language, noun)) {
      if (relation(language, d) !== "acl" || !lodging.has(language.lemma[d] as string)) continue;
      const side = whoAt(scene, isPassive(language, d) ? subjectOf(language, d) : objectOf(language, d));
      if (side.ids.some((id) => countryOf(scene, id) !== null)) return { ...side, found: "inside" };
    }
  }
  return nobody;
};

/** The state on whose ground a deed is told to have been done: "rockets hit a camp north of Baghdad". */
export const groundOf = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  for (const t of subtree(language, verb)) {
    if (t < verb || scene.placeAt[t] === -1 || !isUnder(language, t, verb)) continue;
    const state = stateAt(scene, t);
    if (state !== null) return { ids: [state], found: "place", tokens: [t] };
  }
  return nobody;
};

/** "was expelled from Canada", "were deported from Iran": the state that is left has sent them away, where nobody else is told to have. */
export const sentFrom = ({ scene, trigger: { entry, token }, anchors, from }: Reading): Side => {
  if (entry.pos !== "verb" || (entry.mode !== "expel" && entry.mode !== "deport") || !isPassive(scene.language, token))
    return nobody;
  for (const t of obliquesOf(scene, anchors, "from", from)) {
    const state = stateAt(scene, t);
    if (state !== null) return { ids: [state], found: "place", tokens: [t] };
  }
  return nobody;
};

/** What only those who rule, or seize power, do on a state's ground. */
const actsOfState: ReadonlySet<string> = new Set(
  "coup putsch takeover arrest detention imprisonment jailing execution trial conviction sentence sentencing crackdown repression election vote referendum dissolution".split(
    " ",
  ),
);

/** Types of what is said of an act. */
const judging: ReadonlySet<string> = new Set(["ACCUSE", "SUPPORT", "REJECT"]);

/** "condemned the arrest of the monks in Hanoi", "praised the election in Togo": the other state, whose act it is. */
export const ownerOfAct = ({ scene, trigger, anchors, from }: Reading, own: ReadonlySet<string | null>): Side => {
  const { entry, object } = trigger;
  if (!judging.has(entry.type) || object < 0 || !actsOfState.has(scene.language.lemma[object] as string)) return nobody;
  for (const noun of obliquesOf(scene, [...anchors, object], "in", from)) {
    const state = stateAt(scene, noun);
    if (state !== null && !own.has(countryOf(scene, state))) return { ids: [state], found: "place", tokens: [noun] };
  }
  return nobody;
};

/** Whether a token hangs below a verb with no other clause between. */
const isUnder = (language: Language, token: number, verb: number): boolean => {
  for (let t = language.head[token] as number; t >= 0; t = language.head[t] as number) {
    if (t === verb) return true;
    if (isVerb(language, t)) return false;
  }
  return false;
};

/** Towns that host the talks of others. */
const neutral: ReadonlySet<string> = new Set(
  "Geneva Vienna Brussels Doha Davos Munich Astana Oslo Stockholm Helsinki Singapore Strasbourg Luxembourg"
    .split(" ")
    .concat("New York", "The Hague", "Hanoi"),
);

/** "will sign agreements in Tehran": the state of the capital is the other party, unless the town hosts everyone. */
export const venueOf = (reading: Reading, actor: Side): Side => {
  const { scene, anchors, from } = reading;
  const token = obliquesOf(scene, anchors, "in", from).find((noun) => scene.placeAt[noun] !== -1);
  if (token === undefined) return nobody;
  const place = scene.places[scene.placeAt[token] as number];
  if (place === undefined || neutral.has(place.name)) return nobody;
  const state = stateAt(scene, token);
  const own = actor.ids.map((id) => countryOf(scene, id));
  if (state === null || own.includes(countryOf(scene, state))) return nobody;
  return { ids: [state], found: "near", tokens: [token] };
};
