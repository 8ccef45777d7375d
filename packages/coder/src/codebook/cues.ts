/**
 * Cues: words by which an article says that someone says, thinks, feels or means something, each with how the content
 * stands to it (frames), what the speaker does with the content (stance), and the shade the writer gives it (colour).
 * Classes after PolNeAR (Newell, Margolin and Ruths 2018: statements, beliefs, intentions, feelings), FactBank's source-introducing
 * predicates (Saurí and Pustejovsky 2009) and Levin (1993, §29, §37–38); the lists are ours.
 */

export const cueColours = [
  "neutral",
  "claimed",
  "insisted",
  "admitted",
  "revealed",
  "stressed",
  "argued",
  "warned",
  "threatened",
  "demanded",
  "promised",
  "refused",
  "denied",
  "doubted",
  "accused",
  "criticized",
  "praised",
  "supported",
  "opposed",
  "expected",
  "hoped",
  "feared",
  "believed",
  "wanted",
  "planned",
  "felt",
  "shown",
  "seemed",
  "asked",
  "joked",
] as const;
export type CueColour = (typeof cueColours)[number];

/**
 * How the content stands to the cue. `clause`: a clause, with "that" or without; `quote`: words in quotation marks;
 * `infinitive`: to do; `object`: a noun phrase; `as`: an object and what it is said to be; `hearer`: the object hears it,
 * the content follows as a clause or infinitive; `passive`: only "is expected to", with no one said to expect.
 * `in`, `of`, `for` …: what follows that preposition.
 */
export const cueFrames = [
  "clause",
  "quote",
  "infinitive",
  "object",
  "as",
  "hearer",
  "passive",
  "about",
  "against",
  "at",
  "for",
  "from",
  "in",
  "of",
  "on",
  "over",
  "to",
  "upon",
  "with",
] as const;
export type CueFrame = (typeof cueFrames)[number];

export const cueKinds = ["speech", "thought", "feeling", "intention", "evidence", "appearance"] as const;
export type CueKind = (typeof cueKinds)[number];

export type CueStance = "states" | "denies" | "doubts";

export interface Cue {
  /** Lemma, with its particle where it has one: "point out". */
  readonly lemma: string;
  readonly part: "verb" | "noun" | "adjective";
  readonly kind: CueKind;
  readonly colour: CueColour;
  readonly stance: CueStance;
  readonly frames: readonly CueFrame[];
}

/** kind · colour · stance · frames (c clause, q quote, i infinitive, o object, a as, h hearer, p passive only; +prepositions) · lemmas. */
type Group = readonly [CueKind, CueColour, CueStance, string, string];

const letters: Readonly<Record<string, CueFrame>> = {
  c: "clause",
  q: "quote",
  i: "infinitive",
  o: "object",
  a: "as",
  h: "hearer",
  p: "passive",
};

