/**
 * Persons. In: their named occurrences. Out: one draft actor for all names of one person in the article, with a mention for
 * each: full names first, then surnames and other parts, which go to the nearest full name they fit.
 */
import { femaleNames, maleNames } from "../codebook/given-names.ts";
import { addMention, type Draft, type DraftActor, headWithin, newActor } from "./draft.ts";
import { knownPerson } from "./known-person.ts";
import { isCapital } from "./layout.ts";
import { type Cluster, type ClusterIndex, clusterOfFull, clusterOfPart, indexCluster } from "./name-clusters.ts";
import { isNameWord, nameRunEnd } from "./name-run.ts";
import { type Name, partOfName } from "./names.ts";
import type { PersonName } from "./person-names.ts";
import { isGivenName } from "./reading.ts";
import type { KnownActor } from "./registry.ts";

/** The gender that honorifics or the given name tell. */
const genderOf = (occurrence: PersonName): DraftActor["gender"] => {
  for (const { gender } of occurrence.honorifics) if (gender !== null) return gender;
  for (const { unit } of occurrence.titles) {
    if (unit.kind === "office" && /woman$|queen|princess|first lady/.test(unit.office.title)) return "female";
    if (unit.kind === "office" && /[a-z]man$|^king$|sultan|emir|ayatollah|pope/.test(unit.office.title)) return "male";
  }
  return givenGender(occurrence.name);
};

const givenGender = (name: Name): DraftActor["gender"] => {
  const given = name.parts[0];
  if (given === undefined || name.parts.length < 2) return null;
  return femaleNames.has(given) ? "female" : maleNames.has(given) ? "male" : null;
};

/** What a person with a rank may later be called. */
const rankNouns: Readonly<Record<string, readonly string[]>> = {
  MIL: ["general", "commander", "officer", "top general", "military commander", "top commander"],
  REL: ["cleric", "religious leader", "top cleric"],
  LEG: ["senator", "lawmaker"],
  JUD: ["judge"],
};

const isFull = (name: Name): boolean => name.parts.length >= 2;

const kinship = new Set(
  "son daughter wife husband brother sister father mother cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother half-brother half-sister widow spouse brother-in-law sister-in-law son-in-law stepson family children sons daughters brothers parents".split(
    " ",
  ),
);

/** "his son Ralph Goode", "their daughters, Malia": named as kin. */
const isKin = (draft: Draft, { phraseFirst }: PersonName): boolean => {
  for (let t = phraseFirst - 1; t >= Math.max(0, phraseFirst - 4); t--) {
    if (kinship.has(draft.reading.lower[t] as string)) return true;
  }
  return false;
};

/** Adds an occurrence to a cluster. */
const join = (occurrence: PersonName, { actor, at }: Cluster): void => {
  at.push(occurrence.first);
  if (!actor.names.some(({ text }) => text === occurrence.name.text)) actor.names.push(occurrence.name);
  actor.gender ??= genderOf(occurrence);
  for (const { words, sector } of occurrence.honorifics) {
    actor.nouns.add(words);
    for (const noun of rankNouns[sector ?? ""] ?? []) actor.nouns.add(noun);
    if (sector !== null && actor.sector === null) actor.sector = sector;
  }
};

