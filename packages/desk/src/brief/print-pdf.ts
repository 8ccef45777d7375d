/**
 * A page printed by the browser that is installed. In: HTML. Out: the bytes of a PDF. No browser comes with the program: a Chromium, Chrome
 * or Edge of the machine is used, without network, profile or scripts.
 */
import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome.exe",
  "microsoft-edge",
  "msedge.exe",
];

const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @param path the PATH of the environment. @returns the browser's file, or null where there is none */
export const findBrowser = async (path: string): Promise<string | null> => {
  const inPath = path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => join(folder, name)));
  for (const file of [...inPath, ...fixedPlaces]) {
    const there = await access(file).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  return null;
};

/** A page that cannot be printed, and why, in one line. */
export class PrintError extends Error {
  override readonly name = "PrintError";
}

/**
 * @param browser what `findBrowser` found
 * @throws PrintError where there is no browser or it does not print within a minute
 */
export const printPdf = async (html: string, browser: string | null): Promise<Uint8Array> => {
  if (browser === null) {
    throw new PrintError(
      "no browser found to print a PDF with; install Chromium or Chrome, or write .html, .docx or .md",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "dragoman-print-"));
  const page = join(folder, "memo.html");
  const pdf = join(folder, "memo.pdf");
  try {
    await writeFile(page, html);
    const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const flags = [
      "--headless",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      `--user-data-dir=${join(folder, "profile")}`,
      `--print-to-pdf=${pdf}`,
    ];
    await promisify(execFile)(browser, [...asRoot, ...flags, pathToFileURL(page).href], { timeout: 60_000 });
    return new Uint8Array(await readFile(pdf));
  } catch (error) {
    throw new PrintError(`${browser}: did not print: ${(error as Error).message.split("\n", 1)[0]}`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
