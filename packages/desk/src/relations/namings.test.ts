/** Records → who chose which word. */
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../../../test/make-record.ts";
import { namingChoices, namingsIn } from "./namings.ts";

const article = (outlet: string, text: string) => makeRecord({ outlet, text, published: "2020-07-20", events: [] });

describe("naming choices", () => {
  const records = [
    article("Azadi Post", "The martyrdom of the general. The martyr was mourned. The government wept."),
    article("Metro Wire", "The assassination of the general. The government in Tehran wept."),
  ];
  const found = records.flatMap(namingsIn);

  it("are counted for each outlet, for things that are named in more than one way", () => {
    const lines = namingChoices(found).flatMap(({ thing, namings }) =>
      namings.map(({ outlet, choice, own, quoted }) => `${thing}: ${outlet} ${choice} ${own}+${quoted}`),
    );
    expect(lines).toEqual(["a killing: Azadi Post martyrdom 2+0", "a killing: Metro Wire assassination 1+0"]);
  });

  it("do not depend on the order of articles", () => {
    expect(namingChoices([...found].reverse())).toEqual(namingChoices(found));
  });

  it("open the words as they stand", () => {
    for (const { namings } of namingChoices(found))
      for (const { article: id, passage } of namings)
        expect(records.find((record) => record.article.id === id)?.article.text).toContain(passage);
  });
});
