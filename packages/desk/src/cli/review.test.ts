/** `dragoman review list, confirm, correct, reject, undo`, run in process over a real archive: lines out, talk, exit codes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { openArchive } from "../archive/sqlite/sqlite-archive.ts";
import type { Settings } from "../settings.ts";
import { type Command, UsageError } from "./command.ts";
import { reviewCommand } from "./review.ts";

const record = makeRecord({
  outlet: "Wire",
  published: "2020-07-22",
  events: [
    {
      type: "CONSULT",
      mode: "visit",
      actor: ["Fayez/SAU"],
      recipient: ["Iraq"],
      date: "2020-07-21",
      speaker: "Zarif/IRN",
    },
    { type: "ACCUSE", actor: ["Iran"], recipient: ["Iraq"] },
    { type: "AGREE", actor: ["Iran", "Iraq"], date: "2020-08-01", prospect: true },
  ],
});
const [visit, blame] = record.events.map(({ id }) => id) as [string, string];
const [said, due] = [record.attributions[0]?.id as string, record.prospects[0]?.id as string];

type Line = { readonly [field: string]: unknown };

describe("review from the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-cli-review-"));
  const file = join(folder, "test.db");
  beforeAll(async () => {
    const archive = openArchive(file, { create: true });
    await archive.add(record, "a", "2020-08-01T00:00:00Z");
    await archive.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (args: readonly string[], stdin = "") => {
    const [out, talk]: [string[], string[]] = [[], []];
    let failures = 0;
    const status = await (reviewCommand as Command).run(args, {
      settings: { archive: file, maxTextLength: 1_000_000 } as unknown as Settings,
      output: { write: async (text) => void out.push(text) },
      talk: {
        say: (line) => void talk.push(line),
        fail: (source, reason) => {
          failures++;
          talk.push(`${source}: ${reason}`);
        },
        progress: () => {},
        get failures() {
          return failures;
        },
      },
      stdin: Readable.from([Buffer.from(stdin)]),
      stop: new AbortController().signal,
      now: () => "2020-08-01T10:00:00Z",
    });
    const lines = out
      .join("")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    return { status, lines, talk: talk.join("\n") };
  };

  it("lists what waits, each thing under the name of the option that corrects it", async () => {
    const { lines, status } = await run(["list", "--limit", "1", "--type", "CONSULT"]);
    expect([status, lines]).toEqual([
      0,
      [
        expect.objectContaining({
          id: visit,
          kind: "event",
          version: 0,
          review: null,
          type: "CONSULT/visit",
          actor: "Fayez",
          recipient: "Iraq",
          date: "2020-07-21",
          status: "occurred",
          background: "no",
          article: record.article.id,
          outlet: "Wire",
        }),
      ],
    ]);
    expect((await run(["list", "--kind", "prospect"])).lines).toMatchObject([{ id: due, due: "2020-08-01" }]);
    expect((await run(["list", "--kind", "attribution"])).lines).toMatchObject([{ id: said, speaker: "Zarif" }]);
    expect((await run(["list", "--pair", "irn-irq"])).lines.map(({ id }) => id)).not.toContain(visit);
  });

  it("keeps a word on each datum of a list that is piped in, at the version that was seen", async () => {
    const { lines } = await run(["list"]);
    const piped = lines
      .filter(({ id }) => id !== blame)
      .map((line) => JSON.stringify(line))
      .join("\n");
    const first = await run(["confirm", "-", "--by", "Ana"], piped);
    expect([first.status, first.lines.map(({ id, version }) => [id, version])]).toEqual([
      0,
      lines.filter(({ id }) => id !== blame).map(({ id }, i) => [id, i + 1]),
    ]);
    const second = await run(["reject", "-", "--by", "Ben"], `${piped}\n{}\nnone\n`);
    expect([second.status, second.lines]).toEqual([1, []]);
    expect(second.talk).toContain("somebody reviewed it meanwhile: Ana, confirm; it stands at version");
    expect(second.talk).toContain("-#3: a line without an id");
    expect(second.talk).toContain("none: This archive has no such datum.");
    expect((await run(["list"])).lines.map(({ id }) => id)).toEqual([blame]);
  });

  it("corrects as the page does, and takes back", async () => {
    const fixed = await run([
      "correct",
      blame,
      "--type",
      "COERCE/seize",
      "--recipient",
      "TUR",
      "--by",
      "Ana",
      "--reason",
      "read it",
    ]);
    expect(fixed.lines).toMatchObject([
      {
        id: blame,
        verdict: "correct",
        correction: { type: "COERCE", mode: "seize", recipient: ["TUR"] },
        reason: "read it",
      },
    ]);
    expect((await run(["list", "--state", "corrected"])).lines).toMatchObject([
      { id: blame, type: "COERCE/seize", recipient: "Turkey", review: { verdict: "correct", by: "Ana" } },
    ]);
    expect((await run(["correct", said, "--stance", "denies", "--by", "Ana"])).status).toBe(0);
    expect((await run(["undo", blame, "--by", "Ana"])).lines).toMatchObject([{ verdict: "withdraw" }]);
    expect(await run(["undo", blame, "--by", "Ana"])).toMatchObject({
      status: 1,
      talk: `${blame}: There is no review to take back.`,
    });
    expect(await run(["correct", blame, "--recipient", "Atlantis", "--by", "Ana"])).toMatchObject({
      status: 1,
      talk: expect.stringContaining("neither an actor of the article nor a state"),
    });
  });

  it("says who an actor is by its key, also by the one that it had, and by a role of it", async () => {
    const key = "person:SAU:fayez";
    expect((await run(["list", "--kind", "actor"])).lines.map(({ id }) => id).sort()).toEqual([
      "person:IRN:zarif",
      key,
    ]);
    expect((await run(["correct", key, "--state", "Jordan", "--by", "Ana"])).status).toBe(0);
    expect((await run(["list", "--kind", "actor", "--state", "corrected"])).lines).toMatchObject([
      { id: "person:JOR:fayez", kind: "actor", state: "JOR", names: [{ country: "SAU" }], review: { by: "Ana" } },
    ]);
    expect((await run(["reject", "person:JOR:fayez", "--by", "Ben", "--version", "0"])).talk).toContain(
      "it stands at version 1",
    );
    expect((await run(["reject", "person:JOR:fayez", "--by", "Ben"])).status).toBe(0);
    expect((await run(["undo", key, "--by", "Ben"])).status).toBe(0);
    expect((await run(["reject", key, "--role", "king", "--by", "Ben"])).talk).toBe(
      `${key}: The actor has no such role.`,
    );
    expect((await run(["confirm", "person:SAU:nobody", "--by", "Ben"])).talk).toContain("no actor with that key");
  });

  for (const [args, expected] of [
    [["confirm", visit], /needs --by NAME/],
    [["confirm", "--by", "Ana"], /needs an ID/],
    [["correct", visit, "--by", "Ana"], /needs what is right/],
    [["reject", visit, "--by", "Ana", "--type", "AID"], /--type corrects; reject takes none/],
    [["list", "--kind", "deed"], /none of event, prospect, attribution, naming, actor/],
    [["list", "--state", "old"], /none of open/],
    [["list", "--pair", "IRN"], /not two codes/],
    [["list", "--share", "4/3"], /not a part/],
    [["list", "--limit", "0"], /no number from 1/],
    [["list", visit], /takes options only/],
    [["judge"], /It knows list, confirm/],
  ] as const)
    it(`refuses ${args.join(" ")}`, async () => {
      const thrown = await run(args).catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(UsageError);
      expect(String(thrown)).toMatch(expected);
    });
});
