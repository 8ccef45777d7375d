/** Lexicon of COERCE: forcing another's hand without violence to persons. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const coerce: readonly LexiconGroup[] = [
  {
    type: "COERCE",
    mode: "restrict",
    frame: "upon",
    verbs:
      "sanction, impose $restriction, slap $restriction on, levy {tariff|duty|sanction|tax}, tighten $restriction, extend $restriction, expand $restriction, renew $restriction, reimpose $restriction, re-impose $restriction, reinstate $restriction, enforce $restriction, maintain $restriction, announce $restriction, unveil {sanction|tariff}, introduce $restriction, toughen $restriction, ban, ban from, outlaw, prohibit, bar, bar from, embargo, blockade, besiege, ban {import|export|company|party|product|travel|entry|flight|app}, blacklist {company|official|entity|firm}, freeze {asset|account|fund}, restrict {export|import|access|movement|travel|flight|entry|trade}, limit {export|import|access|movement}, curb {export|import|access|trade}, block {import|export|access|ship|shipment|account|convoy|strait|delivery}, cut off access to, designate as {terrorist}, designate, seal {office|mosque|building}, impound {ship|boat|vehicle}, close down {newspaper|office|party}, shut down {newspaper|station|office|internet}, dissolve {parliament|party|government}, dismiss {government|parliament|prime minister|minister|judge|commander|general}, depose, overthrow, oust, topple, remove from {office|power|post}, sack, fire {minister|general|official|chief}, suspend {constitution|parliament|minister}, confine to, crack down on, clamp down on, suppress, repress, silence, persecute, purge, harass, subjugate, force, coerce, stifle, destabilize, destabilise, undermine, sabotage, interfere in, meddle in, intervene in, put on blacklist, place on blacklist, add to {blacklist|sanction list|list of terrorist}, place under {sanction|embargo}, put under {sanction|embargo}, hit with {sanction|tariff|embargo|fine}, target with {sanction|tariff}, punish with {sanction|tariff}, slap {fine} on, strangle {economy|trade}, seal off {border|port|city|town}, close {strait|waterway}, shut {port|strait|waterway}, bar {entry|import|ship|aircraft|airline} from, deny {visa|overflight|landing right} to, freeze out, cut off from {market|swift|bank}",
    nouns:
      "sanction, economic sanction, embargo, arms embargo, trade embargo, blockade, naval blockade, tariff, travel ban, visa ban, import ban, export ban, crackdown, clampdown, siege, asset freeze, restriction, repression, ban, sanctions campaign, campaign of maximum pressure, maximum pressure campaign, export control, coup, overthrow, ouster, interference, meddling, persecution, purge, intervention, subversion, pressure campaign",
    weak: true,
  },
  {
    type: "COERCE",
    mode: "seize",
    frame: "act",
    verbs:
      "seize, seize $property, confiscate, confiscate $property, capture $property, capture, take over $property, take {control|possession} of, take {town|city|village|hill|position|base|island|airport|port|bridge}, seize {control} of, gain {control} of, wrest {control} of, take {control} over, annex, occupy, occupy $property, impound, expropriate, nationalize, nationalise, appropriate, overrun, conquer, recapture, retake, board {ship|vessel|tanker}, commandeer, requisition, grab {land|territory|asset}, colonize, invade and occupy, plunder, squat, intercept {ship|vessel|tanker|boat|flotilla|convoy}, detain {ship|vessel|tanker|boat|freighter|trawler|crew of}, settle {land|territory}, build {settlement|outpost|island|wall}, demolish {house|home|building|village}, raze {house|home|village}, evict, loot {museum|warehouse}, storm {ship|vessel|tanker}, hijack {cargo}, raise {flag} over, plant {flag} on, march into, roll into, swallow up {territory|land}, lay hands on {asset|property}, sequester, sequestrate, impound {vessel|plane|tanker|aircraft|cargo|car}, confiscate {passport|catch|equipment|phone}",
    nouns:
      "seizure, confiscation, annexation, occupation, takeover, expropriation, capture, nationalization, nationalisation, land grab, military occupation, settlement construction, demolition, eviction",
  },
  {
    type: "COERCE",
    mode: "arrest",
    frame: "act",
    verbs:
      "arrest, detain, take into custody, round up, apprehend, jail {journalist|activist|leader|critic|dissident|protester|opponent}, lock up, hold in custody, place under house arrest, put under house arrest, put behind bars, capture {suspect|militant|leader|commander|soldier|fighter|terrorist}, nab, imprison {journalist|activist|leader|critic|dissident|opponent}, intern, take prisoner, hold {prisoner|hostage|suspect|sailor|crew|fisherman|driver|citizen|national|journalist|pilot}, subpoena {leader}, charge with {treason|spying|espionage|terrorism|sedition|murder|corruption}, issue {warrant|arrest warrant}, raid, summon {opposition leader|activist|journalist}, take captive, keep in {detention|jail}, incarcerate, handcuff, collar, pick up {suspect}, haul in, haul off, take away in handcuffs, take in for questioning, bundle into {van|car}, put under arrest, place under arrest, hold under arrest, hold incommunicado, keep behind bars, remand in {custody}, hunt down {suspect|fugitive}, swoop on {cell|suspect}, throw in {jail|prison}, throw into {jail|prison}, bust",
    nouns:
      "arrest, detention, mass arrest, house arrest, roundup, imprisonment, arrest warrant, capture of, jailing, police raid, incarceration, captivity, custody",
  },
  {
    type: "COERCE",
    mode: "deport",
    frame: "act",
    verbs:
      "deport, expel {migrant|refugee|citizen|national|worker|foreigner|family|student}, banish, exile, repatriate forcibly, displace, drive out, force out, uproot, turn back {migrant|boat|refugee}, push back {migrant|refugee}, send back {migrant|refugee}, refoul, evict {family|settler|resident}",
    nouns: "deportation, banishment, forced displacement, ethnic cleansing, mass expulsion, pushback, forced return",
  },
  {
    type: "COERCE",
    mode: "censor",
    frame: "act",
    verbs:
      "censor, gag, muzzle, jam {broadcast|signal|radio}, shut down {broadcaster|website|channel}, block {website|facebook|twitter|internet|site|broadcast|channel|app}, ban {newspaper|broadcast|film|book|rally|protest|demonstration|media|broadcaster}, suspend {newspaper|broadcaster|channel|license|internet}, close {newspaper|station|channel}, take off air, revoke {press credential}",
    nouns: "censorship, internet shutdown, media blackout, gag order, press ban, internet blackout",
  },
  {
    type: "COERCE",
    mode: "curfew",
    frame: "upon",
    verbs: "declare {curfew}, order {curfew}, clamp {curfew}",
    nouns: "curfew",
  },
  {
    type: "COERCE",
    mode: "martial-law",
    frame: "upon",
    verbs:
      "declare {martial law|emergency|state of emergency|state}, impose {martial law|emergency|state of emergency|emergency rule|state}, extend {state of emergency|emergency|martial law}, proclaim {emergency|martial law}",
    nouns: "martial law, state of emergency, emergency rule",
    weak: true,
  },
  {
    type: "COERCE",
    mode: "withhold",
    frame: "upon",
    verbs:
      "withhold, withhold {payment|fund|aid|tax|information|water|revenue|salary}, hold back {fund|water|payment|aid}, delay {payment|aid|delivery}, refuse to pay, default on, retain {fund|revenue}, hoard, divert {water|river|aid}",
    nouns: "nonpayment, withholding",
  },
  {
    type: "COERCE",
    mode: "misinformation",
    frame: "upon",
    verbs:
      "spread {rumor|rumour|disinformation|misinformation|lie|propaganda|falsehood}, disseminate {propaganda|disinformation|falsehood}, drive {wedge} between, sow {discord|division}, falsify, doctor {video|image}, peddle {lie|disinformation}, fabricate, smear, discredit, stir up {tension|unrest|trouble}, foment {unrest|rebellion|trouble}",
    nouns:
      "disinformation campaign, disinformation, misinformation campaign, smear campaign, propaganda campaign, media campaign, fake news campaign",
    weak: true,
  },
  {
    type: "COERCE",
    mode: "cyber",
    frame: "act",
    verbs:
      "hack, hack into, breach {network|system|server}, break into {network|server|computer}, infect {computer|network}, disrupt {network}, cyberattack, wage {cyberwarfare|cyberwar} against, wiretap, eavesdrop on",
    nouns:
      "cyberattack, cyber attack, hacking, hack, data breach, denial-of-service attack, ransomware attack, cyber espionage, malware attack, phishing campaign, cyber warfare, cyberwarfare, cyber war, cyber operation, cyber campaign, cyber offensive, hacking attack, hacking campaign, computer attack",
  },
  // A court or a government has it done.
  { type: "COERCE", mode: "arrest", frame: "upon", verbs: "order {arrest|detention|imprisonment} of" },
  { type: "COERCE", mode: "deport", frame: "upon", verbs: "order {deportation|expulsion} of" },
  { type: "COERCE", mode: "seize", frame: "upon", verbs: "order {seizure|confiscation|impounding} of" },
  {
    type: "COERCE",
    mode: "censor",
    frame: "upon",
    verbs: "order {closure} of, suspend {publication|broadcast} of, ban {publication|broadcast} of",
  },
];
