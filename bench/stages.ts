/** Speed of the coder by stage, in this thread. */
import { resolveActors } from "@dragoman/coder/actors/resolve-actors";
import { attribute } from "@dragoman/coder/attribution/attribute";
import { codeEvents } from "@dragoman/coder/events/code-events";
import { encode, segment } from "@dragoman/coder/language";
import { readSyntaxOf } from "@dragoman/coder/language/syntax";
import { atomCount, atomsOf } from "@dragoman/coder/language/word-atoms";
import { findPlaces } from "@dragoman/coder/places/find-places";
import { findProspects } from "@dragoman/coder/prospects/find-prospects";
import { articleOf } from "@dragoman/coder/record/article";
import { findDates } from "@dragoman/coder/time/find-dates";
import type { Benchmark, World } from "./benchmark.ts";

/** Milliseconds of each stage over all articles. Language is tokens, sentences and annotation; syntax is a part of that. */
const timeStages = ({ articles, resources }: World): Map<string, number> => {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const from = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - from);
    return result;
  };
  for (const input of articles) {
    const article = articleOf(input);
    const dateline = { article: article.id, published: article.published, title: article.title };
    const given = timed("language: tokens and sentences", () => segment(article.text, resources.language));
    const encoded = timed("language: tags, trees, lemmas, names", () => encode(given, resources.language));
    const { language } = encoded;
    const dates = timed("time", () => findDates(language, dateline));
    const places = timed("places", () => findPlaces(language, resources.geonames));
    const cast = timed("actors", () => resolveActors(language, dateline, dates, places, resources.actors));
    const attributions = timed("attribution", () => attribute(encoded, dateline, cast, resources.attribution));
    const events = timed("events", () => codeEvents(language, dateline, dates, places, cast, attributions));
    timed("prospects", () => findProspects(language, dateline, dates, places, cast, attributions, events));
  }
  return spent;
};

/** Milliseconds of the syntax network alone. */
const timeSyntax = ({ articles, resources }: World): number => {
  let spent = 0;
  for (const { text } of articles) {
    const { form, begins } = segment(text, resources.language);
    const n = form.length;
    const atoms = new Int32Array(n * atomCount);
    atomsOf(form, 0, n - 1, resources.language.clusters, atoms);
    const columns = { tags: new Int32Array(n), heads: new Int32Array(n), labels: new Int32Array(n) };
    const from = performance.now();
    readSyntaxOf(resources.language.syntax, atoms, [...begins, n], columns);
    spent += performance.now() - from;
  }
  return spent;
};

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

export const stages: Benchmark = {
  name: "stages",
  says: "words a second of each stage, one core",
  prepare: (world) => {
    timeStages({ ...world, articles: world.articles.slice(0, 20) });
    return {
      round: () => {
        const spent = timeStages(world);
        const perSecond = (name: string, ms: number) => ({ name, unit: "words/s", value: (1000 * world.words) / ms });
        const language = sum([...spent].filter(([stage]) => stage.startsWith("language")).map(([, ms]) => ms));
        const room = (stage: string): number => spent.get(stage) ?? 0;
        return [
          perSecond("code, one core", sum(spent.values())),
          perSecond("language", language),
          { name: "attribution beside language", unit: "× language", value: room("attribution") / language },
          {
            name: "all after language beside it",
            unit: "× language",
            value: (sum(spent.values()) - language) / language,
          },
          perSecond("language: syntax alone", timeSyntax(world)),
          perSecond("time, places and actors together", room("time") + room("places") + room("actors")),
          ...[...spent].map(([stage, ms]) => perSecond(stage, ms)),
        ];
      },
    };
  },
};
