/**
 * Naming choices: words that outlets choose between for the same thing, where the choice itself takes a side or is read as doing so. A note of
 * which was chosen is a fact about the text and no score of bias. The list is ours; `source` names guidance to journalists or an official paper
 * that tells just these words apart, and is null where we know of none that we could cite with certainty.
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
  readonly source: string | null;
  readonly choices: readonly NamingChoice[];
}

const row = (thing: string, definition: string, source: string | null, ...choices: readonly string[]): NamedThing => ({
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
    "BBC Academy, Israel and the Palestinians (abbreviated guide to facts and terminology)",
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
    null,
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
    "Reuters Handbook of Journalism, A to Z: terrorism",
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
    "AP Stylebook: Islamic State group",
    "Islamic State",
    "ISIS",
    "ISIL",
    "IS",
    "Daesh, DAESH, Da'esh, Da’esh, Daish",
  ),
  row(
    "hold of a territory",
    "a power's hold of land beyond its recognised borders",
    null,
    "occupation, occupied, occupying, occupier, occupiers, occupiers’",
    "presence",
    "liberation, liberated",
    "annexation, annexed, annexing",
    "reunification, reunified, accession",
  ),
  row(
    "coming of troops",
    "troops of one state entering another",
    null,
    "invasion, invaded, invading, invader, invaders",
    "military operation, special military operation, special operation",
    "intervention",
    "incursion, incursions",
    "aggression",
  ),
  row(
    "people in the street",
    "people who demand change in public",
    null,
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
    null,
    "coup, coups, putsch",
    "takeover",
    "military transition",
    "corrective movement",
  ),
  row(
    "homes on held land",
    "civilian building on land taken in war",
    null,
    "settlement, settlements",
    "neighbourhood, neighborhood, neighbourhoods, neighborhoods",
    "colony, colonies",
    "outpost, outposts",
  ),
  row(
    "the barrier",
    "what was built between Israel and the West Bank",
    "BBC Academy, Israel and the Palestinians (abbreviated guide to facts and terminology)",
    "separation barrier, west bank barrier",
    "security fence, security barrier",
    "apartheid wall, separation wall",
  ),
  row(
    "people who cross borders",
    "people who come without papers",
    "UNHCR viewpoint (2016): ‘Refugee’ or ‘migrant’ – Which is right?",
    "migrant, migrants",
    "refugee, refugees, asylum seeker, asylum seekers, asylum-seeker, asylum-seekers",
    "illegal immigrant, illegal immigrants, illegal migrant, illegal migrants, illegals, infiltrator, infiltrators",
  ),
  row(
    "those who want to leave a state",
    "people who want a territory to be independent",
    null,
    "separatist, separatists, secessionist, secessionists",
    "independence supporter, independence supporters, independence movement",
    "self-defence forces, self-defense forces, people's militia",
  ),
  row(
    "mass killing",
    "many killed by a power or a group",
    null,
    "massacre, massacres, massacred",
    "genocide, genocidal",
    "ethnic cleansing",
    "mass killing, mass killings",
    "1915 events, events of 1915",
  ),
  row(
    "the gulf south of Iran",
    "the sea between Iran and Arabia",
    "UNGEGN, 23rd session (2006), working paper 61, submitted by Iran",
    "Persian Gulf",
    "Arabian Gulf",
  ),
  row("the capital of Ukraine", "the city", "AP Stylebook: Kyiv (2019)", "Kyiv", "Kiev"),
  row("the country on the Irrawaddy", "the state", "AP Stylebook: Myanmar", "Myanmar", "Burma"),
  row("the sea east of Korea", "the sea", null, "Sea of Japan", "East Sea"),
  row(
    "the islands off Argentina",
    "the islands",
    "United Nations editorial directive ST/CS/SER.A/42 (1999)",
    "Falklands, Falkland Islands",
    "Malvinas, Islas Malvinas",
  ),
  row("land west of the Jordan", "the territory", null, "West Bank", "Judea and Samaria", "occupied Palestine"),
  row(
    "the Kurdish region of Syria",
    "the territory",
    null,
    "northeast Syria, north-east Syria, northeastern Syria",
    "Rojava",
  ),
];
