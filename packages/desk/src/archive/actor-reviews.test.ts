/** Reviews of actors: what an entry speaks of, what a record becomes by it, who notices whom, and that the file keeps what was written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@dragoman/coder/actors/actor";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOf } from "../../../../test/all-of.ts";
import { makeRecord } from "../../../../test/make-record.ts";
import type { ActorName } from "../relations/merge-decisions.ts";
import { type ActorEntry, actorDecisions, actorReview, type NewActorEntry } from "./actor-reviews.ts";
import type { Archive } from "./archive.ts";
import { correctActors } from "./correct-actors.ts";
import { seenIn } from "./revise.ts";
import { openFile } from "./sqlite/driver.ts";
import { openArchive } from "./sqlite/sqlite-archive.ts";

const person = (name: string, country: string | null = "SAU"): ActorName => ({ kind: "person", country, name });
const entry = (changes: Partial<NewActorEntry> = {}): NewActorEntry => ({
  names: [person("Faisal al-Fayez")],
  role: null,
  verdict: "correct",
  correction: { country: "JOR" },
  author: "Ana",
  time: "2020-08-01T10:00:00Z",
  reason: null,
  ...changes,
});
const logged = (...entries: readonly Partial<NewActorEntry>[]): ActorEntry[] =>
  entries.map((one, i) => ({ ...entry(one), seq: i + 1 }));

const speaker = { title: "Speaker of the Senate", of: null };
const titled = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  actors: record.actors.map((actor) =>
    actor.kind === "person"
      ? {
          ...actor,
          roles: [
            { ...speaker, country: "SAU", sector: null, start: null, end: null, evidence: [{ start: 0, end: 4 }] },
          ],
        }
      : actor,
  ),
});
const article = (outlet: string, name: string, country = "SAU"): ArticleRecord =>
  titled(
    makeRecord({
      outlet,
      published: "2020-07-22",
      events: [
        {
          type: "CONSULT",
          actor: [`${name}/${country}`],
          recipient: ["Iraq"],
          date: "2020-07-21",
          speaker: `${name}/${country}`,
        },
        { type: "AGREE", actor: ["Iran", `${name}/${country}`], date: "2020-08-01", prospect: true },
      ],
    }),
  );
const record = article("Wire", "Faisal al-Fayez");
const him = ({ actors }: ArticleRecord): Actor | undefined => actors.find(({ kind }) => kind !== "state");

describe("an actor as people leave it", () => {
  const rows: readonly [string, readonly ActorEntry[], (revised: ArticleRecord) => unknown, unknown][] = [
    [
      "is of another state, and so is what he says",
      logged({}),
      (one) => [him(one)?.country, one.attributions[0]?.speaker.country, him(one)?.because],
      ["JOR", "JOR", "test+review"],
    ],
    [
      "has another name, and is still called by the old one",
      logged({ correction: { name: "Faisal Akef al-Fayez" } }),
      (one) => [him(one)?.name, him(one)?.names],
      ["Faisal Akef al-Fayez", ["Faisal al-Fayez"]],
    ],
    [
      "is another kind of actor, of another sector",
      logged({ correction: { kind: "organization", sector: "LEG" } }),
      (one) => [him(one)?.kind, him(one)?.sector],
      ["organization", "LEG"],
    ],
    [
      "is confirmed",
      logged({ verdict: "confirm", correction: null }),
      (one) => [him(one)?.country, him(one)?.because],
      ["SAU", "test+review"],
    ],
    [
      "is nobody, and takes no part",
      logged({ verdict: "reject", correction: null }),
      (one) => [
        him(one),
        one.events.map(({ actor }) => actor.length),
        one.prospects[0]?.expects.actor.length,
        one.attributions[0]?.speaker.actor,
        one.attributions[0]?.speaker.description,
      ],
      [undefined, [0, 1], 1, null, "Faisal al-Fayez"],
    ],
    ["is what was said last", logged({}, { correction: { country: "ARE" } }), (one) => him(one)?.country, "ARE"],
    [
      "is what was said before an undo",
      logged({}, { correction: { country: "ARE" } }, { verdict: "withdraw", correction: null }),
      (one) => him(one)?.country,
      "JOR",
    ],
    ["is as coded after an undo", logged({}, { verdict: "withdraw", correction: null }), (one) => one === record, true],
    ["is found in another spelling", logged({ names: [person("Faysal Al Fayez")] }), (one) => him(one)?.country, "JOR"],
    ["is not found by a surname alone", logged({ names: [person("al-Fayez")] }), (one) => one === record, true],
    [
      "is not found where another state was coded",
      logged({ names: [person("Faisal al-Fayez", null)] }),
      (one) => one === record,
      true,
    ],
    [
      "holds another office",
      logged({
        role: speaker,
        correction: { title: "President of the Senate", of: "Jordan", start: "2015", end: "2020-10" },
      }),
      (one) => him(one)?.roles.map(({ title, of, start, end }) => [title, of, start, end]),
      [["President of the Senate", "Jordan", "2015", "2020-10"]],
    ],
    [
      "does not hold an office",
      logged({ role: speaker, verdict: "reject", correction: null }),
      (one) => him(one)?.roles,
      [],
    ],
    [
      "holds what nobody spoke of",
      logged({ role: { title: "envoy", of: null }, verdict: "reject", correction: null }),
      (one) => one === record,
      true,
    ],
  ];
  for (const [name, log, look, expected] of rows)
    it(name, () => expect(look(correctActors(record, actorDecisions(log)))).toEqual(expected));

  it("stands at the version of the last entry on any of its names", () => {
    const [first, second, third] = ["A B", "C D", "E F"].map((name) => person(name)) as [
      ActorName,
      ActorName,
      ActorName,
    ];
    const log = logged({ names: [first, second] }, { names: [second, third] }, { names: [third], role: speaker });
    expect([first, second, third].map((name) => actorReview(log, [name], null).version)).toEqual([1, 2, 2]);
    expect(actorReview(log, [first, third], null)).toMatchObject({ version: 2, entry: { seq: 2 }, history: [{}, {}] });
    expect(actorReview(log, [third], speaker).version).toBe(3);
  });
});

describe("the log of reviews of actors in a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-actors-"));
  const file = join(folder, "test.db");
  let archive: Archive;
  beforeAll(async () => {
    archive = openArchive(file, { create: true });
    await archive.add(record, "a", "2020-08-01T00:00:00Z");
    await archive.add(article("Herald", "Faysal al-Fayez"), "b", "2020-08-02T00:00:00Z");
  });
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const pairs = async () => (await archive.states()).map(({ a, b, events }) => `${a}-${b} ${events}`).sort();

  it("moves events to the pairs of the state that is right, at once and for what is read later, and back", async () => {
    expect(await pairs()).toEqual(["IRN-SAU 2", "IRQ-SAU 2"]);
    expect(await archive.actors.codedNames("person:SAU:faisal al-fayez")).toEqual([
      person("Faisal al-Fayez"),
      person("Faysal al-Fayez"),
    ]);
    expect(await archive.actors.append(entry(), 0)).toMatchObject({ kind: "kept", entry: { seq: 1 } });
    expect(await pairs()).toEqual(["IRN-JOR 2", "IRQ-JOR 2"]);
    await archive.add(article("Post", "Faisal al-Fayez"), "c", "2020-08-03T00:00:00Z");
    expect(await pairs()).toEqual(["IRN-JOR 3", "IRQ-JOR 3"]);
    expect(archive.across.party("person:JOR:faisal al-fayez")?.country).toBe("JOR");
    expect(await archive.actors.codedNames("person:JOR:faisal al-fayez")).toEqual([
      person("Faisal al-Fayez"),
      person("Faysal al-Fayez"),
    ]);
    expect(await archive.actors.append(entry({ verdict: "withdraw", correction: null }), 1)).toMatchObject({
      kind: "kept",
    });
    expect(await pairs()).toEqual(["IRN-SAU 3", "IRQ-SAU 3"]);
    expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
  });

  it("overwrites nobody silently", async () => {
    expect(await archive.actors.append(entry({ author: "Ben" }), 1)).toMatchObject({
      kind: "conflict",
      current: { version: 2, entry: null },
    });
    expect(await archive.actors.version()).toBe(2);
  });

  it("leaves reviews of events what they are, however the actor is called then", async () => {
    const { version } = actorReview(await archive.actors.all(), entry().names, null);
    await archive.actors.append(entry({ correction: { name: "Senate Speaker Fayez" } }), version);
    const revised = (await archive.record(record.article.id)) as ArticleRecord;
    const [visit] = revised.events;
    const seen = seenIn(revised, visit?.id ?? "");
    if (visit === undefined || seen === null) throw new Error("no event");
    const correction = { recipient: ["Senate Speaker Fayez"] };
    await archive.reviews.append(
      {
        article: record.article.id,
        datum: visit.id,
        seen,
        verdict: "correct",
        correction,
        author: "Ben",
        time: "2020-08-01T10:00:00Z",
        reason: null,
      },
      0,
    );
    const recipient = async () => {
      const now = (await archive.record(record.article.id)) as ArticleRecord;
      return now.events[0]?.recipient.map((id) => now.actors.find((actor) => actor.id === id)?.name);
    };
    expect(await recipient()).toEqual(["Senate Speaker Fayez"]);
    await archive.actors.append(entry({ verdict: "withdraw", correction: null }), 3);
    expect(await recipient()).toEqual(["Faisal al-Fayez"]);
  });

  it("does not make an article that was only revised the one that was read last", async () => {
    const order = () => {
      const opened = openFile(file);
      const seqs = opened.all<{ seq: number; source: string }>("select seq, source from article order by seq");
      opened.close();
      return seqs;
    };
    const before = order();
    const { version } = actorReview(await archive.actors.all(), entry().names, null);
    await archive.actors.append(entry(), version);
    expect(order()).toEqual(before);
  });

  it("cannot be changed by another program", () => {
    const opened = openFile(file);
    expect(() => opened.execute("update actor_review set author = 'Cem'")).toThrow("append-only");
    expect(() => opened.execute("delete from actor_review")).toThrow("append-only");
    opened.close();
  });
});
