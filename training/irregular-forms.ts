/** Irregular forms that treebanks of a few hundred thousand words may lack: class, form, lemma. Written by hand. */

/** Verbs: lemma, past, participle. */
const verbs = `arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; befall befell befallen;
beget begot begotten; begin began begun; behold beheld beheld; bend bent bent; beset beset beset; bid bid bid; bind bound bound;
bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought;
broadcast broadcast broadcast; build built built; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn;
drink drank drunk; drive drove driven; dwell dwelt dwelt; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden;
forecast forecast forecast; foresee foresaw foreseen; foretell foretold foretold; forget forgot forgotten; forgive forgave forgiven;
forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go went gone; grind ground ground;
grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept;
kneel knelt knelt; know knew known; lay laid laid; lead led led; leap leapt leapt; leave left left; lend lent lent; let let let;
lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; offset offset offset;
outdo outdid outdone; overcome overcame overcome; overhear overheard overheard; override overrode overridden; overrun overran overrun;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid paid;
plead pled pled; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid;
rend rent rent; resell resold resold; retake retook retaken; rethink rethought rethought; rewrite rewrote rewritten; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk;
shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; sling slung slung;
smite smote smitten; sow sowed sown; speak spoke spoken; speed sped sped; spend spent spent; spill spilt spilt; spin spun spun;
split split split; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck;
sting stung stung; strike struck struck; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought;
throw threw thrown; thrust thrust thrust; tread trod trodden; undergo underwent undergone; understand understood understood;
undertake undertook undertaken; undo undid undone; unwind unwound unwound; uphold upheld upheld; upset upset upset; wake woke woken;
wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; wring wrung wrung; write wrote written`;

/** Nouns: lemma, plural. */
const nouns = `man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; wife wives;
life lives; knife knives; leaf leaves; half halves; thief thieves; shelf shelves; wolf wolves; loaf loaves; calf calves; elf elves;
crisis crises; analysis analyses; basis bases; thesis theses; hypothesis hypotheses; axis axes; oasis oases; diagnosis diagnoses;
criterion criteria; phenomenon phenomena; memorandum memoranda; referendum referenda; stratum strata; stimulus stimuli;
spokesman spokesmen; spokeswoman spokeswomen; statesman statesmen; gunman gunmen; policeman policemen; fisherman fishermen;
businessman businessmen; congressman congressmen; serviceman servicemen; clergyman clergymen; chairman chairmen; seaman seamen;
tribesman tribesmen; militiaman militiamen; coup coups; embassy embassies; troops troops; headquarters headquarters; series series;
species species; means means; aircraft aircraft; gas gases; bus buses; virus viruses; veto vetoes; hero heroes; potato potatoes;
echo echoes; embargo embargoes; tornado tornadoes; torpedo torpedoes; ally allies; treaty treaties; policy policies`;

const split = (list: string): string[][] => list.split(";").map((entry) => entry.trim().split(/\s+/));

export const irregularForms: readonly (readonly [pair: string, form: string, lemma: string])[] = [
  ...split(verbs).flatMap(([lemma, past, participle]) => [
    ["VERB VBD", past as string, lemma as string] as const,
    ["VERB VBN", participle as string, lemma as string] as const,
  ]),
  ...split(nouns).map(([lemma, plural]) => ["NOUN NNS", plural as string, lemma as string] as const),
];
