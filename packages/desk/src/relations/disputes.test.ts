/** Pairs of articles → what is contested between them; and what is not. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { describe, expect, it } from "vitest";
import { type MadeArticle, makeRecord } from "../../../../test/make-record.ts";
import { disputesOf } from "./disputes.ts";
import { mergeActors } from "./parties.ts";
import { tollsIn } from "./proposition-words.ts";

const sidakan = { name: "Sidakan", country: "IRQ", lat: 36.8, lon: 44.67, span: { start: 0, end: 1 }, because: "test" };
const strike = {
  type: "ASSAULT",
  mode: "drone",
  actor: ["Turkey"],
  recipient: ["Iraq"],
  date: "2020-08-11",
  place: sidakan,
} as const;
const visit = {
  type: "CONSULT",
  mode: "visit",
  actor: ["Zarif/IRN"],
  recipient: ["Iraq"],
  date: "2020-07-21",
  status: "expected",
} as const;
const shelling = { ...strike, mode: "heavy-weapons", place: null } as const;
const putOff = { ...visit, because: "status/postponed" } as const;

const on = (published: string, event: MadeArticle["events"][number], outlet = published): MadeArticle => ({
  outlet,
  published,
  events: [event],
});
const official = { speaker: "Official/IRQ" } as const;
const envoy = { speaker: "Envoy/TUR" } as const;
const expulsion = {
  type: "SANCTION",
  mode: "expel",
  actor: ["Turkey"],
  recipient: ["Iraq"],
  date: "2020-08-11",
} as const;

/** A strike that one speaker tells of, with the sentence that follows, said by the same one or by another. */
const striking = (
  outlet: string,
  by: { readonly speaker: string },
  next: string,
  nextBy: { readonly speaker: string } = by,
): MadeArticle => ({
  outlet,
  published: "2020-08-12",
  events: [
    { ...strike, ...by, clause: "Turkey struck Sidakan." },
    { type: "CONSULT", actor: [], status: "expected", ...nextBy, clause: next },
  ],
});

/** An article that is what one speaker holds and no more. */
const saying = (published: string, text: string, more: Partial<MadeArticle["events"][number]>): MadeArticle => ({
  outlet: published,
  published,
  text,
  events: [{ type: "MOBILIZE", actor: ["Turkey", "Iraq"], date: null, ...more }],
});

const disputes = (articles: readonly MadeArticle[]) => {
  const records = articles.map(makeRecord);
  const parties = mergeActors(records);
  return disputesOf(records, parties);
};

