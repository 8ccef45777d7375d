/**
 * Traps: words of conflict and cooperation that are no politics. In: a scene and a trigger. Out: the rule that rejects it, or null.
 */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { caseOf, isSeeming, isVerb, subjectOf } from "./grammar.ts";
import { obliquesOf } from "./obliques.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Sport: one strong word, or two of the weak ones, in the sentence. */
const sport = set(
  "goalkeeper striker midfielder quarterfinal semifinal quarter-final semi-final playoff penalty-shootout touchdown inning innings wicket " +
    "batsman bowler fullback quarterback hat-trick matchday football soccer basketball cricket rugby tennis hockey baseball volleyball " +
    "golf wimbledon uefa fifa nba nfl mlb premiership championship grand-slam derby relegation league fixture half-time halftime baseline referee relay backhand forehand midfield matchwinner",
);
const sportWeak = set(
  "match game goal cup team coach player fan fans club season score scored win beat beaten final title tournament squad stadium champion champions medal race racing victory defeat points qualifier olympics group draw penalty whistle opener",
);

/** Markets and money: the words that rally, retreat and attack there. */
const market = set(
  "stock share index futures yield bond equity benchmark nasdaq ftse dow nikkei crude commodity investor trader bourse currency forex rupee euro yen sterling bitcoin earnings lira rouble ruble peso price inflation population temperature glacier",
);
const marketVerbs = set("retreat rally attack strike hit fall boost ease support back lift pound shed advance rebound");

/** What strikes, kills and destroys without meaning to: weather, disease, accidents. */
const mishaps = set(
  "earthquake quake aftershock rain rainfall downpour storm thunderstorm sandstorm typhoon hurricane cyclone tornado flood flooding drought " +
    "wildfire fire blaze inferno lightning locust virus disease illness sickness cancer cholera malaria ebola epidemic pandemic outbreak landslide " +
    "mudslide avalanche tsunami eruption volcano wave heatwave snow snowstorm blizzard frost wind fog famine hunger crash accident collision " +
    "derailment stampede stroke recession inflation slump shortage blackout pest plague bear shark elephant tiger crocodile",
);

/** What one is bombarded with that hurts nobody. */
const words = set(
  "question request query letter email message call complaint criticism praise advice offer invitation goal",
);

/** What is surrendered or shot down in play and in talk alone. */
const figures = set(
  "lead gain advantage hope dream chord balance nerve pose note medal record title career gold ice table heart audience",
);

/** Films, books and games. */
const fiction = set(
  "film movie novel episode sequel screenplay videogame album song box-office actor actress director thriller drama series",
);

/** Things that can be harmed, though no actor is named. */
const bodies = set(
  "person people man woman child girl boy civilian soldier troop officer policeman policewoman guard worker villager resident protester demonstrator " +
    "rebel militant fighter insurgent terrorist gunman leader commander general minister president official journalist reporter activist lawmaker " +
    "politician judge priest monk pilgrim student teacher doctor tourist passenger driver crew sailor pilot fisherman migrant refugee hostage prisoner " +
    "base camp post outpost checkpoint position convoy vehicle tank truck car bus ship vessel boat tanker warship plane aircraft jet helicopter airport " +
    "airbase airfield port harbour harbor embassy consulate mission compound headquarters building house home hospital clinic school university mosque church temple shrine " +
    "synagogue market village town city capital province district area territory island border base facility plant refinery pipeline station barracks " +
    "target targets bridge road site depot warehouse factory reactor dam infrastructure field rig bunker tunnel launcher battery radar network grid " +
    "bazaar hotel restaurant mall shop office parliament palace ministry court prison jail farm farmland settlement neighborhood neighbourhood suburb " +
    "stronghold hideout line frontline installation arsenal missile drone brigade unit force army navy police militia crowd supporter member citizen " +
    "national life scientist engineer aide envoy diplomat ambassador brother son wife family victim inmate detainee captive patrol delegation",
);

