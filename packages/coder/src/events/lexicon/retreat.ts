/** Lexicon of RETREAT: giving way in deed. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const retreat: readonly LexiconGroup[] = [
  {
    type: "RETREAT",
    mode: "withdraw",
    frame: "leave",
    verbs:
      "withdraw, withdraw $forces, withdraw from {territory|area|city|town|border|base|village|zone}, pull out, pull out $forces, pull out of {territory|area|city|town}, pull back, pull back $forces, pull $forces, retreat, retreat from, fall back, fall back from, evacuate {base|troop|position|settlement|outpost|soldier|fighter|garrison|town|village}, vacate, redeploy from, cede, cede {territory|control|land|island}, relinquish {control|territory}, return {territory|land|island|control}, hand back {territory|land|island|control|base}, hand over {territory|control|base|city|power}, abandon {base|position|post|city|town|village|airport|checkpoint|capital|siege}, disengage, disengage from, end {occupation|siege|blockade|operation|war|offensive|patrol|mission|presence|bombardment|bombing|campaign|drill|exercise|raid|airstrike|incursion}, leave {base|territory|position|city|town|area|zone|island}, bring home $forces, dismantle {outpost|settlement|camp|checkpoint|roadblock|base|post|barricade|wall}, demolish {settlement}, reduce $forces, scale back {presence|operation|deployment}, scale down {presence|operation}, draw down $forces, remove $forces, halt {offensive|advance|operation|strike|bombing|shelling|airstrike|attack|raid|drill|exercise|march|drilling|flight over}, stop {bombing|shelling|attack|offensive|airstrike|strike|raid|drill|advance|patrol|march}, suspend {operation|offensive|strike|bombing|exercise|drill|airstrike|attack|raid|patrol|flight|mission|incursion}, call off {attack|offensive|strike|exercise|raid|bombing|siege|search|protest|drill|blockade|march}, back out of {territory|area|city|valley}, back away from {border|line}, fall back to, fall back on, move back from {border|line}, step back from {line}, take back $forces, take {troop|soldier} home, ship {troop|soldier} home, fly {troop|soldier} home, repatriate {troop|soldier|contingent}, recall {troop|soldier|warship|contingent|fleet}, conclude {withdrawal|pullout|drawdown}, complete {withdrawal|pullout|drawdown|pullback}, begin {withdrawal|pullout|drawdown}, start {withdrawal|pullout}, thin out {force|troop}, cut {troop|force|presence}, slash {troop}, halve {troop|force}, reduce {presence|footprint}, remove {blockade|roadblock|barricade|checkpoint|artillery|missile}, take down {barricade|roadblock|fence}, clear {barricade}, surrender {territory|city|town|control|power|position|base|land}, give up {territory|land|control|city|island|base|claim to}, give back {territory|land|island|city}, restore {territory|island|land|control} to, transfer {control|territory|island|authority|sovereignty} to, yield {territory|control|ground}, relocate {base}, demilitarize {zone|border}, lift {naval blockade|cordon}, loosen {grip}, cease {operation|bombing|shelling|attack|patrol|drilling}, cancel {strike|attack|drill|exercise|operation|deployment}, abort {attack|strike|raid|mission}, pause {strike|attack|offensive|bombing|exercise|operation}, withdraw {artillery|missile|drill rig|survey ship|guard|armor}, pull out {artillery|missile|survey ship|guard}, pull back {artillery|missile|guard}, move {artillery|tank} back, quit {territory|city|base|area|town|island}, exit {city|territory|zone|country}, bring back {troop|soldier|contingent|warship}, de-escalate, de-escalate with, stand down {force|troop|alert}, order out {troop|force}, lower {alert}, return to {barracks|base}",
    nouns:
      "withdrawal, troop withdrawal, pullout, pull-out, pullback, retreat, drawdown, disengagement, evacuation of troops, troop reduction, military withdrawal, handover of territory, redeployment from, de-escalation, exit from, pull-back, troop pullout, troop cut, troop drawdown, evacuation of soldiers, withdrawal of troops, withdrawal of forces, phased withdrawal, lifting of the blockade by, handover of the base, handover of power, handover of control, transfer of sovereignty, return of territory, return of islands, evacuation from, abandonment of, cession of, cession, end of occupation, end to occupation, stand-down, standdown, repatriation of troops, retreat from, departure of troops, step back from, rollback of",
  },
  {
    type: "RETREAT",
    mode: "release",
    frame: "act",
    verbs:
      "release $prisoner, release, free, free $prisoner, set free, let free, let go, let {hostage|ship|tanker|crew|fisherman|prisoner} leave, parole, unfreeze, bail, discharge from {prison|custody}, repatriate {body|remains}, reinstate, free {leader|student|worker|diplomat|opponent|critic|lawmaker|minister|academic|rebel|militant}, release {leader|student|diplomat|worker|critic|opponent|lawmaker|minister|academic|rebel|militant|drone|boat|trawler|cargo|money|nurse|tourist}, let out, let off with warning, allow to leave, allow to go home, allow to return home, discharge {prisoner|detainee}, spring, ransom, unshackle, lift {house arrest}, drop from custody, exchange for {prisoner}, send home {prisoner|crew|sailor|fisherman|detainee|tourist}, unimpound, reunite with {family}, restore to {family}",
    nouns:
      "release, release of prisoners, release of hostages, liberation of hostages, parole, hostage release, prisoner release, freeing, repatriation of remains, freeing of, freedom of, return of the remains, return of remains, return of the bodies, return of the pilot, return of hostages, handover of hostages, handover of prisoners, handover of the bodies, handover of prisoner, early release, mass release, conditional release, unconditional release",
    weak: true,
  },
  {
    type: "RETREAT",
    mode: "release",
    frame: "give",
    verbs:
      "hand over {body|remains|hostage|prisoner|pilot|soldier|sailor|captive|detainee|crew|citizen|national|child|remains of|nurse|aid worker|fisherman|deserter|prisoner of war|worker|student|boy|girl|tourist|wreckage|drone}, return {prisoner|remains|body|asset|artifact|vessel|ship|property|hostage|fund|pilot|soldier|sailor|captive|child|treasure|body of|looted artifact|statue|bronze|painting|drone|boat|remains of|prisoner of war|wreckage|manuscript|skull|antiquity|artwork|artefact|sculpture|relic|tablet|mosaic|coin|fossil|stele|book|bible|portrait}, turn over {hostage|body|remains|prisoner|captive}, hand back {prisoner|body|remains|property|asset}, give back {asset|artifact|property|ship|body|money|prisoner|pilot|remains|vessel|bronze}, transfer {prisoner|detainee|hostage|captive|body} to, deliver {hostage|body|remains|prisoner} to, repatriate {artifact|asset|statue|prisoner of war|child|crew|fisherman}, hand {hostage|prisoner|body|pilot} to, hand {hostage|prisoner|body|pilot} back, pay {compensation|reparation|restitution} to, restitute, send back {body|remains|prisoner|artifact|pilot|drone}, release {fund|asset|money|body} to",
  },
  {
    type: "RETREAT",
    mode: "disarm",
    frame: "leave",
    verbs:
      "disarm, surrender, surrender to, surrender {weapon|arm|arsenal|stockpile|firearm|rifle}, lay down {arm|weapon}, give up {arm|weapon|fight|nuclear weapon|missile|uranium|arsenal|nuclear program|chemical weapon}, demobilize, demobilise, demilitarize, demilitarise, destroy {stockpile|arsenal|weapon|chemical weapon|missile|mine|warhead|nuclear weapon|cache|landmine}, dismantle {arsenal|program|programme|reactor|missile|facility|nuclear site|warhead|missile base|launcher|bomb|nuclear program|nuclear programme|militia}, decommission {weapon|missile|reactor|arsenal|warhead}, hand in {weapon}, hand over {weapon|arsenal|stockpile|uranium|missile|chemical weapon|gun|rifle}, turn in {weapon}, defect, defect to, denuclearize, denuclearise, shut down {reactor}, freeze {program|programme|enrichment|nuclear program|nuclear programme|missile program|test|testing}, suspend {enrichment|testing|test|nuclear test|missile test|uranium enrichment|program|programme}, halt {enrichment|testing|test|nuclear test|missile test|uranium enrichment|program|programme|production}, disband, stand down, cut {arsenal|stockpile|nuclear arsenal|warhead}, turn {self} in, give self up to, put down {weapon}, down {arm|weapon}, drop {weapon|arm}, part with {weapon}, renounce {nuclear weapon|arsenal|armed struggle}, scrap {missile|weapon|arsenal|nuclear program|nuclear programme|warship|warhead}, ship out {uranium|stockpile}, dilute {uranium}, convert {uranium|reactor}, close {test site|nuclear site|reactor}, shut {test site|reactor}, mothball {reactor|facility}, disable {reactor}, wave {flag}, raise {white flag}, hoist {white flag}, throw down {weapon|arm}, lay down guns, turn over {weapon|arsenal}, desert, desert to, switch {side}, change {side}, eliminate {stockpile|chemical weapon|missile}, disarm {militia|rebel|fighter|group}, disband {militia|army|force|unit}, dissolve {militia|unit}, give self up, give itself up",
    nouns:
      "disarmament, demobilization, demobilisation, surrender, demilitarization, demilitarisation, denuclearization, denuclearisation, defection, decommissioning, surrender of, laying down of arms, dismantling of, dismantlement of, destruction of stockpile, destruction of weapons, decommissioning of, disbandment of, nuclear disarmament, capitulation of, mass surrender, weapons handover, handover of weapons, nuclear freeze, test moratorium, arms reduction, arms cut",
  },
  {
    type: "RETREAT",
    mode: "ceasefire",
    frame: "mutual",
    verbs:
      "cease {fire|hostility}, observe {ceasefire|truce|cease-fire}, implement {ceasefire|truce|cease-fire|armistice}, enter {truce|ceasefire}, halt {hostility|fighting|fire|war|violence|bloodshed|attack on each other}, stop {fighting|war|hostility|firing|fire}, honor {ceasefire|truce|armistice}, honour {ceasefire|truce|armistice}, end {hostility|fighting|conflict|feud|fight|combat|bloodshed|war with|violence|battle|insurgency|armed struggle|bombardment of}, suspend {hostility|fighting|attack on}, hold {fire}, sign {ceasefire|truce|armistice}, agree {ceasefire|truce}, agree to {ceasefire|truce|armistice}, agree on {ceasefire|truce}, accept {ceasefire|truce|cease-fire|armistice|pause}, lay down arms with, bury {war}, extend {ceasefire|truce|cease-fire}, renew {ceasefire|truce|cease-fire}, respect {ceasefire|truce}, uphold {ceasefire|truce}, keep to {ceasefire|truce}, adhere to {ceasefire|truce}, abide by {ceasefire|truce}, reach {ceasefire|truce|cease-fire|armistice}, agree upon {ceasefire|truce}, conclude {ceasefire|truce|armistice}, negotiate {ceasefire|truce}, begin {ceasefire|truce}, start {ceasefire|truce}, stop shooting, stop firing, cease shelling, cease firing, silence {gun|weapon}, freeze {conflict}, restore {ceasefire|truce|calm}, pause {fighting|hostility|war}, reinstate {ceasefire|truce}, hold to {ceasefire|truce}, strike {ceasefire|truce}, comply with {ceasefire|truce}",
    nouns:
      "ceasefire, cease-fire, truce, armistice, cessation of hostilities, lull, humanitarian pause, end of hostilities, end to hostilities, end to the fighting, end to the war, end of the war, halt to hostilities, halt to fighting, cessation of fighting, cessation of attacks, humanitarian truce, temporary truce, pause in fighting, suspension of hostilities, let-up in fighting",
  },
  {
    type: "RETREAT",
    mode: "access",
    frame: "toward",
    verbs:
      "allow {inspector|observer|monitor|aid|convoy|peacekeeper|access|journalist|delivery|passage|entry|inspection|visit by|relief|humanitarian aid|foreign journalist|evacuation|ambulance|truck|shipment|monitoring|aid worker|aid convoy|medic|investigator|expert|reporter|overflight|humanitarian worker|supply|ferry}, admit {inspector|observer|monitor|peacekeeper|convoy|journalist|aid worker|investigator|expert|truck}, let in {inspector|observer|monitor|aid|convoy|truck|journalist|investigator|aid worker|expert|refugee}, grant {access|passage|access to|entry|overflight right|transit|consular access}, give {access|consular access|right of way}, open $border, reopen $border, permit {inspection|inspector|observer|access|delivery|passage|aid|convoy|overflight|flight|visit|evacuation|journalist|monitor|expert|shipment}, receive {inspector|peacekeeper|observer}, reopen {factory|complex|hotline|school|bridge|line|canal|market|highway}, restore {access|water|electricity|power|internet|service|link|line|connection}, clear {road|roadblock}, unblock {road|border|crossing|port|aid|route|strait}, let {aid|convoy|truck|inspector|observer|ship|refugee} through, open {border|crossing|corridor|airspace|port|road|gate|facility|site|nuclear site|embassy|door} to, accept {inspector|inspection|observer|monitor|peacekeeper|monitoring}, agree to {inspection|inspector|deployment of peacekeeper}, welcome {inspector|observer|monitor}, host {inspector|observer|monitor}, unseal {border|site}, unlock {border}, clear {way} for, facilitate {passage|delivery|access|evacuation}, turn on {gas|tap|water|electricity}, resume {inspection|flight|supply|gas supply|water supply|monitoring}, lift {gate|quarantine|ban on entry}, cooperate with {inspector|investigation|agency|investigator|court}",
    nouns:
      "reopening, reopening of the border, humanitarian access, opening of the border, safe passage, humanitarian corridor, reopening of the crossing, reopening of the road, reopening of borders, reopening of the airspace, reopening of the embassy, opening of the crossing, opening of a corridor, aid corridor, evacuation corridor, consular access, access for inspectors, free passage, inspection by, humanitarian convoy",
    weak: true,
  },
  {
    // Who is let in, and to do what: "will allow the inspectors to visit the site".
    type: "RETREAT",
    mode: "access",
    frame: "toward",
    animate: true,
    takesDeed: true,
    complements: "visit inspect enter deliver monitor verify examine access cross transit operate",
    verbs: "allow, permit",
  },
  {
    type: "RETREAT",
    mode: "resign",
    frame: "alone",
    verbs:
      "resign, resign as, resign from, step down, step down as, step aside, quit {post|office|job|government|cabinet|position|party|coalition}, quit as, abdicate, bow out, stand down as, leave {office|post|power|government|cabinet|coalition|parliament|politics|party leadership}, tender {resignation}, submit {resignation}, hand in {resignation}, announce {resignation}, give up {power|post|office|seat|job|leadership|crown|throne|presidency}, relinquish {power|post|office|leadership|throne|crown|presidency}, vacate {post|office|seat|presidency|position}, transfer {power}, quit, step down over, step down from, stand down from, stand aside, walk out of {government|coalition|cabinet}, pull out of {government|coalition|race}, withdraw from {government|coalition|race|election|politics}, hand {resignation} to, offer {resignation}, present {resignation}, renounce {throne|post|power}, step back from {politics|role|post}, call it quits, surrender {office|post}, go into exile, dissolve {itself}, retire as, resign over, resign in, resign en masse, drop out of {race|election|coalition}, bow out of {race}",
    nouns:
      "resignation, abdication, stepping down, transfer of power, mass resignation, ouster from office, relinquishment of power, handover of the presidency",
  },
  { type: "RETREAT", mode: "release", frame: "upon", verbs: "order {release|freeing} of" },
];
