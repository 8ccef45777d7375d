import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@dragoman/coder/actors/actor";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allOf } from "../../../../../../test/all-of.ts";
import { type MadeArticle, makeRecord } from "../../../../../../test/make-record.ts";
import { officesIn } from "../../../relations/carriers.ts";
import { disputesOf } from "../../../relations/disputes.ts";
import { type Happening, happeningsOf, tellings } from "../../../relations/happenings.ts";
import { type ActorName, type MergeDecision, pairKey } from "../../../relations/merge-decisions.ts";
import { namingChoices, namingsIn } from "../../../relations/namings.ts";
import { identityOf, mergeActors, type Party } from "../../../relations/parties.ts";
import { pointOf } from "../../../relations/place-shown.ts";
import { keptApart, statedOf } from "../../../relations/prospect-statements.ts";
import type { RuledEvent } from "../../../relations/same-deed.ts";
import { settleProspects } from "../../../relations/settle-prospects.ts";
import { saidIn, speakersOf } from "../../../relations/speakers.ts";
import { copiesAmong } from "../../../relations/wire-copies.ts";
import { type AcrossSide, joins } from "../../across.ts";
import { actorDecisions, actorReview } from "../../actor-reviews.ts";
import type { Archive } from "../../archive.ts";
import { decisionsOf, type MergeVerdict, pairReviews } from "../../merges.ts";
import type { Verdict } from "../../review.ts";
import { revise, seenIn } from "../../revise.ts";
import { openFile } from "../driver.ts";
import { openArchive } from "../sqlite-archive.ts";
import { forgetAcross, takeIn } from "./catch-up.ts";

const at = "2026-01-02T03:04:05Z";
let folder = "";
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-across-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = (): Archive => openArchive(join(folder, `${count++}.db`), { create: true });
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** Sides that happenings are listed by: states, two of them, an actor, and an actor with another side. */
const listed: readonly (readonly AcrossSide[])[] = [
  [{ country: "IRN" }],
  [{ country: "IRQ" }],
  [{ country: "IRQ" }, { country: "IRN" }],
  [{ country: "IRQ" }, { country: "TUR" }],
  [{ party: "person:IRN:abbas mousavi" }],
  [{ party: "state:IRN" }],
  [{ party: "person:IRN:mohammad javad zarif" }, { country: "IRQ" }],
  [{ party: "person:IRN:mohammad javad zarif" }, { party: "person:IRN:abbas mousavi" }],
];

const newestFirst = (happenings: readonly Happening[]): Happening[] => {
  const day = ({ date, reports }: Happening) => date?.start ?? reports[0]?.published ?? "";
  return happenings.toSorted((a, b) => (day(a) === day(b) ? byId(b, a) : day(a) < day(b) ? 1 : -1));
};

/** What follows from the records, joined and settled all at once. */
const atOnce = (records: readonly ArticleRecord[], decisions: readonly MergeDecision[] = []) => {
  const parties = mergeActors(records, decisions);
  const told = tellings(records, parties);
  const officeIn = officesIn(records, parties);
  const names = new Map<string, number>();
  for (const actor of records.flatMap(({ actors }) => actors)) {
    const party = parties.get(actor.id) as Party;
    const name = nameOf({ ...identityOf(actor), party: party.key });
    if (party.kind !== "state") names.set(name, (names.get(name) ?? 0) + 1);
  }
  const list = [...new Map([...parties.values()].map((party) => [party.key, party])).values()];
  const happenings = happeningsOf(told, copiesAmong(records)).sort(byId);
  const places = new Map(told.map(({ event }) => [event.id, event.place]));
  const prospects = settleProspects(statedOf(records, parties), told, null).sort(byId);
  const ofParty = (key: string) => ({
    news: happenings.filter((one) => !one.historical && joins([...one.actors, ...one.recipients], [{ party: key }]))
      .length,
    stated: prospects
      .filter(({ statements }) => statements.some(({ speakerKey }) => speakerKey === key))
      .map(({ id }) => id),
    mentioned: records
      .filter(({ actors }) => actors.some(({ id }) => parties.get(id)?.key === key))
      .map(({ article }) => `${article.published?.start ?? ""} ${article.id}`)
      .sort()
      .reverse(),
  });
  return {
    happenings,
    briefs: listed.map((sides) =>
      newestFirst(happenings.filter(({ actors, recipients }) => joins([...actors, ...recipients], sides))).map(
        (happening) => ({
          ...happening,
          point: pointOf(
            happening,
            happening.reports.map(({ event }) => places.get(event) ?? null),
          ),
        }),
      ),
    ),
    prospects,
    parties: list,
    ofParties: list.map(({ key }) => ofParty(key)),
    apart: keptApart(records, parties),
    disputes: disputesOf(records, parties),
    speakers: speakersOf(records.flatMap(saidIn), (actor) => parties.get(actor)),
    names: [...names].sort(),
    namings: namingChoices(records.flatMap(namingsIn)),
    offices: list.map(({ key }) => [
      officeIn(key) ?? null,
      ...records.map(({ article }) => officeIn(key, article.id) ?? null),
    ]),
  };
};

