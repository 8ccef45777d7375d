/** GUM's entities. In: the text of a CoNLL-U file of UD_English-GUM. Out: per document its raw text and its named entities' mentions. */

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Offset at which the word that heads the mention begins. */
  readonly head: number;
  readonly named: boolean;
  readonly pronoun: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** Chains of persons, organizations and places of which at least one mention is a name; appositions and singletons too. */
  readonly chains: readonly (readonly GoldMention[])[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
}

const types = new Set(["person", "organization", "place"]);

/** Reads all documents of a file. */
export const readGum = (conllu: string): GoldDocument[] =>
  conllu
    .split(/(?=^# newdoc id = )/m)
    .filter((part) => part.startsWith("# newdoc"))
    .map(readDocument);

const readDocument = (part: string): GoldDocument => {
  let text = "";
  const chains = new Map<string, GoldMention[]>();
  for (const block of part.split(/\n\n+/)) {
    const lines = block.split("\n");
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    if (text !== "") text += lines.some((line) => line.startsWith("# newpar")) ? "\n\n" : " ";
    const tokens: Token[] = [];
    const open: { group: string; type: string; min: string; at: number }[] = [];
    let wholeUntil = 0;
    let cursor = text.length;
    const spaced: boolean[] = [];
    for (const [id = "", form = "", , upos = "", , , , , , misc = ""] of rows) {
      if (id.includes(".")) continue;
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range !== null) {
        wholeUntil = Number(range[2]);
        cursor = text.length;
        text += form;
        if (!misc.includes("SpaceAfter=No")) spaced.push(true);
        else spaced.push(false);
        continue;
      }
      const number = Number(id);
      if (number <= wholeUntil) {
        const at = text.indexOf(form, cursor);
        const start = at >= 0 ? at : cursor;
        cursor = Math.min(text.length, start + form.length);
        tokens.push({ start, end: cursor, upos });
        if (number === wholeUntil && spaced.pop() === true) text += " ";
      } else {
        tokens.push({ start: text.length, end: text.length + form.length, upos });
        text += form;
        if (!misc.includes("SpaceAfter=No")) text += " ";
      }
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
      for (const [bracket] of entity.matchAll(/\([^()]*\)?|\d+\)/g)) {
        if (bracket.startsWith("(")) {
          const [group = "", type = "", , , , min = "1"] = bracket.slice(1).replace(/\)$/, "").split("-");
          open.push({ group, type, min, at: tokens.length - 1 });
        }
        if (!bracket.endsWith(")")) continue;
        const group = /^\(?(\d+)/.exec(bracket)?.[1];
        const index = open.findLastIndex((each) => each.group === group);
        const [entry] = index < 0 ? [] : open.splice(index, 1);
        if (entry === undefined || !types.has(entry.type)) continue;
        const first = tokens[entry.at] as Token;
        const last = tokens[tokens.length - 1] as Token;
        const head = tokens[entry.at + Number(entry.min.split(",")[0]) - 1] ?? first;
        const chain = chains.get(entry.group) ?? [];
        chain.push({
          start: first.start,
          end: last.end,
          head: head.start,
          named: head.upos === "PROPN",
          pronoun: head.upos === "PRON",
        });
        chains.set(entry.group, chain);
      }
    }
    text = text.trimEnd();
  }
  const id = /newdoc id = (\S+)/.exec(part)?.[1] ?? "";
  return { id, text, chains: [...chains.values()].filter((chain) => chain.some(({ named }) => named)) };
};
