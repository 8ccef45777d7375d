/**
 * Days as integers. In: year, month, day of the proleptic Gregorian calendar. Out: days since 1970-01-01, and back.
 * Method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil and civil_from_days.
 */

export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

export const civil = (dayCount: number): Civil => {
  const z = dayCount + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
};

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

/** Whether the day exists and lies in years 1–9999. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekday = (dayCount: number): number => ((((dayCount + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const weekStart = (dayCount: number): number => dayCount - weekday(dayCount) + 1;

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** `2020-07-21`. */
export const isoDay = (dayCount: number): string => {
  const { year, month, day } = civil(dayCount);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** `2020-W30`: the ISO week, whose year is that of its Thursday. */
export const isoWeek = (dayCount: number): string => {
  const thursday = weekStart(dayCount) + 3;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
};

/** What digits from `from` up to `to` write; NaN where one is none. */
const digits = (iso: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = iso.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** The day an ISO date (or minute) names, or null. Whoever counts happenings asks it thousands of times. */
export const parseIsoDay = (iso: string): number | null => {
  if (iso[4] !== "-" || iso[7] !== "-") return null;
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
};

/** The month that lies `months` after the given one. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
};
