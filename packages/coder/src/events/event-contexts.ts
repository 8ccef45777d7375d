/** Contexts of an event. In: a language and a stretch of tokens. Out: PLOVER contexts, by keywords, in the codebook's order. */
import { type Context, contextCodes } from "../codebook/contexts.ts";
import type { Language } from "../language/language.ts";

/** Lemmas that speak of a context. */
const keywords: { readonly [C in Context]: string } = {
  military:
    "military army troop troops soldier navy naval missile airstrike warship defence defense weapon arms artillery drone battalion commander war warplane fighter general airbase rocket ceasefire truce offensive invasion strike",
  intelligence: "intelligence spy espionage mossad cia fsb",
  executive: "cabinet decree premiership",
  legislative: "parliament lawmaker senate congress legislature bill duma knesset parliamentary mp majlis",
  election: "election vote ballot poll campaign referendum electoral voter runoff",
  political_institutions: "constitution constitutional party coalition reform political institution",
  pro_democracy: "democracy democratic pro-democracy",
  pro_autocracy: "autocracy dictatorship authoritarian coup junta",
  economic:
    "economic economy trade tariff investment export import loan bank currency debt budget market commercial business finance financial commerce gdp customs",
  legal:
    "court judge judicial legal law lawsuit trial prosecutor treaty judiciary tribunal extradition warrant sentence",
  reparations: "reparation compensation restitution",
  human_rights: "abuse atrocity torture genocide",
  rights_freedoms: "freedom liberty censorship",
  repression: "crackdown repression dissident",
  human_security: "hunger famine shelter humanitarian food",
  gender: "woman gender feminist girl",
  lgbt: "lgbt gay lesbian transgender",
  religion_ethnicity:
    "religious religion ethnic muslim christian jewish hindu sectarian shia sunni mosque church minority",
  inequality: "inequality poverty",
  diplomatic: "diplomatic diplomacy ambassador embassy consulate envoy foreign bilateral diplomat visit summit",
  territory: "territory territorial border sovereignty island annexation boundary disputed maritime reef",
  peacekeeping: "peacekeeper peacekeeping unifil observer",
  health: "health virus pandemic vaccine disease coronavirus covid epidemic hospital medical outbreak",
  asylum: "asylum refuge",
  migration: "migrant migration refugee deportation",
  disasters: "earthquake flood hurricane disaster cyclone drought tsunami typhoon wildfire",
  natural_resource: "oil gas water mineral fishing fishery dam pipeline energy petroleum lithium river",
  environment: "climate pollution environment environmental emission",
  technology: "technology satellite telecommunication semiconductor space ai 5g chip",
  terrorism: "terrorism terrorist daesh isis al-qaeda isil extremist jihadist counterterrorism counter-terrorism",
  cbrn: "nuclear uranium chemical biological radiological warhead enrichment plutonium",
  cyber: "cyber cyberattack hacker hacking malware ransomware",
  misinformation: "misinformation disinformation propaganda",
  crime: "crime criminal police murder gang robbery",
  corruption: "corruption bribery bribe embezzlement graft",
  illegal_drugs: "drug narcotic cocaine heroin opium",
  trafficking: "trafficking smuggling smuggler trafficker",
};

const contextsOfWord: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  contextCodes.forEach((context, i) => {
    for (const word of keywords[context].split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  });
  return byWord;
})();

export const contextsOf = (language: Language, first: number, last: number): readonly Context[] => {
  const found = new Set<number>();
  for (let t = first; t <= last; t++)
    for (const i of contextsOfWord.get(language.lemma[t] as string) ?? []) found.add(i);
  return contextCodes.filter((_, i) => found.has(i));
};
