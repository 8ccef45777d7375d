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

/** Finds the party of an identity. @throws Error where there is none, which only a broken archive has */
export const partiesIn = (file: Statements): ((identity: number) => KeptParty) => {
  const known = new Map<number, KeptParty>();
  return (identity) => {
    const found = known.get(identity);
    if (found !== undefined) return found;
    const row = file.first<PartyRow>(
      `select ${partyColumns} from identity join party_file on party_file.home = identity.home where identity.id = ?`,
      identity,
    );
    if (row === undefined)
      throw new Error(`no party of identity ${identity}; dragoman archive check --rebuild mends it`);
    const shown = partyOfRow(row);
    const party = { ...shown, identity, plain: shown };
    known.set(identity, party);
    return party;
  };
};

/** The parties of some identities, each once, in their order. */
export const partiesOf = (identities: readonly number[], partyOf: (identity: number) => KeptParty): KeptParty[] => [
  ...new Map(identities.map(partyOf).map((party) => [party.key, party])).values(),
];
