/** Sentences → events, with actors given by hand and real trees. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, type LanguageModels, loadLanguage } from "../language/analyse.ts";
import { codeEvents } from "./code-events.ts";
import { eventCases } from "./event.cases.ts";
import { caseDateline, castOf, datesOf, placesOf, unmark } from "./marked.cases.ts";

let models: LanguageModels;
beforeAll(() => {
  models = loadLanguage(readModels());
});

/** Codes marked text and writes the events as the cases do, in a fixed order. */
const coded = (marked: string): string => {
  const unmarked = unmark(marked);
  const language = analyse(unmarked.text, models);
  const cast = castOf(language, unmarked);
  const country = (id: string): string => cast.actors.find((actor) => actor.id === id)?.country ?? "?";
  return codeEvents(language, caseDateline, datesOf(unmarked), placesOf(unmarked), cast, [])
    .map(({ type, mode, actor, recipient, status }) => {
      const side = (ids: readonly string[]): string => [...new Set(ids.map(country))].sort().join("+");
      return `${type}${mode === null ? "" : `:${mode}`} ${side(actor)}>${side(recipient)} ${status}`;
    })
    .sort()
    .join("; ");
};

const inOrder = (events: string): string =>
  events
    .split("; ")
    .map((event) => event.replace(/ (\S*)>/, (_, actors: string) => ` ${actors.split("+").sort().join("+")}>`))
    .sort()
    .join("; ");

for (const { construction, rows } of eventCases) {
  describe(`events in ${construction}`, () => {
    it.each(rows)("%s", (text, events) => {
      expect(coded(text)).toBe(inOrder(events));
    });
  });
}

describe("the events stage", () => {
  it("gives no events for an empty text", () => {
    expect(coded("")).toBe("");
  });

  it("justifies every event with words of the text and the rules that read them", () => {
    const unmarked = unmark("[Turkey|TUR] will recall its ambassador from [France|FRA].");
    const language = analyse(unmarked.text, models);
    const [event] = codeEvents(language, caseDateline, [], [], castOf(language, unmarked), []);
    expect(event?.because).toBe("events/lexicon:sanction/recall-ambassador+events/status:will");
    expect(event?.evidence.map(({ start, end }) => unmarked.text.slice(start, end))).toEqual([
      "Turkey will recall its ambassador from France",
    ]);
  });

  it("gives the innermost attribution that holds the trigger", () => {
    const unmarked = unmark("[Iran|IRN] said [Iraq|IRQ] had condemned [Israel|ISR].");
    const language = analyse(unmarked.text, models);
    const content = (id: string, start: number): never =>
      ({ id, content: [{ start, end: unmarked.text.length }] }) as unknown as never;
    const [event] = codeEvents(language, caseDateline, [], [], castOf(language, unmarked), [
      content("outer", 0),
      content("inner", 10),
    ]);
    expect(event?.attribution).toBe("inner");
  });

  it("tells a headline's deed once, in the words of the lead", () => {
    const title = "Manila demands compensation from Beijing";
    const unmarked = unmark(
      `[Manila|PHL] demands compensation from [Beijing|CHN]\n\n[The Philippine general|PHL:p] demanded that [China|CHN] return the rifles.`,
    );
    const language = analyse(unmarked.text, models);
    const events = codeEvents(language, { ...caseDateline, title }, [], [], castOf(language, unmarked), []);
    expect(events.map(({ type, evidence }) => [type, evidence.length])).toEqual([["REQUEST", 2]]);
    expect(events[0]?.trigger.start).toBeGreaterThan(title.length);
  });

  it("keeps its time linear on a long run of like sentences", () => {
    const unmarked = unmark("[Turkey|TUR] condemned [Greece|GRC] and met [Cyprus|CYP]. ".repeat(400));
    const language = analyse(unmarked.text, models);
    expect(codeEvents(language, caseDateline, [], [], castOf(language, unmarked), []).length).toBeGreaterThan(0);
  });
});
