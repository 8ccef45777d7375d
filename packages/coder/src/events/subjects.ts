/**
 * Who stands in subject position, also where the tree lost it. In: a scene and a verb. Out: a side; `near` where only the words'
 * order says so.
 */
import { dependentsOf, relation } from "../language/tree.ts";
import { isPassive, isVerb, objectOf, subjectOf } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import { doerOf, isDeedNoun, joinSides, namedAt, nobody, type Side, whoAt } from "./who.ts";

const finite: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP"]);

/** Whether a verb carries tense, itself or by an auxiliary. */
const carriesTense = (scene: Scene, verb: number): boolean => {
  const { language } = scene;
  if (finite.has(language.xpos[verb] as string)) return true;
  return dependentsOf(language, verb).some((d) => relation(language, d) === "aux");
};

/** Whether a mention stands behind a preposition, titles, articles and numbers aside. */
const behindPreposition = (scene: Scene, first: number): boolean => {
  const { language } = scene;
  for (let t = first - 1; t >= Math.max(0, first - 6); t--) {
    const upos = language.upos[t];
    if (upos === "ADP" || language.xpos[t] === "TO") return true;
    if (upos !== "DET" && upos !== "ADJ" && upos !== "NUM" && upos !== "NOUN" && upos !== "PROPN") return false;
    if (scene.dateAt[t] !== -1) return false;
  }
  return false;
};

/** How far to the left of a verb a subject is sought. */
const reach = 30;

/** The nearest name to the left that no preposition governs, with no other finite verb between; with those listed before it. */
const leftOf = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  for (let t = verb - 1; t >= Math.max(0, verb - reach); t--) {
    if (language.sentence[t] !== language.sentence[verb]) return nobody;
    const mention = scene.covered[t];
    if (mention !== undefined) {
      if (!behindPreposition(scene, mention.first)) {
        const sides = [namedAt(scene, mention.head), ...listed(scene, mention.first).map((k) => namedAt(scene, k))];
        return { ...joinSides(sides), found: "near" };
      }
      t = Math.min(t, mention.first);
      continue;
    }
    if (isVerb(language, t) && finite.has(language.xpos[t] as string) && language.lemma[t] !== "be") return nobody;
    if (language.form[t] === ";" || language.form[t] === ":") return nobody;
  }
  return nobody;
};

/** Heads of the names that a list puts before one: "Iraq, the United States and the six members". */
const listed = (scene: Scene, first: number): readonly number[] => {
  const { language } = scene;
  const found: number[] = [];
  let linked = false;
  let t = first - 1;
  for (let i = 0; i < 8; i++) {
    while (t >= 0 && (language.upos[t] === "DET" || language.upos[t] === "NUM" || language.upos[t] === "ADJ")) t--;
    const mark = language.form[t];
    if (mark === "and" || mark === "&") linked = true;
    else if (mark !== ",") break;
    t--;
    if (language.form[t] === ",") t--;
    const mention = t < 0 ? undefined : scene.covered[t];
    if (mention === undefined || language.sentence[t] !== language.sentence[first]) break;
    found.push(mention.head);
    t = mention.first - 1;
  }
  return linked ? found : [];
};

/** Names listed before a subject up to the beginning of the sentence: "France, Germany and Britain condemned". */
const openingList = (scene: Scene, token: number): readonly number[] => {
  const mention = scene.headed[token] ?? scene.covered[token];
  if (mention === undefined) return [];
  const found: number[] = [];
  const { language } = scene;
  const opening = language.sentences[language.sentence[token] as number]?.first ?? 0;
  let first = mention.first;
  for (let i = 0; i < 8; i++) {
    const mark = language.form[first - 1];
    const before = first - 2 >= opening ? scene.covered[first - 2] : undefined;
    if (before === undefined || (mark !== "," && mark !== "and" && mark !== "&")) return [];
    found.push(before.head);
    first = before.first;
    if (first === opening || (first === opening + 1 && language.lemma[opening] === "the")) return found;
  }
  return [];
};

/** After a dateline that the tree took for the subject: the first actor named before the verb. */
const firstNamed = (scene: Scene, from: number, to: number): Side => {
  for (let t = from; t < to; t++) if (scene.covered[t] !== undefined) return { ...whoAt(scene, t), found: "near" };
  return nobody;
};

/** The verbs that share or lend a subject: coordination, participles, infinitives; the sentence's main verb after "and". */
const lenders = (scene: Scene, verb: number): readonly number[] => {
  const { language } = scene;
  const found: number[] = [];
  let v = verb;
  for (let i = 0; i < 4; i++) {
    const rel = relation(language, v);
    const head = language.head[v] as number;
    if (head < 0 || !isVerb(language, head)) break;
    if (rel !== "conj" && rel !== "advcl" && rel !== "xcomp" && rel !== "parataxis") break;
    found.push(head);
    v = head;
  }
  let t = verb - 1;
  while (t > 0 && (language.upos[t] === "AUX" || language.upos[t] === "ADV")) t--;
  if (found.length === 0 && language.upos[t] === "CCONJ") {
    const sentence = language.sentences[language.sentence[verb] as number];
    for (let k = sentence?.first ?? verb; k < verb; k++) {
      if ((language.head[k] as number) < 0 && isVerb(language, k)) found.push(k);
    }
  }
  return found;
};

