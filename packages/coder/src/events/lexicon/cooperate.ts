/** Lexicon of COOPERATE: mutual material cooperation. Read by ../lexicon.ts. */
import type { LexiconGroup } from "./lexicon-group.ts";

export const cooperate: readonly LexiconGroup[] = [
  {
    type: "COOPERATE",
    frame: "mutual",
    verbs:
      "cooperate, cooperate with, co-operate, co-operate with, collaborate, collaborate with, coordinate with, co-ordinate with, work with, work together, work together with, work closely with, work alongside, team up, team up with, join {force|hand} with, join {force|hand}, partner with, partner, trade with, do {business} with, share {intelligence|information|technology|data|water|evidence}, exchange {prisoner|intelligence|information|goods|captive|data|delegation|student}, swap {prisoner|captive|detainee|land}, conduct {drill|exercise|patrol|manoeuvre|maneuver} with, hold {drill|exercise|manoeuvre|maneuver} with, carry out {drill|exercise|patrol} with, stage {exercise|drill} with, train with, patrol with, expand {trade|cooperation}, boost {trade|cooperation|investment}, resume {trade|cooperation|flight|export|import|service}, restore {trade|flight|cooperation}, increase {trade|cooperation|export}, launch {joint venture|project|pipeline}, build {pipeline|railway|plant|road|dam|bridge} with, invest in, follow up on, pool {resource}, jointly develop, co-develop, co-host, co-produce, cohost, continue {cooperation|trade}, coordinate {effort|action|policy|position}",
    nouns:
      "cooperation, co-operation, collaboration, joint exercise, joint drill, joint patrol, joint operation, joint venture, joint project, joint investigation, prisoner exchange, prisoner swap, exchange of prisoners, intelligence sharing, information sharing, trade, bilateral trade, border trade, military exercise with, joint maneuver, joint manoeuvre, coordination, co-ordination, joint military exercise, joint naval exercise, naval drill, joint training, economic cooperation, judicial cooperation, security cooperation, military cooperation, swap deal, teamwork, joint task force",
    weak: true,
  },
  {
    type: "COOPERATE",
    frame: "trade",
    verbs:
      "export, sell, sell {oil|gas|weapon|arm|jet|missile|grain|system|uranium|aircraft|submarine} to, import, buy, purchase, supply {gas|oil|electricity|grain|fuel|water} to, ship {grain|oil|gas|goods} to, deliver {gas|oil|system|missile|grain} to, transfer {technology}, lease {port|base|land}",
    nouns: "arms sale, export, import",
    weak: true,
  },
  {
    type: "COOPERATE",
    frame: "give",
    verbs:
      "extradite, hand over {suspect|fugitive|evidence|criminal|militant}, turn over {suspect|fugitive}, repatriate {refugee|prisoner|remains}",
    nouns: "extradition, repatriation",
    weak: true,
  },
];
