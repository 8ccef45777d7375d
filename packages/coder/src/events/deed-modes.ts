/**
 * What is asked for, refused, promised or threatened decides type and mode. In: an entry and the type of its deed.
 * Out: the event's type and mode.
 */
import type { EventType, Mode } from "../codebook/event-types.ts";
import type { Language } from "../language/language.ts";
import type { Deed } from "./deeds.ts";
import type { Entry } from "./lexicon.ts";

/** Asked for or refused: type of the deed → mode. */
const askedModes: { readonly [T in EventType]?: Mode } = {
  AID: "assist",
  COOPERATE: "assist",
  SUPPORT: "assist",
  CONSULT: "meet",
  AGREE: "meet",
  RETREAT: "yield",
  CONCEDE: "yield",
  SANCTION: "change",
  COERCE: "change",
  ACCUSE: "change",
};

/** The mode of refusing a deed of a type. */
export const refusedMode = (type: EventType): Mode | null => askedModes[type] ?? null;

const threatenedModes: { readonly [T in EventType]?: Mode } = {
  ASSAULT: "violence",
  MOBILIZE: "violence",
  COERCE: "restrict",
  SANCTION: "relations",
  REJECT: "relations",
  PROTEST: "relations",
  RETREAT: "relations",
};

const stopping: ReadonlySet<string> = new Set(
  "stop halt end cease refrain abandon leave lift return pull remove free open respect abide comply disarm withdraw release".split(
    " ",
  ),
);

const retaliating: ReadonlySet<string> = new Set(
  "retaliate avenge respond punish strike hit attack destroy crush fight kill invade bomb annihilate eliminate use exact".split(
    " ",
  ),
);

/** Who swears revenge threatens; who offers to act does not. */
const vowing: ReadonlySet<string> = new Set(["vow", "promise", "pledge", "swear", "resolve", "undertake"]);

/** What one may be asked for: whoever says that it will not do so refuses it. */
export const mayBeAsked: ReadonlySet<EventType> = new Set<EventType>([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

const vowedNot = (deed: EventType | null): { type: EventType; mode: Mode | null } =>
  deed === null || mayBeAsked.has(deed)
    ? { type: "REJECT", mode: deed === null ? null : refusedMode(deed) }
    : { type: "AGREE", mode: null };

/** "vowed not to attack", "pledged never to recognise" */
export const isVowedNot = (language: Language, entry: Entry, deed: Deed): boolean => {
  const not = language.lemma[deed.token - 2];
  return vowing.has(entry.lemma) && language.lemma[deed.token - 1] === "to" && (not === "not" || not === "never");
};

/** Type and mode of a trigger. */
export const typeAndMode = (
  language: Language,
  entry: Entry,
  deed: Deed | null,
): { type: EventType; mode: Mode | null } => {
  if (deed === null || entry.mode !== null) return { type: entry.type, mode: entry.mode };
  const deedType = deed.entry?.type ?? null;
  const lemma = language.lemma[deed.token] as string;
  switch (entry.type) {
    case "REQUEST":
    case "REJECT": {
      if (stopping.has(lemma)) return { type: entry.type, mode: "yield" };
      // A promise or an offer says nothing of what it is for.
      if (deedType === null || (deed.entry?.frameName === "give" && deedType === "AGREE"))
        return { type: entry.type, mode: null };
      return { type: entry.type, mode: askedModes[deedType] ?? null };
    }
    case "THREATEN": {
      if (deed.entry?.mode === "arrest" || deed.entry?.mode === "expel")
        return { type: "THREATEN", mode: deed.entry.mode };
      if (deed.entry?.mode === "seize") return { type: "THREATEN", mode: "territory" };
      if (deedType === null) return { type: "THREATEN", mode: retaliating.has(lemma) ? "violence" : null };
      return { type: "THREATEN", mode: threatenedModes[deedType] ?? null };
    }
    case "AGREE": {
      if (isVowedNot(language, entry, deed)) return vowedNot(deedType);
      const yields = deedType === "RETREAT" || deedType === "CONCEDE" || stopping.has(lemma);
      if (yields && deedType !== "AGREE") return { type: "CONCEDE", mode: null };
      if (deedType === "ASSAULT" || deedType === "COERCE" || deedType === "SANCTION" || deedType === "MOBILIZE") {
        const mode = deedType === "COERCE" ? "restrict" : deedType === "SANCTION" ? "relations" : "violence";
        return vowing.has(entry.lemma) ? { type: "THREATEN", mode } : { type: "AGREE", mode: null };
      }
      // "vowed to hold them accountable"
      if (vowing.has(entry.lemma) && deed.entry?.mode === "allege") return { type: "THREATEN", mode: null };
      // "vowed to veto the plan"
      if (vowing.has(entry.lemma) && deedType === "REJECT") return { type: "REJECT", mode: null };
      if (vowing.has(entry.lemma) && deedType === null && retaliating.has(lemma))
        return { type: "THREATEN", mode: "violence" };
      return { type: "AGREE", mode: null };
    }
    default:
      return { type: entry.type, mode: entry.mode };
  }
};
