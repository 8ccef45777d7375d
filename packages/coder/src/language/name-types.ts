/**
 * Finer types of names. In: a name's learned type and its words. Out: the type of `Entity`. PLACE becomes GPE, LOC or
 * FAC and MISC becomes NORP or EVENT where a row says so; the first row that fits decides.
 */
import type { EntityType } from "./language.ts";
import type { LearnedType } from "./names.ts";

export interface TypeRule {
  readonly id: string;
  readonly from: readonly LearnedType[];
  /** Tried on the name's words in small letters, one space between them. */
  readonly pattern: RegExp;
  readonly type: EntityType;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const typeRules: readonly TypeRule[] = [
  {
    id: "names/facility",
    from: ["PLACE", "MISC"],
    pattern:
      /(?:^| )(?:airport|airbase|air base|base|bridge|dam|canal|highway|road|street|avenue|boulevard|square|stadium|palace|prison|port|pipeline|tower|tunnel|camp|crossing|reactor|power plant|cemetery|mosque|temple|cathedral|house|hotel|building)$/,
    type: "FAC",
    yes: ["mehrabad airport", "bagram air base", "tahrir square", "suez canal"],
    no: ["khartoum", "black sea"],
  },
  {
    id: "names/geography-last",
    from: ["PLACE", "MISC"],
    pattern:
      /(?:^| )(?:sea|ocean|gulf|strait|straits|river|lake|bay|valley|peninsula|desert|island|islands|isles|mountain|mountains|hills|heights|coast|delta|basin|plateau|basin|channel|horn|sahel|sahara|caucasus|balkans|levant|maghreb|subcontinent|hemisphere|region|corridor|arctic|antarctic)$/,
    type: "LOC",
    yes: ["south china sea", "red sea", "golan heights", "korean peninsula"],
    no: ["seattle", "gulfport"],
  },
  {
    id: "names/geography-first",
    from: ["PLACE", "ORG", "MISC"],
    pattern:
      /^(?:the )?(?:(?:gulf|strait|straits|sea|bay|horn|cape|isle) of|lake|mount|river) (?!.*(?:company|university|council|corporation|association|bank|group))|^(?:middle|far|near) east$|^the (?:west|east|gulf|levant|balkans|caucasus|sahel)$/,
    type: "LOC",
    yes: ["strait of hormuz", "horn of africa", "mount ararat", "middle east"],
    no: ["east timor", "cairo"],
  },
  {
    id: "names/continent",
    from: ["PLACE"],
    pattern:
      /^(?:(?:north|south|east|west|central|western|eastern|northern|southern|southeast|southeastern|sub saharan|sub-saharan|latin|saharan)(?: -)? )*(?:africa|asia|europe|america|americas|eurasia|oceania|antarctica|scandinavia|mesopotamia|siberia)$/,
    type: "LOC",
    yes: ["western europe", "southeast asia", "africa"],
    no: ["south africa republic", "central african republic"],
  },
  { id: "names/place", from: ["PLACE"], pattern: /(?:)/, type: "GPE", yes: ["iraq", "addis ababa"], no: [] },
  {
    id: "names/event",
    from: ["MISC"],
    pattern:
      /(?:^| )(?:war|wars|revolution|uprising|olympics|games|cup|summit|conference|crisis|massacre|genocide|holocaust|intifada|spring|festival|championship|championships|earthquake|hurricane|election|elections|ramadan|christmas|easter)$|^world war|^hurricane /,
    type: "EVENT",
    yes: ["vietnam war", "arab spring", "world war ii"],
    no: ["warsaw pact", "nobel prize"],
  },
  {
    id: "names/people",
    from: ["MISC"],
    pattern:
      /^[^ ]*(?:ian|ians|ean|eans|can|cans|ese|ish|i|is|ites?|ists?|crats?|cratic|ans?|ic|inos?|dutch|french|greeks?|turks?|kurds?|kurdish|swiss|czechs?|slovaks?|serbs?|croats?|danes?|finns?|swedes?|poles?|scots?|irish|welsh|thais?|arabs?|jews?|muslims?|shiites?|sunnis?|druze|yazidis?|uzbeks?|kazakhs?|tajiks?|tatars?|uighurs?|uyghurs?|philippine|argentine|hutus?|tutsis?|pashtuns?|hazaras?|basques?|berbers?|filipin[ao]s?|spaniards?|britons?|new zealanders?|icelanders?)$/,
    type: "NORP",
    yes: ["iraqi", "saudis", "french", "sunni", "chinese", "republicans", "kurds"],
    no: ["nobel", "oscar", "warsaw pact"],
  },
];

/** The finer type, and the rule that gave it. */
export const nameType = (learned: LearnedType, words: string): { type: EntityType; because: string } => {
  for (const rule of typeRules) {
    if (rule.from.includes(learned) && rule.pattern.test(words)) return { type: rule.type, because: rule.id };
  }
  if (learned === "PLACE") return { type: "GPE", because: "names/place" };
  return { type: learned, because: "names/model" };
};
