/** Lexicon of SUPPORT: praise, endorsement, recognition, ratification, restored relations, sympathy. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const support: readonly LexiconGroup[] = [
  {
    type: "SUPPORT",
    frame: "toward",
    verbs:
      "support, back, endorse, praise, hail, laud, applaud, commend, salute, congratulate, thank, welcome, champion, defend, side with, stand by, stand with, stand behind, stick by, vouch for, rally behind, rally around, root for, speak up for, speak in favor of, speak in favour of, uphold, credit, honor, honour, pay {tribute|homage|respect} to, lavish {praise} on, heap {praise} on, express {support|solidarity|appreciation|gratitude|admiration|satisfaction|confidence|sympathy|condolence|respect|backing|thanks}, voice {support|solidarity|appreciation|confidence|backing}, reiterate {support|solidarity|backing}, reaffirm {support|solidarity|friendship|backing}, offer {condolence|support|sympathy|congratulation|backing}, send {condolence|congratulation|greeting}, extend {condolence|congratulation|sympathy|support|greeting}, convey {condolence|congratulation|greeting|sympathy|appreciation}, throw {weight|support} behind, lend {support|weight} to, declare {support|solidarity}, pledge {support|allegiance|loyalty|solidarity}, give {backing|blessing|support} to, give {backing|blessing|support}, show {solidarity|support}, vote for, lobby for, campaign for, plead for, express {regret} over, mourn, sympathize with, sympathise with, empathize with, appreciate, embrace, acclaim, cheer, extol, tout, compliment, glorify, decorate, bestow {honor|honour|medal|award|title} on, award {medal|honor|honour|order|prize}, swear {allegiance}, toast",
    nouns:
      "support, praise, endorsement, backing, solidarity, congratulation, condolence, tribute, homage, appreciation, gratitude, commendation, applause, show of support, vote of confidence, expression of support, defence of, accolade",
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
      "restore $relation, normalize $relation, normalise $relation, establish $relation, resume $relation, reestablish $relation, re-establish $relation, strengthen $relation, deepen $relation, improve $relation, boost $relation, expand $relation, mend {fence|tie|relation}, upgrade $relation, forge $relation, cement $relation, develop $relation, enhance $relation, build $relation, ratify $agreement, sign {friendship treaty}, reconcile, reconcile with, ally with, align with, form {alliance|coalition|partnership}, reopen $embassy, open $embassy, return {ambassador|envoy} to, reinstate {ambassador}, exchange {ambassador}, make {peace} with, make {peace}, join {alliance|union|bloc}, enter into {alliance|partnership}, accede to $agreement, celebrate {anniversary}",
    nouns:
      "normalization, normalisation, rapprochement, reconciliation, restoration of relations, restoration of ties, resumption of ties, ratification, establishment of ties, thaw, detente, friendship treaty, alliance",
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
];
