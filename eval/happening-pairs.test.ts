/** The short reports are what the evaluation takes them for: dated, of a known type, two of a story at least, no text twice. */
import { eventTypeCodes } from "@dragoman/coder/codebook/event-types";
import { parseIsoDay, weekday } from "@dragoman/coder/time/calendar";
import { expect, it } from "vitest";
import { readReports } from "./happening-pairs.ts";

const reports = readReports(".");
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

it("there are at least 150 pairs", () => {
  const sizes = new Map<string, number>();
  for (const { story } of reports) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  expect([...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)).toBeGreaterThanOrEqual(150);
});

it("each has a type of the codebook, a day, and a text of its own", () => {
  for (const { type, published } of reports) {
    expect(eventTypeCodes).toContain(type);
    expect(parseIsoDay(published)).not.toBeNull();
  }
  expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length);
});

it("reports of one deed name one weekday, and their dates of publication fit it", () => {
  const named = new Map<string, string>();
  for (const { story, deed, text, published } of reports) {
    const [day] = days.filter((one) => text.includes(one));
    const key = `${story} ${deed}`;
    if (day === undefined) continue;
    expect(`${key} ${named.get(key) ?? day}`).toBe(`${key} ${day}`);
    named.set(key, day);
    const ahead = (days.indexOf(day) + 8 - weekday(parseIsoDay(published) ?? 0)) % 7;
    // At most two days back, unless the text looks forward.
    if (deed !== "p") expect(`${key} ${[0, 6, 5].includes(ahead)}`).toBe(`${key} true`);
  }
});
