/** Lexicon of AGREE: agreeing, promising, offering, signing up to what is still to be done. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const agree: readonly LexiconGroup[] = [
  {
    type: "AGREE",
    frame: "mutual",
    verbs:
      "sign $agreement, ink $agreement, initial $agreement, seal $agreement, conclude $agreement, reach $agreement, reach {consensus|compromise}, strike $agreement, clinch $agreement, finalize $agreement, finalise $agreement, hammer out $agreement, forge $agreement, adopt {statement}, enter into $agreement, come to {agreement|term|understanding}, work out $agreement, renew $agreement, extend $agreement, settle {dispute|difference|row|conflict|quarrel|point|matter|terms|question|claim}, set {target|goal|date|agenda|timetable|framework|deadline for talk}, map out {plan}, lay {foundation}, set up {committee|council|commission|fund|hotline|task force|group|mechanism|working group}, create {committee|council|commission|fund|task force}, resolve {dispute|difference|row|issue|standoff|feud|question|crisis|matter|conflict|quarrel}, bury {hatchet}, patch up {difference|quarrel}, exchange {instrument}, join $agreement, draw up $agreement, cut {deal}, close {deal}, land {deal|contract}, negotiate $agreement, wrap up $agreement, nail down $agreement, announce $agreement, unveil $agreement, iron out $agreement, settle on {plan|term|formula|date|framework|route}, arrive at {agreement|understanding|consensus|settlement|compromise}, achieve {agreement|consensus|breakthrough|understanding|settlement}, make {deal|bargain|peace deal}, do {deal}, shake {hand} on, put {signature|name} to, affix {signature} to, countersign, subscribe to {declaration|pact|principle|agreement}, sign up to, sign on to, sign onto, draft $agreement, defuse {crisis|row|standoff|dispute}, end {standoff|impasse|deadlock|row|dispute|stalemate|rift|spat|quarrel}, break {deadlock|impasse|logjam|stalemate}, narrow {difference|gap}, find {common ground|solution|compromise|formula}, see eye to eye, strike {bargain|compromise}, shelve {dispute|difference}, fix {date|border}, agree upon, concur, concur with, concur on, draw {border|boundary|line}, delimit {border|boundary}, demarcate {border|boundary}, delineate {border|boundary}, adopt $agreement, sign {letter|term|statement}, harmonise {position}, form {committee|commission|council|task force}, establish {committee|commission|council|task force|hotline|mechanism|working group}, chart {course|roadmap}, hit {deal}, secure {deal|agreement|pact|commitment}, update $agreement, prolong $agreement, roll over {agreement|deal|lease}, rework {deal}, renegotiate $agreement, revive $agreement, return to {agreement|deal|pact}, rejoin $agreement, commit jointly, pledge jointly",
    nouns:
      "agreement, accord, pact, settlement, compromise, peace deal, trade deal, memorandum of understanding, memorandum, framework agreement, nuclear deal, arms deal, gas deal, oil deal, peace accord, peace treaty, peace agreement, trade agreement, defence pact, defense pact, joint statement, joint communique, joint declaration, understanding, deal, signing of, initialing of, signature of, conclusion of, treaty, protocol, mou, entente, concordat, consensus, communique, letter of intent, grand bargain, modus vivendi, compact, deal on, meeting of minds, road map, roadmap, package deal, ratified deal, peace settlement, power-sharing deal, power-sharing agreement",
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
      "promise, pledge, vow, undertake, commit, commit to, swear, guarantee, assure, offer, volunteer, propose, resolve, resolve to, earmark, promise to, pledge to, agree in principle to, give {assurance|guarantee|word|pledge|commitment|undertaking|promise}, make {pledge|promise|commitment|offer|overture|proposal|bid|gesture|commitment to}, express {readiness|willingness|interest|desire|intention|intent|determination|openness}, voice {readiness|willingness|interest|intention|desire}, signal {readiness|willingness|openness}, announce {readiness|plan}, reaffirm {commitment|pledge}, reiterate {commitment|readiness|willingness}, stand {ready}, extend {offer|invitation|olive branch|hand}, hold out {prospect|olive branch|hand|offer}, look to, tender {offer}, declare {readiness|willingness|intention|intent}, indicate {willingness|readiness|openness|intention}, affirm {commitment|readiness|intention}, renew {commitment|pledge|offer|promise|vow}, restate {commitment}, underline {commitment|readiness}, underscore {commitment}, stress {commitment|readiness|willingness}, convey {readiness|willingness|offer}, come forward with {offer}, come up with {offer|proposal|plan}, float {idea|proposal|plan|offer|notion}, put forward {proposal|plan|initiative|offer|idea}, table {proposal|plan|offer}, present {proposal|plan|initiative|offer|roadmap}, submit {proposal|plan|offer|application}, advance {proposal|idea}, lay out {plan|proposal|offer}, dangle {prospect|offer|carrot}, show {readiness|willingness|interest|openness}, repeat {offer|pledge|promise}, set aside {million|billion}, throw out {olive branch}, offer {partnership|dialogue|deal|incentive|guarantee|term|package|alternative|compromise}, put on {table}, undertake to, bid to join, apply to join, apply for {membership}, ask to join",
    nouns:
      "pledge, promise, offer, commitment, vow, assurance, guarantee, overture, undertaking, readiness, willingness, offer of, peace offer, peace proposal, peace plan, peace initiative, olive branch, security guarantee, proposal to, promise of, pledge of, willingness to, offer to, vow to",
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
      "accept {invitation|offer|proposal|mediation|plan|condition|request|call|demand|term|compromise|role|idea|draft|talk|framework}, approve {plan|proposal|loan|sale|package|aid|deal|agreement|funding|assistance|transfer|export|project|request|visit|mission|deployment|pipeline|credit|merger}, greenlight {sale|plan}, green-light {sale|plan}, authorize {sale|aid|transfer|deployment|mission|strike|sale of|flight}, authorise {sale|aid|transfer|deployment|mission|sale of|flight}, grant {request|permission|approval|consent}, take up {offer|invitation}, welcome {invitation|offer}, give {green light|go-ahead|nod|assent|consent|approval} to, give {green light|go-ahead|nod|assent|consent|approval|permission|leave}, say yes to, sign off on, rubber-stamp, okay {plan|sale|deal}, clear {sale|deal}, wave through, go along with, accede to {plan|proposal}, agree to {proposal|plan|offer|request|invitation|mediation|term|condition}, adopt {plan|proposal|resolution}, warm to {idea|proposal|plan}, consent to {plan|proposal|sale}, respond positively to, respond favourably to, respond favorably to, react positively to, jump at {offer|chance}, leap at {offer|chance}, embrace {plan|proposal|offer|idea}, pass {aid package|aid bill}",
    nouns: "acceptance, approval, consent, assent, go-ahead, green light",
  },
  {
    type: "AGREE",
    frame: "toward",
    takesDeed: true,
    adjectives: "ready, willing, open, keen",
  },
];
