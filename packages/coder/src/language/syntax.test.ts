/** Reading by the syntax network: the same whatever is read beside it and whatever it runs on; a tree for every sentence. */
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { readClusters } from "./clusters.ts";
import { readSections } from "./model-file.ts";
import { plainKernel } from "./plain-kernel.ts";
import { readSyntaxOf } from "./syntax.ts";
import { readSyntax } from "./syntax-model.ts";
import { createSyntaxReader, type SyntaxReader } from "./syntax-room.ts";
import { atomCount, atomsOf } from "./word-atoms.ts";

const files = readModels();
const clusters = readClusters("clusters", readSections("clusters", files.clusters));
const reader = createSyntaxReader(readSyntax("syntax", files.syntax));

const read = (by: SyntaxReader, sentences: readonly string[]) => {
  const words = sentences.map((sentence) => sentence.split(" "));
  const forms = words.flat();
  const atoms = new Int32Array(forms.length * atomCount);
  atomsOf(forms, 0, forms.length - 1, clusters, atoms);
  const begins = [0];
  for (const { length } of words) begins.push((begins[begins.length - 1] as number) + length);
  const column = (): Int32Array => new Int32Array(forms.length);
  const columns = { tags: column(), heads: column(), labels: column() };
  readSyntaxOf(by, atoms, begins, columns);
  return words.map((_, k) => {
    const part = (c: Int32Array): number[] => [...c.subarray(begins[k], begins[k + 1])];
    return { tags: part(columns.tags), heads: part(columns.heads), labels: part(columns.labels) };
  });
};

const sentences = [
  "Norway and Chad signed an agreement on fisheries on Monday .",
  "Talks .",
  "The minister , who had refused to travel , met his counterpart from Peru in Lima .",
  "“ We shall see , ” he said .",
  "Officials in Hanoi said that the ships had left the port before dawn .",
];

describe("readSyntaxOf", () => {
  it("reads a sentence the same alone and among others", () => {
    expect(read(reader, sentences)).toEqual(sentences.flatMap((sentence) => read(reader, [sentence])));
  });

  it("reads the same with WebAssembly and without", () => {
    expect(read(createSyntaxReader(readSyntax("syntax", files.syntax, plainKernel)), sentences)).toEqual(
      read(reader, sentences),
    );
  });

  it.each([1, 159, 160, 161, 500, 3000])("gives a tree with one root to a sentence of %i words", (n) => {
    const sentence = Array.from({ length: n }, (_, i) => ["ships", "of", "Peru", ",", "sailed"][i % 5]).join(" ");
    const [{ heads = [], labels = [] } = {}] = read(reader, [sentence, ...sentences]);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    const done = new Set([heads.indexOf(-1)]);
    heads.forEach((_, start) => {
      const path: number[] = [];
      for (let i = start; !done.has(i); i = heads[i] as number) {
        path.push(i);
        expect(path.length).toBeLessThanOrEqual(n);
      }
      for (const i of path) done.add(i);
    });
    heads.forEach((head, i) => {
      expect(labels[i] === 1).toBe(head === -1);
    });
  });
});

describe("readSyntax", () => {
  it.each([
    ["a missing file", undefined, 'language: model "syntax" is missing'],
    ["a file cut short", (files.syntax as Uint8Array).subarray(0, 5000), 'language: model "syntax" is cut short'],
  ])("refuses %s in one line", (_, file, message) => {
    expect(() => readSyntax("syntax", file)).toThrow(message);
  });
});
