/** Who takes part in a meeting without being named beside it. In: a trigger as it is read. Out: a side. */
import type { Language } from "../language/language.ts";
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import { caseOf, isPassive, isVerb, objectOf, subjectOf } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import type { Reading } from "./slots.ts";
import { subjectSide } from "./subjects.ts";
import { countryOf, joinSides, nobody, type Side, whoAt } from "./who.ts";

const mediating: ReadonlySet<string> = new Set(
  "mediate broker host sponsor facilitate lead convene chair moderate organize organise".split(" "),
);

/** "talks mediated by X": X takes part. */
export const mediatorOf = ({ scene, trigger }: Reading): Side => {
  const { language } = scene;
  for (const d of dependentsOf(language, trigger.token)) {
    if (relation(language, d) === "acl" && mediating.has(language.lemma[d] as string))
      return whoAt(scene, subjectOf(language, d));
  }
  return nobody;
};

/** "called off a visit by X", "awaits a visit by X": whoever awaits a guest is the host. */
export const awaitingHost = ({ scene, trigger }: Reading, guest: Side): Side => {
  const { language } = scene;
  const verb = language.head[trigger.token] as number;
  if (trigger.entry.pos !== "noun" || verb < 0 || !isVerb(language, verb) || guest.ids.length === 0) return nobody;
  const host = subjectSide(scene, verb);
  const own = guest.ids.map((id) => countryOf(scene, id));
  return host.ids.some((id) => own.includes(countryOf(scene, id))) ? nobody : host;
};

const signing: ReadonlySet<string> = new Set("sign conclude ink initial seal".split(" "));

/** "Draghi visited Tebboune, and Rome signed contracts": whoever was called on in the same sentence has signed, too. */
export const visitedBefore = ({ scene, trigger, told }: Reading, signer: Side): Side => {
  const { entry, token } = trigger;
  const before = told.at(-1);
  if (entry.type !== "AGREE" || !signing.has(entry.lemma) || before?.type !== "CONSULT") return nobody;
  if (scene.language.sentence[token] !== scene.language.sentence[before.trigger.token]) return nobody;
  const own = new Set(signer.ids.map((id) => countryOf(scene, id)));
  const { ids } = joinSides([before.participants.actor, before.participants.recipient]);
  const others = ids.filter((id) => countryOf(scene, id) !== null && !own.has(countryOf(scene, id)));
  return others.length > 0 && others.length < ids.length ? { ids: others, found: "near", tokens: [] } : nobody;
};

const accompanying: ReadonlySet<string> = new Set(["accompany", "join", "flank"]);

/** "Together with Y, X demands": Y demands it, too. */
const togetherWith = (scene: Scene, verb: number): Side => {
  const { language } = scene;
  if (!isVerb(language, verb)) return nobody;
  for (const d of dependentsOf(language, verb)) {
    const mark = dependent(language, d, "case");
    if (mark < 1 || language.lemma[mark] !== "with" || !/^(?:together|along)$/i.test(language.form[mark - 1] as string))
      continue;
    return whoAt(scene, d);
  }
  return nobody;
};

/** "Accompanied by Y, X laid a wreath": Y lays it too. Whoever goes along on a visit may be the host's, and is no visitor. */
export const companionsOf = ({ scene, trigger }: Reading): Side => {
  const { language } = scene;
  const { entry, token } = trigger;
  const together = togetherWith(scene, token);
  if (together.ids.length > 0) return together;
  if (entry.pos !== "verb" || entry.type === "CONSULT" || isPassive(language, token)) return nobody;
  const subject = dependentsOf(language, token).find((d) => relation(language, d) === "nsubj") ?? -1;
  const asides = [...dependentsOf(language, token), ...(subject < 0 ? [] : dependentsOf(language, subject))];
  const joined = asides.find(
    (d) =>
      accompanying.has(language.lemma[d] as string) &&
      ["advcl", "acl"].includes(language.deprel[d] as string) &&
      isPassive(language, d),
  );
  return joined === undefined ? nobody : whoAt(scene, subjectOf(language, joined));
};

const companyPrepositions: ReadonlySet<string> = new Set(
  "after following during in at before ahead of for on amid through".split(" "),
);

/** "after two days of talks": the noun that counts the deed. */
const countedBy = (language: Language, noun: number): number => {
  const head = language.head[noun] as number;
  if (head < 0 || isVerb(language, head) || relation(language, noun) !== "nmod") return noun;
  return caseOf(language, noun) === "of" ? head : noun;
};

/** "During a visit to X, Y said", where the tree went wrong: the first subject after the comma. */
const fronted = (scene: Scene, noun: number): Side => {
  const { language } = scene;
  const sentence = language.sentences[language.sentence[noun] as number];
  if (sentence === undefined || noun > sentence.first + 8) return nobody;
  if (!companyPrepositions.has((language.form[sentence.first] as string).toLowerCase())) return nobody;
  for (let t = noun + 1; t <= sentence.last; t++) {
    if (relation(language, t) !== "nsubj" || !isVerb(language, language.head[t] as number)) continue;
    if (language.form.slice(noun, t).includes(",")) {
      const who = whoAt(scene, t);
      return who.ids.length === 0 ? nobody : { ...who, found: "near" };
    }
    return nobody;
  }
  return nobody;
};

/** "After talks with X, Y said": the subject of the verb above takes part, where the noun has no possessor of its own. */
export const governingSubject = ({ scene, trigger }: Reading): Side => {
  const { language } = scene;
  if (trigger.entry.type !== "CONSULT") return nobody;
  const noun = countedBy(language, trigger.token);
  if (!companyPrepositions.has(caseOf(language, noun).split(" ")[0] as string)) return fronted(scene, noun);
  const verb = language.head[noun] as number;
  if (verb < 0 || !isVerb(language, verb) || relation(language, noun) !== "obl") return fronted(scene, noun);
  const subject = isPassive(language, verb) ? objectOf(language, verb) : subjectOf(language, verb);
  const who = subject < 0 ? nobody : whoAt(scene, subject);
  if (who.ids.length === 0) return nobody;
  return { ...joinSides([who, partnerOf(scene, noun, verb)]), found: "near" };
};

const spoken: ReadonlySet<string> = new Set("call conversation meeting letter".split(" "));

/** "assured Y of its support in a phone call": whoever is told something in a talk takes part in it. */
const partnerOf = (scene: Scene, noun: number, verb: number): Side => {
  const { language } = scene;
  if (!spoken.has(language.lemma[noun] as string) || caseOf(language, noun) !== "in") return nobody;
  if (isPassive(language, verb) || !inWords.has(language.lemma[verb] as string)) return nobody;
  return whoAt(scene, objectOf(language, verb));
};

const inWords: ReadonlySet<string> = new Set(
  "tell assure urge ask thank inform warn congratulate remind promise press invite brief reassure advise".split(" "),
);
