/**
 * The memo as a Word document with true footnotes. In: a memo. Out: the bytes of a .docx file.
 * A footnote of Word belongs to one mark, so a source cited twice stands at both places.
 */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Memo } from "./memo.ts";
import { type Note, noteWords } from "./writing.ts";

/** Characters that XML 1.0 cannot hold; an article may. */
const clean = (words: string): string =>
  words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");

const run = (text: string, bold = false): TextRun => new TextRun({ text: clean(text), bold });

/** Half points: Word's own unit of type. */
const small = 16;
/** Twentieths of a point. */
const margin = 1_130;

const linkTo = (url: string): ExternalHyperlink => {
  const link = new TextRun({ text: clean(url), style: "Hyperlink", size: small });
  return new ExternalHyperlink({ link: encodeURI(decodeSafely(clean(url))), children: [link] });
};

/** @param again whether the note stands in full at an earlier mark */
const noteParagraph = (note: Note, again: boolean): Paragraph => {
  const { url, outlet, day } = note;
  const words = again ? `${outlet}${day === null ? "" : `, ${day}`}, as above.` : noteWords(note);
  const children: ParagraphChild[] = [new TextRun({ text: clean(` ${words}`), size: small })];
  if (!again && url !== null && /^https?:\/\//i.test(url)) children.push(run(" "), linkTo(url));
  return new Paragraph({ children });
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
  const body: Paragraph[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...(scope === "" ? [] : [new Paragraph({ children: [run(scope)], spacing: { after: 160 } })]),
  ];
  for (const { heading, points, rest } of sections) {
    body.push(new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(heading)] }));
    for (const { when, text, notes: numbers } of points) {
      body.push(
        new Paragraph({
          numbering: { reference: "points", level: 0 },
          children: [...(when === "" ? [] : [run(`${when}. `, true)]), run(text), ...numbers.flatMap(cite)],
        }),
      );
    }
    if (rest !== "") body.push(new Paragraph({ children: [run(rest)] }));
  }
  body.push(
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run("What this rests on")] }),
    ...basis.map((words) => new Paragraph({ children: [run(words)], spacing: { after: 120 } })),
  );
  const document = new Document({
    title: clean(title),
    creator: "Dragoman",
    styles: {
      default: {
        document: { run: { font: "Georgia", size: 21 } },
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
