/**
 * When a reader was here before. In: a request for a page. Out: up to which moment the archive was seen, and a cookie that the reader's own browser
 * keeps, for this page alone; the server keeps nothing of it. It works without scripts, and a browser that refuses cookies is shown no news.
 */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Who comes back later than this comes for another visit; who turns pages meanwhile goes on with the same. */
const visitHours = 4;

const kept = 365 * 86_400;
/** Browsers drop a cookie whose path is longer. */
const longestPath = 1_000;

const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/;

interface Visits {
  /** When the page was last viewed, and what the archive was then. */
  readonly viewed: string;
  readonly saw: string;
  /** What the archive was when the visit before ended; at the first one, when it began. */
  readonly before: string;
}

const read = (value: string | undefined): Visits | null => {
  const [viewed = "", saw = "", before = "", ...rest] = (value ?? "").split("|");
  return rest.length === 0 && [viewed, saw, before].every((one) => moment.test(one)) ? { viewed, saw, before } : null;
};

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** What is remembered after a view. @param asOf what the archive is @param now the time, both ISO 8601 in UTC */
export const nextVisit = (known: Visits | null, asOf: string, now: string): Visits => {
  if (known === null) return { viewed: now, saw: asOf, before: asOf };
  const isAnother = hoursBetween(known.viewed, now) >= visitHours;
  return { viewed: now, saw: asOf, before: isAnother ? known.saw : known.before };
};

/**
 * @param page what kind of page it is: pages below each other's addresses are told apart by it
 * @param asOf when the archive last changed; null where it never did
 * @returns the moment after which everything is new to this reader; null where nothing is known
 */
export const visitOf = (c: Context, page: string, asOf: string | null, now: string): string | null => {
  const { pathname: path, port } = new URL(c.req.url);
  if (asOf === null || !moment.test(asOf) || path.length > longestPath) return null;
  // Servers on other ports of this machine share its cookies.
  const name = `dragoman-seen-${page}${port === "" ? "" : `-${port}`}`;
  const { viewed, saw, before } = nextVisit(read(getCookie(c, name)), asOf, now);
  setCookie(c, name, [viewed, saw, before].join("|"), { path, httpOnly: true, sameSite: "Lax", maxAge: kept });
  return before;
};
