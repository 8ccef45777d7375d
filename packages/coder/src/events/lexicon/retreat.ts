/** Lexicon of RETREAT: giving way in deed. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const retreat: readonly LexiconGroup[] = [
  {
    type: "RETREAT",
    mode: "withdraw",
    frame: "leave",
    verbs:
      "withdraw, withdraw $forces, withdraw from {territory|area|city|town|border|base|village|zone}, pull out, pull out $forces, pull out of {territory|area|city|town}, pull back, pull back $forces, pull $forces, retreat, retreat from, fall back, fall back from, evacuate {base|troop|position|settlement|outpost}, vacate, redeploy from, cede, cede {territory|control|land|island}, relinquish {control|territory}, return {territory|land|island|control}, hand back {territory|land|island|control|base}, hand over {territory|control|base|city|power}, abandon {base|position|post|city}, disengage, disengage from, end {occupation|siege|blockade|operation|war|offensive|patrol|mission|presence}, leave {base|territory|position}, bring home $forces, dismantle {outpost|settlement|camp|checkpoint|roadblock}, demolish {settlement}, reduce $forces, scale back {presence|operation|deployment}, scale down {presence|operation}, draw down $forces, remove $forces, halt {offensive|advance|operation|strike|bombing|shelling}, stop {bombing|shelling|attack|offensive}, suspend {operation|offensive|strike|bombing|exercise|drill}, call off {attack|offensive|strike|exercise}",
    nouns:
      "withdrawal, troop withdrawal, pullout, pull-out, pullback, retreat, drawdown, disengagement, evacuation of troops, troop reduction, military withdrawal, handover of territory, redeployment from, de-escalation",
  },
  {
    type: "RETREAT",
    mode: "release",
    frame: "act",
    verbs:
      "release $prisoner, release, free, free $prisoner, set free, let go, let {hostage} leave, parole, unfreeze, bail, discharge from {prison|custody}, repatriate {body|remains}, reinstate",
    nouns:
      "release, release of prisoners, release of hostages, liberation of hostages, parole, hostage release, prisoner release, freeing, repatriation of remains",
    weak: true,
  },
  {
    type: "RETREAT",
    mode: "release",
    frame: "give",
    verbs:
      "hand over {body|remains|hostage|prisoner|pilot|soldier|sailor|captive|detainee|crew|citizen|national|child}, return {prisoner|remains|body|asset|artifact|vessel|ship|property|hostage|fund|pilot|soldier|sailor|captive|child|treasure}, turn over {hostage|body|remains|prisoner|captive}, hand back {prisoner|body|remains|property|asset}, give back {asset|artifact|property|ship}",
  },
  {
    type: "RETREAT",
    mode: "disarm",
    frame: "leave",
    verbs:
      "disarm, surrender, surrender to, surrender {weapon|arm}, lay down {arm|weapon}, give up {arm|weapon|fight}, demobilize, demobilise, demilitarize, demilitarise, destroy {stockpile|arsenal|weapon|chemical weapon}, dismantle {arsenal|program|programme|reactor|missile|facility}, decommission {weapon}, hand in {weapon}, hand over {weapon}, turn in {weapon}, defect, defect to, denuclearize, denuclearise, shut down {reactor}, freeze {program|programme|enrichment}, suspend {enrichment|testing|test}, halt {enrichment|testing|test}, disband, stand down, cut {arsenal|stockpile}, turn {self} in, give self up to, put down {weapon}",
    nouns:
      "disarmament, demobilization, demobilisation, surrender, demilitarization, demilitarisation, denuclearization, denuclearisation, defection, decommissioning",
  },
  {
    type: "RETREAT",
    mode: "ceasefire",
    frame: "mutual",
    verbs:
      "cease {fire|hostility|operation|attack}, observe {ceasefire|truce|cease-fire}, implement {ceasefire|truce}, enter {truce|ceasefire}, halt {hostility|fighting|fire}, stop {fighting|war|hostility|firing|fire}, honor {ceasefire|truce|armistice}, honour {ceasefire|truce|armistice}, end {hostility|fighting|war|conflict|feud}, suspend {hostility}, hold {fire}, sign {ceasefire|truce|armistice}, agree {ceasefire|truce}, agree to {ceasefire|truce|armistice}, agree on {ceasefire|truce}, accept {ceasefire|truce}",
    nouns:
      "ceasefire, cease-fire, truce, armistice, cessation of hostilities, lull, humanitarian pause, end of hostilities",
  },
  {
    type: "RETREAT",
    mode: "access",
    frame: "toward",
    verbs:
      "allow {inspector|observer|monitor|aid|convoy|peacekeeper|access|journalist|delivery|passage|entry}, admit {inspector|observer|monitor|peacekeeper|convoy}, let in {inspector|observer|monitor|aid|convoy}, grant {access|passage}, give {access}, open $border, reopen $border, permit {inspection|inspector|observer|access|delivery|passage}, receive {inspector|peacekeeper|observer}, reopen {factory|complex|hotline|school}, restore {access}, clear {road|roadblock}, unblock {road|border}",
    nouns:
      "reopening, reopening of the border, humanitarian access, opening of the border, safe passage, humanitarian corridor",
    weak: true,
  },
  {
    type: "RETREAT",
    mode: "resign",
    frame: "alone",
    verbs:
      "resign, resign as, resign from, step down, step down as, step aside, quit {post|office|job|government|cabinet|position|party|coalition}, quit as, abdicate, bow out, stand down as, leave {office|post|power}, tender {resignation}, submit {resignation}, hand in {resignation}, announce {resignation}, give up {power|post|office|seat}, relinquish {power|post|office}, vacate {post|office|seat}, transfer {power}",
    nouns: "resignation, abdication, stepping down, transfer of power",
  },
];
