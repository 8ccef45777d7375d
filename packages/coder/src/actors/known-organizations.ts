/**
 * Organizations named outright. In: a draft. Out: mentions of those the registry knows by name and of those only the recogniser
 * of names saw.
 */

import { headNoun, textOf } from "./description.ts";
import { addMention, type Draft, type DraftActor, headWithin, newActor } from "./draft.ts";
import { isCapital } from "./layout.ts";
import { senseTable } from "./lexicon.ts";
import { longestPhrase } from "./phrase-table.ts";
import type { Reading, Unit } from "./reading.ts";
import type { KnownActor } from "./registry.ts";

/** What a later phrase may call an organization of a sector. */
const sectorNouns: Readonly<Record<string, readonly string[]>> = {
  IGO: ["organization", "organisation", "body", "bloc", "agency", "alliance"],
  REB: ["group", "movement", "militia", "organization", "armed group", "militant group", "rebel group", "faction"],
  PRM: ["group", "movement", "militia", "organization", "armed group", "force"],
  PTY: ["party", "group", "bloc", "movement"],
  MED: ["agency", "news agency", "newspaper", "paper", "outlet", "broadcaster", "channel", "daily"],
  NGO: ["group", "organization", "organisation", "charity", "rights group", "watchdog"],
  MNC: ["company", "firm", "giant"],
  BUS: ["company", "firm", "bank"],
  MIL: ["force", "army", "military", "corps"],
  SPY: ["agency", "service", "intelligence agency"],
};

/** The actor of a registered organization, made at its first mention by the name that it has there. */
export const registeredDraft = (draft: Draft, known: KnownActor, name: string): DraftActor => {
  const made = draft.known.get(known);
  if (made !== undefined) return made;
  const actor = newActor(known.kind, name, known.country, known.sector, `actors/registry:${known.names[0]}`);
  actor.known = known;
  draft.known.set(known, actor);
  // a government that was a rebel group may still be called "the group"
  for (const sector of [known.sector, ...known.roles.map((role) => role.sector)])
    for (const noun of sectorNouns[sector ?? ""] ?? []) actor.nouns.add(noun);
  for (const each of known.names) {
    const last = each.toLowerCase().split(" ").at(-1) ?? "";
    if (longestPhrase(senseTable, [last], 0, 0)?.value.kind === "body") actor.nouns.add(last);
  }
  return actor;
};

/** The registered organizations that stand as units, with the ambiguity of short names weighed. */
export const findKnown = (draft: Draft): void => {
  const { reading } = draft;
  const { language, entityAt, words } = reading;
  for (const unit of reading.units) {
    if (unit.kind !== "known") continue;
    const word = words[unit.first] as string;
    const entity = entityAt[unit.first];
    const single = unit.first === unit.last;
    if (single && word !== word.toUpperCase()) {
      if (language.upos[unit.first] !== "PROPN") continue;
      // "the main opposition party, Syriza,"
      const described =
        language.deprel[unit.first] === "appos" && reading.unitAt[language.head[unit.first] as number]?.kind === "body";
      const sure =
        described ||
        (!/^(?:BUS|MNC|MED|PTY)$/.test(unit.actor.sector ?? "") &&
          entity?.first === unit.first &&
          entity.last === unit.last);
      if ((entity?.type === "PERSON" && !sure) || reading.placeAt[unit.first] !== undefined) continue;
      const acts =
        language.deprel[unit.first] === "nsubj" &&
        (words[unit.last + 1] === "," || /^(?:VERB|AUX|ADV)$/.test(language.upos[unit.last + 1] ?? ""));
      if (isOpening(reading, unit.first) && entity === undefined && !acts) continue;
    }
    if (
      entity !== undefined &&
      (entity.first < unit.first || entity.last > unit.last) &&
      /^(?:PERSON|FAC|EVENT)$/.test(entity.type) &&
      single
    )
      continue;
    // in a line of capitals "WHO" may be a question
    if (single && reading.headline[language.sentence[unit.first] as number] && word.length < 5) continue;
    const { actor: known } = unit;
    const short = single ? abbreviated(draft, word) : null;
    if (short !== null && short.known !== known) {
      const head = unit.first;
      addMention(draft, { actors: [short], first: head, last: head, head, form: "named", plural: false });
      continue;
    }
    const actor = registeredDraft(draft, known, textOf(reading, unit.first, unit.last));
    const head = headWithin(reading, unit.first, unit.first, unit.last);
    const plural = /^(?:Houthis|Republicans|Democrats|Conservatives|Tories|Revolutionary Guards|Sandinistas)$/.test(
      actor.name,
    );
    addMention(draft, { actors: [actor], first: unit.first, last: unit.last, head, form: "named", plural });
    const name = textOf(reading, unit.first, unit.last);
    if (name.length > actor.name.length) actor.name = name;
  }
};

