/**
 * Events end to end on the sentences that PETRARCH2 is tested with (openeventdata/UniversalPetrarch). In: raw sentences and the CAMEO
 * triples expected of a coder. Out: precision and recall of type and both countries. CAMEO codes are read as PLOVER's types, of which
 * plain statements have none. Actors are compared by country; where the gold names none, ours must not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { code, type Resources } from "@dragoman/coder";
import { typeOfCameo } from "@dragoman/coder/codebook/cameo";
import { states } from "@dragoman/coder/codebook/states";
import { score } from "../packages/desk/src/measure/scores.ts";
import type { Row } from "./row.ts";
import type { Tally } from "./tally.ts";

interface Line {
  readonly text: string;
  readonly date: string | null;
  readonly events: readonly { readonly source: string; readonly code: string; readonly target: string }[];
}

const countries = new Set(states.map(({ code: country }) => country as string));
const countryOf = (actor: string): string => (countries.has(actor.slice(0, 3)) ? actor.slice(0, 3) : "–");

/** Every `type actor recipient` by country that an event says; mutual deeds go both ways. */
const triples = (type: string, actors: readonly string[], recipients: readonly string[]): string[] => {
  const mutual = recipients.length === 0 && actors.length > 1;
  const sides = mutual
    ? actors.flatMap((a) => actors.filter((b) => b !== a).map((b) => [a, b] as const))
    : actors.flatMap((a) => (recipients.length === 0 ? ["–"] : recipients).map((b) => [a, b] as const));
  return sides.map(([a, b]) => `${type} ${a} ${b}`);
};

export const evaluatePetrarch = (dataDir: string, resources: Resources, tally: Tally): Row[] => {
  let gold = 0;
  let found = 0;
  let coded = 0;
  let right = 0;
  const lines = readFileSync(join(dataDir, "events", "petr2-validation.jsonl"), "utf8").split("\n");
  for (const line of lines.filter((one) => one !== "")) {
    const { text, date, events } = JSON.parse(line) as Line;
    const record = code(
      { text, published: date === null ? null : { start: date, end: date, precision: "day" } },
      resources,
    );
    const country = (id: string): string => record.actors.find((actor) => actor.id === id)?.country ?? "–";
    const ours = record.events.map(({ type, actor, recipient }) => {
      const sides = [actor, recipient].map((ids) => [...new Set(ids.map(country))]) as [string[], string[]];
      return { type, triples: triples(type, sides[0].length === 0 ? ["–"] : sides[0], sides[1]) };
    });
    const wanted = events.flatMap(({ source, code: cameo, target }) => {
      const type = typeOfCameo(cameo);
      return type === null ? [] : [`${type} ${countryOf(source)} ${countryOf(target)}`];
    });
    gold += wanted.length;
    coded += ours.length;
    for (const one of wanted) {
      const met = ours.some((event) => event.triples.includes(one));
      if (met) found++;
      const instead = ours.map((event) => event.triples[0]).join(", ") || "nothing";
      tally.add("expected", one, met ? one : instead, text);
    }
    for (const event of ours) {
      if (event.triples.some((triple) => wanted.includes(triple))) right++;
      else tally.add("coded in vain", "nothing", event.triples[0] as string, text);
    }
  }
  const row = (metric: string, value: number): Row => ({
    task: "petrarch",
    set: "PETRARCH2 validation",
    metric,
    value,
  });
  return [
    row("precision (type, both countries)", score(right, coded, coded).precision),
    row("recall (type, both countries)", score(found, gold, gold).recall),
  ];
};
