/**
 * The tables that follow from the articles, as they are compared: each row as a key and a value in which names stand for the numbers that an
 * archive gives as it goes. In: the name of an attached database. Out: a query of its rows.
 */
import { happeningParties } from "./across/happening-rows.ts";
import { prospectParties } from "./across/prospect-rows.ts";
import { utteranceActor, utterancesPath } from "./across/said.ts";
import { type Aggregate, aggregates } from "./schema/aggregate-step.ts";

export interface DerivedTable {
  readonly table: string;
  /** Rows as they are kept, and as they are made anew: columns `at` and `value`, both text. */
  readonly kept: string;
  readonly made: string;
}

/**
 * The name of what is numbered so; what has no row is named so too, since a broken archive may refer to it.
 * @param number a column with its table
 */
const named = (name: string, table: string, number: string, id: string): string =>
  `ifnull((select ${name} from ${table} as numbered where numbered.${id} = ${number}), '?')`;
const identity = (number: string, d: string): string => named("key", `${d}.identity`, number, "id");
const telling = (number: string, d: string): string => named("event", `${d}.telling`, number, "id");
const stated = (number: string, d: string): string => named("prospect", `${d}.stated`, number, "id");
const happening = (number: string, d: string): string => named("id", `${d}.happening`, number, "home");
const claim = (number: string, d: string): string =>
  named("json ->> 'datum' || ' ' || (json ->> 'point')", `${d}.claim`, number, "id");
const settled = (number: string, d: string): string => named("id", `${d}.settled`, number, "home");

/** Identities that a list of JSON has, in its order. The list is named with its table: json_each has hidden columns of its own. */
const identities = (list: string, d: string): string =>
  `(select json_group_array(key) from (select ${identity("json_each.value", d)} as key from json_each(${list}) order by json_each.key))`;

/** Keys of the parties of a list of identities, each once: which of a party's identities stands for it is no matter. */
const parties = (list: string, d: string): string =>
  `(select json_group_array(key) from (select distinct party_file.key from json_each(${list}) join ${d}.identity on identity.id = json_each.value
    join ${d}.party_file on party_file.home = identity.home order by 1))`;

/** The key of an identity's party. */
const party = (number: string, d: string): string =>
  `ifnull((select party_file.key from ${d}.identity join ${d}.party_file on party_file.home = identity.home where identity.id = ${number}), '?')`;

/** @param lists paths of the lists of identities in the table's JSON */
const sides = (table: string, lists: readonly string[], d: string): string =>
  `json_set(${table}.json, ${lists.map((list) => `'${list}', ${parties(`json_extract(${table}.json, '${list}')`, d)}`).join()})`;

const words = (...parts: readonly string[]): string => parts.join(" || ' ' || ");
const list = (...columns: readonly string[]): string => `json_array(${columns.join()})`;

