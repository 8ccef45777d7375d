/**
 * The memo as a Word document with true footnotes. In: a memo. Out: the bytes of a .docx file.
 * A footnote of Word belongs to one mark, so a source cited twice stands at both places.
 */
import { quadCodes } from "@dragoman/coder/codebook/event-types";
import { scaleLinear } from "d3-scale";
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import { ChartRun } from "docx/charts";
import { quadPaper } from "../charts/palette.ts";
import { periodWords } from "./figure-table.ts";
import type { Figure, Memo } from "./memo.ts";
import { type Note, noteWords } from "./writing.ts";

/** Characters that XML 1.0 cannot hold; an article may. */
const clean = (words: string): string =>
  words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");

/** What is written from right to left, with the spaces and marks within it. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\p{M}\p{P}\s]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu;

type RunOptions = Pick<IRunOptions, "bold" | "size">;

/** Runs of one direction each: Word tells direction by run, and shows no isolates. */
const runs = (words: string, options: RunOptions = {}): TextRun[] => {
  const plain = clean(words).replaceAll(/[\u2066-\u2069]/g, "");
  const parts: TextRun[] = [];
  let end = 0;
  for (const { 0: foreign, index } of plain.matchAll(rightToLeft)) {
    if (index > end) parts.push(new TextRun({ ...options, text: plain.slice(end, index) }));
    const bidirectional = /\p{Script=Hebrew}/u.test(foreign) ? "he-IL" : "ar-SA";
    parts.push(new TextRun({ ...options, text: foreign, rightToLeft: true, language: { bidirectional } }));
    end = index + foreign.length;
  }
  return end < plain.length ? [...parts, new TextRun({ ...options, text: plain.slice(end) })] : parts;
};

/** Half points: Word's own unit of type. */
const small = 16;
/** Twentieths of a point. */
const margin = 1_130;

const linkTo = (url: string): ExternalHyperlink => {
  const link = new TextRun({ text: clean(url), style: "Hyperlink" });
  return new ExternalHyperlink({ link: encodeURI(decodeSafely(clean(url))), children: [link] });
};

/** @param again whether the note stands in full at an earlier mark */
const noteParagraph = (note: Note, again: boolean): Paragraph => {
  const { url, outlet, day } = note;
  const words = again ? `${outlet}${day === null ? "" : `, ${day}`}, as above.` : noteWords(note);
  const children: ParagraphChild[] = runs(` ${words}`);
  if (!again && url !== null && /^https?:\/\//i.test(url)) children.push(new TextRun(" "), linkTo(url));
  return new Paragraph({ style: "FootnoteText", children });
};

/** An address may hold percent signs that encode nothing; then it is kept as it is. */
const decodeSafely = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** The number of the page, and of how many. */
const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: small })],
      }),
    ],
  });

/** Pixels: two stand side by side. */
const chartSize = { width: 310, height: 210 };

const kinds = ["cooperation", "conflict"] as const;

/** The classes of one kind: words, then deeds. */
const quadsOf = (kind: (typeof kinds)[number]) => quadCodes.filter((quad) => quad.endsWith(kind));

/**
 * The series as charts of Word's own, which hold their numbers: cooperation and conflict beside each other on one scale, in the colours of the
 * drawn ones. A single chart with conflict below the line would have its dates upon the bars.
 */
const chartsOf = ({ title, step, periods }: Figure): Paragraph[] => {
  const categories = periods.map(({ start }) => periodWords(start, step).replace(/^(\d+ \p{L}{3})\p{L}* \d+$/u, "$1"));
  const highest = (kind: (typeof kinds)[number]) =>
    Math.max(1, ...periods.map(({ counts }) => quadsOf(kind).reduce((sum, quad) => sum + (counts[quad] ?? 0), 0)));
  const [, maximum] = scaleLinear([0, Math.max(...kinds.map(highest))], [0, 1])
    .nice()
    .domain() as [number, number];
  const chartOf = (kind: (typeof kinds)[number]) =>
    new ChartRun({
      type: "column",
      stacking: "stacked",
      gapWidth: 40,
      categories,
      series: quadsOf(kind).map((quad) => ({
        name: quad,
        color: quadPaper(quad),
        values: periods.map(({ counts }) => counts[quad] ?? 0),
      })),
      valueAxis: { maximum, minimum: 0, numberFormat: "0" },
      chartArea: { border: "none" },
      altText: { name: `${title}: ${kind}` },
      transformation: chartSize,
    });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 200 }, children: runs(title, { size: small, bold: true }) }),
    new Paragraph({ children: kinds.map(chartOf) }),
  ];
};

/** @returns a document that Word and LibreOffice open: A4, headings, bullets, footnotes */
export const memoDocx = async ({ title, scope, sections, basis, notes }: Memo): Promise<Uint8Array> => {
  const footnotes: { [number: number]: { children: Paragraph[] } } = {};
  const cited = new Set<number>();
  const cite = (number: number, i: number): ParagraphChild[] => {
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = { children: [noteParagraph(notes[number - 1] as Note, cited.has(number))] };
    cited.add(number);
    const comma = i === 0 ? [] : [new TextRun({ text: ",", superScript: true })];
    return [...comma, new FootnoteReferenceRun(id)];
  };
  const headingOf = (words: string) =>
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: runs(words) });
  const body: Paragraph[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...(scope === "" ? [] : [new Paragraph({ children: runs(scope), spacing: { after: 160 } })]),
  ];
  for (const { heading, points, figure, rest } of sections) {
    body.push(headingOf(heading));
    for (const { when, text, notes: numbers } of points) {
      body.push(
        new Paragraph({
          numbering: { reference: "points", level: 0 },
          keepLines: true,
          children: [
            ...(when === "" ? [] : runs(`${when}. `, { bold: true })),
            ...runs(text),
            ...numbers.flatMap(cite),
          ],
        }),
      );
    }
    if (figure !== null) body.push(...chartsOf(figure));
    if (rest !== "") body.push(new Paragraph({ children: runs(rest) }));
  }
  body.push(
    headingOf("What this rests on"),
    ...basis.map((words) => new Paragraph({ children: runs(words), spacing: { after: 120 } })),
  );
  const document = new Document({
    title: clean(title),
    subject: clean(scope),
    creator: "Dragoman",
    lastModifiedBy: "Dragoman",
    compatibility: { version: 15 },
    styles: {
      default: {
        document: { run: { font: "Georgia", size: 21, language: { value: "en-GB", bidirectional: "ar-SA" } } },
        footnoteText: { run: { size: small } },
        title: { run: { size: 36 }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 280, after: 80 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: "points",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer() },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
