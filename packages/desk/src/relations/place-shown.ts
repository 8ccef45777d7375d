/** Where something happened, as people are told. In: a happening. Out: the place's name, and its point on a map, or null. */
import { states } from "@dragoman/coder/codebook/states";
import type { Place } from "@dragoman/coder/places/place";
import type { Happening } from "./happenings.ts";

const stateNamed = (place: string): string | null =>
  states.find(({ name, names }) => name === place || names.includes(place))?.code ?? null;

export const isState = (place: string): boolean => stateNamed(place) !== null;

type Told = Pick<Happening, "place" | "actors" | "recipients">;

/** A third state in a clause is what was spoken of far more often than where it was said: only a state that takes part is a place. */
export const placeShown = ({ place, actors, recipients }: Told): string | null => {
  const state = place === null ? null : stateNamed(place);
  return state === null || [...actors, ...recipients].some(({ country }) => country === state) ? place : null;
};

/** Degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Where a happening stands on a map. @param places those of its tellings, in the order of its reports */
export const pointOf = (happening: Told, places: Iterable<Place | null>): Point | null => {
  const shown = placeShown(happening);
  if (shown === null) return null;
  for (const place of places)
    if (place?.name === shown && place.lat !== null && place.lon !== null) return { lat: place.lat, lon: place.lon };
  return null;
};
