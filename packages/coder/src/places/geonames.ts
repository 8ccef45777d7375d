/**
 * The gazetteer of the world: populated places and first-order regions of GeoNames. In: a name. Out: all who bear it, with country,
 * population and position. The file (models/gazetteer.bin.gz, made by training/train-gazetteer.ts) holds folded names in order, which
 * are searched where they lie: loading costs one pass over its bytes, made when the first name is asked for.
 */
import { decodeUtf8, readSections, section, sectionLines } from "../language/model-file.ts";

/** One place that bears a name. */
export interface Bearer {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Inhabitants, to a few per cent; a region's are those of its towns. */
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
  readonly region: boolean;
}

/** @returns all bearers of a name, the most populous first; none where it is unknown */
export type Geonames = (name: string) => readonly Bearer[];

/** Letters that Unicode does not take apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ə: "a",
  ǝ: "a",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** A name without what spellings differ in: case, accents, apostrophes, hyphens. "Al-Ḩudaydah" and "al hudaydah" fold alike. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f'’‘ʻʼ`´.]/gu, "")
    .replaceAll(/[^a-z0-9 ]/gu, (letter) => letters[letter] ?? " ")
    .replaceAll(/ +/g, " ")
    .trim();

/** Bytes a row: country, population (steps of a fortieth of a decade; the high bit marks a region), latitude, longitude (hundredths of a degree). */
export const rowBytes = 7;
const regionBit = 0x8000;
export const populationStep = 40;

const LINE_FEED = 10;

/** Reads the gazetteer. @throws Error with one line naming the model, where it is damaged */
export const readGeonames = (bytes: Uint8Array): Geonames => {
  const sections = readSections("gazetteer", bytes);
  const countries = sectionLines("gazetteer", sections, "countries");
  const keys = section("gazetteer", sections, "keys");
  const rows = section("gazetteer", sections, "rows");
  const count = Math.floor(rows.length / rowBytes);
  let starts: Uint32Array | null = null;
  const lineStarts = (): Uint32Array => {
    const found = new Uint32Array(count + 1);
    let next = 1;
    for (let i = 0; i < keys.length && next < count; i++) if (keys[i] === LINE_FEED) found[next++] = i + 1;
    found[count] = keys.length + 1;
    return found;
  };
  const int16 = (at: number): number => (((rows[at] as number) | ((rows[at + 1] as number) << 8)) << 16) >> 16;
  const bearerAt = (row: number): Bearer => {
    const at = row * rowBytes;
    const size = int16(at + 1) & 0xffff;
    return {
      country: countries[rows[at] as number] as string,
      population: Math.round(10 ** ((size & ~regionBit) / populationStep)),
      lat: int16(at + 3) / 100,
      lon: int16(at + 5) / 100,
      region: (size & regionBit) !== 0,
    };
  };
  return (name) => {
    starts ??= lineStarts();
    const lines = starts;
    const wanted = foldName(name);
    if (wanted === "") return [];
    const keyAt = (row: number): string =>
      decodeUtf8(keys.subarray(lines[row] as number, (lines[row + 1] as number) - 1));
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    const bearers: Bearer[] = [];
    for (let row = low; row < count && keyAt(row) === wanted; row++) bearers.push(bearerAt(row));
    return bearers.sort((a, b) => b.population - a.population);
  };
};
