/** A place named in the text. A place is not an actor: "in Tehran" is one, "Tehran said" is Iran's government. */
import { nullable, number, type Of, object, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";

export const placeShape = object("A place named in the text", {
  span: spanShape,
  name: string("the place's usual English name; a facility keeps its words"),
  country: nullable(string("ISO 3166-1 alpha-3", "^[A-Z]{3}$")),
  lat: nullable(number("degrees north", -90, 90)),
  lon: nullable(number("degrees east", -180, 180)),
  because: string("the rule or gazetteer entry that read it"),
});
export type Place = Of<typeof placeShape>;
