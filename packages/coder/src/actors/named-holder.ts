/**
 * Which person of an article a title means. In: a draft, a title with its state. Out: the person whose roles fit, nearest before;
 * for offices of one holder also one named later, or the one whom the registry has in that office.
 */
import { type Draft, type DraftActor, type DraftRole, memory } from "./draft.ts";
import { senseTable } from "./lexicon.ts";
import { holderOf } from "./registry.ts";

export interface SoughtHolder {
  /** Lower case: "prime minister", "general". */
  readonly title: string;
  readonly country: string | null;
  readonly former: boolean;
  /** Token before which the person must be mentioned. */
  readonly at: number;
  /** One holder a state at a time. */
  readonly one: boolean;
}

/** Whether a later title may mean a holder of an earlier one: the same, its last words, or a more general word for it. */
const fitsTitle = (title: string, role: DraftRole): boolean => {
  const held = role.office?.title ?? role.title.toLowerCase();
  if (title === "minister" && held.includes("prime minister")) return false;
  return held === title || held.endsWith(` ${title}`) || (role.office?.is.includes(title) ?? false);
};

/** The persons mentioned before a token, the nearest first, each once. */
export const personsBefore = (draft: Draft, at: number): readonly DraftActor[] => {
  const found = new Set<DraftActor>();
  for (let t = at - 1; t >= Math.max(0, at - memory); t--) {
    for (const actor of draft.mentionAt[t]?.actors ?? []) {
      if (actor.kind === "person") found.add(actor);
    }
  }
  return [...found];
};

/** The more general words for the holder of an office, by its title in lower case. */
const wordsFor = (title: string): readonly string[] => {
  const sense = senseTable.get(title.split(" ")[0] as string)?.find(({ words }) => words.join(" ") === title)?.value;
  return sense?.kind === "office" ? sense.office.is : [];
};

/** Whether the holder of a registered office may be called by a title: "Foreign Minister", a "diplomat". */
const isCalled = (office: string, title: string): boolean => {
  const held = office.toLowerCase();
  return held === title || wordsFor(held).includes(title);
};

/** The titles of one office: a premier is a prime minister, and the other way round. */
const sameTitles = (title: string): readonly string[] => [
  title,
  ...wordsFor(title).filter((other) => wordsFor(other).includes(title)),
];

/** How well a person fits, 0 for not at all. */
const fitOf = (draft: Draft, actor: DraftActor, { title, country, former, one }: SoughtHolder): number => {
  let best = 0;
  for (const role of actor.roles) {
    if (!fitsTitle(title, role)) continue;
    const serves = role.country ?? actor.country;
    // "the Russian leader" is nobody of the European Commission
    if (country !== null && role.sector === "IGO" && serves !== country) continue;
    if (country !== null && serves !== null && serves !== country) continue;
    const past = role.former || role.end !== null;
    best = Math.max(best, 1 + (past === former ? 2 : 0) + (country !== null && role.country === country ? 1 : 0));
  }
  if (best > 0) return best;
  // the registry knows the office even where the article does not say it
  const serves = country ?? actor.country;
  const day = draft.reading.dateline.published?.start.slice(0, 10) ?? null;
  const held = actor.known?.roles.find((role) => {
    const past = role.end !== null && (day === null || role.end <= day);
    return (
      role.country === serves &&
      past === former &&
      (day === null || role.start === null || role.start <= day) &&
      isCalled(role.title, title)
    );
  });
  if (held !== undefined && (one || (!former && country !== null))) return former ? 3 : 2;
  if (former) return 0;
  const compatible = country === null || actor.country === null || actor.country === country;
  return actor.nouns.has(title) && compatible ? 1 : 0;
};

/** The person named later to whom the same title is given: "the Turkish ambassador … The ambassador, Fatih Yildiz". */
const namedLater = (draft: Draft, { title, country, at }: SoughtHolder): DraftActor | null => {
  const { language } = draft.reading;
  const last =
    language.sentences[Math.min(language.sentences.length - 1, (language.sentence[at] as number) + 4)]?.last ?? at;
  for (let t = at; t <= last; t++) {
    const actor = draft.mentionAt[t]?.actors[0];
    if (actor?.kind !== "person" || actor.names.length === 0) continue;
    const role = actor.roles.find(
      (each) => !each.former && (each.office?.title === title || (each.office?.one === true && fitsTitle(title, each))),
    );
    if (role === undefined || role.at < at) continue;
    if ((role.country ?? actor.country ?? country) !== country) continue;
    return actor;
  }
  return null;
};

/** The person a definite description means, of those the article names; null where none fits. */
export const findHolder = (draft: Draft, sought: SoughtHolder): DraftActor | null => {
  const { title, country, former, at, one } = sought;
  let chosen: DraftActor | null = null;
  let bestScore = 0;
  for (const actor of personsBefore(draft, at)) {
    const score = fitOf(draft, actor, sought);
    if (score > bestScore) {
      chosen = actor;
      bestScore = score;
    }
  }
  if (chosen !== null) return former && bestScore < 3 ? null : chosen;
  if (country === null || former || at >= draft.reading.words.length) return null;
  const later = namedLater(draft, sought);
  if (later !== null) return later;
  const published = draft.reading.dateline.published?.start;
  if (!one || published === undefined) return null;
  for (const name of sameTitles(title)) {
    const holder = holderOf(draft.reading.index, name, country, published.slice(0, 10));
    if (holder !== null) return draft.known.get(holder) ?? null;
  }
  return null;
};
