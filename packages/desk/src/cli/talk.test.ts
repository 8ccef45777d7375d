import { expect, it } from "vitest";
import { printable } from "./talk.ts";

for (const [what, name, shown] of [
  ["an escape", "a\u001b[2Jb", "a\ufffd[2Jb"],
  ["a line's end", "a\nb\u2028c", "a\ufffdb\ufffdc"],
  ["an override", "li\u202enk.xml", "li\ufffdnk.xml"],
  ["an isolate", "a\u2067b\u2069", "a\ufffdb\ufffd"],
  ["a name in Arabic", "ظریف.txt", "ظریف.txt"],
] as const)
  it(`a file's name with ${what} is printed as one line in its order`, () => expect(printable(name)).toBe(shown));
