/** `dragoman serve`: the dossier's pages and their JSON twins over HTTP, from an archive, until stopped. */
import { randomBytes } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { serve } from "@hono/node-server";
import { readEvaluation } from "../measure/evaluation.ts";
import { evaluationText } from "../resources.ts";
import { readOption } from "../settings.ts";
import { createApp } from "../web/app.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";

/** Addresses that only this machine reaches. */
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);

/** A token that is typed by hand, and still too long to be found by trying. */
const fewestOfToken = 12;

/** Who sends slowly, or nothing, makes nobody wait for long: milliseconds for the head of a request and for all of it. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };
const mostConnections = 500;

/**
 * A page makes some tens of megabytes that are garbage when it is answered. From a third of the young generation on they are collected as
 * soon as nobody is being answered, so that the next page does not stand still for it. Where V8 knows the flag no more, it says so and goes on.
 */
const collectBetweenAnswers = (): void => setFlagsFromString("--minor-gc-task-trigger=30");

/** What the system says of an address, in our words. */
const listenError = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === "EADDRINUSE") return new Error(`port ${port} on ${host} is in use; choose another with --port`);
  if (error.code === "EACCES")
    return new Error(`port ${port} on ${host} needs rights that you do not have; choose one above 1023`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Error(`${host} is no address of this machine`);
  return error;
};

export const serveCommand: Command = {
  name: "serve",
  usage: "serve [--port 4780] [--host 127.0.0.1] [--archive FILE]",
  summary: "Serves the dossier's pages and their JSON twins until stopped with Ctrl-C.",
  help: [
    "--port N         the port (default: 4780; 0 takes any that is free)",
    "--host ADDRESS   the address (default: 127.0.0.1, this machine alone); any other asks readers for a token: the one that the",
    "                 setting token (DRAGOMAN_TOKEN) names, of at least 12 characters, or one that is made and said at the start",
    "--archive FILE   the archive (default: dragoman.db)",
  ],
  async run(args, { output, settings, stop, talk }) {
    const { values, positionals } = parseArguments(args, {
      port: { type: "string" },
      host: { type: "string" },
      archive: { type: "string" },
    });
    if (positionals.length > 0)
      throw new UsageError(`serve: what is "${positionals[0]}"? It takes no PATH; see dragoman add`);
    const port = values.port === undefined ? settings.port : readOption("port", values.port);
    const host = values.host ?? settings.host;
    const file = values.archive ?? settings.archive;
    const archive = openFor(talk, file, false);
    collectBetweenAnswers();
    try {
      const { articles } = await archive.size();
      // Beyond this machine anyone may ask: what was read, and what reviewers write, is only for who has the token.
      const token = isLoopback(host) ? undefined : settings.token || randomBytes(16).toString("hex");
      if (token !== undefined && token.length < fewestOfToken)
        throw new UsageError(
          `serve: a token of ${token.length} characters is soon guessed; ${fewestOfToken} are the fewest`,
        );
      const app = createApp(archive, { token, evaluation: readEvaluation(evaluationText() ?? "") });
      const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: patience });
      (server as { maxConnections?: number }).maxConnections = mostConnections;
      const address = await new Promise<{ address: string; port: number }>((resolve, reject) => {
        server.once("listening", () => resolve(server.address() as { address: string; port: number }));
        server.once("error", (error) => reject(listenError(error as NodeJS.ErrnoException, host, port)));
      });
      // The first answers compile the code that makes them, for long dossiers anew; a reader should not wait for that.
      const busiest = (await archive.states()).slice(0, 3).flatMap(({ a, b }) => [`${a}/${b}`, a, b]);
      const warm = { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } };
      const dossiers = new Set(busiest.map((sides) => `/dossier/${sides}`));
      for (const path of ["/", "/prospects", "/review", "/review/merges", ...dossiers]) await app.request(path, warm);
      const shown = host.includes(":") ? `[${host}]` : host;
      await output.write(`http://${shown}:${address.port}/\n`);
      if (token !== undefined) talk.say(`dragoman: readers are asked for the token ${token}`);
      talk.say(`dragoman: serving ${articles} articles of ${file}; Ctrl-C stops`);
      if (!stop.aborted) await new Promise((resolve) => stop.addEventListener("abort", resolve, { once: true }));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; what they asked for is answered, what they may yet ask is not.
        (server as { closeIdleConnections?: () => void }).closeIdleConnections?.();
        setTimeout(() => (server as { closeAllConnections?: () => void }).closeAllConnections?.(), 1_000).unref();
      });
    } finally {
      await archive.close();
    }
    return exitCode.done;
  },
};
