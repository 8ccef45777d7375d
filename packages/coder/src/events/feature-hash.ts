/** Hash of a feature's name: FNV-1a, 32 bits (Fowler, Noll, Vo); never 0, which the models keep for "empty". */
export const hashFeature = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash | 0;
};
