/** Where a deed happened: sentences of our own, the deed's word between asterisks. */
import { code, loadResources, type Resources } from "@dragoman/coder";
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../training/read-models.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
});

const published = { start: "2020-07-20", end: "2020-07-20", precision: "day" } as const;

const placeOf = (marked: string): string => {
  const text = marked.replaceAll("*", "");
  const [start, end] = [marked.indexOf("*"), marked.lastIndexOf("*") - 1];
  const { events } = code({ text, published }, resources);
  const event = events.find(({ trigger }) => trigger.start < end && trigger.end > start);
  return event === undefined ? "no event" : (event.place?.name ?? "nowhere");
};

describe("the place of a deed", () => {
  it.each([
    ["The Kenyan president *met* the Somali president in Cairo.", "Cairo"],
    ["The Kenyan president held *talks* with the Somali president on Sunday in Cairo.", "Cairo"],
    ["Turkish soldiers *killed* two Syrian officers in the car park of a temple in Aleppo.", "Aleppo"],
    ["Eritrean troops *occupied* the town of Badme in Ethiopia.", "Badme"],
    ["Russian missiles *struck* the port of Odesa in Ukraine.", "Odesa"],
    ["India *deployed* troops to Leh.", "Leh"],
    ["Russia *withdrew* its troops from Kherson.", "Kherson"],
    ["The Kenyan president landed in Cairo, where he *met* the Somali president.", "Cairo"],
    ["The Kenyan president *met* the Somali president in the Egyptian capital.", "Cairo"],
    ["In his trip to Cairo, the Kenyan president *met* the Somali president.", "Cairo"],
    ["Speaking in Cairo, the Kenyan president *accused* Somalia of fraud.", "Cairo"],
    ["In Lahore protesters *burned* the embassy of France.", "Lahore"],
    // What one condemns was done elsewhere, and so is what others do.
    ["Kenya *condemned* the attack in Aleppo by Turkey.", "nowhere"],
    ["Kenya *expelled* the Somali ambassador after protests shook Lahore.", "nowhere"],
    ["Israel *attacked* Iran.", "nowhere"],
  ])("%s", (text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});
