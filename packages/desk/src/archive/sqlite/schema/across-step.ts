/**
 * The step that adds what is known across articles: identities and the parties that they are, tellings joined into happenings, statements
 * joined into prospects with what came of them, and what each article says of roles, offices, names of things and open questions. An identity is
 * grouped twice: with those alike (`alike`), and after what people decided of who is one (`home`). Every table here follows from the records; `across/` keeps them, and can make them anew.
 */
export const acrossTables = [
  "identity",
  "identity_key",
  "identity_form",
  "identity_sector",
  "party_file",
  "actor_identity",
  "telling",
  "telling_party",
  "article_shingles",
  "together",
  "joined",
  "happening",
  "happening_country",
  "happening_pair",
  "happening_party",
  "pair_total",
  "stated",
  "stated_party",
  "settled",
  "settled_country",
  "claim",
  "dispute",
  "said",
  "role",
  "office",
  "naming",
  "apart",
  "apart_party",
  "across",
] as const;

export const acrossStep = `
  create table identity (
    id integer primary key,
    key text not null unique,
    kind text not null,
    country text,
    name text not null,
    named integer not null,
    alike integer,
    home integer,
    uses integer not null
  );
  create index identity_by_alike on identity (alike);
  create index identity_by_home on identity (home);
  create table identity_key (
    key text not null,
    identity integer not null,
    primary key (key, identity)
  ) without rowid;
  create table identity_form (
    identity integer not null,
    form text not null,
    uses integer not null,
    primary key (identity, form)
  ) without rowid;
  create table identity_sector (
    identity integer not null,
    sector text not null,
    uses integer not null,
    primary key (identity, sector)
  ) without rowid;
  create table party_file (
    home integer primary key,
    key text not null,
    name text not null,
    kind text not null,
    country text,
    sector text,
    names text not null
  );
  create index party_file_by_key on party_file (key);
  create index party_file_by_country on party_file (country);
  create table actor_identity (
    article text not null,
    actor text not null,
    identity integer not null,
    primary key (article, actor)
  ) without rowid;
  create index actor_identity_by_identity on actor_identity (identity);

  create table telling (
    id integer primary key,
    article text not null,
    event text not null,
    deed text not null,
    states text,
    home integer,
    day_first integer,
    day_last integer,
    wide integer not null,
    speaker text,
    trigger text not null,
    words text not null,
    actors text not null,
    recipients text not null
  );
  create index telling_near on telling (deed, wide, day_first);
  create index telling_contrary on telling (states, day_first) where states is not null;
  create index telling_by_home on telling (home);
  create index telling_by_article on telling (article);
  create index telling_by_event on telling (event);
  create table telling_party (
    identity integer not null,
    telling integer not null,
    primary key (identity, telling)
  ) without rowid;
  create table article_shingles (
    seq integer primary key,
    hashes blob not null
  );

  create table happening (
    home integer primary key,
    id text not null,
    day text not null,
    places text not null,
    json text not null
  );
  create index happening_by_id on happening (id);
  create table happening_country (
    country text not null,
    day text not null,
    happening integer not null,
    primary key (country, day, happening)
  ) without rowid;
  create table happening_pair (
    a text not null,
    b text not null,
    day text not null,
    happening integer not null,
    historical integer not null,
    score real not null,
    primary key (a, b, day, happening)
  ) without rowid;
  create index happening_pair_by_day on happening_pair (day, a, b, historical, score);
  create index happening_pair_first on happening_pair (a, b, day) where historical = 0 and day <> '';
  create table pair_total (
    a text not null,
    b text not null,
    happenings integer not null,
    dated integer not null,
    score real not null,
    primary key (a, b)
  ) without rowid;
  create trigger pair_counted after insert on happening_pair when new.historical = 0 begin
    insert into pair_total values (new.a, new.b, 1, new.day <> '', iif(new.day <> '', new.score, 0))
    on conflict do update set happenings = happenings + 1, dated = dated + excluded.dated, score = round(score + excluded.score, 3);
  end;
  create trigger pair_uncounted after delete on happening_pair when old.historical = 0 begin
    update pair_total set happenings = happenings - 1, dated = dated - (old.day <> ''),
      score = round(score - iif(old.day <> '', old.score, 0), 3)
    where a = old.a and b = old.b;
    delete from pair_total where a = old.a and b = old.b and happenings = 0;
  end;

  create table stated (
    id integer primary key,
    article text not null,
    prospect text not null,
    deed text not null,
    home integer,
    speaker text,
    said_by integer,
    office text,
    words text not null,
    json text not null,
    actors text not null,
    recipients text not null
  );
  create index stated_by_deed on stated (deed);
  create index stated_by_home on stated (home);
  create index stated_by_article on stated (article);
  create index stated_by_prospect on stated (prospect);
  create table stated_party (
    identity integer not null,
    stated integer not null,
    primary key (identity, stated)
  ) without rowid;
  create table settled (
    home integer primary key,
    id text not null,
    deed text not null,
    states text not null,
    day_first integer not null,
    day_last integer not null,
    due_start text,
    outcome text not null,
    lapses integer,
    countries text not null,
    json text not null
  );
  create index settled_by_deed on settled (deed, day_first);
  create index settled_by_states on settled (states, day_first);
  create index settled_by_due on settled (due_start);
  create table settled_country (
    country text not null,
    settled integer not null,
    primary key (country, settled)
  ) without rowid;

  create table said (
    article text not null,
    attribution text not null,
    json text not null,
    primary key (article, attribution)
  ) without rowid;
  create table role (
    article text not null,
    identity integer not null,
    json text not null
  );
  create index role_by_article on role (article);
  create index role_by_identity on role (identity);
  create table office (
    identity integer not null,
    day text not null,
    article text not null,
    nth integer not null,
    office text not null,
    primary key (identity, day, article, nth)
  ) without rowid;
  create index office_by_article on office (article);
  create table naming (
    article text primary key,
    json text not null
  ) without rowid;
  create table apart (
    article text not null,
    prospect text not null,
    latest text not null,
    parties text not null,
    json text not null,
    primary key (prospect, article)
  ) without rowid;
  create index apart_by_article on apart (article);
  create table apart_party (
    identity integer not null,
    article text not null,
    prospect text not null,
    primary key (identity, article, prospect)
  ) without rowid;
  create index apart_party_by_article on apart_party (article);

  create index article_by_retrieved on article (retrieved);

  create table across (
    version integer not null,
    done integer not null,
    until integer not null
  );
`;
