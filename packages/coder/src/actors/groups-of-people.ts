/**
 * Groups. In: a draft and the phrases whose nouns are plural or collective for people. Out: one draft actor for each group
 * ("Iraqi officials" wherever they are named), with mentions; a noun with two states before it means two groups.
 */
import { dependent } from "../language/tree.ts";
import { nameWithState, phraseName } from "./description.ts";
import { addMention, type Draft, type DraftActor, memory, newActor } from "./draft.ts";
import { phraseHead } from "./find-roles.ts";
import { stateInFocus } from "./focus.ts";
import { groundOfClause, whereOfClause } from "./ground.ts";
import { isCapital } from "./layout.ts";
import { stateBefore } from "./nominal-states.ts";
import type { Phrase } from "./phrase.ts";

/** Nouns too general to be an actor unless a state or body marks them. */
const general = new Set(
  "people women men children families boys girls voters fans parents public followers critics athletes artists musicians writers shoppers masses consumers locals foreigners supporters relatives onlookers employees staff workers students companies firms banks investors media candidates parties teachers doctors nurses lawyers youngsters youth youths passengers tourists commuters motorists patients citizens persons members heads chiefs leaders directors experts analysts observers pundits economists scientists researchers scholars academics historians professors businesses corporations manufacturers producers suppliers agents ships aircraft helicopters drones jets tanks artillery minorities groups organizations organisations associations networks teams clubs institutions services projects centers centres offices departments bodies committees councils units divisions forums funds boards panels societies communities peers witnesses victims opponents opponents counterparts sources representatives officers pilots aides advisers advisors assistants deputies delegates commanders employees fellows inspectors commentators managers owners drivers actors singers elders suspects defendants prisoners inmates locals strikers singles neighbours neighbors relatives friends reporters farmers fishermen traders merchants exporters importers schools colleges universities churches mosques courts presidents kings princes queens".split(
    /\s+/,
  ),
);

/** Nouns by which one group goes on being called. */
const synonyms: readonly ReadonlySet<string>[] = [
  new Set(["protesters", "protestors", "demonstrators", "marchers", "anti-government protesters"]),
  new Set(["troops", "soldiers", "forces", "servicemen", "military forces", "army forces"]),
  new Set([
    "militants",
    "fighters",
    "gunmen",
    "insurgents",
    "rebels",
    "attackers",
    "assailants",
    "jihadists",
    "terrorists",
  ]),
  new Set(["military rulers", "rulers", "generals", "coup leaders", "putschists", "juntas"]),
  new Set(["lawmakers", "legislators", "mps", "deputies", "parliamentarians", "members of parliament"]),
  new Set(["refugees", "migrants", "asylum seekers"]),
  new Set(["police", "police officers", "officers", "policemen"]),
  new Set(["journalists", "reporters"]),
];

/** Sectors of armed people who are of the land they fight in, unless it is told otherwise. */
const gunmen: ReadonlySet<string> = new Set(["REB", "UAF", "CRM"]);
const stateAgents: ReadonlySet<string> = new Set(["COP", "MIL", "LEG", "JUD", "OPP"]);
const atHome = new Set(
  "authorities protesters protestors demonstrators civilians residents villagers activists health authorities local authorities".split(
    " ",
  ),
);

/** What crowds do in public: whoever does it on a state's ground is taken for its people. */
const crowding: ReadonlySet<string> = new Set(
  "protest demonstrate rally march riot gather burn storm attack besiege chant shout clash block torch ransack loot stone pelt set throw flee hail cheer boo heckle occupy strike".split(
    " ",
  ),
);

/** Whether the phrase at a head is the subject of what crowds do. */
const crowds = ({ reading: { language } }: Draft, head: number): boolean =>
  language.deprel[head] === "nsubj" && crowding.has(language.lemma[language.head[head] as number] ?? "");

const related = (noun: string): ReadonlySet<string> => synonyms.find((set) => set.has(noun)) ?? new Set([noun]);

