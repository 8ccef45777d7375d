/**
 * CoNLL-U (universaldependencies.org/format.html). In: a `Language`, or CoNLL-U text with sentences and tokens to keep.
 * Out: CoNLL-U text; or sentences whose other columns `analyseTokens` predicts anew.
 */
import type { Span } from "../text/span.ts";
import { annotate, type LanguageModels, type Segmented } from "./analyse.ts";
import type { Language } from "./language.ts";

/** A sentence read from CoNLL-U: its words, and the lines around them that are kept. */
export interface GivenSentence {
  /** Comment lines, in order. */
  readonly comments: readonly string[];
  readonly words: readonly GivenWord[];
  /** Lines of multiword tokens, by the index of their first word. */
  readonly ranges: ReadonlyMap<number, string>;
}

export interface GivenWord {
  readonly form: string;
  /** The MISC column. */
  readonly misc: string;
  /** Whether a space follows; within a multiword token and before its last word there is none. */
  readonly spaceAfter: boolean;
}

const fail = (line: number, what: string): never => {
  throw new Error(`CoNLL-U line ${line}: ${what}`);
};

/**
 * Reads sentences and tokens. Empty nodes (1.1) are left out: what they say is predicted by nobody.
 * Throws one short line with the line number where the text is no CoNLL-U.
 */
export const fromConllu = (conllu: string): GivenSentence[] => {
  const sentences: GivenSentence[] = [];
  let comments: string[] = [];
  let words: GivenWord[] = [];
  let ranges = new Map<number, string>();
  let range: { last: number; spaceAfter: boolean } | null = null;
  const close = (line: number): void => {
    if (range !== null) fail(line, `multiword token ends at word ${range.last}, which is missing`);
    if (words.length > 0) sentences.push({ comments, words, ranges });
    else if (comments.length > 0) fail(line, "sentence without words");
    comments = [];
    words = [];
    ranges = new Map();
  };
  const lines = conllu.split("\n");
  lines.forEach((raw, k) => {
    const number = k + 1;
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line === "") {
      close(number);
      return;
    }
    if (line.startsWith("#")) {
      if (words.length > 0) fail(number, "comment within a sentence");
      comments.push(line);
      return;
    }
    const columns = line.split("\t");
    if (columns.length !== 10) fail(number, `${columns.length} columns instead of 10`);
    const [id, form, misc] = [columns[0], columns[1], columns[9]] as [string, string, string];
    if (form === "") fail(number, "empty form");
    if (/^[0-9]+\.[0-9]+$/.test(id)) return;
    const spaceAfter = !misc.split("|").includes("SpaceAfter=No");
    const found = /^([0-9]{1,9})-([0-9]{1,9})$/.exec(id);
    if (found !== null) {
      const [first, last] = [Number(found[1]), Number(found[2])];
      if (range !== null || first !== words.length + 1 || last <= first)
        fail(number, `multiword token ${id} out of place`);
      ranges.set(words.length, line);
      range = { last, spaceAfter };
      return;
    }
    if (id !== String(words.length + 1)) fail(number, `word ${id} where ${words.length + 1} is due`);
    const within: { last: number; spaceAfter: boolean } | null = range;
    const ends = within !== null && within.last === words.length + 1;
    words.push({ form, misc, spaceAfter: within === null ? spaceAfter : ends && within.spaceAfter });
    if (ends) range = null;
  });
  close(lines.length);
  return sentences;
};

/**
 * Predicts every column of given sentences but ID and FORM. The text is put together from the words, one paragraph a
 * sentence; words of a multiword token stand side by side in it, as they do in a contraction.
 */
export const analyseTokens = (sentences: readonly GivenSentence[], models: LanguageModels): Language =>
  annotate(segmentGiven(sentences), models);

