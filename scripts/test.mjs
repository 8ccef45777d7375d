/** npm test: makes the checkout ready, checks it, sees to a browser, and runs every test. Arguments go to vitest. */
import { existsSync, readFileSync } from "node:fs";
import { root, run, setUp } from "./setup.mjs";

/** Debian's chromium where it is installed or can be; elsewhere the one that Playwright brings. */
const seeToBrowser = () => {
  if (process.env.DRAGOMAN_CHROMIUM || existsSync("/usr/bin/chromium")) return;
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  if (/^ID(_LIKE)?=.*debian/m.test(release) && process.getuid?.() === 0) {
    console.error("dragoman: installing chromium for the browser tests …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], { env });
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
    return;
  }
  run("npx", ["--no-install", "playwright-core", "install", "chromium"]);
};

setUp();
run("npm", ["run", "--silent", "check", "--", "--without-tests"]);
seeToBrowser();
run("npx", ["--no-install", "vitest", "run", ...process.argv.slice(2)], { cwd: root });
