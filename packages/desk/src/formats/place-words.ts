/** Where something happened, as people are told. In: a happening. Out: the place's name, or null. */
import { states } from "@dragoman/coder/codebook/states";
import type { Happening } from "../relations/happenings.ts";

const stateNamed = (place: string): string | null =>
  states.find(({ name, names }) => name === place || names.includes(place))?.code ?? null;

export const isState = (place: string): boolean => stateNamed(place) !== null;

/** A third state in a clause is what was spoken of far more often than where it was said: only a state that takes part is a place. */
export const placeShown = ({
  place,
  actors,
  recipients,
}: Pick<Happening, "place" | "actors" | "recipients">): string | null => {
  const state = place === null ? null : stateNamed(place);
  return state === null || [...actors, ...recipients].some(({ country }) => country === state) ? place : null;
};
