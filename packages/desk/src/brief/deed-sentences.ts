/**
 * Deeds as sentences of plain English. In: type, mode, parties, status, place. Out: "Mohammad Javad Zarif (Iran) visited Iraq".
 * One row a type and mode: the verb in its base, past and -ing forms, the words that lead to the recipient, and what stands without one.
 * No word of a row says more than the codebook's gloss of the mode does.
 */
import { type EventType, eventTypes } from "@dragoman/coder/codebook/event-types";
import type { Status } from "@dragoman/coder/codebook/statuses";
import { isMany, withArticle } from "../formats/with-article.ts";
import { apart, listWords } from "../formats/words.ts";
import type { Party } from "../relations/parties.ts";
import { isState } from "../relations/place-shown.ts";
import type { SettledProspect } from "../relations/settle-prospects.ts";
import { type Naming, plainNaming } from "./naming.ts";

/**
 * `base|past|ing`, then what leads to the recipient ("" for a bare object), then what is said where there is none; last, what leads to
 * recipients who are persons, where it is something else: one expels officials of Iran, and Iranian diplomats.
 */
type Row = readonly [verb: string, toRecipient: string, alone: string, toPersons?: string];

const rows: { readonly [T in EventType]: { readonly "": Row; readonly [mode: string]: Row } } = {
  AGREE: { "": ["agree|agreed|agreeing", "to cooperate with", "to cooperate"] },
  CONSULT: {
    "": ["hold|held|holding", "talks with", "talks"],
    visit: ["visit|visited|visiting", "", "another state"],
    "third-party": ["hold|held|holding", "mediated talks with", "mediated talks"],
    multilateral: ["meet|met|meeting", "at multilateral talks with", "at multilateral talks"],
    phone: ["confer|conferred|conferring", "by telephone, video or letter with", "by telephone, video or letter"],
  },
  SUPPORT: { "": ["express|expressed|expressing", "support for", "support"] },
  CONCEDE: { "": ["make|made|making", "a concession in words to", "a concession in words"] },
  COOPERATE: { "": ["cooperate|cooperated|cooperating", "with", ""] },
  AID: { "": ["give|gave|giving", "aid to", "aid"] },
  RETREAT: {
    "": ["give|gave|giving", "way to", "way"],
    withdraw: ["pull|pulled|pulling", "back from", "back"],
    release: ["release|released|releasing", "persons or property of", "persons or property", ""],
    disarm: ["give|gave|giving", "up weapons before", "up weapons"],
    ceasefire: ["stop|stopped|stopping", "fighting with", "fighting"],
    access: ["allow|allowed|allowing", "access for", "access"],
    resign: ["leave|left|leaving", "office, in relation to", "office"],
  },
  REQUEST: {
    "": ["make|made|making", "a demand of", "a demand"],
    assist: ["ask|asked|asking", "for aid or cooperation from", "for aid or cooperation"],
    change: ["demand|demanded|demanding", "a change of policy from", "a change of policy"],
    yield: ["demand|demanded|demanding", "concessions from", "concessions"],
    meet: ["call|called|calling", "for talks with", "for talks"],
  },
  ACCUSE: {
    "": ["criticise|criticised|criticising", "", "without naming anyone"],
    disapprove: ["criticise|criticised|criticising", "", "without naming anyone"],
    allege: ["accuse|accused|accusing", "", "without naming anyone"],
    investigate: ["open|opened|opening", "an investigation of", "an investigation"],
  },
  REJECT: {
    "": ["reject|rejected|rejecting", "a demand or offer of", "a demand, an offer or a deed"],
    assist: ["refuse|refused|refusing", "help to", "help"],
    change: ["refuse|refused|refusing", "a change of policy wanted by", "a change of policy"],
    yield: ["refuse|refused|refusing", "to give way to", "to give way"],
    meet: ["refuse|refused|refusing", "talks with", "talks"],
  },
  THREATEN: {
    "": ["threaten|threatened|threatening", "", "without naming anyone"],
    restrict: ["threaten|threatened|threatening", "restrictions against", "restrictions"],
    arrest: ["threaten|threatened|threatening", "arrests of", "arrests"],
    relations: ["threaten|threatened|threatening", "to reduce relations with", "to reduce relations"],
    expel: ["threaten|threatened|threatening", "expulsions from", "expulsions"],
    territory: ["threaten|threatened|threatening", "to take territory of", "to take territory"],
    violence: ["threaten|threatened|threatening", "force against", "force"],
  },
  PROTEST: {
    "": ["protest|protested|protesting", "against", ""],
    demo: ["demonstrate|demonstrated|demonstrating", "against", ""],
    riot: ["riot|rioted|rioting", "against", ""],
    strike: ["go|went|going", "on strike against", "on strike"],
    hunger: ["go|went|going", "on hunger strike against", "on hunger strike"],
    boycott: ["boycott|boycotted|boycotting", "", "goods or meetings"],
    obstruct: ["block|blocked|blocking", "passage in protest against", "passage in protest"],
    vandalize: ["damage|damaged|damaging", "property in protest against", "property in protest"],
  },
  SANCTION: {
    "": ["reduce|reduced|reducing", "relations with", "relations"],
    convict: ["convict|convicted|convicting", "persons of", "persons", ""],
    expel: ["expel|expelled|expelling", "officials of", "officials", ""],
    withdraw: ["downgrade|downgraded|downgrading", "relations with", "relations"],
    discontinue: ["stop|stopped|stopping", "aid, trade or cooperation with", "aid, trade or cooperation"],
  },
  MOBILIZE: {
    "": ["mobilise|mobilised|mobilising", "against", "forces"],
    troops: ["move|moved|moving", "troops against", "troops"],
    weapons: ["deploy|deployed|deploying", "or test weapons against", "or test weapons"],
    police: ["deploy|deployed|deploying", "police against", "police"],
    militia: ["call|called|calling", "up militia against", "up militia"],
  },
  COERCE: {
    "": ["coerce|coerced|coercing", "", "others"],
    seize: ["seize|seized|seizing", "property or territory of", "property or territory"],
    restrict: ["impose|imposed|imposing", "restrictions on", "restrictions"],
    censor: ["restrict|restricted|restricting", "media or speech of", "media or speech"],
    curfew: ["impose|imposed|imposing", "a curfew on", "a curfew"],
    "martial-law": ["impose|imposed|imposing", "emergency law on", "emergency law"],
    arrest: ["detain|detained|detaining", "persons of", "persons", ""],
    deport: ["deport|deported|deporting", "persons of", "persons", ""],
    withhold: ["withhold|withheld|withholding", "what was due from", "what was due"],
    misinformation: ["spread|spread|spreading", "false information about", "false information"],
    cyber: ["attack|attacked|attacking", "computer systems of", "computer systems"],
  },
  ASSAULT: {
    "": ["attack|attacked|attacking", "", "others"],
    abduct: ["abduct|abducted|abducting", "persons of", "persons", ""],
    targeted: ["target|targeted|targeting", "", "a person"],
    destroy: ["destroy|destroyed|destroying", "property of", "property"],
    "suicide-attack": ["carry|carried|carrying", "out a suicide attack on", "out a suicide attack"],
    "crowd-control": ["use|used|using", "crowd-control weapons against", "crowd-control weapons"],
    aerial: ["carry|carried|carrying", "out an air strike on", "out an air strike"],
    drone: ["carry|carried|carrying", "out a drone strike on", "out a drone strike"],
    "heavy-weapons": ["shell|shelled|shelling", "", "positions"],
    explosives: ["bomb|bombed|bombing", "", "a target"],
    unconventional: ["use|used|using", "unconventional weapons against", "unconventional weapons"],
    firearms: ["fire|fired|firing", "on", "shots"],
  },
};

