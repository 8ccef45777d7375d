/**
 * PLOVER's 37 contexts. In: nothing. Out: the closed set of what an event is about, each with our definition.
 * Source: PLOVER Codebook, "Contexts".
 */

export const contexts = {
  military: "armed forces and their weapons, bases and operations, in war and in peace",
  intelligence: "spying, secret services, and what they share",
  executive: "heads of government, cabinets, and what they decree",
  legislative: "parliaments: their members, bills, debates and votes",
  election: "elections and referendums: campaigns, ballots, results",
  political_institutions: "constitutions, parties, and the reform of a state's institutions",
  pro_democracy: "what is meant to bring or keep democracy",
  pro_autocracy: "what does away with democracy or upholds rule without it",
  economic: "trade, finance, investment, debt, and measures against them",
  legal: "courts, prosecutors, trials, warrants and treaties as law",
  reparations: "payment or restitution for wrong done in the past",
  human_rights: "human rights as such, and grave abuses of them",
  rights_freedoms: "civil rights and freedoms, of speech, press and assembly among them",
  repression: "what a state does with force to its own people or its critics",
  human_security: "hunger, shelter, and whether people are safe in their lives",
  gender: "women and girls, and the equality of the sexes",
  lgbt: "sexual and gender minorities",
  religion_ethnicity: "religious and ethnic groups, their places and their quarrels",
  inequality: "poverty, and who has more than others",
  diplomatic: "the business of diplomacy: envoys, embassies, relations, visits, summits",
  territory: "borders, land, islands and waters, and whose they are",
  peacekeeping: "peacekeepers, and those who observe a truce",
  health: "disease, medicine, vaccines and hospitals",
  asylum: "asylum and refuge, sought, given or refused",
  migration: "migrants and refugees on the move, and their return",
  disasters: "natural and other disasters, and relief after them",
  natural_resource: "oil, gas, water, minerals, fish, and what carries them",
  environment: "climate, pollution and nature",
  technology: "technology, space, telecommunication and its parts",
  terrorism: "terrorists, and what is done against them",
  cbrn: "chemical, biological, radiological and nuclear matter and arms",
  cyber: "computer systems, and attacks on them",
  misinformation: "false information and propaganda",
  crime: "crime other than politics, and policing",
  corruption: "bribery, embezzlement, graft",
  illegal_drugs: "drugs that the law forbids: growing, selling, seizing them",
  trafficking: "smuggling of people, arms and goods",
} as const;

export type Context = keyof typeof contexts;
export const contextCodes = Object.keys(contexts) as readonly Context[];
