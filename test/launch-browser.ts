/** Starts the installed browser for tests. Out: a browser of playwright-core. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const debian = "/usr/bin/chromium";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launchBrowser = (): Promise<Browser> => {
  const executablePath = process.env.DRAGOMAN_CHROMIUM ?? (existsSync(debian) ? debian : chromium.executablePath());
  return chromium.launch({ executablePath, args: flags });
};
