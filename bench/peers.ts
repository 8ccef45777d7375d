/** Speed of the JavaScript libraries that do a part of what the coder does, on the same text in the same run. */
import type { Benchmark } from "./benchmark.ts";
import type { Reading } from "./figure.ts";

interface Peer {
  readonly name: string;
  /** What it does of the coder's work, and what it does not. */
  readonly does: string;
  /** Makes what reads one text. */
  readonly open: () => Promise<(text: string) => unknown>;
}

export const peerTable: readonly Peer[] = [
  {
    name: "wink-nlp",
    does: "tokens, sentences, tags, lemmas and entities by pattern; no tree, no persons or organizations",
    open: async () => {
      const [{ default: winkNlp }, { default: model }] = await Promise.all([
        import("wink-nlp"),
        import("wink-eng-lite-web-model"),
      ]);
      const nlp = winkNlp(model, ["sbd", "pos", "ner"]);
      return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
    },
  },
  {
    name: "compromise",
    does: "tokens, sentences, tags and names by rules and lists; no tree",
    open: async () => {
      const { default: nlp } = await import("compromise");
      return (text) => nlp(text).json();
    },
  },
  {
    name: "chrono-node",
    does: "dates only; no text before or after them is read",
    open: async () => {
      const { parse } = await import("chrono-node");
      const published = new Date(Date.UTC(2020, 6, 20, 12));
      return (text) => parse(text, published);
    },
  },
];

export const peers: Benchmark = {
  name: "peers",
  says: "wink-nlp, compromise and chrono-node on the same text, one core",
  prepare: async ({ articles, words }) => {
    const opened = await Promise.all(peerTable.map(async ({ name, open }) => ({ name, read: await open() })));
    for (const { read } of opened) for (const { text } of articles.slice(0, 10)) read(text);
    return {
      round: () =>
        opened.map(({ name, read }): Reading => {
          const from = performance.now();
          for (const { text } of articles) read(text);
          return { name: `peer ${name}`, unit: "words/s", value: (1000 * words) / (performance.now() - from) };
        }),
    };
  },
};
