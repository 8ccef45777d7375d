/** Lexicon of REJECT: refusing, declining, vetoing, defying. The mode comes from what is refused. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const reject: readonly LexiconGroup[] = [
  {
    type: "REJECT",
    frame: "refuse",
    takesDeed: true,
    verbs:
      "reject, refuse, decline, rebuff, spurn, snub, turn down, veto, rule out, dismiss, refuse to, decline to, balk at, baulk at, shun, brush off, brush aside, repudiate, defy, ignore {call|demand|warning|request|appeal|order|resolution|ultimatum|ruling}, flout, disregard {call|warning|resolution|order}, block {resolution|bid|deal|plan|aid|proposal|move|effort|accession|talk|entry|request}, oppose {plan|bid|proposal|move|resolution|deal|membership}, resist {pressure|call|demand|effort}, deny {request|visa|entry|access|bail|permission}, withhold {consent|approval|recognition}, scuttle {talk|deal|plan}, torpedo {talk|deal|plan}, stonewall, disobey, renege on, back out of, fail to comply with, disavow, contest {ruling|result|claim}, challenge {ruling|decision}, appeal against, strike down, overrule, override, throw out {case|bill|appeal}, vote down, thumb {nose} at, dig in {heel}, stand {firm}, say no to, say {no}, slam {door} on, give {cold shoulder}, ward off, thwart, frustrate, object",
    nouns: "rejection, refusal, veto, defiance, rebuff, snub",
  },
  {
    type: "REJECT",
    mode: "meet",
    frame: "refuse",
    verbs:
      "boycott $talk, skip $talk, avoid $talk, stay away from $talk, pull out of $talk, refuse $talk, reject $talk, rule out $talk, walk out of $talk, boycott {election|vote|parliament|session}, reject {mediation|peace plan|dialogue}, snub {invitation|summit}, decline {invitation|meeting}",
  },
  {
    type: "REJECT",
    mode: "assist",
    frame: "refuse",
    verbs:
      "reject {aid|loan|bailout|offer of help|extradition request}, refuse {aid|asylum|loan|extradition|help|assistance}, deny {aid|asylum|loan|visa|extradition}, turn away {refugee|migrant|ship|aid}, block {extradition|aid}",
  },
  {
    type: "REJECT",
    mode: "yield",
    frame: "refuse",
    verbs:
      "reject {ceasefire|truce|ultimatum|withdrawal}, break {ceasefire|truce}, violate {ceasefire|truce|agreement|treaty|resolution|law|sanction|airspace}, breach {ceasefire|truce|agreement|treaty|resolution}, refuse {apology|withdrawal|surrender}, resume {enrichment}, continue {enrichment}",
    nouns:
      "violation of the ceasefire, ceasefire violation, breach of the truce, truce violation, airspace violation, breach of the agreement",
  },
];
