/** Lexicon of THREATEN: warning of harm. The mode comes from what is threatened. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const threaten: readonly LexiconGroup[] = [
  {
    type: "THREATEN",
    frame: "blame",
    takesDeed: true,
    verbs: `
      threaten, warn, threaten with, menace, intimidate,
      vow {blow|revenge|retaliation|response|vengeance|punishment|reprisal|payback|retribution|war|consequence|harsh response|crushing response|blood|never},
      swear {revenge|retaliation|vengeance|retribution|vengeance on},
      promise {revenge|retaliation|response|vengeance|punishment|reprisal|retribution|payback|crushing response|consequence},
      issue {threat|ultimatum|warning|veiled threat|stern warning|death threat|fresh threat},
      make {threat|veiled threat|bomb threat|death threat|pay}, give {ultimatum|warning|deadline},
      deliver {ultimatum|warning}, brandish {threat|weapon|sword|missile|nuclear threat|tariff}, blackmail, bully,
      hold out {threat}, raise {specter|spectre|prospect} of, take {measure|step|action} against, reserve {right},
      bare {tooth}, send {warning}, deter, put on notice, serve {notice}, rattle {saber|sabre},
      vow to {retaliate|avenge|respond|strike|hit back|punish|fight|annihilate|destroy|crush|eliminate|retake|wipe|resist|expel|close|cut|sever|impose},
      call for {attack|jihad|revenge|destruction|death|bloodshed|annihilation|holy war|massacre|killing|bombing|strike on|invasion|war},
      incite, put {pistol} to head of, hold {gun} to head of, give {deadline|notice} to, set {deadline|ultimatum} for,
      set {ultimatum|red line}, impose {deadline|ultimatum} on, serve {ultimatum|warning} on, present {ultimatum} to,
      send {ultimatum|threat|message} of, hand {ultimatum} to, fire {warning} at, sound {warning} to,
      sound {alarm} over, repeat {threat|warning}, renew {threat|warning}, reiterate {threat|warning}, hurl {threat} at,
      level {threat} at, direct {threat} at, trade {threat} with, exchange {threat} with, utter {threat},
      voice {threat}, back {threat}, pledge {revenge|retaliation|response|vengeance|retribution|reprisal},
      hint at {retaliation|force|sanction|war|strike|response},
      warn of {war|retaliation|consequence|response|reprisal|sanction|strike|attack|escalation|counter-measure},
      warn against {attack|interference|move|intervention|invasion|aggression|violation|strike|support|sending|visit|supplying|provocation},
      warn to {leave|stop|withdraw}, warn off, caution against {attack|move|intervention|interference},
      put in crosshairs, wield {threat}, hold {threat} over, dangle {threat} over, raise {stake|threat},
      lay down {red line}, cross swords with, shake {saber|sabre|sword} at, beat {drum|war drum},
      raise {spectre|prospect|possibility} of war, declare {readiness} for war, leave {option} on table,
      keep {option} on table, reserve {right} to retaliate, weigh {sanction|strike|retaliation|tariff|military action},
      mull {sanction|strike|retaliation|tariff|ban|expulsion}, plot {revenge|attack on},
      threaten to {invade|attack|bomb|close|cut|withdraw}, promise to {retaliate|punish|respond|avenge},
      urge {attack|violence|killing|war}, preach {hate|jihad|violence}`,
    nouns: `
      threat, ultimatum, warning, intimidation, blackmail, saber-rattling, sabre-rattling, red line, deterrent,
      threat to, threat against, threat by, threat of, warning to, warning against, warning from, warning by,
      ultimatum to, ultimatum from, ultimatum by, veiled threat, war talk, brinkmanship, brinksmanship, war of nerves,
      blackmailing of, bullying of, intimidation of, vow of revenge, vow of retaliation, war cry, threat of retaliation,
      threat of attack on, threat of invasion, invasion threat, threat of violence, threat of expulsion,
      expulsion threat, retaliation threat, threat to withdraw, threat to invade, threat to retaliate, threat to use,
      threat to close, threat to cut, gunboat diplomacy, incitement, incitement to`,
  },
  {
    type: "THREATEN",
    mode: "violence",
    frame: "blame",
    verbs: `
      threaten {war|attack|force|strike|action|retaliation|violence|invasion|bombing|life|bloodshed|destruction|annihilation|military action|air strike|airstrike|nuclear strike|nuclear war|military intervention|intervention|assault|revenge|reprisal|hell|offensive|blood|killing|assassination|punishment|to attack|to kill},
      threaten with {war|attack|force|strike|death|missile|violence|destruction|annihilation|retaliation|invasion|nuclear weapon|air strike|bombing|assassination|military action},
      declare {jihad|holy war|fatwa|vendetta}, prepare to {attack|strike|invade|retaliate|bomb|fight|avenge},
      call {jihad|holy war}, proclaim {jihad|holy war}, put {bounty|price} on, offer {bounty} for, place {bounty} on,
      prepare for {war|battle|attack|invasion|strike}, draw {sword}, promise {bloodshed|fire}`,
    nouns: `
      threat of force, threat of war, bomb threat, death threat, threat of attack, nuclear threat,
      threat of military action, threat of war against, threat of strikes, threat of airstrikes, threat of annihilation,
      threat of a nuclear strike, threat of nuclear war, threat of terrorism, threat of assassination, call to jihad,
      call for jihad, fatwa against, terror threat, terrorist threat, military threat, missile threat`,
  },
  {
    type: "THREATEN",
    mode: "restrict",
    frame: "blame",
    verbs: `
      threaten {sanction|tariff|embargo|ban|boycott|blockade|restriction|veto|penalty|duty|levy|quota|travel ban|visa ban|trade war|blacklist|closure|curfew|crackdown|economic sanction|tougher sanction|countermeasure|counter-measure|lockdown|import ban|export ban|fine|lawsuit},
      threaten with {sanction|tariff|embargo|ban|boycott|blockade|penalty|fine|blacklisting|duty|curfew|blacklist|restriction|lawsuit|economic sanction|tougher sanction|new sanction}`,
    nouns: `
      threat of sanctions, sanctions threat, tariff threat, threat of tariffs, threat of an embargo,
      threat of new sanctions, threat of a blockade, threat of a ban, blockade threat, embargo threat,
      threat of economic sanctions, threat of a trade war, threat of fines`,
  },
  {
    type: "THREATEN",
    mode: "relations",
    frame: "blame",
    verbs: `
      threaten {tie|relation|cooperation|withdrawal|walkout|cut|strike action|protest|rupture|break|boycott of|recall|downgrade|cancellation|exit|departure|pull-out|pullout|suspension|break-up|breakup},
      threaten with {expulsion|isolation|suspension|exclusion|recall}`,
    nouns:
      "threat of a boycott, boycott threat, veto threat, threat to sever, threat to boycott, walkout threat, strike threat, exit threat",
  },
];
