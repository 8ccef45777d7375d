/**
 * npm start [-- PATH…]: makes the checkout ready, reads the paths (default: samples/) into dragoman.db and serves the dossier.
 * The archive is kept between starts; what it already holds is not read again.
 */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

setUp();
const dragoman = join(root, "packages", "desk", "bin", "dragoman.js");
const paths = process.argv.slice(2);
const added = spawnSync(process.execPath, [dragoman, "add", ...(paths.length > 0 ? paths : [join(root, "samples")])], {
  stdio: "inherit",
});
// Exit 1 means that some inputs failed, each named on stderr: the rest is worth serving.
if (added.status !== 0 && added.status !== 1) process.exit(added.status ?? 1);
// A page makes some tens of megabytes that are garbage when it is answered: with room for them its first view takes a quarter less time,
// and with that room from the start the first pages do not wait for it to grow.
const roomy = ["--min-semi-space-size=64", "--max-semi-space-size=64"];
const server = spawn(process.execPath, [...roomy, dragoman, "serve"], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (status) => process.exit(status ?? 0));
