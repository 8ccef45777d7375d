/**
 * Two sentences of our own for each context, the word that tells the deed between asterisks. A test holds them to the coder: the event
 * at that word has the context.
 */
import type { Context } from "./contexts.ts";

export const contextExamples: { readonly [C in Context]: readonly [string, string] } = {
  military: [
    "Ethiopia *deployed* troops near the border of Eritrea.",
    "Portugal *delivered* artillery shells and drones to Ukraine.",
  ],
  intelligence: [
    "Dutch and Belgian spy chiefs *met* in Breda to compare intelligence.",
    "Estonia *expelled* two Russian diplomats for espionage.",
  ],
  executive: [
    "Peru *condemned* a decree of the Bolivian cabinet.",
    "The Israeli cabinet *rejected* an Egyptian proposal for a truce.",
  ],
  legislative: [
    "The Turkish parliament *ratified* the treaty with Finland.",
    "American senators *visited* Tbilisi to speak with Georgian lawmakers.",
  ],
  election: [
    "Brazil *condemned* Venezuela over the election.",
    "Senegal *urged* Mali to hold a referendum and to let voters decide.",
  ],
  political_institutions: [
    "Botswana *praised* Zambia for the reform of its constitution.",
    "Kenya *urged* South Sudan to draft a permanent constitution.",
  ],
  pro_democracy: [
    "Canada *called* on Myanmar to restore democracy.",
    "Taiwan *praised* Lithuania for its stand with democratic forces.",
  ],
  pro_autocracy: [
    "Ghana *condemned* the coup in Niger.",
    "France *suspended* its ties with the junta of Burkina Faso.",
  ],
  economic: ["The United States *imposed* tariffs on Brazil.", "India and Oman *signed* a trade agreement in Muscat."],
  legal: [
    "Spain *extradited* a former general to Argentina to face trial.",
    "A Belgian court *convicted* a Rwandan officer.",
  ],
  reparations: [
    "Poland *demanded* reparations from Germany.",
    "Namibia *rejected* the compensation that Germany had offered.",
  ],
  human_rights: [
    "Sweden *accused* Eritrea of torture in its camps.",
    "The Gambia *accused* Myanmar of genocide against the Rohingya.",
  ],
  rights_freedoms: [
    "Norway *condemned* Belarus for its censorship of newspapers.",
    "Denmark *urged* Egypt to respect the freedom of the press.",
  ],
  repression: [
    "Chile *condemned* Nicaragua for its crackdown on priests.",
    "Lithuania *urged* Belarus to free jailed dissidents.",
  ],
  human_security: [
    "Turkey *provided* food and tents to Sudan, where hunger is spreading.",
    "Jordan *sent* humanitarian aid to Yemen.",
  ],
  gender: [
    "Indonesia *urged* the Taliban to let girls go to school.",
    "Germany *condemned* Iran for its treatment of women.",
  ],
  lgbt: [
    "The United States *condemned* Uganda over its law against gay people.",
    "Belgium *criticised* Hungary over its ban on books with transgender characters.",
  ],
  religion_ethnicity: [
    "Pakistan *condemned* India after a mosque was torn down.",
    "Hungary *accused* Ukraine of oppressing its Hungarian minority.",
  ],
  inequality: [
    "Japan *pledged* to fight poverty in Laos.",
    "Brazil and South Africa *agreed* to work against inequality.",
  ],
  diplomatic: ["Morocco *recalled* its ambassador from Germany.", "Turkey *reopened* its embassy in Libya."],
  territory: [
    "Japan *protested* to Russia over the disputed islands.",
    "Guyana *accused* Venezuela of an attempt to redraw the border.",
  ],
  peacekeeping: [
    "Somalia *asked* Uganda to leave its peacekeepers in the country.",
    "Ireland *condemned* Israel after shells fell near peacekeepers.",
  ],
  health: ["China *donated* vaccines to Nepal.", "Cuba *sent* doctors to Honduras to help in its hospitals."],
  asylum: [
    "Mexico *granted* asylum to the former president of Bolivia.",
    "Costa Rica *gave* refuge to Nicaraguan journalists.",
  ],
  migration: ["Colombia *accused* Panama of mistreating migrants.", "Italy *urged* Tunisia to take back its migrants."],
  disasters: [
    "Greece *sent* rescuers to Turkey after the earthquake.",
    "Japan *provided* relief to Tonga after the tsunami.",
  ],
  natural_resource: [
    "Russia *stopped* gas supplies to Bulgaria.",
    "Egypt *accused* Ethiopia of filling the dam without a word.",
  ],
  environment: [
    "Vanuatu *criticised* Australia over its emissions.",
    "Singapore *urged* Indonesia to end the pollution from burning forests.",
  ],
  technology: [
    "India and Bhutan *agreed* to share data from a satellite.",
    "The Netherlands *banned* the sale of chip machines to China.",
  ],
  terrorism: [
    "Somalia *thanked* Turkey for its help against terrorism.",
    "Nigeria and Chad *agreed* to fight the extremists together.",
  ],
  cbrn: [
    "Iran and Russia *signed* an agreement on two nuclear reactors.",
    "France *accused* Syria of chemical attacks.",
  ],
  cyber: ["Albania *accused* Iran of a cyberattack.", "Costa Rica *blamed* hackers from Russia for the ransomware."],
  misinformation: [
    "Moldova *accused* Russia of disinformation.",
    "The Czech Republic *condemned* Russia for its propaganda.",
  ],
  crime: [
    "Ecuador *asked* Colombia for help against criminal gangs.",
    "Police from Ireland and Spain *met* to talk about gang murders.",
  ],
  corruption: [
    "Guatemala *accused* a Honduran minister of corruption.",
    "Swiss prosecutors *investigated* an Angolan general for bribery.",
  ],
  illegal_drugs: [
    "Jordan *accused* Syria of letting drug dealers cross the border.",
    "The Dutch navy *seized* cocaine from a Venezuelan boat.",
  ],
  trafficking: [
    "Thailand *accused* Cambodia of tolerating trafficking in workers.",
    "Egypt *urged* Libya to stop the smuggling of arms.",
  ],
};
