/** Lexicon of REJECT: refusing, declining, vetoing, defying. The mode comes from what is refused. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const reject: readonly LexiconGroup[] = [
  {
    type: "REJECT",
    frame: "refuse",
    takesDeed: true,
    verbs:
      "reject, refuse, decline, rebuff, spurn, snub, turn down, veto, rule out, dismiss, refuse to, decline to, balk at, baulk at, shun, brush off, brush aside, repudiate, defy, ignore {call|demand|warning|request|appeal|order|resolution|ultimatum|ruling|offer|criticism|deadline|plea|pressure|protest|threat|sanction|objection|summons}, flout, disregard {call|warning|resolution|order|ruling|demand|appeal|sanction|plea}, block {resolution|text|draft|bid|deal|plan|aid|proposal|move|effort|accession|talk|entry|request|membership|statement|sanction|candidacy|appointment|sale|passage|aid package|extradition|investigation|inquiry|project|export of|decision|consensus|agreement|vote}, oppose {plan|bid|proposal|move|resolution|deal|membership|sanction|intervention|attack|war|invasion|independence|sale|pipeline|measure|agreement|idea|use of force|strike|election|candidacy|accession|expansion|deployment|withdrawal|attempt|interference|project|reform|law}, resist {pressure|call|demand|effort|reform|change|sanction|idea|plan|proposal|measure|move|withdrawal|invitation|temptation}, deny {request|visa|entry|access|bail|permission}, withhold {consent|approval|recognition|endorsement|support|signature|vote}, scuttle {talk|deal|plan}, torpedo {talk|deal|plan}, stonewall, disobey, renege on, back out of, fail to comply with, disavow, contest {ruling|result|claim|decision|vote|election|sovereignty|border}, challenge {ruling|decision|result|verdict}, strike down, overrule, override, throw out {case|bill|appeal|proposal|motion|plan|complaint|lawsuit|request}, vote down, thumb {nose} at, dig in {heel}, stand {firm}, say no to, say {no}, slam {door} on, give {cold shoulder|brush-off}, ward off, object, turn away {request|offer|envoy}, refuse {request|offer|demand|permission|invitation|proposal|consent|approval|recognition|comment on|cooperation|access|entry|visa|concession|compromise|surrender|ceasefire|release|responsibility}, decline {offer|request|proposal|to attend}, turn {offer} down, pass up {offer|chance}, spurn {offer|overture|proposal|advance|call}, rebuff {offer|overture|proposal|call|request|demand|attempt|advance}, pour cold water on, throw cold water on, pooh-pooh, scorn {offer|proposal|call}, scoff at {offer|proposal|demand|call|ultimatum}, laugh off, shrug off {call|criticism|threat|warning|pressure|sanction|demand|ultimatum}, brush off {call|criticism|threat|warning|pressure|demand}, wave away, wave off, push aside, push back against, push back on, cast aside, set aside {ruling|verdict}, fend off {call|pressure|demand}, stave off {pressure}, ward off {pressure}, hold out against, stand up to {pressure|threat|demand|bully}, stand against, buck, withstand {pressure}, refuse to budge on, refuse to bow to, refuse to accept, refuse to recognise, refuse to recognize, refuse to sign, refuse to comply with, refuse to negotiate with, refuse to talk to, refuse to withdraw from, refuse to release, refuse to hand over, refuse to extradite, refuse to rule out, refuse to apologize for, reject {call|demand|request|offer|proposal|plan|bid|idea|ultimatum|resolution|ruling|verdict|result|appeal|deal|agreement|draft|amendment|pressure|condition|interference|invitation|term|claim to|legitimacy|jurisdiction|compromise|peace plan|intervention|foreign intervention}, dismiss {call|demand|request|offer|proposal|idea|appeal|threat|ultimatum|concern|warning|ruling|criticism}, defy {ban|order|call|resolution|pressure|warning|sanction|ruling|court|ultimatum|embargo|curfew|threat|deadline}, flout {resolution|sanction|law|ban|ruling|embargo|agreement}, violate {sanction|embargo}, evade {sanction|embargo}, circumvent {sanction|embargo}, skirt {sanction}, bust {sanction}, breach {sanction|embargo|resolution}, veto {resolution|bill|bid|proposal|plan|membership|sanction|statement|deal|measure}, overturn {ruling|decision|veto}, vote down {proposal|motion|bill|resolution}, shoot down {proposal|idea|plan|offer|bid|request}, quash {bid|hope|appeal|rumour|rumor}, scotch {idea|plan|rumour|rumor}, nix, scupper {deal|plan|talk}, stymie {effort|bid|plan}, foil {bid|effort to}, obstruct {talk|effort|process|inspection|aid|investigation|peace process|access}, impede {talk|effort|inspector|delivery|access}, hinder {talk|effort|inspector|delivery|access}, hamper {talk|effort|inspector|delivery}, drag {foot} on, drag {foot} over, stonewall {inquiry|investigation|demand|request}, disclaim, back away from {deal|agreement|pledge|promise|commitment}, go back on {promise|word|pledge|commitment|deal|agreement}, break {promise|word|pledge|commitment}, walk away from {deal|agreement|offer|pledge|commitment}, fail to honour {agreement|pledge|promise|commitment}, fail to implement, stop short of, disagree with, part {company} with, take {dim view} of, close {door} to, close {door} on, shut {door} on, shut {door} to, slam {door} in, snub {summit|meeting|invitation|talk|ceremony|offer|call}, disinvite, uninvite, cold-shoulder, abstain from {vote}",
    nouns:
      "rejection, refusal, veto, defiance, rebuff, snub, rejection of, refusal of, refusal by, refusal to, veto of, veto by, denial of request, dismissal of, non-compliance with, noncompliance with, disregard for, disobedience, flouting of, breach of, violation of, non-recognition of, obstruction of, intransigence, obstinacy, resistance to, opposition to the plan, boycott of talks, cancellation of the visit, cancellation of the meeting, cancellation of talks, postponement of the visit, brush-off, cold shoulder, thumbs down, disinvitation",
  },
  {
    type: "REJECT",
    mode: "meet",
    frame: "refuse",
    verbs:
      "boycott $talk, skip $talk, avoid $talk, stay away from $talk, pull out of $talk, refuse $talk, reject $talk, rule out $talk, walk out of $talk, boycott {election|vote|parliament}, decline {invitation|meeting}",
  },
  {
    type: "REJECT",
    mode: "assist",
    frame: "refuse",
    verbs:
      "reject {aid|loan|bailout|offer of help|extradition request}, refuse {aid|asylum|loan|extradition|help|assistance}, deny {aid|asylum|loan|extradition}, turn away {refugee|migrant|ship|aid}",
  },
  {
    type: "REJECT",
    mode: "yield",
    frame: "refuse",
    verbs:
      "reject {ceasefire|truce|withdrawal}, break {ceasefire|truce}, violate {ceasefire|truce|agreement|treaty|resolution|law|airspace}, breach {ceasefire|truce|agreement|treaty}, refuse {apology|withdrawal}, resume {enrichment}, continue {enrichment}",
    nouns:
      "violation of the ceasefire, ceasefire violation, breach of the truce, truce violation, airspace violation, breach of the agreement",
  },
];
