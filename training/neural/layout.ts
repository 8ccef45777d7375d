/** Where the words of a batch stand. In: sentences. Out: rows: step by step, longest sentence first, so that a step's words stand together. */

export interface Layout<S extends { readonly n: number }> {
  /** Longest first. */
  readonly sentences: readonly S[];
  /** For each of `sentences`, its place among those given. */
  readonly order: readonly number[];
  readonly rows: number;
  /** First row of each step, and after the last the number of rows. */
  readonly from: Int32Array;
  /** How many sentences have a word at each step. */
  readonly active: Int32Array;
  /** For each row of reading backwards, the row of its word. */
  readonly backwards: Int32Array;
}

export const layoutOf = <S extends { readonly n: number }>(given: readonly S[]): Layout<S> => {
  const order = given.map((_, i) => i).sort((a, b) => (given[b] as S).n - (given[a] as S).n || a - b);
  const sentences = order.map((i) => given[i] as S);
  const longest = sentences[0]?.n ?? 0;
  const from = new Int32Array(longest + 1);
  const active = new Int32Array(longest);
  for (let s = 0; s < longest; s++) {
    while ((active[s] as number) < sentences.length && (sentences[active[s] as number] as S).n > s)
      active[s] = (active[s] as number) + 1;
    from[s + 1] = (from[s] as number) + (active[s] as number);
  }
  const rows = from[longest] as number;
  const backwards = new Int32Array(rows);
  sentences.forEach(({ n }, i) => {
    for (let s = 0; s < n; s++) backwards[(from[s] as number) + i] = (from[n - 1 - s] as number) + i;
  });
  return { sentences, order, rows, from, active, backwards };
};

/** The row of each word of a sentence. */
export const rowIn =
  ({ from }: { readonly from: Int32Array }, place: number): ((word: number) => number) =>
  (word) =>
    (from[word] as number) + place;
