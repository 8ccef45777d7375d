/**
 * Those who have to do with whoever is meant, and are therefore none of them. In: a draft and a noun. Out: the countries of whoever acts on
 * it, tells of it, is acted on by it or asks something of it.
 */
import { dependent, dependentsOf, relation } from "../language/tree.ts";
import type { Draft, DraftActor } from "./draft.ts";

/** Relations of verbs without a subject of their own to the one that lends it. */
const sharing: ReadonlySet<string> = new Set(["xcomp", "conj"]);

/** The actors of the subject of the clause in which a noun is object or complement. */
export const actorsOfSubject = (draft: Draft, noun: number): readonly DraftActor[] => {
  const { language } = draft.reading;
  if (relation(language, noun) === "nsubj") return [];
  // "American soldiers are in the country"
  const placed = dependent(language, noun, "cop") < 0 ? -1 : dependent(language, noun, "nsubj");
  if (placed >= 0) return draft.headAt[placed]?.actors ?? [];
  let verb = language.head[noun] as number;
  while (verb >= 0 && language.upos[verb] !== "VERB") {
    if (relation(language, verb) === "nsubj") return [];
    verb = language.head[verb] as number;
  }
  if (verb < 0) return [];
  let subject = dependent(language, verb, "nsubj");
  // "offered to mediate between the two sides": whoever offers it would do it
  for (let steps = 0; subject < 0 && steps < 3 && sharing.has(relation(language, verb)); steps++) {
    verb = language.head[verb] as number;
    subject = dependent(language, verb, "nsubj");
  }
  if (subject < 0 || subject === noun) return [];
  // "Secretary of State Antony Blinken telephoned both leaders": title and name may both be taken for the subject
  const subjects = [...dependentsOf(language, language.head[subject] as number)].filter(
    (d) => relation(language, d) === "nsubj",
  );
  return subjects.map((d) => draft.headAt[d]?.actors ?? []).find((actors) => actors.length > 0) ?? [];
};

/** The countries of that subject, where it is one. */
export const outsider = (draft: Draft, noun: number): readonly string[] => {
  const actors = actorsOfSubject(draft, noun);
  return actors.length === 1 ? actors.flatMap(({ country }) => country ?? []) : [];
};

/** The countries of whoever says the clause in which a noun is the subject: "Yerevan said the enemy had attacked". */
export const tellerOf = (draft: Draft, noun: number): readonly string[] => {
  const { language } = draft.reading;
  const verb = relation(language, noun) === "nsubj" ? (language.head[noun] as number) : -1;
  if (verb < 0 || relation(language, verb) !== "ccomp") return [];
  const subject = dependent(language, language.head[verb] as number, "nsubj");
  const actors = subject < 0 ? [] : (draft.headAt[subject]?.actors ?? []);
  return actors.length === 1 ? actors.flatMap(({ country }) => country ?? []) : [];
};

/** Verbs of what one asks of another: "demanded that the army withdraw". */
const asking: ReadonlySet<string> = new Set("demand ask urge insist request require order warn".split(" "));

/** Countries that a subject acts on, "the ministry summoned the Ethiopian envoy", or that ask it to do so: it belongs to another. */
export const opposedTo = (draft: Draft, subject: number): readonly string[] => {
  const { language, unitAt } = draft.reading;
  const verb = relation(language, subject) === "nsubj" ? (language.head[subject] as number) : -1;
  if (verb < 0) return [];
  const found: string[] = [];
  for (const object of dependentsOf(language, verb)) {
    if (object < verb || relation(language, object) !== "obj") continue;
    for (const t of [object, ...dependentsOf(language, object)]) {
      const unit = unitAt[t];
      if (unit?.kind === "state" && t <= object) found.push(unit.state.code);
    }
  }
  const above = relation(language, verb) === "ccomp" ? (language.head[verb] as number) : -1;
  const asker = above >= 0 && asking.has(language.lemma[above] as string) ? dependent(language, above, "nsubj") : -1;
  for (const { country } of draft.headAt[asker]?.actors ?? []) if (country !== null) found.push(country);
  return found;
};
