/**
 * Deeds that an article told before a word, for whoever the word's own clause leaves out. In: a scene, coded events, drafts of prospects.
 * Out: deeds in text order; the two states, the host, the guest or the talks that the latest of them names.
 */
import type { Event } from "../events/event.ts";
import { type Scene, tokenAt } from "../events/scene.ts";
import { countryOf, stateAt } from "../events/who.ts";
import type { Found } from "./found.ts";

export interface DeedBefore {
  readonly type: Found["type"];
  readonly mode: Found["mode"];
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** Country of the place where it was done. */
  readonly ground: string | null;
  /** Where it is told; code units. */
  readonly start: number;
}

export const deedsTold = (events: readonly Event[], found: readonly Found[]): readonly DeedBefore[] =>
  [
    ...events.map(({ type, mode, actor, recipient, place, trigger }) => ({
      type,
      mode,
      actor,
      recipient,
      ground: place?.country ?? null,
      start: trigger.start,
    })),
    ...found
      .filter(({ event }) => event === null)
      .map(({ type, mode, actor, recipient, statement }) => ({
        type,
        mode,
        actor,
        recipient,
        ground: null,
        start: statement.start,
      })),
  ].sort((a, b) => a.start - b.start);

/** How many sentences back a place may be named. */
const sentences = 4;

/** How far back a deed may have been told; code units. */
const reach = 3000;

export const lastBefore = (
  deeds: readonly DeedBefore[],
  offset: number,
  fits: (deed: DeedBefore) => boolean,
): DeedBefore | undefined => deeds.findLast((deed) => deed.start < offset && offset - deed.start < reach && fits(deed));

const countriesOf = (scene: Scene, ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => countryOf(scene, id) ?? []));

/** The actor that stands for a country: its state, or else whoever of it is given. */
const statesOf = (scene: Scene, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.map((id) => scene.stateOf.get(countryOf(scene, id) ?? "") ?? id)),
];

/**
 * The two states of which an article tells most before a word, the latest of those told of equally often.
 * @param own countries that must be among them
 */
export const pairBefore = (
  scene: Scene,
  deeds: readonly DeedBefore[],
  offset: number,
  own: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const pairs = new Map<string, { ids: readonly string[]; times: number }>();
  for (const { actor, recipient, start } of deeds) {
    const ids = statesOf(
      scene,
      [...actor, ...recipient].filter((id) => countryOf(scene, id) !== null),
    );
    const countries = countriesOf(scene, ids);
    if (start > offset || countries.size !== 2 || ![...own].every((country) => countries.has(country))) continue;
    const key = [...countries].sort().join("+");
    const times = (pairs.get(key)?.times ?? 0) + 1;
    pairs.delete(key);
    pairs.set(key, { ids, times });
  }
  const most = Math.max(0, ...[...pairs.values()].map(({ times }) => times));
  return [...pairs.values()].findLast(({ times }) => times === most)?.ids ?? [];
};

/** The state of the foreign place of which the last sentence tells that names the guests with one: "walked through the ruins of Beirut". */
const seenAt = (scene: Scene, guests: readonly string[], own: ReadonlySet<string>, offset: number): string | null => {
  const { language } = scene;
  const last = language.sentence[tokenAt(language, offset)] ?? 0;
  for (let s = last - 1; s >= Math.max(0, last - sentences); s--) {
    const { first, last: end } = language.sentences[s] as (typeof language.sentences)[number];
    const tokens = Array.from({ length: end - first + 1 }, (_, i) => first + i);
    if (!tokens.some((t) => scene.headed[t]?.actors.some((id) => guests.includes(id)))) continue;
    const state = tokens.flatMap((t) => (scene.placeAt[t] === -1 ? [] : (stateAt(scene, t) ?? [])));
    const abroad = state.find((id) => !own.has(countryOf(scene, id) ?? ""));
    if (abroad !== undefined) return abroad;
  }
  return null;
};

/** Where the same guests went, were to go, or last did something abroad. */
export const hostBefore = (
  scene: Scene,
  deeds: readonly DeedBefore[],
  guests: readonly string[],
  offset: number,
): readonly string[] => {
  const own = countriesOf(scene, guests);
  const isGuest = ({ actor }: DeedBefore) => actor.some((id) => guests.includes(id));
  const visit = lastBefore(
    deeds,
    offset,
    (deed) => deed.mode === "visit" && deed.recipient.length > 0 && isGuest(deed),
  );
  if (visit !== undefined) return visit.recipient;
  const abroad = lastBefore(
    deeds,
    offset,
    (deed) => deed.ground !== null && !own.has(deed.ground) && scene.stateOf.has(deed.ground) && isGuest(deed),
  );
  const state = scene.stateOf.get(abroad?.ground ?? "") ?? seenAt(scene, guests, own, offset);
  return state === null ? [] : [state];
};

/** Who is or was to be the guest of a state. */
export const guestsBefore = (
  scene: Scene,
  deeds: readonly DeedBefore[],
  hosts: readonly string[],
  offset: number,
): readonly string[] => {
  const own = countriesOf(scene, hosts);
  const visit = lastBefore(
    deeds,
    offset,
    ({ mode, actor, recipient }) =>
      mode === "visit" && actor.length > 0 && recipient.some((id) => own.has(countryOf(scene, id) ?? "")),
  );
  return visit?.actor ?? [];
};

/** How many sentences back talks are the last that are meant. */
const talksLast = 3;

/** The last talks told of, between two states or more, if it was not long ago. */
export const talksBefore = (scene: Scene, deeds: readonly DeedBefore[], token: number): DeedBefore | undefined => {
  const { language } = scene;
  const from = language.sentences[Math.max(0, (language.sentence[token] as number) - talksLast)]?.start ?? 0;
  return lastBefore(
    deeds,
    language.start[token] as number,
    ({ type, mode, actor, recipient, start }) =>
      type === "CONSULT" && mode !== "visit" && start >= from && countriesOf(scene, [...actor, ...recipient]).size > 1,
  );
};
