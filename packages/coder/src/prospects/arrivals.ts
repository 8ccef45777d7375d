/**
 * Somebody will be somewhere: "is due in Baghdad", "will be in Paris on Sunday", "is to return on Monday". In: a scene and coded events.
 * Out: drafts of visits that no word for visiting states.
 */
import { caseOf, isVerb, resolveRelative } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { subjectSide } from "../events/subjects.ts";
import { whenOf } from "../events/when.ts";
import { countryOf, namedAt, nobody, type Side, stateAt, whoAt } from "../events/who.ts";
import { dependent, relation, spanOf, subtree } from "../language/tree.ts";
import type { Interval } from "../time/interval.ts";
import { type DeedBefore, hostBefore } from "./deeds-before.ts";
import { dueOf, plannedDay } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast } from "./found.ts";

const seats: ReadonlySet<string> = new Set(["capital", "city", "airport", "palace", "town"]);
const arriving: ReadonlySet<string> = new Set(["in", "at", "to", "for", "into"]);
const returning: ReadonlySet<string> = new Set(["return", "come", "go"]);
const waited: ReadonlySet<string> = new Set(["due", "expected", "awaited"]);

/** Nouns of people whom a state or an organization sends: "a team from the agency is due in Tehran". */
export const sent: ReadonlySet<string> = new Set(
  "delegation team mission envoy emissary negotiator mediator inspector expert diplomat minister official representative leader".split(
    " ",
  ),
);

/** The state whose place is meant: "Baghdad", "the Iraqi capital", or the state itself. */
const hostAt = (scene: Scene, token: number): Side => {
  const state = scene.placeAt[token] === -1 ? null : stateAt(scene, token);
  if (state !== null) return { ids: [state], found: "place", tokens: [token] };
  const named = namedAt(scene, token);
  if (named.ids.some((id) => scene.actorOf.get(id)?.kind === "state")) return named;
  return seats.has(scene.language.lemma[token] as string) ? whoAt(scene, token, true) : nobody;
};

/** "will be here": the state of the town that the article is written from, "Havana — "; null where it does not say. */
const hereOf = (scene: Scene): string | null => {
  const { language, bodyFrom } = scene;
  for (let t = bodyFrom; t <= bodyFrom + datelineWords && t < language.form.length; t++)
    if (/^[-–—]$/.test(language.form[t] as string)) return stateAt(scene, bodyFrom);
  return null;
};
const datelineWords = 6;

/** The first host behind a word, after "in" or "to", before another verb. */
const hostBehind = (scene: Scene, from: number): Side => {
  const { language } = scene;
  const last = language.sentences[language.sentence[from] as number]?.last ?? from;
  for (let t = from + 1; t < last && !isVerb(language, t); t++) {
    const here = language.lemma[t] === "here" ? hereOf(scene) : null;
    if (here !== null) return { ids: [here], found: "place", tokens: [t] };
    if (!arriving.has(language.lemma[t] as string)) continue;
    for (let k = t + 1; k <= Math.min(last, t + 4); k++) {
      const host = hostAt(scene, k);
      if (host.ids.length > 0) return host;
    }
  }
  return nobody;
};

/** "who was due in Baghdad": the place may stand as what is said, with the word for it beside its preposition. */
const predicateOf = ({ language }: Scene, word: number): number =>
  relation(language, word) === "case" ? (language.head[word] as number) : word;

/** The words of the clause. */
const clauseAt = (scene: Scene, word: number): number[] =>
  subtree(scene.language, predicateOf(scene, word)).filter((t) => relation(scene.language, t) !== "punct");

/** The noun of whoever would arrive: the subject, or what the word describes ("the envoy due in Baghdad"); or −1. */
const guestNounAt = ({ language }: Scene, token: number): number => {
  const subject = dependent(language, token, "nsubj");
  if (subject >= 0) return resolveRelative(language, subject);
  return ["acl", "amod"].includes(relation(language, token)) ? (language.head[token] as number) : -1;
};

