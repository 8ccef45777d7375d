/**
 * Kinds of organizations: the nouns that name bodies, with the sector they put an actor in. Lower case, singular.
 * Source: PLOVER manual, "Actor sector codes", spelled out for the bodies that news names.
 */
import type { Sector } from "./sectors.ts";

export interface Body {
  readonly noun: string;
  readonly sector: Sector | null;
  /** It belongs to a state, and a state has one: "the Iraqi parliament", "parliament". */
  readonly organ: boolean;
  /** It stands in another country than it serves: "the Iraqi embassy in Tehran". */
  readonly abroad: boolean;
}

const row = (sector: Sector | null, flags: string, nouns: string): Body[] =>
  nouns.split(",").map((noun) => ({
    noun: noun.trim(),
    sector,
    organ: flags.includes("organ"),
    abroad: flags.includes("abroad"),
  }));

export const bodies: readonly Body[] = [
  ...row(
    "GOV",
    "organ",
    "government, administration, cabinet, presidency, foreign ministry, defense ministry, defence ministry, interior ministry, oil ministry, finance ministry, health ministry, trade ministry, commerce ministry, justice ministry, energy ministry, economy ministry, education ministry, culture ministry, transport ministry, agriculture ministry, intelligence ministry, ministry of foreign affairs, ministry of defense, ministry of defence, ministry of interior, ministry of the interior, ministry of health, ministry of finance, ministry of justice, ministry of intelligence, ministry of oil, ministry of external affairs, ministry of commerce, ministry of trade, ministry of energy, ministry of home affairs, ministry of economy, ministry of education, information ministry, electricity ministry, unification ministry, central bank, foreign office, state department, security council, supreme national security council, national security council, national security and defense council, council of ministers, presidential office, president's office, prime minister's office, prime minister office, office of the president, office of the prime minister, cabinet office, treasury, ruling council, military council, transitional government, caretaker government, interim government, coalition government, national unity government, supreme council, state council, presidential council, leadership, junta, regime, royal court, royal palace, monarchy, presidential administration, politburo, press office of the president, media office of the prime minister, guardian council, electoral commission, election commission, atomic energy organization, atomic energy agency",
  ),
  ...row(
    "GOV",
    "",
    "ministry, department, bureau, municipality, city council, governorate, provincial government, regional government, state government, local government, provincial council, state agency, government agency, border agency, customs administration, customs authority, civil aviation authority, election authority, regulator, authority, delegation, commission, agency, directorate, secretariat, task force, committee, council, office, media office, press office, public prosecution office, organisation for the prohibition",
  ),
  ...row(
    "GOV",
    "abroad",
    "embassy, consulate, consulate general, consulate-general, diplomatic mission, permanent mission, mission, high commission, diplomatic post, interests section, liaison office, trade office, cultural center, legation",
  ),
  ...row(
    "LEG",
    "organ",
    "parliament, national assembly, legislature, senate, house of representatives, congress, lower house, upper house, legislative council, council of representatives, shura council, federal council, consultative assembly, constituent assembly, house of commons, chamber of deputies, general assembly, legislative assembly, federal parliament, national congress, people's congress, lower chamber, upper chamber, state duma",
  ),
  ...row(
    "LEG",
    "",
    "parliamentary committee, foreign relations committee, foreign affairs committee, intelligence committee, armed services committee, parliamentary commission, parliamentary bloc, select committee",
  ),
  ...row(
    "JUD",
    "organ",
    "court, tribunal, judiciary, supreme court, constitutional court, high court, supreme judicial council, attorney general's office, prosecutor general's office, prosecutor-general's office, federal supreme court, court of cassation, supreme judicial court, prosecution service, court of appeal, justice system",
  ),
  ...row(
    "JUD",
    "",
    "appeals court, criminal court, military court, revolutionary court, district court, prosecutor's office, public prosecution, prosecution, special court, administrative court, federal court, regional court, military tribunal",
  ),
  ...row(
    "MIL",
    "organ",
    "army, navy, air force, armed forces, military, defense forces, defence forces, general staff, joint chiefs of staff, high command, coast guard, marines, joint operations command, special forces, air defense, air defence, air defense force, national guard, national army, ground forces, naval forces, border guards, republican guard, presidential guard, border guard, military command, security and defense forces, self-defense forces, space force, special operations forces, territorial defense, land forces, naval fleet, air defence forces, army command",
  ),
  ...row(
    "MIL",
    "",
    "battalion, brigade, regiment, division, fleet, squadron, military base, army base, aerospace force, quds force, garrison, platoon, warship, destroyer, frigate, aircraft carrier, submarine, fighter jet, warplane, force, command, corps, battlegroup, air base, naval base, carrier strike group, strike group, unit, artillery, infantry, air wing, missile force, patrol boat, contingent, expeditionary force",
  ),
  ...row(
    "SPY",
    "organ",
    "intelligence service, intelligence agency, secret service, intelligence services, intelligence agencies, national intelligence service, security service, state security, security services, spy agency, military intelligence, intelligence organization, intelligence directorate, secret police, foreign intelligence service, intelligence community",
  ),
  ...row(
    "COP",
    "organ",
    "police, police force, national police, federal police, security forces, riot police, internal security forces, gendarmerie, law enforcement, security force, interior troops, border police, border force, military police, traffic police, police department, carabinieri, anti-terror police, antiterrorism police, prison service, security apparatus, morality police, law enforcement forces, paramilitary police",
  ),
  ...row(
    "PTY",
    "",
    "party, political party, ruling party, coalition, ruling coalition, bloc, faction, political bloc, alliance, political faction, political movement, political group, political parties, communist party, labour party, socialist party, green party, national front, popular front, party congress, central committee",
  ),
  ...row(
    "OPP",
    "organ",
    "opposition, opposition party, opposition bloc, opposition coalition, opposition movement, opposition alliance, political opposition, opposition group, opposition parties",
  ),
  ...row(
    "REB",
    "",
    "rebel group, insurgency, guerrilla group, rebel army, rebel movement, rebel alliance, rebel coalition, resistance movement, separatist movement, liberation front, liberation army, resistance, jihadist group, islamist group, terrorist group, terror group, militant group, armed wing, military wing, extremist group, separatist group, guerrilla movement, resistance group, armed opposition, terrorist organization, terrorist organisation, terror organization",
  ),
  ...row(
    "PRM",
    "",
    "militia, paramilitary, paramilitary group, paramilitary force, militia group, popular mobilization, tribal militia, proxy force, mobilization forces, mobilization units, resistance faction, vigilante group, self-defense group, mercenary group, private military company, shiite militia, proxy group",
  ),
  ...row("UAF", "", "armed group, armed faction, armed gang, armed forces group"),
  ...row(
    "CRM",
    "",
    "gang, cartel, mafia, drug cartel, criminal group, crime syndicate, criminal gang, smuggling ring, trafficking ring, criminal organization, criminal network",
  ),
  ...row(
    "BUS",
    "",
    "chamber of commerce, company, firm, bank, corporation, airline, oil company, stock exchange, business group, conglomerate, manufacturer, oil firm, energy company, shipping company, chamber, insurer, contractor, industry, enterprise, investment fund, retailer, refinery, carrier, developer, supplier, operator, start-up, startup, consortium, sovereign wealth fund, chamber of industry, exporters association, shipping line, energy giant, oil giant, defense contractor, arms manufacturer, utility, gas company, steelmaker, automaker, carmaker, tech company, mining company, power company, chipmaker, private sector, business community",
  ),
  ...row(
    "MED",
    "",
    "news agency, newspaper, daily, broadcaster, television, tv, tv channel, television channel, radio, news outlet, media, magazine, news site, website, media outlet, press, state media, state television, state tv, news channel, news network, weekly, wire service, media organization, news media organization, news organization, state broadcaster, radio station, news website, state news agency, press agency, media group, media organisation, tabloid, journal, tv station, television station, public broadcaster, media network, local media, national broadcaster",
  ),
  ...row(
    "EDU",
    "",
    "university, institute, think tank, think-tank, research center, research centre, school, college, academy, seminary, research institute, center for strategic studies, centre for strategic studies, center for strategic and international studies, study center, studies center, center, centre, research group, polytechnic, research organization, policy institute, laboratory, faculty, foundation for the study",
  ),
  ...row(
    "REL",
    "",
    "church, mosque, hawza, religious authority, clergy, religious council, orthodox church, catholic church, islamic center, synagogue, temple, monastery, marja, religious establishment, shrine, diocese, patriarchate, caliphate, seminaries",
  ),
  ...row(
    "LAB",
    "",
    "union, trade union, labor union, labour union, syndicate, workers' union, teachers' union, union federation, guild, trade unions, labor federation, confederation of trade unions, workers union",
  ),
  ...row(
    "NGO",
    "",
    "non-governmental organization, ngo, charity, human rights group, rights group, aid group, aid agency, foundation, advocacy group, watchdog, humanitarian organization, human rights organization, red crescent, red cross, monitoring group, war monitor, relief organization, rights organization, aid organization, human rights organisation, relief agency, humanitarian group, nonprofit, pressure group, press freedom group, environmental group, think-tank network, human rights watchdog, civil rights group",
  ),
  ...row(
    "CVL",
    "",
    "civil society, tribe, clan, community, diaspora, protest movement, student union, movement, public, population, electorate, crowd, family, society, civil society group, citizens' group, women's group, local community, minority, caravan",
  ),
  ...row(
    "IGO",
    "",
    "un agency, u.n. agency, united nations agency, international organization, regional bloc, peacekeeping force, peacekeeping mission, observer mission, intergovernmental organization, un mission, u.n. mission, international court, world body, trade bloc, contact group, un body, u.n. body, refugee agency, 27-nation bloc, 28-nation bloc, international organisation, nuclear watchdog, military alliance, world health body, un committee, u.n. committee, international community, truce supervision organization, stabilization mission",
  ),
  ...row(
    null,
    "",
    "organization, organisation, group, association, federation, confederation, society, network, fund, forum, board, panel, body, front, league, assembly, team, club, brigades, congress party, guards, guard, wing, branch, entity, legion",
  ),
];