/** What several do among themselves, where it is told otherwise than what one does alone. */
const together: { readonly [deed: string]: Row } = {
  AGREE: ["reach|reached|reaching", "", "an agreement"],
  "CONSULT visit": ["take|took|taking", "", "part in a visit"],
};

const rowOf = ({ type, mode, actors }: Told, recipients: readonly Party[]): Row => {
  const modes = rows[type as EventType];
  const joint =
    actors.length > 1 && recipients.length === 0 ? together[mode === null ? type : `${type} ${mode}`] : null;
  return joint ?? (mode === null ? undefined : modes[mode]) ?? modes[""];
};

const arePersons = (parties: readonly Party[]): boolean =>
  parties.every(({ kind }) => kind === "person" || kind === "group");

const aloneOrTo = ([, toRecipient, alone, toPersons]: Row, recipients: readonly Party[], naming: Naming): string => {
  if (recipients.length === 0) return alone;
  const lead = toPersons !== undefined && arePersons(recipients) ? toPersons : toRecipient;
  return `${lead} ${listWords(recipients.map(naming))}`;
};

/** What a deed is told of with. */
export interface Told {
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly place?: string | null;
  /** What the same doer did with it. */
  readonly also?: Told;
}

/** Who does it; a deed without a doer has "someone not named". */
const subject = (actors: readonly Party[], naming: Naming): string =>
  listWords(actors.map(naming)) || "someone not named";

