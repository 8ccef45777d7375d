/**
 * The places stage. In: a language, the gazetteer of the world where it is at hand. Out: names of places in locative position, in text
 * order: "in Tehran", "near Baghdad's airport", "the Shalamcheh crossing". "Tehran said" is an actor and none of them; a name that no
 * gazetteer has, or that several places bear of which none is likelier, has no country and no position.
 */
import { stateNames } from "../codebook/state-names.ts";
import type { Entity, Language } from "../language/language.ts";
import { dependentsWith, relation } from "../language/tree.ts";
import type { Span } from "../text/span.ts";
import type { Trace } from "../text/trace.ts";
import { type GazetteerEntry, gazetteer } from "./gazetteer.ts";
import type { Geonames } from "./geonames.ts";
import { locate, type Surroundings } from "./locate.ts";
import { mentionedStates } from "./mentioned-states.ts";
import type { Place } from "./place.ts";

/** Adpositions that say where or whither. "with" and "between" join actors, "by" and "of" say nothing of place. */
const locative: ReadonlySet<string> = new Set(
  (
    "in at near to into from toward towards inside outside around across over through throughout along off on onto within via beyond " +
    "above under beneath between opposite past for"
  ).split(" "),
);

/** Heads to which "to", "from", "of" and "for" lead as to a place. */
const placeHeads: ReadonlySet<string> = new Set(
  (
    "visit pay make trip travel tour journey flight arrive return fly go come head leave depart flee move send deploy withdraw withdrawal retreat " +
    "ambassador embassy border road route city town capital province region area north south east west outskirts port airport base village " +
    "crossing coast shore part centre center district delegation export import shipment import smuggle expel deport invasion pilgrimage " +
    "land drive march enter cross reach envoy consulate mission"
  ).split(" "),
);

/** Nouns that make a place of the name before them: "the Shalamcheh crossing", "Incirlik air base". */
const facilityNouns: ReadonlySet<string> = new Set(
  "crossing airport base port border street square province region city district camp gate strait island valley airbase harbour harbor terminal dam plant bridge road highway mountains river sea gulf bay desert coast".split(
    " ",
  ),
);

/** Of these the ones that are built or drawn, and keep their words in the record. */
const facilities: ReadonlySet<string> = new Set(
  "crossing airport base port border camp gate airbase harbour harbor terminal dam plant bridge".split(" "),
);

/** Nouns that a place is named after: "the town of Kupiansk", "the province of Idlib". */
const kindNouns: ReadonlySet<string> = new Set(
  (
    "city town village province region district port island state governorate outskirts outskirt suburb edge heart coast vicinity centre center " +
    "north south east west northeast northwest southeast southwest"
  ).split(" "),
);

/** Heads under which a name is a thing acted on in its place: "visited Tehran", "left Baghdad". */
const goalVerbs: ReadonlySet<string> = new Set(
  "visit leave reach enter tour cross shell bomb strike hit attack capture seize flee depart evacuate besiege occupy invade".split(
    " ",
  ),
);

const matchAt = (language: Language, token: number, last: number): GazetteerEntry | null => {
  for (const entry of gazetteer.get(language.form[token] as string) ?? []) {
    if (token + entry.words.length - 1 > last) continue;
    if (entry.words.every((word, i) => language.form[token + i] === word)) return entry;
  }
  return null;
};

/** The token of a stretch whose head lies outside it. */
const headOf = (language: Language, first: number, last: number): number => {
  for (let t = first; t <= last; t++) {
    const head = language.head[t] as number;
    if (head < first || head > last) return t;
  }
  return last;
};

/** "In Lahore protesters …": behind the "in" that opens a sentence, and before a common noun in the plural, stands a place of its own. */
const opensScene = (language: Language, first: number, last: number): boolean =>
  first - 1 === language.sentences[language.sentence[first] as number]?.first &&
  language.form[first - 1] === "In" &&
  language.deprel[last] === "compound" &&
  language.xpos[last + 1] === "NNS" &&
  language.head[last] === last + 1;

