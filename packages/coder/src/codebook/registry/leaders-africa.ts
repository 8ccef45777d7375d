/** Holders of high office in sub-Saharan Africa, 2013–2025. In: nothing. Out: rows for the registry. */
import type { OfficeRow, RegistryTable } from "./rows.ts";

export const leadersAfrica: RegistryTable<OfficeRow> = {
  source: "public record of appointments, as announced by the governments concerned",
  rows: [
    { country: "SDN", office: "President", sector: "GOV", holders: [["Omar al-Bashir", "1989-06-30", "2019-04-11"]] },
    {
      country: "SDN",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Abdalla Hamdok", "2019-08-21", "2022-01-02"],
        ["Kamil Idris", "2025-05-31", null],
      ],
    },
    {
      country: "SDN",
      office: "Chairman",
      of: "Transitional Sovereignty Council",
      sector: "MIL",
      holders: [["Abdel Fattah al-Burhan", "2019-08-21", null]],
    },
    {
      country: "SDN",
      office: "Commander",
      of: "Rapid Support Forces",
      sector: "PRM",
      holders: [["Mohamed Hamdan Dagalo|Hemedti|Mohamed Hamdan Daglo", "2013", null]],
    },
    {
      country: "SSD",
      office: "President",
      sector: "GOV",
      holders: [["Salva Kiir|Salva Kiir Mayardit", "2011-07-09", null]],
    },
    {
      country: "SSD",
      office: "First Vice President",
      sector: "GOV",
      holders: [["Riek Machar", "2020-02-22", "2025-09"]],
    },
    {
      country: "ETH",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Hailemariam Desalegn", "2012-09-21", "2018-04-02"],
        ["Abiy Ahmed", "2018-04-02", null],
      ],
    },
    {
      country: "ETH",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Workneh Gebeyehu", "2016-11-01", "2019-03-07"],
        ["Gedu Andargachew", "2019-04-18", "2020-11-08"],
        ["Demeke Mekonnen", "2020-11-08", "2024-02"],
        ["Gedion Timothewos", "2024-10", null],
      ],
    },
    {
      country: "ETH",
      office: "President",
      sector: "GOV",
      holders: [
        ["Sahle-Work Zewde", "2018-10-25", "2024-10-07"],
        ["Taye Atske Selassie", "2024-10-07", null],
      ],
    },
    {
      country: "ETH",
      office: "Leader",
      of: "Tigray People's Liberation Front",
      sector: "REB",
      holders: [["Debretsion Gebremichael", "2017-11", null]],
    },
    {
      country: "ETH",
      office: "spokesman",
      of: "Tigray People's Liberation Front",
      sector: "REB",
      holders: [["Getachew Reda", "2020", "2023-03"]],
    },
    { country: "ERI", office: "President", sector: "GOV", holders: [["Isaias Afwerki", "1993-05-24", null]] },
    { country: "ERI", office: "Information Minister", sector: "GOV", holders: [["Yemane Gebremeskel", "2015", null]] },
    { country: "DJI", office: "President", sector: "GOV", holders: [["Ismail Omar Guelleh", "1999-05-08", null]] },
    {
      country: "SOM",
      office: "President",
      sector: "GOV",
      holders: [
        ["Hassan Sheikh Mohamud", "2012-09-16", "2017-02-16"],
        ["Mohamed Abdullahi Mohamed|Farmaajo|Mohamed Abdullahi Farmajo", "2017-02-16", "2022-05-23"],
        ["Hassan Sheikh Mohamud", "2022-05-23", null],
      ],
    },
    {
      country: "SOM",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Hassan Ali Khaire|Hassan Ali Khayre", "2017-03-01", "2020-07-25"],
        ["Mohamed Hussein Roble", "2020-09-23", "2022-06-25"],
        ["Hamza Abdi Barre", "2022-06-25", null],
      ],
    },
    {
      country: "SOM",
      office: "President of Somaliland",
      sector: "GOV",
      holders: [
        ["Muse Bihi Abdi", "2017-12-13", "2024-12-12"],
        ["Abdirahman Mohamed Abdullahi|Abdirahman Irro", "2024-12-12", null],
      ],
    },
    {
      country: "KEN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mwai Kibaki", "2002-12-30", "2013-04-09"],
        ["Uhuru Kenyatta", "2013-04-09", "2022-09-13"],
        ["William Ruto", "2022-09-13", null],
      ],
    },
    { country: "KEN", office: "opposition leader", sector: "OPP", holders: [["Raila Odinga", "2005", "2025-10-15"]] },
    {
      country: "KEN",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Raychelle Omamo", "2020-01", "2022-10"],
        ["Alfred Mutua", "2022-10", "2023-10"],
        ["Musalia Mudavadi", "2023-10", null],
      ],
    },
    { country: "UGA", office: "President", sector: "GOV", holders: [["Yoweri Museveni", "1986-01-29", null]] },
    {
      country: "UGA",
      office: "opposition leader",
      sector: "OPP",
      holders: [
        ["Bobi Wine|Robert Kyagulanyi", "2017", null],
        ["Kizza Besigye", "2001", null],
      ],
    },
    { country: "UGA", office: "Army Chief", sector: "MIL", holders: [["Muhoozi Kainerugaba", "2024-03-21", null]] },
    {
      country: "TZA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Jakaya Kikwete", "2005-12-21", "2015-11-05"],
        ["John Magufuli", "2015-11-05", "2021-03-17"],
        ["Samia Suluhu Hassan", "2021-03-19", null],
      ],
    },
    { country: "RWA", office: "President", sector: "GOV", holders: [["Paul Kagame", "2000-04-22", null]] },
    {
      country: "RWA",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Louise Mushikiwabo", "2009-12", "2018-10"],
        ["Richard Sezibera", "2018-10", "2019-11"],
        ["Vincent Biruta", "2019-11", "2024-06"],
        ["Olivier Nduhungirehe", "2024-06", null],
      ],
    },
    {
      country: "BDI",
      office: "President",
      sector: "GOV",
      holders: [
        ["Pierre Nkurunziza", "2005-08-26", "2020-06-08"],
        ["Evariste Ndayishimiye", "2020-06-18", null],
      ],
    },
    {
      country: "COD",
      office: "President",
      sector: "GOV",
      holders: [
        ["Joseph Kabila", "2001-01-17", "2019-01-24"],
        ["Felix Tshisekedi", "2019-01-24", null],
      ],
    },
    {
      country: "COD",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Marie Tumba Nzeza", "2019-09", "2021-04"],
        ["Christophe Lutundula", "2021-04", "2024-06"],
        ["Therese Kayikwamba Wagner", "2024-06", null],
      ],
    },
    {
      country: "COD",
      office: "opposition leader",
      sector: "OPP",
      holders: [
        ["Moise Katumbi", "2015", null],
        ["Martin Fayulu", "2018", null],
      ],
    },
    { country: "COG", office: "President", sector: "GOV", holders: [["Denis Sassou Nguesso", "1997-10-25", null]] },
    {
      country: "CAF",
      office: "President",
      sector: "GOV",
      holders: [
        ["Francois Bozize", "2003-03-15", "2013-03-24"],
        ["Faustin-Archange Touadera", "2016-03-30", null],
      ],
    },
    {
      country: "TCD",
      office: "President",
      sector: "GOV",
      holders: [
        ["Idriss Deby", "1990-12-02", "2021-04-20"],
        ["Mahamat Idriss Deby|Mahamat Deby", "2021-04-20", null],
      ],
    },
    { country: "CMR", office: "President", sector: "GOV", holders: [["Paul Biya", "1982-11-06", null]] },
    {
      country: "GAB",
      office: "President",
      sector: "GOV",
      holders: [
        ["Ali Bongo|Ali Bongo Ondimba", "2009-10-16", "2023-08-30"],
        ["Brice Oligui Nguema|Brice Clotaire Oligui Nguema", "2023-09-04", null],
      ],
    },
    {
      country: "GNQ",
      office: "President",
      sector: "GOV",
      holders: [["Teodoro Obiang|Teodoro Obiang Nguema Mbasogo", "1979-08-03", null]],
    },
    {
      country: "NGA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Goodluck Jonathan", "2010-05-05", "2015-05-29"],
        ["Muhammadu Buhari", "2015-05-29", "2023-05-29"],
        ["Bola Tinubu", "2023-05-29", null],
      ],
    },
    {
      country: "NGA",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Geoffrey Onyeama", "2015-11-11", "2023-05-29"],
        ["Yusuf Tuggar", "2023-08-21", null],
      ],
    },
    {
      country: "NER",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mahamadou Issoufou", "2011-04-07", "2021-04-02"],
        ["Mohamed Bazoum", "2021-04-02", "2023-07-26"],
        ["Abdourahamane Tchiani|Abdourahmane Tiani", "2023-07-28", null],
      ],
    },
    {
      country: "MLI",
      office: "President",
      sector: "GOV",
      holders: [
        ["Ibrahim Boubacar Keita", "2013-09-04", "2020-08-18"],
        ["Bah Ndaw", "2020-09-25", "2021-05-24"],
        ["Assimi Goita", "2021-05-24", null],
      ],
    },
    {
      country: "MLI",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Choguel Maiga", "2021-06-07", "2024-11-20"],
        ["Abdoulaye Maiga", "2024-11-21", null],
      ],
    },
    { country: "MLI", office: "Foreign Minister", sector: "GOV", holders: [["Abdoulaye Diop", "2021-06", null]] },
    {
      country: "BFA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Blaise Compaore", "1987-10-15", "2014-10-31"],
        ["Roch Marc Christian Kabore|Roch Kabore", "2015-12-29", "2022-01-24"],
        ["Paul-Henri Damiba|Paul-Henri Sandaogo Damiba", "2022-01-24", "2022-09-30"],
        ["Ibrahim Traore", "2022-09-30", null],
      ],
    },
    {
      country: "SEN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Macky Sall", "2012-04-02", "2024-04-02"],
        ["Bassirou Diomaye Faye", "2024-04-02", null],
      ],
    },
    { country: "SEN", office: "Prime Minister", sector: "GOV", holders: [["Ousmane Sonko", "2024-04-02", null]] },
    {
      country: "GMB",
      office: "President",
      sector: "GOV",
      holders: [
        ["Yahya Jammeh", "1996-11-06", "2017-01-19"],
        ["Adama Barrow", "2017-01-19", null],
      ],
    },
    {
      country: "GIN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Alpha Conde", "2010-12-21", "2021-09-05"],
        ["Mamady Doumbouya", "2021-09-05", null],
      ],
    },
    {
      country: "GNB",
      office: "President",
      sector: "GOV",
      holders: [
        ["Jose Mario Vaz", "2014-06-23", "2020-02-27"],
        ["Umaro Sissoco Embalo", "2020-02-27", "2025-11-26"],
      ],
    },
    {
      country: "SLE",
      office: "President",
      sector: "GOV",
      holders: [
        ["Ernest Bai Koroma", "2007-09-17", "2018-04-04"],
        ["Julius Maada Bio", "2018-04-04", null],
      ],
    },
    {
      country: "LBR",
      office: "President",
      sector: "GOV",
      holders: [
        ["Ellen Johnson Sirleaf", "2006-01-16", "2018-01-22"],
        ["George Weah", "2018-01-22", "2024-01-22"],
        ["Joseph Boakai", "2024-01-22", null],
      ],
    },
    {
      country: "CIV",
      office: "President",
      sector: "GOV",
      holders: [
        ["Laurent Gbagbo", "2000-10-26", "2011-04-11"],
        ["Alassane Ouattara", "2011-05-06", null],
      ],
    },
    {
      country: "GHA",
      office: "President",
      sector: "GOV",
      holders: [
        ["John Mahama|John Dramani Mahama", "2012-07-24", "2017-01-07"],
        ["Nana Akufo-Addo", "2017-01-07", "2025-01-07"],
        ["John Mahama|John Dramani Mahama", "2025-01-07", null],
      ],
    },
    { country: "TGO", office: "President", sector: "GOV", holders: [["Faure Gnassingbe", "2005-05-04", "2025-05-03"]] },
    { country: "BEN", office: "President", sector: "GOV", holders: [["Patrice Talon", "2016-04-06", null]] },
    {
      country: "MRT",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mohamed Ould Abdel Aziz", "2009-08-05", "2019-08-01"],
        ["Mohamed Ould Ghazouani|Mohamed Ould Cheikh El Ghazouani", "2019-08-01", null],
      ],
    },
    {
      country: "ZAF",
      office: "President",
      sector: "GOV",
      holders: [
        ["Nelson Mandela", "1994-05-10", "1999-06-14"],
        ["Thabo Mbeki", "1999-06-14", "2008-09-24"],
        ["Jacob Zuma", "2009-05-09", "2018-02-14"],
        ["Cyril Ramaphosa", "2018-02-15", null],
      ],
    },
    {
      country: "ZAF",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Naledi Pandor", "2019-05-30", "2024-06-19"],
        ["Ronald Lamola", "2024-07-03", null],
      ],
    },
    {
      country: "ZAF",
      office: "Leader",
      of: "Economic Freedom Fighters",
      sector: "PTY",
      holders: [["Julius Malema", "2013-07", null]],
    },
    {
      country: "ZWE",
      office: "President",
      sector: "GOV",
      holders: [
        ["Robert Mugabe", "1987-12-31", "2017-11-21"],
        ["Emmerson Mnangagwa", "2017-11-24", null],
      ],
    },
    {
      country: "ZWE",
      office: "opposition leader",
      sector: "OPP",
      holders: [
        ["Morgan Tsvangirai", "1999", "2018-02-14"],
        ["Nelson Chamisa", "2018-02", null],
      ],
    },
    {
      country: "ZMB",
      office: "President",
      sector: "GOV",
      holders: [
        ["Edgar Lungu", "2015-01-25", "2021-08-24"],
        ["Hakainde Hichilema", "2021-08-24", null],
      ],
    },
    {
      country: "MWI",
      office: "President",
      sector: "GOV",
      holders: [
        ["Peter Mutharika", "2014-05-31", "2020-06-28"],
        ["Lazarus Chakwera", "2020-06-28", "2025-10-04"],
        ["Peter Mutharika", "2025-10-04", null],
      ],
    },
    {
      country: "MOZ",
      office: "President",
      sector: "GOV",
      holders: [
        ["Filipe Nyusi", "2015-01-15", "2025-01-15"],
        ["Daniel Chapo", "2025-01-15", null],
      ],
    },
    {
      country: "AGO",
      office: "President",
      sector: "GOV",
      holders: [
        ["Jose Eduardo dos Santos", "1979-09-10", "2017-09-26"],
        ["Joao Lourenco", "2017-09-26", null],
      ],
    },
    {
      country: "NAM",
      office: "President",
      sector: "GOV",
      holders: [
        ["Hage Geingob", "2015-03-21", "2024-02-04"],
        ["Nangolo Mbumba", "2024-02-04", "2025-03-21"],
        ["Netumbo Nandi-Ndaitwah", "2025-03-21", null],
      ],
    },
    {
      country: "BWA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mokgweetsi Masisi", "2018-04-01", "2024-11-01"],
        ["Duma Boko", "2024-11-01", null],
      ],
    },
    { country: "SWZ", office: "King", sector: "GOV", holders: [["Mswati III|King Mswati", "1986-04-25", null]] },
    {
      country: "LSO",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Thomas Thabane", "2017-06-16", "2020-05-19"],
        ["Moeketsi Majoro", "2020-05-20", "2022-10-28"],
        ["Sam Matekane", "2022-10-28", null],
      ],
    },
    {
      country: "MDG",
      office: "President",
      sector: "GOV",
      holders: [
        ["Hery Rajaonarimampianina", "2014-01-25", "2018-09-07"],
        ["Andry Rajoelina", "2019-01-19", "2025-10-14"],
        ["Michael Randrianirina", "2025-10-17", null],
      ],
    },
    {
      country: "MUS",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Pravind Jugnauth", "2017-01-23", "2024-11-13"],
        ["Navin Ramgoolam", "2024-11-13", null],
      ],
    },
    { country: "SYC", office: "President", sector: "GOV", holders: [["Wavel Ramkalawan", "2020-10-26", "2025-10-26"]] },
    { country: "COM", office: "President", sector: "GOV", holders: [["Azali Assoumani", "2016-05-26", null]] },
    { country: "CPV", office: "President", sector: "GOV", holders: [["Jose Maria Neves", "2021-11-09", null]] },
  ],
};
