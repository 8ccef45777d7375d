/** Which browser prints, and what is said where there is none. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findBrowser, PrintError, printPdf } from "./print-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "dragoman-no-browser-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (place: string, name: string, script: string): string => {
  mkdirSync(join(folder, place), { recursive: true });
  const file = join(folder, place, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
};

describe("the browser that prints", () => {
  it("is the first of the path", async () => {
    const [chrome, chromium] = [program("a", "google-chrome", "exit 0"), program("b", "chromium", "exit 0")];
    expect(await findBrowser([join(folder, "a"), join(folder, "b")].join(delimiter))).toBe(chrome);
    expect(await findBrowser(["", join(folder, "none"), join(folder, "b")].join(delimiter))).toBe(chromium);
  });

  it("is asked for in plain words where there is none, with what does without it", async () => {
    const error = await printPdf("<p>memo</p>", null).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(PrintError);
    expect((error as Error).message).toBe(
      "no browser found to print a PDF with; install Chromium or Chrome, or write .html, .docx or .md",
    );
  });

  it("is named where it does not print, in one line", async () => {
    const broken = program("c", "chromium", "echo oops >&2; exit 3");
    const error = await printPdf("<p>memo</p>", broken).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(PrintError);
    expect((error as Error).message).toContain(`${broken}: did not print`);
    expect((error as Error).message).not.toContain("\n");
  });
});
