import { describe, expect, it } from "vitest";
import { createRng } from "../../random/rng.ts";
import type { Observation } from "./observation.ts";
import { oscillation } from "./oscillation.ts";
import { defaultThresholds } from "./thresholds.ts";

const window = 640; // stretches of 20

const past = (observe: (i: number) => Omit<Observation, "iteration">) => ({
  recent: Array.from({ length: window }, (_, i) => ({ iteration: i, ...observe(i) })),
  window,
  full: true,
});

const judge = (value: (i: number) => number) =>
  oscillation.judge(
    past((i) => ({ divergence: { value: value(i), floor: 0.01 } })),
    defaultThresholds,
  );

const sine = (period: number) => (i: number) => Math.sin((2 * Math.PI * i) / period);

describe("oscillation.judge()", () => {
  it.each([80, 160, 256])("finds a sine of period %d on a slope, and its period to a stretch", (period) => {
    const { present, evidence } = judge((i) => 2 + i / window + sine(period)(i))!;
    expect(present).toBe(true);
    expect(Math.abs(evidence["period"]! - period)).toBeLessThanOrEqual(20);
    // r at lag P is at most 1 − P / window
    expect(evidence["rhythm"]).toBeLessThanOrEqual(1 - period / window + 0.1);
  });

  it("measures the swing as highest less lowest over the largest", () => {
    // a square wave between 3 and 4: (4 − 3) / 4
    const square = (high: number) => (i: number) => (i % 160 < 80 ? 3 : high);
    expect(judge(square(4))!.evidence["swing"]).toBeCloseTo(0.25, 12);
    expect(judge(square(4))!.present).toBe(true);
    // (3.5 − 3) / 3.5 = 0.143
    expect(judge(square(3.5))!.present).toBe(false);
  });

  it.each<[string, (i: number) => number]>([
    ["a constant", () => 0.7],
    ["zero", () => 0],
    ["a straight line", (i) => 1 + i],
    ["a decay", (i) => Math.exp(-i / 100)],
    ["a step", (i) => (i < 300 ? 1 : 2)],
    ["one hump", (i) => 1 + Math.exp(-(((i - 300) / 60) ** 2))],
    ["a slow half-wave", sine(2 * window)],
    ["1e30", () => 1e30],
    ["1e300 and −1e300 in turn, which overflow nothing", (i) => (i % 2 ? 1e300 : -1e300)],
  ])("finds no rhythm in %s", (_, value) => {
    expect(judge(value)?.present).toBe(false);
  });

  it("takes white noise for a rhythm once in a hundred times at most, and a random walk in twenty", () => {
    const shareOf = (series: (normal: () => number) => (i: number) => number): number => {
      const found = Array.from({ length: 200 }, (_, seed) => judge(series(createRng(seed).normal))!.present);
      return found.filter(Boolean).length / found.length;
    };
    expect(shareOf((normal) => () => normal())).toBeLessThanOrEqual(0.01);
    expect(
      shareOf((normal) => {
        let at = 0;
        return () => (at += normal());
      }),
    ).toBeLessThanOrEqual(0.05);
  });

  it("looks at the divergence, or else the verdict on fakes, or else the generator's loss", () => {
    const verdicts = (i: number) => ({ real: 0.5, fake: 0.5 + 0.3 * sine(160)(i) });
    const still = { discriminator: 1, generator: 1 };
    const swinging = (i: number) => ({ discriminator: 1, generator: sine(160)(i) });
    const found = (observe: (i: number) => Omit<Observation, "iteration">) =>
      oscillation.judge(past(observe), defaultThresholds)?.present;
    expect(found((i) => ({ verdicts: verdicts(i), losses: still }))).toBe(true);
    expect(found((i) => ({ verdicts: verdicts(i), divergence: { value: 1, floor: 0 } }))).toBe(false);
    expect(found((i) => ({ losses: swinging(i) }))).toBe(true);
    // measured now and then only: not in every stretch
    expect(found((i) => ({ losses: swinging(i), ...(i % 64 ? {} : { verdicts: verdicts(0) }) }))).toBe(true);
    expect(found(() => ({}))).toBeUndefined();
  });
});
