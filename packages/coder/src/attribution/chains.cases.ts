/** Texts of our own with the way by which each of their contents came: `speaker ← carrier ← its carrier: content`, in text order. */
export interface ChainCase {
  readonly text: string;
  readonly expected: readonly string[];
}

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    "Press TV quoted Rouhani's office as saying the two sides would expand trade.",
    "Press TV: the two sides would expand trade",
    "Rouhani's office ← Press TV: the two sides would expand trade",
  ],
  [
    "“The convoys have left,” Diab's office quoted him as saying.",
    "Diab's office: The convoys have left,",
    "him ← Diab's office: The convoys have left,",
  ],
  [
    "The border will reopen on Monday, according to Reuters, citing a senior official.",
    "Reuters: The border will reopen on Monday",
    "a senior official ← Reuters: The border will reopen on Monday",
  ],
  [
    "The border will reopen on Monday, Reuters reported, quoting two Iraqi officials.",
    "Reuters: The border will reopen on Monday",
    "two Iraqi officials ← Reuters: The border will reopen on Monday",
  ],
  [
    "Reuters reported that the border will reopen on Monday, citing two Iraqi officials.",
    "Reuters: that the border will reopen on Monday",
    "two Iraqi officials ← Reuters: that the border will reopen on Monday",
  ],
  [
    "Citing unnamed officials, the New York Times reported that the deal was near.",
    "unnamed officials ← the New York Times: that the deal was near",
    "the New York Times: that the deal was near",
  ],
  [
    "State media said the ministry had announced that the ambassador would leave.",
    "State media: the ministry had announced that the ambassador would leave",
    "the ministry ← State media: that the ambassador would leave",
  ],
  [
    "The foreign minister was quoted by IRNA as saying that Iran would respond.",
    "IRNA: that Iran would respond",
    "The foreign minister ← IRNA: that Iran would respond",
  ],
  [
    "The president was quoted as saying by the state news agency that no one was hurt.",
    "the state news agency: that no one was hurt",
    "The president ← the state news agency: that no one was hurt",
  ],
  [
    "He pointed out that Iran is looking for a new chapter, according to a statement issued by the media office of the Iraqi prime minister.",
    "a statement issued by the media office of the Iraqi prime minister: He pointed out that Iran is looking for a new chapter",
    "He ← a statement issued by the media office of the Iraqi prime minister: that Iran is looking for a new chapter",
  ],
  [
    "Quoting the Guards' public relations office, which in turn cited an unnamed commander, it said the story had been planted by the United States.",
    "the Guards' public relations office ← it: the story had been planted by the United States",
    "an unnamed commander ← the Guards' public relations office ← it: the story had been planted by the United States",
    "it: the story had been planted by the United States",
  ],
  [
    "A security source quoted by the Iraqi channel Al-Sumaria said the losses were five border guards.",
    "the Iraqi channel Al-Sumaria: the losses were five border guards",
    "A security source quoted by the Iraqi channel Al-Sumaria ← the Iraqi channel Al-Sumaria: the losses were five border guards",
  ],
  [
    "The ministry, in a statement carried by state news agency SANA, said that the raid had killed three soldiers.",
    "state news agency SANA: that the raid had killed three soldiers",
    "The ministry ← state news agency SANA: that the raid had killed three soldiers",
  ],
  [
    "Al Jazeera, citing a Taliban spokesman, said the prisoners had been freed.",
    "a Taliban spokesman ← Al Jazeera: the prisoners had been freed",
    "Al Jazeera: the prisoners had been freed",
  ],
  [
    "According to the Washington Post, which cited three US officials, the raid had failed.",
    "the Washington Post: the raid had failed",
    "three US officials ← the Washington Post: the raid had failed",
  ],
  [
    "Iran's exports fell by half, Tasnim reported, citing figures from the customs office.",
    "Tasnim: Iran's exports fell by half",
    "figures ← Tasnim: Iran's exports fell by half",
  ],
  // Who hears carries, and says nothing of its own.
  [
    "Tajik President Emomali Rahmon told Reuters that the border would stay closed.",
    "Tajik President Emomali Rahmon ← Reuters: that the border would stay closed",
    "Reuters: ",
  ],
  [
    "Tajik officials told the BBC the border would stay closed.",
    "Tajik officials ← the BBC: the border would stay closed",
    "the BBC: ",
  ],
  [
    "“The border is shut for good,” a Tajik colonel told AFP.",
    "a Tajik colonel ← AFP: The border is shut for good,",
    "AFP: ",
  ],
  [
    "In an interview with Al Jazeera, Sudan's foreign minister said the dam talks were over.",
    "Al Jazeera: ",
    "Sudan's foreign minister ← Al Jazeera: the dam talks were over",
  ],
  [
    "The dam talks are over, Sudan's foreign minister said in an interview with Al Arabiya television.",
    "Sudan's foreign minister ← Al Arabiya television: The dam talks are over",
    "Al Arabiya television: ",
  ],
  [
    "Speaking to CNN on Sunday, the Polish president said that Warsaw would send tanks.",
    "CNN: ",
    "the Polish president ← CNN: that Warsaw would send tanks",
  ],
  [
    "Deputy minister Sergei Ryabkov, quoted by TASS, said that Moscow would not extend the treaty.",
    "TASS: that Moscow would not extend the treaty",
    "Deputy minister Sergei Ryabkov ← TASS: that Moscow would not extend the treaty",
  ],
  [
    "Moscow will not extend the treaty, TASS quoted Ryabkov as saying.",
    "TASS: Moscow will not extend the treaty",
    "Ryabkov ← TASS: Moscow will not extend the treaty",
  ],
  [
    "The ministry said in a statement carried by SANA that two soldiers had been wounded.",
    "The ministry ← SANA: that two soldiers had been wounded",
    "SANA: that two soldiers had been wounded",
  ],
  [
    "Sources told Haaretz that the pilots had trained over Greece.",
    "Sources ← Haaretz: that the pilots had trained over Greece",
    "Haaretz: ",
  ],
  [
    "Interfax cited a source in the Kremlin as saying that the summit had been put off.",
    "Interfax: that the summit had been put off",
    "a source in the Kremlin ← Interfax: that the summit had been put off",
  ],
  [
    "Citing an unnamed Saudi official, the Wall Street Journal said the two sides were close to a deal.",
    "an unnamed Saudi official ← the Wall Street Journal: the two sides were close to a deal",
    "the Wall Street Journal: the two sides were close to a deal",
  ],
  [
    "“They came by night,” a villager told an AFP correspondent.",
    "a villager ← an AFP correspondent: They came by night,",
    "an AFP correspondent: ",
  ],
  [
    "The general told state television that the rebels had fled.",
    "The general ← state television: that the rebels had fled",
    "state television: ",
  ],
  [
    "The foreign ministry spokesman, in remarks carried by Xinhua, said the islands were China's.",
    "Xinhua: the islands were China's",
    "The foreign ministry spokesman ← Xinhua: the islands were China's",
  ],
  [
    "As quoted by Anadolu, the Turkish minister said the gas would flow by June.",
    "Anadolu: the gas would flow by June",
    "the Turkish minister ← Anadolu: the gas would flow by June",
  ],
  [
    "Citing a ministry statement, Dawn reported that the high commissioner had been summoned.",
    "a ministry statement ← Dawn: that the high commissioner had been summoned",
    "Dawn: that the high commissioner had been summoned",
  ],
  [
    "The deal was signed in secret, Le Monde reported, quoting a French diplomat.",
    "Le Monde: The deal was signed in secret",
    "a French diplomat ← Le Monde: The deal was signed in secret",
  ],
  [
    "A Chadian minister, speaking to Radio France Internationale, denied that N'Djamena had sent arms.",
    "Radio France Internationale: ",
    "A Chadian minister ← Radio France Internationale: that N'Djamena had sent arms",
  ],
  [
    "State television aired a statement in which the army said it had taken the airport.",
    "State television: it had taken the airport",
    "the army ← State television: it had taken the airport",
  ],
  [
    "The broadcaster read out a statement in which the junta announced that the border was closed.",
    "The broadcaster: that the border was closed",
    "the junta ← The broadcaster: that the border was closed",
  ],
  [
    "The Financial Times reported that the fund had been frozen, according to three people familiar with the matter.",
    "The Financial Times: that the fund had been frozen",
    "three people familiar with the matter ← The Financial Times: that the fund had been frozen",
  ],
  [
    "Iran's nuclear chief, quoted by the semi-official Fars agency, said the centrifuges were ready.",
    "the semi-official Fars agency: the centrifuges were ready",
    "Iran's nuclear chief ← the semi-official Fars agency: the centrifuges were ready",
  ],
  [
    "Two Western diplomats told Reuters the plan had been dropped.",
    "Two Western diplomats ← Reuters: the plan had been dropped",
    "Reuters: ",
  ],
  [
    "The report, first published by Haaretz, said the pilots had trained over Greece.",
    "Haaretz: the pilots had trained over Greece",
    "The report ← Haaretz: the pilots had trained over Greece",
  ],
  [
    "In a tweet, the Armenian foreign minister said the road would stay open.",
    "the Armenian foreign minister: the road would stay open",
  ],
  [
    "The Georgian premier told a news conference that the talks would resume in May.",
    "The Georgian premier: that the talks would resume in May",
  ],
  ["The general told parliament that the rebels had fled.", "The general: that the rebels had fled"],
  ["Lavrov told reporters that the talks had failed.", "Lavrov: that the talks had failed"],
  ["The president told the BBC's critics that he would not bow.", "The president: that he would not bow"],
  ["Macron told Putin that the border must be respected.", "Macron: that the border must be respected"],
  ["Guterres told the Security Council that the truce was fragile.", "Guterres: that the truce was fragile"],
  // A reason is no source.
  [
    "Ankara said it had closed the border, citing security concerns.",
    "Ankara: it had closed the border, citing security concerns",
    "it ← Ankara: security concerns",
  ],
];

export const chainCases: readonly ChainCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
