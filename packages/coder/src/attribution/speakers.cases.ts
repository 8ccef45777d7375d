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
];

export const speakerCases: readonly SpeakerCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
