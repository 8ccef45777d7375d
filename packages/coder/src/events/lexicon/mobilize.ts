/** Lexicon of MOBILIZE: force shown, not used. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const mobilize: readonly LexiconGroup[] = [
  {
    type: "MOBILIZE",
    mode: "troops",
    frame: "face",
    verbs:
      "deploy, deploy $forces, mass $forces, amass $forces, mobilize, mobilise, mobilize $forces, mobilise $forces, send $forces, dispatch $forces, move $forces, station $forces, position $forces, redeploy $forces, reinforce {border|garrison|position|troop|presence}, call up {reservist|reserve|troop|conscript}, conscript, place on alert, put on alert, remain on alert, remain on high alert, stay on alert, keep on alert, stand on alert, go on alert, put on high alert, place on high alert, raise {alert|readiness}, conduct {exercise|drill|manoeuvre|maneuver|wargame|patrol}, hold {exercise|drill|manoeuvre|maneuver|wargame|parade}, stage {exercise|drill|manoeuvre|maneuver|show of force|parade}, carry out {exercise|drill|manoeuvre|maneuver|patrol}, launch {exercise|drill}, sail through {strait}, sail {warship|carrier|destroyer} through, transit {strait}, patrol, scramble {jet|fighter|aircraft}, fly {bomber|jet|sortie} near, build up {force|troop|presence|military}, beef up {security|force|presence|military}, bolster {force|presence|troop}, increase {presence|patrol|alert}, step up {patrol|presence|security}, encircle, surround, close in on, flex {muscle}, order {deployment|mobilization|mobilisation|general mobilization|full alert|call-up}, buzz, shadow, intercept {aircraft|jet|bomber|plane}, tighten {security}, militarize, militarise, enter {airspace|water}, violate {airspace|water}, overfly, fly over, advance on, move {artillery|armour|armor|missile|vehicle}, land {commando|troop|soldier}, fortify, rush $forces to, pour $forces into, bring in $forces, move up $forces, airlift {troop|commando|battalion}, order {troop|reservist|carrier|warship|fleet} to, sail {warship|fleet|frigate} to, steam into {strait|port}, dispatch {carrier|frigate|armada|bomber} to, fly {bomber|jet|sortie} over, declare {mobilization|mobilisation}, dig {trench} along, build {fortification} along, garrison, line up {tank|troop} along, concentrate $forces along, gather $forces along",
    nouns:
      "deployment, military exercise, military drill, naval exercise, war game, wargame, live-fire drill, live-fire exercise, mobilization, mobilisation, troop buildup, troop build-up, military buildup, military build-up, show of force, buildup of troops, troop movement, manoeuvre, maneuver, military parade, patrol, freedom of navigation operation, military presence, drill, exercise, high alert, massing of troops, incursion into airspace, troop deployment, naval deployment, military deployment, military mobilization, general mobilization, partial mobilization, call-up of reservists, force posture, amphibious exercise, air patrol, flypast, overflight of, buildup along",
    weak: true,
  },
  {
    type: "MOBILIZE",
    mode: "weapons",
    frame: "face",
    verbs:
      "fire {missile|rocket|projectile|ballistic missile|cruise missile}, launch {missile|rocket|ballistic missile|cruise missile|satellite|icbm|projectile|hypersonic missile}, test $weapon, test-fire, test-fire $weapon, test-launch, conduct {test|nuclear test|missile test|launch|nuclear detonation|missile launch|rocket launch}, carry out {test|nuclear test|missile test}, detonate {device}, deploy $weapon, station {missile|weapon}, install {missile|battery|radar|launcher|system|interceptor}, unveil {missile|weapon|drone}, enrich {uranium}, parade {missile|weapon}, activate {battery|system}, arm {missile}, restart {reactor|enrichment}, target {city} with missiles, fire {missile} into, fire {missile} over, fire {missile|rocket|projectile} toward, fire {missile|rocket|projectile} towards, fire {missile} off, fire off {missile|rocket}, lob {missile|projectile} over, deploy {missile|launcher|battery|radar|system|artillery} near, move {missile|launcher|battery} to, resume {nuclear test|missile test}, flight-test",
    nouns:
      "launch, missile test, nuclear test, missile launch, weapons test, test launch, test-firing, test launch of missile, rocket test, test-fire, ballistic missile test, arms buildup, rocket launch, satellite launch, icbm test, icbm launch, missile deployment, missile firing, underground test, hydrogen bomb test, rocket firing",
    weak: true,
  },
  {
    type: "MOBILIZE",
    mode: "police",
    frame: "face",
    verbs:
      "deploy {police|officer|policeman|riot police|security force}, send {police|officer|riot police}, station {police|officer}, dispatch {police|officer}, mobilize {police|officer}, cordon off, set up {checkpoint|roadblock|barricade}, erect {barricade|checkpoint|fence}, reinforce {police|security}, seal off, lock down, lay {siege} to",
    nouns: "police deployment, police presence, security cordon, checkpoint",
    weak: true,
  },
  {
    type: "MOBILIZE",
    mode: "militia",
    frame: "face",
    verbs:
      "mobilize {militia|volunteer}, mobilise {militia|volunteer}, arm {militia|fighter|civilian}, recruit {fighter|militant|child soldier|mercenary}, call to arms, rally {fighter}, take up {arm|weapon}, gather {fighter}",
    nouns: "call to arms, recruitment of fighters",
    weak: true,
  },
];