/** Who would arrive; nobody where no people would. */
const guestAt = (scene: Scene, word: number): Side => {
  const { language } = scene;
  const token = predicateOf(scene, word);
  const noun = guestNounAt(scene, token);
  const side = noun >= 0 ? whoAt(scene, noun) : isVerb(language, token) ? subjectSide(scene, token) : nobody;
  const people = noun >= 0 && sent.has(language.lemma[noun] as string);
  return people || side.ids.some((id) => scene.actorOf.get(id)?.kind === "person") ? side : nobody;
};

interface Arrival {
  readonly rule: string;
  readonly host: Side;
}

/** Whether a word says that somebody is to be somewhere, by which rule, and with whom. */
const arrivalAt = (scene: Scene, token: number): Arrival | null => {
  const { language } = scene;
  const lemma = language.lemma[token] as string;
  const cop = dependent(language, token, "cop");
  // "is due in Damascus to negotiate": the adjective may be read as part of the preposition.
  const preposition = caseOf(language, token).split(" ");
  const due = preposition.length === 2 && waited.has(preposition[0] as string);
  // "is off to Minsk on Friday".
  const off = preposition.length === 2 && preposition[0] === "off";
  if (cop >= 0 && off) return { rule: "future-date", host: hostAt(scene, token) };
  if (cop >= 0 && arriving.has(preposition.at(-1) as string) && (due || preposition.length === 1)) {
    const { status, rule } = due ? { status: "expected", rule: "embedding:due" } : readStatus(scene, [token]);
    const reading = due && language.xpos[cop] === "VBD" ? "was-due" : rule;
    return status === "expected" ? { rule: reading, host: hostAt(scene, token) } : null;
  }
  if (cop >= 0 && lemma === "here") {
    const { status, rule } = readStatus(scene, [token]);
    const here = status === "expected" ? hereOf(scene) : null;
    return here === null ? null : { rule, host: { ids: [here], found: "place", tokens: [token] } };
  }
  if (waited.has(lemma) && language.upos[token] === "ADJ" && caseOf(language, token) === "") {
    return {
      rule: cop >= 0 && language.xpos[cop] === "VBD" ? "was-due" : "embedding:due",
      host: hostBehind(scene, token),
    };
  }
  if (isVerb(language, token) && returning.has(lemma)) {
    const { status, rule } = readStatus(scene, [token]);
    return status === "expected" ? { rule, host: hostBehind(scene, token) } : null;
  }
  return null;
};

const dueAt = (scene: Scene, token: number): Interval | null =>
  plannedDay(scene, token, dueOf(scene, token, whenOf(scene, [token])?.interval ?? null), 3);

export const arrivals = (scene: Scene, deeds: readonly DeedBefore[]): readonly Found[] => {
  const { language } = scene;
  const found: Found[] = [];
  for (let token = 0; token < language.form.length; token++) {
    const arrival = arrivalAt(scene, token);
    if (arrival === null) continue;
    const offset = language.start[token] as number;
    const guests = guestAt(scene, token);
    // "He is to return": where he was before.
    const host =
      arrival.host.ids.length > 0 || language.lemma[token] !== "return"
        ? arrival.host.ids
        : hostBefore(scene, deeds, guests.ids, offset);
    const from = new Set(guests.ids.map((id) => countryOf(scene, id)));
    if (guests.ids.length === 0 || host.length === 0 || host.some((id) => from.has(countryOf(scene, id)))) continue;
    const due = dueAt(scene, token);
    const firmness = arrival.rule === "was-due" ? "scheduled" : firmnessOf(arrival.rule, due !== null, false);
    const undated = due === null && arrival.rule === "future-date";
    if (firmness === null || undated || isPast(scene.dateline, due)) continue;
    found.push({
      statement: spanOf(language, clauseAt(scene, token)),
      event: null,
      type: "CONSULT",
      mode: "visit",
      actor: guests.ids,
      recipient: host,
      due,
      firmness,
      attribution: scene.attributions[scene.attributionAt[token] as number]?.id ?? null,
      because: `prospects/arrival:${arrival.rule}`,
    });
  }
  return found;
};