/** Groups the occurrences and adds the mentions. */
export const gatherPersons = (draft: Draft, occurrences: readonly PersonName[]): void => {
  const clusters: Cluster[] = [];
  const index: ClusterIndex = new Map();
  const owner = new Map<PersonName, Cluster>();
  const place = (occurrence: PersonName, found: Cluster | null) => {
    const cluster = found ?? {
      actor: newActor("person", occurrence.name.text, null, null, occurrence.because),
      at: [],
      kin: isKin(draft, occurrence),
    };
    if (found === null) clusters.push(cluster);
    join(occurrence, cluster);
    indexCluster(index, cluster, occurrence.name);
    owner.set(occurrence, cluster);
  };
  for (const occurrence of occurrences) {
    if (isFull(occurrence.name)) place(occurrence, clusterOfFull(index, occurrence.name));
  }
  // Surnames look at where full names stand, so their own places come after
  const short = occurrences.filter(({ name }) => !isFull(name));
  const found = short.map((each) => clusterOfPart(index, each.name, each.first, genderOf(each)));
  short.forEach((each, i) => {
    place(each, found[i] ?? clusterOfPart(index, each.name, each.first, genderOf(each)));
  });
  for (const { actor, at } of clusters) {
    at.sort((a, b) => a - b);
    // the fullest form first
    actor.names.sort((a, b) => b.parts.length - a.parts.length || b.text.length - a.text.length);
    actor.name = (actor.names[0] as Name).text.replace(/\s+/g, " ");
  }
  const one = mergeKnown(draft, clusters);
  for (const occurrence of occurrences) {
    const cluster = owner.get(occurrence) as Cluster;
    const { actor } = one.get(cluster) ?? cluster;
    const { first, last, phraseFirst } = occurrence;
    const head = headWithin(draft.reading, first, phraseFirst, last);
    const reach = last - phraseFirst + 1;
    addMention(draft, { actors: [actor], first, last, head, form: "named", plural: false, reach });
  }
  findLaterNames(
    draft,
    clusters.filter((cluster) => !one.has(cluster)),
  );
};

/** "Mohamed Hamdan Dagalo, better known as Hemedti": two names of one person of the registry. Returns which cluster is which. */
const mergeKnown = (draft: Draft, clusters: readonly Cluster[]): ReadonlyMap<Cluster, Cluster> => {
  const byKnown = new Map<KnownActor, Cluster>();
  const one = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    const known = knownPerson(draft, cluster.actor);
    if (known === null) continue;
    const first = byKnown.get(known);
    if (first === undefined) {
      byKnown.set(known, cluster);
      continue;
    }
    first.actor.names.push(...cluster.actor.names);
    first.actor.gender ??= cluster.actor.gender;
    one.set(cluster, first);
  }
  return one;
};

/** Names in headlines, and parts of known names that nothing else gave away. */
const findLaterNames = (draft: Draft, clusters: readonly Cluster[]): void => {
  const { reading, mentionAt } = draft;
  const { language, lower, unitAt, headline, placeAt } = reading;
  if (clusters.length === 0) return;
  const index: ClusterIndex = new Map();
  for (const cluster of clusters) for (const name of cluster.actor.names) indexCluster(index, cluster, name);
  const parts = new Set(clusters.flatMap(({ actor }) => actor.names.flatMap((name) => name.parts)));
  for (const { first: start, last: end } of language.sentences) {
    const shouting = headline[language.sentence[start] as number] as boolean;
    for (let t = start; t <= end; t++) {
      if (mentionAt[t] !== undefined || unitAt[t] !== undefined) continue;
      const lead = lower[t] === "al" || lower[t] === "el";
      if (!isCapital(language.form[t] as string) && !lead) continue;
      const run = shouting ? Math.min(end, t + 3) : Math.max(t, nameRunEnd(reading, t));
      // "visited Tebboune": a name that ends a person's is no town for being called on
      if (!shouting && placeAt[t] !== undefined && placeAt[t]?.because !== "places/goal") continue;
      const exact =
        parts.has(lower[t] as string) && !/^(?:DET|PRON|ADP|AUX|CCONJ|SCONJ|PART)$/.test(language.upos[t] as string);
      if (!shouting && !lead && !exact && !isNameWord(reading, t, true)) continue;
      for (let last = run; last >= t; last--) {
        const name = reading.nameOf(language.text.slice(language.start[t], language.end[last]));
        if (last < run && !shouting) continue;
        const cluster = clusterOfPart(index, name, t, null);
        const part = cluster?.actor.names.some((full) => {
          const which = partOfName(name, full);
          // "Xi", "Moon": where the family name comes first
          return which === "last" || which === "whole" || (which === "first" && !isGivenName(name.parts[0] as string));
        });
        if (cluster === null || part !== true) continue;
        const head = headWithin(reading, t, t, last);
        addMention(draft, { actors: [cluster.actor], first: t, last, head, form: "named", plural: false });
        if (!cluster.actor.names.some(({ text }) => text === name.text)) cluster.actor.names.push(name);
        t = last;
        break;
      }
    }
  }
};
