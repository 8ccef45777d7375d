/** Holders of high office before about 2013 whom news still names. In: nothing. Out: rows for the registry. */
import type { OfficeRow, RegistryTable } from "./rows.ts";

export const leadersPast: RegistryTable<OfficeRow> = {
  source: "public record; years where days add nothing",
  rows: [
    {
      country: "IRN",
      office: "Supreme Leader",
      sector: "GOV",
      holders: [["Ruhollah Khomeini|Ayatollah Khomeini", "1979-12-03", "1989-06-03"]],
    },
    {
      country: "IRN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Akbar Hashemi Rafsanjani|Ali Akbar Hashemi Rafsanjani", "1989-08-16", "1997-08-03"],
        ["Mohammad Khatami", "1997-08-03", "2005-08-03"],
      ],
    },
    { country: "SYR", office: "President", sector: "GOV", holders: [["Hafez al-Assad", "1971", "2000-06-10"]] },
    {
      country: "JOR",
      office: "King",
      sector: "GOV",
      holders: [["Hussein bin Talal|King Hussein", "1952-08-11", "1999-02-07"]],
    },
    {
      country: "SAU",
      office: "King",
      sector: "GOV",
      holders: [
        ["Fahd bin Abdulaziz|King Fahd", "1982-06-13", "2005-08-01"],
        ["Abdullah bin Abdulaziz", "2005-08-01", "2015-01-23"],
      ],
    },
    {
      country: "EGY",
      office: "President",
      sector: "GOV",
      holders: [
        ["Gamal Abdel Nasser", "1956", "1970-09-28"],
        ["Anwar Sadat", "1970-10-15", "1981-10-06"],
      ],
    },
    {
      country: "PSE",
      office: "President",
      sector: "GOV",
      holders: [["Yasser Arafat|Yasir Arafat", "1994-07-05", "2004-11-11"]],
    },
    {
      country: "ISR",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Yitzhak Shamir", "1986-10-20", "1992-07-13"],
        ["Yitzhak Rabin", "1992-07-13", "1995-11-04"],
        ["Ehud Barak", "1999-07-06", "2001-03-07"],
        ["Ariel Sharon", "2001-03-07", "2006-04-14"],
        ["Ehud Olmert", "2006-04-14", "2009-03-31"],
      ],
    },
    {
      country: "ISR",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [["Tzipi Livni", "2006-01-18", "2009-03-31"]],
    },
    {
      country: "LBN",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Rafik Hariri|Rafic Hariri", "1992-10-31", "2004-10-21"],
        ["Fouad Siniora", "2005-07-19", "2009-11-09"],
      ],
    },
    {
      country: "TUR",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Bulent Ecevit", "1999-01-11", "2002-11-18"],
        ["Tansu Ciller", "1993-06-25", "1996-03-06"],
      ],
    },
    {
      country: "TUR",
      office: "President",
      sector: "GOV",
      holders: [
        ["Turgut Ozal", "1989", "1993-04-17"],
        ["Suleyman Demirel", "1993-05-16", "2000-05-16"],
      ],
    },
    {
      country: "TUN",
      office: "President",
      sector: "GOV",
      holders: [["Zine El Abidine Ben Ali|Ben Ali", "1987-11-07", "2011-01-14"]],
    },
    {
      country: "RUS",
      office: "Leader of the Soviet Union",
      sector: "GOV",
      holders: [["Mikhail Gorbachev", "1985-03-11", "1991-12-25"]],
    },
    {
      country: "GEO",
      office: "President",
      sector: "GOV",
      holders: [["Eduard Shevardnadze", "1995-11-26", "2003-11-23"]],
    },
    { country: "AZE", office: "President", sector: "GOV", holders: [["Heydar Aliyev", "1993-10-10", "2003-10-31"]] },
    {
      country: "ARM",
      office: "President",
      sector: "GOV",
      holders: [
        ["Levon Ter-Petrosyan", "1991-11-11", "1998-02-03"],
        ["Robert Kocharyan", "1998-04-09", "2008-04-09"],
      ],
    },
    {
      country: "UKR",
      office: "President",
      sector: "GOV",
      holders: [
        ["Leonid Kuchma", "1994-07-19", "2005-01-23"],
        ["Viktor Yushchenko", "2005-01-23", "2010-02-25"],
      ],
    },
    {
      country: "UKR",
      office: "Prime Minister",
      sector: "GOV",
      holders: [["Yulia Tymoshenko", "2007-12-18", "2010-03-04"]],
    },
    {
      country: "GBR",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Margaret Thatcher", "1979-05-04", "1990-11-28"],
        ["John Major", "1990-11-28", "1997-05-02"],
      ],
    },
    {
      country: "IRL",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["John Bruton", "1994-12-15", "1997-06-26"],
        ["Bertie Ahern", "1997-06-26", "2008-05-07"],
      ],
    },
    {
      country: "FRA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Francois Mitterrand", "1981-05-21", "1995-05-17"],
        ["Jacques Chirac", "1995-05-17", "2007-05-16"],
      ],
    },
    { country: "DEU", office: "Chancellor", sector: "GOV", holders: [["Helmut Kohl", "1982-10-01", "1998-10-27"]] },
    {
      country: "ITA",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Romano Prodi", "2006-05-17", "2008-05-08"],
        ["Silvio Berlusconi", "2008-05-08", "2011-11-16"],
        ["Mario Monti", "2011-11-16", "2013-04-28"],
        ["Enrico Letta", "2013-04-28", "2014-02-22"],
      ],
    },
    {
      country: "ESP",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Jose Maria Aznar", "1996-05-05", "2004-04-17"],
        ["Jose Luis Rodriguez Zapatero", "2004-04-17", "2011-12-21"],
      ],
    },
    {
      country: "GRC",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Costas Simitis", "1996-01-22", "2004-03-10"],
        ["Costas Karamanlis|Kostas Karamanlis", "2004-03-10", "2009-10-06"],
        ["George Papandreou", "2009-10-06", "2011-11-11"],
      ],
    },
    {
      country: "SRB",
      office: "President",
      sector: "GOV",
      holders: [
        ["Slobodan Milosevic", "1989-05-08", "2000-10-07"],
        ["Vojislav Kostunica", "2000-10-07", "2003-03-07"],
        ["Boris Tadic", "2004-07-11", "2012-04-05"],
      ],
    },
    {
      country: "BIH",
      office: "Bosnian Serb leader",
      sector: "REB",
      holders: [
        ["Radovan Karadzic", "1992", "1996"],
        ["Ratko Mladic", "1992", "1996"],
      ],
    },
    {
      country: "BIH",
      office: "President",
      sector: "GOV",
      holders: [["Alija Izetbegovic", "1990-12-20", "2000-10-14"]],
    },
    { country: "HRV", office: "President", sector: "GOV", holders: [["Franjo Tudjman", "1990-05-30", "1999-12-10"]] },
    {
      country: "VAT",
      office: "Pope",
      sector: "REL",
      holders: [
        ["John Paul II|Pope John Paul", "1978-10-16", "2005-04-02"],
        ["Benedict XVI|Pope Benedict", "2005-04-19", "2013-02-28"],
      ],
    },
    {
      country: "USA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Richard Nixon", "1969-01-20", "1974-08-09"],
        ["Jimmy Carter", "1977-01-20", "1981-01-20"],
        ["Ronald Reagan", "1981-01-20", "1989-01-20"],
        ["George H.W. Bush", "1989-01-20", "1993-01-20"],
      ],
    },
    {
      country: "USA",
      office: "Secretary of State",
      sector: "GOV",
      holders: [
        ["Henry Kissinger", "1973-09-22", "1977-01-20"],
        ["James Baker", "1989-01-25", "1992-08-23"],
        ["Warren Christopher", "1993-01-20", "1997-01-17"],
        ["Madeleine Albright", "1997-01-23", "2001-01-20"],
        ["Colin Powell", "2001-01-20", "2005-01-26"],
      ],
    },
    {
      country: "USA",
      office: "Secretary of Defense",
      sector: "GOV",
      holders: [
        ["Donald Rumsfeld", "2001-01-20", "2006-12-18"],
        ["Robert Gates", "2006-12-18", "2011-07-01"],
        ["Leon Panetta", "2011-07-01", "2013-02-27"],
      ],
    },
    { country: "CUB", office: "President", sector: "GOV", holders: [["Fidel Castro", "1976-12-02", "2008-02-24"]] },
    {
      country: "MEX",
      office: "President",
      sector: "GOV",
      holders: [
        ["Vicente Fox", "2000-12-01", "2006-11-30"],
        ["Felipe Calderon", "2006-12-01", "2012-11-30"],
      ],
    },
    {
      country: "HND",
      office: "President",
      sector: "GOV",
      holders: [
        ["Manuel Zelaya", "2006-01-27", "2009-06-28"],
        ["Roberto Micheletti", "2009-06-28", "2010-01-27"],
      ],
    },
    {
      country: "GTM",
      office: "President",
      sector: "GOV",
      holders: [["Otto Perez Molina", "2012-01-14", "2015-09-03"]],
    },
    {
      country: "PER",
      office: "President",
      sector: "GOV",
      holders: [
        ["Alberto Fujimori", "1990-07-28", "2000-11-22"],
        ["Alejandro Toledo", "2001-07-28", "2006-07-28"],
        ["Alan Garcia", "2006-07-28", "2011-07-28"],
      ],
    },
    { country: "CHL", office: "President", sector: "GOV", holders: [["Augusto Pinochet", "1974", "1990-03-11"]] },
    {
      country: "ARG",
      office: "President",
      sector: "GOV",
      holders: [
        ["Carlos Menem", "1989-07-08", "1999-12-10"],
        ["Nestor Kirchner", "2003-05-25", "2007-12-10"],
      ],
    },
    { country: "AFG", office: "President", sector: "GOV", holders: [["Burhanuddin Rabbani", "1992", "2001"]] },
    {
      country: "AFG",
      office: "Commander",
      of: "Northern Alliance",
      sector: "REB",
      holders: [["Ahmad Shah Massoud", "1996", "2001-09-09"]],
    },
    {
      country: "PAK",
      office: "President",
      sector: "GOV",
      holders: [
        ["Muhammad Zia-ul-Haq", "1978-09-16", "1988-08-17"],
        ["Pervez Musharraf", "2001-06-20", "2008-08-18"],
      ],
    },
    {
      country: "PAK",
      office: "Prime Minister",
      sector: "GOV",
      holders: [["Benazir Bhutto", "1993-10-19", "1996-11-05"]],
    },
    {
      country: "IND",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Indira Gandhi", "1980-01-14", "1984-10-31"],
        ["Rajiv Gandhi", "1984-10-31", "1989-12-02"],
        ["Atal Bihari Vajpayee", "1998-03-19", "2004-05-22"],
      ],
    },
    { country: "CHN", office: "President", sector: "GOV", holders: [["Jiang Zemin", "1993-03-27", "2003-03-15"]] },
    {
      country: "CHN",
      office: "paramount leader",
      sector: "GOV",
      holders: [
        ["Mao Zedong", "1949", "1976-09-09"],
        ["Deng Xiaoping", "1978", "1989"],
      ],
    },
    {
      country: "JPN",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Junichiro Koizumi", "2001-04-26", "2006-09-26"],
        ["Yoshihiko Noda", "2011-09-02", "2012-12-26"],
      ],
    },
    {
      country: "KOR",
      office: "President",
      sector: "GOV",
      holders: [
        ["Kim Dae-jung", "1998-02-25", "2003-02-25"],
        ["Roh Moo-hyun", "2003-02-25", "2008-02-25"],
        ["Lee Myung-bak", "2008-02-25", "2013-02-25"],
      ],
    },
    { country: "PRK", office: "Leader", sector: "GOV", holders: [["Kim Il Sung", "1948-09-09", "1994-07-08"]] },
    {
      country: "IDN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Suharto", "1967", "1998-05-21"],
        ["Megawati Sukarnoputri", "2001-07-23", "2004-10-20"],
      ],
    },
    {
      country: "PHL",
      office: "President",
      sector: "GOV",
      holders: [
        ["Joseph Estrada", "1998-06-30", "2001-01-20"],
        ["Gloria Macapagal Arroyo", "2001-01-20", "2010-06-30"],
      ],
    },
    {
      country: "SGP",
      office: "Prime Minister",
      sector: "GOV",
      holders: [["Lee Kuan Yew", "1959-06-05", "1990-11-28"]],
    },
    {
      country: "THA",
      office: "Prime Minister",
      sector: "GOV",
      holders: [["Abhisit Vejjajiva", "2008-12-17", "2011-08-05"]],
    },
    {
      country: "NGA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Olusegun Obasanjo", "1999-05-29", "2007-05-29"],
        ["Umaru Yar'Adua", "2007-05-29", "2010-05-05"],
      ],
    },
    {
      country: "COD",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mobutu Sese Seko", "1965-11-24", "1997-05-16"],
        ["Laurent Kabila|Laurent-Desire Kabila", "1997-05-17", "2001-01-16"],
      ],
    },
    { country: "LBR", office: "President", sector: "GOV", holders: [["Charles Taylor", "1997-08-02", "2003-08-11"]] },
    { country: "TZA", office: "President", sector: "GOV", holders: [["Julius Nyerere", "1964", "1985"]] },
    { country: "KEN", office: "President", sector: "GOV", holders: [["Daniel arap Moi", "1978-08-22", "2002-12-30"]] },
    {
      country: "SOM",
      office: "President",
      sector: "GOV",
      holders: [["Sharif Sheikh Ahmed", "2009-01-31", "2012-08-20"]],
    },
    {
      country: "ETH",
      office: "Prime Minister",
      sector: "GOV",
      holders: [["Meles Zenawi", "1995-08-23", "2012-08-20"]],
    },
    {
      country: null,
      office: "Secretary-General",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Javier Perez de Cuellar", "1982-01-01", "1991-12-31"],
        ["Boutros Boutros-Ghali", "1992-01-01", "1996-12-31"],
      ],
    },
    {
      country: null,
      office: "foreign policy chief",
      of: "European Union",
      sector: "IGO",
      holders: [["Javier Solana", "1999-10-18", "2009-12-01"]],
    },
  ],
};
