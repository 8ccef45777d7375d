/**
 * More stories as agencies tell them, written after the rules had been mended on the others. Our own prose about public facts and about a
 * plausible course of events. What came of each was written down before it was read.
 */
import type { Story } from "./story.ts";

export const laterDispatches: readonly Story[] = [
  {
    name: "a journey to the far side of the world that ended on the way",
    articles: [
      {
        outlet: "Spree Zeitung",
        published: "2023-08-10",
        text: `Baerbock to fly to the Pacific

BERLIN - German Foreign Minister Annalena Baerbock will visit Australia on Tuesday, her ministry said on Thursday, at the start of a journey that is also to take her to New Zealand and Fiji.

Climate and security in the Indo-Pacific are on the programme. In Canberra Baerbock wants to hand back cultural objects of the Kaurna people. It would be the first visit of a German foreign minister to Australia in twelve years.`,
      },
      {
        outlet: "Southern Cross Daily",
        published: "2023-08-15",
        text: `German minister stranded in Abu Dhabi

CANBERRA - German Foreign Minister Annalena Baerbock on Tuesday called off her visit to Australia after her aircraft had twice turned back to Abu Dhabi with a fault in its flaps.

"We have tried everything," her ministry wrote. Baerbock will return to Berlin on a scheduled flight. Australia's foreign minister, Penny Wong, said she looked forward to welcoming her colleague at another time. The air force will retire the aircraft, an Airbus built in 1999.`,
      },
    ],
    today: "2023-12-01",
    came: ["CONSULT/visit AUS+DEU 2023-08-15: broken cancelled"],
  },
  {
    name: "a ban that was threatened and imposed",
    articles: [
      {
        outlet: "Pearl River Mail",
        published: "2023-08-04",
        text: `Beijing warns Tokyo over water

BEIJING - China threatened on Friday to ban imports of Japanese seafood as soon as Japan let treated water from the Fukushima plant flow into the ocean.

Japan says the water is safe after filtering, and the International Atomic Energy Agency found in July that the plan met its standards. South Korea's government respects that view, though many shoppers in Seoul have bought up salt. Hong Kong is Japan's second market for fish.`,
      },
      {
        outlet: "Fuji Shimbun",
        published: "2023-08-24",
        text: `China bans Japanese seafood as release begins

TOKYO - China banned all imports of Japanese seafood on Thursday, hours after the operator of the Fukushima plant had begun to release treated water into the Pacific.

Prime Minister Fumio Kishida said that Japan had asked China through diplomatic channels to lift the ban at once. Fishermen in Hokkaido, who sell most of their scallops to China, expect heavy losses. The release will go on for thirty years.`,
      },
    ],
    today: "2023-12-01",
    came: ["COERCE CHN+JPN ?: fulfilled"],
  },
  {
    name: "wheat that came late and in a smaller load",
    articles: [
      {
        outlet: "Deccan Standard",
        published: "2022-01-07",
        text: `India to help Afghans through winter

NEW DELHI - India will send 50,000 tonnes of wheat to Afghanistan by the end of January, the foreign ministry said on Friday, once Pakistan has agreed how the lorries are to cross its territory.

The United Nations says that more than half of the Afghan people go hungry. India has no embassy in Kabul since the Taliban took the capital. Last week it flew in half a million doses of a vaccine against the coronavirus.`,
      },
      {
        outlet: "Khyber Post",
        published: "2022-02-10",
        text: `Still no lorries

PESHAWAR - Drivers at the Torkham gate were waiting on Thursday for wheat from Amritsar that had been expected weeks ago. Pakistan insists that only Afghan lorries carry it. A customs officer, who asked not to be named, said that the papers had gone back and forth five times.`,
      },
      {
        outlet: "Ganges Post",
        published: "2022-02-22",
        text: `First wheat on its way to Kabul

AMRITSAR - India sent 2,500 tonnes of wheat to Afghanistan on Tuesday on fifty lorries, the first of several loads.

Foreign Secretary Harsh Vardhan Shringla waved a flag at the border with the Afghan ambassador, Farid Mamundzay. Mamundzay, who was appointed by the government that fell in August, thanked India. The lorries will drive through Pakistan to Jalalabad.`,
      },
    ],
    today: "2022-06-01",
    came: ["AID AFG+IND 2022-01-31: fulfilled +22 in part: 2500 tonnes of 50000 tonnes"],
  },
  {
    name: "two strikes of one week, told with three tolls",
    articles: [
      {
        outlet: "Orontes News",
        published: "2024-03-29",
        text: `Dozens of soldiers killed near Aleppo

DAMASCUS - Israeli warplanes struck Syria early on Friday, killing 38 soldiers and fighters near the airport of Aleppo, a monitor said. It was the heaviest attack in three years.

Syria's defence ministry spoke of an unknown number of dead. Israel did not comment. Hezbollah mourned six men. Israel has struck hundreds of targets in Syria since the war there began, most of them tied to Iran.`,
      },
      {
        outlet: "Alborz Daily",
        published: "2024-04-01",
        text: `Iran's consulate in Damascus destroyed

TEHRAN - Israeli warplanes bombed Iran's consulate in Damascus on Monday and killed seven officers of the Revolutionary Guards, among them General Mohammad Reza Zahedi, the Guards said.

Ambassador Hossein Akbari said that six missiles had been fired by F-35 jets. Iran reserved the right to answer. The foreign ministers of Iran and Syria, Hossein Amir-Abdollahian and Faisal Mekdad, spoke by telephone.`,
      },
      {
        outlet: "Levant Monitor",
        published: "2024-04-02",
        text: `Eleven dead in attack on Iranian mission

BEIRUT - Israel bombed the Iranian consulate in Damascus on Monday afternoon and killed 11 people, a group that watches the war from Britain said.

The building beside the embassy collapsed. Mohammad Reza Zahedi commanded the Quds force in Syria and Lebanon. Israel neither confirmed nor denied the attack. Three days before, it had killed dozens of soldiers near Aleppo.`,
      },
      {
        outlet: "Neva Telegraph",
        published: "2024-04-02",
        text: `Moscow condemns strike

MOSCOW - Russia condemned Israel on Tuesday for an air strike on Iran's consulate in Damascus in which 13 people were killed on Monday.

Attacks on diplomatic buildings are unacceptable, the foreign ministry said. It asked the Security Council to meet. Israeli warplanes struck Syria on Friday as well, near Aleppo, and killed 38 people.`,
      },
    ],
    today: "2024-07-01",
    came: [],
    happenings: [
      "ASSAULT IRN+ISR 2024-04-01: Alborz Daily, Levant Monitor, Neva Telegraph; 7 or 11 or 13 dead",
      "ASSAULT ISR+SYR 2024-03-29: Neva Telegraph, Orontes News",
    ],
  },
  {
    name: "a prime minister under three spellings, and his president",
    articles: [
      {
        outlet: "Potomac Report",
        published: "2024-03-22",
        text: `Biden to receive Iraqi prime minister

WASHINGTON - Iraqi Prime Minister Mohammed Shia al-Sudani will visit the United States on April 15 and will meet President Joe Biden at the White House, a spokeswoman said on Friday.

The two will discuss the fight against Islamic State and the future of some 2,500 American soldiers in Iraq. Washington and Baghdad began talks in January on an end to the coalition's mission. Armed groups close to Iran attacked American bases until February.`,
      },
      {
        outlet: "Two Rivers Herald",
        published: "2024-04-13",
        text: `Sudani departs

BAGHDAD - Prime Minister Muhammad Shiaa Al Sudani left for Washington on Saturday, his office said, as the region waited for Iran's answer to the attack on its consulate in Damascus.

President Abdul Latif Rashid said in an interview that Iraq must stay out of the conflict. Al Sudani is accompanied by the ministers of oil, finance and trade. It is his first journey to the United States since he took office in October 2022.`,
      },
      {
        outlet: "Hudson Ledger",
        published: "2024-04-16",
        text: `Biden and al-Sudani talk of partnership

WASHINGTON - Iraqi Prime Minister Mohammed al-Sudani visited the United States on Monday and met President Joe Biden at the White House, two days after Iran had fired drones and missiles at Israel across Iraq's sky.

Biden called the partnership critical for the Middle East. Al-Sudani said that Iraq wanted to prevent a wider war. Iraqi President Abdullatif Rashid welcomed the talks. A joint committee on debts will meet in May.`,
      },
    ],
    today: "2024-09-01",
    came: [
      "CONSULT/visit IRQ+USA 2024-04-15: fulfilled +0",
      "CONSULT IRQ+USA 2024-04-15: fulfilled +0",
      "CONSULT IRQ+USA 2024-05-31: lapsed",
    ],
    persons: [
      ["Mohammed Shia al-Sudani", "Muhammad Shiaa Al Sudani", "Mohammed al-Sudani"],
      ["Abdul Latif Rashid", "Abdullatif Rashid"],
    ],
  },
  {
    name: "a visit that was put off without a new day",
    articles: [
      {
        outlet: "Bosphorus Courier",
        published: "2024-01-29",
        text: `Putin due in Turkey next month

ISTANBUL - Russian President Vladimir Putin will visit Turkey on February 12, a Turkish official said on Monday. It would be his first journey to a member of NATO since Russia invaded Ukraine.

President Recep Tayyip Erdogan hopes to revive the agreement on grain from the Black Sea that Moscow left in July. A second nuclear plant and a hub for gas will be discussed, the official said.`,
      },
      {
        outlet: "Neva Telegraph",
        published: "2024-02-09",
        text: `Kremlin: visit to Turkey later

MOSCOW - Vladimir Putin's visit to Turkey has been postponed, a Turkish diplomatic source told Russian agencies on Friday. The two sides will agree on another day.

The Kremlin's spokesman, Dmitry Peskov, said that preparations went on. Russians elect a president in March, and Turks vote for mayors on the last day of that month. Trade in dollars between the two states has fallen since American threats against banks.`,
      },
    ],
    today: "2024-06-01",
    came: ["CONSULT/visit RUS+TUR 2024-02-12>?: open"],
  },
  {
    name: "a truce, and each side's word that the other did not keep it",
    articles: [
      {
        outlet: "Potomac Report",
        published: "2025-05-10",
        text: `India and Pakistan agree to stop firing

WASHINGTON - India and Pakistan agreed on Saturday to a ceasefire after four days of attacks with drones and missiles, President Donald Trump announced.

Secretary of State Marco Rubio said that he and Vice President JD Vance had spoken with Prime Ministers Narendra Modi and Shehbaz Sharif. Talks at a neutral place are to follow. Both states reopened their airspace by evening.`,
      },
      {
        outlet: "Ganges Post",
        published: "2025-05-10",
        text: `Blasts in Srinagar hours after truce

SRINAGAR - Pakistan had violated the ceasefire within hours, India's foreign secretary, Vikram Misri, said late on Saturday, after explosions were heard over Srinagar.

Misri called on Pakistan to act with seriousness. The armed forces had been told to answer firmly. Lights were put out in Jammu, and people ran to shelters.`,
      },
      {
        outlet: "Indus Tribune",
        published: "2025-05-11",
        text: `Islamabad: we keep our word

ISLAMABAD - Pakistan's foreign ministry said on Sunday that India had violated the truce in some places and that its own forces were handling the situation with restraint.

Information Minister Attaullah Tarar denied that Pakistan had violated the ceasefire. Any question, he said, should be taken up by officers on both sides. Prime Minister Shehbaz Sharif thanked Trump for his part.`,
      },
    ],
    today: "2025-08-01",
    came: [],
    contested: ["who broke it: Ganges Post | Indus Tribune", "whether it is so: Ganges Post | Indus Tribune"],
  },
];