const nameOf = ({ kind, country, name, party }: ActorName & { readonly party: string }): string =>
  [party, kind, country, name].join("|");

/** What the archive kept of it, article by article. */
const kept = (archive: Archive, records: readonly ArticleRecord[], parties: readonly Party[]) => {
  const { across } = archive;
  const names = new Map<string, number>();
  for (const { articles, ...name } of across.names())
    names.set(nameOf(name), (names.get(nameOf(name)) ?? 0) + articles);
  const ids = records.map(({ article }) => article.id);
  return {
    happenings: across
      .happenings([], {}, 1_000_000)
      .map(({ happening }) => happening)
      .sort(byId),
    briefs: listed.map((sides) => across.briefs(sides, {})),
    prospects: [...across.prospects([])].sort(byId),
    parties: parties.map(({ key }) => across.party(key)),
    ofParties: parties.map(({ key }) => {
      const mentioned = across.mentionedIn(key, 1_000).map(({ id, published }) => `${published?.start ?? ""} ${id}`);
      expect(across.mentionsOf(key)).toBe(mentioned.length);
      expect(across.mentionedIn(key, 1).map(({ id }) => id)).toEqual(
        across
          .mentionedIn(key, 1_000)
          .slice(0, 1)
          .map(({ id }) => id),
      );
      return {
        news: across.newsOf(key),
        stated: across
          .prospectsStatedBy(key, 1_000)
          .map(({ id }) => id)
          .sort(),
        mentioned,
      };
    }),
    apart: across.apart([], 1_000_000),
    disputes: across.disputes([], ids),
    speakers: speakersOf(across.saidIn(ids), (party) => party),
    names: [...names].sort(),
    namings: namingChoices(across.namingsIn(ids)),
    offices: parties.map(({ key }) => [across.officeIn(key), ...ids.map((id) => across.officeIn(key, id))]),
  };
};

/** Whether all is kept as it was found; of happenings in brief, what is kept of them. */
const holds = (found: ReturnType<typeof kept>, all: ReturnType<typeof atOnce>): void => {
  const { briefs, ...rest } = all;
  const { briefs: keptBriefs, ...keptRest } = found;
  expect(keptRest).toEqual(rest);
  for (const [i, list] of briefs.entries()) {
    expect(keptBriefs[i]?.map(({ id }) => id)).toEqual(list.map(({ id }) => id));
    expect(list).toMatchObject(keptBriefs[i] ?? []);
  }
};

