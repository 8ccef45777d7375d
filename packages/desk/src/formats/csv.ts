/** Tables as CSV (RFC 4180). In: heads and rows. Out: text with CRLF line ends. A cell that a spreadsheet would run as a formula is words. */

export type Cell = string | number | null;

/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection); the wide signs do so in some locales, and some skip blanks. */
const formula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

const cellText = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const words = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
};

export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

export const csvOf = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  csvRows([heads, ...rows]);
