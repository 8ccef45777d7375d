/**
 * Ends of offices. In: a draft with roles, and the dates. Out: last days where the article tells of a resignation, a dismissal or
 * a death with its date.
 */
import { dependent, dependentsOf, phraseHead, relation, subtree } from "../language/tree.ts";
import type { DateMention } from "../time/interval.ts";
import type { Draft, DraftActor, DraftMention } from "./draft.ts";
import { datesWithin, dayOf } from "./role-of.ts";

const resigning = new Set("resign quit step".split(" "));
const removing = new Set("oust depose dismiss sack topple overthrow impeach remove fire".split(" "));
const dying = new Set("die kill assassinate murder execute martyr slay".split(" "));
const nouns = new Set(
  "resignation assassination killing death murder martyrdom ouster dismissal removal overthrow impeachment execution departure".split(
    " ",
  ),
);

/** The one person whom the phrase at a token means, or null. */
export const personAt = (draft: Draft, t: number): DraftActor | null => {
  const mention: DraftMention | undefined = t < 0 ? undefined : (draft.headAt[t] ?? draft.mentionAt[t]);
  const actor = mention?.actors.length === 1 ? mention.actors[0] : undefined;
  return actor?.kind === "person" ? actor : null;
};

const endAll = (actor: DraftActor, day: string, deadly: boolean): void => {
  // an office past before a death did not end with it
  const open = actor.roles.filter(({ end, office, former }) => end === null && office !== null && !(deadly && former));
  const ended = deadly ? open : open.filter(({ office }) => office?.one).slice(0, 1);
  for (const role of ended.length > 0 || deadly ? ended : open.slice(0, 1)) role.end = day;
};

/** The persons whom a verb's or noun's happening befalls. */
const affected = (draft: Draft, t: number): DraftActor[] => {
  const { language } = draft.reading;
  const lemma = language.lemma[t] as string;
  const found: DraftActor[] = [];
  const put = (token: number) => {
    const actor = personAt(draft, token);
    if (actor !== null && !found.includes(actor)) found.push(actor);
  };
  const withRow = (token: number) => {
    put(token);
    if (token >= 0) for (const d of dependentsOf(language, token)) if (relation(language, d) === "conj") put(d);
  };
  if (language.upos[t] === "NOUN") {
    for (const d of dependentsOf(language, t)) {
      const full = language.deprel[d] as string;
      const isOf =
        relation(language, d) === "nmod" &&
        subtree(language, d).some(
          (c) => c < d && language.lemma[c] === "of" && phraseHead(language, language.head[c] as number) === d,
        );
      if (full === "nmod:poss" || isOf) withRow(d);
    }
  } else if (resigning.has(lemma) || lemma === "die") withRow(dependent(language, t, "nsubj"));
  else {
    withRow(dependent(language, t, "nsubj:pass"));
    withRow(dependent(language, t, "obj"));
  }
  return found;
};

/** "resigned as party chairman": the office is named, and its role has the date. */
const namesOffice = (draft: Draft, verb: number, actors: readonly DraftActor[]): boolean =>
  [...dependentsOf(draft.reading.language, verb)].some((d) => {
    const mention = draft.headAt[d];
    return (
      mention?.form === "nominal" && relation(draft.reading.language, d) === "obl" && mention.actors[0] === actors[0]
    );
  });

/** Sets the ends of roles. */
export const endRoles = (draft: Draft, dates: readonly DateMention[]): void => {
  const { reading } = draft;
  const { language } = reading;
  for (let t = 0; t < language.form.length; t++) {
    const tag = language.upos[t];
    if (tag !== "VERB" && tag !== "NOUN") continue;
    const lemma = language.lemma[t] as string;
    const verbal = tag === "VERB" && (resigning.has(lemma) || removing.has(lemma) || dying.has(lemma));
    const nominal = tag === "NOUN" && nouns.has(lemma);
    if (!verbal && !nominal) continue;
    if (lemma === "step" && reading.lower[t + 1] !== "down" && reading.lower[t + 1] !== "aside") continue;
    const actors = affected(draft, t);
    if (actors.length === 0 || namesOffice(draft, t, actors)) continue;
    const end = language.sentences[language.sentence[t] as number]?.last ?? t;
    const near = datesWithin(reading, dates, t, Math.min(end, t + 22)).find(
      ({ word }) => word === "on" || word === "in",
    );
    const day = near === undefined ? null : dayOf(near.date, "start");
    if (day === null) continue;
    const published = reading.dateline.published?.start.slice(0, day.length);
    if (published !== undefined && day > published) continue;
    for (const actor of actors)
      endAll(actor, day, dying.has(lemma) || /assassin|kill|death|murder|martyr|execut/.test(lemma));
  }
};