const names = [
  "Iran",
  "Iraq",
  "Turkey",
  "Zarif/IRN",
  "Javad Zarif/IRN",
  "Mohammad Javad Zarif/IRN",
  "Mousavi",
  "Abbas Mousavi/IRN",
  "Amir Mousavi/IRQ",
  "the rebels",
  "The rebels",
  "MOUSAVI",
];
const day = fc.integer({ min: 0, max: 24 }).map((n) => `2020-07-${String(n + 1).padStart(2, "0")}`);
const placeOf = (name: string, lat: number | null, lon: number | null) => ({
  span: { start: 0, end: 7 },
  name,
  country: null,
  lat,
  lon,
  because: "test",
});
const madeEvent = fc.record({
  type: fc.constantFrom("CONSULT" as const, "CONSULT" as const, "REQUEST" as const, "REJECT" as const),
  mode: fc.constantFrom(null, null, "visit" as const, "meet" as const),
  actor: fc.subarray(names, { minLength: 1, maxLength: 2 }),
  recipient: fc.subarray(names, { maxLength: 2 }),
  date: fc.option(day),
  status: fc.constantFrom("occurred" as const, "ongoing" as const, "denied" as const, "expected" as const),
  historical: fc.boolean(),
  speaker: fc.constantFrom("Zarif/IRN", "Iraq"),
  place: fc.constantFrom(
    null,
    null,
    placeOf("Baghdad", 33.3, 44.4),
    placeOf("Turkey", 39, 35),
    placeOf("The dam", null, null),
  ),
  contexts: fc.subarray(["military" as const, "health" as const]),
});
const sidakan = { name: "Sidakan", country: "IRQ", lat: 36.8, lon: 44.67, span: { start: 0, end: 1 }, because: "test" };
const blow = fc.record({
  type: fc.constant("ASSAULT" as const),
  mode: fc.constantFrom("drone" as const, "drone" as const, "aerial" as const),
  actor: fc.constantFrom(["Iran"], ["Turkey"], ["Javad Zarif/IRN"], ["Abbas Mousavi/IRN"], ["Mousavi"]),
  recipient: fc.constantFrom(["Iraq"], ["Iraq"], ["Amir Mousavi/IRQ"]),
  date: fc.constant("2020-07-10"),
  place: fc.constantFrom(sidakan, sidakan, null),
  status: fc.constantFrom("occurred" as const, "occurred" as const, "denied" as const, "expected" as const),
  because: fc.constantFrom("test", "status/postponed"),
  speaker: fc.constantFrom("Mousavi", "Javad Zarif/IRN", "Iraq", "Iraq"),
});
const prospect = fc.record({
  type: fc.constant("CONSULT" as const),
  actor: fc.subarray(["Iran", "Iraq", "Javad Zarif/IRN"], { minLength: 1, maxLength: 2 }),
  date: fc.option(day),
  prospect: fc.constantFrom(
    true as const,
    true as const,
    { firmness: "question" as const },
    { firmness: "outlook" as const },
  ),
  speaker: fc.constantFrom("Zarif/IRN", "Mousavi"),
});
const sentence =
  "Envoys of the two states met on a day that the ministry would not name and spoke of water, trade and the border in words that nobody who was there could later agree upon when they were asked by the papers of both capitals.";
const madeArticle = (id: number) =>
  fc.record({
    outlet: fc.constantFrom("Fjord Post", "Lake Herald"),
    published: fc.option(day),
    text: fc.constantFrom(
      `Article ${id} tells of a killing.`,
      `Article ${id} tells of a murder.`,
      `Article ${id}. ${sentence}`,
    ),
    events: fc.array(fc.oneof({ weight: 4, arbitrary: madeEvent }, prospect), { maxLength: 5 }),
  });

/** An article on blows of one day, of which others tell otherwise. */
const rivalArticle = (id: number) =>
  fc.record({
    outlet: fc.constantFrom("Fjord Post", "Lake Herald"),
    published: fc.constantFrom("2020-07-10", "2020-07-11"),
    text: fc.constantFrom(
      `Article ${id}: the other side had violated the ceasefire, and two guards were killed.`,
      `Article ${id}: the other side had violated the ceasefire, killing five.`,
    ),
    events: fc.array(blow, { minLength: 2, maxLength: 4 }),
  });

/** Offices, one actor not always in the same. */
const saying = (record: ArticleRecord, nth: number): ArticleRecord => ({
  ...record,
  actors: record.actors.map((actor, i) =>
    actor.kind === "state" || (i + nth) % 3 === 0
      ? actor
      : { ...actor, roles: [{ ...role, title: (i + nth) % 2 === 0 ? "foreign minister" : "president" }] },
  ),
});
const role = {
  title: "",
  of: null,
  country: "IRN",
  sector: null,
  start: null,
  end: null,
  evidence: [{ start: 0, end: 7 }],
};

