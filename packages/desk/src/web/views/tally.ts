/** Counting. In: values. Out: how often each occurs, the commonest first and then by the value itself. */

export const tallied = (values: readonly string[]): { readonly value: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

/** The commonest; the empty string of none. */
export const commonest = (values: readonly string[]): string => tallied(values)[0]?.value ?? "";
