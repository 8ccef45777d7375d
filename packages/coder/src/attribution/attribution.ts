/** Attributions: who says so. Speaker, cue and content as PolNeAR (Newell et al. 2018) defines them, with stance and chain. */
import { cueColours, cueKinds } from "../codebook/cues.ts";
import { type Sector, sectorCodes } from "../codebook/sectors.ts";
import { boolean, list, nullable, type Of, object, oneOf, string } from "../shape/shape.ts";
import { spanShape } from "../text/span.ts";

export const attributionForms = ["direct", "indirect", "mixed", "none"] as const;
export const stances = ["states", "denies", "doubts"] as const;

export const attributionShape = object("A statement, belief or feeling that the article ascribes to someone", {
  id: string("content hash", "^attribution-[0-9a-f]{16}$"),
  speaker: object("who says so", {
    span: nullable(spanShape),
    actor: nullable(string("id of the actor, where the speaker is one")),
    description: nullable(string("the speaker's words in the article, where it names or describes one")),
    anonymous: boolean("described but not named: a diplomatic source"),
    country: nullable(string("ISO 3166-1 alpha-3 of the speaker's side, where the article tells it", "^[A-Z]{3}$")),
    sector: nullable(oneOf<Sector>("PLOVER sector of the speaker's side, where the article tells it", sectorCodes)),
  }),
  cue: nullable(spanShape),
  content: list(
    "what is said; several spans where the sentence interrupts it, none where comment was refused or only carried",
    spanShape,
  ),
  form: oneOf(
    "direct in quotation marks, indirect, mixed, or none: a refusal to comment, or an outlet that only hears and carries what is said",
    attributionForms,
  ),
  stance: oneOf("what the speaker does with the content", stances),
  kind: oneOf(
    "whether it is said, thought, felt or meant to be done; or shown by a document, or only how something appears",
    cueKinds,
  ),
  colour: oneOf("the shade that the writer's cue gives it: neutral said, claimed, admitted, warned …", cueColours),
  via: nullable(
    string("id of the attribution that carries this one: the paper quotes an agency that quotes a minister"),
  ),
  denies: nullable(
    string(
      "id of the attribution whose content this one denies: “but this is not the case”, “a charge that Tehran rejects”",
    ),
  ),
  because: string("the rule that read it"),
});
export type Attribution = Of<typeof attributionShape>;