/** Months and years, as coders date what is vaguely told. */
const vaguely = (record: ArticleRecord, nth: number): ArticleRecord => ({
  ...record,
  coder: { version: `v${nth}`, models: [] },
  events: record.events.map((event, i) =>
    (i + nth) % 4 !== 0 || event.date === null
      ? event
      : { ...event, date: { start: "2020-07-01", end: "2020-07-31", precision: "month" } },
  ),
});

/** Now and then an article has what it tells denied. */
const denying = (record: ArticleRecord, nth: number): ArticleRecord => ({
  ...record,
  attributions: record.attributions.map((one, i) => {
    const denied = record.attributions[(i + 1) % record.attributions.length];
    return (i + nth) % 3 !== 0 || denied === undefined || denied === one
      ? one
      : { ...one, stance: "denies", denies: denied.id };
  }),
});

/** A record of all that is kept across articles. */
const whole = (made: MadeArticle, nth: number): ArticleRecord =>
  denying(saying(vaguely(makeRecord(made), nth), nth), nth);

const articles = fc
  .array(fc.nat(), { minLength: 1, maxLength: 14 })
  .chain((list) =>
    fc.tuple(...list.map((_, i): fc.Arbitrary<MadeArticle> => fc.oneof(madeArticle(i), rivalArticle(i)))),
  );

describe("what is known across articles", () => {
  it("is the same kept article by article as found all at once, whatever the order", async () => {
    const points = new Set<string>();
    await fc.assert(
      fc.asyncProperty(articles, fc.nat(), async (made, shift) => {
        const records = made.map(whole);
        const archive = fresh();
        for (let i = 0; i < records.length; i++)
          await archive.add(records[(i * 7 + shift) % records.length] as ArticleRecord, "x", at);
        for (const record of records) await archive.add(record, "x", at);
        const all = atOnce(records);
        for (const { point } of all.disputes) points.add(point);
        holds(kept(archive, records, all.parties), all);
        await archive.close();
      }),
      { numRuns: 40, seed: 11 },
    );
    expect([...points].sort()).toEqual([
      "how many",
      "whether it goes ahead",
      "whether it is so",
      "who broke it",
      "who did it",
    ]);
  }, 120_000);

  it("forgets an article that is coded anew, and what it alone had joined", async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, async (before, after) => {
        const archive = fresh();
        const records = new Map<string, ArticleRecord>();
        for (const [nth, made] of [before, after].entries())
          for (const one of made) {
            const record = denying(vaguely(makeRecord({ ...one, published: "2020-07-10" }), nth), nth);
            await archive.add(record, "x", at);
            records.set(record.article.id, record);
          }
        const list = [...records.values()];
        const all = atOnce(list);
        holds(kept(archive, list, all.parties), all);
        await archive.close();
      }),
      { numRuns: 25, seed: 12 },
    );
  }, 120_000);
});

const decision = fc.record({
  one: fc.nat(),
  other: fc.nat(),
  verdict: fc.constantFrom<MergeVerdict>("confirm", "confirm", "reject", "withdraw"),
  before: fc.nat({ max: 14 }),
});

describe("what people decide of who is one", () => {
  it("holds for what was read before and what is read later, and is undone by taking it back", async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.array(decision, { minLength: 1, maxLength: 6 }), async (made, decisions) => {
        const records = made.map(whole);
        const persons = records.flatMap(({ actors }) => actors).filter(({ kind }) => kind === "person");
        const archive = fresh();
        const decide = async (turn: number) => {
          for (const { one, other, verdict, before } of decisions) {
            if (before !== turn || persons.length === 0) continue;
            const [a, b] = [one, other].map((n) => identityOf(persons[n % persons.length] as Actor));
            if (a === undefined || b === undefined) continue;
            const entry = { one: a, other: b, verdict, author: "A", time: at, reason: null };
            const { version } = pairReviews(await archive.merges.all()).get(pairKey(a, b)) ?? { version: 0 };
            await archive.merges.append(entry, version);
          }
        };
        for (const [i, record] of records.entries()) {
          await decide(i);
          await archive.add(record, "x", at);
        }
        for (let i = records.length; i <= 14; i++) await decide(i);
        const recoded = records.map((record, i) =>
          i % 3 === 0 ? { ...record, coder: { version: "next", models: [] } } : record,
        );
        for (const record of recoded) await archive.add(record, "x", at);
        const all = atOnce(recoded, decisionsOf(await archive.merges.all()));
        holds(kept(archive, recoded, all.parties), all);
        expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
        await archive.close();
      }),
      { numRuns: 40, seed: 13, endOnFailure: true },
    );
  }, 120_000);
});

