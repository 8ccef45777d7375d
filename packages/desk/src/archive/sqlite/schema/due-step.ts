/** The step that adds the last day on which a prospect is due, and an index that answers how everybody's prospects stand without reading them. */
export const dueStep = `
  alter table settled add column due_end text;
  update settled set due_end = substr(json_extract(json, '$.due.end'), 1, 10);
  drop index settled_by_due;
  create index settled_by_standing on settled (outcome, due_start, due_end, lapses, id);
`;
