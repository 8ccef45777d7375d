import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { dayOption, parseArguments, UsageError } from "./command.ts";
import { OutputClosed, outputTo } from "./output.ts";
import { stateOf } from "./state-of.ts";
import { talkTo } from "./talk.ts";

describe("arguments", () => {
  it("are options and paths, a bare - among them", () => {
    const { values, positionals } = parseArguments(["-", "--jobs", "2", "a.txt"], { jobs: { type: "string" } });
    expect([values.jobs, positionals]).toEqual(["2", ["-", "a.txt"]]);
  });

  for (const [args, message] of [
    [["--job"], "Unknown option '--job'"],
    [["--jobs"], "Option '--jobs <value>' argument missing"],
  ] as const) {
    it(`${args.join(" ")} is refused in one short line`, () => {
      expect(() => parseArguments(args, { jobs: { type: "string" } })).toThrow(UsageError);
      expect(() => parseArguments(args, { jobs: { type: "string" } })).toThrow(message);
    });
  }

  for (const day of ["2019-02-29", "2019-4-9", "yesterday", "2019-13-01", "2019", ""]) {
    it(`“${day}” is no day`, () => {
      expect(() => dayOption("since", day)).toThrow(UsageError);
    });
  }
  it("a day that the calendar has is one", () => {
    expect([dayOption("since", "2020-02-29"), dayOption("since", undefined)]).toEqual(["2020-02-29", undefined]);
  });
});

describe("a state", () => {
  for (const [written, code] of [
    ["NOR", "NOR"],
    ["nor", "NOR"],
    ["Norway", "NOR"],
    ["the Netherlands", "NLD"],
    ["Narnia", null],
    ["", null],
    ["constructor", null],
  ] as const) {
    it(`written “${written}” is ${code ?? "none"}`, () => {
      expect(stateOf(written)).toBe(code);
    });
  }
});

/** A stream that keeps what is written. */
const keeper = (terminal = false) => {
  const pieces: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      pieces.push(String(chunk));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY: terminal }), text: () => pieces.join("") };
};

describe("talk", () => {
  it("names failures and counts them", () => {
    const { stream, text } = keeper();
    const talk = talkTo(stream);
    talk.fail("a.txt", "empty file");
    talk.fail("b.txt", "binary file");
    expect([text(), talk.failures]).toEqual(["dragoman: a.txt: empty file\ndragoman: b.txt: binary file\n", 2]);
  });

  it("shows progress on a terminal only", () => {
    const [file, terminal] = [keeper(), keeper(true)];
    for (const { stream } of [file, terminal]) {
      const talk = talkTo(stream);
      talk.progress("1 article");
      talk.say("done");
    }
    expect([file.text(), terminal.text()]).toEqual(["done\n", "1 article\r\u001b[Kdone\n"]);
  });

  it("lets no control character of a name through", () => {
    const { stream, text } = keeper();
    talkTo(stream).fail("a\u001b[2J\nb.txt", "empty file");
    expect(text()).toBe("dragoman: a\ufffd[2J\ufffdb.txt: empty file\n");
  });
});

describe("output", () => {
  it("tells when its reader has gone", async () => {
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    const output = outputTo(stream);
    await expect(output.write("a")).rejects.toThrow(OutputClosed);
    await expect(output.write("b")).rejects.toThrow(OutputClosed);
  });
});
