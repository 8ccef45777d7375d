/** What the pages of review have in common. In: values. Out: HTML: choices, the reviewer's name, verdicts in words. */
import { html } from "hono/html";
import type { Html } from "../layout.ts";

export const verdictWords = {
  confirm: "confirmed",
  correct: "corrected",
  reject: "rejected",
  withdraw: "took back",
} as const;

/** Choices of a list. @param words what stands for a value, where it is not itself */
export const options = (
  values: readonly string[],
  chosen: string | null,
  words: { readonly [value: string]: string } = {},
): Html =>
  html`${values.map((value) => html`<option value="${value}"${value === chosen ? html` selected` : ""}>${words[value] ?? value}</option>`)}`;

/** Who reviews: asked for where it is not known. */
export const authorField = (author: string | null): Html =>
  author === null
    ? html`<label>Your name <input name="author" required maxlength="80" autocomplete="name" /></label>`
    : html`<input type="hidden" name="author" value="${author}" />`;
