/** `npm run train -- tagger|parser|names|lemmas|all --data DIR [--seed N]`. In: treebanks. Out: files in models/. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { readLinear } from "../packages/coder/src/language/linear-file.ts";
import { scorerOf } from "../packages/coder/src/language/linear-model.ts";
import { readSections, sectionLines, writeSections } from "../packages/coder/src/language/model-file.ts";
import { tagSentence } from "../packages/coder/src/language/tagger.ts";
import { tagAccuracy, tagClasses, trainTagger } from "./train-tagger.ts";
import { readTreebank } from "./treebank.ts";

const [task = "all", ...options] = process.argv.slice(2);
const option = (name: string, otherwise: string): string => {
  const at = options.indexOf(`--${name}`);
  return at < 0 ? otherwise : (options[at + 1] ?? otherwise);
};
const data = option("data", "");
const models = option("models", "models");
const seed = Number(option("seed", "1"));
const log = (line: string): void => void process.stdout.write(`${line}\n`);
mkdirSync(models, { recursive: true });

const treebank = (split: "train" | "dev") => ({
  ewt: readTreebank(join(data, "ud-ewt", `${split}.conllu.gz`)),
  gum: readTreebank(join(data, "ud-gum", `${split}.conllu.gz`)),
});
const save = (name: string, bytes: Uint8Array): void => {
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(join(models, `${name}.bin.gz`), packed);
  log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB, ${(packed.length / 1e6).toFixed(2)} MB gzipped`);
};
const load = (name: string): Uint8Array => gunzipSync(readFileSync(join(models, `${name}.bin.gz`)));

const runTagger = (): void => {
  const train = treebank("train");
  const sentences = [...train.ewt, ...train.gum];
  const classes = tagClasses(sentences);
  const sections = trainTagger(sentences, classes, { epochs: 8, seed, log });
  save("tagger", writeSections([["classes", new TextEncoder().encode(classes.join("\n"))], ...sections]));
  const read = readSections("tagger", load("tagger"));
  const score = scorerOf(readLinear("tagger", read, "tags", sectionLines("tagger", read, "classes").length));
  for (const [set, dev] of Object.entries(treebank("dev"))) {
    const figures = ([0, 1] as const).map((part) => tagAccuracy(score, classes, dev, part, tagSentence).toFixed(2));
    log(`${set} dev: UPOS ${figures[0]}, XPOS ${figures[1]}`);
  }
};

if (task === "tagger" || task === "all") runTagger();
