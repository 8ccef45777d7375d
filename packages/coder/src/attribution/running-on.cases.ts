/** Texts of our own with what is said in them where it runs on over sentences: `speaker: sentence … sentence`. */
export interface RunningOnCase {
  readonly text: string;
  readonly expected: readonly string[];
}

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    "According to Mousavi, relations have become even stronger. The premier is also resuming the border trade. Moreover, the two capitals are cooperating against terrorism.",
    "Mousavi: relations have become even stronger … The premier is also resuming the border trade … Moreover, the two capitals are cooperating against terrorism",
  ],
  [
    "The minister said the deal was dead. Iran would not return to the table. It had waited long enough.",
    "The minister: the deal was dead … Iran would not return to the table … It had waited long enough",
  ],
  // plainly the article's again
  ["The minister said the deal was dead. The talks began in 2019.", "The minister: the deal was dead"],
  ["The minister said the deal was dead. The talks had begun in 2019.", "The minister: the deal was dead"],
  [
    "The official said that he is expected on Tuesday. The trip would be his first abroad.",
    "The official: that he is expected on Tuesday",
  ],
  [
    "According to Mousavi, officers were in charge in those years. However, diplomats run things now.",
    "Mousavi: officers were in charge in those years",
  ],
  [
    "According to Mousavi, relations have become even stronger.\n\nThe premier is also resuming the border trade.",
    "Mousavi: relations have become even stronger",
  ],
  [
    "According to Mousavi, relations are good. The envoy also said that trade had grown.",
    "Mousavi: relations are good",
    "The envoy: that trade had grown",
  ],
];

export const runningOnCases: readonly RunningOnCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
