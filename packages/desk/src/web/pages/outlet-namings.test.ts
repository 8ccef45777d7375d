/** Naming choices → the part of the page that shows them. */
import { html } from "hono/html";
import { describe, expect, it } from "vitest";
import { withNamings } from "./outlet-namings.ts";

const naming = { outlet: "<b>Azadi</b>", own: 2, quoted: 1, article: "article-1", passage: "the martyrdom of" };
const side = (key: string) => ({ key, kind: "state" as const, name: key, country: key });
const view = {
  a: side("IRN"),
  b: side("IRQ"),
  filter: {},
  namings: [{ thing: "a killing", definition: "a death", namings: [{ ...naming, choice: "martyrdom" }] }],
};

describe("the words outlets chose", () => {
  const page = String(withNamings(html`<p>outlets</p>`, view));
  it("stand behind the outlets, with counts that open every place of them", () => {
    expect(page).toContain(
      '<a href="/dossier/IRN/IRQ/counted?thing=a+killing&amp;word=martyrdom&amp;by=%3Cb%3EAzadi%3C%2Fb%3E">2 (1)</a>',
    );
    expect(page.indexOf("outlets")).toBeLessThan(page.indexOf("martyrdom"));
  });
  it("show an outlet's name as text", () => expect(page).not.toContain("<b>"));
  it("need more than nothing", () => {
    expect(withNamings(null, view)).toBeNull();
    expect(String(withNamings(html`<p>outlets</p>`, { ...view, namings: [] }))).toBe("<p>outlets</p>");
  });
});
