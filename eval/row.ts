/** A row of the evaluation: one figure on one set, and figures of the peers beside it. */
export interface Peer {
  readonly name: string;
  /** A share. */
  readonly value: number;
  /** Where it was published, or how it was measured: (m) by us. */
  readonly source: string;
}

export interface Row {
  readonly task: string;
  readonly set: string;
  readonly metric: string;
  /** A share (0–1); `null` where the set is missing. */
  readonly value: number | null;
  readonly peers?: readonly Peer[];
  /** What a reader must know: the set was trained on, is automatic, or is missing and where to get it. */
  readonly note?: string;
}
