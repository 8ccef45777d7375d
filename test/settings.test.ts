import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentName, readOption, readSettings, SettingError, settingRows } from "../packages/desk/src/settings.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dragoman-settings-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (content: string): string => {
  const path = join(folder, "dragoman.json");
  writeFileSync(path, content);
  return path;
};
const none = () => join(folder, "none.json");

describe("settings", () => {
  it("are their defaults where nothing is said", () => {
    const settings: Record<string, unknown> = readSettings({}, none());
    for (const [name, row] of Object.entries(settingRows)) expect([name, settings[name]]).toEqual([name, row.default]);
  });

  it("come from the file, and before it from the environment", () => {
    const path = file('{ "archive": "file.db", "port": 1 }');
    const settings = readSettings({ DRAGOMAN_PORT: "2", DRAGOMAN_DEBUG: "1" }, path);
    expect([settings.archive, settings.port, settings.debug]).toEqual(["file.db", 2, true]);
  });

  it("come from the file that the environment names", () => {
    expect(readSettings({ DRAGOMAN_SETTINGS: file('{ "jobs": 3 }') }, none()).jobs).toBe(3);
  });

  for (const [name, environment, content, message] of [
    [
      "a port that is no number",
      { DRAGOMAN_PORT: "http" },
      null,
      'DRAGOMAN_PORT: "http" is not a whole number from 0 to 65535',
    ],
    [
      "a port that is out of range",
      { DRAGOMAN_PORT: "70000" },
      null,
      'DRAGOMAN_PORT: "70000" is not a whole number from 0 to 65535',
    ],
    ["an empty number", { DRAGOMAN_JOBS: " " }, null, 'DRAGOMAN_JOBS: " " is not a whole number from 1 to 64'],
    [
      "a switch that is neither on nor off",
      { DRAGOMAN_DEBUG: "perhaps" },
      null,
      'DRAGOMAN_DEBUG: "perhaps" is neither true nor false',
    ],
    ["a file that is not JSON", {}, "{", "dragoman.json: "],
    ["a file that is no object", {}, "[]", "not an object of settings"],
    ["a name that no setting has", {}, '{ "prot": 1 }', 'no setting is named "prot"'],
    ["a name that objects have of their own", {}, '{ "toString": 1 }', 'no setting is named "toString"'],
    ["a string that is a number", {}, '{ "archive": 5 }', "archive: 5 is not a string"],
  ] as const) {
    it(`refuse ${name}`, () => {
      const path = content === null ? none() : file(content);
      expect(() => readSettings(environment, path)).toThrow(SettingError);
      expect(() => readSettings(environment, path)).toThrow(message);
    });
  }

  it("are named in capitals in the environment", () => {
    expect([environmentName("port"), environmentName("maxFileBytes")]).toEqual([
      "DRAGOMAN_PORT",
      "DRAGOMAN_MAX_FILE_BYTES",
    ]);
  });

  it("may be given by an option", () => {
    expect(readOption("jobs", "4")).toBe(4);
    expect(() => readOption("jobs", "0")).toThrow('--jobs: "0" is not a whole number from 1 to 64');
  });
});
