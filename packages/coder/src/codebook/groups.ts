/**
 * Groups: plural and collective nouns for people by what they are, beyond the plurals of offices. Lower case, as printed.
 * Source: PLOVER manual, "Actor sector codes" and its generic agents, after TABARI's agent dictionaries (Schrodt 2009).
 */
import type { Sector } from "./sectors.ts";

const row = (sector: Sector | null, nouns: string): (readonly [string, Sector | null])[] =>
  nouns.split(",").map((noun) => [noun.trim(), sector] as const);

export const groups: ReadonlyMap<string, Sector | null> = new Map([
  ...row(
    "GOV",
    "officials, authorities, diplomats, ministers, leaders, government officials, ambassadors, envoys, heads of state, presidents, prime ministers, foreign ministers, governors, policymakers, aides, mayors, delegates, negotiators, spokesmen, bureaucrats, civil servants, local authorities, health authorities, security officials, defense officials, political leaders, health officials, state institutions, official institutions, foreign leaders, mediators, rulers, finance ministers, defense ministers, defence ministers, interior ministers, emissaries, counterparts, intermediaries, monarchs, royals, technocrats, cabinet ministers, peers",
  ),
  ...row(
    "MIL",
    "troops, soldiers, forces, servicemen, military forces, army forces, ground troops, commanders, generals, officers, marines, warplanes, fighter jets, military commanders, military leaders, special forces, peacekeepers of the army, sailors, pilots, conscripts, army officers, military personnel, service members, servicemembers, paratroopers, aircraft, jets, drones, warships, artillery, tanks, naval forces, combat troops, military advisers, military advisors, reservists, prisoners of war, army troops, military officers, military officials, air strikes crews, helicopters, bombers, ships, coalition forces, government forces, army units, coastguards, airmen, recruits, veterans, deserters, defense forces, occupation forces, regime forces",
  ),
  ...row(
    "COP",
    "police, policemen, police officers, security forces, riot police, security personnel, border guards, law enforcement officers, guards, police forces, prison guards, security guards, constables, security agents, gendarmes, detectives, internal security forces",
  ),
  ...row(
    "SPY",
    "agents, spies, intelligence officials, intelligence agencies, intelligence officers, intelligence agents, intelligence services",
  ),
  ...row(
    "LEG",
    "lawmakers, legislators, mps, deputies, parliamentarians, senators, members of parliament, members of congress, congressmen, meps, parliament members, representatives",
  ),
  ...row("JUD", "judges, prosecutors, magistrates, justices, courts"),
  ...row(
    "PTY",
    "political parties, political factions, parties, politicians, factions, political groups, blocs, candidates, political blocs, social democrats, party members, nationalists, conservatives, reformists, hardliners, liberals, socialists, communists, political forces, political elites, christian democrats, greens, moderates, populists, delegates of the party",
  ),
  ...row(
    "OPP",
    "opposition parties, opposition leaders, dissidents, opposition groups, opposition activists, opposition figures, opposition lawmakers, opposition supporters, opponents",
  ),
  ...row(
    "REB",
    "rebels, insurgents, guerrillas, separatists, jihadists, jihadis, rebel groups, rebel forces, extremists, islamists, rebel fighters, islamist militants, mutineers, resistance groups, secessionists, terrorist groups, militant groups, suicide bombers, insurgent groups, jihadist groups, coup plotters",
  ),
  ...row(
    "PRM",
    "militias, paramilitaries, militiamen, militia groups, militia members, proxies, militia fighters, paramilitary forces, proxy forces, vigilantes, proxy groups, private military contractors, resistance forces",
  ),
  ...row(
    "UAF",
    "militants, gunmen, fighters, terrorists, assailants, attackers, mercenaries, armed men, armed groups, combatants, unidentified gunmen, perpetrators, snipers, hijackers, armed factions, hostage-takers, assassins",
  ),
  ...row(
    "CRM",
    "gangs, criminals, smugglers, traffickers, drug cartels, pirates, kidnappers, hackers, drug traffickers, cartels, gang members, looters, gangsters, thieves, cybercriminals, poachers, fraudsters, drug smugglers",
  ),
  ...row(
    "CVL",
    "protesters, protestors, demonstrators, civilians, residents, villagers, citizens, activists, people, nationals, voters, women, children, families, tribes, lawyers, doctors, witnesses, rioters, supporters, crowds, crowd, mob, mobs, locals, pilgrims, prisoners, detainees, hostages, victims, survivors, minorities, youth, youths, inhabitants, mourners, nurses, tourists, passengers, settlers, relatives, onlookers, tribesmen, tribal leaders, expatriates, fans, athletes, inmates, suspects, political prisoners, protest leaders, internauts, youngsters, students, prisoners of conscience, medics, health workers, worshippers, men, girls, boys, schoolgirls, schoolchildren, teenagers, artists, musicians, writers, shoppers, commuters, motorists, farmers, herders, parents, followers, loyalists, critics, sympathizers, sympathisers, elders, exiles, captives, defendants, mps' relatives, masses, public, community leaders, marchers, anti-government protesters, strikers, bystanders, first responders, rescuers, rescue workers, firefighters, consumers, compatriots, dual nationals, foreigners, football fans",
  ),
  ...row(
    "REF",
    "refugees, migrants, asylum seekers, asylum-seekers, displaced people, displaced persons, displaced families, internally displaced people, evacuees, deportees, returnees",
  ),
  ...row(
    "LAB",
    "workers, unions, trade unions, labor unions, oil workers, laborers, labourers, teachers, miners, employees, union members, dockers, strikers of the union, truck drivers, taxi drivers, factory workers, migrant workers, staff, railway workers",
  ),
  ...row(
    "BUS",
    "businessmen, companies, firms, businesses, traders, investors, banks, merchants, exporters, importers, oil companies, entrepreneurs, business leaders, manufacturers, bankers, airlines, corporations, executives, fishermen, shipping companies, shopkeepers, oligarchs, energy companies, contractors, industrialists, insurers, refiners, tech companies, suppliers, shareholders, producers, retailers, lenders, creditors, bondholders",
  ),
  ...row(
    "MED",
    "journalists, reporters, media, news media, media outlets, media organizations, news organizations, newspapers, news agencies, correspondents, broadcasters, news media organizations, media organisations, news outlets, media reports, editors, columnists, commentators, state media, bloggers, photographers, local media, foreign journalists, newsmen, tv channels, television channels",
  ),
  ...row(
    "EDU",
    "analysts, experts, scholars, academics, scientists, researchers, professors, universities, nuclear scientists, political analysts, economists, historians, observers, pundits, intellectuals, think tanks, political scientists, security analysts, university students, school students, commentators on politics, epidemiologists, virologists",
  ),
  ...row(
    "REL",
    "clerics, imams, bishops, priests, monks, religious leaders, churches, clergymen, preachers, rabbis, mullahs, ayatollahs, nuns, missionaries, church leaders, pastors, clergy, seminarians",
  ),
  ...row(
    "NGO",
    "rights groups, aid groups, human rights groups, aid workers, aid agencies, human rights activists, rights activists, ngos, charities, human rights organizations, humanitarian organizations, rights organizations, volunteers, humanitarian workers, humanitarian agencies, relief agencies, campaigners, environmentalists, human rights defenders, aid organizations, civil society groups, civil society organizations, advocacy groups, relief workers, environmental groups, humanitarian groups",
  ),
  ...row(
    "IGO",
    "peacekeepers, un peacekeepers, u.n. peacekeepers, international inspectors, inspectors, monitors, un experts, u.n. experts, international organizations, un officials, u.n. officials, nuclear inspectors, weapons inspectors, ceasefire monitors, un agencies, u.n. agencies, eu leaders, eu officials, eu foreign ministers, nato forces, nato troops, nato allies, un inspectors, u.n. inspectors, blue helmets, ecowas leaders, eu ambassadors",
  ),
  ...row("IMG", "foreign forces, foreign fighters, foreign troops, international forces, allied forces"),
  ...row("ELI", "elites, celebrities, former officials, aristocrats, royalty"),
]);
