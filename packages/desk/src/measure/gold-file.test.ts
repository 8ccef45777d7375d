import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { defaultLimits, type ReadFailure } from "../reading/read-result.ts";
import { type GoldArticle, readGold } from "./gold-file.ts";

const text = "Norway sent grain to Chad.\nChad thanked Norway, and Norway sent tents.";
const aid = { type: "AID", actor: ["NOR"], recipient: ["TCD"], evidence: "Norway sent grain to Chad" };

async function* bytesOf(content: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(content);
}

const read = async (...lines: readonly unknown[]): Promise<(GoldArticle | ReadFailure)[]> => {
  const content = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const results: (GoldArticle | ReadFailure)[] = [];
  for await (const result of readGold(bytesOf(content), "gold.jsonl", defaultLimits)) results.push(result);
  return results;
};

const goldOf = async (...lines: readonly unknown[]): Promise<GoldArticle[]> =>
  (await read(...lines)).map((result) => {
    if (result.kind === "failure") throw new Error(`${result.source}: ${result.reason}`);
    return result;
  });

describe("a line of gold", () => {
  it("is an article with its events, who coded it, and where it stands", async () => {
    const event = {
      ...aid,
      mode: null,
      status: "occurred",
      date: "2019-04",
      contexts: ["human_security"],
      note: "first",
    };
    const line = { text, title: "Grain", outlet: "Fjord Post", published: "2019-04-09", coder: "Ada", events: [event] };
    const [gold] = await goldOf("", line);
    expect(gold).toMatchObject({
      source: "gold.jsonl#2",
      annotator: "Ada",
      corrected: false,
      article: { text, title: "Grain", outlet: "Fjord Post", published: { start: "2019-04-09", precision: "day" } },
    });
    expect(gold?.events).toEqual([
      {
        type: "AID",
        also: [],
        mode: null,
        actor: ["NOR"],
        recipient: ["TCD"],
        status: "occurred",
        historical: null,
        date: { start: "2019-04", end: "2019-04" },
        contexts: ["human_security"],
        evidence: [{ start: 0, end: 25 }],
        core: true,
        confidence: null,
      },
    ]);
  });

  it("may leave out everything but text, type and actor", async () => {
    const [gold] = await goldOf({ text, events: [{ type: "AID", actor: ["NOR", null] }] });
    expect(gold).toMatchObject({ annotator: "gold", article: { published: null, outlet: null } });
    expect(gold?.events[0]).toMatchObject({ actor: ["NOR"], recipient: [], status: null, date: null, evidence: [] });
  });

  it("may tell of no event at all", async () => {
    expect((await goldOf({ text, events: [] }))[0]?.events).toEqual([]);
  });

  for (const [name, evidence, spans] of [
    ["words that stand twice", "Norway sent", ["Norway sent", "Norway sent"]],
    ["words over a line's end", "grain to Chad. Chad thanked", ["grain to Chad.\nChad thanked"]],
    ["a span", { start: 0, end: 6 }, ["Norway"]],
    ["several", ["to Chad", { start: 0, end: 6 }], ["to Chad", "Norway"]],
  ] as const) {
    it(`has evidence as ${name}`, async () => {
      const [gold] = await goldOf({ text, events: [{ ...aid, evidence }] });
      expect(gold?.events[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
    });
  }
});

describe("the guide", () => {
  it("shows a line that can be read", async () => {
    const guide = readFileSync(new URL("../../../../docs/measuring.md", import.meta.url), "utf8");
    const lines = guide.split("\n").filter((line) => line.startsWith('{"text"'));
    expect(lines.length).toBe(1);
    const [gold] = await goldOf(...lines);
    expect(gold).toMatchObject({
      annotator: "Ada",
      events: [{ mode: "visit" }, { also: ["AGREE"], status: "expected" }],
    });
  });
});

describe("a record whose events were corrected", () => {
  const record = makeRecord({
    outlet: "Fjord Post",
    published: "2019-04-09",
    events: [{ type: "CONSULT", actor: ["Ada Lind/NOR", "Someone"], recipient: ["Chad/TCD"], date: "2019-04-08" }],
  });

  it("is gold, with countries in the place of its actors", async () => {
    const [gold] = await goldOf(record);
    expect(gold).toMatchObject({ annotator: "review", corrected: true, article: { outlet: "Fjord Post" } });
    expect(gold?.events).toMatchObject([
      {
        type: "CONSULT",
        actor: ["NOR"],
        recipient: ["TCD"],
        status: "occurred",
        date: { start: "2019-04-08", end: "2019-04-08" },
        evidence: record.events[0]?.evidence,
      },
    ]);
    expect((await goldOf({ ...record, reviewer: "Ada" }))[0]?.annotator).toBe("Ada");
  });

  it("must name actors that it has, in a schema that is read", async () => {
    const events = record.events.map((event) => ({ ...event, actor: ["actor-9"] }));
    expect(await read({ ...record, events })).toMatchObject([
      { kind: "failure", reason: 'events[0]: `actor` names "actor-9", no actor of the record' },
    ]);
    expect(await read({ ...record, schema: "dragoman/record@2" })).toMatchObject([
      { reason: 'a record of schema "dragoman/record@2"; this program reads dragoman/record@1' },
    ]);
  });
});

describe("a broken line", () => {
  for (const [line, reason] of [
    ["{", "not JSON"],
    ["[]", "not a JSON object"],
    [{ events: [] }, "no text: an article needs a string `text`"],
    [{ text }, "no `events`: a list is needed, empty where the article tells none"],
    [{ text, published: "someday", events: [] }, '`published` is "someday", no date'],
    [{ text, coder: 7, events: [] }, "`coder` is no name"],
    [{ text, events: ["AID"] }, "events[0]: not a JSON object"],
    [{ text, events: [{ actor: ["NOR"] }] }, "events[0]: no `type`"],
    [
      { text, events: [aid, { ...aid, status: "done" }] },
      'events[1]: `status` is "done", none of occurred, ongoing, expected, possible, denied, hypothetical',
    ],
    [
      { text, events: [{ ...aid, actor: ["Norway"] }] },
      'events[0]: `actor`: "Norway" is no code of a state (ISO 3166-1 alpha-3); write NOR',
    ],
    [
      { text, events: [{ ...aid, actor: ["UN"] }] },
      'events[0]: `actor`: "UN" is no code of a state (ISO 3166-1 alpha-3); null stands for a party without a state',
    ],
    [{ text, events: [{ type: "AID" }] }, 'events[0]: `actor` is nothing, not a list of states such as ["IRN"]'],
    [
      { text, events: [{ ...aid, evidence: "Norway sent rice" }] },
      'events[0]: `evidence`: "Norway sent rice" does not stand in the text',
    ],
    [
      { text, events: [{ ...aid, evidence: { start: 3, end: 3 } }] },
      'events[0]: `evidence`: {"start":3,"end":3} is neither words of the text nor a span {start, end} within it',
    ],
    [
      { text, events: [{ ...aid, date: "2019-02-30" }] },
      'events[0]: `date` is "2019-02-30", no date such as 2020-07-21, 2020-07 or 2020',
    ],
    [{ text, events: [{ ...aid, mode: "visit" }] }, 'events[0]: `mode` is "visit", but the type has none'],
    [{ text, events: [{ ...aid, core: "no" }] }, 'events[0]: `core` is "no", neither true nor false'],
    [{ text, events: [{ ...aid, also: "AGREE" }] }, 'events[0]: `also` is "AGREE", not a list'],
  ] as const) {
    it(`says why: ${reason}`, async () => {
      expect(await read(line)).toEqual([{ kind: "failure", source: "gold.jsonl#1", reason }]);
    });
  }

  it("with a misspelt field is refused, as its content would be lost in silence", async () => {
    const [result] = await read({ text, events: [{ ...aid, recipients: ["TCD"] }] });
    expect(result).toMatchObject({
      reason: expect.stringMatching(/^events\[0\]: an event has no field `recipients`; it has type,/),
    });
  });

  it("tells several faults at once, but not all of very many", async () => {
    const [result] = await read({
      text,
      events: [
        { ...aid, core: 1 },
        { ...aid, core: 2 },
        { ...aid, core: 3 },
        { ...aid, core: 4 },
      ],
    });
    expect(result).toMatchObject({
      reason: `${[1, 2, 3].map((n) => `events[${n - 1}]: \`core\` is ${n}, neither true nor false`).join("; ")}; and 1 more`,
    });
  });

  it("does not keep the others from being read", async () => {
    expect(
      (await read({ text, events: [] }, "{", { text: "Other words.", events: [] })).map(({ kind }) => kind),
    ).toEqual(["gold", "failure", "gold"]);
  });
});

describe("one text on several lines", () => {
  it("by several persons is gold of each", async () => {
    const lines = ["Ada", "Bo"].map((coder) => ({ text, coder, events: [aid] }));
    expect((await goldOf(...lines)).map(({ annotator }) => annotator)).toEqual(["Ada", "Bo"]);
  });

  it("by the same person, or of another day, is refused", async () => {
    const line = { text, coder: "Ada", published: "2019-04-09", events: [] };
    expect(await read(line, line, { ...line, coder: "Bo", published: "2019-04-10" })).toMatchObject([
      { kind: "gold" },
      { kind: "failure", source: "gold.jsonl#2", reason: "Ada has this text on line 1 already" },
      { kind: "failure", source: "gold.jsonl#3", reason: "the same text as on line 1, published at another time" },
    ]);
  });
});

it("an empty file is told", async () => {
  expect(await read("", " ")).toEqual([{ kind: "failure", source: "gold.jsonl", reason: "empty file" }]);
});
