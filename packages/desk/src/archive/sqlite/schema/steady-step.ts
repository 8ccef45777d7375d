/**
 * The step by which a list of what is doubtful keeps its order while it is reviewed: of those alike the events of one article stand together,
 * whenever it was written into the file last.
 */
export const steadyStep = `
  drop index event_by_doubt;
  create index event_by_doubt on event (json_extract(json, '$.confidence'), article);
`;
