/**
 * Deeds of war that everyone dates: news says "the U.S. invasion of Iraq" and no year. In: nothing. Out: rows. Public facts (Britannica's
 * articles on each); only those that two states have had but once, so that the name is enough.
 */
export interface Landmark {
  /** ISO alpha-3 of whoever did it; of both where they did it to each other. */
  readonly actor: string;
  readonly recipient: string;
  /** Words that name it. */
  readonly words: readonly string[];
  /** ISO days, inclusive; an invasion's is the day it began. */
  readonly start: string;
  readonly end: string;
}

const invasion = ["invasion", "invade"];
const war = ["war", "fight"];

const row = (actor: string, recipient: string, words: readonly string[], start: string, end = start): Landmark => ({
  actor,
  recipient,
  words,
  start,
  end,
});

export const landmarks: readonly Landmark[] = [
  row("USA", "IRQ", invasion, "2003-03-20"),
  row("USA", "AFG", invasion, "2001-10-07"),
  row("USA", "PAN", invasion, "1989-12-20"),
  row("USA", "GRD", invasion, "1983-10-25"),
  row("RUS", "UKR", invasion, "2022-02-24"),
  row("RUS", "GEO", [...invasion, ...war], "2008-08-07", "2008-08-12"),
  row("RUS", "AFG", invasion, "1979-12-24"),
  row("IRQ", "KWT", [...invasion, "occupation", "occupy"], "1990-08-02"),
  row("IRQ", "IRN", invasion, "1980-09-22"),
  row("IRN", "IRQ", war, "1980-09-22", "1988-08-20"),
  row("TUR", "CYP", invasion, "1974-07-20"),
  row("IDN", "TLS", invasion, "1975-12-07"),
  row("VNM", "KHM", invasion, "1978-12-25"),
  row("CHN", "VNM", invasion, "1979-02-17"),
  row("CHN", "IND", war, "1962-10-20", "1962-11-21"),
  row("ETH", "SOM", invasion, "2006-12-20"),
  row("ERI", "ETH", war, "1998-05-06", "2000-06-18"),
  row("ARG", "GBR", war, "1982-04-02", "1982-06-14"),
  row("PRK", "KOR", [...invasion, ...war], "1950-06-25", "1953-07-27"),
  row("TZA", "UGA", [...invasion, ...war], "1978-10-09", "1979-06-03"),
  row("PER", "ECU", war, "1995-01-26", "1995-02-28"),
];
