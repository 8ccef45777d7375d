/**
 * Coreference of actors on GUM and PolNeAR: persons, organizations and places that are named, with their pronouns and descriptions. The
 * gold has many things that are no political actor, of all genres; a mention counts when its head word is met.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { registry } from "@dragoman/coder/actors/registry";
import { resolveActors } from "@dragoman/coder/actors/resolve-actors";
import { analyse, type LanguageModels } from "@dragoman/coder/language/analyse";
import { findPlaces } from "@dragoman/coder/places/find-places";
import type { Geonames } from "@dragoman/coder/places/geonames";
import { findDates } from "@dragoman/coder/time/find-dates";
import { coreferenceScores } from "./coreference-metrics.ts";
import { type GoldDocument, type GoldMention, readGum } from "./gum-coreference.ts";
import type { Row } from "./row.ts";
import { readSilver } from "./silver-coreference.ts";

/**
 * The stage's clusters of one text, each mention under the key of the gold mention that it meets, or one of its own. What the gold
 * counts otherwise than the record does is counted as the gold does it: a town is a town where it stands for its government, and a
 * name of a place is one wherever it stands.
 */
const clustersOf = ({ text, chains }: GoldDocument, models: LanguageModels, geonames: Geonames | null): string[][] => {
  const language = analyse(text, models);
  const dateline = { article: "article-0000000000000000", published: null, title: null };
  const places = findPlaces(language, geonames);
  const cast = resolveActors(language, dateline, findDates(language, dateline), places, { registry });
  const gold = goldFinder(text, chains.flat());
  const clusters = new Map<string, string[]>();
  const put = (cluster: string, key: string) => clusters.set(cluster, [...(clusters.get(cluster) ?? []), key]);
  const townly = new Set<number>();
  const taken = new Set<number>();
  for (const { actors, first, last, head, start, end, form } of cast.mentions) {
    const [actor] = actors;
    // relative pronouns and collective mentions are no mentions in the gold's sense
    if (actor === undefined || actors.length > 1 || relatives.has(text.slice(start, end).toLowerCase())) continue;
    if (form === "metonymic" && language.upos[head] === "PROPN") {
      for (let t = first; t <= last; t++) townly.add(t);
      continue;
    }
    if (form === "named") for (let t = first; t <= last; t++) taken.add(language.start[t] as number);
    // its own head first; a name's head may be its title's, then any of its words that heads a gold mention
    const words = form === "named" ? [head, ...Array.from({ length: last - first + 1 }, (_, i) => last - i)] : [head];
    const met =
      gold.headed(words.map((t) => language.start[t] as number)) ?? (form === "named" ? gold.titled(start, end) : null);
    put(actor, met ?? `${form}:${start}-${end}`);
  }
  // places: the names that no actor took, one cluster a name
  const named = new Set(cast.actors.filter(({ names }) => names.length > 0).map(({ id }) => id));
  const placed = new Set<string>();
  const spans = [
    ...places.map(({ span }) => span),
    ...language.entities
      .filter(({ type }) => placeTypes.has(type))
      .map(({ first, last }) => ({ start: language.start[first] as number, end: language.end[last] as number })),
    ...[...townly].map((t) => ({ start: language.start[t] as number, end: language.end[t] as number })),
  ];
  for (const { start, end } of spans) {
    const heads = [...language.start].filter((at) => at >= start && at < end).reverse();
    if (heads.some((head) => taken.has(head))) continue;
    for (const head of heads) taken.add(head);
    const name = text.slice(start, end).replace(/\s+/g, " ");
    put(name, gold.headed(heads) ?? `place:${start}-${end}`);
    placed.add(name);
  }
  return [...clusters].filter(([id]) => named.has(id) || placed.has(id)).map(([, cluster]) => cluster);
};

const relatives = new Set(["who", "which", "that", "whom", "whose"]);
const placeTypes = new Set(["GPE", "LOC", "FAC"]);

/** Finds gold mentions by the offsets of their heads, each once; of those with one head the longest. */
const goldFinder = (text: string, gold: readonly GoldMention[]) => {
  const byHead = new Map<number, GoldMention>();
  for (const mention of gold) {
    const other = byHead.get(mention.head);
    if (other === undefined || other.end - other.start < mention.end - mention.start) byHead.set(mention.head, mention);
  }
  const taken = new Set<GoldMention>();
  const take = (met: GoldMention | undefined): string | null => {
    if (met === undefined) return null;
    taken.add(met);
    return keyOf(met);
  };
  return {
    headed: (heads: readonly number[]): string | null =>
      take(heads.map((head) => byHead.get(head)).find((met) => met !== undefined && !taken.has(met))),
    /** "President Trump", headed by its title in the gold, is "Trump" in the record, where titles are no part of a name. */
    titled: (start: number, end: number): string | null =>
      take(
        gold.find(
          (met) => !taken.has(met) && met.named && met.end === end && titles.test(text.slice(met.start, start)),
        ),
      ),
  };
};

/** One to three words in capitals. */
const titles = /^(?:\p{Lu}[\p{L}.]*\s+){1,3}$/u;

const keyOf = ({ start, end }: GoldMention): string => `${start}-${end}`;
const plural = (clusters: string[][]): string[][] => clusters.filter(({ length }) => length > 1);

/** The documents of both corpora with the clusters of the gold and of the stage, singletons left out. */
export const scoredDocuments = (
  dataDir: string,
  models: LanguageModels,
  geonames: Geonames | null,
  split: string,
): { readonly id: string; readonly gold: string[][]; readonly found: string[][] }[] => {
  const read = (...path: string[]): string => gunzipSync(readFileSync(join(dataDir, ...path))).toString("utf8");
  const silver = readSilver(read("polnear", `${split}.jsonl.gz`), read("polnear-silver", `${split}.jsonl.gz`));
  return [...readGum(read("ud-gum", `${split}.conllu.gz`)), ...silver].map((document) => ({
    id: document.id,
    gold: plural(document.chains.map((chain) => chain.map(keyOf))),
    found: plural(clustersOf(document, models, geonames)),
  }));
};

/**
 * CoNLL F1 without singletons, as OntoNotes and OntoGUM score: on the documents of GUM, all genres and news alone; and agreement with
 * the chains that Stanford CoreNLP found in PolNeAR's articles, which nobody corrected.
 */
export const evaluateCoreference = (
  dataDir: string,
  models: LanguageModels,
  geonames: Geonames | null,
  split = "dev",
): Row[] => {
  const scored = scoredDocuments(dataDir, models, geonames, split);
  const row = (set: string, filter: RegExp): Row[] => {
    const scores = coreferenceScores(scored.filter(({ id }) => filter.test(id)));
    const figure = (metric: string, value: number): Row => ({
      task: "coref",
      set,
      metric,
      value,
    });
    return [
      figure("MUC F1", scores.muc),
      figure("B³ F1", scores.b3),
      figure("CEAF-e F1", scores.ceafe),
      figure("CoNLL F1", scores.conll),
    ];
  };
  return [
    ...row(`GUM ${split}, all genres`, /^GUM_/),
    ...row(`GUM ${split}, news`, /^GUM_news_/),
    ...row(`GUM ${split}, news, biography, speech, court and textbook`, /^GUM_(?:news|bio|speech|court|textbook)_/),
    ...row(`PolNeAR ${split}, agreement with CoreNLP`, /^(?!GUM_)/),
  ];
};