const pairs: readonly (readonly [string, string | null, MadeArticle, MadeArticle])[] = [
  [
    "one drone strike, two doers",
    "who did it",
    on("2020-08-12", { ...strike, ...official }, "A"),
    on("2020-08-12", { ...strike, actor: ["Iran"], ...envoy }, "B"),
  ],
  [
    "one drone strike, one doer",
    null,
    on("2020-08-12", { ...strike, ...official }, "A"),
    on("2020-08-12", { ...strike, ...envoy }, "B"),
  ],
  [
    "one shelling of a village that no map has, two doers",
    "who did it",
    on("2020-08-12", { ...shelling, clause: "Turkish guns shelled the village of Barzanke.", ...official }, "A"),
    on(
      "2020-08-12",
      { ...shelling, actor: ["Iran"], recipient: [], clause: "Iranian guns shelled Barzanke.", ...envoy },
      "B",
    ),
  ],
  [
    "two shellings by two doers, of a village each",
    null,
    on("2020-08-12", { ...shelling, clause: "Turkish guns shelled the village of Barzanke.", ...official }, "A"),
    on("2020-08-12", { ...shelling, actor: ["Iran"], clause: "Iranian guns shelled Kani Rash.", ...envoy }, "B"),
  ],
  [
    "two strikes at two places",
    null,
    on("2020-08-12", { ...strike, ...official }, "A"),
    on("2020-08-12", { ...strike, actor: ["Iran"], place: { ...sidakan, name: "Zakho" }, ...envoy }, "B"),
  ],
  [
    "strikes on two days",
    null,
    on("2020-08-12", { ...strike, ...official }, "A"),
    on("2020-08-12", { ...strike, actor: ["Iran"], date: "2020-08-10", ...envoy }, "B"),
  ],
  [
    "strikes of two kinds",
    null,
    on("2020-08-12", { ...strike, ...official }, "A"),
    on("2020-08-12", { ...strike, actor: ["Iran"], mode: "heavy-weapons", ...envoy }, "B"),
  ],
  [
    "two doers, told by nobody in particular",
    null,
    on("2020-08-12", strike, "A"),
    on("2020-08-12", { ...strike, actor: ["Iran"] }, "B"),
  ],
  [
    "two doers, told by one speaker",
    null,
    on("2020-08-12", { ...strike, ...official }, "A"),
    on("2020-08-12", { ...strike, actor: ["Iran"], ...official }, "B"),
  ],
  [
    "two tolls at once",
    "how many",
    on("2020-08-12", { ...strike, ...official, clause: "Turkey struck, killing five." }, "A"),
    on("2020-08-12", { ...strike, ...envoy, clause: "Turkey struck and two officers were killed." }, "B"),
  ],
  [
    "one toll in two ways",
    null,
    on("2020-08-12", { ...strike, ...official, clause: "Turkey struck, killing 2." }, "A"),
    on("2020-08-12", { ...strike, ...envoy, clause: "Turkey struck and two officers were killed." }, "B"),
  ],
  [
    "dead here and wounded there",
    null,
    on("2020-08-12", { ...strike, ...official, clause: "Turkey struck, killing five." }, "A"),
    on("2020-08-12", { ...strike, ...envoy, clause: "Turkey struck and two officers were wounded." }, "B"),
  ],
  [
    "a toll that rises",
    null,
    on("2020-08-12", { ...strike, ...official, clause: "Turkey struck, killing two." }, "A"),
    on("2020-08-15", { ...strike, ...envoy, clause: "Turkey struck, killing five." }, "B"),
  ],
  [
    "a toll that is only a floor",
    null,
    on("2020-08-12", { ...strike, ...official, clause: "Turkey struck and at least two officers were killed." }, "A"),
    on("2020-08-12", { ...strike, ...envoy, clause: "Turkey struck, killing five." }, "B"),
  ],
  [
    "tolls that each side gives in its next sentence",
    "how many",
    striking("A", official, "Five officers died there."),
    striking("B", envoy, "Two officers were killed."),
  ],
  [
    "a toll that somebody else gives in the next sentence",
    null,
    striking("A", official, "Five officers died there.", { speaker: "Clerk/IRN" }),
    striking("B", envoy, "Two officers were killed."),
  ],
  [
    "two numbers of the expelled",
    "how many",
    on("2020-08-12", { ...expulsion, ...official, clause: "Turkey expelled 150 soldiers." }, "A"),
    on("2020-08-12", { ...expulsion, ...envoy, clause: "Forty or so left: 40 soldiers were expelled." }, "B"),
  ],
  [
    "off, and on all the same",
    "whether it goes ahead",
    on("2020-07-20", { ...putOff, ...official }, "A"),
    on("2020-07-20", { ...visit, ...envoy }, "B"),
  ],
  [
    "off on the weekday that has been, as it was read, and on upon the one that is to come",
    "whether it goes ahead",
    on("2020-07-20", { ...putOff, date: "2020-07-14", ...official }, "A"),
    on("2020-07-20", { ...visit, ...envoy }, "B"),
  ],
  [
    "the minister's visit off, the president's on",
    null,
    on("2020-07-20", { ...putOff, actor: ["foreign minister/IRN"], ...official }, "A"),
    on("2020-07-20", { ...visit, actor: ["Rouhani/IRN"], ...envoy }, "B"),
  ],
  [
    "off in one month, on in the next",
    null,
    on("2020-07-20", { ...putOff, date: "2020-06-21", ...official }, "A"),
    on("2020-07-20", { ...visit, ...envoy }, "B"),
  ],
  [
    "on, and put off later",
    null,
    on("2020-07-18", { ...visit, ...official }, "A"),
    on("2020-07-20", { ...putOff, ...envoy }, "B"),
  ],
  [
    "on, say both",
    null,
    on("2020-07-20", { ...visit, ...official }, "A"),
    on("2020-07-20", { ...visit, ...envoy }, "B"),
  ],
  [
    "off, say both",
    null,
    on("2020-07-20", { ...putOff, ...official }, "A"),
    on("2020-07-20", { ...putOff, ...envoy }, "B"),
  ],
  [
    "a visit put off, and another's on",
    null,
    on("2020-07-20", { ...putOff, ...official }, "A"),
    on("2020-07-20", { ...visit, actor: ["Rouhani/IRN"], ...envoy }, "B"),
  ],
  [
    "a proposition and its denial",
    "whether it is so",
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-08-14", "Turkey and Iraq massed any troops along the border.", { ...envoy, status: "denied" }),
  ],
  [
    "a denial of something else",
    null,
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-08-14", "Turkey and Iraq had closed two crossings near Zakho.", { ...envoy, status: "denied" }),
  ],
  [
    "a proposition, and the contrary of it",
    "whether it is so",
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-08-13", "Turkey and Iraq never massed troops along the border.", envoy),
  ],
  [
    "a proposition, and the contrary of it by the same side",
    null,
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-08-13", "Turkey and Iraq never massed troops along the border.", { speaker: "Clerk/IRQ" }),
  ],
  [
    "a proposition, and something else that is not so",
    null,
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-08-13", "Turkey and Iraq never closed the crossing near Zakho.", envoy),
  ],
  [
    "a proposition, and that something else must be",
    null,
    saying("2020-08-12", "Turkey and Iraq never massed troops along the northern border.", official),
    saying("2020-08-13", "Turkey and Iraq must mass troops along the northern border.", envoy),
  ],
  [
    "what is not so, say both",
    null,
    saying("2020-08-12", "Turkey and Iraq never massed troops along the border.", official),
    saying("2020-08-13", "Turkey and Iraq did not mass troops along the border.", envoy),
  ],
  [
    "a proposition, and the contrary the other way about",
    null,
    saying("2020-08-12", "Turkish troops never entered Iraqi villages along the border.", official),
    saying("2020-08-13", "Iraqi troops entered Turkish villages along the border.", envoy),
  ],
  [
    "a proposition in names of states, and the contrary in names of their people",
    "whether it is so",
    saying("2020-08-12", "Turkey and Iraq: jets of Turkey flew over Iraq.", official),
    saying("2020-08-13", "Turkey and Iraq: no Turkish jets entered Iraqi airspace; none flew.", envoy),
  ],
  [
    "a claim that is named in its denial, with the denier only by a pronoun",
    "whether it is so",
    saying("2020-08-12", "Turkey had bombed the pass.", { ...official, actor: ["Turkey"] }),
    saying("2020-08-13", "Iraq's claim that it had bombed the pass", { ...envoy, actor: ["Iraq"], status: "denied" }),
  ],
  [
    "a denial weeks later",
    null,
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-09-14", "Turkey and Iraq massed any troops along the border.", { ...envoy, status: "denied" }),
  ],
  [
    "one speaker's own words and their denial",
    null,
    saying("2020-08-12", "Turkey and Iraq massed troops along the northern border.", official),
    saying("2020-08-14", "Turkey and Iraq massed any troops along the border.", { ...official, status: "denied" }),
  ],
];

