/**
 * Offices: who speaks and acts for a state, whoever holds them. In: an actor, the state it belongs to, a day. Out: the office in words, or null.
 */
import type { Actor } from "@dragoman/coder/actors/actor";
import { states } from "@dragoman/coder/codebook/states";
import { stateName } from "./parties.ts";

/** "Foreign Minister", "the foreign minister" and "foreign affairs minister" are one office. */
const equals: readonly (readonly [RegExp, string])[] = [
  [/^(the|then|acting|deputy acting|current) /, ""],
  [/^minister (?:of|for) (.+)$/, "$1 minister"],
  [/\bforeign affairs minister\b/, "foreign minister"],
  [/\bdefen[cs]e minister\b/, "defence minister"],
  [/^(premier|pm)$/, "prime minister"],
];

const names: ReadonlyMap<string, string> = new Map(states.map(({ name }) => [name.toLowerCase(), name]));

/** "ambassador to iraq" → "ambassador to Iraq". */
const withStateName = (title: string): string =>
  title.replace(
    /(\b(?:to|of) (?:the )?)([\p{L} -]+)$/u,
    (_, before: string, place: string) => before + (names.get(place) ?? place),
  );

const titleOf = (title: string): string =>
  withStateName(
    equals.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), title.trim().toLowerCase()),
  );

const former = /\b(former|ex-|late|then)\b/;

/** Whether a role is held on a day; one without dates is, unless its title says that it was. */
const isHeld = ({ title, start, end }: Actor["roles"][number], day: string | null): boolean => {
  if (former.test(title.toLowerCase())) return false;
  if (day === null) return end === null;
  return (start === null || start <= day) && (end === null || end.slice(0, 10) >= day.slice(0, end.length));
};

/** The office that an actor holds in its article, with whose it is: `foreign minister, Iran`. */
export const officeOf = (actor: Actor | undefined, day: string | null): string | null => {
  const role = actor?.roles.find((one) => isHeld(one, day));
  if (actor === undefined || role === undefined) return null;
  const country = role.country ?? actor.country;
  const whose = country === null ? role.of : stateName(country);
  return `${titleOf(role.title)}${whose === null ? "" : `, ${whose}`}`;
};
