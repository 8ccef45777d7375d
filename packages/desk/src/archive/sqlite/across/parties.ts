/** Parties of identities. In: ids of identities. Out: the parties that they are now, each read once. */
import type { Actor } from "@dragoman/coder/actors/actor";
import type { Party } from "../../../relations/parties.ts";
import type { Statements } from "../driver.ts";

/** A party, and one of its identities by which it is kept. */
export interface KeptParty extends Party {
  readonly identity: number;
  /** The party as it is shown. */
  readonly plain: Party;
}

export const plain = (party: KeptParty): Party => party.plain;

export interface PartyRow {
  readonly key: string;
  readonly name: string;
  readonly kind: Actor["kind"];
  readonly country: string | null;
  readonly sector: string | null;
  readonly names: string;
}

export const partyOfRow = ({ names, ...party }: PartyRow): Party => ({
  ...party,
  names: JSON.parse(names) as string[],
});

export const partyColumns =
  "party_file.key, party_file.name, party_file.kind, party_file.country, party_file.sector, party_file.names";

export interface PartyFinder {
  /** The party of an identity. @throws Error where there is none, which only a broken archive has */
  readonly partyOf: (identity: number) => KeptParty;
  /** Reads those that are not known yet with one question, for whoever is about to ask for many. */
  readonly know: (identities: Iterable<number>) => void;
}

/** Parties by their identities, each read once. */
export const partiesIn = (file: Statements): PartyFinder => {
  const known = new Map<number, KeptParty>();
  const know = (identities: Iterable<number>): void => {
    const unknown = [...new Set(identities)].filter((identity) => !known.has(identity));
    if (unknown.length === 0) return;
    for (const { identity, ...row } of file.all<PartyRow & { readonly identity: number }>(
      `select wanted.value as identity, ${partyColumns} from json_each(?) as wanted
       join identity on identity.id = wanted.value join party_file on party_file.home = identity.home`,
      JSON.stringify(unknown),
    )) {
      const shown = partyOfRow(row);
      known.set(identity, { ...shown, identity, plain: shown });
    }
  };
  const partyOf = (identity: number): KeptParty => {
    if (!known.has(identity)) know([identity]);
    const party = known.get(identity);
    if (party === undefined)
      throw new Error(`no party of identity ${identity}; dragoman archive check --rebuild mends it`);
    return party;
  };
  return { partyOf, know };
};

/** The parties of some identities, each once, in their order. */
export const partiesOf = (identities: readonly number[], partyOf: (identity: number) => KeptParty): KeptParty[] =>
  identities.length < 2
    ? identities.map(partyOf)
    : [...new Map(identities.map(partyOf).map((party) => [party.key, party])).values()];
