/** Trains the model of `relate`. In: the data of the context and the language models it reads with. Out: models/relate.bin.gz. */
import { join } from "node:path";
import { loadLanguage } from "../packages/coder/src/language/analyse.ts";
import type { Context } from "./context.ts";
import { readModels } from "./read-models.ts";
import { ownPairs, readPairs, relateExamples, relateSections, trainRelate } from "./relate.ts";

export const runRelate = ({ data, save }: Context, folder: string): void => {
  const models = loadLanguage(readModels(folder));
  const pairs = readPairs(join(data, "events", "plv-train.tsv"));
  const examples = [...relateExamples(pairs, models), ...relateExamples(ownPairs(), models, true)];
  save("relate", relateSections(trainRelate(examples), examples));
};