describe("between two articles", () => {
  for (const [what, point, first, second] of pairs) {
    it(`${what}: ${point ?? "not contested"}`, () => {
      expect(disputes([first, second]).map((one) => one.point)).toEqual(point === null ? [] : [point]);
      expect(disputes([second, first])).toEqual(disputes([first, second]));
    });
  }
});

/** States are mentioned where the text names them, and speakers nowhere. */
const naming = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  actors: record.actors.map((actor) => ({
    ...actor,
    mentions: [...record.article.text.matchAll(new RegExp(actor.name, "g"))].map(({ index }) => ({
      start: index,
      end: index + actor.name.length,
      form: "named" as const,
    })),
  })),
});

/** Of two speakers in one article the second denies what the first says, or something else. */
const answered = (denies: "the first" | "nobody", second: MadeArticle["events"][number]): ArticleRecord => {
  const claim = { type: "ASSAULT", actor: ["Turkey"], ...official, clause: "Turkey shelled the pass." } as const;
  const record = makeRecord({ outlet: "A", published: "2020-08-12", events: [claim, second] });
  const [first, ...others] = record.attributions;
  const linked = others.map((one) => ({ ...one, denies: denies === "the first" ? (first?.id ?? null) : null }));
  return { ...record, attributions: first === undefined ? linked : [first, ...linked] };
};
const denial = { type: "REJECT", actor: ["Turkey"], status: "denied", clause: "Turkey rejects that." } as const;

const records: readonly (readonly [string, string | null, readonly ArticleRecord[]])[] = [
  ["a charge that the next speaker denies", "whether it is so", [answered("the first", { ...denial, ...envoy })]],
  ["a charge and a denial of something else", null, [answered("nobody", { ...denial, ...envoy })]],
  ["a speaker who takes back what they said", null, [answered("the first", { ...denial, ...official })]],
  [
    "a truce that each says the other broke",
    "who broke it",
    [
      naming(makeRecord(saying("2020-08-12", "Turkey violated the ceasefire.", official))),
      naming(makeRecord(saying("2020-08-13", "Iraq violated the ceasefire.", envoy))),
    ],
  ],
  [
    "a truce that both say one broke",
    null,
    [
      naming(makeRecord(saying("2020-08-12", "Turkey violated the ceasefire.", official))),
      naming(makeRecord(saying("2020-08-13", "Turkey violated the ceasefire.", { speaker: "Official/IRN" }))),
    ],
  ],
];

describe("in records", () => {
  for (const [what, point, list] of records)
    it(`${what}: ${point ?? "not contested"}`, () => {
      const found = disputesOf(list, mergeActors(list));
      expect(found.map((one) => one.point)).toEqual(point === null ? [] : [point]);
      expect(disputesOf(list.toReversed(), mergeActors(list))).toEqual(found);
    });
});

describe("tolls", () => {
  for (const [words, ...expected] of [
    ["two officers were killed", "dead 2"],
    ["two officers and a driver were killed"],
    ["killing 1,200 and wounding three", "dead 1200", "wounded 3"],
    ["at least five were killed"],
    ["dozens died"],
    ["no soldiers were hurt", "wounded 0"],
    ["Fourteen people were killed", "dead 14"],
    ["Berlin expelled 40 diplomats", "expelled 40"],
    ["12 soldiers were detained", "detained 12"],
    ["two years after the war"],
  ] as const) {
    it(`${words} → ${expected.join(", ") || "none"}`, () => {
      expect([...tollsIn(words)].map(([measure, number]) => `${measure} ${number}`)).toEqual(expected);
    });
  }
});
