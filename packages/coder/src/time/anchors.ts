/**
 * Where an expression without its year or week stands on the calendar. In: a month, a day or a weekday, and what surrounds the words.
 * Out: the year or day that the tense, the story and the day of publication ask for; null without a day of publication.
 */
import { civil, weekday } from "./calendar.ts";
import { noSuchDay, onDate, type Reading, type Surroundings } from "./reading.ts";

/** How far a tense may err about a day near publication: "was to open on July 23" in an article of the 20th. */
const slackDays = 7;
/** How far a tense that does not govern the words outright may carry: beyond, the nearest is meant, for a writer would print the year. */
const reachDays = 300;
const reachMonths = 8;

/** The year of the story, for a month that comes later in it; a story does not go back, and what lies ahead is no story. */
const yearOfStory = (month: number, { story, direction }: Surroundings): number | null =>
  story !== null && direction !== "future" && month >= story.month ? story.year : null;

/** How long before publication the last day named must lie for a chronology to have begun there: an agenda's days are to come. */
const chronology = 30;

/**
 * "13 November 2020: …" and then "10 December: …": the year of the next entry of a chronology, which goes on from the last day named; null where
 * the words label nothing, or what they label would be to come.
 */
const yearOfLabel = (month: number, day: number, around: Surroundings): number | null => {
  const { published, lastNamed, printedBefore, after } = around;
  if (published === null || lastNamed === null || lastNamed > published - chronology) return null;
  if (printedBefore !== "" || !/^[:–—-]$/.test(after)) return null;
  const { year } = civil(lastNamed);
  const found = [year, year + 1].find((one) => (onDate(one, month, day).first ?? 0) >= lastNamed);
  return found !== undefined && (onDate(found, month, day).first ?? published) < published ? found : null;
};

/** The year in which a month stands, seen from publication: looking back, ahead, or the nearest. */
export const yearOfMonth = (month: number, around: Surroundings): number | null => {
  if (around.published === null) return null;
  const now = civil(around.published);
  const told = yearOfLabel(month, 28, around) ?? yearOfStory(month, around);
  if (told !== null) return told;
  const { direction, firm } = around;
  const ahead = (month - now.month + 12) % 12;
  const behind = (12 - ahead) % 12;
  const next = month >= now.month ? now.year : now.year + 1;
  const last = month <= now.month ? now.year : now.year - 1;
  if (direction === "future" && (firm || ahead <= reachMonths)) return next;
  if (direction === "past" && (firm || behind <= reachMonths)) return last;
  // Without a tense: the nearest, and the past for what is more than half a year ahead.
  return ahead <= 5 ? next : last;
};

/** A day and month without a year: the year that the tense asks for, and of the two nearest days the nearer where it asks for none. */
export const dayWithoutYear = (monthOfYear: number, day: number, around: Surroundings): Reading | null => {
  const { published, direction, firm } = around;
  if (published === null) return null;
  const told = yearOfLabel(monthOfYear, day, around) ?? yearOfStory(monthOfYear, around);
  if (told !== null) return { ...onDate(told, monthOfYear, day), dated: false };
  const now = civil(published).year;
  const near = [now - 1, now, now + 1]
    .map((year) => onDate(year, monthOfYear, day))
    .filter((found) => found !== noSuchDay)
    .map((found) => ({ found, ahead: (found.first as number) - published }))
    .sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead));
  const asked = near.find(({ ahead }) =>
    direction === "future" ? ahead >= -slackDays : direction === "past" ? ahead <= slackDays : true,
  );
  const chosen = asked !== undefined && (firm || Math.abs(asked.ahead) <= reachDays) ? asked : near[0];
  return chosen === undefined ? noSuchDay : { ...chosen.found, dated: false };
};

/** The weekday nearest to publication in the direction of the tense; on the day itself, that day. */
export const weekdayBy = (wanted: number, { published, direction }: Surroundings): number | null => {
  if (published === null) return null;
  const ago = (weekday(published) - wanted + 7) % 7;
  if (ago === 0) return published;
  return direction === "future" ? published + 7 - ago : published - ago;
};
