/**
 * Parties that the clause of a deed leaves out and its surroundings tell. In: a scene, a trigger and what was told before. Out: a side.
 */
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { groundOf } from "./destinations.ts";
import type { Draft } from "./draft.ts";
import { answering, caseOf, isPassive, isVerb, objectOf, subjectOf } from "./grammar.ts";
import { obliquesOf } from "./obliques.ts";
import { frontiers, neighbourNear, otherNear, otherOfTwo } from "./others-near.ts";
import type { Scene } from "./scene.ts";
import type { Reading } from "./slots.ts";
import { subjectSide } from "./subjects.ts";
import type { Trigger } from "./triggers.ts";
import { countryOf, helping, joinSides, nobody, type Side, tiedTo, whoAt } from "./who.ts";

/** Types of words that are said to somebody; of words of blame only those that are put to the one blamed. */
const said: ReadonlySet<string> = new Set(["REQUEST", "AGREE", "CONCEDE", "THREATEN"]);
const put: ReadonlySet<string> = new Set(["protest", "complain", "object", "remonstrate"]);

/** What is held out to whoever is spoken with: "pledged full support", "offered aid". */
const heldOut: ReadonlySet<string> = new Set(["SUPPORT", "AID"]);
const holdingOut: ReadonlySet<string> = new Set(
  "pledge promise offer vow express voice convey extend reaffirm reiterate".split(" "),
);

/** "spoke with Y and protested", "met Y and promised": whoever is spoken with is told it, where the verbs stand in a row. */
export const spokenWith = (scene: Scene, { entry, token }: Trigger, actor: Side, told: readonly Draft[]): Side => {
  const { language } = scene;
  const offered = heldOut.has(entry.type) && holdingOut.has(entry.lemma);
  if (entry.pos !== "verb" || (!said.has(entry.type) && !put.has(entry.lemma) && !offered)) return nobody;
  const row: number[] = [];
  for (let t = token; relation(language, t) === "conj" && row.length < 4; ) {
    t = language.head[t] as number;
    row.push(t);
  }
  const talk = told.findLast(
    (draft) => draft.type === "CONSULT" && (row.includes(draft.trigger.token) || row.includes(draft.trigger.support)),
  );
  if (talk === undefined) return nobody;
  const own = new Set(actor.ids.map((id) => countryOf(scene, id)));
  const { ids, tokens } = joinSides([talk.participants.actor, talk.participants.recipient]);
  const others = ids.filter((id) => !own.has(countryOf(scene, id)));
  const here = ids.length > others.length && others.every((id) => countryOf(scene, id) !== null);
  return here && others.length > 0 ? { ids: others, found: "near", tokens } : nobody;
};

/** What help is given for: whoever is helped by it receives it. */
const easing: ReadonlySet<string> = new Set(
  "help assist support aid feed shelter treat house protect rebuild relieve promote develop strengthen".split(" "),
);

/** "gave 20 million euros to help Y", "donated tents to shelter refugees in Y": whom a gift is to help. */
export const helpedOf = (scene: Scene, { token, object }: Trigger): Side => {
  const { language } = scene;
  const purposes = [token, object].flatMap((above) => (above < 0 ? [] : [...dependentsOf(language, above)]));
  for (const verb of purposes) {
    if (verb < token || language.xpos[verb] !== "VB" || !easing.has(language.lemma[verb] as string)) continue;
    const helped = objectOf(language, verb);
    const side = whoAt(scene, helped, true);
    if (side.ids.length > 0) return side;
    for (const noun of obliquesOf(scene, [verb, ...(helped < 0 ? [] : [helped])], "in", verb)) {
      const there = whoAt(scene, noun, true);
      if (there.ids.length > 0) return there;
    }
  }
  return nobody;
};

/** Types of what is said of, or to, whoever the sentence before "and" is about. */
const inWords: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN"]);

/** "Canada said India had erred and urged it to help": the speaker, where the tree puts the second verb into what is said; or nobody. */
export const speakerAbove = (scene: Scene, { entry, token, support }: Trigger): Side => {
  const { language } = scene;
  const verb = entry.pos === "noun" ? support : token;
  if (verb < 0 || !inWords.has(entry.type) || relation(language, verb) !== "conj") return nobody;
  if (dependent(language, verb, "nsubj", "aux") >= 0) return nobody;
  const said = language.head[verb] as number;
  const cue = relation(language, said) === "ccomp" ? (language.head[said] as number) : -1;
  return cue >= 0 && isVerb(language, cue) ? subjectSide(scene, cue) : nobody;
};

/** Whether whoever is acted on is the actor, or the state that the actor speaks for. */
export const isActorItself = (scene: Scene, actor: Side, recipient: Side): boolean => {
  const speaksFor = (id: string): boolean => {
    const { kind, sector } = scene.actorOf.get(id) ?? {};
    return kind === "state" || sector === "GOV";
  };
  return recipient.ids.every(
    (id) =>
      actor.ids.includes(id) ||
      (speaksFor(id) &&
        countryOf(scene, id) !== null &&
        actor.ids.some((own) => speaksFor(own) && countryOf(scene, own) === countryOf(scene, id))),
  );
};

