/**
 * The step that keeps which events reviewers named from other articles, when they said of two reports that they are one deed or two, as these events
 * stood then. By it they keep their ids when another coder reads their article.
 */
const naming = (word: "apart" | "together"): string => `
  insert or ignore into named_event select event.id, event.article, event.json
    from review, json_each(review.correction, '$.${word}') as other join event on event.id = other.value;
`;

export const namedEventStep = `
  create table named_event (
    event text primary key,
    article text not null,
    json text not null
  ) without rowid;
  create index named_event_by_article on named_event (article);
  ${naming("apart")} ${naming("together")}
`;
