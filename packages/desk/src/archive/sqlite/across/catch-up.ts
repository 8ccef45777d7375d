/**
 * Bringing what is known across articles up to date: in a file that an earlier version wrote, or by other rules than today's. In: an opened
 * file. Out: every article taken in, some in each transaction, so that whoever is stopped goes on from there.
 */
import type { ArticleRecord } from "@dragoman/coder/record/record";
import type { OpenedFile, Statements } from "../driver.ts";
import { acrossTables } from "../schema/across-step.ts";
import { addAcross } from "./across.ts";

/** Raised whenever `relations/` joins or settles otherwise than before, or what is kept of it is kept otherwise: then everything is joined anew. */
export const acrossVersion = 12;

/** Told how far it has come; articles. */
export type Progress = (done: number, of: number) => void;

interface State {
  readonly version: number;
  /** Articles up to this row are taken in. */
  readonly done: number;
  /** Articles beyond this row were taken in when they were added. */
  readonly until: number;
}

const stateOf = (file: Statements): State | undefined => file.all<State>("select version, done, until from across")[0];

/** Whether what an article tells is taken in yet. @param seq the article's row */
export const isTakenIn = (file: Statements, seq: number): boolean => {
  const state = stateOf(file);
  return state === undefined || seq <= state.done || seq > state.until;
};

/** Forgets everything, and has every article taken in anew. */
export const forgetAcross = (file: Statements): void => {
  for (const table of acrossTables) file.run(`delete from ${table}`);
  file.run("insert into across select ?, 0, coalesce(max(seq), 0) from article", acrossVersion);
};

/** Takes in the next articles that are not yet. Returns whether there are more. */
export const takeIn = (file: Statements, most: number): boolean => {
  const state = stateOf(file);
  if (state === undefined || state.done >= state.until) return false;
  const rows = file.all<{ seq: number; json: string }>(
    "select seq, json from article join record on record.article = article.id where seq > ? and seq <= ? order by seq limit ?",
    state.done,
    state.until,
    most,
  );
  for (const { json } of rows) addAcross(file, JSON.parse(json) as ArticleRecord);
  const last = rows.length < most ? state.until : (rows.at(-1)?.seq ?? state.until);
  file.run("update across set done = ?", last);
  return last < state.until;
};

/** Articles in one transaction. */
const chunk = 200;

export const catchUp = (opened: OpenedFile, progress?: Progress): void => {
  const inTransaction = <T>(work: () => T): T => {
    opened.execute("begin immediate");
    try {
      const result = work();
      opened.execute("commit");
      return result;
    } catch (error) {
      opened.rollBack();
      throw error;
    }
  };
  if (stateOf(opened)?.version !== acrossVersion)
    inTransaction(() => {
      if (stateOf(opened)?.version !== acrossVersion) forgetAcross(opened);
    });
  for (let state = stateOf(opened); state !== undefined && state.done < state.until; state = stateOf(opened)) {
    progress?.(state.done, state.until);
    inTransaction(() => takeIn(opened, chunk));
  }
};
