import { expect, it } from "vitest";
import { type CurveFunction, constant, curveSlope, curveValue, negated } from "./curve.ts";

it("curveValue() adds up a · f(b·x + c)", () => {
  // 2 · (3·1 − 1)² + relu(−1) + (−1) · (1 + 4) = 8 + 0 − 5
  const curve = [
    { f: "square", a: 2, b: 3, c: -1 },
    { f: "relu", b: -1 },
    { f: "identity", a: -1, c: 4 },
  ] as const;
  expect(curveValue(curve, 1)).toBe(3);
  // 2 · 3 · 2 (3·1 − 1) + 0 − 1
  expect(curveSlope(curve, 1)).toBe(23);
});

it("curveValue() of no terms is 0, and so is its slope", () => {
  expect(curveValue([], 5)).toBe(0);
  expect(curveSlope([], 5)).toBe(0);
});

it("curveValue() knows its functions by their values at 1", () => {
  const at1 = {
    identity: 1,
    square: 1,
    relu: 1,
    "relu-squared": 1,
    softplus: Math.log(1 + Math.E),
    exp: Math.E,
    tanh: (Math.E ** 2 - 1) / (Math.E ** 2 + 1),
  };
  for (const [f, expected] of Object.entries(at1)) {
    expect(curveValue([{ f: f as CurveFunction }], 1)).toBeCloseTo(expected, 14);
  }
});

it("curveSlope() is the derivative of curveValue(), for every function", () => {
  const h = 1e-5;
  for (const f of ["identity", "square", "relu", "relu-squared", "softplus", "exp", "tanh"] as const) {
    const curve = [{ f, a: -1.5, b: 0.7, c: 0.3 }];
    for (const x of [-4, -1, 0.2, 2, 5]) {
      const difference = (curveValue(curve, x + h) - curveValue(curve, x - h)) / (2 * h);
      expect(Math.abs(curveSlope(curve, x) - difference)).toBeLessThan(1e-7 * Math.max(1, Math.abs(difference)));
    }
  }
});

it("curveSlope() is 0 at the kink of relu", () => {
  expect(curveSlope([{ f: "relu" }], 0)).toBe(0);
});

it("curveValue() of relu-squared charges one side only", () => {
  expect([-3, 0, 2].map((x) => curveValue([{ f: "relu-squared" }], x))).toEqual([0, 0, 4]);
});

it("curveValue() of softplus neither overflows nor loses the small side", () => {
  expect(curveValue([{ f: "softplus" }], 1000)).toBe(1000);
  expect(curveValue([{ f: "softplus" }], -50)).toBeCloseTo(Math.exp(-50), 30);
});

it("constant() is its value everywhere, with no slope", () => {
  for (const x of [-1e30, 0, 7]) {
    expect(curveValue([constant(-2.5)], x)).toBe(-2.5);
    expect(curveSlope([constant(-2.5)], x)).toBeCloseTo(0, 15);
  }
});

it("negated() turns every term's sign, also of one that names none", () => {
  const curve = [{ f: "square", b: 3 }, { f: "relu", a: -2 }, constant(5)] as const;
  for (const x of [-1, 0.5, 2]) expect(curveValue(negated(curve), x)).toBe(-curveValue(curve, x));
});
