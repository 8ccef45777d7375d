/**
 * The step that keeps which texts of articles are older ones: at the address of another that was read later, or without an address under the same
 * title in the same outlet. By the two indexes such texts are found.
 */
export const olderTextStep = `
  create index article_by_url on article (url) where url is not null;
  create index article_by_title on article (outlet, title) where url is null and title is not null;
  create table older_text (article text primary key) without rowid;
  insert into older_text
    select id from (select id, seq, max(seq) over (partition by url) as last from article where url is not null) where seq < last
    union select id from (
      select id, seq, max(seq) over (partition by outlet, title) as last from article
      where url is null and outlet is not null and title is not null
    ) where seq < last;
`;
