/** Records → the sentence that a list has for what they tell. */
import { describe, expect, it } from "vitest";
import { type MadeEvent, makeRecord } from "../../../../test/make-record.ts";
import { happeningsOf, tellings } from "../relations/happenings.ts";
import { mergeActors } from "../relations/parties.ts";
import { copiesAmong } from "../relations/wire-copies.ts";
import { happeningSentence } from "./deed-part.ts";

const told = async (event: MadeEvent): Promise<string> => {
  const records = [makeRecord({ outlet: "Caspian Wire", published: "2020-07-20", events: [event] })];
  const [happening] = happeningsOf(tellings(records, mergeActors(records)), copiesAmong(records));
  return String(happening === undefined ? "" : await happeningSentence(happening));
};

describe("a deed as a sentence of the page", () => {
  for (const [event, words] of [
    [{ type: "CONSULT", mode: "visit", actor: ["Zarif/IRN"], recipient: ["Iraq"] }, "*Zarif* (Iran) visited *Iraq*"],
    [{ type: "AID", actor: ["United States/USA"], recipient: ["Iraq"] }, "The *United States* gave aid to *Iraq*"],
    [
      { type: "CONSULT", mode: "visit", actor: ["ظریف/IRN"], recipient: ["Iraq"], status: "denied" },
      "*ظریف* (Iran) did not visit *Iraq*",
    ],
    // A state beside its own people adds nobody to a deed of several states.
    [
      { type: "CONSULT", actor: ["Zarif/IRN", "Saleh/IRQ"], recipient: ["Iran"] },
      "*Zarif* (Iran) and *Saleh* (Iraq) held talks",
    ],
    [{ type: "ACCUSE", actor: ["<b>/IRN"], recipient: ["Iraq"] }, "*&lt;b&gt;* (Iran) criticised *Iraq*"],
  ] as const)
    it(words, async () => {
      expect((await told(event)).replaceAll(/<bdi class="who">|<\/bdi>/g, "*")).toBe(words);
    });
});
