/**
 * Conflict–cooperation score of an event type and mode, −10 to +10. In: type and mode. Out: the score.
 * Sources: the weights of Goldstein (1992, "A Conflict-Cooperation Scale for WEIS Events Data", JCR 36:2) as the KEDS
 * project carried them over to CAMEO, taken for the CAMEO code that stands nearest to the type and mode (`cameo.ts`).
 * `interpolated` marks what neither scale has: the value lies between its nearest neighbours, and is ours.
 */
import type { EventType } from "./event-types.ts";

interface ScoreRow {
  readonly score: number;
  /** Modes that differ from the type's own score. */
  readonly modes?: { readonly [mode: string]: number };
  /** Modes (or "type") whose score no published scale gives. */
  readonly interpolated?: readonly string[];
}

export const scores: { readonly [T in EventType]: ScoreRow } = {
  AGREE: { score: 4 },
  CONSULT: {
    score: 1,
    modes: { visit: 1.9, "third-party": 2.5, multilateral: 2.5, phone: 1 },
    interpolated: ["multilateral"],
  },
  SUPPORT: { score: 3.5 },
  CONCEDE: { score: 5 },
  COOPERATE: { score: 6 },
  AID: { score: 7 },
  RETREAT: {
    score: 7,
    modes: { withdraw: 9, release: 7, disarm: 9, ceasefire: 9, access: 9, resign: 5 },
    interpolated: ["type", "resign"],
  },
  REQUEST: { score: -5 },
  ACCUSE: { score: -2 },
  REJECT: { score: -4, modes: { yield: -5, meet: -5 } },
  THREATEN: {
    score: -4.4,
    modes: { restrict: -5.8, arrest: -5.8, relations: -5.8, expel: -5.8, territory: -7, violence: -7 },
  },
  PROTEST: { score: -6.5, modes: { riot: -7.5, obstruct: -7.5, vandalize: -7.5 }, interpolated: ["vandalize"] },
  SANCTION: {
    score: -4,
    modes: { convict: -4, expel: -7, withdraw: -4, discontinue: -5.6 },
    interpolated: ["convict"],
  },
  MOBILIZE: { score: -7.2 },
  COERCE: {
    score: -7,
    modes: {
      seize: -9.2,
      restrict: -8,
      censor: -5,
      curfew: -5,
      "martial-law": -5,
      arrest: -5,
      deport: -5,
      withhold: -5.6,
      misinformation: -5,
      cyber: -8,
    },
    interpolated: ["withhold", "misinformation", "cyber"],
  },
  ASSAULT: {
    score: -9,
    modes: {
      beat: -9.5,
      targeted: -10,
      destroy: -9.2,
      primitive: -9.5,
      firearms: -10,
      explosives: -10,
      "suicide-attack": -10,
      aerial: -10,
      drone: -10,
      "heavy-weapons": -10,
      unconventional: -10,
    },
    interpolated: ["primitive", "drone"],
  },
};

/** −10 (war) to +10 (surrender, union); a mode without its own score has its type's. */
export const scoreOf = (type: EventType, mode: string | null): number =>
  (mode === null ? undefined : scores[type].modes?.[mode]) ?? scores[type].score;