/** Sectors of organizations that fight: "the militants" may be one of them, and "ELN rebels" is the ELN. */
const armed: ReadonlySet<string> = new Set(["REB", "PRM"]);

/** The group named before that a phrase may mean. */
const earlier = (
  draft: Draft,
  nouns: ReadonlySet<string>,
  country: string | null,
  strict: boolean,
  said = "",
): DraftActor | null => {
  for (let i = draft.mentions.length - 1; i >= Math.max(0, draft.mentions.length - memory / 5); i--) {
    for (const actor of (draft.mentions[i] as { actors: readonly DraftActor[] }).actors) {
      const fighting = actor.kind === "organization" && armed.has(actor.sector ?? "") && nouns.has("militants");
      if (actor.kind !== "group" && !fighting) continue;
      if (country !== null && actor.country !== country) continue;
      if (strict && actor.country !== country) continue;
      if (fighting && (!nouns.has("rebels") || !said.startsWith("rebel") || actor.sector === "REB")) return actor;
      if (fighting) continue;
      for (const noun of nouns) if (actor.nouns.has(noun)) return actor;
    }
  }
  return null;
};

const organizationOf = (draft: Draft, phrase: Phrase): DraftActor | null => {
  if (!armed.has(phrase.owner?.sector ?? "") || !/^(?:REB|UAF|PRM|MIL)$/.test(phrase.sector ?? "")) return null;
  for (let t = phrase.first; t <= phrase.last; t++) {
    const actor = draft.mentionAt[t]?.actors[0];
    if (actor?.kind === "organization" && actor.known !== null && armed.has(actor.sector ?? "")) return actor;
  }
  return null;
};

/** "its fighters" where "its" is an armed group: the group itself. */
const armedPossessor = (draft: Draft, phrase: Phrase): DraftActor | null => {
  if (!/^(?:REB|UAF|PRM|MIL)$/.test(phrase.sector ?? "") || phrase.before.possessor < 0) return null;
  const owner = draft.mentionAt[phrase.before.possessor]?.actors ?? [];
  return owner.length === 1 && owner[0]?.kind === "organization" && armed.has(owner[0].sector ?? "") ? owner[0] : null;
};

/** "The alliance sent troops": whose they are, the subject of what is done with them tells. */
const sender = (draft: Draft, phrase: Phrase): DraftActor | null => {
  const { language } = draft.reading;
  const head = phraseHead(draft, phrase);
  const verb = language.head[head] as number;
  if (phrase.sector !== "MIL" || language.deprel[head] !== "obj" || verb < 0) return null;
  if (!sending.has(language.lemma[verb] as string)) return null;
  const subject = dependent(language, verb, "nsubj");
  const actors = subject < 0 ? [] : (draft.headAt[subject]?.actors ?? []);
  return actors.length === 1 ? (actors[0] as DraftActor) : null;
};

const sending = new Set(
  "have send deploy dispatch withdraw pull mass station move contribute provide recall redeploy".split(" "),
);

/** "the Guards" after "the Revolutionary Guards": a capital that ends the name of an organization met before. */
const shortFor = (draft: Draft, { unit, countries }: Phrase): DraftActor | null => {
  const { reading } = draft;
  const word = reading.words[unit.last] as string;
  if (
    unit.first !== unit.last ||
    countries.length > 0 ||
    !isCapital(word) ||
    reading.language.upos[unit.last] !== "PROPN"
  )
    return null;
  for (const [known, actor] of draft.known) {
    if (known.kind !== "person" && known.names.some((name) => name.endsWith(` ${word}`))) return actor;
  }
  return null;
};

/** Sectors of those who serve the state where they are. */
const official = /^(?:GOV|MIL|COP|JUD|LEG|SPY)$/;

