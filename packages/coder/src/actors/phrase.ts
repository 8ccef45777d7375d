/**
 * Descriptions of actors. In: a reading and a unit that names an office, a body or a group. Out: the phrase around it with its
 * words, limits and the codes it gives.
 */
import type { Sector } from "../codebook/sectors.ts";
import { type Complements, readComplements } from "./complements.ts";
import { isCapital } from "./layout.ts";
import { type Modifiers, type Owner, readModifiers } from "./modifiers.ts";
import { organizationRun } from "./name-run.ts";
import type { Reading, Unit } from "./reading.ts";

export type Described = Unit & { readonly kind: "office" | "body" | "group" };

export interface Phrase {
  readonly unit: Described;
  readonly before: Modifiers;
  readonly after: Complements;
  /** All its tokens. */
  readonly first: number;
  readonly last: number;
  /** The countries it serves; none where it does not say. */
  readonly countries: readonly string[];
  /** Where it is, if it does not say whom it serves. */
  readonly placed: string | null;
  readonly owner: Owner | null;
  readonly sector: Sector | null;
}

/** Titles whose own sector is only what they mostly are: "PKK officials", "delegates of armed factions". */
const flexible =
  /^(?:officials?|senior officials?|top officials?|leaders?|political leaders|delegates?|representatives?|members?|commanders?|officers?|negotiators?|envoys?|aides?|spokesm[ae]n|mediators?|figures?|candidates?)$/;

const governing =
  /^(?:leader|strongman|de facto leader|top leader|deputy leader|spokesman|spokeswoman|spokesperson|representative|delegate|.*negotiator)$/;

const sectorOf = (
  unit: Described,
  before: Modifiers,
  after: Complements,
  countries: readonly string[],
): Sector | null => {
  // "political and military leaders" are the government's
  if (before.political && unit.kind === "group" && /leaders$|officials$/.test(unit.noun)) return "GOV";
  const own = unit.kind === "group" ? unit.sector : unit.kind === "office" ? unit.office.sector : unit.body.sector;
  const title = unit.kind === "office" ? unit.office.title : unit.kind === "group" ? unit.noun : "";
  const lent = after.owner?.sector ?? before.owner?.sector ?? after.sector ?? before.sector;
  if (lent !== null && lent !== undefined && (own === null || flexible.test(title))) return lent;
  const served = after.owner?.sector ?? before.owner?.sector;
  if (own === "GOV" && served === "IGO" && unit.kind !== "body") return "IGO";
  if (own !== null) return own;
  const foreign = (after.owner ?? before.owner)?.sector === null;
  return countries.length > 0 && !foreign && governing.test(title) ? "GOV" : null;
};

/** The phrase around a unit. Bodies and offices that serve abroad ("embassy", "ambassador") are not of the place they stand in. */
export const readPhrase = (reading: Reading, unit: Described): Phrase => {
  const before = readModifiers(reading, unit.first);
  const abroad = (unit.kind === "office" && unit.office.abroad) || (unit.kind === "body" && unit.body.abroad);
  const after = readComplements(reading, unit.last, unit.kind, abroad && unit.kind === "office");
  if (unit.kind === "body" && isCapital(reading.words[unit.first] as string)) {
    after.last = Math.max(after.last, organizationRun(reading, unit.first));
  }
  const owner = after.owner ?? before.owner;
  const stated = [...before.countries, ...after.countries.filter((code) => !before.countries.includes(code))];
  const countries = before.countries.length > 0 ? before.countries : stated;
  const served = countries.length > 0 ? countries : owner?.country ? [owner.country] : [];
  return {
    unit,
    before,
    after,
    first: before.first,
    last: after.last,
    countries: served,
    placed: abroad ? null : (after.abroad[0] ?? before.placed),
    owner,
    sector: sectorOf(unit, before, after, served),
  };
};
