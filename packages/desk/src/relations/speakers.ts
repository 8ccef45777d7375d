/** Who says what. In: records and parties. Out: speakers with their statements, the most quoted first; and accounts that are contested. */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { Span } from "@dragoman/coder/text/span";
import type { Happening, Report } from "./happenings.ts";
import type { Party } from "./parties.ts";

export interface Said {
  readonly attribution: string;
  readonly article: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly form: string;
  readonly stance: string;
  readonly span: Span;
  readonly words: string;
  /** Who carries it, where the article has it from another, nearest to the speaker first: "a statement of …, by way of Press TV". */
  readonly via: string | null;
}

export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
  readonly anonymous: boolean;
  readonly said: readonly Said[];
}

/** Two sides of one matter that cannot both hold. */
export interface Contested {
  readonly happening: string;
  readonly asserted: readonly Report[];
  readonly denied: readonly Report[];
}

/**
 * The names of those who carry an attribution, from the one nearest to its speaker to the one nearest to the paper. A record of another coder
 * may have two that carry each other: each is named once.
 */
const carriersOf = (record: ArticleRecord, id: string | null, met: readonly string[] = []): readonly string[] => {
  const attribution = record.attributions.find((one) => one.id === id);
  if (attribution === undefined || met.includes(attribution.id)) return [];
  const name =
    record.actors.find((actor) => actor.id === attribution.speaker.actor)?.name ?? attribution.speaker.description;
  return [...(name === null ? [] : [name]), ...carriersOf(record, attribution.via, [...met, attribution.id])];
};

/** One attribution with what is shown of it, without its article's text. */
export interface Utterance<A> {
  /** The actor who speaks, by what is known of it: its id in the article, or who it is. */
  readonly actor: A | null;
  readonly description: string | null;
  readonly anonymous: boolean;
  readonly country: string | null;
  readonly sector: string | null;
  readonly said: Said;
}

/** All that an article has somebody say. */
export const saidIn = (record: ArticleRecord): Utterance<string>[] =>
  record.attributions.flatMap((attribution) => {
    const { article } = record;
    const [span] = attribution.content;
    if (span === undefined) return [];
    const { actor, description, anonymous, country, sector } = attribution.speaker;
    const said = {
      attribution: attribution.id,
      article: article.id,
      outlet: article.outlet,
      published: article.published?.start ?? null,
      form: attribution.form,
      stance: attribution.stance,
      span,
      words: attribution.content.map(({ start, end }) => article.text.slice(start, end)).join(" … "),
      via: carriersOf(record, attribution.via).join(", by way of ") || null,
    };
    return [{ actor, description, anonymous, country, sector, said }];
  });

const byDay = (a: Said, b: Said): number => {
  const [one, other] = [a.published ?? "9999", b.published ?? "9999"];
  if (one !== other) return one < other ? -1 : 1;
  return a.attribution < b.attribution ? -1 : 1;
};

/** Speakers of utterances, the most quoted first; those without a name stay apart article by article, for they may be anyone. */
export const speakersOf = <A>(
  utterances: readonly Utterance<A>[],
  partyOf: (actor: A) => Party | undefined,
): Speaker[] => {
  const speakers = new Map<string, { speaker: Omit<Speaker, "said">; said: Said[] }>();
  for (const { actor, description, anonymous, country, sector, said } of utterances) {
    const party = actor === null ? undefined : partyOf(actor);
    if (party === undefined && description === null) continue;
    const key = party !== undefined && !anonymous ? party.key : `${said.article}:${party?.key ?? description}`;
    const known = speakers.get(key) ?? {
      speaker: {
        key,
        name: (anonymous ? description : party?.name) ?? description ?? "",
        country: party?.country ?? country,
        sector: party?.sector ?? sector,
        anonymous,
      },
      said: [],
    };
    speakers.set(key, known);
    known.said.push(said);
  }
  return [...speakers.values()]
    .map(({ speaker, said }) => ({
      ...speaker,
      said: said.sort(byDay),
    }))
    .sort((a, b) => b.said.length - a.said.length || (a.key < b.key ? -1 : 1));
};

/** Happenings that one report affirms and another denies, with both sides. */
export const contestedOf = (happenings: readonly Happening[]): Contested[] =>
  happenings
    .filter(({ disputed }) => disputed)
    .map(({ id, reports }) => ({
      happening: id,
      asserted: reports.filter(({ status }) => status !== "denied"),
      denied: reports.filter(({ status }) => status === "denied"),
    }));
