/**
 * Ways between two states that are to open, and what is to pass on them: "the crossing will reopen", "flights are due to resume". Nobody acts,
 * both states cooperate. In: a scene, deeds told before. Out: drafts.
 */
import { negationOf } from "../events/clause-status.ts";
import { isPassive, isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { whenOf } from "../events/when.ts";
import { countryOf, namedAt, stateAt } from "../events/who.ts";
import { relation, spanOf, subtree } from "../language/tree.ts";
import { type DeedBefore, pairBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { type Found, isPast } from "./found.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const ways = set("crossing border market gate post checkpoint bridge railway terminal frontier road route pipeline");
const opening = set("reopen open resume");
const passing = set(
  "goods truck lorry trade flight train traffic ferry bus convoy export shipment gas cargo passenger pilgrim service link",
);
const going = set("resume restart start begin pass cross flow run return");

/** What opens or is opened, passes or is resumed: no doer. */
const patientOf = ({ language }: Scene, verb: number): number =>
  isPassive(language, verb) ? objectOf(language, verb) : subjectOf(language, verb);

/** Whether a verb has a way open, or goods pass. */
const isTraffic = ({ language }: Scene, verb: number, subject: number): boolean => {
  const [does, noun] = [language.lemma[verb] as string, language.lemma[subject] as string];
  if (ways.has(noun)) return opening.has(does);
  return (
    passing.has(noun) && going.has(does) && (!isPassive(language, verb) || does === "resume" || does === "restart")
  );
};

/** The states that a phrase names, by their names or by places. */
const statesIn = (scene: Scene, tokens: readonly number[]): readonly string[] => [
  ...new Set(
    tokens.flatMap((t) => {
      const state = stateAt(scene, t);
      return state !== null ? [state] : namedAt(scene, t).ids.filter((id) => scene.actorOf.get(id)?.kind === "state");
    }),
  ),
];

/** Both states: those that the clause names where it names two, or the two of which the article told before. */
const bothOf = (scene: Scene, verb: number, deeds: readonly DeedBefore[]): readonly string[] => {
  const named = statesIn(scene, subtree(scene.language, verb));
  const countries = new Set(named.flatMap((id) => countryOf(scene, id) ?? []));
  if (countries.size === 2) return named;
  return countries.size > 2 ? [] : pairBefore(scene, deeds, scene.language.start[verb] as number, countries);
};

export const traffic = (scene: Scene, deeds: readonly DeedBefore[]): readonly Found[] => {
  const { language } = scene;
  const found: Found[] = [];
  for (let verb = 0; verb < language.form.length; verb++) {
    const subject = isVerb(language, verb) ? patientOf(scene, verb) : -1;
    if (subject < 0 || !isTraffic(scene, verb, subject) || negationOf(language, verb) >= 0) continue;
    const { status, rule } = readStatus(scene, [verb]);
    const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
    const speech = scene.attributions[scene.attributionAt[verb] as number]?.id ?? null;
    // What is said of a way that nobody opens is a forecast, dated or not.
    const dated = due !== null && speech === null;
    const firmness = status === "expected" || status === "possible" ? firmnessOf(rule, dated, false) : null;
    const actor = firmness === null || isPast(scene.dateline, due) ? [] : bothOf(scene, verb, deeds);
    if (firmness === null || actor.length < 2) continue;
    found.push({
      statement: spanOf(
        language,
        [...subtree(language, subject), ...subtree(language, verb)].filter((t) => relation(language, t) !== "punct"),
      ),
      event: null,
      type: "COOPERATE",
      mode: null,
      actor,
      recipient: [],
      due,
      firmness,
      attribution: speech,
      because: `prospects/traffic:${rule}`,
    });
  }
  return found;
};
