/**
 * Attribution on PolNeAR (Newell et al. 2018). In: the data folder, resources. Out: token F1 of each role, exact and overlapping span F1,
 * linked F1. Spans are trimmed of punctuation; contents overlap at a Jaccard of half their characters; a pair is linked when its source does too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { code, type Resources } from "@dragoman/coder";
import { score } from "../packages/desk/src/measure/scores.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

type Pair = readonly [number, number];

interface Annotated {
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
}

type Role = "source" | "cue" | "content";
const roles: readonly Role[] = ["source", "cue", "content"];
type Units = ReadonlySet<number>;

interface Quoted {
  readonly source: Units;
  readonly cue: Units;
  readonly content: Units;
}

/** The letters and digits of spans: trimming punctuation from both ends leaves nothing else to differ. */
const units = (text: string, spans: readonly Pair[]): Units => {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] as string)) found.add(i);
  }
  return found;
};

const shared = (a: Units, b: Units): number => [...a].filter((unit) => b.has(unit)).length;
const jaccard = (a: Units, b: Units): number => {
  const both = shared(a, b);
  return a.size + b.size === both ? 1 : both / (a.size + b.size - both);
};
const same = (a: Units, b: Units): boolean => a.size === b.size && shared(a, b) === a.size;

/** How many of one list find a partner in the other, each partner once. */
const matched = (gold: readonly Quoted[], made: readonly Quoted[], fits: (g: Quoted, m: Quoted) => boolean): number => {
  const free = new Set(made);
  let count = 0;
  for (const g of gold) {
    const partner = [...free].find((m) => fits(g, m));
    if (partner === undefined) continue;
    free.delete(partner);
    count++;
  }
  return count;
};

const pairs = (spans: readonly { readonly start: number; readonly end: number }[]): Pair[] =>
  spans.map(({ start, end }) => [start, end] as const);

/** What became of each gold span of a role, and which coded ones meet none. */
const tallyRole = (tally: Tally, role: Role, text: string, gold: readonly Quoted[], made: readonly Quoted[]): void => {
  const words = (found: Units): string => {
    const all = [...found].sort((a, b) => a - b);
    return text.slice(all[0], (all.at(-1) ?? -1) + 1).slice(0, 200);
  };
  // Contents are too many to be told apart by their words.
  const label = (found: Units): string => (role === "content" ? "content" : words(found).toLowerCase());
  const filled = (list: readonly Quoted[]) => list.map((one) => one[role]).filter(({ size }) => size > 0);
  for (const wanted of filled(gold)) {
    const near = filled(made).find((one) => shared(one, wanted) > 0);
    const how =
      near === undefined
        ? ", missed"
        : same(near, wanted) || filled(made).some((one) => same(one, wanted))
          ? ""
          : ", another span";
    const found = near === undefined ? "" : `: ${words(near)}`;
    tally.add(role, label(wanted), `${label(wanted)}${how}`, `${words(wanted)}${found}`);
  }
  for (const one of filled(made))
    if (!filled(gold).some((wanted) => shared(one, wanted) > 0)) tally.add(role, "nothing", label(one), words(one));
};

export const evaluateAttribution = (dataDir: string, resources: Resources, tally: Tally): Row[] => {
  const articles = gunzipSync(readFileSync(join(dataDir, "polnear", "dev.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Annotated);
  const tokens = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] };
  const exact = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] };
  const overlapping = [0, 0, 0];
  const linked = [0, 0, 0];
  const add = (sum: number[], right: number, made: number, gold: number) => {
    sum[0] = (sum[0] as number) + right;
    sum[1] = (sum[1] as number) + made;
    sum[2] = (sum[2] as number) + gold;
  };
  for (const { text, attributions } of articles) {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
    const gold = attributions.map(({ source, cue, content }) => ({
      source: units(text, source),
      cue: units(text, cue),
      content: units(text, content),
    }));
    const made = code({ text }, resources)
      .attributions.filter(({ content }) => content.length > 0)
      .map(({ speaker, cue, content }) => ({
        source: units(text, speaker.span === null ? [] : pairs([speaker.span])),
        cue: units(text, cue === null ? [] : pairs([cue])),
        content: units(text, pairs(content)),
      }));
    for (const role of roles) {
      tallyRole(tally, role, text, gold, made);
      const covered = (list: readonly Quoted[]) => new Set(list.flatMap((one) => [...one[role]]));
      const [g, m] = [covered(gold), covered(made)];
      add(
        tokens[role],
        words.filter((at) => g.has(at) && m.has(at)).length,
        words.filter((at) => m.has(at)).length,
        words.filter((at) => g.has(at)).length,
      );
      const unique = (list: readonly Quoted[]) => [
        ...new Map(list.filter((one) => one[role].size > 0).map((one) => [[...one[role]].join(","), one])).values(),
      ];
      const [ug, um] = [unique(gold), unique(made)];
      add(
        exact[role],
        matched(ug, um, (a, b) => same(a[role], b[role])),
        um.length,
        ug.length,
      );
    }
    add(
      overlapping,
      matched(gold, made, (a, b) => jaccard(a.content, b.content) >= 0.5),
      made.length,
      gold.length,
    );
    const sourcesAgree = (a: Quoted, b: Quoted) =>
      (a.source.size === 0 && b.source.size === 0) || jaccard(a.source, b.source) >= 0.5;
    add(
      linked,
      matched(gold, made, (a, b) => jaccard(a.content, b.content) >= 0.5 && sourcesAgree(a, b)),
      made.length,
      gold.length,
    );
  }
  const f1 = ([right, made, gold]: readonly number[]) => score(right as number, made as number, gold as number).f1;
  const row = (metric: string, value: number): Row => ({ task: "polnear", set: "PolNeAR dev", metric, value });
  return [
    ...roles.map((role) => row(`${role}, token F1`, f1(tokens[role]))),
    row("source, exact F1", f1(exact.source)),
    row("cue, exact F1", f1(exact.cue)),
    row("content, exact F1", f1(exact.content)),
    row("content, F1 at Jaccard ≥ 0.5", f1(overlapping)),
    row("content and its source, linked F1", f1(linked)),
  ];
};
