/**
 * The tasks tagger, parser and news. In: treebanks (and news read by our own first models). Out: the models tagger and
 * parser. `news` trains both again, on the treebanks and on the news sentences of `news-trees.ts`.
 */
import { loadLanguage } from "../packages/coder/src/language/analyse.ts";
import { tagTable } from "../packages/coder/src/language/bare-sentence.ts";
import { uposTags } from "../packages/coder/src/language/language.ts";
import { type Row, readLinear, writeLinear } from "../packages/coder/src/language/linear-file.ts";
import { scorerOf } from "../packages/coder/src/language/linear-model.ts";
import type { Sections } from "../packages/coder/src/language/model-file.ts";
import { tagSentence } from "../packages/coder/src/language/tagger.ts";
import type { TreeParser } from "../packages/coder/src/language/tree-parser.ts";
import { type Context, encode } from "./context.ts";
import { newsExamples } from "./news-trees.ts";
import { parseAccuracy } from "./parse-accuracy.ts";
import { readModels } from "./read-models.ts";
import { trainMarks } from "./train-marks.ts";
import { bareExample, type ParseExample, parseLabels, trainParser } from "./train-parser.ts";
import { sentenceAtoms, tagAccuracy, tagClasses, trainTagger } from "./train-tagger.ts";
import type { TreeSentence } from "./treebank.ts";

/** Rounds over the data: a multiple of three, for extra sentences are met in every third. */
const tagEpochs = 9;
const foldEpochs = 6;
const parseEpochs = 9;

/** Most rows and cells remember one mistake (a weight of 1 is 8): without them models are half the size, faster and as good. */
const prunedTags = { cell: 6, row: 8 };
const prunedArcs = { cell: 9, row: 11 };

export const runTagger = (context: Context, extra: readonly TreeSentence[] = []): void => {
  const { seed, log } = context;
  const sentences = context.train();
  const classes = tagClasses(sentences);
  const clusters = context.clusters();
  const tags = trainTagger(sentences, classes, clusters, { epochs: tagEpochs, seed, log, extra, least: prunedTags });
  context.save("tagger", [["classes", encode(classes)], ...tags]);
  const score = scorerOf(readLinear("tagger", context.sections("tagger"), "tags", classes.length));
  for (const [set, dev] of Object.entries(context.dev())) {
    const [upos, xpos] = ([0, 1] as const).map((part) => tagAccuracy(score, classes, clusters, dev, part, tagSentence));
    log(`${set} dev: UPOS ${upos?.toFixed(2)}, XPOS ${xpos?.toFixed(2)}`);
  }
};

/** Sentences with the tags that a tagger gives them. */
const tagged = (
  context: Context,
  sentences: readonly TreeSentence[],
  tagger: Sections,
  classes: number,
): ParseExample[] => {
  const score = scorerOf(readLinear("tagger", tagger, "tags", classes));
  const clusters = context.clusters();
  return sentences.map((sentence) => {
    const atoms = sentenceAtoms(sentence, clusters);
    const tags = new Int32Array(sentence.forms.length);
    tagSentence(score, classes, atoms, tags.length, tags);
    return { sentence, atoms, tags };
  });
};

/** The parser learns on tags as bad as those it will get: each part is tagged by a tagger that never saw it. */
const taggedByOthers = (
  context: Context,
  sentences: readonly TreeSentence[],
  classes: readonly string[],
  extra: readonly TreeSentence[],
): ParseExample[] => {
  const parts = 4;
  const clusters = context.clusters();
  const partOf = (i: number): number => Math.floor(i / 20) % parts;
  return Array.from({ length: parts }, (_, part) => {
    const others = sentences.filter((_, i) => partOf(i) !== part);
    const seed = context.seed + part;
    const tagger = trainTagger(others, classes, clusters, { epochs: foldEpochs, seed, log: () => undefined, extra });
    const mine = sentences.filter((_, i) => partOf(i) === part);
    return tagged(context, mine, new Map(tagger), classes.length);
  }).flat();
};

export const runParser = (context: Context, news: readonly ParseExample[] = []): void => {
  const { seed, log } = context;
  const sentences = context.train();
  const classes = context.classes();
  const table = tagTable(classes, uposTags);
  const labels = parseLabels(sentences);
  const pair = (whole: ParseExample) => ({ whole, words: bareExample(whole, labels, table) });
  const extra = news.map(({ sentence }) => sentence);
  const examples = taggedByOthers(context, sentences, classes, extra).map(pair);
  const marks = writeLinear("marks", trainMarks(examples, table, { epochs: 6, seed, log }));
  const dev = Object.values(context.dev()).map((set) =>
    tagged(context, set, context.sections("tagger"), classes.length),
  );
  const measure = (rows: readonly Row[], note: string): void => {
    const sections = new Map([...marks, ...writeLinear("arcs", rows, 1 / 64, prunedArcs)]);
    const parser: TreeParser = {
      arcs: scorerOf(readLinear("parser", sections, "arcs", 2 * labels.length + 1)),
      marks: scorerOf(readLinear("parser", sections, "marks", 1)),
      labels,
      punct: labels.indexOf("punct") + 1,
      table,
    };
    const figures = dev
      .map((set) => parseAccuracy(parser, set))
      .map(({ uas, las }) => `UAS ${uas.toFixed(2)} LAS ${las.toFixed(2)}`);
    log(`${note}: EWT dev ${figures[0]}, GUM dev ${figures[1]}`);
  };
  const rows = trainParser(
    examples.map(({ words }) => words),
    labels.length,
    table,
    {
      epochs: parseEpochs,
      seed,
      log,
      extra: news.map((whole) => pair(whole).words),
      each: (epoch, soFar) => {
        if (epoch % 3 === 2) measure(soFar(), `epoch ${epoch + 1}`);
      },
    },
  );
  context.save("parser", [["labels", encode(labels)], ...marks, ...writeLinear("arcs", rows, 1 / 64, prunedArcs)]);
};

export const runNews = (context: Context, folder: string): void => {
  const news = newsExamples(context.data, loadLanguage(readModels(folder)), context.classes());
  context.log(`news: ${news.length} sentences`);
  const sentences = news.map(({ sentence }) => sentence);
  runTagger(context, sentences);
  runParser(context, news);
};
