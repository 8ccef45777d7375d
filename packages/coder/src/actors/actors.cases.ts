/**
 * Texts with the actors a careful reader finds in them. A row is a text and what must be found: `name | kind | codes | mentions`,
 * where the later parts may be left out; `role NAME: title | of | start..end`; `no NAME` for what must not be an actor.
 */
export const actorCases: readonly (readonly [text: string, ...expected: string[]])[] = [
  // one person under title and name, and whose offices are
  [
    "The Saudi minister, Prince Faisal bin Farhan, called Burhan and urged him to stop.",
    "Faisal bin Farhan | person | SAU GOV | The Saudi minister; Faisal bin Farhan",
    "Burhan | person | SDN MIL | Burhan; him",
  ],
  [
    "NATO's commander in Kosovo, the Italian general Angelo Ristuccia, spoke.",
    "Angelo Ristuccia | person | ITA MIL | NATO's commander in Kosovo; Angelo Ristuccia",
  ],
  [
    "Britain will speak, its ambassador says. The European Union's ambassador to Sudan was beaten.",
    "European Union's ambassador | person | - IGO | The European Union's ambassador to Sudan",
  ],
  // who issues a statement, and bodies by the beginning of their names
  [
    "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA\n\nThe Ministry rejected the claims of Somalia.",
    "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA | organization | KEN GOV | MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KENYA; The Ministry",
  ],
  [
    "The Government of Kenya regrets that the Federal Government of Somalia prolonged its mandate. It urges the Federal Government to talk.",
    "Federal Government of Somalia | organization | SOM GOV | the Federal Government of Somalia; its; the Federal Government",
  ],
  // towns that a report is written from, and names that are none
  [
    "PRAGUE — The Czech Republic threw out eighteen Russians. Russia replied.\n\nJan Hamacek, who doubles as interior and foreign minister, shrugged.",
    "Jan Hamacek | person | CZE GOV",
  ],
  [
    "TEHRAN. Iran seized a South Korean tanker; Seoul summoned the ambassador. A deputy foreign minister, Choi Jong-kun, goes to Tehran on Sunday.",
    "Choi Jong-kun | person | - GOV",
  ],
  [
    "President Abdelmadjid Tebboune of Algeria spoke. Italian Prime Minister Mario Draghi visited Tebboune.",
    "Abdelmadjid Tebboune | person | DZA GOV | Abdelmadjid Tebboune; Tebboune",
  ],
  [
    "Iran seized a South Korean tanker; Seoul, whose banks have frozen seven billion dollars of Iranian oil money, sent a destroyer.",
    "South Korea | state | KOR - | South Korean; Seoul",
  ],
  ["Uzra Zeya, an under secretary of state, spoke.", "Uzra Zeya | person | USA GOV"],
  ["In Madrid President Niinisto of Finland met Pedro Sanchez.", "Niinisto | person | FIN GOV"],
  ["The Central American court rejected the claim.", "Central American court | organization | - JUD"],
  ["Sudan is at war. The General Assembly condemned the fighting.", "General Assembly | organization | - IGO"],
  ["On March 6 South Korea's government offered money.", "South Korea's government | organization | KOR GOV"],
  ["Hours before the vote Iran's ministry protested.", "Iran's ministry | organization | IRN GOV"],
  [
    "Iraq is divided. About 5,000 American soldiers are in the country, whose parliament wants them gone.",
    "Iraq | state | IRQ - | Iraq; the country",
  ],
  [
    "Turkey struck Iraq. Iraq blamed Iran, too, and protested to both ambassadors.",
    "Turkey | state | TUR - | Turkey; both ambassadors",
  ],
  ["Takehiro Funakoshi, of the Japanese foreign ministry, telephoned Seoul.", "Takehiro Funakoshi | person | JPN -"],
  [
    "Joe Biden reversed the withdrawal. Abiy Ahmed of Ethiopia telephoned William Ruto of Kenya and congratulated him.",
    "William Ruto | person | KEN GOV | William Ruto; him",
  ],
  // those of whom a sentence has just spoken
  [
    "Niger is at odds with America. America regrets it. Russia sent an envoy to Niamey, and the two sides agreed to meet.",
    "Russia | state | RUS - | Russia; the two sides",
  ],
  [
    "Presidents came to Ankara. President Sisi of Egypt met President Erdogan of Turkey. The presidents signed a treaty.",
    "Sisi | person | EGY GOV | Sisi; The presidents",
  ],
  ["The president of Chad named new ministers. The ministers took office.", "no The ministers"],
  [
    "Niger's military rulers spoke of America. America listened. The generals have expelled France.",
    "Niger's military rulers | group | NER GOV | Niger's military rulers; The generals",
  ],
  [
    "NIAMEY — Niger shut the base. The Americans were angry.\n\nColonel Amadou Abdramane accused them of lies.",
    "Amadou Abdramane | person | NER MIL",
  ],
  [
    "BAGHDAD — Iraq was calm. America was not.\n\nThe Pentagon looks into it, according to Major John Rigsbee.",
    "John Rigsbee | person | - MIL",
  ],
  [
    "Egypt and Turkey made up. Turkey sold Egypt drones. They also condemned Israel.",
    "Egypt | state | EGY - | Egypt; Egypt; They",
  ],
  // questions and answers
  [
    "Gabrielius Landsbergis, foreign minister of Lithuania, smiled.\n\nLandsbergis: Our diplomats left Beijing in December.",
    "Lithuanian diplomats | group | LTU GOV | Our diplomats",
  ],
  [
    "Interview with Ararat Mirzoyan, foreign minister of Armenia\n\nQ: What do you expect of Moscow?\n\nA: We asked Russia for help.",
    "Armenia | state | ARM - | Armenia; We",
  ],
  // people on a state's ground
  ["In Lahore protesters burned portraits of the minister.", "Lahore protesters | group | PAK CVL"],
  ["A mob stormed the Saudi embassy in Tehran.", "Iranian mob | group | IRN CVL"],
  [
    "India was calm, but several thousand people demonstrated in Dhaka against it.",
    "Bangladeshi people | group | BGD CVL",
  ],
  ["Several people were in Dhaka.", "no people", "no Bangladeshi people"],
  // pairs and neighbours
  [
    "Angola wants Rwanda and Congo to talk. It has invited both leaders to a summit.",
    "Rwanda | state | RWA - | Rwanda; both leaders",
  ],
  [
    "With President Lula, the Argentine president discussed the United States and trade between the two countries.",
    "Argentina | state | ARG - | the two countries",
  ],
  [
    "Turkey and Greece sent jets to the area. Germany called on both sides to return to the table.",
    "Greece | state | GRC - | Greece; both sides",
  ],
  [
    "Egypt and Sudan protested to Ethiopia. Ethiopia offered to share data with its neighbours.",
    "Egypt | state | EGY - | Egypt; its neighbours",
  ],
  [
    "Moscow, which expelled a Bulgarian diplomat in May, has not commented.",
    "Russia | state | RUS - | Moscow; which",
    "Bulgarian diplomat | person | BGR GOV | a Bulgarian diplomat",
  ],
  [
    "Kenya's William Ruto thanked Yoweri Museveni of Uganda and invited him to Nairobi.",
    "Yoweri Museveni | person | UGA GOV | Yoweri Museveni; him",
  ],
  [
    "Greece and Turkey are at odds. Turkish fighter jets and the Kanaris Group shadowed each other off Crete. Germany called on both sides to calm down.",
    "Greece | state | GRC - | Greece; both sides",
    "Turkey | state | TUR - | Turkey; both sides",
  ],
  [
    "Syria and Lebanon agreed to mark their border; the latter asked Paris for maps.",
    "Lebanon | state | LBN - | Lebanon; their; the latter",
  ],
  [
    "Tsipras meets President Nicos Anastasiades of Cyprus and Egypt's Abdel Fattah al-Sisi. He telephoned the former on Thursday.",
    "Nicos Anastasiades | person | CYP GOV | Nicos Anastasiades; the former",
  ],
  ["The former minister of Kenya spoke.", "minister of Kenya | person | KEN GOV | The former minister of Kenya"],
  ["Bosnian Serb forces took hostages.", "Bosnian Serb forces | group | BIH MIL | Bosnian Serb forces"],
  ["Turkish Cypriot leader Mustafa Akinci proposed a committee.", "Mustafa Akinci | person | CYP GOV | Mustafa Akinci"],
  [
    "Nigeria sent an envoy to Niamey, where the generals refused to see him.",
    "Nigerien generals | group | NER MIL | the generals",
  ],
  ["Finland asked Brussels to blacklist a Russian tanker.", "European Union | organization | - IGO | Brussels"],
  ["Belgian farmers asked Brussels to help.", "Belgium | state | BEL - | Brussels"],
  [
    'The Philippines asked judges for help. "My country has come here as a friend of China," Foreign Secretary Albert Ramos told them.',
    "Albert Ramos | person | PHL GOV | My; Albert Ramos",
  ],
  ["Edi Rama met EU leaders in Brussels.", "EU leaders | group | - IGO | EU leaders in Brussels"],
  [
    "India and Nepal claim the valley; the former sent guards there, the latter recalled its ambassador.",
    "Nepal | state | NPL - | Nepal; the latter; its",
  ],
  [
    "Ecuador complained to its northern neighbour.",
    "Ecuador | state | ECU - | Ecuador; its",
    "Colombia | state | COL - | its northern neighbour",
  ],
  ["Chad accused its western neighbour of theft.", "western neighbour | state | - - | its western neighbour"],
  [
    "Laos reproached its neighbour for the dam and recalled its envoy from Hanoi.",
    "Vietnam | state | VNM - | its neighbour; Hanoi",
  ],
  ["Laos reproached its neighbour for the dam.", "neighbour | state | - - | its neighbour"],
  [
    "Belgium apologised to its former colony for the bloodshed in Burundi.",
    "Burundi | state | BDI - | its former colony",
  ],
  ["Togo thanked China for the grain. Its old ally promised more.", "China | state | CHN - | China; Its old ally"],
  [
    "Ethiopia shelled Sudan. Khartoum urged the neighbour to stop.",
    "Ethiopia | state | ETH - | Ethiopia; the neighbour",
  ],
  [
    "Armenia and Azerbaijan fought. Yerevan said the enemy had seized land.",
    "Azerbaijan | state | AZE - | Azerbaijan; the enemy",
  ],
  [
    "Taro Kono of Japan and Kang Kyung-wha of South Korea met. Kang asked her counterpart to suspend the step.",
    "Taro Kono | person | JPN GOV | Taro Kono; her counterpart",
  ],
  [
    "Armenia and Azerbaijan fought. A truce was announced by Armenia's security council secretary, Armen Grigoryan. Secretary of State Antony Blinken telephoned both leaders.",
    "Armenia | state | ARM - | Armenia; Armenia; both leaders",
    "Azerbaijan | state | AZE - | Azerbaijan; both leaders",
  ],
  [
    "Armenia and Azerbaijan fought. Azerbaijan thanked Armenia. Azerbaijan scolded the United States. Charles Michel has hosted the two leaders four times.",
    "Armenia | state | ARM - | Armenia; Armenia; the two leaders",
    "Azerbaijan | state | AZE - | Azerbaijan; Azerbaijan; Azerbaijan; the two leaders",
  ],
  [
    "India and China are neighbours. President Donald Trump of the United States offered to step between the two neighbours; both turned him down.",
    "India | state | IND - | India; the two neighbours; both",
    "China | state | CHN - | China; the two neighbours; both",
  ],
  [
    "Kyrgyzstan and Tajikistan signed a treaty. The two heads of state then opened two crossings.",
    "Tajikistan | state | TJK - | Tajikistan; The two heads of state",
  ],
  [
    "Ethiopia scolded Somalia. Somalia scolded Ethiopia. Ethiopia warned Somalia. Egypt phoned Somalia. The two states fought a war in 1977.",
    "Ethiopia | state | ETH - | Ethiopia; Ethiopia; Ethiopia; The two states",
  ],
  [
    "Mali quarrels with France. The last French soldiers left the country in August.",
    "Mali | state | MLI - | Mali; the country",
  ],
  ["The United States condemned Iran after it had hit targets in Iraq.", "Iran | state | IRN - | Iran; it"],
  // armies and ministries of one of two
  [
    "Sudan accused the Ethiopian army of killing soldiers. The Sudanese armed forces mourned them. The army said it would answer.",
    "Sudanese armed forces | organization | SDN MIL | The Sudanese armed forces; The army",
  ],
  [
    "Sudan deployed troops and drove out Ethiopian farmers. Ethiopia has demanded that the army withdraw.",
    "Sudanese army | organization | SDN MIL | the army",
  ],
  [
    "Sudan and Ethiopia quarrel. The foreign ministry summoned the Ethiopian envoy.",
    "Sudanese foreign ministry | organization | SDN GOV | The foreign ministry",
  ],
  [
    "Antony Blinken assured Ali of Washington's support. President Irfaan Ali thanked him.",
    "Irfaan Ali | person | GUY GOV",
  ],
  ["Saudi Arabia quarrels with Yemen. In Yemen the kingdom's envoys met the rebels.", "Saudi envoys | group | SAU GOV"],
  ["The National Assembly of Ecuador met.", "no The National"],
  [
    "Peru and Japan said that they were concerned about Thailand and Cambodia. On Saturday Norway warned the two neighbours.",
    "Thailand | state | THA - | Thailand; the two neighbours",
    "Cambodia | state | KHM - | Cambodia; the two neighbours",
  ],
  [
    "Thailand and Cambodia traded fire. Norway's envoy urged the leaders of both countries to stop.",
    "Thailand | state | THA - | Thailand; the leaders of both countries; both countries",
  ],
  [
    "Indian Foreign Minister S. Jaishankar spoke with his Chinese counterpart, Wang Yi. Prime Minister Narendra Modi met party leaders. The two ministers will meet again.",
    "Wang Yi | person | CHN GOV | his Chinese counterpart; Wang Yi; The two ministers",
  ],
  ["Thailand and Cambodia traded fire. Each side blamed the other.", "Cambodia | state | KHM - | Cambodia; Each side"],
  [
    "The president of Ecuador insulted Mexico. Mexico withdrew its diplomats from the country on Sunday.",
    "Ecuador | state | ECU - | Ecuador; the country",
  ],
  // states by name
  ["Norway lent its support to the plan.", "Norway | state | NOR - | Norway; its"],
  [
    "The Republic of Korea and the United States signed an accord.",
    "South Korea | state | KOR -",
    "United States | state | USA -",
  ],
  ["Trade between Chile and Peru has doubled.", "Chile | state | CHL -", "Peru | state | PER -"],
  ["The U.K. will sanction Myanmar.", "United Kingdom | state | GBR -", "Myanmar | state | MMR -"],
  ["India-Pakistan relations soured.", "India | state | IND -", "Pakistan | state | PAK -"],
  ["Franco-German ties are old, but French-Italian ties are tense.", "France | state | FRA -", "Italy | state | ITA -"],
  ["us officials do not exist, but US officials do.", "US officials | group | USA GOV"],
  ["Michael Jordan played in Chicago.", "Michael Jordan | person", "no Jordan"],
  [
    "Israel Katz, the Israeli defense minister, spoke.",
    "Israel Katz | person | ISR GOV | Israel Katz; the Israeli defense minister",
    "no Israel",
  ],
  ["The Bank of Georgia raised its rates.", "no Georgia"],
  // demonyms
  ["Turkish airstrikes killed four people.", "Turkey | state | TUR - | Turkish"],
  ["The Egyptian-Sudanese border was closed.", "Egypt | state | EGY - | Egyptian", "Sudan | state | SDN - | Sudanese"],
  ["The Russians have agreed to the text.", "Russia | state | RUS - | Russians"],
  ["Three Bangladeshis were hurt in the fire.", "Bangladeshis | group | BGD CVL"],
  [
    "Iranian officials met Omani officials.",
    "Iranian officials | group | IRN GOV",
    "Omani officials | group | OMN GOV",
    "no Iran",
  ],
  ["A Norwegian diplomat carried the letter.", "Norwegian diplomat | person | NOR GOV"],
  ["The Congolese government blamed Rwanda.", "Congolese government | organization | COD GOV"],
  [
    "The Congolese president left Brazzaville, said Congo-Brazzaville's envoy.",
    "Congolese president | person | COG GOV",
  ],
  // capitals and seats
  ["Tehran said on Monday that it would not yield.", "Iran | state | IRN - | Tehran; it"],
  [
    "Ankara accused Athens of breaking the treaty.",
    "Turkey | state | TUR - | Ankara",
    "Greece | state | GRC - | Athens",
  ],
  ["Ties between Moscow and Kyiv were cut.", "Russia | state | RUS - | Moscow", "Ukraine | state | UKR - | Kyiv"],
  ["The Kremlin dismissed the report.", "Russia | state | RUS - | Kremlin"],
  ["The White House praised Seoul's decision.", "United States | state | USA -", "South Korea | state | KOR - | Seoul"],
  [
    "Washington imposed sanctions on Caracas.",
    "United States | state | USA - | Washington",
    "Venezuela | state | VEN - | Caracas",
  ],
  ["Talks with Pyongyang broke down.", "North Korea | state | PRK - | Pyongyang"],
  [
    "Beijing's ambassador to Canberra was summoned.",
    "China | state | CHN - | Beijing",
    "Australia | state | AUS - | Canberra",
  ],
  ["Moscow-Minsk relations have grown closer.", "Russia | state | RUS - | Moscow", "Belarus | state | BLR - | Minsk"],
  ["The minister arrived in Riyadh on Friday.", "Saudi Arabia | state | SAU - | Riyadh"],
  ["The envoy's visit to Islamabad lasted two days.", "Pakistan | state | PAK - | Islamabad"],
  ["She will travel to Tokyo next week.", "Japan | state | JPN - | Tokyo"],
  ["Jets bombed Sanaa overnight.", "Yemen | state | YEM - | Sanaa"],
  ["It rained in Tehran.", "no Iran"],
  ["A bomb went off near Baghdad.", "no Iraq"],
  ["The conference took place in Geneva.", "no Switzerland"],
  ["The airport of Kabul reopened.", "no Afghanistan"],
  ["Baghdad's airport was hit by a storm.", "no Iraq"],
  ["Paris is the capital of fashion.", "no France"],
  ["LONDON (News Desk) - Shares rose.", "no United Kingdom"],
  ["A Tehran-based analyst, Reza Karimi, disagreed.", "Reza Karimi | person | IRN EDU"],
  // titles before names
  [
    "Kenyan President William Ruto flew home.",
    "William Ruto | person | KEN GOV | William Ruto",
    "role William Ruto: President | Kenya",
  ],
  ["Prime Minister Keir Starmer spoke.", "Keir Starmer | person | GBR GOV"],
  ["Iraqi Deputy Oil Minister Hamid Younis resigned.", "Hamid Younis | person | IRQ GOV"],
  [
    "Swedish Foreign Minister Ann Linde called her Finnish counterpart, Pekka Haavisto.",
    "Ann Linde | person | SWE GOV | Ann Linde; her",
    "Pekka Haavisto | person | FIN GOV",
  ],
  [
    "Accompanied by the Iranian ambassador to Syria Hossein Akbari, he left.",
    "Hossein Akbari | person | IRN GOV",
    "role Hossein Akbari: ambassador to Syria | Iran",
  ],
  ["Cuba's ambassador in Moscow, Julio Garmendia, thanked Russia.", "Julio Garmendia | person | CUB GOV"],
  [
    "Egypt's Minister of Foreign Affairs Sameh Shoukry met the press.",
    "Sameh Shoukry | person | EGY GOV",
    "role Sameh Shoukry: Minister of Foreign Affairs | Egypt",
  ],
  ["Minister of Oil Jabbar al-Luaibi opened the field.", "Jabbar al-Luaibi | person | - GOV"],
  ["Secretary of State Marco Rubio warned Maduro.", "Marco Rubio | person | USA GOV", "Maduro | person | VEN GOV"],
  ["Lt. Gen. Kenneth McKenzie visited the base.", "Kenneth McKenzie | person | USA MIL"],
  ["Grand Ayatollah Ali al-Sistani called for calm.", "Ali al-Sistani | person | IRQ REL"],
  ["Quds Force Commander Esmail Qaani was in Beirut.", "Esmail Qaani | person | IRN MIL"],
  ["Syria's Deputy Prime Minister Walid Muallem thanked Iran.", "Walid Muallem | person | SYR GOV"],
  ["Senator Chris Coons asked for a vote.", "Chris Coons | person | - LEG"],
  ["Judge Ana Pereira dismissed the case.", "Ana Pereira | person | - JUD"],
  ["Pope Francis prayed for peace.", "Francis | person | VAT REL"],
  ["NATO Secretary General Jens Stoltenberg welcomed Sweden.", "Jens Stoltenberg | person | - IGO"],
  [
    "U.N. special envoy Geir Pedersen briefed the Security Council.",
    "Geir Pedersen | person | - IGO",
    "Security Council | organization | - IGO",
  ],
  ["Hamas leader Ismail Haniyeh travelled to Cairo.", "Ismail Haniyeh | person | PSE REB"],
  ["Opposition leader Raila Odinga rejected the result.", "Raila Odinga | person | KEN OPP"],
  ["Army chief General Asim Munir toured the border.", "Asim Munir | person | PAK MIL"],
  ["Police chief Dani Ortega gave no figure.", "Dani Ortega | person | - COP"],
  [
    "The Polish prime minister, Donald Tusk, went to Berlin.",
    "Donald Tusk | person | POL GOV | The Polish prime minister; Donald Tusk",
  ],
  ["Japan's top diplomat, Yoko Kamikawa, met him.", "Yoko Kamikawa | person | JPN GOV"],
  ["Mr. Ruto and Mrs. Hassan agreed.", "no Mr. Ruto", "no Mrs. Hassan"],
  // appositions, copulas, clauses
  [
    "Ali Bagheri, a deputy foreign minister of Iran, declined.",
    "Ali Bagheri | person | IRN GOV | Ali Bagheri; a deputy foreign minister of Iran",
  ],
  [
    "Maha Yahya, director of the Carnegie Middle East Center, said so.",
    "Maha Yahya | person | - EDU",
    "role Maha Yahya: director | Carnegie Middle East Center",
  ],
  [
    "Omar Haddad is Jordan's ambassador to Iraq.",
    "Omar Haddad | person | JOR GOV | Omar Haddad; Jordan's ambassador to Iraq",
  ],
  [
    "Nino Beridze, who was Georgia's ambassador in Rome in 2012, wrote the book.",
    "Nino Beridze | person | GEO GOV",
    "role Nino Beridze: ambassador in Rome | Georgia | 2012..2012",
  ],
  [
    "Karel Novak, who served as defence minister from 2010 to 2013, agreed.",
    "Karel Novak | person",
    "role Karel Novak: defence minister | null | 2010..2013",
  ],
  [
    "Luis Ramos has been Peru's envoy to Chile since 2019.",
    "Luis Ramos | person | PER GOV",
    "role Luis Ramos: envoy to Chile | Peru | 2019..null",
  ],
  ["Tomas Hulan was named ambassador to Poland.", "Tomas Hulan | person", "role Tomas Hulan: ambassador to Poland"],
  ["Parliament elected Vjosa Osmani president of Kosovo.", "Vjosa Osmani | person | XKX GOV"],
  [
    "Fatima Zahra, a former minister of health, criticised the budget.",
    "Fatima Zahra | person | - GOV",
    "role Fatima Zahra: former minister of health",
  ],
  [
    "Boris Johnson resigned on July 7, 2022. The former prime minister gave no reason.",
    "Boris Johnson | person | GBR GOV | Boris Johnson; The former prime minister",
  ],
  ["Moqtada al-Sadr, the Iraqi cleric, withdrew.", "Moqtada al-Sadr | person | IRQ"],
  ["Leila Nadir, a member of Tunisia's parliament, walked out.", "Leila Nadir | person | TUN LEG"],
  ["Hassan Jalali, head of Iran's Chamber of Commerce, gave the figure.", "Hassan Jalali | person | IRN BUS"],
  ["Saad Bin Omar, a spokesman for the Saudi-led coalition, said so.", "Saad Bin Omar | person"],
  ["Petra Kral, a professor at Charles University, doubts it.", "Petra Kral | person | - EDU"],
  ["Reporter Jan Smit of Reuters was there.", "Jan Smit | person", "Reuters | organization | GBR MED"],
  // succession and ends of office
  ["Ranil Wickremesinghe succeeded Gotabaya Rajapaksa, the former president.", "role Ranil Wickremesinghe: president"],
  [
    "The resignation of Prime Minister Omar Razzaz on October 3, 2020 came as no surprise.",
    "role Omar Razzaz: Prime Minister | Jordan | null..2020-10-03",
  ],
  [
    "President Jovenel Moise was assassinated on July 7, 2021.",
    "role Jovenel Moise: President | Haiti | null..2021-07-07",
  ],
  // beginnings and ends of office
  [
    "Ravi Menon, the former spy chief who was named foreign minister in June 2023, left Colombo.",
    "role Ravi Menon: former spy chief | null | null..null",
    "role Ravi Menon: foreign minister | null | 2023-06..null",
  ],
  [
    "Prime Minister Sitiveni Rabuka of Fiji, a former army officer who took office in December 2022, agreed.",
    "role Sitiveni Rabuka: Prime Minister | Fiji | 2022-12..null",
  ],
  [
    "Isaias Afwerki, who has led Eritrea since 1993, gave no reason.",
    "role Isaias Afwerki: leader | Eritrea | 1993..null",
  ],
  ["Hassan Nasrallah has led Hezbollah since 1992.", "role Hassan Nasrallah: leader | Hezbollah | 1992..null"],
  [
    "Pita Limjaro was named prime minister of Thailand on Feb. 5, 2023, replacing Anan Chaiyo.",
    "role Pita Limjaro: prime minister | Thailand | 2023-02-05..null",
    "role Anan Chaiyo: former prime minister | Thailand",
  ],
  [
    "Kazakh President Nursultan Nazarbayev was succeeded by Kassym-Jomart Tokayev in March 2019.",
    "role Nursultan Nazarbayev: former President | Kazakhstan",
    "role Kassym-Jomart Tokayev: president | Kazakhstan | 2019-03..null",
  ],
  [
    "Karim Sadykov, then Kazakhstan's energy minister, signed the deal.",
    "Karim Sadykov | person | KAZ GOV | Karim Sadykov; then Kazakhstan's energy minister",
    "role Karim Sadykov: former energy minister | Kazakhstan",
  ],
  [
    "It was agreed with then-Foreign Minister Elena Rusu of Moldova.",
    "role Elena Rusu: former Foreign Minister | Moldova",
  ],
  [
    "Ana Paredes declared herself interim president of Bolivia in November 2019.",
    "role Ana Paredes: interim president | Bolivia | 2019-11..null",
  ],
  [
    "Jorge Lara was appointed communications minister of Peru in 2017 and was mayor of Cusco from 2008 to 2014.",
    "role Jorge Lara: communications minister | Peru | 2017..null",
    "role Jorge Lara: mayor of Cusco | Peru | 2008..2014",
  ],
  [
    "Former Chilean president Pedro Lobos, who led the country from 2010 to 2014, resigned as party chairman in 2020.",
    "role Pedro Lobos: former president | Chile | null..null",
    "role Pedro Lobos: leader | Chile | 2010..2014",
    "role Pedro Lobos: party chairman | null | null..2020",
  ],
  [
    "Tariq Aslam, a former ambassador to Tehran who is now Pakistan's special envoy for Afghanistan, left.",
    "role Tariq Aslam: former ambassador to Tehran | Pakistan",
    "role Tariq Aslam: special envoy for Afghanistan | Pakistan",
  ],
  [
    "Colin Reid served as British defence secretary between 2010 and 2011.",
    "role Colin Reid: defence secretary | United Kingdom | 2010..2011",
  ],
  [
    "Prime Minister Omar Razi of Jordan was known before he took office, said Tamer Aziz, who was Jordan's consul in Oslo in 2015.",
    "role Omar Razi: Prime Minister | Jordan | null..null",
    "role Tamer Aziz: consul in Oslo | Jordan | 2015..2015",
  ],
  // whose they are: possessors, counterparts, neighbours, their countries
  [
    "Greek Prime Minister Kyriakos Mitsotakis met Turkish President Recep Tayyip Erdogan. His Turkish counterpart smiled.",
    "Recep Tayyip Erdogan | person | TUR GOV | Recep Tayyip Erdogan; His Turkish counterpart",
  ],
  [
    "Danish Foreign Minister Lars Holm called Pavel Kovar, his Czech counterpart.",
    "role Pavel Kovar: foreign minister | Czech Republic",
  ],
  [
    "Pakistani Prime Minister Imran Khan spoke. Khan's national security adviser, Moeed Yusuf, denied the report.",
    "Moeed Yusuf | person | PAK GOV",
  ],
  ["Kuwait recalled its ambassador, Saif Mutairi.", "Saif Mutairi | person | KWT GOV"],
  [
    "Portugal will not yield. Marta Silva, a spokeswoman for the Foreign Ministry, said Portugal had protested.",
    "Marta Silva | person | PRT GOV",
  ],
  [
    "India and Pakistan exchanged fire. New Delhi wants normal ties with its neighbour.",
    "Pakistan | state | PAK - | Pakistan; its neighbour",
  ],
  [
    "Russia and Ukraine held talks after Moscow invaded its neighbor on Feb. 24.",
    "Ukraine | state | UKR - | Ukraine; its neighbor",
  ],
  [
    "India and Pakistan agreed to a truce. The nuclear-armed rivals spoke by hotline.",
    "India | state | IND - | India; The nuclear-armed rivals",
  ],
  [
    "South Korean President Yoon Suk Yeol met Japanese Prime Minister Fumio Kishida. The leaders of the two countries had not met for years.",
    "Yoon Suk Yeol | person | KOR GOV | Yoon Suk Yeol; The leaders of the two countries",
    "Fumio Kishida | person | JPN GOV | Fumio Kishida; The leaders of the two countries",
  ],
  [
    "Chad received a Sudanese delegation. The Chadians asked their guests to wait.",
    "Sudan | state | SDN - | their guests",
  ],
  ["The East African Community met in Arusha.", "East African Community | organization | - IGO", "no The East African"],
  ["Milan Radoicic, deputy leader of the Serbian List, resigned.", "Milan Radoicic | person | XKX PTY"],
  ["Chinese spokeswoman Mao Ning said her country would wait.", "China | state | CHN - | her country"],
  ["Iran and Oman signed. Oman respects the Islamic republic.", "Iran | state | IRN - | Iran; the Islamic republic"],
  [
    "The leaders of Mali, Burkina Faso and Niger signed a charter.",
    "Malian leaders | group | MLI GOV",
    "Burkinabe leaders | group | BFA GOV",
    "Nigerien leaders | group | NER GOV",
  ],
  [
    "The mayor of Mariupol, Vadym Boychenko, left.",
    "Vadym Boychenko | person | UKR GOV",
    "role Vadym Boychenko: mayor of Mariupol",
  ],
  [
    "European Union officials met. Brussels was furious.",
    "European Union | organization | - IGO | European Union; Brussels",
    "no Belgium",
  ],
  [
    "Russian President Vladimir Putin ignored Ursula von der Leyen, the European Commission president. The Russian leader shrugged.",
    "Vladimir Putin | person | RUS GOV | Vladimir Putin; The Russian leader",
    "Ursula von der Leyen | person | - IGO",
  ],
  // names beside what describes them
  ["Greece has a new cabinet. The main opposition party, Syriza, criticised the visit.", "Syriza | organization | GRC"],
  [
    "Pyongyang's state news agency KCNA published a photograph.",
    "KCNA | organization | PRK MED | Pyongyang's state news agency; KCNA",
  ],
  [
    "The rebel National Liberation Army kidnapped two soldiers.",
    "National Liberation Army | organization | COL REB",
    "no rebel",
  ],
  [
    "The Rapid Support Forces seized the town. The RSF denied it.",
    "Rapid Support Forces | organization | SDN PRM | Rapid Support Forces; RSF",
  ],
  [
    "The Turkish Coast Guard said it had rescued migrants.",
    "Turkish Coast Guard | organization | TUR MIL | The Turkish Coast Guard; it",
  ],
  ["The Foreign Office in Islamabad summoned the envoy.", "Foreign Office | organization | PAK GOV"],
  ["Lee Jae-myung, the chairman of the Democratic Party of Korea, lost.", "Lee Jae-myung | person | KOR PTY"],
  [
    "Qin Gang, China's ambassador to the United States since July 2021, wrote it.",
    "Qin Gang | person | CHN GOV",
    "role Qin Gang: ambassador to the United States | China | 2021-07..null",
  ],
  ["NEW DELHI - India agreed to the text.", "India | state | IND - | India"],
  ["Vietnam's top leader To Lam met the guests.", "To Lam | person | VNM"],
  // parts of names
  [
    "Mevlut Cavusoglu called Yoav Gallant. Cavusoglu asked Gallant to wait.",
    "Mevlut Cavusoglu | person | TUR GOV | Mevlut Cavusoglu; Cavusoglu",
    "Yoav Gallant | person | ISR GOV | Yoav Gallant; Gallant",
  ],
  ["Abbas Mousavi met Hassan Mousavi. Abbas Mousavi left first.", "Abbas Mousavi | person", "Hassan Mousavi | person"],
  ["Xi Jinping landed in Lima. Xi then met the host.", "Xi Jinping | person | CHN GOV | Xi Jinping; Xi"],
  [
    "Qassem Soleimani died. Suleimani had led the Quds Force.",
    "Qassem Soleimani | person | IRN MIL | Qassem Soleimani; Suleimani",
  ],
  [
    "Mustafa al-Kadhimi spoke first. Al-Kazemi then left.",
    "Mustafa al-Kadhimi | person | IRQ GOV | Mustafa al-Kadhimi; Al-Kazemi",
  ],
  [
    "Mohammed bin Salman hosted the dinner. MBS then left.",
    "Mohammed bin Salman | person | SAU GOV | Mohammed bin Salman; MBS",
  ],
  ["Kim Jong Un watched. Kim smiled.", "Kim Jong Un | person | PRK GOV | Kim Jong Un; Kim"],
  ["Luiz Inácio Lula da Silva won. Lula thanked the voters.", "Luiz Inácio Lula da Silva | person | BRA GOV"],
  [
    "Gen. Valery Gerasimov and Gen. Mark Milley spoke by phone.",
    "Valery Gerasimov | person | RUS MIL",
    "Mark Milley | person | USA MIL",
  ],
  ["Sheikh Tamim bin Hamad Al Thani received him.", "Tamim bin Hamad Al Thani | person | QAT GOV"],
  ["King Abdullah II received the guests.", "Abdullah II | person | JOR GOV"],
  ["Ursula von der Leyen called the deal fair.", "Ursula von der Leyen | person | - IGO"],
  // nominal coreference
  [
    "Emmanuel Macron flew to Cairo. The French president met Sisi.",
    "Emmanuel Macron | person | FRA GOV | Emmanuel Macron; The French president",
  ],
  [
    "Masrour Barzani, the Kurdish region's prime minister, arrived. The prime minister left at night.",
    "Masrour Barzani | person | IRQ GOV | Masrour Barzani; the Kurdish region's prime minister; The prime minister",
  ],
  ["Former diplomat Elin Berg wrote a book. The ex-ambassador lives in Oslo.", "Elin Berg | person"],
  [
    "General Khalifa Haftar rejected the truce. The general wants Tripoli.",
    "Khalifa Haftar | person | LBY REB | Khalifa Haftar; The general",
  ],
  [
    "The Iraqi embassy in Ankara was closed. The embassy gave no reason.",
    "Iraqi embassy in Ankara | organization | IRQ GOV | The Iraqi embassy in Ankara; The embassy",
  ],
  [
    "Iraq's foreign ministry summoned the envoy. The ministry protested.",
    "Iraq's foreign ministry | organization | IRQ GOV | Iraq's foreign ministry; The ministry",
  ],
  [
    "Boko Haram raided the village. The militants took the cattle.",
    "Boko Haram | organization | NGA REB | Boko Haram; The militants",
  ],
  ["The African Union met. The bloc suspended Mali.", "African Union | organization | - IGO | African Union; The bloc"],
  ["Hungary vetoed the text. The country wants an exemption.", "Hungary | state | HUN - | Hungary; The country"],
  ["He praised the reforms in that country [Jordan].", "Jordan | state | JOR - | that country; Jordan"],
  [
    "Afghan refugees crossed the river. The refugees asked for food.",
    "Afghan refugees | group | AFG REF | Afghan refugees; The refugees",
  ],
  ["Sergei Lavrov met his Chinese counterpart in Moscow.", "Chinese counterpart | person | CHN GOV"],
  [
    "Foreign Minister Sergei Lavrov met his Armenian counterpart, Ararat Mirzoyan.",
    "Ararat Mirzoyan | person | ARM GOV",
  ],
  // pronouns
  [
    "Angela Merkel called Boris Johnson. She asked him to wait.",
    "Angela Merkel | person | DEU GOV | Angela Merkel; She",
    "Boris Johnson | person | GBR GOV | Boris Johnson; him",
  ],
  ["In his speech, Narendra Modi named no country.", "Narendra Modi | person | IND GOV | his; Narendra Modi"],
  ["Colombia said it would recall its envoy.", "Colombia | state | COL - | Colombia; it; its"],
  ["It is clear that Colombia will recall its envoy.", "Colombia | state | COL - | Colombia; its"],
  ["It seems that Serbia will abstain.", "Serbia | state | SRB - | Serbia"],
  [
    "Protesters in Khartoum burned tyres. They demanded bread.",
    "Protesters | group | SDN CVL | Protesters in Khartoum; They",
  ],
  [
    "Marco Rubio and David Lammy met. They agreed on little.",
    "Marco Rubio | person | USA GOV | Marco Rubio; They",
    "David Lammy | person | GBR GOV | David Lammy; They",
  ],
  ["The U.S. and its allies struck back.", "United States | state | USA - | U.S.; its"],
  ["The reforms have missed their goal, Ghana says.", "Ghana | state | GHA - | Ghana"],

  [
    "Penny Wong, speaking alongside Retno Marsudi, thanked her.",
    "Penny Wong | person | AUS GOV | Penny Wong",
    "Retno Marsudi | person | IDN GOV | Retno Marsudi; her",
  ],
  ["Hun Sen, the father of Hun Manet, wrote a letter.", "Hun Sen | person | KHM", "Hun Manet | person | KHM GOV"],
  [
    "Brasília wants an apology from Caracas.",
    "Brazil | state | BRA - | Brasília",
    "Venezuela | state | VEN - | Caracas",
  ],
  [
    "The Iraqi premier flew home. Mohammed Shia al-Sudani had been away for a week.",
    "Mohammed Shia al-Sudani | person | IRQ GOV | The Iraqi premier; Mohammed Shia al-Sudani",
  ],
  ["Riek Machar is ill, his spokesman said.", "Riek Machar's spokesman | person | SSD GOV | his spokesman"],
  ["Dozens of Ghanaian peacekeepers landed.", "Ghanaian peacekeepers | group | GHA"],
  // collectives
  [
    "Iran and Iraq signed. The two countries will open a road.",
    "Iran | state | IRN - | Iran; The two countries",
    "Iraq | state | IRQ - | Iraq; The two countries",
  ],
  [
    "Serbia's president went to Pristina to meet Kosovo's premier. Both sides called it useful.",
    "Serbia | state | SRB -",
    "Kosovo | state | XKX -",
  ],
  [
    "Kenya and Somalia restored ties. The two neighbours had quarrelled over the sea.",
    "Kenya | state | KEN - | Kenya; The two neighbours",
    "Somalia | state | SOM - | Somalia; The two neighbours",
  ],
  [
    "Vladimir Putin met Xi Jinping. The two leaders dined.",
    "Vladimir Putin | person | RUS GOV | Vladimir Putin; The two leaders",
    "Xi Jinping | person | CHN GOV | Xi Jinping; The two leaders",
  ],
  ["Egypt mediates between Israel and Hamas. Egypt urged both sides to stop.", "Egypt | state | EGY - | Egypt; Egypt"],
  // organizations
  ["The Iraqi Parliament approved the law.", "Iraqi Parliament | organization | IRQ LEG"],
  ["Kuwait's Ministry of Oil cut prices.", "Kuwait's Ministry of Oil | organization | KWT GOV"],
  ["The Popular Mobilization Forces denied it.", "Popular Mobilization Forces | organization | IRQ PRM"],
  ["The IAEA said Iran had told the agency.", "IAEA | organization | - IGO | IAEA; the agency"],
  ["Hezbollah fired rockets at Haifa.", "Hezbollah | organization | LBN PRM"],
  ["Daesh claimed the attack.", "Daesh | organization | - REB"],
  [
    "South Africa's Constitutional Court ruled on Tuesday.",
    "South Africa's Constitutional Court | organization | ZAF JUD",
  ],
  ["The Israeli army said it had struck a site.", "Israeli army | organization | ISR MIL | The Israeli army; it"],
  ["The Chinese embassy in London protested.", "Chinese embassy in London | organization | CHN GOV"],
  ["The Central Bank of Nigeria sold dollars.", "Central Bank of Nigeria | organization | NGA GOV"],
  ["The Jordanian Engineers Association called a strike.", "Jordanian Engineers Association | organization | JOR"],
  ["Xinhua reported the talks.", "Xinhua | organization | CHN MED"],
  ["The Fars news agency published the photo.", "Fars | organization | IRN MED"],
  ["The Turkish-Libyan committee will meet.", "Turkish-Libyan committee | organization | - GOV"],
  ["ELN rebels blew up a pipeline in Colombia.", "ELN | organization | COL REB | ELN rebels; ELN"],
  [
    "Georgian Dream, the ruling party, won.",
    "Georgian Dream | organization | GEO PTY | Georgian Dream; the ruling party",
  ],
  ["The Supreme National Security Council of Iran met.", "Supreme National Security Council | organization | IRN GOV"],
  ["Human Rights Watch condemned the arrests.", "Human Rights Watch | organization | - NGO"],
  ["The Wagner Group left Bamako.", "Wagner Group | organization | RUS PRM"],
  ["The University of Tehran reopened.", "University of Tehran | organization | IRN EDU"],
  // groups
  ["Turkish troops crossed into Syria.", "Turkish troops | group | TUR MIL", "Syria | state | SYR -"],
  ["Several thousand Belarusian protesters marched.", "Belarusian protesters | group | BLR CVL"],
  [
    "U.S. and Emirati newspapers ran the story.",
    "American newspapers | group | USA MED",
    "Emirati newspapers | group | ARE MED",
  ],
  [
    "Sudanese political and military leaders received him.",
    "Sudanese political and military leaders | group | SDN GOV",
  ],
  [
    "French prosecutors charged two Algerian nationals.",
    "French prosecutors | group | FRA JUD",
    "Algerian nationals | group | DZA CVL",
  ],
  ["Iran-backed militias shelled the base.", "Iran-backed militias | group | - PRM", "Iran | state | IRN -"],
  ["Taliban officials met Uzbek officials.", "Taliban | organization | AFG GOV", "Uzbek officials | group | UZB GOV"],
  ["Many people like melons.", "no people"],
  ["Experts say prices will fall.", "no Experts"],
  ["Lebanese lawmakers failed to elect a president.", "Lebanese lawmakers | group | LBN LEG"],
  ["India said its soldiers had been attacked.", "Indian soldiers | group | IND MIL"],
  ["Police in Nairobi fired tear gas.", "Police | group | KEN COP"],
  // headlines
  [
    "Iran Foreign Minister Arrives In Baghdad For Talks\n\nIranian Foreign Minister Mohammad Javad Zarif arrived in Baghdad on Sunday. Zarif met Iraqi officials.",
    "Mohammad Javad Zarif | person | IRN GOV",
    "no Arrives In Baghdad",
  ],
  [
    "PUTIN WARNS FINLAND OVER NATO BID\n\nRussian President Vladimir Putin warned Finland on Friday.",
    "Vladimir Putin | person | RUS GOV | PUTIN; Vladimir Putin",
    "Finland | state | FIN -",
  ],
  // what is none
  ["The general election was calm.", "no general election"],
  ["Shell prices rose in May.", "no May"],
  ["He heads a small team.", "no heads"],
  ["The state of the roads is poor.", "no state"],
  ["The King Hussein Bridge was shut.", "no Hussein Bridge", "no King Hussein Bridge"],
  ["They walked along the Jordan River.", "no Jordan River"],
  ["", "no Iran"],
  // whose a person is, told after the name
  ["President Kagame of Rwanda accused Congo.", "Kagame | person | RWA GOV", "Rwanda | state | RWA - | Rwanda"],
  [
    "Narendra Modi of India, Xi Jinping of China and Ruta Kazlauskaite of Lithuania took part.",
    "Xi Jinping | person | CHN GOV",
    "China | state | CHN - | China",
    "Ruta Kazlauskaite | person | LTU -",
  ],
  [
    "Prince Hussein of Jordan met Queen Maxima of the Netherlands.",
    "Maxima | person | NLD GOV",
    "no Netherlands | person",
  ],
  ["Jane Doe of the University of Chile disagreed.", "Jane Doe | person | - -"],
  // where a group stands is not whose it is
  ["Turkish troops on the Greek border opened fire.", "Turkish troops | group | TUR MIL | Turkish troops"],
  [
    "Polish soldiers at the Belarusian border slept.",
    "Polish soldiers | group | POL MIL | Polish soldiers",
    "Belarus | state",
  ],
  ["The United States withdrew troops from Iraq on Monday.", "American troops | group | USA MIL | troops"],
  [
    "Leaders from Kenya, Uganda and Tanzania met in Nairobi.",
    "Kenyan Leaders | group | KEN GOV",
    "Ugandan Leaders | group | UGA GOV",
    "Tanzanian Leaders | group | TZA GOV",
  ],
  ["Envoys from France, Germany and the UK arrived.", "British Envoys | group | GBR GOV"],
  // numbers and parties without a name
  [
    "The foreign ministers of Armenia and Azerbaijan spoke by phone; the two ministers agreed to meet again.",
    "Armenian foreign ministers | group | ARM GOV | The foreign ministers of Armenia and Azerbaijan; the two ministers",
  ],
  [
    "Iran, Russia and China held drills. The trio said the exercise would go on.",
    "Russia | state | RUS - | Russia; The trio",
  ],
  ["Ethiopia and Eritrea signed a deal; the pair had fought for years.", "Eritrea | state | ERI - | Eritrea; the pair"],
  [
    "Emmanuel Macron met Keir Starmer in London. The pair discussed Ukraine.",
    "Keir Starmer | person | GBR GOV | Keir Starmer; The pair",
  ],
  ["Israel and Syria talked. She bought the pair of shoes.", "Israel | state | ISR - | Israel"],
  [
    "Sudan's army and the Rapid Support Forces held talks in Jeddah. The warring sides agreed to a truce.",
    "Rapid Support Forces | organization | SDN PRM | Rapid Support Forces; The warring sides",
  ],
  // hosts, guests and counterparts
  [
    "Sergei Lavrov hosted Hakan Fidan in Moscow. His guest said Turkey wanted peace.",
    "Hakan Fidan | person | TUR GOV | Hakan Fidan; His guest",
  ],
  [
    "President Xi Jinping flew to Hanoi to meet President To Lam. Xi thanked his host and praised his counterpart.",
    "To Lam | person | VNM GOV | To Lam; his host; his counterpart",
  ],
  [
    "The Omani foreign minister, Badr al-Busaidi, will see his counterpart from Kenya.",
    "counterpart | person | KEN GOV",
    "role counterpart: foreign minister | Kenya",
  ],
  [
    "President Emmanuel Macron told his Kenyan guest what he had come to say. He spoke beside William Ruto.",
    "William Ruto | person | KEN GOV | his Kenyan guest; William Ruto",
  ],
  [
    "President Emmanuel Macron received his Kenyan guest at noon.",
    "Kenyan guest | person | KEN GOV | his Kenyan guest",
  ],
  ["He is the host of a show, and the guest asked his host a question.", "no host", "no guest"],
  // "I" and "we" are whoever speaks, and whom an official speaks for
  [
    "“We will not accept this,” Iranian Foreign Minister Abbas Araghchi said. “I told my guests so.” He added: “Our patience has ended.”",
    "Abbas Araghchi | person | IRN GOV | Abbas Araghchi; I; my; He",
    "Iran | state | IRN - | We; Our",
  ],
  [
    "Marta Ruiz, a student, said: “I saw the soldiers. We ran.”",
    "Marta Ruiz | person | - EDU | Marta Ruiz; a student; I",
  ],
  ["“We attacked the base,” Hamas said in a statement.", "Hamas | organization | PSE REB | We; Hamas"],
  [
    "“I am tired,” said Keir Starmer in London.\n\n“I will go home.”\n\nThe room was empty when I left it.",
    "Keir Starmer | person | GBR GOV | I; Keir Starmer; I",
  ],
  [
    "Secretary Marco Rubio: I met the delegation on Monday.\n\nWe talked, and I left.\n\nQuestion: May I ask why?",
    "Marco Rubio | person | USA GOV | Marco Rubio; I; I",
  ],
  ["I'm Isabel Ruiz, and I write for a paper.", "Isabel Ruiz | person | - - | I; Isabel Ruiz; I"],
  ["I do not know what we want.", "no I", "no we"],
  // names of organizations in other spellings, short forms and initials
  [
    "The World Health Organisation agreed. The WHO will meet.",
    "World Health Organisation | organization | - IGO | World Health Organisation; WHO",
  ],
  // the formation of a government begins its head's term, and ends a term that cannot go with it
  [
    "Norwegian Prime Minister Kari Dahl, in office since the formation of a new government in March 2023, met her Danish counterpart.",
    "role Kari Dahl: Prime Minister | Norway | 2023-03..null",
  ],
  [
    "Slovak Prime Minister Jan Novak formed a new government on 5 May 2023.",
    "role Jan Novak: Prime Minister | Slovakia | 2023-05-05..null",
  ],
  [
    "The factions agreed on Ali Hadi, Iraq's intelligence chief. It was the first visit by Iraqi Prime Minister Ali Hadi since the formation of the new Iraqi government in May.",
    "role Ali Hadi: Prime Minister | Iraq | 2023-05..null",
    "role Ali Hadi: intelligence chief | Iraq | null..2023-05",
  ],
  [
    "Iraqi Prime Minister Ali Hadi spoke of the formation of the first government in 1920.",
    "role Ali Hadi: Prime Minister | Iraq | null..null",
  ],
  [
    "Iraqi Prime Minister Ali Hadi praised the formation of the new Dutch government in January.",
    "role Ali Hadi: Prime Minister | Iraq | null..null",
  ],
  // offices that begin, pass on and end, told in passing
  [
    "General Omar Khalil, commander of the Iranian navy, was killed by an air strike on January 3, 2020, near Aden.",
    "role Omar Khalil: commander | navy | null..2020-01-03",
  ],
  [
    "Reza Karimi, who was Iran's cultural attaché in Tunisia in 2015, said so. “It is late,” added Karimi, who is now director of the Qom-based Centre for Peace Studies.",
    "role Reza Karimi: cultural attaché in Tunisia | Iran | 2015..2015",
    "role Reza Karimi: director | Centre for Peace Studies | null..null",
  ],
  [
    "Accompanied by the Iranian ambassador to Iraq, Hamid Sadr, Zarif left.",
    "Hamid Sadr | person | IRN GOV",
    "role Hamid Sadr: ambassador to Iraq | Iran",
  ],
  [
    "Iran's Secretary of Supreme National Security Council Ali Shamkhani arrived.",
    "role Ali Shamkhani: Secretary | Supreme National Security Council",
    "Ali Shamkhani | person | IRN GOV",
  ],
  [
    "Hadi succeeded Fadil Jabbar, the former prime minister of Iraq. The protests led to the resignation of Jabbar on November 29, 2019.",
    "role Fadil Jabbar: prime minister | Iraq | null..2019-11-29",
  ],
  // a town with a state's name, told by the region beside it, is no state
  ["A factory in Lebanon, Ohio, was closed.", "no Lebanon"],
  ["The president flew to Atlanta, Georgia.", "no Georgia", "United States | state | USA - | Atlanta"],
  ["The ministers arrived in Tbilisi, Georgia.", "Georgia | state | GEO - | Tbilisi; Georgia"],
  ["In Washington, Jordan's king met senators.", "Jordan | state | JOR - | Jordan"],
];
