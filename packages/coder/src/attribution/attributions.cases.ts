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
  ["“We will defend the island,” the premier said.", "the premier | said | We will defend the island, | direct states"],
  ['"We will defend the island," the premier said.', "the premier | said | We will defend the island, | direct states"],
  ["‘We will defend the island,’ the premier said.", "the premier | said | We will defend the island, | direct states"],
  ["«We will defend the island,» the premier said.", "the premier | said | We will defend the island, | direct states"],
  ["The premier said: “We will defend the island.”", "The premier | said | We will defend the island. | direct states"],
  [
    "The premier said, “We will defend the island,” and left.",
    "The premier | said | We will defend the island, | direct states",
  ],
  [
    "“We will defend the island,” the premier said. “We always have.”",
    "the premier | said | We will defend the island, … We always have. | direct states",
  ],
  [
    "“We will,” the premier said, “defend the island.”",
    "the premier | said | We will, … defend the island. | direct states",
  ],
  [
    "“The minister called it ‘an act of war’ twice,” the envoy said.",
    "the envoy | said | The minister called it ‘an act of war’ twice, | direct states",
  ],
  [
    "'The talks failed,' the envoy told the BBC.",
    "the envoy | told | The talks failed, | direct states",
    "the BBC | the BBC |  | none states",
  ],
  [
    "The ceasefire is holding, the United Nations said.",
    "the United Nations | said | The ceasefire is holding | indirect states",
  ],
  [
    "The United Nations says the ceasefire is holding.",
    "The United Nations | says | the ceasefire is holding | indirect states",
  ],
  [
    "The ceasefire, the United Nations said, is holding.",
    "the United Nations | said | The ceasefire … is holding | indirect states",
  ],
  [
    "Seoul expressed hope that talks would resume.",
    "Seoul | expressed hope | that talks would resume | indirect states",
  ],
  [
    "A statement by the ministry said that the embassy would close.",
    "A statement by the ministry | said | that the embassy would close | indirect states",
  ],
  [
    "In a statement, the ministry said the embassy would close.",
    "the ministry | said | the embassy would close | indirect states",
  ],
  ["The commander is believed to have fled.", "– | is believed | The commander … to have fled | indirect states"],
  ["The envoy is expected to arrive on Monday.", "– | is expected | The envoy … to arrive on Monday | indirect states"],
  ["Two ships are reported to have sunk.", "– | are reported | Two ships … to have sunk | indirect states"],
  ["It is understood that the pact has lapsed.", "– | It is understood | that the pact has lapsed | indirect states"],
  ["The president was said to be furious.", "– | was said | The president … to be furious | indirect states"],
  ["Japan has recalled its ambassador."],
  ["Peru recalled its ambassador to Mexico on Friday."],
  ["The army claimed the hill after a long battle."],
  ["The storm claimed forty lives."],
  ["The two states maintain a joint patrol."],
  [
    "The minister expressed concern about the drills.",
    "The minister | expressed concern about | the drills | indirect states",
  ],
  ["The chancellor stressed the need for unity.", "The chancellor | stressed | the need for unity | indirect states"],
  ["Oslo fears that the gas will be cut off.", "Oslo | fears | that the gas will be cut off | indirect states"],
  ["Manila wants Beijing to leave the shoal.", "Manila | wants | Beijing to leave the shoal | indirect states"],
  ["Belgrade intends to appeal.", "Belgrade | intends | to appeal | indirect states"],
  ["The emir agreed to mediate.", "The emir | agreed | to mediate | indirect states"],
  [
    "The court ruled that the seizure was unlawful.",
    "The court | ruled | that the seizure was unlawful | indirect states",
  ],
  ["A leaked cable shows that the envoy knew.", "A leaked cable | shows | that the envoy knew | indirect states"],
  [
    "Satellite pictures suggest that the base was hit.",
    "Satellite pictures | suggest | that the base was hit | indirect states",
  ],
  ["The so-called “friendship bridge” was closed."],
  ["The “peacekeepers” shelled the town."],
  [
    "Tbilisi accused Moscow of moving the border fence.",
    "Tbilisi | accused | Moscow of moving the border fence | indirect states",
  ],
  ["Lima blamed the strike on smugglers.", "Lima | blamed | the strike on smugglers | indirect states"],
  ["The Vatican urged both sides to talk.", "The Vatican | urged | both sides to talk | indirect states"],
  [
    "The envoy wondered whether the truce would last.",
    "The envoy | wondered | whether the truce would last | indirect states",
  ],
  ["“Will the truce last?” the envoy asked.", "the envoy | asked | Will the truce last? | direct states"],
  ["“Never!” shouted the deputy.", "the deputy | shouted | Never! | direct states"],
  [
    "“The truce holds,” the general said.\n\n“Nobody has fired a shot since Friday, and nobody will.”",
    "the general | said | The truce holds, | direct states",
    "the general | – | Nobody has fired a shot since Friday, and nobody will. | direct states",
  ],
  [
    "The minister said: “The border stays shut.\n\n“It will open when the other side keeps its word.”",
    "The minister | said | The border stays shut. | direct states",
    "The minister | – | It will open when the other side keeps its word. | direct states",
  ],
  [
    "The ministry said: “The border stays shut.\n\nIt will open when the other side keeps its word.”",
    "The ministry | said | The border stays shut. | direct states",
    "The ministry | – | It will open when the other side keeps its word. | direct states",
  ],
  ['"He told me ‘never again’," the envoy said.', "the envoy | said | He told me ‘never again’, | direct states"],
  [
    "The envoy called the deal “historic” and “long overdue”.",
    "The envoy | called | the deal “historic” and “long overdue” | mixed states",
  ],
  [
    "The envoy said the talks were “useful, frank and short”.",
    "The envoy | said | the talks were “useful, frank and short” | mixed states",
  ],
  ["Their verdict: the pact is dead.", "– | verdict | the pact is dead | indirect states"],
  [
    "A spokeswoman declined to say whether the envoy would go.",
    "A spokeswoman | declined to say | whether the envoy would go | indirect states",
  ],
  [
    "The ministry could not be reached for comment.",
    "The ministry | could not be reached for comment |  | none states",
  ],
  ["The company refused to comment on the report.", "The company | refused to comment |  | none states"],
  [
    "The envoy's office did not reply to questions.",
    "The envoy's office | did not reply to questions |  | none states",
  ],
  [
    "“Nobody won,” Lavrov said, adding that the talks would go on.",
    "Lavrov | said | Nobody won, | direct states",
    "Lavrov | adding | that the talks would go on | indirect states",
  ],
  ["Kuleba, who said the corridor was open, flew to Warsaw.", "who | said | the corridor was open | indirect states"],
  [
    "Speaking in Doha, Haniyeh said that the exchange could begin.",
    "Haniyeh | said | that the exchange could begin | indirect states",
  ],
  [
    "Macron tweeted that he would travel to Beirut.",
    "Macron | tweeted | that he would travel to Beirut | indirect states",
  ],
  [
    "In a letter to the council, Tehran wrote that the embargo was void.",
    "Tehran | wrote | that the embargo was void | indirect states",
  ],
  [
    "The two leaders, officials said, had discussed gas.",
    "officials | said | The two leaders … had discussed gas | indirect states",
  ],
  ["Beijing insists the island is its own.", "Beijing | insists | the island is its own | indirect states"],
  [
    "Beijing denied it had sent the balloon to spy.",
    "Beijing | denied | it had sent the balloon to spy | indirect denies",
  ],
  ["Rome doubts that the quota will work.", "Rome | doubts | that the quota will work | indirect doubts"],
  ["Ankara is confident that the deal will pass.", "Ankara | is confident | that the deal will pass | indirect states"],
  ["Sofia is worried about the pipeline.", "Sofia | is worried about | the pipeline | indirect states"],
  ["London is willing to talk.", "London | is willing | to talk | indirect states"],
  ["Few believe the promise.", "Few | believe | the promise | indirect states"],
  ["Nobody expects the truce to last.", "Nobody | expects | the truce to last | indirect states"],
  [
    "Sudan's army says it has retaken the bridge; the paramilitaries deny it.",
    "Sudan's army | says | it has retaken the bridge | indirect states",
    "the paramilitaries | deny | it | indirect denies",
  ],
  ["India rejected the report as biased.", "India | rejected | the report as biased | indirect denies"],
  ["The move was condemned by the Arab League.", "the Arab League | was condemned | The move | indirect states"],
  ["Analysts warned of a wider war.", "Analysts | warned of | a wider war | indirect states"],
  ["The generals threatened to cut off the gas.", "The generals | threatened | to cut off the gas | indirect states"],
  ["The envoy spoke of a new page.", "The envoy | spoke of | a new page | indirect states"],
  ["The envoy hinted at a swap.", "The envoy | hinted at | a swap | indirect states"],
  [
    "The pope prayed that the guns would fall silent.",
    "The pope | prayed | that the guns would fall silent | indirect states",
  ],
  [
    "Reports of a swap were dismissed by the Kremlin.",
    "the Kremlin | were dismissed | Reports of a swap | indirect denies",
  ],
  [
    "According to a survey, most Greeks oppose the pact.",
    "a survey | According to | most Greeks oppose the pact | indirect states",
    "most Greeks | oppose | the pact | indirect denies",
  ],
  [
    "Most Greeks oppose the pact, according to a survey.",
    "a survey | according to | Most Greeks oppose the pact | indirect states",
    "Most Greeks | oppose | the pact | indirect denies",
  ],
  ["As one diplomat put it, the pact is a corpse.", "one diplomat | put it | the pact is a corpse | indirect states"],
  ["As Lavrov put it, “nobody is deaf”.", "Lavrov | put it | nobody is deaf | direct states"],
  [
    "Paris has drawn its conclusion, Le Drian said. His verdict: the pact is dead.",
    "Le Drian | said | Paris has drawn its conclusion | indirect states",
    "Le Drian | verdict | the pact is dead | indirect states",
  ],
  [
    "Kyiv rejected Moscow's claim that the bridge was mined.",
    "Kyiv | rejected | Moscow's claim that the bridge was mined | indirect denies",
    "Moscow | claim | that the bridge was mined | indirect states",
  ],
  [
    "Nobody believed Ankara's promise that the gates would open.",
    "Nobody | believed | Ankara's promise that the gates would open | indirect states",
  ],
  ["Hanoi pledged to build the port.", "Hanoi | pledged | to build the port | indirect states"],
  ["Manila vowed that it would not yield.", "Manila | vowed | that it would not yield | indirect states"],
  ["Riyadh confirmed that the envoy had landed.", "Riyadh | confirmed | that the envoy had landed | indirect states"],
  ["Doha announced a new round of talks.", "Doha | announced | a new round of talks | indirect states"],
  [
    "Oman disclosed that it had hosted the two sides.",
    "Oman | disclosed | that it had hosted the two sides | indirect states",
  ],
  [
    "The governor acknowledged that prisoners had escaped.",
    "The governor | acknowledged | that prisoners had escaped | indirect states",
  ],
  [
    "The minister conceded that the sanctions hurt.",
    "The minister | conceded | that the sanctions hurt | indirect states",
  ],
  [
    "Jakarta complained that the trawlers had come back.",
    "Jakarta | complained | that the trawlers had come back | indirect states",
  ],
  [
    "Canberra warned Beijing against landing on the reef.",
    "Canberra | warned Beijing against | landing on the reef | indirect states",
  ],
  ["“You cannot eat gas,” the farmer joked.", "the farmer | joked | You cannot eat gas, | direct states"],
  ["“No,” Lavrov replied.", "Lavrov | replied | No, | direct states"],
  ["Lavrov replied that he had no such plan.", "Lavrov | replied | that he had no such plan | indirect states"],
  [
    "Baku's foreign ministry called the visit “a provocation”.",
    "Baku's foreign ministry | called | the visit “a provocation” | mixed states",
  ],
  [
    "The UN envoy, who arrived on Sunday, described the camp as a prison.",
    "The UN envoy | described | the camp as a prison | indirect states",
  ],
  [
    "The admiral testified that no order had been given.",
    "The admiral | testified | that no order had been given | indirect states",
  ],
  ["Athens argues that the shelf is Greek.", "Athens | argues | that the shelf is Greek | indirect states"],
  [
    "Ankara counters that the islands have no shelf.",
    "Ankara | counters | that the islands have no shelf | indirect states",
  ],
  ["Analysts predict that the price will rise.", "Analysts | predict | that the price will rise | indirect states"],
  ["The bank forecasts that exports will fall.", "The bank | forecasts | that exports will fall | indirect states"],
  ["In what diplomats call a frozen war, both sides dig in.", "diplomats | call | a frozen war | indirect states"],
  ["The fire seems to have begun in the hold.", "– | seems | The fire … to have begun in the hold | indirect states"],
  ["Tokyo thanked Oslo for its help.", "Tokyo | thanked Oslo for | its help | indirect states"],
  ["The treaty was signed in Geneva on Monday."],
  ["The troops left the town at dawn."],
  ["The envoy flew home from Muscat."],
  ["The bridge connects the two towns."],
  [
    "He said, “I told them, ‘Leave us alone,’ and they left.”",
    "He | said | I told them, ‘Leave us alone,’ and they left. | direct states",
  ],
  ["“The gate is shut, the guard said.", "the guard | said | The gate is shut | direct states"],
  ["The guard said the gate is shut.”", "The guard | said | the gate is shut | indirect states"],
  [
    "“And I say the following: we will not go,” the envoy said.",
    "the envoy | said | And I say the following: we will not go, | direct states",
  ],
  [
    "Iran has sent Basra oxygen for hospitals that treat the sick, said the province’s governor, Asaad al-Eidani.",
    "the province’s governor, Asaad al-Eidani | said | Iran has sent Basra oxygen for hospitals that treat the sick | indirect states",
  ],
  [
    "Mali’s army says two officers and a driver were killed on Tuesday.",
    "Mali’s army | says | two officers and a driver were killed on Tuesday | indirect states",
  ],
  [
    "He told Wang Yi, the party’s foreign policy chief, in a telephone call that the flight was an irresponsible act.",
    "He | told | that the flight was an irresponsible act | indirect states",
  ],
  [
    "President Joe Biden has promised “consequences”.",
    "President Joe Biden | has promised | consequences | direct states",
  ],
  [
    "The region needs normal relations between its countries, tweeted the Houthi spokesman Mohammed Abdulsalam.",
    "the Houthi spokesman Mohammed Abdulsalam | tweeted | The region needs normal relations between its countries | indirect states",
  ],
  [
    "Lavrov said:\n\n“We shall not be the first to leave.”",
    "Lavrov | said | We shall not be the first to leave. | direct states",
  ],
  [
    "Egyptian President Abdel Fattah al-Sisi warned on March 30 that nobody could take a single drop of Egypt's water, and that whoever tried would cause instability that no one could imagine.",
    "Egyptian President Abdel Fattah al-Sisi | warned | that nobody could take a single drop of Egypt's water, and that whoever tried would cause instability that no one could imagine | indirect states",
  ],
  ["Zarif: US must return to the deal", "Zarif | : | US must return to the deal | indirect states"],
  [
    "Macron on Libya: Turkey is playing a dangerous game",
    "Macron | : | Turkey is playing a dangerous game | indirect states",
  ],
  ["Kremlin: We have nothing to hide", "Kremlin | : | We have nothing to hide | indirect states"],
  [
    "21:40 - Antony Blinken: any step that lowers tension is a good thing\nThe United States was kept informed.",
    "Antony Blinken | : | any step that lowers tension is a good thing | indirect states",
  ],
  ["Ukraine war: Three people die in Kherson"],
  ["Alexei Navalny: Putin critic dies in prison"],
  ["Iran: Protests spread to Shiraz"],
  [
    "“We are tired of the war.” — Aminata Diallo, trader in Goma",
    "Aminata Diallo, trader in Goma | — | We are tired of the war. | direct states",
  ],
  ["“We are not a bridge for anybody”: a talk with a consul\n\nOn Monday the European Union met."],
  [
    "The relationship, argues Karen Elliott House, is too useful to both sides.",
    "Karen Elliott House | argues | The relationship … is too useful to both sides | indirect states",
  ],
  [
    "The Gulf News has it that the Emirates' envoy was recalled.",
    "The Gulf News | has it | that the Emirates' envoy was recalled | indirect states",
  ],
  [
    "Rabat is in no doubt that the rebels were armed by Algiers.",
    "Rabat | is in no doubt | that the rebels were armed by Algiers | indirect states",
  ],
  [
    "New Delhi's retort, printed in all the papers, was that this is an internal matter.",
    "New Delhi | retort | that this is an internal matter | indirect states",
  ],
  [
    "There have been reports in the Israeli press that the Emiratis were told of the cut.",
    "the Israeli press | reports | that the Emiratis were told of the cut | indirect states",
  ],
  [
    "The soldiers attacked with iron rods, according to two Indian officials briefed on the clash.",
    "two Indian officials | according to | The soldiers attacked with iron rods | indirect states",
  ],
  [
    "Kosovo and Serbia have reached an agreement, European Union foreign policy chief Josep Borrell announced late on Wednesday.",
    "European Union foreign policy chief Josep Borrell | announced | Kosovo and Serbia have reached an agreement | indirect states",
  ],
];

export const attributionCases: readonly AttributionCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
