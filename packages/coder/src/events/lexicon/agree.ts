/** Lexicon of AGREE: agreeing, promising, offering, signing up to what is still to be done. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const agree: readonly LexiconGroup[] = [
  {
    type: "AGREE",
    frame: "mutual",
    verbs:
      "sign $agreement, ink $agreement, initial $agreement, seal $agreement, conclude $agreement, reach $agreement, reach {consensus|understanding|settlement|compromise}, strike $agreement, clinch $agreement, finalize $agreement, finalise $agreement, hammer out $agreement, forge $agreement, adopt {communique|declaration|roadmap|statement}, enter into $agreement, come to {agreement|term|understanding}, work out $agreement, renew $agreement, extend $agreement, settle {dispute|difference|row|conflict|quarrel|point|matter|terms|question|claim}, set {target|goal}, map out {plan}, lay {foundation}, set up {committee|council|commission|fund|hotline|task force|group}, create {committee|council|commission|fund|task force}, resolve {dispute|difference|row|issue}, bury {hatchet}, patch up {difference|quarrel}, exchange {instrument}, join $agreement, draw up $agreement",
    nouns:
      "agreement, accord, pact, settlement, compromise, peace deal, trade deal, memorandum of understanding, memorandum, framework agreement, nuclear deal, arms deal, gas deal, oil deal, peace accord, peace treaty, peace agreement, trade agreement, defence pact, defense pact, joint statement, joint communique, joint declaration, understanding, deal, signing of, initialing of, signature of, conclusion of",
  },
  {
    type: "AGREE",
    frame: "mutual",
    takesDeed: true,
    verbs: "agree, agree to, agree on, agree with, consent, consent to, assent to, acquiesce in",
  },
  {
    type: "AGREE",
    frame: "give",
    takesDeed: true,
    verbs:
      "promise, pledge, vow, undertake, commit, commit to, swear, guarantee, assure, offer, volunteer, propose, resolve, resolve to, earmark, promise to, pledge to, agree in principle to, give {assurance|guarantee|word|pledge|commitment|undertaking}, make {pledge|promise|commitment|offer|overture}, express {readiness|willingness|interest|desire|intention|intent|determination}, voice {readiness|willingness}, signal {readiness|willingness|openness}, announce {readiness|plan}, reaffirm {commitment|pledge}, reiterate {commitment|readiness|willingness}, stand {ready}, extend {offer|invitation|olive branch}, hold out {prospect|olive branch}, look to, tender {offer}",
    nouns:
      "pledge, promise, offer, commitment, vow, assurance, guarantee, overture, undertaking, readiness, willingness",
  },
  {
    type: "AGREE",
    frame: "give",
    animate: true,
    takesDeed: true,
    verbs: "invite, ask over",
    nouns: "invitation",
  },
  {
    type: "AGREE",
    frame: "refuse",
    verbs:
      "accept {invitation|offer|proposal|mediation|plan|condition|request|call|demand}, approve {plan|proposal|loan|sale|package|aid|deal|agreement}, greenlight {sale|plan}, green-light {sale|plan}, authorize {sale|aid|transfer}, authorise {sale|aid|transfer}, grant {request}, take up {offer|invitation}, welcome {invitation|offer}",
    nouns: "acceptance",
  },
  {
    type: "AGREE",
    frame: "toward",
    takesDeed: true,
    adjectives: "ready, willing, open, keen",
  },
];
