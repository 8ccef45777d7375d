/**
 * Help promised before that is still to reach those it is for: "the money is to be paid out in June". In: a scene, deeds told before. Out:
 * drafts with the giver and the receiver of the last help told of.
 */
import { isPassive, isVerb, objectOf, subjectOf } from "../events/grammar.ts";
import type { Scene } from "../events/scene.ts";
import { readStatus } from "../events/status.ts";
import { whenOf } from "../events/when.ts";
import { dependent } from "../language/tree.ts";
import { type DeedBefore, lastBefore } from "./deeds-before.ts";
import { dueOf } from "./due.ts";
import { firmnessOf } from "./firmness.ts";
import { clauseOf, type Found, isPast, speechAt } from "./found.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const given = set(
  "aid assistance relief help money loan grant credit fund funding tranche instalment installment consignment shipment delivery supply package " +
    "vaccine dose weapon arm ammunition equipment missile tank jet drone vehicle shell howitzer battery system grain wheat fuel generator",
);
const giving = set("deliver hand pay disburse release transfer ship send dispatch fly transport provide supply");
const reaching = set("arrive come reach follow begin start");
const definite = set("the this these those");

/** What is given, where a verb says that it is on its way; or −1. */
const giftOf = ({ language }: Scene, verb: number): number => {
  const lemma = language.lemma[verb] as string;
  const noun = isPassive(language, verb)
    ? giving.has(lemma)
      ? objectOf(language, verb)
      : -1
    : reaching.has(lemma)
      ? subjectOf(language, verb)
      : -1;
  if (noun < 0 || !given.has(language.lemma[noun] as string)) return -1;
  const determiner = dependent(language, noun, "det");
  const plural = language.xpos[noun] === "NNS" && determiner < 0;
  return plural || definite.has(language.lemma[determiner] ?? "") ? noun : -1;
};

export const gifts = (scene: Scene, deeds: readonly DeedBefore[]): readonly Found[] => {
  const { language } = scene;
  return Array.from(language.form.keys()).flatMap((verb): readonly Found[] => {
    const gift = isVerb(language, verb) ? giftOf(scene, verb) : -1;
    if (gift < 0) return [];
    const { status, rule } = readStatus(scene, [verb]);
    const before =
      status === "expected" || status === "possible"
        ? lastBefore(
            deeds,
            language.start[verb] as number,
            ({ type, actor, recipient }) => type === "AID" && actor.length > 0 && recipient.length > 0,
          )
        : undefined;
    if (before === undefined) return [];
    const due = dueOf(scene, verb, whenOf(scene, [verb])?.interval ?? null);
    const firmness = firmnessOf(rule, due !== null, false);
    if (firmness === null || isPast(scene.dateline, due)) return [];
    return [
      {
        statement: clauseOf(scene, verb),
        event: null,
        type: "AID",
        mode: null,
        actor: before.actor,
        recipient: before.recipient,
        due,
        firmness,
        attribution: speechAt(scene, verb),
        because: `prospects/gift:${rule}`,
      },
    ];
  });
};