/** Why a name stands for a place here, as a rule's id; null where it does not. */
const locativeRule = (
  language: Language,
  first: number,
  last: number,
  kind: GazetteerEntry["kind"] | "entity",
): string | null => {
  let head = headOf(language, first, last);
  if (opensScene(language, first, last)) return "places/opening";
  const above = language.head[head] as number;
  // "the Shalamcheh crossing", "Baghdad's airport": the noun above says where.
  if (above >= 0 && language.upos[above] === "NOUN" && facilityNouns.has(language.lemma[above] as string)) {
    const rel = language.deprel[head];
    if (rel === "compound" || rel === "nmod:poss" || rel === "amod" || rel === "flat") return "places/facility";
  }
  for (let i = 0; i < 4; i++) {
    // The nearest: in "is due in Baghdad", "due" may be read as a preposition too.
    const mark = dependentsWith(language, head, "case").findLast((d) => d < head) ?? -1;
    const rel = relation(language, head);
    if (mark >= 0) {
      const outOf = language.lemma[mark] === "of" && language.lemma[mark - 1] === "out";
      const preposition = outOf ? "from" : (language.lemma[mark] as string);
      const governor = language.head[head] as number;
      const lemma = governor < 0 ? "" : (language.lemma[governor] as string);
      if (preposition === "of" && kindNouns.has(lemma)) return "places/of";
      if (!locative.has(preposition)) return null;
      if (["to", "from", "for", "between", "on", "over", "under", "toward", "towards"].includes(preposition)) {
        return placeHeads.has(lemma) || kind === "place" ? `places/${preposition}` : null;
      }
      return `places/${preposition}`;
    }
    if (rel === "obj" && goalVerbs.has(language.lemma[language.head[head] as number] as string)) return "places/goal";
    // "in Basra and Mosul", "Tehran, Iran's capital": what holds of the first holds of the rest.
    if (rel !== "conj" && rel !== "appos" && rel !== "flat") break;
    head = language.head[head] as number;
    if (head < 0) break;
  }
  return null;
};

