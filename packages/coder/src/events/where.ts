/**
 * Where a deed happens. In: a scene, the deed's type and words. Out: the place that belongs to it: below its words or its verb, through the
 * nouns between ("in the car park of a temple in Surrey"), else that of the clause it goes on from ("received him in Cairo and conferred").
 */
import { type EventType, eventTypes } from "../codebook/event-types.ts";
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, dependentsWith, relation } from "../language/tree.ts";
import type { Place } from "../places/place.ts";
import { caseOf, isVerb } from "./grammar.ts";
import { type Scene, tokenAt } from "./scene.ts";
import { lastVerb } from "./when.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const locative = set("in at near outside off inside around along across over");

/** Where those who move go, and whence. */
const whither = set("to into onto toward towards");
const whence = set("from out");

/** Deeds by which somebody or something comes to a place, and those that leave one. */
const bringing: ReadonlySet<EventType> = new Set(["MOBILIZE", "AID", "CONSULT", "COOPERATE"]);
const leaving: ReadonlySet<EventType> = new Set(["RETREAT", "SANCTION", "AID"]);

/** Deeds done to what stands somewhere: "captured Goma", "bombed Asmara airport". */
const onGround: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE"]);

/** "his trip to Baghdad": a place to which one has come. */
const journeys = set("trip visit tour journey stay arrival stop stopover flight");

/** How many nouns may stand between a place and its deed. */
const depth = 5;

/** A state has no point of its own: "attacked Iran" says whom, not where. */
const isState = ({ country, lat }: Place): boolean => country !== null && lat === null;

/** Whether the preposition of a noun leads to where a deed of a type is done. */
const leads = (language: Language, type: EventType, noun: number): boolean => {
  const phrase = caseOf(language, noun).split(" ")[0] as string;
  if (locative.has(phrase)) return true;
  if (whither.has(phrase))
    return bringing.has(type) || journeys.has(language.lemma[language.head[noun] as number] ?? "");
  return whence.has(phrase) && leaving.has(type);
};

/** The place's highest token. */
const topOf = ({ language, placeAt }: Scene, token: number): number => {
  let t = token;
  for (let head = language.head[t] as number; head >= 0 && placeAt[head] === placeAt[token]; ) {
    t = head;
    head = language.head[t] as number;
  }
  return t;
};

/**
 * How closely a place is tied to a deed: 0 is not at all.
 * @param tokens the trigger, its support verb and the word of the phrase
 */
const tie = (
  scene: Scene,
  type: EventType,
  tokens: readonly number[],
  verb: number,
  place: Place,
  top: number,
): number => {
  const { language } = scene;
  const distance = Math.min(30, Math.abs(top - (tokens[0] as number)));
  const inWords =
    eventTypes[type].quad.startsWith("verbal") && type !== "CONSULT" && type !== "AGREE" && type !== "SUPPORT";
  let led = false;
  const plainly = locative.has(caseOf(language, top).split(" ")[0] as string);
  for (let t = top, hops = 0; hops < depth; hops++) {
    led ||= leads(language, type, t);
    const head = language.head[t] as number;
    if (head < 0) return 0;
    const rel = relation(language, t);
    const acted = rel === "obj" || language.deprel[t] === "nsubj:pass";
    if (tokens.includes(head) || head === verb) {
      if (rel === "nsubj" && !acted) return place.because === "places/opening" ? 60 : 0;
      const ground = acted && onGround.has(type) && !isState(place);
      // What one condemns was done elsewhere.
      const ofObject = acted || (head !== tokens[0] && !isVerb(language, head));
      if (inWords && ofObject) return 0;
      if (led || ground) {
        const close = (tokens.includes(head) ? 100 : 60) + (plainly ? 40 : 0) - distance - 10 * hops;
        return Math.max(1, isState(place) ? close - 60 : close);
      }
    }
    if (isVerb(language, head)) return 0;
    t = head;
  }
  return 0;
};

/** The place below a deed's words or its verb. */
const placeBelow = (scene: Scene, type: EventType, tokens: readonly number[], verb: number): Place | null => {
  const { language, placeAt, places } = scene;
  const sentence = language.sentences[language.sentence[verb] as number];
  let best: { score: number; place: Place } | null = null;
  for (let t = sentence?.first ?? 0; t <= (sentence?.last ?? -1); t++) {
    const place = places[placeAt[t] as number];
    if (place === undefined || tokenAt(language, place.span.start) !== t) continue;
    const score = tie(scene, type, tokens, verb, place, topOf(scene, t));
    if (score > 0 && (best === null || score > best.score)) best = { score, place };
  }
  return best?.place ?? null;
};

/** "flew to Asmara, where they signed": the place that a relative "where" takes up. */
const placeBefore = ({ language, placeAt, places }: Scene, verb: number): Place | null => {
  const where = dependentsOf(language, verb).find((d) => language.lemma[d] === "where" && d < verb);
  if (where === undefined || relation(language, verb) !== "acl") return null;
  return places[placeAt[language.head[verb] as number] as number] ?? null;
};

/** The verb in whose place a clause goes on: "received him in Cairo and conferred"; or −1. */
const verbBefore = (language: Language, verb: number): number => {
  const head = language.head[verb] as number;
  if (head < 0 || relation(language, verb) !== "conj" || !isVerb(language, head)) return -1;
  const told = (t: number): string => (language.xpos[t] === "VBN" ? "VBD" : (language.xpos[t] as string));
  return dependent(language, verb, "nsubj") < 0 && told(head) === told(verb) ? head : -1;
};

const meeting = set("meet speak talk gather assemble visit address appear");

/** "Speaking in Cucuta, he thanked": clauses that tell where one is while one acts. */
const verbsBeside = (language: Language, verb: number): readonly number[] =>
  dependentsWith(language, verb, "advcl").filter(
    (d) => language.xpos[d] === "VBG" && meeting.has(language.lemma[d] as string),
  );

/**
 * The place of a deed.
 * @param tokens the trigger, its support verb and the words of the phrase
 * @param goal the token where a visit goes, or −1
 */
export const whereOf = (scene: Scene, type: EventType, tokens: readonly number[], goal: number): Place | null => {
  const { language, placeAt, places } = scene;
  const arrived = places[placeAt[goal] as number];
  if (goal >= 0 && arrived !== undefined) return arrived;
  const verb = lastVerb(language, tokens[0] as number);
  const own = placeBelow(scene, type, tokens, verb) ?? placeBefore(scene, verb);
  if (own !== null) return own;
  for (const other of [verbBefore(language, verb), ...verbsBeside(language, verb)]) {
    const place = other < 0 ? null : placeBelow(scene, type, [other], other);
    if (place !== null) return place;
  }
  return null;
};
