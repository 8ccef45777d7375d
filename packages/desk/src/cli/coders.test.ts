import { describe, expect, it } from "vitest";
import { inOrder } from "./coders.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

describe("inOrder", () => {
  it("gives outcomes in the order of the things, whichever is done first", async () => {
    const release: (() => void)[] = [];
    const done: number[] = [];
    const outcomes: number[] = [];
    const work = (n: number) =>
      new Promise<number>((resolve) => {
        release[n] = () => {
          done.push(n);
          resolve(n * 10);
        };
        // The third of each three lets the others go, itself first.
        if (n % 3 === 2) for (const i of [n, n - 1, n - 2]) release[i]?.();
      });
    for await (const { outcome } of inOrder(numbers(6), 3, work))
      outcomes.push(outcome.status === "fulfilled" ? outcome.value : -1);
    expect(outcomes).toEqual([0, 10, 20, 30, 40, 50]);
    expect(done).toEqual([2, 1, 0, 5, 4, 3]);
  });

  it("works on no more things at a time than it may", async () => {
    let under = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++under);
      await Promise.resolve();
      under--;
    };
    let count = 0;
    for await (const _ of inOrder(numbers(20), 4, work)) count++;
    expect([count, most <= 4]).toEqual([20, true]);
  });

  it("tells of a failure in its place and goes on", async () => {
    const work = async (n: number) => {
      if (n === 1) throw new Error("no");
      return n;
    };
    const statuses: string[] = [];
    for await (const { thing, outcome } of inOrder(numbers(3), 2, work)) statuses.push(`${thing} ${outcome.status}`);
    expect(statuses).toEqual(["0 fulfilled", "1 rejected", "2 fulfilled"]);
  });
});
