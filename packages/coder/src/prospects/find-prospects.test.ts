/** Sentences → prospects, with actors given by hand and real trees. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { codeEvents } from "../events/code-events.ts";
import { caseDateline, castOf, datesOf, placesOf, unmark } from "../events/marked.cases.ts";
import { analyse, type LanguageModels, loadLanguage } from "../language/analyse.ts";
import { findProspects } from "./find-prospects.ts";
import { prospectCases } from "./prospect.cases.ts";

let models: LanguageModels;
beforeAll(() => {
  models = loadLanguage(readModels());
});

const read = (marked: string) => {
  const unmarked = unmark(marked);
  const language = analyse(unmarked.text, models);
  const cast = castOf(language, unmarked);
  const dates = datesOf(unmarked);
  const places = placesOf(unmarked);
  const events = codeEvents(language, caseDateline, dates, places, cast, []);
  const prospects = findProspects(language, caseDateline, dates, places, cast, [], events);
  const side = (ids: readonly string[]): string =>
    [...new Set(ids.map((id) => cast.actors.find((actor) => actor.id === id)?.country ?? "?"))].sort().join("+");
  return { text: unmarked.text, events, prospects, side };
};

describe("prospects", () => {
  it.each(prospectCases)("%s", (text, expected) => {
    const { prospects, side } = read(text);
    const written = prospects.map(
      ({ firmness, expects, due }) =>
        `${firmness} ${expects.type ?? "-"} ${side(expects.actor)}>${side(expects.recipient)} ${due?.start ?? "-"}`,
    );
    expect(written.join("; ")).toBe(expected);
  });

  it("points at the clause and at the event that it expects", () => {
    const { text, events, prospects } = read("Officials said [Iran|IRN] and [Iraq|IRQ] will sign a treaty.");
    expect(prospects.map(({ statement }) => text.slice(statement.start, statement.end))).toEqual([
      "Iran and Iraq will sign a treaty",
    ]);
    expect(prospects[0]?.event).toBe(events[0]?.id);
  });

  it("gives none for an empty text", () => {
    expect(read("").prospects).toEqual([]);
  });
});
