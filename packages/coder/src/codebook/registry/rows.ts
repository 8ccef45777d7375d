/**
 * The shape of the registry's rows: public facts about who holds which office, and which organizations there are.
 * Dates are ISO 8601 as finely as they are surely known: a year, a month or a day; null is unknown or still running.
 */
import type { Sector } from "../sectors.ts";

/** A holder of an office: name (other names after `|`), first day, last day. */
export type Holder = readonly [name: string, start: string | null, end: string | null];

/** One office of one state (or body) and those who held it, in order. */
export interface OfficeRow {
  readonly country: string | null;
  readonly office: string;
  /** The body it belongs to, where that is not the state itself. */
  readonly of?: string;
  readonly sector: Sector;
  readonly holders: readonly Holder[];
}

/** A named organization: names, the usual full one first, abbreviations among them. */
export interface OrganizationRow {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly sector: Sector;
  /** Told apart from a body of people without one organization, such as a tribe or a movement. */
  readonly kind: "organization" | "group";
}

/** A table of rows with where they come from. */
export interface RegistryTable<Row> {
  readonly source: string;
  readonly rows: readonly Row[];
}
