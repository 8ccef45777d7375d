/** Every task of the evaluation: what it needs below the data folder, where that comes from, and what computes its rows. */
import { join } from "node:path";
import type { Resources } from "@dragoman/coder";
import { evaluateCoreference } from "./actors.ts";
import { evaluateCases, missionCase, otherDyadCases, sampleCases } from "./articles.ts";
import { evaluateAttribution } from "./attribution.ts";
import { evaluateContestedPairs } from "./contested-pairs.ts";
import { evaluateForecasts } from "./forecasts.ts";
import { evaluateHappeningPairs } from "./happening-pairs.ts";
import { evaluateNames, evaluateTreebanks } from "./language.ts";
import { evaluateNamePairs } from "./name-pairs.ts";
import { evaluatePetrarch } from "./petrarch.ts";
import { evaluateProspects } from "./prospects.ts";
import { evaluateRelate } from "./relate.ts";
import type { Row } from "./row.ts";
import { evaluateStatus } from "./status.ts";
import { evaluateStories } from "./stories.ts";
import { createTally, type Tally } from "./tally.ts";
import { evaluateTime } from "./time.ts";

export interface Task {
  readonly name: string;
  /** Paths below the data folder. */
  readonly needs: readonly string[];
  /** How to get them from their public source. */
  readonly source: string;
  /** Whether the coder learned from the set, or its rules were written with it in sight; `null` for neither. */
  readonly seen: string | null;
  readonly run: (data: string, resources: Resources, tally: Tally) => Promise<readonly Row[]> | readonly Row[];
}

const treebanks = "UniversalDependencies/UD_English-EWT and UD_English-GUM on GitHub (UD 2.16)";
const polnear = "networkdynamics/PolNeAR on GitHub";

export const tasks: readonly Task[] = [
  {
    name: "ud",
    needs: ["ud-ewt/dev.conllu.gz", "ud-gum/dev.conllu.gz"],
    source: `${treebanks}: en_ewt-ud-dev.conllu and the dev documents of GUM, gzipped under these names`,
    seen: "sizes and rounds chosen on it; weights learned from train",
    run: (data, resources, tally) => evaluateTreebanks(data, resources.language, tally),
  },
  {
    name: "ner",
    needs: ["polnear/dev.jsonl.gz", "polnear-silver/dev.jsonl.gz", "ud-gum/dev.conllu.gz"],
    source: `${polnear}: the dev articles, and the CoreNLP annotation beside them, one JSON object an article; GUM: see ud`,
    seen: "sizes and rounds chosen on it; weights learned from train",
    run: (data, resources, tally) => evaluateNames(data, resources.language, tally),
  },
  {
    name: "time",
    needs: ["meantime/dev"],
    source: "NewsReader MEANTIME 1.1 (newsreader-project.eu), English, topics Apple, Airbus and Boeing, as published",
    seen: "rules written with it in sight",
    run: (data, resources, tally) => evaluateTime(data, resources.language, tally),
  },
  {
    name: "status",
    needs: ["meantime/dev"],
    source: "MEANTIME: see time; our own cases: test/cases/status.jsonl",
    seen: "rules written with MEANTIME dev and half A in sight; half B was written before and looked at as a score only",
    run: (data, resources, tally) => evaluateStatus(data, resources, tally),
  },
  {
    name: "coref",
    needs: ["ud-gum/dev.conllu.gz", "polnear/dev.jsonl.gz", "polnear-silver/dev.jsonl.gz"],
    source: `${treebanks}: the dev documents of GUM, gzipped under this name; ${polnear}: the dev articles and their annotation, see ner`,
    seen: "rules written with it in sight",
    run: (data, resources) => evaluateCoreference(data, resources.language, resources.geonames),
  },
  {
    name: "namepairs",
    needs: [],
    source: "eval/name-pairs.ts of this repository",
    seen: "our own pairs, written down before they were measured; six rules were mended since",
    run: () => evaluateNamePairs(),
  },
  {
    name: "polnear",
    needs: ["polnear/dev.jsonl.gz"],
    source: `${polnear}: the dev articles, one JSON object an article`,
    seen: "rounds and thresholds chosen on it; weights learned from train",
    run: (data, resources, tally) => evaluateAttribution(data, resources, tally),
  },
  {
    name: "plv",
    needs: ["events/plv-train.tsv"],
    source: "snowood1/Zero-Shot-PLOVER on GitHub: datasets, PLV_train",
    seen: "cross-validation: each pair judged by a model that did not see it; the rules and the lexicon were written with it in sight",
    run: (data, resources, tally) => evaluateRelate(data, resources, tally),
  },
  {
    name: "petrarch",
    needs: ["events/petr2-validation.jsonl"],
    source: "openeventdata/UniversalPetrarch on GitHub: PETR2_GSR_validation.xml, one JSON object a sentence",
    seen: null,
    run: (data, resources, tally) => evaluatePetrarch(data, resources, tally),
  },
  {
    name: "forecasts",
    needs: [],
    source: "simulated by eval/forecasts.ts from a seed",
    seen: "the penalty and what is believed beforehand were chosen on such series; of a steady one the mean so far is the truth",
    run: () => evaluateForecasts(),
  },
  {
    name: "samples",
    needs: [],
    source: "samples/ of this repository",
    seen: "our own dispatches; rules written with them in sight",
    run: async (_, resources, tally) => evaluateCases("our samples", await sampleCases("."), resources, tally),
  },
  {
    name: "articles",
    needs: [],
    source: "test/cases/articles of this repository",
    seen: "our own articles, written down before the coder read them; the dev half may be read, the test half is only scored",
    run: async (_, resources, tally) => [
      ...evaluateCases("other dyads, dev", await otherDyadCases(".", "dev"), resources, tally),
      // Nobody is to read what the coder makes of this half, so its mistakes go nowhere.
      ...evaluateCases("other dyads, test", await otherDyadCases(".", "test"), resources, createTally()),
    ],
  },
  {
    name: "prospects",
    needs: [],
    source: "samples/ and test/cases/articles of this repository",
    seen: "our own articles; rules written with samples and dev half in sight, the test half is only scored",
    run: async (_, resources, tally) => [
      ...evaluateProspects("our samples", await sampleCases("."), resources, tally),
      ...evaluateProspects("other dyads, dev", await otherDyadCases(".", "dev"), resources, tally),
      ...evaluateProspects("other dyads, test", await otherDyadCases(".", "test"), resources, createTally()),
    ],
  },
  {
    name: "stories",
    needs: [],
    source: "test/stories of this repository",
    seen: "our own stories, written down before they were settled; rules were mended since",
    run: (_, resources, tally) => evaluateStories(resources, tally),
  },
  {
    name: "happenings",
    needs: [],
    source: "test/cases/happenings.jsonl of this repository",
    seen: "our own reports, written down before they were measured; rules were mended since",
    run: (_, resources, tally) => evaluateHappeningPairs(resources, tally),
  },
  {
    name: "contested",
    needs: [],
    source: "test/cases/contested.jsonl of this repository",
    seen: "our own reports, written down before they were measured; breaches of a truce were added since",
    run: (_, resources, tally) => evaluateContestedPairs(resources, tally),
  },
  {
    name: "mission",
    needs: ["../mission/record.json"],
    source: "the article that the project began from, with what a careful human wrote down of it; not public",
    seen: "one article; rules written with it in sight",
    run: async (data, resources, tally) => {
      const cases = [await missionCase(join(data, "..", "mission"))];
      return [
        ...evaluateCases("mission article", cases, resources, tally),
        ...evaluateProspects("mission article", cases, resources, tally),
      ];
    },
  },
];
