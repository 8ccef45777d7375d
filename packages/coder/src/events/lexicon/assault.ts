/** Lexicon of ASSAULT: violence. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const assault: readonly LexiconGroup[] = [
  {
    type: "ASSAULT",
    frame: "strike",
    complements: "firefight gunfight battle combat clash skirmish shootout dogfight",
    verbs: "engage",
  },
  {
    type: "ASSAULT",
    frame: "strike",
    bodily: true,
    verbs: `
      attack, assault, strike, strike {blow} at, deal {blow} to, hit, raid {village|camp|town|base|home|position},
      invade, storm, ambush, fight, fight against, battle, battle against, engage {enemy|fighter|force}, kill, wound,
      injure, maim, slaughter, massacre, murder, slay, butcher, harm, push into, counterattack, retaliate against,
      declare {war}, declare {war} on, go to war with, cross into, incur into, overpower, rout, repel, repulse,
      exterminate, annihilate, wipe out, crush, target, use {force|nuclear weapon|weapon|violence|missile} against,
      use {force|nuclear weapon|violence}, decimate, mow down, victimize, inflict {casualty|loss}, eliminate,
      neutralize, neutralise, kill off, open {front|offensive} against, mount {attack|assault|offensive|raid} on,
      launch {attack|assault|offensive|raid|incursion|invasion} against, carry out {attack|raid|assault} on,
      stage {attack|raid|ambush} on, swoop on {village|convoy|camp}, set upon, set about, charge at,
      drive back {force|troop|rebel}, beat back {attack|force|assault}, cut down {soldier|protester|fighter},
      pick off {soldier|officer}, lay into {protester|soldier}, avenge, hit back at {position|target|base},
      strike back at, cross {border} to attack, go on offensive against, wage {war} on, wage {war} against,
      make {war} on, fight {war} with,
      send {drone|missile|rocket|bomber|warplane} into,
      unleash {barrage|salvo|bombardment|missile} on,
      pour {fire|shell} into, lob {shell|mortar} into, mortar {village|town|position}`,
    nouns: `
      attack, assault, offensive, raid, invasion, incursion, fighting, battle, war, strike, killing, massacre, murder,
      hostility, ambush, military operation, ground operation, military intervention, bloodshed, counterattack,
      counteroffensive, counter-offensive, onslaught, military action, terrorist attack, terror attack, slaughter,
      atrocity, genocide, military campaign, crossfire, retaliatory strike, retaliation, armed attack, aggression,
      cross-border raid, hit-and-run attack, surprise attack, pre-emptive strike, preemptive strike, ground assault,
      ground invasion, cross-border attack, cross-border incursion, deadly attack, reprisal attack, revenge attack`,
  },
  {
    type: "ASSAULT",
    frame: "mutual",
    verbs: `
      clash, clash with, skirmish, skirmish with, exchange {fire|gunfire|shell|strike|shelling|artillery fire},
      trade {fire|blow|strike|shell|gunfire}, do {battle} with`,
    nouns: "clash, skirmish, border clash, exchange of fire, firefight, gun battle",
  },
  {
    type: "ASSAULT",
    mode: "targeted",
    frame: "act",
    bodily: true,
    verbs: `
      assassinate, gun down, execute, liquidate, poison, put to death extrajudicially,
      take out {leader|commander|chief|militant},
      kill {leader|commander|chief|general|scientist|president|minister|ambassador|journalist|activist|mastermind},
      martyr, attempt to assassinate, attempt to kill, try to kill, try to assassinate`,
    nouns: `
      assassination, targeted killing, martyrdom, assassination attempt, attempt on the life, execution-style killing,
      poisoning, slaying, extrajudicial killing`,
  },
  {
    type: "ASSAULT",
    mode: "abduct",
    frame: "act",
    bodily: true,
    verbs:
      "abduct, kidnap, hijack, hold hostage, snatch, seize {hostage|crew|worker|tourist|aid worker|girl|schoolgirl}, take {hostage|captive}, hold captive",
    nouns: "abduction, kidnapping, kidnap, hijacking, hostage taking, enforced disappearance",
  },
  {
    type: "ASSAULT",
    mode: "beat",
    frame: "act",
    bodily: true,
    verbs: `
      beat, beat up, beat to death, punch, kick, slap, club, rough up, manhandle, whip, flog, stone, bludgeon, trample,
      lynch, strangle, mistreat, brutalize, brutalise, scuffle with, brawl with, assault physically, maul, thrash`,
    nouns: "beating, flogging, physical assault, scuffle, brawl, police brutality, stoning, brutality",
  },
  {
    type: "ASSAULT",
    mode: "torture",
    frame: "act",
    bodily: true,
    verbs: "torture, waterboard, mutilate, electrocute, torment, abuse {prisoner|detainee|inmate}",
    nouns: "torture, mutilation, waterboarding, ill-treatment",
  },
  {
    type: "ASSAULT",
    mode: "sexual",
    frame: "act",
    bodily: true,
    verbs: "rape, gang-rape, molest, sexually assault, sexually abuse, enslave",
    nouns: "rape, sexual assault, sexual violence, sexual abuse, gang rape",
  },
  {
    type: "ASSAULT",
    mode: "destroy",
    frame: "act",
    bodily: true,
    verbs: `
      destroy, burn down, set {fire} to, set ablaze, set alight, torch {village|home|embassy|consulate|church|mosque},
      raze, demolish, burn {village|home|church|mosque|embassy}, wreck, damage, sink {ship|vessel|boat},
      blow up {bridge|pipeline|dam|house|building|railway}, sabotage {pipeline|plant|railway|facility}, firebomb,
      flatten, level {city|village|building|neighborhood}, arson, ram, scuttle {ship}, devastate, lay waste to,
      bulldoze,
      put {airport|refinery|airbase|port|plant|station} out of service,
      put {airport|refinery|airbase|port|plant|station} out of action,
      knock out {radar|tank|station|power station|bridge|battery|substation},
      cripple {ship|warship|tanker|vessel|plant|refinery|grid|fleet}, raze {village|town|camp|mosque|church},
      bring down {helicopter|plane|jet|drone|aircraft|airliner|bridge},
      hammer {position|target|village|town|city|base}, cleanse {village|area|town} of`,
    nouns: "destruction, arson, arson attack, firebombing, sabotage, sinking, scorched earth",
  },
  {
    type: "ASSAULT",
    mode: "primitive",
    frame: "act",
    bodily: true,
    verbs:
      "stab, hack to death, knife, behead, decapitate, crucify, spear, slash, burn alive, stab to death, slit {throat}, cut {throat}",
    nouns: "stabbing, knife attack, machete attack, beheading, decapitation, knife rampage",
  },
  {
    type: "ASSAULT",
    mode: "firearms",
    frame: "strike",
    bodily: true,
    verbs: `
      shoot, shoot at, shoot dead, shoot down, shoot to death, fire on, fire upon, fire at, open {fire} on,
      open {fire} at, open {fire}, snipe at, spray with bullets, shoot and kill, machine-gun, strafe`,
    nouns:
      "shooting, gun attack, gunfight, gunbattle, shootout, shoot-out, sniper fire, mass shooting, drive-by shooting, gunfire, small arms fire",
  },
  {
    type: "ASSAULT",
    mode: "explosives",
    frame: "strike",
    bodily: true,
    verbs: `
      bomb, blow up, detonate {bomb|car bomb|device}, set off {bomb|explosion|car bomb}, plant {bomb|mine}, mine,
      explode {bomb}, throw {grenade} at, hurl {grenade} at, lob {grenade} at, booby-trap, dynamite`,
    nouns: `
      bombing, car bombing, bomb attack, bomb blast, blast, explosion, roadside bombing, roadside bomb, grenade attack,
      truck bomb, car bomb, landmine blast, letter bomb, truck bombing, mine blast, ied attack`,
  },
  {
    type: "ASSAULT",
    mode: "suicide-attack",
    frame: "strike",
    bodily: true,
    verbs: "blow self up, blow himself up, blow herself up, blow themselves up",
    nouns: "suicide bombing, suicide attack, suicide bomb attack, suicide car bombing, suicide blast, suicide mission",
  },
  {
    type: "ASSAULT",
    mode: "aerial",
    frame: "strike",
    bodily: true,
    verbs: `
      bombard from air, carpet-bomb, shoot down {plane|jet|aircraft|helicopter|airliner|drone|balloon},
      down {plane|jet|aircraft|helicopter|drone|airliner|fighter|balloon}, dogfight with, drop {bomb|barrel bomb} on,
      bomb from air`,
    nouns: `
      airstrike, air strike, air raid, aerial bombardment, bombing raid, aerial attack, air attack, bombing campaign,
      air campaign, helicopter attack, carpet bombing, aerial bombing, downing of the plane, jet strike`,
  },
  {
    type: "ASSAULT",
    mode: "drone",
    frame: "strike",
    bodily: true,
    verbs:
      "launch {drone|drone attack|drone strike}, launch {drone} at, launch {drone} against, send {drone} against, strike with drones, launch {drone} into",
    nouns: "drone strike, drone attack, drone raid, unmanned aerial attack, uav strike, drone assault",
  },
  {
    type: "ASSAULT",
    mode: "heavy-weapons",
    frame: "strike",
    bodily: true,
    verbs: `
      shell, bombard, pound, pummel, fire {rocket|missile|shell|mortar|artillery|torpedo} at,
      use {drone|missile|rocket|munition|artillery} against,
      fire {rocket|missile|shell|mortar} into, fire {rocket|missile|shell|mortar} on, launch {missile|rocket} at,
      launch {missile|rocket} against, launch {missile|rocket} into, lob {shell|rocket|missile},
      rain {missile|rocket|shell|bomb} on, torpedo, rocket`,
    nouns: `
      shelling, bombardment, artillery fire, rocket attack, missile attack, missile strike, mortar attack, rocket fire,
      artillery attack, artillery strike, barrage, mortar fire, rocket barrage, cross-border shelling, tank fire,
      torpedo attack, cross-border fire, artillery barrage, artillery shelling, artillery bombardment,
      naval bombardment`,
  },
  {
    type: "ASSAULT",
    mode: "crowd-control",
    frame: "strike",
    bodily: true,
    verbs: `
      fire {tear gas|rubber bullet|water cannon|teargas} at, fire {tear gas|rubber bullet|teargas|gas},
      use {tear gas|water cannon|rubber bullet|pepper spray|baton|teargas|cannon},
      disperse {protester|demonstrator|crowd|rally}, teargas, tear-gas, pepper-spray, baton-charge,
      break up {protest|rally|demonstration|crowd} with, break up {protest|rally|demonstration|crowd}`,
    nouns: "tear gas, baton charge, violent crackdown, crackdown on protesters, dispersal of protesters",
    weak: true,
  },
  {
    type: "ASSAULT",
    mode: "unconventional",
    frame: "strike",
    bodily: true,
    verbs: `
      gas, nuke, use {chemical weapon|nerve agent|sarin|chlorine|poison gas} against,
      use {chemical weapon|nerve agent|sarin|chlorine} on, use {chemical weapon|nerve agent|poison gas}`,
    nouns: `
      chemical attack, gas attack, chemical weapons attack, nerve agent attack, poison gas attack, nuclear attack,
      nuclear strike, sarin attack, use of chemical weapons, biological attack`,
  },
  {
    type: "ASSAULT",
    mode: "explosives",
    frame: "strike",
    bodily: true,
    subjects: "bomb blast explosion mine device ied grenade car truck explosive",
    verbs:
      "hit, strike, tear into, rip through, go off, explode, detonate, kill, wound, damage, destroy, tear through, injure, target",
  },
  {
    type: "ASSAULT",
    mode: "heavy-weapons",
    frame: "strike",
    bodily: true,
    subjects: "rocket missile mortar shell artillery projectile katyusha warhead torpedo tank gunboat",
    verbs: `
      hit, strike, fall on, land on, land in, land near, fall near, fall in, slam into, crash into, kill, wound, damage,
      destroy, injure, rain down on, target, shell, pound`,
  },
  {
    type: "ASSAULT",
    mode: "drone",
    frame: "strike",
    bodily: true,
    subjects: "drone uav quadcopter",
    verbs: "hit, strike, kill, wound, attack, destroy, injure, target, slam into, fire on",
  },
  {
    type: "ASSAULT",
    mode: "aerial",
    frame: "strike",
    bodily: true,
    subjects: "warplane jet aircraft helicopter bomber plane airstrike",
    verbs: "hit, strike, kill, wound, attack, bomb, destroy, pound, target, fire on, raid",
  },
  {
    type: "ASSAULT",
    mode: "crowd-control",
    frame: "strike",
    verbs:
      "spray with {water cannon|water|pepper spray}, turn {water cannon|hose|fire hose} on, blast with {water cannon}, drench with {water cannon}",
  },
];
