import { describe, expect, it } from "vitest";
import { lazily, withParts } from "./lazily.ts";

describe("lazily", () => {
  it("makes a part when it is asked for, and once", () => {
    const asked: string[] = [];
    const make = (name: string) => () => {
      asked.push(name);
      return name.length;
    };
    const view = lazily({ ready: true }, { one: make("one"), three: make("three"), none: () => undefined });
    expect(asked).toEqual([]);
    expect([view.ready, view.three, view.three]).toEqual([true, 5, 5]);
    expect(asked).toEqual(["three"]);
    expect({ ...view }).toEqual({ ready: true, one: 3, three: 5, none: undefined });
    expect(JSON.parse(JSON.stringify(view))).toEqual({ ready: true, one: 3, three: 5 });
    expect(asked).toEqual(["three", "one"]);
  });

  it("keeps its parts, made or not, where others stand beside them", () => {
    let made = 0;
    const base = lazily({ ready: true }, { slow: () => ++made });
    const [first, second] = [withParts(base, { page: 1 }), withParts(base, { page: 2 })];
    expect(made).toBe(0);
    expect([first.slow, second.slow, made]).toEqual([1, 1, 1]);
    expect({ ...second }).toEqual({ ready: true, slow: 1, page: 2 });
  });
});
