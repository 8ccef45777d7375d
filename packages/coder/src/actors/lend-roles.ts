/**
 * What the possessor lends to a role. In: a draft in which pronouns and bodies are resolved. Out: roles told with "its leader",
 * "Khan's adviser", "his Greek counterpart" or "spokeswoman for the Foreign Ministry" with the country, body and office they imply.
 */
import type { Office } from "../codebook/offices.ts";
import type { Sector } from "../codebook/sectors.ts";
import type { Draft, DraftActor, DraftRole } from "./draft.ts";
import { stateName } from "./find-states.ts";

/** "his Greek counterpart", "her Greek colleague" */
export const isCounterpart = (office: Office | null): boolean =>
  office !== null && /^(?:counterpart|colleague)$/.test(office.title);

/** The office of the person whose counterpart is spoken of: one still held, if possible. */
export const officeOf = (person: DraftActor): DraftRole | null =>
  person.roles.find(
    ({ office, former, end }) => office?.sector != null && !isCounterpart(office) && !former && end === null,
  ) ??
  person.roles.find(({ office }) => office !== null && !isCounterpart(office)) ??
  null;

const possessorOf = (draft: Draft, role: DraftRole): DraftActor | null => {
  const mention = role.possessor < 0 ? undefined : draft.mentionAt[role.possessor];
  return mention?.actors.length === 1 ? (mention.actors[0] as DraftActor) : null;
};

/** Sectors of what belongs to a state whoever has it. */
const served: ReadonlySet<Sector | null> = new Set<Sector | null>(["GOV", "MIL", "SPY", "COP", "LEG", "JUD"]);

/** Sectors whose people are theirs whatever their title: the commander-in-chief of a rebel group is no soldier of a state. */
const unofficial: ReadonlySet<Sector | null> = new Set<Sector | null>(["REB", "PRM", "IGO", "OPP", "PTY"]);

/** A counterpart holds abroad the office that the possessor holds at home. */
const asCounterpart = (role: DraftRole, owner: DraftActor): DraftRole | null => {
  const held = officeOf(owner);
  if (held === null) return null;
  const title = held.office?.title ?? held.title;
  const of = role.country === null ? null : stateName(role.country);
  return { ...role, title, office: held.office, of, sector: held.sector };
};

const lent = (role: DraftRole, owner: DraftActor): DraftRole => {
  if (owner.kind === "person") {
    if (role.country !== null || owner.country === null || !served.has(role.sector)) return role;
    return { ...role, country: owner.country, of: role.of ?? stateName(owner.country) };
  }
  const abroad = role.office?.abroad === true;
  const own = owner.kind === "organization" && unofficial.has(owner.sector) ? null : role.sector;
  const sector = own ?? (owner.kind === "state" ? "GOV" : owner.sector) ?? role.sector;
  const country = role.country ?? owner.country;
  return { ...role, country, sector, of: abroad ? role.of : (role.of ?? owner.name) };
};

/** The body told with "for the Foreign Ministry" has its country by now. */
const ofBody = (draft: Draft, role: DraftRole): DraftRole => {
  if (role.country !== null || role.of === null) return role;
  const { language } = draft.reading;
  const end = role.evidence[0]?.end ?? 0;
  for (let t = role.at; t < language.form.length && (language.start[t] as number) < end; t++) {
    const body = draft.mentionAt[t]?.actors[0];
    if (body?.kind === "organization" && body.country !== null) return { ...role, country: body.country };
  }
  return role;
};

/** Completes the roles of all persons; a counterpart of nobody known is no office. */
export const lendRoles = (draft: Draft): void => {
  for (const actor of draft.actors) {
    if (actor.kind !== "person") continue;
    actor.roles = actor.roles.flatMap((role) => {
      const owner = possessorOf(draft, role);
      if (isCounterpart(role.office)) {
        const met = owner === null || owner === actor ? null : asCounterpart(role, owner);
        return met === null ? [] : [met];
      }
      return [ofBody(draft, owner === null || owner === actor ? role : lent(role, owner))];
    });
  }
};
