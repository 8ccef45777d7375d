/** Lexicon of ACCUSE: disapproval, accusation, investigation. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const accuse: readonly LexiconGroup[] = [
  {
    type: "ACCUSE",
    mode: "disapprove",
    frame: "blame",
    verbs:
      "condemn, denounce, criticize, criticise, deplore, decry, slam, blast, lambaste, rebuke, reprimand, censure, castigate, berate, chide, rap, assail, lash out at, hit out at, lash out against, rail against, inveigh against, speak out against, scold, admonish, deride, mock, ridicule, insult, disparage, belittle, vilify, malign, excoriate, slate, disapprove of, frown on, take issue with, take aim at, find {fault} with, object to, oppose, protest to, complain about, complain to, complain, fault, upbraid, reproach, bemoan, lament, regret, bash, savage, attack verbally, call out, hit back at, fire back at, shoot back at, express {concern|outrage|dismay|anger|disappointment|displeasure|regret|alarm|dissatisfaction|unease|reservation|indignation} , voice {concern|outrage|dismay|anger|disappointment|alarm|criticism|opposition|objection}, raise {concern|objection}, lodge {complaint|protest|objection|demarche}, file {protest|objection}, issue {condemnation|rebuke|demarche}, hand {protest note|note}, summon $ambassador, convene {ambassador}, call in $ambassador, burn {effigy|flag}, revile, brand, label, dub, describe as {terrorist|aggressor|murderer}, compare to {hitler|nazi}, shame, question {legitimacy|motive|commitment|sincerity}, cast {doubt} on, trade {barb|insult|accusation}, sneer at, dismiss {claim|allegation|remark}, cry {foul}, express {opposition}, vote against, campaign against, lobby against, rally {opposition} against, turn against, quarrel with, feud with, spar with, bristle at, bridle at, take {exception} to, pour {scorn} on",
    nouns:
      "condemnation, criticism, denunciation, rebuke, reprimand, censure, disapproval, outcry, objection, complaint, diplomatic protest, note of protest, protest note, demarche, war of words, tirade, diatribe, verbal attack, backlash, row, reproach, opposition",
    weak: true,
  },
  {
    type: "ACCUSE",
    mode: "allege",
    frame: "blame",
    takesDeed: true,
    verbs:
      "accuse, blame, charge with, charge, charge that, allege, impugn, implicate, indict, sue, take to court, impeach, prosecute, incriminate, finger, point {finger} at, lay {blame} on, pin {blame} on, hold responsible for, hold accountable for, hold liable for, hold {responsible}, level {accusation|charge|allegation} at, level {accusation|charge|allegation} against, make {accusation|allegation} against, press {charge} against, present {evidence|proof} against, submit {evidence|proof} against, produce {evidence|proof} against, bring {charge|case|suit|lawsuit} against, file {lawsuit|suit|complaint|charge|case|petition} against, file {lawsuit|suit|complaint|charge|case}, lodge {case|suit|complaint} against, take {case} to, suspect, suspect of, link to {attack|bombing|killing|terrorism}, tie to {attack|terrorism}, fault for, attribute {attack|bombing|killing} to, report to {council|court|police}, denounce as, expose, claim that, complain that",
    nouns:
      "accusation, allegation, charge, blame, lawsuit, suit, indictment, impeachment, complaint against, legal action, prosecution, court case",
    weak: true,
  },
  {
    type: "ACCUSE",
    mode: "investigate",
    frame: "blame",
    verbs:
      "investigate, probe, inquire into, look into, inspect, audit, interrogate, question, grill, try, put on trial, open {investigation|inquiry|probe|case}, launch {investigation|inquiry|probe}, order {investigation|inquiry|probe}, begin {investigation|inquiry|probe}, start {investigation|inquiry|probe}, conduct {investigation|inquiry|probe}, examine, scrutinize, scrutinise, search {home|office|house}, subpoena, cross-examine, spy on",
    nouns:
      "investigation, inquiry, enquiry, probe, trial, interrogation, hearing, inquest, fact-finding mission, manhunt",
    weak: true,
  },
  {
    type: "ACCUSE",
    mode: "disapprove",
    frame: "toward",
    adjectives: "critical, angry, furious, outraged",
    weak: true,
  },
  {
    type: "ACCUSE",
    mode: "disapprove",
    frame: "blame",
    complements:
      "outlaw terrorist aggressor criminal liar irresponsible reckless inexcusable illegal unacceptable shameful provocation provocative " +
      "absurd hypocrisy hypocritical murderer thug dictator puppet enemy traitor disgrace disgraceful barbaric cowardly coward crime " +
      "threat bully unjust unfair dangerous destabilizing destabilising illegitimate unlawful escalation racist genocide farce sham " +
      "blackmail piracy terrorism aggression insult regrettable violation mistake failure wrong cruel brutal",
    verbs: "call, describe as, brand, label, denounce as, dub, term, deem, dismiss as, condemn as, decry as, see as",
  },
];
