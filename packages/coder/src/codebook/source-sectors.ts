/**
 * What the words of a description tell of a speaker's sector: "a diplomatic source", "a security official", "two traders".
 * Sectors after the PLOVER manual ("Actor sector codes"); the phrases are those by which agencies describe sources they do not name
 * (Reuters Handbook of Journalism, "Sources"; AP Stylebook, "anonymous sources").
 */
import type { Sector } from "./sectors.ts";

const table = (rows: readonly (readonly [Sector, string])[]): ReadonlyMap<string, Sector> =>
  new Map(rows.flatMap(([sector, words]) => words.split(" ").map((word) => [word, sector] as const)));

/** By a word before the noun or behind it: "a military source", "sources in the ministry". They go before the noun's own sector. */
export const sectorsByModifier: ReadonlyMap<string, Sector> = table([
  ["SPY", "intelligence spy counterintelligence"],
  ["MIL", "military army navy naval defence defense pentagon army-linked air-force border-guard coast-guard"],
  ["COP", "police security policing law-enforcement counterterrorism counter-terrorism"],
  ["JUD", "judicial court legal prosecution"],
  ["LEG", "parliamentary congressional legislative senate parliament congress"],
  [
    "GOV",
    "government governmental diplomatic presidential presidency ministry cabinet ministerial consular embassy customs palace palace-linked kremlin treasury local provincial municipal",
  ],
  ["OPP", "opposition"],
  ["REB", "rebel insurgent guerrilla separatist"],
  ["PRM", "militia paramilitary"],
  ["PTY", "party"],
  ["BUS", "industry oil business banking market trading shipping corporate company airline commercial energy"],
  ["MED", "media press newspaper broadcaster"],
  ["EDU", "academic university"],
  ["REL", "church religious clerical seminary vatican"],
  ["CVL", "medical hospital health tribal village"],
  ["NGO", "aid humanitarian relief charity"],
]);

/** By the noun alone, singular. What may serve any side (source, expert, spokesman) is not here. */
export const sectorsByNoun: ReadonlyMap<string, Sector> = table([
  ["GOV", "official diplomat envoy ambassador minister aide adviser advisor negotiator bureaucrat governor mayor"],
  ["MIL", "officer soldier general commander colonel admiral"],
  ["COP", "policeman policewoman"],
  ["LEG", "lawmaker legislator parliamentarian senator congressman congresswoman deputy mp"],
  ["JUD", "judge prosecutor lawyer"],
  ["EDU", "academic researcher scholar professor historian lecturer scientist"],
  ["BUS", "trader businessman businesswoman banker executive exporter importer broker shipper merchant driver"],
  ["MED", "journalist reporter correspondent commentator editor columnist media press newspaper broadcaster"],
  ["REL", "cleric priest imam bishop"],
  ["CVL", "resident witness eyewitness villager protester activist doctor medic nurse bystander survivor farmer"],
  ["REB", "rebel insurgent"],
]);

/** Those who speak for a place wherever they stand in it: "officials in Kyiv" are Ukraine's, "a diplomat in Kyiv" may be anyone's. */
export const speaksForPlace: ReadonlySet<string> = new Set(
  "official lawmaker legislator policeman prosecutor commander minister authority resident villager trader protester medic doctor governor mayor".split(
    " ",
  ),
);
