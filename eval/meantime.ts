/**
 * The English articles of MEANTIME (Minard et al. 2016). In: the data folder. Out: texts with their expressions of time and marked events.
 * The headline, the date and the first four sentences are annotated; what follows them is left out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Expression {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 value. */
  readonly value: string;
}

/** A text with the expressions of time that are in it. */
export interface TimedText {
  readonly text: string;
  /** ISO day, or null. */
  readonly published: string | null;
  readonly expressions: readonly Expression[];
}

/** A marked event, with the annotators' words for it. */
export interface MarkedEvent {
  readonly start: number;
  readonly end: number;
  /** CERTAIN, PROBABLE, POSSIBLE, UNDERSPECIFIED; empty where nothing was annotated. */
  readonly certainty: string;
  /** POS, NEG, UNDERSPECIFIED. */
  readonly polarity: string;
  /** FUTURE, NON_FUTURE, UNDERSPECIFIED. */
  readonly time: string;
}

export interface MeantimeText extends TimedText {
  readonly events: readonly MarkedEvent[];
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const plainWords = (words: string): string =>
  words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const lastAnnotated = 5;

interface Mark {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Marks of one kind over token ids; those outside the annotated part are left out. */
const marksOf = (
  xml: string,
  kind: string,
  at: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
): readonly Mark[] =>
  [...xml.matchAll(new RegExp(`<${kind} ([^>]*?)(?:/>|>(.*?)</${kind}>)`, "gs"))].flatMap(
    ([, tag = "", inside = ""]) => {
      const spans = [...inside.matchAll(/<token_anchor [^>]*t_id="(\d+)"/g)].flatMap(
        ([, id]) => at.get(id ?? "") ?? [],
      );
      const [first] = spans;
      const last = spans.at(-1);
      return first === undefined || last === undefined ? [] : [{ tag, start: first.start, end: last.end }];
    },
  );

/** One file: tokens, one paragraph a sentence, and marks over token ids. */
const readFile = (xml: string): MeantimeText => {
  let text = "";
  let sentence = "";
  const at = new Map<string, { start: number; end: number }>();
  for (const match of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const [, tag = "", form = ""] = match;
    const own = attribute(tag, "sentence") ?? "";
    if (Number(own) > lastAnnotated) break;
    if (text !== "") text += own === sentence ? " " : "\n\n";
    sentence = own;
    const words = plainWords(form);
    at.set(attribute(tag, "t_id") ?? "", { start: text.length, end: text.length + words.length });
    text += words;
  }
  const created = /<TIMEX3 ([^>]*functionInDocument="CREATION_TIME"[^>]*)>/.exec(xml)?.[1] ?? "";
  const day = attribute(created, "value")?.slice(0, 10) ?? "";
  return {
    text,
    published: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    expressions: marksOf(xml, "TIMEX3", at).map(({ tag, start, end }) => ({
      start,
      end,
      value: attribute(tag, "value") ?? "",
    })),
    events: marksOf(xml, "EVENT_MENTION", at).map(({ tag, start, end }) => ({
      start,
      end,
      certainty: attribute(tag, "certainty") ?? "",
      polarity: attribute(tag, "polarity") ?? "",
      time: attribute(tag, "time") ?? "",
    })),
  };
};

/** Every article below the data folder, in the order of file names. */
export const readMeantime = (dataDir: string): readonly MeantimeText[] => {
  const folder = join(dataDir, "meantime", "dev");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => readFile(readFileSync(join(folder, name), "utf8")));
};
