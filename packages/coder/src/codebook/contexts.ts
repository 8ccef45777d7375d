/**
 * PLOVER's 37 contexts. In: nothing. Out: the closed set of what an event is about, with our glosses.
 * Source: PLOVER Codebook, "Contexts".
 */

export const contexts = {
  military: "armed forces, weapons, defence",
  intelligence: "spying and shared intelligence",
  executive: "the head of government, cabinet, decrees",
  legislative: "parliaments, bills, debates",
  election: "elections, campaigns, referendums",
  political_institutions: "constitution, state institutions, parties, reform",
  pro_democracy: "for more democracy",
  pro_autocracy: "for less democracy",
  economic: "trade, finance, investment, sanctions on them",
  legal: "courts, law, treaties as law, investigations",
  reparations: "compensation for past wrong",
  human_rights: "human rights, abuses of them",
  rights_freedoms: "civil rights and freedoms",
  repression: "a state's violence against its people",
  human_security: "hunger, shelter, safety of people",
  gender: "women, gender equality",
  lgbt: "sexual and gender minorities",
  religion_ethnicity: "religious and ethnic groups",
  inequality: "poverty and inequality",
  diplomatic: "diplomacy: envoys, relations, visits",
  territory: "borders, land, islands, sovereignty",
  peacekeeping: "peacekeepers, monitors of a peace",
  health: "disease, medicine",
  asylum: "asylum and refuge",
  migration: "migration and refugees on the move",
  disasters: "natural and other disasters",
  natural_resource: "oil, gas, water, minerals, fish",
  environment: "climate, pollution, nature",
  technology: "technology, space, telecommunication",
  terrorism: "terrorism and the fight against it",
  cbrn: "chemical, biological, radiological, nuclear",
  cyber: "computer systems and attacks on them",
  misinformation: "false information, propaganda",
  crime: "crime and policing",
  corruption: "bribery, embezzlement",
  illegal_drugs: "illegal drugs",
  trafficking: "smuggling of people, arms, goods",
} as const;

export type Context = keyof typeof contexts;
export const contextCodes = Object.keys(contexts) as readonly Context[];
