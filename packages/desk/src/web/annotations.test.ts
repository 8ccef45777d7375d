/**
 * A record's annotations against the W3C Web Annotation Data Model: what the model says that they must have (its sections 3.1 to 3.3 and
 * 4.2.4, 4.2.5, as a schema of our own), and, as a program would that reads them, selectors that select the words.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { annotationsOf, type Selectors } from "./annotations.ts";

const iri = { type: "string", pattern: '^https?://[^\\s<>"{}|\\\\^`]+$' };
const annotationSchema = {
  type: "object",
  required: ["@context", "id", "type", "target"],
  properties: {
    "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
    id: iri,
    type: { const: "Annotation" },
    motivation: { enum: ["classifying", "identifying"] },
    body: {
      type: "object",
      required: ["type", "value"],
      properties: { type: { const: "TextualBody" }, format: { const: "application/json" }, value: { type: "string" } },
      additionalProperties: false,
    },
    target: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["source", "selector"],
        properties: {
          source: iri,
          selector: {
            type: "array",
            prefixItems: [
              {
                type: "object",
                required: ["type", "start", "end"],
                properties: {
                  type: { const: "TextPositionSelector" },
                  start: { type: "integer", minimum: 0 },
                  end: { type: "integer", minimum: 0 },
                },
                additionalProperties: false,
              },
              {
                type: "object",
                required: ["type", "exact"],
                properties: {
                  type: { const: "TextQuoteSelector" },
                  exact: { type: "string", minLength: 1 },
                  prefix: { type: "string" },
                  suffix: { type: "string" },
                },
                additionalProperties: false,
              },
            ],
            minItems: 2,
            maxItems: 2,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const events = [
  {
    type: "ACCUSE",
    actor: ["Zarif/IRN"],
    recipient: ["Iraq"],
    clause: "Zarif 😀 criticised Iraq – “again”, he said.",
    speaker: "Zarif/IRN",
  },
  { type: "CONSULT", actor: ["الكاظمي/IRQ"], recipient: ["Iran"], clause: "الكاظمي met Iran in بغداد 🕊🕊🕊 at last" },
  {
    type: "AID",
    actor: ["Iran"],
    recipient: ["Iraq"],
    clause: "🕊 Iran will help.",
    date: "2020-08-01",
    prospect: true,
  },
] as const;

describe("annotations", () => {
  const valid = new Ajv2020({ allErrors: true }).compile(annotationSchema);
  for (const [what, url] of [
    ["an article with an address", "https://wire.example/2020/07/visit?id=1"],
    ["an article without one", undefined],
    ["an article whose address is none", "javascript:alert(1)"],
  ] as const) {
    const record = makeRecord({
      ...{ outlet: "Wire 😀", published: "2020-07-20", events: [...events] },
      ...(url === undefined ? {} : { url }),
    });
    const { text } = record.article;
    const annotations = annotationsOf(record, "http://127.0.0.1:4780") as readonly {
      readonly id: string;
      readonly body: { readonly value: string };
      readonly target: readonly { readonly source: string; readonly selector: Selectors }[];
    }[];

    it(`of ${what} are what the model asks for, one for each datum`, () => {
      for (const one of annotations) {
        valid(one);
        expect(valid.errors ?? []).toEqual([]);
        expect(JSON.parse(one.body.value)).toBeTypeOf("object");
      }
      const ids = [...record.events, ...record.prospects, ...record.attributions].map(({ id }) => id);
      expect(annotations.map(({ id }) => id.split("#")[1])).toEqual(ids);
    });

    it(`of ${what} select their words, by place and by quotation`, () => {
      const characters = [...text];
      for (const { target } of annotations)
        for (const { selector } of target) {
          const [{ start, end }, { exact, prefix, suffix }] = selector;
          expect(characters.slice(start, end).join("")).toBe(exact);
          const whole = prefix + exact + suffix;
          expect(text.split(whole)).toHaveLength(2);
          expect([...text.slice(0, text.indexOf(whole) + prefix.length)]).toHaveLength(start);
          expect(JSON.stringify(selector)).not.toMatch(/\\ud[89a-f]/i);
        }
    });
  }

  it("are none of what points at no words", () => {
    const record = makeRecord({
      outlet: "Wire",
      published: null,
      events: [{ type: "AID", actor: ["Iran"], speaker: "Zarif/IRN" }],
    });
    const silent = { ...record, attributions: record.attributions.map((one) => ({ ...one, content: [], cue: null })) };
    expect(annotationsOf(silent, "http://localhost:1")).toHaveLength(record.events.length);
  });
});
