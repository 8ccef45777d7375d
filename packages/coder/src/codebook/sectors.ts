/** PLOVER's actor sectors (PLOVER manual, "Actor sector codes"), with the gloss the pages show. */

export const sectors = {
  GOV: "government: the executive, its ministries and their officials",
  MIL: "military: state armed forces and their members",
  JUD: "judiciary: courts, judges, prosecutors",
  LEG: "legislature: parliaments, their members and committees",
  PTY: "political party, or a politician as a member of one",
  OPP: "opposition: parties and persons out of power that work within the system",
  REB: "rebels: armed opponents of a state inside it",
  PRM: "paramilitary: armed groups at a state's side or tolerated by it",
  SPY: "intelligence services",
  COP: "police and internal security",
  UAF: "armed forces that no state or cause identifies",
  BUS: "business: firms, chambers of commerce, business people",
  MED: "news media and journalists",
  EDU: "education and research: universities, think tanks, scholars",
  REL: "religious bodies and clergy",
  CVL: "civilians and civil groups",
  LAB: "labour: unions and workers",
  REF: "refugees and displaced persons",
  CRM: "criminal groups and suspects",
  ELI: "elites: former officials, celebrities, royal families without office",
  IGO: "intergovernmental organization",
  NGO: "non-governmental organization",
  IMG: "international militarized group across borders",
  MNC: "multinational corporation",
} as const;

export type Sector = keyof typeof sectors;
export const sectorCodes = Object.keys(sectors) as readonly Sector[];
