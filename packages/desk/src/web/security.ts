/**
 * What guards the pages. In: requests. Out: headers that keep articles inert; refusals of what comes from elsewhere, is too large, or lacks
 * the token. One middleware a guard, each with its reason.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { fieldsOf, RequestError } from "./request.ts";

/** Nothing is loaded but our own style, scripts and pictures; nothing inline runs; nobody frames the page. */
const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  // Forms of our own pages say where they come from; links to elsewhere do not.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

export const securityHeaders = (): MiddlewareHandler => async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  // What a reviewer sees is no proxy's to keep, and a changed archive is never answered from memory.
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-cache");
};

const methods = ["GET", "HEAD", "POST"];

/** Pages are read, and reviews written; whatever else HTTP knows is done nowhere here. */
export const knownMethods = (): MiddlewareHandler => async (c, next) => {
  if (!methods.includes(c.req.method)) {
    c.header("Allow", methods.join(", "));
    throw new RequestError(405, "method-not-allowed", `This server knows ${methods.join(", ")}.`);
  }
  await next();
};

export const mostAddress = 4_000;
export const mostBody = 64_000;

/** Addresses and bodies of a reasonable size, and bodies that say theirs. */
export const limits = (): MiddlewareHandler => async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (pathname.length + search.length > mostAddress)
    throw new RequestError(414, "address-too-long", `An address has at most ${mostAddress} characters.`);
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    const length = c.req.header("content-length");
    if (length === undefined || !/^\d+$/.test(length) || Number(length) > mostBody)
      throw new RequestError(413, "body-too-large", `A body says its length, of at most ${mostBody} bytes.`);
  }
  await next();
};

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/**
 * On this machine alone, only its own names are answered: a page elsewhere whose name is made to point here ("DNS rebinding") reads nothing.
 * A request without `Host` comes from no browser.
 */
export const ownNames = (): MiddlewareHandler => async (c, next) => {
  const host = c.req.header("host");
  if (host !== undefined && !loopback.test(host))
    throw new RequestError(403, "wrong-host", "This server answers only to names of this machine.");
  await next();
};

/**
 * A write comes from our own pages. Browsers say where a request comes from, in `Sec-Fetch-Site` and, those that are older, in `Origin`;
 * programs send neither.
 */
export const sameOrigin = (): MiddlewareHandler => async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const host = c.req.header("host");
    const own = site === undefined ? origin === undefined || sameHost(origin, host) : site === "same-origin";
    if (!own) throw new RequestError(403, "foreign-origin", "A page of another origin may not write here.");
  }
  await next();
};

const sameHost = (origin: string, host: string | undefined): boolean => {
  if (host === undefined) return false;
  try {
    return new URL(origin).host === new URL(`http://${host}`).host;
  } catch {
    return false;
  }
};

/** Where the form sends its token. */
export const tokenPath = "/token";

const digest = (words: string): Buffer => createHash("sha256").update(words).digest();
const equal = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const cookie = "dragoman-token";

/** What the page that asks for the token is drawn with; nothing of an archive is in it. */
const openPaths: ReadonlySet<string> = new Set(["/style.css", "/icon.svg"]);

/**
 * Where others reach the server: a token. A reader types it once into a form, so that it stands in no address, history, referrer or log, and
 * a cookie that scripts cannot read keeps it; a program sends it as a bearer.
 */
export const tokenRequired =
  (token: string): MiddlewareHandler =>
  async (c, next) => {
    const bearer = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    const held = bearer ?? getCookie(c, cookie);
    if ((held !== undefined && equal(held, token)) || openPaths.has(c.req.path)) return await next();
    if (c.req.method !== "POST" || c.req.path !== tokenPath)
      throw new RequestError(401, "token-required", "This server asks for the token that it said when it was started.");
    const { token: given = "", back = "/" } = await fieldsOf(c);
    if (!equal(given, token)) throw new RequestError(401, "wrong-token", "That is not the token of this server.");
    setCookie(c, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/", maxAge: 30 * 86_400 });
    // Two slashes at the beginning, or one and a backslash, would lead to another host; browsers pass over tabs between them.
    return c.redirect(back.replace(/^[/\\\s]*/, "/"), 303);
  };
