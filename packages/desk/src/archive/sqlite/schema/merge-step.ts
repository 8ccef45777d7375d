/** The step that adds merges: which names people take for one actor. Triggers keep the log append-only, whoever opens the file. */
export const mergeStep = `
  create table merge (
    seq integer primary key autoincrement,
    pair text not null,
    one text not null,
    other text not null,
    verdict text not null check (verdict in ('confirm', 'reject', 'withdraw')),
    author text not null,
    time text not null,
    reason text
  );
  create index merge_by_pair on merge (pair, seq);
  create trigger merge_keeps before update on merge begin select raise(abort, 'the log of merges is append-only'); end;
  create trigger merge_stays before delete on merge begin select raise(abort, 'the log of merges is append-only'); end;
`;
