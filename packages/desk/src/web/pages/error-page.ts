/** What cannot be shown, and why. In: an error's message and status. Out: HTML. */
import { html } from "hono/html";
import { type Html, layout } from "../layout.ts";
import { tokenPath } from "../security.ts";

const titles: Readonly<Record<number, string>> = {
  401: "A token is needed",
  403: "Not allowed",
  404: "Not found",
  405: "Not done here",
  409: "Somebody was quicker",
};

/** Where a reader types the token; afterwards the page that was asked for is shown. */
const tokenForm = (back: string): Html => html`<form method="post" action="${tokenPath}">
  <label>Token <input type="password" name="token" required maxlength="400" autocomplete="current-password" autofocus /></label>
  <input type="hidden" name="back" value="${back === tokenPath ? "/" : back}" />
  <button type="submit">Enter</button></form>`;

/** @param asked path and query of the page that was asked for */
export const errorPage = (message: string, status: number, asked: string): Html => {
  const title = titles[status] ?? "This cannot be shown";
  return layout(
    title,
    html`<h1>${title}</h1><p class="lead">${message}</p>${status === 401 ? tokenForm(asked) : html`<p><a href="/">Back to the first page</a></p>`}`,
  );
};
