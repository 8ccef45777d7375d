/**
 * Naming choices: words that outlets choose between for the same thing, where the choice itself takes a side or is read as doing so. A note of
 * which was chosen is a fact about the text and no score of bias. Each row names the guidance that tells the words apart: BBC Editorial
 * Guidelines (2019) and its subject guide on Israel and the Palestinians; Reuters Handbook of Journalism ("terrorist", "militant", "regime");
 * AP Stylebook; UNHCR's note on "refugee" and "migrant"; UNGEGN working papers on disputed names.
 * Forms are lower case and meet any case; a form with capitals meets only itself ("IS").
 */
export interface NamingChoice {
  /** The word that stands for its inflections. */
  readonly choice: string;
  readonly forms: readonly string[];
}

export interface NamedThing {
  readonly thing: string;
  readonly definition: string;
  readonly source: string;
  readonly choices: readonly NamingChoice[];
}

const row = (thing: string, definition: string, source: string, ...choices: readonly string[]): NamedThing => ({
  thing,
  definition,
  source,
  choices: choices.map((notation) => {
    const forms = notation.split(", ");
    return { choice: forms[0] as string, forms };
  }),
});

export const namedThings: readonly NamedThing[] = [
  row(
    "a killing",
    "the death of a person by another's hand",
    "AP Stylebook: assassination, execution, killing",
    "killing, killings, slaying, slain, killed",
    "assassination, assassinations, assassinated, assassinate, assassinating",
    "martyrdom, martyr, martyrs, martyred",
    "murder, murders, murdered, murdering",
    "execution, executed, extrajudicial execution",
    "elimination, eliminated, neutralised, neutralized, liquidated",
  ),
  row(
    "those who rule",
    "a country's government",
    "Reuters Handbook: regime",
    "government, governments",
    "regime, regimes",
    "authorities",
    "junta",
    "leadership",
    "administration",
  ),
  row(
    "armed persons",
    "those who fight without being a state's soldiers",
    "BBC Editorial Guidelines, 11.3.5; Reuters Handbook: terrorist",
    "fighter, fighters, combatant, combatants",
    "militant, militants",
    "terrorist, terrorists",
    "gunman, gunmen",
    "insurgent, insurgents",
    "rebel, rebels",
    "extremist, extremists",
    "resistance fighter, resistance fighters, freedom fighter, freedom fighters, mujahideen",
    "thug, thugs, bandit, bandits",
  ),
  row(
    "the Islamic State group",
    "the group that proclaimed a caliphate in 2014",
    "AP Stylebook: Islamic State group; BBC Editorial Guidelines, names of groups",
    "Islamic State",
    "ISIS",
    "ISIL",
    "IS",
    "Daesh, DAESH, Da'esh, Da’esh, Daish",
  ),
  row(
    "hold of a territory",
    "a power's hold of land beyond its recognised borders",
    "BBC subject guide on Israel and the Palestinians: occupation",
    "occupation, occupied, occupying, occupier, occupiers, occupiers’",
    "presence",
    "liberation, liberated",
    "annexation, annexed, annexing",
    "reunification, reunified, accession",
  ),
  row(
    "coming of troops",
    "troops of one state entering another",
    "Reuters Handbook: invasion; BBC Editorial Guidelines on war",
    "invasion, invaded, invading, invader, invaders",
    "military operation, special military operation, special operation",
    "intervention",
    "incursion, incursions",
    "aggression",
  ),
  row(
    "people in the street",
    "people who demand change in public",
    "AP Stylebook: protest, riot, unrest",
    "protester, protesters, protestor, protestors, demonstrator, demonstrators",
    "rioter, rioters",
    "saboteur, saboteurs",
    "mob, mobs",
  ),
  row(
    "what they do",
    "public demand for change",
    "AP Stylebook: protest, riot, unrest",
    "protest, protests, demonstration, demonstrations",
    "riot, riots, rioting",
    "unrest",
    "uprising, uprisings",
    "sedition",
    "revolution",
  ),
  row(
    "change of power by force",
    "a government removed by its own soldiers",
    "AP Stylebook: coup d'etat",
    "coup, coups, putsch",
    "takeover",
    "military transition",
    "corrective movement",
  ),
  row(
    "homes on held land",
    "civilian building on land taken in war",
    "BBC subject guide on Israel and the Palestinians: settlements",
    "settlement, settlements",
    "neighbourhood, neighborhood, neighbourhoods, neighborhoods",
    "colony, colonies",
    "outpost, outposts",
  ),
  row(
    "the barrier",
    "what was built between Israel and the West Bank",
    "BBC subject guide on Israel and the Palestinians: barrier",
    "separation barrier, west bank barrier",
    "security fence, security barrier",
    "apartheid wall, separation wall",
  ),
  row(
    "people who cross borders",
    "people who come without papers",
    "UNHCR: refugee or migrant",
    "migrant, migrants",
    "refugee, refugees, asylum seeker, asylum seekers, asylum-seeker, asylum-seekers",
    "illegal immigrant, illegal immigrants, illegal migrant, illegal migrants, illegals, infiltrator, infiltrators",
  ),
  row(
    "those who want to leave a state",
    "people who want a territory to be independent",
    "Reuters Handbook: separatist",
    "separatist, separatists, secessionist, secessionists",
    "independence supporter, independence supporters, independence movement",
    "self-defence forces, self-defense forces, people's militia",
  ),
  row(
    "mass killing",
    "many killed by a power or a group",
    "AP Stylebook: genocide, massacre",
    "massacre, massacres, massacred",
    "genocide, genocidal",
    "ethnic cleansing",
    "mass killing, mass killings",
    "1915 events, events of 1915",
  ),
  row(
    "the gulf south of Iran",
    "the sea between Iran and Arabia",
    "UNGEGN, Working Paper 61 (2006)",
    "Persian Gulf",
    "Arabian Gulf",
  ),
  row("the capital of Ukraine", "the city", "AP Stylebook: Kyiv (2019)", "Kyiv", "Kiev"),
  row("the country on the Irrawaddy", "the state", "AP Stylebook: Myanmar", "Myanmar", "Burma"),
  row("the sea east of Korea", "the sea", "UNGEGN, disputed names", "Sea of Japan", "East Sea"),
  row(
    "the islands off Argentina",
    "the islands",
    "UN, ST/CS/SER.A/42",
    "Falklands, Falkland Islands",
    "Malvinas, Islas Malvinas",
  ),
  row(
    "land west of the Jordan",
    "the territory",
    "BBC subject guide on Israel and the Palestinians: West Bank",
    "West Bank",
    "Judea and Samaria",
    "occupied Palestine",
  ),
  row(
    "the Kurdish region of Syria",
    "the territory",
    "Reuters Handbook: Kurds",
    "northeast Syria, north-east Syria, northeastern Syria",
    "Rojava",
  ),
];
