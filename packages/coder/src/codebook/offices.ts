/**
 * Offices: the titles persons hold, with the sector they put a person in. Titles are lower case and singular.
 * Sources: PLOVER manual, "Actor sector codes"; titles as agencies print them (AP, Reuters and AFP style books).
 */
import type { Sector } from "./sectors.ts";

export interface Office {
  readonly title: string;
  /** null: the sector of the body it serves ("director", "spokesman"). */
  readonly sector: Sector | null;
  /** More general words by which a later mention may call its holder. */
  readonly is: readonly string[];
  /** One holder a state at a time, so "the Iraqi prime minister" is one person. */
  readonly one: boolean;
  /** Sent abroad: "ambassador to Iraq" does not serve Iraq. */
  readonly abroad: boolean;
}

const row = (sector: Sector | null, flags: string, is: string, titles: string): Office[] =>
  titles.split(",").map((title) => ({
    title: title.trim(),
    sector,
    is: is === "" ? [] : is.split(",").map((word) => word.trim()),
    one: flags.includes("one"),
    abroad: flags.includes("abroad"),
  }));

export const offices: readonly Office[] = [
  // heads of state and government
  ...row(
    "GOV",
    "one",
    "leader, head of state, official",
    "president, supreme leader, king, queen, emir, sultan, emperor, monarch, head of state, grand duke",
  ),
  ...row(
    "GOV",
    "one",
    "leader, president, head of state",
    "interim president, acting president, transitional president, caretaker president",
  ),
  ...row(
    "GOV",
    "one",
    "leader, premier, head of government, minister, official",
    "prime minister, chancellor, taoiseach",
  ),
  ...row(
    "GOV",
    "one",
    "leader, prime minister, head of government, official",
    "premier, chief executive, state counsellor, head of government, chief adviser",
  ),
  ...row(
    "GOV",
    "one",
    "prime minister, premier, official",
    "prime minister-designate, caretaker prime minister, interim prime minister, acting prime minister, prime minister designate",
  ),
  ...row(
    "GOV",
    "one",
    "official, leader",
    "vice president, first vice president, vice-president, first lady, crown prince, vice premier, executive vice president, crown princess, ruler, regent, deputy president",
  ),
  ...row("GOV", "", "premier, official, minister", "deputy prime minister, first deputy prime minister"),
  ...row("GOV", "", "royal", "prince, princess"),
  // ministers
  ...row(
    "GOV",
    "one",
    "minister, diplomat, chief diplomat, top diplomat, foreign minister, official",
    "foreign minister, minister of foreign affairs, foreign secretary, secretary of state, minister for foreign affairs, external affairs minister, minister of external affairs, foreign affairs minister, minister of foreign and european affairs",
  ),
  ...row(
    "GOV",
    "one",
    "minister, official, defense minister, defense chief, secretary",
    "defense minister, defence minister, defense secretary, defence secretary, minister of defense, minister of defence, secretary of defense, pentagon chief, minister of national defense, war secretary, secretary of war",
  ),
  ...row(
    "GOV",
    "one",
    "minister, official",
    "interior minister, minister of the interior, home secretary, home minister, finance minister, minister of finance, chancellor of the exchequer, oil minister, minister of oil, petroleum minister, energy minister, economy minister, economic minister, justice minister, health minister, trade minister, commerce minister, education minister, culture minister, transport minister, agriculture minister, environment minister, labor minister, labour minister, industry minister, information minister, intelligence minister, electricity minister, water minister, tourism minister, science minister, migration minister, immigration minister, security minister, development minister, planning minister, communications minister, sports minister, housing minister, interior affairs minister, unification minister, religious affairs minister, climate minister, digital minister, roads minister, communications secretary, emergencies minister, equality minister, integration minister, european affairs minister, veterans affairs minister, women's minister, youth minister, public works minister, national security minister, mining minister, fisheries minister, police minister, interior secretary",
  ),
  ...row(
    "GOV",
    "one",
    "secretary, official, minister",
    "treasury secretary, secretary of the treasury, secretary of energy, energy secretary, commerce secretary, secretary of commerce, homeland security secretary, secretary of homeland security, interior secretary, health secretary, trade secretary, business secretary, trade representative, attorney general, u.s. trade representative, army secretary, navy secretary, air force secretary, secretary of the army, secretary of the navy",
  ),
  ...row(
    "GOV",
    "",
    "official",
    "minister, minister of state, cabinet minister, deputy minister, junior minister, vice minister, state minister, minister without portfolio, assistant minister, acting minister, parliamentary undersecretary",
  ),
  ...row(
    "GOV",
    "",
    "minister, diplomat, deputy minister, official",
    "deputy foreign minister, vice foreign minister, deputy minister of foreign affairs, assistant foreign minister, deputy secretary of state, assistant secretary of state, under secretary of state, undersecretary of state, acting assistant secretary of state",
  ),
  ...row(
    "GOV",
    "",
    "official",
    "undersecretary, under secretary, assistant secretary, deputy assistant secretary, cabinet secretary, chief cabinet secretary, permanent secretary, secretary-general of the cabinet, press secretary, press attaché, chief of protocol, deputy secretary, principal deputy assistant secretary",
  ),
  // of intergovernmental bodies
  ...row(
    "IGO",
    "",
    "official",
    "high commissioner for refugees, high commissioner for human rights, un secretary-general, u.n. secretary-general, un special envoy, u.n. special envoy, un spokesman, un envoy, u.n. envoy, u.n. spokesman, special envoy of the secretary-general, un humanitarian coordinator, european commissioner, eu foreign policy chief, un official, u.n. official, un peacekeeper, u.n. peacekeeper, peacekeeper",
  ),
  // diplomats
  ...row(
    "GOV",
    "abroad",
    "diplomat, envoy, ambassador, official",
    "ambassador, high commissioner, deputy ambassador, ambassador-designate",
  ),
  ...row(
    "GOV",
    "abroad",
    "diplomat, envoy, official",
    "envoy, special envoy, permanent representative, chargé d'affaires, charge d'affaires, consul, consul general, consul-general, attaché, attache, cultural attaché, cultural attache, military attaché, military attache, defense attaché, commercial attaché, deputy permanent representative, special representative, personal envoy, chief envoy, peace envoy, head of mission, deputy head of mission, emissary, presidential envoy, deputy special envoy, nuclear envoy, trade envoy, special presidential envoy, ambassador-at-large, first secretary, counsellor, plenipotentiary, legate, nuncio, apostolic nuncio",
  ),
  ...row(
    null,
    "",
    "negotiator, diplomat, official",
    "negotiator, chief negotiator, nuclear negotiator, chief nuclear negotiator, lead negotiator, top negotiator, chief peace negotiator, trade negotiator, top nuclear negotiator",
  ),
  ...row(
    "GOV",
    "",
    "official",
    "diplomat, top diplomat, chief diplomat, senior diplomat, foreign policy chief, foreign affairs chief, career diplomat",
  ),
  // others in government
  ...row(
    "GOV",
    "one",
    "adviser, advisor, official",
    "national security adviser, national security advisor, chief of staff, presidential chief of staff, presidential adviser, security adviser, deputy national security adviser, presidential aide, white house chief of staff, diplomatic adviser, foreign policy adviser",
  ),
  ...row(
    "GOV",
    "",
    "official",
    "governor, mayor, deputy mayor, governor-general, governor general, deputy governor, provincial governor, regional governor, lieutenant governor, prefect, commissioner, first minister, comptroller, minister-president, civil servant, bureaucrat, tsar, czar, district chief, county governor",
  ),
  ...row("GOV", "one", "official, governor", "central bank governor, central bank chief, central bank head, fed chair"),
  ...row(
    "GOV",
    "",
    "",
    "official, government official, senior official, top official, head of state, presidency official, policymaker, administrator, technocrat, apparatchik, aide",
  ),
  ...row(
    "GOV",
    "one",
    "spokesman, spokesperson, official",
    "government spokesman, government spokesperson, government spokeswoman, kremlin spokesman, kremlin spokesperson, foreign ministry spokesman, foreign ministry spokesperson, foreign ministry spokeswoman, white house spokesman, white house spokesperson, presidential spokesman, presidential spokesperson, presidential spokeswoman, state department spokesman, state department spokesperson, state department spokeswoman, pentagon spokesman, pentagon spokesperson, pentagon press secretary, white house press secretary, downing street spokesman",
  ),
  // posts whose body gives the sector
  ...row(
    null,
    "",
    "spokesperson, official",
    "spokesman, spokeswoman, spokesperson, deputy spokesman, deputy spokesperson, press officer, media adviser, deputy spokeswoman, chief spokesman, chief spokesperson",
  ),
  ...row(
    null,
    "",
    "chief, head, official",
    "head, chief, director, deputy director, director general, director-general, chairman, chairwoman, chairperson, chair, vice chairman, deputy chairman, deputy head, deputy chief, executive director, managing director, secretary, secretary general, secretary-general, general secretary, deputy secretary-general, under-secretary-general, coordinator, regional director, acting director, acting head, boss, acting chief, vice chair, assistant secretary-general, country director, deputy secretary general, commissioner-general, overseer, superintendent, administrator, inspector general, deputy director general, director of communications, first deputy director, communications director, high representative, honorary president, secretary general-designate",
  ),
  ...row(
    null,
    "",
    "leader",
    "leader, deputy leader, co-leader, founder, co-founder, ringleader, chieftain, figurehead, number two, de facto leader, top leader",
  ),
  ...row(
    null,
    "",
    "member",
    "member, senior member, representative, delegate, cadre, activist, operative, adviser, advisor, senior adviser, senior advisor, aide, top aide, special adviser, assistant, deputy, consultant, officer, employee, fellow, senior fellow, inspector, monitor, observer, mediator, chief mediator, rapporteur, special rapporteur, treasurer, board member, council member, committee member, candidate, politburo member, staffer, staff member, veteran member, official representative",
  ),
  // the armed forces and security services
  ...row(
    "MIL",
    "one",
    "commander, officer, general, chief, military official",
    "army chief, army commander, commander-in-chief, commander in chief, chief of the general staff, chief of general staff, chief of defense staff, chief of defence staff, military chief, army chief of staff, chief of the defence staff, chief of army staff, chief of the army staff, navy chief, air force chief, air force commander, navy commander, joint chiefs chairman, chairman of the joint chiefs of staff, military chief of staff, general staff chief, naval commander, armed forces chief, chief of the defense staff",
  ),
  ...row(
    "MIL",
    "",
    "officer, military officer, military commander",
    "general, lieutenant general, major general, brigadier general, brigadier, colonel, lieutenant colonel, major, captain, lieutenant, sergeant, corporal, admiral, rear admiral, vice admiral, commodore, field marshal, marshal, air marshal, army officer, military officer, soldier, military commander, four-star general, naval officer, top general, troop, private, warrant officer, seaman, military spokesman, military spokesperson, army spokesman, army spokesperson, airman, military attaché, marine, conscript, serviceman, sailor, pilot, military adviser, military official, defense official, reservist, paratrooper, gunner",
  ),
  ...row(
    null,
    "",
    "officer, commander, military commander",
    "commander, deputy commander, field commander, top commander, senior commander, supreme commander, second-in-command, deputy commander-in-chief",
  ),
  ...row(
    "SPY",
    "one",
    "official, chief, spy chief",
    "intelligence chief, spy chief, head of intelligence, director of national intelligence, cia director, cia chief, mossad chief, mossad director, intelligence director, intelligence head, spymaster, head of military intelligence, military intelligence chief, security service chief",
  ),
  ...row(
    "SPY",
    "",
    "official",
    "spy, intelligence officer, intelligence official, agent, intelligence agent, secret agent, undercover agent",
  ),
  ...row(
    "COP",
    "",
    "official, officer",
    "police chief, police commissioner, policeman, policewoman, police officer, sheriff, constable, detective, police spokesman, police spokesperson, police commander, prison guard, fbi director, security chief, national police chief, police inspector, security officer, security official, chief of police, traffic policeman",
  ),
  // parliament
  ...row(
    "LEG",
    "one",
    "speaker, lawmaker, official",
    "speaker, parliament speaker, speaker of parliament, parliamentary speaker, house speaker, speaker of the house, senate president, majority leader, minority leader, senate majority leader, senate minority leader, house minority leader, house majority leader, parliament chairman, speaker of the parliament",
  ),
  ...row(
    "LEG",
    "",
    "lawmaker, legislator, politician",
    "lawmaker, legislator, mp, member of parliament, parliamentarian, senator, congressman, congresswoman, deputy speaker, member of congress, representative, deputies, member of the european parliament, mep, majority whip, whip, ranking member, assemblyman, assemblywoman, councillor, councilor, councilman, councilwoman, peer, backbencher",
  ),
  // courts
  ...row(
    "JUD",
    "one",
    "judge, official",
    "chief justice, judiciary chief, prosecutor general, prosecutor-general, chief prosecutor, public prosecutor, general prosecutor, head of the judiciary, procurator general, supreme court president",
  ),
  ...row(
    "JUD",
    "",
    "official",
    "judge, justice, prosecutor, magistrate, supreme court justice, special prosecutor, special counsel, state prosecutor, deputy prosecutor, military prosecutor, investigating judge, ombudsman, federal judge, high court judge, district attorney, federal prosecutor, juror, judiciary spokesman",
  ),
  // parties and opposition
  ...row(
    "PTY",
    "",
    "politician, leader",
    "party leader, party chairman, party chief, party secretary, party official, party member, party spokesman, presidential candidate, presidential hopeful, presidential nominee, nominee, frontrunner, running mate, campaign manager, party boss, party president",
  ),
  ...row(
    "OPP",
    "",
    "politician, leader",
    "opposition leader, leader of the opposition, opposition politician, dissident, opposition figure, opposition activist, opposition lawmaker, opposition candidate, opposition member, opposition spokesman",
  ),
  ...row(null, "", "", "counterpart, colleague"),
  ...row(
    null,
    "",
    "",
    "politician, statesman, political leader, political figure, power broker, kingmaker, strongman, warlord",
  ),
  // armed groups
  ...row(
    "REB",
    "",
    "leader, commander, militant",
    "rebel leader, rebel commander, guerrilla leader, insurgent leader, jihadist leader, rebel spokesman, insurgent commander, separatist leader",
  ),
  ...row(
    "PRM",
    "",
    "leader, commander",
    "militia leader, militia commander, paramilitary leader, militiaman, paramilitary commander",
  ),
  ...row(
    "CRM",
    "",
    "",
    "gang leader, drug lord, kingpin, cartel leader, mafia boss, crime boss, drug kingpin, gangster, smuggler, trafficker, hacker, pirate, robber, kidnapper, hitman",
  ),
  // society
  ...row(
    "REL",
    "",
    "cleric, religious leader, preacher",
    "cleric, imam, ayatollah, grand ayatollah, mufti, grand mufti, pope, pontiff, patriarch, bishop, archbishop, cardinal, rabbi, chief rabbi, priest, pastor, preacher, monk, nun, friday prayer leader, religious leader, spiritual leader, dalai lama, abbot, friday prayers leader, lay leader, missionary, theologian, church leader, prayer leader, mullah",
  ),
  ...row(
    "MED",
    "",
    "journalist, reporter",
    "journalist, reporter, editor, correspondent, editor-in-chief, editor in chief, columnist, anchor, blogger, broadcaster, photographer, cameraman, news editor, news anchor, photojournalist, managing editor, publisher, commentator, freelance journalist, chief editor, bureau chief",
  ),
  ...row(
    "EDU",
    "",
    "analyst, academic, expert, scholar",
    "professor, scholar, academic, lecturer, historian, political scientist, researcher, research fellow, scientist, economist, dean, rector, analyst, political analyst, expert, associate professor, assistant professor, security analyst, senior analyst, military analyst, political expert, international affairs expert, research associate, teacher, nuclear scientist, senior researcher, military expert, rocket scientist, university president, professor emeritus, think-tank scholar, sociologist, energy analyst, independent analyst, student, vice chancellor, university rector, security expert, middle east expert, iran expert, physicist, regional expert, pollster, political commentator, professor of international relations, professor of political science",
  ),
  ...row(
    "BUS",
    "",
    "businessman, executive",
    "businessman, businesswoman, ceo, chief executive officer, entrepreneur, banker, oligarch, tycoon, magnate, billionaire, investor, trader, executive, chief financial officer, merchant, company director, industrialist, financier, contractor, exporter, importer, chief operating officer, cfo, shareholder, broker, fund manager, chief economist, vice-chair of the board, owner, business leader, company spokesman, company spokesperson, farmer, shopkeeper, employer, fisherman, trader, driver, truck driver",
  ),
  ...row(
    "LAB",
    "",
    "leader",
    "union leader, trade unionist, union boss, labor leader, labour leader, trade union leader, worker, union official, union president, miner, shop steward",
  ),
  ...row(
    "NGO",
    "",
    "activist",
    "human rights activist, rights activist, human rights lawyer, human rights defender, campaigner, environmentalist, aid worker, humanitarian worker, volunteer, women's rights activist, climate activist, relief worker",
  ),
  ...row(
    "CVL",
    "",
    "",
    "lawyer, attorney, doctor, nurse, engineer, resident, villager, witness, eyewitness, protester, demonstrator, civilian, activist, citizen, writer, author, poet, actor, singer, artist, film director, filmmaker, athlete, footballer, mother, father, victim, survivor, voter, passenger, tourist, pilgrim, community leader, tribal leader, tribal elder, tribal chief, elder, teenager, hostage, detainee, prisoner, defendant, suspect, inmate, pro-democracy activist, student leader, protest leader, civil society activist, political prisoner, whistleblower, exile, neighbour, neighbor, mourner, worshipper, shopper, commuter, bystander, local, novelist, musician, expatriate, housewife, child, man, woman, boy, girl, people, person, captive",
  ),
  ...row("REF", "", "", "refugee, asylum seeker, asylum-seeker, migrant, displaced person, deportee, evacuee"),
  ...row(
    "REB",
    "",
    "militant, fighter",
    "rebel, insurgent, guerrilla, separatist, jihadist, jihadi, islamist militant, mutineer, suicide bomber, extremist",
  ),
  ...row(
    "UAF",
    "",
    "fighter",
    "militant, gunman, fighter, terrorist, assailant, attacker, mercenary, sniper, bomber, combatant, armed man, assassin",
  ),
];

