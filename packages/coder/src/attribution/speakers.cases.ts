/** Texts of our own with who speaks in them, in text order: `words → actor | country sector`, "anonymous" where nobody is named. */
export interface SpeakerCase {
  readonly text: string;
  readonly expected: readonly string[];
}

const rows: readonly (readonly [string, ...string[]])[] = [
  // sides of those who are described
  ["A diplomatic source said that the talks had failed.", "A diplomatic source → anonymous | – GOV"],
  ["An Iraqi official said that the border was closed.", "An Iraqi official → anonymous | IRQ GOV"],
  ["Sources close to the Kremlin said that the visit was off.", "Sources close to the Kremlin → anonymous | RUS GOV"],
  ["A senior NATO diplomat declined to comment.", "A senior NATO diplomat → anonymous | – IGO"],
  [
    "A diplomatic source who closely monitors the Iran-Iraq relations said that the talks went well.",
    "A diplomatic source who closely monitors the Iran-Iraq relations → anonymous | – GOV",
  ],
  [
    "Three Ukrainian military intelligence sources said that the bridge was mined.",
    "Three Ukrainian military intelligence sources → anonymous | UKR MIL",
  ],
  [
    "A source in the Turkish defence ministry said that the raid was over.",
    "A source in the Turkish defence ministry → anonymous | TUR GOV",
  ],
  ["A Western diplomat in Tehran said that the deal was dead.", "A Western diplomat in Tehran → anonymous | – GOV"],
  [
    "Two security officials in Baghdad said that the convoy was hit.",
    "Two security officials in Baghdad → anonymous | IRQ GOV",
  ],
  ["Analysts believe that the truce will not hold.", "Analysts → anonymous | – –"],
  [
    "A senior Lebanese security official said that the cell was broken up.",
    "A senior Lebanese security official → anonymous | LBN COP",
  ],
  [
    "Two Israeli intelligence officers said that the tunnel was empty.",
    "Two Israeli intelligence officers → anonymous | ISR SPY",
  ],
  ["A Ghanaian trader said that the road was blocked.", "A Ghanaian trader → anonymous | GHA BUS"],
  ["A UN official said that the aid had not arrived.", "A UN official → anonymous | – IGO"],
  ["Aid workers said that the camp was full.", "Aid workers → anonymous | – NGO"],
  ["A rebel commander said that the town had fallen.", "A rebel commander → anonymous | – REB"],
  ["A European diplomat said that the text was agreed.", "A European diplomat → anonymous | – GOV"],
  ["An EU diplomat said that the text was agreed.", "An EU diplomat → anonymous | – IGO"],
  ["Iranian state media said that the drone was shot down.", "Iranian state media → Iranian state media | IRN MED"],
  ["A Pakistani army officer said that four men were killed.", "A Pakistani army officer → anonymous | PAK MIL"],
  [
    "Villagers in Armenia's Syunik region said that the road was cut.",
    "Villagers in Armenia's Syunik region → anonymous | ARM CVL",
  ],
  ["A Kurdish source said that the deal was off.", "A Kurdish source → anonymous | – –"],
  [
    "A US official who spoke on condition of anonymity said that the ships had turned back.",
    "A US official who spoke on condition of anonymity → anonymous | USA GOV",
  ],
  ["A Western intelligence source said that the plant was hit.", "A Western intelligence source → anonymous | – SPY"],
  [
    "An aide to the Libyan premier said that the trip was put off.",
    "An aide to the Libyan premier → anonymous | LBY GOV",
  ],
  [
    "A Ukrainian prosecutor said that the grave held forty bodies.",
    "A Ukrainian prosecutor → Ukrainian prosecutor | UKR JUD",
  ],
  [
    "A spokesman for the Houthi movement said that the ship was hit.",
    "A spokesman for the Houthi movement → anonymous | YEM REB",
  ],
  [
    "A professor at Tehran University said that the vote would fail.",
    "A professor at Tehran University → anonymous | IRN EDU",
  ],
  [
    "An executive at the Russian gas company said that the line was safe.",
    "An executive at the Russian gas company → executive at the Russian gas company | RUS BUS",
  ],
  [
    "A source at the Syrian foreign ministry said that the embassy would reopen.",
    "A source at the Syrian foreign ministry → anonymous | SYR GOV",
  ],
  [
    "A minister in the Kosovo government said that the barrier would stay.",
    "A minister in the Kosovo government → minister | XKX GOV",
  ],
  ["Residents of Goma said that the lights were out.", "Residents of Goma → anonymous | COD CVL"],
  ["A Polish border guard said that the crowd had moved on.", "A Polish border guard → Polish border guard | POL MIL"],
  ["A Japanese government source said that the talks were near.", "A Japanese government source → anonymous | JPN GOV"],
  // beside the cue
  [
    "The crossing was shut so that a team could finish its checks, the spokesman of Iran’s customs administration, Ruhollah Latifi, said.",
    "the spokesman of Iran’s customs administration, Ruhollah Latifi → Ruhollah Latifi | IRN GOV",
  ],
  [
    "The premier had good relations with Tehran, even before he took office, Amir Mousavi, who was a cultural attaché in Algeria in 2015, said.",
    "Amir Mousavi, who was a cultural attaché in Algeria in 2015 → Amir Mousavi | – GOV",
  ],
  [
    "Baghdad had asked for more time, Ali Rabiei, who speaks for the government, said.",
    "Ali Rabiei, who speaks for the government → Ali Rabiei | IRN GOV",
  ],
  [
    "“If he cannot guard a lorry, what will he promise a president?” asked a lawmaker from Basra who requested anonymity.",
    "a lawmaker from Basra who requested anonymity → anonymous | IRQ LEG",
    "who → anonymous | IRQ LEG",
  ],
  [
    "The contracts, said Energy Secretary Dan Brouillette, would help Iraq stand on its own feet.",
    "Energy Secretary Dan Brouillette → Dan Brouillette | – GOV",
  ],
  [
    "Iran's minister retorted that the vote had failed, and China's envoy, Zhang Jun, said that bullying would not work.",
    "Iran's minister → Iran's minister | IRN GOV",
    "China's envoy, Zhang Jun → Zhang Jun | CHN GOV",
  ],
  // by the order of speaking
  [
    "The talks failed, a diplomatic source said. He doubted that they would resume.",
    "a diplomatic source → anonymous | – GOV",
    "a diplomatic source → anonymous | – GOV",
  ],
  [
    "An Iraqi official said that the border was closed. “Nobody crosses,” he added.",
    "An Iraqi official → anonymous | IRQ GOV",
    "An Iraqi official → anonymous | IRQ GOV",
  ],
  [
    "China’s foreign ministry condemned the strike. It repeated that the craft had been blown off course.",
    "China’s foreign ministry → China’s foreign ministry | CHN GOV",
    "China’s foreign ministry → China’s foreign ministry | CHN GOV",
  ],
  [
    "People familiar with the matter said that Riyadh had agreed. They said that the kingdom would sign on Friday.",
    "People familiar with the matter → anonymous | – –",
    "People familiar with the matter → anonymous | – –",
  ],
  ["A few lawmakers want more. “Expel the ambassador,” said one of them.", "A few lawmakers → anonymous | – LEG"],
  [
    "Gulf newspapers, along with their friends in London, have tried to smear Qatar. They portray the emir as a gambler.",
    "They → Gulf newspapers | – MED",
  ],
  [
    "The American and Saudi media work to divide Turkey and Qatar. They depict the base as a threat.",
    "They → American media | USA MED",
  ],
  [
    "Critics of the deal say Armenia lost. They claim that the road is a corridor for Turkey.",
    "Critics of the deal → anonymous | ARM CVL",
    "Critics of the deal → anonymous | ARM CVL",
  ],
  ["The rebels met envoys from Chad and Sudan. They said that the talks would resume.", "They → rebels | – REB"],
  [
    "State broadcasters in Minsk turned on Poland. They said that Warsaw was planning a war.",
    "They → State broadcasters | BLR MED",
  ],
  [
    "In an attempt to look strong, the Chadian and Sudanese newspapers, along with their readers, make efforts to drive a wedge between Egypt and Libya. They portray the pact as a defeat.",
    "They → Chadian newspapers | TCD MED",
  ],
  [
    "Prime Minister Giorgia Meloni met President Emmanuel Macron, who said that Paris would pay. She said that Rome would not.",
    "who → Emmanuel Macron | FRA GOV",
    "She → Giorgia Meloni | ITA GOV",
  ],
  [
    "Their media suggest that Iran has lost its influence. The new premier, the argument goes, is doing so because he fears the protesters.",
    "Their media → anonymous | – MED",
    "Their media → anonymous | – MED",
    "he → anonymous | IRN GOV",
  ],
  [
    "Talks were held in Beijing, the joint statement said. It added that the ministers would meet.",
    "the joint statement → anonymous | – –",
    "the joint statement → anonymous | – –",
  ],
  [
    "The two countries agree to reopen their embassies within two months, the joint communique says. It affirms respect for the sovereignty of states.",
    "the joint communique → anonymous | – –",
    "The two countries → anonymous | – –",
    "the joint communique → anonymous | – –",
  ],
];

export const speakerCases: readonly SpeakerCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
