/** Status of marked words, on real trees. */
import { beforeAll, describe, expect, it } from "vitest";
import { readModels } from "../../../../training/read-models.ts";
import { analyse, type LanguageModels, loadLanguage } from "../language/analyse.ts";
import { tokenAt } from "./scene.ts";
import { statusCases } from "./status.cases.ts";
import { statusOf } from "./status.ts";

let models: LanguageModels;
beforeAll(() => {
  models = loadLanguage(readModels());
});

describe("the status of a deed", () => {
  it.each(statusCases)("%s is %s", (marked, status) => {
    const ahead = marked.startsWith("@");
    const plain = ahead ? marked.slice(1) : marked;
    const text = plain.replaceAll("*", "");
    const language = analyse(text, models);
    expect(statusOf(language, tokenAt(language, plain.indexOf("*")), ahead).status).toBe(status);
  });
});
