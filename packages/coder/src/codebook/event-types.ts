/**
 * PLOVER's 16 event types with quad class, gloss and modes. In: nothing. Out: the closed sets that events are coded with.
 * Source: PLOVER Codebook (Open Event Data Alliance; Halterman, Bagozzi, Beger, Schrodt, Scarborough 2023, "PLOVER and
 * POLECAT"); glosses are ours.
 */

/** Quad classes: words or deeds, cooperation or conflict. */
export const quads = {
  "verbal cooperation": "words and meetings that bring two parties nearer",
  "material cooperation": "deeds that help another or give way to it",
  "verbal conflict": "words that set one party against another",
  "material conflict": "deeds that set one party against another",
} as const;

export type Quad = keyof typeof quads;
export const quadCodes = Object.keys(quads) as readonly Quad[];

interface EventTypeEntry {
  readonly quad: Quad;
  readonly gloss: string;
  /** Mode → gloss. */
  readonly modes: { readonly [mode: string]: string };
}

export const eventTypes = {
  AGREE: {
    quad: "verbal cooperation",
    gloss: "agree, promise, offer or pledge to cooperate; sign up to something still to be done",
    modes: {},
  },
  CONSULT: {
    quad: "verbal cooperation",
    gloss: "meet, visit, host, talk, telephone, negotiate, mediate",
    modes: {
      visit: "one party travels to the other",
      "third-party": "they meet on the ground, or by the good offices, of a third",
      multilateral: "three or more parties meet, as at a summit",
      phone: "by telephone, video or letter",
    },
  },
  SUPPORT: {
    quad: "verbal cooperation",
    gloss: "express or formalise diplomatic support: praise, endorse, recognise, ratify, restore relations",
    modes: {},
  },
  CONCEDE: {
    quad: "verbal cooperation",
    gloss: "give way in words: apologise, pardon, ease a rule, accept a demand, promise to withdraw",
    modes: {},
  },
  COOPERATE: {
    quad: "material cooperation",
    gloss: "mutual material cooperation: trade, joint exercises, extradition, shared intelligence",
    modes: {},
  },
  AID: {
    quad: "material cooperation",
    gloss: "give material aid: money, arms, relief, troops for protection, asylum, rescue",
    modes: {},
  },
  RETREAT: {
    quad: "material cooperation",
    gloss: "give way in deed",
    modes: {
      withdraw: "pull back forces or give up territory",
      release: "free persons or give back property",
      disarm: "give up weapons, demobilise, surrender",
      ceasefire: "stop fighting",
      access: "let in inspectors, peacekeepers, aid or observers; reopen a border",
      resign: "leave office",
    },
  },
  REQUEST: {
    quad: "verbal conflict",
    gloss: "ask, demand, order, urge",
    modes: {
      assist: "asks for aid or cooperation",
      change: "asks for a change of policy, leadership or institutions",
      yield: "asks the other to give way: withdraw, release, lift, stop",
      meet: "asks for a meeting, talks, mediation or a settlement",
    },
  },
  ACCUSE: {
    quad: "verbal conflict",
    gloss: "disapprove, accuse or investigate",
    modes: {
      disapprove: "condemns, criticises, protests officially",
      allege: "accuses, blames, sues, charges with wrong",
      investigate: "opens an inquiry, puts on trial",
    },
  },
  REJECT: {
    quad: "verbal conflict",
    gloss: "refuse, decline, veto, defy",
    modes: {
      assist: "refuses aid or cooperation",
      change: "refuses a change of policy, leadership or institutions",
      yield: "refuses to give way",
      meet: "refuses a meeting, talks, mediation or a settlement",
    },
  },
  THREATEN: {
    quad: "verbal conflict",
    gloss: "warn of harm",
    modes: {
      restrict: "threatens sanctions, bans, blockade, curfew",
      arrest: "threatens arrest or prosecution",
      relations: "threatens to reduce relations, aid or talks",
      expel: "threatens to expel or withdraw persons",
      territory: "threatens occupation or annexation",
      violence: "threatens force",
    },
  },
  PROTEST: {
    quad: "material conflict",
    gloss: "political dissent in the street or at the workplace",
    modes: {
      demo: "demonstration, rally, march",
      riot: "violent protest",
      strike: "refusal to work",
      hunger: "hunger strike",
      boycott: "boycott",
      obstruct: "blocks a passage, sits in",
      vandalize: "damages property in protest",
    },
  },
  SANCTION: {
    quad: "material conflict",
    gloss: "reduce relations",
    modes: {
      convict: "a court finds guilty or sentences",
      expel: "expels diplomats, inspectors, peacekeepers, agencies",
      withdraw: "breaks or lowers relations, recalls an ambassador, leaves talks or a treaty",
      discontinue: "stops aid, trade or cooperation",
    },
  },
  MOBILIZE: {
    quad: "material conflict",
    gloss: "show force short of using it",
    modes: {
      troops: "moves, masses or alerts armed forces; drills",
      weapons: "deploys or tests weapons",
      police: "deploys police",
      militia: "calls up irregular forces",
    },
  },
  COERCE: {
    quad: "material conflict",
    gloss: "force another's hand without violence to persons",
    modes: {
      seize: "takes property, ships or territory",
      restrict: "imposes sanctions, bans, blockade or limits",
      censor: "restricts media or speech",
      curfew: "imposes a curfew",
      "martial-law": "imposes martial law or a state of emergency",
      arrest: "arrests or detains",
      deport: "expels or deports persons",
      withhold: "keeps back goods, pay or water that are due",
      misinformation: "spreads false information",
      cyber: "attacks computer systems",
    },
  },
  ASSAULT: {
    quad: "material conflict",
    gloss: "use violence",
    modes: {
      abduct: "kidnaps, takes hostages, hijacks",
      beat: "assaults bodily",
      torture: "tortures",
      sexual: "assaults sexually",
      targeted: "kills or tries to kill a chosen person",
      destroy: "destroys property",
      primitive: "with knives, stones, fire",
      firearms: "with small arms",
      explosives: "with bombs, mines, grenades",
      "suicide-attack": "an attacker dies with the victims",
      aerial: "from aircraft",
      drone: "by drone",
      "heavy-weapons": "with artillery, rockets, missiles, tanks",
      "crowd-control": "with tear gas, water cannon, rubber bullets",
      unconventional: "with chemical, biological, radiological or nuclear weapons",
    },
  },
} as const satisfies { readonly [type: string]: EventTypeEntry };

export type EventType = keyof typeof eventTypes;
export const eventTypeCodes = Object.keys(eventTypes) as readonly EventType[];

type ModesOf<T> = T extends { readonly modes: infer M } ? keyof M & string : never;

/** Any mode of any type; a mode belongs to one type, except where types share its name (withdraw, restrict, arrest, expel, yield …). */
export type Mode = ModesOf<(typeof eventTypes)[EventType]>;
export const modeCodes: readonly Mode[] = [
  ...new Set(eventTypeCodes.flatMap((type) => Object.keys(eventTypes[type].modes) as Mode[])),
];

/** Whether PLOVER has this mode under this type. */
export const hasMode = (type: EventType, mode: string): boolean => Object.hasOwn(eventTypes[type].modes, mode);
