/**
 * Holders of offices who are only described. In: a draft and a phrase such as "the Iraqi prime minister" or "a senior Turkish
 * diplomat". Out: a mention of the person it means: one named in the article whose role fits, else one known by description.
 */
import type { Office } from "../codebook/offices.ts";
import { phraseName } from "./description.ts";
import { addMention, type Draft, type DraftActor, newActor } from "./draft.ts";
import { phraseHead } from "./find-roles.ts";
import { stateName } from "./find-states.ts";
import { nearestState, stateInFocus } from "./focus.ts";
import { otherPerson } from "./hosts-and-guests.ts";
import { isCapital } from "./layout.ts";
import { isCounterpart, officeOf } from "./lend-roles.ts";
import { findHolder, personsBefore } from "./named-holder.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { addRole, roleOf } from "./role-of.ts";

/** Words that are no office when they stand alone. */
const isBare = (reading: Reading, phrase: Phrase): boolean =>
  phrase.before.article === "none" &&
  phrase.before.possessor < 0 &&
  phrase.countries.length === 0 &&
  phrase.owner === null &&
  !isCapital(reading.words[phrase.unit.first] as string);

/** Sectors whose people serve where they are: "a government spokesman in Athens". */
const localSectors = /^(?:GOV|COP|JUD|LEG)$/;

/** Sectors of those who act in public affairs even where nothing tells their state. */
const politicalSectors = /^(?:GOV|MIL|COP|SPY|LEG|JUD|PTY|OPP|REB|PRM|UAF|IGO)$/;

const countryOf = (draft: Draft, phrase: Phrase, possessor: DraftActor | null): string | null => {
  const stated = phrase.countries[0];
  if (stated !== undefined) return stated;
  if (phrase.before.focused) return nearestState(draft, phrase.first);
  const title = phrase.unit.kind === "office" ? phrase.unit.office.title : "";
  const local = localSectors.test(phrase.sector ?? "") && phrase.owner?.sector !== "IGO" && !/diplomat/.test(title);
  return (local ? phrase.placed : null) ?? possessor?.country ?? null;
};

/** "his counterpart from Brazil": the state named after, which no town stands for. */
const counterpartState = ({ unitAt }: Reading, { placed, last }: Phrase): string | null => {
  const unit = unitAt[last];
  return unit?.kind === "state" && unit.state.by === "name" ? placed : null;
};

/** "his counterpart" alone: whoever was named before with his office in another state. */
const samePost = (draft: Draft, at: number, home: DraftActor): DraftActor | null => {
  const office = officeOf(home)?.office ?? null;
  // Of two whose offices nothing tells, each is the other's counterpart
  if (office === null) return home.country === null ? null : otherPerson(draft, at, home);
  const fits = ({ country, roles }: DraftActor): boolean =>
    country !== null && country !== home.country && roles.some((role) => role.office === office && !role.former);
  return personsBefore(draft, at).find((actor) => actor !== home && fits(actor)) ?? null;
};

/** "his Iraqi counterpart": who holds in Iraq the office that he holds at home. */
const resolveCounterpart = (draft: Draft, phrase: Phrase, possessor: DraftActor | null): DraftActor | null => {
  const { reading } = draft;
  const country = phrase.countries[0] ?? counterpartState(reading, phrase);
  const home = possessor ?? personsBefore(draft, phrase.first).find(({ roles }) => roles.length > 0) ?? null;
  if (home === null) return null;
  if (country === null) return samePost(draft, phrase.first, home);
  const role = officeOf(home);
  if (role?.office) {
    const at = reading.words.length - 1;
    const met = findHolder(draft, { title: role.office.title, country, former: false, at, one: true });
    if (met !== null && met !== home) return met;
    // a president's counterpart may be a prime minister, if the article names no other leader
    const leading = (office: Office | null | undefined): boolean =>
      office?.one === true && office.is.includes("leader");
    const heads = !leading(role.office)
      ? []
      : personsBefore(draft, phrase.first).filter(
          (each) => each.country === country && each.roles.some(({ office, former }) => !former && leading(office)),
        );
    if (heads.length === 1) return heads[0] as DraftActor;
  }
  const sector = role?.sector ?? home.sector;
  const actor = newActor("person", phraseName(reading, phrase), country, sector, "actors/counterpart");
  actor.nouns.add("counterpart");
  if (role !== null) {
    const { start, end } = reading.language;
    const evidence = [{ start: start[phrase.first] as number, end: end[phrase.last] as number }];
    const of = stateName(country);
    addRole(actor, { ...role, of, country, start: null, end: null, former: false, evidence, at: phrase.first });
  }
  return actor;
};