/** What somebody says of who an actor is, of one article or several, and after how many articles were read. */
const actorDecision = fc.record({
  of: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  verdict: fc.constantFrom<Verdict>("correct", "correct", "correct", "confirm", "reject", "withdraw"),
  correction: fc.record(
    {
      country: fc.constantFrom("IRN", "IRQ", "TUR", null),
      kind: fc.constantFrom("group" as const, "person" as const, "organization" as const, "state" as const),
      sector: fc.constantFrom("GOV" as const, "MIL" as const, null),
      name: fc.constantFrom("Abbas Mousavi", "Javad Zarif", "The militia"),
    },
    { requiredKeys: [] },
  ),
  ofRole: fc.boolean(),
  before: fc.nat({ max: 14 }),
});
const eventReview = fc.record({
  of: fc.nat(),
  party: fc.nat(),
  verdict: fc.constantFrom<Verdict>("confirm", "correct", "correct", "reject", "withdraw"),
  before: fc.nat({ max: 14 }),
});

describe("what people say of who somebody is", () => {
  it("holds everywhere, for what is read later and coded anew, in any order of reading and deciding, and is undone", async () => {
    const seen = { revised: 0, undone: 0 };
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.array(actorDecision, { minLength: 1, maxLength: 6 }),
        fc.array(decision, { maxLength: 3 }),
        fc.array(eventReview, { maxLength: 3 }),
        async (made, said, merges, reviews) => {
          const records = made.map(whole);
          const actors = records.flatMap((record) => record.actors).filter(({ kind }) => kind !== "state");
          const archive = fresh();
          const sayOf = async ({ of, verdict, correction, ofRole }: (typeof said)[number]) => {
            const meant = of.map((n) => actors[n % actors.length] as Actor);
            const names = meant.map(({ kind, country, name }): ActorName => ({ kind, country, name }));
            const held = meant[0]?.roles[0];
            const role = ofRole && held !== undefined ? { title: held.title, of: held.of } : null;
            const { version } = actorReview(await archive.actors.all(), names, role);
            const changed = role === null ? correction : { title: "spokesman", start: "2020" };
            await archive.actors.append(
              {
                names,
                role,
                verdict,
                correction: verdict === "correct" ? changed : null,
                author: "A",
                time: at,
                reason: null,
              },
              version,
            );
          };
          const joinNames = async ({ one, other, verdict }: (typeof merges)[number]) => {
            const [a, b] = [one, other].map((n) => identityOf(actors[n % actors.length] as Actor));
            if (a === undefined || b === undefined) return;
            const { version } = pairReviews(await archive.merges.all()).get(pairKey(a, b)) ?? { version: 0 };
            const entry = { one: a, other: b, verdict, author: "A", time: at, reason: null };
            await archive.merges.append(entry, version);
          };
          const reviewEvent = async ({ of, party, verdict }: (typeof reviews)[number], read: readonly string[]) => {
            const record = await archive.record(read[of % read.length] ?? "");
            const event = record?.events[of % Math.max(1, record.events.length)];
            const seenNow = record == null || event === undefined ? null : seenIn(record, event.id);
            if (record === null || event === undefined || seenNow === null) return;
            const name = record.actors[party % Math.max(1, record.actors.length)]?.name ?? "Iraq";
            const correction = verdict === "correct" ? { recipient: [name] } : null;
            const entry = {
              article: record.article.id,
              datum: event.id,
              seen: seenNow,
              verdict,
              correction,
              author: "A",
              time: at,
              reason: null,
            };
            await archive.reviews.append(entry, (await archive.reviews.standingOf(entry)).version);
          };
          for (let turn = 0; turn <= 14; turn++) {
            const read = records.slice(0, turn).map(({ article }) => article.id);
            if (actors.length > 0) {
              for (const one of said) if (one.before === turn) await sayOf(one);
              for (const one of merges) if (one.before === turn) await joinNames(one);
            }
            for (const one of reviews) if (one.before === turn) await reviewEvent(one, read);
            const record = records[turn];
            if (record !== undefined) await archive.add(record, "x", at);
          }
          const recoded = records.map((record, i) =>
            i % 3 === 0 ? { ...record, coder: { version: "next", models: [] } } : record,
          );
          const decisions = actorDecisions(await archive.actors.all());
          const log = await archive.reviews.all();
          for (const list of [records, recoded]) {
            for (const record of list) await archive.add(record, "x", at);
            const revised = list.map((record) =>
              revise(
                record,
                log.filter(({ article }) => article === record.article.id),
                decisions,
              ),
            );
            for (const [i, record] of revised.entries()) {
              if (record !== list[i]) seen.revised++;
              else if (said.some(({ verdict }) => verdict === "withdraw")) seen.undone++;
              expect(await archive.record(record.article.id)).toEqual(JSON.parse(JSON.stringify(record)));
            }
            const all = atOnce(revised, decisionsOf(await archive.merges.all(), decisions));
            holds(kept(archive, revised, all.parties), all);
          }
          expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
          await archive.close();
        },
      ),
      { numRuns: 15, seed: 15, endOnFailure: true },
    );
    expect(seen.revised).toBeGreaterThan(20);
    expect(seen.undone).toBeGreaterThan(5);
  }, 120_000);
});

