/**
 * The two states an article is about. In: a scene, a trigger and its participants. Out: the participants, with the other of the two
 * states where one of them does a deed that names nobody else: "Khartoum refused", "Tokyo tightened curbs on exports".
 */
import type { EventType, Mode } from "../codebook/event-types.ts";
import type { Status } from "../codebook/statuses.ts";
import type { Language } from "../language/language.ts";
import { dependentsOf, relation } from "../language/tree.ts";

import { caseOf } from "./grammar.ts";
import { otherNear } from "./others-near.ts";
import type { Participants } from "./participants.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";
import { countryOf, nobody, type Side } from "./who.ts";

/** What is said of another, or to another. */
const mutual: ReadonlySet<EventType> = new Set(["ACCUSE", "CONCEDE"]);

/** What is done to somebody's people or goods: "held the crew", "seized weapons", "released the sailors". */
const suffered: ReadonlySet<Mode | null> = new Set(["arrest", "seize", "release"]);

/** What another did or said: "rejected the accusation". */
const replied: ReadonlySet<string> = new Set(
  "accusation allegation charge claim criticism move step amendment demand complaint protest remark statement announcement".split(
    " ",
  ),
);

/** What is released to everyone. */
const documents: ReadonlySet<string> = new Set(
  "statement communique report document text video footage picture photograph image detail figure number record transcript map".split(
    " ",
  ),
);

const asking: ReadonlySet<string> = new Set(["demand", "request", "ask", "call", "insist", "seek"]);

const nounAt = (language: Language, token: number): string => language.lemma[token] as string;

/** "refused to say": what is refused stands in a clause of its own. */
const isPutIntoClause = (language: Language, verb: number): boolean =>
  dependentsOf(language, verb).some((d) => ["xcomp", "ccomp", "advcl"].includes(relation(language, d)));

/**
 * Deeds that have another side even where no word tells it. What is closed, moved or offered may be so to everyone: "closed its borders",
 * "put its army on alert".
 */
const hasOtherSide = ({ language }: Scene, { entry, token, object }: Trigger): boolean => {
  if (entry.pos !== "verb" || entry.frame.reciprocal === true) return false;
  if (entry.type === "REQUEST") return asking.has(entry.lemma);
  if (entry.type === "REJECT")
    return object < 0 ? !isPutIntoClause(language, token) : replied.has(nounAt(language, object));
  if (entry.mode === "release") return object >= 0 && !documents.has(nounAt(language, object));
  return suffered.has(entry.mode) || (mutual.has(entry.type) && entry.mode !== "investigate");
};

const official: ReadonlySet<string | null> = new Set([null, "GOV", "MIL", "COP", "SPY"]);

/** Whether a sentence speaks of a state that is none of the two. */
const namesThird = (scene: Scene, token: number, pair: readonly string[]): boolean => {
  const { first, last } = scene.language.sentences[scene.language.sentence[token] as number] as {
    first: number;
    last: number;
  };
  return scene.headed
    .slice(first, last + 1)
    .flatMap((mention) => mention?.actors ?? [])
    .some((id) => {
      const country = countryOf(scene, id);
      return country !== null && !pair.includes(country);
    });
};

/** Prepositions before whoever hears a complaint. */
const hearing: ReadonlySet<string> = new Set(["to", "with", "before", "at"]);

/** "complained to the World Trade Organization", "filed a case with the Court": bodies of states that hear what is said are not meant by it. */
const isForum = (scene: Scene, { entry }: Trigger, { ids, tokens }: Side): boolean =>
  (entry.type === "ACCUSE" || entry.type === "CONCEDE") &&
  ids.length > 0 &&
  ids.every((id) => scene.actorOf.get(id)?.sector === "IGO" || scene.actorOf.get(id)?.sector === "JUD") &&
  tokens.some((token) => hearing.has(caseOf(scene.language, token)));

/** Participants with the other state of the pair as the recipient, where an official of one acts and the words name no other. */
export const withOtherInFocus = (
  scene: Scene,
  trigger: Trigger,
  status: Status,
  participants: Participants,
): Participants => {
  const { actor } = participants;
  const heard = isForum(scene, trigger, participants.recipient);
  // The one other state that is spoken of, be the complaint made or only planned
  const meant = heard ? otherNear(scene, trigger.token, actor) : nobody;
  if (meant.ids.length > 0) return { ...participants, recipient: meant };
  const recipient = heard ? nobody : participants.recipient;
  if (recipient.ids.length > 0 || !hasOtherSide(scene, trigger) || (status !== "occurred" && status !== "ongoing"))
    return participants;
  const [country, ...more] = new Set(actor.ids.map((id) => countryOf(scene, id)));
  const pair = scene.pair;
  if (country == null || more.length > 0 || !pair.includes(country)) return participants;
  if (!actor.ids.every((id) => official.has(scene.actorOf.get(id)?.sector ?? null))) return participants;
  const state = scene.stateOf.get(pair.find((code) => code !== country) as string);
  if (state === undefined || namesThird(scene, trigger.token, pair)) return participants;
  return { ...participants, recipient: { ids: [state], found: "near", tokens: [] } };
};