/** Words before a title that say when or how it is held; no part of the title. `former` ends the role. */
export const formerWords: ReadonlySet<string> = new Set([
  "former",
  "ex",
  "late",
  "outgoing",
  "onetime",
  "one-time",
  "ousted",
  "deposed",
  "retired",
  "past",
  "previous",
  "erstwhile",
  "disgraced",
  "ex-",
  "slain",
  "assassinated",
  "toppled",
  "overthrown",
  "departing",
  "fallen",
]);
export const comingWords: ReadonlySet<string> = new Set([
  "designate",
  "incoming",
  "elect",
  "nominee",
  "designated",
  "president-elect",
  "future",
  "next",
]);

/** What follows "minister of" or "secretary of"; a capitalised word after it is a name again. */
export const portfolios: readonly string[] =
  "foreign affairs and international cooperation, foreign affairs and expatriates, foreign affairs, external affairs, foreign affairs and trade, state, defense, defence, national defense, national defence, the interior, interior, home affairs, internal affairs, finance, economy, economic affairs, the economy, economy and finance, oil, petroleum, energy, electricity, justice, health, public health, trade, commerce, industry, industry and trade, industry and commerce, agriculture, education, higher education, culture, culture and islamic guidance, transport, transportation, information, intelligence, intelligence and security, tourism, labor, labour, planning, migration, immigration, environment, the environment, climate, water resources, science, communications, communication, technology, sports, youth, youth and sports, housing, religious affairs, islamic affairs, women, women's affairs, european affairs, treasury, the treasury, homeland security, veterans affairs, the army, the navy, the air force, war, parliamentary affairs, local government, public works, mines, roads, roads and urban development, cooperation, development, development cooperation, international cooperation, international development, reconstruction, human rights, displacement and migration, national security, security, natural resources, fisheries, infrastructure, investment, police, cabinet affairs, armed forces, strategic affairs, regional cooperation, diaspora affairs, unification"
    .split(",")
    .map((words) => words.trim());