/** Whether the subject takes "are" and "have". */
export const isPlural = (actors: readonly Party[]): boolean =>
  actors.length > 1 || actors.some(({ kind, name }) => kind !== "state" && isMany(name));

/** How a deed is told: as the record has it, that it is still to come, or that it once was. */
export type Tense = Status | "scheduled" | "was expected";

/** How the statement put it while it was open. */
export const tenseOfProspect = ({ outcome, firmness }: SettledProspect): Tense => {
  if (outcome !== "open") return "was expected";
  if (firmness === "scheduled") return "scheduled";
  return firmness === "possible" || firmness === "conditional" ? "possible" : "expected";
};

const verbFor = (told: Told, status: Tense, [base = "", past = "", ing = ""]: readonly string[]): string => {
  switch (status) {
    case "occurred":
      return past;
    case "ongoing":
      return `${isPlural(told.actors) ? "are" : "is"} ${ing}`;
    case "scheduled":
      return `${isPlural(told.actors) ? "are" : "is"} due to ${base}`;
    case "expected":
      return `${isPlural(told.actors) ? "are" : "is"} expected to ${base}`;
    case "was expected":
      return `${isPlural(told.actors) ? "were" : "was"} expected to ${base}`;
    case "possible":
      return `may ${base}`;
    case "denied":
      return `did not ${base}`;
    case "hypothetical":
      return `would ${base}`;
    default:
      return status satisfies never;
  }
};

/** What is said of the doer: `held talks with Iraq in Baghdad`. */
const predicate = (told: Told, status: Tense, naming: Naming): string => {
  const recipients = apart(told.actors, told.recipients);
  const row = rowOf(told, recipients);
  const where = told.place == null ? null : withArticle(told.place);
  const visited = told.mode === "visit" && told.actors.length < 2 && recipients.length === 0 ? where : null;
  const words = [verbFor(told, status, row[0].split("|")), visited ?? aloneOrTo(row, recipients, naming)];
  // A visit to a state needs no place within it; and a state's name in a clause is as often what was spoken of as where it was.
  const place = told.mode === "visit" && (visited !== null || recipients.length > 0) ? null : where;
  if (place !== null && !isState(told.place as string)) words.push(`in ${place}`);
  return words.filter((word) => word !== "").join(" ");
};

/**
 * A deed as a clause without a full stop: `Mohammad Javad Zarif (Iran) held talks with Iraq in Baghdad`.
 * @param status chooses the verb's form
 * @param naming how its parties are called here
 */
export const deedSentence = (told: Told, status: Tense, naming: Naming = plainNaming): string =>
  [
    subject(told.actors, naming),
    ...[told, ...(told.also === undefined ? [] : [told.also])].map(
      (one, i) => `${i === 0 ? "" : "and "}${predicate(one, status, naming)}`,
    ),
  ]
    .join(" ")
    .replaceAll(/ {2,}/g, " ");

/** Types that say little without the words: what was agreed, demanded, refused. */
export const saysLittle: ReadonlySet<EventType> = new Set([
  "AGREE",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "COERCE",
]);

/**
 * Whether a memo gives a deed's words: where its type says little without them, and where it is material, for who withdrew from what and who
 * shot at whom is nothing to take on trust.
 */
export const isQuoted = (type: EventType): boolean =>
  saysLittle.has(type) || eventTypes[type].quad.startsWith("material");
