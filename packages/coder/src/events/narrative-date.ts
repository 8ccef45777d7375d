/**
 * The day a story stands at. In: a scene and a verb in the simple past. Out: the only day its sentence names, else the day named
 * last in its paragraph. "The two met on Sunday. They discussed trade": both were on Sunday.
 */
import { dependentsOf, relation } from "../language/tree.ts";
import type { Interval } from "../time/interval.ts";
import { caseOf } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import { intervalOf } from "./when-where.ts";

/** How many sentences back a day is carried. */
const memory = 3;

const bounding: ReadonlySet<string> = new Set(["since", "after", "before", "until", "following", "by", "from"]);

/** Days that a sentence names and that are not bounds of something else, before or on the day of publication. */
const daysOf = (scene: Scene, index: number): readonly Interval[] => {
  const { language, dateAt, dates, dateline } = scene;
  const sentence = language.sentences[index];
  if (sentence === undefined) return [];
  const found: Interval[] = [];
  let previous = -1;
  for (let t = sentence.first; t <= sentence.last; t++) {
    const at = dateAt[t] as number;
    if (at < 0 || at === previous) continue;
    previous = at;
    const interval = intervalOf(dates[at] as (typeof dates)[number]);
    if (interval === null || interval.precision !== "day" || bounding.has(caseOf(language, t).split(" ")[0] as string))
      continue;
    if (dateline.published !== null && interval.start > dateline.published.end) continue;
    found.push(interval);
  }
  return found;
};

/** Whether a verb tells the story on: simple past, no auxiliary. */
const isNarrative = (scene: Scene, verb: number): boolean => {
  const { language } = scene;
  if (language.xpos[verb] !== "VBD" && language.xpos[verb] !== "VBN") return false;
  return !dependentsOf(language, verb).some(
    (d) => relation(language, d) === "aux" && language.deprel[d] !== "aux:pass",
  );
};

export const narrativeDate = (scene: Scene, verb: number): Interval | null => {
  if (!isNarrative(scene, verb)) return null;
  const { language } = scene;
  const index = language.sentence[verb] as number;
  const own = daysOf(scene, index);
  if (own.length > 0) return own.length === 1 ? (own[0] as Interval) : null;
  const paragraph = language.sentences[index]?.paragraph;
  for (let k = index - 1; k >= Math.max(0, index - memory) && language.sentences[k]?.paragraph === paragraph; k--) {
    const days = daysOf(scene, k);
    if (days.length > 0) return days[days.length - 1] as Interval;
  }
  return null;
};
