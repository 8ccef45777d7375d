/**
 * The pages' own scripts. In: a name. Out: a program as text. Each is one function of `browser/`, which is written against the browser's
 * types, needs nothing beside it and adds only what a page can also do without.
 */
import { brush } from "./browser/brush.ts";
import { marks } from "./browser/marks.ts";
import { reviewKeys } from "./browser/review-keys.ts";

const programs: Readonly<Record<string, () => void>> = { brush, marks, "review-keys": reviewKeys };

export const scriptNames: readonly string[] = Object.keys(programs);

/** Null where there is no such script. */
export const scriptText = (name: string): string | null =>
  Object.hasOwn(programs, name) ? `"use strict";\n(${programs[name]})();\n` : null;
