import { expect, it } from "vitest";
import { probit } from "./probit.ts";

it("probit() is the tabulated quantile, to sixteen digits", () => {
  // The three check values printed with the algorithm, one for each of its ranges.
  expect(probit(0.25)).toBeCloseTo(-0.6744897501960817, 15);
  expect(probit(0.001)).toBeCloseTo(-3.090232306167814, 14);
  expect(probit(1e-20)).toBeCloseTo(-9.262340089798409, 14);
});

it("probit() is 0 at one half and odd about it", () => {
  expect(probit(0.5)).toBe(0);
  for (const u of [0.05, 0.075, 0.2, 0.4]) expect(probit(1 - u)).toBeCloseTo(-probit(u), 14);
});

it("probit() climbs at the rate of 1 over the density, across its seams as well", () => {
  // z′(u) = 1/φ(z). The seams are at u = 0.075 and u = e^−25.
  for (const u of [0.3, 0.075, 0.01, 1e-6, Math.exp(-25), 1e-30]) {
    const h = u * 1e-4;
    const slope = (probit(u + h) - probit(u - h)) / (2 * h);
    const density = Math.exp(-(probit(u) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    expect(slope * density).toBeCloseTo(1, 6);
  }
});

it("probit() is infinite at the ends and not a number outside", () => {
  expect(probit(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(probit(1)).toBe(Number.POSITIVE_INFINITY);
  for (const u of [-0.1, 1.1, Number.NaN]) expect(probit(u)).toBeNaN();
});
