/**
 * Cases of prospects: marked text (events/marked.cases.ts) → `firmness TYPE ACTOR>RECIPIENT due`, several by `; `, none by an empty
 * string. Published 2020-07-20.
 */
export const prospectCases: readonly (readonly [text: string, prospects: string])[] = [
  [
    "[The prime minister|IRQ:p] is expected to visit <Iran|IRN> {on Tuesday|2020-07-21}.",
    "expected CONSULT IRQ>IRN 2020-07-21",
  ],
  [
    "[The minister|EGY:p] is scheduled to meet [his Sudanese counterpart|SDN:p] {on Friday|2020-07-24}.",
    "scheduled CONSULT EGY+SDN> 2020-07-24",
  ],
  ["[Modi|IND:p] is likely to visit <Dhaka|BGD>.", "likely CONSULT IND>BGD -"],
  ["[Duterte|PHL:p] may visit <Beijing|CHN> {in August|2020-08-10}.", "possible CONSULT PHL>CHN 2020-08-10"],
  [
    "[Serbia|SRB] and [Kosovo|XKX] will sign an agreement {on Saturday|2020-07-25}.",
    "scheduled AGREE SRB+XKX> 2020-07-25",
  ],
  ["[Greece|GRC] and [Turkey|TUR] will resume talks.", "expected CONSULT GRC+TUR> -"],
  ["[Norway|NOR] pledged to send vaccines to [Ghana|GHA] {in August|2020-08-01}.", "promised AID NOR>GHA 2020-08-01"],
  ["[The United States|USA] agreed to lift sanctions on [Sudan|SDN].", "promised CONCEDE USA>SDN -"],
  ["[North Korea|PRK] threatened to attack [the South|KOR].", "promised ASSAULT PRK>KOR -"],
  ["[South Korea|KOR] would attack [the North|PRK] if it fired.", "conditional ASSAULT KOR>PRK -"],
  ["[Macron|FRA:p]'s planned visit to <Beirut|LBN> drew protests.", "scheduled CONSULT FRA>LBN -"],
  ["Security was tight ahead of [Putin|RUS:p]'s visit to <Ankara|TUR>.", "scheduled CONSULT RUS>TUR -"],
  ["The visit of [Xi|CHN:p] to <Tokyo|JPN> was postponed.", "scheduled CONSULT CHN>JPN -"],
  ["It remains to be seen whether [the two sides|ISR+PSE] will resume talks.", "question CONSULT ISR+PSE> -"],
  ["It is unclear whether [Iran|IRN] will attend.", "question - IRN> -"],
  ["Whether [Kenya|KEN] signs is not known.", ""],
  ["[Russia|RUS] visited nobody.", ""],
  ["[Modi|IND:p] met [Oli|NPL:p] {on Sunday|2020-07-19}.", ""],
  ["[Modi|IND:p] was expected to visit <Nepal|NPL> {on Sunday|2020-07-12}.", ""],
  ["[India|IND] did not attack [Nepal|NPL].", ""],
  ["[Paris|FRA] wants [Mali|MLI] to hold talks.", ""],
  ["[The minister|CHN:p] cancelled a visit to <Stockholm|SWE>.", ""],
];
