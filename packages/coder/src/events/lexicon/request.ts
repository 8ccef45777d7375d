/** Lexicon of REQUEST: asking, urging, demanding, ordering. The mode comes from what is asked. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const request: readonly LexiconGroup[] = [
  {
    type: "REQUEST",
    frame: "ask",
    takesDeed: true,
    verbs:
      "urge, ask for, call for, demand, appeal to, appeal for, beg, beseech, implore, entreat, plead with, exhort, lobby, insist on, petition, solicit, exert {pressure} on, put {pressure} on, issue {call|appeal|demand|request}, make {appeal|demand|request|call}, renew {call|appeal|demand}, reiterate {call|demand}, lead {call} for, lean on, request, press for, push for",
    nouns: "appeal, demand, request, call, plea, petition, ultimatum for, insistence, bid for",
  },
  {
    type: "REQUEST",
    frame: "ask",
    takesDeed: true,
    needsDeed: true,
    animate: true,
    verbs:
      "ask, call on, call upon, tell, order, instruct, command, direct, require, compel, press, pressure, push, prod, nudge, advise, recommend, caution, remind, encourage, want, counsel, summon, dare, pester, coax, task, oblige, plead",
  },
  {
    type: "REQUEST",
    frame: "ask",
    takesDeed: true,
    needsDeed: true,
    duty: true,
    verbs: "say, add, insist, stress, emphasize, emphasise, underline, declare, state, argue, repeat, reiterate",
  },
  {
    type: "REQUEST",
    mode: "assist",
    frame: "ask",
    verbs:
      "seek {aid|help|assistance|support|loan|bailout|funding|weapon|asylum|backing|cooperation|extradition}, request {aid|help|assistance|support|loan|asylum|weapon|extradition|protection|deployment}, ask for {aid|help|assistance|support|loan|asylum|weapon|protection|money|backing}, appeal for {aid|help|assistance|support|fund|calm}, plead for {aid|help}, demand {compensation|extradition|reparation|payment|cooperation}, apply for {asylum|loan|aid|membership}, beg for, turn to for {help}, court",
    nouns: "request for aid, request for help, asylum request, extradition request, call for help, appeal for help",
  },
  {
    type: "REQUEST",
    mode: "meet",
    frame: "ask",
    verbs:
      "seek {meeting|talk|negotiation|dialogue|audience|mediation|settlement|summit}, request {meeting|talk|mediation|session|consultation}, call for {talk|negotiation|dialogue|meeting|mediation|summit|diplomacy|reconciliation}, propose {talk|meeting|summit|negotiation|dialogue|mediation}, demand {talk|meeting|negotiation}, offer {talk|mediation|meeting|negotiation|dialogue}, urge {talk|dialogue|negotiation|restraint|diplomacy}",
  },
  {
    type: "REQUEST",
    mode: "yield",
    frame: "ask",
    verbs:
      "call for {ceasefire|truce|withdrawal|release|restraint|calm|end|halt|de-escalation|lifting|cessation|peace}, demand {ceasefire|truce|withdrawal|release|end|halt|lifting|return|apology|surrender|handover}, urge {restraint|calm|ceasefire|release|withdrawal|peace|end}, appeal for {ceasefire|truce|calm|restraint|release|peace}, seek {ceasefire|truce|release|withdrawal|apology|lifting|removal|return|end}, request {release|withdrawal|apology|extension}, ask for {release|withdrawal|apology|forgiveness|ceasefire}",
  },
  {
    type: "REQUEST",
    mode: "change",
    frame: "ask",
    verbs:
      "call for {resignation|reform|election|change|referendum|ouster|inquiry|investigation|vote|sanction|boycott|action|strike|independence}, demand {resignation|reform|election|change|right|vote|investigation|inquiry|explanation|justice|answer|action|independence|sanction|clarification}, urge {reform|action|investigation}, seek {independence|reform|change|ouster|sanction}",
  },
];
