/** A state as a person writes it: `IRN`, `irn`, `Iran`, `Islamic Republic of Iran` → `IRN`. */
import { states } from "@dragoman/coder/codebook/states";
import { UsageError } from "./command.ts";

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

/** The two states that a command's arguments name, as codes. @throws UsageError naming what is wrong */
export const twoStates = (command: string, written: readonly string[]): readonly [string, string] => {
  if (written.length !== 2) throw new UsageError(`${command}: two states are needed, such as IRN IRQ`);
  const [a, b] = written.map((one) => {
    const code = stateOf(one);
    if (code === null) throw new UsageError(`${command}: "${one}" is no state's code or name`);
    return code;
  }) as [string, string];
  if (a === b) throw new UsageError(`${command}: two different states are needed`);
  return [a, b];
};