const verbGroups: readonly Group[] = [
  [
    "speech",
    "neutral",
    "states",
    "cqo",
    "say write report announce state note remark observe add tweet post mention reiterate repeat recount relate",
  ],
  ["speech", "neutral", "states", "cqoh", "tell"],
  ["speech", "neutral", "states", "cqh", "inform notify advise brief email text phone"],
  [
    "speech",
    "neutral",
    "states",
    "cqo",
    "explain clarify elaborate specify describe_how spell_out outline detail summarize summarise",
  ],
  [
    "speech",
    "neutral",
    "states",
    "q",
    "continue go_on begin start conclude read recite interject chime_in intone utter blog message",
  ],
  [
    "speech",
    "neutral",
    "states",
    "cq",
    "comment reply respond answer retort counter interpose respond_back fire_back shoot_back hit_back",
  ],
  ["speech", "neutral", "states", "co", "recall relay convey disclose_how quote cite publish broadcast"],
  ["speech", "neutral", "states", "+about+of", "speak talk"],
  ["speech", "neutral", "states", "+to", "refer allude"],
  [
    "speech",
    "neutral",
    "states",
    "o",
    "discuss mention address reference invoke echo list name voice express issue deliver",
  ],
  [
    "speech",
    "neutral",
    "states",
    "a",
    "describe characterize characterise depict portray label dub term brand call define paint cast regard_as bill style deem designate",
  ],
  ["speech", "neutral", "states", "o+for", "explain_away"],
  ["speech", "neutral", "states", "cq", "testify recount attest swear opine muse comment_on remark_on"],
  ["speech", "neutral", "states", "c+on", "rule decree"],
  ["speech", "claimed", "states", "cqoi", "claim"],
  [
    "speech",
    "claimed",
    "states",
    "cqo",
    "allege purport profess boast brag contend posit speculate hint intimate imply insinuate rumor rumour",
  ],
  [
    "speech",
    "insisted",
    "states",
    "cqo",
    "insist maintain assert affirm reaffirm aver avow declare proclaim pronounce contend",
  ],
  ["speech", "insisted", "states", "cqo+on", "insist"],
  [
    "speech",
    "stressed",
    "states",
    "cqo",
    "stress emphasize emphasise underline underscore highlight point_out reiterate restate",
  ],
  ["speech", "stressed", "states", "+to", "point"],
  ["speech", "admitted", "states", "cqo", "admit acknowledge concede confess own_up accept grant allow"],
  ["speech", "admitted", "states", "+to", "admit confess"],
  ["speech", "revealed", "states", "cqo", "reveal disclose confirm divulge confide leak let_slip unveil"],
  ["speech", "argued", "states", "cqo", "argue reason suggest propose posit postulate theorize theorise"],
  ["speech", "argued", "states", "+for+against", "argue advocate"],
  ["speech", "argued", "states", "o", "advocate defend justify promote tout champion"],
  ["speech", "warned", "states", "cqh+of+against+about", "warn caution alert"],
  ["speech", "warned", "states", "cq", "predict forecast prophesy foretell project anticipate foresee"],
  ["speech", "warned", "states", "o", "predict forecast project foresee anticipate"],
  ["speech", "threatened", "states", "ico", "threaten"],
  ["speech", "promised", "states", "icqo", "promise pledge vow guarantee assure undertake offer"],
  ["speech", "promised", "states", "hc", "assure reassure"],
  ["speech", "promised", "states", "i", "swear commit agree"],
  ["speech", "promised", "states", "c", "agree concur"],
  ["speech", "promised", "states", "+on+to+with", "agree"],
  [
    "speech",
    "demanded",
    "states",
    "ih",
    "urge exhort implore beg entreat instruct order direct command ask press encourage advise invite call_on appeal_to",
  ],
  ["speech", "demanded", "states", "co", "demand urge recommend request propose order stipulate require decree"],
  ["speech", "demanded", "states", "i", "demand request plead"],
  ["speech", "demanded", "states", "+for", "call push press plead appeal ask lobby campaign"],
  ["speech", "demanded", "states", "+on+upon", "call"],
  ["speech", "asked", "states", "cqoh", "ask"],
  ["speech", "asked", "states", "cq", "inquire enquire wonder query"],
  ["speech", "asked", "states", "+about+for", "ask inquire"],
  ["speech", "refused", "states", "i", "refuse decline"],
  ["speech", "refused", "states", "o", "refuse decline rebuff"],
  ["speech", "denied", "denies", "cqo", "deny refute dispute rebut disavow disclaim contradict debunk"],
  [
    "speech",
    "denied",
    "denies",
    "o",
    "reject dismiss repudiate renounce discount downplay play_down brush_off shrug_off brush_aside rule_out deny",
  ],
  ["speech", "denied", "denies", "c", "rule_out"],
  ["speech", "denied", "denies", "+with", "disagree"],
  ["speech", "doubted", "doubts", "co", "doubt question query contest challenge call_into_question throw_into_doubt"],
  ["speech", "doubted", "doubts", "c", "disbelieve mistrust"],
  ["speech", "accused", "states", "o", "accuse blame fault charge implicate indict impugn"],
  ["speech", "accused", "states", "c", "charge"],
  [
    "speech",
    "criticized",
    "states",
    "o",
    "criticize criticise condemn denounce decry slam blast attack assail lambast lambaste deplore lament bemoan mock ridicule deride disparage rebuke chide chastise berate scold censure castigate vilify excoriate savage pan pillory belittle reproach reprimand admonish fault bash scorn",
  ],
  [
    "speech",
    "criticized",
    "states",
    "cq",
    "complain lament fume scoff sneer quip_back grumble protest object deplore regret",
  ],
  ["speech", "criticized", "states", "+about+of", "complain grumble"],
  ["speech", "criticized", "states", "+against+at", "rail protest lash_out inveigh"],
  ["speech", "criticized", "states", "+to", "object"],
  [
    "speech",
    "praised",
    "states",
    "o",
    "praise hail applaud commend laud extol salute celebrate welcome thank congratulate compliment credit honor honour endorse_as",
  ],
  ["speech", "praised", "states", "cq", "marvel enthuse gush rejoice"],
  ["speech", "praised", "states", "+for", "apologize apologise thank vouch"],
  ["speech", "joked", "states", "cqo", "joke quip jest tease deadpan crack"],
  [
    "speech",
    "neutral",
    "states",
    "q",
    "shout yell scream cry cry_out exclaim whisper murmur mutter mumble chant sing laugh smile sigh nod growl snap bark thunder gasp grin",
  ],
  ["speech", "neutral", "states", "o", "chant shout"],
  ["speech", "neutral", "states", "a+to", "liken compare"],
  ["speech", "supported", "states", "o", "endorse back support embrace favor favour second uphold"],
  ["speech", "opposed", "denies", "o", "oppose resist"],
  ["thought", "believed", "states", "cqoi", "believe"],
  [
    "thought",
    "believed",
    "states",
    "cq",
    "think suppose assume presume reckon figure guess suspect imagine conclude infer deduce surmise gather judge maintain hold_that understand know realize realise recognize recognise remember learn determine calculate estimate conjecture",
  ],
  [
    "thought",
    "believed",
    "states",
    "o",
    "estimate reckon conclude envision envisage contemplate remember recognize recognise",
  ],
  ["thought", "believed", "states", "a", "consider regard view see deem judge rate perceive treat interpret"],
  ["thought", "believed", "states", "+of+about", "think"],
  [
    "thought",
    "expected",
    "states",
    "p",
    "expect believe think say report know allege rumor rumour suppose presume consider deem understand estimate reckon project poise slate tip assume feel regard schedule",
  ],
  ["thought", "expected", "states", "co", "expect"],
  ["thought", "expected", "states", "i", "expect"],
  ["feeling", "hoped", "states", "cqi", "hope"],
  ["feeling", "hoped", "states", "+for", "hope long wish yearn"],
  ["feeling", "hoped", "states", "c", "wish dream pray"],
  ["feeling", "feared", "states", "cqo", "fear worry dread"],
  ["feeling", "feared", "states", "+about", "worry fret"],
  ["feeling", "felt", "states", "c", "feel sense"],
  ["feeling", "felt", "states", "o", "resent regret relish admire appreciate envy"],
  ["intention", "wanted", "states", "io", "want prefer"],
  ["intention", "wanted", "states", "i", "seek desire aspire long"],
  ["intention", "planned", "states", "i", "plan intend aim resolve decide"],
  ["intention", "planned", "states", "c", "decide resolve"],
  ["intention", "planned", "states", "o", "consider propose weigh mull ponder contemplate"],
  ["intention", "planned", "states", "+against", "decide"],
  ["evidence", "shown", "states", "co", "show suggest indicate find demonstrate illustrate prove reflect signal"],
  ["evidence", "shown", "states", "c", "mean discover establish conclude"],
  ["appearance", "seemed", "states", "ic", "seem appear"],
  ["appearance", "seemed", "states", "i", "sound look"],
];

