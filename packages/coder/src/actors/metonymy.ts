/**
 * Places that stand for governments. In: a reading and the tokens of a capital, a seat or a city. Out: the rule by which it
 * stands for its state here, or null where it is a mere place. Rules go by the word's relation and preposition in its tree.
 */
import { dependentsOf, relation } from "../language/tree.ts";
import type { Reading } from "./reading.ts";

/** Nouns and verbs whose goal is the host of a visit. */
const journeys = new Set(
  "visit trip travel tour journey fly head return come go arrive land send dispatch voyage pilgrimage stopover invite delegation rush hurry pay move jet summon recall".split(
    " ",
  ),
);
const arrivals = new Set("arrive land touch".split(" "));
/** Verbs that do something to the town itself. */
const physical = new Set(
  "leave flee depart exit enter reach flood surround control hold rock cross roam tour evacuate govern liberate storm".split(
    " ",
  ),
);
/** Verbs of attack: the town is hit, its state is the victim. */
const attacks = new Set(
  "bomb shell hit strike attack bombard pound target raid invade besiege seize capture retake occupy kill wound".split(
    " ",
  ),
);
const attackNouns = new Set(
  "attack strike assault raid bombing airstrike offensive shelling bombardment explosion blast ambush missile rocket".split(
    " ",
  ),
);
/** What places a blow on a state's ground. */
const grounds = new Set("in near at outside inside around across over along".split(" "));
/** What a town has, a government has not. */
const townly = new Set(
  "airport street district suburb square outskirt resident mayor skyline neighborhood neighbourhood market hospital university stadium hotel river zone bazaar metro station port bridge museum mosque church province region downtown center centre population slum prison school time weather airspace road highway coast harbor harbour waterfront cafe restaurant apartment building tower shore prison citizen inhabitant crowd streets park park's cathedral synagogue temple traffic nightlife poor youth".split(
    " ",
  ),
);
/** What makes a copula say that the town is a town. */
const townKinds = new Set("capital city town place home metropolis village hub".split(" "));
/** What "of Moscow" may belong to where Moscow is a government. */
const governmental = new Set(
  "government policy ally support interest criticism accusation leadership backing help approval invitation influence part behalf intention demand stance position decision will refusal consent enemy partner rival friend opponent critic supporter recognition condemnation fear ambition control".split(
    " ",
  ),
);
/** Headings of compounds: "the Baghdad government", "the Tehran regime". */
const governments = new Set(
  "government regime authority official administration leadership leader politician policy".split(" "),
);
/** What one wants from a government: "demanded an apology from Caracas". */
const wanting = new Set(
  "demand want seek request expect get obtain win extract secure receive await need require hear accept apology concession assurance guarantee pledge answer reply".split(
    " ",
  ),
);
/** Whom one calls home from a government: "recalled its ambassador from Bogota". */
const envoys = new Set("recall withdraw ambassador envoy diplomat attache consul representative mission".split(" "));
const acting = new Set(
  "with between against by on toward towards for among behind without despite upon unlike".split(" "),
);

const preposition = (reading: Reading, head: number): string => {
  const { language, lower } = reading;
  for (const d of dependentsOf(language, head))
    if (language.deprel[d] === "case" && d < head) return lower[d] as string;
  return "";
};

/** Whether the predicate takes the town for a town. */
const actsAsTown = (reading: Reading, predicate: number): boolean => {
  const { language } = reading;
  const lemma = language.lemma[predicate] as string;
  if (townKinds.has(lemma) && language.upos[predicate] === "NOUN") return true;
  if (language.upos[predicate] === "ADV" || language.upos[predicate] === "NUM") return true;
  // "Baghdad is in Iraq", "Kabul was hit by floods"
  for (const d of dependentsOf(language, predicate)) {
    if (language.deprel[d] === "cop") {
      for (const e of dependentsOf(language, predicate))
        if (language.deprel[e] === "case" && e < predicate) return reading.lower[e] === "in";
    }
  }
  return false;
};

/** Whether what stands at a place is struck there: "bombed villages near Mosul", "air strikes around Aleppo", "struck in Gaza". */
const isStruck = ({ language }: Reading, at: number, governor: number): boolean => {
  const path = relation(language, at);
  const lemma = language.lemma[governor] as string;
  if (path === "obl") return attacks.has(lemma);
  if (path !== "nmod") return false;
  if (attackNouns.has(lemma)) return true;
  const deprel = language.deprel[governor];
  const verb = language.head[governor] as number;
  return (deprel === "obj" || deprel === "nsubj:pass") && verb >= 0 && attacks.has(language.lemma[verb] as string);
};

