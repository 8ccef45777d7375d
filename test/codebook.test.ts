/** The codebook's page is fresh, and its examples code as it says. */
import { code, loadResources, type Resources } from "@dragoman/coder";
import { contextExamples } from "@dragoman/coder/codebook/context-examples";
import { eventExamples } from "@dragoman/coder/codebook/event-examples";
import { eventTypes } from "@dragoman/coder/codebook/event-types";
import { modeExamples } from "@dragoman/coder/codebook/mode-examples";
import { statusExamples } from "@dragoman/coder/codebook/statuses";
import { beforeAll, describe, expect, it } from "vitest";
import { codebookPage } from "../scripts/codebook-page.ts";
import { readModels } from "../training/read-models.ts";

let resources: Resources;
beforeAll(() => {
  resources = loadResources(readModels());
});

/** The event whose trigger lies at the marked word. */
const codedAt = (marked: string) => {
  const text = marked.replaceAll("*", "");
  const record = code({ text, published: { start: "2024-05-15", end: "2024-05-15", precision: "day" } }, resources);
  const [start, end] = [marked.indexOf("*"), marked.lastIndexOf("*") - 1];
  return record.events.find(({ trigger }) => trigger.start < end && trigger.end > start);
};

describe("the codebook", () => {
  it("has its page in docs", async () => {
    await expect(codebookPage()).toMatchFileSnapshot("../docs/codebook.md");
  });

  it.each(Object.entries(eventExamples).flatMap(([type, sentences]) => sentences.map((one) => [one, type] as const)))(
    "%s: %s",
    (sentence, type) => {
      const event = codedAt(sentence);
      expect(event?.type).toBe(type);
      expect(event?.status).toBe("occurred");
    },
  );

  const modes = Object.entries(eventTypes).flatMap(([type, one]) =>
    Object.keys(one.modes).flatMap((mode) =>
      (modeExamples[type as keyof typeof eventTypes]?.[mode] ?? [`no example of ${type} ${mode}`]).map(
        (sentence) => [sentence, type, mode] as const,
      ),
    ),
  );
  it.each(modes)("%s: %s %s", (sentence, type, mode) => {
    expect(codedAt(sentence)).toMatchObject({ type, mode });
  });

  it.each(
    Object.entries(contextExamples).flatMap(([context, sentences]) => sentences.map((one) => [one, context] as const)),
  )("%s: %s", (sentence, context) => {
    expect(codedAt(sentence)?.contexts).toContain(context);
  });

  // What is only wished for makes no event, so hypothetical is seen in conditions alone; status.jsonl tests the rest.
  const seen = Object.entries(statusExamples).filter(([status]) => status !== "hypothetical");
  it.each(seen.flatMap(([status, sentences]) => sentences.map((one) => [one, status] as const)))(
    "%s: %s",
    (sentence, status) => {
      expect(codedAt(sentence)?.status).toBe(status);
    },
  );
});