/** Heads of an object that is an idea: an attack on them is an argument. */
const ideas = set(
  "proposal plan idea policy decision bill law budget reform claim argument report record view notion theory theme question issue problem deal agreement " +
    "motion speech comment remark statement article book film song poverty inflation corruption unemployment deficit crisis disease virus pandemic cancer " +
    "hunger obesity crime drug addiction climate pollution wildfire fire flood blaze bureaucracy monopoly legacy reputation credibility consensus project",
);

/** "3-1": a score, where one word of sport stands beside it. */
const hasScore = (language: Language, first: number, last: number): boolean => {
  for (let t = first; t + 2 <= last; t++) {
    const digits = (k: number): boolean => /^\d{1,2}$/.test(language.form[k] as string);
    if (/^\d{1,2}[-–]\d{1,2}$/.test(language.form[t] as string)) return true;
    if (digits(t) && /^[-–]$/.test(language.form[t + 1] as string) && digits(t + 2)) return true;
  }
  return false;
};

const count = (language: Language, from: number, to: number, words: ReadonlySet<string>, enough: number): boolean => {
  let found = 0;
  for (let t = from; t <= to; t++) {
    if (words.has(language.lemma[t] as string) || words.has((language.form[t] as string).toLowerCase())) {
      found++;
      if (found >= enough) return true;
    }
  }
  return false;
};

/** Sentences of sport, by index; found once an article. */
export const sportSentences = (language: Language): ReadonlySet<number> => {
  const found = new Set<number>();
  language.sentences.forEach(({ first, last }, k) => {
    if (count(language, first, last, sport, 1) && count(language, first, last, sportWeak, 1)) found.add(k);
    else if (hasScore(language, first, last) && count(language, first, last, sportWeak, 1)) found.add(k);
    else if (count(language, first, last, sport, 2) || count(language, first, last, sportWeak, 4)) found.add(k);
  });
  return found;
};

/** "declined to comment", "refused to be named": silence towards the press is no refusal of another party. */
const silent = set("comment elaborate identify name disclose specify confirm quote attribute give answer");

const isSilence = ({ language }: Scene, { entry, deed, token, object }: Trigger): boolean => {
  if (entry.type === "REJECT")
    return deed !== null && deed.entry === null && silent.has(language.lemma[deed.token] as string);
  // "requested anonymity", "insisted on anonymity"
  return (
    entry.type === "REQUEST" &&
    [object, ...dependentsOf(language, token)].some((t) => t > token && language.lemma[t] === "anonymity")
  );
};

/** A word of a set as a phrase's head, or as what its head is a swarm, a wave or a case of. */
const heads = (language: Language, token: number, wanted: ReadonlySet<string>): boolean =>
  wanted.has(language.lemma[token] as string) ||
  wanted.has((language.form[token] as string).toLowerCase().replace(/s$/, "")) ||
  dependentsOf(language, token).some(
    (d) =>
      wanted.has((language.form[d] as string).toLowerCase()) ||
      (wanted.has(language.lemma[d] as string) && (d < token || caseOf(language, d) === "of")),
  );

/** "killed in a crash", "hit by drought", "surrendered to illness", "an earthquake struck". */
const isMishap = (scene: Scene, verb: number, subject: number): boolean =>
  (subject >= 0 && heads(scene.language, subject, mishaps)) ||
  ["by", "in", "to"].some((word) =>
    obliquesOf(scene, [verb], word, verb).some((noun) => heads(scene.language, noun, mishaps)),
  );

/** "In the novel, X invades Y", "the movie tells of a kidnapping". */
const isTold = (language: Language, token: number): boolean => {
  let t = token;
  for (let i = 0; i < 4 && t >= 0; i++) {
    for (const d of dependentsOf(language, t)) {
      if (!fiction.has(language.lemma[d] as string)) continue;
      if (d < token && (relation(language, d) === "nsubj" || caseOf(language, d) === "in")) return true;
    }
    t = language.head[t] as number;
  }
  return false;
};

