/**
 * Support verbs: verbs that lend a noun of action their subject ("held talks", "came under attack").
 * In: lemmas. Out: whether the verb's subject does the deed, undergoes it, or only has it happen.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map((word) => word.replace("_", " ")));

/** The subject does what the object names. */
export const performing: ReadonlySet<string> = set(
  "hold have conduct make pay do give take launch stage mount carry perform begin start open resume restart reopen continue " +
    "pursue lead undertake wage issue offer express voice deliver impose announce sign reach strike conclude seal finalize " +
    "finalise complete end finish wrap attend join host chair convene arrange schedule plan organize organise prepare enter " +
    "exchange provide order commit direct initiate engage renew extend intensify escalate step kick cancel postpone delay " +
    "suspend stop halt file lodge bring press level declare enjoy seek demand propose reject refuse cut shorten sustain " +
    "maintain keep use execute run prolong participate mark send raise complete set convey pledge promise double expand " +
    "tighten enforce repeat strengthen deepen boost commence adjourn broker mediate facilitate sponsor unleash perpetrate include feature",
);

/** Of those, the verbs that do away with what the object names: "suspended military aid" gives none. */
export const ending: ReadonlySet<string> = set(
  "suspend stop halt cut end cancel postpone delay reject refuse cease freeze withhold withdraw",
);

/** The object's deed is done to the subject. */
export const undergoing: ReadonlySet<string> = set(
  "receive suffer face undergo sustain survive endure escape draw attract win earn get repel repulse withstand resist welcome accept",
);

/** Nouns of what is put to somebody, and the verbs of those who will have none of it: a request that is rejected was made. */
export const put: ReadonlySet<string> = set(
  "request proposal offer demand call appeal claim charge accusation allegation invitation overture plea ultimatum criticism " +
    "suggestion application petition",
);
export const refusing: ReadonlySet<string> = set(
  "reject dismiss refuse decline rebuff spurn dispute rebut refute veto oppose ignore deny shun resist reply " +
    "turn_down brush_off brush_aside wave_away shrug_off",
);

/** Of those, the verbs that say that a thing is not so: "denied a threat" leaves none, "denied a charge" does. */
export const denying: ReadonlySet<string> = set("deny dispute rebut refute");
/** What is put before it can be denied. */
export const deniable: ReadonlySet<string> = set(
  "request claim charge accusation allegation criticism suggestion application petition appeal",
);

/** The noun of action is the subject, and the verb says that it happens. */
export const occurring: ReadonlySet<string> = set(
  "take occur happen come begin start end follow continue resume last be include focus involve proceed open close conclude " +
    "fail collapse stall mark go produce yield erupt break coincide precede aim cover center centre feature",
);
