/**
 * Plain sentences made of a lexicon entry's own pattern and its frame: what shows that the entry can be reached. In: an entry. Out:
 * sentences with two states in them, the likeliest first; the first that is coded by the entry proves it.
 */
import type { Entry } from "@dragoman/coder/events/lexicon";

/** Past tenses that do not end in -ed. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    "be was|bear bore|beat beat|become became|begin began|bet bet|bind bound|bite bit|blow blew|break broke|bring brought|build built|" +
    "burn burned|buy bought|cast cast|catch caught|choose chose|cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did|" +
    "draw drew|drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew|forbid forbade|" +
    "forget forgot|forgive forgave|forsake forsook|freeze froze|unfreeze unfroze|get got|give gave|go went|grind ground|grow grew|hang hanged|have had|hear heard|" +
    "hide hid|hit hit|hold held|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|light lit|lose lost|make made|" +
    "mean meant|meet met|pay paid|put put|quit quit|read read|rend rent|rid rid|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|" +
    "sell sold|send sent|set set|shake shook|shed shed|shoot shot|show showed|shut shut|sing sang|sink sank|sit sat|slay slew|sleep slept|" +
    "slide slid|sling slung|slit slit|sow sowed|speak spoke|spend spent|spin spun|split split|spread spread|spring sprang|stand stood|" +
    "steal stole|stick stuck|sting stung|strike struck|string strung|strive strove|swear swore|sweep swept|swing swung|take took|" +
    "teach taught|tear tore|tell told|think thought|throw threw|tread trod|understand understood|undertake undertook|uphold upheld|upset upset|" +
    "wake woke|wear wore|weave wove|win won|wind wound|withdraw withdrew|withhold withheld|withstand withstood|wrest wrested|wring wrung|" +
    "write wrote|overrun overran|override overrode|overtake overtook|overthrow overthrew|oversee oversaw|overfly overflew|mow mowed|" +
    "mislead misled|rebuild rebuilt|resell resold|retake retook|undo undid|undergo underwent|bid bid|foresee foresaw|rewrite rewrote|co-write co-wrote|partake partook|redraw redrew|broadcast broadcast|shoot-down shot down"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Verbs of more than one syllable that double their last letter. */
const doubled =
  /^(?:commit|permit|admit|submit|transmit|omit|refer|prefer|defer|confer|deter|occur|concur|rebut|expel|compel|repel|propel|dispel|abet|allot|control|patrol|acquit|equip|transfer|kidnap|cancel|annul|rebel|abhor|inter|refit|outbid|debar|incur|airdrop|regret|unban|handcuf|disbar|recur|demur|remit|barrel|shun|distil|ally-)$/;