/** How a party is kept by another. */
const keeping = set("back support sponsor arm fund finance bankroll train equip supply");

/** "militias backed by X", "a force trained by X": by whom a party is kept is what it is known for, not a deed told here. */
const isEpithet = (scene: Scene, { token, entry }: Trigger): boolean => {
  const { language } = scene;
  if (!keeping.has(entry.lemma) || language.deprel[token] !== "acl" || language.xpos[token] !== "VBN") return false;
  const noun = language.head[token] as number;
  return (scene.headed[noun] ?? scene.covered[noun]) !== undefined;
};

/** "imposed sanctions over what it called gross violations": how one names a thing beside the deed that is told. */
const isNaming = (language: Language, { token, entry }: Trigger): boolean =>
  entry.type === "ACCUSE" &&
  entry.pos === "verb" &&
  language.deprel[token] === "acl:relcl" &&
  language.lemma[language.head[token] as number] === "what" &&
  relation(language, language.head[token] as number) !== "nsubj";

/** "committed an act of aggression" promises nothing; "committed itself to" does. */
const isWrongdoing = (language: Language, { token, entry, object }: Trigger): boolean =>
  entry.type === "AGREE" && language.lemma[token] === "commit" && object >= 0 && language.upos[object] === "NOUN";

/** Whom one speaks to without consulting anybody. */
const audience = set(
  "nation people public crowd parliament lawmaker reporter journalist press supporter audience rally congregation student",
);

/** "speaking to the nation" */
const isAddress = (scene: Scene, { token, entry }: Trigger): boolean =>
  entry.type === "CONSULT" &&
  entry.after.includes("to") &&
  obliquesOf(scene, [token], "to", token).some((noun) => audience.has(scene.language.lemma[noun] as string));

/** "dismissed the police chief": who is sent home is not refused. */
const isSacking = (scene: Scene, { entry, object }: Trigger): boolean =>
  entry.type === "REJECT" &&
  entry.lemma === "dismiss" &&
  (scene.headed[object]?.actors ?? []).some((id) => scene.actorOf.get(id)?.kind === "person");

/** "We look forward to the day" */
const looksForward = (language: Language, { token, entry }: Trigger): boolean =>
  entry.lemma === "look" && language.lemma[token + 1] === "forward";

/** "fired warning shots" */
const isWarningShot = (language: Language, { token, entry }: Trigger): boolean =>
  entry.lemma === "warn" && language.xpos[token] === "VBG" && language.lemma[token + 1] === "shot";

const regarding: ReadonlySet<string> = new Set("treat regard view consider see".split(" "));

/** "would treat an attack on Y as an attack on itself": nobody has attacked. */
const isSupposition = (language: Language, { token, entry }: Trigger): boolean => {
  const verb = language.head[token] as number;
  const article = dependent(language, token, "det");
  if (entry.pos !== "noun" || verb < 0 || article < 0 || !regarding.has(language.lemma[verb] as string)) return false;
  return relation(language, token) === "obj" && ["a", "any"].includes(language.lemma[article] as string);
};

const conflict: ReadonlySet<string> = new Set(["ASSAULT", "PROTEST", "RETREAT", "COERCE", "SANCTION"]);

/**
 * The rule that rejects a trigger before its participants are sought.
 * @param sporting what `sportSentences` found
 */
