/**
 * Dates of the Solar Hijri (Persian) and Islamic calendars, and Easter. In: year, month, day. Out: days since 1970-01-01, or null.
 * Persian leap years by the 33-year arithmetic rule (valid for the years 1244–1531, Borkowski 1996); Islamic by the tabular
 * civil calendar (Meeus 1998, ch. 9), which may differ from the observed one by a day; Easter by the anonymous Gregorian
 * algorithm (Meeus 1998, ch. 8).
 */
import { civil, dayNumber } from "./calendar.ts";

export const persianMonths: readonly string[] = [
  "farvardin",
  "ordibehesht",
  "khordad",
  "tir",
  "mordad",
  "shahrivar",
  "mehr",
  "aban",
  "azar",
  "dey",
  "bahman",
  "esfand",
];

/** Spellings of the Islamic months, by month. */
export const islamicMonths: readonly (readonly string[])[] = [
  ["muharram", "moharram"],
  ["safar"],
  ["rabi al-awwal", "rabi al-awal", "rabi ul-awwal"],
  ["rabi al-thani", "rabi al-akhir", "rabi ul-thani"],
  ["jumada al-awwal", "jumada al-ula"],
  ["jumada al-thani", "jumada al-akhirah"],
  ["rajab"],
  ["shaban", "sha'ban", "sha’ban", "shaaban"],
  ["ramadan", "ramazan", "ramadhan"],
  ["shawwal"],
  ["dhu al-qadah", "dhul qadah", "dhu al-qaeda"],
  ["dhu al-hijjah", "dhul hijjah", "dhu al-hijja"],
];

const isPersianLeap = (year: number): boolean => (((25 * year + 11) % 33) + 33) % 33 < 8;

export const persianDay = (year: number, month: number, day: number): number | null => {
  if (year < 1244 || year > 1531 || month < 1 || month > 12) return null;
  const length = month <= 6 ? 31 : month <= 11 || isPersianLeap(year) ? 30 : 29;
  if (day < 1 || day > length) return null;
  // 1 Farvardin 1399 was 20 March 2020.
  let start = dayNumber(2020, 3, 20);
  for (let y = 1399; y < year; y++) start += isPersianLeap(y) ? 366 : 365;
  for (let y = 1398; y >= year; y--) start -= isPersianLeap(y) ? 366 : 365;
  return start + (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1;
};

/** The Persian year in which a day lies, or null outside the rule's reach. */
export const persianYearOf = (day: number): number | null => {
  const guess = civil(day).year - 621;
  const newYear = persianDay(guess, 1, 1);
  return newYear === null ? null : newYear <= day ? guess : guess - 1;
};

/** First day of an Islamic month; the next month's first ends it. */
const islamicFirst = (year: number, month: number): number =>
  Math.floor((11 * year + 3) / 30) +
  354 * year +
  30 * month -
  Math.floor((month - 1) / 2) +
  1 +
  1948440 -
  385 -
  2440588;

export const islamicDay = (year: number, month: number, day: number): number | null => {
  if (year < 1 || year > 1700 || month < 1 || month > 12 || day < 1) return null;
  const first = islamicFirst(year, month);
  const next = month === 12 ? islamicFirst(year + 1, 1) : islamicFirst(year, month + 1);
  return first + day - 1 < next ? first + day - 1 : null;
};

/** The Islamic year in which a day lies. */
export const islamicYearOf = (day: number): number => {
  let year = Math.floor((day - islamicFirst(1, 1)) / 354.367) + 1;
  while (islamicFirst(year, 1) > day) year--;
  while (islamicFirst(year + 1, 1) <= day) year++;
  return year;
};

/** Easter Sunday of the western churches. */
export const easterDay = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
};
