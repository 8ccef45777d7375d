/** Bytes → lines of UTF-8. In: a stream of bytes. Out: its lines with their numbers, without line ends; a line too long or broken is told. */

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: string };

const lineFeed = 0x0a;

/**
 * @param longest a longer line, in bytes, is passed over without being held
 * @returns lines from number 1; the byte order mark before the first is dropped
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;

  const finish = (): Line => {
    const line = { number: number++ };
    const fault = length > longest ? `line of ${length} bytes, larger than the ${longest} of one article` : null;
    const joined = fault === null ? Buffer.concat(parts) : null;
    parts = [];
    length = 0;
    if (joined === null) return { ...line, fault: fault as string };
    try {
      return { ...line, text: new TextDecoder("utf-8", { fatal: true }).decode(joined).replace(/\r$/, "") };
    } catch {
      return { ...line, fault: "broken UTF-8" };
    }
  };
  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };

  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    hold(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
