/** Lexicon of SUPPORT: praise, endorsement, recognition, ratification, restored relations, sympathy. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const support: readonly LexiconGroup[] = [
  {
    type: "SUPPORT",
    frame: "toward",
    verbs:
      "support, back, endorse, praise, hail, laud, applaud, commend, salute, congratulate, thank, welcome, champion, defend, side with, stand by, stand with, stand behind, stick by, vouch for, rally behind, rally around, root for, speak up for, speak in favor of, speak in favour of, uphold, credit, honor, honour, pay {tribute|homage|respect|compliment} to, lavish {praise} on, heap {praise} on, express {support|solidarity|appreciation|gratitude|admiration|satisfaction|confidence|sympathy|condolence|respect|backing|thanks|friendship|pride|delight|relief|understanding|esteem|approval|optimism|joy|happiness}, voice {support|solidarity|appreciation|confidence|backing|approval|gratitude|sympathy|admiration|satisfaction|praise}, reiterate {support|solidarity|backing}, reaffirm {support|solidarity|backing}, offer {condolence|support|sympathy|congratulation|backing|prayer|thanks|sympathies|praise|encouragement}, send {condolence|congratulation|greeting|well wish|wish|regards|best wish|flower|message of condolence|message of congratulation|message of support}, extend {condolence|congratulation|sympathy|support|greeting}, convey {condolence|congratulation|greeting|sympathy|appreciation|regard|wish|respect|solidarity|support|thanks|gratitude}, throw {weight|support} behind, lend {support|weight|backing|voice|name} to, declare {support|solidarity}, pledge {support|allegiance|loyalty|solidarity|friendship|fealty|backing}, give {backing|blessing|support|credit|thanks|ovation|welcome|endorsement|encouragement} to, give {backing|blessing|support}, show {solidarity|support|sympathy|appreciation|respect}, respect {sovereignty|independence|integrity}, vote for, lobby for, campaign for, plead for, express {regret} over, mourn, sympathize with, sympathise with, empathize with, appreciate, embrace, acclaim, cheer, extol, tout, compliment, glorify, decorate, bestow {honor|honour|medal|award|title} on, award {medal|honor|honour|order|prize}, swear {allegiance}, toast, cheer on, stand up for, speak out for, speak well of, speak highly of, speak warmly of, come out for, come out in support of, come out in favor of, come out in favour of, put {weight} behind, swing behind, line up behind, fall in behind, rally to {side|defence|defense|cause|support}, rally to, rally alongside, take {side} of, take up {cause} of, plead {cause} of, argue for, advocate for, make {case} for, stump for, second {motion|proposal}, sponsor {resolution|bid}, co-sponsor {resolution|bid}, get behind, eulogize, eulogise, lionize, lionise, revere, lay {wreath}, observe {silence|minute}, wish {luck|success|recovery}, wish well, share {grief|sorrow|pain} of, grieve with, feel for, mourn with, commiserate with, comfort, console, vote in favor of, vote in favour of, look favourably on, look favorably on, smile on, identify with, make common cause with, close {rank} with, cozy up to, cosy up to, hold up as {model|example}, single out for {praise}, credit with, tip {hat} to, accord {honour|honor|status|welcome}, confer {honour|honor|order|medal|award|degree|title|status} on, present with {medal|award|order}, pin {medal} on, name {street|square} after, speak in support of, express {condolence} to, shower {praise} on, sing {praise} of, have {praise} for, reserve {praise} for, win over, take {heart} from, draw {comfort} from, welcome {decision|move|step|announcement|agreement|deal|news|progress|effort|initiative|release|election|result|appointment|resolution|ruling|verdict|statement|plan|proposal|resumption|accord|truce|ceasefire}, applaud {decision|move|step|effort}, hail {decision|deal|agreement|visit|move|progress}, defend {decision|policy|record|right|action|deal|move}, back {call|bid|plan|effort|proposal|candidacy|claim|demand|resolution}, lend {support|backing}, throw {support|weight|backing}, reassert {support|solidarity}, restate {support}, renew {support|allegiance}, underline {support|solidarity}, underscore {support}, affirm {support|solidarity|friendship}, praise for, thank for, bid {farewell} to, stick with, stand shoulder to shoulder with, stand firmly behind, stand side by side with, plump for, canvass for, light {candle}, offer {toast} to, raise {glass} to, fly {flag} at half-mast, lower {flag}",
    nouns:
      "support, praise, endorsement, backing, solidarity, congratulation, condolence, tribute, homage, appreciation, gratitude, commendation, applause, show of support, vote of confidence, expression of support, defence of, accolade, applause for, tribute to, sympathy for, moral support, standing ovation, good wish, well wish, message of support, message of condolence, message of congratulation, kind word, show of solidarity, show of unity, gesture of support, gesture of goodwill, goodwill gesture, expression of solidarity, pat on back, vote of thanks, allegiance to",
    weak: true,
  },
  {
    type: "SUPPORT",
    frame: "refuse",
    verbs:
      "recognize, recognise, recognize {government|independence|state|sovereignty|president|leader|election|result}, recognise {government|independence|state|sovereignty|president|leader|election|result}, accredit {ambassador}, acknowledge {sovereignty|independence}",
    nouns: "recognition, diplomatic recognition",
    weak: true,
  },
  {
    type: "SUPPORT",
    frame: "mutual",
    verbs:
      "restore $relation, normalize $relation, normalise $relation, establish $relation, resume $relation, reestablish $relation, re-establish $relation, strengthen $relation, deepen $relation, improve $relation, boost $relation, expand $relation, mend {fence|tie|relation}, upgrade $relation, forge $relation, cement $relation, develop $relation, enhance $relation, build $relation, ratify $agreement, sign {friendship treaty}, reconcile, reconcile with, ally with, align with, form {coalition}, reopen $embassy, open $embassy, return {ambassador|envoy} to, exchange {ambassador|envoy|diplomat}, make {peace|friend} with, make {peace}, join {alliance|union|bloc}, accede to $agreement, celebrate {anniversary}, patch up $relation, repair $relation, rebuild $relation, revive $relation, reset $relation, renew $relation, thaw $relation, warm $relation, cultivate $relation, nurture $relation, consolidate $relation, broaden $relation, intensify $relation, promote $relation, foster $relation, elevate $relation, bolster $relation, tighten {bond|tie|relation|cooperation}, reaffirm $relation, cherish $relation, value $relation, open {chapter|page|era}, turn {page|corner}, make up with, heal {rift|wound|division}, end {estrangement|enmity|hostility|isolation}, put {past|difference|row|dispute} behind, enter into $relation, form $relation, launch {partnership|strategic dialogue}, announce {partnership|alliance|normalization|resumption}, unite with, merge with, accede to {union|alliance}, ally, align, team up against, seal {alliance|friendship|partnership}, restore {embassy|mission|flight}, recognize each other, recognise each other, conclude {peace treaty|peace}, become {ally|friend|partner} of, draw closer to, move closer to, grow closer to, reengage with, reconnect with, fraternize with, fraternise with, hold {wedding}",
    nouns:
      "normalization, normalisation, rapprochement, reconciliation, restoration of relations, restoration of ties, resumption of ties, ratification, establishment of ties, thaw, detente, friendship treaty, alliance, resumption of relations, resumption of diplomatic relations, restoration of diplomatic relations, re-establishment of ties, establishment of relations, establishment of diplomatic relations, establishment of diplomatic ties, reset, fence-mending, warming of ties, warming of relations, comradeship, strategic partnership, unification, reunification, upgrading of ties, upgrade of ties, deepening of ties, strengthening of ties, normalization of ties, normalization of relations, normalisation of ties, normalisation of relations",
  },
  {
    type: "SUPPORT",
    frame: "refuse",
    verbs:
      "approve {resignation|appointment|nomination|mandate|cabinet|government|treaty|accession|membership|bid}, confirm {appointment|nomination}, ratify, inaugurate {president|government}",
    nouns: "confirmation vote",
    weak: true,
  },
  {
    type: "SUPPORT",
    frame: "toward",
    animate: true,
    verbs: "confirm, nominate, appoint, elect, re-elect, reelect, swear in",
  },
  { type: "SUPPORT", frame: "toward", adjectives: "supportive, grateful, appreciative, thankful", weak: true },
  {
    type: "SUPPORT",
    frame: "toward",
    complements:
      "partner friend milestone historic ally brother hero brotherly important strategic great courageous brave wise positive constructive " +
      "friendly pillar model champion breakthrough success welcome reliable",
    verbs: "call, describe as, hail as, praise as, deem, term",
  },
  {
    // Relations made formal: envoys sent, credentials, recognition, membership.
    type: "SUPPORT",
    frame: "upon",
    verbs:
      "appoint {ambassador|envoy|consul|attache} to, name {ambassador|envoy|consul} to, post {ambassador|attache|envoy} to, nominate {ambassador|envoy} to, return $ambassador, reinstate $ambassador, send back $ambassador, present {credential} to, accept {credential} of, accept {credential} from, receive {credential} from, receive {credential} of, grant {recognition} to, extend {recognition} to, accord {recognition} to, give {recognition} to, confer {recognition} on, admit to {bloc|union|alliance|organization|organisation|club}, admit into {bloc|union|alliance|organization|organisation}, welcome into {bloc|union|alliance|club}, readmit to {bloc|union|league}, grant {membership|status|observer status|candidate status}, upgrade {mission|embassy|representation}, inaugurate {embassy|consulate}, open {embassy|consulate} in, reopen {embassy|consulate} in, cut ribbon at {embassy}",
  },
];
