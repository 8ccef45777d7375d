/** Sentences of our own with the expressions of time that they hold, in text order, by day of publication. */
export interface DateCase {
  readonly text: string;
  readonly published: string | null;
  /** `words = TIMEX3 value`. */
  readonly expected: readonly string[];
}

const on = (published: string | null, ...rows: readonly (readonly [string, ...string[]])[]): DateCase[] =>
  rows.map(([text, ...expected]) => ({ text, published, expected }));

export const dateCases: readonly DateCase[] = [
  // 2020-07-20 is a Monday.
  ...on(
    "2020-07-20",
    ["Egypt's president will receive the Sudanese premier on Tuesday.", "Tuesday = 2020-07-21"],
    ["Egypt's president received the Sudanese premier on Tuesday.", "Tuesday = 2020-07-14"],
    ["The Greek foreign minister is due in Cairo on Thursday.", "Thursday = 2020-07-23"],
    ["Greece's foreign minister flew to Cairo on Thursday.", "Thursday = 2020-07-16"],
    ["Turkey said on Monday that it would send a ship on Wednesday.", "Monday = 2020-07-20", "Wednesday = 2020-07-22"],
    ["Officials of both states are to meet on Friday.", "Friday = 2020-07-24"],
    ["The envoys were to have met on Friday.", "Friday = 2020-07-17"],
    [
      "Armenia accused Azerbaijan on Sunday of shelling a village on Saturday.",
      "Sunday = 2020-07-19",
      "Saturday = 2020-07-18",
    ],
    [
      "The minister is expected to arrive on Saturday and to leave on Sunday.",
      "Saturday = 2020-07-25",
      "Sunday = 2020-07-26",
    ],
    ["The council has called a session for Wednesday.", "Wednesday = 2020-07-22"],
    ["Ahead of talks on Wednesday, Ethiopia began to fill the dam.", "Wednesday = 2020-07-22"],
    ["The dam was closed yesterday and will be opened tomorrow.", "yesterday = 2020-07-19", "tomorrow = 2020-07-21"],
    ["Peru's congress voted late on Tuesday night.", "Tuesday night = 2020-07-14"],
    ["They have met every month since May.", "every month = P1M", "May = 2020-05"],
    ["May said that Britain may leave in March.", "March = 2021-03"],
    ["Troops march through the town in May.", "May = 2020-05"],
    ["The second convoy left a second after the first.", "a second after the first = none"],
    [
      "The king, who took office in January 2015, fell ill last week.",
      "January 2015 = 2015-01",
      "last week = 2020-W29",
    ],
    ["The ceasefire of 10 November 2020 ended the war.", "10 November 2020 = 2020-11-10"],
    ["Trade reached 12 billion dollars in 2019, up from 9 billion in 2018.", "2019 = 2019", "2018 = 2018"],
    ["Japan sent 2000 masks and 1950 gowns.", ""],
    ["The two fought from 1980 to 1988.", "1980 = 1980", "1988 = 1988"],
    [
      "Relations were cut in January 2016 and restored seven years later.",
      "January 2016 = 2016-01",
      "seven years later = 2023",
    ],
    ["He resigned on November 29, 2019.", "November 29, 2019 = 2019-11-29"],
    [
      "A meeting was held on May 8, 2020. Two days later he took the oath.",
      "May 8, 2020 = 2020-05-08",
      "Two days later = 2020-05-10",
    ],
    [
      "The visit came two days after the minister held talks in Sofia on Sunday.",
      "two days after = 2020-07-21",
      "Sunday = 2020-07-19",
    ],
    ["Over the past nine months trade has halved.", "the past nine months = 2019-10-20/2020-07-20"],
    ["The deadline runs out at the end of the month.", "the end of the month = 2020-07-END"],
    ["Debts must be paid by the end of July.", "the end of July = 2020-07-31"],
    ["Debts must be paid by the end of next year.", "the end of next year = 2021-12-31"],
    ["The pact expires next year.", "next year = 2021"],
    ["The commission meets again in two weeks.", "two weeks = P2W"],
    ["The commission will meet again in two weeks.", "two weeks = 2020-W32"],
    ["A joint committee will meet within two weeks.", "two weeks = 2020-07-20/2020-08-03"],
    ["Talks lasted three hours and nothing was agreed.", "three hours = PT3H"],
    ["The war that began in 2011 has lasted nine years.", "2011 = 2011", "nine years = P9Y"],
    ["The two presidents spoke by telephone today.", "today = 2020-07-20"],
    ["In recent years Vietnam and the United States have grown closer.", "recent years = PAST_REF"],
    ["A delegation will go to Hanoi in the coming days.", "the coming days = FUTURE_REF"],
    ["Three months ago the border was closed.", "Three months ago = 2020-04"],
    ["The 2015 agreement limits enrichment.", "2015 = 2015"],
    ["The embargo ends on October 18.", "October 18 = 2020-10-18"],
    ["The embargo was imposed on October 18.", "October 18 = 2019-10-18"],
    ["The emir, 91, was flown to America on 23 July.", "23 July = 2020-07-23"],
    ["The office was opened in the first quarter of 2018.", "the first quarter of 2018 = 2018-Q1"],
    ["In the early 1990s the two were at war.", "the early 1990s = 199"],
    ["The strait has been closed since the 19th century.", "the 19th century = 18"],
    ["Elections are planned for June 2021.", "June 2021 = 2021-06"],
    ["Protesters gathered this morning before the embassy.", "this morning = 2020-07-20"],
    ["The law of 30 Tir 1399 bars inspectors.", "30 Tir 1399 = 2020-07-20"],
    ["Nothing came of the meeting planned for February 30.", ""],
  ),
  // 2023-11-03 is a Friday.
  ...on(
    "2023-11-03",
    ["The chancellor will travel to Beijing on Monday.", "Monday = 2023-11-06"],
    ["The chancellor travelled to Beijing on Monday.", "Monday = 2023-10-30"],
    ["They met last Friday in Minsk.", "last Friday = 2023-10-27"],
    ["The summit opens next Wednesday.", "next Wednesday = 2023-11-08"],
    ["The Philippines protested on Friday.", "Friday = 2023-11-03"],
    ["India expelled the diplomat in September.", "September = 2023-09"],
    ["The vote will be held in January.", "January = 2024-01"],
    ["The vote was held in December.", "December = 2022-12"],
    ["On 7 October the border was breached.", "7 October = 2023-10-07"],
    ["Serbia withdrew its troops over the weekend.", "the weekend = 2023-W43-WE"],
    ["They agreed to talk this weekend.", "this weekend = 2023-W44-WE"],
    ["Kosovo will reopen the crossing tomorrow, a day after the ban ends.", "tomorrow = 2023-11-04", "a day = P1D"],
  ),
  ...on(
    null,
    ["On Tuesday the ministers met.", ""],
    ["On 14 May 1948 the state was proclaimed.", "14 May 1948 = 1948-05-14"],
    ["In 1967 the border moved; last week it moved again.", "1967 = 1967"],
  ),
].map((row) => ({ ...row, expected: row.expected.filter((line) => line !== "" && !line.endsWith("= none")) }));