/** Of each table what names a row, and what it says. A row that only ties two together says nothing. */
const numbered: { readonly [table: string]: (d: string) => readonly [at: string, value: string] } = {
  identity: (d) => [
    "key",
    list("kind", "country", "name", "named", "uses", identity("identity.alike", d), identity("identity.home", d)),
  ],
  identity_key: (d) => [words("key", identity("identity_key.identity", d)), "''"],
  identity_form: (d) => [words(identity("identity_form.identity", d), "form"), list("uses", "folded")],
  identity_sector: (d) => [words(identity("identity_sector.identity", d), "sector"), list("uses")],
  party_file: (d) => ["key", list(identity("party_file.home", d), "name", "kind", "country", "sector", "names")],
  actor_identity: (d) => [words("article", "actor"), identity("actor_identity.identity", d)],
  telling: (d) => [
    "event",
    list(
      "article",
      "deed",
      "states",
      telling("telling.home", d),
      "day_first",
      "day_last",
      "wide",
      "speaker",
      "trigger",
      "words",
      identities("telling.actors", d),
      identities("telling.recipients", d),
    ),
  ],
  telling_party: (d) => [words(telling("telling_party.telling", d), identity("telling_party.identity", d)), "''"],
  article_shingles: () => [named("id", "article", "article_shingles.seq", "seq"), "hex(hashes)"],
  together: () => [words("event", "other"), "''"],
  joined: (d) => [telling("joined.home", d), telling("joined.happening", d)],
  happening: (d) => [
    "id",
    list(
      telling("happening.home", d),
      "day",
      `json_set(happening.places, '$.parties', json(${parties("json_extract(happening.places, '$.parties')", d)}))`,
      sides("happening", happeningParties, d),
    ),
  ],
  happening_country: (d) => [words("country", "day", happening("happening_country.happening", d)), "brief"],
  happening_pair: (d) => [
    words("a", "b", "day", happening("happening_pair.happening", d)),
    list("historical", "score", "brief"),
  ],
  happening_party: (d) => [
    words(party("happening_party.identity", d), "day", happening("happening_party.happening", d)),
    list("historical", "brief"),
  ],
  pair_total: () => [words("a", "b"), list("happenings", "dated", "score")],
  stated: (d) => [
    "prospect",
    list(
      "article",
      "deed",
      stated("stated.home", d),
      "speaker",
      identity("stated.said_by", d),
      "office",
      "words",
      "json",
      identities("stated.actors", d),
      identities("stated.recipients", d),
    ),
  ],
  stated_party: (d) => [words(stated("stated_party.stated", d), identity("stated_party.identity", d)), "''"],
  settled: (d) => [
    "id",
    list(
      stated("settled.home", d),
      "deed",
      "states",
      "day_first",
      "day_last",
      "due_start",
      "outcome",
      "lapses",
      "countries",
      "due_end",
      sides("settled", prospectParties, d),
    ),
  ],
  settled_country: (d) => [
    words("country", "due", settled("settled_country.settled", d)),
    sides("settled_country", prospectParties, d),
  ],
  claim: (d) => [
    words("json ->> 'datum'", "(json ->> 'point')", "ifnull(json ->> 'linked', '')"),
    list(
      "article",
      "matter",
      "against",
      "day_first",
      "day_last",
      "json_remove(claim.json, '$.actors', '$.recipients', '$.named', '$.holder', '$.blames')",
      ...["actors", "recipients", "named"].map((part) => identities(`claim.json, '$.${part}'`, d)),
      identity("claim.json ->> 'holder'", d),
      `(select json_group_array(json_array(value ->> 'breach', ${identity("value ->> 'actor'", d)})) from json_each(claim.json, '$.blames'))`,
    ),
  ],
  dispute: (d) => [words("article", claim("dispute.claim", d), claim("dispute.other", d)), "''"],
  said: (d) => [
    named("id", "article", "said.seq", "seq"),
    `(select json_group_array(json_set(value, '${utteranceActor}', ${identity(`value ->> '${utteranceActor}'`, d)})) from json_each(said.json, '${utterancesPath}'))`,
  ],
  role: (d) => [words("article", identity("role.identity", d)), "json"],
  office: (d) => [words("article", identity("office.identity", d), "day", "nth"), "office"],
  naming: () => ["article", "json"],
  apart: (d) => [words("prospect", "article"), list("latest", identities("apart.parties", d), "json")],
  apart_party: (d) => [words("prospect", "article", identity("apart_party.identity", d)), "''"],
};

const counted = (from: string, { key, counted: sums }: Aggregate): string =>
  `select ${words(...key)} as at, ${sums.map((sum) => `'${sum} ' || printf('%.15g', ${sum})`).join(" || ', ' || ")} as value from ${from}`;

/**
 * @param kept the database of the archive
 * @param made that in which everything was made anew
 */
export const derivedTables = (kept: string, made: string): readonly DerivedTable[] => [
  ...aggregates.map((aggregate) => ({
    table: aggregate.table,
    kept: counted(`${kept}.${aggregate.table}`, aggregate),
    made: counted(`(${aggregate.query})`, aggregate),
  })),
  ...Object.entries(numbered).map(([table, columns]) => {
    const rows = (d: string): string => {
      const [at, value] = columns(d);
      return `select ${at} as at, ${value} as value from ${d}.${table}`;
    };
    return { table, kept: rows(kept), made: rows(made) };
  }),
];