const segmentGiven = (sentences: readonly GivenSentence[]): Segmented => {
  const parts: string[] = [];
  const paragraphs: Span[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const form: string[] = [];
  const begins: number[] = [];
  let at = 0;
  for (const { words } of sentences) {
    if (begins.length > 0) parts.push("\n\n");
    if (begins.length > 0) at += 2;
    begins.push(form.length);
    const from = at;
    words.forEach((word, i) => {
      start.push(at);
      at += word.form.length;
      end.push(at);
      form.push(word.form);
      const gap = i < words.length - 1 && word.spaceAfter ? " " : "";
      parts.push(word.form, gap);
      at += gap.length;
    });
    paragraphs.push({ start: from, end: end[end.length - 1] as number });
  }
  return {
    text: parts.join(""),
    paragraphs,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    form,
    begins,
    paragraphOf: begins.map((_, k) => k),
  };
};

/** Words that are the second part of a contraction where they touch the word before. */
const clitic = /^(?:n['’`]?t|['’`](?:s|d|m|ll|re|ve)?)$/i;
const joined = /^(?:cannot|gonna|wanna|gotta)$/i;

/** Last token of the multiword token that begins at token t, or t itself if none does. */
const rangeEnd = (language: Language, t: number, last: number): number => {
  let end = t;
  while (end < last && language.start[end + 1] === language.end[end]) {
    const next = language.form[end + 1] as string;
    const both = language.text.slice(language.start[end], language.end[end + 1]);
    const apostrophe = next.length === 1 && language.xpos[end + 1] !== "POS";
    const isClitic = clitic.test(next) && !apostrophe && /[\p{L}\p{N}]$/u.test(language.form[end] as string);
    if (!isClitic && !joined.test(both)) break;
    end++;
  }
  return end;
};

const row = (id: string, columns: readonly string[]): string => [id, ...columns].join("\t");

/** A column may not be empty or hold tabs and line ends. */
const cell = (value: string): string => value.replace(/[\t\n\r]/g, " ").trim() || "_";

const wordRow = (language: Language, t: number, first: number, misc: string): string => {
  const head = language.head[t] as number;
  return row(String(t - first + 1), [
    cell(language.form[t] as string),
    cell(language.lemma[t] as string),
    language.upos[t] as string,
    cell(language.xpos[t] as string),
    language.feats[t] as string,
    String(head < 0 ? 0 : head - first + 1),
    language.deprel[t] as string,
    "_",
    misc,
  ]);
};

/** The CoNLL-U of an analysis: `# sent_id`, `# text`, multiword tokens for contractions, SpaceAfter=No. */
export const toConllu = (language: Language): string => {
  const out: string[] = [];
  let paragraph = -1;
  language.sentences.forEach((sentence, k) => {
    const { first, last } = sentence;
    if (k === 0) out.push("# newdoc");
    out.push(`# sent_id = ${k + 1}`);
    if (sentence.paragraph !== paragraph) out.push("# newpar");
    paragraph = sentence.paragraph;
    out.push(`# text = ${sentenceText(language, first, last)}`);
    const touches = (t: number): boolean => t < last && language.start[t + 1] === language.end[t];
    for (let t = first; t <= last; t++) {
      const end = rangeEnd(language, t, last);
      if (end > t) {
        const form = language.text.slice(language.start[t], language.end[end]);
        const range = `${t - first + 1}-${end - first + 1}`;
        out.push(row(range, [form, ...Array<string>(7).fill("_"), touches(end) ? "SpaceAfter=No" : "_"]));
        for (; t <= end; t++) out.push(wordRow(language, t, first, "_"));
        t--;
      } else out.push(wordRow(language, t, first, touches(t) ? "SpaceAfter=No" : "_"));
    }
    out.push("");
  });
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
};

const sentenceText = (language: Language, first: number, last: number): string => {
  let text = "";
  for (let t = first; t <= last; t++) {
    text += language.form[t];
    if (t < last && language.start[t + 1] !== language.end[t]) text += " ";
  }
  return text;
};

/** The CoNLL-U of given sentences, comments and multiword tokens as they were, every other column as predicted. */
export const givenToConllu = (sentences: readonly GivenSentence[], language: Language): string => {
  const out: string[] = [];
  let first = 0;
  for (const { comments, words, ranges } of sentences) {
    out.push(...comments);
    words.forEach(({ misc }, i) => {
      const range = ranges.get(i);
      if (range !== undefined) out.push(range);
      out.push(wordRow(language, first + i, first, misc));
    });
    out.push("");
    first += words.length;
  }
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
};
