/** Other states that a text speaks of around a word. In: a scene, a token and a side. Out: the other state, where only one can be meant. */
import { borders } from "../codebook/borders.ts";
import { dependentsOf } from "../language/tree.ts";
import { caseOf } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import { countryOf, nobody, type Side, whoAt } from "./who.ts";

/** The states, those of `own` countries aside, that a word's sentence and those before it, two unless said, speak of. */
export const othersNamedNear = (
  scene: Scene,
  token: number,
  own: ReadonlySet<string | null>,
  before = 2,
): readonly string[] => {
  const { language } = scene;
  const here = language.sentence[token] as number;
  const { last } = language.sentences[here] as { last: number };
  const first = language.sentences[Math.max(0, here - before)]?.first ?? 0;
  const others = new Set<string>();
  for (let t = first; t <= last; t++) {
    for (const id of scene.headed[t]?.actors ?? []) {
      const country = countryOf(scene, id);
      if (country !== null && !own.has(country)) others.add(country);
    }
  }
  return [...others].flatMap((country) => scene.stateOf.get(country) ?? []);
};

/** The one other state that a sentence, or the sentence and the two before it, speak of. */
export const otherNear = (scene: Scene, token: number, actor: Side): Side => {
  const own = new Set(actor.ids.map((id) => countryOf(scene, id)));
  for (const before of [0, 2]) {
    const [other, more] = othersNamedNear(scene, token, own, before);
    if (other !== undefined && more === undefined) return { ids: [other], found: "near", tokens: [] };
  }
  return nobody;
};

/** What two neighbours have between them. */
export const frontiers: ReadonlySet<string> = new Set(["border", "frontier", "boundary", "crossing"]);

/** "two crossings with Belarus … closed the frontier": with whom a border is that the sentence, or the two before it, tell of. */
const borderToldBefore = (scene: Scene, token: number, own: ReadonlySet<string | null>): Side => {
  const { language } = scene;
  const first = language.sentences[Math.max(0, (language.sentence[token] as number) - 2)]?.first ?? 0;
  for (let t = token - 1; t >= first; t--) {
    if (!frontiers.has(language.lemma[t] as string)) continue;
    for (const d of dependentsOf(language, t)) {
      const side = caseOf(language, d) === "with" ? whoAt(scene, d, true) : nobody;
      if (side.ids.some((id) => !own.has(countryOf(scene, id)))) return { ...side, found: "near" };
    }
  }
  return nobody;
};

/** "closed its crossings", "sent troops across the border": the one neighbour that the sentence, or the two before it, speak of. */
export const neighbourNear = (scene: Scene, token: number, actor: Side): Side => {
  const homes = new Set(actor.ids.map((id) => countryOf(scene, id)));
  const [home = null, second] = homes;
  if (home === null || second !== undefined) return nobody;
  const told = borderToldBefore(scene, token, homes);
  if (told.ids.length > 0) return told;
  for (const before of [0, 2]) {
    const next = othersNamedNear(scene, token, homes, before).filter(
      (id) => borders.get(home)?.has(countryOf(scene, id) ?? "") === true,
    );
    if (next.length === 1) return { ids: next, found: "near", tokens: [] };
  }
  return nobody;
};

/** The other of the two states that the article is about. */
export const otherOfTwo = (scene: Scene, actor: Side): Side => {
  const homes = new Set(actor.ids.map((id) => countryOf(scene, id)));
  const [other, more] = scene.pair.filter((code) => !homes.has(code));
  const state = other === undefined || more !== undefined ? undefined : scene.stateOf.get(other);
  return state === undefined ? nobody : { ids: [state], found: "near", tokens: [] };
};
