/**
 * Cases of event coding: marked text (marked.cases.ts) → events as `TYPE:mode ACTOR>RECIPIENT status`, countries joined by `+`,
 * several events by `; `, none by an empty string. Published 2020-07-20.
 */
export interface EventCases {
  readonly construction: string;
  readonly rows: readonly (readonly [text: string, events: string])[];
}

export const eventCases: readonly EventCases[] = [
  {
    construction: "a main clause",
    rows: [
      ["[China|CHN] accused [the Philippines|PHL] of provocation.", "ACCUSE:allege CHN>PHL occurred"],
      [
        "[The Russian army|RUS:o] shelled [Ukrainian positions|UKR:g] near <Kharkiv|UKR>.",
        "ASSAULT:heavy-weapons RUS>UKR occurred",
      ],
      ["[India|IND] condemned [Pakistan|PAK] over the attack.", "ACCUSE:disapprove IND>PAK occurred"],
      [
        "[The Turkish foreign minister|TUR:p] met [his Greek counterpart|GRC:p] in <Athens|GRC>.",
        "CONSULT TUR+GRC> occurred",
      ],
      ["[Kosovo|XKX] arrested [two Serbian officials|SRB:g].", "COERCE:arrest XKX>SRB occurred"],
      ["[North Korea|PRK] released [the South Korean sailors|KOR:g].", "RETREAT:release PRK>KOR occurred"],
      ["[Egypt|EGY] rejected [Ethiopia|ETH]'s proposal on the dam.", "REJECT EGY>ETH occurred"],
      ["[Colombia|COL] expelled [five Venezuelan diplomats|VEN:g].", "SANCTION:expel COL>VEN occurred"],
      ["[Germany|DEU] donated medical equipment to [Mali|MLI].", "AID DEU>MLI occurred"],
      ["[Morocco|MAR] severed diplomatic relations with [Iran|IRN].", "SANCTION:withdraw MAR>IRN occurred"],
      ["[Japan|JPN] apologized to [South Korea|KOR].", "CONCEDE JPN>KOR occurred"],
      ["[Israel|ISR] bombed targets in <Syria|SYR>.", "ASSAULT:explosives ISR>SYR occurred"],
      ["[The president|MLI:p] resigned.", "RETREAT:resign MLI> occurred"],
      ["[Armenia|ARM] praised [France|FRA] for its stance.", "SUPPORT ARM>FRA occurred"],
      ["[Chad|TCD] closed its border with [Libya|LBY].", "COERCE:restrict TCD>LBY occurred"],
      ["[Tirana|ALB] showed [two Iranian diplomats|IRN:p] the door.", "SANCTION:expel ALB>IRN occurred"],
      ["[Albania|ALB] gave [Iranian diplomats|IRN:p] a day to get out.", "SANCTION:expel ALB>IRN occurred"],
      ["[Turkey|TUR] would treat an attack on [Qatar|QAT] as an attack on itself.", ""],
      ["[Kenya|KEN] called its ambassador home from [Somalia|SOM].", "SANCTION:withdraw KEN>SOM occurred"],
      ["[Japan|JPN] stripped [a Russian diplomat|RUS:p] of his accreditation.", "SANCTION:withdraw JPN>RUS occurred"],
      ["[Chile|CHL] told [the Peruvian ambassador|PER:p] to leave.", "SANCTION:expel CHL>PER occurred"],
      ["[Seoul|KOR] pulled the plug on an agreement with [Tokyo|JPN].", "SANCTION:withdraw KOR>JPN occurred"],
      ["[Riyadh|SAU] put all new trade with [Canada|CAN] on ice.", "SANCTION:withdraw SAU>CAN occurred"],
      ["[Customs officers|VEN:g] held up [Colombian lorries|COL:g] at the border.", "COERCE:seize VEN>COL occurred"],
      ["[France|FRA] hiked tariffs on [Algerian goods|DZA:g].", "COERCE:restrict FRA>DZA occurred"],
      ["[Qatar|QAT] mediated between [Chad|TCD] and [Sudan|SDN].", "CONSULT:third-party QAT+TCD+SDN> occurred"],
      ["[Kenya|KEN] seized [a Somali vessel|SOM:o].", "COERCE:seize KEN>SOM occurred"],
      ["[Thousands of workers|GRC:g] protested against [the government|GRC:o].", "PROTEST:demo GRC>GRC occurred"],
      ["[Azerbaijan|AZE] recaptured two villages from [Armenia|ARM].", "COERCE:seize AZE>ARM occurred"],
      ["[Pakistan|PAK] handed over the pilot to [India|IND].", "RETREAT:release PAK>IND occurred"],
      ["[The Ukrainian president|UKR:p] called [his Polish counterpart|POL:p].", "CONSULT UKR+POL> occurred"],
      ["[Russia|RUS] cut off gas supplies to [Bulgaria|BGR].", "SANCTION:discontinue RUS>BGR occurred"],
    ],
  },
  {
    construction: "the state that is left has sent them away",
    rows: [
      ["[An Indian diplomat|IND:p] was expelled from <Canada|CAN>.", "SANCTION:expel CAN>IND occurred"],
      ["[Dozens of Afghans|AFG:g] were deported from <Iran|IRN>.", "COERCE:deport IRN>AFG occurred"],
      ["[An Indian diplomat|IND:p] was expelled from <Doha|QAT> by [Bahrain|BHR].", "SANCTION:expel BHR>IND occurred"],
    ],
  },
  {
    construction: "whoever is blamed or thanked for a deed did it",
    rows: [
      [
        "[Russia|RUS] condemned [Israel|ISR] for an air strike on [Iran|IRN].",
        "ACCUSE:disapprove RUS>ISR occurred; ASSAULT:aerial ISR>IRN occurred",
      ],
      [
        "[Lebanon|LBN] thanked [Chile|CHL] for its humanitarian aid to [Syria|SYR].",
        "AID CHL>SYR occurred; SUPPORT LBN>CHL occurred",
      ],
    ],
  },
  {
    construction: "one of a kind that was told of",
    rows: [
      [
        "[The Pakistani minister|PAK:p] visited <Afghanistan|AFG>, the first such trip in three years.",
        "CONSULT:visit PAK>AFG occurred",
      ],
      ["[Iranian officials|IRN:g] met [Iraqi officials|IRQ:g]. Such talks are rare.", "CONSULT IRN+IRQ> occurred"],
    ],
  },
  {
    construction: "words that another party has put, and what becomes of them",
    rows: [
      [
        "[China|CHN] rejected a request by [the Canadian envoy|CAN:p] to visit the prison.",
        "REJECT:meet CHN>CAN occurred; REQUEST CAN>CHN occurred",
      ],
      ["[Turkey|TUR] rejected talks with [Armenia|ARM].", "REJECT:meet TUR>ARM occurred"],
      ["[The French embassy|FRA:o] declined to comment.", ""],
      ["[India|IND] protested against the [Chinese|CHN] move.", "ACCUSE:disapprove IND>CHN occurred"],
      [
        "[The premier|CAN:p] told [the Mexican president|MEX:p] in a telephone call that he was worried.",
        "CONSULT CAN+MEX> occurred",
      ],
      ["[The premier|CAN:p] told [the Mexican president|MEX:p] to withdraw.", "REQUEST:yield CAN>MEX occurred"],
    ],
  },
  {
    construction: "what others must do",
    rows: [
      ["[Eritrea|ERI] said on Tuesday that [Qatar|QAT] must withdraw.", "REQUEST:yield ERI>QAT occurred"],
      ["[Eritrea|ERI] said on Tuesday that [Qatar|QAT] had withdrawn.", "RETREAT:withdraw QAT> occurred"],
      [
        "[Serbia|SRB] demanded that [Kosovo|XKX] establish an association of [Serb municipalities|SRB:g].",
        "REQUEST SRB>XKX occurred",
      ],
      [
        "[Armenia|ARM]'s [generals|ARM:g] urged [the prime minister|ARM:p] to resign.",
        "REQUEST:yield ARM>ARM occurred",
      ],
    ],
  },
  {
    construction: "a party told by what stands around",
    rows: [
      [
        "[Eritrea|ERI] shelled [Yemen|YEM] at dawn. [Oman|OMN] and [Qatar|QAT] urged restraint.",
        "ASSAULT:heavy-weapons ERI>YEM occurred; REQUEST:meet OMN+QAT>ERI+YEM occurred",
      ],
      [
        "[Peru|PER] broke off relations with [Bolivia|BOL]. [Bolivia|BOL] called for dialogue.",
        "SANCTION:withdraw PER>BOL occurred; REQUEST:meet BOL>PER occurred",
      ],
      [
        "[Eritrea|ERI] shelled [Yemen|YEM]. [Yemen|YEM] turned down the offer of [Kenya|KEN]. [Oman|OMN] urged restraint.",
        "ASSAULT:heavy-weapons ERI>YEM occurred; REJECT YEM>KEN occurred; REQUEST:meet OMN>ERI+YEM occurred",
      ],
      [
        "[Eritrea|ERI] praised [Yemen|YEM]. [Oman|OMN] called for dialogue.",
        "SUPPORT ERI>YEM occurred; REQUEST:meet OMN> occurred",
      ],
      [
        "[Peru's foreign minister|PER:p] spoke with [his Chilean counterpart|CHL:p] and protested in the strongest terms.",
        "ACCUSE:disapprove PER>CHL occurred; CONSULT PER+CHL> occurred",
      ],
      [
        "[Peru's president|PER:p] spoke with [his Chilean counterpart|CHL:p] and pledged [Lima|PER]'s full support.",
        "CONSULT PER+CHL> occurred; SUPPORT PER>CHL occurred",
      ],
      [
        "[The Polish premier|POL:p] telephoned [his Moldovan counterpart|MDA:p] and offered emergency aid.",
        "AID POL>MDA occurred; CONSULT:phone POL+MDA> occurred",
      ],
      [
        "[The Polish premier|POL:p] met [his Moldovan counterpart|MDA:p] and pledged full support for [Ukraine|UKR].",
        "CONSULT POL+MDA> occurred; SUPPORT POL>UKR occurred",
      ],
      [
        "[Peru's foreign minister|PER:p] met [his Chilean counterpart|CHL:p] and condemned [Bolivia|BOL].",
        "ACCUSE:disapprove PER>BOL occurred; CONSULT PER+CHL> occurred",
      ],
      [
        "[Chad|TCD] released [eleven Sudanese drivers|SDN:g] who had been held since {March|2020-03}.",
        "COERCE:arrest TCD>SDN occurred; RETREAT:release TCD>SDN occurred",
      ],
      [
        "[Peru|PER] and [Chile|CHL] are neighbours. Relations were severed by [Peru|PER] in {1990|1990}.",
        "SANCTION:withdraw PER>CHL occurred",
      ],
      ["[Major generals|?:g] from [both sides|PER+CHL] met on Thursday.", "CONSULT PER+CHL> occurred"],
      [
        "[Chile|CHL] insulted [Peru|PER]. On Monday [Lima|PER] withdrew [41 diplomats|?:g].",
        "ACCUSE:disapprove CHL>PER occurred; SANCTION:withdraw PER>CHL occurred",
      ],
      ["[Kenya|KEN] appointed [Jane Kamau|?:p] as ambassador to [Kampala|UGA].", "SUPPORT KEN>UGA occurred"],
      ["[Gunmen|IRQ:g] shot dead [a shopkeeper|?:p] in <Basra|IRQ>.", "ASSAULT:firearms IRQ>?+IRQ occurred"],
      [
        "[Germany|DEU], which holds the presidency, called on [both sides|TUR+GRC] to return to the table.",
        "REQUEST:yield DEU>GRC+TUR occurred",
      ],
      ["[Norway|NOR] offered to mediate between [India|IND] and [Pakistan|PAK].", "AGREE NOR>IND+PAK occurred"],
      [
        "[Egypt|EGY] condemned [Ethiopia|ETH], and [Sudan|SDN] also condemned the move.",
        "ACCUSE:disapprove EGY>ETH occurred; ACCUSE:disapprove SDN>ETH occurred",
      ],
    ],
  },
  {
    construction: "parties that the words before tell",
    rows: [
      [
        "[Kenya|KEN] said [Somalia|SOM] had erred. [Kenya|KEN] said the road crossed its territory and asked [Somalia|SOM] to refrain from any activity there.",
        "REQUEST:yield KEN>SOM occurred",
      ],
      ["[The Somali president|SOM:p] ended a visit to <Kenya|KEN> on Monday.", "CONSULT:visit SOM>KEN occurred"],
      ["[A French traveller|FRA:p] was arrested in <Tehran|IRN>.", "COERCE:arrest IRN>FRA occurred"],
      ["[Ten Iranians|IRN:g] were arrested in <Tehran|IRN>.", "COERCE:arrest >IRN occurred"],
      [
        "[China|CHN] offered to mediate and urged [India|IND] to avoid steps that would raise tensions.",
        "AGREE CHN>IND occurred; REQUEST CHN>IND occurred",
      ],
      [
        "[Peru|PER] scolded [Chile|CHL]. [Lima|PER] has stopped development aid.",
        "ACCUSE:disapprove PER>CHL occurred; SANCTION:discontinue PER>CHL occurred",
      ],
      ["[Peru|PER] said [Chile|CHL] had committed an act of aggression.", ""],
      [
        "[Peru's ministry|PER:o] handed [the Chilean envoy|CHL:p] a letter of protest.",
        "ACCUSE:disapprove PER>CHL occurred",
      ],
      ["[The premier|PER:p], who has been in contact with [Quito|ECU], left.", "CONSULT ECU+PER> occurred"],
      ["[Charles Michel|?:p] has hosted [the Peruvian premier|PER:p].", "CONSULT:visit PER>? occurred"],
      [
        "[Chile|CHL] has demanded arbitration, which [Lima|PER] turned down in {July|2022-07}.",
        "REQUEST:meet CHL> occurred; REJECT:meet PER>CHL occurred",
      ],
      [
        "[Chile|CHL] scolded [Peru|PER]. [Peru's ministry|PER:o] handed a note of protest to [the ambassador|?:p].",
        "ACCUSE:disapprove CHL>PER occurred; ACCUSE:disapprove PER>?+CHL occurred",
      ],
      [
        "[The Kenyan president|KEN:p] thanked [the Somali president|SOM:p] in a phone call.",
        "CONSULT:phone KEN+SOM> occurred; SUPPORT KEN>SOM occurred",
      ],
      [
        "[Kenya|KEN] shelled [Somalia|SOM]. [Sudan|SDN] criticised the West.",
        "ACCUSE:disapprove SDN> occurred; ASSAULT:heavy-weapons KEN>SOM occurred",
      ],
      [
        "[Chile|CHL] demanded an apology from [Peru|PER] for what it called a dangerous flight.",
        "REQUEST:yield CHL>PER occurred",
      ],
    ],
  },
  {
    construction: "what one is accused of",
    rows: [
      [
        "[Sudan|SDN] accused [the Ethiopian army|ETH:o] of shelling [a Sudanese village|SDN:g].",
        "ACCUSE:allege SDN>ETH occurred; ASSAULT:heavy-weapons ETH>SDN possible",
      ],
      [
        "[Congo|COD] spoke, accusing [Rwanda|RWA] of sending fresh troops over the border.",
        "ACCUSE:allege COD>RWA occurred; MOBILIZE:troops RWA>COD possible",
      ],
      ["[Serbia|SRB] accused [Kosovo|XKX] of provoking unrest.", "ACCUSE:allege SRB>XKX occurred"],
      ["[Chile|CHL] accused [Peru|PER] of detaining [its fishermen|CHL:g].", "ACCUSE:allege CHL>PER occurred"],
    ],
  },
  {
    construction: "an article on two states",
    rows: [
      [
        "[Chile|CHL] met [Peru|PER] twice. [Chile|CHL] thanked [Peru|PER] for it. [Peru|PER] praised [Chile|CHL]. [Lima|PER] has refused.",
        "CONSULT CHL+PER> occurred; REJECT PER>CHL occurred; SUPPORT CHL>PER occurred; SUPPORT PER>CHL occurred",
      ],
      [
        "[Chile|CHL] thanked [Peru|PER]. [Peru|PER] praised [Chile|CHL]. [Chile|CHL] held its crew for eleven days, and [Peru|PER] demanded an apology.",
        "COERCE:arrest CHL>PER occurred; REQUEST:yield PER>CHL occurred; SUPPORT CHL>PER occurred; SUPPORT PER>CHL occurred",
      ],
      [
        "[Chile|CHL] thanked [Peru|PER]. [Peru|PER] praised [Chile|CHL]. [Chile|CHL] released a statement, put its army on alert and refused to say why. [Peru|PER] left.",
        "MOBILIZE:troops CHL> occurred; REJECT CHL> occurred; SUPPORT CHL>PER occurred; SUPPORT PER>CHL occurred",
      ],
      [
        "[Chile|CHL] thanked [Peru|PER]. [Peru|PER] praised [Chile|CHL]. [Chile|CHL] and [Peru|PER] traded. [Bolivia|BOL] demanded an apology.",
        "SUPPORT CHL>PER occurred; SUPPORT PER>CHL occurred; REQUEST:yield BOL> occurred",
      ],
    ],
  },
  {
    construction: "those who stand by, and those who suffer, are no parties",
    rows: [
      ["[Kenya|KEN] condemned the killing of [Ugandan officers|UGA:g].", "ACCUSE:disapprove KEN> occurred"],
      [
        "[Iran|IRN] complained to [the council|?:o] about [an American|USA] raid.",
        "ACCUSE:disapprove IRN>USA occurred",
      ],
      ["[Iraq|IRQ] shelled the hills within days of the first [Turkish|TUR] raids.", ""],
      ["[Iran|IRN] and [Oman|OMN] shook hands, with [China's envoy|CHN:p] between them.", "CONSULT IRN+OMN> occurred"],
      ["The talks moved to [Singapore|SGP], where [the advisers|CAN+IND] met.", "CONSULT CAN+IND> occurred"],
      ["[Caracas|VEN] denounced [them|VEN:g=Venezuelans] as a provocation.", "ACCUSE:disapprove VEN> occurred"],
      ["[Rebels|?:g] backed by [Rwanda|RWA] are in the town.", ""],
    ],
  },
  {
    construction: "help that is held back, help inside a country",
    rows: [
      ["[The United States|USA] suspended military aid to [Indonesia|IDN].", "SANCTION:discontinue USA>IDN occurred"],
      ["[Japan|JPN] provided medical assistance in <Haiti|HTI>.", "AID JPN>HTI occurred"],
    ],
  },
  {
    construction: "means that have a doer",
    rows: [
      ["[Four children|PSE:g] were killed in [Israeli|ISR] shelling.", "ASSAULT:heavy-weapons ISR>PSE occurred"],
      ["[British activists|GBR:g] staged a protest in <Beijing|CHN>.", "PROTEST:demo GBR>CHN occurred"],
    ],
  },
  {
    construction: "those who bring others together",
    rows: [
      ["[The African Union|?:i] will meet on Friday to discuss the drought.", "CONSULT ?> expected"],
      ["[The Pacific Islands Forum|?:i] convened {on Sunday|2020-07-19}.", "CONSULT ?> occurred"],
      ["[The Kenyan cabinet|KEN:o] met on Friday.", ""],
      ["[Angola|AGO] had brokered a ceasefire in July.", "CONSULT:third-party AGO> occurred"],
      ["[Norway|NOR] hosted several rounds of negotiations in <Oslo|NOR>.", "CONSULT NOR> occurred"],
      ["[Norway|NOR] criticised several rounds of negotiations.", "ACCUSE:disapprove NOR> occurred"],
    ],
  },
  {
    construction: "ground and quarters that are struck",
    rows: [
      [
        "[Iran|IRN] fired missiles at a base that houses [American soldiers|USA:g].",
        "ASSAULT:heavy-weapons IRN>USA occurred",
      ],
      ["Rebels attacked a camp used by [French troops|FRA:g].", "ASSAULT >FRA occurred"],
      ["[The actor|ESP:p] was killed in a car crash.", ""],
      [
        "[Chad|TCD] moved to halt the expulsion of [Nigerian traders|NGA:g] by [Libyan forces|LBY:g].",
        "SANCTION:expel LBY>NGA expected",
      ],
    ],
  },
  {
    construction: "visits and their hosts",
    rows: [
      ["[Sergei Lavrov|RUS:p] visited <Hanoi|VNM> {on Friday|2020-07-17}.", "CONSULT:visit RUS>VNM occurred"],
      ["[The Indian foreign secretary|IND:p] arrived in <Kathmandu|NPL>.", "CONSULT:visit IND>NPL occurred"],
      [
        "[Sisi|EGY:p] landed in <Khartoum|SDN> and was greeted by [the Sudanese premier|SDN:p].",
        "CONSULT:visit EGY>SDN occurred",
      ],
      ["[Emmanuel Macron|FRA:p] travelled to <Beirut|LBN>.", "CONSULT:visit FRA>LBN occurred"],
      ["[The minister|TUR:p]'s visit to <Baku|AZE> strengthened the alliance.", "CONSULT:visit TUR>AZE occurred"],
      ["[Xi Jinping|CHN:p] hosted [Rodrigo Duterte|PHL:p] in <Beijing|CHN>.", "CONSULT:visit PHL>CHN occurred"],
      ["[King Salman|SAU:p] received [the Iraqi prime minister|IRQ:p] in <Riyadh|SAU>.", "CONSULT IRQ>SAU occurred"],
      ["[The envoy|USA:p] paid a visit to <Kabul|AFG>.", "CONSULT:visit USA>AFG occurred"],
      [
        "During [his|SRB:p] trip to <Moscow|RUS>, [the president|SRB:p] praised [Russia|RUS].",
        "CONSULT:visit SRB>RUS occurred; SUPPORT SRB>RUS occurred",
      ],
      ["This was the first visit by [a Sudanese leader|SDN:p] to <Addis Ababa|ETH>.", "CONSULT:visit SDN>ETH occurred"],
      ["[The governor|IND:p] visited <Mumbai|IND>.", ""],
      ["[The prime minister|JPN:p] flew to <Washington|USA> {on Monday|2020-07-20}.", "CONSULT:visit JPN>USA occurred"],
    ],
  },
  {
    construction: "light verbs",
    rows: [
      ["[Russia|RUS] and [Turkey|TUR] held talks in <Sochi|RUS>.", "CONSULT RUS+TUR> occurred"],
      ["[Wang Yi|CHN:p] held a meeting with [Teodoro Locsin|PHL:p].", "CONSULT CHN+PHL> occurred"],
      ["[Ethiopia|ETH] and [Eritrea|ERI] reached an agreement.", "AGREE ETH+ERI> occurred"],
      ["[Greece|GRC] and [Italy|ITA] signed a deal on maritime borders.", "AGREE GRC+ITA> occurred"],
      ["[The United States|USA] imposed sanctions on [Venezuela|VEN].", "COERCE:restrict USA>VEN occurred"],
      ["[Saudi Arabia|SAU] launched an attack on [Yemen|YEM].", "ASSAULT SAU>YEM occurred"],
      ["[Ukraine|UKR] lodged a complaint against [Russia|RUS].", "ACCUSE:allege UKR>RUS occurred"],
      ["[Turkey|TUR] launched air strikes against [Kurdish fighters|IRQ:g].", "ASSAULT:aerial TUR>IRQ occurred"],
      ["[Indonesia|IDN] offered assistance to [East Timor|TLS].", "AID IDN>TLS occurred"],
      ["[Poland|POL] expressed support for [Belarusian protesters|BLR:g].", "SUPPORT POL>BLR occurred"],
      ["[The two countries|ISR+ARE] held negotiations.", "CONSULT ISR+ARE> occurred"],
      ["[Jordan|JOR] made an appeal to [Israel|ISR].", "REQUEST JOR>ISR occurred"],
    ],
  },
  {
    construction: "the passive",
    rows: [
      ["Sanctions were imposed on [Belarus|BLR] by [the European Union|EUR:o].", "COERCE:restrict EUR>BLR occurred"],
      ["[The ambassador|GBR:p] was expelled by [Myanmar|MMR].", "SANCTION:expel MMR>GBR occurred"],
      ["[Three soldiers|IND:g] were killed by [Chinese troops|CHN:g].", "ASSAULT CHN>IND occurred"],
      ["[A general|SYR:p] was assassinated in <Damascus|SYR>.", "ASSAULT:targeted >SYR occurred"],
      ["[The activists|EGY:g] were arrested.", "COERCE:arrest >EGY occurred"],
      ["The agreement was signed by [Sudan|SDN] and [Israel|ISR].", "AGREE SDN+ISR> occurred"],
      ["[The Iranian tanker|IRN:o] was seized by [Gibraltar|GIB].", "COERCE:seize GIB>IRN occurred"],
      ["Talks between [Cyprus|CYP] and [Turkey|TUR] were held in <Geneva|CHE>.", "CONSULT CYP+TUR> occurred"],
    ],
  },
  {
    construction: "nouns of action",
    rows: [
      [
        "The assassination of [a scientist|IRN:p] by [Israel|ISR] shocked the region.",
        "ASSAULT:targeted ISR>IRN occurred",
      ],
      ["After talks between [Lavrov|RUS:p] and [Cavusoglu|TUR:p], nothing changed.", "CONSULT RUS+TUR> occurred"],
      ["The meeting between [Modi|IND:p] and [Oli|NPL:p] lasted an hour.", "CONSULT IND+NPL> occurred"],
      ["[Russia|RUS]'s invasion of [Georgia|GEO] changed everything.", "ASSAULT RUS>GEO occurred"],
      ["[The U.S.|USA] withdrawal from <Afghanistan|AFG> pleased many.", "RETREAT:withdraw USA>AFG occurred"],
      ["The resignation of [the prime minister|LBN:p] surprised nobody.", "RETREAT:resign LBN> occurred"],
      ["[China|CHN]'s criticism of [Australia|AUS] grew louder.", "ACCUSE:disapprove CHN>AUS occurred"],
      ["The signing of the treaty by [Serbia|SRB] and [Kosovo|XKX] made history.", "AGREE SRB+XKX> occurred"],
      ["An attack by [Houthi rebels|YEM:g] on [a Saudi convoy|SAU:o] killed six.", "ASSAULT YEM>SAU occurred"],
      ["The [U.S.|USA] embargo against [Cuba|CUB] hurts farmers.", "COERCE:restrict USA>CUB occurred"],
      [
        "The expulsion of [Qatari diplomats|QAT:g] by [Bahrain|BHR] deepened the rift.",
        "SANCTION:expel BHR>QAT occurred",
      ],
      [
        "A missile attack on [Kyiv|UKR] by [Russian forces|RUS:g] killed dozens.",
        "ASSAULT:heavy-weapons RUS>UKR occurred",
      ],
    ],
  },
  {
    construction: "relative and participial clauses",
    rows: [
      ["[The minister|DEU:p], who met [his Polish colleague|POL:p], left early.", "CONSULT DEU+POL> occurred"],
      ["[The rebels|ETH:g] who attacked [the army|ETH:o] fled.", "ASSAULT ETH>ETH occurred"],
      ["[The convoy|SYR:o] attacked by [Turkish jets|TUR:o] carried food.", "ASSAULT:aerial TUR>SYR occurred"],
      ["Accusing [Rwanda|RWA] of aggression, [Burundi|BDI] closed the road.", "ACCUSE:allege BDI>RWA occurred"],
      ["[A man|PAK:p] arrested by [Indian police|IND:o] confessed.", "COERCE:arrest IND>PAK occurred"],
      ["[The sanctions|?:o] that [Washington|USA] imposed on [Ankara|TUR] failed.", "COERCE:restrict USA>TUR occurred"],
    ],
  },
  {
    construction: "coordination",
    rows: [
      [
        "[France|FRA], [Germany|DEU] and [Britain|GBR] condemned [Iran|IRN].",
        "ACCUSE:disapprove FRA+DEU+GBR>IRN occurred",
      ],
      [
        "[Brazil|BRA] arrested and deported [two Bolivian officials|BOL:g].",
        "COERCE:arrest BRA>BOL occurred; COERCE:deport BRA>BOL occurred",
      ],
      [
        "[Turkey|TUR] condemned [Greece|GRC] and recalled its ambassador from <Athens|GRC>.",
        "ACCUSE:disapprove TUR>GRC occurred; SANCTION:withdraw TUR>GRC occurred",
      ],
      ["[The president|KEN:p] met [Museveni|UGA:p] and [Kagame|RWA:p].", "CONSULT KEN+UGA+RWA> occurred"],
      ["[Iran|IRN] and [Iraq|IRQ] are cooperating against smugglers.", "COOPERATE IRN+IRQ> ongoing"],
      [
        "[Daniel Noboa|ECU:p] telephoned Argentine President [Javier Milei|ARG:p], Chilean President [Gabriel Boric|CHL:p] and Paraguayan President [Santiago Peña|PRY:p].",
        "CONSULT:phone ECU+ARG+CHL+PRY> occurred",
      ],
      [
        "[Daniel Noboa|ECU:p] met German Chancellor [Friedrich Merz|DEU:p], British Prime Minister [Keir Starmer|GBR:p], Polish Prime Minister [Donald Tusk|POL:p] and Ukrainian President [Volodymyr Zelensky|UKR:p].",
        "CONSULT ECU+DEU+GBR+POL+UKR> occurred",
      ],
      [
        "[Daniel Noboa|ECU:p] met President [Javier Milei|ARG:p], [Manuel Adorni|ARG:p], [his spokesman|ARG:p=Manuel Adorni], and [Gabriel Boric|CHL:p].",
        "CONSULT ECU+ARG+CHL> occurred",
      ],
    ],
  },
  {
    construction: "infinitives: promising, refusing, asking, threatening",
    rows: [
      ["[Israel|ISR] refused to meet [the Palestinian delegation|PSE:g].", "REJECT:meet ISR>PSE occurred"],
      ["[Macron|FRA:p] urged [Turkey|TUR] to withdraw from <Libya|LBY>.", "REQUEST:yield FRA>TUR occurred"],
      ["[The United States|USA] agreed to lift sanctions on [Sudan|SDN].", "CONCEDE USA>SDN occurred"],
      ["[North Korea|PRK] threatened to attack [the South|KOR].", "THREATEN:violence PRK>KOR occurred"],
      ["[China|CHN] threatened to impose sanctions on [Australia|AUS].", "THREATEN:restrict CHN>AUS occurred"],
      ["[Japan|JPN] promised to help [Bangladesh|BGD].", "AGREE JPN>BGD occurred"],
      ["[Russia|RUS] asked [Syria|SYR] to release the pilots.", "REQUEST:yield RUS>SYR occurred"],
      ["[Pakistan|PAK] called on [India|IND] to hold talks.", "REQUEST:meet PAK>IND occurred"],
      ["[Hungary|HUN] refused to accept aid from [Romania|ROU].", "REJECT:assist HUN>ROU occurred"],
      ["[The generals|MMR:g] vowed to crush [the protesters|MMR:g].", "THREATEN:violence MMR>MMR occurred"],
      ["[The prime minister|GBR:p] told reporters that he was tired.", ""],
      ["[Norway|NOR] pledged to send vaccines to [Ghana|GHA].", "AGREE NOR>GHA occurred"],
      ["[Kuwait|KWT] invited [the Omani sultan|OMN:p] to visit.", "AGREE KWT>OMN occurred"],
      ["[Argentina|ARG] demanded an apology from [Britain|GBR].", "REQUEST:yield ARG>GBR occurred"],
      ["[Estonia|EST] called for sanctions against [Belarus|BLR].", "ACCUSE:disapprove EST>BLR occurred"],
    ],
  },
  {
    construction: "what is ahead",
    rows: [
      [
        "[The Iraqi prime minister|IRQ:p] is expected to visit <Iran|IRN> {on Tuesday|2020-07-21}.",
        "CONSULT:visit IRQ>IRN expected",
      ],
      ["[Modi|IND:p] will meet [Hasina|BGD:p] {next week|2020-07-27}.", "CONSULT IND+BGD> expected"],
      ["[Serbia|SRB] and [Kosovo|XKX] will resume talks.", "CONSULT SRB+XKX> expected"],
      ["[The chancellor|DEU:p] plans to travel to <Ankara|TUR>.", "CONSULT:visit DEU>TUR expected"],
      [
        "[The minister|EGY:p] is set to arrive in <Khartoum|SDN> {tomorrow|2020-07-21}.",
        "CONSULT:visit EGY>SDN expected",
      ],
      ["[Duterte|PHL:p] may visit <Beijing|CHN>.", "CONSULT:visit PHL>CHN possible"],
      ["[South Korea|KOR] would attack [the North|PRK] if it fired.", "ASSAULT KOR>PRK hypothetical"],
      ["[Lavrov|RUS:p] arrives in <Tripoli|LBY> {on Thursday|2020-07-23}.", "CONSULT:visit RUS>LBY expected"],
      [
        "[Colombia|COL] and [Peru|PER] are scheduled to sign an agreement {on Friday|2020-07-24}.",
        "AGREE COL+PER> expected",
      ],
      [
        "[The prime minister|IRQ:p]'s upcoming visit to <Riyadh|SAU> pleased investors.",
        "CONSULT:visit IRQ>SAU expected",
      ],
    ],
  },
  {
    construction: "what is denied or called off",
    rows: [
      ["[India|IND] did not attack [Nepal|NPL].", "ASSAULT IND>NPL denied"],
      ["[The two leaders|GRC+TUR] have not met.", "CONSULT GRC+TUR> denied"],
      ["[Kenya|KEN] denied that [its troops|KEN:g] had attacked [Somalia|SOM].", "ASSAULT KEN>SOM denied"],
      ["[The minister|CHN:p] cancelled a visit to <Stockholm|SWE>.", "CONSULT:visit CHN>SWE denied"],
      ["[Sudan|SDN] and [Egypt|EGY] failed to reach an agreement.", "AGREE SDN+EGY> denied"],
      ["No talks were held between [Algeria|DZA] and [Morocco|MAR].", "CONSULT DZA+MAR> denied"],
    ],
  },
  {
    construction: "reported speech",
    rows: [
      ["[A spokesman|UKR:p] said [Russia|RUS] had attacked [Ukrainian troops|UKR:g].", "ASSAULT RUS>UKR occurred"],
      [
        "[The ministry|CHN:o] announced that [Taiwan|TWN] had rejected [the mainland|CHN]'s offer.",
        "REJECT TWN>CHN occurred",
      ],
      ["[Officials|VNM:g] said [China|CHN] would release [the fishermen|VNM:g].", "RETREAT:release CHN>VNM expected"],
      [
        "According to [the army|ISR:o], [Hezbollah|LBN:o] fired rockets at [Israeli soldiers|ISR:g].",
        "ASSAULT:heavy-weapons LBN>ISR occurred",
      ],
    ],
  },
  {
    construction: "a second verb behind what is said: nobody asks itself",
    rows: [
      ["[Kenya|KEN] said [Uganda|UGA] had lied and urged [it|UGA] to apologise.", "REQUEST:yield KEN>UGA occurred"],
      [
        "[Moldova's premier|MDA:p] said [Russia|RUS] had erred, and called on [its government|RUS:o] to withdraw.",
        "REQUEST:yield MDA>RUS occurred",
      ],
      [
        "[Kenya|KEN] said [Uganda|UGA] had lied and urged [Tanzania|TZA] to apologise.",
        "REQUEST:yield UGA>TZA occurred",
      ],
      ["[Kenya|KEN] said [Uganda|UGA] had lied and arrested [two editors|UGA:g].", "COERCE:arrest UGA>UGA occurred"],
    ],
  },
  {
    construction: "the same deed told twice",
    rows: [
      [
        "[Iran|IRN] condemned [Israel|ISR] {on Sunday|2020-07-19}. [Iran|IRN] denounced [Israel|ISR] {on Sunday|2020-07-19}.",
        "ACCUSE:disapprove IRN>ISR occurred",
      ],
      [
        "[Putin|RUS:p] visited <Minsk|BLR> {on Friday|2020-07-17}. During [Putin|RUS:p=Putin]'s visit to <Minsk|BLR>, crowds cheered.",
        "CONSULT:visit RUS>BLR occurred",
      ],
    ],
  },
  {
    construction: "weapons, reactions and what refers back",
    rows: [
      ["A bomb hit [a Turkish convoy|TUR:o] in <Idlib|SYR>.", "ASSAULT:explosives >TUR occurred"],
      ["[A Turkish drone|TUR:o] struck [Kurdish fighters|SYR:g].", "ASSAULT:drone TUR>SYR occurred"],
      [
        "[Kosovo|XKX] arrested [two Serbian officials|SRB:g]. [Vucic|SRB:p] condemned the arrest.",
        "ACCUSE:disapprove SRB>XKX occurred; COERCE:arrest XKX>SRB occurred",
      ],
      ["[Pompeo|USA:p] called [the Cuban government|CUB:o] a dictatorship.", ""],
      ["[Pompeo|USA:p] called [the Cuban leaders|CUB:g] criminals.", "ACCUSE:disapprove USA>CUB occurred"],
      ["[The king|JOR:p] called [Egypt|EGY] a reliable partner.", "SUPPORT JOR>EGY occurred"],
      ["[Peru|PER] sent soldiers to help [Bolivia|BOL].", "AID PER>BOL occurred"],
      [
        "[The prime minister|ARM:p] is expected in <Tbilisi|GEO> {on Friday|2020-07-24}.",
        "CONSULT:visit ARM>GEO expected",
      ],
      ["[Turkey|TUR] withdrew its ambassador from [Austria|AUT].", "SANCTION:withdraw TUR>AUT occurred"],
      ["[The general|ISR:p] said the army would strike [Hezbollah|LBN:o].", ""],
      ["[Israel|ISR] will strike [Hezbollah|LBN:o].", "THREATEN:violence ISR>LBN occurred"],
      ["[Sweden|SWE] called off a visit by [the Russian minister|RUS:p].", "REJECT:meet SWE>RUS occurred"],
    ],
  },
  {
    construction: "traps that are no politics",
    rows: [
      ["[The minister|IND:p] attacked the proposal.", ""],
      ["[Spain|ESP] beat [Italy|ITA] in the football final.", ""],
      ["[Argentina|ARG] striker scored as [Argentina|ARG] attacked [Brazil|BRA] in the World Cup match.", ""],
      ["The film about [Cuba|CUB] bombed.", ""],
      ["Stocks in [Japan|JPN] retreated.", ""],
      ["[The president|FRA:p] suffered a heart attack.", ""],
      ["[The senator|USA:p] fought poverty.", ""],
      ["It rained in <Paris|FRA>.", ""],
      ["[The economy|?:o] of [Chile|CHL] recovered.", ""],
      ["[The prime minister|NZL:p] launched a book.", ""],
      ["[The two economies|CHN+VNM] are growing.", ""],
      ["[The president|TUR:p] met his deadline.", ""],
      ["The company released its results.", ""],
      ["[The minister|KEN:p] said the weather was fine.", ""],
    ],
  },
  {
    construction: "what is carried, fought and struck",
    rows: [
      ["[A French military plane|FRA:o] landed in <Beirut|LBN> with medicine and tents.", "AID FRA>LBN occurred"],
      ["[A Turkish plane|TUR:o] landed in <Tripoli|LBY>.", ""],
      ["[India|IND] has shipped 500 tons of rice to [Madagascar|MDG].", "AID IND>MDG occurred"],
      ["[Rebels|SYR:g] engaged [Filipino peacekeepers|PHL:g] in a firefight.", "ASSAULT SYR>PHL occurred"],
      ["[The company|USA:o] engaged [a Mexican lawyer|MEX:p] in the dispute.", ""],
      ["[Indian|IND:g] and [Chinese troops|CHN:g] clashed, killing [soldiers|:g].", "ASSAULT IND+CHN> occurred"],
      [
        "[The Norwegian government|NOR:o] presented evidence against [Chad|TCD] on Monday.",
        "ACCUSE:allege NOR>TCD occurred",
      ],
    ],
  },
  {
    construction: "one side, where the other is a thing or lies in the verb's own phrases",
    rows: [
      ["[Turkey|TUR] massed troops on the border with [Greece|GRC].", "MOBILIZE:troops TUR>GRC occurred"],
      ["[Peru|PER] deployed its navy on Monday.", "MOBILIZE:troops PER> occurred"],
      ["[The Kenyan president|KEN:p] warned that no provocation would go unanswered.", "THREATEN KEN> occurred"],
      [
        "[Serbia|SRB] voiced its concern over the [Kosovar|XKX] plan for the north.",
        "ACCUSE:disapprove SRB>XKX occurred",
      ],
      ["[Rebels|COD:g] took control of the town of <Goma|COD>.", "COERCE:seize COD> occurred"],
      ["The weather postponed the match.", ""],
    ],
  },
  {
    construction: "words of a pattern name no deed of their own",
    rows: [
      ["[Iranian nurses|IRN:g] went on strike against [the embassy|IRQ:o].", "PROTEST:strike IRN>IRQ occurred"],
      [
        "[Norway|NOR] summoned [the Russian ambassador|RUS:p] to complain of low flights.",
        "ACCUSE:disapprove NOR>RUS occurred",
      ],
      ["[The Turkish president|TUR:p] is due in <Baku|AZE> for a funeral.", "CONSULT:visit TUR>AZE expected"],
      ["[Japan|JPN] gave 20 million dollars to [Fiji|FJI].", "AID JPN>FJI occurred"],
      ["[Sweden|SWE] has donated $5 million to [Malawi|MWI].", "AID SWE>MWI occurred"],
      ["[The Kenyan senator|KEN:p] launched a scathing attack on [Uganda|UGA].", "ACCUSE:disapprove KEN>UGA occurred"],
      ["[A Greek court|GRC:o] ordered the release of [the Turkish sailor|TUR:p].", "RETREAT:release GRC>TUR occurred"],
    ],
  },
  {
    construction: "what is given, to whom and what for",
    rows: [
      ["[France|FRA] gave medical supplies to [Lebanon|LBN].", "AID FRA>LBN occurred"],
      ["[Turkey|TUR] refused to give [Syria|SYR] medical supplies.", "REJECT:assist TUR>SYR occurred"],
      ["[Sweden|SWE] provided 28 million euros to help [Yemen|YEM].", "AID SWE>YEM occurred"],
      ["[Japan|JPN] gave 30 million dollars to promote farming in <Malawi|MWI>.", "AID JPN>MWI occurred"],
      ["[Japan|JPN] gave 30 million dollars to watch [North Korea|PRK].", ""],
      [
        "[The Czech minister|CZE:p] pledged [his country|CZE]'s support for [the Libyan government|LBY:o].",
        "SUPPORT CZE>LBY occurred",
      ],
      ["[Italy|ITA] returned 40 stolen antiquities to [Iraq|IRQ].", "RETREAT:release ITA>IRQ occurred"],
      ["[Iran|IRN] will allow [the Danish inspectors|DNK:g] to visit the plant.", "RETREAT:access IRN>DNK expected"],
      ["[Iraq|IRQ] stopped issuing visas to [Iranian pilgrims|IRN:g].", "SANCTION:discontinue IRQ>IRN occurred"],
    ],
  },
  {
    construction: "what only says when a deed is done is a deed of its own",
    rows: [
      [
        "[Japan|JPN] vowed to lift curbs on [South Korea|KOR] before [the Korean premier|KOR:p] visits <Tokyo|JPN>.",
        "CONCEDE JPN>KOR occurred; CONSULT:visit KOR>JPN expected",
      ],
      [
        "Ahead of a meeting with [his Greek counterpart|GRC:p], [the Turkish minister|TUR:p] called for calm.",
        "CONSULT GRC+TUR> expected; REQUEST:yield TUR> occurred",
      ],
      ["[Eritrea|ERI] pulled its soldiers out of <Tigray|ETH>.", "RETREAT:withdraw ERI>ETH occurred"],
      ["[Eritrea|ERI] pulled its soldiers out of <Asmara|ERI>.", "RETREAT:withdraw ERI> occurred"],
    ],
  },
  {
    construction: "who sells to whom, who is visited, who confers",
    rows: [
      ["[Washington|USA] sold [the Poles|POL:g] 400 missiles.", "COOPERATE POL+USA> occurred"],
      [
        "[The envoy|CHN:p] visited <Warsaw|POL>, <Paris|FRA> and <Berlin|DEU>.",
        "CONSULT:visit CHN>DEU+FRA+POL occurred",
      ],
      ["[Seoul|KOR] and [Washington|USA] began their largest live-fire drills.", "MOBILIZE:troops KOR+USA> occurred"],
      ["[Bolivian|BOL:p] and [Chilean|CHL:p] ministers sat down together in <Lima|PER>.", "CONSULT BOL+CHL> occurred"],
      ["[Crowds from Chad|TCD:c] and [crowds from Libya|LBY:c] gathered.", ""],
      [
        "[The envoy|CHN:p] flies to <Warsaw|POL> {later this week|2020-07-20/2020-07-26}.",
        "CONSULT:visit CHN>POL expected",
      ],
    ],
  },
  {
    construction: "whose a firm is, and who meets at home",
    rows: [
      ["[Norway|NOR]'s [Equinor|?:p] will supply gas to [Moldova|MDA].", "COOPERATE MDA+NOR> expected"],
      [
        "Peace talks between [the Ethiopian government|ETH:o] and [the Oromo Liberation Army|ETH:r] resumed.",
        "CONSULT ETH> occurred",
      ],
      ["Talks between [the Ethiopian government|ETH:o] and [the Ethiopian opposition|ETH:g] resumed.", ""],
      ["[Algeria|DZA] looks set to cut aid to [Mali|MLI].", "SANCTION:discontinue DZA>MLI expected"],
    ],
  },
  {
    construction: "ultimatums, and who is given time to go",
    rows: [
      ["[Mali|MLI] gave [Denmark|DNK] a week to withdraw its troops.", "REQUEST:yield MLI>DNK occurred"],
      ["[Somalia|SOM] gave [Kenyan diplomats|KEN:g] a week to leave.", "SANCTION:expel SOM>KEN occurred"],
      ["[Mali|MLI] gave [Denmark|DNK] a week of sunshine.", ""],
      ["[Serbia|SRB] must leave <Kosovo|XKX>, [the Albanian minister|ALB:p] said.", "REQUEST:yield ALB>SRB occurred"],
    ],
  },
  {
    construction: "troops that go, things that are handed, what is done together",
    rows: [
      ["[Rwandan soldiers|RWA:g] left [Mozambique|MOZ].", "RETREAT:withdraw RWA>MOZ occurred"],
      ["[The Rwandan minister|RWA:p] left [Mozambique|MOZ].", ""],
      ["[Turkey|TUR] will send the captured pilots back to [Greece|GRC].", "RETREAT:release TUR>GRC expected"],
      ["[Norway|NOR] handed [Ukraine|UKR] a second hospital.", "AID NOR>UKR occurred"],
      ["[Lithuania|LTU] sent the last of its vaccines to [Taiwan|TWN].", "AID LTU>TWN occurred"],
      ["[Russia|RUS] sold [India|IND] five submarines.", "COOPERATE RUS+IND> occurred"],
      ["[Kenya|KEN] and [Uganda|UGA] will build a railway together.", "COOPERATE KEN+UGA> expected"],
      ["[China|CHN] and [Pakistan|PAK] will hold naval exercises.", "COOPERATE CHN+PAK> expected"],
      ["[China|CHN] will hold naval exercises near <Taiwan|TWN>.", "MOBILIZE:troops CHN>TWN expected"],
      ["[Belgrade|SRB] will stop issuing plates to [Kosovars|XKX:g].", "RETREAT SRB>XKX expected"],
      [
        "[Pristina|XKX] will cease action against [Serbs|SRB:g], while [Belgrade|SRB] will stop issuing plates to [Kosovars|XKX:g].",
        "RETREAT XKX>SRB expected; RETREAT SRB>XKX expected",
      ],
      [
        "[Pristina|XKX] will cease action against vehicles with plates issued by [Serbia|SRB].",
        "RETREAT XKX>SRB expected",
      ],
      ["[Norwegian|NOR:g] and [Polish divers|POL:g] inspected the pipeline together.", "COOPERATE NOR+POL> occurred"],
      ["[Washington|USA] took [Havana|CUB] off its list of sponsors of terrorism.", "CONCEDE USA>CUB occurred"],
      ["[India|IND] and [Britain|GBR] are close to a trade deal.", "AGREE IND+GBR> expected"],
    ],
  },
  {
    construction: "whoever is on a visit, or back from one, has paid it",
    rows: [
      ["[The Maltese president|MLT:p] is on a visit to [Fiji|FJI].", "CONSULT:visit MLT>FJI occurred"],
      [
        "[The Maltese president|MLT:p] returned on Saturday from a state visit to [Fiji|FJI].",
        "CONSULT:visit MLT>FJI occurred",
      ],
      [
        "[The Maltese president|MLT:p], on a visit to [Fiji|FJI], praised [the divers|MLT:g].",
        "CONSULT:visit MLT>FJI occurred; SUPPORT MLT>MLT occurred",
      ],
    ],
  },
  {
    construction: "an envoy is called in, called home or sent away",
    rows: [
      [
        "[The Kenyan ambassador|KEN:p] was summoned to [the French foreign ministry|FRA:o].",
        "ACCUSE:disapprove FRA>KEN occurred",
      ],
      ["[France|FRA] called in [the Kenyan ambassador|KEN:p].", "ACCUSE:disapprove FRA>KEN occurred"],
      ["[France|FRA] called home its ambassador in [Kenya|KEN].", "SANCTION:withdraw FRA>KEN occurred"],
      ["[France|FRA] ordered [the Kenyan ambassador|KEN:p] to leave.", "SANCTION:expel FRA>KEN occurred"],
    ],
  },
  {
    construction: "a drill that is begun is told, though nobody is named whom it is to impress",
    rows: [["[France|FRA] began military exercises near the island.", "MOBILIZE:troops FRA> occurred"]],
  },
  {
    construction: "a demand without an addressee is told where a state makes it",
    rows: [
      ["[Kenya|KEN] requested a third day of trade.", "REQUEST KEN> occurred"],
      ["[The Kenyan lawmaker|KEN:p] requested anonymity.", ""],
    ],
  },
  {
    construction: 'a noun behind "with" is what the verb before it does',
    rows: [
      ["[Kenya|KEN] retaliated with air strikes on [Somali camps|SOM:g].", "ASSAULT:aerial KEN>SOM occurred"],
      ["[Chad|TCD] is going ahead with the purchase of submarines from [France|FRA].", "COOPERATE TCD+FRA> occurred"],
      [
        "[The Kenyan president|KEN:p] spoke to [his Ugandan colleague|UGA:p] by phone.",
        "CONSULT:phone KEN+UGA> occurred",
      ],
      ["[The French|FRA:p] and [Kenyan ministers|KEN:g] talked in Geneva.", "CONSULT FRA+KEN> occurred"],
      ["[Kenya|KEN] vowed to exact a price from [Somalia|SOM].", "THREATEN:violence KEN>SOM occurred"],
    ],
  },
  {
    construction: "fire into a country, warning shots and flags that are waved",
    rows: [
      ["[Iran|IRN] fired missiles into [Pakistan|PAK].", "ASSAULT:heavy-weapons IRN>PAK occurred"],
      ["[Iran|IRN] used drones against [Pakistani posts|PAK:g].", "ASSAULT:heavy-weapons IRN>PAK occurred"],
      ["[Norway|NOR] fired a missile into the sea.", "MOBILIZE:weapons NOR> occurred"],
      ["[Thousands of Chadians|TCD:g] waved flags of [Libya|LBY].", ""],
      ["[The Maltese premier|MLT:p] spoke to the people of [Malta|MLT].", ""],
    ],
  },
  {
    construction: "what one orders one's own people to do one does",
    rows: [
      [
        "[The rulers|NER:g] ordered [the police|NER:g] to expel [the French ambassador|FRA:p].",
        "SANCTION:expel NER>FRA occurred",
      ],
      [
        "[Moscow|RUS] ordered [Russian troops|RUS:g] to withdraw from <Ukraine|UKR>.",
        "RETREAT:withdraw RUS>UKR occurred",
      ],
      ["[Moscow|RUS] ordered [Germany|DEU] to expel [the French ambassador|FRA:p].", "REQUEST:change RUS>DEU occurred"],
    ],
  },
  {
    construction: "a body of states that hears a complaint is not accused",
    rows: [
      [
        "[Chile|CHL] thanked [Peru|PER]. [Peru|PER] praised [Chile|CHL]. [Chile|CHL] and [Peru|PER] traded. [Chile|CHL] complained to [the World Trade Organization|?:i].",
        "SUPPORT CHL>PER occurred; SUPPORT PER>CHL occurred; ACCUSE:disapprove CHL>PER occurred",
      ],
    ],
  },
  {
    construction: "what only looks like a promise, a refusal or a threat to somebody",
    rows: [
      ["[Iran|IRN] vows a blow as [the Iraqi premier|IRQ:p] ends his visit.", "THREATEN IRN> occurred"],
      ["[The premier|IRQ:p] dismissed [the Iraqi police chief|IRQ:p].", ""],
      ["[Chad|TCD] looks forward to the aid.", ""],
    ],
  },
  {
    construction: "a signature or a consent is told where one side gives it",
    rows: [
      ["[Paris|FRA] signed a contract for three radars.", "AGREE FRA> occurred"],
      [
        "[The Chadian president|TCD:p] signed a memorandum on strategic cooperation with [the Libyan president|LBY:p].",
        "AGREE TCD+LBY> occurred",
      ],
    ],
  },
  {
    construction: "deeds of a state against its own people, purposes, and verbs that a comma sets off",
    rows: [
      [
        "[The Cuban police|CUB:g] arrested ninety [dissidents|?:g] in <Havana|CUB>.",
        "COERCE:arrest CUB>?+CUB occurred",
      ],
      ["[Chad|TCD] vowed to veto the plan of [Niger|NER].", "REJECT TCD>NER occurred"],
      [
        "[Sofia|BGR] told [Skopje|MKD] to admit that it had erred, and accused [Skopje|MKD] of hatred.",
        "REQUEST:yield BGR>MKD occurred; ACCUSE:allege BGR>MKD occurred",
      ],
      ["[France|FRA] held up the accession talks of [Albania|ALB].", "REJECT:meet FRA>ALB occurred"],
      ["[Riyadh|SAU] withdrew its students from [Canada|CAN].", "SANCTION:withdraw SAU>CAN occurred"],
    ],
  },
  {
    construction: "whoever is put under something, and not the thing, is acted on",
    rows: [
      ["[France|FRA] put [a Kenyan deputy|KEN:p] under sanctions.", "COERCE:restrict FRA>KEN occurred"],
      ["[Iraq|IRQ] reopened the Shalamcheh crossing to [Iranian drivers|IRN:g].", "RETREAT:access IRQ>IRN occurred"],
    ],
  },
  {
    construction: "bodies of states, which have no country, act alone as states do",
    rows: [
      ["[The UN Security Council|?:i] adopted a resolution on the strait.", "AGREE ?> occurred"],
      ["[The senator|?:p] adopted a resolution on the strait.", ""],
    ],
  },
  {
    construction: "parties that the story tells",
    rows: [
      [
        "[Australia|AUS] tore up its accord with [China|CHN]. [Beijing|CHN:m] vowed a firm response.",
        "SANCTION:withdraw AUS>CHN occurred; THREATEN CHN>AUS occurred",
      ],
      ["[Beijing|CHN:m] vowed a firm response.", "THREATEN CHN> occurred"],
      [
        "[Iranian drones|IRN:o] hit a camp in <Pakistan|PAK> on Tuesday. [Norway|NOR] offered to mediate.",
        "ASSAULT:drone IRN>PAK occurred; AGREE NOR>IRN+PAK occurred",
      ],
      ["[France|FRA] denounced the coup in <Libreville|GAB>.", "ACCUSE:disapprove FRA>GAB occurred"],
      [
        "[Estonia|EST] condemned the trial of [its citizen|EST:c] in <Moscow|RUS>.",
        "ACCUSE:disapprove EST>RUS occurred",
      ],
      ["[France|FRA] denounced the delay in <Libreville|GAB>.", "ACCUSE:disapprove FRA> occurred"],
      [
        "[Norway|NOR] held talks with [Ali Haddad|DZA:p], [the chairman|DZA:p=Ali Haddad] of [the People's Front|LBY:o].",
        "CONSULT DZA+NOR> occurred",
      ],
      [
        "[The general|IRN:p] was killed in a drone attack ordered by [the president of the United States|USA:p].",
        "ASSAULT:targeted USA>IRN occurred",
      ],
      [
        "[Libyan forces|LBY:g] shelled [the Turkish army|TUR:o], and [Ankara|TUR:m] threatened to strike back.",
        "ASSAULT:heavy-weapons LBY>TUR occurred; THREATEN:violence TUR>LBY occurred",
      ],
      ["[The premier|HTI:p] thanked his [Kenyan|KEN] ally.", "SUPPORT HTI>KEN occurred"],
      [
        "[Mongolia|MNG]'s neighbours, [Russia|RUS] and [China|CHN], signed a pipeline contract.",
        "AGREE CHN+RUS> occurred",
      ],
      [
        "[The premier|GRC:p] arrives in <Nicosia|CYP> for a meeting with [Anastasiades|CYP:p] and [Sisi|EGY:p].",
        "CONSULT:visit GRC>CYP occurred; CONSULT CYP+EGY+GRC> expected",
      ],
      ["[Canada|CAN] joined [France|FRA] in denouncing [Mali|MLI].", "ACCUSE:disapprove CAN+FRA>MLI occurred"],
      [
        "[Mexico|MEX] quarrels with [Ecuador|ECU]. [Mexico|MEX] complained to [the Security Council|?:i].",
        "ACCUSE:disapprove MEX>ECU occurred; ACCUSE:disapprove MEX>ECU occurred",
      ],
      ["[Chad|TCD] complained to [the Security Council|?:i].", "ACCUSE:disapprove TCD>? occurred"],
      [
        "[Bulgaria|BGR] scolds [Albania|ALB]. [Bulgaria|BGR] and [Russia|RUS] traded accusations.",
        "ACCUSE:disapprove BGR>ALB occurred; ACCUSE:disapprove BGR+RUS> occurred",
      ],
      [
        "[The general|UGA:p] threatened on [Twitter|USA:o] to capture <Nairobi|KEN>.",
        "THREATEN:territory UGA>KEN occurred",
      ],
      [
        "[Mexico|MEX] was furious. {On Sunday|2020-07-19} [Ecuadorian police|ECU:g] attacked [the embassy|?:o].",
        "ASSAULT ECU>?+MEX occurred",
      ],
      ["[Kim|PRK:p] and [Trump|USA:p] shook hands, with [Moon Jae-in|KOR:p] looking on.", "CONSULT PRK+USA> occurred"],
    ],
  },
  {
    construction: "whose ships and fighters are, who acts along with whom, and which neighbour a border is with",
    rows: [
      ["[Iran|IRN] seized a tanker owned by [a Greek company|GRC:o].", "COERCE:seize IRN>GRC occurred"],
      ["[Iran|IRN] boarded a vessel flying the flag of [Panama|PAN].", "COERCE:seize IRN>PAN occurred"],
      [
        "[The Houthis|YEM:r] fired at a ship registered in <Liberia|LBR>. [Liberia|LBR] was silent.",
        "ASSAULT:firearms YEM>LBR occurred",
      ],
      ["[Kenya|KEN] blamed [fighters|?:g] loyal to [Haftar|LBY:p].", "ACCUSE:allege KEN>LBY occurred"],
      ["[Kenya|KEN] blamed [militias|?:g] backed by [Iran|IRN].", "ACCUSE:allege KEN>?+IRN occurred"],
      [
        "Together with [Sudan|SDN], [Egypt|EGY] demanded an answer from [Ethiopia|ETH].",
        "REQUEST:change EGY+SDN>ETH occurred",
      ],
      [
        "[President of Kyrgyzstan Sadyr Japarov|KGZ:p] and President of Tajikistan [Emomali Rahmon|TJK:p] signed a treaty.",
        "AGREE KGZ+TJK> occurred",
      ],
      [
        "[Iran|IRN] has complained about [an American fighter|USA:g] that came near one of its airliners, injuring several passengers, and has threatened to answer.",
        "ACCUSE:disapprove IRN>USA occurred; THREATEN IRN>USA occurred",
      ],
      [
        "[Tajikistan|TJK] accused [Kyrgyzstan|KGZ] of lies. [Kyrgyzstan|KGZ] closed its crossings.",
        "ACCUSE:allege TJK>KGZ occurred; COERCE:restrict KGZ>TJK occurred",
      ],
      [
        "[Iraq|IRQ] was angry, for [Turkish troops|TUR:g] were sent across the border.",
        "MOBILIZE:troops TUR>IRQ occurred",
      ],
      [
        "[Somalia|SOM] severed relations with [Kenya|KEN] and gave [its envoys|SOM:g] seven days to leave <Mogadishu|SOM>.",
        "SANCTION:withdraw SOM>KEN occurred; SANCTION:expel SOM>KEN occurred",
      ],
      [
        "[Mauritania|MRT] blamed [Senegal|SEN] for sending troops into <Banjul|GMB> on [its|SEN=Senegal] own. [Gambia|GMB] is small.",
        "ACCUSE:allege MRT>SEN occurred; MOBILIZE:troops SEN>GMB occurred",
      ],
      ["[Britain|GBR] invited [Morrison|AUS:p] to [the G7|?:i].", "AGREE GBR>AUS occurred"],
    ],
  },
  {
    construction: "whom one calls on, trades with or refuses, and who attacked before",
    rows: [
      ["[Cameron|GBR:p] will fly to see [Obama|USA:p].", "CONSULT:visit GBR>USA expected"],
      ["[China|CHN] buys [Kazakh|KAZ] gas.", "COOPERATE CHN+KAZ> occurred"],
      [
        "[Iran|IRN] seized a ship; [Seoul|KOR], whose banks have frozen the money, sent a destroyer to [the Gulf state|ARE].",
        "COERCE:seize IRN> occurred; MOBILIZE:troops KOR>ARE occurred",
      ],
      [
        "[Spain|ESP] deceived [Algeria|DZA]. [Tebboune|DZA:p] suspended the treaty of friendship.",
        "SANCTION:withdraw DZA>ESP occurred",
      ],
      [
        "[Clinton|USA:p] offered to mediate, and [Britain|GBR] declined with thanks.",
        "AGREE USA> occurred; REJECT GBR>USA occurred",
      ],
      [
        "[Somalia|SOM] accused [Kenya|KEN] of arming rebels. [Kenya|KEN] rejected those claims.",
        "ACCUSE:allege SOM>KEN occurred; REJECT KEN>SOM occurred",
      ],
      [
        "[Azerbaijan|AZE] shelled [the Armenian town|ARM:o]. [A hundred soldiers|ARM:g] have been killed.",
        "ASSAULT:heavy-weapons AZE>ARM occurred; ASSAULT AZE>ARM occurred",
      ],
    ],
  },
  {
    construction: "what is said along with an order, and who signs after a visit",
    rows: [
      [
        "[Bolivia|BOL] ordered [Mexico's ambassador|MEX:p] to leave within 72 hours, accusing [him|MEX:p=Mexico's ambassador] of lies.",
        "SANCTION:expel BOL>MEX occurred; ACCUSE:allege BOL>MEX occurred",
      ],
      [
        "[Draghi|ITA:p] visited [Tebboune|DZA:p], and [Rome|ITA] signed contracts for gas.",
        "CONSULT:visit ITA>DZA occurred; AGREE ITA+DZA> occurred",
      ],
      [
        "[Kazakhstan|KAZ] waits. [An under secretary of state|USA:p] visited the capital.",
        "CONSULT:visit USA>KAZ occurred",
      ],
    ],
  },
  {
    construction: "from whom many break, what is no longer sold, and troops sent over a border",
    rows: [
      [
        "[Colombia|COL] was angry. [Bolivia|BOL] had broken with [Israel|ISR]. [Chile|CHL] recalled its ambassador.",
        "SANCTION:withdraw BOL>ISR occurred; SANCTION:withdraw CHL>ISR occurred",
      ],
      ["[Colombia|COL] bought jets. [Israel|ISR] halted the sale of weapons.", "SANCTION:discontinue ISR>COL occurred"],
      ["[Libya|LBY] was at war. [Egypt|EGY] sent its army over the border.", "MOBILIZE:troops EGY>LBY occurred"],
      [
        "[Poland|POL] has crossings with [Belarus|BLR]. [Warsaw|POL] closed the frontier, for [Russian drones|RUS:g] were near.",
        "COERCE:restrict POL>BLR occurred",
      ],
    ],
  },
  {
    construction: "what is judged by a pronoun is the deed told last",
    rows: [
      [
        "[Turkey|TUR] bombed villages in <Iraq|IRQ>. [France|FRA] condemned [it|IRQ].",
        "ASSAULT:explosives TUR>IRQ occurred; ACCUSE:disapprove FRA>TUR occurred",
      ],
      [
        "[Serbia|SRB] and [Kosovo|XKX] signed an agreement. [Germany|DEU] welcomed it.",
        "AGREE SRB+XKX> occurred; SUPPORT DEU>SRB+XKX occurred",
      ],
      [
        "[Hungary|HUN] vetoed the aid to [Ukraine|UKR]. [Poland|POL] criticised the move.",
        "REJECT:assist HUN>UKR occurred; ACCUSE:disapprove POL>HUN occurred",
      ],
      [
        "[Egypt|EGY:o] surrendered to [the militia|SDN:o]. [Blinken|USA:p] appealed to [both generals|SDN:p] for a ceasefire.",
        "RETREAT:disarm EGY>SDN occurred; REQUEST:yield USA>SDN occurred",
      ],
    ],
  },
  {
    construction: "refusals without a verb of refusing",
    rows: [
      ["[France|FRA] would not hand over the suspect to [Kenya|KEN].", "REJECT:assist FRA>KEN occurred"],
      ["[Egypt|EGY] will not negotiate with [Sudan|SDN].", "REJECT:meet EGY>SDN occurred"],
      ["[Argentina|ARG] would not bow to [Britain|GBR].", "REJECT:yield ARG>GBR occurred"],
      ["[Iran|IRN] vowed never to recognise [Israel|ISR].", "REJECT:assist IRN>ISR occurred"],
      ["[Pakistan|PAK] will not hold talks with [India|IND].", "REJECT:meet PAK>IND occurred"],
      ["[Mali|MLI] turned a deaf ear to [France|FRA].", "REJECT MLI>FRA occurred"],
      ["[Chad|TCD] vowed not to attack [Sudan|SDN].", "AGREE TCD>SDN occurred"],
      ["[Chad|TCD] vowed to hold [Sudan|SDN] accountable.", "THREATEN TCD>SDN occurred"],
      ["[The minister|TCD:p] will not visit [Sudan|SDN].", "CONSULT:visit TCD>SDN denied"],
    ],
  },
  {
    construction: "anger and concern",
    rows: [
      ["[Ankara|TUR] was angered by [the Greek decision|GRC].", "ACCUSE:disapprove TUR>GRC occurred"],
      ["[The raid|GRC] infuriated [Ankara|TUR].", "ACCUSE:disapprove TUR>GRC occurred"],
      ["[Kenya|KEN] is deeply concerned about [Somali|SOM] actions.", "ACCUSE:disapprove KEN>SOM occurred"],
      ["[Russia|RUS] lectured [Ottawa|CAN] on sovereignty.", "ACCUSE:disapprove RUS>CAN occurred"],
      ["[Peru|PER] took umbrage at [Bolivian|BOL] remarks.", "ACCUSE:disapprove PER>BOL occurred"],
      ["[Japan|JPN] insisted that [Russia|RUS] withdraw.", "REQUEST:yield JPN>RUS occurred"],
    ],
  },
];
