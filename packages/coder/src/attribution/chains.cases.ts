/** Texts of our own with the way by which each of their contents came: `speaker ← carrier ← its carrier: content`, in text order. */
export interface ChainCase {
  readonly text: string;
  readonly expected: readonly string[];
}

const rows: readonly (readonly [string, ...string[]])[] = [
  [
    "Press TV quoted Rouhani's office as saying the two sides would expand trade.",
    "Press TV: the two sides would expand trade",
    "Rouhani's office ← Press TV: the two sides would expand trade",
  ],
  [
    "“The convoys have left,” Diab's office quoted him as saying.",
    "Diab's office: The convoys have left,",
    "him ← Diab's office: The convoys have left,",
  ],
  [
    "The border will reopen on Monday, according to Reuters, citing a senior official.",
    "Reuters: The border will reopen on Monday",
    "a senior official ← Reuters: The border will reopen on Monday",
  ],
  [
    "The border will reopen on Monday, Reuters reported, quoting two Iraqi officials.",
    "Reuters: The border will reopen on Monday",
    "two Iraqi officials ← Reuters: The border will reopen on Monday",
  ],
  [
    "Reuters reported that the border will reopen on Monday, citing two Iraqi officials.",
    "Reuters: that the border will reopen on Monday",
    "two Iraqi officials ← Reuters: that the border will reopen on Monday",
  ],
  [
    "Citing unnamed officials, the New York Times reported that the deal was near.",
    "unnamed officials ← the New York Times: that the deal was near",
    "the New York Times: that the deal was near",
  ],
  [
    "State media said the ministry had announced that the ambassador would leave.",
    "State media: the ministry had announced that the ambassador would leave",
    "the ministry ← State media: that the ambassador would leave",
  ],
  [
    "The foreign minister was quoted by IRNA as saying that Iran would respond.",
    "IRNA: that Iran would respond",
    "The foreign minister ← IRNA: that Iran would respond",
  ],
  [
    "The president was quoted as saying by the state news agency that no one was hurt.",
    "The president: that no one was hurt",
  ],
  [
    "He pointed out that Iran is looking for a new chapter, according to a statement issued by the media office of the Iraqi prime minister.",
    "a statement issued by the media office of the Iraqi prime minister: He pointed out that Iran is looking for a new chapter",
    "He ← a statement issued by the media office of the Iraqi prime minister: that Iran is looking for a new chapter",
  ],
  [
    "Quoting the Guards' public relations office, which in turn cited an unnamed commander, it said the story had been planted by the United States.",
    "the Guards' public relations office, which in turn cited an unnamed commander ← it: the story had been planted by the United States",
    "an unnamed commander ← the Guards' public relations office, which in turn cited an unnamed commander ← it: the story had been planted by the United States",
    "it: the story had been planted by the United States",
  ],
  [
    "A security source quoted by the Iraqi channel Al-Sumaria said the losses were five border guards.",
    "the Iraqi channel Al-Sumaria: the losses were five border guards",
    "A security source quoted by the Iraqi channel Al-Sumaria ← the Iraqi channel Al-Sumaria: the losses were five border guards",
  ],
  [
    "The ministry, in a statement carried by state news agency SANA, said that the raid had killed three soldiers.",
    "state news agency SANA: that the raid had killed three soldiers",
    "The ministry ← state news agency SANA: that the raid had killed three soldiers",
  ],
  [
    "Al Jazeera, citing a Taliban spokesman, said the prisoners had been freed.",
    "a Taliban spokesman ← Al Jazeera: the prisoners had been freed",
    "Al Jazeera: the prisoners had been freed",
  ],
  [
    "According to the Washington Post, which cited three US officials, the raid had failed.",
    "the Washington Post: the raid had failed",
    "three US officials ← the Washington Post: the raid had failed",
  ],
  [
    "Iran's exports fell by half, Tasnim reported, citing figures from the customs office.",
    "Tasnim: Iran's exports fell by half",
    "figures ← Tasnim: Iran's exports fell by half",
  ],
  // A reason is no source.
  [
    "Ankara said it had closed the border, citing security concerns.",
    "Ankara: it had closed the border, citing security concerns",
    "it ← Ankara: security concerns",
  ],
];

export const chainCases: readonly ChainCase[] = rows.map(([text, ...expected]) => ({ text, expected }));
