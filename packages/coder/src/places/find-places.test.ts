/** Sentences → the places that they name, and the names that stand for actors instead. */
import { describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { cities } from "../codebook/cities.ts";
import { stateNames } from "../codebook/state-names.ts";
import { states } from "../codebook/states.ts";
import { analyse, loadLanguage } from "../language/analyse.ts";
import { findPlaces } from "./find-places.ts";

const models = loadLanguage(readModels());
const placesOf = (text: string): string[] =>
  findPlaces(analyse(text, models)).map(({ name, country }) => `${name} ${country ?? "–"}`);

describe("places", () => {
  for (const [text, ...expected] of [
    ["The two ministers met in Cairo on Sunday.", "Cairo EGY"],
    ["He arrived in Islamabad and flew on to Karachi.", "Islamabad PAK", "Karachi PAK"],
    ["A rocket fell near Baghdad's international airport.", "Baghdad IRQ"],
    ["The Shalamcheh crossing was closed.", "Shalamcheh IRN"],
    ["Trucks waited at the Torkham border crossing.", "Torkham PAK"],
    ["Turkish jets took off from Incirlik air base.", "Incirlik TUR"],
    ["The chancellor paid a visit to Ankara.", "Ankara TUR"],
    ["Two tankers were attacked in the Strait of Hormuz.", "Strait of Hormuz –"],
    ["He spoke in New York on the sidelines of the assembly.", "New York USA"],
    ["Fighting went on in Kharkiv and Odesa.", "Kharkiv UKR", "Odesa UKR"],
    ["NAIROBI, March 3 (Rift Wire) - Kenya's president spoke.", "Nairobi KEN"],
    ["Tehran said that it would respond."],
    ["Talks between Moscow and Kyiv have stalled."],
    ["Washington and Seoul condemned the launch."],
    ["Relations with Ankara are cool."],
    ["Ankara accused Athens of provocation."],
  ] as const) {
    it(`${text} → ${expected.join(", ") || "none"}`, () => {
      expect(placesOf(text)).toEqual(expected);
    });
  }
});

describe("the tables of states and cities", () => {
  it("hold every member of the United Nations and more, each once", () => {
    expect(states.length).toBeGreaterThanOrEqual(197);
    expect(new Set(states.map(({ code }) => code)).size).toBe(states.length);
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
    expect(cities.length).toBeGreaterThan(250);
  });

  it("have codes of three letters and positions on the globe", () => {
    for (const { code, lat, lon, capital, demonyms, name } of states) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && capital !== "", name).toBe(true);
      expect(demonyms.length > 0 || name === "Dominica", name).toBe(true);
    }
    for (const { name, country, lat, lon } of cities) {
      expect(country === null || states.some(({ code }) => code === country), name).toBe(true);
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, name).toBe(true);
    }
  });

  for (const [word, code, by] of [
    ["Iran", "IRN", "name"],
    ["U.S.", "USA", "name"],
    ["Iraqi", "IRQ", "demonym"],
    ["Britons", "GBR", "demonym"],
    ["Pyongyang", "PRK", "capital"],
    ["Kremlin", "RUS", "seat"],
    ["Singapore", "SGP", "name"],
    ["DR Congo", "COD", "name"],
  ] as const) {
    it(`${word} stands for ${code} as its ${by}`, () => {
      expect(stateNames.get(word)).toEqual({ code, by });
    });
  }

  it("does not take the pronoun for the state", () => {
    expect([stateNames.get("us"), stateNames.get("US")?.code]).toEqual([undefined, "USA"]);
  });
});
