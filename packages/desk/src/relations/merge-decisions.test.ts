/** What people decide of who is one: names and decisions → which names are one party. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import type { ActorName, MergeDecision } from "./merge-decisions.ts";
import { mergeActors } from "./parties.ts";

const person = (name: string, country: string | null = "IRQ"): ActorName => ({ kind: "person", country, name });
const decision = (one: string, other: string, same: boolean): MergeDecision => ({
  one: person(one),
  other: person(other),
  same,
});
const names = ["Mustafa al-Kadhimi", "Al-Kadhimi", "Iraqi premier", "Barham Salih"];
const records = names.map((name, i) =>
  makeRecord({
    outlet: `Wire ${i}`,
    published: "2020-07-20",
    events: [{ type: "CONSULT", actor: [`${name}/IRQ`], recipient: ["Iran"] }],
  }),
);

/** Which of the names are one, as sets of their first letters. */
const parties = (decisions: readonly MergeDecision[], from = records): string[] => {
  const merged = mergeActors(from, decisions);
  const sets = new Map<string, Set<string>>();
  for (const { actors } of from)
    for (const { id, kind, name } of actors) {
      const key = merged.get(id)?.key ?? "";
      if (kind === "person") sets.set(key, (sets.get(key) ?? new Set()).add(name.charAt(0)));
    }
  return [...sets.values()].map((set) => [...set].sort().join("")).sort();
};

describe("names", () => {
  for (const [what, decisions, expected] of [
    ["are merged by their likeness where nobody decides", [], ["AM", "B", "I"]],
    ["are one where somebody says so", [decision("Mustafa al-Kadhimi", "Iraqi premier", true)], ["AIM", "B"]],
    ["are two where somebody says so", [decision("Mustafa al-Kadhimi", "Al-Kadhimi", false)], ["A", "B", "I", "M"]],
    ["that nobody has change nothing", [decision("Nobody", "Iraqi premier", true)], ["AM", "B", "I"]],
    [
      "follow the decisions in their order",
      [decision("Al-Kadhimi", "Iraqi premier", true), decision("Mustafa al-Kadhimi", "Al-Kadhimi", false)],
      ["A", "B", "IM"],
    ],
  ] as const)
    it(what, () => expect(parties(decisions)).toEqual(expected));

  it("are the same parties in whatever order the articles were read", () => {
    const decisions = [decision("Mustafa al-Kadhimi", "Iraqi premier", true)];
    expect(parties(decisions, records.toReversed())).toEqual(parties(decisions));
    const [first] = records;
    const key = (from: typeof records) => mergeActors(from, decisions).get(first?.actors[0]?.id ?? "")?.key;
    expect(key(records.toReversed())).toBe(key(records));
  });
});
