/** Small valid records for tests of what is drawn from records. In: what matters to a test. Out: an ArticleRecord with the rest filled. */
import type { Actor } from "@dragoman/coder/actors/actor";
import { type EventType, eventTypes } from "@dragoman/coder/codebook/event-types";
import type { Event } from "@dragoman/coder/events/event";
import type { Prospect } from "@dragoman/coder/prospects/prospect";
import { articleOf } from "@dragoman/coder/record/article";
import type { ArticleRecord } from "@dragoman/coder/record/record";
import { contentHash } from "@dragoman/coder/text/hash";
import type { Interval } from "@dragoman/coder/time/interval";

export const onDay = (day: string): Interval => ({ start: day, end: day, precision: "day" });

export interface MadeEvent {
  readonly type: EventType;
  readonly mode?: Event["mode"];
  /** Names of actors: `Iran`, or `Zarif/IRN`; `Zarif/?` is a person of no known state, `leaders/IRQ:g` a group. */
  readonly actor: readonly string[];
  readonly recipient?: readonly string[];
  readonly date?: string | null;
  readonly status?: Event["status"];
  readonly historical?: boolean;
  /** A prospect is made of it, due on the event's date; what is given stands in the place of what is made. */
  readonly prospect?: true | Partial<Prospect>;
  /** The clause that states it, where its words matter. */
  readonly clause?: string;
  readonly place?: Event["place"];
  readonly contexts?: Event["contexts"];
  readonly because?: string;
  /** Name of who says so. */
  readonly speaker?: string;
}

export interface MadeArticle {
  readonly outlet: string;
  readonly published: string | null;
  readonly text?: string;
  readonly title?: string;
  readonly url?: string;
  readonly events: readonly MadeEvent[];
}

const codes: Readonly<Record<string, string>> = { Iran: "IRN", Iraq: "IRQ", Turkey: "TUR", "Saudi Arabia": "SAU" };

/** A sentence for each clause, after the one that the article begins with. */
const sentencesOf = (text: string, clauses: readonly string[]): ArticleRecord["sentences"] => {
  const starts = [0];
  for (const clause of clauses) starts.push(text.indexOf(clause, starts.at(-1)));
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
};

export const makeRecord = ({ outlet, published, title, url, events, text: given }: MadeArticle): ArticleRecord => {
  const clauses = events.map(
    ({ type, actor, clause }, i) => clause ?? `${actor.join(" and ")} ${type.toLowerCase()} number ${i}.`,
  );
  const text = given ?? `${outlet} writes on ${published}. ${clauses.join(" ")}`;
  const article = articleOf({
    text,
    outlet,
    title: title ?? null,
    url: url ?? null,
    published: published === null ? null : onDay(published),
  });
  const actors = new Map<string, Actor>();
  const idOf = (words: string): string => {
    const [, name = words, code, group] = /^(.*)\/([A-Z]{3}|\?)(:g)?$/s.exec(words) ?? [];
    const country = code === "?" ? null : (code ?? codes[name] ?? null);
    const id = `actor-${contentHash(article.id, words)}`;
    const isState = code === undefined && codes[name] !== undefined;
    const kind = isState ? "state" : group === undefined ? "person" : "group";
    actors.set(id, {
      id,
      name,
      kind,
      country,
      sector: null,
      names: [name],
      mentions: [{ start: 0, end: 1, form: "named" }],
      roles: [],
      because: "test",
    });
    return id;
  };
  const attributions: ArticleRecord["attributions"][number][] = [];
  const prospects: ArticleRecord["prospects"][number][] = [];
  const coded = events.map((event, i): Event => {
    const {
      type,
      mode = null,
      actor,
      recipient = [],
      date = null,
      status = "occurred",
      historical = false,
      speaker,
    } = event;
    const clause = given === undefined ? (clauses[i] as string) : text;
    const start = given === undefined ? text.indexOf(clause) : 0;
    const span = { start, end: start + clause.length };
    const id = `event-${contentHash(article.id, String(i))}`;
    const said = speaker === undefined ? null : `attribution-${contentHash(article.id, String(i))}`;
    if (said !== null && speaker !== undefined) {
      attributions.push({
        id: said,
        speaker: {
          span: null,
          actor: idOf(speaker),
          description: speaker.replace(/\/[A-Z]{3}$/, ""),
          anonymous: false,
          country: speaker.match(/\/([A-Z]{3})$/)?.[1] ?? null,
          sector: null,
        },
        cue: null,
        content: [span],
        form: "indirect",
        stance: status === "denied" ? "denies" : "states",
        kind: "speech",
        colour: "neutral",
        via: null,
        denies: null,
        because: "test",
      });
    }
    const interval = date === null ? null : onDay(date);
    const ids = { actor: actor.map(idOf), recipient: recipient.map(idOf) };
    if (event.prospect) {
      prospects.push({
        id: `prospect-${contentHash(article.id, String(i))}`,
        statement: span,
        event: id,
        expects: { type, mode, ...ids },
        due: interval,
        firmness: "expected",
        postponed: false,
        attribution: said,
        because: "test",
        ...(event.prospect === true ? {} : event.prospect),
      });
    }
    return {
      id,
      type,
      mode,
      contexts: event.contexts ?? [],
      quad: eventTypes[type].quad,
      score: 1,
      cameo: "040",
      ...ids,
      date: interval,
      place: event.place ?? null,
      status: event.prospect ? "expected" : status,
      statusEvidence: null,
      historical,
      trigger: { start: span.start, end: span.start + 4 },
      evidence: [span],
      attribution: said,
      confidence: 0.9,
      because: event.because ?? "test",
    };
  });
  return {
    schema: "dragoman/record@1",
    coder: { version: "test", models: [] },
    article,
    sentences: given === undefined ? sentencesOf(text, clauses) : [{ start: 0, end: text.length }],
    actors: [...actors.values()],
    dates: [],
    places: [],
    attributions,
    events: coded,
    prospects,
  };
};
