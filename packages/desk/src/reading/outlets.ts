/**
 * Who published it, where the text names its outlet. In: a name, a line or a whole text. Out: the outlet's name as printed.
 * A name is taken for an outlet's where the coder's registry knows it as news media, or where it ends as papers' names do.
 */
import { registry } from "@dragoman/coder/actors/registry";

/** Words that papers, agencies and stations end their names with. */
const lastWords: ReadonlySet<string> = new Set(
  `Advertiser Agency Argus Bulletin Chronicle Courier Daily Dispatch Echo Examiner Express Gazette Globe Guardian Herald
  Independent Inquirer Inquiry Journal Ledger Magazine Mail Mirror Monitor News Newspaper Newswire Observer Post Press Radio
  Record Register Report Reporter Review Sentinel Standard Star Sun Telegraph Television Times Tribune TV Weekly Wire World`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Words that agencies and stations begin their names with. */
const firstWords: ReadonlySet<string> = new Set(["Radio", "Agence", "Agencia", "Agenzia", "Televisión", "Voice"]);

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const knownMedia: ReadonlySet<string> = new Set(
  registry.filter(({ sector }) => sector === "MED").flatMap(({ names }) => names.map(keyOf)),
);

/** Capitalised words, with the small ones that names hold, six at most. */
const nameShape =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.'’&-]*|of|the|and|for|de|la|le|el|al|du|des|&)(?: (?:[\p{Lu}\d][\p{L}\p{N}.'’&-]*|of|the|and|for|de|la|le|el|al|du|des|&)){0,6}$/u;

/** The outlet that a printed name names, as printed but for an article before it; null where it looks like no outlet's. */
export const outletOf = (printed: string): string | null => {
  const name = printed
    .trim()
    .replace(/^the\s+/i, "")
    .replace(/(?<![.,;:])[.,;:]+$/, "");
  if (name.length < 2 || name.length > 60 || !nameShape.test(name)) return null;
  if (knownMedia.has(keyOf(name))) return name;
  const words = name.split(" ");
  if (words.length < 2) return null;
  return lastWords.has(words.at(-1) as string) || firstWords.has(words[0] as string) ? name : null;
};

/** One way in which a text names its own outlet. The first group holds the name. */
interface OutletRow {
  readonly id: string;
  readonly pattern: RegExp;
  /** Whether the place alone shows that it is an outlet, so that any capitalised name will do. */
  readonly sure: boolean;
  /** How often a name must stand so: a paper may quote another once. */
  readonly times: number;
}

const anyName = "([\\p{Lu}\\d][\\p{L}\\p{N}.'’& -]{1,50})";

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b";

/** In the order of trust. All patterns are bounded, so that they are linear. */
const headRows: readonly OutletRow[] = [
  // BAGHDAD, July 19 (Caspian Wire) – …: capitals or a month before the bracket show that it is a dateline.
  {
    id: "reading/outlet-dateline",
    pattern: new RegExp(`^(?=\\p{Lu}{3}|[^()\\n]{0,60}\\b${month})[^()\\n]{2,100}\\(${anyName}\\)\\s*[-–—:]`, "u"),
    sure: true,
    times: 1,
  },
  // Tehran (Fjord Post) — …
  {
    id: "reading/outlet-bracket",
    pattern: new RegExp(`^[^()\\n]{2,60}\\(${anyName}\\)\\s*[-–—:]`, "u"),
    sure: false,
    times: 1,
  },
  // (Caspian Wire) – …
  { id: "reading/outlet-opening", pattern: new RegExp(`^\\(${anyName}\\)\\s*[-–—:]`, "u"), sure: true, times: 1 },
];
const textRows: readonly OutletRow[] = [
  {
    id: "reading/outlet-source",
    pattern: new RegExp(`^\\s{0,4}source\\s*:\\s*${anyName}\\s*$`, "gimu"),
    sure: true,
    times: 1,
  },
  {
    id: "reading/outlet-copyright",
    pattern: new RegExp(
      `^.{0,20}(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{2,4})?,?\\s*)?(?:by\\s+)?${anyName}`,
      "gimu",
    ),
    sure: false,
    times: 1,
  },
  {
    id: "reading/outlet-signed",
    pattern: new RegExp(`^\\s{0,4}(?:[-–—]{1,2}\\s*|\\()${anyName}\\)?\\s*$`, "gmu"),
    sure: false,
    times: 1,
  },
  // A paper tells of its own interviews in the present tense, or says more than once whom a source told.
  { id: "reading/outlet-tells", pattern: new RegExp(`\\btells the (?=${anyName})`, "gu"), sure: false, times: 1 },
  { id: "reading/outlet-told", pattern: new RegExp(`\\btold the (?=${anyName})`, "gu"), sure: false, times: 2 },
];

/** A name that a pattern caught may run on into the sentence: the longest beginning of it that is an outlet's. */
const longestOutlet = (caught: string): string | null => {
  const words = caught.split(/[.,;:]?\s+/).slice(0, 7);
  for (let length = words.length; length > 0; length--) {
    const outlet = outletOf(words.slice(0, length).join(" "));
    if (outlet !== null) return outlet;
  }
  return null;
};

const namedBy = ({ pattern, sure, times }: OutletRow, text: string): string | null => {
  const counts = new Map<string, number>();
  for (const match of pattern.global ? text.matchAll(pattern) : [pattern.exec(text)]) {
    if (match === null) continue;
    const caught = (match[1] as string).trim();
    const outlet = sure && nameShape.test(caught) ? caught.replace(/^the\s+/i, "") : longestOutlet(caught);
    if (outlet === null) continue;
    const count = (counts.get(outlet) ?? 0) + 1;
    if (count >= times) return outlet;
    counts.set(outlet, count);
  }
  return null;
};

/** How much of a text's beginning and end is searched. */
const reach = 200_000;

/**
 * The outlet that a text names as its own.
 * @param text the whole text, boilerplate included, for its notice of copyright
 * @param body where its first paragraph starts, which may open with a dateline
 */
export const findOutlet = (text: string, body: number): string | null => {
  const opening = text.slice(body, body + 200);
  for (const row of headRows) {
    const outlet = namedBy(row, opening);
    if (outlet !== null) return outlet;
  }
  const whole = text.length <= reach ? text : text.slice(0, reach);
  for (const row of textRows) {
    const outlet = namedBy(row, whole);
    if (outlet !== null) return outlet;
  }
  return null;
};
