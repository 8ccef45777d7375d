/** Quotations within running text. In: words of an article. Out: the same between quotation marks, shortened, and with inner marks that are whole. */
import { oneLine, setApart } from "../formats/words.ts";

/** A list's sign before its first word. */
const bullet = /^[•·▪◦‣*]\s*/u;

const marks = /[“”„«»"]/g;

/** Inner marks become single ones; a mark without its other half is left out. */
const innerMarks = (words: string): string => {
  const found = words.match(marks) ?? [];
  if (found.length % 2 === 1) return words.replaceAll(marks, "");
  let opens = false;
  return words.replaceAll(marks, () => {
    opens = !opens;
    return opens ? "‘" : "’";
  });
};

/** `“the two sides agreed …”` @param longest words beyond which it is cut: a memo's reader finds the rest at the source */
export const quoted = (words: string, longest = 34): string => {
  const all = oneLine(words).replace(bullet, "").split(" ");
  const kept = all.slice(0, longest).join(" ");
  const plain = innerMarks(kept).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, "");
  return `“${setApart(`${plain}${all.length > longest ? " …" : ""}`)}”`;
};
