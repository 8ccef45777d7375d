/**
 * Who stands at a token. In: a scene and tokens. Out: ids of actors, and how surely they were found: named there, named inside the
 * phrase, or meant by a place or a word of nationality.
 */
import { stateNames } from "../codebook/state-names.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { caseOf, isVerb, resolveRelative, withConjuncts } from "./grammar.ts";
import type { Scene } from "./scene.ts";

/** How an actor was found: named in the slot, inside the slot's phrase, by a place or a word of nationality, or near by. */
export type Found = "direct" | "inside" | "place" | "near";

export interface Side {
  readonly ids: readonly string[];
  readonly found: Found | null;
  /** Tokens that name them. */
  readonly tokens: readonly number[];
}

export const nobody: Side = { ids: [], found: null, tokens: [] };

const sureness: readonly Found[] = ["direct", "inside", "place", "near"];

/** All of several sides; as sure as the least sure of them. */
export const joinSides = (sides: readonly Side[]): Side => {
  const found = sides.filter((side) => side.ids.length > 0);
  if (found.length === 0) return nobody;
  const least = Math.max(...found.map((side) => sureness.indexOf(side.found ?? "direct")));
  return {
    ids: [...new Set(found.flatMap((side) => side.ids))],
    found: sureness[least] ?? null,
    tokens: found.flatMap((side) => side.tokens),
  };
};

export const sitePrepositions: ReadonlySet<string> = new Set(
  "in near at inside outside around on off along across over".split(" "),
);

/** The state actor of a place or of a word of nationality at a token. */
export const stateAt = (scene: Scene, token: number): string | null => {
  const place = scene.places[scene.placeAt[token] as number];
  const country = place?.country ?? stateNames.get(scene.language.form[token] as string)?.code;
  return country == null ? null : (scene.stateOf.get(country) ?? null);
};

/** "its ambassador from Y": behind a preposition inside a mention stands another phrase, not the mention itself. */
const opensPhrase = (scene: Scene, token: number): boolean => {
  const mention = scene.covered[token];
  const mark = mention === undefined ? -1 : dependent(scene.language, token, "case");
  return mention !== undefined && mark > mention.first && mark < token && mention.head < mark;
};

/** The actor that a token itself names. */
export const namedAt = (scene: Scene, token: number): Side => {
  const mention = scene.headed[token] ?? (opensPhrase(scene, token) ? undefined : scene.covered[token]);
  return mention === undefined ? nobody : { ids: mention.actors, found: "direct", tokens: [token] };
};

/** Whether a noun is one of action: actors in its phrase do or suffer that deed, not another. */
export const isDeedNoun = (scene: Scene, token: number): boolean =>
  scene.lexicon.deedNouns.has(scene.language.lemma[token] as string);

const leftRelations: ReadonlySet<string> = new Set(["amod", "compound", "nmod", "flat", "nmod:unmarked", "nmod:desc"]);

/** What one has with a neighbour: "the border with Greece". */
const borders: ReadonlySet<string> = new Set(["border", "frontier", "boundary"]);

const isOwnWord = (scene: Scene, word: number, noun: number): boolean =>
  scene.headed[word] === undefined && scene.covered[word] !== undefined && scene.covered[word] === scene.headed[noun];

/** Whoever is named inside a phrase that names nobody itself: "an American drone strike", "the residence of the minister". */
export const insideOf = (scene: Scene, noun: number, placesToo: boolean, doersOnly = false): Side => {
  const { language } = scene;
  const order: number[] = [];
  // "his Kenyan ally" is Kenya's
  if (relational.has(language.lemma[noun] as string))
    for (const d of dependentsOf(language, noun)) if (d < noun && language.deprel[d] === "amod") order.push(d);
  for (const d of dependentsOf(language, noun)) if (language.deprel[d] === "nmod:poss" && !doersOnly) order.push(d);
  for (const d of dependentsOf(language, noun)) {
    if (d < noun && leftRelations.has(language.deprel[d] as string)) order.push(d);
  }
  for (const d of dependentsOf(language, noun)) {
    if (d < noun || relation(language, d) !== "nmod") continue;
    const phrase = caseOf(language, d);
    const shared = phrase === "with" && borders.has(language.lemma[noun] as string);
    if (
      (phrase === "of" && !doersOnly) ||
      phrase === "from" ||
      phrase === "by" ||
      shared ||
      (placesToo && sitePrepositions.has(phrase))
    )
      order.push(d);
  }
  for (const d of order) {
    // "Major generals": a word of the phrase names nobody but the phrase
    const others = withConjuncts(language, d).filter((t) => !isOwnWord(scene, t, noun));
    const side = joinSides(others.map((t) => namedAt(scene, t)));
    if (side.ids.length > 0) return { ...side, found: "inside" };
    const state = stateAt(scene, d);
    if (state !== null) return { ids: [state], found: "place", tokens: [d] };
    // "a part of Syria's second city": a piece is whose the whole is.
    if (d > noun && caseOf(language, d) === "of" && pieces.has(language.lemma[noun] as string)) {
      const whole = insideOf(scene, d, placesToo);
      if (whole.ids.length > 0) return whole;
    }
  }
  return nobody;
};

