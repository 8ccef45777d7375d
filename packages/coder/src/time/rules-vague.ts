/** References to past, present and future without a place on the calendar. In: words. Out: PAST_REF, PRESENT_REF, FUTURE_REF. */
import { at } from "./patterns.ts";
import { noDays, type TimeRule } from "./reading.ts";

export const vagueRules: readonly TimeRule[] = [
  {
    id: "time/past-ref",
    pattern: at("(?:(?:more\\s+|most\\s+)?recently|lately|the\\s+(?:recent\\s+|distant\\s+)?past|recent\\s+times)"),
    read: ({ 0: words }, { tagAfter }) => {
      // "the past" is a time where no noun follows it: "the past failures" are things.
      if (/past$/i.test(words) && /^(NN|CD|JJ)/.test(tagAfter)) return null;
      return noDays("PAST_REF");
    },
    yes: [["The two have recently grown closer.", "PAST_REF"]],
    no: ["The past failures of the council are known."],
  },
  {
    id: "time/present-ref",
    pattern: at(
      "(?:right\\s+now|now|currently|at\\s+present|nowadays|presently|these\\s+days|at\\s+the\\s+moment|the\\s+present(?:\\s+(?:day|time|moment))?)",
    ),
    read: ({ 0: words }, { before, after, tagAfter }) => {
      const lower = words.toLowerCase();
      // "a year from now", "by now", "now that the war is over": no date of the deed.
      if (
        lower === "now" &&
        (/^(from|by|until|till|then|for)$/.test(before) || /^(that|-|famous|defunct)$/.test(after))
      )
        return null;
      return /present$/.test(lower) && lower.startsWith("the") && /^(NN|JJ|CD)/.test(tagAfter)
        ? null
        : noDays("PRESENT_REF");
    },
    yes: [["He is now director of a centre.", "PRESENT_REF"]],
    no: ["Now that the war is over they quarrel."],
  },
  {
    id: "time/future-ref",
    pattern: at(
      "(?:soon|shortly|the\\s+(?:near(?:est)?\\s+|foreseeable\\s+|immediate\\s+)?future|near\\s+future|in\\s+future)",
    ),
    read: ({ 0: words }, { direction, before, after, tagAfter }) => {
      if (!/^(?:soon|shortly)$/i.test(words))
        return /^(NN|JJ|of$)/.test(tagAfter) || after === "of" ? null : noDays("FUTURE_REF");
      // "soon after", "as soon as", "no sooner": links between deeds.
      if (
        direction !== "future" ||
        /^(as|too|how|so|very|any|anytime|time)$/.test(before) ||
        /^(after|afterwards?|before|thereafter|-|enough|as)$/.test(after)
      )
        return null;
      return noDays("FUTURE_REF");
    },
    yes: [
      ["The envoy will soon travel to Oslo.", "FUTURE_REF"],
      ["No talks are planned in the near future.", "FUTURE_REF"],
    ],
    no: ["He left soon after the coup.", "The future of the pact is open."],
  },
];