/** "the RSF" after "the Rapid Support Forces": the registered organization met before whose capitals the word has. */
const abbreviated = (draft: Draft, word: string): DraftActor | null => {
  if (word.length < 3 || word !== word.toUpperCase()) return null;
  for (const [known, actor] of draft.known) {
    if (known.kind !== "person" && known.names.some((name) => initials(name) === word)) return actor;
  }
  return null;
};

/** The first capital of each word that has one. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => /[A-Z]/.exec(word)?.[0] ?? "")
    .join("");

const isOpening = (reading: Reading, t: number): boolean =>
  reading.language.sentences[reading.language.sentence[t] as number]?.first === t;

/** What the recogniser takes for an organization and is a piece of the earth: "the Jordan River". */
const landforms: ReadonlySet<string> = new Set(
  "River Sea Ocean Lake Gulf Bay Strait Straits Channel Canal Mountain Mountains Valley Desert Peninsula Island Islands Heights Basin Dam".split(
    " ",
  ),
);

/** "the House" after "the House of Representatives", "FSA" after "the Food Standards Agency": the one that was met by a fuller name. */
const fullerName = (seen: ReadonlyMap<string, DraftActor>, name: string): DraftActor | null => {
  const capitals = name.length > 1 && name.length < 7 && /^\p{Lu}+$/u.test(name);
  const fits = [...new Set(seen.values())].filter(
    (actor) => actor.name.startsWith(`${name} `) || (capitals && initials(actor.name) === name),
  );
  return fits.length === 1 ? (fits[0] as DraftActor) : null;
};

/** Organizations that only the recogniser of names saw. */
export const findRecognised = (draft: Draft): void => {
  const { reading, mentionAt } = draft;
  const { language, unitAt, placeAt, headline } = reading;
  const seen = new Map<string, DraftActor>();
  for (const entity of language.entities) {
    if (entity.type !== "ORG" || headline[language.sentence[entity.first] as number]) continue;
    let free = true;
    let country: string | null = null;
    let unit: Unit | undefined;
    for (let t = entity.first; t <= entity.last; t++) {
      const over = unitAt[t];
      if (mentionAt[t] !== undefined && mentionAt[t]?.actors[0]?.kind !== "state") free = false;
      if (over?.kind === "state") country = over.state.code;
      else if (over?.kind === "body" || over?.kind === "office" || over?.kind === "group") unit = over;
    }
    if (!free || unit?.kind === "office" || unit?.kind === "group" || placeAt[entity.first] !== undefined) continue;
    if (!isCapital(language.form[entity.first] as string)) continue;
    if (landforms.has(language.form[entity.last] as string)) continue;
    const only = unitAt[entity.first];
    if (only?.kind === "state" && only.last >= entity.last) continue;
    const name = textOf(reading, entity.first, entity.last);
    const key = name.toLowerCase();
    const actor =
      seen.get(key) ??
      fullerName(seen, name) ??
      newActor(
        "organization",
        name,
        country,
        unit?.kind === "body" ? unit.body.sector : null,
        "actors/recogniser-organization",
      );
    seen.set(key, actor);
    actor.nouns.add(key);
    if (unit?.kind === "body") actor.nouns.add(unit.body.noun).add(headNoun(unit.body.noun));
    const head = headWithin(reading, entity.first, entity.first, entity.last);
    addMention(draft, { actors: [actor], first: entity.first, last: entity.last, head, form: "named", plural: false });
  }
};
