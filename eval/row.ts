/** A row of the evaluation: one figure on one set, and the published figure of a peer beside it. */
export interface Row {
  readonly task: string;
  readonly set: string;
  readonly metric: string;
  /** A share (0–1) or a percentage as the field prints it; `null` where the set is missing. */
  readonly value: number | null;
  readonly peer?: { readonly name: string; readonly value: number; readonly source: string };
  /** What a reader must know: the set was trained on, is automatic, or is missing and where to get it. */
  readonly note?: string;
}
