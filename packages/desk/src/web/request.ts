/** What a request may ask. In: a Hono context. Out: checked parameters; or a `RequestError`, whose code is part of the interface. */
import { parseIsoDay } from "@dragoman/coder/time/calendar";
import type { Context } from "hono";

export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 414 | 415 | 500 | 503;

/** Why a request cannot be answered. */
export class RequestError extends Error {
  readonly status: ErrorStatus;
  readonly code: string;
  constructor(status: ErrorStatus, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A parameter's words, trimmed; undefined where it is missing or empty. @param most code units @throws RequestError where it is too long */
export const wordsParameter = (c: Context, name: string, most = 200): string | undefined => {
  const value = c.req.query(name)?.trim();
  if (value === undefined || value === "") return undefined;
  if (value.length > most)
    throw new RequestError(400, "too-long", `${name} has ${value.length} characters; ${most} are the most.`);
  return value;
};

/** @throws RequestError where it is no day */
export const dayParameter = (c: Context, name: string): string | undefined => {
  const value = wordsParameter(c, name);
  if (value === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || parseIsoDay(value) === null)
    throw new RequestError(400, "bad-day", `${name} is not a day such as 2020-07-20.`);
  return value;
};

/** A moment: a day, or a day with its time in UTC. @throws RequestError where it is neither */
export const momentParameter = (c: Context, name: string): string | undefined => {
  const value = wordsParameter(c, name);
  if (value === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/.test(value) || parseIsoDay(value.slice(0, 10)) === null)
    throw new RequestError(400, "bad-time", `${name} is not a time such as 2020-07-20 or 2020-07-20T09:00Z.`);
  return value;
};

/** A number of a page, from 1; undefined where it is missing. @throws RequestError where it is none */
export const numberParameter = (c: Context, name: string): number | undefined => {
  const value = wordsParameter(c, name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new RequestError(400, "bad-page", `${name} is not a number from 1.`);
  return Number(value);
};

export const pageParameter = (c: Context): number => numberParameter(c, "page") ?? 1;

/** One of a closed set. @throws RequestError that names the set */
export const choiceParameter = <T extends string>(c: Context, name: string, allowed: readonly T[]): T | undefined => {
  const value = wordsParameter(c, name);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new RequestError(400, "bad-choice", `${name} is none of ${allowed.join(", ")}.`);
  return found;
};

/** The last part of the path without `.json`. */
export const idParameter = (c: Context, name = "id"): string => (c.req.param(name) ?? "").replace(/\.json$/, "");

export const wantsJson = (c: Context): boolean =>
  c.req.path.endsWith(".json") || (c.req.header("accept") ?? "").startsWith("application/json");

/** What a form or a program sent, as words. */
export type Fields = { readonly [name: string]: string };

/** The form's fields, as words. @throws RequestError where the body is no form and no JSON object */
export const fieldsOf = async (c: Context): Promise<Fields> => {
  const type = c.req.header("content-type") ?? "";
  if (!/^(application\/(json|x-www-form-urlencoded)|multipart\/form-data)\s*(;|$)/i.test(type))
    throw new RequestError(415, "no-form", "A body is a form or JSON, and says so.");
  const body: unknown = await (/json/i.test(type) ? c.req.json() : c.req.parseBody()).catch(() => null);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new RequestError(400, "bad-body", "The body cannot be read as what it says it is.");
  return Object.fromEntries(
    Object.entries(body).flatMap(([field, value]) =>
      typeof value === "string" || typeof value === "number" ? [[field, String(value)]] : [],
    ),
  );
};
