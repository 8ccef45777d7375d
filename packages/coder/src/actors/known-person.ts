/**
 * The registry's view of a person. In: a draft and a person with names and roles. Out: the registered person meant, by full
 * name, by title and name, or by a surname that one holder of office of that day has.
 */
import type { Draft, DraftActor } from "./draft.ts";
import { isCurrent, type KnownActor, knownBySurname, knownPersons } from "./registry.ts";

/** The person of the registry whom the article means: by full name, or by a surname that one holder of office of that day has. */
export const knownPerson = (draft: Draft, actor: DraftActor): KnownActor | null => {
  const { index, dateline } = draft.reading;
  const published = dateline.published?.start ?? null;
  const fits = (candidate: KnownActor): boolean => {
    const stated = actor.roles.find((role) => role.country !== null)?.country ?? actor.country;
    return stated === null || stated === undefined || candidate.country === null || stated === candidate.country;
  };
  const full = actor.names.filter(({ parts }) => parts.length >= 2);
  for (const name of full) {
    const known = knownPersons(index, name).filter(fits);
    if (known.length === 1) return known[0] as KnownActor;
    if (known.length > 1) {
      const current = known.filter((each) => published !== null && isCurrent(each, published, 0));
      return current.length === 1 ? (current[0] as KnownActor) : null;
    }
  }
  const single = actor.names[0];
  if (full.length > 0 || single === undefined) return null;
  const titles = actor.roles.flatMap(({ office }) => office?.title ?? []);
  for (const title of titles) {
    const titled = knownPersons(index, draft.reading.nameOf(`${title} ${single.text}`)).filter(fits);
    if (titled.length === 1) return titled[0] as KnownActor;
  }
  const known = knownBySurname(index, single, published).filter(fits);
  if (known.length === 1) return known[0] as KnownActor;
  // "Prime Minister Sharif": of several the one who held that office
  const holders = known.filter((each) => each.roles.some(({ title }) => titles.includes(title.toLowerCase())));
  return holders.length === 1 ? (holders[0] as KnownActor) : null;
};
