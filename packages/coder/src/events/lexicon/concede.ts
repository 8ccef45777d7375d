/** Lexicon of CONCEDE: giving way in words or rules: apology, pardon, easing, accepting demands. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const concede: readonly LexiconGroup[] = [
  {
    type: "CONCEDE",
    frame: "toward",
    verbs:
      "apologize, apologise, apologize to, apologise to, apologize for, apologise for, say sorry, express {remorse|regret|apology}, offer {apology|regret}, issue {apology|pardon|amnesty}, beg {pardon|forgiveness}, forgive, pardon, absolve, exonerate, acquit, clear, grant {amnesty|pardon|clemency|reprieve|immunity}, commute {sentence}, drop {charge|case|demand|claim|lawsuit|objection|opposition|condition|complaint}, withdraw {charge|demand|complaint|threat|objection|claim|lawsuit|bill|proposal}, take back {threat|remark|statement|word}, retract {statement|accusation|claim|remark}, rehabilitate",
    nouns: "apology, pardon, amnesty, clemency, acquittal, reprieve, mea culpa",
  },
  {
    type: "CONCEDE",
    frame: "upon",
    verbs:
      "renew {waiver|exemption}, grant {waiver|exemption}, extend {waiver|exemption}, issue {waiver|exemption}, lift $restriction, ease $restriction, relax $restriction, remove $restriction, waive $restriction, suspend $restriction, scrap $restriction, loosen $restriction, rescind $restriction, revoke $restriction, repeal $restriction, roll back $restriction, end $restriction, cancel $restriction, drop $restriction, soften $restriction, abolish $restriction, lift {state of emergency|emergency|martial law|immunity}, unfreeze {asset|fund|account}, reduce {tariff|duty}, legalize, legalise, reinstate {party|right|official|worker}, unblock {site|account|website|fund}, forgive {debt}, write off {debt}, cut {tariff}",
    nouns:
      "easing of sanctions, lifting of sanctions, sanctions relief, sanction relief, lifting of the blockade, removal of sanctions, easing of restrictions, debt relief, waiver, relaxation of restrictions",
  },
  {
    type: "CONCEDE",
    frame: "leave",
    verbs:
      "concede, concede to, yield, yield to, give in to, give in, bow to, cave in to, cave in, cave to, back down, back down from, accede to {demand|request|pressure|call}, comply with {demand|request|order|call|resolution|ruling}, meet {demand}, relent, capitulate, capitulate to, submit to, acquiesce to, heed {call|demand|warning|request}, agree to {demand|concession}, make {concession}, accept {responsibility|defeat|blame|demand|term|ultimatum|result}, concede {defeat|election}, backtrack, backtrack on, backpedal, backpedal on, climb down, soften {stance|position|tone|rhetoric}, abandon {demand|claim|plan|opposition|insistence}, renounce {claim|violence|terrorism|force|ambition}, give up {claim|demand|right|plan|program|programme}, reverse {decision|ban|policy}, admit, admit to, acknowledge {responsibility|mistake|killing|fault}, take {responsibility} for, allow {vote|protest|election|demonstration|opposition}, scrap {plan|law|bill}, declare {ceasefire|truce|armistice|amnesty}, announce {ceasefire|truce|armistice|amnesty|withdrawal|pullout}, grant {right|autonomy|independence|concession}, enact {reform}, introduce {reform}, reshuffle {cabinet}",
    nouns: "concession, climbdown, capitulation, u-turn, compliance with",
    weak: true,
  },
];
