/**
 * The form in which the lexicon is written: comma-separated patterns, over as many lines as they need, grouped by what they have in common.
 *
 * Verb pattern: a lemma, then what must stand with it: particles and prepositions as words (`call on`, `sit down with`), the
 * lemma of its object in braces (`recall {ambassador|envoy}`) or a class of objects (`lift $sanction`).
 * Noun pattern: a lemma, or a phrase whose head is the word before its first preposition or else its last
 * (`air strike`, `recall of the ambassador`).
 */
import type { EventType, Mode } from "../../codebook/event-types.ts";
import type { FrameName } from "./frames.ts";

export interface LexiconGroup {
  readonly type: EventType;
  readonly mode?: Mode;
  readonly frame: FrameName;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** The object or the complement is the deed that is asked for, refused, promised or threatened; it is no event of its own. */
  readonly takesDeed?: true;
  /** Says nothing of the kind without a complement: "told reporters" is no demand, "told Iran to leave" is. */
  readonly needsDeed?: true;
  /** The complement must say what somebody has to do: "said that Iran must leave" asks it of Iran. */
  readonly duty?: true;
  /** A bare word of the group says little: both actor and recipient must be found by grammar. */
  readonly weak?: true;
  /** The object must be someone or something that can be harmed, not an idea: "attacked the proposal" is no attack. */
  readonly bodily?: true;
  /** The word itself says that it lies ahead. */
  readonly ahead?: true;
  /** Lemmas, one of which the subject must be: "a bomb went off". */
  readonly subjects?: string;
  /** Lemmas, one of which must follow the object: "called them outlaws". */
  readonly complements?: string;
  /** The object must be an actor: "received the minister", not "received a letter". */
  readonly animate?: true;
}

/** Classes of objects that verb patterns name with `$`. */
export const objectClasses: { readonly [name: string]: string } = {
  agreement:
    "agreement|deal|accord|treaty|pact|memorandum|protocol|contract|mou|convention|compact|arrangement|declaration|communique|roadmap|charter|truce|understanding|framework|settlement|lease|entente|concordat|annex|amendment|document|text",
  aid: "aid|assistance|relief|help|fuel|surgeon|medic|tent|blanket|water|oxygen|cylinder|generator|rice|flour|wheat|grain|ton|tonne|plane|planeload|condolence gift|fund|funding|money|loan|grant|credit|subsidy|donation|support|supplies|supply|food|medicine|vaccine|weapon|arm|ammunition|equipment|missile|tank|jet|drone|vehicle|troop|advisor|adviser|expert|rescuer|doctor|package|firefighter|hospital|ambulance|blood|mask|ventilator|dose|kit|shell|howitzer|rifle|gun|armour|armor|helmet|seed|fertilizer|cash|tranche|parcel|trainer|instructor|relief worker|aid worker|rescue team",
  ambassador: "ambassador|envoy|diplomat|attache|consul|mission|staff|representative|charge|chargé",
  border:
    "border|crossing|airspace|frontier|checkpoint|strait|port|airport|corridor|road|route|pipeline|embassy|consulate",
  embassy: "embassy|consulate|mission|office|bureau",
  forces:
    "troop|force|soldier|army|unit|brigade|battalion|division|warship|ship|vessel|fleet|carrier|submarine|destroyer|frigate|aircraft|jet|fighter|bomber|tank|peacekeeper|contingent|garrison|personnel|marine|navy|reinforcement|battery|militant|fighter|mercenary|warplane|gunboat|commando|paratrooper",
  prisoner:
    "prisoner|detainee|hostage|captive|inmate|dissident|journalist|activist|soldier|sailor|crew|ship|tanker|vessel|body|remains|artifact|fund|asset|national|citizen|pilot|fisherman|suspect|supertanker|freighter|trawler|boat|airman|serviceman|officer|diplomat|tourist|nurse|missionary|academic|reporter|priest|businessman|agent|spy",
  property:
    "asset|property|ship|tanker|supertanker|freighter|trawler|vessel|boat|cargo|territory|land|island|town|city|village|building|airport|base|bridge|province|region|area|plant|fund|account|company|outpost|reef|hill|position|crossing",
  relation:
    "relation|tie|relationship|link|cooperation|contact|partnership|alliance|friendship|diplomacy|bond|rapport|engagement|connection",
  restriction:
    "sanction|embargo|restriction|ban|tariff|duty|quota|blockade|curb|boycott|measure|penalty|curfew|siege|limit|closure|levy|barrier|lockdown|quarantine|prohibition|blacklist",
  right: "right|freedom|demand|reform|election|referendum|concession|autonomy",
  talk: "talk|meeting|negotiation|discussion|consultation|dialogue|conversation|summit|conference|session|visit|trip|mediation|contact|diplomacy",
  threat: "threat|warning|ultimatum|deadline",
  weapon: "missile|rocket|weapon|warhead|bomb|satellite|torpedo|drone|projectile|icbm",
  money:
    "money|million|billion|dollar|euro|pound|yen|yuan|rouble|ruble|rupee|lira|franc|krone|krona|riyal|rial|dirham|dinar|won|peso|$|€|£|usd",
  official:
    "counterpart|minister|president|leader|envoy|ambassador|official|delegation|premier|king|chancellor|secretary|diplomat|prince|emir|sultan|monarch|representative|negotiator|delegate|pope|mediator|chief|commander|lawmaker|senator|colleague|opposite number",
};
