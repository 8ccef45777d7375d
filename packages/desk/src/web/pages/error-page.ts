/** What cannot be shown, and why. In: an error's message and status. Out: HTML. */
import { html } from "hono/html";
import { type Html, layout } from "../layout.ts";

const titles: Readonly<Record<number, string>> = {
  401: "A token is needed",
  403: "Not allowed",
  404: "Not found",
  409: "Somebody was quicker",
};

export const errorPage = (message: string, status: number): Html => {
  const title = titles[status] ?? "This cannot be shown";
  return layout(
    title,
    html`<h1>${title}</h1><p class="lead">${message}</p><p><a href="/">Back to the first page</a></p>`,
  );
};
