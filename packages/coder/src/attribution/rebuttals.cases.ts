/** Texts of our own with what is denied in them: `who denies: whose words`, in text order; none where nothing is. "–" is the article itself. */
export interface RebuttalCase {
  readonly text: string;
  readonly expected: readonly string[];
}

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    "The United States and its allies have sought to portray the new premier as a blow to Iran. But this is not the case because he has a good rapport with Tehran.",
    "–: the new premier as a blow to Iran",
  ],
  [
    "“They portray his rule as a victory. But this is not the case because he has a good rapport with Iran,” Mousavi pointed out.",
    "Mousavi: his rule as a victory",
  ],
  [
    "Saudi media run articles suggesting that Iran has lost its influence in Iraq. That is not true.",
    "–: that Iran has lost its influence in Iraq",
  ],
  ["Baku said Armenian troops had opened fire. Armenia denied the claim.", "Armenia: Armenian troops had opened fire"],
  ["Baku said Armenian troops had opened fire, a charge Yerevan rejected.", "Yerevan: Armenian troops had opened fire"],
  ["Baku said Armenian troops had opened fire, which Yerevan denied.", "Yerevan: Armenian troops had opened fire"],
  [
    "Officials say three balloons flew over the country. Trump denied that.",
    "Trump: three balloons flew over the country",
  ],
  [
    "A news agency reported that the minister would resign. The government dismissed the report as baseless.",
    "The government: that the minister would resign",
  ],
  [
    "Officials said the delegates had met in Mehran. Nothing of the sort took place, says the embassy.",
    "the embassy: the delegates had met in Mehran",
  ],
  [
    "The army said two drones had been shot down. Not so, came the reply from Tehran.",
    "Tehran: two drones had been shot down",
  ],
  ["Critics say the pact is dead. The opposite is true.", "–: the pact is dead"],
  [
    "The paper wrote that the talks were over. The allegations are false, the ministry said.",
    "the ministry: that the talks were over",
  ],
  [
    "The paper wrote that the talks were over. The minister denied that the talks were over.",
    "The minister: that the talks were over",
  ],
  ["Ethiopia says the dam will not harm Egypt. Cairo disputes this.", "Cairo: the dam will not harm Egypt"],
  [
    "Sudan's army says it has retaken the bridge; the paramilitaries deny it.",
    "the paramilitaries: it has retaken the bridge",
  ],
  [
    "Moscow said its jets had not crossed the line. Stockholm called that a lie.",
    "Stockholm: its jets had not crossed the line",
  ],
  [
    "Kinshasa says Rwandan soldiers fight beside the rebels. Kigali has repeatedly rejected the accusation.",
    "Kigali: Rwandan soldiers fight beside the rebels",
  ],
  ["Critics paint the pact as a sell-out. In fact, it binds nobody."],
  ["Western media portray the vote as rigged. That picture is wrong, the envoy said.", "the envoy: the vote as rigged"],
  [
    "Rabat accused Algiers of arming the Polisario, an allegation Algiers denies.",
    "Algiers: Algiers of arming the Polisario",
  ],
  [
    "The coast guard said the trawler had fired first. Manila disputed that account.",
    "Manila: the trawler had fired first",
  ],
  ["Delhi claims that its jets hit a camp. Islamabad says that no camp existed there."],
  [
    "The paper said the king had met the general in secret. The palace denied it.",
    "The palace: the king had met the general in secret",
  ],
  ["Harare said that the loan was repaid. The bank said that was untrue.", "The bank: that the loan was repaid"],
  [
    "Baku accused Yerevan of shelling a village. Yerevan denied responsibility.",
    "Yerevan: Yerevan of shelling a village",
  ],
  [
    "It has been suggested that the ship carried arms. There is no truth in this, the owner said.",
    "the owner: that the ship carried arms",
  ],
  [
    "Kabul says the Taliban took no part in the raid. Islamabad insists otherwise.",
    "Islamabad: the Taliban took no part in the raid",
  ],
  [
    "Baku accused Armenia on Sunday of firing a missile at Ganja. Armenia's defence ministry denied that its forces had shelled Ganja.",
    "Armenia's defence ministry: Armenia on Sunday of firing a missile at Ganja",
  ],
  ["Baku accused Armenia of firing at Ganja. Armenia's defence ministry denied that its minister had resigned."],
  ["Moscow denies Kyiv's claim that its missiles hit the station.", "Moscow: that its missiles hit the station"],
  ["Contrary to Ankara's claim that the road was open, drivers said it was blocked."],
  ["“They say that we broke the truce. This is false,” the general said.", "the general: that we broke the truce"],
  [
    "There have been reports in the Israeli press that the Emiratis asked for a smaller cut. Abu Dhabi denies them.",
    "Abu Dhabi: that the Emiratis asked for a smaller cut",
  ],
  ["Officials said that the migrants had been led to the fence. Nothing of the kind happens without an order."],
  [
    "Astana said that Russian drones had crossed the border. Moscow called the reports of drones over the steppe baseless.",
    "Moscow: that Russian drones had crossed the border",
  ],
  // Nothing before it that is denied.
  ["Iran rejects the allegation."],
  ["Tehran denies having proxies in Iraq."],
  ["The minister said the talks were over. Oman rejected the invitation."],
  ["Cairo said the dam was a threat. Khartoum denied that its troops had crossed the border."],
  ["This is not the case in Norway."],
];

export const rebuttalCases: readonly RebuttalCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
