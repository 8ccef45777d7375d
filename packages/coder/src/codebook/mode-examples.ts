/** Two sentences of our own for each mode, the word that tells it between asterisks. A test holds them to the coder. */
import type { EventType } from "./event-types.ts";

export const modeExamples: { readonly [T in EventType]?: { readonly [mode: string]: readonly [string, string] } } = {
  CONSULT: {
    visit: ["The Indian prime minister *visited* Nepal.", "The Turkish foreign minister *flew* to Baku."],
    "third-party": [
      "Qatar *mediated* between Chad and Sudan.",
      "Norway *facilitated* talks between Colombia and Venezuela.",
    ],
    multilateral: [
      "France, Germany and Poland held a trilateral *summit* in Weimar.",
      "Egypt, Jordan and Iraq held a three-way *meeting* in Amman.",
    ],
    phone: [
      "The Ukrainian president *phoned* the Polish president.",
      "The Japanese minister *had* a phone call with the Australian minister.",
    ],
  },
  RETREAT: {
    withdraw: ["Russia *withdrew* its troops from Armenia.", "Ethiopian forces *retreated* from Somalia."],
    release: ["North Korea *released* the South Korean sailors.", "Iran *freed* two French prisoners."],
    disarm: ["Colombian rebels *laid* down their arms.", "The Burundian rebels *surrendered* to the army."],
    ceasefire: ["Armenia and Azerbaijan *observed* a truce.", "Israel and Lebanon *agreed* to a ceasefire."],
    access: ["Iran *allowed* inspectors into the plant.", "Colombia *reopened* its border with Venezuela."],
    resign: ["The Lebanese prime minister *resigned*.", "The Bolivian president *stepped* down."],
  },
  REQUEST: {
    assist: ["Haiti *requested* aid from Canada.", "Ukraine *asked* for weapons from Germany."],
    change: ["Spain *demanded* reforms from Venezuela.", "Ethiopia *called* for an investigation against Eritrea."],
    yield: ["Turkey *urged* Israel to lift the blockade.", "Mexico *demanded* an apology from Spain."],
    meet: ["South Korea *proposed* talks with North Korea.", "Pakistan *sought* a meeting with India."],
  },
  ACCUSE: {
    disapprove: ["India *condemned* Pakistan over the attack.", "Chile *criticized* Nicaragua."],
    allege: ["China *accused* the Philippines of provocation.", "Ukraine *blamed* Russia for the explosion."],
    investigate: [
      "Dutch prosecutors *investigated* a Russian officer.",
      "Argentina *opened* an investigation against Iran.",
    ],
  },
  REJECT: {
    assist: ["Russia *refused* to help Armenia.", "Cuba *refused* aid from the United States."],
    change: ["Iran *refused* to criticize Russia.", "Hungary *refused* to sanction Russia."],
    yield: ["Israel *refused* to withdraw from Syria.", "Iran *refused* to release the British sailors."],
    meet: ["Algeria *refused* to meet the Moroccan envoy.", "Serbia *refused* to hold talks with Kosovo."],
  },
  THREATEN: {
    restrict: [
      "The United States *threatened* Mexico with tariffs.",
      "The European Union *threatened* sanctions against Belarus.",
    ],
    arrest: [
      "Kenya *threatened* to arrest the Somali diplomats.",
      "South Africa *threatened* to detain the Israeli officials.",
    ],
    relations: [
      "Serbia *threatened* to cut ties with Montenegro.",
      "Turkey *threatened* to suspend relations with Sweden.",
    ],
    expel: ["Mali *threatened* to expel the French diplomats.", "Poland *threatened* to expel Russian diplomats."],
    territory: ["Venezuela *threatened* to annex the land of Guyana.", "Turkey *threatened* to seize Greek islands."],
    violence: ["North Korea *threatened* to attack South Korea.", "Iran *threatened* Israel with missiles."],
  },
  PROTEST: {
    demo: [
      "Thousands of Georgians *protested* against the government in Tbilisi.",
      "Hundreds of Serbs *rallied* against Kosovo.",
    ],
    riot: [
      "Serbian protesters *rioted* against the government.",
      "Iranian protesters *stormed* the Saudi embassy in Tehran.",
    ],
    strike: ["Belgian dockers *went* on strike.", "Nigerian unions *staged* a general strike against the government."],
    hunger: [
      "Turkish prisoners *went* on hunger strike.",
      "Tunisian activists *began* a hunger strike against the government.",
    ],
    boycott: ["Armenia *boycotted* Turkish goods.", "Pakistani traders *boycotted* Indian products."],
    obstruct: [
      "Polish farmers *blocked* the road to Ukraine.",
      "Bolivian protesters *blocked* a highway against the government.",
    ],
    vandalize: [
      "Serbian protesters *vandalized* the Croatian embassy.",
      "Egyptian protesters *defaced* the Israeli embassy.",
    ],
  },
  SANCTION: {
    convict: ["A Russian court *sentenced* an American citizen.", "A Greek court *convicted* Turkish officers."],
    expel: ["Colombia *expelled* five Venezuelan diplomats.", "Poland *expelled* a Belarusian diplomat."],
    withdraw: ["Morocco *severed* diplomatic relations with Iran.", "Algeria *recalled* its ambassador from France."],
    discontinue: ["Germany *suspended* aid to Uganda.", "Russia *halted* gas supplies to Finland."],
  },
  MOBILIZE: {
    troops: [
      "Russia *deployed* troops near the border of Ukraine.",
      "Kenya *massed* soldiers near the border of Somalia.",
    ],
    weapons: ["North Korea *fired* a missile over Japan.", "China *launched* missiles off Taiwan."],
    police: [
      "Spain *deployed* police along the border with Morocco.",
      "Poland *sent* police to the border with Belarus.",
    ],
    militia: ["Iran *mobilized* militias against Iraq.", "Ethiopia *mobilized* militias against Eritrea."],
  },
  COERCE: {
    seize: ["Kenya *seized* a Somali vessel.", "Azerbaijan *recaptured* two villages from Armenia."],
    restrict: ["The United States *imposed* sanctions on Venezuela.", "China *banned* imports from Lithuania."],
    censor: ["Russia *blocked* the website of a Ukrainian newspaper.", "Turkey *censored* a German broadcaster."],
    curfew: ["Sri Lanka *declared* a curfew.", "Iraq *ordered* a curfew."],
    "martial-law": ["Ukraine *declared* martial law.", "Ethiopia *declared* a state of emergency."],
    arrest: ["Kosovo *arrested* two Serbian officials.", "Iran *detained* a French traveller."],
    deport: ["Pakistan *deported* Afghan refugees.", "Turkey *deported* two Uzbek students."],
    withhold: ["Israel *withheld* tax revenues from the Palestinians.", "Egypt *withheld* payments from Sudan."],
    misinformation: ["Russia *spread* disinformation against Ukraine.", "Iran *spread* propaganda against Israel."],
    cyber: ["Russian hackers *hacked* the German parliament.", "North Korea *hacked* a South Korean bank."],
  },
  ASSAULT: {
    abduct: ["Somali militants *kidnapped* two Kenyan teachers.", "Libyan gunmen *abducted* an Egyptian diplomat."],
    beat: ["Belarusian police *beat* a Polish journalist.", "Turkish guards *beat* Armenian protesters."],
    torture: ["Syrian officers *tortured* a Lebanese prisoner.", "Russian soldiers *tortured* Ukrainian prisoners."],
    sexual: ["Eritrean soldiers *raped* Ethiopian women.", "Serbian soldiers *raped* Bosnian women."],
    targeted: ["Israel *assassinated* an Iranian scientist.", "Indian agents *killed* a Pakistani general."],
    destroy: [
      "Turkish forces *destroyed* a Kurdish village in Syria.",
      "Russian soldiers *burned* down a Ukrainian hospital.",
    ],
    primitive: ["A Tunisian attacker *stabbed* a French policeman.", "Militants *beheaded* an Egyptian soldier."],
    firearms: ["North Korean soldiers *shot* a South Korean official.", "Indian troops *fired* at Pakistani soldiers."],
    explosives: ["Israel *bombed* targets in Syria.", "Somali militants *blew* up a Kenyan bus."],
    "suicide-attack": [
      "Pakistani militants carried out a suicide *bombing* against Chinese engineers.",
      "A suicide *attack* by Somali militants on Kenyan soldiers shocked the region.",
    ],
    aerial: [
      "Turkey launched *airstrikes* against Kurdish fighters in Iraq.",
      "Saudi warplanes *struck* a Yemeni village.",
    ],
    drone: [
      "Ukrainian drones *struck* a Russian refinery.",
      "Turkey *launched* a drone strike against Kurdish fighters in Iraq.",
    ],
    "heavy-weapons": ["Russian artillery *shelled* Ukrainian positions.", "Pakistan *shelled* Indian villages."],
    "crowd-control": [
      "Greek police *fired* tear gas at Turkish protesters.",
      "Israeli police *fired* tear gas at Palestinian protesters.",
    ],
    unconventional: ["Iraq launched a gas *attack* on Iranian soldiers.", "Iraq *gassed* Iranian soldiers."],
  },
};
