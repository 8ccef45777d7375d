/** Words and idioms in which journalists tell a deed, by the type they tell: each is coded by it, with both states in their places. */
import { code, loadResources, type Resources } from "@dragoman/coder";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";
import { phraseCases, sentenceOf } from "./phrase-sentences.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
});

/** Types whose parties may stand on either side, as they do it together. */
const together: ReadonlySet<string> = new Set(["CONSULT", "AGREE", "COOPERATE", "SUPPORT"]);

const tells = (record: ArticleRecord, type: string, actor: string, recipient: string | null): boolean =>
  record.events.some((event) => {
    const countries = (ids: readonly string[]) =>
      ids.map((id) => record.actors.find((one) => one.id === id)?.country ?? null);
    const [doers, others] = [countries(event.actor), countries(event.recipient)];
    if (event.type !== type) return false;
    if (recipient === null) return doers.includes(actor);
    if (together.has(type)) return [actor, recipient].every((one) => [...doers, ...others].includes(one));
    return doers.includes(actor) && others.includes(recipient);
  });

it("there are at least 600 of them", () => {
  expect(phraseCases.flatMap(({ phrases }) => phrases).length).toBeGreaterThanOrEqual(600);
});

describe("what journalists say of", () => {
  it.each(phraseCases)("$type", ({ type, phrases }) => {
    const missed = phrases.flatMap((phrase, i) => {
      const { text, actor, recipient } = sentenceOf(phrase, i);
      const record = code({ text, published: { start: "2023-05-17", end: "2023-05-17", precision: "day" } }, resources);
      return tells(record, type, actor, recipient) ? [] : [text];
    });
    expect(missed).toEqual([]);
  });
});
