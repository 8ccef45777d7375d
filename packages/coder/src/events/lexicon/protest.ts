/** Lexicon of PROTEST: dissent in the street and at the workplace. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const protest: readonly LexiconGroup[] = [
  {
    type: "PROTEST",
    mode: "demo",
    frame: "alone",
    verbs:
      "protest, protest against, demonstrate, demonstrate against, march, march against, march on, rally against, rally in, picket, take to {street}, pour into {street}, flood {street}, stage {protest|demonstration|rally|sit-in|march|vigil|uprising|mutiny|revolt|coup attempt}, hold {protest|demonstration|rally|march|vigil|sit-in}, chant, chant {slogan}, gather outside, mass outside, rise up against, rise up, camp out, dissent, converge on {square|capital|embassy|parliament|street}, protest in {street|square}, protest over, protest about, march in protest, march through, march for, parade through, rally outside, rally for {independence|peace|democracy|palestinian|right}, picket outside, camp outside, descend on {street|square|capital}, throng {street|square}, fill {street|square}, pack {street|square}, turn out in {street|protest}, assemble outside, congregate outside, demonstrate outside, demonstrate in, demonstrate for, call for {protest|demonstration|march}, call {protest|demonstration|rally|march}, organize {protest|demonstration|rally|march|vigil}, organise {protest|demonstration|rally|march|vigil}, join {protest|demonstration|rally|march}, attend {rally|demonstration|vigil}, lead {protest|march|demonstration|uprising|rally}, launch {protest|uprising|rebellion|intifada}, mount {protest|demonstration|rebellion}, wave {placard|flag|banner}, carry {placard|banner|coffin}, hold up {placard|banner}, shout {slogan}, bang {pot}, beat {pot}, form {human chain}, sit in, rise against, revolt, revolt against, rebel, rebel against, mutiny, mutiny against, keep up {protest}, continue {protest}, resume {protest}, flood onto streets, spill onto streets, come out on {street}, come out into {street}, go out into {street}",
    nouns:
      "protest, demonstration, rally, march, mass protest, street protest, protest march, sit-in, vigil, uprising, revolt, anti-government protest, mass demonstration, unrest, dissent, civil disobedience, street demonstration, anti-war protest, anti-american protest, pro-democracy protest, pro-democracy rally, student protest, mass rally, peace march, protest rally, protest movement, mutiny, insurgency, candlelight vigil, silent march, street march, picket, picket line, intifada, popular uprising, popular revolt, rebellion, protest by, protest against, protest outside, protest at, demonstration against, demonstration outside, demonstration by, rally against, rally outside, march against, wave of protest, farmers protest, opposition rally",
  },
  {
    type: "PROTEST",
    mode: "riot",
    frame: "alone",
    verbs:
      "riot, rampage, rampage through, go on rampage, loot, clash with {police}, storm {parliament|embassy|palace|consulate|building}, hurl {stone|rock|bottle|molotov cocktail|firebomb|petrol bomb|egg|brick|molotov} at, throw {stone|rock|bottle|egg|firebomb|petrol bomb|brick|molotov cocktail|shoe|paint|tomato} at, pelt, run amok, run riot, torch {car|building|shop|office|bus|tyre|police station|flag|headquarters|vehicle}, set {tire|tyre|car|bus|building|embassy|shop} on fire, burn {tire|tyre|car|flag|portrait|effigy|picture|effigy of|flag of|picture of|portrait of|bus|shop|poster}, set up {barricade|roadblock}, put up {barricade|roadblock}, erect {barricade|roadblock}, block off, scuffle with {police}, battle {police|policeman|riot police}, fight {police|riot police}, attack {police|embassy|consulate|mosque|church} with stones, ransack {embassy|shop|office|consulate}, storm into {embassy|parliament|consulate}, break into {embassy|parliament|consulate|palace}, overrun {embassy|parliament|consulate|palace}, invade {embassy|parliament}, besiege {embassy|parliament}, smash into {embassy}, vandalise {embassy|consulate}, burn down {embassy|consulate|headquarters|police station}, set {car|bus|building|embassy|shop} ablaze, set fire to {embassy|consulate|car|bus|police station|parliament}, stone {police|embassy|car|convoy|bus|soldier}, pelt with {stone|egg|rock|tomato|bottle}, lob {petrol bomb|stone} at, overturn {car|vehicle|bus}, smash {shop|car|store}, trash {shop|office}, trample {flag|portrait}, stomp on {flag|portrait}, tear up {flag|portrait}, rip up {flag}, throw {stone|rock}",
    nouns:
      "riot, rioting, violent protest, looting, rampage, mob violence, street battle, insurrection, riot in, rioting in, race riot, street fighting, street clash, mob attack, storming of the embassy, storming of parliament, storming of, ransacking of, flag burning, burning of the flag, effigy burning, stone-throwing, violent demonstration, violent unrest, food riot, prison riot, bread riot",
  },
  {
    type: "PROTEST",
    mode: "hunger",
    frame: "alone",
    verbs:
      "go on hunger strike, refuse {food}, refuse to eat, fast to death, start {hunger strike}, end {hunger strike}, fast in protest, fast against, fast for, refuse to take food, starve self, sew {lip}, begin {hunger strike}, stage {hunger strike}, declare {hunger strike}, launch {hunger strike}, continue {hunger strike}",
    nouns: "hunger strike, fast unto death, protest fast, fast against, mass hunger strike, dry hunger strike",
  },
  {
    type: "PROTEST",
    mode: "strike",
    frame: "alone",
    verbs:
      "go on strike, strike against, stage {strike|walkout|stoppage}, down {tool}, walk off {job}, walk out over, hold {strike}, begin {strike}, join {strike}, walk off, strike over, strike for, lay down {tool}, stop working, refuse to work, stay off {work}, observe {strike}, declare {strike}, announce {strike|walkout}, continue {strike}, extend {strike}, take {industrial action|strike action}, vote to strike, vote for {strike}, shut {shop|school|business} in protest, close {shop} in protest, bring {traffic|country|capital} to standstill, paralyze {transport|capital|country|city}, paralyse {transport|capital|country|city}, work to rule, go slow, launch {work stoppage|general strike}, call {strike|general strike|walkout}",
    nouns:
      "general strike, walkout, work stoppage, labor strike, labour strike, industrial action, strike by workers, nationwide strike, strike action, strike over, general stoppage, wildcat strike, shutter-down strike, transport strike, hartal, bandh, sick-out, sickout, lockout, dockers strike, teachers strike, rail strike",
  },
  {
    type: "PROTEST",
    mode: "boycott",
    frame: "act",
    verbs:
      "boycott, shun {product|goods|good|company|brand}, call {boycott} of, launch {boycott}, boycott {product|good|company|olympics|game|store|brand|election|ceremony|festival}, join {boycott} of, urge {boycott} of, organise {boycott} of, organize {boycott} of, support {boycott} of, announce {boycott} of, call for {boycott} of, avoid {product|good}",
    nouns:
      "boycott, consumer boycott, boycott of, boycott against, boycott by, boycott campaign, boycott movement, trade boycott, academic boycott, sports boycott, diplomatic boycott, olympic boycott",
  },
  {
    type: "PROTEST",
    mode: "obstruct",
    frame: "alone",
    verbs:
      "cut {road|highway|street}, block {road|highway|street|traffic|bridge|entrance|railway|railroad|intersection|motorway|border crossing|lorry|truck|convoy|airport|port|border|line|access|square|station|route|gate|entry|train|tank}, barricade, occupy {square|street|university|building|office|embassy|parliament|airport|factory|road|bridge|field|office of|station|headquarters}, blockade {road|port|parliament|border|railway|highway|square|refinery|airport|building}, chain selves to, disrupt {session|meeting|traffic|speech|summit|parade|rally|conference|visit|ceremony|election|train|flight}, obstruct {road|traffic|passage|entrance|work}, barricade {street|road|building|themselves}, erect {roadblock|barricade} on, put up {tent|barrier}, pitch {tent}, lie down in {road|street}, sit on {track|rail|road}, sit down in {street|road}, heckle {minister|president|speaker}, storm {stage|podium}, interrupt {speech|session|ceremony}, dump {manure|milk}, shut down {road|highway|airport|traffic}, cut off {road|highway}, take over {square|building|road}",
    nouns:
      "road block by protesters, roadblock by protesters, sit-down protest, blockade of the road, human chain, road blockade, roadblock, occupation of the square, occupation of the embassy, occupation of the university, blockade by farmers, blockade by truckers, border blockade by, barricade, die-in, tractor protest, convoy protest",
  },
  {
    type: "PROTEST",
    mode: "vandalize",
    frame: "act",
    verbs:
      "vandalize, vandalise, deface, ransack, smash {window|windows|statue}, topple {statue}, pull down {statue|flag|fence}, spray-paint, tear down {statue|poster|flag}, desecrate, daub, daub with paint, smear with paint, splash with paint, spray {slogan|graffiti} on, paint {slogan|swastika} on, rip down {flag|poster}, behead {statue}, defile, attack {statue|monument|cemetery}, trash, scrawl {slogan} on",
    nouns: "vandalism, desecration, defacement of, defacing of, desecration of, vandalism of, graffiti on",
    bodily: true,
  },
];
