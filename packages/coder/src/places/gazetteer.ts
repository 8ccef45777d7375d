/** Every place name with its position. In: states, cities and airports of the codebook. Out: a lookup by first word, longest names first. */
import { airports } from "../codebook/airports.ts";
import { cities } from "../codebook/cities.ts";
import { states } from "../codebook/states.ts";

export interface GazetteerEntry {
  /** As met in text. */
  readonly words: readonly string[];
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly kind: "state" | "capital" | "place";
}

/** Words of a name as the tokenizer parts them: at spaces, and at hyphens, which stand alone. */
const wordsOf = (name: string): readonly string[] =>
  name.split(/\s+|(-)|(?=['’]s\b)/).filter((word) => word !== undefined && word !== "");

const build = (): ReadonlyMap<string, readonly GazetteerEntry[]> => {
  const index = new Map<string, GazetteerEntry[]>();
  const seen = new Set<string>();
  const put = (form: string, entry: Omit<GazetteerEntry, "words">) => {
    if (seen.has(form)) return;
    seen.add(form);
    const words = wordsOf(form);
    const first = words[0] as string;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ words, ...entry }]);
    else known.push({ words, ...entry });
  };
  for (const { name, names, code } of states) {
    // A state as a place has no point of its own.
    for (const form of [name, ...names]) put(form, { name, country: code, lat: null, lon: null, kind: "state" });
  }
  for (const { capital, code, lat, lon } of states)
    put(capital, { name: capital, country: code, lat, lon, kind: "capital" });
  for (const { name, names, country, lat, lon } of cities) {
    for (const form of [name, ...names]) put(form, { name, country, lat, lon, kind: "place" });
  }
  for (const [name, city] of airports) {
    const entry = index
      .get(wordsOf(city)[0] as string)
      ?.find((known) => known.words.join(" ") === wordsOf(city).join(" "));
    if (entry === undefined) throw new Error(`airports: no such city: ${city}`);
    const { country, lat, lon } = entry;
    for (const form of [
      `${name} airport`,
      `${name} Airport`,
      `${name} International Airport`,
      `${name} international airport`,
    ])
      put(form, { name: `${name} airport`, country, lat, lon, kind: "place" });
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
};

export const gazetteer: ReadonlyMap<string, readonly GazetteerEntry[]> = build();
