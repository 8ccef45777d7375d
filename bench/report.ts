/** Figures and comparisons as tables for a terminal. In: figures. Out: lines. */
import { type Compared, type Figure, spreadOf } from "./figure.ts";
import { peerTable } from "./peers.ts";

const digits = (value: number): string =>
  (value < 1 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en")).padStart(9);

const notes: ReadonlyMap<string, string> = new Map(peerTable.map(({ name, does }) => [`peer ${name}`, does]));

export const figureLines = (figures: readonly Figure[]): string[] =>
  figures.map((figure) => {
    const { name, unit, median, low, high } = figure;
    const spread = `± ${(100 * spreadOf(figure)).toFixed(0)} %`.padStart(7);
    const note = notes.get(name);
    return `${name.padEnd(40)}${digits(median)} ${unit.padEnd(11)}${spread}  (${digits(low).trim()} – ${digits(high).trim()})${note === undefined ? "" : `  ${note}`}`;
  });

export const comparedLines = (compared: readonly Compared[]): string[] =>
  compared.map(
    ({ name, unit, before, now, ratio, verdict }) =>
      `${name.padEnd(40)}${digits(before)} → ${digits(now)} ${unit.padEnd(11)} × ${ratio.toFixed(2)}  ${verdict}`,
  );