/** The person whom a phrase describes, or null where it is too vague. */
const holderBy = (draft: Draft, phrase: Phrase, possessor: DraftActor | null): DraftActor | null => {
  const { reading } = draft;
  const { unit, before } = phrase;
  if (unit.kind !== "office" || isBare(reading, phrase)) return null;
  const { office } = unit;
  if (isCounterpart(office)) return resolveCounterpart(draft, phrase, possessor);
  const country = countryOf(draft, phrase, possessor);
  const headline = reading.headline[reading.language.sentence[phrase.first] as number] === true;
  const at = headline ? reading.words.length : phrase.first;
  // "the European Union's ambassador" is no state's
  const body = phrase.owner?.sector === "IGO" && country === null ? phrase.owner.name : null;
  const seek = (state: string | null): DraftActor | null => {
    const held = findHolder(draft, { title: office.title, country: state, former: before.former, at, one: office.one });
    return body === null || held?.country == null || held.roles.some(({ of }) => of === body) ? held : null;
  };
  const definite = before.article === "the" || before.article === "that" || before.possessor >= 0 || before.focused;
  const titled = before.article === "none" && (country !== null || isCapital(reading.words[unit.first] as string));
  const met = definite || titled ? seek(country) : null;
  if (met !== null) return met;
  const served = country ?? (body === null && office.one && definite ? stateInFocus(draft, phrase.first) : null);
  if (served !== country) {
    const focused = seek(served);
    if (focused !== null) return focused;
  }
  const subject = /^(?:nsubj|obj|obl:agent)/.test(reading.language.deprel[phraseHead(draft, phrase)] as string);
  const spoken = (definite || subject) && politicalSectors.test(phrase.sector ?? "");
  if (served === null && phrase.owner === null && !spoken) return null;
  const sector = phrase.sector ?? (before.possessor >= 0 ? (possessor?.sector ?? null) : null);
  if (sector === null && phrase.owner === null) return null;
  const pronoun = before.possessor >= 0 && reading.language.xpos[before.possessor] === "PRP$";
  const whose = pronoun && possessor !== null ? `${possessor.name}'s ` : "";
  const nameOfHolder = whose + phraseName(reading, phrase);
  const rule = served === null ? "office" : served === country ? "office+state" : "office+focus";
  const actor = newActor("person", nameOfHolder, served, sector, `actors/${rule}`);
  addRole(actor, { ...roleOf(draft, phrase, phrase.first, phrase.last, false), country: served });
  actor.nouns.add(office.title);
  return actor;
};

/** Adds the mention of a described office holder, unless it is too vague. */
export const resolveHolder = (draft: Draft, phrase: Phrase, possessor: DraftActor | null): void => {
  // "the rebel National Liberation Army"
  const next = draft.mentionAt[phrase.last + 1];
  if (next?.first === phrase.last + 1 && next.actors[0]?.kind === "organization" && next.form === "named") return;
  const actor = holderBy(draft, phrase, possessor);
  if (actor === null) return;
  const state = phrase.countries[0];
  // "the Turkish ambassador" tells whose ambassador the one named later is
  if (actor.country === null && state !== undefined) {
    actor.country = state;
    actor.roles = actor.roles.map((role) =>
      role.country === null && role.office === (phrase.unit.kind === "office" ? phrase.unit.office : null)
        ? { ...role, country: state, of: role.of ?? stateName(state) }
        : role,
    );
  }
  const office = phrase.unit.kind === "office" ? phrase.unit.office : null;
  if (
    state !== undefined &&
    state === actor.country &&
    office?.one === true &&
    !actor.roles.some((role) => role.office === office)
  ) {
    addRole(actor, roleOf(draft, phrase, phrase.first, phrase.last, false));
  }
  const head = phraseHead(draft, phrase);
  const { first, last } = phrase;
  addMention(draft, { actors: [actor], first, last, head, form: "nominal", plural: false });
};
