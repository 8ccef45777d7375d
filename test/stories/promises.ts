/** Promises, threats, deadlines and forecasts that were kept, kept in part, kept late and not kept. Our own prose about public facts. */
import type { Story } from "./story.ts";

export const promises: readonly Story[] = [
  {
    name: "a threat that was carried out",
    articles: [
      {
        outlet: "Moldau Press",
        published: "2021-04-17",
        text: `Prague sends home eighteen Russians

The Czech Republic expelled 18 Russian diplomats on Saturday over an explosion at an arms depot in 2014. Russia will expel Czech diplomats in response, the Foreign Ministry in Moscow said.`,
      },
      {
        outlet: "Neva Telegraph",
        published: "2021-04-18",
        text: `Moscow strikes back

Russia expelled 20 Czech diplomats on Sunday and gave them a day to leave.`,
      },
      {
        outlet: "Danube Mirror",
        published: "2021-04-21",
        text: `Prague sets a deadline

The Czech Republic on Wednesday called on Russia to readmit the expelled diplomats by Thursday.`,
      },
    ],
    today: "2021-07-01",
    came: ["SANCTION CZE+RUS ?: fulfilled"],
  },
  {
    name: "a threat that was withdrawn",
    articles: [
      {
        outlet: "Anatolian Weekly",
        published: "2021-10-23",
        text: `Erdogan on the ambassadors

Turkish President Recep Tayyip Erdogan threatened on Saturday to expel the German ambassador, who had called for the release of Osman Kavala.`,
      },
      {
        outlet: "Spree Zeitung",
        published: "2021-10-25",
        text: `Ankara backs down

Turkey will not expel the German ambassador, President Recep Tayyip Erdogan said on Monday after a meeting of his cabinet.`,
      },
    ],
    today: "2022-01-01",
    came: ["SANCTION DEU+TUR ?: broken denied"],
  },
  {
    name: "a withdrawal that was moved by its own side and kept early",
    articles: [
      {
        outlet: "Kabul Chronicle",
        published: "2021-03-04",
        text: `The first of May

The United States will withdraw its troops from Afghanistan by May 1, the American envoy Zalmay Khalilzad said in Kabul.`,
      },
      {
        outlet: "Chesapeake Ledger",
        published: "2021-04-14",
        text: `Biden names a new day

The United States has postponed the withdrawal of its troops from Afghanistan to September 11, President Joe Biden said on Wednesday.`,
      },
      {
        outlet: "Khyber Post",
        published: "2021-08-31",
        text: `The last aircraft

The United States completed the withdrawal of its troops from Afghanistan on Monday night. The Taliban fired into the air.`,
      },
    ],
    today: "2021-12-01",
    came: ["RETREAT AFG+USA 2021-05-01>2021-09-11: fulfilled +0"],
  },
  {
    name: "a treaty by the end of the year that nobody signed",
    articles: [
      {
        outlet: "Caucasus Review",
        published: "2023-09-28",
        text: `Pashinyan hopes for a treaty

Armenia and Azerbaijan will sign a peace treaty by the end of the year, Armenian Prime Minister Nikol Pashinyan said on Thursday.`,
      },
      {
        outlet: "Baku Evening",
        published: "2023-11-19",
        text: `Letters go back and forth

Azerbaijan said on Sunday that it had received a sixth set of Armenian remarks on the draft. Armenian Prime Minister Nikol Pashinyan predicted that the two countries would sign a peace treaty before the end of December.`,
      },
      {
        outlet: "Caucasus Review",
        published: "2024-03-02",
        text: `A quiet winter

Armenia and Azerbaijan exchanged maps of their border in Berlin on Thursday.`,
      },
    ],
    today: "2024-04-01",
    came: ["AGREE ARM+AZE 2023-12-31: lapsed"],
  },
  {
    name: "three agreements promised and two signed",
    articles: [
      {
        outlet: "Steppe Daily",
        published: "2021-12-03",
        text: `Tokayev to Tashkent

Kazakhstan and Uzbekistan will sign three agreements in Tashkent on Monday, the Kazakh foreign ministry said on Friday.`,
      },
      {
        outlet: "Silk Road Record",
        published: "2021-12-06",
        text: `Allies in Tashkent

Kazakhstan and Uzbekistan signed two agreements in Tashkent on Monday, one on trade and one on water.`,
      },
      {
        outlet: "Pamir News",
        published: "2021-12-08",
        text: `The third paper

Lawyers still argue over the text on the railway, a Kazakh diplomat who was not allowed to speak to the press said on Wednesday.`,
      },
    ],
    today: "2022-03-01",
    came: ["AGREE KAZ+UZB 2021-12-06: fulfilled +0 in part: 2 agreements of 3 agreements"],
  },
  {
    name: "a ratification that was promised for February and came late in the month after a refusal",
    articles: [
      {
        outlet: "Malaren Post",
        published: "2024-01-24",
        text: `Budapest still owes its vote

Hungary has yet to ratify Sweden's membership of NATO. Hungarian Prime Minister Viktor Orban promised on Wednesday to ratify Sweden's membership by February 15.`,
      },
      {
        outlet: "Puszta Herald",
        published: "2024-02-06",
        text: `A boycott in parliament

Deputies of the ruling party stayed away from a sitting on Sweden's accession on Monday.`,
      },
      {
        outlet: "Vistula Times",
        published: "2024-02-26",
        text: `Hungary says yes

Hungary ratified Sweden's membership of NATO on Monday, the last of the allies to do so.`,
      },
    ],
    today: "2024-05-01",
    came: ["SUPPORT HUN+SWE 2024-02-15: fulfilled +11"],
  },
  {
    name: "a ship and its crew, promised and freed late",
    articles: [
      {
        outlet: "Han River Times",
        published: "2021-03-10",
        text: `Tanker soon free, says Seoul

Iran has promised to release the South Korean tanker by the end of March, the foreign ministry in Seoul said on Wednesday.`,
      },
      {
        outlet: "Busan Shipping News",
        published: "2021-04-02",
        text: `Still at anchor

The tanker lay off Bandar Abbas on Friday, and nobody in Tehran would say for how long.`,
      },
      {
        outlet: "Gulf Harbour News",
        published: "2021-04-09",
        text: `Tanker sails

Iran released the South Korean tanker on Friday after three months.`,
      },
    ],
    today: "2021-08-01",
    came: ["RETREAT IRN+KOR 2021-03-31: fulfilled +9"],
  },
  {
    name: "an analyst who was right once and wrong once",
    articles: [
      {
        outlet: "Amur Weekly",
        published: "2023-09-05",
        text: `What Lukyanov expects

Fyodor Lukyanov, a Russian foreign policy analyst, predicted that Russian President Vladimir Putin would visit China in October. India and China will hold talks in November, Lukyanov said.`,
      },
      {
        outlet: "Yangtze Evening",
        published: "2023-10-17",
        text: `Putin in Beijing

Russian President Vladimir Putin arrived in China on Tuesday. Chinese President Xi Jinping shook his hand before a banquet.`,
      },
    ],
    today: "2024-02-01",
    came: ["CONSULT/visit CHN+RUS 2023-10-31: fulfilled +0", "CONSULT CHN+IND 2023-11-30: lapsed"],
    records: { speaker: ["Fyodor Lukyanov: 2 stated, 1 fulfilled, 1 lapsed; 50 % (9–91)"] },
  },
  {
    name: "aid that was promised and then refused",
    articles: [
      {
        outlet: "Fjord Dagblad",
        published: "2020-09-02",
        text: `Aid for the harbour

Belarusian President Alexander Lukashenko said on Wednesday that Russia would send police to Belarus. Norway pledged to send medical supplies to Belarus in October.`,
      },
      {
        outlet: "Oslo Signal",
        published: "2020-10-05",
        text: `Norway closes its purse

Norway refused on Monday to send medical supplies to Belarus while demonstrators were in gaol.`,
      },
    ],
    today: "2021-02-01",
    came: ["AID BLR+NOR 2020-10-31: broken contrary"],
  },
  {
    name: "a deadline that passed without an answer",
    articles: [
      {
        outlet: "Sahel Tribune",
        published: "2022-01-25",
        text: `Bamako wants the Danes gone

Mali called on Denmark on Tuesday to withdraw its soldiers by February 4.`,
      },
      {
        outlet: "Oresund Post",
        published: "2022-01-26",
        text: `Copenhagen waits

Denmark sees no ground for haste, Foreign Minister Jeppe Kofod said on Wednesday.`,
      },
    ],
    today: "2022-05-01",
    came: ["RETREAT DNK 2022-02-04: lapsed"],
    records: { outlet: ["Sahel Tribune: 0 stated, 1 uncounted"] },
  },
  {
    name: "a question that was answered and is still only a question",
    articles: [
      {
        outlet: "Gulf of Finland Times",
        published: "2022-05-01",
        text: `Will Helsinki apply?

It remains to be seen whether Finland will sign a defence agreement with Britain. British Prime Minister Boris Johnson is expected to visit Finland on May 11.`,
      },
      {
        outlet: "Humber Evening",
        published: "2022-05-11",
        text: `Johnson in the north

British Prime Minister Boris Johnson arrived in Finland on Wednesday. Britain and Finland signed a defence agreement.`,
      },
    ],
    today: "2022-08-01",
    came: ["CONSULT/visit FIN+GBR 2022-05-11: fulfilled +0"],
    never: ["AGREE FIN+GBR"],
  },
  {
    name: "an office that promised twice, through two ministers",
    articles: [
      {
        outlet: "Andes Daily",
        published: "2022-08-10",
        text: `A new minister

Chile will send firefighters to Bolivia by August 20, Chilean Foreign Minister Antonia Urrejola said on Wednesday.`,
      },
      {
        outlet: "Altiplano News",
        published: "2022-08-19",
        text: `Firefighters at work

Chile sent firefighters to Bolivia on Thursday.`,
      },
      {
        outlet: "Andes Daily",
        published: "2023-04-12",
        text: `Another minister

Chile will send humanitarian aid to Bolivia by April 30, Chilean Foreign Minister Alberto van Klaveren said on Wednesday.`,
      },
    ],
    today: "2023-08-01",
    came: ["AID BOL+CHL 2022-08-20: fulfilled +0", "AID BOL+CHL 2023-04-30: lapsed"],
    records: { office: ["foreign minister, Chile: 2 stated, 1 fulfilled, 1 lapsed; 50 % (9–91)"] },
  },
];
