/** Every task of the evaluation: what it needs below the data folder, where that comes from, and what computes its rows. */
import { join } from "node:path";
import type { Resources } from "@dragoman/coder";
import { evaluateCoreference } from "./actors.ts";
import { evaluateCases, missionCase, sampleCases } from "./articles.ts";
import { evaluateAttribution } from "./attribution.ts";
import { evaluateLanguage } from "./language.ts";
import { evaluateRelate } from "./relate.ts";
import type { Row } from "./row.ts";
import { evaluateTime } from "./time.ts";

export interface Task {
  readonly name: string;
  /** Paths below the data folder. */
  readonly needs: readonly string[];
  /** How to get them from their public source. */
  readonly source: string;
  readonly run: (data: string, resources: Resources) => Promise<readonly Row[]> | readonly Row[];
}

export const tasks: readonly Task[] = [
  {
    name: "language",
    needs: ["ud-ewt/dev.conllu.gz", "ud-gum/dev.conllu.gz", "polnear-silver/dev.jsonl.gz"],
    source:
      "UniversalDependencies/UD_English-EWT and UD_English-GUM (UD 2.16), networkdynamics/PolNeAR, gzipped under these names",
    run: (data, resources) => evaluateLanguage(data, resources.language),
  },
  {
    name: "time",
    needs: ["meantime/dev"],
    source: "NewsReader MEANTIME, English section, topics Apple, Airbus and Boeing",
    run: (data, resources) => evaluateTime(data, resources.language),
  },
  {
    name: "actors",
    needs: ["ud-gum/dev.conllu.gz"],
    source: "UniversalDependencies/UD_English-GUM (UD 2.16), gzipped under this name",
    run: (data, resources) => evaluateCoreference(data, resources.language),
  },
  {
    name: "attribution",
    needs: ["polnear/dev.jsonl.gz"],
    source: "networkdynamics/PolNeAR, one JSON object an article",
    run: (data, resources) => evaluateAttribution(data, resources),
  },
  {
    name: "relate",
    needs: ["events/plv-train.tsv"],
    source: "snowood1/Zero-Shot-PLOVER, PLV_train",
    run: (data, resources) => evaluateRelate(data, resources),
  },
  {
    name: "samples",
    needs: [],
    source: "samples/ of this repository",
    run: async (_, resources) =>
      evaluateCases(
        "our samples",
        await sampleCases("."),
        resources,
        "our own dispatches; the rules were developed with them in sight",
      ),
  },
  {
    name: "mission",
    needs: ["../mission/record.json"],
    source: "the article that the project began from, with what a careful human wrote down of it",
    run: async (data, resources) =>
      evaluateCases(
        "mission article",
        [await missionCase(join(data, "..", "mission"))],
        resources,
        "one article; the rules were developed with it in sight",
      ),
  },
];
