/** Who said something. In: speakers of articles and the words that are looked for. Out: those who said it, with what they said. */
import type { Speaker } from "../../relations/speakers.ts";

/** Of one speaker the latest; the actor's page has more. */
const mostSaid = 3;

/** What is said with all of these words in it, but for those that name the speaker: "Zarif visit" finds what Zarif says of a visit. */
export const saidWith = (speakers: readonly Speaker[], query: string): readonly Speaker[] => {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return speakers
    .map((speaker) => {
      const asked = wanted.filter((word) => !speaker.name.toLowerCase().includes(word));
      const said = speaker.said.filter(({ words }) => asked.every((word) => words.toLowerCase().includes(word)));
      return { ...speaker, said: said.slice(-mostSaid) };
    })
    .filter(({ said }) => said.length > 0);
};