interface Ruling {
  readonly one: number;
  readonly other: number;
  readonly word: "apart" | "together";
}
const ruling: fc.Arbitrary<Ruling> = fc.record({
  one: fc.nat(),
  other: fc.nat(),
  word: fc.constantFrom("together", "together", "together", "apart"),
});

/** Records as reviewers leave them who said of events that they are one deed, or two. */
const ruled = (records: readonly ArticleRecord[], rulings: readonly Ruling[]): ArticleRecord[] => {
  const ids = records.flatMap(({ events }) => events.map(({ id }) => id));
  const said = (event: RuledEvent): RuledEvent => {
    const othersOf = (word: Ruling["word"]) =>
      rulings
        .filter((one) => one.word === word && ids[one.one % ids.length] === event.id)
        .flatMap(({ other }) => ids[other % ids.length] ?? [])
        .filter((id) => id !== event.id);
    return { ...event, apart: othersOf("apart"), together: othersOf("together") };
  };
  return records.map((record) => ({ ...record, events: record.events.map(said) }));
};

describe("what people decide of which reports are one deed", () => {
  it("holds for what was read before and what is read later, and is undone by taking it back", async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.array(ruling, { minLength: 1, maxLength: 8 }),
        fc.array(ruling, { maxLength: 4 }),
        fc.nat(),
        async (made, before, after, shift) => {
          const records = made.map(whole);
          const archive = fresh();
          const [first, last] = [ruled(records, before), ruled(records, after)];
          for (let i = 0; i < first.length; i++)
            await archive.add(first[(i * 7 + shift) % first.length] as ArticleRecord, "x", at);
          for (const record of first) await archive.add(record, "x", at);
          const recoded = last.map((record) => ({ ...record, coder: { version: "next", models: [] } }));
          for (const list of [first, recoded]) {
            for (const record of list) await archive.add(record, "x", at);
            const all = atOnce(list);
            holds(kept(archive, list, all.parties), all);
          }
          expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
          await archive.close();
        },
      ),
      { numRuns: 40, seed: 14, endOnFailure: true },
    );
  }, 120_000);
});

