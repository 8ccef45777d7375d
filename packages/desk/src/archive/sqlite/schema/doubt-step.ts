/**
 * The step that adds an index of what is doubtful, read from its end: the least sure first, of those alike what was read last. Indexes by which
 * nothing is asked go: each costs every article that is added some pages.
 */
export const doubtStep = `
  create index event_by_doubt on event (json_extract(json, '$.confidence') desc);
  drop index event_by_type;
  drop index event_by_day;
  drop index prospect_by_due;
  drop index pair_day_by_day;
`;
