/**
 * node scripts/run.mjs eval/miss.ts [articles | MISSION FOLDER]: for developers, what was missed and coded in vain, article by article.
 * Of the articles on other pairs of states, the dev half only.
 */
import { loadResources } from "@dragoman/coder";
import { readModels } from "../training/read-models.ts";
import { compareCases, missionCase, otherDyadCases, sampleCases } from "./articles.ts";

const folder = process.argv[2];
const readCases = async () => {
  if (folder === undefined) return sampleCases(".");
  return folder === "articles" ? otherDyadCases(".", "dev") : [await missionCase(folder)];
};
const cases = await readCases();
for (const { name, events, attributions } of compareCases(cases, loadResources(readModels()))) {
  console.log(
    `\n## ${name}: ${events.found}/${events.core} found, ${events.right}/${events.coded} right, status ${events.statusRight}/${events.pairs}, date ${events.dateRight}/${events.dated}`,
  );
  for (const line of events.missed) console.log(`- missed   ${line}`);
  for (const line of events.spurious) console.log(`- in vain  ${line}`);
  console.log(`attributions ${attributions.found}/${attributions.expected}, speaker ${attributions.speakerRight}`);
  for (const line of attributions.missed) console.log(`- missed   ${line}`);
}