/** A dateline before the text: "BAGHDAD, July 20 (Agency) -" or "BAGHDAD (Agency) —", matched to a capital or city. */
const datelinePattern = /^([\p{Lu}][\p{Lu}.'’ -]{2,40}?)(?:,[^\n]{0,40}?)?\s*(?:\([^)\n]{2,40}\)\s*)?(?:[-–—]|--)\s/u;

const titleCase = (words: string): string =>
  words.toLowerCase().replaceAll(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase());

const datelinePlace = (language: Language): Place | null => {
  for (const { start } of language.paragraphs.slice(0, 4)) {
    const match = datelinePattern.exec(language.text.slice(start, start + 160));
    const words = match?.[1];
    if (words === undefined) continue;
    const name = titleCase(words.trim());
    const entry = gazetteer.get(name.split(/[\s-]/)[0] as string)?.find((known) => known.words.join(" ") === name);
    if (entry === undefined) continue;
    return placeOf({ start, end: start + words.trimEnd().length }, entry, "places/dateline");
  }
  return null;
};

/** A place that no gazetteer has. */
const nowhere = { country: null, lat: null, lon: null } as const;

const placeOf = (span: Span, entry: Pick<Place, "name" | "country" | "lat" | "lon">, because: string): Place => ({
  span,
  name: entry.name,
  country: entry.country,
  lat: entry.lat,
  lon: entry.lon,
  because,
});

/** The last token of a run of proper nouns that no other name claims; before the first where the token starts none. */
const properRun = (language: Language, token: number, last: number, claimed: (token: number) => boolean): number => {
  let end = token - 1;
  for (let t = token; t <= last && language.upos[t] === "PROPN" && !claimed(t); t++) {
    if (!/^\p{Lu}/u.test(language.form[t] as string) && t === token) break;
    end = t;
  }
  return end;
};

/** "Cambridge, Massachusetts" names Cambridge: the last token of an entity before its first comma. */
const endOfName = ({ form }: Language, { first, last }: Entity): number => {
  for (let t = first + 1; t <= last; t++) if (form[t] === ",") return t - 1;
  return last;
};

/** "Baghdad's international airport", "the Rafah crossing": the noun that the name belongs to, if it is a facility; else the name's end. */
const facilityEnd = (language: Language, first: number, last: number): number => {
  const head = headOf(language, first, last);
  const above = language.head[head] as number;
  if (above <= last || above > last + 4 || !facilities.has(language.lemma[above] as string)) return last;
  return /^(?:compound|nmod:poss|flat)/.test(language.deprel[head] as string) ? above : last;
};

/** "the Kyrgyz capital", "Kenya's capital": the first token of its words and the town that is meant; null beside the town's own name. */
const capitalAt = (
  language: Language,
  token: number,
): { readonly first: number; readonly entry: GazetteerEntry } | null => {
  if (language.form[token] !== "capital" || relation(language, token) === "appos") return null;
  const possessed = /^['’]s?$/.test(language.form[token - 1] ?? "");
  const first = possessed ? token - 2 : token - 1;
  const state = stateNames.get(language.form[first] ?? "");
  if (state?.by !== (possessed ? "name" : "demonym") || /^\p{Lu}/u.test(language.form[token + 1] ?? "")) return null;
  const town = capitals.get(state.code);
  return town === undefined ? null : { first, entry: town };
};

const capitals: ReadonlyMap<string, GazetteerEntry> = new Map(
  [...gazetteer.values()]
    .flat()
    .flatMap((entry) => (entry.kind === "capital" ? [[entry.country as string, entry]] : [])),
);

/** @returns places in text order, never overlapping */
export const findPlaces = (language: Language, geonames: Geonames | null = null, trace?: Trace): readonly Place[] => {
  const places: Place[] = [];
  const dateline = datelinePlace(language);
  if (dateline !== null) places.push(dateline);
  const entityAt = new Map<number, Entity>();
  const named = new Set<number>();
  for (const entity of language.entities) {
    if (["GPE", "LOC", "FAC"].includes(entity.type)) entityAt.set(entity.first, entity);
    for (let t = entity.first; t <= entity.last; t++) named.add(t);
  }
  const surroundings: Surroundings | null =
    geonames === null ? null : { language, geonames, mentioned: mentionedStates(language) };
  for (const { first, last } of language.sentences) {
    for (let token = first; token <= last; token++) {
      const capital = capitalAt(language, token);
      const leading = capital === null ? null : locativeRule(language, token, token, "capital");
      if (capital !== null && leading !== null) {
        const start = language.start[capital.first] as number;
        if (start < (places.at(-1)?.span.end ?? 0)) places.pop();
        places.push(placeOf({ start, end: language.end[token] as number }, capital.entry, `${leading}-capital`));
        continue;
      }
      const known = matchAt(language, token, last);
      const entity = entityAt.get(token);
      const run = known === null && entity === undefined ? properRun(language, token, last, (t) => named.has(t)) : -1;
      if (known === null && entity === undefined && run < token) continue;
      const lastToken =
        known !== null
          ? token + known.words.length - 1
          : entity !== undefined
            ? Math.max(token, endOfName(language, entity))
            : run;
      const wide = facilityEnd(language, token, lastToken);
      const span = { start: language.start[token] as number, end: language.end[wide] as number };
      if (dateline !== null && span.start < dateline.span.end) continue;
      const rule = locativeRule(language, token, lastToken, known?.kind ?? "entity");
      const entry = rule === null ? known : locate(known, token, lastToken, surroundings);
      // Words that no one tagged as a place are one only where the gazetteer knows them.
      const because = entry === null && entity === undefined ? null : rule;
      if (because !== null) {
        places.push(placeOf(span, entry ?? { name: language.text.slice(span.start, span.end), ...nowhere }, because));
      }
      if (known !== null || entity !== undefined || because !== null) {
        trace?.({
          stage: "places",
          span,
          outcome: because === null ? "rejected" : "kept",
          because: because ?? "places/no-location",
          reason: because === null ? "it does not stand where a place stands" : "it says where or whither",
        });
      }
      token = lastToken;
    }
  }
  return places;
};
