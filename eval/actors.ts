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

/** The stage's clusters of one text, each mention under the key of the gold mention whose head it meets, or one of its own. */
const clustersOf = ({ text, chains }: GoldDocument, models: LanguageModels, geonames: Geonames | null): string[][] => {
  const language = analyse(text, models);
  const dateline = { article: "article-0000000000000000", published: null, title: null };
  const dates = findDates(language, dateline);
  const places = findPlaces(language, geonames);
  const cast = resolveActors(language, dateline, dates, places, { registry });
  const gold = chains.flat();
  const byHead = new Map<number, GoldMention>();
  for (const mention of gold) {
    const other = byHead.get(mention.head);
    if (other === undefined || other.end - other.start < mention.end - mention.start) byHead.set(mention.head, mention);
  }
  const clusters = new Map<string, string[]>();
  const taken = new Set<GoldMention>();
  const placed = new Set<string>();
  for (const { actors, first, last, head, start, end, form } of cast.mentions) {
    const [actor] = actors;
    const said = text.slice(start, end).toLowerCase();
    // relative pronouns and collective mentions are no mentions in the gold's sense
    if (actor === undefined || actors.length > 1 || /^(?:who|which|that|whom|whose)$/.test(said)) continue;
    let key = `${form}:${start}-${end}`;
    // its own head first; a name's head may be its title's, then any of its words that heads a gold mention
    const words = [head, ...Array.from({ length: last - first + 1 }, (_, i) => last - i)];
    for (const t of form === "named" ? words : [head]) {
      const met = byHead.get(language.start[t] as number);
      if (met === undefined || taken.has(met)) continue;
      taken.add(met);
      key = keyOf(met);
      break;
    }
    const cluster = clusters.get(actor) ?? [];
    cluster.push(key);
    clusters.set(actor, cluster);
  }
  // places that stand for no actor: one cluster a place
  for (const { span, name, country } of places) {
    const met = gold.find(({ head, start, end }) => head >= span.start && head < span.end && end - start < 60);
    if (met === undefined || taken.has(met)) continue;
    taken.add(met);
    const key = `${name} ${country}`;
    clusters.set(key, [...(clusters.get(key) ?? []), keyOf(met)]);
    placed.add(key);
  }
  const named = new Set(cast.actors.filter(({ names }) => names.length > 0).map(({ id }) => id));
  return [...clusters].filter(([id]) => named.has(id) || placed.has(id)).map(([, cluster]) => cluster);
};

const keyOf = ({ start, end }: GoldMention): string => `${start}-${end}`;
const plural = (clusters: readonly (readonly string[])[]) => clusters.filter(({ length }) => length > 1);

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
  const read = (...path: string[]): string => gunzipSync(readFileSync(join(dataDir, ...path))).toString("utf8");
  const silver = readSilver(read("polnear", `${split}.jsonl.gz`), read("polnear-silver", `${split}.jsonl.gz`));
  const documents = [...readGum(read("ud-gum", `${split}.conllu.gz`)), ...silver];
  const scored = documents.map((document) => ({
    id: document.id,
    gold: plural(document.chains.map((chain) => chain.map(keyOf))),
    found: plural(clustersOf(document, models, geonames)),
  }));
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
