import { describe, expect, it } from "vitest";
import { smoothActivations } from "../src/engines/simd/kernel-functions.ts";
import { everywhere, expectClose } from "../test/kernels.ts";

type Name = keyof typeof smoothActivations;
type Real = (x: number) => number;

/** σ(x) and σ′(x) = σ(x) σ(−x). */
const logistic: Real = (x) => 1 / (1 + Math.exp(-x));
const bell: Real = (x) => logistic(x) * logistic(-x);
/** 1/cosh², which 1 − tanh² loses when it is small: kernels may. */
const sech2: Real = (x) => 1 / Math.cosh(x) ** 2;

/** Frequency of the sine; centre and reach of the tanh. */
const [omega, center, reach] = [30, 0.5, 2];

/** Value, slope and curvature in float64, written so that no digits cancel. */
const truth: Readonly<Record<Name, readonly [Real, Real, Real]>> = {
  elu: [(x) => (x > 0 ? x : Math.expm1(x)), (x) => (x > 0 ? 1 : Math.exp(x)), (x) => (x > 0 ? 0 : Math.exp(x))],
  tanh: [(x) => center + reach * Math.tanh(x), (x) => reach * sech2(x), (x) => -2 * reach * Math.tanh(x) * sech2(x)],
  sigmoid: [logistic, bell, (x) => -bell(x) * Math.tanh(x / 2)],
  softplus: [(x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))), logistic, bell],
  swish: [(x) => x * logistic(x), (x) => logistic(x) + x * bell(x), (x) => bell(x) * (2 - x * Math.tanh(x / 2))],
  sine: [(x) => Math.sin(omega * x), (x) => omega * Math.cos(omega * x), (x) => -(omega ** 2) * Math.sin(omega * x)],
};
const names = Object.keys(smoothActivations) as Name[];

/** Runs a response on numbers, a multiple of eight of them. Answers with values, then slopes, then curvatures. */
function respond(name: Name, x: ArrayLike<number>, [a, b] = name === "sine" ? [omega, 0] : [center, reach]) {
  const n = x.length;
  return everywhere((desk) => {
    const [y, slopes, curvatures] = [desk.blank(n), desk.blank(n), desk.blank(n)];
    desk.run.activate(smoothActivations[name], desk.put(x), y, slopes, curvatures, 1, n, 4 * n, a!, b!);
    return Float32Array.of(...desk.take(y, n), ...desk.take(slopes, n), ...desk.take(curvatures, n));
  });
}

/** From tiny to far past every saturation, both signs, evenly in the logarithm; then evenly around 0. */
const sweep = Float32Array.from({ length: 4096 }, (_, i) =>
  i < 2048 ? (i % 2 === 0 ? 1 : -1) * 2 ** (-30 + (i * 40) / 2048) : (i - 3072) / 100,
);

describe.each(names)("activate() by %s", (name) => {
  it("is value, slope and curvature in float64, to 5e-7, 5e-7 and 6e-7, over the whole range", () => {
    for (const all of respond(name, sweep)) {
      truth[name].forEach((f, order) => {
        const wanted = Array.from(sweep, f);
        // Where a function crosses 0 away from x = 0, and where it is below the least normal numbers, absolute. So too
        // what comes of 1 − tanh², in units of the reach; there to 1e-6.
        const unit = [1, omega, omega ** 2][order]!;
        const crosses = { sine: unit, swish: 1, tanh: order === 0 ? 1 : 2 * reach }[name as string] ?? 0;
        const size = (i: number): number => Math.max(Math.abs(wanted[i]!), crosses, 1e-30);
        expectClose(
          all.subarray(order * sweep.length, (order + 1) * sweep.length),
          wanted,
          order < 2 ? 5e-7 : 6e-7,
          size,
        );
      });
    }
  });

  it("takes infinities, NaN and what is huge as float64 does", () => {
    const specials = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 3e38, -3e38, 0, -0, 1e-42];
    const wanted = truth[name].flatMap((f) => specials.map((x) => f(Math.fround(x))));
    for (const all of respond(name, specials)) {
      wanted.forEach((value, i) => {
        if (name === "sine" && Math.abs(specials[i % 8]!) === 3e38)
          expect(Math.abs(all[i]!)).toBeLessThanOrEqual(omega ** 2);
        else if (Number.isNaN(value)) expect(all[i]).toBeNaN();
        else expect(all[i]).toBeCloseTo(Math.fround(value), 6);
      });
    }
  });

  it("answers in place, and leaves slopes and curvatures alone that are not asked for", () => {
    const x = sweep.slice(0, 16);
    const [wanted] = respond(name, x);
    const [got] = everywhere((desk) => {
      const rows = desk.put([...x.slice(0, 8), 7, 7, 7, 7, ...x.slice(8)]); // two rows of eight, twelve apart
      const [a, b] = name === "sine" ? [omega, 0] : [center, reach];
      desk.run.activate(smoothActivations[name], rows, rows, 0, 0, 2, 8, 48, a!, b!);
      return desk.take(rows, 20);
    });
    expect([...got]).toEqual([...wanted.slice(0, 8), 7, 7, 7, 7, ...wanted.slice(8, 16)]);
  });
});

it("activate() flushes slopes and curvatures to 0 rather than be denormal, which machines are slow at", () => {
  const tails = Float32Array.from({ length: 4096 }, (_, i) => (i % 2 === 0 ? -1 : 1) * (40 + i / 64)); // to ±104
  for (const name of ["elu", "sigmoid", "softplus"] as const) {
    for (const all of respond(name, tails)) {
      const derivatives = all.subarray(tails.length);
      expect(derivatives.every((v) => v === 0 || Math.abs(v) >= 2 ** -126)).toBe(true);
      expect(derivatives.some((v) => v === 0)).toBe(true);
      expect(derivatives.some((v) => v !== 0)).toBe(true);
    }
  }
});

it("activate() by sine keeps its phase up to ω x = 2^30", () => {
  const x = Float32Array.from({ length: 256 }, (_, i) => 2 ** (10 + i / 16) + i);
  const [all, relaxed] = respond("sine", x, [100, 0]);
  const wanted = Array.from(x, (v) => (100 * v < 2 ** 30 ? Math.sin(100 * v) : Number.NaN));
  for (const values of [all, relaxed]) {
    wanted.forEach((value, i) => {
      if (!Number.isNaN(value)) expect(Math.abs(values[i]! - value)).toBeLessThan(4e-7);
      expect(Math.abs(values[i]!)).toBeLessThanOrEqual(1);
    });
  }
});

it("activate() by tanh is plain tanh with centre 0 and reach 1: odd, and never past 1", () => {
  const [all] = respond("tanh", sweep, [0, 1]);
  for (let i = 0; i < sweep.length; i++) {
    expect(Math.abs(all[i]! - Math.tanh(sweep[i]!))).toBeLessThanOrEqual(5e-7 * Math.abs(Math.tanh(sweep[i]!)));
    expect(Math.abs(all[i]!)).toBeLessThanOrEqual(1);
  }
  const [mirrored] = respond(
    "tanh",
    sweep.map((x) => -x),
    [0, 1],
  );
  for (let i = 0; i < sweep.length; i++) expect(mirrored[i]! + all[i]!).toBe(0);
});
