/** What a speaker says → the breach and the country that is blamed for it. */
import { articleOf } from "@dragoman/coder/record/article";
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { blameOf, blamesIn } from "./mutual-blame.ts";
import { mergeActors, type Party } from "./parties.ts";

/** A record whose states are mentioned where the text names them. */
const recordOf = (text: string) => {
  const made = makeRecord({
    outlet: "A",
    published: "2020-08-12",
    text,
    events: [{ type: "ASSAULT", actor: ["Turkey"], recipient: ["Iraq"] }],
  });
  return {
    ...made,
    article: articleOf({ text }),
    actors: made.actors.map((actor) => ({
      ...actor,
      mentions: [...text.matchAll(new RegExp(actor.name, "g"))].map((match) => ({
        start: match.index,
        end: match.index + actor.name.length,
        form: "named" as const,
      })),
    })),
  };
};

describe("who is blamed", () => {
  for (const [text, expected] of [
    ["Turkey had violated the ceasefire near Zakho", "truce TUR"],
    ["Iraq broke the Russian-brokered truce", "truce IRQ"],
    ["Iraq of breaching the ceasefire", "truce IRQ"],
    ["in Iraq, Turkey had opened fire first", "first TUR"],
    ["Turkey fired the first shot", "first TUR"],
    ["Turkey had not violated the ceasefire", null],
    ["Turkey and Iraq agreed on a ceasefire", null],
    ["the ceasefire was violated", null],
    ["Turkey broke the news first", null],
  ] as const) {
    it(`${text} → ${expected ?? "nobody"}`, () => {
      const record = recordOf(text);
      const parties = mergeActors([record]);
      const blames = blamesIn(record, [{ start: 0, end: text.length }]);
      const blame = blameOf(blames.map(({ breach, actor }) => ({ breach, actor: parties.get(actor) as Party })));
      expect(blame === null ? null : `${blame.breach} ${blame.country}`).toBe(expected);
    });
  }
});