const nounGroups: readonly Group[] = [
  [
    "speech",
    "neutral",
    "states",
    "cqi+of+on+about",
    "statement remark comment announcement declaration message mention reference account description testimony explanation answer reply response speech tweet post",
  ],
  ["speech", "neutral", "states", "cq", "word report news rumor rumour communique communiqué dispatch"],
  [
    "speech",
    "claimed",
    "states",
    "ci+of+about",
    "claim allegation assertion contention boast hint suggestion insinuation speculation narrative",
  ],
  ["speech", "argued", "states", "ci+for+against", "argument case proposal thesis reasoning point"],
  ["speech", "warned", "states", "ci+of+about+against", "warning caution prediction forecast prophecy"],
  ["speech", "threatened", "states", "ci+of", "threat"],
  ["speech", "promised", "states", "ci+of", "promise pledge vow commitment guarantee assurance offer"],
  ["speech", "demanded", "states", "ci+for", "demand call request appeal plea recommendation order instruction advice"],
  ["speech", "asked", "states", "c+about", "question inquiry"],
  ["speech", "accused", "states", "ci+of+against", "accusation charge"],
  ["speech", "criticized", "states", "c+of+about", "criticism condemnation complaint denunciation protest critique"],
  ["speech", "praised", "states", "+for+of", "praise"],
  ["speech", "admitted", "states", "c+of", "admission acknowledgement acknowledgment confession"],
  ["speech", "revealed", "states", "c+of", "confirmation revelation disclosure"],
  ["speech", "denied", "denies", "c+of", "denial rejection"],
  ["speech", "insisted", "states", "c+on", "insistence"],
  [
    "thought",
    "believed",
    "states",
    "c+of+about",
    "belief view opinion idea notion impression assumption conclusion understanding perception theory conviction sense assessment",
  ],
  ["thought", "doubted", "doubts", "c+about", "doubt skepticism scepticism"],
  ["feeling", "hoped", "states", "ci+for+of", "hope expectation wish desire"],
  ["feeling", "feared", "states", "c+of+about+over", "fear concern worry anxiety"],
  ["feeling", "opposed", "denies", "+to", "opposition"],
  ["feeling", "supported", "states", "+for", "support backing"],
  ["intention", "planned", "states", "i", "plan intention decision intent willingness readiness determination"],
  ["intention", "refused", "states", "i", "refusal"],
  ["evidence", "shown", "states", "c", "evidence sign indication proof finding"],
];

