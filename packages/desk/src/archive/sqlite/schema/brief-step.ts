/**
 * The step that adds happenings in brief where they are listed by their countries, in the order of their days: what counts thousands of them reads
 * them one after the other. What follows across articles is made anew after this step, and fills them.
 */
export const briefStep = `
  alter table happening_country add column brief text not null default '[]';
  alter table happening_pair add column brief text not null default '[]';
`;
