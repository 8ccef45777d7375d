/** Sentences → prospects, with actors given by hand and real trees. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { codeEvents } from "../events/code-events.ts";
import { caseDateline, castOf, datesOf, placesOf, unmark } from "../events/marked.cases.ts";
import { analyse, type LanguageModels, loadLanguage } from "../language/analyse.ts";
import { findProspects } from "./find-prospects.ts";
import { prospectCases } from "./prospect.cases.ts";

let models: LanguageModels;
beforeAll(() => {
  models = loadLanguage(readModels());
});

/** What a word of saying makes of the clause behind it; said by nobody in particular. */
const attributionOf = (text: string, cue: string): Attribution => {
  const start = text.indexOf(cue);
  const end = start + cue.length;
  return {
    id: "attribution-0000000000000000",
    speaker: { span: null, actor: null, description: null, anonymous: true, country: null, sector: null },
    cue: { start, end },
    content: [{ start: end + 1, end: text.length - 1 }],
    form: "indirect",
    stance: "states",
    kind: "speech",
    colour: "neutral",
    via: null,
    denies: null,
    because: "test",
  };
};

const read = (marked: string, cue: string | null = null) => {
  const unmarked = unmark(marked);
  const language = analyse(unmarked.text, models);
  const cast = castOf(language, unmarked);
  const dates = datesOf(unmarked);
  const places = placesOf(unmarked);
  const attributions = cue === null ? [] : [attributionOf(unmarked.text, cue)];
  const events = codeEvents(language, caseDateline, dates, places, cast, attributions);
  const prospects = findProspects(language, caseDateline, dates, places, cast, attributions, events);
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

  it.each([
    ["said", "scheduled"],
    ["reckon", "expected"],
    ["predicted", "expected"],
  ])("has who does not act announce no day, but foresee one: %s", (cue, firmness) => {
    const marked = `Economists ${cue} that [Argentina|ARG] will default on its debt to [China|CHN] in {March|2021-03-01}.`;
    expect(read(marked, cue).prospects.map((one) => one.firmness)).toEqual([firmness]);
  });

  it("gives none for an empty text", () => {
    expect(read("").prospects).toEqual([]);
  });
});
