/** What every review says: its verdict, by whom, why, and of which version. In: a form's fields. Out: these, checked. */
import { type Verdict, verdicts } from "../archive/review.ts";
import { type Fields, RequestError } from "./request.ts";

const fault = (message: string): RequestError => new RequestError(400, "bad-review", message);

export const nothingChanged = "Nothing was changed; confirm it if it is right.";

export interface ReviewHead {
  readonly verdict: Verdict;
  readonly author: string;
  readonly reason: string | null;
  readonly version: number;
}

/** @throws RequestError where something is missing or too long */
export const headOf = (fields: Fields): ReviewHead => {
  const verdict = verdicts.find((one) => one === fields.verdict);
  if (verdict === undefined) throw fault(`The verdict is none of ${verdicts.join(", ")}.`);
  const author = (fields.author ?? "").trim();
  if (author === "" || author.length > 80) throw fault("A review needs its author's name, of at most 80 characters.");
  if (!/^\d{1,12}$/.test(fields.version ?? "")) throw fault("A review says which version of the datum it is of.");
  const reason = (fields.reason ?? "").trim();
  if (reason.length > 400) throw fault("A reason has at most 400 characters.");
  return { verdict, author, reason: reason === "" ? null : reason, version: Number(fields.version) };
};
