import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, loadLanguage } from "./analyse.ts";
import { entityTypes, type Language, uposTags } from "./language.ts";
import { dependent, dependentsOf, relation } from "./tree.ts";

const models = loadLanguage(readModels());
const read = (text: string): Language => analyse(text, models);

/** The first thing that does not hold of an analysis, or null. */
const fault = (language: Language): string | null => {
  const { text, form, start, end, head, deprel, upos, lemma } = language;
  let at = 0;
  let next = 0;
  for (const [k, { first, last, paragraph, ...span }] of language.sentences.entries()) {
    if (first !== next || last < first || last - first >= 400) return `sentence ${k}: tokens ${first} to ${last}`;
    const outer = language.paragraphs[paragraph];
    if (outer === undefined || outer.start > span.start || outer.end < span.end) return `sentence ${k}: paragraph`;
    let roots = 0;
    for (let t = first; t <= last; t++) {
      const [from, to, h] = [start[t] as number, end[t] as number, head[t] as number];
      if (language.sentence[t] !== k || from < at || to <= from) return `token ${t}: place`;
      if (text.slice(from, to) !== form[t]) return `token ${t}: form`;
      if (!uposTags.includes(upos[t] as never) || lemma[t] === "") return `token ${t}: tag or lemma`;
      if (h < 0 !== (deprel[t] === "root")) return `token ${t}: ${deprel[t]} from ${h}`;
      if (h >= 0 && (h < first || h > last)) return `token ${t}: head outside`;
      if (h < 0) roots++;
      at = to;
    }
    if (roots !== 1) return `sentence ${k}: ${roots} roots`;
    // Everything hangs below the root: what the root reaches is everything.
    let reached = 0;
    let level = [head.indexOf(-1, first)];
    while (level.length > 0 && reached <= last - first) {
      reached += level.length;
      level = level.flatMap((t) => [...dependentsOf(language, t)]);
    }
    if (reached !== last - first + 1) return `sentence ${k}: cycle`;
    next = last + 1;
  }
  if (next !== form.length || at > text.length) return "tokens left over";
  let free = 0;
  for (const entity of language.entities) {
    const { first, last, type } = entity;
    if (first < free || last < first || language.sentence[first] !== language.sentence[last]) return `name at ${first}`;
    if (entity.start !== start[first] || entity.end !== end[last] || !entityTypes.includes(type))
      return `name at ${first}`;
    free = last + 1;
  }
  return null;
};

describe("analyse", () => {
  it("gives a valid analysis of any string", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "Iran",
        "said",
        ".",
        "“",
        "”",
        "\n",
        "\n\n",
        " ",
        "the",
        "U.S.",
        "'s",
        "n't",
        "-",
        "(",
        "1,000",
        "👍",
        "،",
        "\ud800",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom("", " "), (pieces, glue) => {
        expect(fault(read(pieces.join(glue)))).toBeNull();
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["space", " \n\t\n "],
    ["one word", "Peace"],
    ["one mark", "—"],
    ["marks only", "... !!! ((( )))"],
    ["ten thousand words without a stop", "envoy ".repeat(10_000)],
    ["ten thousand commas", ", ".repeat(10_000)],
    ["one word of a hundred thousand letters", "a".repeat(100_000)],
    ["a list of names", Array.from({ length: 1500 }, (_, k) => `Name${k} Surname${k}`).join(", ")],
  ])("reads %s", (_, text) => {
    expect(fault(read(text))).toBeNull();
  });

  it("gives the same analysis twice", () => {
    const text = "Envoys of Kenya and Oman met in Nairobi. They didn't agree.";
    expect(read(text)).toEqual(read(text));
  });
});

