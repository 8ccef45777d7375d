/** `dragoman actors`: which names of articles are held for one actor; to confirm, join, part and take back. */

import { actorDecisions } from "../archive/actor-reviews.ts";
import { decisionsOf, type MergeVerdict, pairReviews, undecided } from "../archive/merges.ts";
import { type ActorName, pairKey } from "../relations/merge-decisions.ts";
import { type Merge, mergesOf } from "../relations/merges-made.ts";
import { type Command, exitCode, parseArguments, UsageError } from "./command.ts";
import { openFor } from "./open-archive.ts";
import { printable } from "./talk.ts";

const verdicts: { readonly [word: string]: MergeVerdict } = { same: "confirm", different: "reject", undo: "withdraw" };

const written = ({ name, country }: ActorName): string => (country === null ? name : `${name}/${country}`);

const mergeLine = ({ name, country, names, decided }: Merge): string =>
  [
    country === null ? name : `${name}/${country}`,
    names.map(({ named, articles }) => `${named.name} (${articles})`).join("; "),
    decided.map(({ one, other, same }) => `${one.name} ${same ? "is" : "is not"} ${other.name}`).join("; ") || "–",
  ]
    .map(printable)
    .join("\t");

/**
 * The actor that a name means: the name as an article writes it, with its state behind a stroke where there are several.
 * @throws UsageError where nobody or several are so named
 */
const namedIn = (known: readonly ActorName[], words: string): ActorName => {
  const [, name = words, country = null] = /^(.*)\/([A-Z]{3})$/s.exec(words) ?? [];
  const found = known.filter(
    (one) => one.name.toLowerCase() === name.toLowerCase() && (country === null || one.country === country),
  );
  const kinds = new Map(found.map((one) => [`${one.kind} ${written(one)}`, one]));
  const [first, second] = [...kinds.values()];
  if (first === undefined) throw new UsageError(`actors: no article names "${words}"`);
  if (second !== undefined)
    throw new UsageError(`actors: "${words}" is several: ${[...kinds.keys()].sort().join(", ")}; write NAME/STATE`);
  return first;
};

export const actorsCommand: Command = {
  name: "actors",
  usage: "actors [same|different|undo A B --author NAME [--reason TEXT]] [--archive FILE]",
  summary: "Shows which names are held for one actor, and keeps what you decide of them.",
  help: [
    "(nothing)        lists actors under several names: the actor, its names with how many articles use each, what was decided",
    "same A B         the two names are one actor: confirms that they were merged, or merges them",
    "different A B    the two names are two actors",
    "undo A B         takes back the last decision on the two",
    "A B              names as articles write them, with the state where several are so named: Mousavi/IRN",
    "--author NAME    who decides; it stands in the log, which only grows",
    "--reason TEXT    why",
    "--archive FILE   the archive (default: dragoman.db)",
  ],
  async run(args, { output, settings, talk }) {
    const { values, positionals } = parseArguments(args, {
      archive: { type: "string" },
      author: { type: "string" },
      reason: { type: "string" },
    });
    const [word, first, second, ...rest] = positionals;
    const verdict = word === undefined ? null : verdicts[word];
    if (verdict === undefined || (word !== undefined && !Object.hasOwn(verdicts, word)))
      throw new UsageError(`actors: what is "${word}"? It knows same, different, undo`);
    if (verdict !== null && (first === undefined || second === undefined || rest.length > 0))
      throw new UsageError(`actors: ${word} needs two names`);
    if (verdict !== null && values.author === undefined) throw new UsageError(`actors: ${word} needs --author NAME`);
    const archive = openFor(talk, values.archive ?? settings.archive, false);
    try {
      const known = archive.across.names();
      const entries = await archive.merges.all();
      if (verdict === null) {
        const decisions = decisionsOf(entries, actorDecisions(await archive.actors.all()));
        for (const merge of mergesOf(known, archive.across.parties(), decisions))
          await output.write(`${mergeLine(merge)}\n`);
        return exitCode.done;
      }
      const [one, other] = [namedIn(known, first as string), namedIn(known, second as string)];
      if (one.kind !== other.kind)
        throw new UsageError(`actors: a ${one.kind} and a ${other.kind} are never one actor`);
      const { entry, version } = pairReviews(entries).get(pairKey(one, other)) ?? undecided;
      if (verdict === "withdraw" && entry === null) throw new UsageError("actors: nothing is decided of these two");
      const named = ({ kind, country, name }: ActorName): ActorName => ({ kind, country, name });
      const outcome = await archive.merges.append(
        {
          one: named(one),
          other: named(other),
          verdict,
          author: values.author as string,
          time: new Date().toISOString(),
          reason: values.reason ?? null,
        },
        version,
      );
      if (outcome.kind === "conflict") {
        talk.say("dragoman: somebody else decided of these two meanwhile; look again");
        return exitCode.someFailed;
      }
      talk.say(`dragoman: kept as entry ${outcome.entry.seq}: ${written(one)} and ${written(other)}, ${word}`);
      return exitCode.done;
    } finally {
      await archive.close();
    }
  },
};
