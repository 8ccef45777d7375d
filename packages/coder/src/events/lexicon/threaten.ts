/** Lexicon of THREATEN: warning of harm. The mode comes from what is threatened. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const threaten: readonly LexiconGroup[] = [
  {
    type: "THREATEN",
    frame: "blame",
    takesDeed: true,
    verbs:
      "threaten, warn, threaten with, menace, intimidate, vow {revenge|retaliation|response|vengeance}, swear {revenge|retaliation|vengeance}, promise {revenge|retaliation|response|vengeance}, issue {threat|ultimatum|warning}, make {threat}, give {ultimatum|warning}, deliver {ultimatum|warning}, brandish {threat}, blackmail, bully, hold out {threat}, raise {specter|spectre|prospect} of, take {measure|step|action} against, reserve {right}, bare {tooth}, send {warning}, deter, put on notice, serve {notice}, draw {red line}, rattle {saber|sabre}, vow to {retaliate|avenge|respond|strike|hit back|punish|fight}, call for {attack|jihad|revenge|destruction|death}, incite",
    nouns: "threat, ultimatum, warning, intimidation, blackmail, saber-rattling, sabre-rattling, red line, deterrent",
  },
  {
    type: "THREATEN",
    mode: "violence",
    frame: "blame",
    verbs:
      "threaten {war|attack|force|strike|action|retaliation|violence|invasion|bombing|life}, threaten with {war|attack|force|strike|death|missile|violence}, declare {jihad|holy war|fatwa}, prepare to {attack|strike|invade|retaliate}",
    nouns: "threat of force, threat of war, bomb threat, death threat, threat of attack, nuclear threat",
  },
  {
    type: "THREATEN",
    mode: "restrict",
    frame: "blame",
    verbs:
      "threaten {sanction|tariff|embargo|ban|boycott|blockade|restriction|veto|penalty}, threaten with {sanction|tariff|embargo|ban|boycott|blockade|penalty|fine}",
    nouns: "threat of sanctions, sanctions threat, tariff threat",
  },
  {
    type: "THREATEN",
    mode: "relations",
    frame: "blame",
    verbs:
      "threaten {tie|relation|cooperation|withdrawal|walkout|cut|strike action|protest}, threaten with {expulsion|isolation}",
  },
];