/** Adds the mention of a group's phrase, unless it is too vague. */
export const resolveGroup = (
  draft: Draft,
  phrase: Phrase,
  possessors: readonly string[],
  possessor: string | null,
): void => {
  const { reading } = draft;
  const { unit, before } = phrase;
  if (unit.kind !== "group") return;
  const { noun } = unit;
  // "mob members"
  if (/^(?:mob|crowd)$/.test(noun) && reading.language.deprel[unit.last] === "compound") return;
  const definite = before.article === "the" || before.article === "that";
  const put = (actors: readonly DraftActor[]) => {
    const head = phraseHead(draft, phrase);
    addMention(draft, { actors, first: phrase.first, last: phrase.last, head, form: "nominal", plural: true });
  };
  if (
    phrase.sector === "MED" &&
    /^(?:tell|brief|inform)$/.test(
      reading.language.lemma[reading.language.head[phraseHead(draft, phrase)] as number] ?? "",
    )
  ) {
    return;
  }
  const organization = organizationOf(draft, phrase) ?? armedPossessor(draft, phrase) ?? shortFor(draft, phrase);
  if (organization !== null) {
    put([organization]);
    return;
  }
  const there = definite && official.test(phrase.sector ?? "") ? whereOfClause(draft, phraseHead(draft, phrase)) : null;
  const focused = before.focused ? stateBefore(draft, phrase) : there;
  const lent = possessors.length > 0 ? possessors : focused === null ? [] : [focused];
  // "EU leaders in Brussels" are not Belgium's
  const placed = phrase.placed === null || phrase.sector === "IGO" ? [] : [phrase.placed];
  let countries = phrase.countries.length > 0 ? phrase.countries : lent.length > 0 ? lent : placed;
  let rule = "state";
  const from =
    countries.length > 0 || phrase.owner !== null || before.article !== "none" ? null : sender(draft, phrase);
  if (from !== null && from.kind !== "person") {
    if (from.country !== null) countries = [from.country];
    else return;
  }
  // "government troops": the body before the noun is some state's, too
  const ownerless =
    phrase.owner === null || (phrase.owner.country === null && phrase.owner.name.toLowerCase() === "government");
  if (countries.length === 0) {
    const bare = before.core === unit.first;
    const met =
      definite || bare ? earlier(draft, definite ? related(noun) : new Set([noun]), null, !definite, noun) : null;
    if (met !== null) {
      put([met]);
      return;
    }
    const head = phraseHead(draft, phrase);
    const crowd = !before.elsewhere && phrase.owner === null && crowds(draft, head);
    const ground =
      crowd || (phrase.owner === null && (atHome.has(noun) || gunmen.has(phrase.sector ?? "")))
        ? groundOfClause(draft, head)
        : null;
    if (phrase.owner === null && ground === null && (general.has(noun) || phrase.sector === null)) return;
    if (ground !== null) {
      countries = [ground];
      rule = "ground";
    }
    // "Police detained dozens": whose they are, the article tells by the one state it speaks of
    if (
      ground === null &&
      ownerless &&
      !before.elsewhere &&
      (stateAgents.has(phrase.sector ?? "") || atHome.has(noun) || phrase.owner !== null)
    ) {
      const state = stateInFocus(draft, phrase.first);
      if (state !== null) countries = [state];
      rule = "focus";
    }
  }
  const owner = phrase.owner !== null && phrase.owner.sector !== null ? phrase.owner.name.toLowerCase() : null;
  const key = owner === null ? noun : `${owner} ${noun}`;
  const make = (code: string | null): DraftActor => {
    const said = code === null || (countries === phrase.countries && countries.length === 1) || countries === placed;
    const name = said
      ? phraseName(reading, phrase)
      : nameWithState(reading, phrase, code, countries === lent ? possessor : null);
    const because = code !== null ? `actors/group+${rule}` : owner !== null ? "actors/group+body" : "actors/group";
    const actor = newActor("group", name, code, phrase.sector, because);
    actor.nouns.add(key).add(noun);
    return actor;
  };
  const codes: readonly (string | null)[] = countries.length > 0 ? countries : [null];
  put(codes.map((code) => earlier(draft, new Set([key]), code, true) ?? make(code)));
};
