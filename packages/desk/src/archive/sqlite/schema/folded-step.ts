/**
 * The step that adds the small letters of names in any script: SQLite's own `lower` knows those of ASCII alone. Kept only where that is not enough.
 */
import type { OpenedFile } from "../driver.ts";

/** A name in small letters; null where SQLite's `lower` gives the same. */
export const foldedOf = (form: string): string | null => (/^[\0-\x7f]*$/.test(form) ? null : form.toLowerCase());

export const foldedStep = (opened: OpenedFile): void => {
  opened.execute("alter table identity_form add column folded text");
  for (const { form } of opened.all<{ form: string }>("select distinct form from identity_form")) {
    const folded = foldedOf(form);
    if (folded !== null) opened.run("update identity_form set folded = ? where form = ?", folded, form);
  }
};
