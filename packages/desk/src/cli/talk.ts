/** Talk: what is said to a person. In: lines, failures, progress. Out: the same on standard error; progress only on a terminal. */

export interface Talk {
  say(line: string): void;
  /** Names an input that failed, and counts it. */
  fail(source: string, reason: string): void;
  /** Shows how far it has come, in the place of what was shown before. */
  progress(line: string): void;
  readonly failures: number;
}

/** Control characters of a file's name or of an article must not reach a terminal, nor what turns the line around. */
export const printable = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "\ufffd");

export const talkTo = (stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Talk => {
  // Nobody to hear is no reason to stop.
  stream.on("error", () => {});
  const terminal = stream.isTTY === true;
  let shown = false;
  let failures = 0;
  const clear = () => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const say = (line: string) => {
    clear();
    stream.write(`${printable(line)}\n`);
  };
  return {
    say,
    fail: (source, reason) => {
      failures++;
      say(`dragoman: ${source}: ${reason}`);
    },
    progress: (line) => {
      if (!terminal) return;
      clear();
      stream.write(printable(line));
      shown = line !== "";
    },
    get failures() {
      return failures;
    },
  };
};