const hasOwnSubject = (scene: Scene, verb: number): boolean =>
  dependentsOf(scene.language, verb).some((d) => relation(scene.language, d) === "nsubj");

/** A name that touches a finite verb from the left, and that no preposition governs, is its subject. */
const touchingLeft = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  if (!carriesTense(scene, verb) || isPassive(language, verb)) return nobody;
  let t = verb - 1;
  while (t > 0 && (language.upos[t] === "AUX" || language.upos[t] === "ADV")) t--;
  if (t >= 0 && language.form[t] === ",") return nobody;
  const mention = t < 0 || language.sentence[t] !== language.sentence[verb] ? undefined : scene.covered[t];
  if (mention === undefined || behindPreposition(scene, mention.first)) return nobody;
  const before = language.upos[mention.first - 1];
  if (before === "VERB" || before === "AUX") return nobody;
  return { ...namedAt(scene, mention.head), found: "near" };
};

/** "X seized a ship; Seoul, whose banks …, sent a destroyer": the name that opens the clause behind the semicolon that the tree went over. */
const behindSemicolon = (scene: Scene, subject: number, verb: number): Side => {
  const { language } = scene;
  if (subject < 0 || subject > verb || isPassive(language, verb)) return nobody;
  let t = verb;
  while (t > subject && language.form[t] !== ";") t--;
  if (t <= subject) return nobody;
  for (t++; t < verb && ["DET", "ADJ", "CCONJ", "ADV"].includes(language.upos[t] as string) && !scene.covered[t]; ) t++;
  const mention = t < verb ? scene.covered[t] : undefined;
  return mention === undefined ? nobody : { ...whoAt(scene, mention.head), found: "near" };
};

/** What may stand between "and" and the name of a titled person. */
const titling: ReadonlySet<string> = new Set(["PROPN", "NOUN", "ADJ", "ADP", "DET"]);

/** "President of X A and President of Y B signed": the person right before a verb whom "and" joins to one of its subject, wherever the tree hung the name. */
const secondOfTwo = (scene: Scene, side: Side, verb: number): Side => {
  const { language } = scene;
  let t = verb - 1;
  while (t > 0 && (language.upos[t] === "AUX" || language.upos[t] === "ADV")) t--;
  const mention = t < 0 ? undefined : scene.covered[t];
  if (mention === undefined || scene.actorOf.get(mention.actors[0] as string)?.kind !== "person") return nobody;
  let and = mention.first - 1;
  while (and > 0 && mention.first - and < 9 && titling.has(language.upos[and] as string)) and--;
  const first = and < 1 || language.lemma[and] !== "and" ? undefined : scene.covered[and - 1];
  return first?.actors.some((id) => side.ids.includes(id)) === true
    ? { ...namedAt(scene, mention.head), found: "near" }
    : nobody;
};

/** "joined X in denouncing Y": whoever is joined does it, too. */
const joinedIn = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  const above = language.head[verb] as number;
  const joins = language.xpos[verb] === "VBG" && above >= 0 && language.lemma[above] === "join";
  return joins ? whoAt(scene, objectOf(language, above)) : nobody;
};

/** Who does what a verb says. */
export const subjectSide = (scene: Scene, verb: number): Side => {
  const side = ownSubject(scene, verb);
  return side.ids.length > 0 ? joinSides([side, joinedIn(scene, verb)]) : side;
};

/** Whoever stands in subject position, or lends it. */
const ownSubject = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  const subject = subjectOf(language, verb);
  const touching = hasOwnSubject(scene, verb) ? nobody : touchingLeft(scene, verb);
  if (touching.ids.length > 0) return touching;
  const apart = behindSemicolon(scene, subject, verb);
  if (apart.ids.length > 0) return apart;
  const dash = scene.datelineEnd[language.sentence[verb] as number] as number;
  if (subject >= 0 && subject < dash && dash < verb) return firstNamed(scene, dash + 1, verb);
  if (subject >= 0) {
    const side = whoAt(scene, subject);
    const names = openingList(scene, subject);
    if (names.length > 0) return joinSides([...names.map((t) => namedAt(scene, t)), side]);
    if (side.ids.length > 0) return joinSides([side, secondOfTwo(scene, side, verb)]);
    // "X's visit will include a meeting": the visitor meets.
    if (isDeedNoun(scene, subject)) return doerOf(scene, subject);
    if (language.upos[subject] === "NOUN" || language.upos[subject] === "PRON") return nobody;
  }
  if (isPassive(language, verb)) return nobody;
  for (const lender of lenders(scene, verb)) {
    const own = subjectOf(language, lender);
    const side = own >= 0 ? whoAt(scene, own) : carriesTense(scene, lender) ? leftOf(scene, lender) : nobody;
    if (side.ids.length > 0) return { ...side, found: "near" };
  }
  return carriesTense(scene, verb) || language.xpos[verb] === "VB" ? leftOf(scene, verb) : nobody;
};
