/**
 * The step that adds reviews. The log has no foreign key: it outlives the article's rows, which another coder writes anew. Triggers keep it
 * append-only, whoever opens the file. `coded_record` keeps what the coder wrote of articles whose record a reviewer changed.
 */
export const reviewStep = `
  create table review (
    seq integer primary key autoincrement,
    article text not null,
    datum text not null,
    seen text not null,
    verdict text not null check (verdict in ('confirm', 'correct', 'reject', 'withdraw')),
    correction text,
    author text not null,
    time text not null,
    reason text
  );
  create index review_by_article on review (article, seq);
  create index review_by_datum on review (datum, seq);
  create trigger review_keeps before update on review begin select raise(abort, 'the log of reviews is append-only'); end;
  create trigger review_stays before delete on review begin select raise(abort, 'the log of reviews is append-only'); end;

  create table coded_record (
    article text primary key,
    json text not null
  );
`;
