/** The articles on other pairs of states and what a careful reader wrote down of them: words that stand in the text, codes of the codebook. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contextCodes } from "@dragoman/coder/codebook/contexts";
import { type EventType, eventTypeCodes, hasMode } from "@dragoman/coder/codebook/event-types";
import { sectorCodes } from "@dragoman/coder/codebook/sectors";
import { states } from "@dragoman/coder/codebook/states";
import { statusCodes } from "@dragoman/coder/codebook/statuses";
import { describe, expect, it } from "vitest";
import { halves, otherDyadCases } from "../eval/articles.ts";

interface Party {
  readonly country: string | null;
  readonly sector: string | null;
}

interface Gold {
  readonly article: { readonly title: string; readonly published: string };
  readonly events: readonly {
    readonly type: EventType;
    readonly also?: readonly string[];
    readonly mode: string | null;
    readonly actor: readonly Party[];
    readonly recipient: readonly Party[];
    readonly date: string | null;
    readonly status: string;
    readonly contexts: readonly string[];
    readonly core: boolean;
    readonly evidence: string;
  }[];
  readonly attributions: readonly {
    readonly source: string | null;
    readonly form: string;
    readonly stance: string;
    readonly cue: string | null;
    readonly content: readonly string[];
  }[];
  readonly roles: readonly (Party & {
    readonly start: string | null;
    readonly end: string | null;
    readonly evidence: string;
  })[];
  readonly prospects: readonly { readonly type: string; readonly due: string | null; readonly statement: string }[];
}

const folder = join("test", "cases", "articles");
const stateCodes: ReadonlySet<string> = new Set(states.map(({ code }) => code));
const types: ReadonlySet<string> = new Set(eventTypeCodes);

const isDate = (date: string | null): boolean => {
  if (date === null) return true;
  const full = `${date}-01-01`.slice(0, 10);
  return /^\d{4}(-\d\d){0,2}$/.test(date) && new Date(full).toJSON()?.slice(0, 10) === full;
};

/** What is wrong with a record; empty when nothing is. */
const faults = (text: string, { events, attributions, roles, prospects }: Gold): string[] => {
  const wrong: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const inText = (words: string | null) => demand(words === null || text.includes(words), `not in the text: ${words}`);
  const inBook = (codes: readonly string[], code: string) => demand(codes.includes(code), `unknown code ${code}`);
  const dated = (date: string | null) => demand(isDate(date), `no date: ${date}`);
  const party = ({ country, sector }: Party) => {
    demand(country === null || stateCodes.has(country), `unknown state ${country}`);
    if (sector !== null) inBook(sectorCodes, sector);
  };
  for (const event of events) {
    inText(event.evidence);
    dated(event.date);
    for (const type of [event.type, ...(event.also ?? [])]) demand(types.has(type), `unknown type ${type}`);
    if (event.mode !== null) demand(hasMode(event.type, event.mode), `${event.type} has no mode ${event.mode}`);
    inBook(statusCodes, event.status);
    for (const context of event.contexts) inBook(contextCodes, context);
    for (const one of [...event.actor, ...event.recipient]) party(one);
    demand(event.actor.length + event.recipient.length > 0, `nobody in ${event.evidence}`);
  }
  for (const { source, form, stance, cue, content } of attributions) {
    for (const words of [source, cue, ...content]) inText(words);
    inBook(["direct", "indirect", "mixed", "none"], form);
    inBook(["states", "denies", "doubts"], stance);
    demand((form === "none") === (content.length === 0), `content of form ${form}: ${content.join(" … ")}`);
  }
  for (const role of roles) {
    inText(role.evidence);
    dated(role.start);
    dated(role.end);
    party(role);
  }
  for (const { type, due, statement } of prospects) {
    inText(statement);
    dated(due);
    demand(types.has(type), `unknown type ${type}`);
  }
  return wrong;
};

const goldOf = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.record.json`), "utf8")) as Gold;

describe("articles on other pairs of states", () => {
  it("every file belongs to an article of one half", async () => {
    const names = (await Promise.all(halves.map((half) => otherDyadCases(".", half)))).flat().map(({ name }) => name);
    const files = names.flatMap((name) => [`${name}.txt`, `${name}.record.json`]);
    expect(readdirSync(folder).sort()).toEqual([...files, "README.md"].sort());
  });

  for (const half of halves) {
    it(`the records of the ${half} half hold to the text and the codebook`, async () => {
      for (const { name, article } of await otherDyadCases(".", half)) {
        const gold = goldOf(name);
        expect(faults(readFileSync(join(folder, `${name}.txt`), "utf8"), gold), name).toEqual([]);
        expect([article.title, article.published?.start], name).toEqual([gold.article.title, gold.article.published]);
        expect(
          gold.events.some(({ core }) => core),
          name,
        ).toBe(true);
      }
    });
  }
});
