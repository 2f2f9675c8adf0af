import { describe, expect, it } from "vitest";
import { fillBlock, timeBlock } from "./block.ts";
import type { Contestant } from "./contestant.ts";
import { duels, ratiosOf } from "./duels.ts";

/** A machine on which time passes by computing alone: so many milliseconds an iteration, at the speed of the moment. */
function machine(speed: (time: number) => number = () => 1) {
  let time = 0;
  const log: string[] = [];
  const contestant = (name: string, cost: number): Contestant => ({
    async time(units) {
      log.push(name);
      const milliseconds = (units * cost) / speed(time);
      time += milliseconds;
      return { milliseconds, iterations: units };
    },
  });
  return { log, contestant };
}

describe("fillBlock()", () => {
  it("finds units that fill a block", async () => {
    // 1, 2, 4 … 128 units of half a millisecond: 128 are the first to take 50 ms or more; a block is 200 units.
    const { log, contestant } = machine();
    expect(await fillBlock(contestant("a", 0.5), { block: 100, warmUp: 0 })).toBe(200);
    expect(log.length).toBe(8);
  });

  it("goes on until the contestant is warm, and judges by how fast it then is", async () => {
    const { contestant } = machine((time) => (time < 500 ? 1 : 4)); // compiled after half a second
    // 1 … 64 units of a millisecond take 127 ms, then four blocks of 100 do to 527. Those left to 600 are at four times
    // the speed: 25 ms for 100 units, so they double: 50 ms for 200, which is half a block, so 400 fill one.
    expect(await fillBlock(contestant("a", 1), { block: 100, warmUp: 600 })).toBe(400);
  });

  it("is content with one unit that takes longer, and runs it once", async () => {
    const { log, contestant } = machine();
    expect(await fillBlock(contestant("a", 5000), { block: 100, warmUp: 1000 })).toBe(1);
    expect(log).toEqual(["a"]);
  });
});

it("timeBlock() is milliseconds an iteration, of as many as there were", async () => {
  expect(await timeBlock({ time: async (units) => ({ milliseconds: 60, iterations: 4 * units }) }, 5)).toBe(3);
});

it("ratiosOf() is the opponent's time by the reference's", () => {
  expect(ratiosOf([{ reference: 2, opponent: 6 }])).toEqual([3]);
});

describe("duels()", () => {
  const options = { block: 100, warmUp: 0, rounds: 4, budget: 1e6 };

  it("alternates, and begins each round with another opponent", async () => {
    const { log, contestant } = machine();
    const opponents = new Map(["b", "c"].map((name) => [name, contestant(name, 100)] as const));
    await duels(contestant("a", 100), opponents, { ...options, rounds: 3 });
    const warmUp = "abc";
    expect(log.join("")).toBe([warmUp, "abaca", "acaba", "abaca"].join(""));
  });

  it("gives the costs of both", async () => {
    const { contestant } = machine();
    const result = await duels(contestant("a", 2), new Map([["b", contestant("b", 6)]]), options);
    expect(result.get("b")).toEqual(Array(4).fill({ reference: 2, opponent: 6 }));
  });

  it("is not deceived by a machine that slows down, where blocks timed apart would be", async () => {
    const { contestant } = machine((time) => 1 / (1 + time / 10_000));
    const opponents = new Map([["b", contestant("b", 1)]]);
    const rounds = (await duels(contestant("a", 1), opponents, { ...options, rounds: 20 })).get("b")!;
    expect(rounds.at(-1)!.opponent / rounds[0]!.opponent).toBeGreaterThan(1.3);
    for (const ratio of ratiosOf(rounds)) expect(ratio).toBeCloseTo(1, 3);
  });

  it("sends an opponent away whose budget is used up, after one round at least", async () => {
    const { log, contestant } = machine();
    const opponents = new Map([
      ["slow", contestant("slow", 400)],
      ["fast", contestant("fast", 100)],
      ["slower", contestant("slower", 5000)],
    ]);
    const result = await duels(contestant("a", 100), opponents, { ...options, rounds: 6, budget: 1200 });
    // slow: 400 to warm up leave 800, which two rounds of 400 and the reference's 100 use up. fast: 100 for that, then six
    // rounds of 200 would be 1300, but they were 1100 when the last began. slower: nothing is left.
    const counts = [...result].map(([name, rounds]) => [name, rounds.length]);
    expect(counts).toEqual([
      ["slow", 2],
      ["fast", 6],
      ["slower", 1],
    ]);
    expect(log.filter((name) => name === "slower").length).toBe(2);
  });

  it("of nobody is nothing", async () => {
    const { contestant } = machine();
    expect((await duels(contestant("a", 1), new Map(), options)).size).toBe(0);
  });
});
