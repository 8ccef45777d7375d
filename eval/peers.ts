/**
 * Figures of the peers. In: a row of ours. Out: the row with published figures beside it, and those measured by us (m). Sources: UDPipe 1
 * and 2, Stanza, Trankit and spaCy: their papers and model pages; CofeNet (COLING 2022); Zhu et al. 2021 (OntoGUM); Hu et al. 2024 (ACL);
 * UzZaman et al. 2013 (TempEval-3).
 */
import type { Peer, Row } from "./row.ts";

const ewtTest = "EWT test";
const cofenet = "PolNeAR test, CofeNet 2022";
const tempEval = "TempEval-3 Platinum, another set";
const annotators: string = "two annotators, 16 train articles (m)";

const udGold: { readonly [metric: string]: readonly Peer[] } = {
  UPOS: [
    { name: "wink-nlp", value: 0.87, source: `${ewtTest} (m)` },
    { name: "compromise", value: 0.678, source: `${ewtTest} (m)` },
  ],
  LAS: [
    { name: "UDPipe 1.2", value: 0.811, source: ewtTest },
    { name: "UDPipe 2 with multilingual BERT", value: 0.924, source: ewtTest },
  ],
};

const table: readonly {
  readonly task: string;
  readonly set: RegExp;
  readonly peers: { readonly [metric: string]: readonly Peer[] };
}[] = [
  { task: "ud, gold tokens", set: /^EWT/, peers: udGold },
  {
    task: "ud, raw text",
    set: /^EWT/,
    peers: {
      "LAS F1": [
        { name: "UDPipe 1.2", value: 0.77, source: ewtTest },
        { name: "Stanza", value: 0.868, source: ewtTest },
        { name: "Trankit large", value: 0.894, source: ewtTest },
      ],
    },
  },
  {
    task: "ner",
    set: /PolNeAR/,
    peers: { "F1, all but dates": [{ name: "spaCy sm", value: 0.843, source: "OntoNotes, another set" }] },
  },
  {
    task: "time",
    set: /./,
    peers: {
      "extent, relaxed F1": [{ name: "HeidelTime", value: 0.9, source: tempEval }],
      "value F1": [
        { name: "HeidelTime", value: 0.776, source: tempEval },
        { name: "SUTime", value: 0.674, source: tempEval },
      ],
    },
  },
  {
    task: "coref",
    set: /all genres/,
    peers: {
      "CoNLL F1": [
        { name: "Stanford's rules", value: 0.397, source: "OntoGUM, all mentions, Zhu et al. 2021" },
        { name: "neural", value: 0.646, source: "OntoGUM, all mentions, Zhu et al. 2021" },
      ],
    },
  },
  {
    task: "polnear",
    set: /./,
    peers: {
      "source, exact F1": [
        { name: "BiLSTM-CRF", value: 0.696, source: cofenet },
        { name: "BERT", value: 0.811, source: cofenet },
        { name: "people", value: 0.795, source: annotators },
      ],
      "cue, exact F1": [
        { name: "BiLSTM-CRF", value: 0.667, source: cofenet },
        { name: "BERT", value: 0.74, source: cofenet },
        { name: "people", value: 0.712, source: annotators },
      ],
      "content, exact F1": [
        { name: "BiLSTM-CRF", value: 0.59, source: cofenet },
        { name: "BERT", value: 0.689, source: cofenet },
        { name: "people", value: 0.684, source: annotators },
      ],
      "content, token F1": [{ name: "people", value: 0.912, source: annotators }],
      "content and its source, linked F1": [{ name: "people", value: 0.733, source: annotators }],
    },
  },
  {
    task: "plv",
    set: /5-fold/,
    peers: {
      "root macro-F1": [{ name: "ZSP (roberta-large, GPU)", value: 0.821, source: "PLV test, Hu et al. 2024" }],
      "quad macro-F1": [{ name: "ZSP (roberta-large, GPU)", value: 0.892, source: "PLV test, Hu et al. 2024" }],
    },
  },
];

/** The peers' figures for a row, with those that it already has. */
export const withPeers = (row: Row): Row => {
  const { peers } = table.find(({ task, set }) => task === row.task && set.test(row.set)) ?? {};
  const found = [...(row.peers ?? []), ...(peers?.[row.metric] ?? [])];
  return found.length === 0 ? row : { ...row, peers: found };
};
