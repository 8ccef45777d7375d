/** Lexicon of AID: material help that benefits the receiver. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const aid: readonly LexiconGroup[] = [
  {
    type: "AID",
    frame: "give",
    verbs:
      "supply with, provide with, furnish with, equip with, arm with, aid, assist, help, rescue, save, evacuate, feed, shelter, treat, vaccinate, fund, finance, subsidize, subsidise, bankroll, bail out, sponsor, arm, equip, train, donate, donate to, protect, escort, house, resettle, care for, give {refuge|shelter|asylum|protection|aid|assistance|money|weapon|help|loan|food|sanctuary}, grant {asylum|loan|refuge|citizenship|aid|protection|sanctuary|residency}, offer {asylum|shelter|refuge|aid|help|assistance|sanctuary}, provide $aid, provide {shelter|refuge|training|protection|security|service|treatment|cover|sanctuary}, send $aid, deliver $aid, supply $aid, ship $aid, donate $aid, airlift, airdrop, air-drop, fly in $aid, extend $aid, lend {money|billion|million}, lend to, loan, disburse $aid, release {aid|fund|tranche|loan}, contribute to, contribute $aid, contribute {million|billion|troop}, allocate $aid, allocate {million|billion}, funnel $aid, channel $aid, pour {money|billion} into, distribute $aid, deploy {peacekeeper|rescuer|medic|doctor|observer|aid worker}, restore {aid|power|water|service}, resume {aid|assistance|delivery|funding}, increase {aid|assistance|funding}, come to {aid|rescue} of, come to {aid|rescue}, bolster {defense|defence}, pay {million|billion|salary|compensation}, compensate, reimburse, rebuild, relieve, liberate, free {hostage|village|town}, take in {refugee|migrant}, welcome {refugee}, host {refugee}, back with {weapon}, allow {refugee}, naturalize, grant {million|billion}, guard",
    nouns:
      "aid, assistance, humanitarian aid, military aid, economic aid, financial aid, relief, aid package, aid shipment, donation, loan, bailout, rescue, asylum, airlift, evacuation, humanitarian assistance, military assistance, financial support, military support, grant, relief supplies, aid convoy, relief effort, arms delivery, weapons delivery, weapons supply, arms supply, financing, funding, peacekeeping mission, peacekeeping force, loan guarantee, food aid, medical aid, disaster relief, compensation, reparation, training mission, rescue mission, humanitarian mission, subsidy",
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
      "receive $aid from, receive {asylum|shelter|refuge|loan|training} from, obtain $aid from, get $aid from, secure {loan|funding|aid} from, borrow from, borrow {money|million|billion} from",
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
