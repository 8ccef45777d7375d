/** Data out. In: text. Out: the same on standard output, at the reader's pace; a reader that goes away ends the command quietly. */

/** The reader of the output has gone: `| head` has what it wanted. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

export interface Output {
  /** Settles when the text is handed over. @throws OutputClosed */
  write(text: string): Promise<void>;
}

export const outputTo = (stream: NodeJS.WritableStream): Output => {
  let closed = false;
  // A broken pipe is told to the stream as well as to the writer; without a listener it would end the process.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") closed = true;
    else throw error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new OutputClosed());
          return;
        }
        stream.write(text, (error) => {
          if (!error) resolve();
          else reject((error as NodeJS.ErrnoException).code === "EPIPE" ? new OutputClosed() : error);
        });
      }),
  };
};
