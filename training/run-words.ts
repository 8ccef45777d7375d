/** The tasks clusters, sentences, names and lemmas. In: word vectors, silver names, treebanks. Out: the models of these names. */

import { readLemmas } from "../packages/coder/src/language/lemmas.ts";
import { readLinear, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import { scorerOf } from "../packages/coder/src/language/linear-model.ts";
import { writeSections } from "../packages/coder/src/language/model-file.ts";
import { learnedTypes, nameClassCount } from "../packages/coder/src/language/names.ts";
import { readSyntax } from "../packages/coder/src/language/syntax-model.ts";
import { createSyntaxReader } from "../packages/coder/src/language/syntax-room.ts";
import { parseLabels, sentenceAtoms } from "./classes.ts";
import { type Context, encode } from "./context.ts";
import { namesF1 } from "./names-f1.ts";
import { readSilver, silverCuts, silverTags } from "./silver.ts";
import { trainClusters, usualTags } from "./train-clusters.ts";
import { lemmaAccuracy, trainLemmas } from "./train-lemmas.ts";
import { trainMorphology } from "./train-morphology.ts";
import { gumExamples, nameExamples, taggerOf, trainNames } from "./train-names.ts";
import { type CutText, trainSentences } from "./train-sentences.ts";
import { documentsOf, rawText, type TreeSentence } from "./treebank.ts";

export const runClusters = ({ data, vectors, seed, log, save }: Context): void => {
  const usual = usualTags(silverTags(data, "train"), 3);
  save("clusters", trainClusters(vectors, usual, { words: 150_000, coarse: 64, fine: 16, seed, log }));
};

/** A treebank's documents as raw text, as `eval/` reads them too. */
const cutTexts = (sentences: readonly TreeSentence[]): CutText[] =>
  documentsOf(sentences).map((document) => {
    const { text, ends } = rawText(document);
    return { text, ends: new Set(ends) };
  });

export const runSentences = (context: Context): void => {
  const { seed, log } = context;
  const texts = [...cutTexts(context.train()), ...silverCuts(context.data).filter((_, i) => i % 4 === 0)];
  context.save("sentences", writeLinear("gaps", trainSentences(texts, context.clusters(), { epochs: 8, seed, log })));
};

export const runNames = (context: Context): void => {
  const { data, seed, log, train } = context;
  const tag = taggerOf(createSyntaxReader(readSyntax("syntax", writeSections([...context.sections("syntax")]))));
  const clusters = context.clusters();
  const silver = readSilver(data, "train").map((article) => nameExamples(article, clusters, tag));
  // GUM is read for the breadth of its places and persons; sentences of EWT carry no names and are no help.
  const gum = gumExamples(
    train().filter(({ misc }) => misc.some((m) => m.includes("Entity="))),
    clusters,
    tag,
  );
  const rows = trainNames([...silver, ...gum], { epochs: 5, seed, hide: 0.25, log });
  const sections = writeLinear("names", rows, 1 / 64, { cell: 6, row: 8 });
  context.save("names", sections);
  const score = scorerOf(readLinear("names", new Map(sections), "names", nameClassCount));
  const dev = readSilver(data, "dev").map((article) => ({ article, examples: nameExamples(article, clusters, tag) }));
  for (const types of [["PERSON", "ORG", "PLACE", "MISC"], ...learnedTypes.map((type) => [type])]) {
    log(`silver dev, ${types.join(" ")}: F1 ${namesF1(score, dev, types).toFixed(2)}`);
  }
};

/** Lemmas and morphology share a file: both are tables of words. */
export const runLemmas = (context: Context): void => {
  const { seed, log } = context;
  const sentences = context.train();
  const classes = context.classes();
  const labels = parseLabels(sentences);
  const clusters = context.clusters();
  const feats = trainMorphology(sentences, classes, labels, (s) => sentenceAtoms(s, clusters), {
    epochs: 5,
    seed,
    log,
  });
  context.save("lemmas", [...trainLemmas(sentences), ["labels", encode(labels)], ...feats]);
  const lemmatize = readLemmas("lemmas", context.sections("lemmas"), classes);
  for (const [set, dev] of Object.entries(context.dev())) {
    log(`${set} dev: lemmas with gold tags ${lemmaAccuracy(lemmatize, classes, dev).toFixed(2)}`);
  }
};