const past = (lemma: string): string => {
  const known = irregular.get(lemma);
  if (known !== undefined) return known;
  const hyphen = lemma.lastIndexOf("-");
  if (hyphen > 0) return lemma.slice(0, hyphen + 1) + past(lemma.slice(hyphen + 1));
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith("c")) return `${lemma}ked`;
  if (doubled.test(lemma) || /^[^aeiou]*[aeiou][bdglmnprt]$/.test(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
};

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? noun.endsWith("ss") || !noun.endsWith("s")
        ? `${noun}es`
        : noun
      : noun.endsWith("man")
        ? `${noun.slice(0, -3)}men`
        : `${noun}s`;

const uncounted: ReadonlySet<string> = new Set(
  "aid assistance relief help money support asylum refuge food water oxygen rice flour wheat grain fuel medicine equipment ammunition shelter fire staff readiness training protection control access".split(
    " ",
  ),
);

interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Who acts, and who is acted on. */
const pairs: readonly Pair[] = [
  { a: "France", b: "Algeria" },
  { a: "The French minister", b: "the Algerian minister" },
  { a: "French soldiers", b: "Algerian soldiers" },
];

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const owned = (name: string): string => (name.endsWith("s") ? `${name}'` : `${name}'s`);

const isPreposition = (slot: string): boolean =>
  !["subj", "obj", "iobj", "poss", "adj", "deed", "goal", "site", "venue", "owner", "victim"].includes(slot);

/** What a taking word takes: an infinitive, a noun, a gerund; none where it takes none. */
const deedsOf = (entry: Entry, b: string): readonly string[] =>
  entry.takesDeed
    ? ["", ` to help ${b}`, ` to attack ${b}`, " to release the prisoners", " of spying", " for the attack"]
    : [""];

const objectPhrases = (word: string, b: string): readonly string[] => [
  uncounted.has(word) ? word : `the ${word}`,
  uncounted.has(word) ? word : plural(word),
  article(word),
  `its ${word}`,
  word,
  `${owned(b)} ${word}`,
  `the ${word} with ${b}`,
];

/** A verb's pattern with every phrase that may stand for the object it asks for. */
const wordings = ({ objects }: Entry, words: readonly string[], b: string): readonly string[] => {
  const hole = words.findIndex((word) => word.startsWith("{") || word.startsWith("$"));
  if (hole < 0) return [words.join(" ")];
  const named = [...(objects ?? [])].slice(0, 2).flatMap((word) => objectPhrases(word, b));
  return named.map((phrase) => words.with(hole, phrase).join(" "));
};

/** "a week to leave": what must stand behind the object, and the deed behind that. */
const givenTime = (entry: Entry, b: string, ends: readonly string[]): string[] =>
  entry.needsDeed ? ends.flatMap((end) => deedsOf(entry, b).map((deed) => end + deed)) : [];

const verbSentences = (entry: Entry): string[] => {
  const { pattern, objects, frame, subjects, complements } = entry;
  const [lemma = "", ...words] = pattern.split(/ +(?![^{]*\})/);
  const verb = past(lemma);
  const slots = [...frame.verb.recipient, ...(frame.reciprocal === true ? frame.verb.actor : [])];
  const atPlaces = slots.some((slot) => slot === "goal" || slot === "site" || slot === "venue");
  const prepositions = [...slots.filter(isPreposition), ...(atPlaces ? ["in", "to", "near"] : [])];
  const ends = [...(complements ?? [])]
    .slice(0, 2)
    .flatMap((word) => [` ${article(word)}`, ` ${word}`, ` with ${word}`]);
  const found: string[] = [];
  const tell = (doer: string, b: string, phrase: string, end: string): void => {
    const said = `${verb} ${phrase}`.trim();
    if (objects === null) found.push(`${doer} ${said} ${b}${end}.`);
    found.push(`${doer} ${verb} ${b} ${phrase}${end}.`, `${doer} ${said}${end}.`);
    for (const word of prepositions)
      found.push(`${doer} ${said} ${word} ${b}${end}.`, `${doer} ${said}${end} ${word} ${b}.`);
    if (frame.reciprocal === true) found.push(`${doer} and ${b} ${said}${end}.`);
    found.push(`${doer} ${said} ${b} in Algiers${end}.`, `${doer} ${said} Algiers${end}.`);
  };
  for (const { a, b } of pairs) {
    if (entry.duty) found.push(`${a} ${verb} that ${b} must leave.`);
    const doers = [...(subjects ?? [])].slice(0, 3).flatMap((word) => [`a French ${word}`, article(word)]);
    for (const doer of subjects === null ? [a] : doers)
      for (const end of complements === null ? deedsOf(entry, b) : [...ends, ...givenTime(entry, b, ends)])
        for (const phrase of wordings(entry, words, b)) tell(doer, b, phrase, end);
  }
  return found;
};

const nounSentences = (entry: Entry): string[] => {
  const { pattern, frame } = entry;
  const words = pattern.split(" ");
  const at = words.findIndex((word) => word.endsWith(entry.lemma));
  const forms = [pattern, words.with(at, plural(words[at] as string)).join(" ")];
  const recipients = [...frame.noun.recipient, ...(frame.reciprocal === true ? frame.noun.actor : [])].filter(
    isPreposition,
  );
  const found: string[] = [];
  for (const { a, b } of pairs)
    for (const noun of forms)
      for (const deed of deedsOf(entry, b)) {
        if (frame.reciprocal === true)
          found.push(
            `the ${noun} between ${a} and ${b} surprised many.`,
            `${a} and ${b} held ${noun}.`,
            `${a} had ${article(noun)} with ${b}.`,
          );
        for (const word of [...recipients, "to", "in"]) {
          found.push(`${owned(a)} ${noun} ${word} ${b}${deed} surprised many.`);
          found.push(`the ${noun} ${word} ${b} by ${a}${deed} surprised many.`);
          found.push(`the ${noun} by ${a} ${word} ${b}${deed} surprised many.`);
          found.push(`${a} launched ${article(noun)} ${word} ${b}${deed}.`);
          found.push(`${a} announced ${article(noun)} ${word} ${b}${deed}.`);
        }
        found.push(
          `${owned(b)} ${noun} by ${a}${deed} surprised many.`,
          `the ${noun}${deed} by ${a} surprised many.`,
          `${owned(a)} ${noun}${deed} surprised many.`,
        );
        found.push(`the ${noun} of ${b}${deed} surprised many.`);
      }
  return found;
};

const adjectiveSentences = (entry: Entry): string[] =>
  pairs.flatMap(({ a, b }) =>
    deedsOf(entry, b).flatMap((deed) => [
      ...entry.frame.verb.recipient
        .filter(isPreposition)
        .map((word) => `${a} is ${entry.pattern} ${word} ${b}${deed}.`),
      `${a} is ${entry.pattern}${deed}.`,
      `${a} is ${entry.pattern} Algiers.`,
    ]),
  );

/** Sentences for entries that no plain frame shows, by id. */
const own: { readonly [id: string]: string } = {
  "consult/expect-in": "The Algerian minister is expected in France on Monday.",
  "consult/await-in": "The Algerian minister is awaited in France on Monday.",
};

const sentencesOfPart = { verb: verbSentences, noun: nounSentences, adjective: adjectiveSentences };

/** Sentences that may show an entry at work. */
export const sentencesOf = (entry: Entry): readonly string[] => {
  const sentences = entry.id in own ? [own[entry.id] as string] : sentencesOfPart[entry.pos](entry);
  return [...new Set(sentences.map((sentence) => capital(sentence.replace(/\s+/g, " ").replace(" .", "."))))];
};
