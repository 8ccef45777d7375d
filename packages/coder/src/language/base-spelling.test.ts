/** Bases of regular verbs: what the table of endings made, mended where spelling leaves no choice. */
import { expect, it } from "vitest";
import { mendBase } from "./base-spelling.ts";

it.each([
  ["postponed", "postpon", "postpone"],
  ["postponing", "postpon", "postpone"],
  ["convened", "conven", "convene"],
  ["intervened", "interven", "intervene"],
  ["conceded", "conced", "concede"],
  ["upgraded", "upgrad", "upgrade"],
  ["revoking", "revok", "revoke"],
  ["toppled", "toppl", "topple"],
  ["phoned", "phon", "phone"],
  ["invited", "invit", "invite"],
  ["regrouped", "regrou", "regroup"],
  ["bombed", "bom", "bomb"],
  ["applauded", "applaude", "applaud"],
  ["retreated", "retreate", "retreat"],
  ["monitored", "monitore", "monitor"],
  // What is right already, by rule or by its own irregular form.
  ["questioned", "question", "question"],
  ["opened", "open", "open"],
  ["visited", "visit", "visit"],
  ["stopped", "stop", "stop"],
  ["denied", "deny", "deny"],
  ["agreed", "agree", "agree"],
  ["freed", "free", "free"],
  ["lying", "lie", "lie"],
  ["changed", "change", "change"],
  ["hanged", "hang", "hang"],
  ["created", "create", "create"],
  ["bring", "bring", "bring"],
  ["met", "meet", "meet"],
])("%s: %s is %s", (form, learned, base) => {
  expect(mendBase(form, learned)).toBe(base);
});
