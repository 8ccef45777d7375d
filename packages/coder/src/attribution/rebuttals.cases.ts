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
  // Nothing before it that is denied.
  ["Iran rejects the allegation."],
  ["Tehran denies having proxies in Iraq."],
  ["The minister said the talks were over. Oman rejected the invitation."],
  ["Cairo said the dam was a threat. Khartoum denied that its troops had crossed the border."],
  ["This is not the case in Norway."],
];

export const rebuttalCases: readonly RebuttalCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
