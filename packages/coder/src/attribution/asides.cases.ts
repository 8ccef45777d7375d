/**
 * Texts of our own with what they ascribe to whom beside the plain "X said that S": views, hearsay, refusals, portrayals, marks of all kinds;
 * `speaker | cue | content … content | form stance`.
 */
import type { AttributionCase } from "./attributions.cases.ts";

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    "“The ferry was not hit,” read a statement from the coast guard.",
    "a statement from the coast guard | read | The ferry was not hit, | direct states",
  ],
  [
    "Word came from Doha that the list had been agreed.",
    "Doha | Word | that the list had been agreed | indirect states",
  ],
  [
    "News came from Khartoum that the bridge had fallen.",
    "Khartoum | News | that the bridge had fallen | indirect states",
  ],
  [
    "The signal from Seoul was that the drills would be cut short.",
    "Seoul | signal | that the drills would be cut short | indirect states",
  ],
  [
    "Hanoi let it be known that the visit would not take place.",
    "Hanoi | let it be known | that the visit would not take place | indirect states",
  ],
  [
    "Riyadh has let it be known that it will not cut output.",
    "Riyadh | has let it be known | that it will not cut output | indirect states",
  ],
  [
    "The pact is seen in Moscow as a step towards war.",
    "Moscow | is seen | The pact … as a step towards war | indirect states",
  ],
  [
    "The dam is viewed in Cairo as a mortal danger.",
    "Cairo | is viewed | The dam … as a mortal danger | indirect states",
  ],
  ["The strike was branded a war crime by Amman.", "Amman | was branded | The strike … a war crime | indirect states"],
  [
    "The militia has styled itself the guardian of the valley.",
    "The militia | has styled | itself the guardian of the valley | indirect states",
  ],
  ["The minister let it be."],
  ["Juba called on Khartoum to withdraw.", "Juba | called on | Khartoum to withdraw | indirect states"],
  [
    "The treaty was portrayed by its critics as a gift to Moscow.",
    "its critics | was portrayed | The treaty … as a gift to Moscow | indirect states",
  ],
  [
    "Bern called into question the list's completeness.",
    "Bern | called into question | the list's completeness | indirect doubts",
  ],
  [
    "Few believed Kyiv's claim that the bridge was mined by its own guards.",
    "Few | believed | Kyiv's claim that the bridge was mined by its own guards | indirect states",
    "Kyiv | claim | that the bridge was mined by its own guards | indirect states",
  ],
  [
    "Delhi brushed aside Islamabad's assertion that the pilot had been shot down over Kashmir.",
    "Delhi | brushed aside | Islamabad's assertion that the pilot had been shot down over Kashmir | indirect denies",
    "Islamabad | assertion | that the pilot had been shot down over Kashmir | indirect states",
  ],
  [
    "The summit was, in the words of one diplomat, a funeral without a corpse.",
    "one diplomat | in the words of | The summit was … a funeral without a corpse | indirect states",
  ],
  [
    "In the words of one diplomat, the conference was a disaster.",
    "one diplomat | In the words of | the conference was a disaster | indirect states",
  ],
  [
    "In the words of Marija Kovac, the sanctions were illegal.",
    "Marija Kovac | In the words of | the sanctions were illegal | indirect states",
  ],
  [
    "In the words of a Gulf official, the embargo was a mistake.",
    "a Gulf official | In the words of | the embargo was a mistake | indirect states",
  ],
  ["“The strikes will go on,” the statement read.", "the statement | read | The strikes will go on, | direct states"],
  ["In Belgrade's view, the border is not settled.", "Belgrade | view | the border is not settled | indirect states"],
  [
    "The border, in Belgrade's view, is not settled.",
    "Belgrade | view | The border … is not settled | indirect states",
  ],
  [
    "In the eyes of Seoul, the pact was a betrayal.",
    "Seoul | In the eyes of | the pact was a betrayal | indirect states",
  ],
  ["In Baku's telling, the convoy fired first.", "Baku | telling | the convoy fired first | indirect states"],
  [
    "By Tehran's account, the tanker had ignored three calls.",
    "Tehran | account | the tanker had ignored three calls | indirect states",
  ],
  [
    "By his own account, the general never met the envoy.",
    "– | By his own account | the general never met the envoy | indirect states",
  ],
  [
    "The sanctions, as Maduro put it, are a gift to thieves.",
    "Maduro | put it | The sanctions … are a gift to thieves | indirect states",
  ],
  [
    "As the chancellor put it on Tuesday, the door is not locked.",
    "the chancellor | put it | the door is not locked | indirect states",
  ],
  [
    "Rabat was adamant that the crossing would stay shut.",
    "Rabat | was adamant | that the crossing would stay shut | indirect states",
  ],
  [
    "The corridor will pay for itself, so Ankara's argument goes.",
    "Ankara | argument goes | The corridor will pay for itself | indirect states",
  ],
  [
    "So the Kremlin's argument goes: the treaty died with the state that signed it.",
    "the Kremlin | argument goes | the treaty died with the state that signed it | indirect states",
  ],
  [
    "The envoy reportedly left Tripoli on Monday.",
    "– | reportedly | The envoy … left Tripoli on Monday | indirect states",
  ],
  [
    "The militia allegedly received drones from abroad.",
    "– | allegedly | The militia … received drones from abroad | indirect states",
  ],
  [
    "The two spy chiefs are understood to have met in Muscat.",
    "– | are understood | The two spy chiefs … to have met in Muscat | indirect states",
  ],
  ["The cargo is thought to have been rockets.", "– | is thought | The cargo … to have been rockets | indirect states"],
  [
    "Washington is said to be weighing new sanctions on the bank.",
    "– | is said | Washington … to be weighing new sanctions on the bank | indirect states",
  ],
  [
    "The warlord is believed to be hiding in the north.",
    "– | is believed | The warlord … to be hiding in the north | indirect states",
  ],
  [
    "It is widely believed that the raid was staged.",
    "– | It is widely believed | that the raid was staged | indirect states",
  ],
  [
    "Lima's contention is that the sea border was never drawn.",
    "Lima | contention | that the sea border was never drawn | indirect states",
  ],
  [
    "The message from Riyadh was that the embargo would be lifted.",
    "Riyadh | message | that the embargo would be lifted | indirect states",
  ],
  ["Hanoi made it clear that the rig had to go.", "Hanoi | made it clear | that the rig had to go | indirect states"],
  [
    "The admiral made no secret of his belief that the strait was theirs.",
    "The admiral | made no secret of his belief | that the strait was theirs | indirect states",
  ],
  [
    "Nairobi took the view that the ruling was not binding.",
    "Nairobi | took the view | that the ruling was not binding | indirect states",
  ],
  [
    "There were reports that the plane had been turned back.",
    "– | reports | that the plane had been turned back | indirect states",
  ],
  [
    "The Maltese premier was quoted as saying that the ship would not dock.",
    "The Maltese premier | was quoted as saying | that the ship would not dock | indirect states",
  ],
  [
    "To hear Minsk tell it, the balloons were a provocation.",
    "Minsk | tell it | the balloons were a provocation | indirect states",
  ],
  ["For Tbilisi, the law is a matter of sovereignty."],
  [
    "The ministry put the number of the dead at forty.",
    "The ministry | put | the number of the dead at forty | indirect states",
  ],
  [
    "The army gave a different version: its men had been shot at first.",
    "The army | version | its men had been shot at first | indirect states",
  ],
  [
    "Per the foreign ministry, the consul was expelled for spying.",
    "the foreign ministry | Per | the consul was expelled for spying | indirect states",
  ],
  [
    "The envoy's position was that no deal could hold without Moscow.",
    "The envoy | position was | that no deal could hold without Moscow | indirect states",
  ],
  [
    "Oslo has long maintained that the zone is Norwegian.",
    "Oslo | has long maintained | that the zone is Norwegian | indirect states",
  ],
  [
    "The statement accused Kigali of arming the rebels.",
    "The statement | accused | Kigali of arming the rebels | indirect states",
  ],
  ["The generals see the treaty as a surrender.", "The generals | see | the treaty as a surrender | indirect states"],
  [
    "Bogotá's message to Caracas: open the bridge or lose the trade.",
    "Bogotá | message | open the bridge or lose the trade | indirect states",
  ],
  [
    "Moscow's denial that it had cut the cable met with silence.",
    "Moscow | denial | that it had cut the cable | indirect denies",
  ],
  [
    "The minister reportedly told aides that he would resign.",
    "The minister | reportedly told | that he would resign | indirect states",
  ],
  ["The Kremlin declined to comment.", "The Kremlin | declined to comment |  | none states"],
  ["Israel's military would not comment on the strike.", "Israel's military | would not comment |  | none states"],
  ["The Pentagon had no immediate comment.", "The Pentagon | had no immediate comment |  | none states"],
  [
    "The defence ministry did not immediately respond to a request for comment.",
    "The defence ministry | did not immediately respond to a request for comment |  | none states",
  ],
  ["Calls to the consulate went unanswered.", "the consulate | Calls to |  | none states"],
  ["The envoy could not be reached for comment.", "The envoy | could not be reached for comment |  | none states"],
  [
    "The minister would not be drawn on whether the tanks had been sent.",
    "The minister | would not be drawn |  | none states",
  ],
  ["A spokesman for the bank refused to say more.", "A spokesman for the bank | refused to say more |  | none states"],
  [
    "Eritrea's information minister did not answer calls seeking comment.",
    "Eritrea's information minister | did not answer calls seeking comment |  | none states",
  ],
  [
    "The company's lawyers were not available for comment.",
    "The company's lawyers | were not available for comment |  | none states",
  ],
  ["The palace has not commented on the report.", "The palace | has not commented |  | none states"],
  [
    "The foreign ministry has yet to comment on the claims.",
    "The foreign ministry | has yet to comment |  | none states",
  ],
  ["Officials in Baku remained silent about the losses.", "Officials in Baku | remained silent |  | none states"],
  ["The junta has kept silent on the fate of the envoy.", "The junta | has kept silent |  | none states"],
  [
    "There was no immediate comment from the Taliban.",
    "the Taliban | There was no immediate comment from |  | none states",
  ],
  [
    "There was no immediate response from Pyongyang.",
    "Pyongyang | There was no immediate response from |  | none states",
  ],
  [
    "Nobody at the embassy was available for comment.",
    "Nobody at the embassy | was available for comment |  | none states",
  ],
  [
    "The White House refused to confirm or deny the report.",
    "The White House | refused to confirm or deny |  | none states",
  ],
  ["She declined to give further details.", "She | declined to give further details |  | none states"],
  ["The president dodged a question about the base.", "The president | dodged a question |  | none states"],
  ["Messages left with the embassy were not returned.", "the embassy | Messages left with |  | none states"],
  ["The ministry did not return a call.", "The ministry | did not return a call |  | none states"],
  [
    "The Saudi government's media office did not respond to questions.",
    "The Saudi government's media office | did not respond to questions |  | none states",
  ],
  ["The spokesman refused to be drawn on the numbers.", "The spokesman | refused to be drawn |  | none states"],
  ["Beijing has so far stayed silent.", "Beijing | has so far stayed silent |  | none states"],
  ["State media cast the visit as a triumph.", "State media | cast | the visit as a triumph | indirect states"],
  [
    "The opposition has tried to paint the deal as a surrender.",
    "The opposition | has tried to paint | the deal as a surrender | indirect states",
  ],
  [
    "Tehran's rivals present the militia as a puppet of the Guards.",
    "Tehran's rivals | present | the militia as a puppet of the Guards | indirect states",
  ],
  [
    "Beijing frames the dispute as a matter of history.",
    "Beijing | frames | the dispute as a matter of history | indirect states",
  ],
  ["Hardliners depict the talks as treason.", "Hardliners | depict | the talks as treason | indirect states"],
  [
    "Tabloids carried stories claiming that the envoy had fled.",
    "Tabloids | carried stories claiming | that the envoy had fled | indirect states",
  ],
  [
    "Columnists keep writing that the pact is finished.",
    "Columnists | keep writing | that the pact is finished | indirect states",
  ],
  [
    "“The fence,” the premier said, “will be built.”",
    "the premier | said | The fence, … will be built. | direct states",
  ],
  [
    "“The fence will be built,” the premier said. “It will not be electric.”",
    "the premier | said | The fence will be built, … It will not be electric. | direct states",
  ],
  [
    "The premier called the fence a “wall of peace”.",
    "The premier | called | the fence a “wall of peace” | mixed states",
  ],
  ["The “volunteers” crossed the river at night."],
  ["The “humanitarian corridor” led into a minefield."],
  ['"The fence will be built", the premier said.', "the premier | said | The fence will be built | direct states"],
  ["'The fence will be built', the premier said.", "the premier | said | The fence will be built | direct states"],
  ["„The fence will be built“, the premier said.", "the premier | said | The fence will be built | direct states"],
  ["«The fence will be built», the premier said.", "the premier | said | The fence will be built | direct states"],
  ['“The fence will be built", the premier said.', "the premier | said | The fence will be built | direct states"],
  [
    "“He told us ‘build it or leave’,” the premier said.",
    "the premier | said | He told us ‘build it or leave’, | direct states",
  ],
  [
    "\"He told us 'build it or leave'\", the premier said.",
    "the premier | said | He told us 'build it or leave' | direct states",
  ],
  [
    "‘He told us “build it or leave”,’ the premier said.",
    "the premier | said | He told us “build it or leave”, | direct states",
  ],
  [
    "The premier said the fence would be built. “Nobody will stop us.”",
    "The premier | said | the fence would be built | indirect states",
    "The premier | – | Nobody will stop us. | direct states",
  ],
  ["The premier was blunt: “Nobody will stop us.”", "The premier | – | Nobody will stop us. | direct states"],
  ["The premier shrugged. “Nobody will stop us.”", "The premier | – | Nobody will stop us. | direct states"],
  ["The premier: “Nobody will stop us.”", "The premier | – | Nobody will stop us. | direct states"],
  ["“Nobody will stop us, the premier said.", "the premier | said | Nobody will stop us | direct states"],
  [
    "The premier said that the fence was “a must” and that “nobody” would stop it.",
    "The premier | said | that the fence was “a must” and that “nobody” would stop it | mixed states",
  ],
  ["“Will you stop us?” he asked the envoy.", "he | asked | Will you stop us? | direct states"],
  [
    "“Will you stop us?” the premier asked. “Nobody will.”",
    "the premier | asked | Will you stop us? … Nobody will. | direct states",
  ],
  [
    "The fence is “non-negotiable”, according to the premier.",
    "the premier | according to | The fence is “non-negotiable” | mixed states",
  ],
  ["The premier, who calls himself “a builder”, flew to Rome.", "who | calls | himself “a builder” | mixed states"],
  ["The view from the palace takes in the whole bay."],
  ["He put it on the table and left."],
  ["The account was opened in Zurich in 2012."],
  ["In the eyes of the storm the ships waited."],
  ["The words of the anthem were changed in 2001."],
  ["The argument went on until dawn."],
  ["The message was sent by pigeon in 1916."],
  ["The position was taken by the rebels at dawn."],
  ["The rebels did not respond to the offer."],
  [
    "The minister did not answer the letter from Cairo for a month.",
    "The minister | did not answer | the letter from Cairo for a month | indirect states",
  ],
  ["The engine did not respond."],
  ["The pilots fell silent over the sea."],
  ["Ankara has commented on the report.", "Ankara | has commented on | the report | indirect states"],
  ["The embassy declined the invitation.", "The embassy | declined | the invitation | indirect states"],
];

export const asideCases: readonly AttributionCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
