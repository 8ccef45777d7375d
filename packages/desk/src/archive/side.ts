/** One side of a dossier. In: words that a person or an address has for it. Out: the state or the actor that is meant. */
import { states } from "@dragoman/coder/codebook/states";
import type { Party } from "../relations/parties.ts";
import type { Across, AcrossSide } from "./across.ts";

/** A state with everyone who belongs to it, or one actor. */
export interface Side {
  /** As it stands in addresses: `IRN`, or an actor's key. */
  readonly key: string;
  readonly name: string;
  /** Its state, where it is one or belongs to one. */
  readonly country: string | null;
  readonly kind: "state" | "actor";
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the\s+/, "")
    .trim();

/** By alpha-3 code or any name. */
const stateSide = (words: string): Side | null => {
  const wanted = plain(words);
  const found =
    states.find(({ code }) => code.toLowerCase() === wanted) ??
    states.find(({ name, names }) => [name, ...names].some((known) => plain(known) === wanted));
  return found === undefined ? null : { key: found.code, name: found.name, country: found.code, kind: "state" };
};

export const actorSide = ({ key, name, country }: Party): Side => ({ key, name, country, kind: "actor" });

/** By an actor's key, or a state's code or name; null where it is neither. */
export const sideOf = (archive: Across, words: string): Side | null => {
  const party = archive.party(words);
  return party !== null && party.kind !== "state" ? actorSide(party) : stateSide(words);
};

/** Whoever may be meant: as `sideOf`, else the actors that some article calls so; several where a name is not enough. */
export const sidesNamed = (archive: Across, words: string): readonly Side[] => {
  const known = sideOf(archive, words);
  if (known !== null) return [known];
  return archive
    .partiesNamed(words.split(/\s+/).filter(Boolean), 100)
    .filter(({ kind, names }) => kind !== "state" && names.some((name) => plain(name) === plain(words)))
    .map(actorSide);
};

/** How the archive is asked for it. */
export const acrossSide = (side: Side): AcrossSide =>
  side.kind === "state" ? { country: side.country as string } : { party: side.key };