/** What somebody is to another: its adjective says more than its possessor. */
const relational: ReadonlySet<string> = new Set(
  "ally partner friend rival foe enemy brother colleague counterpart neighbour neighbor guest host opponent patron protege client interlocutor".split(
    " ",
  ),
);

const pieces: ReadonlySet<string> = new Set(
  "part area outskirts centre center heart suburb district stretch section corner half edge north south east west rest remains bulk city town village".split(
    " ",
  ),
);

/** Whether a token names people, or whatever a state is said to own, of whom no state is known. */
const isPlaceless = (scene: Scene, token: number, side: Side): boolean =>
  side.ids.every((id) => {
    const { kind, country } = scene.actorOf.get(id) ?? {};
    return country === null && (kind === "group" || dependent(scene.language, token, "nmod:poss") >= 0);
  });

/** What tells whose a ship, a shop or a firm is: "owned by Y", "belonging to Y", "flying the flag of Y". */
const owning: ReadonlySet<string> = new Set("belong own operate charter register crew man fly".split(" "));

/** What ties armed people to whoever they fight for. */
const tying: ReadonlySet<string> = new Set("loyal link ally align affiliate associate belong".split(" "));

/** What ties them to whoever helps them: to be blamed for what they do. */
export const helping: ReadonlySet<string> = new Set("back sponsor arm fund finance support control".split(" "));

/** "fighters loyal to Y", "gunmen linked to Y": those behind whom a word of a set puts the people at a noun. */
export const tiedTo = (scene: Scene, noun: number, words: ReadonlySet<string>): Side => {
  const { language } = scene;
  for (const d of dependentsOf(language, noun)) {
    if (d < noun || !words.has(language.lemma[d] as string)) continue;
    for (const behind of dependentsOf(language, d)) {
      const flag = language.lemma[behind] === "flag";
      if (behind < d || !(flag || /^(?:to|with|by|in)$/.test(caseOf(language, behind)))) continue;
      const side = whoAt(scene, behind, true);
      if (side.ids.some((id) => countryOf(scene, id) !== null)) return { ...side, found: "inside" };
    }
  }
  return nobody;
};

/** "Norway's Equinor", "the energy ministers of the two countries": whose they are says more than what they are. */
const withCountry = (scene: Scene, token: number, side: Side): Side => {
  const owners = joinSides([insideOf(scene, token, false), tiedTo(scene, token, tying)]);
  const known = owners.ids.some((id) => countryOf(scene, id) !== null);
  return known ? owners : side;
};

/** "Leader of the Revolution Ali Khamenei": the name that stands behind a title. */
const nameBehind = (scene: Scene, token: number): Side => {
  const { language } = scene;
  if (language.upos[token] !== "PROPN") return nobody;
  for (let t = token + 1; t <= token + 8 && t < language.form.length; t++) {
    const upos = language.upos[t];
    if (upos !== "PROPN" && upos !== "ADJ" && upos !== "DET" && language.lemma[t] !== "of" && upos !== "NOUN")
      return nobody;
    const mention = scene.covered[t];
    if (mention !== undefined && scene.actorOf.get(mention.actors[0] as string)?.kind === "person")
      return { ...namedAt(scene, t), found: "inside" };
  }
  return nobody;
};

/** The person whose name stands at a token or behind the title there, or undefined. */
const personNamedAt = (scene: Scene, token: number): string | undefined => {
  if (scene.language.upos[token] !== "PROPN") return undefined;
  const [id] = joinSides([namedAt(scene, token), nameBehind(scene, token)]).ids;
  return id !== undefined && scene.actorOf.get(id)?.kind === "person" ? id : undefined;
};

/** "telephoned President A, Chancellor B and Secretary C": a person's name beside the name of another is the next of a list. */
const isNextOfList = (scene: Scene, token: number, before: number): boolean => {
  const [one, other] = [personNamedAt(scene, before), personNamedAt(scene, token)];
  return one !== undefined && other !== undefined && one !== other;
};

/**
 * A token and those coordinated with it, also where the next of the list hangs on the name behind a title, "ambassador A and B", or was
 * read as an apposition.
 */
const listedFrom = (scene: Scene, token: number): readonly number[] => {
  const { language } = scene;
  const found = new Set([token]);
  const beside = new Set<number>();
  let linked = -1;
  for (const t of found) {
    for (const c of withConjuncts(language, t)) {
      found.add(c);
      if (c !== t) linked = Math.max(linked, c);
    }
    const mention = scene.headed[t];
    const last = mention?.last ?? t;
    const phrase = new Set([t]);
    for (let word = mention?.first ?? t; word <= last; word++) phrase.add(word);
    for (const d of [...phrase].flatMap((word) => [...dependentsOf(language, word)])) {
      if (d <= last || isVerb(language, d)) continue;
      const rel = relation(language, d);
      if (rel === "conj") linked = Math.max(linked, d);
      else if (rel === "appos" && isNextOfList(scene, d, t)) beside.add(d);
      else continue;
      found.add(d);
    }
  }
  return [...found].filter((t) => !beside.has(t) || t < linked);
};

