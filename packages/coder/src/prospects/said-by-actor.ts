/** Whether those who would act say it themselves: a promise. In: a scene, an attribution, who would act. Out: yes or no. */
import type { Scene } from "../events/scene.ts";
import { countryOf } from "../events/who.ts";

/** Sectors of those who do not speak for their state. */
export const unofficial: ReadonlySet<string> = new Set(["EDU", "MED", "CVL", "BUS", "NGO", "OPP", "REB"]);

/** Whether the speaker belongs to those who would act: to the first, who acts in the sentence, where several do. */
export const saidByActor = (scene: Scene, attribution: string | null, actors: readonly string[]): boolean => {
  const speaker = scene.attributions.find(({ id }) => id === attribution)?.speaker.actor ?? null;
  const [first] = actors;
  if (speaker === null || first === undefined) return false;
  if (actors.includes(speaker)) return true;
  const own = countryOf(scene, speaker);
  return (
    own !== null &&
    countryOf(scene, first) === own &&
    !unofficial.has(scene.actorOf.get(speaker)?.sector ?? "") &&
    !isObserver(scene, speaker)
  );
};

const observers =
  /\b(analyst|expert|researcher|professor|scholar|academic|commentator|historian|economist|journalist|columnist)\b/i;

/** Somebody whose role is to judge, not to act: "a foreign policy analyst". */
const isObserver = (scene: Scene, actor: string): boolean => {
  const { roles = [], name = "" } = scene.actorOf.get(actor) ?? {};
  return roles.length > 0 ? roles.every(({ title }) => observers.test(title)) : observers.test(name);
};
