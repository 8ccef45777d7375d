/** Sentences → who says what; quotation marks of all kinds; chains. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { registry } from "../actors/registry.ts";
import { resolveActors } from "../actors/resolve-actors.ts";
import { encode, segment } from "../language/analyse.ts";
import { loadResources } from "../record/resources.ts";
import { asideCases } from "./asides.cases.ts";
import { attribute } from "./attribute.ts";
import { attributionCases } from "./attributions.cases.ts";
import { chainCases } from "./chains.cases.ts";
import { findQuotations } from "./quoted.ts";
import { rebuttalCases } from "./rebuttals.cases.ts";
import { runningOnCases } from "./running-on.cases.ts";
import { speakerCases } from "./speakers.cases.ts";

const { language: models, attribution: roleModel } = loadResources(readModels());
const dateline = { article: "article-0000000000000000", published: null, title: null };

const read = (text: string) => {
  const encoded = encode(segment(text, models), models);
  const cast = resolveActors(encoded.language, dateline, [], [], { registry });
  return { cast, attributions: attribute(encoded, dateline, cast, roleModel) };
};
const attributionsOf = (text: string) => read(text).attributions;

const written = (text: string): string[] =>
  attributionsOf(text).map(({ speaker, cue, content, form, stance }) =>
    [
      speaker.description ?? "–",
      cue === null ? "–" : text.slice(cue.start, cue.end),
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
      `${form} ${stance}`,
    ].join(" | "),
  );

describe("attributions", () => {
  for (const { text, expected } of [...attributionCases, ...asideCases]) {
    it(text, () => {
      expect(written(text)).toEqual(expected);
    });
  }

  it("of a quotation without a cue go on with the speaker before it", () => {
    const text = "“The truce holds,” the general said.\n\n“Nobody has fired a shot since Friday, and nobody will.”";
    const [, second] = attributionsOf(text);
    expect(second?.because).toBe("attribution/same-speaker");
    expect(second?.speaker.description).toBe("the general");
  });

  it("of a speech that runs over two paragraphs have one speaker", () => {
    const text = "The minister said: “The border stays shut.\n\n“It will open when the other side keeps its word.”";
    expect(attributionsOf(text).map(({ speaker }) => speaker.description)).toEqual(["The minister", "The minister"]);
  });

  it("within another's content name it as the way by which they came", () => {
    const text = "The agency reported that the president had said that the talks were over.";
    const [outer, inner] = attributionsOf(text);
    expect([outer?.speaker.description, inner?.speaker.description, inner?.via]).toEqual([
      "The agency",
      "the president",
      outer?.id,
    ]);
  });

  it("tell the named from the described", () => {
    const [named] = attributionsOf("French President Emmanuel Macron said that the talks were over.");
    const [described] = attributionsOf("A diplomatic source said that the talks were over.");
    expect([named?.speaker.anonymous, described?.speaker.anonymous]).toEqual([false, true]);
  });
});

describe("speakers", () => {
  for (const { text, expected } of speakerCases) {
    it(text, () => {
      const { cast, attributions } = read(text);
      const found = attributions.map(({ speaker: { actor, span, description, anonymous, country, sector } }) => {
        const words = span === null ? description : text.slice(span.start, span.end);
        const who = anonymous ? "anonymous" : (cast.actors.find(({ id }) => id === actor)?.name ?? "–");
        return `${/^(?:he|it|they|one of them)$/i.test(words ?? "") ? description : words} → ${who} | ${country ?? "–"} ${sector ?? "–"}`;
      });
      expect(found).toEqual(expected);
    });
  }
});

describe("chains", () => {
  for (const { text, expected } of chainCases) {
    it(text, () => {
      const attributions = attributionsOf(text);
      const chain = (via: string | null): string => {
        const carrier = attributions.find(({ id }) => id === via);
        return carrier === undefined ? "" : ` ← ${carrier.speaker.description}${chain(carrier.via)}`;
      };
      const found = attributions.map(
        ({ speaker, content, via }) =>
          `${speaker.description}${chain(via)}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
      );
      expect(found).toEqual(expected);
    });
  }
});

describe("denials", () => {
  for (const { text, expected } of rebuttalCases) {
    it(text, () => {
      const attributions = attributionsOf(text);
      const found = attributions.flatMap(({ speaker, denies }) => {
        const denied = attributions.find(({ id }) => id === denies);
        if (denied === undefined) return [];
        return [
          `${speaker.description ?? "–"}: ${denied.content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
        ];
      });
      expect(found).toEqual(expected);
    });
  }
});

describe("claims that run on", () => {
  for (const { text, expected } of runningOnCases) {
    it(text, () => {
      const found = attributionsOf(text).map(
        ({ speaker, content }) =>
          `${speaker.description}: ${content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`,
      );
      expect(found).toEqual(expected);
    });
  }
});

describe("quotations", () => {
  const insides = (text: string): string[] => {
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    return findQuotations(text, paragraphs).map(({ inner }) => text.slice(inner.start, inner.end));
  };
  for (const [text, ...expected] of [
    ["He said “yes” and “no”.", "yes", "no"],
    ['He said "yes" and "no".', "yes", "no"],
    ["He said «oui».", "oui"],
    ["He said ‘yes’ and left.", "yes"],
    ["‘The states’ envoys left early,’ he said.", "The states’ envoys left early,"],
    ["The ‘constructive talks’ and the ‘open door’ led nowhere.", "constructive talks", "open door"],
    ["He said »ja« and left.", "ja"],
    ["'It failed,' he said.", "It failed,"],
    ["A 'surgical' strike on the states' envoys.", "surgical"],
    ["The states' envoys don't agree with Iran's."],
    ["“We are\nat peace.” He left.", "We are", "at peace."],
    ["Iran's and Iraq’s ministers don’t agree."],
    ["“We are\n“at peace.”", "We are", "at peace."],
    ['A 5" shell fell.'],
    ["“Never closed at all", "Never closed at all"],
    ["He said “he called it ‘a lie’ twice”.", "he called it ‘a lie’ twice"],
  ] as const) {
    it(`${text.replaceAll("\n", " ¶ ")} → ${expected.join(" | ") || "none"}`, () => {
      expect(insides(text)).toEqual(expected);
    });
  }

  it("have a colour that the noun gives where the verb only voices it", () => {
    const coloured = [
      "Juba voiced fears that the oil would stop.",
      "Vilnius cast doubt on Minsk's promise.",
      "Bern no longer believes that the list is complete.",
    ];
    expect(coloured.map((text) => attributionsOf(text).map(({ stance, colour }) => `${stance} ${colour}`))).toEqual([
      ["states feared"],
      ["doubts doubted"],
      ["doubts believed"],
    ]);
  });

  it("lie within the text whatever the marks", () => {
    const mark = fc.constantFrom("“", "”", '"', "‘", "’", "«", "»", "a", " ", "\n", ".");
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 80 }), (marks) => {
        const text = marks.join("");
        const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }));
        for (const { outer, inner } of findQuotations(text, paragraphs)) {
          expect(
            outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end && outer.end <= text.length,
          ).toBe(true);
        }
      }),
    );
  });
});
