/**
 * Codes of persons. In: a draft with roles. Out: country and sector of each person: from the roles the article tells, else from
 * the registry where the name fits; a role without a country takes the holder's.
 */
import type { Draft, DraftActor, DraftRole } from "./draft.ts";
import { stateName } from "./find-states.ts";
import { stateOfSpeaker } from "./focus.ts";
import { knownPerson } from "./known-person.ts";
import type { KnownActor, KnownRole } from "./registry.ts";
import { homeOfReport } from "./written-from.ts";

/** The role that tells what someone is: of those that last the one with most known, else of those past. */
const mainRole = (roles: readonly DraftRole[]): DraftRole | null => {
  let best: DraftRole | null = null;
  let bestScore = -1;
  for (const role of roles) {
    const lasts = !role.former && role.end === null;
    const score = (lasts ? 4 : 0) + (role.sector !== null ? 2 : 0) + (role.country !== null ? 1 : 0);
    if (score > bestScore) {
      best = role;
      bestScore = score;
    }
  }
  return best;
};

/** The registered role held on a day, else the last before it. */
const roleOn = (known: KnownActor, day: string | null): KnownRole | null => {
  const roles = [...known.roles].sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  const held = roles.filter(({ start }) => start === null || day === null || start <= day.slice(0, 10));
  const running = held.filter(({ end }) => end === null || day === null || end >= day.slice(0, 10));
  return running.at(-1) ?? held.at(-1) ?? roles[0] ?? null;
};

/** Fills in what roles and registry tell of each person. May run again when more is known. */
export const codePersons = (draft: Draft): void => {
  const day = draft.reading.dateline.published?.start ?? null;
  for (const actor of draft.actors) {
    if (actor.kind !== "person") continue;
    if (actor.names.length > 0) actor.known ??= knownPerson(draft, actor);
    if (actor.known !== null) draft.known.set(actor.known, actor);
    const main = mainRole(actor.roles);
    const known = actor.known === null ? null : roleOn(actor.known, day);
    const stated = main?.country ?? actor.roles.find(({ country }) => country !== null)?.country ?? null;
    actor.country = stated ?? actor.known?.country ?? actor.country;
    const registered = stated === null ? known?.sector : null;
    actor.sector = registered ?? main?.sector ?? known?.sector ?? actor.sector ?? actor.known?.sector ?? null;
    if (actor.known !== null && stated === null && !actor.because.startsWith("actors/registry:")) {
      actor.because = `actors/registry:${actor.known.names[0]}`;
    }
    if (actor.country === null) actor.country = focusedCountry(draft, actor);
    lendCountry(actor);
  }
};

/** Offices that only one state has under this name. */
const americanOnly = /^(?:acting |deputy |assistant |under ?){1,2}secretary of state$/;

/** "Foreign Minister Wang": the office is some state's; where one state is in focus, its. */
const focusedCountry = (draft: Draft, actor: DraftActor): string | null => {
  // "its foreign minister": whose, the possessor will tell
  if (actor.roles.some(({ possessor, country }) => possessor >= 0 && country === null)) return null;
  const role = actor.roles.find(
    ({ office, country, of }) =>
      office !== null && country === null && of === null && (office.one || office.sector === "GOV"),
  );
  if (role === undefined && actor.sector === "MIL" && actor.roles.length === 0) {
    const named = draft.mentions.find(({ actors }) => actors[0] === actor);
    return named === undefined ? null : homeOfReport(draft, named.first);
  }
  if (role === undefined || role.office?.abroad === true) return null;
  if (americanOnly.test(role.office?.title ?? "")) return "USA";
  return stateOfSpeaker(draft, role.at) ?? homeOfReport(draft, role.at);
};

/** A role without a country is in the service of its holder's. */
const lendCountry = (actor: DraftActor): void => {
  actor.roles = actor.roles.map((role) => {
    if (role.country !== null || actor.country === null || role.office === null || role.possessor >= 0) return role;
    if (
      (actor.known !== null || actor.sector === "MIL") &&
      role.sector === null &&
      /leader$/.test(role.office.title) &&
      role.of === null
    ) {
      return { ...role, country: actor.country, of: stateName(actor.country), sector: actor.sector };
    }
    if (!role.office.one && role.sector !== "GOV" && role.sector !== "MIL") return role;
    return { ...role, country: actor.country, of: role.of ?? stateName(actor.country) };
  });
};