const freeing: ReadonlySet<string> = new Set("release free liberate return surrender".split(" "));

/** "released the sailors who had been held since March": whoever lets them go has held them. */
export const holderOf = (scene: Scene, { entry, token }: Trigger): Side => {
  const { language } = scene;
  if (entry.type !== "COERCE" || entry.pos !== "verb" || relation(language, token) !== "acl") return nobody;
  if (!isPassive(language, token) || subjectOf(language, token) >= 0) return nobody;
  const held = language.head[token] as number;
  const verb = held < 0 ? -1 : (language.head[held] as number);
  const frees = verb >= 0 && isVerb(language, verb) && freeing.has(language.lemma[verb] as string);
  return frees && relation(language, held) === "obj" ? subjectSide(scene, verb) : nobody;
};

const charging: ReadonlySet<string> = new Set(["of", "for", "with"]);

/** "accused Y of shelling": the verb that accuses of a deed, or −1. */
const accusingVerb = (scene: Scene, { entry, token }: Trigger): number => {
  const { language } = scene;
  if (entry.pos !== "verb" || language.xpos[token] !== "VBG") return -1;
  let charge = token;
  while (relation(language, charge) === "conj" && isVerb(language, language.head[charge] as number))
    charge = language.head[charge] as number;
  if (!charging.has(caseOf(language, charge))) return -1;
  // The tree may hang the charge on whoever is accused.
  const above = language.head[charge] as number;
  const verb = above >= 0 && relation(language, above) === "obj" ? (language.head[above] as number) : above;
  if (verb < 0 || !isVerb(language, verb)) return -1;
  const entries = scene.lexicon.verbs.get(language.lemma[verb] as string) ?? [];
  return entries.some(({ type, takesDeed }) => type === "ACCUSE" && takesDeed) ? verb : -1;
};

/** Whoever is accused of a deed has done it. */
export const accusedOf = (scene: Scene, trigger: Trigger): Side => {
  const verb = accusingVerb(scene, trigger);
  return verb < 0 ? nobody : whoAt(scene, objectOf(scene.language, verb), true);
};

/** "accused Y of sending troops over the border": whoever accuses has suffered what is done to nobody else. */
export const accuserOf = (scene: Scene, trigger: Trigger): Side => {
  const verb = accusingVerb(scene, trigger);
  const side = verb < 0 || isPassive(scene.language, verb) ? nobody : subjectSide(scene, verb);
  return { ...side, found: side.ids.length > 0 ? "near" : null };
};

/** "condemned Israel for a strike on the consulate", "thanked Germany for its help": whoever is blamed or thanked for a deed did it. */
export const answerableFor = (scene: Scene, { entry, token }: Trigger): Side => {
  const { language } = scene;
  if (entry.pos !== "noun" || caseOf(language, token) !== "for") return nobody;
  const above = language.head[token] as number;
  const verb = above >= 0 && isVerb(language, above) ? above : above < 0 ? -1 : (language.head[above] as number);
  if (verb < 0 || !isVerb(language, verb) || !answering.has(language.lemma[verb] as string)) return nobody;
  return whoAt(scene, objectOf(language, verb));
};

const outlaws: ReadonlySet<string> = new Set(["REB", "CRM", "UAF"]);

const policing: ReadonlySet<string> = new Set(["COP", "GOV", "MIL", "JUD", "SPY"]);

/**
 * Victims of whom nothing else is told belong to the state on whose ground they were struck, or whose outlaws struck them; whoever the
 * police of a state arrest, to that state.
 */
export const stateOfVictims = (scene: Scene, { entry, token }: Trigger, actor: Side, victims: Side): Side => {
  const stateless = victims.ids.length > 0 && victims.ids.every((id) => countryOf(scene, id) === null);
  const people = victims.ids.every((id) => ["person", "group"].includes(scene.actorOf.get(id)?.kind ?? ""));
  const arrested = entry.mode === "arrest";
  if ((entry.type !== "ASSAULT" && !arrested) || entry.pos !== "verb" || !stateless || !people) return victims;
  const ground = groundOf(scene, token);
  if (ground.ids.length > 0) return joinSides([victims, ground]);
  const [doer] = actor.ids.map((id) => scene.actorOf.get(id));
  const own = arrested ? policing : outlaws;
  const home = doer?.country == null || !own.has(doer.sector ?? "") ? undefined : scene.stateOf.get(doer.country);
  return home === undefined ? victims : joinSides([victims, { ids: [home], found: "near", tokens: [] }]);
};

/** "blamed militias backed by Y": of people of whom no state is known, whoever helps them is blamed, too. */
export const withBackers = (scene: Scene, { entry }: Trigger, side: Side): Side => {
  const stateless = side.tokens.length > 0 && side.ids.every((id) => countryOf(scene, id) === null);
  if (entry.type !== "ACCUSE" || !stateless) return side;
  return joinSides([side, ...side.tokens.map((token) => tiedTo(scene, token, helping))]);
};

