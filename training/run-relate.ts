/** Trains the model of `relate`. In: the data of the context and the language models it reads with. Out: models/relate.bin.gz. */
import { join } from "node:path";
import { loadLanguage } from "../packages/coder/src/language/analyse.ts";
import type { Context } from "./context.ts";
import { readModels } from "./read-models.ts";
import { crossValidate, relateExamples, relateSections, sharpnessOf, trainRelate } from "./relate.ts";
import { ownPairs, readPairs } from "./relate-pairs.ts";

export const runRelate = ({ data, save, log }: Context, folder: string): void => {
  const models = loadLanguage(readModels(folder));
  const pairs = relateExamples(readPairs(join(data, "events", "plv-train.tsv")), models);
  const own = relateExamples(ownPairs(), models, true);
  const sharpness = sharpnessOf(
    crossValidate(pairs, own),
    pairs.map(({ gold }) => gold),
  );
  log(`relate: sharpness ${sharpness}`);
  const examples = [...pairs, ...own];
  save("relate", relateSections(trainRelate(examples), examples, sharpness));
};