/** The state that a token names, or undefined. */
const stateNamedAt = (scene: Scene, token: number): string | undefined =>
  namedAt(scene, token).ids.find((id) => scene.actorOf.get(id)?.kind === "state");

/** The first name behind a noun that the tree has in apposition, or between commas in a row: "its neighbours, X and Y, signed". */
const apposedTo = (scene: Scene, noun: number): number => {
  const { language } = scene;
  for (const d of dependentsOf(language, noun)) {
    if (d < noun) continue;
    if (relation(language, d) === "appos") return d;
    if (relation(language, d) !== "conj" || language.form[(scene.headed[d]?.first ?? d) - 1] !== ",") continue;
    const last = withConjuncts(language, d).at(-1) as number;
    if (last > d && language.form[(scene.headed[last]?.last ?? last) + 1] === ",") return d;
  }
  return -1;
};

/** "The ministers of the two countries, X and Y,": those who are named behind a description of several. */
const namesAfter = (scene: Scene, token: number): Side => {
  const { language } = scene;
  const named = language.xpos[token] === "NNS" ? apposedTo(scene, token) : -1;
  const listed =
    named < 0 ? [] : withConjuncts(language, named).map((t) => personNamedAt(scene, t) ?? stateNamedAt(scene, t));
  const ids = listed.filter((id) => id !== undefined);
  return ids.length > 1 && ids.length === listed.length ? { ids, found: "direct", tokens: [named] } : nobody;
};

/** Who stands at a token, coordinated ones included. With `placesToo`, a place stands for its state. */
export const whoAt = (scene: Scene, token: number, placesToo = false): Side => {
  if (token < 0) return nobody;
  const { language } = scene;
  const heads = listedFrom(scene, resolveRelative(language, token));
  const listed = namesAfter(scene, heads[0] as number);
  if (listed.ids.length > 0) return listed;
  return joinSides(
    heads.map((t) => {
      const side = namedAt(scene, t);
      if (side.ids.length > 0) return isPlaceless(scene, t, side) ? withCountry(scene, t, side) : side;
      const state = placesToo && scene.placeAt[t] !== -1 ? stateAt(scene, t) : null;
      if (state !== null) return { ids: [state], found: "place", tokens: [t] };
      if (isDeedNoun(scene, t)) return nobody;
      const name = nameBehind(scene, t);
      if (name.ids.length > 0) return name;
      const inside = insideOf(scene, t, placesToo);
      return inside.ids.length > 0 ? inside : tiedTo(scene, t, owning);
    }),
  );
};

/** Who does the deed that a noun of action names: its possessor, its "by", the words before it. */
export const doerOf = (scene: Scene, noun: number): Side => {
  const { language } = scene;
  const suffered = hasVictim(scene, noun);
  const ofOther = dependentsOf(language, noun).some((d) => d > noun && caseOf(language, d) === "of");
  for (const d of dependentsOf(language, noun)) {
    // "a drone attack ordered by Y"
    if (d > noun && relation(language, d) === "acl" && commanding.has(language.lemma[d] as string)) {
      const agent = dependentsOf(language, d).find((t) => t > d && caseOf(language, t) === "by") ?? -1;
      const side = whoAt(scene, agent);
      if (side.ids.length > 0) return { ...side, found: "inside" };
    }
    const possessor = language.deprel[d] === "nmod:poss" && (!suffered || ofOther);
    const isDoer = possessor || (relation(language, d) === "nmod" && caseOf(language, d) === "by");
    if (!isDoer) continue;
    const side = whoAt(scene, d);
    if (side.ids.length > 0) return { ...side, found: "inside" };
  }
  return insideOf(scene, noun, false, suffered);
};

/** What makes one the doer of a deed: "an attack ordered by Y". */
const commanding: ReadonlySet<string> = new Set(
  "order launch carry conduct perpetrate commit mount stage authorise authorize wage organise organize lead make".split(
    " ",
  ),
);

/** Nouns of what is done to somebody: "the killing of Y", "Y's arrest" have their victim behind "of" or as their possessor. */
export const hasVictim = (scene: Scene, noun: number): boolean => {
  const lemma = scene.language.lemma[noun] as string;
  if (wrongs.has(lemma)) return true;
  const entries = scene.lexicon.nouns.get(lemma) ?? [];
  return entries.length > 0 && entries.every(({ frameName }) => frameName === "act");
};

const wrongs: ReadonlySet<string> = new Set(
  "violation infringement breach abuse persecution killing murder massacre slaughter genocide slaying".split(" "),
);

export const countryOf = (scene: Scene, id: string): string | null => scene.actorOf.get(id)?.country ?? null;
