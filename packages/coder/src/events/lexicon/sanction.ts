/** Lexicon of SANCTION: reducing relations, convicting. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const sanction: readonly LexiconGroup[] = [
  {
    type: "SANCTION",
    mode: "withdraw",
    frame: "upon",
    verbs: `
      recall $ambassador, withdraw $ambassador, pull {ambassador|envoy|diplomat} from, sever $relation, cut $relation,
      cut off $relation, withdraw {student|worker|citizen|national|investment} from, break $relation, break off $relation, downgrade $relation, suspend $relation, freeze $relation,
      reduce $relation, end $relation, scale back $relation, scale down $relation, close $embassy, shut $embassy,
      shut down $embassy, shutter $embassy, break off $talk, suspend $talk, halt $talk, walk out, walk out on,
      quit $talk, abandon $talk, leave $talk, end {talk|negotiation|dialogue|mediation|contact|diplomacy}, freeze $talk, storm out of $talk, withdraw from $agreement,
      withdraw from {organization|organisation|council|bloc|court|union|alliance}, pull out of $agreement,
      pull out of {organization|organisation|council|bloc|court|union|alliance}, exit $agreement, quit $agreement,
      quit {alliance|organization|organisation|bloc|union|council|court|club}, abandon $agreement,
      leave {alliance|organization|union|bloc|treaty|pact|agreement}, scrap $agreement, tear up $agreement,
      terminate $agreement, suspend $agreement, annul $agreement, abrogate $agreement, renounce $agreement,
      revoke $agreement, rip up $agreement, cancel $agreement,
      withdraw {recognition|membership|support|backing|confidence|signature|endorsement|credential},
      revoke {recognition|membership|status|license|licence|visa|accreditation|citizenship},
      suspend {membership|participation|flight|visa|visit}, freeze {membership|participation}, suspend from,
      expel from {league|union|organization|bloc|council|assembly|group|alliance}, isolate, ostracize, ostracise,
      blacklist, delist, disown, part {way} with, split with, split from, break with, abrogate,
      dissolve {partnership|alliance|union}, strip of {citizenship|title|immunity|status}, unfriend,
      call home $ambassador, call back $ambassador, order home $ambassador, bring home $ambassador, rupture $relation,
      rescind {recognition|accreditation}, derecognize, derecognise, walk away from $talk, break up $talk,
      boycott {council|assembly}, storm out, suspend from {council|league|bloc|union|group|organization|organisation},
      drop out of $agreement, opt out of $agreement, repudiate $agreement, denounce $agreement, void $agreement,
      nullify $agreement, lower {level of representation}`,
    nouns: `
      recall of ambassador, recall of the ambassador, withdrawal of ambassador, severing of ties,
      severance of relations, suspension of talks, diplomatic rupture, rupture, breakup of talks, breakdown of talks,
      withdrawal from the treaty, withdrawal from the agreement, withdrawal from the accord, closure of the embassy,
      diplomatic break, walkout from talks, breakdown in relations, suspension of membership, suspension`,
  },
  {
    type: "SANCTION",
    mode: "expel",
    frame: "act",
    verbs: `
      expel $ambassador,
      expel {peacekeeper|inspector|observer|journalist|aid agency|agency|official|spy|delegation|monitor|peacekeeping mission|aid worker|correspondent|missionary|contractor},
      expel, kick out, kick out $ambassador, throw out {diplomat|inspector|ambassador|observer},
      order out {diplomat|ambassador}, oust {diplomat|inspector}, declare persona non grata, declare {persona},
      evict {mission|agency|inspector}, eject {diplomat|delegation|ambassador|inspector|observer},
      send home {diplomat|ambassador|envoy}, withdraw {peacekeeper|observer|inspector|monitor},
      pull out {peacekeeper|observer|staff}, kick out {inspector|observer|peacekeeper|journalist|spy},
      order {diplomat|ambassador|envoy|inspector} to leave, send packing $ambassador, boot out $ambassador,
      turf out $ambassador`,
    nouns:
      "expulsion, expulsion of diplomats, ouster of diplomats, diplomatic expulsion, expulsion of inspectors, withdrawal of peacekeepers",
  },
  {
    // "gave its envoys seven days to leave".
    type: "SANCTION",
    mode: "expel",
    frame: "act",
    animate: true,
    complements: "leave quit depart",
    verbs:
      "give {diplomat|envoy|ambassador|attache|consul|charge|journalist|correspondent|inspector|observer|peacekeeper|staff}",
  },
  {
    type: "SANCTION",
    mode: "discontinue",
    frame: "upon",
    verbs: `
      suspend {aid|assistance|funding|supply|supplies|donation|link|issuance|mediation|trade|export|import|delivery|shipment|sale|project|program|programme|service|exchange|support|ferry|train|licence|license|adoption|training|preference|arms sale|extradition},
      cut {aid|assistance|funding|supply|trade|budget|support},
      cut off {aid|assistance|funding|supply|supplies|gas|oil|electricity|trade|water|power|delivery|export},
      halt {aid|assistance|funding|issuance|mediation|cooperation|trade|export|import|delivery|shipment|sale|supply|flight|construction|project|gas|purchase|work on|visa|train|ferry|pipeline|arms sale},
      stop {aid|assistance|funding|issuance|export|import|delivery|supply|trade|sale|flight|cooperation|buying|gas|flow|purchase|train|ferry|arms sale|visa},
      freeze {aid|assistance|funding|sale|project|trade},
      end {aid|assistance|funding|mediation|mediation effort|trade|import|program|sharing},
      withdraw {aid|funding|assistance}, cancel {sale|aid|debt relief|order|exercise|project|flight|event},
      reduce {aid|assistance|funding|export|import|trade}, slash {aid|funding|import|budget}, discontinue, defund,
      terminate {aid|program|programme|cooperation}, scrap {project|program|order|purchase|sale|programme|exercise}, cancel {purchase|delivery}, close {border|airspace|crossing|frontier},
      shut {border|crossing|airspace|frontier}, seal {border|crossing},
      cease {cooperation|export|trade|operation|support},
      turn off {gas|tap|water|electricity}, switch off {gas|electricity|power}, shut off {gas|water|electricity|oil},
      choke off {supply|funding|trade}, pull {funding|funds|plug on aid}, axe {aid|contract|program},
      block {aid|funding|loan}, call off {sale|purchase|deal|exercise}, ground {flight|airline},
      pause {aid|delivery|shipment|funding|sale|cooperation}`,
    nouns: `
      suspension of aid, aid cut, aid freeze, cut in aid, halt to trade, suspension of cooperation,
      closure of the border, border closure, cutoff, trade halt, suspension of trade, gas cutoff, aid suspension`,
  },
  {
    // Whom it is denied stands with what is no longer done: "stopped issuing visas to Iranians".
    type: "SANCTION",
    mode: "discontinue",
    frame: "upon",
    takesDeed: true,
    verbs:
      "review {aid|assistance|funding|arms sale}, stop issuing visa, cease issuing visa, stop buying, stop importing, cease buying, cease importing, stop selling, cease selling",
  },
  {
    type: "SANCTION",
    mode: "convict",
    frame: "act",
    verbs: `
      convict, sentence, sentence to, find guilty, fine, jail, imprison, condemn to death,
      hand down {sentence|verdict|conviction}, hand {sentence|fine}, order to pay, impose {fine|sentence},
      execute {prisoner|convict|man|dissident}, put to death, hang, behead {prisoner},
      uphold {sentence|conviction|verdict}, rule against, give {sentence}, remand, disqualify,
      bar from {office|election}, debar, court-martial, penalize, penalise`,
    nouns: `
      conviction, sentence, guilty verdict, death sentence, prison sentence, jail sentence, life sentence, prison term,
      execution, fine, court ruling against`,
    weak: true,
  },
];
