/** Two sentences of our own for each event type, the word that tells it between asterisks. A test holds them to the coder. */
import type { EventType } from "./event-types.ts";

export const eventExamples: { readonly [T in EventType]: readonly [string, string] } = {
  AGREE: [
    "Ethiopia *agreed* to hold elections with Eritrea.",
    "Greece and Italy *signed* a deal on maritime borders in Athens.",
  ],
  CONSULT: [
    "The Turkish foreign minister *met* the Greek foreign minister in Athens.",
    "The Indian prime minister *visited* Kathmandu on Tuesday.",
  ],
  SUPPORT: ["Armenia *praised* France for its stance.", "Norway *recognised* the government of Fiji."],
  CONCEDE: ["Japan *apologised* to South Korea.", "Washington *eased* sanctions on Sudan."],
  COOPERATE: [
    "India and Japan held joint *exercises* in the Bay of Bengal.",
    "Chile *extradited* a former officer to Argentina.",
  ],
  AID: ["Germany *donated* medical equipment to Mali.", "Australia *provided* aid to Tonga."],
  RETREAT: ["North Korea *released* the South Korean sailors.", "Russia *withdrew* its troops from Armenia."],
  REQUEST: ["Spain *urged* Morocco to release the fishermen.", "Kenya *called* on Somalia to reopen the border."],
  ACCUSE: ["China *accused* the Philippines of provocation.", "India *condemned* Pakistan over the attack."],
  REJECT: ["Egypt *rejected* a proposal of Ethiopia on the dam.", "Algeria *refused* to meet the Moroccan envoy."],
  THREATEN: ["North Korea *threatened* to attack South Korea.", "Iran *threatened* Israel with retaliation."],
  PROTEST: [
    "Thousands of Georgians *protested* against the government in Tbilisi.",
    "Hundreds of Serbs *rallied* against Kosovo.",
  ],
  SANCTION: ["Colombia *expelled* five Venezuelan diplomats.", "Morocco *severed* diplomatic relations with Iran."],
  MOBILIZE: ["Russia *deployed* troops near the border of Ukraine.", "Ukraine *mobilized* its army against Russia."],
  COERCE: ["Kenya *seized* a Somali vessel.", "The United States *imposed* sanctions on Venezuela."],
  ASSAULT: ["Israel *bombed* targets in Syria.", "Turkish forces *attacked* Kurdish fighters in Iraq."],
};
