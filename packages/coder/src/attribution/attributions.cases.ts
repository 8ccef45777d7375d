/** Texts of our own with what they ascribe to whom: `speaker | cue | content … content | form stance`. */
export interface AttributionCase {
  readonly text: string;
  readonly expected: readonly string[];
}

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    "Egypt's foreign minister said that the dam would not be filled.",
    "Egypt's foreign minister | said | that the dam would not be filled | indirect states",
  ],
  [
    "Sudan will not attend, its water minister said on Monday.",
    "its water minister | said | Sudan will not attend | indirect states",
  ],
  [
    "“We will defend every inch of the island,” the Greek premier said.",
    "the Greek premier | said | We will defend every inch of the island, | direct states",
  ],
  [
    "“We will defend every inch of the island,” said Kyriakos Mitsotakis.",
    "Kyriakos Mitsotakis | said | We will defend every inch of the island, | direct states",
  ],
  [
    '"The talks were useful," Lavrov told reporters in Geneva.',
    "Lavrov | told | The talks were useful, | direct states",
  ],
  [
    "“The border is closed,” Vucic added, “and it will stay closed.”",
    "Vucic | added | The border is closed, … and it will stay closed. | direct states",
  ],
  [
    "According to the foreign ministry, the ambassador has been recalled.",
    "the foreign ministry | According to | the ambassador has been recalled | indirect states",
  ],
  [
    "The ambassador will return, according to a senior diplomat.",
    "a senior diplomat | according to | The ambassador will return | indirect states",
  ],
  [
    "Pakistan denied that its troops had crossed the Line of Control.",
    "Pakistan | denied | that its troops had crossed the Line of Control | indirect denies",
  ],
  ["India said it wanted peace.", "India | said | it wanted peace | indirect states"],
  [
    "His former wife contended that the trial was unfair.",
    "His former wife | contended | that the trial was unfair | indirect states",
  ],
  ["The study found that exports had fallen.", "The study | found | that exports had fallen | indirect states"],
  ["Critics described the vote as a sham.", "Critics | described | the vote as a sham | indirect states"],
  [
    "Analysts believe that the truce will not hold.",
    "Analysts | believe | that the truce will not hold | indirect states",
  ],
  [
    "Venezuela claims that Colombia harbours its enemies.",
    "Venezuela | claims | that Colombia harbours its enemies | indirect states",
  ],
  [
    "The embassy did not respond to a request for comment.",
    "The embassy | did not respond to a request for comment |  | none states",
  ],
  [
    "A spokesman for the ministry declined to comment.",
    "A spokesman for the ministry | declined to comment |  | none states",
  ],
  ["Seoul warned that it would retaliate.", "Seoul | warned | that it would retaliate | indirect states"],
  [
    "The president questioned whether the vote was fair.",
    "The president | questioned | whether the vote was fair | indirect doubts",
  ],
  [
    "Russia plans to withdraw its troops from Syria, and hopes that Turkey will follow.",
    "Russia | plans | to withdraw its troops from Syria | indirect states",
    "Russia | hopes | that Turkey will follow | indirect states",
  ],
  [
    "Their media run articles suggesting that Iran has lost its influence.",
    "Their media | run articles suggesting | that Iran has lost its influence | indirect states",
  ],
  ["The chancellor said nothing."],
  ["He signed the treaty in the presence of the queen."],
  ["The so-called “wolf warriors” of Beijing are back."],
];

export const attributionCases: readonly AttributionCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
