/**
 * Stories as agencies tell them, with all that stands around the news: what was said before, what others say of it, what else was discussed. Our
 * own prose about public facts and about a plausible course of events. What came of each was written down before it was read.
 */
import type { Story } from "./story.ts";

export const dispatches: readonly Story[] = [
  {
    name: "a visit announced for March and made in April",
    articles: [
      {
        outlet: "Margalla Press",
        published: "2025-03-03",
        text: `Dar to travel to Kabul this month

ISLAMABAD - Pakistan's Foreign Minister Ishaq Dar will visit Afghanistan in March, the foreign ministry said on Monday, in what would be the first trip to Kabul by a Pakistani minister of his rank in three years.

Relations have soured over attacks that Pakistan blames on militants sheltering across the border. The Torkham crossing has been shut since February 21, and hundreds of lorries are stranded on both sides.

"Dialogue is the only way forward," spokesman Shafqat Ali Khan told reporters, without giving a date for the trip.`,
      },
      {
        outlet: "Hindu Kush Herald",
        published: "2025-04-02",
        text: `Traders ask what became of the minister's trip

KABUL - Lorries rolled through Torkham again on Wednesday, but traders in the Afghan capital asked why no one from Islamabad had come to talk about tariffs.

The Taliban's ministry of commerce said that duties on fruit had doubled within a year. A trader, Hamid Gul, said he had lost two loads of onions while the gate was closed. Officials in Islamabad did not answer calls, which fell into the holiday of Eid.`,
      },
      {
        outlet: "Margalla Press",
        published: "2025-04-19",
        text: `Pakistani foreign minister in Kabul for talks on trade and security

KABUL - Pakistan's Foreign Minister Ishaq Dar arrived in Kabul on Saturday on a one-day visit, his first since he took office.

Dar was received at the airport by Mohammad Naeem Wardak, a deputy foreign minister. He later held talks with the Taliban's acting foreign minister, Amir Khan Muttaqi, on transit, refugees and security. Pakistan has expelled more than 80,000 Afghans since the beginning of the month.`,
      },
    ],
    today: "2025-07-01",
    came: ["CONSULT/visit AFG+PAK 2025-03-31: fulfilled +19"],
  },
  {
    name: "a meeting of presidents that the guest called off",
    articles: [
      {
        outlet: "Potomac Report",
        published: "2017-01-21",
        text: `Mexican president to meet Trump in Washington

WASHINGTON - Mexican President Enrique Pena Nieto will meet U.S. President Donald Trump in Washington on January 31, the White House said on Saturday, a day after the inauguration.

Trade, immigration and security are on the agenda. Trump has vowed to build a wall along the border and to make Mexico pay for it; Pena Nieto has ruled out paying. The two men spoke by telephone on Saturday, press secretary Sean Spicer said.`,
      },
      {
        outlet: "Anahuac Diario",
        published: "2017-01-26",
        text: `Pena Nieto will not go to Washington

MEXICO CITY - President Enrique Pena Nieto on Thursday cancelled his meeting next week with Donald Trump, hours after the American president wrote that it would be better not to come if Mexico was unwilling to pay for the wall.

"This morning we informed the White House that I will not attend the working meeting scheduled for Tuesday," Pena Nieto wrote. "Mexico reiterates its willingness to work with the United States." The peso lost half a per cent.`,
      },
      {
        outlet: "Hudson Ledger",
        published: "2017-01-27",
        text: `Leaders talk for an hour after row over wall

NEW YORK - Donald Trump and Enrique Pena Nieto spoke by telephone for an hour on Friday, a day after a planned meeting collapsed over the question of who is to pay for a border wall.

The presidents agreed not to speak about the wall in public for now, Mexico's government said. A statement from the White House left that sentence out. Exporters in both countries said they feared a tax on imports.`,
      },
    ],
    today: "2017-05-01",
    came: ["CONSULT MEX+USA 2017-01-31: broken cancelled"],
  },
  {
    name: "troops who were to be gone by a day and left a week after it",
    articles: [
      {
        outlet: "Seine Gazette",
        published: "2023-01-25",
        text: `Paris bows to Ouagadougou

PARIS - France will withdraw its soldiers from Burkina Faso by February 18, the Foreign Ministry in Paris said on Wednesday, after the military government there ended the agreement that had let them stay since 2018.

Some 400 special forces are stationed at Kamboinsin, near the capital. Relations cooled after Captain Ibrahim Traore seized power in September. Demonstrators have burnt French flags in Ouagadougou, and the ambassador, Luc Hallade, was recalled for consultations.`,
      },
      {
        outlet: "Volta Observer",
        published: "2023-02-20",
        text: `Base at Kamboinsin still not empty

OUAGADOUGOU - Aircraft flew armoured vehicles out of Kamboinsin on Monday, two days after the term for the French to leave had run out.

An officer of the base, who may not speak to the press, said that heavy equipment would take longer. The government of Burkina Faso made no comment. In the market of Rood Woko opinions were divided: "We never saw what they did here," said a seller of cloth, Awa Sawadogo.`,
      },
      {
        outlet: "Sahel Tribune",
        published: "2023-02-26",
        text: `Flag lowered in Kamboinsin

OUAGADOUGOU - France withdrew its last soldiers from Burkina Faso on Saturday, a French military source said, ending a presence that began with the war in Mali.

The flag had been lowered at a ceremony with the chief of staff of Burkina Faso's army. The 300 men will be sent to Niger, where France has its largest base in the Sahel. Russia has offered Burkina Faso help against insurgents.`,
      },
    ],
    today: "2023-06-01",
    came: ["RETREAT BFA+FRA 2023-02-18: fulfilled +7"],
  },
  {
    name: "an offensive that was threatened and begun",
    articles: [
      {
        outlet: "Anatolian Weekly",
        published: "2019-10-05",
        text: `Erdogan says offensive could begin within days

ANKARA - Turkish President Recep Tayyip Erdogan threatened on Saturday to attack northern Syria from the air and on the ground, perhaps as soon as the next day.

"We have made our preparations," Erdogan told his party at its annual camp. Turkey wants to push a Kurdish militia, which fought Islamic State beside American troops, away from its border. Washington and Ankara agreed in August to set up a safe zone, but Turkey accuses the United States of delay.`,
      },
      {
        outlet: "Euphrates Dispatch",
        published: "2019-10-09",
        text: `Turkish jets bomb border towns

QAMISHLI - Turkish warplanes bombed northern Syria on Wednesday as Turkey began an offensive against the Kurdish militia that controls the area. Residents fled Ras al-Ain in cars piled with mattresses.

The Syrian Democratic Forces said two civilians had been killed. The European Union called on Turkey to halt. President Donald Trump, who withdrew American soldiers from the border on Monday, called the attack a bad idea.`,
      },
    ],
    today: "2020-01-01",
    came: ["ASSAULT SYR+TUR ?: fulfilled"],
  },
  {
    name: "tariffs that were threatened on a Sunday and dropped by night",
    articles: [
      {
        outlet: "Potomac Report",
        published: "2025-01-26",
        text: `Trump threatens Colombia with tariffs over flights

WASHINGTON - U.S. President Donald Trump threatened on Sunday to impose tariffs of 25 per cent on Colombia after Bogota had turned back two military aircraft that carried deported migrants.

Trump also said that visas for Colombian officials would be revoked. Colombian President Gustavo Petro wrote that migrants were no criminals and should be treated with dignity. Colombia sells oil, coffee and cut flowers to the United States, its largest market.`,
      },
      {
        outlet: "Magdalena Post",
        published: "2025-01-27",
        text: `Bogota and Washington step back from the brink

BOGOTA - The United States will not impose tariffs on Colombia, the White House said late on Sunday, after Colombia had agreed to take in deported citizens, also on military aircraft.

Foreign Minister Luis Gilberto Murillo said that the impasse had been overcome and that the presidential aeroplane stood ready to bring the migrants home. Restrictions on visas stay in force until the first flight lands. Florists in Miami, who had feared for Valentine's Day, welcomed the news.`,
      },
    ],
    today: "2025-05-01",
    came: ["COERCE COL+USA ?: broken denied"],
  },
  {
    name: "two of three batteries",
    articles: [
      {
        outlet: "Spree Zeitung",
        published: "2024-04-13",
        text: `Berlin to send Kyiv three batteries

BERLIN - Germany will deliver three air defence batteries to Ukraine by the end of June, Defence Minister Boris Pistorius said on Saturday. Ukraine had asked its allies for more protection after weeks of attacks on power stations.

"Russian terror against Ukrainian cities must be answered," Pistorius said. Chancellor Olaf Scholz spoke with President Volodymyr Zelenskiy by telephone on Saturday. The German army will have nine systems of the kind left.`,
      },
      {
        outlet: "Dnieper Wire",
        published: "2024-06-28",
        text: `German air defence arrives

KYIV - Germany delivered two air defence batteries to Ukraine on Friday, Ukraine's air force said, as Russia fired missiles at Dnipro and Kharkiv.

Commander Mykola Oleshchuk thanked Germany and asked the other allies to follow. Ukraine says it needs at least seven systems to shield its largest cities. One person was killed in Dnipro when a block of flats was hit, the regional governor said.`,
      },
      {
        outlet: "Spree Zeitung",
        published: "2024-07-03",
        text: `Opposition asks about the third

BERLIN - Why has the third battery not left? The opposition put the question to the defence ministry on Wednesday. The ministry said that crews were still in training at a base in Lower Saxony. It named no date. A deputy of the Christian Democrats, Roderich Kiesewetter, spoke of a promise half kept.`,
      },
    ],
    today: "2024-12-01",
    came: ["AID DEU+UKR 2024-06-30: fulfilled +0 in part: 2 batteries of 3 batteries"],
  },
  {
    name: "a visit that was put off twice and then made",
    articles: [
      {
        outlet: "Anatolian Weekly",
        published: "2023-11-20",
        text: `Raisi expected in Ankara

ANKARA - Iranian President Ebrahim Raisi will visit Turkey on November 28, Turkish President Recep Tayyip Erdogan told reporters on Monday, as both states seek an end to the war in Gaza.

Erdogan has called Israel a terrorist state and has accused the West of complicity; Iran has urged Muslim countries to stop selling oil to Israel. Trade between the neighbours fell last year. The two presidents last met in Riyadh earlier this month.`,
      },
      {
        outlet: "Alborz Daily",
        published: "2023-11-28",
        text: `Trip to Turkey postponed

TEHRAN - President Ebrahim Raisi's visit to Turkey, which had been planned for Tuesday, has been postponed because the foreign ministers of both countries had to be in New York, the Iranian foreign ministry said.

No new date was given. Turkish officials played down the delay. Raisi and Erdogan spoke about Gaza by telephone on Sunday and agreed that the truce between Israel and Hamas should be made to last, Iranian state media reported.`,
      },
      {
        outlet: "Bosphorus Courier",
        published: "2023-12-29",
        text: `New date for Iranian president

ISTANBUL - Iranian President Ebrahim Raisi is to visit Turkey on January 4, a Turkish official said on Friday. Energy, trade and the war in Gaza will be discussed, the official said, and about ten agreements are being prepared.

Turkey imports natural gas from Iran under a contract that runs out in 2026. Ankara hopes to raise trade to 30 billion dollars a year, a goal that has been set and missed since 2015.`,
      },
      {
        outlet: "Alborz Daily",
        published: "2024-01-03",
        text: `Raisi stays at home after bombs in Kerman

TEHRAN - Iranian President Ebrahim Raisi put off his visit to Turkey, which was to begin on Thursday, after two explosions killed scores of people at the grave of Qassem Soleimani in Kerman on Wednesday.

Raisi condemned a "heinous crime" and declared a day of mourning. Erdogan offered Iran his condolences. No group had claimed the bombing by evening. The president had been expected to fly to Ankara with six ministers.`,
      },
      {
        outlet: "Bosphorus Courier",
        published: "2024-01-24",
        text: `Raisi in Ankara at the third attempt

ANKARA - Iranian President Ebrahim Raisi arrived in Ankara on Wednesday for talks with Turkish President Recep Tayyip Erdogan that had twice been postponed.

A guard of honour met Raisi at the presidential palace. The two states signed ten agreements, among them one on free trade zones along the border. Erdogan said afterwards that they had agreed to avoid steps that would threaten the stability of the region.`,
      },
    ],
    today: "2024-06-01",
    came: ["CONSULT/visit IRN+TUR 2023-11-28>?>2024-01-04>?: fulfilled"],
  },
  {
    name: "a minister whose forecast failed",
    articles: [
      {
        outlet: "Haifa Sentinel",
        published: "2023-09-21",
        text: `Cohen sees accord with Riyadh by spring

JERUSALEM - Israel and Saudi Arabia will sign a peace agreement by the end of March, Israeli Foreign Minister Eli Cohen predicted on Thursday. The gaps could be bridged, he told army radio.

Saudi Crown Prince Mohammed bin Salman told Fox News on Wednesday that the kingdom was getting closer to Israel every day. Riyadh wants a security treaty with the United States and help with a civilian nuclear programme. Palestinian officials demand concessions as a part of any deal.`,
      },
      {
        outlet: "Najd Chronicle",
        published: "2024-02-07",
        text: `Riyadh: no ties without a Palestinian state

RIYADH - Saudi Arabia will have no diplomatic relations with Israel unless an independent Palestinian state is recognised on the borders of 1967, the foreign ministry said on Wednesday.

The statement followed remarks by John Kirby, a spokesman of the White House, who had called talks on normalisation positive. Saudi Arabia asked the permanent members of the Security Council to recognise a state of Palestine, and called for an end to the war in Gaza.`,
      },
    ],
    today: "2024-08-01",
    came: ["AGREE ISR+SAU 2024-03-31: lapsed"],
    records: { speaker: ["Eli Cohen: 1 stated, 1 lapsed; 0 % (0–79)"] },
  },
  {
    name: "shells on a resort, in three tellings and a copy",
    articles: [
      {
        outlet: "Mesopotamia Dispatch",
        published: "2022-07-20",
        text: `Shelling kills eight tourists in northern Iraq

DUHOK - Turkish artillery shelled a resort near Zakho in northern Iraq on Wednesday, killing eight tourists and wounding 23, Iraqi state television said. Children were among the dead.

Prime Minister Mustafa al-Kadhimi condemned a flagrant violation of Iraqi sovereignty and sent his foreign minister to the scene. Turkish troops have crossed into the mountains of Duhok since April in pursuit of Kurdish militants. Visitors from Baghdad and the south spend the hottest weeks of summer at Parkha's streams.`,
      },
      {
        outlet: "Gulf Courier",
        published: "2022-07-20",
        text: `Eight tourists killed in shelling of Iraqi resort

DUHOK - Turkish artillery shelled a resort near Zakho in northern Iraq on Wednesday, killing eight tourists and wounding 23, Iraqi state television said. Children were among the dead.

Prime Minister Mustafa al-Kadhimi condemned a flagrant violation of Iraqi sovereignty and sent his foreign minister to the scene. Turkish troops have crossed into the mountains of Duhok since April in pursuit of Kurdish militants. Additional reporting by our staff.`,
      },
      {
        outlet: "Tigris Telegraph",
        published: "2022-07-21",
        text: `Baghdad recalls envoy as anger mounts over Zakho

BAGHDAD - Iraq recalled its chargé d'affaires from Ankara on Thursday, a day after Turkish shells struck a park in Zakho and killed nine people. Crowds burnt Turkish flags outside the visa office in Baghdad.

Iraq will take the matter to the Security Council, the foreign ministry said. Turkey rejected the charge. Its foreign ministry said that the attack bore the marks of a terrorist organisation and asked Baghdad to investigate together.`,
      },
      {
        outlet: "Bosphorus Courier",
        published: "2022-07-22",
        text: `Cavusoglu denies attack on civilians

ANKARA - Turkish Foreign Minister Mevlut Cavusoglu denied on Thursday that Turkey had shelled the resort in Zakho where nine people were killed on Wednesday. The armed forces had told him that they had not fired at civilians, he told the broadcaster TRT Haber.

Cavusoglu said Ankara was ready to work with Iraq so that those behind it could be found. He blamed the PKK, which has fought the Turkish state since 1984 and denied any part in the attack.`,
      },
    ],
    today: "2022-10-01",
    came: [],
    happenings: [
      "ASSAULT IRQ+TUR 2022-07-20: Bosphorus Courier, Gulf Courier, Mesopotamia Dispatch, Tigris Telegraph; 3 independent; 8 or 9 dead; told as denied and as occurred",
    ],
    contested: [
      "whether it is so: Bosphorus Courier | Bosphorus Courier",
      "whether it is so: Gulf Courier, Mesopotamia Dispatch, Tigris Telegraph | Bosphorus Courier",
      "whether it is so: Tigris Telegraph | Tigris Telegraph",
    ],
  },
  {
    name: "two calls in one week",
    articles: [
      {
        outlet: "Seine Gazette",
        published: "2022-02-20",
        text: `Macron and Putin on the telephone for almost two hours

PARIS - French President Emmanuel Macron spoke with Russian President Vladimir Putin by telephone on Sunday, the Elysee said. The conversation lasted an hour and three quarters.

The two leaders agreed to work for a ceasefire in the Donbas, according to Paris. The Kremlin said that Putin had blamed Ukrainian provocations. Macron called President Volodymyr Zelenskiy straight afterwards. Russia and Belarus are to prolong manoeuvres that were to end on Sunday.`,
      },
      {
        outlet: "Neva Telegraph",
        published: "2022-02-21",
        text: `Putin tells Macron that Kyiv shells the Donbas

MOSCOW - Vladimir Putin phoned French President Emmanuel Macron on Sunday and complained of shelling by Ukraine's army in the Donbas, the Kremlin said.

Putin urged NATO to take Russia's demands for security seriously. The ministers of foreign affairs, Sergei Lavrov and Jean-Yves Le Drian, will meet in the coming days, it added. Western capitals say more than 150,000 Russian soldiers stand near Ukraine.`,
      },
      {
        outlet: "Seine Gazette",
        published: "2022-02-24",
        text: `Macron demands that Putin halt his army

PARIS - French President Emmanuel Macron telephoned Vladimir Putin on Thursday evening and demanded an immediate end to the Russian offensive in Ukraine, the Elysee said.

It was the first known conversation of Putin with a Western leader since Russian troops crossed the border at dawn. The talk was "frank, direct and quick", Macron said in Brussels, where the European Union agreed on new sanctions against Russia. Missiles had struck Kyiv, Kharkiv and Odesa.`,
      },
      {
        outlet: "Neva Telegraph",
        published: "2022-02-25",
        text: `Kremlin: Putin explained reasons to Macron

MOSCOW - Russian President Vladimir Putin spoke by telephone with his French counterpart, Emmanuel Macron, on Thursday and gave him an exhaustive explanation of his reasons, the Kremlin said.

They agreed to stay in contact. The call was made at the initiative of the French side, according to the Kremlin. China's president, Xi Jinping, is expected to speak with Putin on Friday.`,
      },
    ],
    today: "2022-06-01",
    came: [],
    happenings: [
      "CONSULT/phone FRA+RUS 2022-02-20: Neva Telegraph, Seine Gazette",
      "CONSULT/phone FRA+RUS 2022-02-24: Neva Telegraph, Seine Gazette",
    ],
  },
  {
    name: "a Syrian minister under three spellings",
    articles: [
      {
        outlet: "Hejaz Post",
        published: "2023-04-10",
        text: `Syrian foreign minister expected in Jeddah

JEDDAH - Syrian Foreign Minister Faisal Mekdad will visit Saudi Arabia on Wednesday, two people familiar with the matter said, the first such trip since the kingdom broke with Damascus in 2012.

Mekdad is due to hold talks with his Saudi counterpart, Prince Faisal bin Farhan, on consular services and on Syria's return to the Arab League. Iran and Saudi Arabia agreed in March to restore relations. Qatar and Kuwait remain opposed to bringing Syria back.`,
      },
      {
        outlet: "Orontes News",
        published: "2023-04-12",
        text: `Al-Miqdad lands in Jeddah

DAMASCUS - Foreign Minister Faisal al-Miqdad arrived in Jeddah on Wednesday at the invitation of his Saudi counterpart, Faisal bin Farhan, the Syrian state agency said.

The two ministers discussed the return of refugees and help for the victims of the earthquake in February. Saudi Arabia sent aircraft with relief to Aleppo then. Nine Arab states will consult in Jeddah on Friday on whether Damascus may return to the League.`,
      },
      {
        outlet: "Levant Monitor",
        published: "2023-04-13",
        text: `Riyadh and Damascus to resume flights

BEIRUT - Saudi Arabia and Syria welcomed the start of procedures to resume consular services and flights, they said in a joint statement early on Thursday, after the Syrian foreign minister, Faysal Mikdad, had visited Saudi Arabia on Wednesday.

The United States, which keeps its sanctions on Syria, said it would not normalise relations with President Bashar al-Assad. A summit of the League is planned for May 19.`,
      },
    ],
    today: "2023-07-01",
    came: ["CONSULT/visit SAU+SYR 2023-04-12: fulfilled +0", "CONSULT SAU+SYR 2023-04-12: fulfilled +0"],
    happenings: ["CONSULT/visit SAU+SYR 2023-04-12: Levant Monitor, Orontes News"],
    persons: [
      ["Faisal Mekdad", "Faisal al-Miqdad", "Faysal Mikdad"],
      ["Prince Faisal bin Farhan", "Faisal bin Farhan"],
    ],
  },
  {
    name: "two ministers called Wang, one of whom came",
    articles: [
      {
        outlet: "Potomac Report",
        published: "2023-05-22",
        text: `Chinese trade minister to visit Washington

WASHINGTON - Chinese Commerce Minister Wang Wentao will visit the United States on Thursday and will meet Secretary of Commerce Gina Raimondo, officials said on Monday, as the two powers try to mend relations.

They were frozen in February when an American jet shot down a Chinese balloon. China on Sunday barred its operators of key infrastructure from buying chips of the American company Micron, a step that Washington opposes.`,
      },
      {
        outlet: "Pearl River Mail",
        published: "2023-05-26",
        text: `Wang and Raimondo exchange complaints

BEIJING - Commerce Minister Wang Wentao met U.S. Secretary of Commerce Gina Raimondo in Washington on Thursday, the ministry said. Both sides called the discussion candid and agreed to keep channels open.

Wang, the first Chinese minister to visit the United States in months, criticised controls on the export of semiconductors. Raimondo raised the case of Micron. He flew on to Detroit, where trade ministers of the Asia-Pacific region are meeting.`,
      },
      {
        outlet: "Hudson Ledger",
        published: "2023-10-27",
        text: `Wang Yi arrives to prepare summit

WASHINGTON - Chinese Foreign Minister Wang Yi arrived in the United States on Thursday for three days of talks and met Secretary of State Antony Blinken. President Joe Biden received Wang at the White House on Friday.

The visit is meant to prepare a meeting of Biden with President Xi Jinping, who is expected in San Francisco in November. Wang said that the two countries had more interests in common than disputes.`,
      },
    ],
    today: "2024-02-01",
    came: [
      "CONSULT/visit CHN+USA 2023-05-25: fulfilled +0",
      "CONSULT CHN+USA 2023-05-25: fulfilled +0",
      "CONSULT/visit CHN+USA 2023-11-30: lapsed",
      "CONSULT CHN+USA 2023-11-30: lapsed",
    ],
    persons: [["Wang Wentao"], ["Wang Yi"]],
  },
  {
    name: "a ministry with a new name and an office with two holders",
    articles: [
      {
        outlet: "Thames Courier",
        published: "2020-08-10",
        text: `Raab promises Beirut more help

LONDON - Britain will send 20 million pounds in food and medicine to Lebanon by the end of August, Foreign Secretary Dominic Raab said on Monday, six days after an explosion tore through the port of Beirut.

A ship of the navy is on its way to survey the harbour. The Foreign Office will be merged with the Department for International Development in September, and aid groups fear that the poor will be forgotten.`,
      },
      {
        outlet: "Cedar Times",
        published: "2020-08-29",
        text: `British aid unloaded

BEIRUT - Britain delivered food and medicine to Lebanon on Friday for families who lost their homes in the explosion of August 4, the embassy in Beirut said.

The cargo was handed to the Lebanese army and the Red Cross. President Emmanuel Macron of France returns to Beirut on Tuesday to press for a new government. The blast killed at least 180 people and destroyed whole quarters.`,
      },
      {
        outlet: "Thames Courier",
        published: "2021-11-08",
        text: `Truss pledges support for Lebanese army

LONDON - Britain will send vehicles to Lebanon by the end of the year, Foreign Secretary Liz Truss said on Monday. The vehicles are to patrol the border with Syria.

The Foreign, Commonwealth and Development Office, as the ministry has been called since last year, has cut its spending abroad. Lebanon's soldiers earn less than a hundred dollars a month since the currency collapsed, and many have deserted.`,
      },
    ],
    today: "2022-06-01",
    came: ["AID GBR+LBN 2020-08-31: fulfilled +0", "AID GBR+LBN 2021-12-31: lapsed"],
    records: { office: ["foreign secretary, United Kingdom: 2 stated, 1 fulfilled, 1 lapsed; 50 % (9–91)"] },
  },
  {
    name: "a truce of which each side says that the other broke it",
    articles: [
      {
        outlet: "Ararat Mirror",
        published: "2020-10-10",
        text: `Truce in Karabakh broken within minutes

YEREVAN - Armenia's defence ministry said on Saturday that Azerbaijani forces had violated the ceasefire in Nagorno-Karabakh five minutes after it came into force at noon.

The truce had been agreed in Moscow after more than ten hours of talks between the foreign ministers of Armenia and Azerbaijan, Zohrab Mnatsakanyan and Jeyhun Bayramov, under the eyes of Russia's Sergei Lavrov. It is to let both sides exchange prisoners and the bodies of the dead.`,
      },
      {
        outlet: "Caspian Wire",
        published: "2020-10-11",
        text: `Missile hits Ganja as ceasefire frays

BAKU - Azerbaijan's defence ministry accused Armenia on Sunday of violating the ceasefire by firing a missile at Ganja, the country's second city. The prosecutor general said nine people had been killed in their sleep.

Armenia's ministry of defence denied that its forces had shelled Ganja and called the report a lie. Lavrov telephoned both ministers and urged them to keep to what they had signed.`,
      },
    ],
    today: "2021-01-01",
    came: [],
    contested: ["who broke it: Ararat Mirror | Caspian Wire", "whether it is so: Caspian Wire | Caspian Wire"],
  },
];
