/**
 * Bytes → text. In: bytes, and whether they are markup. Out: the text without its byte order mark, or why there is none.
 * A byte order mark decides; then what the markup declares; then whether the bytes are UTF-8; then chardet, a port of ICU's
 * detector, which knows languages by their byte trigrams. Node's TextDecoder decodes (WHATWG Encoding).
 */
import chardet from "chardet";

export type Decoded = { readonly text: string; readonly encoding: string } | { readonly reason: string };

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Below this, of 100, the detector is guessing. */
const leastConfidence = 20;
/** Bytes that the detector is shown, and that declarations and control characters are sought in. */
const sampleSize = 65_536;
const declarationSize = 4_096;

/** The encoding that an XML declaration or a meta element names, in bytes that are ASCII as far as that goes. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, declarationSize));
  const declared =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head) ??
    /<meta\b[^>]{0,400}?\bcharset\s*=\s*(?:["']\s*)?([\w:.-]{1,40})/i.exec(head);
  return declared?.[1]?.toLowerCase() ?? null;
};

/**
 * What windows-1252 means by the bytes 0x80 to 0x9f (WHATWG index; the five it leaves out stay controls). Node 20 and some
 * later releases decode it as ISO 8859-1 instead (nodejs/node issue 56542), which loses every curly quotation mark.
 */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== "windows-1252") return text;
    return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] as string);
  } catch {
    return null;
  }
};

/** UTF-16 without a mark: every second byte of Latin letters is zero. */
const bareUtf16 = (sample: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1;
  const [even, odd] = zeros as [number, number];
  const half = sample.length / 2;
  if (odd > 0.4 * half && even < 0.02 * half) return "utf-16le";
  if (even > 0.4 * half && odd < 0.02 * half) return "utf-16be";
  return null;
};

/** Whether the bytes cannot be text in any encoding that is ASCII below 0x80. */
const isBinary = (sample: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    // Tab, line feed, form feed, carriage return and escape (ISO 2022) belong to text.
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > sample.length / 50;
};

/**
 * UTF-8 with a few bytes lost, as a cut or a careless tool leaves it: the lost ones become U+FFFD. Bytes of another encoding
 * rarely form valid sequences, so where far more are valid than broken it is UTF-8.
 */
const mostlyUtf8 = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const valid = (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) - broken;
  return valid > 4 * broken ? text : null;
};

/** The stretch that tells encodings apart: from shortly before the first byte that is not ASCII. */
const tellingSample = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = first < 0 ? 0 : Math.max(0, first - 1_024);
  return bytes.subarray(start, start + sampleSize);
};

const binary: Decoded = { reason: "binary file" };

/**
 * Decodes a file.
 * @param bytes the whole file
 * @param markup whether it is HTML or XML, which may declare its encoding
 * @returns the text as it stands, line ends included; a reason where the bytes are no text
 */
export const decode = (bytes: Uint8Array, markup: boolean): Decoded => {
  if (bytes.length === 0) return { reason: "empty file" };
  for (const [encoding, mark] of byteOrderMarks) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = decodeAs(bytes, encoding);
    return text === null
      ? { reason: `broken ${encoding}, though its first bytes announce it` }
      : checked(text, encoding);
  }
  const sample = bytes.subarray(0, sampleSize);
  const utf16 = bareUtf16(sample);
  if (utf16 !== null) {
    const text = decodeAs(bytes, utf16);
    return text === null ? binary : checked(text, utf16);
  }
  if (isBinary(sample)) return binary;
  // A declaration that the bytes refute is passed over: pages are often served in another encoding than they say.
  const declared = markup ? declaredEncoding(bytes) : null;
  for (const encoding of declared === null || /^utf-?16/.test(declared) ? ["utf-8"] : [declared, "utf-8"]) {
    const text = decodeAs(bytes, encoding);
    if (text !== null) return checked(text, encoding);
  }
  const repaired = mostlyUtf8(bytes);
  if (repaired !== null) return checked(repaired, "utf-8");
  for (const { name, confidence } of chardet.analyse(tellingSample(bytes))) {
    if (confidence < leastConfidence) break;
    if (name === "UTF-8" || name === "ASCII") continue;
    const text = decodeAs(bytes, name);
    if (text !== null) return checked(text, name.toLowerCase());
  }
  return { reason: "broken UTF-8, and no other encoding fits" };
};

/** A decoded text may still be noise: refused where it holds NUL or many unassigned controls. */
const checked = (text: string, encoding: string): Decoded => {
  const head = text.slice(0, sampleSize);
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffe\uffff]/g)?.length ?? 0;
  return head.includes("\u0000") || controls > head.length / 50 ? binary : { text, encoding };
};
