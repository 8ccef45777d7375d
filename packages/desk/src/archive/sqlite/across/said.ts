/** What one article says, kept to be asked across articles: roles, offices, names of things, open questions, and who says what. */
import type { Actor } from "@dragoman/coder/actors/actor";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { namingsIn } from "../../../relations/namings.ts";
import { officeOf } from "../../../relations/offices.ts";
import { identityKey, identityOf, type Party, partyOf } from "../../../relations/parties.ts";
import { keptApart } from "../../../relations/prospect-statements.ts";
import { saidIn as saidInRecord, type Utterance } from "../../../relations/speakers.ts";
import type { HeldRole } from "../../across.ts";
import type { Statements } from "../driver.ts";
import { type KeptParty, type PartyFinder, plain } from "./parties.ts";

type Identities = ReadonlyMap<string, number>;

const insertRoles = (file: Statements, { article, actors }: ArticleRecord, identities: Identities): void => {
  const published = article.published?.start.slice(0, 10) ?? null;
  for (const { id, roles } of actors)
    for (const { title, of, start, end, evidence } of roles) {
      const words = evidence.map((span) => article.text.slice(span.start, span.end)).join(" … ");
      const role: HeldRole = { title, of, start, end, article: article.id, outlet: article.outlet, published, words };
      file.run("insert into role values (?, ?, ?)", article.id, identities.get(id), JSON.stringify(role));
    }
};

const insertOffices = (file: Statements, { article, actors }: ArticleRecord, identities: Identities): void => {
  const start = article.published?.start ?? "";
  for (const [nth, actor] of actors.entries()) {
    const office = officeOf(actor, article.published?.start.slice(0, 10) ?? null);
    if (office !== null)
      file.run("insert into office values (?, ?, ?, ?, ?)", identities.get(actor.id), start, article.id, nth, office);
  }
};

/** An identity as a party of its own: which party it is, is asked when it is shown. */
const aloneOf = (actor: Actor, identity: number): KeptParty => {
  const alone: Party = partyOf([identityOf(actor)], new Map(), []);
  return { ...alone, key: identityKey(identityOf(actor)), identity, plain: alone };
};

const insertApart = (file: Statements, record: ArticleRecord, identities: Identities): void => {
  const alone = new Map(record.actors.map((actor) => [actor.id, aloneOf(actor, identities.get(actor.id) as number)]));
  for (const { parties, ...kept } of keptApart([record], alone)) {
    const about = (parties as readonly KeptParty[]).map(({ identity }) => identity);
    const latest = (kept.published ?? "0000") + kept.prospect;
    file.run(
      "insert into apart values (?, ?, ?, ?, ?)",
      kept.article,
      kept.prospect,
      latest,
      JSON.stringify(about),
      JSON.stringify(kept),
    );
    for (const identity of about)
      file.run("insert into apart_party values (?, ?, ?)", identity, kept.article, kept.prospect);
  }
};

/** Keeps all of it; where an article says nothing of a kind, nothing. */
export const insertSaid = (file: Statements, record: ArticleRecord, identities: Identities): void => {
  const { id } = record.article;
  insertRoles(file, record, identities);
  insertOffices(file, record, identities);
  insertApart(file, record, identities);
  const namings = namingsIn(record);
  if (namings.length > 0) file.run("insert into naming values (?, ?)", id, JSON.stringify(namings));
  const utterances = saidInRecord(record).map((one) =>
    utteranceRow({ ...one, actor: one.actor === null ? null : (identities.get(one.actor) ?? null) }),
  );
  if (utterances.length > 0) {
    const { outlet, published } = record.article;
    const said: SaidRow = [id, outlet, published?.start ?? null, utterances];
    file.run("insert into said select seq, ? from article where id = ?", JSON.stringify(said), id);
  }
};

/** One attribution, by position as in `briefs.ts`; the identity stands where SQL looks for it: `utteranceActor`. */
type UtteranceRow = readonly [
  actor: number | null,
  description: string | null,
  anonymous: 0 | 1,
  country: string | null,
  sector: string | null,
  attribution: string,
  form: string,
  stance: string,
  start: number,
  end: number,
  words: string,
  via: string | null,
];

/** What an article says, with what is the same of all of it. */
type SaidRow = readonly [
  article: string,
  outlet: string | null,
  published: string | null,
  utterances: readonly UtteranceRow[],
];

/** Paths of a row's list of utterances, and of the identity in each. */
export const utterancesPath = "$[3]";
export const utteranceActor = "$[0]";

const utteranceRow = ({
  actor,
  description,
  anonymous,
  country,
  sector,
  said: { attribution, form, stance, span, words, via },
}: Utterance<number>): UtteranceRow => [
  ...([actor, description, anonymous ? 1 : 0, country, sector] as const),
  ...([attribution, form, stance, span.start, span.end, words, via] as const),
];

const utterancesOf = ([article, outlet, published, utterances]: SaidRow, partyOf: (identity: number) => Party) =>
  utterances.map(
    ([actor, description, anonymous, country, sector, attribution, form, stance, start, end, words, via]) => ({
      ...{ actor: actor === null ? null : partyOf(actor), description, anonymous: anonymous === 1, country, sector },
      said: { attribution, article, outlet, published, form, stance, span: { start, end }, words, via },
    }),
  );

/** What is said in articles. */
export const saidIn = (
  file: Statements,
  articles: readonly string[],
  { partyOf, know }: PartyFinder,
): Utterance<Party>[] => {
  const rows = file.documents<SaidRow>(
    "select said.json from json_each(?) as wanted join article on article.id = wanted.value join said using (seq)",
    JSON.stringify(articles),
  );
  know(rows.flatMap(([, , , utterances]) => utterances.flatMap(([actor]) => actor ?? [])));
  return rows.flatMap((row) => utterancesOf(row, (identity) => plain(partyOf(identity))));
};

/** Takes out what an article said, while its row still stands. */
export const deleteSaid = (file: Statements, article: string): void => {
  for (const table of ["role", "office", "naming", "apart", "apart_party"])
    file.run(`delete from ${table} where article = ?`, article);
  file.run("delete from said where seq = (select seq from article where id = ?)", article);
};
