/** The measurement in the words of a methods section. In: a measurement. Out: a paragraph that a paper can take over. */
import { counted, listWords } from "../formats/words.ts";
import type { AgreementRow } from "./agreement-rows.ts";
import type { Figure } from "./bootstrap.ts";
import { matchKinds } from "./match-events.ts";
import type { Measurement } from "./measure.ts";

/** Two digits, as papers print shares and coefficients. */
export const decimal = (value: number | null): string =>
  value === null ? "–" : value.toFixed(2).replace(/^-(?=0\.00$)/, "");

const withInterval = ({ value, bounds }: Figure, unit = ""): string =>
  `${decimal(value)}${bounds === null ? "" : ` (${unit}${decimal(bounds.low)} to ${decimal(bounds.high)})`}`;

const alphaWords = ({ raters, all, shared }: AgreementRow): string => {
  const [any, every] = raters.length === 2 ? ["either", "both"] : ["any", "all"];
  return (
    `${withInterval(all.type.alpha)} for the type of all events that ${any} noted` +
    (shared.type.alpha.value === null ? "" : ` and ${withInterval(shared.type.alpha)} where ${every} noted one`)
  );
};

const agreementWords = ({ agreement, annotators }: Measurement): string[] => {
  const human = agreement.filter(({ raters }) => raters.every((rater) => annotators.includes(rater)));
  const among = human.find(({ raters }) => raters.length === annotators.length && annotators.length > 1);
  const withProgram = agreement.find(({ raters }) => raters.length === annotators.length + 1);
  return [
    ...(among === undefined ? [] : [`Krippendorff's alpha among the annotators was ${alphaWords(among)}.`]),
    ...(withProgram === undefined || withProgram.all.type.alpha.value === null
      ? []
      : [
          annotators.length === 1
            ? `Krippendorff's alpha between annotator and program was ${alphaWords(withProgram)}.`
            : `With the program as a further coder it was ${alphaWords(withProgram)}.`,
        ]),
  ];
};

const attributeWords = ({ attributes, all }: Measurement): string[] => {
  const shares = attributes.filter(({ name, metric }) => metric === "share" && (name === "status" || name === "date"));
  if (shares.length === 0) return [];
  const words = shares.map(
    ({ name, compared, figure }) =>
      `the right ${name} in ${withInterval(figure)}${compared === all.right ? "" : ` of the ${compared} with one in gold`}`,
  );
  return [`Of the ${counted(all.right, "event")} that agreed, it gave ${listWords(words)}.`];
};

/** A paragraph with the coder's version and models, what was compared, and the figures with their intervals. */
export const sentenceOf = (measurement: Measurement): string => {
  const { all, annotators, articles, calibration, coder, macroF1, match, by } = measurement;
  const events = counted(all.required, "event");
  const gold =
    annotators.length === 1
      ? `${counted(articles, "article")} with ${events}`
      : `${counted(articles, "article")} coded by ${annotators.length} annotators, ${events} in all`;
  const types = by.type?.filter(({ required }) => required > 0).length ?? 0;
  const { precision, recall, f1 } = all;
  return [
    `On ${gold}, dragoman ${coder.version} (models ${coder.models.join(", ") || "none"}) coded ${matchKinds[match].gloss} with ` +
      `precision ${withInterval(precision, "95 % interval ")}, recall ${withInterval(recall)} and F1 ${withInterval(f1)}` +
      (macroF1 === null || types < 2 ? "." : `; the mean F1 of the ${types} types was ${decimal(macroF1)}.`),
    ...attributeWords(measurement),
    ...agreementWords(measurement),
    ...(calibration === null
      ? []
      : [
          `The expected calibration error of its confidence was ${decimal(calibration.expectedError)} (Brier score ${decimal(calibration.brier)}).`,
        ]),
    ...(f1.bounds === null ? [] : ["Intervals are percentile bootstrap intervals over articles (2000 draws)."]),
  ].join(" ");
};
