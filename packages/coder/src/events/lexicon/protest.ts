/** Lexicon of PROTEST: dissent in the street and at the workplace. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const protest: readonly LexiconGroup[] = [
  {
    type: "PROTEST",
    mode: "demo",
    frame: "alone",
    verbs:
      "protest, protest against, demonstrate, demonstrate against, march, march against, march on, rally against, rally in, picket, take to {street}, pour into {street}, flood {street}, stage {protest|demonstration|rally|sit-in|march|vigil}, hold {protest|demonstration|rally|march|vigil}, chant, chant {slogan}, gather outside, mass outside, rise up against, rise up, camp out, dissent, converge on {square|capital}",
    nouns:
      "protest, demonstration, rally, march, mass protest, street protest, protest march, sit-in, vigil, uprising, revolt, anti-government protest, mass demonstration, unrest, dissent, civil disobedience",
  },
  {
    type: "PROTEST",
    mode: "riot",
    frame: "alone",
    verbs:
      "riot, rampage, rampage through, go on rampage, loot, clash with {police}, storm {parliament|embassy|palace|consulate|building}, hurl {stone|rock|bottle|molotov cocktail} at, throw {stone|rock|bottle|egg} at, pelt, run amok, run riot, torch {car|building|shop|office|bus}, set {tire|tyre} on fire, burn {tire|tyre|car|flag|portrait|effigy|picture}, set up {barricade|roadblock}, put up {barricade|roadblock}, erect {barricade|roadblock}, block off",
    nouns: "riot, rioting, violent protest, looting, rampage, mob violence, street battle, insurrection",
  },
  {
    type: "PROTEST",
    mode: "strike",
    frame: "alone",
    verbs:
      "go on strike, strike against, stage {strike|walkout|stoppage}, call {strike}, down {tool}, walk off {job}, walk out over, hold {strike}, begin {strike}, join {strike}, stop {work}",
    nouns:
      "general strike, walkout, work stoppage, labor strike, labour strike, industrial action, strike by workers, nationwide strike",
  },
  {
    type: "PROTEST",
    mode: "hunger",
    frame: "alone",
    verbs: "go on hunger strike, refuse {food}, refuse to eat, fast to death",
    nouns: "hunger strike, fast unto death",
  },
  {
    type: "PROTEST",
    mode: "boycott",
    frame: "act",
    verbs: "boycott, shun {product|goods|good}, call {boycott} of, launch {boycott}",
    nouns: "boycott, consumer boycott",
  },
  {
    type: "PROTEST",
    mode: "obstruct",
    frame: "alone",
    verbs:
      "cut {road|highway|street}, block {road|highway|street|traffic|bridge|entrance|railway|railroad|intersection|motorway}, barricade, occupy {square|street|university|building|office}, blockade {road|port|parliament}, chain selves to, disrupt {session|meeting|traffic|speech}, obstruct {road|traffic|passage}",
    nouns: "road block by protesters, roadblock by protesters, sit-down protest, blockade of the road, human chain",
  },
  {
    type: "PROTEST",
    mode: "vandalize",
    frame: "act",
    verbs:
      "vandalize, vandalise, deface, ransack, smash {window}, topple {statue}, pull down {statue}, spray-paint, tear down {statue|poster}, desecrate",
    nouns: "vandalism, desecration",
    bodily: true,
  },
];
