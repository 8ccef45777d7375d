/**
 * Dates of the Solar Hijri (Persian) and Islamic calendars. In: year, month, day. Out: days since 1970-01-01, or null.
 * Persian leap years by the 33-year arithmetic rule (valid for the years 1244–1531, Borkowski 1996); Islamic by the tabular
 * civil calendar (Meeus 1998, ch. 9), which may differ from the observed one by a day.
 */
import { dayNumber } from "./calendar.ts";

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
  ["rabi al-awwal", "rabi al-awal"],
  ["rabi al-thani", "rabi al-akhir"],
  ["jumada al-awwal", "jumada al-ula"],
  ["jumada al-thani", "jumada al-akhirah"],
  ["rajab"],
  ["shaban", "sha'ban", "shaaban"],
  ["ramadan", "ramazan"],
  ["shawwal"],
  ["dhu al-qadah", "dhul qadah"],
  ["dhu al-hijjah", "dhul hijjah"],
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

export const islamicDay = (year: number, month: number, day: number): number | null => {
  if (year < 1 || year > 1700 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const julian =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1948440 - 385;
  return julian - 2440588;
};
