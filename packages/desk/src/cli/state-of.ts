/** A state as a person writes it: `IRN`, `irn`, `Iran`, `Islamic Republic of Iran` → `IRN`. */
import { states } from "@dragoman/coder/codebook/states";

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .trim();

const codes: ReadonlyMap<string, string> = new Map(
  // Codes last, so that they win over any name that looks like one.
  [
    ...states.flatMap(({ code, name, names }) => [name, ...names].map((one) => [keyOf(one), code] as const)),
    ...states.map(({ code }) => [code.toLowerCase(), code] as const),
  ],
);

/** The alpha-3 code of a state by code or name, or null. */
export const stateOf = (written: string): string | null => codes.get(keyOf(written)) ?? null;