/** Who does what to whom: word, relation, head. */
const arcs: readonly (readonly [text: string, ...arcs: string[]])[] = [
  ["Kenya accused Oman of theft.", "Kenya nsubj accused", "Oman obj accused", "accused root -"],
  [
    "The treaty was signed by Oman in Nairobi.",
    "treaty nsubj:pass signed",
    "was aux:pass signed",
    "Oman obl:agent signed",
  ],
  [
    "Kenyan Foreign Minister Amina Otieno met the prime minister of Oman on Monday.",
    "Amina nsubj met",
    "minister obj met",
    "Otieno flat Amina",
    "Oman nmod minister",
  ],
  [
    "“We will not sign,” said the envoy.",
    "sign ccomp said",
    "envoy nsubj said",
    "We nsubj sign",
    "will aux sign",
    "not advmod sign",
  ],
  ["Officials said that Oman had closed its embassy.", "closed ccomp said", "Oman nsubj closed", "embassy obj closed"],
  [
    "Kenya and Oman agreed to reopen the border.",
    "Kenya nsubj agreed",
    "Oman conj Kenya",
    "reopen xcomp agreed",
    "border obj reopen",
  ],
  [
    "The envoy, who arrived on Friday, praised the deal.",
    "envoy nsubj praised",
    "arrived acl:relcl envoy",
    "who nsubj arrived",
    "deal obj praised",
  ],
  ["Oman's government rejected the offer.", "government nsubj rejected", "Oman nmod:poss government", "'s case Oman"],
  ["If Oman agrees, Kenya will sign.", "agrees advcl sign", "Oman nsubj agrees", "Kenya nsubj sign"],
  ["Kenya has threatened to expel the ambassador.", "expel xcomp threatened", "ambassador obj expel"],
];

describe("trees", () => {
  it.each(arcs)("of %j hang together as they should", (text, ...expected) => {
    const language = read(text);
    const found = language.form.map((form, t) => {
      const head = language.head[t] as number;
      return `${form} ${language.deprel[t]} ${head < 0 ? "-" : language.form[head]}`;
    });
    for (const arc of expected) expect(found).toContain(arc);
  });

  it("can be walked", () => {
    const language = read("Kenya accused Oman of theft.");
    const verb = language.form.indexOf("accused");
    expect(language.form[dependent(language, verb, "nsubj")]).toBe("Kenya");
    expect(relation(language, verb)).toBe("root");
  });
});

/** Word, lemma, features. */
const words: readonly (readonly [text: string, word: string, lemma: string, feats: string])[] = [
  ["The envoys left.", "envoys", "envoy", "Number=Plur"],
  ["The envoys left.", "left", "leave", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"],
  ["He was expelled.", "expelled", "expel", "Tense=Past|VerbForm=Part|Voice=Pass"],
  ["He has expelled them.", "expelled", "expel", "Tense=Past|VerbForm=Part"],
  ["He has expelled them.", "has", "have", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"],
  ["They want to meet.", "meet", "meet", "VerbForm=Inf"],
  ["She wrote a letter.", "wrote", "write", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"],
  ["They didn't go.", "n't", "not", "Polarity=Neg"],
];

describe("lemmas and features", () => {
  it.each(words)("in %j of %j are %j, %j", (text, word, lemma, feats) => {
    const language = read(text);
    const t = language.form.indexOf(word);
    expect([language.lemma[t], language.feats[t]]).toEqual([lemma, feats]);
  });
});

const names: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    "Mustafa al-Kadhimi met Amina Otieno in Baghdad on Monday.",
    "PERSON Mustafa al-Kadhimi",
    "PERSON Amina Otieno",
    "GPE Baghdad",
    "DATE Monday",
  ],
  [
    "The Ministry of Foreign Affairs in Ankara summoned the Iraqi ambassador.",
    "ORG Ministry of Foreign Affairs",
    "GPE Ankara",
    "NORP Iraqi",
  ],
  ["Officials of the United Nations spoke about the Strait of Hormuz.", "ORG United Nations", "LOC Strait of Hormuz"],
  ["The talks were long and nobody was happy."],
];

describe("names", () => {
  it.each(names)("in %j are found, and no others", (text, ...expected) => {
    expect(read(text).entities.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(expected);
  });
});

describe("loadLanguage", () => {
  const files = readModels();
  it.each([
    [
      "a missing model",
      { ...files, syntax: undefined as unknown as Uint8Array },
      'language: model "syntax" is missing',
    ],
    ["another file", { ...files, lemmas: new Uint8Array([1, 2, 3]) }, 'language: model "lemmas" is not a model file'],
    [
      "a file cut short",
      { ...files, names: (files.names as Uint8Array).subarray(0, 1000) },
      'language: model "names" is cut short',
    ],
    ["an empty file", { ...files, clusters: new Uint8Array() }, 'language: model "clusters" is not a model file'],
  ])("refuses %s in one line", (_, given, message) => {
    expect(() => loadLanguage(given)).toThrow(message);
  });
});