const envoys: ReadonlySet<string> = new Set(["ambassador", "envoy", "consul", "representative", "emissary"]);

/** "appointed X as ambassador to Y": whoever receives the envoy. */
export const receiverOfEnvoy = (reading: Reading): Side => {
  const { scene, trigger, anchors, from } = reading;
  const { language } = scene;
  if (trigger.entry.type !== "SUPPORT" || trigger.entry.pos !== "verb") return nobody;
  const nouns = [
    trigger.object,
    ...obliquesOf(scene, anchors, "as", from),
    ...[...dependentsOf(language, trigger.token)].filter((d) => relation(language, d) === "xcomp"),
  ];
  for (const noun of nouns) {
    if (noun < 0 || !envoys.has(language.lemma[noun] as string)) continue;
    for (const goal of obliquesOf(scene, [noun, ...anchors], "to", noun)) {
      const side = whoAt(scene, goal, true);
      if (side.ids.length > 0) return side;
    }
  }
  return nobody;
};

/** What is between two: whoever cuts or mends it does so with the other of the pair. */
const shared: ReadonlySet<string> = new Set(["relation", "tie", "link", "relationship"]);

/** What two have signed: whoever suspends it does so to the other. */
const bonds: ReadonlySet<string> = new Set(["treaty", "pact", "accord", "agreement", "contract"]);

/** What one gives to another, so that whoever stops it stops giving it to somebody. */
const given: ReadonlySet<string> = new Set(
  "aid assistance cooperation support supply sale export delivery shipment".split(" "),
);

/** What one state keeps in another. */
const missions: ReadonlySet<string> = new Set("ambassador envoy diplomat embassy consulate mission staff".split(" "));

/** "Bolivia broke with Israel. Chile recalled its ambassador": from the state with which the sentence before breaks. */
const shunnedBefore = ({ language, actorOf }: Scene, token: number, actor: Side, told: readonly Draft[]): Side => {
  const last = told.at(-1);
  if (last?.type !== "SANCTION" || !abroad.has(last.mode)) return nobody;
  if ((language.sentence[token] as number) - (language.sentence[last.trigger.token] as number) > 1) return nobody;
  const own = actor.ids.map((id) => actorOf.get(id)?.country);
  const ids = last.participants.recipient.ids.filter((id) => !own.includes(actorOf.get(id)?.country));
  return ids.length > 0 ? { ids, found: "near", tokens: [] } : nobody;
};

/** "Relations were severed by the kingdom": with the one other state that is spoken of. */
export const otherOfPair = (
  scene: Scene,
  { entry, token, object }: Trigger,
  actor: Side,
  told: readonly Draft[],
): Side => {
  const { language } = scene;
  const thing = language.lemma[object] ?? "";
  const across = ["across", "over"]
    .flatMap((word) => obliquesOf(scene, [token], word, token))
    .some((noun) => frontiers.has(language.lemma[noun] ?? ""));
  // "closed its borders" closes them to everybody.
  const closes = entry.mode === "restrict" && frontiers.has(thing) && language.form[object] !== "borders";
  if (across || closes) return neighbourNear(scene, token, actor);
  const mission = entry.type === "SANCTION" && abroad.has(entry.mode) && missions.has(thing);
  const gift = entry.mode === "discontinue" && given.has(thing);
  // "pulled out of the nuclear accord": of many
  const bond = entry.type === "SANCTION" && bonds.has(thing) && dependent(language, object, "amod", "compound") < 0;
  if (object < 0 || !(mission || gift || bond || shared.has(thing))) return nobody;
  const near = otherNear(scene, token, actor);
  if (near.ids.length > 0) return near;
  const row = mission ? shunnedBefore(scene, token, actor, told) : nobody;
  return row.ids.length > 0 ? row : otherOfTwo(scene, actor);
};

/** What is done with missions in another state, or of it. */
const abroad: ReadonlySet<string | null> = new Set(["withdraw", "expel"]);

/** What is done to a mission of another state. */
const hostile: ReadonlySet<string> = new Set(["ACCUSE", "PROTEST", "SANCTION", "ASSAULT", "COERCE"]);

/** "handed a note to the ambassador", "rallied outside the embassy": a mission of which nobody tells whose it is, is the other state's. */
export const senderOfMission = (scene: Scene, { entry, token }: Trigger, actor: Side, side: Side): Side => {
  const { language } = scene;
  const abroad = side.tokens.length > 0 && side.tokens.every((t) => missions.has(language.lemma[t] as string));
  const known = side.ids.some((id) => countryOf(scene, id) !== null);
  const against = hostile.has(entry.type);
  if (!against || !abroad || known || actor.ids.length === 0) return side;
  const sender = otherNear(scene, token, actor);
  return sender.ids.length > 0 ? joinSides([side, sender]) : side;
};
