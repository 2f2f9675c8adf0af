import { describe, expect, it } from "vitest";
import { registry } from "../registry.ts";
import type { ActivationEntry } from "./activation.ts";
import { elu, leakyRelu, linear, relu, sigmoid, sine, softplus, swish, tanh } from "./activations.ts";

const entries: readonly ActivationEntry[] = registry.activations;
/** Those that fall somewhere; where, their own tests say. */
const wavy: readonly string[] = ["swish", "sine"];

describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  const { value, slope, curvature } = entry();
  const h = 1e-5;

  it("has the slope of its value, on both sides of 0", () => {
    for (const x of [-6, -2, -0.5, 0.3, 1, 4]) {
      expect(slope(x)).toBeCloseTo((value(x + h) - value(x - h)) / (2 * h), 8);
    }
  });

  it("has the curvature of its slope, on both sides of 0", () => {
    for (const x of [-6, -2, -0.5, 0.3, 1, 4]) {
      expect(curvature(x)).toBeCloseTo((slope(x + h) - slope(x - h)) / (2 * h), 8);
    }
  });

  it("has at 0 the slope and the curvature of its left side", () => {
    const tiny = -1e-9;
    expect(slope(0)).toBeCloseTo(slope(tiny), 7);
    expect(curvature(0)).toBeCloseTo(curvature(tiny), 7);
  });

  it("is finite, with finite derivatives, at ±100 and beyond", () => {
    for (const x of [-1000, -100, 100, 1000]) {
      expect([value(x), slope(x), curvature(x)].every(Number.isFinite)).toBe(true);
    }
  });
});

it.each(entries.filter(({ id }) => !wavy.includes(id)).map((entry) => [entry.id, entry] as const))(
  "%s never falls",
  (_, entry) => {
    const { value } = entry();
    for (let x = -5; x < 5; x += 0.25) expect(value(x + 0.25)).toBeGreaterThanOrEqual(value(x));
  },
);

it("relu() is x above 0 and nothing below", () => {
  expect([-2, 0, 3].map(relu().value)).toEqual([0, 0, 3]);
});

it("leakyRelu() keeps a share of what is below 0", () => {
  expect(leakyRelu().value(-2)).toBeCloseTo(-0.4, 15);
  expect(leakyRelu({ slope: 0.5 }).slope(-2)).toBe(0.5);
  expect(leakyRelu({ slope: 0.5 }).value(3)).toBe(3);
});

it("elu() is e^x − 1 below 0", () => {
  expect(elu().value(-Math.LN2)).toBeCloseTo(-0.5, 15);
  expect(elu().value(2)).toBe(2);
  expect(elu().value(-1e-10)).toBeCloseTo(-1e-10, 20);
});

it("tanh() of log 2 is 3/5, with slope 16/25 and curvature −96/125", () => {
  // (2 − ½)/(2 + ½) = 3/5; 1 − 9/25 = 16/25; −2 · 3/5 · 16/25 = −96/125.
  const { value, slope, curvature } = tanh();
  expect(value(Math.LN2)).toBeCloseTo(0.6, 15);
  expect(slope(Math.LN2)).toBeCloseTo(0.64, 15);
  expect(curvature(Math.LN2)).toBeCloseTo(-0.768, 14);
});

it("tanh() with a centre and a reach keeps to the range from −3 to 1, and is in its middle at 0", () => {
  // −1 + 2 · 3/5 = 1/5; slope 2 · 16/25; curvature 2 · −96/125.
  const { value, slope, curvature } = tanh({ center: -1, reach: 2 });
  expect(value(Math.LN2)).toBeCloseTo(0.2, 15);
  expect(slope(Math.LN2)).toBeCloseTo(1.28, 14);
  expect(curvature(Math.LN2)).toBeCloseTo(-1.536, 14);
  expect([-100, 0, 100].map(value)).toEqual([-3, -1, 1]);
});

it("sigmoid() of log 3 is 3/4, with slope 3/16 and curvature −3/32", () => {
  // ¾ · ¼ = 3/16; 3/16 · (1 − 2 · ¾) = −3/32.
  const { value, slope, curvature } = sigmoid();
  expect(value(Math.log(3))).toBeCloseTo(3 / 4, 15);
  expect(slope(Math.log(3))).toBeCloseTo(3 / 16, 15);
  expect(curvature(Math.log(3))).toBeCloseTo(-3 / 32, 15);
});

it("sigmoid() keeps the digits of its small slope", () => {
  expect(sigmoid().slope(60) / Math.exp(-60)).toBeCloseTo(1, 12);
  expect(sigmoid().slope(-60) / Math.exp(-60)).toBeCloseTo(1, 12);
});

it("softplus() is log 2 at 0, and x far above it", () => {
  expect(softplus().value(0)).toBeCloseTo(Math.LN2, 15);
  expect(softplus().value(100)).toBe(100);
  expect(softplus().value(-50) / Math.exp(-50)).toBeCloseTo(1, 12);
});

it("linear() is the identity", () => {
  expect([-7, 0, 7].map(linear().value)).toEqual([-7, 0, 7]);
});

it("swish() of log 3 is ¾ log 3, with slope ¾ + 3/16 log 3", () => {
  // σ = ¾, σ′ = 3/16, σ″ = 3/16 (1 − 2 · ¾) = −3/32; curvature 2σ′ + xσ″.
  const { value, slope, curvature } = swish();
  const x = Math.log(3);
  expect(value(x)).toBeCloseTo((3 / 4) * x, 15);
  expect(slope(x)).toBeCloseTo(3 / 4 + (3 / 16) * x, 15);
  expect(curvature(x)).toBeCloseTo(3 / 8 - (3 / 32) * x, 15);
});

it("swish() falls to where x(1 − σ(x)) = −1, and rises from there", () => {
  // The published minimum: −0.27846 at −1.27846, which are a unit apart since there xσ = x + 1.
  expect(swish().value(-1.278464542761)).toBeCloseTo(-0.278464542761, 12);
  expect(swish().slope(-1.278464542761)).toBeCloseTo(0, 11);
  expect(swish().slope(-2)).toBeLessThan(0);
});

it("sine() is a wave of the frequency it is given", () => {
  // ω = 3 at π/18: sin π/6 = ½, 3 cos π/6, −9 · ½.
  const { value, slope, curvature } = sine({ frequency: 3 });
  expect(value(Math.PI / 18)).toBeCloseTo(1 / 2, 15);
  expect(slope(Math.PI / 18)).toBeCloseTo((3 * Math.sqrt(3)) / 2, 14);
  expect(curvature(Math.PI / 18)).toBeCloseTo(-4.5, 14);
});
