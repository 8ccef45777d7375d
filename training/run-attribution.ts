/** Trains attribution. In: PolNeAR, and the language models it is read with. Out: models/attribution.bin.gz. */
import { loadLanguage } from "../packages/coder/src/language/analyse.ts";
import { examplesOf, readAnnotated } from "./attribution/examples.ts";
import { trainCues, trainRoles, withFalseCues } from "./attribution/train-roles.ts";
import { writeAttribution } from "./attribution/write-attribution.ts";
import type { Context } from "./context.ts";
import { readModels } from "./read-models.ts";

/** Chosen on PolNeAR dev. */
const decision = { floor: -1.5, share: 0.5, threshold: -0.2 };
/** Words from which on the second network learns that they head no cue; lower, so that it meets more of them. */
const rivalsFrom = -2.5;

export const runAttribution = ({ data, seed, log, save }: Context, folder: string): void => {
  const models = loadLanguage(readModels(folder));
  const articles = examplesOf(readAnnotated(data, "train"), models);
  const options = { rate: 2e-3, seed, keep: 0.7, keepStates: 0.9, log };
  const cues = trainCues(articles, { hidden: 64, least: 40 }, { ...options, rounds: 3 });
  const rivals = withFalseCues(articles, cues, rivalsFrom);
  const roles = trainRoles(rivals, { hidden: 96, least: 100 }, { ...options, rounds: 4 });
  save("attribution", writeAttribution(cues, roles, decision));
};
