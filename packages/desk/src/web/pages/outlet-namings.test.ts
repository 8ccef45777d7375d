/** Naming choices → the part of the page that shows them. */
import { html } from "hono/html";
import { describe, expect, it } from "vitest";
import { withNamings } from "./outlet-namings.ts";

const naming = { outlet: "<b>Azadi</b>", own: 2, quoted: 1, article: "article-1", passage: "the martyrdom of" };
const choices = [{ thing: "a killing", definition: "a death", namings: [{ ...naming, choice: "martyrdom" }] }] as const;

describe("the words outlets chose", () => {
  const page = String(withNamings(html`<p>outlets</p>`, choices));
  it("stand behind the outlets, with counts that open the words", () => {
    expect(page).toContain('<a href="/articles/article-1#:~:text=the%20martyrdom%20of">2 (1)</a>');
    expect(page.indexOf("outlets")).toBeLessThan(page.indexOf("martyrdom"));
  });
  it("show an outlet's name as text", () => expect(page).not.toContain("<b>"));
  it("need more than nothing", () => {
    expect(withNamings(null, choices)).toBeNull();
    expect(String(withNamings(html`<p>outlets</p>`, []))).toBe("<p>outlets</p>");
  });
});
