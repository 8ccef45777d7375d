/**
 * Cases of prospects: marked text (events/marked.cases.ts) → `firmness TYPE ACTOR>RECIPIENT due`, several by `; `, none by an empty
 * string. Published 2020-07-20.
 */
export const prospectCases: readonly (readonly [text: string, prospects: string])[] = [
  [
    "[The prime minister|IRQ:p] is expected to visit <Iran|IRN> {on Tuesday|2020-07-21}.",
    "expected CONSULT IRQ>IRN 2020-07-21",
  ],
  [
    "[The minister|EGY:p] is scheduled to meet [his Sudanese counterpart|SDN:p] {on Friday|2020-07-24}.",
    "scheduled CONSULT EGY+SDN> 2020-07-24",
  ],
  ["[Modi|IND:p] is likely to visit <Dhaka|BGD>.", "likely CONSULT IND>BGD -"],
  ["[Duterte|PHL:p] may visit <Beijing|CHN> {in August|2020-08-10}.", "possible CONSULT PHL>CHN 2020-08-10"],
  [
    "[Serbia|SRB] and [Kosovo|XKX] will sign an agreement {on Saturday|2020-07-25}.",
    "scheduled AGREE SRB+XKX> 2020-07-25",
  ],
  ["[Greece|GRC] and [Turkey|TUR] will resume talks.", "expected CONSULT GRC+TUR> -"],
  ["[Norway|NOR] pledged to send vaccines to [Ghana|GHA] {in August|2020-08-01}.", "promised AID NOR>GHA 2020-08-01"],
  ["[The United States|USA] agreed to lift sanctions on [Sudan|SDN].", "promised CONCEDE USA>SDN -"],
  ["[North Korea|PRK] threatened to attack [the South|KOR].", "promised ASSAULT PRK>KOR -"],
  ["[South Korea|KOR] would attack [the North|PRK] if it fired.", "conditional ASSAULT KOR>PRK -"],
  ["[Macron|FRA:p]'s planned visit to <Beirut|LBN> drew protests.", "scheduled CONSULT FRA>LBN -"],
  ["Security was tight ahead of [Putin|RUS:p]'s visit to <Ankara|TUR>.", "scheduled CONSULT RUS>TUR -"],
  ["The visit of [Xi|CHN:p] to <Tokyo|JPN> was postponed.", "scheduled CONSULT CHN>JPN -"],
  ["It remains to be seen whether [the two sides|ISR+PSE] will resume talks.", "question CONSULT ISR+PSE> -"],
  ["It is unclear whether [Iran|IRN] will attend.", "question - IRN> -"],
  ["Whether [Kenya|KEN] signs is not known.", "question - KEN> -"],
  ["Whether [Turkey|TUR] and [Greece|GRC] will hold talks is an open question.", "question CONSULT GRC+TUR> -"],
  // Deadlines run from publication to their last day.
  ["[Iran|IRN] will free [the British|GBR:g] sailors by {Friday|2020-07-24}.", "scheduled RETREAT IRN>GBR 2020-07-20"],
  [
    "[The United States|USA] will withdraw its troops from <Iraq|IRQ> until {the end of September|2020-09-30}.",
    "scheduled RETREAT USA>IRQ 2020-07-20",
  ],
  ["[France|FRA] will send aid to [Lebanon|LBN] within days.", "expected AID FRA>LBN -"],
  // The first day on which it can be is no day on which it is due.
  [
    "[Turkey|TUR] threatened to attack [Syria|SYR], perhaps as soon as {Sunday|2020-07-26}.",
    "promised ASSAULT TUR>SYR -",
  ],
  ["[Modi|IND:p] will visit <Dhaka|BGD> no earlier than {Friday|2020-07-24}.", "expected CONSULT IND>BGD -"],
  // Somebody will be somewhere.
  ["[Zarif|IRN:p] will be in <Baghdad|IRQ> {on Sunday|2020-07-26}.", "scheduled CONSULT IRN>IRQ 2020-07-26"],
  ["[Akar|TUR:p] is due in <Baghdad|IRQ> {on Thursday|2020-07-23}.", "scheduled CONSULT TUR>IRQ 2020-07-23"],
  // "was due": the tense is of the plan.
  [
    "[Akar|TUR:p], who was due in <Baghdad|IRQ> {on Thursday|2020-07-16}, fell ill.",
    "scheduled CONSULT TUR>IRQ 2020-07-23",
  ],
  [
    "[Macron|FRA:p] visited <Beirut|LBN> {last week|2020-07-14}. [He|FRA:p=Macron] is to return {on September 1|2020-09-01}.",
    "scheduled CONSULT FRA>LBN 2020-09-01",
  ],
  ["[Zarif|IRN:p] will be in <Tehran|IRN> {on Sunday|2020-07-26}.", ""],
  ["The rain was due to the season.", ""],
  // Nouns that are planned.
  [
    "[Kadhimi|IRQ:p]'s trip to <Tehran|IRN>, which is set for {Tuesday|2020-07-21}, drew notice.",
    "scheduled CONSULT IRQ>IRN 2020-07-21",
  ],
  ["Talks between [Serbia|SRB] and [Kosovo|XKX] are on the agenda.", "scheduled CONSULT SRB+XKX> -"],
  [
    "[Turkey|TUR] withdrew its troops from [Syria|SYR] in part. The withdrawal will be completed {in August|2020-08-01}.",
    "scheduled RETREAT TUR>SYR 2020-08-01",
  ],
  // Invitations.
  [
    "[Ruto|KEN:p] has invited [Kagame|RWA:p] to a summit on {Wednesday|2020-07-15}.",
    "scheduled CONSULT KEN>RWA 2020-07-22",
  ],
  [
    "[Duda|POL:p] accepted an invitation to visit <Kyiv|UKR> {in August|2020-08-10}.",
    "promised CONSULT POL>UKR 2020-08-10",
  ],
  ["[Ruto|KEN:p] did not invite [Kagame|RWA:p] to the summit.", ""],
  // Threats that name their deed by its kind, demands with a day.
  ["[Iran|IRN] vowed revenge against [the United States|USA].", "promised ASSAULT IRN>USA -"],
  ["[Iran|IRN] will hit back at [the United States|USA].", "promised ASSAULT IRN>USA -"],
  ["[Russia|RUS] warned that it would expel [American|USA:g] diplomats.", "promised SANCTION RUS>USA -"],
  [
    "[Japan|JPN] called on [China|CHN] to withdraw its ships by {Friday|2020-07-24}.",
    "demanded RETREAT CHN> 2020-07-20",
  ],
  ["[Japan|JPN] called on [China|CHN] to withdraw its ships.", ""],
  ["[Norway|NOR] offered to send vaccines to [Ghana|GHA].", "conditional AID NOR>GHA -"],
  // Put off.
  ["[Iraq|IRQ] postponed a visit to <Riyadh|SAU>.", "scheduled CONSULT IRQ>SAU -"],
  [
    "Talks between [Ethiopia|ETH] and [Egypt|EGY] were moved from {Monday|2020-07-20} to {Thursday|2020-07-16}.",
    "scheduled CONSULT EGY+ETH> 2020-07-23",
  ],
  // What a text binds others to.
  [
    "The text commits [Serbia|SRB] and [Kosovo|XKX] to exchange prisoners {in August|2020-08-01}.",
    "promised COOPERATE SRB+XKX> 2020-08-01",
  ],
  // Parties that the clause leaves out are those told of before.
  [
    "[Serbia|SRB] and [Kosovo|XKX] held talks. The foreign ministers are to meet {on Friday|2020-07-24}.",
    "scheduled CONSULT SRB+XKX> 2020-07-24",
  ],
  [
    "[Serbia|SRB] and [Kosovo|XKX] held talks. A joint commission on borders will meet {in August|2020-08-01}.",
    "scheduled CONSULT SRB+XKX> 2020-08-01",
  ],
  ["[Serbia|SRB] and [Kosovo|XKX] held talks. Experts met. The ministers of [Malta|MLT] will meet.", ""],
  [
    "[Serbia|SRB] and [Kosovo|XKX] held talks. The next round of talks is planned for {Monday|2020-07-27}.",
    "scheduled CONSULT SRB+XKX> 2020-07-27",
  ],
  ["Talks between [Chad|TCD] and [Libya|LBY] resume on {Monday|2020-07-27}.", "scheduled CONSULT LBY+TCD> 2020-07-27"],
  [
    "[Macron|FRA:p] put off a visit to <Cairo|EGY>. [He|FRA:p=Macron] will travel when the fever is over.",
    "scheduled CONSULT FRA>EGY -; expected CONSULT FRA>EGY -",
  ],
  [
    "[Macron|FRA:p] walked through the ruins of <Beirut|LBN>. [Lebanon|LBN] mourned. [He|FRA:p=Macron] is to return {on September 1|2020-09-01}.",
    "scheduled CONSULT FRA>LBN 2020-09-01",
  ],
  [
    "[Sall|SEN:p] visited <Conakry|GIN> {on Sunday|2020-07-19}. Talks with [Conde|GIN:p] were on the programme.",
    "scheduled CONSULT GIN+SEN> -",
  ],
  // Ways that open, and what passes on them: nobody acts, both states cooperate.
  [
    "[Serbia|SRB] and [Kosovo|XKX] held talks. The crossing will be reopened {in August|2020-08-01}.",
    "scheduled COOPERATE SRB+XKX> 2020-08-01",
  ],
  [
    "[Turkey|TUR] and [Armenia|ARM] met. Flights between <Istanbul|TUR> and <Yerevan|ARM> are due to resume {on Friday|2020-07-24}.",
    "scheduled COOPERATE ARM+TUR> 2020-07-24",
  ],
  ["[Turkey|TUR] and [Armenia|ARM] met. The shop will open {on Friday|2020-07-24}.", ""],
  // What is weighed or left open.
  ["[Japan|JPN] is considering new sanctions against [Russia|RUS].", "possible COERCE JPN>RUS -"],
  ["[Japan|JPN] is weighing sanctions on [Russia|RUS].", "possible COERCE JPN>RUS -"],
  ["Officials did not rule out that [Petro|COL:p] would visit <Caracas|VEN>.", "possible CONSULT COL>VEN -"],
  ["Officials ruled out that [Petro|COL:p] would visit <Caracas|VEN>.", ""],
  ["Sanctions against [Belarus|BLR] are possible but not certain.", "possible COERCE >BLR -"],
  [
    "[The Senate|USA:o] may vote {on Friday|2020-07-24} on a resolution condemning [China|CHN].",
    "possible ACCUSE USA>CHN 2020-07-24",
  ],
  ["[Hungary|HUN] has yet to ratify the accession of [Sweden|SWE].", "expected SUPPORT HUN>SWE -"],
  // Of whom revenge is to be taken, the deed before tells.
  [
    "[The United States|USA] killed [Iranian|IRN:g] soldiers. [Iran|IRN] has vowed revenge.",
    "promised ASSAULT IRN>USA -",
  ],
  ["[Iran|IRN] will free [the British|GBR:g] sailors before the year is out.", "scheduled RETREAT IRN>GBR 2020-07-20"],
  // Of what two states share, or where one strikes the other, the other side is the state that is spoken of beside the one named.
  [
    "[Burundi|BDI] accused [Rwanda|RWA] of fraud. [The president|BDI:p] threatened to close the border.",
    "promised COERCE BDI>RWA -",
  ],
  ["[Armenia|ARM] reinforced its border. [Baku|AZE] is likely to attack.", "likely ASSAULT AZE>ARM -"],
  ["[Xi|CHN:p] met [Castro|HND:p]. An embassy will be opened in <Tegucigalpa|HND>.", "expected SUPPORT CHN>HND -"],
  ["[Eritrea|ERI] promised to pull [its soldiers|ERI:g] out of <Tigray|ETH>.", "promised RETREAT ERI>ETH -"],
  // Rounds of talks, people of both sides, help on its way, and those who follow: told of before.
  [
    "[Turkish|TUR:g] and [Armenian|ARM:g] envoys held talks in <Vienna|AUT>. A further round will be held {in August|2020-08-01}.",
    "scheduled CONSULT ARM+TUR> 2020-08-01",
  ],
  ["[France|FRA] went to the polls. A further round will be held {in August|2020-08-01}.", ""],
  [
    "[Chad|TCD] and [Libya|LBY] fell out. Talks will take place {in August|2020-08-01}.",
    "scheduled CONSULT LBY+TCD> 2020-08-01",
  ],
  [
    "[Chad|TCD] condemned [Libya|LBY]. The prime ministers are expected to speak by telephone.",
    "expected CONSULT LBY+TCD> -",
  ],
  ["[Chad|TCD] condemned [Libya|LBY]. The prime ministers are expected to speak to [Zarif|IRN:p].", ""],
  [
    "[India|IND] pledged to lend money to [Nepal|NPL]. The money is to be paid out {in August|2020-08-01}.",
    "promised AID IND>NPL -; scheduled AID IND>NPL 2020-08-01",
  ],
  ["[India|IND] condemned [Nepal|NPL]. The money is to be paid out {in August|2020-08-01}.", ""],
  [
    "[Spain|ESP] will recognise [Kosovo|XKX]. [Greece|GRC] is likely to follow.",
    "expected SUPPORT ESP>XKX -; likely SUPPORT GRC>XKX -",
  ],
  [
    "[Kadhimi|IRQ:p] will visit <Tehran|IRN>. [Washington|USA] is to follow.",
    "expected CONSULT IRQ>IRN -; scheduled CONSULT IRQ>USA -",
  ],
  ["[Spain|ESP] recognised [Kosovo|XKX]. [Greece|GRC] will follow up on the matter.", ""],
  [
    "[Israeli|ISR:g] and [Palestinian|PSE:g] officials met. A second meeting will be hosted by [Egypt|EGY] on {Sunday|2020-07-26}.",
    "scheduled CONSULT EGY+ISR+PSE> 2020-07-26",
  ],
  [
    "[The two leaders|TCD+LBY] will see each other again {in August|2020-08-01}.",
    "scheduled CONSULT LBY+TCD> 2020-08-01",
  ],
  ["[The two leaders|TCD+LBY] will see the pyramids again.", ""],
  [
    "[Ghana|GHA] and [Ivory Coast|CIV] share a sea. Whatever judges say, the presidents are to meet in <Abidjan|CIV>.",
    "scheduled CONSULT CIV+GHA> -",
  ],
  // In an article on two states the one does to the other what is done to somebody.
  [
    "[Japan|JPN] thanked [Korea|KOR]. [Korea|KOR] praised [Japan|JPN]. [Japan|JPN] waits for [Korea|KOR]. [Tokyo|JPN] will lift the curbs.",
    "expected CONCEDE JPN>KOR -",
  ],
  [
    "[Japan|JPN] thanked [Korea|KOR]. [Korea|KOR] praised [Japan|JPN]. [Japan|JPN] waits for [Korea|KOR]. [Tokyo|JPN] will withdraw its troops.",
    "expected RETREAT JPN> -",
  ],
  ["[Korea|KOR] praised [Japan|JPN]. [Tokyo|JPN] will lift the curbs.", "expected CONCEDE JPN> -"],
  // Whoever holds somebody lets him go.
  ["[The Lithuanian sailor|LTU:p] whom [Belarus|BLR] has held will be freed.", "expected RETREAT BLR>LTU -"],
  [
    "[Haitham|OMN:p] is nonetheless to visit <Tehran|IRN> on {May 28|2021-05-28}.",
    "scheduled CONSULT OMN>IRN 2021-05-28",
  ],
  // Who is given a time is to do the deed.
  [
    "[Mali|MLI] gave [the mission|FRA:o] until {December|2020-12-01} to withdraw its troops.",
    "demanded RETREAT FRA>MLI 2020-07-20",
  ],
  ["[The French|FRA:g] have until {Friday|2020-07-24} to withdraw.", "demanded RETREAT FRA> 2020-07-20"],
  // What is done in order to do it again is one deed.
  ["[Greece|GRC] and [Turkey|TUR] will meet to discuss the border.", "expected CONSULT GRC+TUR> -"],
  // Two visits of one sentence.
  [
    "[He|SRB:p] will travel to <Budapest|HUN> before flying to <Vienna|AUT>.",
    "expected CONSULT SRB>HUN -; expected CONSULT SRB>AUT -",
  ],
  // People who are sent.
  [
    "[A Russian delegation|RUS:o] is due in <Damascus|SYR> on {Sunday|2020-07-26}.",
    "scheduled CONSULT RUS>SYR 2020-07-26",
  ],
  ["[The Russian grain|RUS:g] is due in <Damascus|SYR> on {Sunday|2020-07-26}.", ""],
  // Duties with a day: whoever has to do it has not promised it.
  [
    "[Ethiopia|ETH] has until {1 August|2020-08-01} to hand over the bodies of [the Sudanese soldiers|SDN:g].",
    "demanded RETREAT ETH>SDN 2020-07-20",
  ],
  [
    "[Serbia|SRB] must withdraw its troops from <Kosovo|XKX> by {Friday|2020-07-24}.",
    "demanded RETREAT SRB>XKX 2020-07-20",
  ],
  ["[Serbia|SRB] must withdraw its troops from <Kosovo|XKX>.", ""],
  [
    "[Mali|MLI] gave [Denmark|DNK] until {Friday|2020-07-24} to withdraw its troops from <Mali|MLI>.",
    "demanded RETREAT DNK>MLI 2020-07-20",
  ],
  [
    "[Mali|MLI] gave [Denmark|DNK] two weeks to withdraw its troops from <Mali|MLI>.",
    "demanded RETREAT DNK>MLI 2020-07-20",
  ],
  [
    "[Mali|MLI] gave [Denmark|DNK] eight days to withdraw its troops from <Mali|MLI>.",
    "demanded RETREAT DNK>MLI 2020-07-20",
  ],
  ["[Mali|MLI] gave [Denmark|DNK] two weeks of sunshine.", ""],
  ["[Mali|MLI] had given [Denmark|DNK] two weeks to withdraw its troops from <Mali|MLI>.", ""],
  ["[India|IND] and [Britain|GBR] are close to a trade deal.", "likely AGREE GBR+IND> -"],
  ["No date has been set for the talks between [Sudan|SDN] and [Ethiopia|ETH].", "expected CONSULT ETH+SDN> -"],
  // Wishes of one's own with a day.
  [
    "[Bolivia|BOL] hopes to sign a gas contract with [Brazil|BRA] by {the end of October|2020-10-31}.",
    "possible AGREE BOL+BRA> 2020-07-20",
  ],
  ["[Bolivia|BOL] hopes to sign a gas contract with [Brazil|BRA].", ""],
  [
    "[The Thai premier|THA:p] and [his Cambodian counterpart|KHM:p] will discuss the temple when they meet {on Friday|2020-07-24}.",
    "scheduled CONSULT KHM+THA> 2020-07-24",
  ],
  [
    "[A Qatari delegation|QAT:g] is due in <Beirut|LBN> {on Sunday|2020-07-26}.",
    "scheduled CONSULT QAT>LBN 2020-07-26",
  ],
  ["[Britain|GBR] may review the aid it gives to [Rwanda|RWA].", "possible SANCTION GBR>RWA -"],
  ["[Algeria|DZA] would cut off gas to [Spain|ESP] should Madrid sell it on.", "conditional SANCTION DZA>ESP -"],
  [
    "The court is to decide next month whether [Kenya|KEN] must cede the waters to [Somalia|SOM].",
    "question RETREAT KEN>SOM -",
  ],
  ["The court decided whether [Kenya|KEN] must cede the waters to [Somalia|SOM].", ""],
  ["Nobody knows whether [Pyongyang|PRK] will answer [Seoul|KOR]'s offer.", "question AGREE KOR> -"],
  // The talks for which somebody goes to a state are what is told of the visit.
  [
    "[Mohamud|SOM:p] will fly to <Cairo|EGY> {on Saturday|2020-07-25} for talks with [Sisi|EGY:p].",
    "scheduled CONSULT SOM>EGY 2020-07-25",
  ],
  // A meeting that was told of is over, whatever was before it.
  ["[Japan|JPN] met [Palau|PLW] for talks. Prior to the talks [the minister|JPN:p] toured the harbour.", ""],
  // What is alleged, feared or doubted is no forecast.
  ["[Congo|COD] accused [Rwanda|RWA] of sending troops over the border.", ""],
  ["[Congo|COD] feared that [Rwanda|RWA] might send troops to [the east|COD:g].", ""],
  ["[The crowd|COD:c] attacked the embassy of [Rwanda|RWA], setting tyres alight and looting.", ""],
  // Bodies of both states, bodies of states.
  [
    "[Uzbekistan|UZB] met [Turkmenistan|TKM]. The intergovernmental commission will hold its next session {on Friday|2020-07-24}.",
    "scheduled CONSULT TKM+UZB> 2020-07-24",
  ],
  [
    "[Leaders of the bloc|?:g] will hold a summit in <Abuja|NGA> {on Thursday|2020-07-23}.",
    "scheduled CONSULT ?> 2020-07-23",
  ],
  [
    "[The Arab League|?:i] will discuss the dam at a meeting {on Monday|2020-07-27}.",
    "scheduled CONSULT ?> 2020-07-27",
  ],
  ["[The Arab League|?:i] will hold a summit.", ""],
  [
    "[Uzbekistan|UZB] met [Turkmenistan|TKM]. [The ministers|?:g] decided to hold a joint exercise.",
    "promised COOPERATE TKM+UZB> -",
  ],
  [
    "[Kenya|KEN] met [Uganda|UGA]. A trilateral summit with [Rwanda|RWA] is scheduled for {Friday|2020-07-24}.",
    "scheduled CONSULT KEN+RWA+UGA> 2020-07-24",
  ],
  // Papers bind the two states that are spoken of.
  [
    "[Germany|DEU] met [Poland|POL] for talks. A treaty is to be signed by {December|2020-12-31}.",
    "scheduled AGREE DEU+POL> 2020-07-20",
  ],
  ["Under the deal, [Kosovo|XKX] will release [the Serbian drivers|SRB:g].", "promised RETREAT XKX>SRB -"],
  // Whoever arrives at the one comes from the other.
  [
    "[Kenya|KEN] rejected a protest of [Uganda|UGA]. A delegation is to arrive in <Nairobi|KEN> {on Monday|2020-07-27}.",
    "scheduled CONSULT UGA>KEN 2020-07-27",
  ],
  ["<HAVANA|CUB> - [Wang Yi|CHN:p] will be here {on Friday|2020-07-24}.", "scheduled CONSULT CHN>CUB 2020-07-24"],
  ["[Macron|FRA:p] is set for talks with [Biden|USA:p].", "scheduled CONSULT FRA+USA> -"],
  ["[Macron|FRA:p] set a target for trade with [China|CHN].", ""],
  // Meetings that somebody calls, invitations that are accepted.
  [
    "[The African Union|?:i] has called an emergency summit for {Friday|2020-07-24}.",
    "scheduled CONSULT ?> 2020-07-24",
  ],
  ["[The African Union|?:i] called a summit in <Malabo|GNQ> {on Friday|2020-07-17}.", ""],
  [
    "[Castro|HND:p] has summoned the leaders of the region to an urgent meeting on {Thursday|2020-07-23}.",
    "scheduled CONSULT HND> 2020-07-23",
  ],
  [
    "[Kim|PRK:p] invited [Putin|RUS:p] to visit <Pyongyang|PRK>. [Putin|RUS:p=Putin] accepted the invitation.",
    "possible CONSULT PRK>RUS -; promised CONSULT RUS>PRK -",
  ],
  [
    "[The American envoy|USA:p] is off to <Minsk|BLR> again in {November|2020-11-01}.",
    "scheduled CONSULT USA>BLR 2020-11-01",
  ],
  [
    "[The minister|COL:p] said that [he|COL:p=The minister] was to meet [Rubio|USA:p] {on Friday|2020-07-24}.",
    "scheduled CONSULT COL+USA> 2020-07-24",
  ],
  ["[Petro|COL:p] means to visit <Honduras|HND> {on Thursday|2020-07-23}.", "expected CONSULT COL>HND 2020-07-23"],
  // Whose people they are: both's, others', or nobody's in particular.
  [
    "[Russia|RUS] met [North Korea|PRK]. A <Russian|RUS>-<North Korean|PRK> commission will meet in {November|2020-11-01}.",
    "scheduled CONSULT PRK+RUS> 2020-11-01",
  ],
  ["[Poland|POL] met [Belarus|BLR]. Ambassadors will take it up {on Thursday|2020-07-23}.", ""],
  ["[Kazakhstan|KAZ] met [Azerbaijan|AZE]. The ministers of the two South Caucasus states may meet soon.", ""],
  [
    "[Kazakhstan|KAZ] and [Azerbaijan|AZE] agreed to intensify cooperation within the bloc.",
    "outlook SUPPORT AZE+KAZ> -",
  ],
  ["[Lukashenko|BLR:p] is not a man who gives in within {four weeks|2020-08-17}.", ""],
  // Of the other state, where it is not said of which.
  [
    "[Kyrgyzstan|KGZ] quarrels with [Kazakhstan|KAZ]. [Kyrgyzstan|KGZ] closed its border with [Kazakhstan|KAZ]. [Kyrgyzstan|KGZ] accused [Kazakhstan|KAZ] of spying. [Isakov|?:p] will fly to <Astana|KAZ> {on Friday|2020-07-24}.",
    "scheduled CONSULT ?+KGZ>KAZ 2020-07-24",
  ],
  ["[Isakov|?:p] will fly to <Astana|KAZ> {on Friday|2020-07-24}.", "scheduled CONSULT ?>KAZ 2020-07-24"],
  [
    "[Sudan|SDN] met [South Sudan|SSD]. [The two delegations|?:g] will return to <Ethiopia|ETH> {next week|2020-07-27}.",
    "scheduled CONSULT SDN+SSD>ETH 2020-07-27",
  ],
  ["[China|CHN] has offered to help.", ""],
  ["When [Ethiopia|ETH] will withdraw from <Badme|ERI> nobody could say.", "question RETREAT ETH>ERI -"],
  ["Whether [Zarif|IRN:p] carries a message nobody would say.", ""],
  [
    "[India|IND] quarrels with [the Maldives|MDV]. [India|IND] accused [the Maldives|MDV] of ingratitude. [India|IND] withdrew troops from [the Maldives|MDV]. [The minister|MDV:p] is likely to meet [his Maldivian counterpart|MDV:p].",
    "likely CONSULT IND+MDV> -",
  ],
  ["[The department|?:g] is expected to tell [carriers|?:g] not to use the devices.", ""],
  [
    "[Mexico|MEX] quarrels with [Ecuador|ECU]. [Mexico|MEX] accused [Ecuador|ECU] of spying. [Ecuador|ECU] denied it. [Mexico|MEX] will take the matter to [the International Court|?:o].",
    "expected ACCUSE MEX>?+ECU -",
  ],
  [
    "[Turkey|TUR] will probably offer to mediate between [Ethiopia|ETH] and [Somalia|SOM].",
    "possible AGREE TUR>ETH+SOM -",
  ],
  [
    "[Kyrgyzstan|KGZ] quarrels with [Kazakhstan|KAZ]. A meeting with [Nazarbayev|KAZ:p] is possible.",
    "possible CONSULT KAZ+KGZ> -",
  ],
  [
    "[Australia|AUS] and [Tuvalu|TUV] signed a treaty. The treaty has to be ratified by both parliaments.",
    "expected SUPPORT AUS+TUV> -",
  ],
  ["[Israel|ISR] expects [Turkey|TUR] to deport some members of [Hamas|PSE:r].", ""],
  [
    "[Lapid|ISR:p] may see voters on the margins of the General Assembly in <New York|USA> in {September|2020-09-01}.",
    "",
  ],
  ["[Abbas|PSE:p] came to <Ankara|TUR> for a visit that was fixed long ago.", ""],
  // Circumstances, effects and what is only permitted.
  [
    "[Xi|CHN:p] arrived in <Hanoi|VNM> on a visit {on Sunday|2020-07-19}. The press is to be briefed during the visit.",
    "",
  ],
  ["The draft would let [China|CHN] send police to <Honiara|SLB>.", ""],
  ["The deals would help [Iraq|IRQ], [the minister|USA:p] said.", ""],
  // The thing makes the deed where the verb says nothing by itself.
  ["[Kazakhstan|KAZ] will launch a ferry to <Baku|AZE> in {May|2021-05-01}.", "scheduled COOPERATE KAZ>AZE 2021-05-01"],
  ["[Kazakhstan|KAZ] will launch a ferry on the lake in {May|2021-05-01}.", ""],
  [
    "[Uzbekistan|UZB] met [Tajikistan|TJK]. The two railways will launch a container train in {May|2021-05-01}.",
    "scheduled COOPERATE TJK+UZB> 2021-05-01",
  ],
  ["[Kazakhstan|KAZ] will build a bridge despite [Russian|RUS:g] protests.", ""],
  ["[Japan|JPN] praised [Mongolia|MNG]. [Japan|JPN] intends to train fifty officials.", ""],
  ["[Japan|JPN] intends to train fifty [Mongolian|MNG:g] officials.", "expected AID JPN>MNG -"],
  ["The plan under which [Japan|JPN] would have lent [Mongolia|MNG] the money was dropped.", ""],
  ["[China|CHN] undertook to allocate a plot of land for [the Tajik|TJK:g] embassy.", "promised AID CHN>TJK -"],
  ["[France|FRA] intends to return the firm to [Algerian|DZA:g] control.", "expected RETREAT FRA>DZA -"],
  ["[France|FRA] intends to return the firm to its owners.", ""],
  [
    "[China|CHN] praised [Australia|AUS]. [Australia|AUS] thanked [China|CHN]. [China|CHN] waits for [Australia|AUS]. [Canberra|AUS] is to suspend its case.",
    "scheduled CONCEDE AUS>CHN -",
  ],
  ["[China|CHN] met [Australia|AUS]. [Canberra|AUS] will not suspend its case.", ""],
  [
    "Flights between <Busan|KOR> and <Ulaanbaatar|MNG> will be increased from {June|2021-06-01}.",
    "scheduled COOPERATE KOR+MNG> 2021-06-01",
  ],
  ["[Chile|CHL] met [Peru|PER]. A joint survey is to be carried out.", "scheduled COOPERATE CHL+PER> -"],
  ["[Chile|CHL] met [Peru|PER]. A survey is to be carried out.", ""],
  [
    "[Chile|CHL] met [Peru|PER]. The treaty will enter into force {in May|2021-05-01}.",
    "scheduled SUPPORT CHL+PER> 2021-05-01",
  ],
  [
    "[Chile|CHL] met [Peru|PER]. Experts of the two customs services are to draw up a list of goods.",
    "scheduled CONSULT CHL+PER> -",
  ],
  ["[Eritrea|ERI] met [Ethiopia|ETH]. [Eritrea|ERI]'s embassy is to be reopened.", "scheduled SUPPORT ERI>ETH -"],
  [
    "[Ethiopian Airlines|ETH:b] will fly to <Asmara|ERI> {on Friday|2020-07-24}.",
    "scheduled COOPERATE ETH>ERI 2020-07-24",
  ],
  [
    "[Greece|GRC] praised [Turkey|TUR]. The airlines want to link <Athens|GRC> and <Izmir|TUR> in {May|2021-05-01}.",
    "possible COOPERATE GRC+TUR> 2021-05-01",
  ],
  ["[Greece|GRC] praised [Turkey|TUR]. The airlines want to link <Athens|GRC> and <Izmir|TUR>.", ""],
  ["[Kazakhstan|KAZ] will increase oil shipments via <Baku|AZE>.", "expected COOPERATE KAZ>AZE -"],
  ["[The president|PHL:p] will join the summit {on Friday|2020-07-24}.", "scheduled CONSULT PHL> 2020-07-24"],
  // What is done away with is not to come.
  ["[Qatar|QAT] will suspend its lawsuit against [Egypt|EGY].", "expected CONCEDE QAT>EGY -"],
  ["[Japan|JPN] and [Korea|KOR] agreed on a road map.", ""],
  // What is arranged.
  ["[Faisal|SAU:p] and [Araghchi|IRN:p] are supposed to meet.", "scheduled CONSULT IRN+SAU> -"],
  ["[Faisal|SAU:p] and [Araghchi|IRN:p] were supposed to meet.", ""],
  ["A telephone call between [Putin|RUS:p] and [Macron|FRA:p] is foreseen.", "scheduled CONSULT FRA+RUS> -"],
  [
    "[The opposition leader|KOR:p] has called a rally against the deal for {Saturday|2020-07-25}.",
    "scheduled PROTEST KOR> 2020-07-25",
  ],
  ["[The opposition|KOR:o] plans a sit-in on {Saturday|2020-07-25}.", "scheduled PROTEST KOR>KOR 2020-07-25"],
  ["[The opposition leader|KOR:p] called a rally against the deal on {Saturday|2020-07-18}.", ""],
  [
    "[Armenia|ARM] quarrels with [Turkey|TUR]. [Armenia|ARM] accused [Turkey|TUR] of spying. [Turkey|TUR] denied what [Armenia|ARM] says. Experts from the two sides will meet in <Yerevan|ARM>.",
    "expected CONSULT ARM+TUR> -",
  ],
  [
    "[Kenya|KEN] accused [Somalia|SOM] of spying. [Kenya|KEN] praised [Somalia|SOM]. [Kenya|KEN] waits for [Somalia|SOM]. [The Senate|KEN:o] will ratify.",
    "expected SUPPORT KEN>SOM -",
  ],
  ["[Rutte|NLD:p] will then return to <Ankara|TUR>.", "expected CONSULT NLD>TUR -"],
  // Offers wait for an answer; what is only liked or made of another is none.
  ["[Germany|DEU] has offered to send doctors to [Poland|POL].", "conditional AID DEU>POL -"],
  ["[Turkey|TUR] and [Russia|RUS] have offered to mediate.", ""],
  ["[Khan|PAK:p] would like to speak to [Modi|IND:p].", "possible CONSULT IND+PAK> -"],
  ["[Iran|IRN] will make [Israel|ISR] regret the attack.", ""],
  ["[India|IND] threatens to use the waters of the river.", ""],
  ["[Belarus|BLR] may squeeze transit to [Poland|POL].", "possible COERCE BLR>POL -"],
  ["[Korean|PRK:g] troops will return to the border.", "expected MOBILIZE PRK> -"],
  // Of a Monday's article the Sunday of "was to" has gone.
  ["[The Arab League|?:i] was to meet {on Sunday|2020-07-26}.", ""],
  ["[The Arab League|?:i] is to meet {on Sunday|2020-07-26}.", "scheduled CONSULT ?> 2020-07-26"],
  // What is told of as done, able, decided or needed first is no forecast.
  ["[Khan|PAK:p] condemned the decision of [India|IND] to reopen its embassy in <Kabul|AFG>.", ""],
  ["[Sudan|SDN] gets no aid until [Khartoum|SDN] frees [the Ethiopian|ETH:g] soldiers.", ""],
  ["[China|CHN] may have attacked [India|IND].", ""],
  ["[China|CHN] can attack [India|IND].", ""],
  ["[The minister's bill|USA:p] would lift the sanctions on [Iran|IRN].", ""],
  ["[Obama|USA:p] decided to press [Israel|ISR] to leave.", ""],
  ["[The Taliban|AFG:r] called for attacks on [India|IND].", ""],
  ["[Germany|DEU] sent troops to <Mali|MLI> in a rush to attack [the rebels|MLI:r].", ""],
  [
    "[India|IND] praised [Nepal|NPL]. [Nepal|NPL] thanked [India|IND]. [India|IND] likes [Nepal|NPL]. [Modi|IND:p] proposed a billion in funds.",
    "",
  ],
  // Officials who are to be with each other, whatever the verb.
  [
    "[Vizcarra|PER:p] will show [Morales|BOL:p] the docks on {Thursday|2020-07-23}.",
    "scheduled CONSULT BOL+PER> 2020-07-23",
  ],
  ["[Duda|POL:p] hopes to see [Zelensky|UKR:p] {in August|2020-08-01}.", "possible CONSULT POL+UKR> 2020-08-01"],
  ["[Duda|POL:p] hopes to see [Zelensky|UKR:p].", ""],
  ["[Duda|POL:p] will see [the Ukrainian crowd|UKR:c].", ""],
  // Bodies and people of both.
  [
    "[Chile|CHL] met [Bolivia|BOL]. A mixed committee is to meet in <Santa Cruz|BOL> in {May|2021-05-01}.",
    "scheduled CONSULT BOL+CHL> 2021-05-01",
  ],
  ["[Germany|DEU] met [Namibia|NAM]. A joint commission will decide which.", "expected CONSULT DEU+NAM> -"],
  ["[Germany|DEU] met [Namibia|NAM]. The foreign ministers have yet to sign.", "expected AGREE DEU+NAM> -"],
  [
    "[Uganda|UGA] met [Tanzania|TZA]. [The Heads of State|?:g] agreed to hold talks in <Arusha|TZA>.",
    "promised CONSULT TZA+UGA> -",
  ],
  ["[Egypt|EGY] met [Turkey|TUR]. Their intelligence chiefs are to meet again.", "scheduled CONSULT EGY+TUR> -"],
  ["[Bolivia|BOL] plans to move its exports to [Peru|PER].", "scheduled COOPERATE BOL>PER -"],
  ["[Uganda|UGA] is to send teachers to [Tanzania|TZA].", "scheduled AID UGA>TZA -"],
  [
    "Construction of the pipeline from <Hoima|UGA> to <Tanga|TZA> is expected to commence in {May|2021-05-01}.",
    "expected COOPERATE TZA+UGA> 2021-05-01",
  ],
  [
    "[Afghanistan|AFG] met [Pakistan|PAK]. Two clerks are to be handed over in <Chaman|PAK>.",
    "scheduled RETREAT AFG>PAK -",
  ],
  ["[The Union|?:i] will invite [Kurti|XKX:p] and [Vucic|SRB:p] to <Brussels|BEL>.", "possible CONSULT ?>SRB+XKX -"],
  ["[Morawiecki|POL:p] spoke before he begs [Ukraine|UKR] for help.", ""],
  [
    "[Hungary|HUN] met [Ukraine|UKR]. A meeting of [Orban|HUN:p] and [Zelensky|UKR:p] is in sight.",
    "expected CONSULT HUN+UKR> -",
  ],
  ["[The European Council|?:i] will discuss the money on {Thursday|2020-07-23}.", "scheduled CONSULT ?> 2020-07-23"],
  ["[Gerapetritis|GRC:p] and [Fidan|TUR:p] will explore whether judges can help.", "expected CONSULT GRC+TUR> -"],
  [
    "[Yoon|KOR:p] does not object, although [the opposition|KOR:o] is to meet [the Chinese ambassador|CHN:p].",
    "scheduled CONSULT CHN+KOR> -",
  ],
  [
    "They agreed on the link between <Assam|IND> and <Gelephu|BTN>, which [India|IND] will build.",
    "expected COOPERATE IND>BTN -",
  ],
  // Principles, which no event settles.
  ["Ties between [Iran|IRN] and [Iraq|IRQ] will grow ever stronger.", "outlook - IRN+IRQ> -"],
  ["[Iran|IRN] and [Iraq|IRQ] will continue their cooperation.", "outlook COOPERATE IRN+IRQ> -"],
  ["[Greece|GRC] and [Turkey|TUR] agreed to continue the talks.", "outlook CONSULT GRC+TUR> -"],
  ["[Greece|GRC] and [Turkey|TUR] agreed to agree on a date.", ""],
  ["If [Kadhimi|IRQ:p] fails, what will he promise [Iran|IRN]?", ""],
  ["The plan under which [Serbia|SRB] would not object to [Kosovo|XKX]'s membership was published.", ""],
  ["[Khamenei|IRN:p] vows a blow as [Iraqi premier|IRQ:p] ends visit", ""],
  ["[Russia|RUS] visited nobody.", ""],
  ["[Modi|IND:p] met [Oli|NPL:p] {on Sunday|2020-07-19}.", ""],
  ["[Modi|IND:p] was expected to visit <Nepal|NPL> {on Sunday|2020-07-12}.", ""],
  ["[India|IND] did not attack [Nepal|NPL].", ""],
  ["[Paris|FRA] wants [Mali|MLI] to hold talks.", ""],
  ["[The minister|CHN:p] cancelled a visit to <Stockholm|SWE>.", ""],
];