export const trapOf = (scene: Scene, trigger: Trigger, sporting: ReadonlySet<number>): string | null => {
  const { language } = scene;
  const { token, entry } = trigger;
  const index = language.sentence[token] as number;
  const sentence = language.sentences[index];
  if (sentence === undefined) return null;
  if (sporting.has(index)) return "events/trap:sport";
  if (isSilence(scene, trigger)) return "events/trap:silence";
  if (isEpithet(scene, trigger)) return "events/trap:epithet";
  if (isWrongdoing(language, trigger)) return "events/trap:wrongdoing";
  if (isNaming(language, trigger)) return "events/trap:naming";
  if (isAddress(scene, trigger)) return "events/trap:address";
  if (isSacking(scene, trigger)) return "events/trap:sacking";
  if (looksForward(language, trigger)) return "events/trap:hope";
  if (isWarningShot(language, trigger)) return "events/trap:warning-shot";
  if (dependentsOf(language, token).some((d) => isSeeming(language, d))) return "events/trap:seeming";
  if (isSupposition(language, trigger)) return "events/trap:supposition";
  if (conflict.has(entry.type) || entry.type === "SUPPORT") {
    const told = entry.pos === "verb" ? token : trigger.supportRole === "undergoes" ? trigger.support : -1;
    const subject = told < 0 ? -1 : subjectOf(language, told);
    if (entry.lemma === "hang" && trigger.object < 0) return "events/trap:idiom";
    if (subject >= 0 && market.has(language.lemma[subject] as string) && marketVerbs.has(entry.lemma))
      return "events/trap:market";
    if (subject >= 0 && fiction.has(language.lemma[subject] as string)) return "events/trap:fiction";
    if (entry.pos === "verb" && isMishap(scene, token, subject)) return "events/trap:mishap";
    if (conflict.has(entry.type) && trigger.object >= 0 && figures.has(language.lemma[trigger.object] as string))
      return "events/trap:figure";
  }
  if (entry.type === "ASSAULT" && isTold(language, token)) return "events/trap:fiction";
  if (entry.bodily && entry.pos === "verb") return bodilyTrap(scene, trigger);
  if (entry.bodily && entry.pos === "noun") return nounTrap(language, token);
  return null;
};

const abstractEnding = /(?:tion|sion|ness|ism|ity|ment|ance|ence|ship|hood|ics|logy|cy|ure|al)$/;

/** "attacked the proposal": the object is an idea. Unknown objects pass only where they name an actor or a place. */
const bodilyTrap = (scene: Scene, trigger: Trigger): string | null => {
  const { language } = scene;
  if (trigger.entry.objects !== null) return null;
  if (
    obliquesOf(scene, [trigger.token], "with", trigger.token).some((noun) => words.has(language.lemma[noun] as string))
  )
    return "events/trap:words";
  const object = trigger.object;
  if (object < 0) return null;
  const lemma = language.lemma[object] as string;
  if (ideas.has(lemma)) return "events/trap:idea";
  if (scene.covered[object] !== undefined || scene.placeAt[object] !== -1 || bodies.has(lemma)) return null;
  if (language.upos[object] === "NUM" || language.upos[object] === "PRON" || language.upos[object] === "PROPN")
    return null;
  return abstractEnding.test(lemma) ? "events/trap:abstract-object" : null;
};

/** "an attack on the budget", "the fight against poverty", "heart attack", "labor strike". */
const nounTrap = (language: Language, noun: number): string | null => {
  const before = (language.form[noun - 1] as string | undefined)?.toLowerCase() ?? "";
  if (
    [
      "heart",
      "panic",
      "asthma",
      "price",
      "bidding",
      "trade",
      "tariff",
      "currency",
      "culture",
      "charm",
      "labor",
      "labour",
      "cold",
      "civil",
      "world",
      "verbal",
      "war-of",
      "hunger",
      "personal",
    ].includes(before)
  ) {
    return "events/trap:idiom";
  }
  for (let t = noun + 1; t <= noun + 6 && t < language.form.length; t++) {
    if (language.head[t] !== noun || isVerb(language, t)) continue;
    const mark = dependent(language, t, "case");
    if (mark >= 0 && ideas.has(language.lemma[t] as string)) return "events/trap:idea";
  }
  return null;
};