const adjectiveGroups: readonly Group[] = [
  ["thought", "believed", "states", "c+of+about", "sure certain confident convinced aware positive adamant"],
  ["thought", "doubted", "doubts", "c+of+about", "skeptical sceptical doubtful unconvinced unsure uncertain dubious"],
  ["feeling", "hoped", "states", "c+about", "hopeful optimistic"],
  ["feeling", "feared", "states", "c+about+of", "worried concerned afraid fearful anxious wary alarmed nervous"],
  [
    "feeling",
    "felt",
    "states",
    "c+of+about+with",
    "proud glad happy sorry disappointed angry pleased grateful unhappy dismayed outraged surprised",
  ],
  ["feeling", "criticized", "states", "+of", "critical dismissive"],
  ["feeling", "supported", "states", "+of", "supportive"],
  ["intention", "wanted", "states", "i", "eager keen willing ready reluctant determined prepared unwilling anxious"],
  ["speech", "insisted", "states", "c", "clear emphatic explicit"],
];

const readFrames = (notation: string): readonly CueFrame[] => {
  const [first = "", ...prepositions] = notation.split("+");
  return [...[...first].map((letter) => letters[letter] as CueFrame), ...(prepositions as CueFrame[])];
};

const readGroups = (part: Cue["part"], groups: readonly Group[]): Cue[] =>
  groups.flatMap(([kind, colour, stance, frames, lemmas]) =>
    lemmas.split(" ").map((lemma) => ({
      lemma: lemma.replaceAll("_", " "),
      part,
      kind,
      colour,
      stance,
      frames: readFrames(frames),
    })),
  );

/** Every cue; a lemma may stand in several rows with different frames. */
export const cues: readonly Cue[] = [
  ...readGroups("verb", verbGroups),
  ...readGroups("noun", nounGroups),
  ...readGroups("adjective", adjectiveGroups),
];
