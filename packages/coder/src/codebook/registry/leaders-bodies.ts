/** Heads and envoys of intergovernmental bodies and of groups without one state, 2007–2025. In: nothing. Out: rows for the registry. */
import type { OfficeRow, RegistryTable } from "./rows.ts";

export const leadersBodies: RegistryTable<OfficeRow> = {
  source: "public record of appointments, as announced by the organizations concerned",
  rows: [
    {
      country: null,
      office: "Secretary-General",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Kofi Annan", "1997-01-01", "2006-12-31"],
        ["Ban Ki-moon", "2007-01-01", "2016-12-31"],
        ["Antonio Guterres", "2017-01-01", null],
      ],
    },
    {
      country: null,
      office: "spokesman",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Stephane Dujarric", "2014-03", null],
        ["Farhan Haq", "2014", null],
      ],
    },
    {
      country: null,
      office: "High Commissioner for Human Rights",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Navi Pillay", "2008-09-01", "2014-08-31"],
        ["Zeid Raad al-Hussein", "2014-09-01", "2018-08-31"],
        ["Michelle Bachelet", "2018-09-01", "2022-08-31"],
        ["Volker Türk|Volker Turk", "2022-10-17", null],
      ],
    },
    {
      country: null,
      office: "High Commissioner for Refugees",
      of: "United Nations",
      sector: "IGO",
      holders: [["Filippo Grandi", "2016-01-01", null]],
    },
    {
      country: null,
      office: "humanitarian chief",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Stephen O'Brien", "2015-05", "2017-08"],
        ["Mark Lowcock", "2017-09-01", "2021-06-18"],
        ["Martin Griffiths", "2021-07", "2024-06"],
        ["Tom Fletcher", "2024-11", null],
      ],
    },
    {
      country: null,
      office: "special envoy for Yemen",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Ismail Ould Cheikh Ahmed", "2015-04", "2018-02"],
        ["Martin Griffiths", "2018-02", "2021-07"],
        ["Hans Grundberg", "2021-08-06", null],
      ],
    },
    {
      country: null,
      office: "special envoy for Syria",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Lakhdar Brahimi", "2012-08", "2014-05"],
        ["Staffan de Mistura", "2014-07", "2018-11"],
        ["Geir Pedersen", "2019-01-07", "2025-09"],
      ],
    },
    {
      country: null,
      office: "special envoy for Libya",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Ghassan Salame", "2017-06", "2020-03"],
        ["Stephanie Williams", "2020-03", "2021-01"],
        ["Jan Kubis", "2021-01", "2021-12"],
        ["Abdoulaye Bathily", "2022-09", "2024-05"],
        ["Hanna Tetteh", "2025-02", null],
      ],
    },
    {
      country: null,
      office: "special representative for Iraq",
      of: "United Nations",
      sector: "IGO",
      holders: [
        ["Jeanine Hennis-Plasschaert", "2018-11-01", "2024-05"],
        ["Mohamed Al Hassan", "2024-07", null],
      ],
    },
    {
      country: null,
      office: "personal envoy for Western Sahara",
      of: "United Nations",
      sector: "IGO",
      holders: [["Staffan de Mistura", "2021-11-01", null]],
    },
    {
      country: null,
      office: "Director-General",
      of: "International Atomic Energy Agency",
      sector: "IGO",
      holders: [
        ["Mohamed ElBaradei", "1997-12-01", "2009-11-30"],
        ["Yukiya Amano", "2009-12-01", "2019-07-18"],
        ["Rafael Grossi|Rafael Mariano Grossi", "2019-12-03", null],
      ],
    },
    {
      country: null,
      office: "Director-General",
      of: "World Health Organization",
      sector: "IGO",
      holders: [
        ["Margaret Chan", "2006-11-09", "2017-06-30"],
        ["Tedros Adhanom Ghebreyesus|Tedros Adhanom|Tedros", "2017-07-01", null],
      ],
    },
    {
      country: null,
      office: "Secretary General",
      of: "NATO",
      sector: "IGO",
      holders: [
        ["Anders Fogh Rasmussen", "2009-08-01", "2014-09-30"],
        ["Jens Stoltenberg", "2014-10-01", "2024-10-01"],
        ["Mark Rutte", "2024-10-01", null],
      ],
    },
    {
      country: null,
      office: "Managing Director",
      of: "International Monetary Fund",
      sector: "IGO",
      holders: [
        ["Christine Lagarde", "2011-07-05", "2019-09-12"],
        ["Kristalina Georgieva", "2019-10-01", null],
      ],
    },
    {
      country: null,
      office: "President",
      of: "European Central Bank",
      sector: "IGO",
      holders: [
        ["Mario Draghi", "2011-11-01", "2019-10-31"],
        ["Christine Lagarde", "2019-11-01", null],
      ],
    },
    {
      country: null,
      office: "President",
      of: "World Bank",
      sector: "IGO",
      holders: [
        ["Jim Yong Kim", "2012-07-01", "2019-02-01"],
        ["David Malpass", "2019-04-09", "2023-06-01"],
        ["Ajay Banga", "2023-06-02", null],
      ],
    },
    {
      country: null,
      office: "Director-General",
      of: "World Trade Organization",
      sector: "IGO",
      holders: [
        ["Roberto Azevedo", "2013-09-01", "2020-08-31"],
        ["Ngozi Okonjo-Iweala", "2021-03-01", null],
      ],
    },
    {
      country: null,
      office: "Secretary-General",
      of: "Arab League",
      sector: "IGO",
      holders: [
        ["Nabil Elaraby", "2011-07", "2016-07"],
        ["Ahmed Aboul Gheit", "2016-07-03", null],
      ],
    },
    {
      country: null,
      office: "Secretary-General",
      of: "Gulf Cooperation Council",
      sector: "IGO",
      holders: [
        ["Abdullatif al-Zayani", "2011-04-01", "2020-01-31"],
        ["Nayef al-Hajraf", "2020-02-01", "2023-01-31"],
        ["Jasem Albudaiwi", "2023-02-01", null],
      ],
    },
    {
      country: null,
      office: "Chairperson",
      of: "African Union Commission",
      sector: "IGO",
      holders: [
        ["Nkosazana Dlamini-Zuma", "2012-10-15", "2017-01-30"],
        ["Moussa Faki Mahamat|Moussa Faki", "2017-03-14", "2025-02-15"],
        ["Mahmoud Ali Youssouf", "2025-02-15", null],
      ],
    },
    {
      country: null,
      office: "Secretary General",
      of: "OPEC",
      sector: "IGO",
      holders: [
        ["Mohammad Barkindo", "2016-08-01", "2022-07-05"],
        ["Haitham al-Ghais", "2022-08-01", null],
      ],
    },
    {
      country: null,
      office: "Secretary General",
      of: "Organization of American States",
      sector: "IGO",
      holders: [
        ["Luis Almagro", "2015-05-26", "2025-05-25"],
        ["Albert Ramdin", "2025-05-26", null],
      ],
    },
    {
      country: null,
      office: "Secretary General",
      of: "OSCE",
      sector: "IGO",
      holders: [
        ["Thomas Greminger", "2017-07-18", "2020-07-18"],
        ["Helga Schmid", "2020-12-04", "2024-09"],
      ],
    },
    {
      country: null,
      office: "Prosecutor",
      of: "International Criminal Court",
      sector: "IGO",
      holders: [
        ["Fatou Bensouda", "2012-06-15", "2021-06-15"],
        ["Karim Khan", "2021-06-16", null],
      ],
    },
    {
      country: null,
      office: "Commissioner-General",
      of: "UNRWA",
      sector: "IGO",
      holders: [["Philippe Lazzarini", "2020-03-18", null]],
    },
    {
      country: null,
      office: "Executive Director",
      of: "World Food Programme",
      sector: "IGO",
      holders: [
        ["David Beasley", "2017-04", "2023-04"],
        ["Cindy McCain", "2023-04", null],
      ],
    },
    {
      country: null,
      office: "President",
      of: "International Committee of the Red Cross",
      sector: "NGO",
      holders: [
        ["Peter Maurer", "2012-07-01", "2022-09-30"],
        ["Mirjana Spoljaric Egger|Mirjana Spoljaric", "2022-10-01", null],
      ],
    },
    {
      country: null,
      office: "Secretary-General",
      of: "Organisation of Islamic Cooperation",
      sector: "IGO",
      holders: [
        ["Yousef al-Othaimeen", "2016-11", "2021-11"],
        ["Hissein Brahim Taha", "2021-11", null],
      ],
    },
    {
      country: null,
      office: "Leader",
      of: "Islamic State",
      sector: "REB",
      holders: [["Abu Bakr al-Baghdadi", "2010", "2019-10-27"]],
    },
    {
      country: null,
      office: "Leader",
      of: "al-Qaeda",
      sector: "REB",
      holders: [
        ["Osama bin Laden|Usama bin Laden", "1988", "2011-05-02"],
        ["Ayman al-Zawahiri", "2011-06-16", "2022-07-31"],
      ],
    },
  ],
};
