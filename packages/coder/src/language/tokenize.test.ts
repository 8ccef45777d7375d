import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";

const tokens = (text: string): string[] => {
  const found: string[] = [];
  tokenize(text, 0, text.length, (start, end) => found.push(text.slice(start, end)));
  return found;
};

/** A text, and its tokens with one space between them. */
const rows: readonly (readonly [text: string, tokens: string])[] = [
  ["The envoy left.", "The envoy left ."],
  ["Iran's envoy didn't come.", "Iran 's envoy did n't come ."],
  ["Iran’s envoy didn’t come.", "Iran ’s envoy did n’t come ."],
  ["They'll say we're late; I'd say you've won.", "They 'll say we 're late ; I 'd say you 've won ."],
  ["He can't, won't and shouldn't.", "He ca n't , wo n't and should n't ."],
  ["They cannot agree.", "They can not agree ."],
  ["the ministers' meeting", "the ministers ' meeting"],
  ["She couldn't've known.", "She could n't 've known ."],
  ["It's 5 o'clock.", "It 's 5 o'clock ."],
  ["Lt. Gen. Haddad met Mr. Sato.", "Lt. Gen. Haddad met Mr. Sato ."],
  ["The U.S. and the U.K. agreed.", "The U.S. and the U.K. agreed ."],
  ["He flew to the U.S.", "He flew to the U.S."],
  ["the U.S.'s offer", "the U.S. 's offer"],
  ["a U.S.-led mission", "a U.S. - led mission"],
  ["at 5:30 a.m. on Monday", "at 5:30 a.m. on Monday"],
  ["at 5 p.m.", "at 5 p.m."],
  ["at 5pm sharp", "at 5 pm sharp"],
  ["No. 10 said no.", "No. 10 said no ."],
  ["Art. 5 applies.", "Art. 5 applies ."],
  ["modern art. Then", "modern art . Then"],
  ["Jan. 5, 2021", "Jan. 5 , 2021"],
  ["on March 3.", "on March 3 ."],
  ["J.K. Omar and John F. Tan", "J.K. Omar and John F. Tan"],
  ["so did I.", "so did I ."],
  ["grain, oil, etc. were sold", "grain , oil , etc. were sold"],
  ["$1,200.50 or 5%", "$ 1,200.50 or 5 %"],
  ["US$5 billion", "US$ 5 billion"],
  ["€3m and £2m", "€ 3m and £ 2m"],
  ["1,500 troops", "1,500 troops"],
  ["one,two", "one , two"],
  ["from 2003-2005", "from 2003 - 2005"],
  ["on 11-20-2000", "on 11-20-2000"],
  ["call 555-0134 now", "call 555-0134 now"],
  ["a 15-year term", "a 15 - year term"],
  ["Iran-Iraq border", "Iran - Iraq border"],
  ["a Tehran-based firm", "a Tehran - based firm"],
  ["non-binding, pre-war, anti-ship, co-founder", "non-binding , pre-war , anti-ship , co-founder"],
  ["Mustafa al-Sayed", "Mustafa al - Sayed"],
  ["an F-35 jet", "an F - 35 jet"],
  ["talks—held in Oman—ended", "talks — held in Oman — ended"],
  ["talks -- long ones -- ended", "talks -- long ones -- ended"],
  ["2014–2018", "2014 – 2018"],
  ["“Never,” he said.", "“ Never , ” he said ."],
  ['"Never," he said.', '" Never , " he said .'],
  ["‘Yes’ and 'no'", "‘ Yes ’ and ' no '"],
  ["(see below)", "( see below )"],
  ["[sic]", "[ sic ]"],
  ["and/or", "and / or"],
  ["on 1/5/2020", "on 1/5/2020"],
  ["half, or 1/2", "half , or 1/2"],
  ["Wait... what?", "Wait ... what ?"],
  ["Wait… what?!", "Wait … what ?!"],
  ["No!!!", "No !!!"],
  ["No.?", "No .?"],
  ["the IM, and thats all", "the IM , and that s all"],
  ["See https://example.org/a-b?c=1.", "See https://example.org/a-b?c=1 ."],
  ["(www.example.com)", "( www.example.com )"],
  ["news.example.com reports", "news.example.com reports"],
  ["Write to a.tan@example.org, please", "Write to a.tan@example.org , please"],
  ["@ministry and #peace", "@ministry and #peace"],
  ["AT&T and R&D", "AT&T and R&D"],
  ["the end.The start", "the end . The start"],
  ["a ratio of 3:1", "a ratio of 3:1"],
  ["thus: one", "thus : one"],
  ["He said:yes", "He said : yes"],
  ["in the '90s", "in the '90s"],
  ["the 1980s", "the 1980s"],
  ["20th century", "20th century"],
  ["file_name.txt", "file_name.txt"],
  ["fine :-)", "fine :-)"],
  ["中国外交部。", "中国外交部 。"],
  ["well 👍🏽👍 done", "well 👍🏽👍 done"],
  ["Zürich, Çankaya and Đà Nẵng", "Zürich , Çankaya and Đà Nẵng"],
  ["طهران، بغداد", "طهران ، بغداد"],
  ["a\u0000b\u200bc\u00a0d", "a b c d"],
  ["", ""],
  [" \n\t ", ""],
];

describe("tokenize", () => {
  it.each(rows)("cuts %j as UD English does", (text, expected) => {
    expect(tokens(text).join(" ")).toBe(expected);
  });

  it("gives tokens in order, not empty, without space, and leaves nothing out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let at = 0;
        tokenize(text, 0, text.length, (start, end) => {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[A-Za-z0-9]/);
          at = end;
        });
        expect(text.slice(at)).not.toMatch(/[A-Za-z0-9]/);
      }),
    );
  });

  it("reads a long run of marks without trouble", () => {
    const text = `${"(".repeat(20_000)}${".".repeat(20_000)}${"a-".repeat(20_000)}${"'".repeat(20_000)}`;
    expect(tokens(text).join("")).toBe(text);
  });
});
