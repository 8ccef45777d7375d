/** Lexicon of AID: material help that benefits the receiver. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const aid: readonly LexiconGroup[] = [
  {
    type: "AID",
    frame: "give",
    verbs:
      "supply with, provide with, furnish with, equip with, arm with, aid, assist, help, rescue, save, evacuate, feed, shelter, treat, vaccinate, fund, finance, subsidize, subsidise, bankroll, bail out, sponsor, arm, equip, train, donate, donate to, protect, escort, house, resettle, care for, give {refuge|shelter|asylum|protection|aid|assistance|money|weapon|help|loan|food|sanctuary|million|billion|supply|supplies|ventilator|generator|tent|blanket|wheat|flour|grain|vaccine|dose|medicine|equipment|vehicle|tank|jet|missile|passport|scholarship|fuel|ammunition|arm|cash|grant|boat|ship|guarantee}, grant {asylum|loan|refuge|citizenship|aid|protection|sanctuary|residency|million|billion|temporary protection|refugee status|residence|nationality|scholarship}, offer {asylum|shelter|refuge|aid|help|assistance|sanctuary|money|million|billion|troop|weapon|training|expertise|doctor|fund|loan|grant|hospital|vaccine|blood|citizenship|passport|safe haven|haven}, provide $aid, provide {shelter|meal|ration|relief good|shelter material|gear|refuge|training|protection|security|service|treatment|cover|sanctuary|haven|safe haven|scholarship|expertise|air cover|logistics}, send $aid, deliver $aid, supply $aid, ship $aid, donate $aid, airlift, airdrop, air-drop, fly in $aid, extend $aid, lend {money|billion|million|hand|help|support|assistance|expertise|weapon|tank}, lend to, loan, disburse $aid, release {aid|fund|tranche|loan|million|billion|weapon|package}, contribute to, contribute $aid, contribute $money, allocate $aid, allocate $money, funnel $aid, channel $aid, pour {money|billion} into, distribute $aid, deploy {peacekeeper|rescuer|medic|doctor|observer|aid worker}, restore {aid|power|water|service}, resume {aid|assistance|delivery|funding}, increase {aid|assistance|funding}, come to {aid|rescue|defence|defense|assistance|help} of, come to {aid|rescue}, bolster {defense|defence}, pay {million|billion|salary|compensation}, compensate, reimburse, rebuild, relieve, liberate, free {hostage|village|town}, take in {refugee|migrant}, welcome {refugee}, host {refugee}, back with {weapon}, allow {refugee}, naturalize, guard, go to {aid|help|rescue|assistance} of, extend {credit line|line of credit}, pump {money|billion|million|cash} into, plough {money|billion|million} into, plow {money|billion|million} into, inject {money|billion|million} into, wire $money to, transfer {million|billion|money|fund|weapon|jet|tank|artillery|ammunition}, award {grant|scholarship|million}, replenish {stock|stockpile|arsenal}, restock, resupply, gift, hand over {vehicle|ambulance|patrol boat|helicopter|cheque|check|donation|truck|radar|boat|million}, deliver {million|batch|consignment|shipment|system|fighter}, kit out, outfit, modernize {army|force|navy|fleet}, modernise {army|force|navy|fleet}, mentor {soldier|force|troop|officer}, advise {army|force|troop|military}, shield, prop up, shore up, underwrite, tend {wounded}, inoculate, immunize, immunise, accommodate {refugee|evacuee|migrant}, absorb {refugee}, admit {refugee|wounded|patient|evacuee}, accept {refugee|evacuee}, harbor, harbour, give {refugee} shelter, rehouse, relocate {refugee|interpreter|evacuee|civilian}, pluck {sailor|survivor|crew}, pull {survivor|crew} from, dig out {survivor}, clear {mine|rubble|debris}, reconstruct, build {school|hospital|clinic|well|camp|shelter|house|mosque} in, build {school|hospital|clinic|well|camp|shelter|house|road|bridge|stadium} for, dig {well}, train {troop|police|pilot|soldier|officer|force|army|doctor|guard}, treat {wounded|soldier|patient|victim}, evacuate {citizen|civilian|national|wounded|diplomat|student|patient|resident}, airlift {supply|aid|food|troop|weapon|wounded|refugee}, set up {hospital|field hospital|camp|shelter|fund}, establish {camp|hospital|fund}, open {shelter|camp|hospital|kitchen}, operate on, nurse back, sponsor {militia|rebel|refugee|scholarship|fighter}, smuggle {weapon|arm} to, funnel {weapon|arm|money|cash|fighter} to, sneak {weapon} to, slip {weapon|money} to, flood with {weapon}, lavish {money|aid} on, allot {million|billion}, budget {million|billion} for, commit {million|billion|troop}, chip in, give $money to, provide $money, donate $money, grant $money, award $money to, disburse $money, hand over $aid to, pay for, foot {bill}, cover {cost}, finance {construction|project|school}, guarantee {loan}, prolong {aid}, raise {money|million|fund} for, collect {donation|money} for, escort {ship|tanker|convoy|vessel}, protect {ship|shipping|tanker|civilian|convoy}, defend {ship|airspace|city} against, shoot {missile} down for, open $border to refugee, open $border to migrant, deploy as peacekeeper, serve as peacekeeper, deploy $forces as peacekeeper, participate in peacekeeping operation, take part in peacekeeping operation, participate in peacekeeping mission, naturalise, arm and train, patch up {wounded}, send {hospital ship|ration|relief good|meal|team|warm clothes|mercenary|peacekeeper|convoy|million|billion|dollar}",
    nouns:
      "aid, assistance, humanitarian aid, military aid, economic aid, financial aid, relief, aid package, aid shipment, donation, loan, bailout, rescue, asylum, airlift, evacuation, humanitarian assistance, military assistance, financial support, military support, grant, relief supplies, aid convoy, relief effort, arms delivery, weapons delivery, weapons supply, arms supply, financing, funding, peacekeeping mission, peacekeeping force, peacekeeping operation, peacekeeping contingent, deployment of peacekeepers, arrival of peacekeepers, loan guarantee, food aid, medical aid, disaster relief, compensation, reparation, training mission, rescue mission, humanitarian mission, subsidy, humanitarian relief, emergency aid, emergency relief, emergency assistance, military equipment, development aid, development assistance, budget support, aid flight, aid delivery, delivery of aid, delivery of weapons, delivery of tanks, delivery of vaccines, supply of weapons, supply of arms, supply of ammunition, shipment of aid, shipment of weapons, weapons shipment, arms shipment, arms package, weapons package, military package, rescue package, rescue operation, rescue effort, evacuation flight, line of credit, credit line, soft loan, technical assistance, logistical support, air cover, security assistance, vaccine donation, protection of, political asylum, temporary protection, safe haven, refuge, sanctuary, protection force, training of, vaccine shipment, donor money, scholarship, stipend, bridging loan, emergency loan, debt guarantee, reconstruction aid, search and rescue, handout, treatment of wounded, armament",
    weak: true,
  },
  {
    // What is carried is the help: "has flown surgeons to Lebanon", "trucked flour across the border".
    type: "AID",
    frame: "give",
    verbs:
      "fly {surgeon|doctor|nurse|medic|rescuer|medicine|supply|supplies|food|aid|equipment|tent|blanket|vaccine|water|oxygen|ton|tonne|hospital}, truck $aid, ferry {aid|supply|supplies|food|medicine|water}, rush {aid|supply|supplies|food|medicine|doctor|medic|rescuer|equipment|help}, transport {aid|supply|supplies|food|medicine|vaccine}, unload {aid|supply|supplies|food|medicine|water|equipment|tent|ton|tonne}, hand over {aid|supply|supplies|vaccine|medicine|equipment|ton|tonne}, dispatch {aid|supply|supplies|medicine|doctor|medic|rescuer|hospital}",
  },
  {
    // "A plane of the Red Cross landed in Beirut with medicine."
    type: "AID",
    frame: "visit",
    subjects:
      "plane aircraft flight ship vessel convoy truck lorry jet airliner helicopter transport freighter shipment planeload",
    complements:
      "medicine medical aid supply supplies food relief equipment hospital oxygen vaccine dressing tent blanket water flour rice doctor surgeon medic rescuer humanitarian",
    verbs:
      "land in, land at, arrive in, arrive at, arrive, reach, dock in, dock at, leave for, head for, head to, fly to, touch down in",
  },
  {
    type: "AID",
    frame: "get",
    verbs:
      "receive $aid from, receive {asylum|shelter|refuge|training|million|billion|shipment of aid} from, obtain $aid from, get $aid from, secure {loan|funding|aid|million|billion|weapon|vaccine} from, borrow {money|million|billion} from, win {loan|aid|funding|grant} from, draw {loan|funding} from, accept {aid|help|assistance|donation|money|weapon|loan|vaccine} from, obtain {asylum|citizenship} from, get {million|billion|asylum} from",
  },
  {
    type: "AID",
    frame: "give",
    takesDeed: true,
    needsDeed: true,
    complements: "help assist aid support protect defend rescue",
    verbs: "send $forces, deploy $forces, dispatch $forces, send {medic|doctor|rescuer|team|expert|adviser|advisor}",
  },
];
