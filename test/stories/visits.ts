/** Visits and talks that were held, held late, put off and called off, as several outlets told of them. Our own prose about public facts. */
import type { Story } from "./story.ts";

export const visits: readonly Story[] = [
  {
    name: "a state visit, held on the day that was announced",
    articles: [
      {
        outlet: "Volga Post",
        published: "2023-03-17",
        text: `Kremlin confirms Chinese visit

Chinese President Xi Jinping will visit Russia from Monday at the invitation of Vladimir Putin, the Kremlin said on Friday. The two presidents will discuss the war in Ukraine, said Kremlin spokesman Dmitry Peskov.`,
      },
      {
        outlet: "Pearl River Mail",
        published: "2023-03-19",
        text: `Xi heads for Moscow

Xi Jinping is due in Moscow on Monday for a visit of three days, his first to Russia since the invasion of Ukraine. Beijing calls it a journey of peace; Washington has its doubts.`,
      },
      {
        outlet: "Baltic Evening",
        published: "2023-03-20",
        text: `Xi in Moscow

Chinese President Xi Jinping arrived in Moscow on Monday afternoon. Russian President Vladimir Putin received him in the Kremlin for talks that lasted four and a half hours.`,
      },
    ],
    today: "2023-06-01",
    came: ["CONSULT/visit CHN+RUS 2023-03-20: fulfilled +0"],
  },
  {
    name: "a royal visit, put off by strikes and held in September",
    articles: [
      {
        outlet: "Thames Courier",
        published: "2023-03-20",
        text: `King to go to Paris

King Charles III of Britain will travel to France on Sunday, his first state visit since he came to the throne, Buckingham Palace said on Monday.`,
      },
      {
        outlet: "Seine Gazette",
        published: "2023-03-24",
        text: `Visit of King Charles postponed

The visit of King Charles III to France, which was to begin on Sunday, has been postponed, the Elysee Palace said on Friday after a night of riots over pensions.`,
      },
      {
        outlet: "Thames Courier",
        published: "2023-07-12",
        text: `New date for royal journey

Buckingham Palace said on Wednesday that King Charles III would visit France on September 20.`,
      },
      {
        outlet: "Rhine Herald",
        published: "2023-09-20",
        text: `Charles welcomed at Orly

King Charles III of Britain arrived in Paris on Wednesday. French President Emmanuel Macron welcomed him at the Arc de Triomphe.`,
      },
    ],
    today: "2023-12-01",
    came: ["CONSULT/visit FRA+GBR 2023-03-26>?>2023-09-20: fulfilled +0"],
  },
  {
    name: "a visit that was put off twice and then called off",
    articles: [
      {
        outlet: "Haifa Sentinel",
        published: "2021-01-25",
        text: `Netanyahu sets out for the Gulf in February

Israeli Prime Minister Benjamin Netanyahu is scheduled to visit the United Arab Emirates on February 9, his office said on Monday.`,
      },
      {
        outlet: "Gulf Morning",
        published: "2021-02-04",
        text: `Netanyahu puts off Abu Dhabi trip

Israeli Prime Minister Benjamin Netanyahu on Thursday postponed his visit to the United Arab Emirates to February 24 because of the pandemic.`,
      },
      {
        outlet: "Levant Monitor",
        published: "2021-02-22",
        text: `No trip this month

Benjamin Netanyahu's visit to the United Arab Emirates has been postponed again, this time to March 11, an Israeli official said on Monday.`,
      },
      {
        outlet: "Haifa Sentinel",
        published: "2021-03-11",
        text: `Visit to the Emirates cancelled

Israeli Prime Minister Benjamin Netanyahu cancelled his visit to the United Arab Emirates on Thursday after Jordan had kept his aircraft waiting for leave to cross its airspace.`,
      },
    ],
    today: "2021-06-01",
    came: ["CONSULT/visit ARE+ISR 2021-02-09>2021-02-24>2021-03-11: broken cancelled"],
  },
  {
    name: "a meeting of ministers, agreed on one day and called off on the next",
    articles: [
      {
        outlet: "Deccan Standard",
        published: "2018-09-20",
        text: `Ministers of India and Pakistan to meet

The foreign ministers of India and Pakistan will meet in New York next week, India's foreign ministry said on Thursday.`,
      },
      {
        outlet: "Indus Tribune",
        published: "2018-09-21",
        text: `India calls off talks

India on Friday called off the meeting between its foreign minister, Sushma Swaraj, and her Pakistani counterpart, Shah Mahmood Qureshi, citing the killing of three policemen in Kashmir.`,
      },
      {
        outlet: "Colombo Wire",
        published: "2018-09-22",
        text: `Qureshi regrets

Pakistan's foreign minister, Shah Mahmood Qureshi, regretted India's decision. "They are prisoners of their elections," he said on Saturday.`,
      },
    ],
    today: "2018-12-01",
    came: ["CONSULT IND+PAK 2018-09-30: broken cancelled"],
  },
  {
    name: "a guest who landed at the airport of the capital",
    articles: [
      {
        outlet: "Muscat Journal",
        published: "2022-02-20",
        text: `Omani minister bound for Iran

Omani Foreign Minister Badr al-Busaidi is to travel to Tehran on Wednesday for talks on the nuclear accord, the foreign ministry in Muscat said.`,
      },
      {
        outlet: "Alborz Daily",
        published: "2022-02-23",
        text: `Omani guest

Badr al-Busaidi, the Omani foreign minister, landed at Mehrabad airport on Wednesday morning. He later had talks with his Iranian counterpart, Hossein Amir-Abdollahian.`,
      },
      {
        outlet: "Strait Review",
        published: "2022-02-24",
        text: `What Muscat wants

Oman has carried messages between Tehran and Washington for years. Its foreign minister left Tehran on Thursday without a word to the press.`,
      },
    ],
    today: "2022-06-01",
    came: ["CONSULT/visit IRN+OMN 2022-02-23: fulfilled +0"],
  },
  {
    name: "envoys of two neighbours, from their first meeting to the first flight",
    articles: [
      {
        outlet: "Ararat Courier",
        published: "2022-01-05",
        text: `Envoys to meet in Moscow

Special envoys of Turkey and Armenia will hold their first meeting in Moscow on January 14, the Turkish Foreign Ministry announced on Wednesday. Flights between Istanbul and Yerevan are due to resume on February 2.`,
      },
      {
        outlet: "Bosphorus Letter",
        published: "2022-01-14",
        text: `First meeting "positive"

The special envoys of Turkey and Armenia, Serdar Kilic and Ruben Rubinyan, met in Moscow on Friday. The two sides agreed to continue the talks without preconditions. They will meet again in Vienna on February 24.`,
      },
      {
        outlet: "Tiflis Observer",
        published: "2022-02-03",
        text: `Planes fly again

Turkey and Armenia resumed commercial flights on Wednesday after a break of two years.`,
      },
      {
        outlet: "Ararat Courier",
        published: "2022-02-25",
        text: `Second round

The envoys of Armenia and Turkey met in Vienna on Thursday and discussed the opening of the land border.`,
      },
    ],
    today: "2022-06-01",
    came: [
      "CONSULT ARM+TUR 2022-01-14: fulfilled +0",
      "CONSULT ARM+TUR 2022-02-24: fulfilled +0",
      "COOPERATE ARM+TUR 2022-02-02: fulfilled +0",
    ],
  },
  {
    name: "a summit at which a guest was expected who stayed at home",
    articles: [
      {
        outlet: "Table Bay Times",
        published: "2023-06-28",
        text: `Will Putin come?

Russian President Vladimir Putin is expected to visit South Africa in August for the summit of the BRICS states. It remains to be seen whether Pretoria would arrest him under the warrant of the International Criminal Court.`,
      },
      {
        outlet: "Highveld Gazette",
        published: "2023-07-19",
        text: `Putin stays away

Russian President Vladimir Putin will not travel to South Africa in August, President Cyril Ramaphosa's office said on Wednesday. Foreign Minister Sergei Lavrov will take his place.`,
      },
      {
        outlet: "Table Bay Times",
        published: "2023-08-22",
        text: `Lavrov in Johannesburg

Russian Foreign Minister Sergei Lavrov arrived in South Africa on Tuesday for the summit of the BRICS states.`,
      },
    ],
    today: "2023-12-01",
    came: ["CONSULT/visit RUS+ZAF 2023-08-31: broken denied"],
  },
];
