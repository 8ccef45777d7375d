/**
 * Frames: which dependents of a trigger carry the actor and the recipient. In: nothing. Out: slots by frame.
 *
 * Slots: `owner` ("Israel's arrest of X": a possessor before an "of") and `victim` ("X's arrest": one without), `subj` (subject; agent of a passive; subject of the support verb of a noun), `obj` (object; subject of a passive),
 * `iobj`, `poss` ("Iran's visit"), `adj` (words before a noun: "the U.S. invasion", "Iran-Iraq talks"), `deed` (whoever does
 * the deed in the complement), `goal` (the place gone to), `site` (a place that is struck or held), any other word is a
 * preposition. An actor or recipient is the first slot that names someone; in a reciprocal frame all of them are actors.
 */

export interface Slots {
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

export interface Frame {
  readonly reciprocal?: true;
  readonly verb: Slots;
  readonly noun: Slots;
}

export const frames = {
  /** One does something to another: "attacked X", "X's arrest by Y". */
  act: {
    verb: { actor: ["subj"], recipient: ["obj", "against", "on", "at", "from", "site"] },
    noun: {
      actor: ["subj", "by", "owner", "adj"],
      recipient: ["of", "against", "on", "upon", "at", "victim", "site"],
    },
  },
  /** As `act`, for nouns whose "of" is the doer: "the attack of the rebels on Y". */
  strike: {
    verb: { actor: ["subj"], recipient: ["obj", "against", "on", "upon", "at", "into", "toward", "towards", "site"] },
    noun: {
      actor: ["subj", "by", "from", "poss", "adj", "of"],
      recipient: ["on", "against", "upon", "at", "into", "of", "site"],
    },
  },
  /** A thing is taken, cut, closed or imposed; the other comes with a preposition. */
  upon: {
    verb: {
      actor: ["subj"],
      recipient: ["against", "on", "upon", "to", "from", "for", "with", "of", "between", "obj", "in"],
    },
    noun: {
      actor: ["subj", "by", "from", "poss", "adj"],
      recipient: ["against", "on", "upon", "to", "from", "for", "with", "of", "in"],
    },
  },
  /** Buying and selling: "bought gas from Y", "exports to Y". */
  trade: {
    reciprocal: true,
    verb: { actor: ["subj", "iobj", "from", "to", "with", "adj"], recipient: [] },
    noun: { actor: ["subj", "by", "from", "poss", "adj", "to"], recipient: [] },
  },
  /** They do it together. */
  mutual: {
    reciprocal: true,
    verb: { actor: ["subj", "with", "between", "among", "alongside", "venue"], recipient: [] },
    noun: { actor: ["subj", "between", "among", "with", "poss", "adj", "of", "by"], recipient: [] },
  },
  /** As `mutual`, and "to" joins too: "spoke to the minister". */
  speak: {
    reciprocal: true,
    verb: { actor: ["subj", "with", "to"], recipient: [] },
    noun: { actor: ["subj", "between", "among", "with", "to", "poss", "adj"], recipient: [] },
  },
  /** As `mutual`, and the object is one of them: "met the minister". */
  meet: {
    reciprocal: true,
    verb: { actor: ["subj", "obj", "with", "between", "among"], recipient: [] },
    noun: { actor: ["subj", "between", "among", "with", "to", "from", "poss", "adj", "of", "by"], recipient: [] },
  },
  visit: {
    verb: { actor: ["subj"], recipient: ["obj", "goal", "with"] },
    noun: { actor: ["poss", "by", "of", "subj", "adj"], recipient: ["goal", "with"] },
  },
  /** Someone is awaited somewhere: "is expected in Y". */
  arrival: {
    verb: { actor: ["obj"], recipient: ["goal"] },
    noun: { actor: ["subj"], recipient: ["goal"] },
  },
  host: {
    verb: { actor: ["obj"], recipient: ["subj"] },
    noun: { actor: ["of", "for"], recipient: ["subj", "by", "poss"] },
  },
  /** Words or help for someone. */
  toward: {
    verb: { actor: ["subj"], recipient: ["obj", "iobj", "for", "to", "toward", "towards", "with", "of", "deed"] },
    noun: {
      actor: ["subj", "by", "from", "poss", "adj"],
      recipient: ["for", "to", "toward", "towards", "with", "of", "behind", "on", "deed"],
    },
  },
  give: {
    verb: { actor: ["subj"], recipient: ["iobj", "to", "for", "obj", "into", "in"] },
    noun: { actor: ["subj", "from", "by", "poss", "adj"], recipient: ["to", "for", "of", "into", "in"] },
  },
  get: {
    verb: { actor: ["from", "by"], recipient: ["subj"] },
    noun: { actor: ["from", "by"], recipient: ["subj", "poss"] },
  },
  /** Words against someone; the object may be the deed they did. */
  blame: {
    verb: {
      actor: ["subj"],
      recipient: ["obj", "iobj", "against", "at", "about", "with", "of", "on", "for", "to", "deed"],
    },
    noun: {
      actor: ["subj", "by", "from", "poss", "adj"],
      recipient: ["against", "of", "at", "on", "to", "over", "with", "deed"],
    },
  },
  /** Who is vexed stands where others suffer: "the raid angered Y", "Y was angered by the raid". */
  vexed: {
    verb: { actor: ["obj"], recipient: ["subj", "by", "at", "over", "with"] },
    noun: { actor: ["of"], recipient: ["at", "over", "with"] },
  },
  /** Being angry: "is furious at X", "was concerned about X's plans". */
  wroth: {
    verb: {
      actor: ["subj"],
      recipient: ["at", "with", "about", "over", "of", "by", "for", "toward", "towards", "deed"],
    },
    noun: { actor: ["of"], recipient: ["at", "over", "with"] },
  },
  /** Calling an envoy in: "was summoned to the French foreign ministry" names who did it by where. */
  summons: {
    verb: { actor: ["subj", "to"], recipient: ["obj"] },
    noun: { actor: ["subj", "by", "poss"], recipient: ["of"] },
  },
  /** Asking: the one asked, or whoever would do the deed. */
  ask: {
    verb: { actor: ["subj"], recipient: ["obj", "iobj", "on", "upon", "to", "from", "of", "for", "deed", "against"] },
    noun: { actor: ["subj", "by", "from", "poss", "adj"], recipient: ["to", "on", "upon", "from", "for", "deed"] },
  },
  /** Refusing: the one refused stands in the deed or before the thing: "rejected a U.S. offer", "refused to meet Y". */
  refuse: {
    verb: { actor: ["subj"], recipient: ["obj", "to", "with", "from", "by", "deed"] },
    noun: { actor: ["subj", "by", "poss", "adj", "of"], recipient: ["of", "to", "with", "deed"] },
  },
  /** Leaving, ceding, pulling back: "withdrew from Y". */
  leave: {
    verb: { actor: ["subj"], recipient: ["from", "in", "to", "obj", "for"] },
    noun: { actor: ["subj", "of", "by", "poss", "adj"], recipient: ["from", "in", "to"] },
  },
  /** One actor alone, perhaps against another: resign, protest. */
  alone: {
    verb: { actor: ["subj"], recipient: ["against", "at", "outside"] },
    noun: { actor: ["subj", "of", "by", "poss", "adj"], recipient: ["against", "at", "outside"] },
  },
  /** Force shown at someone. */
  face: {
    verb: {
      actor: ["subj"],
      recipient: [
        "against",
        "near",
        "along",
        "around",
        "off",
        "toward",
        "towards",
        "at",
        "on",
        "to",
        "over",
        "in",
        "into",
        "from",
      ],
    },
    noun: {
      actor: ["subj", "by", "of", "poss", "adj"],
      recipient: ["against", "near", "along", "around", "off", "on", "over", "in", "from"],
    },
  },
} as const satisfies { readonly [name: string]: Frame };

export type FrameName = keyof typeof frames;
export const frameOf = (name: FrameName): Frame => frames[name];
