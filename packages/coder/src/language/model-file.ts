/**
 * The container of model files. In: bytes. Out: named sections (lists of strings, bytes). And back, for training.
 * Layout: "DRGM", version byte, section count byte; a section is its name (length byte, ASCII), its length
 * (4 bytes, little endian) and its bytes.
 */

export type Sections = ReadonlyMap<string, Uint8Array>;
const magic = [0x44, 0x52, 0x47, 0x4d, 1];

const readLength = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)) >>>
  0;

/** The sections of a model file. Throws one short line that names the model when the bytes are not one. */
export const readSections = (model: string, bytes: Uint8Array | undefined): Sections => {
  if (bytes === undefined) throw new Error(`language: model "${model}" is missing`);
  if (magic.some((byte, i) => bytes[i] !== byte)) throw new Error(`language: model "${model}" is not a model file`);
  const sections = new Map<string, Uint8Array>();
  let at = magic.length + 1;
  for (let s = 0; s < (bytes[magic.length] as number); s++) {
    const nameEnd = at + 1 + (bytes[at] ?? 0);
    if (nameEnd + 4 > bytes.length) throw new Error(`language: model "${model}" is cut short`);
    const name = decodeUtf8(bytes.subarray(at + 1, nameEnd));
    const end = nameEnd + 4 + readLength(bytes, nameEnd);
    if (end > bytes.length) throw new Error(`language: model "${model}" is cut short`);
    sections.set(name, bytes.subarray(nameEnd + 4, end));
    at = end;
  }
  return sections;
};

/** A section that must be there. */
export const section = (model: string, sections: Sections, name: string): Uint8Array => {
  const found = sections.get(name);
  if (found === undefined) throw new Error(`language: model "${model}" has no section "${name}"`);
  return found;
};

/** A section of strings, one a line. */
export const sectionLines = (model: string, sections: Sections, name: string): string[] => {
  const text = decodeUtf8(section(model, sections, name));
  return text === "" ? [] : text.split("\n");
};

/** The file of some sections, in the order given. */
export const writeSections = (sections: readonly (readonly [string, Uint8Array])[]): Uint8Array => {
  let size = magic.length + 1;
  for (const [name, body] of sections) size += 5 + name.length + body.length;
  const bytes = new Uint8Array(size);
  bytes.set(magic);
  bytes[magic.length] = sections.length;
  let at = magic.length + 1;
  for (const [name, body] of sections) {
    bytes[at] = name.length;
    for (let i = 0; i < name.length; i++) bytes[at + 1 + i] = name.charCodeAt(i);
    at += 1 + name.length;
    for (let i = 0; i < 4; i++) bytes[at + i] = (body.length >>> (8 * i)) & 255;
    bytes.set(body, at + 4);
    at += 4 + body.length;
  }
  return bytes;
};

/** UTF-8 to a string. Model files are well formed; a stray byte becomes U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  let units: number[] = [];
  const next = (i: number): number => (bytes[i] ?? 0) & 63;
  for (let i = 0; i < bytes.length; ) {
    const b = bytes[i] as number;
    if (b < 0x80) {
      units.push(b);
      i += 1;
    } else if (b >= 0xc0 && b < 0xe0) {
      units.push(((b & 31) << 6) | next(i + 1));
      i += 2;
    } else if (b >= 0xe0 && b < 0xf0) {
      units.push(((b & 15) << 12) | (next(i + 1) << 6) | next(i + 2));
      i += 3;
    } else if (b >= 0xf0) {
      const point = (((b & 7) << 18) | (next(i + 1) << 12) | (next(i + 2) << 6) | next(i + 3)) - 0x10000;
      units.push(0xd800 | (point >> 10), 0xdc00 | (point & 1023));
      i += 4;
    } else {
      units.push(0xfffd);
      i += 1;
    }
    if (units.length >= 4096) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
};

/** Reads unsigned numbers of seven bits a byte, low bits first, high bit = more follow. */
export const varintReader = (bytes: Uint8Array): (() => number) => {
  let at = 0;
  return () => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) return value >>> 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
      shift += 7;
    }
  };
};

/** Writes what `varintReader` reads. */
export const writeVarints = (values: readonly number[] | Uint32Array): Uint8Array => {
  const bytes = new Uint8Array(values.length * 5);
  let at = 0;
  for (const value of values) {
    let rest = value >>> 0;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
};
