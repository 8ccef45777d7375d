/** Holders of high office in the Caucasus, Asia and Oceania, 2013–2025. In: nothing. Out: rows for the registry. */
import type { OfficeRow, RegistryTable } from "./rows.ts";

export const leadersAsia: RegistryTable<OfficeRow> = {
  source: "public record of appointments, as announced by the governments concerned",
  rows: [
    {
      country: "ARM",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Serzh Sargsyan", "2018-04-17", "2018-04-23"],
        ["Nikol Pashinyan", "2018-05-08", null],
      ],
    },
    {
      country: "ARM",
      office: "President",
      sector: "GOV",
      holders: [
        ["Serzh Sargsyan", "2008-04-09", "2018-04-09"],
        ["Armen Sarkissian", "2018-04-09", "2022-02-01"],
        ["Vahagn Khachaturyan", "2022-03-13", null],
      ],
    },
    {
      country: "ARM",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Zohrab Mnatsakanyan", "2018-05-12", "2020-11-16"],
        ["Ara Ayvazyan", "2020-11-18", "2021-05-31"],
        ["Ararat Mirzoyan", "2021-08-19", null],
      ],
    },
    { country: "AZE", office: "President", sector: "GOV", holders: [["Ilham Aliyev", "2003-10-31", null]] },
    {
      country: "AZE",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Elmar Mammadyarov", "2004-04-02", "2020-07-16"],
        ["Jeyhun Bayramov", "2020-07-16", null],
      ],
    },
    {
      country: "GEO",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Giorgi Kvirikashvili", "2015-12-30", "2018-06-13"],
        ["Giorgi Gakharia", "2019-09-08", "2021-02-18"],
        ["Irakli Garibashvili", "2021-02-22", "2024-01-29"],
        ["Irakli Kobakhidze", "2024-02-08", null],
      ],
    },
    {
      country: "GEO",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mikheil Saakashvili", "2004-01-25", "2013-11-17"],
        ["Salome Zourabichvili", "2018-12-16", "2024-12-29"],
        ["Mikheil Kavelashvili", "2024-12-29", null],
      ],
    },
    {
      country: "GEO",
      office: "Founder",
      of: "Georgian Dream",
      sector: "PTY",
      holders: [["Bidzina Ivanishvili", "2012", null]],
    },
    {
      country: "KAZ",
      office: "President",
      sector: "GOV",
      holders: [
        ["Nursultan Nazarbayev", "1990-04-24", "2019-03-20"],
        ["Kassym-Jomart Tokayev", "2019-03-20", null],
      ],
    },
    {
      country: "KAZ",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Mukhtar Tleuberdi", "2019-09-18", "2023-04-03"],
        ["Murat Nurtleu", "2023-04-03", "2025-09"],
      ],
    },
    {
      country: "UZB",
      office: "President",
      sector: "GOV",
      holders: [
        ["Islam Karimov", "1991-09-01", "2016-09-02"],
        ["Shavkat Mirziyoyev", "2016-12-14", null],
      ],
    },
    {
      country: "UZB",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Abdulaziz Kamilov", "2012-02", "2022-04"],
        ["Bakhtiyor Saidov", "2022-12", null],
      ],
    },
    {
      country: "TKM",
      office: "President",
      sector: "GOV",
      holders: [
        ["Gurbanguly Berdimuhamedov", "2007-02-14", "2022-03-19"],
        ["Serdar Berdimuhamedov", "2022-03-19", null],
      ],
    },
    {
      country: "KGZ",
      office: "President",
      sector: "GOV",
      holders: [
        ["Almazbek Atambayev", "2011-12-01", "2017-11-24"],
        ["Sooronbay Jeenbekov", "2017-11-24", "2020-10-15"],
        ["Sadyr Japarov", "2021-01-28", null],
      ],
    },
    { country: "TJK", office: "President", sector: "GOV", holders: [["Emomali Rahmon", "1994-11-16", null]] },
    { country: "TJK", office: "Foreign Minister", sector: "GOV", holders: [["Sirojiddin Muhriddin", "2013-11", null]] },
    {
      country: "AFG",
      office: "President",
      sector: "GOV",
      holders: [
        ["Hamid Karzai", "2001-12-22", "2014-09-29"],
        ["Ashraf Ghani", "2014-09-29", "2021-08-15"],
      ],
    },
    {
      country: "AFG",
      office: "Chief Executive",
      sector: "GOV",
      holders: [["Abdullah Abdullah", "2014-09-29", "2020-03-11"]],
    },
    {
      country: "AFG",
      office: "Leader",
      of: "Taliban",
      sector: "REB",
      holders: [
        ["Mullah Omar|Mohammed Omar", "1994", "2013-04"],
        ["Akhtar Mansour|Akhtar Mohammad Mansour", "2015-07", "2016-05-21"],
        ["Hibatullah Akhundzada", "2016-05-25", null],
      ],
    },
    {
      country: "AFG",
      office: "Acting Foreign Minister",
      sector: "GOV",
      holders: [["Amir Khan Muttaqi", "2021-09-07", null]],
    },
    {
      country: "AFG",
      office: "Deputy Prime Minister",
      sector: "GOV",
      holders: [["Abdul Ghani Baradar", "2021-09-07", null]],
    },
    {
      country: "AFG",
      office: "Taliban spokesman",
      of: "Taliban",
      sector: "REB",
      holders: [
        ["Zabihullah Mujahid", "2007", null],
        ["Suhail Shaheen", "2019", null],
      ],
    },
    {
      country: "AFG",
      office: "Interior Minister",
      sector: "GOV",
      holders: [["Sirajuddin Haqqani", "2021-09-07", null]],
    },
    {
      country: "PAK",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Nawaz Sharif", "2013-06-05", "2017-07-28"],
        ["Shahid Khaqan Abbasi", "2017-08-01", "2018-05-31"],
        ["Imran Khan", "2018-08-18", "2022-04-10"],
        ["Shehbaz Sharif", "2022-04-11", "2023-08-14"],
        ["Anwaar-ul-Haq Kakar", "2023-08-14", "2024-03-04"],
        ["Shehbaz Sharif", "2024-03-04", null],
      ],
    },
    {
      country: "PAK",
      office: "President",
      sector: "GOV",
      holders: [
        ["Mamnoon Hussain", "2013-09-09", "2018-09-08"],
        ["Arif Alvi", "2018-09-09", "2024-03-10"],
        ["Asif Ali Zardari", "2024-03-10", null],
      ],
    },
    {
      country: "PAK",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Shah Mahmood Qureshi", "2018-08-20", "2022-04-10"],
        ["Bilawal Bhutto Zardari", "2022-04-27", "2023-08-10"],
        ["Ishaq Dar", "2024-03-11", null],
      ],
    },
    {
      country: "PAK",
      office: "Army Chief",
      sector: "MIL",
      holders: [
        ["Raheel Sharif", "2013-11-29", "2016-11-29"],
        ["Qamar Javed Bajwa", "2016-11-29", "2022-11-29"],
        ["Asim Munir", "2022-11-29", null],
      ],
    },
    {
      country: "PAK",
      office: "Defense Minister",
      sector: "GOV",
      holders: [["Khawaja Asif|Khawaja Muhammad Asif", "2022-04-19", null]],
    },
    {
      country: "IND",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Manmohan Singh", "2004-05-22", "2014-05-26"],
        ["Narendra Modi", "2014-05-26", null],
      ],
    },
    {
      country: "IND",
      office: "President",
      sector: "GOV",
      holders: [
        ["Pranab Mukherjee", "2012-07-25", "2017-07-25"],
        ["Ram Nath Kovind", "2017-07-25", "2022-07-25"],
        ["Droupadi Murmu", "2022-07-25", null],
      ],
    },
    {
      country: "IND",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Sushma Swaraj", "2014-05-26", "2019-05-30"],
        ["Subrahmanyam Jaishankar|S. Jaishankar", "2019-05-31", null],
      ],
    },
    {
      country: "IND",
      office: "Defence Minister",
      sector: "GOV",
      holders: [
        ["Nirmala Sitharaman", "2017-09-03", "2019-05-30"],
        ["Rajnath Singh", "2019-05-31", null],
      ],
    },
    { country: "IND", office: "Home Minister", sector: "GOV", holders: [["Amit Shah", "2019-05-31", null]] },
    {
      country: "IND",
      office: "National Security Adviser",
      sector: "GOV",
      holders: [["Ajit Doval", "2014-05-30", null]],
    },
    {
      country: "IND",
      office: "Foreign Ministry spokesman",
      sector: "GOV",
      holders: [
        ["Anurag Srivastava", "2020-04", "2021-03"],
        ["Arindam Bagchi", "2021-03", "2024-01"],
        ["Randhir Jaiswal", "2024-01", null],
      ],
    },
    {
      country: "IND",
      office: "Leader",
      of: "Indian National Congress",
      sector: "OPP",
      holders: [
        ["Rahul Gandhi", "2017-12", null],
        ["Sonia Gandhi", "1998-03", "2017-12"],
      ],
    },
    {
      country: "BGD",
      office: "Prime Minister",
      sector: "GOV",
      holders: [["Sheikh Hasina", "2009-01-06", "2024-08-05"]],
    },
    { country: "BGD", office: "Chief Adviser", sector: "GOV", holders: [["Muhammad Yunus", "2024-08-08", null]] },
    {
      country: "BGD",
      office: "Leader",
      of: "Bangladesh Nationalist Party",
      sector: "OPP",
      holders: [["Khaleda Zia", "1984", null]],
    },
    {
      country: "LKA",
      office: "President",
      sector: "GOV",
      holders: [
        ["Maithripala Sirisena", "2015-01-09", "2019-11-18"],
        ["Gotabaya Rajapaksa", "2019-11-18", "2022-07-14"],
        ["Ranil Wickremesinghe", "2022-07-21", "2024-09-23"],
        ["Anura Kumara Dissanayake", "2024-09-23", null],
      ],
    },
    {
      country: "LKA",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Ranil Wickremesinghe", "2015-01-09", "2019-11-21"],
        ["Mahinda Rajapaksa", "2019-11-21", "2022-05-09"],
        ["Harini Amarasuriya", "2024-09-24", null],
      ],
    },
    {
      country: "NPL",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Khadga Prasad Oli|K.P. Sharma Oli|KP Sharma Oli", "2018-02-15", "2021-07-13"],
        ["Sher Bahadur Deuba", "2021-07-13", "2022-12-26"],
        ["Pushpa Kamal Dahal|Prachanda", "2022-12-26", "2024-07-15"],
        ["Khadga Prasad Oli|K.P. Sharma Oli|KP Sharma Oli", "2024-07-15", "2025-09-09"],
        ["Sushila Karki", "2025-09-12", null],
      ],
    },
    {
      country: "BTN",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Lotay Tshering", "2018-11-07", "2023-11-01"],
        ["Tshering Tobgay", "2024-01-28", null],
      ],
    },
    {
      country: "MDV",
      office: "President",
      sector: "GOV",
      holders: [
        ["Abdulla Yameen", "2013-11-17", "2018-11-17"],
        ["Ibrahim Mohamed Solih", "2018-11-17", "2023-11-17"],
        ["Mohamed Muizzu", "2023-11-17", null],
      ],
    },
    {
      country: "CHN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Hu Jintao", "2003-03-15", "2013-03-14"],
        ["Xi Jinping", "2013-03-14", null],
      ],
    },
    {
      country: "CHN",
      office: "Premier",
      sector: "GOV",
      holders: [
        ["Wen Jiabao", "2003-03-16", "2013-03-15"],
        ["Li Keqiang", "2013-03-15", "2023-03-11"],
        ["Li Qiang", "2023-03-11", null],
      ],
    },
    {
      country: "CHN",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Wang Yi", "2013-03-16", "2022-12-30"],
        ["Qin Gang", "2022-12-30", "2023-07-25"],
        ["Wang Yi", "2023-07-25", null],
      ],
    },
    {
      country: "CHN",
      office: "Defense Minister",
      sector: "GOV",
      holders: [
        ["Wei Fenghe", "2018-03-19", "2023-03-12"],
        ["Li Shangfu", "2023-03-12", "2023-10-24"],
        ["Dong Jun", "2023-12-29", null],
      ],
    },
    {
      country: "CHN",
      office: "Foreign Ministry spokesman",
      sector: "GOV",
      holders: [
        ["Geng Shuang", "2016-09", "2020-06"],
        ["Zhao Lijian", "2020-02", "2023-01"],
        ["Wang Wenbin", "2020-07", "2024-05"],
        ["Lin Jian", "2024-03", null],
        ["Guo Jiakun", "2025-01", null],
      ],
    },
    {
      country: "CHN",
      office: "Foreign Ministry spokeswoman",
      sector: "GOV",
      holders: [
        ["Hua Chunying", "2012-11", null],
        ["Mao Ning", "2022-09", null],
      ],
    },
    {
      country: "CHN",
      office: "Vice President",
      sector: "GOV",
      holders: [
        ["Wang Qishan", "2018-03-17", "2023-03-10"],
        ["Han Zheng", "2023-03-10", null],
      ],
    },
    {
      country: "CHN",
      office: "Vice Premier",
      sector: "GOV",
      holders: [
        ["Liu He", "2018-03-19", "2023-03-12"],
        ["He Lifeng", "2023-03-12", null],
      ],
    },
    { country: "CHN", office: "Commerce Minister", sector: "GOV", holders: [["Wang Wentao", "2020-12-26", null]] },
    { country: "CHN", office: "top diplomat", sector: "GOV", holders: [["Yang Jiechi", "2013-03", "2023-01"]] },
    {
      country: "HKG",
      office: "Chief Executive",
      sector: "GOV",
      holders: [
        ["Leung Chun-ying", "2012-07-01", "2017-06-30"],
        ["Carrie Lam", "2017-07-01", "2022-06-30"],
        ["John Lee", "2022-07-01", null],
      ],
    },
    {
      country: "TWN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Ma Ying-jeou", "2008-05-20", "2016-05-20"],
        ["Tsai Ing-wen", "2016-05-20", "2024-05-20"],
        ["Lai Ching-te|William Lai", "2024-05-20", null],
      ],
    },
    {
      country: "TWN",
      office: "Premier",
      sector: "GOV",
      holders: [
        ["Su Tseng-chang", "2019-01-14", "2023-01-31"],
        ["Cho Jung-tai", "2024-05-20", null],
      ],
    },
    {
      country: "TWN",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Joseph Wu", "2018-02-26", "2024-05-20"],
        ["Lin Chia-lung", "2024-05-20", null],
      ],
    },
    {
      country: "JPN",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Shinzo Abe", "2012-12-26", "2020-09-16"],
        ["Yoshihide Suga", "2020-09-16", "2021-10-04"],
        ["Fumio Kishida", "2021-10-04", "2024-10-01"],
        ["Shigeru Ishiba", "2024-10-01", "2025-10-21"],
        ["Sanae Takaichi", "2025-10-21", null],
      ],
    },
    {
      country: "JPN",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Fumio Kishida", "2012-12-26", "2017-08-03"],
        ["Taro Kono", "2017-08-03", "2019-09-11"],
        ["Toshimitsu Motegi", "2019-09-11", "2021-11-10"],
        ["Yoshimasa Hayashi", "2021-11-10", "2023-09-13"],
        ["Yoko Kamikawa", "2023-09-13", "2024-10-01"],
        ["Takeshi Iwaya", "2024-10-01", "2025-10-21"],
        ["Toshimitsu Motegi", "2025-10-21", null],
      ],
    },
    {
      country: "JPN",
      office: "Chief Cabinet Secretary",
      sector: "GOV",
      holders: [
        ["Yoshihide Suga", "2012-12-26", "2020-09-16"],
        ["Hirokazu Matsuno", "2021-10-04", "2023-12-14"],
        ["Yoshimasa Hayashi", "2023-12-14", "2025-10-21"],
      ],
    },
    {
      country: "JPN",
      office: "Defense Minister",
      sector: "GOV",
      holders: [
        ["Taro Kono", "2019-09-11", "2020-09-16"],
        ["Nobuo Kishi", "2020-09-16", "2022-08-10"],
      ],
    },
    {
      country: "JPN",
      office: "Emperor",
      sector: "GOV",
      holders: [
        ["Akihito", "1989-01-07", "2019-04-30"],
        ["Naruhito", "2019-05-01", null],
      ],
    },
    {
      country: "KOR",
      office: "President",
      sector: "GOV",
      holders: [
        ["Park Geun-hye", "2013-02-25", "2017-03-10"],
        ["Moon Jae-in", "2017-05-10", "2022-05-09"],
        ["Yoon Suk Yeol|Yoon Suk-yeol", "2022-05-10", "2025-04-04"],
        ["Lee Jae-myung|Lee Jae Myung", "2025-06-04", null],
      ],
    },
    {
      country: "KOR",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Kang Kyung-wha", "2017-06-18", "2021-02-08"],
        ["Chung Eui-yong", "2021-02-09", "2022-05-11"],
        ["Park Jin", "2022-05-12", "2024-01-10"],
        ["Cho Tae-yul", "2024-01-10", "2025-07"],
        ["Cho Hyun", "2025-07", null],
      ],
    },
    {
      country: "KOR",
      office: "Unification Minister",
      sector: "GOV",
      holders: [["Lee In-young", "2020-07-27", "2022-05"]],
    },
    {
      country: "PRK",
      office: "Leader",
      sector: "GOV",
      holders: [
        ["Kim Jong Il", "1994-07-08", "2011-12-17"],
        ["Kim Jong Un", "2011-12-17", null],
      ],
    },
    {
      country: "PRK",
      office: "Vice Department Director of the Workers' Party",
      sector: "GOV",
      holders: [["Kim Yo Jong", "2014", null]],
    },
    {
      country: "PRK",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Ri Yong Ho", "2016-05", "2020-01"],
        ["Ri Son Gwon", "2020-01", "2022-06"],
        ["Choe Son Hui", "2022-06", null],
      ],
    },
    {
      country: "MNG",
      office: "President",
      sector: "GOV",
      holders: [
        ["Khaltmaagiin Battulga", "2017-07-10", "2021-06-25"],
        ["Ukhnaagiin Khurelsukh", "2021-06-25", null],
      ],
    },
    {
      country: "PHL",
      office: "President",
      sector: "GOV",
      holders: [
        ["Benigno Aquino", "2010-06-30", "2016-06-30"],
        ["Rodrigo Duterte", "2016-06-30", "2022-06-30"],
        ["Ferdinand Marcos Jr.|Bongbong Marcos", "2022-06-30", null],
      ],
    },
    {
      country: "PHL",
      office: "Foreign Secretary",
      sector: "GOV",
      holders: [
        ["Teodoro Locsin|Teddy Locsin", "2018-10-17", "2022-06-30"],
        ["Enrique Manalo", "2022-07-01", "2025-06"],
      ],
    },
    {
      country: "PHL",
      office: "Vice President",
      sector: "GOV",
      holders: [
        ["Leni Robredo", "2016-06-30", "2022-06-30"],
        ["Sara Duterte", "2022-06-30", null],
      ],
    },
    {
      country: "PHL",
      office: "Defense Secretary",
      sector: "GOV",
      holders: [
        ["Delfin Lorenzana", "2016-06-30", "2022-06-30"],
        ["Gilberto Teodoro", "2023-06", null],
      ],
    },
    {
      country: "IDN",
      office: "President",
      sector: "GOV",
      holders: [
        ["Susilo Bambang Yudhoyono", "2004-10-20", "2014-10-20"],
        ["Joko Widodo|Jokowi", "2014-10-20", "2024-10-20"],
        ["Prabowo Subianto", "2024-10-20", null],
      ],
    },
    {
      country: "IDN",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Retno Marsudi", "2014-10-27", "2024-10-20"],
        ["Sugiono", "2024-10-21", null],
      ],
    },
    {
      country: "MYS",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Najib Razak", "2009-04-03", "2018-05-10"],
        ["Mahathir Mohamad", "2018-05-10", "2020-03-01"],
        ["Muhyiddin Yassin", "2020-03-01", "2021-08-16"],
        ["Ismail Sabri Yaakob", "2021-08-21", "2022-11-24"],
        ["Anwar Ibrahim", "2022-11-24", null],
      ],
    },
    {
      country: "SGP",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Lee Hsien Loong", "2004-08-12", "2024-05-15"],
        ["Lawrence Wong", "2024-05-15", null],
      ],
    },
    {
      country: "SGP",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [["Vivian Balakrishnan", "2015-10-01", null]],
    },
    {
      country: "THA",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Yingluck Shinawatra", "2011-08-05", "2014-05-07"],
        ["Prayut Chan-o-cha|Prayuth Chan-ocha", "2014-08-24", "2023-08-22"],
        ["Srettha Thavisin", "2023-08-22", "2024-08-14"],
        ["Paetongtarn Shinawatra", "2024-08-16", "2025-08-29"],
        ["Anutin Charnvirakul", "2025-09-07", null],
      ],
    },
    {
      country: "THA",
      office: "Prime Minister (2001–2006)",
      sector: "ELI",
      holders: [["Thaksin Shinawatra", "2001-02-09", "2006-09-19"]],
    },
    {
      country: "VNM",
      office: "President",
      sector: "GOV",
      holders: [
        ["Nguyen Xuan Phuc", "2021-04-05", "2023-01-18"],
        ["Vo Van Thuong", "2023-03-02", "2024-03-20"],
        ["Luong Cuong", "2024-10-21", null],
      ],
    },
    {
      country: "VNM",
      office: "General Secretary",
      of: "Communist Party of Vietnam",
      sector: "GOV",
      holders: [
        ["Nguyen Phu Trong", "2011-01-19", "2024-07-19"],
        ["To Lam", "2024-08-03", null],
      ],
    },
    {
      country: "VNM",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Nguyen Xuan Phuc", "2016-04-07", "2021-04-05"],
        ["Pham Minh Chinh", "2021-04-05", null],
      ],
    },
    {
      country: "KHM",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Hun Sen", "1985-01-14", "2023-08-22"],
        ["Hun Manet", "2023-08-22", null],
      ],
    },
    {
      country: "LAO",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Thongloun Sisoulith", "2016-04-20", "2021-03-22"],
        ["Sonexay Siphandone", "2022-12-30", null],
      ],
    },
    {
      country: "MMR",
      office: "State Counsellor",
      sector: "GOV",
      holders: [["Aung San Suu Kyi|Suu Kyi", "2016-04-06", "2021-02-01"]],
    },
    { country: "MMR", office: "Commander-in-Chief", sector: "MIL", holders: [["Min Aung Hlaing", "2011-03-30", null]] },
    {
      country: "MMR",
      office: "President",
      sector: "GOV",
      holders: [
        ["Thein Sein", "2011-03-30", "2016-03-30"],
        ["Win Myint", "2018-03-30", "2021-02-01"],
      ],
    },
    { country: "BRN", office: "Sultan", sector: "GOV", holders: [["Hassanal Bolkiah", "1967-10-05", null]] },
    { country: "TLS", office: "President", sector: "GOV", holders: [["Jose Ramos-Horta", "2022-05-20", null]] },
    { country: "TLS", office: "Prime Minister", sector: "GOV", holders: [["Xanana Gusmao", "2023-07-01", null]] },
    {
      country: "AUS",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Tony Abbott", "2013-09-18", "2015-09-15"],
        ["Malcolm Turnbull", "2015-09-15", "2018-08-24"],
        ["Scott Morrison", "2018-08-24", "2022-05-23"],
        ["Anthony Albanese", "2022-05-23", null],
      ],
    },
    {
      country: "AUS",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Julie Bishop", "2013-09-18", "2018-08-28"],
        ["Marise Payne", "2018-08-28", "2022-05-23"],
        ["Penny Wong", "2022-05-23", null],
      ],
    },
    {
      country: "AUS",
      office: "Defence Minister",
      sector: "GOV",
      holders: [
        ["Linda Reynolds", "2019-05-29", "2021-03-30"],
        ["Peter Dutton", "2021-03-30", "2022-05-23"],
        ["Richard Marles", "2022-06-01", null],
      ],
    },
    {
      country: "NZL",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["John Key", "2008-11-19", "2016-12-12"],
        ["Bill English", "2016-12-12", "2017-10-26"],
        ["Jacinda Ardern", "2017-10-26", "2023-01-25"],
        ["Chris Hipkins", "2023-01-25", "2023-11-27"],
        ["Christopher Luxon", "2023-11-27", null],
      ],
    },
    {
      country: "NZL",
      office: "Foreign Minister",
      sector: "GOV",
      holders: [
        ["Winston Peters", "2017-10-26", "2020-11-06"],
        ["Nanaia Mahuta", "2020-11-06", "2023-11-27"],
        ["Winston Peters", "2023-11-27", null],
      ],
    },
    {
      country: "PNG",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Peter O'Neill", "2011-08-02", "2019-05-29"],
        ["James Marape", "2019-05-30", null],
      ],
    },
    {
      country: "FJI",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Frank Bainimarama", "2007-01-05", "2022-12-24"],
        ["Sitiveni Rabuka", "2022-12-24", null],
      ],
    },
    {
      country: "SLB",
      office: "Prime Minister",
      sector: "GOV",
      holders: [
        ["Manasseh Sogavare", "2019-04-24", "2024-05-02"],
        ["Jeremiah Manele", "2024-05-02", null],
      ],
    },
  ],
};