/** The rule by which the words stand for a state, or null. */
export const isMetonymic = (
  reading: Reading,
  first: number,
  last: number,
  head: number,
  by: "capital" | "seat" | "city",
): string | null => {
  const { language, lower, unitAt, placeAt } = reading;
  const id = (rule: string): string => `actors/${by}-${rule}`;
  // "Tehran-Baghdad relations", "Moscow's", not "Tehran-based"
  if (lower[last + 1] === "-" && language.end[last] === language.start[last + 1]) {
    const other = unitAt[last + 2];
    return by !== "city" && other?.kind === "state" ? id("pair") : null;
  }
  if (lower[first - 1] === "-" && unitAt[first - 2]?.kind === "state") return by === "city" ? null : id("pair");
  // "KABUL (Agency) -", "MOSCOW —": where the report was written
  const opens =
    language.paragraphs[language.sentences[language.sentence[first] as number]?.paragraph ?? 0]?.start ===
    language.start[first];
  if (opens && /^(?:\(|—|–|--|-)$/.test(lower[last + 1] ?? "")) return null;
  // "MOSCOW, May 20 —", but not "Moscow, which had expelled them, said"
  if (opens && lower[last + 1] === "," && lower.slice(last + 2, last + 12).some((word) => /^[(—–-]+$/.test(word)))
    return null;
  if (
    by === "seat" &&
    !/^(?:in|at|near|outside|inside|around|to|from|into|behind|opposite|of)$/.test(preposition(reading, head))
  ) {
    return townly.has(language.lemma[language.head[head] as number] ?? "") ? null : id("name");
  }
  // "…; Seoul, whose banks had frozen the money, sent a destroyer": what opens a clause is its subject, wherever the tree hung it
  if (
    by === "capital" &&
    lower[first - 1] === ";" &&
    lower[last + 1] === "," &&
    /^wh(?:ich|ose)$/.test(lower[last + 2] ?? "")
  )
    return id("subject");
  let at = head;
  let path = relation(language, at);
  let governor = language.head[at] as number;
  let word = preposition(reading, at);
  // A conjunct stands as the first of its row does
  for (let steps = 0; path === "conj" && governor >= 0 && steps < 4; steps++) {
    const row = unitAt[governor] ?? placeAt[governor];
    if (row === undefined) return null;
    if (unitAt[governor]?.kind === "state" && by !== "city") {
      const state = unitAt[governor];
      if (state?.kind === "state" && state.state.by === "name" && word === "") {
        word = preposition(reading, governor);
        if (word === "" || acting.has(word)) return id("conjunct");
      }
    }
    at = governor;
    path = relation(language, at);
    governor = language.head[at] as number;
    if (word === "") word = preposition(reading, at);
  }
  if (governor < 0) return null;
  const lemma = language.lemma[governor] as string;
  const journey =
    journeys.has(lemma) ||
    [...dependentsOf(language, governor)].some(
      (d) => relation(language, d) === "obj" && journeys.has(language.lemma[d] as string),
    );
  if ((path === "obl" || path === "nmod") && (word === "to" || word === "into" || word === "for") && journey)
    return id("goal");
  if (path === "obl" && (word === "in" || word === "at") && arrivals.has(lemma)) return id("goal");
  if (path === "obj" && lemma === "visit") return id("goal");
  if (path === "obj" && attacks.has(lemma)) return id("target");
  if (
    path === "nmod" &&
    (word === "on" || word === "against") &&
    /^(?:attack|strike|assault|raid|bombing|airstrike|offensive|shelling|curfew|siege|blockade|bombardment|march|missile|rocket)$/.test(
      lemma,
    )
  )
    return id("target");
  if (grounds.has(word) && isStruck(reading, at, governor)) return id("site");
  if (by === "city") return null;
  if (path === "nsubj" || path === "csubj") {
    const passive = (language.deprel[at] as string).endsWith(":pass");
    if (passive && (attacks.has(lemma) || physical.has(lemma))) return attacks.has(lemma) ? id("target") : null;
    return actsAsTown(reading, governor) ? null : id("subject");
  }
  if (path === "nmod" && (language.deprel[at] as string) === "nmod:poss")
    return townly.has(lemma) ? null : id("possessor");
  if (path === "obj" || path === "iobj") return physical.has(lemma) ? null : id("object");
  if (path === "obl" || path === "nmod") {
    if (acting.has(word))
      return word === "by" && language.upos[governor] === "NOUN" && townly.has(lemma) ? null : id("party");
    if (word === "to" || (word === "from" && (wanting.has(lemma) || envoys.has(lemma)))) return id("party");
    if (word === "of" && path === "nmod") return governmental.has(lemma) ? id("possessor") : null;
    if (word === "from" && path === "nmod")
      return /^(?:message|support|pressure|demand|call|statement|signal|response|threat|reaction|request|apology|concession|commitment|guarantee|explanation|compensation|answer|help|aid|backing|letter|invitation|reply|approval)$/.test(
        lemma,
      )
        ? id("party")
        : null;
    return null;
  }
  if ((path === "compound" || path === "amod") && governor > last) {
    if (governments.has(lemma)) return id("government");
    return null;
  }
  return null;
};
