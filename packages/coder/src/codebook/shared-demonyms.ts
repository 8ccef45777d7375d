/**
 * Demonyms that two states share: the states by how often news means them, the first unless the article names the other and
 * not the first. ISO 3166-1 alpha-3.
 */
export const sharedDemonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ["Congolese", ["COD", "COG"]],
  ["Korean", ["KOR", "PRK"]],
  ["Koreans", ["KOR", "PRK"]],
  ["Guinean", ["GIN", "GNB", "GNQ"]],
  ["Dominican", ["DOM", "DMA"]],
  ["Dominicans", ["DOM", "DMA"]],
  ["Virgin Islander", ["VGB", "VIR"]],
]);
