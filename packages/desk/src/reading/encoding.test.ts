import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./encoding.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** "Sudan's envoy reached Cairo" in Arabic, by code page 1256. */
const arabic =
  "\xe6\xd5\xe1 \xe3\xc8\xda\xe6\xcb \xc7\xe1\xd3\xe6\xcf\xc7\xe4 \xc5\xe1\xec \xc7\xe1\xde\xc7\xe5\xd1\xc9 \xed\xe6\xe3 \xc7\xe1\xc3\xcd\xcf \xe1\xc5\xcc\xd1\xc7\xc1 \xe3\xcd\xc7\xcf\xcb\xc7\xca";
/** The minister went to Minsk on Tuesday, in Russian, by KOI8-R. */
const russian =
  "\xed\xc9\xce\xc9\xd3\xd4\xd2 \xd5\xc5\xc8\xc1\xcc \xd7 \xed\xc9\xce\xd3\xcb \xd7\xcf \xd7\xd4\xcf\xd2\xce\xc9\xcb \xce\xc1 \xd0\xc5\xd2\xc5\xc7\xcf\xd7\xcf\xd2\xd9 \xd3 \xd0\xd2\xc5\xda\xc9\xc4\xc5\xce\xd4\xcf\xcd";

const cases: readonly (readonly [string, Uint8Array, boolean, { text: string; encoding: string }])[] = [
  ["plain ASCII is UTF-8", utf8("Talks in Oslo"), false, { text: "Talks in Oslo", encoding: "utf-8" }],
  ["curly quotes in UTF-8", utf8("“No,” he said"), false, { text: "“No,” he said", encoding: "utf-8" }],
  ["a UTF-8 mark is dropped", joined(bytes(0xef, 0xbb, 0xbf), utf8("é")), false, { text: "é", encoding: "utf-8" }],
  [
    "a UTF-16 mark, little end first",
    joined(bytes(0xff, 0xfe), utf16("Oslo – Bergen", true)),
    false,
    { text: "Oslo – Bergen", encoding: "utf-16le" },
  ],
  [
    "a UTF-16 mark, big end first",
    joined(bytes(0xfe, 0xff), utf16("Oslo", false)),
    false,
    { text: "Oslo", encoding: "utf-16be" },
  ],
  [
    "UTF-16 without a mark",
    utf16("The envoys met in Oslo.", true),
    false,
    { text: "The envoys met in Oslo.", encoding: "utf-16le" },
  ],
  [
    "quotes and dashes by windows-1252",
    latin("The minister\x92s talks in Gen\xe8ve were \x93very frank\x94 \x97 so he said on Sunday."),
    false,
    { text: "The minister’s talks in Genève were “very frank” — so he said on Sunday.", encoding: "windows-1252" },
  ],
  [
    "Arabic by windows-1256",
    latin(arabic),
    false,
    { text: "وصل مبعوث السودان إلى القاهرة يوم الأحد لإجراء محادثات", encoding: "windows-1256" },
  ],
  [
    "Russian by KOI8-R",
    latin(russian),
    false,
    { text: "Министр уехал в Минск во вторник на переговоры с президентом", encoding: "koi8-r" },
  ],
  [
    "what a meta element declares, where the bytes are not UTF-8",
    latin('<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9"><p>\xddstanbul</p>'),
    true,
    {
      text: '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9"><p>İstanbul</p>',
      encoding: "iso-8859-9",
    },
  ],
  [
    "what an XML declaration says",
    latin('<?xml version="1.0" encoding="windows-1251"?><rss>\xcc\xe8\xed\xf1\xea</rss>'),
    true,
    { text: '<?xml version="1.0" encoding="windows-1251"?><rss>Минск</rss>', encoding: "windows-1251" },
  ],
  [
    "a declaration that the bytes refute is passed over",
    latin('<meta charset="utf-8"><p>The caf\xe9\x92s owner said that he was closing early on Sunday.</p>'),
    true,
    {
      text: '<meta charset="utf-8"><p>The café’s owner said that he was closing early on Sunday.</p>',
      encoding: "windows-1252",
    },
  ],
  [
    "an unknown declaration is passed over",
    utf8('<meta charset="klingon"><p>é</p>'),
    true,
    { text: '<meta charset="klingon"><p>é</p>', encoding: "utf-8" },
  ],
  [
    "one lost byte does not make UTF-8 another encoding",
    joined(utf8("“Yes”, “no”, “perhaps”: "), bytes(0xe2, 0x80), utf8(" said “he”.")),
    false,
    { text: "“Yes”, “no”, “perhaps”: \ufffd said “he”.", encoding: "utf-8" },
  ],
];

describe("decode", () => {
  for (const [name, input, markup, expected] of cases) {
    it(name, () => {
      expect(decode(input, markup)).toEqual(expected);
    });
  }

  for (const [name, input, reason] of [
    ["nothing at all", bytes(), "empty file"],
    [
      "a picture",
      joined(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), utf8("IHDR")),
      "binary file",
    ],
    ["control characters throughout", latin("ab\x01\x02\x03\x04\x05\x06ab"), "binary file"],
    ["UTF-16 that breaks off", bytes(0xff, 0xfe, 0x41), "broken utf-16le, though its first bytes announce it"],
    [
      "UTF-8 whose mark deceives",
      bytes(0xef, 0xbb, 0xbf, 0x41, 0xff),
      "broken utf-8, though its first bytes announce it",
    ],
  ] as const) {
    it(`${name} is refused: ${reason}`, () => {
      expect(decode(input, false)).toEqual({ reason });
    });
  }

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (input, markup) => {
        const decoded = decode(input, markup);
        expect("text" in decoded ? typeof decoded.text : decoded.reason.length > 0).toBeTruthy();
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("gives back whatever text was written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const decoded = decode(utf8(`Oslo: ${text}`), false);
        if ("text" in decoded) expect(decoded.text).toBe(`Oslo: ${text}`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
