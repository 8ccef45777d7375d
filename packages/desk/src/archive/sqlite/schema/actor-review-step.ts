/**
 * The step that adds reviews of actors. Triggers keep the log append-only, whoever opens the file. `decided_actor` says in which articles actors
 * are of whom people decided something, by the names that they had when they were coded: there an entry is applied, or taken back.
 */
export const actorReviewStep = `
  create table actor_review (
    seq integer primary key autoincrement,
    names text not null,
    role text,
    verdict text not null check (verdict in ('confirm', 'correct', 'reject', 'withdraw')),
    correction text,
    author text not null,
    time text not null,
    reason text
  );
  create trigger actor_review_keeps before update on actor_review begin select raise(abort, 'the log of reviews is append-only'); end;
  create trigger actor_review_stays before delete on actor_review begin select raise(abort, 'the log of reviews is append-only'); end;

  create table decided_actor (
    article text not null,
    actor text not null,
    key text not null,
    coded text not null,
    primary key (article, actor, key)
  ) without rowid;
  create index decided_actor_by_key on decided_actor (key, article);
`;