const meeting = (outlet: string, published: string): MadeArticle => ({
  outlet,
  published,
  events: [
    { type: "CONSULT", actor: ["Javad Zarif/IRN", "Iraq"], date: "2020-07-20" },
    { type: "AGREE", actor: ["Iran", "Iraq"], date: "2020-08-20", prospect: true, speaker: "Zarif/IRN" },
  ],
});

describe("an archive of an earlier version", () => {
  it("is brought up to date, going on where it was stopped, while articles come and are coded anew", async () => {
    const file = join(folder, `${count++}.db`);
    const records = Array.from({ length: 9 }, (_, i) => makeRecord(meeting(`Outlet ${i}`, `2020-07-2${i}`)));
    const before = openArchive(file, { create: true });
    for (const record of records.slice(0, 7)) await before.add(record, "a", at);
    const opened = openFile(file);
    // As a process leaves it that was killed after four of seven articles.
    forgetAcross(opened);
    takeIn(opened, 4);
    opened.close();
    const recoded = [1, 6].map((i) => ({ ...(records[i] as ArticleRecord), coder: { version: "next", models: [] } }));
    for (const record of [...recoded, ...records.slice(7)]) await before.add(record, "a", at);
    await before.close();
    const steps: string[] = [];
    const after = openArchive(file, { create: false, progress: (done, of) => steps.push(`${done} of ${of}`) });
    expect(steps).toEqual(["4 of 7"]);
    const all = atOnce(records);
    holds(kept(after, records, all.parties), all);
    expect(await allOf(after.check({ rebuild: false }))).toEqual([]);
    await after.close();
  });
});

describe("parties are found by name", () => {
  const named = ["Дмитрий Ёлкин/RUS", "Émile Roux/FRA", "Ahmad Kadhimi/IRQ", "ΝΊΚΟΣ Δένδιας/GRC"];
  const found = (archive: Archive, words: string) =>
    archive.across.partiesNamed(words.split(" "), 9).map(({ name }) => name);
  const cases = [
    ["дмитрий ёлкин", ["Дмитрий Ёлкин"]],
    ["ЁЛКИН", ["Дмитрий Ёлкин"]],
    ["émile", ["Émile Roux"]],
    ["ÉMILE roux", ["Émile Roux"]],
    ["νίκος", ["ΝΊΚΟΣ Δένδιας"]],
    ["kadhim", ["Ahmad Kadhimi"]],
    ["ahmad roux", []],
  ] as const;

  for (const [when, prepare] of [
    ["as they are added", () => {}],
    [
      "in an archive of the version before",
      (file: string) => {
        const opened = openFile(file);
        opened.execute(`alter table identity_form drop column folded; drop table claim; drop table dispute;
          drop index happening_country_by_day; drop trigger article_totalled; drop trigger article_untotalled; drop table read_total;
          drop table happening_party; drop table together; drop table joined; drop table actor_review; drop table decided_actor; drop table older_text; drop table named_event; drop index article_by_url; drop index article_by_title; drop index stated_by_speaker;
          alter table happening_pair drop column brief; alter table happening_country drop column brief;
          drop index settled_by_standing; alter table settled drop column due_end; create index settled_by_due on settled (due_start);
          drop index event_by_doubt; create index event_by_type on event (type, day_first); create index event_by_day on event (day_first);
          create index prospect_by_due on prospect (due_last); create index pair_day_by_day on pair_day (day_first);
          create index happening_pair_first on happening_pair (a, b, day);
          delete from schema_version where version > 5; update across set version = version - 1`);
        opened.close();
      },
    ],
  ] as const)
    it(`${when}, in small letters and capitals of any script`, async () => {
      const file = join(folder, `${count++}.db`);
      const made = openArchive(file, { create: true });
      for (const [i, actor] of named.entries())
        await made.add(
          makeRecord({ published: "2020-07-01", outlet: `Outlet ${i}`, events: [{ type: "CONSULT", actor: [actor] }] }),
          "made",
          at,
        );
      await made.close();
      prepare(file);
      const archive = openArchive(file, { create: false });
      for (const [words, expected] of cases) expect([words, found(archive, words)]).toEqual([words, expected]);
      expect(await allOf(archive.check({ rebuild: false }))).toEqual([]);
      await archive.close();
    });
});
